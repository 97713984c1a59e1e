// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/texts.h>
#include <jobs/plan_editor.h>
#include <jobs/plan_preview.h>

namespace bro {

// An activity while it is edited: what it was, what it shall be, and who shall take part.
struct PlanDraft
{
    Activity activity; // id none: a new one
    Activity before;
    QList<PlanCitizen> citizens;      // who shall take part, person.wanted: on which order
    QList<Participation> storedParts; // who takes part as it is stored
    QList<CitizenId> begunWith{};     // of a new one: who was there before anything was edited
    bool attended = false;            // somebody is registered: its day and time stay

    static PlanDraft of(const WeekActivity &stored, const QList<PlanCitizen> &citizens);
    static PlanDraft fresh(const Activity &activity, const QList<PlanCitizen> &citizens);
    bool isNew() const { return !activity.id.isValid(); }
    bool isDirty() const;
    PlanEdit edit(SeriesScope scope = {}, const PlanRepeat &repeat = {}) const;
    PlanTry what() const { return {activity, citizens}; }
    bool holds(CitizenId citizen) const;
    void add(const PlanCitizen &citizen) { citizens.append(citizen); }
    void remove(CitizenId citizen);
};

// What two versions of an activity say differently, a line each: "Kl.: 10.00–11.00 / 10.30–11.30".
struct PlanDifference
{
    Message field;
    QString mine;
    QString theirs;
};
QList<PlanDifference> planDifferences(const Activity &mine, const Activity &theirs,
                                      const PlanOffice &office, const Texts &texts);

// "Hver tirsdag til 18-12-2026".
Message seriesWords(const ActivitySeries &series, const Texts &texts);

} // namespace bro
