// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_names.h"
#include <contracts/contract_store.h>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <invoices/invoice_setup.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QJsonObject facts(const InvoiceSeller &s)
{
    return {{u"payment"_s, storedWord(s.payment.way)},
            {u"registration"_s, s.payment.registration},
            {u"account"_s, s.payment.account},
            {u"iban"_s, s.payment.iban},
            {u"bic"_s, s.payment.bic},
            {u"fikCreditor"_s, s.payment.fikCreditor},
            {u"vatRegistered"_s, s.vatRegistered},
            {u"approvalByOther"_s, s.approvalByOther},
            {u"firstNumber"_s, s.firstNumber},
            {u"reminderFee"_s, s.reminderFee.ore}};
}

QJsonObject facts(const InvoiceBuyer &b)
{
    return {{u"contract"_s, b.contractKey},
            {u"name"_s, b.name},
            {u"cvr"_s, b.cvr},
            {u"gln"_s, b.gln},
            {u"street"_s, b.street},
            {u"postalCode"_s, b.postalCode},
            {u"city"_s, b.city},
            {u"contact"_s, b.contact},
            {u"accountString"_s, b.accountString},
            {u"contractNumber"_s, b.contractNumber},
            {u"format"_s, invoiceFileKindName(b.format)},
            {u"oneOrderPerInvoice"_s, b.oneOrderPerInvoice},
            {u"orderNumberRequired"_s, b.orderNumberRequired},
            {u"contactRequired"_s, b.contactRequired},
            {u"cprOnInvoice"_s, b.cprOnInvoice},
            {u"dueDays"_s, b.dueDays ? QJsonValue(*b.dueDays) : QJsonValue()}};
}

QString itemName(VatItem item)
{
    if (item == VatItem::Every)
        return u""_s;
    return item == VatItem::Fee ? u"fee"_s : u"bonus"_s;
}

VatItem itemNamed(const QString &name)
{
    if (name.isEmpty())
        return VatItem::Every;
    return name == "fee"_L1 ? VatItem::Fee : VatItem::Bonus;
}

QJsonObject facts(const VatChoice &v)
{
    return {{u"contract"_s, v.contractKey},
            {u"track"_s, v.trackKey},
            {u"item"_s, itemName(v.item)},
            {u"category"_s, storedWord(v.vat.category)},
            {u"percentHundredths"_s, v.vat.percentHundredths},
            {u"reason"_s, v.vat.reason}};
}

Done refuseFaults(const QList<SetupFault> &faults)
{
    if (faults.isEmpty())
        return {};
    return Error(faults.first().message, faults.first().field, Error::Kind::Refused);
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ').remove(u'\u00a0');
}

InvoiceSeller tidied(InvoiceSeller s)
{
    s.payment.registration = withoutSpaces(s.payment.registration);
    s.payment.account = withoutSpaces(s.payment.account);
    s.payment.iban = withoutSpaces(s.payment.iban).toUpper();
    s.payment.bic = withoutSpaces(s.payment.bic).toUpper();
    s.payment.fikCreditor = withoutSpaces(s.payment.fikCreditor);
    s.payment.paymentId.clear();
    return s;
}

InvoiceBuyer tidied(InvoiceBuyer b)
{
    b.name = b.name.simplified();
    b.cvr = withoutSpaces(b.cvr);
    b.gln = withoutSpaces(b.gln);
    b.street = b.street.simplified();
    b.postalCode = withoutSpaces(b.postalCode);
    b.city = b.city.simplified();
    b.contact = b.contact.simplified();
    b.accountString = b.accountString.simplified();
    b.contractNumber = b.contractNumber.simplified();
    return b;
}

VatChoice tidied(VatChoice v)
{
    v.vat.reason = v.vat.reason.simplified();
    return v;
}

Done checkSeries(Session &session, const InvoiceSeller &before, const InvoiceSeller &next)
{
    if (before.firstNumber == next.firstNumber)
        return {};
    Statement read(session.connection(), u"SELECT MIN(number) FROM invoice"_s);
    BRO_TRY(const bool row, read.next());
    if (row && !read.isNull(0))
        return invoiceRefusal(u"invoices.seriesBegun"_s, {{u"number"_s, read.integer(0)}});
    return {};
}

VatChoice vatOf(const Statement &row)
{
    VatChoice choice;
    choice.id = row.integer(0);
    choice.contractKey = row.text(1);
    choice.trackKey = row.text(2);
    choice.item = itemNamed(row.text(3));
    choice.vat = {categoryOf(row.text(4)), int(row.integer(5)), row.text(6)};
    choice.version = int(row.integer(7));
    return choice;
}

const QString VatColumns =
    u"SELECT id, contract_key, track_key, item, category, percent_hundredths, reason, version "
    "FROM invoice_vat "_s;

