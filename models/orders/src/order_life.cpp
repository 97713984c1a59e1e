// SPDX-License-Identifier: GPL-3.0-or-later
#include <contracts/deadlines.h>
#include <orders/order_checks.h>
#include <orders/order_life.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

using Arguments = QList<std::pair<QString, Argument>>;

Error refusal(const QString &code, const Order &order, Arguments arguments = {})
{
    arguments.prepend({u"order"_s, order.number});
    return Error(code, std::move(arguments), {}, Error::Kind::Refused);
}

// Why an order in this state takes no further step; nothing for Received and Accepted.
std::optional<Error> ended(const Order &order)
{
    switch (order.state) {
    case OrderState::Received:
    case OrderState::Accepted:
        return {};
    case OrderState::Rejected:
        return refusal(u"orders.isRejected"_s, order);
    case OrderState::Lapsed:
        return refusal(u"orders.isLapsed"_s, order);
    case OrderState::Cancelled:
        return refusal(u"orders.isCancelled"_s, order);
    case OrderState::Interrupted:
        return refusal(u"orders.isInterrupted"_s, order, {{u"date"_s, order.interruptedOn}});
    }
    return {};
}

Done mustBeReceived(const Order &order)
{
    if (const auto why = ended(order))
        return *why;
    if (order.state == OrderState::Accepted)
        return refusal(u"orders.isAccepted"_s, order);
    return {};
}

Done mustBeAccepted(const Order &order)
{
    if (const auto why = ended(order))
        return *why;
    if (order.state == OrderState::Received)
        return refusal(u"orders.notYetAccepted"_s, order);
    return {};
}

QDate orEffective(QDate notified, QDate effective, QDate today)
{
    return notified.isValid() ? notified : std::min(effective, today);
}

} // namespace

OrderState initialState(const Profile &profile, const QString &trackKey)
{
    return profile.deadline(DeadlineKind::AcceptOrder, trackKey) ? OrderState::Received
                                                                 : OrderState::Accepted;
}

std::optional<QDate> acceptBy(const Order &order, const Profile &profile)
{
    const DeadlineRule *rule = profile.deadline(DeadlineKind::AcceptOrder, order.trackKey);
    if (!rule)
        return {};
    AnchorDates days;
    if (order.start.isValid())
        days.insert(DeadlineAnchor::OrderStart, order.start);
    if (order.orderedOn.isValid())
        days.insert(DeadlineAnchor::OrderMade, order.orderedOn);
    const auto deadline = datedDeadline(*rule, days, profile.workingDayRule);
    return deadline ? std::optional(deadline->date) : std::nullopt;
}

Done canAccept(const Order &order)
{
    return mustBeReceived(order);
}

Result<Order> accepted(const Order &order, const QString &reason)
{
    BRO_CHECK(canAccept(order));
    Order changed = order;
    changed.state = OrderState::Accepted;
    changed.stateReason = reason.trimmed();
    return changed;
}

Done canReject(const Order &order, const QString &reason)
{
    BRO_CHECK(mustBeReceived(order));
    if (reason.trimmed().isEmpty())
        return refusal(u"orders.rejectNeedsReason"_s, order);
    return {};
}

Result<Order> rejected(const Order &order, const QString &reason)
{
    BRO_CHECK(canReject(order, reason));
    Order changed = order;
    changed.state = OrderState::Rejected;
    changed.stateReason = reason.trimmed();
    return changed;
}

Done canLapse(const Order &order, const Profile &profile, QDate today)
{
    BRO_CHECK(mustBeReceived(order));
    const auto day = acceptBy(order, profile);
    if (!day)
        return refusal(u"orders.neverLapses"_s, order);
    if (today <= *day)
        return refusal(u"orders.notLapsedYet"_s, order, {{u"date"_s, *day}});
    return {};
}

