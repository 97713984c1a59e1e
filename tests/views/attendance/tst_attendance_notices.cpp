// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance_desk.h"
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

using namespace bro;
using namespace Qt::StringLiterals;

class TestAttendanceNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arisesByItself();
    void oneForTheWholeDay();
    void copiesTheText();
    void tickedByMouse();
    void tickedByKey();
    void untickingAsksWhy();
    void correctedAfterTheNotice();
    void withdrawnAfterTheNotice();
    void changedUnderneathIsRefused();
    void countdown_data();
    void countdown();
    void afterTheLimitAsksWhy();
    void limitPassesWhileOpen();
    void employeesSeeTheirOwn();
    void followsTheList();
    void placeOfANotice();
};

namespace {

// The card of the citizen's notice.
QWidget *card(AttendanceDesk &desk, const Citizen &who)
{
    return desk.page->findChild<QWidget *>(u"notice%1"_s.arg(who.id.value));
}

QString inCard(AttendanceDesk &desk, const Citizen &who, const QString &name)
{
    QWidget *found = card(desk, who);
    auto *label = found ? found->findChild<QLabel *>(name) : nullptr;
    return label ? label->text() : QString();
}

QCheckBox *tick(AttendanceDesk &desk, const Citizen &who)
{
    QWidget *found = card(desk, who);
    return found ? found->findChild<QCheckBox *>(u"noticeTick"_s) : nullptr;
}

std::optional<GivenNotice> given(AttendanceDesk &desk, const Citizen &who)
{
    return *NoticeStore(desk.session()).of(who.id, OfficeDesk::today());
}

QString notice(AttendanceDesk &desk, ActivityId activity, const Citizen &who)
{
    return desk.shown(activity, who, DayBoardModel::Notice);
}

// Dennis is absent from the workshop and it is shown.
void dennisIsAbsent(AttendanceDesk &desk)
{
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_I);
    QTRY_VERIFY(card(desk, desk.dennis));
}

} // namespace

void TestAttendanceNotices::arisesByItself()
{
    AttendanceDesk desk;
    desk.show();
    QVERIFY(desk.find(u"noNotices"_s)->isVisible());
    QVERIFY(!desk.find(u"timeLeft"_s)->isVisible());
    dennisIsAbsent(desk);
    QCOMPARE(desk.find<MarkLabel>(u"noticesMissing"_s)->mark().text, u"1 missing"_s);
    QCOMPARE(notice(desk, desk.workshop, desk.dennis), u"Skal meldes"_s);
    QVERIFY(desk.find(u"timeLeft"_s)->isVisible());
    // What a registration demands goes with it.
    QVERIFY(desk.session().undo().undo().ok());
    QTRY_VERIFY(!card(desk, desk.dennis));
    QVERIFY(desk.find(u"noNotices"_s)->isVisible());
}

void TestAttendanceNotices::oneForTheWholeDay()
{
    AttendanceDesk desk;
    desk.show();
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_I, Qt::ShiftModifier);
    QTRY_COMPARE(notice(desk, desk.walk, desk.dennis), u"Samme melding"_s);
    QCOMPARE(desk.find<MarkLabel>(u"noticesMissing"_s)->mark().text, u"1 missing"_s);
    const auto *subject = card(desk, desk.dennis)->findChild<MarkLabel *>(u"noticeSubject"_s);
    QCOMPARE(subject->mark().text, u"I  Hele dagen"_s);
}

void TestAttendanceNotices::copiesTheText()
{
    AttendanceDesk desk;
    desk.show();
    dennisIsAbsent(desk);
    const QString text = inCard(desk, desk.dennis, u"noticeText"_s);
    QVERIFY(text.startsWith(u"Fravær den 24-11-2026: 1,5 t."_s));
    QTest::mouseClick(card(desk, desk.dennis)->findChild<QPushButton *>(u"copyNotice"_s),
                      Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QGuiApplication::clipboard()->clear();
    card(desk, desk.dennis)->setFocus();
    desk.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    // In the list the same keys copy its rows.
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Borger\tCPR-nummer"_s));
}

void TestAttendanceNotices::tickedByMouse()
{
    AttendanceDesk desk;
    desk.show();
    dennisIsAbsent(desk);
    QTest::mouseClick(tick(desk, desk.dennis), Qt::LeftButton, {},
                      QPoint(6, tick(desk, desk.dennis)->height() / 2));
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"Meldt 13.20"_s);
    QCOMPARE(inCard(desk, desk.dennis, u"noticeGiven"_s), u"Given in the portal 13.20 by leder"_s);
    const auto stored = given(desk, desk.dennis);
    QVERIFY(stored);
    QCOMPARE(stored->givenBy, u"leder"_s);
    QCOMPARE(stored->channel, NoticeChannel::Portal);
    QVERIFY(stored->text.startsWith(u"Fravær den 24-11-2026"_s));
    QVERIFY(!desk.find<MarkLabel>(u"noticesMissing"_s)->isVisible());
    QVERIFY(desk.navigator.badgeChanges > 0);
}

