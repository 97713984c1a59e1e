// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <contracts/contract_drafts.h>
#include <contracts/json_tree.h>
#include <core/clock.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
const QString &prefix()
{
    static const QString prefix = u"contract-draft:"_s;
    return prefix;
}

void readHead(ContractDraft &draft)
{
    QList<ProfileFault> faults;
    const auto tree = readJsonTree(draft.text, faults);
    if (!tree)
        return;
    const auto textOf = [&tree](const QString &key) {
        const JsonNode *member = tree->member(key);
        return member ? member->string : QString();
    };
    const JsonNode *version = tree->member(u"version"_s);
    draft.key = textOf(u"key"_s);
    draft.title = textOf(u"title"_s);
    draft.validFrom = QDate::fromString(textOf(u"validFrom"_s), Qt::ISODate);
    draft.version = version ? int(version->integer) : 0;
}

ContractDraft read(qint64 id, const QString &value)
{
    const QJsonObject stored = QJsonDocument::fromJson(value.toUtf8()).object();
    ContractDraft draft;
    draft.id = id;
    draft.revision = stored[u"revision"_s].toInt();
    draft.user = stored[u"user"_s].toString();
    draft.savedAt = stored[u"savedAt"_s].toInteger();
    draft.text = stored[u"text"_s].toString().toUtf8();
    readHead(draft);
    return draft;
}

Error gone()
{
    return Error(u"contracts.draftNotThere"_s, {}, {}, Error::Kind::NotFound);
}
} // namespace

Result<QList<ContractDraft>> ContractDraftStore::list()
{
    QList<ContractDraft> drafts;
    Statement rows(m_session.connection(),
                   u"SELECT CAST(substr(name, ?) AS INTEGER), value FROM setting "
                   "WHERE substr(name, 1, ?) = ? ORDER BY 1"_s);
    rows.bind(prefix().size() + 1, prefix().size(), prefix());
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            return drafts;
        drafts.append(read(rows.integer(0), rows.text(1)));
    }
}

Result<ContractDraft> ContractDraftStore::find(qint64 id)
{
    Statement row(m_session.connection(), u"SELECT value FROM setting WHERE name = ?"_s);
    BRO_TRY(const bool found, row.bind(prefix() + QString::number(id)).next());
    if (!found)
        return gone();
    return read(id, row.text(0));
}

Result<ContractDraft> ContractDraftStore::write(ContractDraft draft)
{
    ++draft.revision;
    draft.user = m_session.user().name;
    draft.savedAt = m_session.clock().nowMs();
    readHead(draft);
    const QJsonObject stored{{u"revision"_s, draft.revision},
                             {u"user"_s, draft.user},
                             {u"savedAt"_s, draft.savedAt},
                             {u"text"_s, QString::fromUtf8(draft.text)}};
    Statement write(m_session.connection(),
                    u"INSERT INTO setting (name, value) VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    BRO_CHECK(write
                  .bind(prefix() + QString::number(draft.id),
                        QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)))
                  .run());
    return draft;
}

Result<ContractDraft> ContractDraftStore::add(const QByteArray &text)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const QList<ContractDraft> drafts, list());
    ContractDraft draft;
    draft.id = drafts.isEmpty() ? 1 : drafts.last().id + 1;
    draft.text = text;
    BRO_TRY(draft, write(draft));
    transaction.changed(Aggregate::Contract, 0);
    BRO_CHECK(transaction.commit());
    return draft;
}

Result<ContractDraft> ContractDraftStore::save(ContractDraft draft, const QByteArray &text)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const ContractDraft stored, find(draft.id));
    if (stored.revision != draft.revision)
        return Error(u"contracts.draftStale"_s, {{u"user"_s, stored.user}}, {}, Error::Kind::Stale);
    draft.text = text;
    BRO_TRY(draft, write(draft));
    transaction.changed(Aggregate::Contract, 0);
    BRO_CHECK(transaction.commit());
    return draft;
}

Done ContractDraftStore::remove(qint64 id)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement row(m_session.connection(), u"DELETE FROM setting WHERE name = ?"_s);
    BRO_TRY(const qint64 rows, row.bind(prefix() + QString::number(id)).run());
    if (rows == 0)
        return gone();
    transaction.changed(Aggregate::Contract, 0);
    return transaction.commit();
}

Result<ContractVersionId> ContractDraftStore::takeIntoUse(const ContractDraft &draft)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const ContractDraft stored, find(draft.id));
    if (stored.revision != draft.revision)
        return Error(u"contracts.draftStale"_s, {{u"user"_s, stored.user}}, {}, Error::Kind::Stale);
    BRO_TRY(const ImportedContract imported,
            ContractStore(m_session).import(stored.text, stored.key + u".json"_s));
    BRO_CHECK(remove(draft.id));
    BRO_CHECK(transaction.commit());
    return imported.id;
}

} // namespace bro
