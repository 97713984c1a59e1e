// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_panel_parts.h"
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <core/clock.h>
#include <jobs/citizen_rows.h>
#include <orders/order_words.h>
#include <views/controls.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

class Parts
{
    Q_DECLARE_TR_FUNCTIONS(OrderPanelParts)
};

QWidget *column(QWidget *parent, QVBoxLayout *&layout)
{
    auto *widget = new QWidget(parent);
    layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return widget;
}

QString iconOf(Tone tone)
{
    return tone == Tone::Error     ? u"error_circle-f"_s
           : tone == Tone::Warning ? u"warning-f"_s
                                   : u"info"_s;
}

Tone toneOf(Severity severity)
{
    return severity == Severity::Error     ? Tone::Error
           : severity == Severity::Warning ? Tone::Warning
                                           : Tone::Info;
}

} // namespace

QWidget *makeFacts(const QList<std::pair<QString, QString>> &facts, const QString &name,
                   QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setObjectName(name);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const auto &[what, value] : facts) {
        if (value.isEmpty())
            continue;
        const int row = grid->rowCount();
        QLabel *label = makeSecondaryLabel(what, widget);
        label->setWordWrap(false);
        QLabel *text = makeLabel(value, widget);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
    }
    return widget;
}

QWidget *makeFindings(const Texts &texts, const QList<OrderFinding> &findings, QWidget *parent)
{
    QVBoxLayout *layout = nullptr;
    QWidget *widget = column(parent, layout);
    widget->setObjectName(u"orderFindings"_s);
    for (const OrderFinding &finding : findings) {
        // The citizen's page tells it, and asks for the real one.
        if (finding.message.code == "orders.replacementCpr"_L1)
            continue;
        auto *box = new InfoBox(widget);
        box->setObjectName(u"finding_"_s + finding.message.code.section(u'.', 1));
        const Tone tone = bro::toneOf(finding);
        box->setContent(tone, iconOf(tone), texts.sentence(shortFinding(finding.message)),
                        texts.sentence(finding.message),
                        finding.source.isEmpty() ? QString()
                                                 : Parts::tr("Source: %1").arg(finding.source));
        layout->addWidget(box);
    }
    return widget;
}

QWidget *makeHours(const Texts &texts, const HoursBalance &hours, QWidget *parent)
{
    QVBoxLayout *layout = nullptr;
    QWidget *widget = column(parent, layout);
    widget->setObjectName(u"orderHours"_s);
    layout->setSpacing(4);
    for (const Message &message : hours.explanation)
        layout->addWidget(makeLabel(texts.sentence(message), widget));
    for (const Finding &finding : hours.findings) {
        auto *box = new InfoBox(widget);
        box->setContent(toneOf(finding.severity), iconOf(toneOf(finding.severity)), {},
                        texts.sentence(finding.message));
        layout->addWidget(box);
    }
    return widget;
}

QWidget *makeDocuments(const Texts &texts, const QList<CaseDocument> &documents,
                       const std::function<void(DocumentId)> &save, QWidget *parent)
{
    QVBoxLayout *layout = nullptr;
    QWidget *widget = column(parent, layout);
    widget->setObjectName(u"orderDocuments"_s);
    for (const CaseDocument &document : documents) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(makeLabel(document.title, widget));
        words->addWidget(makeSmallLabel(texts.sentence(documentKindTitle(document.kind)) +
                                            u" · "_s +
                                            texts.date(copenhagen(document.recordedAt).date()),
                                        widget));
        row->addLayout(words, 1);
        QPushButton *button =
            makeIconButton(u"save"_s, Parts::tr("Save a copy of %1").arg(document.title),
                           u"saveDocument%1"_s.arg(document.id.value), widget);
        QObject::connect(button, &QPushButton::clicked, widget,
                         [save, id = document.id] { save(id); });
        row->addWidget(button, 0, Qt::AlignTop);
        layout->addLayout(row);
    }
    return widget;
}

QWidget *makeEvents(const Texts &texts, const QList<OrderEvent> &events, QWidget *parent)
{
    QList<std::pair<QString, QString>> lines;
    for (const OrderEvent &event : events)
        lines.append({texts.date(copenhagen(event.recordedAt).date()), eventWords(texts, event)});
    return makeFacts(lines, u"orderEvents"_s, parent);
}

} // namespace bro
