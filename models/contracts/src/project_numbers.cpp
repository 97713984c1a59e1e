// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <contracts/project_numbers.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int YearsAhead = 10;
} // namespace

Result<ContractPeriod> contractPeriod(ContractStore &store, const QString &key)
{
    BRO_TRY(const QList<ContractSummary> all, store.list());
    ContractPeriod period;
    // By version, so that the newest says when it ends.
    for (const ContractSummary &one : all) {
        if (one.key != key)
            continue;
        BRO_TRY(const ContractVersionPtr version, store.find(one.id));
        const Profile &profile = version->profile;
        if (!period.first.isValid() || profile.validFrom < period.first)
            period.first = profile.validFrom;
        period.last = profile.extendableTo.isValid() ? profile.extendableTo : profile.validTo;
    }
    if (!period.first.isValid())
        return Error(u"contracts.unknownContract"_s, {{u"key"_s, key}}, {}, Error::Kind::NotFound);
    return period;
}

Done canHoldFrom(ContractStore &store, const QString &key, QDate from, QDate today)
{
    if (!from.isValid())
        return Error(u"contracts.fromDateMissing"_s);
    BRO_TRY(const ContractPeriod period, contractPeriod(store, key));
    if (!period.holds(from))
        return period.last.isValid()
                   ? Error(u"contracts.fromOutsidePeriod"_s,
                           {{u"first"_s, period.first}, {u"last"_s, period.last}}, {},
                           Error::Kind::Refused)
                   : Error(u"contracts.fromBeforePeriod"_s, {{u"first"_s, period.first}}, {},
                           Error::Kind::Refused);
    if (from > today.addYears(YearsAhead))
        return Error(u"contracts.fromTooFar"_s, {{u"from"_s, from}}, {}, Error::Kind::Refused);
    return {};
}

Result<QDate> proposedStart(ContractStore &store, const QString &key, const QString &track,
                            QDate today)
{
    BRO_TRY(const QString before, store.projectNumberOn(key, track, today));
    if (!before.isEmpty())
        return today;
    BRO_TRY(const ContractPeriod period, contractPeriod(store, key));
    return period.first;
}

Result<QList<NumberedTrack>> numberedTracks(ContractStore &store, QDate today)
{
    BRO_TRY(const QList<ContractSummary> all, store.list());
    QList<std::pair<QDate, QString>> keys;
    for (const ContractSummary &one : all) {
        BRO_TRY(const ContractPeriod period, contractPeriod(store, one.key));
        const std::pair key(period.first, one.key);
        if (period.holds(today) && !keys.contains(key))
            keys.append(key);
    }
    std::ranges::sort(keys, std::ranges::greater());
    QList<NumberedTrack> tracks;
    for (const auto &[first, key] : std::as_const(keys)) {
        BRO_TRY(const ContractVersionPtr version, store.find(key, today));
        for (const Track &track : version->profile.tracks) {
            BRO_TRY(const QString number, store.projectNumberOn(key, track.key, today));
            tracks.append({{key, track.key},
                           version->profile.title,
                           track.title,
                           number,
                           number.isEmpty() ? first : today});
        }
    }
    return tracks;
}

Done enterProjectNumbers(Session &session, const QList<TrackNumber> &numbers)
{
    BRO_CHECK(session.require(Right::ManageContracts));
    ContractStore store(session);
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    for (const TrackNumber &one : numbers) {
        const auto &[key, track] = one.track;
        BRO_CHECK(canHoldFrom(store, key, one.from, session.today()));
        BRO_CHECK(store.setProjectNumber(key, track, one.number, one.from));
    }
    return transaction.commit();
}

} // namespace bro
