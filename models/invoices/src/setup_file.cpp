// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_names.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <contracts/contract_store.h>
#include <database/transaction.h>
#include <invoices/invoice_setup.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Strict: what it does not know, or knows in another form, is an error with its name.
class Reader
{
public:
    explicit Reader(const QJsonObject &object, const QString &path) : m_left(object), m_path(path)
    {
    }

    void text(const QString &key, QString &target)
    {
        const QJsonValue value = m_left.take(key);
        if (!value.isUndefined() && expect(value.isString(), key))
            target = value.toString();
    }
    void boolean(const QString &key, bool &target)
    {
        const QJsonValue value = m_left.take(key);
        if (!value.isUndefined() && expect(value.isBool(), key))
            target = value.toBool();
    }
    std::optional<qint64> number(const QString &key)
    {
        const QJsonValue value = m_left.take(key);
        if (value.isUndefined())
            return {};
        constexpr qint64 none = -1;
        const qint64 whole = value.toInteger(none);
        return expect(whole != none, key) ? std::optional(whole) : std::nullopt;
    }
    template <typename T>
    void word(const QString &key, T &target, std::optional<T> (*known)(const QString &))
    {
        QString name;
        if (!m_left.contains(key))
            return;
        text(key, name);
        const auto value = known(name);
        if (expect(value.has_value(), key))
            target = *value;
    }
    Done done() const
    {
        const QString wrong = !m_wrong.isEmpty()  ? m_wrong
                              : !m_left.isEmpty() ? m_left.keys().first()
                                                  : QString();
        if (wrong.isEmpty())
            return {};
        return invoiceRefusal(u"invoices.setupFileWrong"_s, {{u"field"_s, m_path + u'.' + wrong}});
    }

private:
    bool expect(bool fine, const QString &key)
    {
        if (!fine && m_wrong.isEmpty())
            m_wrong = key;
        return fine;
    }

    QJsonObject m_left;
    QString m_path;
    QString m_wrong;
};

std::optional<VatItem> vatItem(const QString &word)
{
    if (word.isEmpty())
        return VatItem::Every;
    if (word == "fee"_L1)
        return VatItem::Fee;
    return word == "bonus"_L1 ? std::optional(VatItem::Bonus) : std::nullopt;
}

Done applySeller(Session &session, const QJsonObject &json)
{
    InvoiceSetupStore store(session);
    BRO_TRY(InvoiceSeller seller, store.seller());
    Reader read(json, u"seller"_s);
    read.word(u"payment"_s, seller.payment.way, paymentWay);
    read.text(u"registration"_s, seller.payment.registration);
    read.text(u"account"_s, seller.payment.account);
    read.text(u"iban"_s, seller.payment.iban);
    read.text(u"bic"_s, seller.payment.bic);
    read.text(u"fikCreditor"_s, seller.payment.fikCreditor);
    read.boolean(u"vatRegistered"_s, seller.vatRegistered);
    read.boolean(u"approvalByOther"_s, seller.approvalByOther);
    if (const auto first = read.number(u"firstNumber"_s))
        seller.firstNumber = *first;
    if (const auto fee = read.number(u"reminderFee"_s))
        seller.reminderFee = Money{*fee};
    BRO_CHECK(read.done());
    BRO_CHECK(store.save(seller));
    return {};
}

Done applyBuyer(Session &session, const QString &contractKey, const QJsonObject &json)
{
    InvoiceSetupStore store(session);
    BRO_TRY(InvoiceBuyer buyer, store.buyer(contractKey));
    Reader read(json, u"buyer"_s);
    read.text(u"name"_s, buyer.name);
    read.text(u"cvr"_s, buyer.cvr);
    read.text(u"gln"_s, buyer.gln);
    read.text(u"street"_s, buyer.street);
    read.text(u"postalCode"_s, buyer.postalCode);
    read.text(u"city"_s, buyer.city);
    read.text(u"contact"_s, buyer.contact);
    read.text(u"accountString"_s, buyer.accountString);
    read.text(u"contractNumber"_s, buyer.contractNumber);
    read.word(u"format"_s, buyer.format, invoiceFileKindNamed);
    read.boolean(u"oneOrderPerInvoice"_s, buyer.oneOrderPerInvoice);
    read.boolean(u"orderNumberRequired"_s, buyer.orderNumberRequired);
    read.boolean(u"contactRequired"_s, buyer.contactRequired);
    read.boolean(u"cprOnInvoice"_s, buyer.cprOnInvoice);
    if (const auto days = read.number(u"dueDays"_s))
        buyer.dueDays = int(std::min<qint64>(*days, std::numeric_limits<int>::max()));
    BRO_CHECK(read.done());
    BRO_CHECK(store.save(buyer));
    return {};
}

Done applyVat(Session &session, const QString &contractKey, const QJsonObject &json)
{
    InvoiceSetupStore store(session);
    VatChoice choice;
    choice.contractKey = contractKey;
    Reader read(json, u"vat"_s);
    read.text(u"track"_s, choice.trackKey);
    read.word(u"item"_s, choice.item, vatItem);
    read.word(u"category"_s, choice.vat.category, vatCategory);
    if (const auto percent = read.number(u"percent"_s))
        choice.vat.percentHundredths = int(std::min<qint64>(*percent, 1000000));
    read.text(u"reason"_s, choice.vat.reason);
    BRO_CHECK(read.done());
    if (!json.contains("category"_L1))
        return invoiceRefusal(u"invoices.setupFileWrong"_s, {{u"field"_s, u"vat.category"_s}});
    BRO_TRY(const QList<VatChoice> stored, store.vat(contractKey));
    for (const VatChoice &before : stored) {
        if (before.trackKey == choice.trackKey && before.item == choice.item) {
            choice.id = before.id;
            choice.version = before.version;
        }
    }
    BRO_CHECK(store.save(choice));
    return {};
}

} // namespace

Done applyInvoiceSetup(Session &session, const QString &contractKey, const QByteArray &json)
{
    BRO_CHECK(session.require(Right::ManageContracts));
    ContractStore contracts(session);
    BRO_CHECK(contracts.find(contractKey, session.today()));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return Error(u"invoices.setupFileNoJson"_s, {}, parsed.errorString(), Error::Kind::Refused);
    QJsonObject left = document.object();
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    if (const QJsonValue seller = left.take("seller"_L1); seller.isObject())
        BRO_CHECK(applySeller(session, seller.toObject()));
    if (const QJsonValue buyer = left.take("buyer"_L1); buyer.isObject())
        BRO_CHECK(applyBuyer(session, contractKey, buyer.toObject()));
    const QJsonArray choices = left.take("vat"_L1).toArray();
    for (const auto &choice : choices)
        BRO_CHECK(applyVat(session, contractKey, choice.toObject()));
    if (!left.isEmpty())
        return invoiceRefusal(u"invoices.setupFileWrong"_s, {{u"field"_s, left.keys().first()}});
    return transaction.commit();
}

} // namespace bro
