// SPDX-License-Identifier: GPL-3.0-or-later
#include "posting_dialog.h"
#include "setup_dialog.h"
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <invoices/posting_accounts.h>
#include <views/controls.h>
#include <views/waiting.h>

using namespace Qt::StringLiterals;

namespace bro {

// The words of the dialog.
class PostingDialog
{
    Q_DECLARE_TR_FUNCTIONS(bro::PostingDialog)
};

std::optional<PostingExport> askPostings(PageContext &context, QWidget *parent)
{
    MoneyDialog dialog(context, u"postingDialog"_s, PostingDialog::tr("Postings"), parent);
    dialog.explain(PostingDialog::tr("A file of the issued invoices and credit notes, which your "
                                     "bookkeeping program reads."));
    const QDate month(context.session.today().year(), context.session.today().month(), 1);
    QDateEdit *from = makeDateField(u"postingFrom"_s, &dialog);
    from->setDate(month.addMonths(-1));
    QDateEdit *to = makeDateField(u"postingTo"_s, &dialog);
    to->setDate(month.addDays(-1));
    auto *layouts = new QComboBox(&dialog);
    const auto known = postingLayouts();
    if (known.ok()) {
        for (const PostingLayout &layout : *known)
            layouts->addItem(layout.title, layout.key);
    }
    auto *onlyNew = new QCheckBox(PostingDialog::tr("Only what no file has taken over"), &dialog);
    onlyNew->setChecked(true);
    dialog.form()->add(PostingDialog::tr("&From"), from, u"postingFrom"_s);
    FormField *toField = dialog.form()->add(PostingDialog::tr("&To"), to, u"postingTo"_s);
    dialog.form()->add(PostingDialog::tr("&Form"), layouts, u"postingLayout"_s);
    dialog.form()->add({}, onlyNew, u"postingOnlyNew"_s);
    onlyNew->setAccessibleName(onlyNew->text());
    dialog.addRule(toField, [&]() -> Done {
        if (to->date() < from->date())
            return Error(u"invoiceList.spanReversed"_s);
        return {};
    });
    auto *row = new QWidget(&dialog);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *told = makeLabel({}, row);
    told->setObjectName(u"accountsTold"_s);
    auto *accounts =
        makeButton(PostingDialog::tr("Accounts…"), u"settings"_s, u"openAccounts"_s, row);
    line->addWidget(told, 1);
    line->addWidget(accounts);
    dialog.addPart(row);
    const auto tellAccounts = [&] {
        const auto stored = PostingAccountStore(context.session).accounts();
        told->setText(
            !stored.ok() || stored->rules.isEmpty()
                ? PostingDialog::tr("No accounts have been told yet.")
                : PostingDialog::tr("%n account(s) are told.", nullptr, int(stored->rules.size())));
    };
    tellAccounts();
    QObject::connect(accounts, &QPushButton::clicked, &dialog, [&] {
        SetupDialog setup(context, {}, &dialog);
        setup.showField(u"accounts"_s);
        setup.exec();
        tellAccounts();
    });
    dialog.addButtons(PostingDialog::tr("Choose file…"));
    std::optional<PostingExport> made;
    dialog.act = [&]() -> Done {
        const QString folder = context.settings.value(Setting::LastFolder).toString();
        const QString name =
            PostingDialog::tr("Postings %1.csv").arg(from->date().toString(u"yyyy-MM"_s));
        const QString file =
            context.prompts.saveFile(&dialog, PostingDialog::tr("Save postings"),
                                     folder.isEmpty() ? name : QDir(folder).filePath(name),
                                     PostingDialog::tr("CSV file (*.csv)"));
        if (file.isEmpty())
            return Error(u"core.canceled"_s, {}, {}, Error::Kind::Canceled);
        context.settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
        PostingSpan span;
        span.from = from->date();
        span.to = to->date();
        span.onlyNew = onlyNew->isChecked();
        const QString layout = layouts->currentData().toString();
        // On a thread, since a year of invoices takes its time.
        return doAndWait(context.database, context.session.clock(), &context.changes,
                         [&](Session &session) -> Done {
                             BRO_TRY(made, exportPostings(session, span, layout, file));
                             return {};
                         });
    };
    return dialog.exec() == QDialog::Accepted ? made : std::nullopt;
}

} // namespace bro
