// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_edit_parts.h"
#include <algorithm>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

Done refused(const QList<PlanFinding> &findings)
{
    for (const PlanFinding &found : findings) {
        if (found.finding.severity == Severity::Error)
            return Error(found.finding.message, {}, Error::Kind::Refused);
    }
    return {};
}

Finding leftOut(QDate day, const Message &why)
{
    return {Severity::Note,
            Message(u"weekPlan.leftOut"_s,
                    {{u"date"_s, day}, {u"why"_s, std::make_shared<const Message>(why)}})};
}

ActivitySeries ruleOf(const PlanRepeat &repeat, QDate first)
{
    ActivitySeries rule;
    rule.weekdays = repeat.weekdays.isEmpty() ? QSet<int>{first.dayOfWeek()} : repeat.weekdays;
    rule.everyWeeks = repeat.everyWeeks;
    rule.from = first;
    rule.until = repeat.until;
    return rule;
}

bool isLive(const PlanState &state, CitizenId citizen)
{
    return std::any_of(state.parts.begin(), state.parts.end(), [citizen](const Participation &p) {
        return p.citizen == citizen && !p.removed;
    });
}

Done movedWhenAttended(const PlanTraces &traces, const Activity &before, const Activity &after)
{
    if (traces.attended.isEmpty() || (before.date == after.date && before.range == after.range))
        return {};
    return Error(u"weekPlan.moveAttended"_s, {{u"title"_s, before.title}}, {},
                 Error::Kind::Refused);
}

Message nameOfChange(const PlanState &before, const PlanState &after)
{
    const Activity &a = *before.activity;
    const Activity &b = *after.activity;
    const bool moved = a.date != b.date || a.range != b.range;
    const bool onlyStretched =
        a.date == b.date && (a.range.from == b.range.from) != (a.range.to == b.range.to);
    QString code = u"weekPlan.didChange"_s;
    if (onlyStretched)
        code = u"weekPlan.didStretch"_s;
    else if (moved)
        code = u"weekPlan.didMove"_s;
    else if (PlanState{before.id, b, before.parts}.saysTheSame(before))
        code = u"weekPlan.didParticipants"_s;
    return Message(code, {{u"title"_s, b.title}});
}

Activity copyOf(const Activity &activity, QDate day, TimeRange range)
{
    Activity copy = activity;
    copy.id = {};
    copy.series = {};
    copy.version = 0;
    copy.cancelled = false;
    copy.acuteReason.clear();
    copy.date = day;
    copy.range = range;
    return copy;
}

Done takeSteps(Session &session, const PlanOutcome &outcome, bool back)
{
    PlanStates states(session);
    PlanStore plan(session);
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    const Done taken = states.takeAll(back ? reversed(outcome.steps) : outcome.steps);
    if (!taken.ok() && taken.error().kind != Error::Kind::Stale &&
        taken.error().kind != Error::Kind::Refused)
        return taken;
    for (const auto &[before, after] : outcome.rules) {
        BRO_TRY(const ActivitySeries stored, plan.series(after.id));
        ActivitySeries wanted = back ? before : after;
        wanted.version = stored.version;
        BRO_CHECK(plan.updateSeries(wanted));
    }
    BRO_CHECK(transaction.commit());
    return taken;
}

} // namespace bro
