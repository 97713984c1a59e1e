// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <calendar/iso_week.h>
#include <jobs/work_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

qint64 WorkLine::id() const
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5);
    const auto id = qint64(qFromBigEndian<quint64>(hash.constData()) >> 1);
    return id > 0 ? id : 1;
}

WorkGroup workGroup(const WorkLine &line, const QDateTime &now)
{
    const QDate today = now.date();
    if (!line.date.isValid())
        return WorkGroup::Later;
    if (line.date < today)
        return WorkGroup::Overdue;
    if (line.date == today) {
        // The minute itself is still in time.
        const bool passed =
            line.time && now.time() >= line.time->addSecs(60) && *line.time < QTime(23, 59);
        return passed ? WorkGroup::Overdue : WorkGroup::Today;
    }
    return line.date <= IsoWeek::of(today).sunday() ? WorkGroup::Week : WorkGroup::Later;
}

namespace {

Message counted(const QString &code, qint64 n)
{
    return Message(code, {{u"n"_s, n}});
}

TimeLeft overdue(const WorkLine &line, const QDateTime &now)
{
    if (line.date == now.date())
        return {Message(u"work.timePassed"_s, {{u"time"_s, line.latest()}}), Tone::Error};
    if (line.countsWorkingDays) {
        const int days = workingDays(line.date.addDays(1), now.date(), line.workingDays);
        if (days > 0)
            return {counted(u"work.workingDaysOver"_s, days), Tone::Error};
    }
    return {counted(u"work.daysOver"_s, line.date.daysTo(now.date())), Tone::Error};
}

TimeLeft leftToday(const WorkLine &line, const QDateTime &now)
{
    if (!line.time)
        return {Message(u"work.today"_s), Tone::Warning};
    const qint64 minutes = now.time().secsTo(*line.time) / 60;
    if (minutes <= 0)
        return {Message(u"work.now"_s), Tone::Warning};
    if (minutes < 60)
        return {counted(u"work.minutesLeft"_s, minutes), Tone::Warning};
    return {Message(u"work.hoursLeft"_s, {{u"hours"_s, minutes / 60}, {u"n"_s, minutes % 60}}),
            Tone::Warning};
}

} // namespace

TimeLeft timeLeft(const WorkLine &line, const QDateTime &now)
{
    if (!line.date.isValid())
        return {Message(u"work.noDeadline"_s), Tone::None};
    switch (workGroup(line, now)) {
    case WorkGroup::Overdue:
        return overdue(line, now);
    case WorkGroup::Today:
        return leftToday(line, now);
    case WorkGroup::Week:
    case WorkGroup::Later:
        break;
    }
    const qint64 days = now.date().daysTo(line.date);
    if (days == 1)
        return {Message(u"work.tomorrow"_s), Tone::None};
    if (line.countsWorkingDays)
        return {counted(u"work.workingDaysLeft"_s,
                        workingDays(now.date().addDays(1), line.date, line.workingDays)),
                Tone::None};
    return {counted(u"work.daysLeft"_s, days), Tone::None};
}

bool isInScope(const WorkLine &line, WorkScope scope, const SessionUser &user)
{
    if (scope == WorkScope::All)
        return true;
    if (line.employee.isValid())
        return line.employee == user.employee;
    return user.role == Role::Leader || user.role == Role::Administrator;
}

QList<WorkLine> inScope(const QList<WorkLine> &lines, WorkScope scope, const SessionUser &user)
{
    QList<WorkLine> mine;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(mine),
                 [&](const WorkLine &line) { return isInScope(line, scope, user); });
    return mine;
}

void sortWork(QList<WorkLine> &lines)
{
    const auto place = [](const WorkLine &line) {
        return std::tuple(!line.date.isValid(), line.date, line.latest(), line.kind);
    };
    std::sort(lines.begin(), lines.end(), [&place](const WorkLine &a, const WorkLine &b) {
        const auto left = place(a);
        const auto right = place(b);
        if (left != right)
            return left < right;
        return std::tie(a.who, a.key) < std::tie(b.who, b.key);
    });
}

QList<DayLoad> dayLoads(const QList<WorkLine> &lines, QDate today, int count)
{
    constexpr auto rule = WorkingDayRule::Arbejdsdage;
    QList<DayLoad> loads;
    for (QDate day = today; loads.size() < count; day = addWorkingDays(day, 1, rule)) {
        DayLoad load;
        load.day = day;
        // The first day's also takes what is overdue.
        load.from = loads.isEmpty() ? QDate(1, 1, 1) : day;
        load.until = addWorkingDays(day, 1, rule);
        load.lines = int(std::count_if(lines.begin(), lines.end(),
                                       [&load](const WorkLine &line) { return load.holds(line); }));
        loads.append(load);
    }
    return loads;
}

QDate postponableUntil(const WorkLine &line, QDate today)
{
    return !line.deadlines.isEmpty() && line.date > today ? line.date : QDate();
}

} // namespace bro
