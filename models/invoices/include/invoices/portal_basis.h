// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/texts.h>
#include <invoices/portal_store.h>
#include <jobs/invoice_basis_job.h>

namespace bro {

// How an order's days stand in the purchaser's portal.
enum class PortalState {
    Open,     // to be created there
    Agrees,   // created with the amount that the program calculates
    Deviates, // created with another: tell the purchaser (001 B 1.4.3)
    Nothing   // no amount, and none created
};

// An order in a month, or the days of it that are not created yet, or (correction) days of months
// before that were paid too much or too little since an interruption was told afterwards.
struct PortalLine
{
    BasisEntry entry;
    bool correction = false;
    QDate from; // the days that the amounts are of
    QDate to;
    Money calculated;      // to be created, as the program counts today
    Money created;         // by the rows that hold
    QList<PortalRow> rows; // of these days, withdrawn ones too
    PortalState state = PortalState::Open;

    Money difference() const { return created - calculated; }
};

struct PortalBasis
{
    InvoiceBasis basis;
    QList<PortalLine> lines; // by order number, corrections last
    Money calculated;
    Money created;
    QList<Finding> findings; // those of the basis, and each difference
    QString source;          // where the contract asks to be told of a wrong payment; may be empty

    int count(PortalState state) const;
    // The one that is to be created, else the first; none of the corrections.
    const PortalLine *line(const QString &orderNumber) const;
    QList<PortalLine> linesOf(const QString &orderNumber) const;
};

// The month of a contract whose purchaser's portal makes the invoices, with what was ticked as
// created there. portal.notPortal for others, and the errors of invoiceBasis().
Result<PortalBasis> portalBasis(Session &session, const QString &contractKey, Month month,
                                const Progress &progress = {});

// What is ticked when the portal has made the line; an amount that is not given is the calculated
// one.
PortalTick tickOf(const PortalLine &line, const QString &number, QDate createdOn,
                  std::optional<Money> amount = {}, const QString &note = {});

// The message that a wrong payment demands: order, days, what was paid, what it should be and why.
// No name and no CPR number. Empty where the amounts agree.
QString wrongPaymentMessage(const PortalLine &line, const QString &source, const Texts &texts);

} // namespace bro
