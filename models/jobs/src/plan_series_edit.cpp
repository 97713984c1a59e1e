// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_edit_parts.h"
#include <algorithm>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QDate FirstDayOfAll(1900, 1, 1);

int shifted(int weekday, qint64 days)
{
    constexpr int DaysOfAWeek = 7;
    return int(((weekday - 1 + days) % DaysOfAWeek + DaysOfAWeek) % DaysOfAWeek) + 1;
}

ActivitySeries shifted(ActivitySeries rule, qint64 days)
{
    QSet<int> weekdays;
    for (const int day : std::as_const(rule.weekdays))
        weekdays.insert(shifted(day, days));
    rule.weekdays = weekdays;
    rule.from = rule.from.addDays(days);
    rule.until = rule.until.addDays(days);
    return rule;
}

} // namespace

void SeriesEdit::tell(QDate day, const Message &why)
{
    m_outcome.findings.append(
        {Severity::Warning,
         Message(u"weekPlan.notReached"_s,
                 {{u"date"_s, day}, {u"why"_s, std::make_shared<const Message>(why)}})});
}

Result<QList<Activity>> SeriesEdit::reached()
{
    const QDate from = m_scope == SeriesScope::Following ? m_origin.activity->date : FirstDayOfAll;
    BRO_TRY(QList<Activity> all,
            m_editor.m_plan.activitiesOfSeries(m_origin.activity->series, from));
    all.removeIf([this](const Activity &a) { return a.cancelled && !isOrigin(a.id); });
    return all;
}

// From the activity on it is a series of its own.
Done SeriesEdit::splitRule(qint64 shift)
{
    BRO_TRY(const ActivitySeries before, m_editor.m_plan.series(m_origin.activity->series));
    m_series = before.id;
    const QDate day = m_origin.activity->date;
    const bool splits = m_scope == SeriesScope::Following && day > before.from;
    if (!splits) {
        if (shift == 0)
            return {};
        const ActivitySeries after = shifted(before, shift);
        BRO_CHECK(m_editor.m_plan.updateSeries(after));
        m_outcome.rules.append({before, after});
        return {};
    }
    ActivitySeries rest = shifted(before, shift);
    rest.from = day.addDays(shift);
    rest.until = std::max(rest.until, rest.from);
    BRO_TRY(m_series, m_editor.m_plan.addSeries(rest));
    return endRule();
}

Done SeriesEdit::endRule()
{
    BRO_TRY(const ActivitySeries before, m_editor.m_plan.series(m_origin.activity->series));
    ActivitySeries after = before;
    after.until = m_origin.activity->date.addDays(-1);
    if (after.until < after.from)
        return {};
    BRO_CHECK(m_editor.m_plan.updateSeries(after));
    m_outcome.rules.append({before, after});
    return {};
}

// Only what the user changed; the others keep what they have of their own.
Activity SeriesEdit::applied(const Activity &activity, const PlanEdit &edit) const
{
    const Activity &before = *m_origin.activity;
    const Activity &now = edit.activity;
    Activity after = activity;
    const auto apply = [&](auto Activity::*field) {
        if (before.*field != now.*field)
            after.*field = now.*field;
    };
    apply(&Activity::title);
    apply(&Activity::range);
    apply(&Activity::location);
    apply(&Activity::employee);
    apply(&Activity::who);
    apply(&Activity::how);
    apply(&Activity::kind);
    apply(&Activity::setting);
    apply(&Activity::note);
    apply(&Activity::countsAsHours);
    if (isOrigin(activity.id))
        after.acuteReason = now.acuteReason;
    after.date = activity.date.addDays(before.date.daysTo(now.date));
    after.series = m_series;
    return after;
}