Result<VatChoice> storedVat(Session &session, qint64 id)
{
    Statement read(session.connection(), VatColumns + u"WHERE id = ?"_s);
    BRO_TRY(const bool found, read.bind(id).next());
    return found ? vatOf(read) : VatChoice{};
}

Error staleVat()
{
    return Error(u"invoices.vatStale"_s, {}, {}, Error::Kind::Stale);
}

} // namespace

Result<InvoiceSeller> InvoiceSetupStore::seller() const
{
    Statement read(m_session.connection(),
                   u"SELECT payment, bank_registration, bank_account, iban, bic, fik_creditor, "
                   "vat_registered, approval_by_other, first_number, reminder_fee_ore, version "
                   "FROM invoice_seller"_s);
    BRO_TRY(const bool found, read.next());
    InvoiceSeller seller;
    if (!found)
        return seller;
    seller.payment = {wayOf(read.text(0)),
                      read.text(1),
                      read.text(2),
                      read.text(3),
                      read.text(4),
                      read.text(5),
                      {}};
    seller.vatRegistered = read.boolean(6);
    seller.approvalByOther = read.boolean(7);
    seller.firstNumber = read.integer(8);
    seller.reminderFee = Money{read.integer(9)};
    seller.version = int(read.integer(10));
    return seller;
}

Result<InvoiceSeller> InvoiceSetupStore::save(const InvoiceSeller &seller)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    InvoiceSeller next = tidied(seller);
    BRO_CHECK(refuseFaults(faultsOf(next)));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const InvoiceSeller before, this->seller());
    if (before.version != seller.version)
        return Error(u"invoices.sellerStale"_s, {}, {}, Error::Kind::Stale);
    BRO_CHECK(checkSeries(m_session, before, next));
    next.version = before.version + 1;
    Statement write(
        m_session.connection(),
        u"INSERT INTO invoice_seller (id, payment, bank_registration, bank_account, iban, bic, "
        "fik_creditor, vat_registered, approval_by_other, first_number, reminder_fee_ore, version) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "payment = excluded.payment, bank_registration = excluded.bank_registration, "
        "bank_account = excluded.bank_account, iban = excluded.iban, bic = excluded.bic, "
        "fik_creditor = excluded.fik_creditor, vat_registered = excluded.vat_registered, "
        "approval_by_other = excluded.approval_by_other, first_number = excluded.first_number, "
        "reminder_fee_ore = excluded.reminder_fee_ore, version = excluded.version"_s);
    write.bind(storedWord(next.payment.way), next.payment.registration, next.payment.account,
               next.payment.iban, next.payment.bic, next.payment.fikCreditor, next.vatRegistered,
               next.approvalByOther, next.firstNumber, next.reminderFee, next.version);
    BRO_CHECK(write.run());
    BRO_CHECK(writeHistory(m_session, u"invoice_seller"_s, 1,
                           before.version == 0 ? u"add"_s : u"update"_s,
                           before.version == 0 ? QJsonObject() : facts(before), facts(next)));
    transaction.changed(Aggregate::Billing, 0);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<InvoiceBuyer> InvoiceSetupStore::buyer(const QString &contractKey) const
{
    Statement read(
        m_session.connection(),
        u"SELECT name, cvr, gln, street, postal_code, city, contact, account_string, "
        "format, one_order_per_invoice, order_number_required, contact_required, "
        "cpr_on_invoice, due_days, contract_number, version FROM invoice_buyer WHERE contract_key = ?"_s);
    BRO_TRY(const bool found, read.bind(contractKey).next());
    InvoiceBuyer buyer;
    buyer.contractKey = contractKey;
    if (!found) {
        ContractStore contracts(m_session);
        BRO_TRY(const ContractVersionPtr version, contracts.find(contractKey, m_session.today()));
        BRO_TRY(const Profile profile, contracts.profileOn(version->id, m_session.today()));
        buyer.name = profile.purchaser.name;
        buyer.cvr = withoutSpaces(profile.purchaser.cvr);
        buyer.gln = withoutSpaces(profile.purchaser.ean);
        return buyer;
    }
    buyer.name = read.text(0);
    buyer.cvr = read.text(1);
    buyer.gln = read.text(2);
    buyer.street = read.text(3);
    buyer.postalCode = read.text(4);
    buyer.city = read.text(5);
    buyer.contact = read.text(6);
    buyer.accountString = read.text(7);
    buyer.format = invoiceFileKindNamed(read.text(8)).value_or(InvoiceFileKind::Pdf);
    buyer.oneOrderPerInvoice = read.boolean(9);
    buyer.orderNumberRequired = read.boolean(10);
    buyer.contactRequired = read.boolean(11);
    buyer.cprOnInvoice = read.boolean(12);
    if (!read.isNull(13))
        buyer.dueDays = int(read.integer(13));
    buyer.contractNumber = read.text(14);
    buyer.version = int(read.integer(15));
    return buyer;
}

