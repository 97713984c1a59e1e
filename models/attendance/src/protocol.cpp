// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <attendance/attendance_rules.h>
#include <attendance/day_clock.h>
#include <attendance/protocol.h>
#include <map>

namespace bro {

namespace {

bool byTime(const CountedItem &a, const CountedItem &b)
{
    return std::tie(a.range, a.activity, a.participation) <
           std::tie(b.range, b.activity, b.participation);
}

// What was told, called off or seen; a plan nobody was told of has no place in the register.
bool belongsInProtocol(const CountedItem &item, const ActivityRules &rules)
{
    return item.range.isValid() && (isAgreed(item, rules) || item.attendance) &&
           item.form.kind != ActivityKind::OtherAppointment;
}

ProtocolRow rowOf(const CountedItem &item, const ActivityRules &rules)
{
    ProtocolRow row;
    row.item = item;
    row.counts = canCount(item, rules) && isAgreed(item, rules);
    row.offSite = item.form.setting != ActivitySetting::AtSupplier;
    if (!row.counts)
        return row;
    row.planned = item.range.length();
    if (const auto attended = attendedMinutes(item)) {
        row.attended = attended;
        row.absent = row.planned - *attended;
    }
    return row;
}

class DayWriter
{
public:
    explicit DayWriter(const ActivityRules &rules) : m_rules(rules), m_clock(rules) {}

    // Gives the hours by order beside the day.
    ProtocolDay write(QDate date, CitizenId citizen, QList<CountedItem> items,
                      QList<OrderDay> *byOrder = nullptr);

private:
    const ActivityRules &m_rules;
    DayClock m_clock;
};

ProtocolDay DayWriter::write(QDate date, CitizenId citizen, QList<CountedItem> items,
                             QList<OrderDay> *byOrder)
{
    std::sort(items.begin(), items.end(), byTime);
    ProtocolDay day;
    day.date = date;
    day.citizen = citizen;
    day.complete = true;
    day.wholeDayAbsent = isAbsentAllDay(items, m_rules);
    std::vector<const CountedItem *> counting;
    std::vector<const CountedItem *> registered;
    QList<TimeRange> cancelled;
    for (const CountedItem &item : std::as_const(items)) {
        ProtocolRow row = rowOf(item, m_rules);
        row.wholeDay = day.wholeDayAbsent && row.counts;
        if (row.counts) {
            counting.push_back(&item);
            if (item.attendance)
                registered.push_back(&item);
        } else if (item.isCancelled()) {
            cancelled.append(item.range);
        }
        day.complete = day.complete && (!row.counts || item.attendance);
        day.rows.append(row);
    }
    day.cancelled = unionMinutes(cancelled);
    for (const OrderDay &order : m_clock.count(registered))
        day.absent += order.planned - order.delivered;
    const QList<OrderDay> &orders = m_clock.count(counting);
    for (const OrderDay &order : orders) {
        day.planned += order.planned;
        day.attended += order.delivered;
    }
    if (byOrder)
        *byOrder = orders;
    return day;
}

void addDay(ProtocolTotals &totals, const ProtocolDay &day)
{
    totals.planned += day.planned;
    totals.attended += day.attended;
    totals.absent += day.absent;
    totals.cancelled += day.cancelled;
    totals.daysAttended += day.attended > Minutes{} ? 1 : 0;
    totals.daysAbsent += day.wholeDayAbsent ? 1 : 0;
}

} // namespace

CitizenProtocol citizenProtocol(CitizenId citizen, const QList<OrderFrame> &orders, QDate from,
                                QDate to, const QList<CountedItem> &items, const HoursRules &rules)
{
    CitizenProtocol protocol;
    protocol.citizen = citizen;
    protocol.from = from;
    protocol.to = to;
    std::map<OrderId, ProtocolOrder> byOrder;
    for (const OrderFrame &frame : orders) {
        ProtocolOrder &order = byOrder[frame.order];
        order.frame = frame;
        order.average.workingDays = workingDays(std::max(from, frame.start),
                                                std::min(to, frame.lastDay), rules.workingDays);
    }
    std::map<QDate, QList<CountedItem>> days;
    for (const CountedItem &item : items) {
        if (item.citizen == citizen && item.date >= from && item.date <= to &&
            belongsInProtocol(item, rules.activities))
            days[item.date].append(item);
    }
    DayWriter writer(rules.activities);
    for (const auto &[date, ofDay] : days) {
        QList<OrderDay> shares;
        protocol.days.append(writer.write(date, citizen, ofDay, &shares));
        addDay(protocol.totals, protocol.days.last());
        for (const OrderDay &share : std::as_const(shares)) {
            ProtocolOrder &order = byOrder[share.order];
            order.frame.order = share.order;
            order.planned += share.planned;
            order.attended += share.delivered;
        }
    }
    for (auto &[id, order] : byOrder) {
        order.average.planned = order.planned;
        protocol.orders.append(order);
    }
    return protocol;
}

DayProtocol dayProtocol(QDate date, const QList<CountedItem> &items, const ActivityRules &rules)
{
    DayProtocol protocol;
    protocol.date = date;
    std::map<CitizenId, QList<CountedItem>> citizens;
    for (const CountedItem &item : items) {
        if (item.date == date && belongsInProtocol(item, rules))
            citizens[item.citizen].append(item);
    }
    DayWriter writer(rules);
    for (const auto &[citizen, ofCitizen] : citizens) {
        const ProtocolDay day = writer.write(date, citizen, ofCitizen);
        protocol.rows += day.rows;
        protocol.totals.planned += day.planned;
        protocol.totals.attended += day.attended;
        protocol.totals.absent += day.absent;
        protocol.totals.wholeDayAbsent += day.wholeDayAbsent ? 1 : 0;
        protocol.days.append(day);
    }
    std::sort(protocol.rows.begin(), protocol.rows.end(),
              [](const ProtocolRow &a, const ProtocolRow &b) { return byTime(a.item, b.item); });
    protocol.totals.citizens = int(protocol.days.size());
    protocol.totals.appointments = int(protocol.rows.size());
    return protocol;
}

} // namespace bro
