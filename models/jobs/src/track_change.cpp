// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/order_fee.h>
#include <jobs/track_change.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
Done check(const Order &order, const Profile &profile, const TrackChangeWish &wish)
{
    if (order.state != OrderState::Accepted)
        return Error(u"jobs.trackChangeNotRunning"_s, {{u"order"_s, order.number}}, {},
                     Error::Kind::Refused);
    if (!profile.track(wish.track) || wish.track == order.trackKey)
        return Error(u"jobs.trackChangeTrack"_s, {{u"order"_s, order.number}}, wish.track,
                     Error::Kind::Refused);
    if (wish.from <= order.start || wish.from > order.end)
        return Error(u"jobs.trackChangeDay"_s, {{u"start"_s, order.start}, {u"end"_s, order.end}},
                     {}, Error::Kind::Refused);
    return {};
}

Order following(const Session &session, const Order &order, const TrackChangeWish &wish)
{
    Order next = order;
    next.id = {};
    next.number = QString();
    next.extends = QString();
    next.trackKey = wish.track;
    next.orderedOn = session.today();
    next.start = wish.from;
    next.hoursPerWeek = wish.hoursPerWeek;
    next.hoursTotal = wish.hoursTotal;
    next.price.reset();
    return next;
}
} // namespace

Result<TrackChange> previewTrackChange(Session &session, const Order &order,
                                       const TrackChangeWish &wish)
{
    OrderFees fees(session);
    BRO_TRY(const ProfilePtr profile, fees.profile(order));
    BRO_CHECK(check(order, *profile, wish));
    TrackChange change;
    BRO_TRY(FeeInput input, fees.input(order, *profile));
    input.remarks.clear();
    BRO_TRY(change.unchanged, fee(input));
    const QDate last = wish.from.addDays(-1);
    input.interrupted = last;
    BRO_TRY(change.before, fee(input));
    BRO_TRY(FeeInput next, fees.input(following(session, order, wish), *profile));
    next.remarks.clear();
    BRO_TRY(change.after, fee(next));
    if (__builtin_add_overflow(change.before.amount.ore, change.after.amount.ore,
                               &change.total.ore))
        return Error(u"billing.tooLarge"_s);
    change.explanation.append(
        Message(u"jobs.trackChangeBefore"_s,
                {{u"track"_s, profile->track(order.trackKey)->title}, {u"date"_s, last}}));
    change.explanation += change.before.explanation;
    change.explanation.append(
        Message(u"jobs.trackChangeAfter"_s, {{u"track"_s, profile->track(wish.track)->title},
                                             {u"from"_s, wish.from},
                                             {u"to"_s, order.end}}));
    change.explanation += change.after.explanation;
    change.explanation.append(
        Message(u"jobs.trackChangeTotal"_s, {{u"before"_s, change.before.amount},
                                             {u"after"_s, change.after.amount},
                                             {u"total"_s, change.total},
                                             {u"unchanged"_s, change.unchanged.amount}}));
    return change;
}

} // namespace bro
