// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal_panel.h"
#include "money_parts.h"
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <billing/month_words.h>
#include <invoices/portal_list_model.h>
#include <views/controls.h>
#include <views/mark_painter.h>

using namespace Qt::StringLiterals;

namespace bro {

PortalPanel::PortalPanel(const Texts &texts, QWidget *parent) : Panel(parent), m_texts(texts)
{
    setObjectName(u"portalPanel"_s);
    m_nothing = makeSecondaryLabel(tr("Choose a line to see what the portal should make."), this);
    body()->addWidget(m_nothing);
    m_all = new QWidget(this);
    auto *column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(8);
    head->setVerticalSpacing(4);
    head->setColumnStretch(0, 1);
    m_name = makeHeading({}, m_all);
    m_name->setObjectName(u"portalName"_s);
    m_amount = makeHeading({}, m_all);
    m_amount->setObjectName(u"portalAmount"_s);
    m_amount->setWordWrap(false);
    m_sub = makeSmallLabel({}, m_all);
    m_state = new MarkLabel(m_all);
    head->addWidget(m_name, 0, 0);
    head->addWidget(m_amount, 0, 1, Qt::AlignRight | Qt::AlignTop);
    head->addWidget(m_sub, 1, 0);
    head->addWidget(m_state, 1, 1, Qt::AlignRight | Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(makeLine(m_all));
    m_parts = new QVBoxLayout;
    m_parts->setSpacing(8);
    column->addLayout(m_parts);
    body()->addWidget(m_all);
    m_tick = makeDefaultButton(tr("Tick as created…"), u"checkmark"_s, u"tickPortal"_s, this);
    foot()->addWidget(m_tick);
    foot()->addStretch();
    connect(m_tick, &QPushButton::clicked, this, &PortalPanel::tickWanted);
    setLine(nullptr, {});
}

void PortalPanel::setLine(const PortalLine *line, const QString &source)
{
    m_nothing->setVisible(!line);
    m_all->setVisible(line);
    showFoot(line);
    emptyLayout(m_parts);
    if (!line)
        return;
    m_name->setText(line->entry.citizenName);
    m_amount->setText(m_texts.amount(line->calculated));
    m_sub->setText(
        tr("Order %1 · %2 to %3")
            .arg(line->entry.order.number, m_texts.date(line->from), m_texts.date(line->to)));
    m_state->setMark(portalMark(m_texts, line->state));
    showDifference(*line, source);
    showCalculation(*line);
    showRows(*line);
}

QVBoxLayout *PortalPanel::section(const QString &heading)
{
    auto *area = new QWidget(m_all);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(makeHeading(heading, area));
    m_parts->addWidget(area);
    return column;
}

void PortalPanel::showDifference(const PortalLine &line, const QString &source)
{
    const QString message = wrongPaymentMessage(line, source, m_texts);
    if (message.isEmpty() || line.state != PortalState::Deviates)
        return;
    QVBoxLayout *column = section(tr("Tell the purchaser"));
    QWidget *area = column->parentWidget();
    QLabel *words = makeLabel(message, area);
    words->setObjectName(u"portalMessage"_s);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(words);
    auto *row = new QHBoxLayout;
    auto *copy = makeButton(tr("Copy the message"), u"copy"_s, u"copyMessage"_s, area);
    row->addWidget(copy);
    row->addStretch();
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this,
            [message] { QApplication::clipboard()->setText(message); });
}

void PortalPanel::showCalculation(const PortalLine &line)
{
    QVBoxLayout *column = section(tr("How the amount is counted"));
    QWidget *area = column->parentWidget();
    QStringList words;
    const QList<Message> explanation = line.entry.bill.explanation.isEmpty()
                                           ? line.entry.bill.feeToDate.explanation
                                           : line.entry.bill.explanation;
    for (const Message &message : explanation)
        words.append(m_texts.sentence(message));
    if (line.correction)
        words.prepend(tr("A correction of earlier months, since an interruption was told later."));
    QLabel *label = makeLabel(words.join(u' '), area);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    QLabel *order = makeLink(tr("Open the order"), u"portalOrder"_s, area);
    connect(order, &QLabel::linkActivated, this, [this, id = line.entry.order.id.value] {
        Q_EMIT wanted({Area::Orders, {}, id});
    });
    column->addWidget(order);
}

void PortalPanel::showRows(const PortalLine &line)
{
    if (line.rows.isEmpty())
        return;
    QVBoxLayout *column = section(tr("Created in the portal"));
    QWidget *area = column->parentWidget();
    for (const PortalRow &row : line.rows) {
        if (row.kind == PortalKind::Withdrawal)
            continue;
        auto *one = new QHBoxLayout;
        QString words =
            tr("No. %1 of %2: %3, ticked by %4")
                .arg(row.number, m_texts.date(row.createdOn), m_texts.amount(row.amount), row.user);
        if (row.withdrawn)
            words = tr("%1 (taken back)").arg(words);
        if (!row.note.isEmpty())
            words += u". "_s + row.note;
        one->addWidget(makeLabel(words, area), 1);
        if (row.holds()) {
            QLabel *link = makeLink(tr("Take back…"), u"withdraw%1"_s.arg(row.id.value), area);
            link->setAccessibleName(tr("Take back: %1").arg(words));
            connect(link, &QLabel::linkActivated, this,
                    [this, id = row.id.value] { Q_EMIT takeBackWanted(id); });
            one->addWidget(link, 0, Qt::AlignTop);
        }
        column->addLayout(one);
    }
}

} // namespace bro
