// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_gathering.h"
#include <database/transaction.h>
#include <deadlines/deadline_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Result<QList<WorkLine>> gathered(WorkLookups &lookups, WorkPart part, const Progress &progress)
{
    switch (part) {
    case WorkPart::Day:
        return dayWork(lookups, progress);
    case WorkPart::Deadlines:
        return deadlineWork(lookups, progress);
    case WorkPart::HandOuts:
        return handOutWork(lookups, progress);
    case WorkPart::Citizens:
        return citizenWork(lookups, progress);
    }
    return QList<WorkLine>();
}

} // namespace

Result<QList<WorkLine>> workOf(Session &session, WorkPart part, const Progress &progress)
{
    WorkLookups lookups(session);
    return gathered(lookups, part, progress);
}

Result<QList<WorkLine>> workToday(Session &session, WorkScope scope, const Progress &progress)
{
    WorkLookups lookups(session);
    QList<WorkLine> lines;
    for (const WorkPart part : WorkParts) {
        BRO_TRY(const QList<WorkLine> found, gathered(lookups, part, progress));
        lines += inScope(found, scope, session.user());
    }
    sortWork(lines);
    return lines;
}

Result<QList<WorkLine>> workOfCitizen(Session &session, CitizenId citizen, const Progress &progress)
{
    WorkLookups lookups(session, citizen);
    QList<WorkLine> lines;
    for (const WorkPart part : WorkParts) {
        BRO_TRY(const QList<WorkLine> found, gathered(lookups, part, progress));
        lines += found;
    }
    sortWork(lines);
    return lines;
}

Done markWork(Session &session, const WorkLine &line, QDate doneOn, const QString &note)
{
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    for (const OpenDeadline &deadline : line.deadlines)
        BRO_CHECK(markDeadline(session, deadline, doneOn, note));
    return transaction.commit();
}

Done postponeWork(Session &session, const WorkLine &line, QDate shownFrom, const QString &reason)
{
    if (shownFrom.isValid() && reason.trimmed().isEmpty())
        return Error(u"work.postponeWithoutReason"_s, {}, {}, Error::Kind::Refused);
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    for (const OpenDeadline &deadline : line.deadlines)
        BRO_CHECK(postponeDeadline(session, deadline, shownFrom, reason));
    return transaction.commit();
}

} // namespace bro
