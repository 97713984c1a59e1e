// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_names.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <core/texts.h>
#include <database/history.h>
#include <database/settings.h>
#include <database/transaction.h>
#include <invoices/posting_accounts.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QJsonObject packed(const PostingAccounts &accounts)
{
    QJsonArray rules;
    for (const PostingRule &rule : accounts.rules)
        rules.append(QJsonObject{{u"contract"_s, rule.contractKey},
                                 {u"item"_s, rule.item},
                                 {u"vat"_s, rule.vat ? storedWord(*rule.vat) : QString()},
                                 {u"account"_s, rule.account},
                                 {u"vatCode"_s, rule.vatCode}});
    return {{u"debtors"_s, accounts.debtors}, {u"vat"_s, accounts.vat}, {u"rules"_s, rules}};
}

// The text of a key that may be missing; anything but text, and a key that is not known, breaks.
class Words
{
public:
    explicit Words(const QJsonObject &object) : m_object(object) {}
    QString take(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        m_sound = m_sound && (value.isUndefined() || value.isString());
        return value.toString();
    }
    QJsonValue takeValue(const QString &key) { return m_object.take(key); }
    bool isSound() const { return m_sound && m_object.isEmpty(); }

private:
    QJsonObject m_object;
    bool m_sound = true;
};

Error broken(const QString &place)
{
    return Error(u"postings.accountsBroken"_s, {}, place, Error::Kind::Refused);
}

Result<PostingRule> readRule(const QJsonValue &value)
{
    Words words(value.toObject());
    PostingRule rule;
    rule.contractKey = words.take(u"contract"_s);
    rule.item = words.take(u"item"_s);
    const QString vat = words.take(u"vat"_s);
    if (!vat.isEmpty())
        rule.vat = categoryOf(vat);
    rule.account = words.take(u"account"_s);
    rule.vatCode = words.take(u"vatCode"_s);
    const bool itemKnown = rule.item.isEmpty() || rule.item == "fee"_L1 || rule.item == "bonus"_L1;
    if (!words.isSound() || !itemKnown || (rule.vat && storedWord(*rule.vat) != vat))
        return broken(u"rules"_s);
    return rule;
}

bool isAccount(const QString &text)
{
    constexpr qsizetype Longest = 40;
    return text.size() <= Longest && text.trimmed().size() == text.size() &&
           std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' '; });
}

Done checkAccounts(const PostingAccounts &accounts)
{
    if (!isAccount(accounts.debtors) || !isAccount(accounts.vat))
        return Error(u"postings.accountWrong"_s, {}, {}, Error::Kind::Refused);
    for (const PostingRule &rule : accounts.rules) {
        if (rule.account.isEmpty() || !isAccount(rule.account) || !isAccount(rule.vatCode))
            return Error(u"postings.accountWrong"_s, {}, {}, Error::Kind::Refused);
        const auto same = std::count_if(accounts.rules.cbegin(), accounts.rules.cend(),
                                        [&rule](const PostingRule &other) {
                                            return other.contractKey == rule.contractKey &&
                                                   other.item == rule.item && other.vat == rule.vat;
                                        });
        if (same > 1)
            return Error(u"postings.ruleTwice"_s, {{u"account"_s, rule.account}}, {},
                         Error::Kind::Refused);
    }
    return {};
}

} // namespace

QByteArray toJson(const PostingAccounts &accounts)
{
    return QJsonDocument(packed(accounts)).toJson();
}

Result<PostingAccounts> readPostingAccounts(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return broken(u"JSON"_s);
    Words words(document.object());
    PostingAccounts accounts;
    accounts.debtors = words.take(u"debtors"_s);
    accounts.vat = words.take(u"vat"_s);
    const QJsonArray rules = words.takeValue(u"rules"_s).toArray();
    if (!words.isSound())
        return broken(u"debtors, vat, rules"_s);
    for (const auto &value : rules) {
        BRO_TRY(const PostingRule rule, readRule(value));
        accounts.rules.append(rule);
    }
    return accounts;
}

Result<PostingAccounts> PostingAccountStore::accounts() const
{
    BRO_TRY(const QString text,
            readSetting(m_session.connection(), OfficeSetting::PostingAccounts));
    return text.isEmpty() ? PostingAccounts() : readPostingAccounts(text.toUtf8());
}

Done PostingAccountStore::save(const PostingAccounts &changed, const PostingAccounts &seen)
{
    BRO_CHECK(m_session.require(Right::Export));
    BRO_CHECK(checkAccounts(changed));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const PostingAccounts stored, accounts());
    if (stored != seen)
        return staleEdit(Texts::danish().sentence(u"postings.accounts"_s));
    const QByteArray text = QJsonDocument(packed(changed)).toJson(QJsonDocument::Compact);
    BRO_CHECK(writeSetting(m_session, OfficeSetting::PostingAccounts, QString::fromUtf8(text)));
    BRO_CHECK(writeHistory(m_session, u"setting"_s, 0, u"posting-accounts"_s, packed(stored),
                           packed(changed)));
    return transaction.commit();
}

} // namespace bro
