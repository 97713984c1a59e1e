// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/plan_editor.h>

// What the files of PlanEditor share.
namespace bro {

// The first refusal as an error.
Done refused(const QList<PlanFinding> &findings);
Finding leftOut(QDate day, const Message &why);
ActivitySeries ruleOf(const PlanRepeat &repeat, QDate first);
bool isLive(const PlanState &state, CitizenId citizen);
// What somebody was registered for keeps its day and time.
Done movedWhenAttended(const PlanTraces &traces, const Activity &before, const Activity &after);
Message nameOfChange(const PlanState &before, const PlanState &after);
// A copy to be planned anew at another time.
Activity copyOf(const Activity &activity, QDate day, TimeRange range);

// Forth, or back, in one transaction; what can't be taken is left out and told.
Done takeSteps(Session &session, const PlanOutcome &outcome, bool back);

// One edit that reaches further than the activity it was made on.
class SeriesEdit
{
public:
    SeriesEdit(PlanEditor &editor, const PlanState &origin, SeriesScope scope)
        : m_editor(editor),
          m_origin(origin),
          m_scope(scope)
    {
    }
    Result<PlanOutcome> change(const PlanEdit &edit);
    Result<PlanOutcome> remove(CitizenId only);

private:
    Result<QList<Activity>> reached();
    Done changeOne(const Activity &activity, const PlanEdit &edit);
    Result<PlanEdit> partsFor(const PlanState &state, const PlanEdit &edit);
    Activity applied(const Activity &activity, const PlanEdit &edit) const;
    Done splitRule(qint64 shift);
    Done endRule();
    void tell(QDate day, const Message &why);
    bool isOrigin(ActivityId id) const { return id == m_origin.id; }

    PlanEditor &m_editor;
    const PlanState &m_origin;
    SeriesScope m_scope;
    SeriesId m_series; // that the reached ones belong to afterwards
    ClosedDays m_closed;
    PlanOutcome m_outcome;
};

} // namespace bro
