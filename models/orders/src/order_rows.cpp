// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_rows.h"
#include <algorithm>
#include <array>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// In the order of OrderState.
constexpr std::array StateNames = {"received"_L1, "accepted"_L1,    "rejected"_L1,
                                   "lapsed"_L1,   "interrupted"_L1, "cancelled"_L1};

// In the order of OrderEventKind.
constexpr std::array EventNames = {"received"_L1,    "accepted"_L1,  "rejected"_L1, "lapsed"_L1,
                                   "interrupted"_L1, "cancelled"_L1, "extended"_L1, "agreement"_L1};

template <typename Names>
size_t placeOf(const Names &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? 0 : size_t(found - names.begin());
}

template <typename T>
std::optional<T> optionalOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::optional<T>() : std::optional(T{row.integer(column)});
}

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value, qint64 T::*number)
{
    return value ? QJsonValue((*value).*number) : QJsonValue();
}

} // namespace

QString stateName(OrderState state)
{
    return StateNames[size_t(state)];
}

OrderState stateNamed(const QString &name)
{
    return OrderState(placeOf(StateNames, name));
}

QString eventName(OrderEventKind kind)
{
    return EventNames[size_t(kind)];
}

OrderEventKind eventNamed(const QString &name)
{
    return OrderEventKind(placeOf(EventNames, name));
}

Order orderOf(const Statement &row)
{
    Order o;
    o.id = row.id<OrderId>(0);
    o.number = row.text(1);
    o.citizen = row.id<CitizenId>(2);
    o.contractVersion = row.id<ContractVersionId>(3);
    o.contractKey = row.text(4);
    o.trackKey = row.text(5);
    o.projectNumber = row.text(6);
    o.title = row.text(7);
    o.orderedOn = row.date(8);
    o.start = row.date(9);
    o.end = row.date(10);
    o.hoursPerWeek = Minutes{row.integer(11)};
    o.hoursTotal = Minutes{row.integer(12)};
    o.intervalFrom = optionalOf<Minutes>(row, 13);
    o.intervalTo = optionalOf<Minutes>(row, 14);
    o.remark = row.text(15);
    o.state = stateNamed(row.text(16));
    o.interruptedOn = row.date(17);
    o.interruptedNotified = row.date(18);
    o.stateReason = row.text(19);
    o.price = optionalOf<Money>(row, 20);
    o.supplementaryAgreement = row.id<DocumentId>(21);
    o.extends = row.text(22);
    o.version = int(row.integer(23));
    return o;
}

QJsonObject orderFacts(const Order &o)
{
    return {{u"number"_s, o.number},
            {u"citizen"_s, o.citizen.value},
            {u"contract"_s, o.contractKey},
            {u"track"_s, o.trackKey},
            {u"projectNumber"_s, o.projectNumber},
            {u"start"_s, iso(o.start)},
            {u"end"_s, iso(o.end)},
            {u"weekMinutes"_s, o.hoursPerWeek.value},
            {u"totalMinutes"_s, o.hoursTotal.value},
            {u"intervalFrom"_s, orNull(o.intervalFrom, &Minutes::value)},
            {u"intervalTo"_s, orNull(o.intervalTo, &Minutes::value)},
            {u"state"_s, stateName(o.state)},
            {u"interruptedOn"_s, iso(o.interruptedOn)},
            {u"interruptedNotified"_s, iso(o.interruptedNotified)},
            {u"stateReason"_s, o.stateReason},
            {u"priceOre"_s, orNull(o.price, &Money::ore)},
            {u"supplementaryAgreement"_s, o.supplementaryAgreement.value},
            {u"extends"_s, o.extends}};
}

Statement &bindNewOrder(Statement &statement, const Order &o)
{
    return statement.bind(o.number, o.citizen, o.contractVersion, o.contractKey, o.trackKey,
                          o.projectNumber, o.title, o.orderedOn, o.start, o.end, o.hoursPerWeek,
                          o.hoursTotal, o.intervalFrom, o.intervalTo, o.remark, stateName(o.state),
                          o.price, o.extends);
}

} // namespace bro
