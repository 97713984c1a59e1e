// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <calendar/holidays.h>
#include <calendar/time_range.h>
#include <core/texts.h>
#include <jobs/schedule_papers.h>
#include <jobs/sender.h>
#include <jobs/week_schedule_pack.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool isAccepted(const Order &order)
{
    return order.state == OrderState::Accepted || order.state == OrderState::Interrupted;
}

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

bool inWeek(QDate date, IsoWeek week)
{
    return date >= week.monday() && date <= week.sunday();
}

} // namespace

SchedulePapers::SchedulePapers(Session &session)
    : m_session(session),
      m_office(session),
      m_citizens(session),
      m_orders(session),
      m_contracts(session),
      m_plan(session),
      m_handOuts(session)
{
}

Done SchedulePapers::loadShared()
{
    if (m_loaded)
        return {};
    BRO_TRY(m_sender, paperSender(m_office));
    BRO_TRY(const QList<Employee> employees, m_office.employees());
    for (const Employee &employee : employees)
        m_employees.insert(employee.id, employee);
    BRO_TRY(const QList<Location> locations, m_office.locations());
    for (const Location &location : locations)
        m_locations.insert(location.id, location);
    m_loaded = true;
    return {};
}

Result<SchedulePapers::Courses> SchedulePapers::coursesOf(CitizenId citizen, IsoWeek week)
{
    BRO_TRY(QList<Order> orders, m_orders.ofCitizen(citizen));
    std::sort(orders.begin(), orders.end(), [](const Order &a, const Order &b) {
        return std::tie(a.start, a.number) < std::tie(b.start, b.number);
    });
    Courses courses;
    for (const Order &order : std::as_const(orders)) {
        if (!isAccepted(order))
            courses.others.append(order);
        else if (order.lastDay() >= week.monday())
            courses.accepted.append(order);
    }
    return courses;
}

Result<const Profile *> SchedulePapers::profileOf(const Order &order)
{
    auto known = m_profiles.find(order.contractVersion);
    if (known == m_profiles.end()) {
        BRO_TRY(const Profile profile,
                m_contracts.profileOn(order.contractVersion, m_session.today()));
        known = m_profiles.insert(order.contractVersion, profile);
    }
    return &*known;
}

ScheduleItem SchedulePapers::itemOf(const MarkedState &marked,
                                    const QHash<ParticipationId, PlannedItem> &items,
                                    const QHash<OrderId, int> &numbers) const
{
    const PlannedItem planned = items.value(marked.state.participation);
    const Location place = m_locations.value(marked.state.location);
    ScheduleItem item;
    item.date = marked.state.date;
    item.from = clockTime(marked.state.range.from);
    item.to = clockTime(marked.state.range.to);
    item.title = marked.state.title;
    item.placeName = place.name;
    item.placeAddress = place.address;
    item.note = planned.activity.note;
    item.course = numbers.value(planned.participation.order);
    item.otherAppointment = planned.activity.kind == ActivityKind::OtherAppointment;
    item.mark = paperMark(marked.mark);
    if (marked.before)
        item.before = EarlierState{marked.before->date, clockTime(marked.before->range.from),
                                   clockTime(marked.before->range.to),
                                   m_locations.value(marked.before->location).name};
    return item;
}

Done SchedulePapers::addFreeDays(WeekScheduleData &paper, const QString &contractKey)
{
    const QDate monday = paper.week.monday();
    const QDate sunday = paper.week.sunday();
    BRO_TRY(const QList<ClosingDay> closing, m_office.closingDays(monday, sunday));
    for (const ClosingDay &day : closing) {
        if (day.state == ClosingDayState::Granted &&
            (day.contractKey.isEmpty() || day.contractKey == contractKey))
            paper.freeDays.insert(day.date, day.reason);
    }
    for (QDate day = monday; day <= sunday; day = day.addDays(1)) {
        if (const auto holiday = holidayOn(day))
            paper.freeDays.insert(day, Texts::danish().sentence(holidayName(*holiday)));
    }
    return {};
}

Done SchedulePapers::addBoxes(WeekScheduleData &paper, const Citizen &citizen,
                              const Courses &courses)
{
    int number = 0;
    for (const Order &order : courses.accepted)
        paper.courses.append({++number, order.title, order.start, order.lastDay()});
    const Employee contact = m_employees.value(citizen.contactPerson);
    paper.contact = {contact.name, QString(),
                     contact.phone.isEmpty() ? m_sender.phone : contact.phone};
    if (courses.accepted.isEmpty())
        return {};
    BRO_TRY(const Profile *profile, profileOf(courses.accepted.first()));
    if (!profile->purchaser.illnessNumbers.isEmpty()) {
        const IllnessNumber &illness = profile->purchaser.illnessNumbers.first();
        paper.illness = {illness.receiver, illness.phone};
    }
    return {};
}

