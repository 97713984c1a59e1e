// SPDX-License-Identifier: GPL-3.0-or-later
#include <calendar/holidays.h>
#include <jobs/plan_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

PlanFinding refusal(PlanField field, const QString &code,
                    QList<std::pair<QString, Argument>> arguments = {}, CitizenId citizen = {})
{
    return {field, {Severity::Error, Message(code, std::move(arguments))}, citizen};
}

void checkForm(const Activity &activity, QList<PlanFinding> &found)
{
    if (activity.title.trimmed().isEmpty())
        found.append(refusal(PlanField::Title, u"plan.titleMissing"_s));
    if (!activity.date.isValid())
        found.append(refusal(PlanField::Date, u"plan.dateMissing"_s));
    if (!activity.range.isValid())
        found.append(refusal(PlanField::Time, u"plan.endNotAfterStart"_s));
}

PlanFinding orderRefusal(const PlanPerson &person, const HeldOrder &held, QDate day)
{
    const PlanField field =
        held.hold == OrderHold::OutsideDays ? PlanField::Date : PlanField::Participants;
    switch (held.hold) {
    case OrderHold::NotAccepted:
        return refusal(field, u"weekPlan.notAccepted"_s,
                       {{u"name"_s, person.name}, {u"order"_s, held.order.number}}, person.citizen);
    case OrderHold::OutsideDays:
        return refusal(field, u"weekPlan.outsideOrder"_s,
                       {{u"name"_s, person.name},
                        {u"date"_s, day},
                        {u"order"_s, held.order.number},
                        {u"from"_s, held.order.start},
                        {u"to"_s, held.order.lastDay()}},
                       person.citizen);
    case OrderHold::NotRunning:
        return refusal(field, u"weekPlan.orderEnded"_s,
                       {{u"name"_s, person.name}, {u"order"_s, held.order.number}}, person.citizen);
    case OrderHold::None:
    case OrderHold::Holds:
        break;
    }
    return refusal(field, u"weekPlan.noOrder"_s, {{u"name"_s, person.name}}, person.citizen);
}

// Distance from the day to the order's own days; 0 on them.
qint64 distance(const Order &order, QDate day)
{
    if (day < order.start)
        return day.daysTo(order.start);
    return std::max<qint64>(0, order.lastDay().daysTo(day));
}

} // namespace

OrderHold orderHold(const Order &order, QDate day)
{
    switch (order.state) {
    case OrderState::Rejected:
    case OrderState::Lapsed:
    case OrderState::Cancelled:
        return OrderHold::NotRunning;
    case OrderState::Received:
    case OrderState::Accepted:
    case OrderState::Interrupted:
        break;
    }
    if (!day.isValid() || day < order.start || day > order.lastDay())
        return OrderHold::OutsideDays;
    return order.state == OrderState::Received ? OrderHold::NotAccepted : OrderHold::Holds;
}

HeldOrder orderFor(const QList<Order> &orders, QDate day, OrderId wanted)
{
    HeldOrder best;
    for (const Order &order : orders) {
        const OrderHold hold = orderHold(order, day);
        if (order.id == wanted && hold == OrderHold::Holds)
            return {hold, order};
        const bool nearer = hold == best.hold && hold != OrderHold::Holds &&
                            distance(order, day) < distance(best.order, day);
        const bool earlier =
            hold == best.hold && hold == OrderHold::Holds &&
            std::tie(order.start, order.number) < std::tie(best.order.start, best.order.number);
        if (hold < best.hold || nearer || earlier)
            best = {hold, order};
    }
    return best;
}

QList<PlanFinding> planRefusals(const Activity &activity, const QList<PlanPerson> &persons)
{
    QList<PlanFinding> found;
    checkForm(activity, found);
    if (persons.isEmpty() && activity.kind != ActivityKind::OtherAppointment)
        found.append(refusal(PlanField::Participants, u"weekPlan.nobody"_s));
    if (!activity.date.isValid())
        return found;
    for (const PlanPerson &person : persons) {
        const HeldOrder held = orderFor(person.orders, activity.date, person.wanted);
        if (held.hold != OrderHold::Holds)
            found.append(orderRefusal(person, held, activity.date));
        else if (awaitsApproval(activity, person.citizen, person.approvals))
            found.append(refusal(PlanField::Place, u"weekPlan.placementNotApproved"_s,
                                 {{u"name"_s, person.name}}, person.citizen));
    }
    return found;
}

ClosedDays holidaysBetween(QDate from, QDate to)
{
    ClosedDays days;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (const auto holiday = holidayOn(day))
            days.insert(day, holidayName(*holiday));
    }
    return days;
}

} // namespace bro
