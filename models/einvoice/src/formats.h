// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <einvoice/einvoice.h>

namespace bro {

class InvoiceCheck;

// The public rule that stands behind a finding of ours; it has other names in each format.
struct RuleName
{
    QLatin1StringView code; // einvoice.*
    QLatin1StringView invoice;
    QLatin1StringView creditNote;
};

// What makes a format. `check` looks for what only this format rejects.
struct FormatWriter
{
    EInvoiceFormat format;
    QByteArray (*write)(const InvoiceDocument &document, const InvoiceTotals &totals);
    void (*check)(InvoiceCheck &check);
    QList<RuleName> rules;
};

FormatWriter peppolWriter();
FormatWriter oioublWriter();
// Null when there is none of that id.
const FormatWriter *formatWriter(const QString &id);

} // namespace bro
