// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <algorithm>
#include <invoices/invoice_list.h>
#include <orders/order_heads.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressStep = 200;

// VAT of a draft as its issue would count it: of the sum of each kind, rounded once.
Money vatOf(const InvoiceDraft &draft)
{
    InvoiceDocument document;
    const bool back = draft.kind == InvoiceKind::CreditNote;
    for (const BilledLine &line : draft.lines) {
        InvoiceLine one;
        one.amount = back ? -line.amount : line.amount;
        one.vat = line.vat;
        document.lines.append(one);
    }
    const auto sums = totals(document);
    if (!sums.ok())
        return {};
    return back ? -sums->vat : sums->vat;
}

void appendOnce(QStringList &list, const QString &word)
{
    if (!word.isEmpty() && !list.contains(word))
        list.append(word);
}

// Gathers what the rows of one list share.
class Rows
{
public:
    explicit Rows(Session &session) : m_session(session), m_setup(session) {}

    Done read(const InvoiceListFilter &filter)
    {
        BRO_TRY(const QList<OrderHead> heads, orderHeads(m_session, filter.contractKey));
        for (const OrderHead &head : heads) {
            m_orders.insert(head.id, head);
            m_byNumber.insert({head.contractKey, head.number}, head.id);
        }
        BRO_TRY(const QList<Receivable> receivables, PaymentStore(m_session).receivables());
        for (const Receivable &one : receivables)
            m_receivables.insert(one.number, one);
        return {};
    }

    Result<InvoiceRow> row(const InvoiceDraft &draft)
    {
        InvoiceRow row;
        row.draft = draft.id;
        row.kind = draft.kind;
        row.contractKey = draft.contractKey;
        BRO_TRY(row.buyer, buyer(draft.contractKey));
        row.from = draft.periodFrom;
        row.to = draft.periodTo;
        row.net = draft.net();
        row.vat = vatOf(draft);
        row.total = row.net + row.vat;
        row.state = draft.approved() ? InvoiceState::Approved : InvoiceState::Draft;
        row.byMe = draft.createdBy == m_session.user().id;
        QStringList numbers;
        for (const BilledLine &line : draft.lines)
            appendOnce(numbers, line.orderNumber);
        tellOrders(row, numbers);
        return row;
    }

    Result<InvoiceRow> row(const InvoiceHead &head)
    {
        InvoiceRow row;
        row.invoice = head.id;
        row.number = head.number;
        row.kind = head.kind;
        row.contractKey = head.contractKey;
        BRO_TRY(row.buyer, buyer(head.contractKey));
        row.from = head.periodFrom;
        row.to = head.periodTo;
        row.issuedOn = head.issuedOn;
        row.net = head.net;
        row.vat = head.vat;
        row.total = head.total;
        row.state = InvoiceState::CreditNote;
        if (head.kind == InvoiceKind::Invoice) {
            row.dueOn = head.dueOn;
            const auto found = m_receivables.constFind(head.number);
            if (found != m_receivables.constEnd()) {
                row.open = found->open();
                row.state = invoiceState(*found, m_session.today());
                row.buyer = found->buyer.isEmpty() ? row.buyer : found->buyer;
            }
        }
        tellOrders(row, head.orderNumbers.split(u", "_s, Qt::SkipEmptyParts));
        return row;
    }

private:
    Result<QString> buyer(const QString &contractKey)
    {
        const auto known = m_buyers.constFind(contractKey);
        if (known != m_buyers.constEnd())
            return *known;
        BRO_TRY(const InvoiceBuyer buyer, m_setup.buyer(contractKey));
        m_buyers.insert(contractKey, buyer.name);
        return buyer.name;
    }

    void tellOrders(InvoiceRow &row, const QStringList &numbers) const
    {
        QStringList names;
        for (const QString &number : numbers) {
            const OrderHead head = m_orders.value(m_byNumber.value({row.contractKey, number}));
            if (head.citizenName.isEmpty())
                continue;
            appendOnce(names, head.citizenName);
            if (!row.citizenIds.contains(head.citizen))
                row.citizenIds.append(head.citizen);
        }
        row.orders = numbers.join(u", "_s);
        row.citizens = names.join(u", "_s);
    }

    Session &m_session;
    InvoiceSetupStore m_setup;
    QHash<OrderId, OrderHead> m_orders;
    QHash<std::pair<QString, QString>, OrderId> m_byNumber; // by contract and number
    QHash<qint64, Receivable> m_receivables;
    QHash<QString, QString> m_buyers;
};

} // namespace

