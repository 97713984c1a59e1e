// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the office: reminders, postings, files and papers of invoices.
#include "invoice_acts.h"
#include "invoice_dialogs.h"
#include "posting_dialog.h"
#include <QDir>
#include <QFileInfo>
#include <invoices/invoice_papers.h>
#include <invoices/reminder_paper.h>
#include <views/background.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

QList<CitizenId> citizensOf(const QList<InvoiceRow> &rows)
{
    QList<CitizenId> all;
    for (const InvoiceRow &row : rows) {
        for (const CitizenId id : row.citizenIds) {
            if (!all.contains(id))
                all.append(id);
        }
    }
    return all;
}

} // namespace

void InvoiceActs::remind(const InvoiceRow &row)
{
    std::optional<Reminder> made;
    askReminder(
        m_context, row.number,
        [&](const ReminderWish &wish) -> Done {
            BRO_TRY(made, ReminderStore(m_context.session).issue(row.number, wish));
            return {};
        },
        m_page);
    if (!made)
        return;
    const auto paper = reminderDocument(m_context.session, *made);
    if (!paper.ok()) {
        Q_EMIT failed(paper.error());
        return;
    }
    PrintJob job;
    job.title = tr("Reminder of invoice %1").arg(row.number);
    job.documents = {*paper};
    job.beforePrint = [this] {
        return m_context.session.log().record(AccessKind::Print, u"reminder"_s, {});
    };
    const auto shown = showPapers(job);
    if (!shown.ok())
        Q_EMIT failed(shown.error());
    Q_EMIT told(Tone::Ok, tr("The reminder of invoice %1 is made.").arg(row.number), {});
}

void InvoiceActs::exportPostings()
{
    const Done allowed = m_context.session.require(Right::Export);
    if (!allowed.ok()) {
        Q_EMIT failed(allowed.error());
        return;
    }
    const auto made = askPostings(m_context, m_page);
    if (made)
        tellMany(tr("%n invoice(s) are written for the bookkeeping.", nullptr, made->invoices),
                 tr("Postings"), made->findings);
}

void InvoiceActs::save(const QList<InvoiceRow> &rows, std::optional<InvoiceFileKind> kind)
{
    if (rows.size() > 1) {
        saveMany(rows, kind);
        return;
    }
    InvoiceFileKind as = kind.value_or(InvoiceFileKind::Pdf);
    if (!kind) {
        const auto buyer = InvoiceSetupStore(m_context.session).buyer(rows.first().contractKey);
        if (!buyer.ok()) {
            Q_EMIT failed(buyer.error());
            return;
        }
        as = buyer->format;
    }
    saveOne(rows.first(), as);
}

void InvoiceActs::saveOne(const InvoiceRow &row, InvoiceFileKind kind)
{
    const auto head = InvoiceStore(m_context.session).byId(row.invoice);
    if (!head.ok()) {
        Q_EMIT failed(head.error());
        return;
    }
    const QString folder = m_context.settings.value(Setting::LastFolder).toString();
    const QString name = invoiceFileName(*head, kind);
    const QString file = m_context.prompts.saveFile(
        m_page, tr("Save invoice"), folder.isEmpty() ? name : QDir(folder).filePath(name),
        kind == InvoiceFileKind::Pdf ? tr("PDF (*.pdf)") : tr("E-invoice (*.xml)"));
    if (file.isEmpty())
        return;
    m_context.settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
    struct Written
    {
        QString file;
    };
    runInBackground<Written>(
        m_context, m_page, tr("Saving the invoice …"), Shown::Dialog,
        [id = row.invoice, kind, file](Session &session, const Progress &) -> Result<Written> {
            BRO_CHECK(writeInvoiceFile(session, id, kind, file));
            return Written{file};
        },
        [this](Result<Written> written) {
            if (!written.ok())
                Q_EMIT failed(written.error());
            else
                m_context.navigator.tellBriefly(
                    tr("The invoice is saved in %1").arg(QDir::toNativeSeparators(written->file)));
        });
}

void InvoiceActs::saveMany(const QList<InvoiceRow> &rows, std::optional<InvoiceFileKind> kind)
{
    const QString folder = m_context.prompts.chooseFolder(
        m_page, tr("Save %n invoice(s) in", nullptr, int(rows.size())),
        m_context.settings.value(Setting::LastFolder).toString());
    if (folder.isEmpty())
        return;
    m_context.settings.set(Setting::LastFolder, folder);
    QList<InvoiceId> ids;
    for (const InvoiceRow &row : rows)
        ids.append(row.invoice);
    runInBackground<FileRun>(
        m_context, m_page, tr("Saving the invoices …"), Shown::Dialog,
        [ids, kind, folder](Session &session, const Progress &progress) {
            return writeInvoiceFiles(session, ids, kind, folder, progress);
        },
        [this, folder](Result<FileRun> run) {
            if (!run.ok())
                Q_EMIT failed(run.error());
            else
                tellMany(tr("%n file(s) saved in %1.", nullptr, int(run->written.size()))
                             .arg(QDir::toNativeSeparators(folder)),
                         tr("Save invoices"), run->findings);
        });
}

void InvoiceActs::show(const QList<InvoiceRow> &rows)
{
    using Papers = QList<Document>;
    runInBackground<Papers>(
        m_context, m_page, tr("Making the papers …"), Shown::Dialog,
        [rows](Session &session, const Progress &progress) {
            return invoicePapers(session, rows, progress);
        },
        [this, rows](Result<Papers> papers) {
            if (!papers.ok()) {
                Q_EMIT failed(papers.error());
                return;
            }
            PrintJob job;
            job.title = rows.size() == 1 && !rows.first().isDraft()
                            ? tr("Invoice %1").arg(rows.first().number)
                            : tr("Invoices");
            job.documents = *papers;
            job.beforePrint = [this, citizens = citizensOf(rows)] {
                return m_context.session.log().record(AccessKind::Print, u"invoice"_s, citizens);
            };
            const auto shown = showPapers(job);
            if (!shown.ok())
                Q_EMIT failed(shown.error());
        });
}

} // namespace bro
