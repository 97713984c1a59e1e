// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_dialog.h"
#include "setup_tab.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QVBoxLayout>
#include <contracts/contract_store.h>
#include <jobs/billing_month.h>
#include <views/controls.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int DialogMargin = 24;
constexpr int Characters = 92; // width
constexpr int Lines = 34;      // height
} // namespace

SetupDialog::SetupDialog(PageContext &context, const QString &contractKey, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_message(new MessageBar(this)),
      m_contracts(new QComboBox(this)),
      m_portal(makeSecondaryLabel({}, this)),
      m_tabs(new QTabWidget(this))
{
    setObjectName(u"billingSetup"_s);
    setWindowTitle(tr("Setup of invoices"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(DialogMargin, DialogMargin, DialogMargin, 16);
    column->setSpacing(12);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    auto *label = makeLabel(tr("Con&tract"), this);
    label->setWordWrap(false);
    m_contracts->setObjectName(u"setupContract"_s);
    m_contracts->setAccessibleName(tr("Contract"));
    m_contracts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_contracts);
    shapeField(m_contracts);
    row->addWidget(label);
    row->addWidget(m_contracts);
    row->addStretch();
    column->addLayout(row);
    m_portal->setObjectName(u"setupPortal"_s);
    column->addWidget(m_portal);
    m_tabs->setObjectName(u"setupTabs"_s);
    m_tabs->setDocumentMode(true); // on the ground of the dialog, where secondary text can be read
    column->addWidget(m_tabs, 1);
    const auto choices = contractChoices(context.session);
    if (choices.ok()) {
        for (const ContractChoice &choice : *choices)
            m_contracts->addItem(choice.name, choice.key);
    } else {
        m_message->show(Tone::Error, context.texts.sentence(choices.error().message));
    }
    m_contractAt = std::max(0, m_contracts->findData(contractKey));
    m_contracts->setCurrentIndex(m_contractAt);
    add(makeBuyerTab(context, m_tabs), u"buyer"_s, tr("Buyer"));
    add(makeSellerTab(context, m_tabs), u"seller"_s, tr("Our invoices"));
    add(makeVatTab(context, m_tabs), u"vat"_s, tr("VAT"));
    add(makeRatesTab(context, m_tabs), u"rates"_s, tr("Interest"));
    add(makeAccountsTab(context, m_tabs), u"accounts"_s, tr("Bookkeeping"));

    auto *foot = new QHBoxLayout;
    m_why = makeSmallLabel({}, this);
    m_why->setObjectName(u"setupWhy"_s);
    m_save = makeDefaultButton(tr("Save"), u"save"_s, u"saveSetup"_s, this);
    auto *close = makeButton(tr("Close"), {}, u"closeSetup"_s, this);
    foot->addWidget(m_why, 1);
    foot->addWidget(m_save);
    foot->addWidget(close);
    column->addLayout(foot);
    resize(fontMetrics().averageCharWidth() * Characters, fontMetrics().height() * Lines);
    connect(m_contracts, &QComboBox::activated, this, &SetupDialog::chooseContract);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SetupDialog::chooseTab);
    connect(m_save, &QPushButton::clicked, this, &SetupDialog::save);
    connect(close, &QPushButton::clicked, this, &SetupDialog::reject);
    renew();
}

void SetupDialog::add(SetupTab *tab, const QString &key, const QString &title)
{
    tab->setObjectName("setup_"_L1 + key);
    m_tabs->addTab(tab, title);
    connect(tab, &SetupTab::failed, this, [this](const Error &error) {
        m_message->show(Tone::Error, m_context.texts.sentence(error.message));
    });
}

SetupTab *SetupDialog::tab() const
{
    return static_cast<SetupTab *>(m_tabs->widget(m_shown));
}

QString SetupDialog::contract() const
{
    return m_contracts->itemData(m_contractAt).toString();
}

void SetupDialog::showField(const QString &key, const QString &field)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == "setup_"_L1 + key)
            m_tabs->setCurrentIndex(i);
    }
    m_field = field;
}

void SetupDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    tab()->showField(m_field);
}

bool SetupDialog::save()
{
    m_message->clear();
    if (!tab()->save())
        return false;
    m_context.navigator.tellBriefly(tr("The setup is saved."));
    m_why->setText(tr("Saved."));
    return true;
}

bool SetupDialog::settle()
{
    if (!tab()->isChanged())
        return true;
    const int answer =
        m_context.prompts.ask(this, {Tone::Warning,
                                     windowTitle(),
                                     tr("What you have typed is not saved."),
                                     {},
                                     {tr("Save"), tr("Don't save"), tr("Go on typing")}});
    if (answer == 0)
        return save();
    return answer == 1;
}

void SetupDialog::chooseContract()
{
    if (m_contracts->currentIndex() == m_contractAt)
        return;
    if (tab()->ofContract() && !settle()) {
        m_contracts->setCurrentIndex(m_contractAt);
        return;
    }
    m_contractAt = m_contracts->currentIndex();
    renew();
}

void SetupDialog::chooseTab(int index)
{
    if (index == m_shown)
        return;
    if (!settle()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(m_shown);
        return;
    }
    m_shown = index;
    renew();
}

// Shows what the tab holds, and whether the user may change it.
void SetupDialog::renew()
{
    m_why->clear();
    const Done allowed = m_context.session.require(tab()->right());
    const bool contracts = tab()->ofContract();
    m_contracts->setEnabled(contracts);
    bool portal = false;
    ContractStore store(m_context.session);
    const auto version = store.find(contract(), m_context.session.today());
    if (version.ok())
        portal = (*version)->profile.invoicing.channel == InvoiceChannel::Portal;
    m_portal->setText(contracts && portal
                          ? tr("The purchaser's portal makes the invoices of this contract, so "
                               "nothing needs to be told here.")
                          : QString());
    m_portal->setVisible(!m_portal->text().isEmpty());
    tab()->setEnabled(allowed.ok() && (!contracts || m_contracts->count() > 0));
    tab()->load(contract());
    m_save->setVisible(tab()->saves());
    m_save->setEnabled(allowed.ok());
    if (!allowed.ok())
        m_why->setText(m_context.texts.sentence(allowed.error().message));
}

void SetupDialog::reject()
{
    if (settle())
        QDialog::reject();
}

} // namespace bro
