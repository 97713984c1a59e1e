// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"
#include <documents/office.h>
#include <einvoice/invoice_document.h>

// What papers to a purchaser share: letterhead, address, box of facts, panel of payment.
namespace bro::letter_form {

struct Fact
{
    QString name;
    QString value; // empty: left out
    bool bold = false;
};

struct Panel
{
    QString heading;
    QStringList lines;
};

// Who sent it is told by the document, for good; the office of today gives its logo only.
PaperOffice sender(const InvoiceParty &seller, const PaperOffice &office);
// Letterhead of the first page; with the CVR number at the right.
void drawLetterhead(Canvas &canvas, const PaperOffice &office, const InvoiceParty &seller);
// Of the pages after it; answers where the content goes on.
double drawContinued(Canvas &canvas, const PaperOffice &office, const QString &title,
                     const QString &buyer);
// In the window of an envelope; answers its lower edge.
double drawAddress(Canvas &canvas, const InvoiceParty &buyer);
double drawFacts(Canvas &canvas, const QString &title, const QString &number,
                 const QList<Fact> &facts);
// Two columns in a box; the second may be empty.
double drawPanel(Canvas &canvas, double y, const Panel &left, const Panel &right);

// How to pay, one line each.
QStringList paymentLines(const InvoicePayment &payment, qint64 invoiceNumber);
QString spacedCvr(const QString &cvr); // 29 11 47 03

} // namespace bro::letter_form