Result<ScheduleDraft> SchedulePapers::draft(CitizenId citizenId, IsoWeek week)
{
    BRO_CHECK(loadShared());
    BRO_TRY(const Citizen citizen, m_citizens.byId(citizenId));
    BRO_TRY(const Courses courses, coursesOf(citizenId, week));
    BRO_TRY(const QList<PlannedItem> planned,
            m_plan.ofCitizen(citizenId, week.monday(), week.sunday()));
    BRO_TRY(const auto newest, m_handOuts.newestFor(citizenId, week.monday()));
    BRO_TRY(const int number, m_handOuts.nextNumber(citizenId));

    QHash<OrderId, int> numbers;
    for (const Order &order : courses.accepted)
        numbers.insert(order.id, int(numbers.size()) + 1);
    ScheduleDraft draft;
    QHash<ParticipationId, PlannedItem> items;
    QList<ToldState> earlier;
    QList<ToldState> now;
    for (const PlannedItem &item : planned) {
        if (!numbers.contains(item.participation.order)) {
            for (const Order &order : courses.others) {
                if (order.id == item.participation.order && !item.participation.removed &&
                    std::none_of(draft.notAccepted.begin(), draft.notAccepted.end(),
                                 [&order](const Order &o) { return o.id == order.id; }))
                    draft.notAccepted.append(order);
            }
            continue;
        }
        items.insert(item.participation.id, item);
        if (item.told && !item.told->removed && inWeek(item.told->date, week))
            earlier.append(*item.told);
        const auto state = sayableState(item, citizen.contactPerson, false);
        if (state && inWeek(state->date, week))
            now.append(*state);
    }
    QList<MarkedState> marked = markedAgainst(earlier, now);
    // The week was handed out empty before: what is in it now is new all the same.
    if (earlier.isEmpty() && newest) {
        for (MarkedState &state : marked)
            state.mark = PaperMark::New;
    }
    draft.told = now;
    WeekScheduleData &paper = draft.paper;
    for (const MarkedState &state : std::as_const(marked)) {
        paper.items.append(itemOf(state, items, numbers));
        if (state.mark == PaperMark::None)
            continue;
        ++paper.changes;
        QDate day = state.state.date;
        if (state.before && state.before->date < day)
            day = state.before->date;
        if (!draft.effective.isValid() || day < draft.effective)
            draft.effective = day;
        if (state.mark == PaperMark::Removed) {
            ToldState gone = state.state;
            gone.removed = true;
            draft.told.append(gone);
        }
    }
    draft.changed = !newest || paper.changes > 0;
    if (!newest && !now.isEmpty())
        draft.effective = now.first().date;
    for (const ToldState &state : std::as_const(now)) {
        if (!newest && state.date < draft.effective)
            draft.effective = state.date;
    }
    paper.office = m_sender;
    paper.citizenName = citizen.name;
    paper.week = week;
    paper.version = number;
    paper.versionDate = m_session.today();
    paper.validFrom = draft.effective.isValid() && newest ? draft.effective : week.monday();
    draft.contractKey =
        courses.accepted.isEmpty() ? QString() : courses.accepted.first().contractKey;
    BRO_CHECK(addBoxes(paper, citizen, courses));
    BRO_CHECK(addFreeDays(paper, draft.contractKey));
    return draft;
}

Result<std::optional<WeekScheduleData>> SchedulePapers::handedOut(CitizenId citizen, IsoWeek week)
{
    BRO_TRY(const auto newest, m_handOuts.newestFor(citizen, week.monday()));
    if (!newest)
        return std::optional<WeekScheduleData>();
    BRO_TRY(const WeekScheduleData data, unpackWeekSchedule(newest->content));
    return std::optional(data);
}

Result<std::optional<WeekScheduleData>> SchedulePapers::current(CitizenId citizen, IsoWeek week)
{
    BRO_TRY(ScheduleDraft draft, this->draft(citizen, week));
    if (!draft.changed)
        return handedOut(citizen, week);
    if (draft.paper.items.isEmpty())
        return std::optional<WeekScheduleData>();
    draft.paper.draft = true;
    return std::optional(draft.paper);
}

Result<HandOutRules> SchedulePapers::rulesFor(const ScheduleDraft &draft)
{
    if (draft.contractKey.isEmpty())
        return HandOutRules{};
    BRO_TRY(const ContractVersionPtr version,
            m_contracts.find(draft.contractKey, m_session.today()));
    return HandOutRules::of(version->profile);
}

} // namespace bro
