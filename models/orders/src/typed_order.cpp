// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_writer.h"
#include "track_finder.h"
#include <citizens/citizen_store.h>
#include <database/transaction.h>
#include <orders/typed_order.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<QList<OrderableTrack>> orderableTracks(Session &session, QDate day)
{
    ContractStore contracts(session);
    BRO_TRY(const QList<ContractSummary> known, contracts.list());
    QList<OrderableTrack> tracks;
    QStringList keys;
    for (const ContractSummary &summary : known) {
        if (keys.contains(summary.key))
            continue;
        keys.append(summary.key);
        BRO_TRY(const ContractVersionPtr contract, contracts.find(summary.key, day));
        for (const Track &track : contract->profile.tracks) {
            BRO_TRY(const QString number, contracts.projectNumberOn(summary.key, track.key, day));
            if (!number.isEmpty())
                tracks.append(
                    {summary.key, contract->profile.title, track.key, track.title, number});
        }
    }
    return tracks;
}

Result<CheckedOrder> checkTypedOrder(Session &session, const QHash<OrderColumn, QString> &texts,
                                     const QHash<OrderColumn, QString> &labels)
{
    TrackFinder tracks(session, {});
    OrderListOptions options;
    options.today = session.today();
    options.track = [&tracks](const QString &number, QDate day) {
        return tracks.find(number, day);
    };
    CheckedOrder checked{readTypedOrder(texts, labels, options), {}};
    if (tracks.failure())
        return *tracks.failure();
    const ParsedOrderRow &row = checked.typed.row;
    if (!row.citizen.cpr.isEmpty()) {
        BRO_TRY(const std::optional<Citizen> known, CitizenStore(session).byCpr(row.citizen.cpr));
        if (known)
            checked.knownCitizen = known->name;
    }
    if (!row.order.number.isEmpty() && !row.order.contractKey.isEmpty()) {
        const auto same = OrderStore(session).byNumber(row.order.number, row.order.contractKey);
        if (same.ok()) {
            checked.typed.reasons.append(
                Message(u"orderStore.numberKnown"_s, {{u"order"_s, row.order.number}}));
            checked.typed.faulty.append(OrderColumn::Number);
        } else if (same.error().kind != Error::Kind::NotFound) {
            return same.error();
        }
    }
    return checked;
}

Result<Order> addTypedOrder(Session &session, const ParsedOrderRow &row)
{
    BRO_CHECK(session.require(Right::HandleOrders));
    ImportOutcome outcome;
    OrderWriter writer(session, outcome);
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(writer.write(row));
    if (writer.written().isEmpty())
        return Error(u"orderStore.numberKnown"_s, {{u"order"_s, row.order.number}}, {},
                     Error::Kind::Refused);
    BRO_CHECK(writer.log());
    const OrderId id = writer.written().constFirst().id;
    transaction.changed(Aggregate::Order, id.value);
    for (const CitizenId citizen : writer.citizens())
        transaction.changed(Aggregate::Citizen, citizen.value);
    BRO_CHECK(transaction.commit());
    return OrderStore(session).byId(id);
}

} // namespace bro
