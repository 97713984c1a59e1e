// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <contracts/contract_store.h>
#include <contracts/profile_loader.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
QString sha256(const QByteArray &json)
{
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

// The text as it is stored and hashed: a byte order mark is not part of it.
QByteArray withoutMark(const QByteArray &json)
{
    return json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
}

Error unknownContract(const QString &key)
{
    return Error(u"contracts.unknownContract"_s, {{u"key"_s, key}}, {}, Error::Kind::NotFound);
}

Error refused(const ProfileResult &result)
{
    QStringList detail;
    for (const ProfileFault &fault : result.faults)
        detail.append(fault.path + u' ' + fault.message.toJson());
    return Error(
        u"contracts.profileRefused"_s,
        {{u"n"_s, qint64(result.faults.size())},
         {u"first"_s, std::make_shared<const Message>(result.line(result.faults.first()))}},
        detail.join(u'\n'), Error::Kind::Refused);
}

// What was read from the same text before, by its hash: stores come and go with each question, and
// reading a profile takes far longer than asking for a price.
QHash<QString, std::shared_ptr<const Profile>> &readProfiles()
{
    constexpr qsizetype Many = 100;
    static thread_local QHash<QString, std::shared_ptr<const Profile>> read;
    if (read.size() > Many)
        read.clear();
    return read;
}

const QString &priceName()
{
    static const QString name = u"price"_s;
    return name;
}

const QString &bidName()
{
    static const QString name = u"bid"_s;
    return name;
}

const QString &projectName()
{
    static const QString name = u"projectNumber"_s;
    return name;
}

const QString &answerPrefix()
{
    static const QString prefix = u"answer:"_s;
    return prefix;
}
} // namespace

Result<ImportedContract> ContractStore::import(const QByteArray &text, const QString &fileName)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    const QByteArray json = withoutMark(text);
    const ProfileResult loaded = loadProfile(json, fileName);
    if (!loaded.profile)
        return refused(loaded);
    const Profile &profile = *loaded.profile;
    const QString hash = sha256(json);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement known(m_session.connection(),
                    u"SELECT id, sha256 FROM contract_version WHERE key = ? AND version = ?"_s);
    BRO_TRY(const bool there, known.bind(profile.key, profile.version).next());
    if (there) {
        if (known.text(1) != hash)
            return Error(u"contracts.versionExists"_s,
                         {{u"key"_s, profile.key}, {u"version"_s, qint64(profile.version)}}, {},
                         Error::Kind::Refused);
        BRO_CHECK(transaction.commit());
        return ImportedContract{known.id<ContractVersionId>(0), false};
    }
    Statement insert(m_session.connection(),
                     u"INSERT INTO contract_version (key, version, format, valid_from, sha256, "
                     "json, imported_at, imported_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    BRO_CHECK(insert
                  .bind(profile.key, profile.version, profile.format, profile.validFrom, hash,
                        QString::fromUtf8(json), m_session.clock().nowMs(), m_session.user().id)
                  .run());
    const ContractVersionId id{insert.insertedId()};
    transaction.changed(Aggregate::Contract, id.value);
    BRO_CHECK(transaction.commit());
    return ImportedContract{id, true};
}

Result<BundledContracts> ContractStore::importBundled()
{
    BundledContracts bundled;
    const QStringList names = bundledProfiles();
    for (const QString &name : names) {
        const auto contract = import(bundledProfile(name), name);
        if (contract.ok())
            bundled.added += contract->added ? 1 : 0;
        else if (contract.error().message.code == "contracts.versionExists"_L1)
            bundled.own.append(
                Message(u"contracts.bundledOwn"_s, contract.error().message.arguments));
        else
            return contract.error();
    }
    return bundled;
}

Result<QList<ContractSummary>> ContractStore::list()
{
    QList<ContractSummary> all;
    Statement rows(m_session.connection(),
                   u"SELECT id, imported_at FROM contract_version ORDER BY key, version"_s);
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            return all;
        BRO_TRY(const ContractVersionPtr contract, find(rows.id<ContractVersionId>(0)));
        const Profile &profile = contract->profile;
        all.append({contract->id, profile.key, profile.version, profile.title, profile.validFrom,
                    profile.validTo, rows.integer(1)});
    }
}