Result<InvoiceBuyer> InvoiceSetupStore::save(const InvoiceBuyer &buyer)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    InvoiceBuyer next = tidied(buyer);
    BRO_CHECK(refuseFaults(faultsOf(next)));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const InvoiceBuyer before, this->buyer(buyer.contractKey));
    if (before.version != buyer.version)
        return staleEdit(next.name);
    next.version = before.version + 1;
    Statement write(
        m_session.connection(),
        u"INSERT INTO invoice_buyer (contract_key, name, cvr, gln, street, postal_code, city, "
        "contact, account_string, format, one_order_per_invoice, order_number_required, "
        "contact_required, cpr_on_invoice, due_days, contract_number, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (contract_key) DO UPDATE SET name = excluded.name, cvr = excluded.cvr, "
        "gln = excluded.gln, street = excluded.street, postal_code = excluded.postal_code, "
        "city = excluded.city, contact = excluded.contact, "
        "account_string = excluded.account_string, format = excluded.format, "
        "one_order_per_invoice = excluded.one_order_per_invoice, "
        "order_number_required = excluded.order_number_required, "
        "contact_required = excluded.contact_required, cpr_on_invoice = excluded.cpr_on_invoice, "
        "due_days = excluded.due_days, contract_number = excluded.contract_number, "
        "version = excluded.version"_s);
    write.bind(next.contractKey, next.name, next.cvr, next.gln, next.street, next.postalCode,
               next.city, next.contact, next.accountString, invoiceFileKindName(next.format),
               next.oneOrderPerInvoice, next.orderNumberRequired, next.contactRequired,
               next.cprOnInvoice, next.dueDays, next.contractNumber, next.version);
    BRO_CHECK(write.run());
    Statement stored(m_session.connection(),
                     u"SELECT id FROM invoice_buyer WHERE contract_key = ?"_s);
    BRO_CHECK(stored.bind(next.contractKey).next());
    BRO_CHECK(writeHistory(m_session, u"invoice_buyer"_s, stored.integer(0),
                           before.version == 0 ? u"add"_s : u"update"_s,
                           before.version == 0 ? QJsonObject() : facts(before), facts(next)));
    transaction.changed(Aggregate::Billing, 0);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<QList<VatChoice>> InvoiceSetupStore::vat(const QString &contractKey) const
{
    Statement read(m_session.connection(),
                   VatColumns + u"WHERE contract_key = ? ORDER BY track_key, item"_s);
    read.bind(contractKey);
    QList<VatChoice> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        all.append(vatOf(read));
    }
}

Result<VatChoice> InvoiceSetupStore::save(const VatChoice &choice)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    VatChoice next = tidied(choice);
    BRO_CHECK(refuseFaults(faultsOf(next)));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const VatChoice before, storedVat(m_session, choice.id));
    if (before.version != choice.version)
        return staleVat();
    Statement other(m_session.connection(),
                    u"SELECT 1 FROM invoice_vat WHERE contract_key = ? AND track_key = ? AND "
                    "item = ? AND id <> ?"_s);
    other.bind(next.contractKey, next.trackKey, itemName(next.item), next.id);
    BRO_TRY(const bool taken, other.next());
    if (taken)
        return invoiceRefusal(u"invoices.vatKnown"_s);
    next.version = before.version + 1;
    Statement write(
        m_session.connection(),
        before.version == 0
            ? u"INSERT INTO invoice_vat (contract_key, track_key, item, category, "
              "percent_hundredths, reason, version) VALUES (?, ?, ?, ?, ?, ?, ?)"_s
            : u"UPDATE invoice_vat SET contract_key = ?, track_key = ?, item = ?, category = ?, "
              "percent_hundredths = ?, reason = ?, version = ? WHERE id = ?"_s);
    write.bind(next.contractKey, next.trackKey, itemName(next.item), storedWord(next.vat.category),
               next.vat.percentHundredths, next.vat.reason, next.version);
    if (before.version > 0)
        write.also(next.id);
    BRO_CHECK(write.run());
    if (before.version == 0)
        next.id = write.insertedId();
    BRO_CHECK(writeHistory(m_session, u"invoice_vat"_s, next.id,
                           before.version == 0 ? u"add"_s : u"update"_s,
                           before.version == 0 ? QJsonObject() : facts(before), facts(next)));
    transaction.changed(Aggregate::Billing, 0);
    BRO_CHECK(transaction.commit());
    return next;
}

Done InvoiceSetupStore::remove(const VatChoice &choice)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const VatChoice before, storedVat(m_session, choice.id));
    if (before.version == 0 || before.version != choice.version)
        return staleVat();
    Statement write(m_session.connection(), u"DELETE FROM invoice_vat WHERE id = ?"_s);
    BRO_CHECK(write.bind(choice.id).run());
    BRO_CHECK(writeHistory(m_session, u"invoice_vat"_s, choice.id, u"delete"_s, facts(before), {}));
    transaction.changed(Aggregate::Billing, 0);
    return transaction.commit();
}

} // namespace bro