// The same citizens as far as they take part there, without those who are registered.
Result<PlanEdit> SeriesEdit::partsFor(const PlanState &state, const PlanEdit &edit)
{
    if (isOrigin(state.id))
        return edit;
    BRO_TRY(const PlanTraces traces, m_editor.m_states.traces(state.id));
    PlanEdit here = edit;
    here.gone.clear();
    here.added.clear();
    for (const Participation &part : state.parts) {
        const bool gone =
            std::any_of(edit.gone.begin(), edit.gone.end(),
                        [&part](const Participation &p) { return p.citizen == part.citizen; });
        if (gone && !part.removed && !traces.attended.contains(part.id))
            here.gone.append(part);
    }
    const qint64 shift = m_origin.activity->date.daysTo(edit.activity.date);
    const QDate day = state.activity->date.addDays(shift);
    for (const Participation &part : edit.added) {
        BRO_TRY(const PlanPerson person, m_editor.person(part.citizen, part.order));
        if (isLive(state, part.citizen))
            continue;
        if (orderFor(person.orders, day, part.order).hold == OrderHold::Holds)
            here.added.append(part);
        else
            tell(day, Message(u"weekPlan.whyNotWith"_s, {{u"name"_s, person.name}}));
    }
    return here;
}

Done SeriesEdit::changeOne(const Activity &activity, const PlanEdit &edit)
{
    BRO_TRY(const PlanState before, m_editor.m_states.read(activity.id));
    BRO_TRY(const PlanEdit here, partsFor(before, edit));
    BRO_TRY(PlanState after, m_editor.withParts(before, here));
    after.activity = applied(*before.activity, edit);
    BRO_TRY(const PlanTraces traces, m_editor.m_states.traces(before.id));
    const bool moves = after.activity->date != before.activity->date;
    Done may = movedWhenAttended(traces, *before.activity, *after.activity);
    if (may.ok() && moves && !isOrigin(activity.id) && m_closed.contains(after.activity->date))
        may = Error(
            u"weekPlan.whyClosed"_s,
            {{u"why"_s, std::make_shared<const Message>(m_closed.value(after.activity->date))}}, {},
            Error::Kind::Refused);
    if (may.ok())
        may = m_editor.settle(after, before);
    if (!may.ok()) {
        if (isOrigin(activity.id) || may.error().kind != Error::Kind::Refused)
            return may;
        tell(activity.date, may.error().message);
        return {};
    }
    return m_editor.takeStep(before, after, m_outcome);
}

Result<PlanOutcome> SeriesEdit::change(const PlanEdit &edit)
{
    m_outcome.name = Message(u"weekPlan.didChangeSeries"_s, {{u"title"_s, edit.activity.title}});
    BRO_TRY(const QList<Activity> activities, reached());
    const qint64 shift = m_origin.activity->date.daysTo(edit.activity.date);
    QList<PlanPerson> everybody;
    for (const Participation &part : m_origin.parts) {
        BRO_TRY(const PlanPerson person, m_editor.person(part.citizen));
        everybody.append(person);
    }
    if (shift != 0 && !activities.isEmpty()) {
        BRO_TRY(m_closed, m_editor.closedDays(activities.first().date.addDays(shift),
                                              activities.last().date.addDays(shift), everybody));
    }
    BRO_CHECK(splitRule(shift));
    for (const Activity &activity : activities)
        BRO_CHECK(changeOne(activity, edit));
    return m_outcome;
}

Result<PlanOutcome> SeriesEdit::remove(CitizenId only)
{
    m_outcome.name =
        Message(u"weekPlan.didDeleteSeries"_s, {{u"title"_s, m_origin.activity->title}});
    BRO_TRY(const QList<Activity> activities, reached());
    for (const Activity &activity : activities) {
        BRO_TRY(const PlanState before, m_editor.m_states.read(activity.id));
        const Result<PlanState> after = m_editor.without(before, only);
        if (after.ok()) {
            BRO_CHECK(m_editor.takeStep(before, *after, m_outcome));
            continue;
        }
        if (isOrigin(activity.id) || after.error().kind != Error::Kind::Refused)
            return after.error();
        tell(activity.date, after.error().message);
    }
    if (m_scope == SeriesScope::Following && !only.isValid())
        BRO_CHECK(endRule());
    return m_outcome;
}

} // namespace bro