void TestAttendanceNotices::tickedByKey()
{
    AttendanceDesk desk;
    desk.show();
    dennisIsAbsent(desk);
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_M);
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"Meldt 13.20"_s);
    // From the panel too.
    desk.choose(desk.workshop, desk.hodan);
    desk.key(Qt::Key_I);
    QTRY_VERIFY(card(desk, desk.hodan));
    card(desk, desk.hodan)->setFocus();
    desk.key(Qt::Key_M);
    QTRY_COMPARE(notice(desk, desk.workshop, desk.hodan), u"Meldt 13.20"_s);
}

void TestAttendanceNotices::untickingAsksWhy()
{
    AttendanceDesk desk;
    desk.show();
    dennisIsAbsent(desk);
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_M);
    QTRY_VERIFY(tick(desk, desk.dennis) && tick(desk, desk.dennis)->isChecked());
    desk.prompts.texts.enqueue(std::nullopt);
    tick(desk, desk.dennis)->click();
    QVERIFY(tick(desk, desk.dennis)->isChecked()); // Esc leaves it
    QCOMPARE(given(desk, desk.dennis)->step, NoticeStep::Given);
    desk.prompts.texts.enqueue(u"Forkert borger"_s);
    tick(desk, desk.dennis)->click();
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"Skal meldes"_s);
    QCOMPARE(given(desk, desk.dennis)->step, NoticeStep::Unticked);
    QCOMPARE(given(desk, desk.dennis)->reason, u"Forkert borger"_s);
    QTRY_VERIFY(!tick(desk, desk.dennis)->isChecked());
}

void TestAttendanceNotices::correctedAfterTheNotice()
{
    AttendanceDesk desk;
    desk.show();
    dennisIsAbsent(desk);
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_M);
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"Meldt 13.20"_s);
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_D);
    desk.type(u"9.30"_s);
    desk.key(Qt::Key_Return);
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"Ret meldingen"_s);
    QVERIFY(!inCard(desk, desk.dennis, u"noticeWhy"_s).isEmpty());
    QVERIFY(inCard(desk, desk.dennis, u"noticeText"_s).contains(u"kom for sent"_s));
    tick(desk, desk.dennis)->click();
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"Meldt 13.20"_s);
    QCOMPARE(NoticeStore(desk.session()).historyOf(desk.dennis.id, OfficeDesk::today())->size(), 2);
}

void TestAttendanceNotices::withdrawnAfterTheNotice()
{
    AttendanceDesk desk;
    desk.show();
    dennisIsAbsent(desk);
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_M);
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"Meldt 13.20"_s);
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_F);
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"Træk tilbage"_s);
    desk.prompts.texts.enqueue(u"Ringet til jobcentret"_s);
    tick(desk, desk.dennis)->click();
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"Trukket tilbage"_s);
    QCOMPARE(given(desk, desk.dennis)->step, NoticeStep::Withdrawn);
    QVERIFY(inCard(desk, desk.dennis, u"noticeGiven"_s).startsWith(u"Withdrawn 13.20"_s));
}

void TestAttendanceNotices::changedUnderneathIsRefused()
{
    AttendanceDesk desk;
    desk.show();
    dennisIsAbsent(desk);
    {
        const auto connection = desk.database.database().connect();
        Session theirs(desk.session().user(), **connection, desk.database.clock());
        const auto seen = dayNotice(theirs, desk.dennis.id, OfficeDesk::today());
        QVERIFY(giveNotice(theirs, **seen).ok());
    }
    desk.choose(desk.workshop, desk.dennis);
    desk.key(Qt::Key_M);
    QVERIFY(desk.bar().contains(u"Dennis Falk"_s));
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"Meldt 13.20"_s);
    QCOMPARE(NoticeStore(desk.session()).historyOf(desk.dennis.id, OfficeDesk::today())->size(), 1);
}

void TestAttendanceNotices::countdown_data()
{
    QTest::addColumn<QTime>("now");
    QTest::addColumn<QString>("left");
    QTest::newRow("early afternoon") << QTime(13, 20) << u"10 h 39 min"_s;
    QTest::newRow("under an hour") << QTime(23, 30) << u"29 min"_s;
}

