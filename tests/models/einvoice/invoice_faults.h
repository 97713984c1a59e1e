// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/message.h>
#include <einvoice/invoice_document.h>

// Documents with one fault each, and what the check must say of it.
namespace bro::faults {

struct Fault
{
    QString name;   // what is wrong, in words
    QString format; // empty: in every format
    InvoiceKind kind = InvoiceKind::Invoice;
    QString code; // of the finding
    Severity severity = Severity::Error;
    void (*spoil)(InvoiceDocument &document) = nullptr;
};

QList<Fault> all();
InvoiceDocument faulty(const Fault &fault);

} // namespace bro::faults
