// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <jobs/plan_preview.h>
#include <limits>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Stands for an activity that has no number yet.
constexpr ActivityId Unsaved{std::numeric_limits<qint64>::max()};

class Previewer
{
public:
    Previewer(const PlanWeek &shown, const WeekPlan &plan, const PlanTry &what)
        : m_shown(shown),
          m_plan(plan),
          m_try(what),
          m_activity(what.activity)
    {
        if (!m_activity.id.isValid())
            m_activity.id = Unsaved;
        m_planned.activity = m_activity;
        for (const PlanCitizen &citizen : what.citizens)
            m_planned.attendees.append({citizen.person.citizen, false});
    }

    PlanPreview preview();
    void findClashes();
    const QList<PlanFinding> &clashes() const { return m_preview.clashes; }

private:
    void readDay();
    void judgeClashes(const QList<Clash> &clashes);
    void addClash(const QList<Clash> &withOne);
    void addRoomClash(const Clash &clash);
    void judgeDay();
    void judgeHours();
    void judgeHandOut();
    void tellFree();
    QList<CountedItem> countedWithTry() const;
    std::optional<WeekPart> storedPart(CitizenId citizen) const;
    QString nameOf(const Clash &clash) const;
    void add(Tone tone, const QString &icon, const Message &message)
    {
        m_preview.consequences.append({tone, icon, message});
    }
    void warn(PlanField field, const Message &message)
    {
        m_preview.warnings.append({field, {Severity::Warning, message}});
    }

    const PlanWeek &m_shown;
    const WeekPlan &m_plan;
    const PlanTry &m_try;
    Activity m_activity;
    PlannedActivity m_planned;
    QList<PlannedActivity> m_day; // the others of the day
    PlanPreview m_preview;
};

QString Previewer::nameOf(const Clash &clash) const
{
    if (clash.kind == ClashKind::Employee)
        return m_shown.office->employeeName(clash.employee);
    for (const PlanCitizen &citizen : m_try.citizens) {
        if (citizen.person.citizen == clash.citizen)
            return citizen.person.name;
    }
    return {};
}

// Everybody who is busy because of one other activity, in one sentence.
void Previewer::addClash(const QList<Clash> &withOne)
{
    const Clash &first = withOne.first();
    const ActivityId other = first.first == m_activity.id ? first.second : first.first;
    const WeekActivity *there = m_plan.find(other);
    QList<std::pair<QString, Argument>> arguments{
        {u"from"_s, clockTime(first.shared.from)},
        {u"to"_s, clockTime(first.shared.to)},
        {u"title"_s, there ? there->activity.title : QString()},
        {u"name"_s, nameOf(first)}};
    QString code = u"weekPlan.clashOne"_s;
    if (withOne.size() == 2) {
        code = u"weekPlan.clashTwo"_s;
        arguments.append({u"other"_s, nameOf(withOne.last())});
    } else if (withOne.size() > 2) {
        code = u"weekPlan.clashMany"_s;
        arguments.append({u"n"_s, qint64(withOne.size() - 1)});
    }
    m_preview.clashes.append(
        {PlanField::Time, {Severity::Warning, Message(code, arguments)}, first.citizen});
}

void Previewer::addRoomClash(const Clash &clash)
{
    QHash<LocationId, int> rooms;
    const Location here = m_shown.office->locations.value(clash.location);
    for (auto room = m_shown.office->places.begin(); room != m_shown.office->places.end(); ++room) {
        const Location location = m_shown.office->locations.value(room.key());
        if (location.active && location.address == here.address && location.id != here.id)
            rooms.insert(room.key(), *room);
    }
    const QList<LocationId> free = freeRooms(m_planned, m_day, rooms);
    QList<std::pair<QString, Argument>> arguments{{u"places"_s, qint64(clash.places)},
                                                  {u"n"_s, qint64(clash.persons)}};
    QString code = u"weekPlan.roomTooSmall"_s;
    if (!free.isEmpty()) {
        m_preview.freeRoom = free.first();
        code = u"weekPlan.roomTooSmallOther"_s;
        arguments.append({u"room"_s, m_shown.office->locationName(free.first())});
        arguments.append({u"roomPlaces"_s, qint64(rooms.value(free.first()))});
    }
    m_preview.clashes.append({PlanField::Place, {Severity::Warning, Message(code, arguments)}});
}

// The others of the day, for looking for free time and rooms.
void Previewer::readDay()
{
    for (const WeekActivity &other : m_plan.activities) {
        if (other.activity.date == m_activity.date && other.activity.id != m_activity.id &&
            !other.activity.cancelled && (other.parts.isEmpty() || other.persons() > 0))
            m_day.append(plannedActivity(other));
    }
}

