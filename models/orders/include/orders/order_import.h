// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <core/texts.h>
#include <database/session.h>
#include <functional>
#include <orders/order_checks.h>
#include <orders/order_columns.h>
#include <orders/row_results.h>

namespace bro {

class OrderListReader;
struct ParsedOrderRow;
struct RefusedOrderRow;

// Is told every row as the import goes, without the limit of the lists below: the refused ones
// while the file is read, then new and known ones, both by line, and each finding when it is found.
// Called on the import's thread. What is empty is not called.
struct OrderImportWatcher
{
    std::function<void(const OrderListReader &)> opened = {};
    std::function<void(const RefusedOrderRow &)> refused = {};
    std::function<void(const ParsedOrderRow &, bool known)> read = {};
    std::function<void(qint64 line, const OrderFinding &)> finding = {};
};

struct OrderImportOptions
{
    QString contractKey = {};             // empty: any contract whose track has the project number
    OrderColumnMapping mapping = {};      // for headers the program does not know
    bool dryRun = false;                  // nothing is stored or written
    Language language = Language::Danish; // of the reasons in FILE.afvist.csv
    bool keepRefused = true;              // writes FILE.afvist.csv
    const OrderImportWatcher *watcher = nullptr;
    OnImportedRow onRow = {}; // may be empty
};

struct RefusedOrder
{
    qint64 line = 0;
    QString number; // as written; may be empty
    QList<Message> reasons;
};

struct ImportFinding
{
    qint64 line = 0;
    QString order;
    OrderFinding finding;
};

struct ImportOutcome
{
    qint64 imported = 0;
    qint64 duplicates = 0; // known orders, left as they are
    qint64 refusedRows = 0;
    QList<RefusedOrder> refused;   // at most importListLimit; all stand in the file
    QList<ImportFinding> findings; // by line; at most importListLimit
    bool moreFindings = false;     // the list was cut
    QList<Message> notes;          // how ambiguous columns were read
    QString refusedFile;           // empty: no row was refused, or a dry run
    QList<OrderId> orders;         // what came in; empty after a dry run
};

// Takes an order list in (001 K 2.7): the whole file is read and staged first, then good rows go in
// as Received in one transaction, with their citizens, who are matched by CPR number and never
// overwritten; refused rows stand in FILE.afvist.csv, complete or absent. Known orders are counted
// as duplicates, so that a file read twice adds nothing. Cancelled, failed or killed: nothing is
// imported. Needs Right::HandleOrders.
Result<ImportOutcome> importOrders(Session &session, const QString &file,
                                   const OrderImportOptions &options, const Progress &progress);

} // namespace bro