Result<ContractVersionPtr> ContractStore::find(ContractVersionId id)
{
    if (const auto known = m_known.constFind(id.value); known != m_known.constEnd())
        return *known;
    Statement row(m_session.connection(),
                  u"SELECT key, version, sha256, json FROM contract_version WHERE id = ?"_s);
    BRO_TRY(const bool found, row.bind(id).next());
    if (!found)
        return unknownContract(QString::number(id.value));
    const QByteArray json = row.text(3).toUtf8();
    const QString name = row.text(0) + u' ' + row.text(1);
    const QString hash = sha256(json);
    if (hash != row.text(2))
        return Error(u"contracts.storedDamaged"_s, {{u"contract"_s, name}}, u"hash"_s);
    std::shared_ptr<const Profile> &read = readProfiles()[hash];
    if (!read) {
        const ProfileResult loaded = loadProfile(json, name);
        if (!loaded.profile)
            return Error(u"contracts.storedDamaged"_s, {{u"contract"_s, name}},
                         refused(loaded).detail);
        read = std::make_shared<const Profile>(*loaded.profile);
    }
    const auto contract = std::make_shared<const ContractVersion>(ContractVersion{id, hash, *read});
    m_known.insert(id.value, contract);
    return ContractVersionPtr(contract);
}

Result<QByteArray> ContractStore::text(ContractVersionId id)
{
    Statement row(m_session.connection(), u"SELECT json FROM contract_version WHERE id = ?"_s);
    BRO_TRY(const bool found, row.bind(id).next());
    if (!found)
        return unknownContract(QString::number(id.value));
    return row.text(0).toUtf8();
}

Result<ContractVersionPtr> ContractStore::find(const QString &key, QDate day)
{
    // Valid on the day first, newest first; versions of the future last, nearest first.
    Statement rows(m_session.connection(),
                   u"SELECT id FROM contract_version WHERE key = ? ORDER BY valid_from > ?, "
                   "CASE WHEN valid_from > ? THEN valid_from END, valid_from DESC, version DESC "
                   "LIMIT 1"_s);
    BRO_TRY(const bool found, rows.bind(key, day, day).next());
    if (!found)
        return unknownContract(key);
    return find(rows.id<ContractVersionId>(0));
}

Result<ContractVersionPtr> ContractStore::newest(const QString &key)
{
    Statement rows(
        m_session.connection(),
        u"SELECT id FROM contract_version WHERE key = ? ORDER BY version DESC LIMIT 1"_s);
    BRO_TRY(const bool found, rows.bind(key).next());
    if (!found)
        return unknownContract(key);
    return find(rows.id<ContractVersionId>(0));
}

Result<Profile> ContractStore::profileOn(ContractVersionId id, QDate day)
{
    BRO_TRY(const ContractVersionPtr contract, find(id));
    BRO_TRY(const ContractAnswers answers, answersOn(contract->profile.key, day));
    return withAnswers(contract->profile, answers);
}

Result<const Track *> ContractStore::trackOf(const ContractVersion &contract, const QString &track)
{
    if (const Track *found = contract.profile.track(track))
        return found;
    QStringList keys;
    for (const Track &each : contract.profile.tracks)
        keys.append(each.key);
    return Error(u"contracts.unknownTrack"_s,
                 {{u"track"_s, track}, {u"allowed"_s, keys.join(u", "_s)}}, {},
                 Error::Kind::NotFound);
}

Done ContractStore::append(const QString &key, const QString &track, const QString &name,
                           const QString &value, QDate from, const QString &note)
{
    if (!from.isValid())
        return Error(u"contracts.fromDateMissing"_s);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement insert(m_session.connection(),
                     u"INSERT INTO contract_value (contract_key, track_key, name, value, "
                     "from_date, recorded_at, user_id, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    BRO_CHECK(insert
                  .bind(key, track, name, value, from, m_session.clock().nowMs(),
                        m_session.user().id, note)
                  .run());
    transaction.changed(Aggregate::Contract, insert.insertedId());
    return transaction.commit();
}

