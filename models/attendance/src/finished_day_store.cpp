// SPDX-License-Identifier: GPL-3.0-or-later
#include <attendance/finished_day_store.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<FinishedDay> FinishedDayStore::of(QDate day)
{
    Statement read(m_session.connection(),
                   u"SELECT d.finished, d.recorded_at, u.name, d.reason FROM day_finished d "
                   "LEFT JOIN app_user u ON u.id = d.user_id WHERE d.day = ? "
                   "ORDER BY d.id DESC LIMIT 1"_s);
    read.bind(day);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return FinishedDay{};
    return FinishedDay{read.boolean(0), read.integer(1), read.text(2), read.text(3)};
}

Done FinishedDayStore::append(QDate day, bool finished, const QString &reason)
{
    BRO_CHECK(m_session.require(Right::RegisterAttendance));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const FinishedDay now, of(day));
    if (now.finished == finished)
        return Error(finished ? u"attendance.dayIsFinished"_s : u"attendance.dayIsOpen"_s,
                     {{u"date"_s, day}}, {}, Error::Kind::Stale);
    Statement insert(m_session.connection(),
                     u"INSERT INTO day_finished (day, finished, reason, recorded_at, user_id) "
                     "VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(day, finished, reason.trimmed(), m_session.clock().nowMs(), m_session.user().id);
    BRO_CHECK(insert.run());
    transaction.changed(Aggregate::Day, day.toJulianDay());
    return transaction.commit();
}

Done FinishedDayStore::finish(QDate day)
{
    if (!day.isValid() || day > m_session.today())
        return Error(u"attendance.dayAhead"_s, {{u"date"_s, day}}, {}, Error::Kind::Refused);
    return append(day, true, {});
}

Done FinishedDayStore::reopen(QDate day, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error(u"attendance.dayReasonMissing"_s, {}, {}, Error::Kind::Refused);
    return append(day, false, reason);
}

} // namespace bro