Result<Order> lapsed(const Order &order, const Profile &profile, QDate today)
{
    BRO_CHECK(canLapse(order, profile, today));
    Order changed = order;
    changed.state = OrderState::Lapsed;
    return changed;
}

Done canInterrupt(const Order &order, QDate effective, QDate notified, QDate today)
{
    BRO_CHECK(mustBeAccepted(order));
    if (!effective.isValid())
        return refusal(u"orders.interruptNeedsDate"_s, order);
    if (effective < order.start)
        return refusal(u"orders.interruptBeforeStart"_s, order, {{u"start"_s, order.start}});
    if (effective > order.end)
        return refusal(u"orders.interruptAfterEnd"_s, order, {{u"end"_s, order.end}});
    if (notified.isValid() && notified > today)
        return refusal(u"orders.notifiedLater"_s, order, {{u"date"_s, notified}});
    return {};
}

Result<Order> interrupted(const Order &order, QDate effective, QDate notified,
                          const QString &reason, QDate today)
{
    BRO_CHECK(canInterrupt(order, effective, notified, today));
    Order changed = order;
    changed.state = OrderState::Interrupted;
    changed.interruptedOn = effective;
    changed.interruptedNotified = orEffective(notified, effective, today);
    changed.stateReason = reason.trimmed();
    return changed;
}

Done canCancel(const Order &order, QDate date, QDate today)
{
    if (const auto why = ended(order))
        return *why;
    if (!date.isValid())
        return refusal(u"orders.cancelNeedsDate"_s, order);
    if (date > today)
        return refusal(u"orders.notifiedLater"_s, order, {{u"date"_s, date}});
    if (date < order.start)
        return {};
    // Nothing was begun that could be interrupted.
    if (order.state == OrderState::Received)
        return refusal(u"orders.cancelNotAccepted"_s, order, {{u"start"_s, order.start}});
    if (date > order.start)
        return refusal(u"orders.cancelAfterStart"_s, order, {{u"start"_s, order.start}});
    return {};
}

Result<Order> cancelled(const Order &order, QDate date, const QString &reason, QDate today)
{
    BRO_CHECK(canCancel(order, date, today));
    if (date == order.start)
        return interrupted(order, date, date, reason, today);
    Order changed = order;
    changed.state = OrderState::Cancelled;
    changed.stateReason = reason.trimmed();
    return changed;
}

Done canTakeAgreement(const Order &order)
{
    if (order.state == OrderState::Rejected || order.state == OrderState::Lapsed ||
        order.state == OrderState::Cancelled)
        return refusal(u"orderStore.noAgreementNow"_s, order);
    return {};
}

Done canExtend(const Order &order, QDate to, const QString &byNumber)
{
    BRO_CHECK(mustBeAccepted(order));
    const QString number = byNumber.trimmed();
    if (number.isEmpty())
        return refusal(u"orders.extensionNeedsNumber"_s, order);
    if (number == order.number)
        return refusal(u"orders.extensionSameNumber"_s, order);
    if (!to.isValid() || to <= order.end)
        return refusal(u"orders.extensionNotLater"_s, order, {{u"end"_s, order.end}});
    return {};
}

Result<Order> extension(const Order &order, QDate to, const QString &byNumber, QDate today)
{
    BRO_CHECK(canExtend(order, to, byNumber));
    Order next;
    next.number = byNumber.trimmed();
    next.citizen = order.citizen;
    next.contractVersion = order.contractVersion;
    next.contractKey = order.contractKey;
    next.trackKey = order.trackKey;
    next.projectNumber = order.projectNumber;
    next.title = order.title;
    next.orderedOn = today;
    next.start = order.end.addDays(1);
    next.end = to;
    next.hoursPerWeek = order.hoursPerWeek;
    next.hoursTotal = order.hoursPerWeek * startedWeeks(next.start, next.end);
    next.intervalFrom = order.intervalFrom;
    next.intervalTo = order.intervalTo;
    next.extends = order.number;
    return next;
}

} // namespace bro
