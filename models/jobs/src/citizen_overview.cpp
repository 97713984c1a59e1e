// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <attendance/attendance_store.h>
#include <attendance/notice_store.h>
#include <contracts/contract_store.h>
#include <contracts/course_rules.h>
#include <jobs/citizen_list.h>
#include <jobs/citizen_overview.h>
#include <jobs/order_hours.h>
#include <jobs/work_today.h>
#include <office/office_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool isAccepted(const Order &order)
{
    return order.state == OrderState::Accepted || order.state == OrderState::Interrupted;
}

bool isAtWork(ActivityKind kind)
{
    return kind == ActivityKind::Internship || kind == ActivityKind::WageSubsidy ||
           kind == ActivityKind::OrdinaryWork;
}

class OverviewReader
{
public:
    OverviewReader(Session &session, CitizenId citizen)
        : m_session(session),
          m_id(citizen),
          m_today(session.today()),
          m_plan(session),
          m_attendance(session),
          m_handOuts(session)
    {
    }

    Result<CitizenOverview> read()
    {
        BRO_TRY(m_view.citizen, CitizenStore(m_session).open(m_id, u"citizens.page"_s));
        BRO_CHECK(readPeopleAndPlaces());
        BRO_TRY(m_view.orders, OrderStore(m_session).ofCitizen(m_id));
        m_view.course = courseOn(m_view.orders, m_today);
        BRO_CHECK(readPapers());
        BRO_CHECK(readPlan());
        BRO_CHECK(readHours());
        BRO_TRY(m_view.notes, NoteStore(m_session).ofCitizen(m_id));
        BRO_CHECK(readDocuments());
        BRO_CHECK(readContracts());
        BRO_TRY(m_view.statuses, ResultStore(m_session).statusHistory(m_id));
        BRO_TRY(m_view.missing, workOfCitizen(m_session, m_id));
        BRO_TRY(const QList<GivenNotice> notices,
                NoticeStore(m_session).ofCitizen(m_id, QDate(1900, 1, 1), m_today));
        m_view.notices = int(notices.size());
        return m_view;
    }

private:
    Done readPeopleAndPlaces();
    Done readPapers();
    Done readPlan();
    Done readHours();
    Done readDocuments();
    Done readContracts();
    Result<std::optional<Presence>> presenceOf(const PlannedItem &item);
    Done readWeek(IsoWeek week, const QList<PlannedItem> &items, CitizenWeekView &view);
    Done addPlacements(const QList<PlannedItem> &items);
    void addPlanned(const Activity &activity);

    Session &m_session;
    CitizenId m_id;
    QDate m_today;
    PlanStore m_plan;
    AttendanceStore m_attendance;
    HandOutStore m_handOuts;
    QHash<LocationId, QString> m_places;
    CitizenOverview m_view;
};

Done OverviewReader::readPeopleAndPlaces()
{
    OfficeStore office(m_session);
    if (m_view.citizen.contactPerson.isValid()) {
        BRO_TRY(m_view.contact, office.employee(m_view.citizen.contactPerson));
    }
    BRO_TRY(const QList<Location> places, office.locations());
    for (const Location &place : places)
        m_places.insert(place.id, place.name);
    return {};
}

Done OverviewReader::readPapers()
{
    BRO_TRY(const QList<ScheduleVersion> versions, m_handOuts.versionsOf(m_id));
    BRO_TRY(const QList<HandOut> handOuts, m_handOuts.handOutsOf(m_id));
    QHash<ScheduleVersionId, HandOut> proofs;
    for (const HandOut &handOut : handOuts)
        proofs.insert(handOut.version, handOut);
    for (const ScheduleVersion &version : versions) {
        const auto proof = proofs.constFind(version.id);
        m_view.schedules.append(
            {version, proof == proofs.constEnd() ? std::nullopt : std::optional(*proof)});
    }
    std::sort(m_view.schedules.begin(), m_view.schedules.end(),
              [](const HandedSchedule &a, const HandedSchedule &b) {
                  return a.version.number > b.version.number;
              });
    BRO_TRY(m_view.letters, LetterStore(m_session).ofCitizen(m_id));
    BRO_TRY(m_view.need, HandOutNeeds(m_session).of(m_id));
    return {};
}

Result<std::optional<Presence>> OverviewReader::presenceOf(const PlannedItem &item)
{
    if (!item.attendance.isValid())
        return std::optional<Presence>();
    BRO_TRY(const std::optional<Attendance> attendance, m_attendance.byId(item.attendance));
    return attendance ? std::optional(attendance->presence) : std::nullopt;
}

Done OverviewReader::readPlan()
{
    QDate from = IsoWeek::of(m_today).monday();
    QDate to = from.addDays(13);
    if (m_view.course) {
        from = std::min(from, m_view.course->start);
        to = std::max(to, m_view.course->lastDay());
    }
    BRO_TRY(const QList<PlannedItem> items, m_plan.ofCitizen(m_id, from, to));
    QList<MapItem> map;
    for (const PlannedItem &item : items) {
        const Activity &activity = item.activity;
        const bool ofCourse = m_view.course && activity.date >= m_view.course->start &&
                              activity.date <= m_view.course->lastDay();
        const bool counts = activity.kind != ActivityKind::OtherAppointment;
        if (!ofCourse || !counts || (item.participation.removed && !item.attendance.isValid()))
            continue;
        BRO_TRY(const std::optional<Presence> presence, presenceOf(item));
        map.append({activity.date, activity.range, activity.title, activity.cancelled, presence});
    }
    m_view.attendance = attendanceMap(map, m_today);
    const IsoWeek week = IsoWeek::of(m_today);
    BRO_CHECK(readWeek(week, items, m_view.thisWeek));
    BRO_CHECK(readWeek(week.next(), items, m_view.nextWeek));
    return addPlacements(items);
}

