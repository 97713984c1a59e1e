// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <planning/free_time.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Tuesday(2026, 12, 1);
const EmployeeId Mette{1};
const LocationId Small{1};
const LocationId Large{2};
const LocationId Garden{3};

PlannedActivity planned(qint64 id, int from, int to, const QList<qint64> &citizens,
                        EmployeeId employee = {}, LocationId room = {}, QDate day = Tuesday)
{
    PlannedActivity one;
    one.activity.id = ActivityId{id};
    one.activity.date = day;
    one.activity.range = {from * 60, to * 60};
    one.activity.employee = employee;
    one.activity.location = room;
    for (const qint64 citizen : citizens)
        one.attendees.append({CitizenId{citizen}, false});
    return one;
}

} // namespace

class TestFreeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gap_data()
    {
        QTest::addColumn<QList<PlannedActivity>>("plan");
        QTest::addColumn<int>("from"); // minutes, -1: none
        const int asked = 10 * 60;
        QTest::newRow("nothing else: its own time") << QList<PlannedActivity>{} << asked;
        QTest::newRow("the citizen is busy until eleven")
            << QList{planned(2, 9, 11, {1})} << 11 * 60;
        QTest::newRow("another citizen does not matter") << QList{planned(2, 9, 11, {7})} << asked;
        QTest::newRow("the employee is busy, elsewhere, with others")
            << QList{planned(2, 9, 11, {7}, Mette, Garden)} << 11 * 60;
        QTest::newRow("citizen and employee one after the other")
            << QList{planned(2, 9, 11, {1}), planned(3, 11, 12, {7}, Mette)} << 12 * 60;
        QTest::newRow("a gap that is too short is passed over")
            << QList{planned(2, 9, 10, {1}), planned(3, 10, 11, {1}),
                     planned(4, 11, 12, {7}, Mette)}
            << 12 * 60;
        QTest::newRow("another day does not matter")
            << QList{planned(2, 9, 11, {1}, {}, {}, Tuesday.addDays(1))} << asked;
        QTest::newRow("what is called off does not matter") << [] {
            PlannedActivity off = planned(2, 9, 11, {1});
            off.activity.cancelled = true;
            return QList{off};
        }() << asked;
        QTest::newRow("itself does not matter") << QList{planned(1, 9, 11, {1})} << asked;
        QTest::newRow("the room is full until eleven")
            << QList{planned(2, 10, 11, {7, 8}, {}, Small)} << 11 * 60;
        QTest::newRow("a room without a limit is never full")
            << QList{planned(2, 10, 11, {7, 8}, {}, Garden)} << asked;
        QTest::newRow("the rest of the day is taken: earlier")
            << QList{planned(2, 9, 16, {1})} << 8 * 60;
        QTest::newRow("the whole day is taken") << QList{planned(2, 8, 16, {1})} << -1;
    }
    void gap()
    {
        QFETCH(QList<PlannedActivity>, plan);
        QFETCH(int, from);
        const PlannedActivity wanted = planned(1, 10, 11, {1}, Mette, Small);
        const auto gap = firstFreeGap(wanted, plan, {{Small, 2}, {Large, 12}});
        QCOMPARE(gap ? gap->from : -1, from);
        if (gap)
            QCOMPARE(gap->length(), Minutes{60});
    }

    // Whatever stands in the way: what is proposed is free, and nothing before it was.
    void proposedGapsAreFreeAndFirst()
    {
        quint32 state = 7;
        const auto below = [&state](int n) {
            state = state * 1664525u + 1013904223u;
            return int((state >> 8) % quint32(n));
        };
        int found = 0;
        for (int round = 0; round < 200; ++round) {
            QList<PlannedActivity> plan;
            for (int i = 0; i < 8; ++i) {
                PlannedActivity one = planned(i + 2, 8, 9, {below(4) + 1}, EmployeeId{below(3) + 1},
                                              LocationId{below(2) + 1});
                one.activity.range.from = 480 + below(28) * 15;
                one.activity.range.to = one.activity.range.from + 15 + below(6) * 15;
                plan.append(one);
            }
            const QHash<LocationId, int> places{{Small, 1}, {Large, 3}};
            PlannedActivity wanted = planned(1, 10, 11, {1}, Mette, Small);
            const auto clashes = [&](TimeRange range) {
                PlannedActivity moved = wanted;
                moved.activity.range = range;
                QList<PlannedActivity> all = plan;
                all.append(moved);
                for (const Clash &clash : findClashes(all, places)) {
                    const bool own = clash.first.value == 1 || clash.second.value == 1;
                    const bool room = clash.kind == ClashKind::Room && clash.location == Small &&
                                      clash.shared.overlaps(range);
                    if (own || room)
                        return true;
                }
                return false;
            };
            const auto gap = firstFreeGap(wanted, plan, places);
            for (int from = 600; from + 60 <= 960; from += 15) {
                if (gap && from >= gap->from)
                    break;
                if (gap && gap->from < 600 && from + 60 > 960)
                    break;
                QVERIFY(clashes({from, from + 60}));
            }
            if (!gap)
                continue;
            ++found;
            QVERIFY(!clashes(*gap));
        }
        QVERIFY(found > 50);
    }

    void rooms()
    {
        const QHash<LocationId, int> rooms{{Small, 2}, {Large, 12}, {Garden, 0}};
        const PlannedActivity three = planned(1, 10, 11, {1, 2, 3});
        QCOMPARE(freeRooms(three, {}, rooms), (QList{Large, Garden}));
        const PlannedActivity one = planned(1, 10, 11, {1});
        QCOMPARE(freeRooms(one, {}, rooms), (QList{Small, Large, Garden}));
        QList<PlannedActivity> taken{planned(2, 10, 12, {8, 9}, {}, Small)};
        QCOMPARE(freeRooms(one, taken, rooms), (QList{Large, Garden}));
        // Meets only at its end.
        taken = {planned(2, 11, 12, {8, 9}, {}, Small)};
        QCOMPARE(freeRooms(one, taken, rooms).first(), Small);
    }

    void mostPersonsAtOnce()
    {
        const PlannedActivity wanted = planned(1, 9, 12, {1});
        const QList<PlannedActivity> plan{planned(2, 9, 10, {2, 3}, {}, Large),
                                          planned(3, 10, 12, {2, 4, 5}, {}, Large),
                                          planned(4, 11, 12, {1}, {}, Large)};
        QCOMPARE(personsAtOnce(wanted, Large, plan), 4);
        QCOMPARE(personsAtOnce(wanted, Small, plan), 1);
    }
};

QTEST_GUILESS_MAIN(TestFreeTime)
#include "tst_free_time.moc"
