// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_desk.h"
#include <QTest>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// A store that fails here is a broken test, not a finding.
template <typename T>
T value(const Result<T> &result)
{
    if (!result.ok())
        qFatal("%s %s", qPrintable(result.error().message.code), qPrintable(result.error().detail));
    return *result;
}
void done(const Done &result)
{
    if (!result.ok())
        qFatal("%s %s", qPrintable(result.error().message.code), qPrintable(result.error().detail));
}

} // namespace

OfficeDesk::OfficeDesk()
    : PageTest(today()),
      contracts(database.session()),
      office(database.session()),
      citizens(database.session()),
      orders(database.session()),
      plans(database.session())
{
    const QDate first(2024, 1, 1);
    value(contracts.importBundled());
    done(contracts.setProjectNumber(contract(), u"spor1"_s, u"KK-1"_s, first));
    value(contracts.setPrice(contract(), u"spor1"_s, Money::kroner(390), first));
    value(office.save({u"Brohuset ApS"_s, u"12345674"_s, u"Havnegade 12"_s, u"4999"_s, u"Egeby"_s,
                       u"00 45 12 30"_s, u"post@brohuset.example"_s, 0}));
    Employee employee;
    employee.name = u"Mette Kjær"_s;
    employee.initials = u"MK"_s;
    mette = value(office.add(employee));
    employee.name = u"Jonas Riis"_s;
    employee.initials = u"JR"_s;
    jonas = value(office.add(employee));
    Location location;
    location.name = u"Lokale 1"_s;
    location.address = u"Havnegade 12, 4999 Egeby"_s;
    house = value(office.add(location));
    location.name = u"Café Lindely"_s;
    location.address = u"Kajen 3, 4999 Egeby"_s;
    cafe = value(office.add(location));
}

Citizen OfficeDesk::citizen(const QString &cpr, const QString &name, EmployeeId contact)
{
    Citizen c;
    c.cpr = CprNumber::fromStored(cpr);
    c.name = name;
    c.contactPerson = contact;
    return value(citizens.add(c));
}

Order OfficeDesk::received(const QString &number, const Citizen &who, QDate start, QDate end,
                           const QString &remark)
{
    Order o;
    o.number = number;
    o.citizen = who.id;
    o.contractVersion = value(contracts.find(contract(), today()))->id;
    o.contractKey = contract();
    o.trackKey = u"spor1"_s;
    o.projectNumber = u"KK-1"_s;
    o.title = u"Spor 1"_s;
    o.orderedOn = std::min(QDate(2026, 11, 2), start.addDays(-14));
    o.start = start;
    o.end = end;
    o.hoursPerWeek = Minutes::hours(4);
    o.remark = remark;
    return value(orders.add(o));
}

Order OfficeDesk::accepted(const QString &number, const Citizen &who, QDate start, QDate end)
{
    return value(orders.accept(received(number, who, start, end)));
}

ActivityId OfficeDesk::plan(const QString &title, QDate day, int from, int to,
                            const QList<Order> &by, ActivityKind kind)
{
    Activity activity;
    activity.title = title;
    activity.date = day;
    activity.range = {from, to};
    activity.kind = kind;
    activity.who = by.size() > 1 ? Who::Group : Who::OneToOne;
    activity.location = house.id;
    activity.employee = mette.id;
    QList<Participation> participants;
    for (const Order &order : by) {
        Participation participation;
        participation.order = order.id;
        participation.citizen = order.citizen;
        participants.append(participation);
    }
    return value(plans.add(activity, participants));
}

void OfficeDesk::cancel(ActivityId id)
{
    Activity activity = value(plans.activity(id));
    activity.cancelled = true;
    value(plans.update(activity));
}

void OfficeDesk::attend(ActivityId activity, const Citizen &who, Presence presence)
{
    Attendance attendance;
    attendance.participation = value(plans.participationOf(activity, who.id));
    attendance.presence = presence;
    if (presence == Presence::Absent || presence == Presence::Partly)
        attendance.reason = AbsenceReason::OtherCause;
    if (presence == Presence::Partly)
        attendance.presentMinutes = Minutes{15};
    value(AttendanceStore(database.session()).record(attendance, {}));
}

void OfficeDesk::handOut(const Order &order, IsoWeek week, QDate given)
{
    const HandOutOutcome outcome =
        value(handOutWeek(database.session(), {week, {order.id}, given}, {}));
    if (outcome.handedOut != 1)
        qFatal("nothing was handed out");
}

} // namespace bro
