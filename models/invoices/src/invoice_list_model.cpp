// SPDX-License-Identifier: GPL-3.0-or-later
#include <invoices/invoice_list_model.h>
#include <jobs/billing_model.h>

namespace bro {

using namespace Qt::StringLiterals;

Mark invoiceMark(const Texts &texts, InvoiceState state)
{
    const QString words = texts.sentence(invoiceStateWords(state));
    switch (state) {
    case InvoiceState::Draft:
        return {Tone::Neutral, u"edit"_s, words};
    case InvoiceState::Approved:
        return {Tone::Info, u"checkmark"_s, words};
    case InvoiceState::Issued:
        return {Tone::Neutral, u"clock"_s, words};
    case InvoiceState::PartlyPaid:
        return {Tone::Warning, u"circle_half_fill"_s, words};
    case InvoiceState::Paid:
        return {Tone::Ok, u"checkmark"_s, words};
    case InvoiceState::Overdue:
        return {Tone::Error, u"error_circle-f"_s, words};
    case InvoiceState::Credited:
        return {Tone::Neutral, u"arrow_undo"_s, words};
    case InvoiceState::CreditNote:
        break;
    }
    return {Tone::Info, u"receipt"_s, words};
}

QString billedPeriod(const Texts &texts, QDate from, QDate to)
{
    if (!from.isValid())
        return {};
    const QDate first(from.year(), from.month(), 1);
    if (from == first && to == first.addMonths(1).addDays(-1))
        return u"%1 %2"_s.arg(texts.locale().standaloneMonthName(from.month())).arg(from.year());
    return u"%1–%2"_s.arg(texts.date(from), texts.date(to));
}

InvoiceListModel::InvoiceListModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    const auto title = [&texts](const QString &code) { return texts.sentence(code); };
    setColumns({{u"number"_s, title(u"invoiceList.columnNumber"_s), 14},
                {u"buyer"_s, title(u"invoiceList.columnBuyer"_s), 16},
                {u"orders"_s, title(u"invoiceList.columnOrders"_s), 10},
                {u"citizen"_s, title(u"invoiceList.columnCitizen"_s), 16},
                {u"period"_s, title(u"invoiceList.columnPeriod"_s), 13},
                {u"net"_s, title(u"invoiceList.columnNet"_s), 9, true},
                {u"vat"_s, title(u"invoiceList.columnVat"_s), 8, true},
                {u"total"_s, title(u"invoiceList.columnTotal"_s), 9, true},
                {u"state"_s, title(u"invoiceList.columnState"_s), 19},
                {u"issued"_s, title(u"invoiceList.columnIssued"_s), 10, false, true},
                {u"due"_s, title(u"invoiceList.columnDue"_s), 10, false, true},
                {u"open"_s, title(u"invoiceList.columnOpen"_s), 9, true, true}});
}

void InvoiceListModel::setRows(const QList<InvoiceRow> &rows)
{
    m_rows = rows;
    Group drafts;
    drafts.key = u"drafts"_s;
    drafts.title = m_texts.sentence(u"invoiceList.groupDrafts"_s);
    Group issued;
    issued.key = u"issued"_s;
    issued.title = m_texts.sentence(u"invoiceList.groupIssued"_s);
    rowsReplaced(int(rows.size()), {drafts, issued});
}

const InvoiceRow *InvoiceListModel::row(const QModelIndex &index) const
{
    const int at = sourceRow(index);
    return at < 0 ? nullptr : &m_rows[at];
}

const InvoiceRow *InvoiceListModel::rowOf(qint64 id) const
{
    return row(indexOfId(id));
}

InvoiceListModel::Shown InvoiceListModel::shown() const
{
    Shown shown;
    for (int at = 0; at < allRows(); ++at) {
        if (!indexOfRow(at).isValid())
            continue;
        const InvoiceRow &one = m_rows[at];
        if (one.isDraft()) {
            ++shown.drafts;
            shown.draftNet += one.net;
        } else {
            ++shown.issued;
            shown.issuedNet += one.net;
            shown.open += one.open;
        }
    }
    return shown;
}

int InvoiceListModel::groupOf(int row) const
{
    return m_rows[row].isDraft() ? 0 : 1;
}

QString InvoiceListModel::text(const InvoiceRow &row, int column) const
{
    switch (column) {
    case Number: {
        const QString kind =
            m_texts.sentence(row.kind == InvoiceKind::Invoice ? u"invoiceList.kindInvoice"_s
                                                              : u"invoiceList.kindCreditNote"_s);
        return row.isDraft() ? kind : u"%1 %2"_s.arg(kind).arg(row.number);
    }
    case Buyer:
        return row.buyer;
    case Orders:
        return row.orders;
    case Citizen:
        return row.citizens;
    case Period:
        return billedPeriod(m_texts, row.from, row.to);
    case Net:
        return plainAmount(m_texts, row.net, true);
    case Vat:
        return plainAmount(m_texts, row.vat, true);
    case Total:
        return plainAmount(m_texts, row.total, true);
    case State:
        return m_texts.sentence(invoiceStateWords(row.state));
    case Issued:
        return row.isDraft() ? QString() : m_texts.date(row.issuedOn);
    case Due:
        return row.dueOn.isValid() ? m_texts.date(row.dueOn) : QString();
    case Open:
        return row.isDraft() || row.kind == InvoiceKind::CreditNote
                   ? QString()
                   : plainAmount(m_texts, row.open, true);
    default:
        return {};
    }
}

QVariant InvoiceListModel::sortKey(const InvoiceRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.isDraft() ? row.draft.value : row.number;
    case Period:
        return row.from;
    case Net:
        return row.net.ore;
    case Vat:
        return row.vat.ore;
    case Total:
        return row.total.ore;
    case State:
        return int(row.state);
    case Issued:
        return row.issuedOn;
    case Due:
        return row.dueOn;
    case Open:
        return row.open.ore;
    default:
        return {};
    }
}

QVariant InvoiceListModel::cell(int at, int column, int role) const
{
    const InvoiceRow &row = m_rows[at];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case MarkRole:
        return column == State ? QVariant::fromValue(invoiceMark(m_texts, row.state)) : QVariant();
    case IdRole:
        return row.rowId();
    case SortRole:
        return sortKey(row, column);
    case SecondaryRole:
        return column == Vat;
    default:
        return {};
    }
}

} // namespace bro
