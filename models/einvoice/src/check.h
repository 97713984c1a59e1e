// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats.h"
#include <QList>
#include <core/message.h>
#include <einvoice/invoice_document.h>

namespace bro {

// Collects what stands against a document in one format; the rule behind a finding is looked up
// here, so that those who look need not know the format.
class InvoiceCheck
{
public:
    using Arguments = QList<std::pair<QString, Argument>>;

    InvoiceCheck(const InvoiceDocument &document, const FormatWriter &writer)
        : m_document(document),
          m_writer(writer)
    {
    }
    const InvoiceDocument &document() const { return m_document; }
    void error(const QString &code, const Arguments &arguments = {})
    {
        add(Severity::Error, code, arguments);
    }
    void warning(const QString &code, const Arguments &arguments = {})
    {
        add(Severity::Warning, code, arguments);
    }
    // Exempt lines without a reason; how much that weighs is up to the format.
    void reasons(Severity severity);
    // An invoice without a due date, likewise.
    void due(Severity severity);
    QList<Finding> run();

private:
    void add(Severity severity, const QString &code, Arguments arguments);
    QString rule(const QString &code) const;

    const InvoiceDocument &m_document;
    const FormatWriter &m_writer;
    QList<Finding> m_findings;
};

// What every format rejects, and what is wrong whatever the format says.
void checkHead(InvoiceCheck &check);
void checkParties(InvoiceCheck &check);
void checkLines(InvoiceCheck &check);
void checkTotal(InvoiceCheck &check);
void checkPayment(InvoiceCheck &check);

} // namespace bro
