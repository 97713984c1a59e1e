// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_edit_parts.h"
#include <algorithm>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

// Activities planned anew at another time.
class WeekCopy
{
public:
    WeekCopy(PlanEditor &editor, PlanOutcome &outcome) : m_editor(editor), m_outcome(outcome) {}

    // only: this citizen alone. Nobody who can take part: told, nothing is planned.
    Done copy(const Activity &activity, const QList<Participation> &parts, QDate day,
              TimeRange range, CitizenId only);

private:
    Result<QList<Participation>> whoCan(const QList<Participation> &parts, const Activity &copy,
                                        CitizenId only);
    Done join(ActivityId id, const QList<Participation> &parts);

    PlanEditor &m_editor;
    PlanOutcome &m_outcome;
};

Result<QList<Participation>> WeekCopy::whoCan(const QList<Participation> &parts,
                                              const Activity &copy, CitizenId only)
{
    QList<Participation> able;
    for (const Participation &part : parts) {
        if (part.removed || (only.isValid() && part.citizen != only))
            continue;
        BRO_TRY(const PlanPerson person, m_editor.person(part.citizen, part.order));
        const QList<PlanFinding> refusals = planRefusals(copy, {person});
        if (!refusals.isEmpty()) {
            m_outcome.findings.append(
                {Severity::Warning, Message(u"weekPlan.leftOutWhy"_s,
                                            {{u"date"_s, copy.date},
                                             {u"why"_s, std::make_shared<const Message>(
                                                            refusals.first().finding.message)}})});
            continue;
        }
        Participation again = part;
        again.id = {};
        again.order = orderFor(person.orders, copy.date, part.order).order.id;
        able.append(again);
    }
    return able;
}

Done WeekCopy::join(ActivityId id, const QList<Participation> &parts)
{
    BRO_TRY(const PlanState before, m_editor.m_states.read(id));
    PlanState after = before;
    for (const Participation &part : parts) {
        const auto known =
            std::find_if(after.parts.begin(), after.parts.end(),
                         [&part](const Participation &p) { return p.citizen == part.citizen; });
        if (known == after.parts.end()) {
            after.parts.append(part);
        } else if (known->removed) {
            known->removed = false;
            known->order = part.order;
        }
    }
    return m_editor.takeStep(before, after, m_outcome);
}

Done WeekCopy::copy(const Activity &activity, const QList<Participation> &parts, QDate day,
                    TimeRange range, CitizenId only)
{
    const Activity copy = copyOf(activity, day, range);
    const bool meeting = parts.isEmpty();
    BRO_TRY(const QList<Participation> able, whoCan(parts, copy, only));
    if (able.isEmpty() && !meeting)
        return {};
    BRO_TRY(const ActivityId same, m_editor.m_plan.findSame(copy));
    // Two talks of the same name at one time with one employee are one group, or there already.
    if (same.isValid() && (copy.who == Who::Group || meeting))
        return join(same, able);
    if (same.isValid()) {
        BRO_TRY(const PlanState there, m_editor.m_states.read(same));
        const bool known = std::all_of(able.begin(), able.end(), [&](const Participation &p) {
            return isLive(there, p.citizen);
        });
        if (known)
            return {};
    }
    PlanEdit edit;
    edit.activity = copy;
    edit.added = able;
    BRO_TRY(const QList<PlanPerson> persons, m_editor.persons(able));
    return m_editor.addOn(edit, day, persons, m_outcome);
}

Result<PlanOutcome> PlanEditor::copy(ActivityId id, QDate day, TimeRange range, CitizenId only)
{
    BRO_CHECK(m_session.require(Right::Plan));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const PlanState state, m_states.read(id));
    if (!state.activity)
        return Error(u"plan.activityGone"_s, {}, {}, Error::Kind::NotFound);
    PlanOutcome outcome;
    outcome.name = Message(u"weekPlan.didCopy"_s, {{u"title"_s, state.activity->title}});
    BRO_CHECK(WeekCopy(*this, outcome).copy(*state.activity, state.parts, day, range, only));
    if (outcome.isEmpty() && !outcome.findings.isEmpty())
        return Error(outcome.findings.first().message, {}, Error::Kind::Refused);
    if (outcome.isEmpty())
        return Error(u"weekPlan.copyThere"_s, {{u"title"_s, state.activity->title}}, {},
                     Error::Kind::Refused);
    BRO_CHECK(transaction.commit());
    return outcome;
}

Result<PlanOutcome> PlanEditor::copyWeek(const PlanScope &scope, IsoWeek from, IsoWeek to,
                                         int weeks)
{
    BRO_CHECK(m_session.require(Right::Plan));
    if (!from.isValid() || !to.isValid() || weeks < 1 || from == to)
        return Error(u"weekPlan.copyWeeks"_s, {}, {}, Error::Kind::Refused);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const WeekPlan plan, readWeekPlan(m_session, from.monday(), from.sunday()));
    const CitizenId only{scope.kind == PlanScopeKind::Citizen ? scope.id : 0};
    PlanOutcome outcome;
    outcome.name = Message(u"weekPlan.didCopyWeek"_s, {{u"week"_s, qint64(from.week)}});
    WeekCopy copier(*this, outcome);
    bool anything = false;
    for (int n = 0; n < weeks; ++n) {
        const QDate monday = to.addWeeks(n).monday();
        for (const WeekActivity &one : plan.activities) {
            const bool live = one.parts.isEmpty() || one.persons() > 0;
            if (!isIn(scope, one) || one.activity.cancelled || !live)
                continue;
            if (only.isValid() && one.partOf(only)->participation.removed)
                continue;
            anything = true;
            QList<Participation> parts;
            QList<PlanPerson> persons;
            for (const WeekPart &part : one.parts)
                parts.append(part.participation);
            BRO_TRY(persons, this->persons(parts));
            const QDate day = monday.addDays(from.monday().daysTo(one.activity.date));
            BRO_TRY(const ClosedDays closed, closedDays(day, day, persons));
            if (closed.contains(day)) {
                const Finding finding = leftOut(day, closed.value(day));
                if (!outcome.findings.contains(finding))
                    outcome.findings.append(finding);
                continue;
            }
            BRO_CHECK(copier.copy(one.activity, parts, day, one.activity.range, only));
        }
    }
    if (!anything)
        return Error(u"weekPlan.copyEmptyWeek"_s, {{u"week"_s, qint64(from.week)}}, {},
                     Error::Kind::Refused);
    BRO_CHECK(transaction.commit());
    return outcome;
}

} // namespace bro