InvoiceState invoiceState(const Receivable &invoice, QDate today)
{
    if (invoice.credited >= invoice.total && invoice.credited > Money{})
        return InvoiceState::Credited;
    if (invoice.open() <= Money{})
        return InvoiceState::Paid;
    if (invoice.dueOn.isValid() && invoice.dueOn < today)
        return InvoiceState::Overdue;
    return invoice.paid > Money{} ? InvoiceState::PartlyPaid : InvoiceState::Issued;
}

Message invoiceStateWords(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Draft:
        return Message(u"invoiceList.stateDraft"_s);
    case InvoiceState::Approved:
        return Message(u"invoiceList.stateApproved"_s);
    case InvoiceState::Issued:
        return Message(u"invoiceList.stateIssued"_s);
    case InvoiceState::PartlyPaid:
        return Message(u"invoiceList.statePartlyPaid"_s);
    case InvoiceState::Paid:
        return Message(u"invoiceList.statePaid"_s);
    case InvoiceState::Overdue:
        return Message(u"invoiceList.stateOverdue"_s);
    case InvoiceState::Credited:
        return Message(u"invoiceList.stateCredited"_s);
    case InvoiceState::CreditNote:
        break;
    }
    return Message(u"invoiceList.stateCreditNote"_s);
}

Result<QList<InvoiceRow>> invoiceRows(Session &session, const InvoiceListFilter &filter,
                                      const Progress &progress)
{
    Rows rows(session);
    BRO_CHECK(rows.read(filter));
    const InvoiceStore store(session);
    BRO_TRY(const QList<InvoiceDraft> drafts, store.drafts({.contractKey = filter.contractKey}));
    BRO_TRY(const QList<InvoiceHead> heads,
            store.list({.contractKey = filter.contractKey, .issuedFrom = filter.issuedFrom}));
    QList<InvoiceRow> made;
    const qint64 all = drafts.size() + heads.size();
    made.reserve(all);
    const auto step = [&]() -> Done {
        return made.size() % ProgressStep == 0 ? progress.at(made.size(), all) : Done();
    };
    for (const InvoiceDraft &draft : drafts) {
        BRO_CHECK(step());
        BRO_TRY(const InvoiceRow row, rows.row(draft));
        made.append(row);
    }
    for (const InvoiceHead &head : heads) {
        BRO_CHECK(step());
        BRO_TRY(const InvoiceRow row, rows.row(head));
        made.append(row);
    }
    return made;
}

InvoiceStep nextStep(const InvoiceRow &row, bool approvalByOther)
{
    if (row.state == InvoiceState::Draft && approvalByOther)
        return InvoiceStep::Approve;
    if (row.isDraft())
        return InvoiceStep::Issue;
    if (row.kind == InvoiceKind::Invoice && row.open > Money{})
        return InvoiceStep::RegisterPayment;
    return InvoiceStep::Show;
}

Message stepHindrance(InvoiceStep step, const InvoiceRow &row, bool approvalByOther)
{
    switch (step) {
    case InvoiceStep::Approve:
        if (!row.isDraft())
            return Message(u"invoiceList.issuedAlready"_s);
        if (row.state == InvoiceState::Approved)
            return Message(u"invoiceList.approvedAlready"_s);
        return approvalByOther && row.byMe ? Message(u"invoiceList.approvedByOther"_s) : Message();
    case InvoiceStep::Issue:
        if (!row.isDraft())
            return Message(u"invoiceList.issuedAlready"_s);
        return approvalByOther && row.state == InvoiceState::Draft
                   ? Message(u"invoiceList.approveFirst"_s)
                   : Message();
    case InvoiceStep::RegisterPayment:
        if (row.isDraft())
            return Message(u"invoiceList.issueFirst"_s);
        return row.kind == InvoiceKind::CreditNote ? Message(u"invoiceList.creditNoteSetOff"_s)
                                                   : Message();
    case InvoiceStep::Show:
        break;
    }
    return {};
}

Message reminderHindrance(const InvoiceRow &row, QDate today)
{
    if (row.open <= Money{})
        return Message(u"billing.reminderPaid"_s);
    return today <= row.dueOn ? Message(u"billing.reminderNotDue"_s, {{u"date"_s, row.dueOn}})
                              : Message();
}

} // namespace bro
