// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <core/money.h>
#include <optional>

namespace bro {

enum class InvoiceCadence { MonthlyInArrears, PerPeriod, OnceAtEnd };
enum class InvoiceChannel { Portal, EInvoice, ByAgreement };

// A penalty that threatens. Percent in hundredths: 5000 is 50 %.
struct Penalty
{
    QString id;
    QString text;
    std::optional<int> percentHundredths;
    std::optional<Money> amount;
    bool perWorkingDay = false;
    QString source;
};

struct VatTerms
{
    QString category; // UNCL5305: "S", "E" …
    int percentHundredths = 0;
};

struct InvoiceTerms
{
    InvoiceCadence cadence = InvoiceCadence::MonthlyInArrears;
    InvoiceChannel channel = InvoiceChannel::ByAgreement;
    std::optional<int> dueDays;        // calendar days after sending
    bool dueDateMoves = false;         // to the next weekday (001 K 5.3)
    std::optional<int> monthsAfterEnd; // last invoice of an ended order
    bool withinAccountingYear = false; // orders that end in a calendar year
    bool attachRegister = false;       // attendance register of the same period
    std::optional<int> complaintDays;  // from the invoice date
    QString lateInterest;              // in words
    std::optional<VatTerms> vat;       // none: not stated by the source
    QList<Penalty> penalties;
    QString source;
    std::optional<int> issueDay;              // day of the month that follows
    std::optional<int> latePercentHundredths; // per started month, of the balance (200 is 2 %)
};

} // namespace bro
