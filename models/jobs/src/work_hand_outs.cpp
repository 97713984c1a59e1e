// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_gathering.h"
#include <calendar/iso_week.h>
#include <database/statement.h>
#include <jobs/hand_out_need.h>
#include <orders/order_store.h>

// Schedules to hand out, with the latest lawful moment.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Citizens of courses that run or will; orders that are not accepted are drafts.
const QString Running =
    u"SELECT DISTINCT citizen_id FROM orders WHERE state IN ('accepted', 'interrupted') "
    "AND coalesce(interrupted_on, end_date) >= ? ORDER BY citizen_id"_s;

class HandOutGatherer
{
public:
    HandOutGatherer(WorkLookups &lookups, const Progress &progress)
        : m_lookups(lookups),
          m_progress(progress),
          m_today(lookups.session.today()),
          m_needs(lookups.session),
          m_own(lookups.session, lookups.citizenOnly)
    {
    }
    Result<QList<WorkLine>> run();

private:
    Done add(CitizenId citizen);
    void explain(const CitizenNeed &need, WorkLine &line) const;

    WorkLookups &m_lookups;
    const Progress &m_progress;
    QDate m_today;
    HandOutNeeds m_needs;
    OwnDeadlines m_own;
    QList<WorkLine> m_lines;
};

Message what(const CitizenNeed &need)
{
    if (need.need.firstMeeting)
        return Message(u"work.firstSchedule"_s);
    const bool changes = need.handedUntil.isValid() && need.need.effective <= need.handedUntil;
    if (changes)
        return Message(u"work.changedSchedule"_s, {{u"version"_s, qint64(need.nextNumber)}});
    const IsoWeek week = IsoWeek::of(need.need.effective);
    return Message(u"work.nextSchedule"_s, {{u"week"_s, qint64(week.week)}});
}

// What the deadline is postponed by: the order whose contract sets it, and the day it takes effect.
OpenDeadline deadlineOf(const CitizenNeed &need, const WorkLine &line)
{
    OpenDeadline deadline;
    deadline.contractKey = need.order.contractKey;
    deadline.order = need.order.id;
    deadline.orderNumber = need.order.number;
    deadline.citizen = need.order.citizen;
    deadline.citizenName = line.who;
    deadline.ruleId = need.rule ? need.rule->id : u"hand-out"_s;
    deadline.kind = need.rule ? need.rule->kind : DeadlineKind::ScheduleChange;
    deadline.date = line.date;
    return deadline;
}

void HandOutGatherer::explain(const CitizenNeed &need, WorkLine &line) const
{
    const QDate effective = need.need.effective;
    if (need.need.firstMeeting)
        line.explanation.append(Message(u"work.firstMeetingOn"_s, {{u"date"_s, effective}}));
    else if (need.need.asSoonAsPossible)
        line.explanation.append(Message(u"planning.acuteChangeDue"_s));
    else if (need.need.changes.isEmpty())
        line.explanation.append(Message(u"deadlines.runsOut"_s, {{u"date"_s, need.handedUntil}}));
    else
        line.explanation.append(Message(u"work.takesEffect"_s, {{u"date"_s, effective}}));
    if (need.rule)
        explainByRule(line, *need.rule, *need.profile, effective);
    if (need.need.latest && need.need.latest->posted.isValid() &&
        need.need.latest->posted >= m_today)
        line.explanation.append(Message(u"work.byPost"_s, {{u"date"_s, need.need.latest->posted}}));
}

Done HandOutGatherer::add(CitizenId citizen)
{
    BRO_TRY(const std::optional<CitizenNeed> need, m_needs.of(citizen));
    if (!need || !need->need.isNeeded())
        return {};
    BRO_TRY(WorkLine line, m_lookups.lineOf(citizen, WorkKind::Schedule, u"schedule"_s));
    line.what = what(*need);
    line.handOut = true;
    line.date = need->need.latest ? need->need.latest->byHand : m_today;
    if (need->need.firstMeeting)
        line.time = need->firstMeetingAt;
    explain(*need, line);
    line.place = {WorkArea::Planning, u"citizen"_s, citizen.value, 0, need->need.effective};
    if (line.date > m_today.addDays(WorkDaysAhead))
        return {};
    line.deadlines = {deadlineOf(*need, line)};
    if (m_own.isHidden(line.deadlines.first()))
        return {};
    m_lines.append(line);
    return {};
}

Result<QList<WorkLine>> HandOutGatherer::run()
{
    BRO_CHECK(m_own.load());
    if (m_lookups.citizenOnly.isValid()) {
        BRO_CHECK(add(m_lookups.citizenOnly));
        return m_lines;
    }
    Statement read(m_lookups.session.connection(), Running);
    read.bind(m_today);
    QList<CitizenId> citizens;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            break;
        citizens.append(read.id<CitizenId>(0));
    }
    for (qsizetype i = 0; i < citizens.size(); ++i) {
        BRO_CHECK(m_progress.at(i, citizens.size()));
        BRO_CHECK(add(citizens[i]));
    }
    return m_lines;
}

} // namespace

Result<QList<WorkLine>> handOutWork(WorkLookups &lookups, const Progress &progress)
{
    return HandOutGatherer(lookups, progress).run();
}

} // namespace bro
