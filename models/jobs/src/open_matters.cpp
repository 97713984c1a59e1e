// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/clock.h>
#include <jobs/open_matters.h>

namespace bro {

OpenMatters openMatters(const QList<WorkLine> &lines, WorkScope scope, const SessionUser &user,
                        const QDateTime &now)
{
    OpenMatters matters;
    for (const WorkLine &line : lines) {
        const WorkGroup group = workGroup(line, now);
        if (group == WorkGroup::Later)
            continue;
        const bool overdue = group == WorkGroup::Overdue;
        AreaMatters &area = matters.areas[line.place.area];
        ++area.open;
        area.overdue += overdue;
        if (isInScope(line, scope, user) && group != WorkGroup::Week) {
            ++matters.today.open;
            matters.today.overdue += overdue;
        }
        if (line.kind != WorkKind::Absence)
            continue;
        ++matters.unsentNotices;
        matters.lateNotices += overdue;
        if (overdue)
            continue;
        QDateTime before = now;
        before.setDate(line.date);
        before.setTime(line.latest());
        if (!matters.noticesBefore.isValid() || before < matters.noticesBefore)
            matters.noticesBefore = before;
    }
    return matters;
}

Result<OpenMatters> openMatters(Session &session, WorkScope scope, const Progress &progress)
{
    BRO_TRY(const QList<WorkLine> lines, workToday(session, WorkScope::All, progress));
    return openMatters(lines, scope, session.user(), copenhagen(session.clock().nowMs()));
}

} // namespace bro
