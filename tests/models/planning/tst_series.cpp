// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <planning/plan_store.h>
#include <support/people.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 23);

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

ActivitySeries tuesdaysAndThursdays()
{
    ActivitySeries series;
    series.weekdays = {2, 4};
    series.everyWeeks = 2;
    series.from = Monday;
    series.until = QDate(2026, 12, 18);
    return series;
}

QString shown(const QList<QDate> &days)
{
    QStringList text;
    for (const QDate day : days)
        text.append(day.toString(u"d/M"_s));
    return text.join(u' ');
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void days_data();
    void days();
    void storedAndRead();
    void faults_data();
    void faults();
    void activitiesFromADayOn();
    void oneIsTakenOutOfItsSeries();
};

void TestSeries::days_data()
{
    QTest::addColumn<ActivitySeries>("series");
    QTest::addColumn<QSet<QDate>>("leftOut");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const ActivitySeries &series, const QString &expected,
                        const QSet<QDate> &leftOut = {}) {
        QTest::newRow(name) << series << leftOut << expected;
    };
    ActivitySeries series = tuesdaysAndThursdays();
    row("every second week", series, u"24/11 26/11 8/12 10/12"_s);
    series.everyWeeks = 1;
    row("every week", series, u"24/11 26/11 1/12 3/12 8/12 10/12 15/12 17/12"_s);
    row("a closing day is left out", series, u"24/11 26/11 1/12 3/12 8/12 10/12 15/12"_s,
        {QDate(2026, 12, 17)});
    series.until = QDate(2026, 11, 26);
    row("the last day may be used", series, u"24/11 26/11"_s);
    series = tuesdaysAndThursdays();
    series.from = QDate(2026, 11, 26); // a Thursday: its week is the first one
    row("weeks count from the first day's", series, u"26/11 8/12 10/12"_s);
    series.weekdays = {7};
    series.from = Monday;
    series.everyWeeks = 3;
    row("Sundays belong to the week before", series, u"29/11"_s);
    row("no rule, no day", ActivitySeries(), QString());
}

void TestSeries::days()
{
    QFETCH(ActivitySeries, series);
    QFETCH(QSet<QDate>, leftOut);
    QFETCH(QString, expected);
    QCOMPARE(shown(seriesDays(series, leftOut)), expected);
}

void TestSeries::storedAndRead()
{
    TestDatabase db;
    PlanStore store(db.session());
    ActivitySeries series = tuesdaysAndThursdays();
    const auto id = store.addSeries(series);
    QVERIFY(id.ok());
    series.id = *id;
    series.version = 1;
    QCOMPARE(*store.series(*id), series);
    ActivitySeries longer = series;
    longer.weekdays = {1, 7};
    longer.until = QDate(2027, 1, 29);
    const auto before = store.updateSeries(longer);
    QVERIFY(before.ok());
    QCOMPARE(*before, series);
    longer.version = 2;
    QCOMPARE(*store.series(*id), longer);
    const auto stale = store.updateSeries(series);
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().kind, Error::Kind::Stale);
    QCOMPARE(store.series(SeriesId{9}).error().kind, Error::Kind::NotFound);
    QCOMPARE(db.connection()
                 .value(u"SELECT count(*) FROM history WHERE entity = 'activity_series'"_s)
                 .valueOr({}),
             u"2"_s);
}

void TestSeries::faults_data()
{
    QTest::addColumn<ActivitySeries>("series");
    QTest::addColumn<QString>("expected");
    ActivitySeries series = tuesdaysAndThursdays();
    series.weekdays = {};
    QTest::newRow("no weekday") << series << u"plan.seriesWithoutDay"_s;
    series.weekdays = {8};
    QTest::newRow("no such weekday") << series << u"plan.seriesWithoutDay"_s;
    series = tuesdaysAndThursdays();
    series.everyWeeks = 0;
    QTest::newRow("every no week") << series << u"plan.seriesWeeks"_s;
    series = tuesdaysAndThursdays();
    series.until = Monday.addDays(-1);
    QTest::newRow("ends before it begins") << series << u"plan.seriesEnd"_s;
}

void TestSeries::faults()
{
    QFETCH(ActivitySeries, series);
    QFETCH(QString, expected);
    TestDatabase db;
    QCOMPARE(code(PlanStore(db.session()).addSeries(series)), expected);
}

namespace {

// A series with its activities for citizens 1 and 2, the second one cancelled.
SeriesId planned(TestDatabase &db)
{
    PlanStore store(db.session());
    const auto id = store.addSeries(tuesdaysAndThursdays());
    if (!addPeople(db.connection(), 2).ok() || !id.ok())
        return {};
    Activity activity;
    activity.title = u"Jobværksted"_s;
    activity.range = {540, 660};
    activity.series = *id;
    bool ok = true;
    for (const QDate day : seriesDays(tuesdaysAndThursdays())) {
        activity.date = day;
        activity.cancelled = day == QDate(2026, 11, 26);
        QList<Participation> both(2);
        for (int i = 0; i < 2; ++i) {
            both[i].order = OrderId{i + 1};
            both[i].citizen = CitizenId{i + 1};
        }
        ok = ok && store.add(activity, both).ok();
    }
    activity.series = {};
    activity.title = u"Samtale"_s;
    return ok && store.add(activity, {}).ok() ? *id : SeriesId{};
}

} // namespace

void TestSeries::activitiesFromADayOn()
{
    TestDatabase db;
    const SeriesId id = planned(db);
    QVERIFY(id.isValid());
    PlanStore store(db.session());
    const auto all = store.activitiesOfSeries(id, Monday);
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 4);
    QVERIFY(all->at(1).cancelled);
    QCOMPARE(all->at(1).series, id);
    QCOMPARE(store.activitiesOfSeries(id, QDate(2026, 11, 26))->size(), 3);
    const auto items = store.ofSeries(id, QDate(2026, 12, 8));
    QCOMPARE(items->size(), 4);
    QCOMPARE(items->first().activity.date, QDate(2026, 12, 8));
    QCOMPARE(items->first().activity.series, id);
    QCOMPARE(store.ofActivity(all->first().id)->size(), 2);
}

void TestSeries::oneIsTakenOutOfItsSeries()
{
    TestDatabase db;
    const SeriesId id = planned(db);
    PlanStore store(db.session());
    Activity one = store.activitiesOfSeries(id, Monday)->first();
    one.series = {};
    QVERIFY(store.update(one).ok());
    QCOMPARE(store.activitiesOfSeries(id, Monday)->size(), 3);
    QVERIFY(!store.activity(one.id)->series.isValid());
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
