// SPDX-License-Identifier: GPL-3.0-or-later
#include "posting_dialog.h"
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
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

namespace {

// The accounts stand in a file, as the office and its accountant agree on them.
Done takeAccounts(PageContext &context, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(u"invoiceList.fileUnreadable"_s, {{u"file"_s, path}}, file.errorString());
    BRO_TRY(const PostingAccounts accounts, readPostingAccounts(file.readAll()));
    PostingAccountStore store(context.session);
    BRO_TRY(const PostingAccounts seen, store.accounts());
    return store.save(accounts, seen);
}

// A form to be filled in with the accountant; with what is told already where anything is.
Done writeAccounts(PageContext &context, const QString &path)
{
    BRO_TRY(PostingAccounts accounts, PostingAccountStore(context.session).accounts());
    if (accounts.rules.isEmpty()) {
        PostingRule fee;
        fee.item = u"fee"_s;
        PostingRule bonus;
        bonus.item = u"bonus"_s;
        accounts.rules = {fee, bonus};
    }
    QSaveFile file(path);
    const QByteArray json = toJson(accounts);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error(u"invoiceList.fileNotWritten"_s, {{u"file"_s, path}}, file.errorString());
    return {};
}

} // namespace

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
    auto *accounts = makeButton(PostingDialog::tr("Read the accounts from a file…"),
                                u"folder_open"_s, u"readAccounts"_s, row);
    auto *form = makeButton(PostingDialog::tr("Save a form…"), u"save"_s, u"saveAccounts"_s, row);
    line->addWidget(accounts);
    line->addWidget(form);
    line->addStretch();
    auto *told = makeSmallLabel({}, &dialog);
    told->setObjectName(u"accountsTold"_s);
    dialog.addPart(told);
    dialog.addPart(makeSmallLabel(
        PostingDialog::tr(
            "The accounts are written in the setup of invoices, under Bookkeeping. They can also "
            "be read from a file (JSON): save the form and fill it in with your accountant. "
            "\"debtors\" is the account of what the buyers owe, \"vat\" that of the VAT, and each "
            "rule says which income account fees (\"fee\") or results (\"bonus\") go to. An empty "
            "contract or VAT category fits all of them."),
        &dialog));
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
        const QString file =
            context.prompts.openFile(&dialog, PostingDialog::tr("Read the accounts"),
                                     context.settings.value(Setting::LastFolder).toString(),
                                     PostingDialog::tr("JSON file (*.json)"));
        if (file.isEmpty())
            return;
        const Done done = takeAccounts(context, file);
        if (!done.ok())
            dialog.tell(done.error());
        tellAccounts();
    });
    QObject::connect(form, &QPushButton::clicked, &dialog, [&] {
        const QString folder = context.settings.value(Setting::LastFolder).toString();
        const QString name = PostingDialog::tr("Accounts.json");
        const QString file =
            context.prompts.saveFile(&dialog, PostingDialog::tr("Save a form for the accounts"),
                                     folder.isEmpty() ? name : QDir(folder).filePath(name),
                                     PostingDialog::tr("JSON file (*.json)"));
        if (file.isEmpty())
            return;
        context.settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
        const Done done = writeAccounts(context, file);
        if (!done.ok())
            dialog.tell(done.error());
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
