// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_finish.h"
#include <QRegularExpression>
#include <optional>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
Error unexpectedForm(const QString &detail)
{
    return Error(u"documents.pdfFailed"_s, {}, detail);
}

std::optional<qint64> numberAfter(const QByteArray &text, const QByteArray &word)
{
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return std::nullopt;
    qsizetype from = at + word.size();
    while (from < text.size() && (text.at(from) == ' ' || text.at(from) == '\n'))
        ++from;
    qsizetype to = from;
    while (to < text.size() && text.at(to) >= '0' && text.at(to) <= '9')
        ++to;
    bool ok = false;
    const qint64 number = text.mid(from, to - from).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

// Same length as the time already there, so that no offset moves.
void setCreationTime(QByteArray &pdf, const QDateTime &created)
{
    static const QByteArray word = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(word);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return;
    const qsizetype from = at + word.size();
    QByteArray time = created.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    time += end - from == time.size() + 1 ? "Z" : "+00'00'"; // Qt writes Z when the PC is on UTC
    pdf.replace(from, end - from, time.leftJustified(end - from, ' ', true));
}
} // namespace

Result<QByteArray> finishPdf(QByteArray pdf, const QDateTime &created)
{
    if (created.isValid())
        setCreationTime(pdf, created);
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (trailerAt < 0)
        return unexpectedForm(u"no trailer"_s);
    const QByteArray trailer = pdf.mid(trailerAt);
    const auto root = numberAfter(trailer, "/Root ");
    const auto info = numberAfter(trailer, "/Info ");
    const auto size = numberAfter(trailer, "/Size ");
    const auto previous = numberAfter(trailer, "startxref");
    if (!root || !info || !size || !previous)
        return unexpectedForm(u"trailer"_s);
    const QByteArray head = "\n" + QByteArray::number(*root) + " 0 obj";
    const qsizetype catalogAt = pdf.indexOf(head);
    const qsizetype endAt = catalogAt < 0 ? -1 : pdf.indexOf("endobj", catalogAt);
    if (endAt < 0)
        return unexpectedForm(u"no catalog"_s);
    QByteArray catalog =
        pdf.mid(catalogAt + head.size(), endAt - catalogAt - head.size()).trimmed();
    if (!catalog.startsWith("<<") || !catalog.contains("/Catalog") || catalog.contains("/Lang"))
        return unexpectedForm(u"catalog"_s);
    catalog.insert(2, "\n/Lang (da-DK)\n/ViewerPreferences << /DisplayDocTitle true >>");

    if (!pdf.endsWith('\n'))
        pdf += '\n';
    const qsizetype objectAt = pdf.size();
    pdf += QByteArray::number(*root) + " 0 obj\n" + catalog + "\nendobj\n";
    const qsizetype tableAt = pdf.size();
    pdf += "xref\n" + QByteArray::number(*root) + " 1\n" +
           QByteArray::number(objectAt).rightJustified(10, '0') + " 00000 n \n" +
           "trailer\n<<\n/Size " + QByteArray::number(*size) + "\n/Info " +
           QByteArray::number(*info) + " 0 R\n/Root " + QByteArray::number(*root) + " 0 R\n/Prev " +
           QByteArray::number(*previous) + "\n>>\nstartxref\n" + QByteArray::number(tableAt) +
           "\n%%EOF\n";
    return pdf;
}

} // namespace bro
