// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <contracts/invoice_terms.h>
#include <core/message.h>
#include <core/result.h>
#include <optional>

// Interest on late payment and fees for reminders. Amounts are with VAT, as they are owed.
namespace bro {

// Money that came in. A payment on the due date is in time.
struct PaidAmount
{
    QDate on;
    Money amount; // below zero: taken back
};

// What is owed of one invoice.
struct Debt
{
    Money amount; // of the invoice, with VAT
    QDate due;
    QList<PaidAmount> payments; // in any order; credit notes count as payments
};

// What is still owed when `day` is over.
Result<Money> balanceOn(const Debt &debt, QDate day);

// The rate of renteloven § 5 for the half-year that `from` lies in: fixed on 1 January and 1 July,
// and entered anew for each. Percent in hundredths per annum.
struct InterestRate
{
    QDate from;
    int referenceHundredths = 0;
    int additionHundredths = 0;
};

// A stretch with one balance and one rate.
struct InterestLine
{
    QDate from; // both days counted
    QDate to;
    Money balance;
    int hundredths = 0; // percent per started month, or per annum
    Money amount;
    Message words;
};

struct Interest
{
    Money amount; // the sum of the lines, each rounded half up to øre
    QList<InterestLine> lines;
    QList<Message> explanation; // the lines in words, then what was counted
};

// Percent of the balance for each started month after the due date (000: 2 %): simple interest on
// what is owed when the month starts (reading 33). `until` is the last day counted. Errors:
// billing.interestDates, billing.tooLarge.
Result<Interest> monthlyInterest(const Debt &debt, int hundredths, QDate until);

// Reference rate and addition from the day after the due date, by days of a year of 365. Errors:
// billing.interestRateMissing with the half-year that has no rate, and those of monthlyInterest.
Result<Interest> statutoryInterest(const Debt &debt, const QList<InterestRate> &rates, QDate until);

// What the contract says of late payment, else renteloven.
Result<Interest> lateInterest(const InvoiceTerms &terms, const Debt &debt,
                              const QList<InterestRate> &rates, QDate until);

// Renteloven § 9 b: a fee for a reminder, so many reminders for one debt, so many days apart.
struct ReminderRules
{
    Money feeAtMost = Money::kroner(100);
    int withFeeAtMost = 3;
    int daysBetween = 10;
};

struct SentReminder
{
    QDate on;
    Money fee; // none: without
};

// The next reminder of a debt. It may always be sent once the due date has passed and something is
// owed; what the law limits is its fee.
struct ReminderChoice
{
    bool allowed = false;
    QDate earliest;         // of a reminder at all, or (allowed) of one with a fee; invalid: never
    Money fee;              // what may be asked for today of the wanted one
    QList<Message> reasons; // why not, or why less
};
Result<ReminderChoice> nextReminder(const Debt &debt, const QList<SentReminder> &sent, Money wanted,
                                    QDate today, const ReminderRules &rules = {});

} // namespace bro
