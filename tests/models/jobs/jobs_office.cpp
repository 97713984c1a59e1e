// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
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

JobsOffice::JobsOffice(QDate today)
    : db(today),
      contracts(db.session()),
      office(db.session()),
      citizens(db.session()),
      orders(db.session()),
      plans(db.session())
{
    const QDate first(2024, 1, 1);
    value(contracts.importBundled());
    done(contracts.setProjectNumber(contract(), u"spor1"_s, u"KK-7731-1"_s, first));
    done(contracts.setProjectNumber(contract(), u"spor2"_s, u"KK-7731-2"_s, first));
    value(contracts.setPrice(contract(), u"spor1"_s, Money::kroner(390), first));
    value(contracts.setPrice(contract(), u"spor2"_s, Money::kroner(1100), first));
    done(contracts.setAnswer(contract(), u"illnessPhoneGeneral"_s, u"00 33 17 00"_s, first));
    value(office.save({u"Åbro Job & Vejledning ApS"_s, u"12345674"_s, u"Havnegade 12"_s, u"4999"_s,
                       u"Egeby"_s, u"00 45 12 30"_s, u"post@aabro.example"_s, 0}));
    Employee employee;
    employee.name = u"Maja Lindqvist"_s;
    employee.initials = u"ML"_s;
    employee.phone = u"00 45 12 31"_s;
    maja = value(office.add(employee));
    employee.name = u"Simon Krogh"_s;
    employee.initials = u"SK"_s;
    employee.phone = QString();
    simon = value(office.add(employee));
    Location location;
    location.name = u"Åbro"_s;
    location.address = u"Havnegade 12, 4999 Egeby"_s;
    aabro = value(office.add(location));
    location.name = u"Havnens Bageri"_s;
    location.address = u"Kajen 3, 4999 Egeby"_s;
    bakery = value(office.add(location));
    ready = true;
}

Citizen JobsOffice::citizen(const QString &cpr, const QString &name, EmployeeId contact)
{
    Citizen c;
    c.cpr = CprNumber::fromStored(cpr);
    c.name = name;
    c.contactPerson = contact;
    return value(citizens.add(c));
}

Order JobsOffice::received(const QString &number, const Citizen &who, QDate start, QDate end,
                           const QString &track, Minutes total)
{
    Order o;
    o.number = number;
    o.citizen = who.id;
    o.contractVersion = value(contracts.find(contract(), QDate(2026, 10, 12)))->id;
    o.contractKey = contract();
    o.trackKey = track;
    o.projectNumber = track == "spor1"_L1 ? u"KK-7731-1"_s : u"KK-7731-2"_s;
    o.title = track == "spor1"_L1 ? u"Spor 1"_s : u"Spor 2"_s;
    o.orderedOn = std::min(QDate(2026, 10, 12), start.addDays(-14));
    o.start = start;
    o.end = end;
    o.hoursPerWeek = Minutes::hours(4);
    o.hoursTotal = total;
    return value(orders.add(o));
}

Order JobsOffice::accepted(const QString &number, const Citizen &who, QDate start, QDate end,
                           const QString &track, Minutes total)
{
    return value(orders.accept(received(number, who, start, end, track, total)));
}

ActivityId JobsOffice::plan(const Plan &plan, const QList<Order> &by)
{
    Activity activity;
    activity.title = plan.title;
    activity.date = plan.date;
    activity.range = {plan.from, plan.to};
    activity.kind = plan.kind;
    activity.who = plan.who;
    activity.location = aabro.id;
    activity.employee = maja.id;
    QList<Participation> participants;
    for (const Order &order : by) {
        Participation participation;
        participation.order = order.id;
        participation.citizen = order.citizen;
        participants.append(participation);
    }
    return value(plans.add(activity, participants));
}

Activity JobsOffice::move(ActivityId id, QDate date, int from, int to)
{
    Activity activity = value(plans.activity(id));
    activity.date = date;
    activity.range = {from, to};
    return value(plans.update(activity));
}

void JobsOffice::cancel(ActivityId id)
{
    Activity activity = value(plans.activity(id));
    activity.cancelled = true;
    value(plans.update(activity));
}

void JobsOffice::remove(ActivityId activity, const Citizen &who)
{
    done(plans.removeParticipant(value(plans.participationOf(activity, who.id)), 1));
}

void JobsOffice::attend(ActivityId activity, const Citizen &who, Presence presence,
                        AbsenceReason reason, std::optional<Minutes> minutes)
{
    Attendance attendance;
    attendance.participation = value(plans.participationOf(activity, who.id));
    attendance.presence = presence;
    attendance.reason = reason;
    attendance.presentMinutes = minutes;
    AttendanceStore store(db.session());
    value(store.record(attendance, {}));
}

qint64 JobsOffice::count(const QString &sql)
{
    return value(db.connection().value(sql)).toLongLong();
}

} // namespace bro
