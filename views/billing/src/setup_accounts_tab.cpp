// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_dialog.h"
#include "setup_tab.h"
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <invoices/posting_accounts.h>
#include <jobs/billing_month.h>
#include <views/controls.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

constexpr qint64 DebtorsRow = -1;
constexpr qint64 VatRow = -2;
constexpr qint64 LargestFile = 1024 * 1024;
constexpr int ChoiceInCharacters = 30;

// The accounts of the office's bookkeeping: two that are always there, and the rules by which an
// income finds its own.
class AccountsTab : public SetupList
{
    Q_OBJECT
public:
    AccountsTab(PageContext &context, QWidget *parent)
        : SetupList(context, u"accounts"_s, u"Account"_s,
                    {{u"what"_s, tr("Posted"), 22},
                     {u"contract"_s, tr("Contract"), 30},
                     {u"vat"_s, tr("VAT"), 16},
                     {u"account"_s, tr("Account"), 14},
                     {u"vatCode"_s, tr("VAT code"), 12}},
                    {tr("The accounts that your bookkeeping program knows, for the file of "
                        "postings. Ask your accountant. An income goes to the most exact line: "
                        "contract, service and VAT decide, in this order."),
                     tr("Accounts"), tr("Add income…")},
                    parent)
    {
        list()->setGivesWay({u"vatCode"_s});
        auto *read = makeButton(tr("Read from a file…"), u"folder_open"_s, u"readAccounts"_s, this);
        read->setToolTip(tr("JSON, as the command \"postings accounts --json\" writes it."));
        addAtEnd(read);
        connect(read, &QPushButton::clicked, this, &AccountsTab::readFile);
    }

    Right right() const override { return Right::Export; }

    void load(const QString &) override
    {
        m_contracts.clear();
        const auto choices = contractChoices(context().session);
        if (choices.ok()) {
            for (const ContractChoice &choice : *choices)
                m_contracts.append({choice.key, choice.name});
        }
        renew();
    }

private:
    void renew();
    void addNew() override { editRule(-1); }
    void editCurrent() override;
    bool mayRemove() const override { return currentRule() >= 0; }
    void editFixed(bool debtors);
    void editRule(int at);
    void removeCurrent() override;
    void readFile();
    Done store(const PostingAccounts &changed);
    int currentRule() const; // -1: none
    QString contractName(const QString &key) const;
    static QString itemName(const QString &item);
    QString vatName(const std::optional<VatCategory> &vat) const;

    QList<std::pair<QString, QString>> m_contracts; // key and title
    PostingAccounts m_accounts;                     // as stored
};

QString AccountsTab::contractName(const QString &key) const
{
    if (key.isEmpty())
        return tr("Every contract");
    for (const auto &[contract, title] : m_contracts) {
        if (contract == key)
            return title;
    }
    return key;
}

QString AccountsTab::itemName(const QString &item)
{
    return item.isEmpty()     ? tr("Income, everything")
           : item == u"fee"_s ? tr("Income, fees")
                              : tr("Income, results");
}

QString AccountsTab::vatName(const std::optional<VatCategory> &vat) const
{
    return vat ? context().texts.sentence(vatWords(*vat)) : tr("Every VAT");
}

void AccountsTab::renew()
{
    const auto read = PostingAccountStore(context().session).accounts();
    if (!read.ok()) {
        Q_EMIT failed(read.error());
        return;
    }
    m_accounts = *read;
    const auto told = [](const QString &account) {
        return account.isEmpty() ? tr("not told") : account;
    };
    QList<RowsModel::Row> rows{
        {DebtorsRow, {tr("What the buyers owe"), {}, {}, told(m_accounts.debtors), {}}},
        {VatRow, {tr("VAT of sales"), {}, {}, told(m_accounts.vat), {}}}};
    for (qsizetype i = 0; i < m_accounts.rules.size(); ++i) {
        const PostingRule &rule = m_accounts.rules[i];
        rows.append({i + 1,
                     {itemName(rule.item), contractName(rule.contractKey), vatName(rule.vat),
                      rule.account, rule.vatCode}});
    }
    setRows(rows);
}

int AccountsTab::currentRule() const
{
    const qint64 id = list()->currentId();
    return id > 0 && id <= m_accounts.rules.size() ? int(id) - 1 : -1;
}

void AccountsTab::editCurrent()
{
    const qint64 id = list()->currentId();
    if (id == DebtorsRow || id == VatRow)
        editFixed(id == DebtorsRow);
    else if (currentRule() >= 0)
        editRule(currentRule());
}

Done AccountsTab::store(const PostingAccounts &changed)
{
    return PostingAccountStore(context().session).save(changed, m_accounts);
}

