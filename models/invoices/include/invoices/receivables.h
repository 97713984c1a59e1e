// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
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

} // namespace bro
