// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol_rows.h"
#include <attendance/illness_store.h>
#include <core/clock.h>
#include <map>

namespace bro {

using namespace Qt::StringLiterals;

Done ProtocolNames::load(Session &session)
{
    const OfficeStore office(session);
    BRO_TRY(const QList<Employee> employees, office.employees());
    for (const Employee &employee : employees)
        m_employees.insert(employee.id, employee);
    BRO_TRY(const QList<Location> locations, office.locations());
    for (const Location &location : locations)
        m_locations.insert(location.id, location);
    return {};
}

void ProtocolNames::add(const QList<PlannedItem> &items)
{
    for (const PlannedItem &item : items)
        m_items.insert(item.participation.id, item);
}

const PlannedItem &ProtocolNames::item(ParticipationId id) const
{
    static const PlannedItem none;
    const auto found = m_items.constFind(id);
    return found == m_items.constEnd() ? none : *found;
}

QString ProtocolNames::title(ParticipationId id) const
{
    const PlannedItem &planned = item(id);
    return planned.told && !planned.told->removed ? planned.told->title : planned.activity.title;
}

QString ProtocolNames::place(ParticipationId id) const
{
    const PlannedItem &planned = item(id);
    const LocationId location =
        planned.told && !planned.told->removed ? planned.told->location : planned.activity.location;
    return m_locations.value(location).name;
}

QString ProtocolNames::staff(ParticipationId id) const
{
    return m_employees.value(item(id).activity.employee).name;
}

QString ProtocolNames::initialsOf(const QString &user) const
{
    for (const Employee &employee : m_employees) {
        if (employee.name.compare(user, Qt::CaseInsensitive) == 0 && !employee.initials.isEmpty())
            return employee.initials;
    }
    constexpr qsizetype Widest = 8; // of the column
    return user.left(Widest);
}

void ProtocolNotices::add(const QList<GivenNotice> &given)
{
    for (const GivenNotice &one : given) {
        if (one.step == NoticeStep::Given)
            m_given[one.citizen].insert(one.day, one);
    }
}

Done ProtocolNotices::ofCitizen(Session &session, CitizenId citizen, QDate from, QDate to)
{
    BRO_TRY(const QList<GivenNotice> given, NoticeStore(session).ofCitizen(citizen, from, to));
    add(given);
    BRO_TRY(const QList<RecordedIllness> illness, IllnessStore(session).ofCitizen(citizen));
    for (const RecordedIllness &one : illness)
        m_illness[citizen].append(one.period);
    return {};
}

Done ProtocolNotices::ofDay(Session &session, QDate day)
{
    BRO_TRY(const QList<GivenNotice> given, NoticeStore(session).ofDay(day));
    add(given);
    BRO_TRY(const QList<AcceptedIllness> illness, IllnessStore(session).onDay(day));
    for (const AcceptedIllness &one : illness)
        m_illness[one.citizen].append(one);
    return {};
}

const GivenNotice *ProtocolNotices::find(CitizenId citizen, QDate day) const
{
    const auto days = m_given.constFind(citizen);
    if (days == m_given.constEnd())
        return nullptr;
    const auto given = days->constFind(day);
    return given == days->constEnd() ? nullptr : &*given;
}

QDateTime ProtocolNotices::notified(const CountedItem &item) const
{
    const GivenNotice *given = find(item.citizen, item.date);
    const bool told = given && std::any_of(given->said.parts.begin(), given->said.parts.end(),
                                           [&item](const NoticePart &part) {
                                               return part.participation == item.participation;
                                           });
    return told ? copenhagen(given->firstGivenAt) : QDateTime();
}

ProtocolNotices::Count ProtocolNotices::count(const QList<CountedItem> &items,
                                              const NoticeRules &rules) const
{
    std::map<QDate, QList<CountedItem>> days;
    for (const CountedItem &item : items)
        days[item.date].append(item);
    Count count;
    for (const auto &[day, ofDay] : days) {
        const CitizenId citizen = ofDay.first().citizen;
        if (!absenceNotice(ofDay, m_illness.value(citizen), rules))
            continue;
        ++count.demanded;
        const GivenNotice *given = find(citizen, day);
        if (given &&
            noticeChannel(day, copenhagen(given->firstGivenAt), rules) == NoticeChannel::Portal)
            ++count.inTime;
    }
    return count;
}

ProtocolEntry protocolEntry(const ProtocolRow &row)
{
    ProtocolEntry entry;
    entry.planned = row.planned;
    entry.attended = row.attended.value_or(Minutes{});
    entry.absent = row.absent.value_or(Minutes{});
    entry.wholeDay = row.wholeDay;
    if (row.item.isCancelled()) {
        entry.attendance = PaperAttendance::Cancelled;
        entry.planned = Minutes{row.item.range.to - row.item.range.from};
    }
    if (!row.item.attendance)
        return entry;
    const Attendance &attendance = *row.item.attendance;
    switch (attendance.presence) {
    case Presence::Present:
        entry.attendance = PaperAttendance::Attended;
        break;
    case Presence::Partly:
        entry.attendance = PaperAttendance::Partly;
        break;
    case Presence::Absent:
        entry.attendance = PaperAttendance::Absent;
        break;
    case Presence::Cancelled:
        entry.attendance = PaperAttendance::Cancelled;
        break;
    case Presence::NotRelevant:
        entry.attendance = PaperAttendance::NotRelevant;
        break;
    }
    entry.reason = attendance.reason == AbsenceReason::AgreedActivity ? PaperReason::Agreed
                   : attendance.reason == AbsenceReason::OtherCause   ? PaperReason::Other
                                                                      : PaperReason::None;
    QStringList words;
    for (const QString &text : {attendance.statedCause, attendance.note}) {
        if (!text.isEmpty())
            words.append(text);
    }
    entry.note = words.join(u". "_s);
    entry.declined = attendance.willNotTakePart;
    if (attendance.checkedWithThirdParty)
        entry.checkedWith = attendance.note;
    return entry;
}

PaperWhere protocolWhere(const ProtocolRow &row)
{
    switch (row.item.form.setting) {
    case ActivitySetting::AtSupplier:
        return PaperWhere::AtOffice;
    case ActivitySetting::OutsideAccompanied:
        return PaperWhere::Accompanied;
    default:
        return PaperWhere::Outside;
    }
}

} // namespace bro