Result<QString> ContractStore::valueOn(const QString &key, const QString &track,
                                       const QString &name, QDate day)
{
    Statement row(m_session.connection(),
                  u"SELECT value FROM contract_value WHERE contract_key = ? AND track_key = ? AND "
                  "name = ? AND from_date <= ? ORDER BY from_date DESC, id DESC LIMIT 1"_s);
    BRO_TRY(const bool found, row.bind(key, track, name, day).next());
    return found ? row.text(0) : QString();
}

Result<PriceOutcome> ContractStore::setPrice(const QString &key, const QString &track,
                                             std::optional<Money> bid, QDate from,
                                             const QString &note)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    BRO_TRY(const ContractVersionPtr contract, find(key, from));
    BRO_TRY(const Track *known, trackOf(*contract, track));
    BRO_TRY(const PriceOutcome outcome, boundPrice(known->price.frame, bid));
    const QString ore = QString::number(outcome.price.ore);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(append(key, track, bidName(), ore, from, note));
    BRO_CHECK(append(key, track, priceName(), ore, from, note));
    BRO_CHECK(transaction.commit());
    return outcome;
}

Result<PriceOutcome> ContractStore::regulatePrice(const QString &key, const QString &track,
                                                  int changeHundredths, QDate from)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    BRO_TRY(const ContractVersionPtr contract, find(key, from));
    BRO_TRY(const Track *known, trackOf(*contract, track));
    if (!contract->profile.regulation)
        return Error(u"contracts.noRegulation"_s, {{u"key"_s, key}}, {}, Error::Kind::Refused);
    const QDate before = from.addDays(-1);
    BRO_TRY(const std::optional<Money> price, priceOn(key, track, before));
    BRO_TRY(const QString bid, valueOn(key, track, bidName(), before));
    if (!price || bid.isEmpty())
        return Error(u"contracts.priceNotSet"_s, {{u"track"_s, known->title}}, {},
                     Error::Kind::Refused);
    BRO_TRY(const PriceOutcome outcome,
            regulatedPrice(*price, Money{bid.toLongLong()}, changeHundredths,
                           *contract->profile.regulation));
    if (outcome.price != *price)
        BRO_CHECK(append(key, track, priceName(), QString::number(outcome.price.ore), from,
                         outcome.notes.first().toJson()));
    return outcome;
}

Result<QList<TrackPrice>> ContractStore::regulatePrices(const QString &key, int changeHundredths,
                                                        QDate from)
{
    BRO_TRY(const ContractVersionPtr contract, find(key, from));
    if (!contract->profile.regulation)
        return Error(u"contracts.noRegulation"_s, {{u"key"_s, key}}, {}, Error::Kind::Refused);
    QList<TrackPrice> prices;
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    for (const Track &track : contract->profile.tracks) {
        BRO_TRY(const std::optional<Money> price, priceOn(key, track.key, from.addDays(-1)));
        if (!price)
            continue;
        BRO_TRY(const PriceOutcome outcome, regulatePrice(key, track.key, changeHundredths, from));
        prices.append({track.title, outcome});
    }
    if (prices.isEmpty())
        return Error(u"contracts.noPriceSet"_s, {{u"contract"_s, contract->profile.title}}, {},
                     Error::Kind::Refused);
    BRO_CHECK(transaction.commit());
    return prices;
}

Result<std::optional<Money>> ContractStore::priceOn(const QString &key, const QString &track,
                                                    QDate day)
{
    BRO_TRY(const QString value, valueOn(key, track, priceName(), day));
    return value.isEmpty() ? std::optional<Money>() : std::optional(Money{value.toLongLong()});
}

Done ContractStore::setProjectNumber(const QString &key, const QString &track,
                                     const QString &number, QDate from)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    BRO_TRY(const ContractVersionPtr contract, newest(key));
    BRO_CHECK(trackOf(*contract, track));
    const QString trimmed = number.trimmed();
    if (trimmed.isEmpty())
        return Error(u"contracts.projectNumberMissing"_s);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const std::optional<TrackRef> owner, ownerOf(trimmed, from, true));
    if (owner && *owner != TrackRef{key, track})
        return Error(
            u"contracts.projectNumberTaken"_s,
            {{u"number"_s, trimmed}, {u"key"_s, owner->contractKey}, {u"track"_s, owner->trackKey}},
            {}, Error::Kind::Refused);
    BRO_CHECK(append(key, track, projectName(), trimmed, from, QString()));
    return transaction.commit();
}

