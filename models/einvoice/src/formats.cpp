// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "check.h"
#include <algorithm>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
const QList<FormatWriter> &writers()
{
    static const QList<FormatWriter> all{peppolWriter(), oioublWriter()};
    return all;
}

Error unknownFormat(const QString &id)
{
    return Error(u"einvoice.unknownFormat"_s, {{u"format"_s, id.left(40)}}, {},
                 Error::Kind::Refused);
}

QString ruleOf(const Message &message)
{
    for (const auto &[name, value] : message.arguments)
        if (name == u"rule"_s)
            return std::get<QString>(value);
    return {};
}
} // namespace

const FormatWriter *formatWriter(const QString &id)
{
    const auto found = std::find_if(writers().begin(), writers().end(),
                                    [&](const FormatWriter &w) { return w.format.id == id; });
    return found == writers().end() ? nullptr : &*found;
}

QList<EInvoiceFormat> eInvoiceFormats()
{
    QList<EInvoiceFormat> formats;
    for (const FormatWriter &writer : writers())
        formats.append(writer.format);
    return formats;
}

QList<Finding> einvoiceFindings(const InvoiceDocument &document, const QString &formatId)
{
    const FormatWriter *writer = formatWriter(formatId);
    if (!writer)
        return {{Severity::Error, unknownFormat(formatId).message}};
    return InvoiceCheck(document, *writer).run();
}

Result<QByteArray> writeEInvoice(const InvoiceDocument &document, const QString &formatId)
{
    const FormatWriter *writer = formatWriter(formatId);
    if (!writer)
        return unknownFormat(formatId);
    QList<Finding> errors = InvoiceCheck(document, *writer).run();
    errors.removeIf([](const Finding &finding) { return finding.severity != Severity::Error; });
    if (!errors.isEmpty()) {
        QStringList rules;
        for (const Finding &finding : std::as_const(errors))
            rules.append(ruleOf(finding.message) + u' ' + finding.message.code);
        return Error(u"einvoice.refused"_s,
                     {{u"n"_s, qint64(errors.size())},
                      {u"why"_s, std::make_shared<const Message>(errors.first().message)}},
                     rules.join(u", "_s), Error::Kind::Refused);
    }
    BRO_TRY(const InvoiceTotals sums, totals(document));
    return writer->write(document, sums);
}

} // namespace bro
