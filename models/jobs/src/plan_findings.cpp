// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <jobs/plan_view.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

class Findings
{
public:
    explicit Findings(const PlanWeek &week) : m_week(week) {}
    QList<WeekFinding> find();

private:
    void addClashes();
    void addOutsideOrders();
    void addClosed();
    void addOverLimit();
    void addNotHandedOut();
    void addOldSchedules();
    void addAwaiting();
    ActivityId shownOf(const Clash &clash) const;
    void add(WeekFindingKind kind, Severity severity, const Message &message,
             const WeekActivity &activity, CitizenId citizen = {})
    {
        m_found.append(
            {kind, severity, message, activity.activity.date, activity.activity.id, citizen});
    }
    bool isCitizens() const { return m_week.scope.kind == PlanScopeKind::Citizen; }

    const PlanWeek &m_week;
    QList<WeekFinding> m_found;
};

ActivityId Findings::shownOf(const Clash &clash) const
{
    if (m_week.find(clash.first))
        return clash.first;
    if (clash.second.isValid() && m_week.find(clash.second))
        return clash.second;
    for (const WeekActivity &activity : m_week.shown) {
        const Activity &a = activity.activity;
        if (a.location == clash.location && a.date == clash.date && a.range.overlaps(clash.shared))
            return a.id;
    }
    return clash.first;
}

void Findings::addClashes()
{
    for (const Clash &clash : m_week.clashes) {
        const auto kind =
            clash.kind == ClashKind::Room ? WeekFindingKind::RoomFull : WeekFindingKind::Clash;
        m_found.append({kind, Severity::Error, clashMessage(clash, m_week), clash.date,
                        shownOf(clash), clash.citizen});
    }
}

void Findings::addOutsideOrders()
{
    for (const WeekActivity &activity : m_week.shown) {
        if (activity.activity.cancelled || activity.activity.date < m_week.today)
            continue;
        for (const WeekPart &part : activity.parts) {
            const auto citizen = m_week.citizens.constFind(part.participation.citizen);
            if (part.participation.removed || citizen == m_week.citizens.constEnd())
                continue;
            PlanPerson person = citizen->person;
            person.wanted = part.participation.order;
            person.approvals.clear();
            const QList<PlanFinding> refusals = planRefusals(activity.activity, {person});
            if (!refusals.isEmpty())
                add(WeekFindingKind::OutsideOrder, Severity::Error,
                    refusals.first().finding.message, activity, person.citizen);
        }
    }
}

void Findings::addClosed()
{
    for (const WeekActivity &activity : m_week.shown) {
        const Activity &a = activity.activity;
        if (a.cancelled || !m_week.closed.contains(a.date) || activity.persons() == 0)
            continue;
        add(WeekFindingKind::Closed, Severity::Warning,
            Message(u"weekPlan.onClosedDay"_s,
                    {{u"title"_s, a.title},
                     {u"date"_s, a.date},
                     {u"why"_s, std::make_shared<const Message>(m_week.closed.value(a.date))}}),
            activity);
    }
}

void Findings::addOverLimit()
{
    if (!m_week.citizen)
        return;
    const auto hours = m_week.citizen->hoursOf(m_week.week);
    const Minutes limit = m_week.citizen->rules.activities.weeklyAtMost;
    if (hours && limit > Minutes{} && hours->citizen > limit)
        m_found.append(
            {WeekFindingKind::OverLimit, Severity::Warning,
             Message(u"weekPlan.overLimit"_s, {{u"hours"_s, hours->citizen}, {u"limit"_s, limit}}),
             m_week.monday(),
             m_week.shown.isEmpty() ? ActivityId{} : m_week.shown.last().activity.id});
}

void Findings::addNotHandedOut()
{
    if (!isCitizens())
        return;
    for (const WeekActivity &activity : m_week.shown) {
        const WeekPart *part = activity.partOf(CitizenId{m_week.scope.id});
        if (!part || m_week.awaiting.contains(part->participation.id))
            continue;
        QString code;
        switch (m_week.marks.value(part->participation.id)) {
        case ToldMark::None:
            continue;
        case ToldMark::New:
            code = u"weekPlan.newNotHandedOut"_s;
            break;
        case ToldMark::Changed:
            code = u"weekPlan.changedNotHandedOut"_s;
            break;
        case ToldMark::Removed:
            code = u"weekPlan.removedNotHandedOut"_s;
            break;
        }
        const Activity &a = activity.activity;
        add(WeekFindingKind::NotHandedOut, Severity::Warning,
            Message(code, {{u"title"_s, a.title}, {u"date"_s, a.date}}), activity,
            part->participation.citizen);
    }
}

