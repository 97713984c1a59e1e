// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_rows.h"
#include <QJsonObject>
#include <database/history.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Monday is the lowest bit.
int bitsOf(const QSet<int> &weekdays)
{
    int bits = 0;
    for (const int day : weekdays)
        bits |= 1 << (day - 1);
    return bits;
}

QSet<int> weekdaysOf(int bits)
{
    QSet<int> weekdays;
    for (int day = 1; day <= 7; ++day) {
        if (bits & (1 << (day - 1)))
            weekdays.insert(day);
    }
    return weekdays;
}

QJsonObject facts(const ActivitySeries &series)
{
    return {{u"weekdays"_s, bitsOf(series.weekdays)},
            {u"everyWeeks"_s, series.everyWeeks},
            {u"from"_s, series.from.toString(Qt::ISODate)},
            {u"until"_s, series.until.toString(Qt::ISODate)}};
}

Done checkSeries(const Session &session, const ActivitySeries &series)
{
    BRO_CHECK(session.require(Right::Plan));
    const bool sound = std::all_of(series.weekdays.begin(), series.weekdays.end(),
                                   [](int day) { return day >= 1 && day <= 7; });
    if (series.weekdays.isEmpty() || !sound)
        return Error(u"plan.seriesWithoutDay"_s, {}, {}, Error::Kind::Refused);
    constexpr int Longest = 52;
    if (series.everyWeeks < 1 || series.everyWeeks > Longest)
        return Error(u"plan.seriesWeeks"_s, {{u"n"_s, qint64(Longest)}}, {}, Error::Kind::Refused);
    if (!series.from.isValid() || !series.until.isValid() || series.until < series.from)
        return Error(u"plan.seriesEnd"_s, {}, {}, Error::Kind::Refused);
    return {};
}

} // namespace

Result<SeriesId> PlanStore::addSeries(const ActivitySeries &series)
{
    BRO_CHECK(checkSeries(m_session, series));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement insert(m_session.connection(),
                     u"INSERT INTO activity_series (weekdays, every_weeks, from_date, until_date) "
                     "VALUES (?, ?, ?, ?)"_s);
    insert.bind(bitsOf(series.weekdays), series.everyWeeks, series.from, series.until);
    BRO_CHECK(insert.run());
    const SeriesId id{insert.insertedId()};
    BRO_CHECK(writeHistory(m_session, u"activity_series"_s, id.value, u"add"_s, {}, facts(series)));
    BRO_CHECK(transaction.commit());
    return id;
}

Result<ActivitySeries> PlanStore::updateSeries(const ActivitySeries &changed)
{
    BRO_CHECK(checkSeries(m_session, changed));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const ActivitySeries before, series(changed.id));
    if (before.version != changed.version) {
        BRO_TRY(const QList<Activity> activities, activitiesOfSeries(changed.id, before.from));
        return staleEdit(activities.isEmpty() ? QString() : activities.first().title);
    }
    Statement update(m_session.connection(),
                     u"UPDATE activity_series SET weekdays = ?, every_weeks = ?, from_date = ?, "
                     "until_date = ?, version = version + 1 WHERE id = ?"_s);
    update.bind(bitsOf(changed.weekdays), changed.everyWeeks, changed.from, changed.until,
                changed.id);
    BRO_CHECK(update.run());
    BRO_CHECK(writeHistory(m_session, u"activity_series"_s, changed.id.value, u"update"_s,
                           facts(before), facts(changed)));
    BRO_CHECK(transaction.commit());
    return before;
}

Result<ActivitySeries> PlanStore::series(SeriesId id)
{
    Statement read(m_session.connection(),
                   u"SELECT id, weekdays, every_weeks, from_date, until_date, version "
                   "FROM activity_series WHERE id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return Error(u"plan.seriesGone"_s, {}, {}, Error::Kind::NotFound);
    ActivitySeries series;
    series.id = read.id<SeriesId>(0);
    series.weekdays = weekdaysOf(int(read.integer(1)));
    series.everyWeeks = int(read.integer(2));
    series.from = read.date(3);
    series.until = read.date(4);
    series.version = int(read.integer(5));
    return series;
}

Result<QList<Activity>> PlanStore::activitiesOfSeries(SeriesId id, QDate from)
{
    Statement read(m_session.connection(),
                   u"SELECT "_s + ActivityColumns +
                       u"FROM activity a WHERE a.series_id = ? AND a.date >= ? "
                       "ORDER BY a.date, a.from_minute, a.id"_s);
    read.bind(id, from);
    QList<Activity> activities;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return activities;
        activities.append(readActivity(read));
    }
}

Result<QList<PlannedItem>> PlanStore::ofSeries(SeriesId id, QDate from)
{
    Statement statement(m_session.connection(), u"SELECT "_s + ItemColumns + ItemJoin +
                                                    u"WHERE a.series_id = ? AND a.date >= ?"_s);
    statement.bind(id, from);
    return read(statement);
}

Result<QList<PlannedItem>> PlanStore::ofActivity(ActivityId id)
{
    Statement statement(m_session.connection(),
                        u"SELECT "_s + ItemColumns + ItemJoin + u"WHERE a.id = ?"_s);
    statement.bind(id);
    return read(statement);
}

} // namespace bro
