// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <array>
#include <core/message.h>
#include <core/money.h>

namespace bro {

// An issued invoice and what has come of it. Amounts are with VAT.
struct Receivable
{
    qint64 number = 0;
    QString contractKey;
    QString buyer;
    QDate issuedOn;
    QDate dueOn;
    Money total;
    Money credited; // by credit notes that point to it, above zero
    Money paid;     // what came in, less what was taken back or paid back
    QDate paidOn;   // the last payment; invalid: none
    int reminders = 0;
    QDate remindedOn; // the last one; invalid: none

    // Below zero: the buyer has money to get.
    Money open() const { return total - credited - paid; }
};

// How long the due date has passed.
enum class Aging { NotDue, UpTo30Days, UpTo60Days, UpTo90Days, Over90Days };
inline constexpr std::array Agings = {Aging::NotDue, Aging::UpTo30Days, Aging::UpTo60Days,
                                      Aging::UpTo90Days, Aging::Over90Days};
Message agingWords(Aging aging);

struct OpenItem
{
    Receivable invoice;
    Money open;
    int daysLate = 0;
    Aging aging = Aging::NotDue;
};

// What is owed to or by the buyers, the oldest due date first. Money that a buyer has to get is
// never late.
QList<OpenItem> openItems(const QList<Receivable> &all, QDate today);

// The open items of a buyer, who is the purchaser of a contract.
struct BuyerBalance
{
    QString contractKey;
    QString buyer;
    std::array<Money, Agings.size()> due; // by Aging
    Money toPayBack;                      // above zero
    int items = 0;

    Money of(Aging aging) const { return due.at(size_t(aging)); }
    Money open() const;
};
// By buyer and contract.
QList<BuyerBalance> buyerBalances(const QList<OpenItem> &items);

} // namespace bro
