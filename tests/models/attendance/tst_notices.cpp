// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance_samples.h"
#include <QTest>
#include <attendance/notices.h>
#include <contracts/profile_loader.h>
#include <core/clock.h>
#include <core/texts.h>

using namespace bro;
using namespace bro::samples;
using namespace Qt::StringLiterals;

using Items = QList<CountedItem>;
Q_DECLARE_METATYPE(AcceptedIllness)

class TestNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void demanded_data();
    void demanded();
    void acceptedIllness_data();
    void acceptedIllness();
    void onePerCitizenAndDay();
    void before2359();
    void corrections();
    void inWords();

private:
    QString sentences(const AbsenceNotice &notice) const;
    NoticeRules m_rules;
};

void TestNotices::initTestCase()
{
    const QString name = u"koebenhavn-traedesten-2024.json"_s;
    const ProfileResult result = loadProfile(bundledProfile(name), name);
    QVERIFY(result.profile);
    m_rules = NoticeRules::of(*result.profile);
}

void TestNotices::demanded_data()
{
    QTest::addColumn<Items>("items");
    QTest::addColumn<int>("absent"); // minutes; -1: no notice
    constexpr auto Agreed = AbsenceReason::AgreedActivity;
    constexpr auto Other = AbsenceReason::OtherCause;
    constexpr TimeRange whole{clock(10), clock(13)};
    constexpr TimeRange inner{clock(12), clock(13)};
    const auto row = [](const char *name, const Items &items, int absent) {
        QTest::newRow(name) << items << absent;
    };
    row("present", {with(item(1, whole), Presence::Present)}, -1);
    row("not registered", {item(1, whole)}, -1);
    row("absent", {with(item(1, whole), Presence::Absent, Other)}, 180);
    row("cancelled", {with(item(1, whole), Presence::Cancelled)}, -1);
    row("not relevant", {with(item(1, whole), Presence::NotRelevant)}, -1);
    row("late by 25 minutes", {there(item(1, whole), whole.from + 25, {})}, 25);
    row("left early by 40", {there(item(1, whole), {}, whole.to - 40)}, 40);
    row("late and early", {there(item(1, whole), whole.from + 25, whole.to - 40)}, 65);
    row("120 of 180 minutes", {with(item(1, whole), Presence::Partly, Other, Minutes{120})}, 60);
    row("partly, length unknown", {with(item(1, whole), Presence::Partly, Other)}, 0);
    row("agreed activity instead",
        {with(placement(1, whole), Presence::Absent, Agreed),
         with(item(2, inner), Presence::Present)},
        -1);
    row("partly for an agreed activity",
        {with(placement(1, whole), Presence::Partly, Agreed, Minutes{120}),
         with(item(2, inner), Presence::Present)},
        -1);
    row("late on top of an overlap",
        {there(placement(1, whole), whole.from + 20, inner.from, Agreed),
         with(item(2, inner), Presence::Present)},
        20);
    row("lateness in minutes on top of an overlap",
        {with(placement(1, whole), Presence::Partly, Agreed, Minutes{100}),
         with(item(2, inner), Presence::Present)},
        20);
    row("nobody came to either: the clock once",
        {with(placement(1, whole), Presence::Absent, Other),
         with(item(2, inner), Presence::Absent, Other)},
        180);
    CountedItem refusing = with(item(1, whole), Presence::Present);
    refusing.attendance->willNotTakePart = true;
    refusing.attendance->note = u"Sov i lokalet"_s;
    row("present, will not take part", {refusing}, 180);
    CountedItem doctor = with(item(1, whole), Presence::Absent, Other);
    doctor.form.kind = ActivityKind::OtherAppointment;
    row("own appointment missed", {doctor}, -1);
    row("nothing planned", {}, -1);
}

void TestNotices::demanded()
{
    QFETCH(Items, items);
    QFETCH(int, absent);
    const auto notice = absenceNotice(items, {}, m_rules);
    QCOMPARE(notice.has_value(), absent >= 0);
    if (notice)
        QCOMPARE(notice->absent.value, absent);
}

void TestNotices::acceptedIllness_data()
{
    QTest::addColumn<AcceptedIllness>("illness");
    QTest::addColumn<bool>("spared");
    QTest::newRow("that day") << AcceptedIllness{Citizen, Monday, Monday} << true;
    QTest::newRow("open") << AcceptedIllness{Citizen, Monday.addDays(-3), {}} << true;
    QTest::newRow("first missed day after it")
        << AcceptedIllness{Citizen, Monday.addDays(-3), Monday.addDays(-1)} << false;
    QTest::newRow("not begun") << AcceptedIllness{Citizen, Monday.addDays(1), {}} << false;
    QTest::newRow("somebody else's") << AcceptedIllness{CitizenId{99}, Monday, Monday} << false;
    QTest::newRow("no dates") << AcceptedIllness{Citizen, {}, {}} << false;
}

