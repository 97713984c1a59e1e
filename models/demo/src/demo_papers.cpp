// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_week.h"
#include <algorithm>
#include <calendar/holidays.h>
#include <core/texts.h>
#include <documents/form_id.h>
#include <jobs/sender.h>
#include <jobs/week_schedule_pack.h>

// The same papers as jobs/schedule_papers.h makes from the stores, from what is in memory: a large
// office hands out hundreds of thousands of them.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

ScheduleMark paperMark(PaperMark mark)
{
    switch (mark) {
    case PaperMark::New:
        return ScheduleMark::New;
    case PaperMark::Changed:
        return ScheduleMark::Changed;
    case PaperMark::Removed:
        return ScheduleMark::Removed;
    case PaperMark::None:
        break;
    }
    return ScheduleMark::None;
}

class PaperMaker
{
public:
    PaperMaker(DemoWorld &world, DemoWeek &week, DemoCitizenWeek &citizen)
        : m_world(world),
          m_week(week),
          m_citizen(citizen),
          m_order(world.orders[size_t(citizen.order)]),
          m_person(world.citizens[size_t(m_order.citizen)])
    {
    }
    HandOutRecord record(const DemoHandOut &how);

private:
    void compare();
    void addItems(WeekScheduleData &paper);
    void addBoxes(WeekScheduleData &paper);
    void addFreeDays(WeekScheduleData &paper);
    QString newId();
    bool isShown(const DemoOrder &order) const
    {
        return order.accepted && order.order.lastDay() >= m_week.monday &&
               order.order.start <= m_week.monday.addDays(6);
    }
    int courseNumber() const;
    const Activity &activityOf(ParticipationId id) const;

    DemoWorld &m_world;
    DemoWeek &m_week;
    DemoCitizenWeek &m_citizen;
    const DemoOrder &m_order;
    DemoCitizen &m_person;
    QList<ToldState> m_now;
    QList<MarkedState> m_marked;
    QDate m_effective;
};

const Activity &PaperMaker::activityOf(ParticipationId id) const
{
    const auto item = std::find_if(m_citizen.items.begin(), m_citizen.items.end(),
                                   [id](const DemoItem &i) { return i.id == id; });
    return m_week.activities[size_t(item->activity)].activity;
}

void PaperMaker::compare()
{
    QList<ToldState> earlier;
    for (const DemoItem &item : m_citizen.items) {
        if (item.told && !item.told->removed)
            earlier.append(*item.told);
        PlannedItem planned;
        planned.activity = m_week.activities[size_t(item.activity)].activity;
        planned.participation.id = item.id;
        if (const auto state = sayableState(planned, m_person.citizen.contactPerson, false))
            m_now.append(*state);
    }
    m_marked = markedAgainst(earlier, m_now);
}

int PaperMaker::courseNumber() const
{
    int number = 0;
    for (const int place : m_person.orders) {
        const DemoOrder &other = m_world.orders[size_t(place)];
        if (!isShown(other))
            continue;
        ++number;
        if (place == m_citizen.order)
            return number;
    }
    return number;
}

void PaperMaker::addItems(WeekScheduleData &paper)
{
    const int course = courseNumber();
    for (const MarkedState &marked : std::as_const(m_marked)) {
        const Activity &activity = activityOf(marked.state.participation);
        const Location place = m_world.places.value(marked.state.location);
        ScheduleItem item;
        item.date = marked.state.date;
        item.from = clockTime(marked.state.range.from);
        item.to = clockTime(marked.state.range.to);
        item.title = marked.state.title;
        item.placeName = place.name;
        item.placeAddress = place.address;
        item.note = activity.note;
        item.otherAppointment = activity.kind == ActivityKind::OtherAppointment;
        item.course = item.otherAppointment ? 0 : course;
        item.mark = paperMark(marked.mark);
        QDate day = marked.state.date;
        if (marked.before) {
            const ToldState &before = *marked.before;
            item.before =
                EarlierState{before.date, clockTime(before.range.from), clockTime(before.range.to),
                             m_world.places.value(before.location).name};
            day = std::min(day, before.date);
        }
        paper.items.append(item);
        if (marked.mark == PaperMark::None)
            continue;
        ++paper.changes;
        if (!m_effective.isValid() || day < m_effective)
            m_effective = day;
    }
}

void PaperMaker::addBoxes(WeekScheduleData &paper)
{
    int number = 0;
    for (const int place : m_person.orders) {
        const DemoOrder &other = m_world.orders[size_t(place)];
        if (isShown(other))
            paper.courses.append(
                {++number, other.order.title, other.order.start, other.order.lastDay()});
    }
    const Employee contact = m_world.employees.value(m_person.citizen.contactPerson);
    paper.contact = {contact.name, QString(),
                     contact.phone.isEmpty() ? m_world.sender.phone : paperPhone(contact.phone)};
    const auto &numbers = m_world.profile.purchaser.illnessNumbers;
    if (!numbers.isEmpty())
        paper.illness = {numbers.first().receiver, paperPhone(numbers.first().phone)};
}

void PaperMaker::addFreeDays(WeekScheduleData &paper)
{
    for (int i = 0; i < 7; ++i) {
        const QDate day = m_week.monday.addDays(i);
        if (m_world.closed.contains(day))
            paper.freeDays.insert(day, m_world.closed.value(day));
        if (const auto holiday = holidayOn(day))
            paper.freeDays.insert(day, Texts::danish().sentence(holidayName(*holiday)));
    }
}

QString PaperMaker::newId()
{
    for (;;) {
        const QString id = newFormId(FormKind::Schedule);
        if (m_world.formIds.insert(id.toStdString()).second)
            return id;
    }
}

HandOutRecord PaperMaker::record(const DemoHandOut &how)
{
    compare();
    WeekScheduleData paper;
    addItems(paper);
    paper.office = m_world.sender;
    paper.citizenName = m_person.citizen.name;
    paper.week = IsoWeek::of(m_week.monday);
    paper.version = ++m_person.versions;
    paper.versionDate = how.given;
    paper.validFrom = m_citizen.handed > 0 && m_effective.isValid() ? m_effective : m_week.monday;
    paper.comparedWith = m_citizen.handed;
    paper.formId = newId();
    addBoxes(paper);
    addFreeDays(paper);
    HandOutRecord record;
    record.version = {{},
                      m_person.citizen.id,
                      paper.version,
                      paper.formId,
                      WeekScheduleForm,
                      m_week.monday,
                      m_week.monday.addDays(6),
                      how.given,
                      packWeekSchedule(paper)};
    record.handOut = {{}, how.way, how.given, how.received};
    record.told = m_now;
    for (const MarkedState &marked : std::as_const(m_marked)) {
        if (marked.mark == PaperMark::Removed) {
            record.told.append(marked.state);
            record.told.last().removed = true;
        }
    }
    return record;
}

} // namespace

Done handOutDemoPaper(HandOutStore &store, DemoWorld &world, DemoWeek &week,
                      DemoCitizenWeek &citizen, const DemoHandOut &how)
{
    const HandOutRecord record = PaperMaker(world, week, citizen).record(how);
    BRO_TRY(const ScheduleVersionId id, store.record(record));
    Q_UNUSED(id)
    for (const ToldState &told : record.told) {
        const auto item =
            std::find_if(citizen.items.begin(), citizen.items.end(),
                         [&told](const DemoItem &i) { return i.id == told.participation; });
        item->told = told;
    }
    citizen.handed = record.version.number;
    ++world.outcome.versions;
    return {};
}

} // namespace bro
