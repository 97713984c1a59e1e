// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_panel.h"
#include "money_parts.h"
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <core/clock.h>
#include <invoices/invoice_list_model.h>
#include <jobs/billing_model.h>
#include <views/controls.h>
#include <views/mark_painter.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

InvoicePanel::InvoicePanel(const Texts &texts, QMenu *more, QWidget *parent)
    : Panel(parent),
      m_texts(texts)
{
    setObjectName(u"invoicePanel"_s);
    m_nothing = makeSecondaryLabel(tr("Choose a draft or an invoice to see what it holds."), this);
    body()->addWidget(m_nothing);
    m_all = new QWidget(this);
    auto *column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildHead());
    column->addWidget(makeLine(m_all));
    m_parts = new QVBoxLayout;
    m_parts->setSpacing(8);
    column->addLayout(m_parts);
    body()->addWidget(m_all);
    buildFoot(more);
    setInvoice(nullptr, nullptr, InvoiceStep::Show, {});
}

QWidget *InvoicePanel::buildHead()
{
    auto *head = new QWidget(m_all);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_name = makeHeading({}, head);
    m_name->setObjectName(u"invoiceName"_s);
    m_amount = makeHeading({}, head);
    m_amount->setObjectName(u"invoiceAmount"_s);
    m_amount->setWordWrap(false);
    m_sub = makeSmallLabel({}, head);
    m_sub->setObjectName(u"invoiceSub"_s);
    m_state = new MarkLabel(head);
    m_state->setObjectName(u"invoiceState"_s);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_amount, 0, 1, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_sub, 1, 0);
    grid->addWidget(m_state, 1, 1, Qt::AlignRight | Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    return head;
}

void InvoicePanel::buildFoot(QMenu *more)
{
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_why = makeSmallLabel({}, area);
    m_why->setObjectName(u"stepWhy"_s);
    column->addWidget(m_why);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_step = makeDefaultButton({}, {}, u"stepButton"_s, area);
    m_show = makeButton(tr("Show"), u"eye"_s, u"showInvoice"_s, area);
    m_more = makeButton(tr("More"), {}, u"moreButton"_s, area);
    m_more->setMenu(more);
    row->addWidget(m_step);
    row->addStretch();
    row->addWidget(m_show);
    row->addWidget(m_more);
    column->addLayout(row);
    foot()->addWidget(area);
    showFoot(true);
    connect(m_step, &QPushButton::clicked, this, &InvoicePanel::stepWanted);
    connect(m_show, &QPushButton::clicked, this, &InvoicePanel::showWanted);
}

void InvoicePanel::setInvoice(const InvoiceRow *row, const InvoiceDetails *details,
                              InvoiceStep step, const Message &hindrance)
{
    m_nothing->setVisible(!row);
    m_all->setVisible(row);
    showFoot(row);
    emptyLayout(m_parts);
    if (!row)
        return;
    showHead(*row);
    showStep(*row, step, hindrance);
    if (!details)
        return;
    showFindings(*details);
    showLines(*row, *details);
    showSums(*row, *details);
    showMoney(*row, *details);
    showPeople(*details);
}

void InvoicePanel::showHead(const InvoiceRow &row)
{
    const bool credit = row.kind == InvoiceKind::CreditNote;
    m_name->setText(row.isDraft()
                        ? credit ? tr("Draft of a credit note") : tr("Draft of an invoice")
                    : credit ? tr("Credit note %1").arg(row.number)
                             : tr("Invoice %1").arg(row.number));
    m_amount->setText(m_texts.amount(row.total));
    QString sub = u"%1 · %2"_s.arg(row.buyer, billedPeriod(m_texts, row.from, row.to));
    if (!row.orders.isEmpty())
        sub += u" · "_s + tr("order %1").arg(row.orders);
    m_sub->setText(sub);
    m_state->setMark(invoiceMark(m_texts, row.state));
}

QVBoxLayout *InvoicePanel::section(const QString &heading)
{
    auto *area = new QWidget(m_all);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(makeHeading(heading, area));
    m_parts->addWidget(area);
    return column;
}

void InvoicePanel::addFact(QVBoxLayout *column, const QString &text)
{
    QLabel *label = makeLabel(text, column->parentWidget());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
}

