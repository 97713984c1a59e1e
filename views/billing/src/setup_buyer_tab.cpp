// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_tab.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <contracts/contract_store.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

constexpr int NoNumber = -1; // what is typed is none; faultsOf() says so

class BuyerTab : public SetupForm
{
    Q_OBJECT
public:
    BuyerTab(PageContext &context, QWidget *parent) : SetupForm(context, parent)
    {
        m_name = line(u"name"_s, tr("&Name"), u"buyerName"_s);
        m_cvr = line(u"cvr"_s, tr("&CVR number"), u"buyerCvr"_s);
        m_gln = line(u"gln"_s, tr("&EAN number"), u"buyerGln"_s,
                     tr("13 digits. The invoice is sent to it, without letters and e-mail."));
        m_street = line(u"street"_s, tr("&Street"), u"buyerStreet"_s);
        m_postalCode = line(u"postalCode"_s, tr("&Postal code"), u"buyerPostalCode"_s);
        m_city = line(u"city"_s, tr("C&ity"), u"buyerCity"_s);
        m_contact = line(u"contact"_s, tr("&Reference"), u"buyerContact"_s,
                         tr("The person or department that the buyer finds the invoice by."));
        m_account = line(u"accountString"_s, tr("&Account string"), u"buyerAccount"_s,
                         tr("Only where the buyer has told one."));
        m_number = line(u"contractNumber"_s, tr("Contract &number"), u"buyerContractNumber"_s,
                        tr("What the buyer calls the contract. Only where it has a number."));
        m_format = new QComboBox(this);
        m_format->addItem(tr("Peppol BIS Billing 3.0"), int(InvoiceFileKind::Peppol));
        m_format->addItem(tr("OIOUBL 2.1"), int(InvoiceFileKind::Oioubl));
        m_format->addItem(tr("PDF"), int(InvoiceFileKind::Pdf));
        add(u"format"_s, tr("&File"), m_format, u"buyerFormat"_s)
            ->setHint(tr("Public buyers want an e-invoice. Most receive Peppol."));
        m_dueDays = line(u"dueDays"_s, tr("&Days to pay"), u"buyerDueDays"_s);
        m_one = tick(u"oneOrder"_s, tr("One invoice for each order"), u"buyerOneOrder"_s);
        m_order = tick(u"order"_s, tr("The order number is demanded"), u"buyerOrderRequired"_s);
        m_reference =
            tick(u"reference"_s, tr("The reference is demanded"), u"buyerContactRequired"_s);
        m_cpr = new QCheckBox(tr("The citizen's CPR number stands on the invoice"), this);
        add(u"cpr"_s, {}, m_cpr, u"buyerCpr"_s)
            ->setHint(tr("Only where the contract demands it. Otherwise the number stays out of "
                         "sight."));
    }

    bool ofContract() const override { return true; }

    void load(const QString &contractKey) override
    {
        clearFaults();
        const auto read = InvoiceSetupStore(context().session).buyer(contractKey);
        if (!read.ok()) {
            Q_EMIT failed(read.error());
            return;
        }
        m_stored = *read;
        fill(m_stored);
    }

    bool isChanged() const override { return typed() != m_stored; }

protected:
    QList<SetupFault> faults() const override { return faultsOf(typed()); }

    Done write() override
    {
        BRO_TRY(m_stored, InvoiceSetupStore(context().session).save(typed()));
        fill(m_stored);
        return {};
    }

private:
    QLineEdit *line(const QString &field, const QString &label, const QString &name,
                    const QString &hint = {})
    {
        auto *made = new QLineEdit(this);
        FormField *shown = add(field, label, made, name);
        if (!hint.isEmpty())
            shown->setHint(hint);
        if (field == "dueDays"_L1)
            m_dueField = shown;
        return made;
    }

    QCheckBox *tick(const QString &field, const QString &text, const QString &name)
    {
        auto *made = new QCheckBox(text, this);
        add(field, {}, made, name);
        return made;
    }

    void fill(const InvoiceBuyer &buyer)
    {
        m_name->setText(buyer.name);
        m_cvr->setText(buyer.cvr);
        m_gln->setText(buyer.gln);
        m_street->setText(buyer.street);
        m_postalCode->setText(buyer.postalCode);
        m_city->setText(buyer.city);
        m_contact->setText(buyer.contact);
        m_account->setText(buyer.accountString);
        m_number->setText(buyer.contractNumber);
        m_format->setCurrentIndex(m_format->findData(int(buyer.format)));
        m_one->setChecked(buyer.oneOrderPerInvoice);
        m_order->setChecked(buyer.orderNumberRequired);
        m_reference->setChecked(buyer.contactRequired);
        m_cpr->setChecked(buyer.cprOnInvoice);
        m_dueDays->setText(buyer.dueDays ? QString::number(*buyer.dueDays) : QString());
        m_dueField->setHint(dueHint(buyer.contractKey));
    }

    QString dueHint(const QString &contractKey) const
    {
        ContractStore contracts(context().session);
        const auto version = contracts.find(contractKey, context().session.today());
        if (!version.ok())
            return {};
        const auto days = (*version)->profile.invoicing.dueDays;
        return days ? tr("Empty: as the contract says, %n day(s).", nullptr, *days)
                    : tr("The contract does not say it.");
    }

    InvoiceBuyer typed() const
    {
        InvoiceBuyer buyer = m_stored;
        const auto text = [](const QLineEdit *field) { return field->text().simplified(); };
        const auto digits = [&](const QLineEdit *field) { return text(field).remove(u' '); };
        buyer.name = text(m_name);
        buyer.cvr = digits(m_cvr);
        buyer.gln = digits(m_gln);
        buyer.street = text(m_street);
        buyer.postalCode = digits(m_postalCode);
        buyer.city = text(m_city);
        buyer.contact = text(m_contact);
        buyer.accountString = text(m_account);
        buyer.contractNumber = text(m_number);
        buyer.format = InvoiceFileKind(m_format->currentData().toInt());
        buyer.oneOrderPerInvoice = m_one->isChecked();
        buyer.orderNumberRequired = m_order->isChecked();
        buyer.contactRequired = m_reference->isChecked();
        buyer.cprOnInvoice = m_cpr->isChecked();
        bool number = false;
        const int days = text(m_dueDays).toInt(&number);
        buyer.dueDays.reset();
        if (!text(m_dueDays).isEmpty())
            buyer.dueDays = number ? days : NoNumber;
        return buyer;
    }

    InvoiceBuyer m_stored;
    QLineEdit *m_name;
    QLineEdit *m_cvr;
    QLineEdit *m_gln;
    QLineEdit *m_street;
    QLineEdit *m_postalCode;
    QLineEdit *m_city;
    QLineEdit *m_contact;
    QLineEdit *m_account;
    QLineEdit *m_number;
    QLineEdit *m_dueDays;
    FormField *m_dueField = nullptr;
    QComboBox *m_format;
    QCheckBox *m_one;
    QCheckBox *m_order;
    QCheckBox *m_reference;
    QCheckBox *m_cpr;
};

} // namespace

SetupTab *makeBuyerTab(PageContext &context, QWidget *parent)
{
    return new BuyerTab(context, parent);
}

} // namespace bro

#include "setup_buyer_tab.moc"