void Previewer::findClashes()
{
    if (!m_activity.range.isValid() || m_activity.cancelled)
        return;
    WeekActivity own{m_activity, {}};
    for (const PlanCitizen &citizen : m_try.citizens) {
        WeekPart part;
        part.participation.citizen = citizen.person.citizen;
        own.parts.append(part);
    }
    QList<PlannedActivity> near{m_planned};
    for (const WeekActivity &other : besides(m_plan, {own})) {
        if (!other.activity.cancelled && (other.parts.isEmpty() || other.persons() > 0))
            near.append(plannedActivity(other));
    }
    judgeClashes(bro::findClashes(near, m_shown.office->places));
    if (m_preview.hasClash())
        m_preview.gap = firstFreeGap(m_planned, m_day, m_shown.office->places);
}

void Previewer::judgeClashes(const QList<Clash> &clashes)
{
    if (!clashes.isEmpty())
        readDay();
    QMap<ActivityId, QList<Clash>> byOther;
    bool roomTold = false;
    for (const Clash &clash : clashes) {
        const bool own = clash.first == m_activity.id || clash.second == m_activity.id;
        if (clash.kind == ClashKind::Room) {
            if (clash.location == m_activity.location && !roomTold)
                addRoomClash(clash);
            roomTold = true;
            continue;
        }
        const ActivityId other = clash.first == m_activity.id ? clash.second : clash.first;
        const WeekActivity *there = m_plan.find(other);
        if (!own || !there ||
            (clash.kind == ClashKind::Citizen && isVisitAtWork(m_activity, there->activity)))
            continue;
        const WeekPart *part = there->partOf(clash.citizen);
        if (clash.kind == ClashKind::Citizen && part &&
            !part->participation.exceptionReason.isEmpty())
            continue;
        byOther[other].append(clash);
    }
    for (const QList<Clash> &withOne : std::as_const(byOther))
        addClash(withOne);
}

void Previewer::judgeDay()
{
    ClosedDays closed = holidaysBetween(m_activity.date, m_activity.date);
    if (m_shown.closed.contains(m_activity.date))
        closed.insert(m_activity.date, m_shown.closed.value(m_activity.date));
    if (closed.isEmpty() || m_try.citizens.isEmpty())
        return;
    warn(PlanField::Date, Message(u"weekPlan.dayIsClosed"_s,
                                  {{u"date"_s, m_activity.date},
                                   {u"why"_s, std::make_shared<const Message>(closed.first())}}));
}

std::optional<WeekPart> Previewer::storedPart(CitizenId citizen) const
{
    for (const WeekPlan *plan : {&m_plan, m_shown.plan.get()}) {
        const WeekActivity *stored = plan->find(m_activity.id);
        const WeekPart *part = stored ? stored->partOf(citizen) : nullptr;
        if (part)
            return *part;
    }
    return {};
}

// The citizen's items with the edit in place of what is stored.
QList<CountedItem> Previewer::countedWithTry() const
{
    const CitizenPlan &plan = *m_shown.citizen;
    QList<CountedItem> items = plan.counted;
    items.removeIf([this](const CountedItem &item) { return item.activity == m_activity.id; });
    for (const PlanCitizen &citizen : m_try.citizens) {
        if (citizen.person.citizen != plan.citizen.id)
            continue;
        const HeldOrder held =
            orderFor(citizen.person.orders, m_activity.date, citizen.person.wanted);
        if (held.hold != OrderHold::Holds ||
            awaitsApproval(m_activity, plan.citizen.id, citizen.person.approvals))
            continue;
        PlannedItem item;
        item.activity = m_activity;
        if (const auto stored = storedPart(plan.citizen.id)) {
            item.participation = stored->participation;
            if (m_activity.date <= m_shown.today)
                item.told = stored->told;
        }
        item.participation.citizen = plan.citizen.id;
        item.participation.order = held.order.id;
        item.participation.removed = false;
        items.append(CountedItem::of(item, {}));
    }
    return items;
}

