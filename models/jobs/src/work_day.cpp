// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_gathering.h"
#include <attendance/day_notices.h>
#include <calendar/time_range.h>
#include <database/statement.h>

// Attendance to register and absence to notify: what a day leaves open.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Activities that have begun and whose attendance is not complete; %1 narrows them.
const QString Unregistered =
    u"SELECT a.id, a.date, a.title, a.from_minute, a.employee_id, count(*), min(p.citizen_id), "
    "min(o.contract_version_id) FROM activity a JOIN participation p ON p.activity_id = a.id "
    "JOIN orders o ON o.id = p.order_id WHERE a.date BETWEEN ? AND ? AND a.cancelled = 0 "
    "AND a.kind <> ? AND p.removed = 0 AND p.attendance_id IS NULL "
    "AND o.state IN ('accepted', 'interrupted') AND a.date >= o.start_date "
    "AND a.date <= coalesce(o.interrupted_on, o.end_date) AND (a.date < ? OR a.from_minute <= ?) "
    "%1 GROUP BY a.id ORDER BY a.date, a.from_minute, a.id"_s;

class DayGatherer
{
public:
    DayGatherer(WorkLookups &lookups, const Progress &progress)
        : m_lookups(lookups),
          m_progress(progress),
          m_now(copenhagen(lookups.session.clock().nowMs())),
          m_today(lookups.session.today())
    {
    }

    Result<QList<WorkLine>> run()
    {
        BRO_CHECK(addUnregistered());
        BRO_CHECK(addNotices());
        return m_lines;
    }

private:
    Done addUnregistered();
    Done addNotices();
    Done addNotice(const DayNotice &notice);
    Done setDeadline(WorkLine &line, QDate day, ContractVersionId contract);

    WorkLookups &m_lookups;
    const Progress &m_progress;
    QDateTime m_now;
    QDate m_today;
    QList<WorkLine> m_lines;
};

// What was not registered can't be notified, so both have the deadline of the notice.
Done DayGatherer::setDeadline(WorkLine &line, QDate day, ContractVersionId contract)
{
    line.date = day;
    if (!contract.isValid())
        return {};
    BRO_TRY(const Profile *profile, m_lookups.profile(contract));
    const NoticeRules rules = NoticeRules::of(*profile);
    if (!rules.deadline)
        return {};
    const QDateTime deadline = noticeDeadline(day, rules);
    line.date = deadline.date();
    line.time = deadline.time();
    explainByRule(line, *rules.deadline, *profile, day);
    return {};
}

Done DayGatherer::addUnregistered()
{
    const CitizenId only = m_lookups.citizenOnly;
    Statement read(m_lookups.session.connection(),
                   Unregistered.arg(only.isValid() ? u"AND p.citizen_id = ?"_s : QString()));
    read.bind(m_today.addMonths(-WorkMonthsBack), m_today, ActivityKind::OtherAppointment, m_today,
              m_now.time().hour() * 60 + m_now.time().minute());
    if (only.isValid())
        read.also(only);
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return {};
        BRO_CHECK(m_progress.at(0, 0));
        const ActivityId activity = read.id<ActivityId>(0);
        const QDate day = read.date(1);
        const int citizens = int(read.integer(5));
        WorkLine line;
        line.kind = WorkKind::Attendance;
        line.key = u"attendance/%1"_s.arg(activity.value);
        if (day == m_today)
            line.what =
                Message(u"work.registerToday"_s,
                        {{u"title"_s, read.text(2)}, {u"time"_s, clockTime(int(read.integer(3)))}});
        else
            line.what = Message(u"work.register"_s, {{u"title"_s, read.text(2)}, {u"date"_s, day}});
        if (citizens == 1) {
            line.citizen = read.id<CitizenId>(6);
            BRO_TRY(const Citizen citizen, m_lookups.citizen(line.citizen));
            line.who = citizen.name;
        } else {
            line.citizens = citizens;
        }
        BRO_CHECK(m_lookups.setEmployee(line, read.id<EmployeeId>(4)));
        line.explanation.append(Message(u"work.registerWhy"_s));
        BRO_CHECK(setDeadline(line, day, read.id<ContractVersionId>(7)));
        line.place = {WorkArea::Attendance, u"activity"_s, 0, activity.value, day};
        m_lines.append(line);
    }
}

// What is to be told the purchaser; of an earlier day with its date.
Message noticeMessage(NoticeCorrection correction, const std::optional<AbsenceNotice> &notice,
                      QDate day, QDate today)
{
    const bool partly =
        notice && !notice->wholeDay &&
        std::all_of(notice->parts.begin(), notice->parts.end(), [](const NoticePart &part) {
            return part.kind != NoticeKind::Absent && part.kind != NoticeKind::WillNotTakePart;
        });
    if (day == today) {
        if (correction == NoticeCorrection::Changed)
            return Message(u"work.correctNotice"_s);
        if (correction == NoticeCorrection::Withdrawn)
            return Message(u"work.withdrawNotice"_s);
        return Message(partly ? u"work.notifyPartly"_s : u"work.notify"_s);
    }
    QString code = partly ? u"work.notifyPartlyOf"_s : u"work.notifyOf"_s;
    if (correction == NoticeCorrection::Changed)
        code = u"work.correctNoticeOf"_s;
    else if (correction == NoticeCorrection::Withdrawn)
        code = u"work.withdrawNoticeOf"_s;
    return Message(code, {{u"date"_s, day}});
}

Done DayGatherer::addNotice(const DayNotice &notice)
{
    BRO_TRY(WorkLine line, m_lookups.lineOf(notice.citizen, WorkKind::Absence,
                                            u"notice/"_s + notice.day.toString(Qt::ISODate)));
    line.what = noticeMessage(notice.correction, notice.notice, notice.day, m_today);
    line.date = notice.day;
    if (notice.deadline.isValid()) {
        line.date = notice.deadline.date();
        line.time = notice.deadline.time();
    }
    BRO_TRY(const Profile *profile, m_lookups.profile(notice.contractKey));
    const DeadlineRule *rule = profile ? profile->deadline(notice.deadlineRule) : nullptr;
    if (rule)
        explainByRule(line, *rule, *profile, notice.day);
    if (notice.day < m_today)
        line.explanation.append(Message(u"work.noticeLate"_s));
    line.place = {WorkArea::Attendance, u"notices"_s, notice.citizen.value, 0, notice.day};
    m_lines.append(line);
    return {};
}

Done DayGatherer::addNotices()
{
    QList<CitizenId> citizens;
    if (m_lookups.citizenOnly.isValid())
        citizens.append(m_lookups.citizenOnly);
    BRO_TRY(const QList<DayNotice> due,
            dueNotices(m_lookups.session, m_today.addDays(-NoticeDaysBack), m_today, citizens));
    for (const DayNotice &notice : due)
        BRO_CHECK(addNotice(notice));
    return {};
}

} // namespace

Result<QList<WorkLine>> dayWork(WorkLookups &lookups, const Progress &progress)
{
    return DayGatherer(lookups, progress).run();
}

} // namespace bro
