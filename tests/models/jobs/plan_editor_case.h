// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs_office.h"
#include <QTest>
#include <database/statement.h>
#include <jobs/hand_out_job.h>
#include <jobs/plan_editor.h>

namespace bro {

using namespace Qt::StringLiterals;

inline const QDate Today(2026, 10, 20);
inline const QDate Monday(2026, 11, 2);
inline const QDate Friday(2027, 1, 29);

// Three citizens of one contact person with orders from Monday to Friday, edited by the editor.
struct PlanEditorCase : JobsOffice
{
    PlanEditorCase() : JobsOffice(Today)
    {
        for (int i = 0; i < 3; ++i) {
            who[i] =
                citizen(u"610180100%1"_s.arg(i + 1),
                        QStringList{u"Amina Osman"_s, u"Bent Krogh"_s, u"Line Falk"_s}[i], maja.id);
            order[i] = accepted(u"B-%1"_s.arg(i + 1), who[i], Monday, Friday);
        }
    }
    Activity talk(QDate day, int from = 600, int to = 660)
    {
        Activity a;
        a.title = u"Mentorsamtale"_s;
        a.date = day;
        a.range = {from, to};
        a.location = aabro.id;
        a.employee = maja.id;
        return a;
    }
    Participation part(int i) const
    {
        Participation p;
        p.citizen = who[i].id;
        return p;
    }
    Result<PlanOutcome> save(const PlanEdit &edit)
    {
        PlanEditor editor(session());
        auto outcome = editor.save(edit);
        if (outcome.ok())
            done(*outcome);
        return outcome;
    }
    void done(const PlanOutcome &outcome)
    {
        if (!outcome.isEmpty())
            session().undo().push(PlanEditor::undoStep(session(), outcome));
    }
    ActivityId create(QDate day, const QList<int> &takingPart = {0})
    {
        PlanEdit edit;
        edit.activity = talk(day);
        for (const int i : takingPart)
            edit.added.append(part(i));
        const auto outcome = save(edit);
        return outcome.ok() ? outcome->activities.first() : ActivityId{};
    }
    ActivityId createSeries(QDate from, QDate until, const QList<int> &takingPart = {0})
    {
        PlanEdit edit;
        edit.activity = talk(from);
        for (const int i : takingPart)
            edit.added.append(part(i));
        edit.repeat.everyWeeks = 1;
        edit.repeat.until = until;
        const auto outcome = save(edit);
        return outcome.ok() ? outcome->activities.first() : ActivityId{};
    }
    Activity stored(ActivityId id)
    {
        const auto activity = plans.activity(id);
        return activity.ok() ? *activity : Activity{};
    }
    PlanState state(ActivityId id) { return *PlanStates(session()).read(id); }
    QList<QDate> days(SeriesId series)
    {
        QList<QDate> all;
        for (const Activity &a : *plans.activitiesOfSeries(series, QDate(2000, 1, 1)))
            all.append(a.date);
        return all;
    }
    void handOut(QDate day, QDate given = Today)
    {
        QVERIFY(handOutWeek(session(), {IsoWeek::of(day), {}, given, HandOutWay::Hand}, {}).ok());
    }
    // The plan without numbers of rows and versions, which undoing does not bring back.
    QStringList plan()
    {
        QStringList rows;
        Statement read(session().connection(),
                       u"SELECT a.title, a.date, a.from_minute, a.to_minute, a.location_id, "
                       "a.employee_id, a.note, a.cancelled, a.series_id, a.who, a.id, "
                       "p.citizen_id, p.order_id, p.removed FROM activity a LEFT JOIN "
                       "participation p ON p.activity_id = a.id ORDER BY a.id, p.citizen_id"_s);
        while (read.next().valueOr(false)) {
            QStringList cells;
            for (int column = 0; column < 14; ++column)
                cells.append(read.text(column));
            rows.append(cells.join(u'|'));
        }
        return rows;
    }

    Citizen who[3];
    Order order[3];
};

inline QString codeOf(const Result<PlanOutcome> &outcome)
{
    return outcome.ok() ? QString() : outcome.error().message.code;
}

} // namespace bro