Result<QString> ContractStore::projectNumberOn(const QString &key, const QString &track, QDate day)
{
    return valueOn(key, track, projectName(), day);
}

// The track that has the number on `day`, or (andLater) gets it after that.
Result<std::optional<TrackRef>> ContractStore::ownerOf(const QString &number, QDate day,
                                                       bool andLater)
{
    Statement rows(m_session.connection(),
                   u"SELECT contract_key, track_key, from_date FROM contract_value WHERE name = ? "
                   "AND value = ? ORDER BY id DESC"_s);
    rows.bind(projectName(), number);
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            return std::optional<TrackRef>();
        const TrackRef track{rows.text(0), rows.text(1)};
        BRO_TRY(const QString now, projectNumberOn(track.contractKey, track.trackKey,
                                                   andLater ? std::max(day, rows.date(2)) : day));
        if (now == number)
            return std::optional(track);
    }
}

Result<std::optional<TrackRef>> ContractStore::trackByProjectNumber(const QString &number,
                                                                    QDate day)
{
    const QString trimmed = number.trimmed();
    BRO_TRY(const std::optional<TrackRef> owner, ownerOf(trimmed, day, false));
    if (owner)
        return owner;
    // Not in force that day: whoever got it last, since orders may be older than its entry.
    Statement row(m_session.connection(),
                  u"SELECT contract_key, track_key FROM contract_value WHERE name = ? AND "
                  "value = ? ORDER BY id DESC LIMIT 1"_s);
    BRO_TRY(const bool found, row.bind(projectName(), trimmed).next());
    return found ? std::optional(TrackRef{row.text(0), row.text(1)}) : std::optional<TrackRef>();
}

Done ContractStore::setAnswer(const QString &key, const QString &question, const QString &typed,
                              QDate from, const QString &note, const QString &track)
{
    BRO_CHECK(m_session.require(Right::ManageContracts));
    BRO_TRY(const ContractVersionPtr contract, newest(key));
    const OpenQuestion *open = contract->profile.openQuestion(question);
    if (!open)
        return Error(u"contracts.unknownQuestion"_s, {{u"question"_s, question}}, {},
                     Error::Kind::NotFound);
    if (!track.isEmpty()) {
        BRO_CHECK(trackOf(*contract, track));
        if (!open->perTrack)
            return Error(u"contracts.answerNotPerTrack"_s, {{u"question"_s, question}}, {},
                         Error::Kind::Refused);
    }
    BRO_TRY(const QString answer, storedAnswer(*open, typed));
    return append(key, track, answerPrefix() + question, answer, from, note);
}

Result<ContractAnswers> ContractStore::answersOn(const QString &key, QDate day)
{
    ContractAnswers answers;
    // Oldest first: a later row replaces an earlier one.
    Statement rows(m_session.connection(),
                   u"SELECT name, value, track_key FROM contract_value WHERE contract_key = ? "
                   "AND from_date <= ? ORDER BY from_date, id"_s);
    rows.bind(key, day);
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            return answers;
        if (rows.text(0).startsWith(answerPrefix()))
            answers.insert(answerKey(rows.text(0).mid(answerPrefix().size()), rows.text(2)),
                           rows.text(1));
    }
}

Result<QList<ContractValueRow>> ContractStore::values(const QString &key)
{
    QList<ContractValueRow> all;
    Statement rows(m_session.connection(),
                   u"SELECT v.track_key, v.name, v.value, v.from_date, v.recorded_at, "
                   "coalesce(u.name, ''), v.note FROM contract_value v LEFT JOIN app_user u ON "
                   "u.id = v.user_id WHERE v.contract_key = ? ORDER BY v.id DESC"_s);
    rows.bind(key);
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            return all;
        all.append({rows.text(0), rows.text(1), rows.text(2), rows.date(3), rows.integer(4),
                    rows.text(5), rows.text(6)});
    }
}

} // namespace bro