void AccountsTab::editFixed(bool debtors)
{
    MoneyDialog dialog(context(), u"accountDialog"_s,
                       debtors ? tr("What the buyers owe") : tr("VAT of sales"), this);
    auto *account = new QLineEdit(debtors ? m_accounts.debtors : m_accounts.vat, &dialog);
    dialog.form()
        ->add(tr("&Account"), account, u"accountNumber"_s)
        ->setHint(tr("Number or name, as in the bookkeeping program."));
    dialog.addButtons(tr("Save"));
    dialog.act = [&]() -> Done {
        PostingAccounts changed = m_accounts;
        (debtors ? changed.debtors : changed.vat) = account->text().simplified();
        return store(changed);
    };
    if (dialog.exec() == QDialog::Accepted)
        renew();
}

void AccountsTab::editRule(int at)
{
    const PostingRule before = at < 0 ? PostingRule() : m_accounts.rules[at];
    MoneyDialog dialog(context(), u"accountDialog"_s,
                       at < 0 ? tr("Account of an income") : tr("Edit the account of an income"),
                       this);
    auto *item = new QComboBox(&dialog);
    for (const QString &one : {QString(), u"fee"_s, u"bonus"_s})
        item->addItem(itemName(one), one);
    item->setCurrentIndex(std::max(0, item->findData(before.item)));
    auto *contract = new QComboBox(&dialog);
    contract->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    contract->setMinimumContentsLength(ChoiceInCharacters);
    contract->addItem(contractName({}), QString());
    for (const auto &[key, title] : std::as_const(m_contracts))
        contract->addItem(title, key);
    if (contract->findData(before.contractKey) < 0)
        contract->addItem(before.contractKey, before.contractKey);
    contract->setCurrentIndex(contract->findData(before.contractKey));
    auto *vat = new QComboBox(&dialog);
    vat->addItem(vatName({}), -1);
    for (const VatCategory one :
         {VatCategory::Standard, VatCategory::Exempt, VatCategory::Zero, VatCategory::Outside})
        vat->addItem(vatName(one), int(one));
    vat->setCurrentIndex(before.vat ? vat->findData(int(*before.vat)) : 0);
    auto *account = new QLineEdit(before.account, &dialog);
    auto *code = new QLineEdit(before.vatCode, &dialog);
    dialog.form()->add(tr("&Service"), item, u"accountItem"_s);
    dialog.form()->add(tr("&Contract"), contract, u"accountContract"_s);
    dialog.form()->add(tr("&VAT"), vat, u"accountVat"_s);
    FormField *accountField = dialog.form()->add(tr("&Account"), account, u"accountNumber"_s);
    accountField->setHint(tr("Number or name, as in the bookkeeping program."));
    dialog.form()
        ->add(tr("VAT c&ode"), code, u"accountVatCode"_s)
        ->setHint(tr("Only where the bookkeeping program asks for one."));
    dialog.addRule(accountField, [&]() -> Done {
        if (account->text().simplified().isEmpty())
            return Error(u"invoiceList.accountMissing"_s);
        return {};
    });
    dialog.addButtons(tr("Save"));
    dialog.act = [&]() -> Done {
        PostingRule rule;
        rule.item = item->currentData().toString();
        rule.contractKey = contract->currentData().toString();
        if (vat->currentData().toInt() >= 0)
            rule.vat = VatCategory(vat->currentData().toInt());
        rule.account = account->text().simplified();
        rule.vatCode = code->text().simplified();
        PostingAccounts changed = m_accounts;
        if (at < 0)
            changed.rules.append(rule);
        else
            changed.rules[at] = rule;
        return store(changed);
    };
    if (dialog.exec() == QDialog::Accepted)
        renew();
}

void AccountsTab::removeCurrent()
{
    const int at = currentRule();
    if (at < 0)
        return;
    PostingAccounts changed = m_accounts;
    changed.rules.removeAt(at);
    const PostingAccounts before = m_accounts;
    const Done done = store(changed);
    if (!done.ok()) {
        Q_EMIT failed(done.error());
    } else {
        Session &session = context().session;
        const auto put = [&session](const PostingAccounts &to, const PostingAccounts &from) {
            return PostingAccountStore(session).save(to, from);
        };
        session.undo().push({Message(u"invoiceList.undoRemoveAccount"_s),
                             [put, before, changed] { return put(before, changed); },
                             [put, before, changed] { return put(changed, before); }});
    }
    renew();
}

void AccountsTab::readFile()
{
    const QString path = context().prompts.openFile(
        this, tr("Read the accounts"), context().settings.value(Setting::LastFolder).toString(),
        tr("JSON file (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    context().settings.set(Setting::LastFolder, QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        Q_EMIT failed(Error(u"core.cannotRead"_s, {{u"file"_s, QFileInfo(path).fileName()}},
                            file.errorString()));
        return;
    }
    const auto accounts = readPostingAccounts(file.readAll());
    const Done done = accounts.ok() ? store(*accounts) : Done(accounts.error());
    if (!done.ok())
        Q_EMIT failed(done.error());
    renew();
}

} // namespace

SetupTab *makeAccountsTab(PageContext &context, QWidget *parent)
{
    return new AccountsTab(context, parent);
}

} // namespace bro

#include "setup_accounts_tab.moc"
