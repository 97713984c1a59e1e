// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <core/message.h>
#include <core/result.h>
#include <einvoice/invoice_document.h>

namespace bro {

// A way of writing an e-invoice. One more is one more row in formats.cpp.
struct EInvoiceFormat
{
    QString id;   // as stored: peppol, oioubl
    QString name; // its own name, the same in every language
    friend bool operator==(const EInvoiceFormat &, const EInvoiceFormat &) = default;
};
QList<EInvoiceFormat> eInvoiceFormats();

// What stands against the file: an error is what the receiver's check rejects, or what no public
// check sees but is wrong all the same (CVR, EAN, IBAN and payment slip digits). The argument
// `rule` names the rule, for the log: BR-25, DK-R-006, F-INV051, § 58. An unknown format is one
// error.
QList<Finding> einvoiceFindings(const InvoiceDocument &document, const QString &formatId);

// The file, in UTF-8. Errors: einvoice.unknownFormat; einvoice.refused with the first of the
// findings that are errors, the rules of all of them as detail.
Result<QByteArray> writeEInvoice(const InvoiceDocument &document, const QString &formatId);

} // namespace bro
