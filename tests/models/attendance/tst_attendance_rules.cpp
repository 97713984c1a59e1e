// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance_samples.h"
#include <QTest>
#include <attendance/attendance_rules.h>

using namespace bro;
using namespace bro::samples;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CountedItem)

class TestAttendanceRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registration_data();
    void registration();
    void wholeDay_data();
    void wholeDay();
    void absentAtOnce();
};

// 001 D 3.6, D1 23-24. An activity of 10-11.
void TestAttendanceRules::registration_data()
{
    QTest::addColumn<CountedItem>("item");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<bool>("error");
    constexpr auto Agreed = AbsenceReason::AgreedActivity;
    constexpr auto Other = AbsenceReason::OtherCause;
    const CountedItem hour = item(1, {600, 660});
    const auto row = [](const char *name, const CountedItem &one, const QString &code = {},
                        bool error = true) {
        QTest::newRow(name) << one << (code.isEmpty() ? QStringList() : QStringList{code})
                            << (error && !code.isEmpty());
    };
    row("present", with(hour, Presence::Present));
    row("cancelled", with(hour, Presence::Cancelled));
    row("absent with reason", with(hour, Presence::Absent, Other));
    row("absent without reason", with(hour, Presence::Absent), u"attendance.reasonMissing"_s);
    row("present with reason", with(hour, Presence::Present, Other),
        u"attendance.reasonWithoutAbsence"_s);
    row("not relevant with reason", with(hour, Presence::NotRelevant, Agreed),
        u"attendance.reasonWithoutAbsence"_s);
    row("partly, minutes", with(hour, Presence::Partly, Other, Minutes{30}));
    row("partly, no reason", with(hour, Presence::Partly, {}, Minutes{30}),
        u"attendance.reasonMissing"_s);
    row("partly, no time", with(hour, Presence::Partly, Other), u"attendance.minutesMissing"_s,
        false);
    row("partly for an agreed activity, no time", with(hour, Presence::Partly, Agreed));
    row("partly, 0 minutes", with(hour, Presence::Partly, Other, Minutes{0}),
        u"attendance.minutesOutside"_s);
    row("partly, all minutes", with(hour, Presence::Partly, Other, Minutes{60}),
        u"attendance.minutesOutside"_s);
    row("partly, clock times", there(hour, 610, 650));
    row("came before the start", there(hour, 590, 650), u"attendance.timesOutside"_s);
    row("left before coming", there(hour, 650, 610), u"attendance.timesOutside"_s);
    row("partly but the whole time", there(hour, 600, 660), u"attendance.partlyButWhole"_s);
    CountedItem differing = there(hour, 610, {});
    differing.attendance->presentMinutes = Minutes{20};
    row("minutes differ from times", differing, u"attendance.minutesDifferFromTimes"_s);
    row("absent with minutes", with(hour, Presence::Absent, Other, Minutes{5}),
        u"attendance.minutesOnlyPartly"_s);
    CountedItem refusing = with(hour, Presence::Present);
    refusing.attendance->willNotTakePart = true;
    row("will not take part, no note", refusing, u"attendance.refusalNeedsNote"_s);
    refusing.attendance->note = u"Sov i lokalet"_s;
    row("will not take part, with note", refusing);
    refusing.attendance->presence = Presence::Absent;
    refusing.attendance->reason = Other;
    row("will not take part, but absent", refusing, u"attendance.refusalOnlyPresent"_s);
    CountedItem future = with(hour, Presence::Present);
    future.date = Monday.addDays(1);
    row("tomorrow", future, u"attendance.inFuture"_s, false);
}

void TestAttendanceRules::registration()
{
    QFETCH(CountedItem, item);
    QFETCH(bool, error);
    QStringList codes;
    bool anyError = false;
    for (const Finding &f : checkAttendance(*item.attendance, item.date, item.range, Monday)) {
        codes.append(f.message.code);
        anyError = anyError || f.severity == Severity::Error;
    }
    QTEST(codes, "codes");
    QCOMPARE(anyError, error);
}

void TestAttendanceRules::wholeDay_data()
{
    QTest::addColumn<QList<CountedItem>>("items");
    QTest::addColumn<bool>("absent");
    const CountedItem away = with(item(1, {600, 660}), Presence::Absent, AbsenceReason::OtherCause);
    const CountedItem awayToo =
        with(item(2, {700, 760}), Presence::Absent, AbsenceReason::OtherCause);
    CountedItem doctor = with(item(3, {800, 830}), Presence::Present);
    doctor.form.kind = ActivityKind::OtherAppointment;
    using L = QList<CountedItem>;
    QTest::newRow("everything missed") << L{away, awayToo} << true;
    QTest::newRow("one attended") << L{away, with(item(2, {700, 760}), Presence::Present)} << false;
    QTest::newRow("one not registered yet") << L{away, item(2, {700, 760})} << false;
    QTest::newRow("the rest cancelled")
        << L{away, with(item(2, {700, 760}), Presence::Cancelled)} << true;
    QTest::newRow("at the doctor's only") << L{away, doctor} << true;
    QTest::newRow("nothing planned") << L{} << false;
    QTest::newRow("all cancelled") << L{with(item(2, {700, 760}), Presence::Cancelled)} << false;
}

void TestAttendanceRules::wholeDay()
{
    QFETCH(QList<CountedItem>, items);
    QTEST(isAbsentAllDay(items, copenhagenRules().activities), "absent");
}

void TestAttendanceRules::absentAtOnce()
{
    const Attendance attendance = absentFrom(ParticipationId{4}, u"syg"_s);
    QCOMPARE(attendance.participation, ParticipationId{4});
    QVERIFY(checkAttendance(attendance, Monday, {600, 660}, Monday).isEmpty());
}

QTEST_APPLESS_MAIN(TestAttendanceRules)
#include "tst_attendance_rules.moc"
