// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/month_words.h>
#include <jobs/invoice_basis_job.h>

namespace bro {

// How a line of a month stands.
enum class BillingState {
    Agrees,
    Waits,      // attendance is missing, or the month is not over
    Deviates,   // the order or the dataset says otherwise
    NotCounted, // price or hours are missing
    Correction  // of months before
};

// An order in a month, with what the dataset says of it.
struct BillingLine
{
    BillingState state = BillingState::Agrees;
    BasisEntry entry; // of NotCounted only order and name
    Message why;      // of NotCounted
    QString track;    // short: "Indsatsspor 1"
    QString contact;  // initials and name of the citizen's contact person
    PriceModelKind model = PriceModelKind::Open;
    QString source; // of the price: "001 B 1.2.1, B 1.4.1"
    int group = 0;  // in BillingMonth::groups
    bool acceptedInTime = true;
    bool invoicedInTime = true;
    bool attendanceDone = true;
    qint64 datasetErrors = 0;
    qint64 datasetWarnings = 0;
};

struct BillingMonth
{
    InvoiceBasis basis;
    QList<BillingLine> lines;
    QList<Message> groups;   // by track and price model, last the corrections
    bool hasDataset = false; // of the contract
    bool ended = true;
    std::optional<int> monthsAfterEnd; // last invoice of an ended order
    std::optional<int> penaltyPercent; // of a wrong amount

    int count(BillingState state) const;
};

// invoiceBasis() with what the D1 dataset of the month (checkD1) says to each order.
Result<BillingMonth> billingMonth(Session &session, const QString &contractKey, Month month,
                                  const Progress &progress);
// What the words of a line are made from.
MonthPart monthPart(const BillingLine &line);

// A contract as it is chosen in a list.
struct ContractChoice
{
    QString key;
    QString name;  // purchaser and year: "Københavns Kommune 2024"
    QString title; // as the contract has it
    bool hasDataset = false;
};
// The contracts with orders, else all of them; by name.
Result<QList<ContractChoice>> contractChoices(Session &session);

} // namespace bro
