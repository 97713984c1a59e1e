// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <invoices/invoice_list.h>

namespace bro {

// Drafts and issued invoices; IdRole is InvoiceRow::rowId().
class InvoiceListModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column {
        Number, // with its kind
        Buyer,
        Orders,
        Citizen,
        Period,
        Net,
        Vat,
        Total,
        State,
        Issued,
        Due,
        Open,
        ColumnCount
    };

    // The texts outlive the model.
    explicit InvoiceListModel(const Texts &texts, QObject *parent = nullptr);

    void setRows(const QList<InvoiceRow> &rows);
    const InvoiceRow *row(const QModelIndex &index) const; // nothing for a group
    const InvoiceRow *rowOf(qint64 id) const;
    // Of what the filter shows.
    struct Shown
    {
        int drafts = 0;
        int issued = 0;
        Money draftNet;
        Money issuedNet;
        Money open;
    };
    Shown shown() const;

protected:
    QVariant cell(int row, int column, int role) const override;
    int groupOf(int row) const override;

private:
    QString text(const InvoiceRow &row, int column) const;
    QVariant sortKey(const InvoiceRow &row, int column) const;

    const Texts &m_texts;
    QList<InvoiceRow> m_rows;
};

Mark invoiceMark(const Texts &texts, InvoiceState state);
// "november 2026", or the days where it is no month of the calendar.
QString billedPeriod(const Texts &texts, QDate from, QDate to);

} // namespace bro
