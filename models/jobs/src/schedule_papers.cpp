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

// Whether the order lets something take place on the day.
bool holdsOn(const Order &order, QDate day)
{
    return isAccepted(order) && day >= order.start && day <= order.lastDay();
}

void addOnce(QList<Order> &orders, const Order &order)
{
    for (const Order &known : std::as_const(orders)) {
        if (known.id == order.id)
            return;
    }
    orders.append(order);
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

// The number of the citizen's target group; the first one for a citizen without a known group.
const IllnessNumber *illnessNumberOf(const Citizen &citizen, const Purchaser &purchaser)
{
    const auto &numbers = purchaser.illnessNumbers;
    const auto own =
        std::find_if(numbers.begin(), numbers.end(), [&citizen](const IllnessNumber &number) {
            return number.id == citizen.targetGroup;
        });
    if (own != numbers.end())
        return &*own;
    return numbers.isEmpty() ? nullptr : &numbers.first();
}

bool inWeek(QDate date, IsoWeek week)
{
    return date >= week.monday() && date <= week.sunday();
}

// What a paper says of the week, without marks, version and sender.
QStringList wordsOf(const WeekScheduleData &paper)
{
    QStringList words;
    for (const ScheduleItem &item : paper.items) {
        if (item.mark == ScheduleMark::Removed)
            continue;
        words.append(QStringList{item.date.toString(Qt::ISODate), item.from.toString(),
                                 item.to.toString(), item.title, item.placeName, item.placeAddress,
                                 item.note, QString::number(item.course),
                                 QString::number(int(item.otherAppointment))}
                         .join(QChar(u'\x1f')));
    }
    words.sort();
    for (const ScheduleCourse &course : paper.courses)
        words.append(course.title + course.from.toString(Qt::ISODate) +
                     course.to.toString(Qt::ISODate));
    for (auto day = paper.freeDays.begin(); day != paper.freeDays.end(); ++day)
        words.append(day.key().toString(Qt::ISODate) + day.value());
    words.append(paper.contact.name);
    return words;
}

} // namespace

SchedulePapers::SchedulePapers(Session &session)
    : m_session(session),
      m_office(session),
      m_citizens(session),
      m_orders(session),
      m_contracts(session),
      m_plan(session),
      m_handOuts(session),
      m_approvals(session)
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
        courses.every.insert(order.id, order);
        if (!isAccepted(order) || order.lastDay() < week.monday() || order.start > week.sunday())
            continue;
        courses.shown.append(order);
        courses.numbers.insert(order.id, int(courses.shown.size()));
    }
    return courses;
}

Result<const Profile *> SchedulePapers::profileOf(ContractVersionId version)
{
    auto known = m_profiles.find(version);
    if (known == m_profiles.end()) {
        BRO_TRY(const Profile profile, m_contracts.profileOn(version, m_session.today()));
        known = m_profiles.insert(version, profile);
    }
    return &*known;
}

