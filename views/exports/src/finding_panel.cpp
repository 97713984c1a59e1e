// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding_panel.h"
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <core/clock.h>
#include <exports/d1_words.h>
#include <views/controls.h>
#include <views/mark_painter.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

FindingPanel::FindingPanel(const Texts &texts, QWidget *parent) : Panel(parent), m_texts(texts)
{
    setObjectName(u"findingPanel"_s);
    m_nothing = makeSecondaryLabel(tr("Choose a finding to see how it is mended."), this);
    body()->addWidget(m_nothing);
    build();
    auto *previous = makeIconButton(u"arrow_up"_s, tr("Previous finding (Shift+F8)"),
                                    u"previousFinding"_s, this);
    auto *next = makeIconButton(u"arrow_down"_s, tr("Next finding (F8)"), u"nextFinding"_s, this);
    m_mend = makeDefaultButton({}, u"arrow_enter"_s, u"mendFinding"_s, this);
    foot()->addWidget(previous);
    foot()->addWidget(next);
    foot()->addWidget(makeSmallLabel(u"F8"_s, this));
    foot()->addStretch();
    foot()->addWidget(m_mend);
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_mend, &QPushButton::clicked, this, &FindingPanel::mendWanted);
    setFinding(nullptr, nullptr, {});
}

void FindingPanel::build()
{
    m_all = new QWidget(this);
    auto *column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title = makeHeading({}, m_all);
    m_title->setObjectName(u"findingTitle"_s);
    m_mark = new MarkLabel(m_all);
    head->addWidget(m_title, 1);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    column->addLayout(head);
    m_place = makeSmallLabel({}, m_all);
    m_place->setObjectName(u"findingPlace"_s);
    column->addWidget(m_place);
    column->addWidget(makeLine(m_all));
    m_words = makeLabel({}, m_all);
    m_words->setObjectName(u"findingWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_words);
    column->addSpacing(4);
    column->addWidget(makeHeading(tr("How it is mended"), m_all));
    m_mending = makeLabel({}, m_all);
    m_mending->setObjectName(u"findingMending"_s);
    column->addWidget(m_mending);
    column->addSpacing(4);
    column->addWidget(makeHeading(tr("Why this value?"), m_all));
    m_rows = new QGridLayout;
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
    m_rows->setColumnMinimumWidth(0, 12 * fontMetrics().averageCharWidth());
    column->addLayout(m_rows);
    column->addSpacing(4);
    m_rule = makeSmallLabel({}, m_all);
    m_rule->setObjectName(u"findingRule"_s);
    column->addWidget(m_rule);
    body()->addWidget(m_all);
}

void FindingPanel::setFinding(const D1Finding *finding, const D1Preview *preview,
                              const std::optional<D1Origin> &origin)
{
    m_nothing->setVisible(!finding);
    m_all->setVisible(finding);
    showFoot(finding);
    if (!finding || !preview)
        return;
    const DatasetLayout &layout = preview->layout;
    const bool error = finding->severity == Severity::Error;
    m_title->setText(m_texts.sentence(foundWords(*finding, layout)));
    m_mark->setMark(error ? Mark{Tone::Error, u"error_circle-f"_s, tr("Error")}
                          : Mark{Tone::Warning, u"warning-f"_s, tr("Warning")});
    const QString column = columnTitle(*finding, layout);
    m_place->setText(column.isEmpty() ? tr("Row %1").arg(finding->row)
                                      : tr("Row %1 · column %2").arg(finding->row).arg(column));
    const Message planned = plannedWords(*finding, *preview);
    QString words = m_texts.sentence(faultWords(*finding, layout));
    if (!planned.isEmpty())
        words = m_texts.sentence(planned) + u' ' + words;
    m_words->setText(words);
    m_mending->setText(m_texts.sentence(mendWords(*finding, layout)));
    showOrigin(*finding, *preview, origin);
    m_rule->setText(column.isEmpty()
                        ? tr("Rule: %1").arg(layout.source)
                        : tr("Rule: %1, column %2").arg(layout.source).arg(finding->column + 1));
    switch (mendIn(*finding, layout)) {
    case MendIn::Attendance:
        m_mend->setText(tr("Mend in Attendance"));
        break;
    case MendIn::Planning:
        m_mend->setText(tr("Mend in Planning"));
        break;
    case MendIn::Citizen:
        m_mend->setText(tr("Mend on the citizen"));
        break;
    case MendIn::Order:
    case MendIn::Documents:
        m_mend->setText(tr("Mend on the order"));
        break;
    }
}

void FindingPanel::addRow(const QString &label, const QString &value, Tone tone)
{
    const int row = m_rows->count() / 2;
    QLabel *left = makeSmallLabel(label, m_all);
    left->setWordWrap(false);
    QLabel *right = makeLabel(value, m_all);
    right->setFont(tone == Tone::None ? smallFont(font()) : semibold(smallFont(font())));
    if (tone != Tone::None)
        setLabelTone(right, tone);
    m_rows->addWidget(left, row, 0, Qt::AlignTop);
    m_rows->addWidget(right, row, 1);
}

QString FindingPanel::when(qint64 ms, const QString &who) const
{
    const QDateTime at = copenhagen(ms);
    const QString day = u"%1 %2"_s.arg(m_texts.date(at.date()), m_texts.time(at.time()));
    return who.isEmpty() ? day : tr("%1, %2").arg(day, who);
}

QString FindingPanel::presenceWords(const D1Origin &origin, const D1Preview &preview) const
{
    static const QStringList keys{u"present"_s, u"partly"_s, u"absent"_s, u"cancelled"_s,
                                  u"notRelevant"_s};
    return preview.layout.label(DatasetField::Attendance, keys.value(int(*origin.presence)));
}

void FindingPanel::showTold(const D1Origin &origin)
{
    if (origin.version == 0) {
        addRow(tr("Told in"), tr("not handed out on a schedule"), Tone::Warning);
        return;
    }
    addRow(tr("Told in"),
           tr("version %1, handed out %2").arg(origin.version).arg(m_texts.date(origin.handedOut)));
    const bool same = origin.toldTitle == origin.title && origin.toldDate == origin.date &&
                      origin.toldRange == origin.range;
    if (origin.removed)
        addRow(tr("Planned now"), tr("taken off the plan"), Tone::Warning);
    else if (!same)
        addRow(tr("Planned now"),
               tr("%1, %2 %3–%4")
                   .arg(origin.title, m_texts.date(origin.date),
                        m_texts.time(clockTime(origin.range.from)),
                        m_texts.time(clockTime(origin.range.to))),
               Tone::Warning);
}

void FindingPanel::showOrigin(const D1Finding &finding, const D1Preview &preview,
                              const std::optional<D1Origin> &origin)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addRow(tr("Order"), finding.orderNumber);
    if (isOfOrder(finding.check) || !origin)
        return;
    showTold(*origin);
    addRow(tr("Employee"), origin->employee.isEmpty() ? tr("nobody") : origin->employee,
           origin->employee.isEmpty() ? Tone::Warning : Tone::None);
    if (!origin->presence) {
        addRow(tr("Attendance"), tr("not registered"),
               finding.severity == Severity::Error ? Tone::Error : Tone::Warning);
    } else {
        addRow(tr("Attendance"), presenceWords(*origin, preview));
        addRow(tr("Registered"), when(origin->registeredAt, origin->registeredBy));
    }
    if (origin->changedAt > 0)
        addRow(tr("Plan changed"), when(origin->changedAt, origin->changedBy));
}

} // namespace bro
