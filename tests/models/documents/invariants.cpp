// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"

namespace bro::invariants {

using namespace Qt::StringLiterals;

namespace {
constexpr double mm = 1200 / 25.4;

// The part of a run that carries ink in most letters.
QRectF inkOf(const TextRun &run)
{
    const double size = run.font.size;
    return {run.at.x() + 2.0, run.at.y() - size * 0.7, run.width - 4.0, size * 0.85};
}

struct Margins
{
    double left, right, top, bottom; // mm of the sheet
};

void checkText(const Page &page, const TextRun &run, QStringList &faults)
{
    const Margins margins = page.format == Page::Format::Portrait
                                ? Margins{17.9, 198.1, 10.9, 290.6}
                                : Margins{13.9, 283.1, 11.9, 203.6};
    const bool inside =
        run.at.x() >= margins.left * mm && run.at.x() + run.width <= margins.right * mm &&
        run.at.y() - run.font.size * 0.8 >= margins.top * mm && run.at.y() <= margins.bottom * mm;
    if (!inside)
        faults.append(u"outside the margins: %1"_s.arg(run.text));
}

void checkBox(const Page &page, const Box &box, QStringList &faults)
{
    if (!QRect(QPoint(0, 0), page.size()).contains(box.rect))
        faults.append(u"box outside the sheet"_s);
    if (box.border == 0)
        return;
    for (const Instruction &other : page.instructions) {
        const auto *run = std::get_if<TextRun>(&other);
        if (!run || !box.rect.contains(run->at))
            continue;
        if (run->at.x() + run->width > box.rect.right() || run->at.y() > box.rect.bottom())
            faults.append(u"leaves its box: %1"_s.arg(run->text));
    }
}

void checkOverlaps(const Page &page, QStringList &faults)
{
    QList<const TextRun *> runs;
    for (const Instruction &instruction : page.instructions) {
        if (const auto *run = std::get_if<TextRun>(&instruction);
            run && !run->text.trimmed().isEmpty())
            runs.append(run);
    }
    for (qsizetype i = 0; i < runs.size(); ++i) {
        for (qsizetype j = i + 1; j < runs.size(); ++j) {
            if (inkOf(*runs.at(i)).intersects(inkOf(*runs.at(j))))
                faults.append(
                    u"one over the other: %1 | %2"_s.arg(runs.at(i)->text, runs.at(j)->text));
        }
    }
}
} // namespace

QStringList faultsOf(const Document &document)
{
    QStringList faults;
    if (document.pages.isEmpty())
        faults.append(u"no page"_s);
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        const Page &page = document.pages.at(i);
        for (const Instruction &instruction : page.instructions) {
            if (const auto *run = std::get_if<TextRun>(&instruction))
                checkText(page, *run, faults);
            else if (const auto *box = std::get_if<Box>(&instruction))
                checkBox(page, *box, faults);
        }
        checkOverlaps(page, faults);
        const QString number =
            u"Side %1 af %2"_s.arg(QString::number(i + 1), QString::number(document.pages.size()));
        const QString words = page.texts().join(u' ');
        if (page.texts().count(number) != 1)
            faults.append(u"page number: %1"_s.arg(number));
        if (!words.contains(document.formId))
            faults.append(u"form id on page %1"_s.arg(i + 1));
    }
    return faults;
}

QString squeezed(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'-' && c != u'\u00AD')
            out += c;
    }
    return out;
}

QString squeezed(const Document &document)
{
    QString out;
    for (const Page &page : document.pages)
        out += squeezed(page.texts().join(QString()));
    return out;
}

} // namespace bro::invariants