void TestNotices::acceptedIllness()
{
    QFETCH(AcceptedIllness, illness);
    QFETCH(bool, spared);
    const Items items{with(item(1, {600, 660}), Presence::Absent, AbsenceReason::OtherCause)};
    QCOMPARE(!absenceNotice(items, {illness}, m_rules).has_value(), spared);
    NoticeRules strict = m_rules;
    strict.attendance.acceptedIllnessIsNoticed = true;
    QVERIFY(absenceNotice(items, {illness}, strict));
}

void TestNotices::onePerCitizenAndDay()
{
    CountedItem told = with(item(1, {780, 870}), Presence::Absent, AbsenceReason::OtherCause);
    CountedItem untold = with(item(2, {540, 630}), Presence::Absent, AbsenceReason::OtherCause);
    untold.told = false;
    const auto notice = absenceNotice({told, untold}, {}, m_rules);
    QVERIFY(notice->wholeDay);
    QCOMPARE(notice->citizen, Citizen);
    QCOMPARE(notice->day, Monday);
    QCOMPARE(notice->parts.size(), 2);
    QCOMPARE(notice->parts[0].participation, ParticipationId{2});
    QVERIFY(!notice->parts[0].told);
    QVERIFY(notice->parts[1].told);
    const auto partial =
        absenceNotice({told, with(item(2, {540, 630}), Presence::Present)}, {}, m_rules);
    QVERIFY(!partial->wholeDay);
    QCOMPARE(partial->parts.size(), 1);
}

void TestNotices::before2359()
{
    const auto at = [](QDate day, QTime time) { return copenhagen(toUtcMs(day, time)); };
    QCOMPARE(noticeDeadline(Monday, m_rules), at(Monday, QTime(23, 59)));
    QCOMPARE(noticeChannel(Monday, at(Monday, QTime(9, 0)), m_rules), NoticeChannel::Portal);
    QCOMPARE(noticeChannel(Monday, at(Monday, QTime(23, 59, 30)), m_rules), NoticeChannel::Portal);
    QCOMPARE(noticeChannel(Monday, at(Monday.addDays(1), QTime(0, 0)), m_rules),
             NoticeChannel::Message);
    NoticeRules none = m_rules;
    none.deadline.reset();
    QVERIFY(!noticeDeadline(Monday, none).isValid());
}

void TestNotices::corrections()
{
    const auto of = [this](const CountedItem &one) { return absenceNotice({one}, {}, m_rules); };
    const auto absent = of(with(item(1, {600, 660}), Presence::Absent, AbsenceReason::OtherCause));
    const auto late = of(there(item(1, {600, 660}), 610, {}));
    const auto present = of(with(item(1, {600, 660}), Presence::Present));
    QCOMPARE(noticeCorrection(absent, absent), NoticeCorrection::None);
    QCOMPARE(noticeCorrection(absent, late), NoticeCorrection::Changed);
    QCOMPARE(noticeCorrection(absent, present), NoticeCorrection::Withdrawn);
    QCOMPARE(noticeCorrection(present, late), NoticeCorrection::New);
    QCOMPARE(noticeCorrection(present, present), NoticeCorrection::None);
}

QString TestNotices::sentences(const AbsenceNotice &notice) const
{
    QStringList lines;
    for (const Message &line : noticeText(notice))
        lines.append(Texts::danish().sentence(line));
    return lines.join(u'\n');
}

void TestNotices::inWords()
{
    CountedItem late = there(item(1, {540, 630}), 565, {});
    late.attendance->statedCause = u"bussen var forsinket"_s;
    CountedItem refusing = with(item(2, {660, 720}), Presence::Present);
    refusing.attendance->willNotTakePart = true;
    refusing.attendance->note = u"Lagde sig til at sove"_s;
    QCOMPARE(sentences(*absenceNotice({refusing, late}, {}, m_rules)),
             u"Fravær den 02-11-2026: 1,42 t.\n"
             "Kl. 09.00–10.30: kom for sent, fraværende 0,42 t.\n"
             "Oplyst årsag eller note: bussen var forsinket\n"
             "Kl. 11.00–12.00: borgeren er fremmødt, men vil ikke deltage, og meldes derfor som "
             "udeblevet (1 t).\n"
             "Oplyst årsag eller note: Lagde sig til at sove"_s);
    const CountedItem away = with(item(1, {540, 630}), Presence::Absent, AbsenceReason::OtherCause);
    QCOMPARE(sentences(*absenceNotice({away}, {}, m_rules)),
             u"Borgeren var fraværende hele dagen den 02-11-2026 (1,5 t).\n"
             "Kl. 09.00–10.30: ikke fremmødt (1,5 t)."_s);
}

QTEST_APPLESS_MAIN(TestNotices)
#include "tst_notices.moc"
