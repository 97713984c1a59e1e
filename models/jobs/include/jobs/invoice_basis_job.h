// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/fee.h>
#include <core/progress.h>
#include <documents/invoice_basis.h>
#include <exports/table_writer.h>
#include <orders/order_store.h>

namespace bro {

// A month of the calendar.
struct Month
{
    int year = 0;
    int month = 0;

    static std::optional<Month> parse(const QString &text); // "2026-11"
    QDate first() const { return QDate(year, month, 1); }
    QDate last() const { return first().addMonths(1).addDays(-1); }
    QString toString() const { return first().toString(QStringLiteral("yyyy-MM")); }
};

// What one order earned in the month, and what of it is to be invoiced.
struct BasisEntry
{
    Order order;
    QString citizenName;
    QString cpr; // 10 digits
    QDate from;  // the part of the month that counts
    QDate to;
    Fee before;      // up to the day before the month
    PeriodBill bill; // of the month
    Fee whole;       // of the whole order as it stands
    QList<BasisCheck> checks;
    QDate latest;               // last day for invoicing (001 B 2.1); invalid: none stated
    std::optional<Money> price; // that the fee was counted with; nothing where it is open
    FeeInput input;             // of the whole order
    QDate unregistered;         // the first day of the part without attendance; invalid: none
    bool planned = false;       // some activity that counts lies in the part
};

// An order that is missing from the basis.
struct BasisGap
{
    Order order;
    QString citizenName;
    Message why;
};

struct InvoiceBasis
{
    Month month;
    QDate until; // the month's end, or today while it is under way: only delivered days
    QString purchaser;
    Money total;
    QList<BasisEntry> entries; // by order number
    QList<Finding> findings;   // orders that can't be counted, a month not ended
    QList<BasisGap> notCounted;
    // What was counted too much in the months before, where an interruption was told in this month;
    // from … to are the days after it. Not part of the total: whether they were invoiced is not
    // known here.
    QList<BasisEntry> corrections;
};

// The checked basis for the purchaser's portal (001 B 1.4, 2.1): no invoice.
Result<InvoiceBasis> invoiceBasis(Session &session, const QString &contractKey, Month month,
                                  const Progress &progress);

// The papers of the entries named by their places; none named: of all.
Result<QList<Document>> invoiceBasisPapers(Session &session, const InvoiceBasis &basis,
                                           const QList<qsizetype> &which, const Progress &progress);

enum class BasisFormat { Csv, Workbook, Pdf };
// Written complete or not at all; logged as an export before it gets its name.
Done writeInvoiceBasis(Session &session, const InvoiceBasis &basis, BasisFormat format,
                       const QString &out, const Progress &progress);

} // namespace bro