void Findings::addOldSchedules()
{
    if (isCitizens())
        return;
    QSet<CitizenId> told;
    for (const WeekActivity &activity : m_week.shown) {
        for (const WeekPart &part : activity.parts) {
            const CitizenId id = part.participation.citizen;
            const auto citizen = m_week.citizens.constFind(id);
            const bool marked = m_week.marks.value(part.participation.id) != ToldMark::None &&
                                !m_week.awaiting.contains(part.participation.id);
            if (!marked || citizen == m_week.citizens.constEnd() || told.contains(id))
                continue;
            told.insert(id);
            add(WeekFindingKind::OldSchedule, Severity::Warning,
                Message(u"weekPlan.holdsOldSchedule"_s, {{u"name"_s, citizen->person.name}}),
                activity, id);
        }
    }
}

void Findings::addAwaiting()
{
    for (const WeekActivity &activity : m_week.shown) {
        for (const WeekPart &part : activity.parts) {
            if (!m_week.awaiting.contains(part.participation.id) ||
                (isCitizens() && part.participation.citizen.value != m_week.scope.id))
                continue;
            const QString name = m_week.citizens.value(part.participation.citizen).person.name;
            add(WeekFindingKind::Awaiting, Severity::Warning,
                Message(u"weekPlan.placementAwaits"_s,
                        {{u"name"_s, name}, {u"date"_s, activity.activity.date}}),
                activity, part.participation.citizen);
        }
    }
}

QList<WeekFinding> Findings::find()
{
    addClashes();
    addOutsideOrders();
    addClosed();
    addOverLimit();
    addNotHandedOut();
    addOldSchedules();
    addAwaiting();
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const WeekFinding &a, const WeekFinding &b) {
                         return std::tie(a.kind, a.day) < std::tie(b.kind, b.day);
                     });
    return m_found;
}

struct KindWords
{
    Tone tone;
    QString icon;
    QString code;
};

KindWords wordsOf(WeekFindingKind kind)
{
    switch (kind) {
    case WeekFindingKind::Clash:
        return {Tone::Error, u"error_circle-f"_s, u"weekPlan.chipClash"_s};
    case WeekFindingKind::RoomFull:
        return {Tone::Error, u"people_team"_s, u"weekPlan.chipRoom"_s};
    case WeekFindingKind::OutsideOrder:
        return {Tone::Error, u"error_circle-f"_s, u"weekPlan.chipOutside"_s};
    case WeekFindingKind::Closed:
        return {Tone::Warning, u"calendar_error"_s, u"weekPlan.chipClosed"_s};
    case WeekFindingKind::OverLimit:
        return {Tone::Warning, u"warning-f"_s, u"weekPlan.chipOverLimit"_s};
    case WeekFindingKind::NotHandedOut:
        return {Tone::Warning, u"document_error"_s, u"weekPlan.chipNotHandedOut"_s};
    case WeekFindingKind::OldSchedule:
        return {Tone::Warning, u"document_error"_s, u"weekPlan.chipOldSchedule"_s};
    case WeekFindingKind::Awaiting:
        return {Tone::Warning, u"lock_closed"_s, u"weekPlan.chipAwaiting"_s};
    }
    return {};
}

} // namespace

Message clashMessage(const Clash &clash, const PlanWeek &week)
{
    const auto title = [&week](ActivityId id) {
        const WeekActivity *activity = week.plan->find(id);
        return activity ? activity->activity.title : QString();
    };
    ClashNames names{title(clash.first), title(clash.second), {}};
    switch (clash.kind) {
    case ClashKind::Citizen:
        names.name = week.citizens.value(clash.citizen).person.name;
        break;
    case ClashKind::Employee:
        names.name = week.office->employeeName(clash.employee);
        break;
    case ClashKind::Room:
        names.name = week.office->locationName(clash.location);
        break;
    }
    return clashMessage(clash, names);
}

QList<WeekFinding> weekFindings(const PlanWeek &week)
{
    return Findings(week).find();
}

QList<std::pair<WeekFindingKind, Mark>> findingMarks(const QList<WeekFinding> &findings,
                                                     const Texts &texts)
{
    QMap<WeekFindingKind, qint64> counts;
    for (const WeekFinding &finding : findings)
        ++counts[finding.kind];
    QList<std::pair<WeekFindingKind, Mark>> marks;
    for (auto kind = counts.begin(); kind != counts.end(); ++kind) {
        const KindWords words = wordsOf(kind.key());
        marks.append(
            {kind.key(), {words.tone, words.icon, texts.sentence(words.code, {{u"n"_s, *kind}})}});
    }
    return marks;
}

} // namespace bro