void TestAttendanceNotices::countdown()
{
    QFETCH(QTime, now);
    QFETCH(QString, left);
    AttendanceDesk desk;
    desk.show();
    dennisIsAbsent(desk);
    desk.database.clock().set(OfficeDesk::today(), now);
    const auto current = desk.page->place();
    desk.find<QTimer>(u"minute"_s)->start(1); // in place of a minute
    QTRY_COMPARE(desk.label(u"timeLeft"_s), left);
    QCOMPARE(desk.label(u"timeLimit"_s), u"until today 23.59. One notice per citizen and day."_s);
    QCOMPARE(desk.page->place(), current);
}

void TestAttendanceNotices::afterTheLimitAsksWhy()
{
    AttendanceDesk desk;
    desk.attend(desk.yesterday, desk.dennis, Presence::Absent);
    desk.show({Area::Attendance, {}, 0, 0, OfficeDesk::today().addDays(-1)});
    QTRY_COMPARE(notice(desk, desk.yesterday, desk.dennis), u"For sent"_s);
    QCOMPARE(desk.label(u"timeLeft"_s), u"Too late"_s);
    desk.choose(desk.yesterday, desk.dennis);
    desk.prompts.texts.enqueue(u"Portalen var nede"_s);
    desk.key(Qt::Key_M);
    QTRY_COMPARE(notice(desk, desk.yesterday, desk.dennis), u"Meldt ti 24-11"_s);
    const auto stored =
        *NoticeStore(desk.session()).of(desk.dennis.id, OfficeDesk::today().addDays(-1));
    QCOMPARE(stored->channel, NoticeChannel::Message);
    QCOMPARE(stored->reason, u"Portalen var nede"_s);
}

void TestAttendanceNotices::limitPassesWhileOpen()
{
    AttendanceDesk desk;
    desk.show();
    dennisIsAbsent(desk);
    desk.database.clock().set(OfficeDesk::today().addDays(1), QTime(0, 5));
    desk.page->renewClock();
    QTRY_COMPARE(notice(desk, desk.workshop, desk.dennis), u"For sent"_s);
    QVERIFY(desk.bar().startsWith(u"You are correcting an earlier day."_s));
}

void TestAttendanceNotices::employeesSeeTheirOwn()
{
    AttendanceDesk desk;
    desk.show();
    desk.choose(desk.placement, desk.amina);
    desk.key(Qt::Key_I);
    QTRY_VERIFY(card(desk, desk.amina));
    dennisIsAbsent(desk);
    desk.find<QComboBox>(u"employee"_s)->setCurrentText(u"Jonas Riis"_s);
    QTRY_VERIFY(card(desk, desk.amina));
    QVERIFY(card(desk, desk.dennis)); // he is on the walk
    desk.find<QComboBox>(u"employee"_s)->setCurrentText(u"Mette Kjær"_s);
    desk.choose(desk.workshop, desk.hodan);
    desk.key(Qt::Key_I);
    QTRY_VERIFY(card(desk, desk.hodan));
    desk.page->open({Area::Attendance, {}, 0, 0, OfficeDesk::today().addDays(-1)});
    QTRY_VERIFY(!card(desk, desk.amina));
}

void TestAttendanceNotices::followsTheList()
{
    AttendanceDesk desk;
    desk.show();
    dennisIsAbsent(desk);
    desk.choose(desk.workshop, desk.hodan);
    desk.key(Qt::Key_I);
    QTRY_VERIFY(card(desk, desk.hodan));
    desk.choose(desk.walk, desk.dennis);
    QVERIFY(!inCard(desk, desk.dennis, u"noticeText"_s).isEmpty());
    QVERIFY(inCard(desk, desk.hodan, u"noticeText"_s).isEmpty());
    desk.choose(desk.walk, desk.hodan);
    QVERIFY(!inCard(desk, desk.hodan, u"noticeText"_s).isEmpty());
    card(desk, desk.hodan)->setFocus();
    desk.key(Qt::Key_Up);
    QVERIFY(card(desk, desk.dennis)->hasFocus());
    QVERIFY(!inCard(desk, desk.dennis, u"noticeText"_s).isEmpty());
}

void TestAttendanceNotices::placeOfANotice()
{
    AttendanceDesk desk;
    desk.attend(desk.workshop, desk.dennis, Presence::Absent);
    desk.attend(desk.walk, desk.hodan, Presence::Absent);
    desk.show({Area::Attendance, u"notices"_s, desk.hodan.id.value, 0, OfficeDesk::today()});
    QTRY_VERIFY(!inCard(desk, desk.hodan, u"noticeText"_s).isEmpty());
    QCOMPARE(desk.chosen(), u"Hodan Ali Jama"_s);
}

QTEST_MAIN(TestAttendanceNotices)
#include "tst_attendance_notices.moc"
