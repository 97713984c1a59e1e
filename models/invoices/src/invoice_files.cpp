// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_rows.h"
#include "invoice_rows.h"
#include <QCryptographicHash>
#include <QDir>
#include <core/atomic_file.h>
#include <core/texts.h>
#include <database/transaction.h>
#include <documents/invoice_paper.h>
#include <documents/output.h>
#include <einvoice/einvoice.h>
#include <invoices/invoice_run.h>
#include <jobs/sender.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    explicit Writer(Session &session) : m_session(session), m_store(session) {}

    Done write(const InvoiceHead &head, InvoiceFileKind kind, const QString &path)
    {
        BRO_TRY(const InvoiceDocument document, m_store.document(head.id));
        BRO_TRY(const QByteArray bytes, bytesOf(document, kind));
        BRO_TRY(const auto file, AtomicFile::open(path));
        BRO_CHECK(file->write(bytes));
        return file->commit([&] { return log(head.id, kind, bytes); });
    }

private:
    Result<QByteArray> bytesOf(const InvoiceDocument &document, InvoiceFileKind kind)
    {
        if (kind != InvoiceFileKind::Pdf)
            return writeEInvoice(document, invoiceFileKindName(kind));
        if (!m_sender) {
            BRO_TRY(m_sender, paperSender(OfficeStore(m_session)));
        }
        PdfOptions options;
        options.title = Texts::danish().sentence(document.kind == InvoiceKind::Invoice
                                                     ? u"invoices.fileInvoice"_s
                                                     : u"invoices.fileCreditNote"_s,
                                                 {{u"number"_s, QString::number(document.number)}});
        options.created = copenhagen(toUtcMs(m_session.today(), QTime(12, 0)));
        return pdfBytes({layoutInvoice(document, *m_sender, m_typesetter)}, options, m_typesetter);
    }

    // With the invoice and in the access log, before the file gets its name.
    Done log(InvoiceId id, InvoiceFileKind kind, const QByteArray &bytes)
    {
        BRO_TRY(const QList<BilledLine> lines, m_store.lines(id));
        BRO_TRY(const QList<CitizenId> citizens, citizensOf(m_session, lines));
        Transaction transaction(m_session.connection());
        BRO_CHECK(transaction.begin());
        Statement write(m_session.connection(),
                        u"INSERT INTO invoice_file (invoice_id, format, sha256, written_at, "
                        "user_id) VALUES (?, ?, ?, ?, ?)"_s);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        write.bind(id, invoiceFileKindName(kind), QString::fromLatin1(hash),
                   m_session.clock().nowMs(), m_session.user().id);
        BRO_CHECK(write.run());
        BRO_CHECK(m_session.log().record(AccessKind::Export, u"invoices.fileWritten"_s, citizens));
        transaction.changed(Aggregate::Billing, id.value);
        return transaction.commit();
    }

    Session &m_session;
    InvoiceStore m_store;
    Typesetter m_typesetter;
    std::optional<PaperOffice> m_sender;
};

// The invoice itself stands against it; the others may be written all the same.
bool concernsOneInvoice(const Error &error)
{
    return error.message.code.startsWith("einvoice."_L1);
}

} // namespace

QString invoiceFileName(const InvoiceHead &invoice, InvoiceFileKind kind)
{
    return (invoice.kind == InvoiceKind::Invoice ? u"faktura-"_s : u"kreditnota-"_s) +
           QString::number(invoice.number) + (kind == InvoiceFileKind::Pdf ? u".pdf"_s : u".xml"_s);
}

Done writeInvoiceFile(Session &session, InvoiceId id, InvoiceFileKind kind, const QString &path)
{
    BRO_CHECK(session.require(Right::Export));
    BRO_TRY(const InvoiceHead head, InvoiceStore(session).byId(id));
    return Writer(session).write(head, kind, path);
}

Result<FileRun> writeInvoiceFiles(Session &session, const QList<InvoiceId> &ids,
                                  std::optional<InvoiceFileKind> kind, const QString &folder,
                                  const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    if (!QDir().mkpath(folder))
        return Error(u"core.cannotWrite"_s, {{u"file"_s, folder}});
    const InvoiceStore store(session);
    Writer writer(session);
    QHash<QString, InvoiceFileKind> wanted;
    FileRun run;
    qint64 done = 0;
    for (const InvoiceId id : ids) {
        BRO_CHECK(progress.at(done++, ids.size()));
        BRO_TRY(const InvoiceHead head, store.byId(id));
        if (!wanted.contains(head.contractKey)) {
            BRO_TRY(const InvoiceBuyer buyer, InvoiceSetupStore(session).buyer(head.contractKey));
            wanted.insert(head.contractKey, kind.value_or(buyer.format));
        }
        const InvoiceFileKind as = wanted.value(head.contractKey);
        const QString path = QDir(folder).filePath(invoiceFileName(head, as));
        const Done written = writer.write(head, as, path);
        if (written.ok()) {
            run.written.append({head.number, path});
            continue;
        }
        if (!concernsOneInvoice(written.error()))
            return written.error();
        run.findings.append(
            {Severity::Error,
             Message(u"invoices.invoiceNotWritten"_s,
                     {{u"number"_s, QString::number(head.number)},
                      {u"why"_s, std::make_shared<const Message>(written.error().message)}})});
    }
    return run;
}

} // namespace bro
