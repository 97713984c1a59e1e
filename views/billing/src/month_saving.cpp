// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <views/background.h>
#include <views/billing/month_page.h>
#include <views/list_view.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

// By the name's end; a name without one becomes a workbook.
BasisFormat formatOf(QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "csv"_L1)
        return BasisFormat::Csv;
    if (suffix == "pdf"_L1)
        return BasisFormat::Pdf;
    if (suffix != "xlsx"_L1)
        file += u".xlsx"_s;
    return BasisFormat::Workbook;
}

QString withoutUnfit(QString name)
{
    for (const QChar unfit : u"\\/:*?\"<>|"_s)
        name.replace(unfit, u' ');
    return name.simplified();
}

} // namespace

bool MonthPage::canPrint() const
{
    return m_month && !m_month->basis.entries.isEmpty();
}

void MonthPage::print()
{
    printPlaces({});
}

void MonthPage::printPlaces(const QList<qsizetype> &which)
{
    if (!canPrint())
        return;
    const auto month = m_month;
    QList<CitizenId> citizens;
    for (qsizetype i = 0; i < month->basis.entries.size(); ++i) {
        if (which.isEmpty() || which.contains(i))
            citizens.append(month->basis.entries[i].order.citizen);
    }
    using Papers = QList<Document>;
    runInBackground<Papers>(
        context(), this, tr("Making the papers …"), Shown::Dialog,
        [month, which](Session &session, const Progress &progress) {
            return invoiceBasisPapers(session, month->basis, which, progress);
        },
        [this, month, citizens](Result<Papers> papers) {
            if (!papers.ok()) {
                tell(papers.error());
                return;
            }
            PrintJob job;
            job.title = tr("Basis for invoicing %1").arg(month->basis.month.toString());
            job.documents = *papers;
            job.beforePrint = [this, citizens] {
                return session().log().record(AccessKind::Print, u"invoice-basis"_s, citizens);
            };
            const auto printed = showPapers(job);
            if (!printed.ok())
                tell(printed.error());
        });
}

void MonthPage::saveBasis()
{
    if (!canPrint())
        return;
    const QString folder = context().settings.value(Setting::LastFolder).toString();
    const QString name =
        withoutUnfit(tr("Basis for invoicing %1 %2")
                         .arg(m_month->basis.purchaser, m_month->basis.month.toString())) +
        u".xlsx"_s;
    QString file = context().prompts.saveFile(
        this, tr("Save basis"), folder.isEmpty() ? name : QDir(folder).filePath(name),
        tr("Excel workbook (*.xlsx);;CSV file (*.csv);;PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const BasisFormat format = formatOf(file);
    context().settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
    struct Written
    {
        QString file;
    };
    const auto month = m_month;
    runInBackground<Written>(
        context(), this, tr("Saving the basis …"), Shown::Dialog,
        [month, format, file](Session &session, const Progress &progress) -> Result<Written> {
            BRO_CHECK(writeInvoiceBasis(session, month->basis, format, file, progress));
            return Written{file};
        },
        [this](Result<Written> written) {
            if (!written.ok()) {
                tell(written.error());
                return;
            }
            context().navigator.tellBriefly(
                tr("The basis is saved in %1").arg(QDir::toNativeSeparators(written->file)));
        });
}

} // namespace bro
