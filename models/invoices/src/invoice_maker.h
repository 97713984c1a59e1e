// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <contracts/contract_store.h>
#include <invoices/invoice_store.h>
#include <office/office.h>

namespace bro {

// What every invoice of a contract is made with.
struct InvoiceSetting
{
    std::optional<Office> office;
    InvoiceSeller seller;
    InvoiceBuyer buyer;
    QString title; // of the contract
    InvoiceTerms terms;
    QString contact; // the employee who issues it
};
Result<InvoiceSetting> readSetting(Session &session, const QString &contractKey, QDate day);

// What is missing or wrong before any invoice of the contract can be issued.
QList<Finding> settingFindings(const InvoiceSetting &setting);

// By the contract's terms, else by the buyer's; invalid where neither says.
QDate dueDay(const InvoiceSetting &setting, QDate issued);
// The first day on which the contract lets the month be invoiced; invalid: it doesn't say.
QDate firstIssueDay(const InvoiceTerms &terms, QDate periodTo);

struct DocumentFacts
{
    qint64 number = 0;
    QDate issued;
    QDate creditsIssued;         // of the invoice that a credit note corrects
    QHash<OrderId, QString> cpr; // shown; where the buyer wants it on the invoice
};
// In Danish, whoever makes it.
InvoiceDocument makeDocument(const InvoiceSetting &setting, const InvoiceDraft &draft,
                             const DocumentFacts &facts);

} // namespace bro
