// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_edit_parts.h"
#include <algorithm>
#include <database/history.h>
#include <database/transaction.h>
#include <jobs/plan_editor.h>

namespace bro {

using namespace Qt::StringLiterals;

PlanEditor::PlanEditor(Session &session)
    : m_session(session),
      m_plan(session),
      m_states(session),
      m_citizens(session),
      m_orders(session),
      m_office(session),
      m_approvals(session)
{
}

Result<PlanPerson> PlanEditor::person(CitizenId citizen, OrderId wanted)
{
    auto known = m_persons.find(citizen);
    if (known == m_persons.end()) {
        PlanPerson person;
        person.citizen = citizen;
        BRO_TRY(const Citizen row, m_citizens.byId(citizen));
        person.name = row.name;
        BRO_TRY(person.orders, m_orders.ofCitizen(citizen));
        BRO_TRY(person.approvals, m_approvals.ofCitizen(citizen));
        known = m_persons.insert(citizen, person);
    }
    PlanPerson person = *known;
    person.wanted = wanted;
    return person;
}

Result<QList<PlanPerson>> PlanEditor::persons(const QList<Participation> &parts)
{
    QList<PlanPerson> all;
    for (const Participation &part : parts) {
        if (part.removed)
            continue;
        BRO_TRY(const PlanPerson one, person(part.citizen, part.order));
        all.append(one);
    }
    return all;
}

Result<ClosedDays> PlanEditor::closedDays(QDate from, QDate to, const QList<PlanPerson> &persons)
{
    ClosedDays days = holidaysBetween(from, to);
    QSet<QString> contracts;
    for (const PlanPerson &person : persons) {
        for (const Order &order : person.orders) {
            if (order.start <= to && order.lastDay() >= from)
                contracts.insert(order.contractKey);
        }
    }
    BRO_TRY(const QList<ClosingDay> closing, m_office.closingDays(from, to));
    for (const ClosingDay &day : closing) {
        const bool holds = day.contractKey.isEmpty() || contracts.contains(day.contractKey);
        if (day.state == ClosingDayState::Granted && holds && !days.contains(day.date))
            days.insert(day.date, Message(u"weekPlan.closed"_s, {{u"reason"_s, day.reason}}));
    }
    return days;
}

Result<PlanState> PlanEditor::stored(ActivityId id, int version)
{
    BRO_TRY(const PlanState state, m_states.read(id));
    if (!state.activity)
        return Error(u"plan.activityGone"_s, {}, {}, Error::Kind::NotFound);
    if (state.activity->version != version)
        return staleEdit(state.activity->title);
    return state;
}

Result<PlanOutcome> PlanEditor::save(const PlanEdit &edit)
{
    BRO_CHECK(m_session.require(Right::Plan));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    const bool isNew = !edit.activity.id.isValid();
    BRO_TRY(const PlanOutcome outcome, isNew ? create(edit) : change(edit));
    BRO_CHECK(transaction.commit());
    return outcome;
}

Done PlanEditor::addOn(const PlanEdit &edit, QDate day, const QList<PlanPerson> &persons,
                       PlanOutcome &outcome)
{
    QList<Participation> parts;
    QList<CitizenId> citizens;
    for (qsizetype i = 0; i < persons.size(); ++i) {
        const HeldOrder held = orderFor(persons[i].orders, day, persons[i].wanted);
        if (held.hold != OrderHold::Holds)
            continue;
        Participation part = edit.added[i];
        part.order = held.order.id;
        parts.append(part);
        citizens.append(part.citizen);
    }
    if (parts.isEmpty() && !persons.isEmpty()) {
        outcome.findings.append(leftOut(day, Message(u"weekPlan.whyNoOrder"_s)));
        return {};
    }
    Activity activity = edit.activity;
    activity.date = day;
    BRO_TRY(const ActivityId id, m_plan.add(activity, parts));
    if (!citizens.isEmpty())
        BRO_CHECK(m_session.log().record(AccessKind::Change, u"weekPlan.changed"_s, citizens));
    BRO_TRY(const PlanState after, m_states.read(id));
    outcome.steps.append({{id, {}, {}}, after});
    outcome.activities.append(id);
    return {};
}

Done PlanEditor::addSeries(const PlanEdit &edit, const QList<PlanPerson> &persons, SeriesId series,
                           QDate after, PlanOutcome &outcome)
{
    BRO_TRY(const ActivitySeries rule, m_plan.series(series));
    BRO_TRY(const ClosedDays closed, closedDays(rule.from, rule.until, persons));
    PlanEdit one = edit;
    one.activity.series = series;
    const QList<QDate> days = seriesDays(rule);
    for (const QDate day : days) {
        if (day <= after)
            continue;
        if (closed.contains(day)) {
            outcome.findings.append(leftOut(day, closed.value(day)));
            continue;
        }
        BRO_CHECK(addOn(one, day, persons, outcome));
    }
    return {};
}

Result<PlanOutcome> PlanEditor::create(const PlanEdit &edit)
{
    BRO_TRY(const QList<PlanPerson> who, persons(edit.added));
    BRO_CHECK(refused(planRefusals(edit.activity, who)));
    PlanOutcome outcome;
    outcome.name = Message(u"weekPlan.didCreate"_s, {{u"title"_s, edit.activity.title}});
    if (edit.repeat.everyWeeks <= 0) {
        BRO_CHECK(addOn(edit, edit.activity.date, who, outcome));
        return outcome;
    }
    BRO_TRY(const SeriesId series, m_plan.addSeries(ruleOf(edit.repeat, edit.activity.date)));
    BRO_CHECK(addSeries(edit, who, series, QDate(), outcome));
    if (outcome.isEmpty())
        return Error(u"weekPlan.seriesEmpty"_s, {}, {}, Error::Kind::Refused);
    outcome.name = Message(u"weekPlan.didCreateSeries"_s, {{u"title"_s, edit.activity.title}});
    return outcome;
}

Result<PlanState> PlanEditor::withParts(PlanState state, const PlanEdit &edit)
{
    BRO_TRY(const PlanTraces traces, m_states.traces(state.id));
    for (const Participation &gone : edit.gone) {
        const auto part = std::find_if(state.parts.begin(), state.parts.end(),
                                       [&gone](const Participation &p) { return p.id == gone.id; });
        if (part == state.parts.end() || part->version != gone.version)
            return staleEdit(state.activity->title);
        if (traces.attended.contains(gone.id)) {
            BRO_TRY(const PlanPerson attended, person(gone.citizen));
            return Error(u"weekPlan.removeAttended"_s, {{u"name"_s, attended.name}}, {},
                         Error::Kind::Refused);
        }
        if (traces.kept.contains(gone.id))
            part->removed = true;
        else
            state.parts.erase(part);
    }
    for (const Participation &added : edit.added) {
        const auto part =
            std::find_if(state.parts.begin(), state.parts.end(),
                         [&added](const Participation &p) { return p.citizen == added.citizen; });
        if (part == state.parts.end()) {
            state.parts.append(added);
        } else if (part->removed) {
            part->removed = false;
            part->order = added.order.isValid() ? added.order : part->order;
        } else {
            return Error(u"plan.participantTwice"_s, {}, {}, Error::Kind::Refused);
        }
    }
    return state;
}

Done PlanEditor::settle(PlanState &after, const PlanState &before)
{
    const Activity &now = *after.activity;
    const bool moved = !before.activity || before.activity->date != now.date ||
                       before.activity->kind != now.kind ||
                       before.activity->location != now.location;
    QList<PlanPerson> judged;
    bool anybody = false;
    for (Participation &part : after.parts) {
        if (part.removed)
            continue;
        anybody = true;
        if (!moved && isLive(before, part.citizen))
            continue;
        BRO_TRY(const PlanPerson one, person(part.citizen, part.order));
        const HeldOrder held = orderFor(one.orders, now.date, part.order);
        if (held.hold == OrderHold::Holds)
            part.order = held.order.id;
        judged.append(one);
    }
    QList<PlanFinding> found = planRefusals(now, judged);
    if (anybody && judged.isEmpty())
        found.removeIf([](const PlanFinding &f) { return f.field == PlanField::Participants; });
    return refused(found);
}

Done PlanEditor::takeStep(const PlanState &before, const PlanState &after, PlanOutcome &outcome)
{
    if (before.saysTheSame(after))
        return {};
    BRO_CHECK(m_states.take({before, after}));
    BRO_TRY(const PlanState now, m_states.read(before.id));
    outcome.steps.append({before, now});
    outcome.activities.append(before.id);
    return {};
}

Result<PlanOutcome> PlanEditor::change(const PlanEdit &edit)
{
    BRO_TRY(const PlanState before, stored(edit.activity.id, edit.activity.version));
    if (before.activity->series.isValid() && edit.scope != SeriesScope::OnlyThis)
        return SeriesEdit(*this, before, edit.scope).change(edit);
    if (edit.repeat.everyWeeks > 0 && !before.activity->series.isValid())
        return repeatStored(edit);
    BRO_TRY(PlanState after, withParts(before, edit));
    after.activity = edit.activity;
    after.activity->series = before.activity->series;
    BRO_TRY(const PlanTraces traces, m_states.traces(before.id));
    BRO_CHECK(movedWhenAttended(traces, *before.activity, *after.activity));
    BRO_CHECK(settle(after, before));
    PlanOutcome outcome;
    outcome.name = nameOfChange(before, after);
    BRO_CHECK(takeStep(before, after, outcome));
    return outcome;
}

// It becomes the first of the series.
Result<PlanOutcome> PlanEditor::repeatStored(const PlanEdit &edit)
{
    PlanEdit first = edit;
    first.repeat = {};
    const ActivitySeries rule = ruleOf(edit.repeat, edit.activity.date);
    BRO_TRY(const SeriesId series, m_plan.addSeries(rule));
    BRO_TRY(PlanState before, stored(edit.activity.id, edit.activity.version));
    BRO_TRY(PlanState after, withParts(before, edit));
    after.activity = edit.activity;
    after.activity->series = series;
    BRO_CHECK(settle(after, before));
    PlanOutcome outcome;
    BRO_CHECK(takeStep(before, after, outcome));
    PlanEdit others = edit;
    others.added.clear();
    for (const Participation &part : after.parts) {
        if (!part.removed)
            others.added.append(part);
    }
    others.activity.id = {};
    others.activity.acuteReason.clear();
    BRO_TRY(const QList<PlanPerson> who, persons(others.added));
    BRO_CHECK(addSeries(others, who, series, edit.activity.date, outcome));
    outcome.name = Message(u"weekPlan.didCreateSeries"_s, {{u"title"_s, edit.activity.title}});
    return outcome;
}

Result<PlanState> PlanEditor::without(const PlanState &state, CitizenId only)
{
    BRO_TRY(const PlanTraces traces, m_states.traces(state.id));
    PlanState after = state;
    after.parts.clear();
    for (Participation part : state.parts) {
        const bool meant = !only.isValid() || part.citizen == only;
        if (!meant || part.removed) {
            after.parts.append(part);
            continue;
        }
        if (traces.attended.contains(part.id)) {
            BRO_TRY(const PlanPerson attended, person(part.citizen));
            return Error(u"weekPlan.removeAttended"_s, {{u"name"_s, attended.name}}, {},
                         Error::Kind::Refused);
        }
        part.removed = true;
        if (traces.kept.contains(part.id))
            after.parts.append(part);
    }
    if (after.parts.isEmpty())
        after.activity.reset();
    return after;
}

Result<PlanOutcome> PlanEditor::remove(ActivityId id, int version, SeriesScope scope,
                                       CitizenId only)
{
    BRO_CHECK(m_session.require(Right::Plan));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const PlanState before, stored(id, version));
    PlanOutcome outcome;
    outcome.name = Message(u"weekPlan.didDelete"_s, {{u"title"_s, before.activity->title}});
    if (before.activity->series.isValid() && scope != SeriesScope::OnlyThis) {
        BRO_TRY(outcome, SeriesEdit(*this, before, scope).remove(only));
    } else {
        BRO_TRY(const PlanState after, without(before, only));
        BRO_CHECK(takeStep(before, after, outcome));
    }
    BRO_CHECK(transaction.commit());
    return outcome;
}

