// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract_options.h"
#include "save_extract_dialog.h"
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <core/clock.h>
#include <views/background.h>
#include <views/exports/exports_page.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

void ExportsPage::askToSave()
{
    if (!m_save->isEnabled() || !m_options->check())
        return;
    const D1Findings &findings = m_preview->outcome.findings;
    if (findings.warnings == 0) {
        chooseFile();
        return;
    }
    auto *dialog =
        new SaveExtractDialog(int(findings.warnings), counted(), m_preview->outcome.delivery, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ExportsPage::chooseFile);
    dialog->open();
}

void ExportsPage::chooseFile()
{
    const D1Request request = m_options->request();
    const QString name =
        suggestedD1Name(m_preview->purchaser, request.from, request.to,
                        copenhagen(session().clock().nowMs()), request.table.format);
    const QString folder = context().settings.value(Setting::LastFolder).toString();
    const QString suffix = fileSuffix(request.table.format);
    QString file = context().prompts.saveFile(this, tr("Save extract"),
                                              folder.isEmpty() ? name : QDir(folder).filePath(name),
                                              tr("Dataset (*.%1)").arg(suffix));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u'.' + suffix;
    context().settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
    save(file);
}

void ExportsPage::save(const QString &file)
{
    D1Request request = m_options->request();
    request.out = file;
    m_saving = true;
    renewActions();
    runInBackground<D1Outcome>(
        context(), this, tr("Saving the dataset …"), Shown::Dialog,
        [request](Session &session, const Progress &progress) {
            return exportD1(session, request, progress);
        },
        [this, file](Result<D1Outcome> outcome) {
            m_saving = false;
            m_sinceSaved.start();
            renewActions();
            if (!outcome.ok()) {
                if (outcome.error().kind == Error::Kind::Canceled)
                    messageBar()->show(Tone::Info, tr("Saving was stopped."),
                                       tr("No file was written."));
                else
                    tell(outcome.error());
                return;
            }
            if (!outcome->written) {
                // Something was changed since the check.
                check();
                return;
            }
            const QString folder = QFileInfo(file).absolutePath();
            messageBar()->show(Tone::Ok,
                               tr("%n row(s) are saved in %1.", nullptr, int(outcome->rows))
                                   .arg(QFileInfo(file).fileName()),
                               outcome->delivery,
                               {{tr("Show the folder"), [folder] {
                                     QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                                 }}});
            context().navigator.tellBriefly(tr("The extract is saved."));
        });
}

} // namespace bro