PaperMark markAgainstTold(const PlannedItem &item, const std::optional<CitizenNeed> &need)
{
    const bool awaits = need && need->awaiting.contains(item.participation.id);
    HandOutRules rules;
    if (need)
        rules = HandOutRules::of(*need->profile);
    const EmployeeId contact = item.told ? item.told->contactPerson : EmployeeId{};
    const auto change = planChange(item, contact, awaits, rules);
    if (!change || change->triggers.isEmpty())
        return PaperMark::None;
    if (change->triggers.contains(HandOutTrigger::Removed) ||
        change->triggers.contains(HandOutTrigger::Cancelled))
        return PaperMark::Removed;
    return change->before ? PaperMark::Changed : PaperMark::New;
}

Done OverviewReader::readWeek(IsoWeek week, const QList<PlannedItem> &items, CitizenWeekView &view)
{
    view.week = week;
    BRO_TRY(const std::optional<ScheduleVersion> newest, m_handOuts.newestFor(m_id, week.monday()));
    view.version = newest ? newest->number : 0;
    view.nextVersion = m_view.need ? m_view.need->nextNumber : view.version + 1;
    for (const PlannedItem &item : items) {
        const bool told = item.told && !item.told->removed;
        const bool gone = item.participation.removed;
        if (!week.contains(item.activity.date) || (gone && !told))
            continue;
        WeekEntry entry;
        entry.participation = item.participation.id;
        entry.activity = item.activity.id;
        entry.date = item.activity.date;
        entry.range = item.activity.range;
        entry.title = item.activity.title;
        entry.place = m_places.value(item.activity.location);
        entry.cancelled = item.activity.cancelled || gone;
        BRO_TRY(entry.presence, presenceOf(item));
        if (item.activity.date >= m_today && !entry.presence)
            entry.mark = markAgainstTold(item, m_view.need);
        view.untold = view.untold || entry.mark != PaperMark::None;
        // Where nothing was handed out yet, one word for the week is enough.
        if (!newest)
            entry.mark = PaperMark::None;
        view.entries.append(entry);
    }
    return {};
}

void OverviewReader::addPlanned(const Activity &activity)
{
    const QString company = m_places.value(activity.location, activity.title);
    for (CoursePlacement &known : m_view.placements) {
        if (known.company != company || known.kind != activity.kind)
            continue;
        if (!known.approval) {
            known.from = std::min(known.from, activity.date);
            known.to = std::max(known.to, activity.date);
        }
        return;
    }
    m_view.placements.append({company, activity.kind, activity.date, activity.date, {}});
}

Done OverviewReader::addPlacements(const QList<PlannedItem> &items)
{
    BRO_TRY(const QList<PlacementApproval> approvals,
            PlacementApprovalStore(m_session).ofCitizen(m_id));
    for (const PlacementApproval &approval : approvals)
        m_view.placements.append(
            {approval.company, approval.kind, approval.from, approval.to, approval.state()});
    for (const PlannedItem &item : items) {
        if (isAtWork(item.activity.kind) && !item.activity.cancelled && !item.participation.removed)
            addPlanned(item.activity);
    }
    return {};
}

Done OverviewReader::readHours()
{
    if (!m_view.course || !isAccepted(*m_view.course))
        return {};
    m_view.frame = OrderFrame::of(*m_view.course);
    BRO_TRY(m_view.hours, orderHours(m_session, *m_view.course));
    return {};
}

Done OverviewReader::readDocuments()
{
    BRO_TRY(m_view.documents, DocumentStore(m_session).ofCitizen(m_id));
    std::reverse(m_view.documents.begin(), m_view.documents.end());
    const auto power = std::find_if(m_view.documents.begin(), m_view.documents.end(),
                                    [](const CaseDocument &document) {
                                        return document.kind == DocumentKind::PowerOfAttorney;
                                    });
    if (power != m_view.documents.end())
        m_view.powerOfAttorney = power->title;
    return {};
}

// What the contracts of the orders want to know of the citizen.
Done OverviewReader::readContracts()
{
    ContractStore contracts(m_session);
    for (const Order &order : std::as_const(m_view.orders)) {
        BRO_TRY(const ContractVersionPtr version, contracts.find(order.contractVersion));
        const Track *track = version->profile.track(order.trackKey);
        if (!track)
            continue;
        m_view.asksUnemployment |= asksUnemployment(*track);
        m_view.measuresStatus |= !track->price.bonuses.isEmpty();
    }
    return {};
}

} // namespace

std::optional<Order> courseOn(const QList<Order> &orders, QDate day)
{
    std::optional<Order> best;
    const auto rank = [day](const Order &order) { return courseRank(order.phaseOn(day)); };
    for (const Order &order : orders) {
        const bool later = best && rank(order) == rank(*best) && order.lastDay() > best->lastDay();
        const bool sooner = best && rank(order) == rank(*best) && order.start < best->start;
        const bool ahead = rank(order) == 1 || rank(order) == 2;
        if (!best || rank(order) < rank(*best) || (ahead ? sooner : later))
            best = order;
    }
    return best;
}

Result<CitizenOverview> citizenOverview(Session &session, CitizenId citizen)
{
    return OverviewReader(session, citizen).read();
}

} // namespace bro