void InvoicePanel::showFindings(const InvoiceDetails &details)
{
    if (!details.draft)
        return;
    QVBoxLayout *column = section(tr("Can it be issued?"));
    if (details.findings.isEmpty()) {
        addFact(column, tr("Nothing stands against it. The receiver's check will accept it."));
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    QWidget *area = column->parentWidget();
    int at = 0;
    for (const InvoiceFinding &one : details.findings) {
        const bool error = one.finding.severity == Severity::Error;
        auto *mark = new IconLabel(area);
        mark->setPicture(error ? u"error_circle-f"_s : u"warning-f"_s,
                         error ? ColorRole::Error : ColorRole::Warning);
        mark->setAccessibleName(error ? tr("Error") : tr("Warning"));
        QLabel *words = makeLabel(m_texts.sentence(one.finding.message), area);
        words->setObjectName(u"findingText%1"_s.arg(at));
        grid->addWidget(mark, at, 0, Qt::AlignTop);
        grid->addWidget(words, at, 1);
        if (!one.setup.isEmpty()) {
            QLabel *link = makeLink(tr("Mend"), u"findingLink%1"_s.arg(at), area);
            link->setAccessibleName(tr("Mend: %1").arg(words->text()));
            connect(link, &QLabel::linkActivated, this,
                    [this, one] { Q_EMIT setupWanted(one.setup, one.field); });
            grid->addWidget(link, at, 2, Qt::AlignTop);
        }
        ++at;
    }
}

void InvoicePanel::showLines(const InvoiceRow &row, const InvoiceDetails &details)
{
    QVBoxLayout *column = section(row.kind == InvoiceKind::CreditNote ? tr("What is given back")
                                                                      : tr("What is invoiced"));
    QWidget *area = column->parentWidget();
    if (details.head && details.head->creditsNumber > 0)
        addFact(column, tr("Corrects invoice %1.").arg(details.head->creditsNumber));
    if (details.draft && details.draft->creditsNumber > 0)
        addFact(column, tr("Corrects invoice %1.").arg(details.draft->creditsNumber));
    const QString reason = details.head    ? details.head->reason
                           : details.draft ? details.draft->reason
                                           : QString();
    if (!reason.isEmpty())
        addFact(column, tr("Reason: %1").arg(reason));
    for (const InvoiceLineDetails &one : details.lines) {
        const BilledLine &line = one.line;
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(0, 1);
        QLabel *text = makeLabel(m_texts.sentence(line.text), area);
        QLabel *amount = makeLabel(m_texts.amount(line.amount), area);
        amount->setWordWrap(false);
        amount->setFont(semibold(amount->font()));
        grid->addWidget(text, 0, 0);
        grid->addWidget(amount, 0, 1, Qt::AlignRight | Qt::AlignTop);
        QLabel *who = makeLink(tr("Order %1 · %2").arg(line.orderNumber, one.citizenName),
                               u"lineOrder%1"_s.arg(line.place), area);
        connect(who, &QLabel::linkActivated, this, [this, id = line.order.value] {
            Q_EMIT wanted({Area::Orders, {}, id});
        });
        grid->addWidget(who, 1, 0, 1, 2);
        QStringList words;
        for (const Message &message : line.calculation)
            words.append(m_texts.sentence(message));
        QLabel *calculation = makeSmallLabel(words.join(u' '), area);
        calculation->setObjectName(u"lineWords%1"_s.arg(line.place));
        calculation->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(calculation, 2, 0, 1, 2);
        column->addLayout(grid);
    }
}

QString InvoicePanel::vatName(const VatSubtotal &vat) const
{
    switch (vat.code.category) {
    case VatCategory::Standard:
        return tr("VAT %1 % of %2")
            .arg(plainAmount(m_texts, Money{vat.code.percentHundredths}, false),
                 m_texts.amount(vat.net));
    case VatCategory::Exempt:
        return tr("Exempt from VAT: %1").arg(m_texts.amount(vat.net));
    case VatCategory::Zero:
        return tr("Zero rate: %1").arg(m_texts.amount(vat.net));
    case VatCategory::Outside:
        break;
    }
    return tr("Not subject to VAT: %1").arg(m_texts.amount(vat.net));
}

void InvoicePanel::showSums(const InvoiceRow &row, const InvoiceDetails &details)
{
    auto *sums = new SumFrame(m_all);
    sums->setObjectName(u"invoiceSums"_s);
    sums->addRow(tr("Without VAT"), m_texts.amount(row.net));
    for (const VatSubtotal &vat : details.vat)
        sums->addRow(vatName(vat), m_texts.amount(row.net < Money{} ? -vat.vat : vat.vat));
    sums->addRow(tr("In all"), m_texts.amount(row.total), true);
    if (details.receivable) {
        if (details.receivable->credited > Money{})
            sums->addRow(tr("Credited"), m_texts.amount(-details.receivable->credited));
        if (details.receivable->paid != Money{})
            sums->addRow(tr("Paid"), m_texts.amount(-details.receivable->paid));
        sums->addRow(tr("Open"), m_texts.amount(details.receivable->open()), true);
    }
    sums->renewName();
    m_parts->addWidget(sums);
}

void InvoicePanel::showMoney(const InvoiceRow &row, const InvoiceDetails &details)
{
    if (!details.head || row.kind == InvoiceKind::CreditNote)
        return;
    QVBoxLayout *column = section(tr("What has come of it"));
    QWidget *area = column->parentWidget();
    addFact(column, tr("To be paid on %1 at the latest.").arg(m_texts.date(row.dueOn)));
    for (const InvoiceHead &note : details.creditNotes) {
        QLabel *link =
            makeLink(tr("Credit note %1: %2").arg(note.number).arg(m_texts.amount(note.total)),
                     u"creditNote%1"_s.arg(note.number), area);
        connect(link, &QLabel::linkActivated, this, [this, id = note.id.value] {
            Q_EMIT wanted({Area::Billing, u"invoices"_s, id});
        });
        column->addWidget(link);
    }
    for (const Payment &payment : details.payments) {
        const QString words =
            tr("%1: %2").arg(m_texts.date(payment.paidOn), m_texts.amount(payment.amount));
        auto *line = new QHBoxLayout;
        QString told = words;
        if (payment.reverses.isValid())
            told = tr("%1, taken back: %2").arg(words, payment.text);
        else if (!payment.text.isEmpty())
            told = tr("%1, %2").arg(words, payment.text);
        QLabel *label = makeLabel(told, area);
        label->setObjectName(u"payment%1"_s.arg(payment.id.value));
        line->addWidget(label, 1);
        if (!payment.reversed && !payment.reverses.isValid()) {
            QLabel *link = makeLink(tr("Take back…"), u"reverse%1"_s.arg(payment.id.value), area);
            link->setAccessibleName(tr("Take back the payment of %1").arg(words));
            connect(link, &QLabel::linkActivated, this,
                    [this, id = payment.id.value] { Q_EMIT reverseWanted(id); });
            line->addWidget(link, 0, Qt::AlignTop);
        }
        column->addLayout(line);
    }
    for (const Reminder &reminder : details.reminders)
        addFact(column, tr("Reminder %1 of %2: %3 in all, to be paid on %4.")
                            .arg(reminder.place)
                            .arg(m_texts.date(reminder.issuedOn), m_texts.amount(reminder.total()),
                                 m_texts.date(reminder.dueOn)));
}

QString InvoicePanel::at(qint64 time) const
{
    const QDateTime local = copenhagen(time);
    return tr("%1 at %2").arg(m_texts.date(local.date()), m_texts.time(local.time()));
}

void InvoicePanel::showPeople(const InvoiceDetails &details)
{
    QVBoxLayout *column = section(tr("Who did what"));
    if (details.draft) {
        addFact(column, tr("Made by %1, %2.").arg(details.createdBy, at(details.draft->createdAt)));
        if (details.draft->approved())
            addFact(
                column,
                tr("Approved by %1, %2.").arg(details.approvedBy, at(details.draft->approvedAt)));
        return;
    }
    addFact(column, tr("Made by %1.").arg(details.createdBy));
    if (!details.approvedBy.isEmpty())
        addFact(column, tr("Approved by %1.").arg(details.approvedBy));
    if (details.head)
        addFact(column, tr("Issued by %1, %2.").arg(details.issuedBy, at(details.head->issuedAt)));
    for (const InvoiceFileRow &file : details.files) {
        const QString kind = file.kind == InvoiceFileKind::Pdf      ? tr("PDF")
                             : file.kind == InvoiceFileKind::Peppol ? tr("Peppol")
                                                                    : tr("OIOUBL");
        addFact(column, tr("Saved as %1 by %2, %3.").arg(kind, file.user, at(file.writtenAt)));
    }
}

void InvoicePanel::showStep(const InvoiceRow &row, InvoiceStep step, const Message &hindrance)
{
    const QString words = step == InvoiceStep::Approve           ? tr("Approve")
                          : step == InvoiceStep::Issue           ? tr("Issue…")
                          : step == InvoiceStep::RegisterPayment ? tr("Record payment…")
                                                                 : QString();
    m_step->setText(words);
    m_step->setVisible(!words.isEmpty());
    m_step->setEnabled(hindrance.isEmpty());
    m_step->setDefault(!words.isEmpty());
    const QString why = hindrance.isEmpty() ? QString() : m_texts.sentence(hindrance);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_step->setAccessibleDescription(why);
    m_show->setAccessibleName(row.isDraft() ? tr("Show the draft as it will look")
                                            : tr("Show the invoice"));
}

} // namespace bro