Result<PlanOutcome> PlanEditor::setCancelled(ActivityId id, int version, bool cancelled)
{
    BRO_CHECK(m_session.require(Right::Plan));
    BRO_TRY(const PlanState before, stored(id, version));
    PlanState after = before;
    after.activity->cancelled = cancelled;
    PlanOutcome outcome;
    outcome.name = Message(cancelled ? u"weekPlan.didCancel"_s : u"weekPlan.didUncancel"_s,
                           {{u"title"_s, before.activity->title}});
    BRO_CHECK(takeStep(before, after, outcome));
    return outcome;
}

Result<PlanOutcome> PlanEditor::takeBack(ActivityId id, CitizenId citizen)
{
    BRO_CHECK(m_session.require(Right::Plan));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const PlanState before, m_states.read(id));
    if (!before.activity)
        return Error(u"plan.activityGone"_s, {}, {}, Error::Kind::NotFound);
    PlanState after = before;
    for (Participation &part : after.parts) {
        if (part.citizen == citizen)
            part.removed = false;
    }
    BRO_CHECK(settle(after, before));
    PlanOutcome outcome;
    outcome.name = Message(u"weekPlan.didTakeBack"_s, {{u"title"_s, before.activity->title}});
    BRO_CHECK(takeStep(before, after, outcome));
    BRO_CHECK(transaction.commit());
    return outcome;
}

UndoStack::Step PlanEditor::undoStep(Session &session, const PlanOutcome &outcome)
{
    return {outcome.name, [&session, outcome] { return takeSteps(session, outcome, true); },
            [&session, outcome] { return takeSteps(session, outcome, false); }};
}

} // namespace bro