ScheduleItem SchedulePapers::itemOf(const MarkedState &marked, const PlannedItem &planned,
                                    int course) const
{
    const Location place = m_locations.value(marked.state.location);
    ScheduleItem item;
    item.date = marked.state.date;
    item.from = clockTime(marked.state.range.from);
    item.to = clockTime(marked.state.range.to);
    item.title = marked.state.title;
    item.placeName = place.name;
    item.placeAddress = place.address;
    item.note = planned.activity.note;
    item.otherAppointment = planned.activity.kind == ActivityKind::OtherAppointment;
    item.course = item.otherAppointment ? 0 : course;
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

Done SchedulePapers::addBoxes(const Citizen &citizen, const Courses &courses, ScheduleDraft &draft)
{
    WeekScheduleData &paper = draft.paper;
    int number = 0;
    for (const Order &order : courses.shown)
        paper.courses.append({++number, order.title, order.start, order.lastDay()});
    const Employee contact = m_employees.value(citizen.contactPerson);
    paper.contact = {contact.name, QString(),
                     contact.phone.isEmpty() ? m_sender.phone : paperPhone(contact.phone)};
    if (!draft.contractVersion.isValid())
        return {};
    BRO_TRY(const Profile *profile, profileOf(draft.contractVersion));
    if (const IllnessNumber *illness = illnessNumberOf(citizen, profile->purchaser))
        paper.illness = {illness->receiver, paperPhone(illness->phone)};
    return addFreeDays(paper, draft.contractKey);
}

// Told of this week, but now planned in another week whose schedule was handed out first.
Done SchedulePapers::addMovedAway(CitizenId citizen, IsoWeek week, WeekPlan &plan)
{
    const bool allKnown =
        std::all_of(plan.earlier.begin(), plan.earlier.end(), [&plan](const ToldState &state) {
            return plan.items.contains(state.participation);
        });
    if (allKnown)
        return {};
    BRO_TRY(const QList<PlannedItem> around,
            m_plan.ofCitizen(citizen, week.monday().addYears(-1), week.sunday().addYears(1)));
    for (const PlannedItem &item : around) {
        if (!plan.items.contains(item.participation.id))
            plan.items.insert(item.participation.id, item);
    }
    return {};
}

Result<SchedulePapers::WeekPlan>
SchedulePapers::planOf(const Citizen &citizen, const Courses &courses, IsoWeek week,
                       const std::optional<ScheduleVersion> &newest, ScheduleDraft &draft)
{
    WeekPlan plan;
    BRO_TRY(const QList<PlannedItem> planned,
            m_plan.ofCitizen(citizen.id, week.monday(), week.sunday()));
    BRO_TRY(const QList<PlacementApproval> approvals, m_approvals.ofCitizen(citizen.id));
    for (const PlannedItem &item : planned) {
        plan.items.insert(item.participation.id, item);
        const bool awaits = awaitsApproval(item.activity, citizen.id, approvals);
        if (awaits && sayableState(item, citizen.contactPerson, false))
            draft.awaitingApproval.append(item.activity);
        const auto state = sayableState(item, citizen.contactPerson, awaits);
        if (!state || !inWeek(state->date, week))
            continue;
        const Order order = courses.every.value(item.participation.order);
        if (holdsOn(order, state->date)) {
            plan.now.append(*state);
            draft.reworded = draft.reworded || !item.told || !item.told->saysTheSame(*state);
        } else {
            addOnce(order.state == OrderState::Received ? draft.notAccepted : draft.ended, order);
        }
    }
    if (newest) {
        BRO_TRY(plan.earlier, m_handOuts.toldBy(newest->id));
        BRO_CHECK(addMovedAway(citizen.id, week, plan));
    }
    return plan;
}

Done SchedulePapers::mark(const WeekPlan &plan, const Courses &courses, bool first,
                          ScheduleDraft &draft)
{
    QList<MarkedState> marked = markedAgainst(plan.earlier, plan.now);
    for (MarkedState &state : marked) {
        // The week was handed out empty before: what is in it now is new all the same.
        if (plan.earlier.isEmpty() && !first)
            state.mark = PaperMark::New;
        const PlannedItem item = plan.items.value(state.state.participation);
        draft.paper.items.append(
            itemOf(state, item, courses.numbers.value(item.participation.order)));
        if (state.mark == PaperMark::None && !first)
            continue;
        draft.paper.changes += state.mark == PaperMark::None ? 0 : 1;
        QDate day = state.state.date;
        if (state.before && state.before->date < day)
            day = state.before->date;
        if (!draft.effective.isValid() || day < draft.effective)
            draft.effective = day;
        bool acute = false;
        if (!item.activity.acuteReason.isEmpty() && draft.contractVersion.isValid()) {
            BRO_TRY(const Profile *profile, profileOf(draft.contractVersion));
            acute = profile->schedule.acuteException;
        }
        if (!acute && (!draft.demanding.isValid() || day < draft.demanding))
            draft.demanding = day;
        // A schedule of another week may have told the new day already; that stays.
        const bool toldElsewhere = item.told && !inWeek(item.told->date, draft.paper.week);
        if (state.mark == PaperMark::Removed && !toldElsewhere) {
            ToldState gone = state.state;
            gone.removed = true;
            draft.told.append(gone);
        }
    }
    return {};
}

Result<ScheduleDraft> SchedulePapers::draft(CitizenId citizenId, IsoWeek week)
{
    BRO_CHECK(loadShared());
    BRO_TRY(const Citizen citizen, m_citizens.byId(citizenId));
    BRO_TRY(const Courses courses, coursesOf(citizenId, week));
    BRO_TRY(const auto newest, m_handOuts.newestFor(citizenId, week.monday()));
    BRO_TRY(const int number, m_handOuts.nextNumber(citizenId));
    ScheduleDraft draft;
    BRO_TRY(const WeekPlan plan, planOf(citizen, courses, week, newest, draft));
    std::optional<Order> governing;
    if (!courses.shown.isEmpty())
        governing = courses.shown.first();
    else if (!plan.earlier.isEmpty())
        governing = courses.every.value(
            plan.items.value(plan.earlier.first().participation).participation.order);
    if (governing) {
        draft.contractKey = governing->contractKey;
        draft.contractVersion = governing->contractVersion;
    }
    WeekScheduleData &paper = draft.paper;
    paper.office = m_sender;
    paper.citizenName = citizen.name;
    paper.week = week;
    paper.version = number;
    paper.comparedWith = newest ? newest->number : 0;
    paper.versionDate = m_session.today();
    draft.told = plan.now;
    BRO_CHECK(mark(plan, courses, !newest, draft));
    draft.changed = !newest || paper.changes > 0;
    paper.validFrom = draft.effective.isValid() && newest ? draft.effective : week.monday();
    BRO_CHECK(addBoxes(citizen, courses, draft));
    if (newest && !draft.reworded) {
        BRO_TRY(const WeekScheduleData frozen, unpackWeekSchedule(newest->content));
        draft.reworded = wordsOf(frozen) != wordsOf(paper);
    }
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
    const bool over = week.sunday() < m_session.today();
    if (!draft.changed && (!draft.reworded || over))
        return handedOut(citizen, week);
    if (draft.paper.items.isEmpty())
        return std::optional<WeekScheduleData>();
    draft.paper.draft = true;
    return std::optional(draft.paper);
}

Result<HandOutRules> SchedulePapers::rulesFor(const ScheduleDraft &draft)
{
    if (!draft.contractVersion.isValid())
        return HandOutRules{};
    BRO_TRY(const Profile *profile, profileOf(draft.contractVersion));
    return HandOutRules::of(*profile);
}

} // namespace bro
