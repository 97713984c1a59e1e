// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/ids.h>
#include <core/message.h>
#include <einvoice/invoice_document.h>
#include <optional>

namespace bro {

using InvoiceId = Id<struct InvoiceTag>;
using InvoiceDraftId = Id<struct InvoiceDraftTag>;

// What is billed of one item of an order, on a draft or issued: the next step of the item's chain.
// Amounts are what the buyer owes: below zero where the buyer gets money back.
struct BilledLine
{
    qint64 id = 0;
    int place = 0; // 1, 2 …
    OrderId order;
    QString orderNumber; // read with it
    QString item;        // "fee" or "bonus:ID"
    int step = 0;        // issued: 1, 2 … of the chain; 0 on a draft
    QDate from;          // delivered, first and last day
    QDate to;
    Message text;               // what is billed
    QList<Message> calculation; // with its numbers
    qint64 quantityThousandths = 1000;
    QString unit = QStringLiteral("EA"); // UNECE Rec 20
    Money price;                         // of one, never below zero
    Money earned;                        // by the item in all, to date
    Money before;                        // billed of it already
    Money amount;                        // earned − before
    VatCode vat;
};

// May be changed until it is issued.
struct InvoiceDraft
{
    InvoiceDraftId id;
    InvoiceKind kind = InvoiceKind::Invoice;
    QString contractKey;
    QDate periodFrom; // the month that is billed
    QDate periodTo;
    InvoiceId credits;        // credit note: the invoice it corrects
    qint64 creditsNumber = 0; // and its number
    QString reason;           // of a credit note, printed
    QString note;             // printed
    bool byHand = false;      // asked for by a person: the run leaves it alone
    qint64 createdAt = 0;     // UTC ms
    UserId createdBy;
    QString createdByName;
    qint64 approvedAt = 0; // 0: not approved
    UserId approvedBy;
    QString approvedByName;
    int version = 0;
    QList<BilledLine> lines;

    bool approved() const { return approvedBy.isValid(); }
    Money net() const; // the sum of the lines, VatCode aside
};

// What of a chain of issued lines is still owed by which invoice, and what a next step would take
// from which. Pure.
struct ChainStep
{
    InvoiceId invoice;
    InvoiceKind kind = InvoiceKind::Invoice;
    InvoiceId credits; // credit note: the original
    qint64 number = 0; // of the invoice
    QDate from;
    QDate to;
    Money earned; // after the step
    Money amount;
    VatCode vat;
};
struct ChainPart
{
    InvoiceId invoice; // that is owed
    qint64 number = 0;
    Money amount; // above zero
    VatCode vat;
    QDate from; // what it was billed for
    QDate to;
};
// By step. The parts sum to what was earned after the last step, as far as an invoice holds it.
QList<ChainPart> openParts(const QList<ChainStep> &chain);
// Takes `amount` (above zero) from the parts, the latest first; what no invoice holds is left out.
QList<ChainPart> takeFrom(const QList<ChainPart> &open, Money amount);

} // namespace bro