void Previewer::judgeHours()
{
    if (!m_shown.citizen || !m_shown.citizen->order.id.isValid())
        return;
    const CitizenPlan &plan = *m_shown.citizen;
    const OrderFrame frame = OrderFrame::of(plan.order);
    CitizenPlan after;
    after.balance = hoursBalance(frame, countedWithTry(), plan.rules, m_shown.today);
    const IsoWeek week = IsoWeek::of(m_activity.date);
    const auto now = after.hoursOf(week);
    if (!now)
        return;
    m_preview.hours = now->planned;
    const Minutes before = plan.hoursOf(week).value_or(WeekHours{}).planned;
    const Minutes limit = plan.rules.activities.weeklyAtMost;
    if (limit > Minutes{} && now->citizen > limit)
        warn(PlanField::Time,
             Message(u"weekPlan.overLimit"_s, {{u"hours"_s, now->citizen}, {u"limit"_s, limit}}));
    const bool within = after.balance.verdict == HoursVerdict::Within;
    const bool stays = before == now->planned;
    const QString code =
        frame.hasInterval()
            ? (stays ? u"weekPlan.hoursStayInterval"_s : u"weekPlan.hoursGoInterval"_s)
            : (stays ? u"weekPlan.hoursStayFixed"_s : u"weekPlan.hoursGoFixed"_s);
    add(within ? Tone::Ok : Tone::Warning, u"clock"_s,
        Message(code, {{u"week"_s, qint64(week.week)},
                       {u"before"_s, before},
                       {u"hours"_s, now->planned},
                       {u"average"_s, after.balance.wholeDraft.rounded()},
                       {u"from"_s, frame.weekLeast()},
                       {u"to"_s, frame.weekMost()}}));
    const ActivityForm form{m_activity.kind,    m_activity.who,           m_activity.how,
                            m_activity.setting, m_activity.countsAsHours, false};
    const Counting counts = counting(form, plan.rules.activities);
    if (m_activity.countsAsHours && counts != Counting::Counts)
        add(Tone::Warning, u"info"_s,
            Message(counts == Counting::AloneAtSupplier    ? u"weekPlan.aloneNeverCounts"_s
                    : counts == Counting::AloneNotAllowed  ? u"weekPlan.aloneNotAllowed"_s
                    : counts == Counting::OtherAppointment ? u"weekPlan.otherNeverCounts"_s
                                                           : u"weekPlan.formNeverCounts"_s));
}

void Previewer::judgeHandOut()
{
    qint64 needing = 0;
    bool isNew = true;
    std::optional<HandOutMoment> latest;
    for (const PlanCitizen &citizen : m_try.citizens) {
        PlannedItem item;
        item.activity = m_activity;
        if (const auto stored = storedPart(citizen.person.citizen)) {
            item.participation = stored->participation;
            item.told = stored->told;
        }
        item.participation.removed = false;
        const bool awaits =
            awaitsApproval(m_activity, citizen.person.citizen, citizen.person.approvals);
        const auto change = planChange(item, item.told ? item.told->contactPerson : EmployeeId{},
                                       awaits, citizen.handOut);
        if (!change || change->triggers.isEmpty() || change->effective < m_shown.today)
            continue;
        ++needing;
        isNew = isNew && !item.told;
        const auto moment = latestHandOut(change->effective, citizen.handOut);
        if (moment && (!latest || moment->byHand < latest->byHand))
            latest = moment;
    }
    if (needing == 0) {
        if (!m_try.citizens.isEmpty())
            add(Tone::Ok, u"document_checkmark"_s, Message(u"weekPlan.noHandOut"_s));
        return;
    }
    QList<std::pair<QString, Argument>> arguments{{u"n"_s, needing}};
    QString code = isNew ? u"weekPlan.handOutNew"_s : u"weekPlan.handOutChanged"_s;
    if (latest) {
        code = isNew ? u"weekPlan.handOutNewBy"_s : u"weekPlan.handOutChangedBy"_s;
        arguments.append({u"latest"_s, latest->byHand});
    }
    add(Tone::Warning, u"document_arrow_right"_s, Message(code, arguments));
    if (latest && m_shown.today > latest->byHand) {
        m_preview.needsAcuteReason = true;
        if (m_activity.acuteReason.trimmed().isEmpty())
            warn(PlanField::Acute,
                 Message(u"weekPlan.tooLateToTell"_s, {{u"latest"_s, latest->byHand}}));
    }
}

void Previewer::tellFree()
{
    if (m_preview.hasClash() || !m_activity.range.isValid() || m_try.citizens.isEmpty())
        return;
    const bool closed =
        std::any_of(m_preview.warnings.begin(), m_preview.warnings.end(),
                    [](const PlanFinding &f) { return f.field == PlanField::Date; });
    if (!closed)
        add(Tone::Ok, u"checkmark"_s,
            Message(m_activity.location.isValid() ? u"weekPlan.roomFreeNoHoliday"_s
                                                  : u"weekPlan.allFreeNoHoliday"_s));
}

PlanPreview Previewer::preview()
{
    QList<PlanPerson> persons;
    for (const PlanCitizen &citizen : m_try.citizens)
        persons.append(citizen.person);
    m_preview.refusals = planRefusals(m_try.activity, persons);
    if (!m_activity.date.isValid() || !m_activity.range.isValid())
        return m_preview;
    findClashes();
    judgeDay();
    judgeHours();
    judgeHandOut();
    tellFree();
    return m_preview;
}

} // namespace

PlanPreview previewPlan(const PlanWeek &shown, const WeekPlan &plan, const PlanTry &what)
{
    return Previewer(shown, plan, what).preview();
}

QList<PlanFinding> clashFindings(const PlanWeek &shown, const WeekPlan &plan, const PlanTry &what)
{
    Previewer previewer(shown, plan, what);
    previewer.findClashes();
    return previewer.clashes();
}

} // namespace bro
