// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <contracts/answers.h>
#include <contracts/price.h>
#include <contracts/profile.h>
#include <core/ids.h>
#include <database/session.h>
#include <memory>
#include <optional>

namespace bro {

// A stored contract version; its text never changes.
struct ContractVersion
{
    ContractVersionId id;
    QString sha256; // hexadecimal, of the text as imported
    Profile profile;
};
using ContractVersionPtr = std::shared_ptr<const ContractVersion>;

struct ContractSummary
{
    ContractVersionId id;
    QString key;
    int version = 0;
    QString title;
    QDate validFrom;
    QDate validTo;         // invalid: open
    qint64 importedAt = 0; // UTC ms
};

struct ImportedContract
{
    ContractVersionId id;
    bool added = false; // false: the same text was there already
};

struct TrackRef
{
    QString contractKey;
    QString trackKey;
    friend bool operator==(const TrackRef &, const TrackRef &) = default;
};

// One of the office's own values, as it was entered.
struct ContractValueRow
{
    QString trackKey; // empty: the whole contract
    QString name;     // price, bid, projectNumber, answer:QUESTION
    QString value;
    QDate from;
    qint64 recordedAt = 0;
    QString user;
    QString note;
};

// What came of the profiles that come with the program. own: a number that the office has given to
// a version of its own; that one stays.
struct BundledContracts
{
    int added = 0;
    QList<Message> own;
};

struct TrackPrice
{
    QString track; // its title
    PriceOutcome outcome;
};

// Contract versions (immutable) and the office's own values for them (append-only, each from a
// date). Writing needs Right::ManageContracts. Not for use across threads.
class ContractStore
{
public:
    explicit ContractStore(Session &session) : m_session(session) {}

    // Faults refuse the import; loadProfile() tells them all. The same key and version with the
    // same text is no change, with another text it is refused.
    Result<ImportedContract> import(const QByteArray &json, const QString &fileName);
    // The profiles that come with the program, those not there yet.
    Result<BundledContracts> importBundled();

    Result<QList<ContractSummary>> list();
    Result<ContractVersionPtr> find(ContractVersionId id);
    // The version for orders made on `day`: the newest one valid from that day or before, else the
    // first one. Fails with Kind::NotFound when the key is unknown.
    Result<ContractVersionPtr> find(const QString &key, QDate day);
    // The text of a version as it was imported.
    Result<QByteArray> text(ContractVersionId id);
    // The profile with the rules that the office's answers set, as known on `day`.
    Result<Profile> profileOn(ContractVersionId id, QDate day);

    // The office's bid, bound by the frame; without one the contract's maximum. The notes say what
    // was changed.
    Result<PriceOutcome> setPrice(const QString &key, const QString &track,
                                  std::optional<Money> bid, QDate from, const QString &note = {});
    // The price after the yearly change of the index, from the price in force the day before.
    Result<PriceOutcome> regulatePrice(const QString &key, const QString &track,
                                       int changeHundredths, QDate from);
    // Of every track that has a price, all of them or none. contracts.noPriceSet when none has.
    Result<QList<TrackPrice>> regulatePrices(const QString &key, int changeHundredths, QDate from);
    // In force for orders made on `day`; nothing when none is set.
    Result<std::optional<Money>> priceOn(const QString &key, const QString &track, QDate day);

    // The track's Tilbuds-ID; refused while another track has the number or will get it.
    Done setProjectNumber(const QString &key, const QString &track, const QString &number,
                          QDate from);
    Result<QString> projectNumberOn(const QString &key, const QString &track, QDate day);
    // The track that has the number on `day`, else the one that got it last.
    Result<std::optional<TrackRef>> trackByProjectNumber(const QString &number, QDate day);

    // track: of a question that is asked per track; empty: for all of them.
    Done setAnswer(const QString &key, const QString &question, const QString &typed, QDate from,
                   const QString &note = {}, const QString &track = {});
    Result<ContractAnswers> answersOn(const QString &key, QDate day);

    // All values of a contract, newest first.
    Result<QList<ContractValueRow>> values(const QString &key);

private:
    Result<ContractVersionPtr> newest(const QString &key);
    Result<const Track *> trackOf(const ContractVersion &contract, const QString &track);
    Done append(const QString &key, const QString &track, const QString &name, const QString &value,
                QDate from, const QString &note);
    Result<std::optional<TrackRef>> ownerOf(const QString &number, QDate day, bool andLater);
    Result<QString> valueOn(const QString &key, const QString &track, const QString &name,
                            QDate day);

    Session &m_session;
    QHash<qint64, ContractVersionPtr> m_known; // rows never change, so they may be kept
};

} // namespace bro
