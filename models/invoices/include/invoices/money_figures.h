// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/fee.h>
#include <core/ids.h>
#include <core/progress.h>
#include <database/session.h>
#include <jobs/invoice_basis_job.h>

// Figures for the pictures of income, load and bonuses; amounts without VAT.
namespace bro {

// An order that earns, as the figures see it.
struct FigureOrder
{
    QString contractKey;
    CitizenId citizen;
    QDate start;
    QDate last;                    // its last day, as ordered or interrupted
    std::optional<FeeInput> input; // nothing: a price or the track is missing
};

// What was billed of a contract in a month, by invoices and by the purchaser's portal.
struct BilledAmount
{
    QString contractKey;
    QDate month; // any day of the delivered month
    Money amount;
};

// What the figures count bonuses by; BonusStage tells how far one of them has come.
enum class BonusGroup { Expected, Earned, Refused };

// A bonus as it stands.
struct BonusFact
{
    QString contractKey;
    QDate measuredOn;
    BonusGroup group = BonusGroup::Expected; // measured and not stated yet is expected
    Money amount;
};

struct IncomeFigure
{
    QDate month; // its first day
    QString contractKey;
    Money expected; // earned on the month's days, or to be, as the orders stand
    Money invoiced;
};

struct LoadFigure
{
    QDate month;
    int open = 0;     // orders that run on some day of it
    int citizens = 0; // with such an order
    int starting = 0;
    int ending = 0;
};

struct BonusFigure
{
    QDate month;
    QString contractKey;
    std::array<int, 3> count{}; // by BonusGroup
    std::array<Money, 3> amount{};
};

struct MoneyFigures
{
    QList<IncomeFigure> income; // by month and contract, where there is something
    QList<LoadFigure> load;     // of every month
    QList<BonusFigure> bonuses; // by month and contract, where there is something
    int places = 0;             // room for so many persons at once, at the locations in use
    bool placesKnown = true;    // false: a location in use has no figure
    int notCounted = 0;         // orders whose fee can't be counted: price or hours are missing
};

// From the month of `from` to that of `to`.
MoneyFigures moneyFigures(const QList<FigureOrder> &orders, const QList<BilledAmount> &billed,
                          const QList<BonusFact> &bonuses, QDate from, QDate to);

// The same from the database, in a read each; bonuses of orders that ended up to two years before
// are among them. Needs Right::Export.
Result<MoneyFigures> moneyFigures(Session &session, Month from, Month to,
                                  const Progress &progress = {});

} // namespace bro
