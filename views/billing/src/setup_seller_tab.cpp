// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_dialog.h"
#include "setup_tab.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

class SellerTab : public SetupForm
{
    Q_OBJECT
public:
    SellerTab(PageContext &context, QWidget *parent) : SetupForm(context, parent)
    {
        m_way = new QComboBox(this);
        const auto way = [this](const QString &text, PaymentWay value) {
            m_way->addItem(text, int(value));
        };
        way(tr("NemKonto"), PaymentWay::NemKonto);
        way(tr("Bank account"), PaymentWay::BankAccount);
        way(tr("IBAN"), PaymentWay::Iban);
        way(tr("Payment slip +71"), PaymentWay::Fik71);
        way(tr("Payment slip +73"), PaymentWay::Fik73);
        way(tr("Payment slip +75"), PaymentWay::Fik75);
        add(u"way"_s, tr("&Paid to"), m_way, u"sellerWay"_s);
        m_registration = line(u"registration"_s, tr("&Registration no."), u"sellerRegistration"_s,
                              tr("4 digits."));
        m_account = line(u"account"_s, tr("&Account no."), u"sellerAccount"_s, {});
        m_iban = line(u"iban"_s, tr("&IBAN"), u"sellerIban"_s, {});
        m_bic = line(u"bic"_s, tr("&BIC"), u"sellerBic"_s, tr("May be empty."));
        m_creditor = line(u"fikCreditor"_s, tr("&Creditor no."), u"sellerCreditor"_s,
                          tr("8 digits, from your bank."));
        m_vat = tick(u"vat"_s, tr("The office is registered for VAT"), u"sellerVat"_s, {});
        m_approval = tick(u"approval"_s, tr("Another than who made it approves an invoice"),
                          u"sellerApproval"_s, tr("Two pairs of eyes before anything is sent."));
        m_first = line(u"firstNumber"_s, tr("&First number"), u"sellerFirst"_s,
                       tr("Of the series of invoices and credit notes. It is fixed when the first "
                          "one is issued."));
        m_fee = line(u"reminderFee"_s, tr("R&eminder fee, kr."), u"sellerFee"_s,
                     tr("At most 100 kr. for each reminder, three in all."));
        connect(m_way, &QComboBox::activated, this, &SellerTab::showWay);
    }

    void load(const QString &) override
    {
        clearFaults();
        const auto read = InvoiceSetupStore(context().session).seller();
        if (!read.ok()) {
            Q_EMIT failed(read.error());
            return;
        }
        m_stored = *read;
        fill();
    }

    bool isChanged() const override { return typed() != m_stored; }

protected:
    QList<SetupFault> faults() const override { return faultsOf(typed()); }

    Done write() override
    {
        BRO_TRY(m_stored, InvoiceSetupStore(context().session).save(typed()));
        fill();
        return {};
    }

private:
    QLineEdit *line(const QString &field, const QString &label, const QString &name,
                    const QString &hint)
    {
        auto *made = new QLineEdit(this);
        FormField *shown = add(field, label, made, name);
        shown->setHint(hint);
        m_lines.insert(field, shown);
        return made;
    }

    QCheckBox *tick(const QString &field, const QString &text, const QString &name,
                    const QString &hint)
    {
        auto *made = new QCheckBox(text, this);
        add(field, {}, made, name)->setHint(hint);
        return made;
    }

    PaymentWay way() const { return PaymentWay(m_way->currentData().toInt()); }

    // Only what the chosen way needs.
    void showWay()
    {
        const bool bank = way() == PaymentWay::BankAccount;
        const bool iban = way() == PaymentWay::Iban;
        m_lines[u"registration"_s]->setFieldVisible(bank);
        m_lines[u"account"_s]->setFieldVisible(bank);
        m_lines[u"iban"_s]->setFieldVisible(iban);
        m_lines[u"bic"_s]->setFieldVisible(iban);
        m_lines[u"fikCreditor"_s]->setFieldVisible(way() != PaymentWay::NemKonto && !bank && !iban);
    }

    void fill()
    {
        m_way->setCurrentIndex(m_way->findData(int(m_stored.payment.way)));
        m_registration->setText(m_stored.payment.registration);
        m_account->setText(m_stored.payment.account);
        m_iban->setText(m_stored.payment.iban);
        m_bic->setText(m_stored.payment.bic);
        m_creditor->setText(m_stored.payment.fikCreditor);
        m_vat->setChecked(m_stored.vatRegistered);
        m_approval->setChecked(m_stored.approvalByOther);
        m_first->setText(QString::number(m_stored.firstNumber));
        m_fee->setText(typedAmount(context().texts, m_stored.reminderFee));
        showWay();
    }

    InvoiceSeller typed() const
    {
        InvoiceSeller seller = m_stored;
        const auto bare = [](const QLineEdit *field) {
            return field->text().simplified().remove(u' ');
        };
        InvoicePayment &payment = seller.payment;
        payment.way = way();
        payment.registration = bare(m_registration);
        payment.account = bare(m_account);
        payment.iban = bare(m_iban).toUpper();
        payment.bic = bare(m_bic).toUpper();
        payment.fikCreditor = bare(m_creditor);
        seller.vatRegistered = m_vat->isChecked();
        seller.approvalByOther = m_approval->isChecked();
        seller.firstNumber = bare(m_first).toLongLong(); // 0 where it is no number
        seller.reminderFee = amountIn(m_fee).value_or(Money{-1});
        return seller;
    }

    InvoiceSeller m_stored;
    QHash<QString, FormField *> m_lines;
    QComboBox *m_way;
    QLineEdit *m_registration;
    QLineEdit *m_account;
    QLineEdit *m_iban;
    QLineEdit *m_bic;
    QLineEdit *m_creditor;
    QCheckBox *m_vat;
    QCheckBox *m_approval;
    QLineEdit *m_first;
    QLineEdit *m_fee;
};

} // namespace

SetupTab *makeSellerTab(PageContext &context, QWidget *parent)
{
    return new SellerTab(context, parent);
}

} // namespace bro

#include "setup_seller_tab.moc"
