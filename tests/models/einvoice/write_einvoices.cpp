// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "invoice_faults.h"
#include "invoice_samples.h"
#include <QDir>
#include <QTextStream>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
bool save(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeGood(const QDir &folder, const EInvoiceFormat &format, QTextStream &err)
{
    const QList<samples::Sample> all = samples::all();
    for (const samples::Sample &sample : all) {
        const auto bytes = writeEInvoice(sample.document, format.id);
        if (!bytes.ok()) {
            err << format.id << ' ' << sample.name << ": " << bytes.error().detail << '\n';
            return false;
        }
        if (!save(folder, format.id + u'-' + sample.name + u".xml"_s, *bytes))
            return false;
    }
    return true;
}

// Past the check, so that the public rules say what they think of it.
bool writeFaulty(const QDir &folder, const EInvoiceFormat &format, QTextStream &list)
{
    const QList<faults::Fault> all = faults::all();
    for (const faults::Fault &fault : all) {
        if (!fault.format.isEmpty() && fault.format != format.id)
            continue;
        const InvoiceDocument document = faults::faulty(fault);
        const auto sums = totals(document);
        if (!sums.ok())
            continue;
        QString slug = fault.name;
        slug.replace(u' ', u'-');
        const QString name = format.id + u'-' + slug + u".xml"_s;
        if (!save(folder, name, formatWriter(format.id)->write(document, *sums)))
            return false;
        const QList<Finding> findings = einvoiceFindings(document, format.id);
        for (const Finding &finding : findings)
            if (finding.message.code == fault.code)
                for (const auto &[key, value] : finding.message.arguments)
                    if (key == u"rule"_s)
                        list << name << '\t' << fault.code << '\t' << std::get<QString>(value)
                             << '\n';
    }
    return true;
}
} // namespace

int main(int argc, char **argv)
{
    QTextStream err(stderr);
    const QDir folder(QString::fromLocal8Bit(argc == 2 ? argv[1] : ""));
    if (argc != 2 || !folder.mkpath(u"good"_s) || !folder.mkpath(u"faulty"_s)) {
        err << "usage: write_einvoices FOLDER\n";
        return 2;
    }
    QFile rules(folder.filePath(u"faulty.tsv"_s));
    if (!rules.open(QIODevice::WriteOnly))
        return 1;
    QTextStream list(&rules);
    const QList<EInvoiceFormat> formats = eInvoiceFormats();
    for (const EInvoiceFormat &format : formats)
        if (!writeGood(QDir(folder.filePath(u"good"_s)), format, err) ||
            !writeFaulty(QDir(folder.filePath(u"faulty"_s)), format, list))
            return 1;
    return 0;
}
