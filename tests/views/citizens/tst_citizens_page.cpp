// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizens_desk.h"
#include "overview_tab.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <attendance/day_notices.h>
#include <views/mark_painter.h>
#include <views/message_bar.h>
#include <views/paper_view.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestCitizensPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listFiltersAndOpensByKey();
    void listOpensByMouse();
    void scopesNarrowAndAreRemembered();
    void emptyOfficeSaysWhatToDo();
    void replacementNumbersOfAContactPerson();
    void headTellsWhoItIs();
    void cprIsShownForAWhileAndLogged();
    void tabsAreRemembered();
    void unknownCitizenIsToldAndTheListShown();
    void escapeGoesBackToTheList();
    void escapeGoesBackWhereOneCameFrom();
    void overviewShowsCourseWeeksAndMissing();
    void overviewTakesOneColumnWhenNarrow();
    void cardsOpenTheirPlaces();
    void planAndHandOut();
    void schedulesAreShownAsTheyWere();
    void noticesStandWithTheirWords();
    void accessLogIsForLeaders();
    void changesElsewhereAreShown();
    void longAndArabicNames();
    void everyControlHasANameAndPlace();
    void fitsASmallWindow();
};

void TestCitizensPage::listFiltersAndOpensByKey()
{
    CitizensDesk desk;
    Shown shown(desk);
    QAbstractItemModelTester tester(shown.list()->listModel());
    QCOMPARE(shown.names(), (QStringList{desk.amina.name, desk.jytte.name}));
    auto *filter = find<QLineEdit>(shown.page, "citizenFilter");
    filter->setFocus();
    QTest::keyClicks(filter, u"5400145"_s);
    QTRY_COMPARE(shown.names(), QStringList{desk.jytte.name});
    QTest::keyClick(filter, Qt::Key_Down);
    QTRY_COMPARE(shown.list()->currentId(), desk.jytte.id.value);
    QTest::keyClick(shown.list(), Qt::Key_Return);
    QCOMPARE(desk.navigator.went.size(), 1);
    QCOMPARE(desk.navigator.went[0], (Place{Area::Citizens, {}, desk.jytte.id.value}));
}

void TestCitizensPage::listOpensByMouse()
{
    CitizensDesk desk;
    Shown shown(desk);
    const QModelIndex row = shown.list()->listModel()->index(0, 0);
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {},
                      shown.list()->visualRect(row).center());
    QVERIFY(desk.navigator.went.isEmpty());
    QTest::mouseDClick(shown.list()->viewport(), Qt::LeftButton, {},
                       shown.list()->visualRect(row).center());
    QCOMPARE(desk.navigator.went.size(), 1);
    QCOMPARE(desk.navigator.went[0].id, desk.amina.id.value);
}

void TestCitizensPage::scopesNarrowAndAreRemembered()
{
    CitizensDesk desk;
    {
        Shown shown(desk);
        QTest::mouseClick(find<QPushButton>(shown.page, "segment_all"), Qt::LeftButton);
        QCOMPARE(shown.names().size(), 3);
        QTest::mouseClick(find<QPushButton>(shown.page, "segment_mine"), Qt::LeftButton);
        QVERIFY(shown.names().isEmpty()); // the leader is none of the staff
        QTest::mouseClick(find<QPushButton>(shown.page, "segment_all"), Qt::LeftButton);
    }
    Shown shown(desk);
    QCOMPARE(shown.names().size(), 3);
    QCOMPARE(find<QLabel>(shown.page, "citizenCount")->text(), u"3 citizen(s)"_s);
}

void TestCitizensPage::emptyOfficeSaysWhatToDo()
{
    OfficeDesk desk;
    CitizensPage page(desk.context);
    desk.attach(page);
    QPushButton *go = nullptr;
    for (QPushButton *button : find<ListView>(page, "citizenList")->findChildren<QPushButton *>()) {
        if (button->isVisible())
            go = button;
    }
    QVERIFY(go);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(desk.navigator.went.size(), 1);
    QCOMPARE(desk.navigator.went[0].area, Area::Orders);
}

void TestCitizensPage::replacementNumbersOfAContactPerson()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, u"replacement"_s, 0, desk.mette.id.value});
    QCOMPARE(shown.names(), QStringList{desk.amina.name});
    QCOMPARE(shown.page.place().view, u"replacement"_s);
    QTest::mouseClick(find<QPushButton>(shown.page, "segment_active"), Qt::LeftButton);
    QCOMPARE(shown.names().size(), 2);
}

void TestCitizensPage::headTellsWhoItIs()
{
    CitizensDesk desk;
    Citizen citizen = desk.amina;
    citizen.phone = u"00 28 00 00"_s;
    citizen.phoneSource = u"order"_s;
    citizen.needsInterpreter = true;
    citizen.interpreterLanguage = u"Somali"_s;
    citizen.smsConsent = true;
    citizen.exemptFromDigitalPost = true;
    citizen.representative = u"Nasra Prøve"_s;
    QVERIFY(desk.citizens.update(citizen).ok());
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    QCOMPARE(find<QLabel>(shown.page, "citizenName")->text(), desk.amina.name);
    QVERIFY(find<MarkLabel>(shown.page, "replacementMark")->isVisible());
    QStringList facts;
    for (QWidget *fact : find<QWidget>(shown.page, "facts")->findChildren<QWidget *>())
        facts.append(fact->accessibleName());
    const QString all = facts.join(u'\n');
    for (const QString &word :
         {u"Mette Kjær"_s, u"00 28 00 00 (from the order)"_s, u"Somali"_s, u"SMS: Consent given"_s,
          u"E-mail: No consent"_s, u"Exempt"_s, u"Nasra Prøve"_s})
        QVERIFY2(all.contains(word), qPrintable(all));
    QVERIFY(!shown.page.title().contains(u"Amina"_s));
    QCOMPARE(seen(desk, desk.amina.id, u"citizens.page"_s), 1);
}

void TestCitizensPage::cprIsShownForAWhileAndLogged()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    auto *cpr = find<QLabel>(shown.page, "citizenCpr");
    auto *show = find<QLabel>(shown.page, "showCpr");
    QCOMPARE(cpr->text(), u"610388-••••"_s);
    QCOMPARE(seen(desk, desk.amina.id, u"citizenPage.cprShown"_s), 0);
    Q_EMIT show->linkActivated(u"#"_s);
    QCOMPARE(cpr->text(), u"610388-1234"_s);
    QCOMPARE(seen(desk, desk.amina.id, u"citizenPage.cprShown"_s), 1);
    auto *hides = find<QTimer>(shown.page, "hideCpr");
    QVERIFY(hides->isActive() && hides->interval() == 20'000);
    hides->setInterval(0); // 20 seconds later
    QTRY_COMPARE(cpr->text(), u"610388-••••"_s);
    QVERIFY(!hides->isActive());
    Q_EMIT show->linkActivated(u"#"_s);
    Q_EMIT show->linkActivated(u"#"_s);
    QCOMPARE(cpr->text(), u"610388-••••"_s);
    Q_EMIT show->linkActivated(u"#"_s);
    shown.page.open({Area::Citizens, {}, desk.jytte.id.value});
    QCOMPARE(cpr->text(), u"140388-••••"_s);
    Q_EMIT show->linkActivated(u"#"_s);
    shown.page.hide();
    QCOMPARE(cpr->text(), u"140388-••••"_s);
}

void TestCitizensPage::tabsAreRemembered()
{
    CitizensDesk desk;
    {
        Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
        QCOMPARE(shown.page.place().view, u"overview"_s);
        shown.tab(u"Documents"_s);
        QCOMPARE(shown.page.place().view, u"documents"_s);
    }
    Shown shown(desk, {Area::Citizens, {}, desk.jytte.id.value});
    QCOMPARE(shown.page.place().view, u"documents"_s);
    // A link to a tab does not change what is remembered.
    shown.page.open({Area::Citizens, u"notices"_s, desk.amina.id.value});
    QCOMPARE(shown.page.place().view, u"notices"_s);
    shown.page.open({Area::Citizens, {}, desk.amina.id.value});
    QCOMPARE(shown.page.place().view, u"documents"_s);
}

void TestCitizensPage::unknownCitizenIsToldAndTheListShown()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, 4711});
    QVERIFY(shown.list()->isVisible());
    QVERIFY(shown.page.findChild<MessageBar *>()->text().contains(u"findes ikke"_s));
    QVERIFY(!shown.page.canPrint());
    for (const QAction *action : shown.page.menuActions())
        QVERIFY(!action->isEnabled());
}

void TestCitizensPage::escapeGoesBackToTheList()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    QVERIFY(shown.page.canPrint());
    QVERIFY(shown.page.stepBack());
    QCOMPARE(desk.navigator.went.last(), (Place{Area::Citizens}));
    shown.page.open({Area::Citizens});
    QVERIFY(shown.list()->isVisible());
    QVERIFY(!shown.page.stepBack());
}

void TestCitizensPage::escapeGoesBackWhereOneCameFrom()
{
    // A window with another page beside this one.
    struct Window : RecordingNavigator
    {
        QStackedWidget stack;
        int backs = 0;
        void back() override
        {
            ++backs;
            stack.setCurrentIndex(0);
        }
    };
    CitizensDesk desk;
    Window window;
    PageContext context{desk.context.database,
                        desk.context.session,
                        desk.context.texts,
                        desk.context.changes,
                        desk.context.settings,
                        desk.context.prompts,
                        window};
    window.stack.addWidget(new QWidget);
    auto *page = new CitizensPage(context);
    window.stack.addWidget(page);
    window.stack.show();
    const auto come = [&](const Place &place) {
        window.stack.setCurrentWidget(page);
        page->open(place);
    };
    const Place amina{Area::Citizens, {}, desk.amina.id.value};
    const Place jytte{Area::Citizens, {}, desk.jytte.id.value};
    come(amina);
    QVERIFY(page->stepBack());
    QCOMPARE(window.backs, 1);
    QVERIFY(window.went.isEmpty());
    // To the next citizen by a link or the search: still from elsewhere.
    come(amina);
    come(jytte);
    QVERIFY(page->stepBack());
    QCOMPARE(window.backs, 2);
    // Through the list: to the list.
    come({Area::Citizens});
    come(amina);
    QVERIFY(page->stepBack());
    QCOMPARE(window.backs, 2);
    QCOMPARE(window.went, QList{Place{Area::Citizens}});
}

void TestCitizensPage::overviewShowsCourseWeeksAndMissing()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    QVERIFY(find<QWidget>(shown.page, "timeline")
                ->accessibleDescription()
                .contains(u"Ordre 5400212"_s));
    const auto *week = find<QAbstractItemView>(shown.page, "weekList")->model();
    QStringList lines;
    for (int row = 0; row < week->rowCount(); ++row)
        lines.append(week->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QVERIFY2(lines.first().contains(u"Mentorsamtale"_s) && lines.first().endsWith(u'F'),
             qPrintable(lines.join(u'\n')));
    QVERIFY(lines.last().contains(u"CV-samtale"_s));
    QVERIFY(lines.join(u'\n').contains(u"not handed out"_s));
    const auto *missing = find<QAbstractItemView>(shown.page, "missingList")->model();
    QStringList what;
    for (int row = 0; row < missing->rowCount(); ++row)
        what.append(missing->index(row, 0).data().toString());
    QVERIFY2(what.contains(u"Udlevér skema for uge 49"_s), qPrintable(what.join(u'\n')));
    QVERIFY(what.contains(u"Spørg efter rigtigt CPR-nummer"_s));
    QVERIFY(find<MarkLabel>(shown.page, "dueMark")->mark().text.contains(u"fr 27-11"_s));
    QVERIFY(
        find<QLabel>(shown.page, "attendanceCardWords")->text().contains(u"1 of 1 days, 100"_s));
}

void TestCitizensPage::overviewTakesOneColumnWhenNarrow()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    auto *overview = find<OverviewTab>(shown.page, "overviewTab");
    QVERIFY(overview->isWide());
    shown.page.resize(840, 600);
    QTRY_VERIFY(!overview->isWide());
    const QWidget *course = find<QWidget>(shown.page, "courseCard");
    const QWidget *attendance = find<QWidget>(shown.page, "attendanceCard");
    QTRY_COMPARE(course->x(), attendance->x());
}

void TestCitizensPage::cardsOpenTheirPlaces()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    const auto link = [&shown](const char *name) {
        Q_EMIT find<QLabel>(shown.page, name)->linkActivated(u"#"_s);
    };
    link("courseCardLink");
    QCOMPARE(desk.navigator.went.last(), (Place{Area::Orders, {}, desk.order.id.value}));
    link("hoursCardLink");
    QCOMPARE(desk.navigator.went.last().area, Area::Planning);
    link("weekCardLink");
    QCOMPARE(desk.navigator.went.last().day, QDate(2026, 11, 23));
    auto *map = find<QWidget>(shown.page, "heatMap");
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Up);
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(desk.navigator.went.last().area, Area::Attendance);
    QCOMPARE(desk.navigator.went.last().day, QDate(2026, 11, 23));
    auto *missing = find<QAbstractItemView>(shown.page, "missingList");
    for (int row = 0; row < missing->model()->rowCount(); ++row) {
        const QModelIndex index = missing->model()->index(row, 0);
        if (!index.data().toString().startsWith(u"Udlevér"_s))
            continue;
        missing->setCurrentIndex(index);
        missing->setFocus();
        QTest::keyClick(missing, Qt::Key_Return);
    }
    QCOMPARE(desk.navigator.went.last().area, Area::Planning);
    QCOMPARE(desk.navigator.went.last().id, desk.amina.id.value);
}

void TestCitizensPage::planAndHandOut()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    QTest::mouseClick(find<QPushButton>(shown.page, "plan"), Qt::LeftButton);
    QCOMPARE(desk.navigator.went.last(),
             (Place{Area::Planning, u"citizen"_s, desk.amina.id.value, 0, OfficeDesk::today()}));
    QTest::mouseClick(find<QPushButton>(shown.page, "handOut"), Qt::LeftButton);
    QCOMPARE(desk.navigator.went.last().view, u"hand-out"_s);
    QCOMPARE(desk.navigator.went.last().day, QDate(2026, 11, 30)); // the schedule runs out
}

void TestCitizensPage::schedulesAreShownAsTheyWere()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, u"schedules"_s, desk.amina.id.value});
    auto *list = find<ListView>(shown.page, "scheduleList");
    QCOMPARE(list->listModel()->shownRows(), 1);
    auto *paper = find<PaperView>(shown.page, "versionPaper");
    QTRY_VERIFY(paper->pageCount() >= 1);
    QVERIFY(find<QPushButton>(shown.page, "printVersion")->isEnabled());
    Shown none(desk, {Area::Citizens, u"schedules"_s, desk.bo.id.value});
    QCOMPARE(find<PaperView>(none.page, "versionPaper")->pageCount(), 0);
    QVERIFY(!find<QPushButton>(none.page, "printVersion")->isEnabled());
}

void TestCitizensPage::noticesStandWithTheirWords()
{
    CitizensDesk desk;
    const ActivityId absent =
        desk.plan(u"Jobcafé"_s, OfficeDesk::today(), Nine, Nine + 60, {desk.order});
    desk.attend(absent, desk.amina, Presence::Absent);
    const auto due = dueNotices(desk.session(), OfficeDesk::today(), OfficeDesk::today());
    QCOMPARE(due->size(), 1);
    QVERIFY(giveNotice(desk.session(), due->first()).ok());
    Shown shown(desk, {Area::Citizens, u"notices"_s, desk.amina.id.value});
    auto *list = find<ListView>(shown.page, "noticeList");
    QCOMPARE(list->listModel()->shownRows(), 1);
    list->setCurrentIndex(list->listModel()->index(0, 0));
    QVERIFY(!find<QLabel>(shown.page, "noticeText")->text().isEmpty());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(desk.navigator.went.last().area, Area::Attendance);
    QCOMPARE(desk.navigator.went.last().view, u"notices"_s);
}

void TestCitizensPage::accessLogIsForLeaders()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, u"access"_s, desk.amina.id.value});
    auto *list = find<ListView>(shown.page, "accessList");
    QVERIFY(list->isVisible());
    QVERIFY(list->listModel()->shownRows() > 2);
    QCOMPARE(list->listModel()->index(0, 3).data().toString(), u"Borgerens side blev åbnet"_s);
    const SessionUser user{desk.context.session.user().id, u"mk"_s, Role::Mentor, {}};
    Session session(user, desk.database.connection(), desk.database.clock());
    PageContext context{desk.context.database, session,      desk.texts,    desk.changes,
                        desk.settings,         desk.prompts, desk.navigator};
    CitizensPage page(context);
    desk.attach(page, {Area::Citizens, u"access"_s, desk.amina.id.value});
    QVERIFY(!find<ListView>(page, "accessList")->isVisible());
    QVERIFY(find<QLabel>(page, "accessRefused")->isVisible());
}

void TestCitizensPage::changesElsewhereAreShown()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    auto *week = find<QAbstractItemView>(shown.page, "weekList");
    const int before = week->model()->rowCount();
    desk.plan(u"Ekstra"_s, OfficeDesk::today().addDays(1), Nine, Nine + 60, {desk.order});
    QTRY_COMPARE(week->model()->rowCount(), before + 1);
    shown.page.open({Area::Citizens});
    const Citizen another = desk.citizen(u"6303881237"_s, u"Dorte Prøve"_s, desk.mette.id);
    desk.accepted(u"5400300"_s, another, QDate(2026, 11, 16), QDate(2026, 12, 18));
    QTRY_VERIFY(shown.names().contains(another.name));
}

void TestCitizensPage::longAndArabicNames()
{
    CitizensDesk desk;
    const QString arabic = u"عبد الرحمن بن محمد بن عبد العزيز الحسيني الأنصاري الطويل"_s;
    const QString longName =
        u"Anne-Sofie Charlotte Elisabeth von Rosenstand-Fischer Nørregaard Østergaard Prøve"_s;
    const Citizen one = desk.citizen(u"6403881238"_s, arabic, desk.mette.id);
    const Citizen two = desk.citizen(u"6503881239"_s, longName, desk.mette.id);
    Shown shown(desk, {Area::Citizens, {}, one.id.value}, {840, 600});
    auto *name = find<QLabel>(shown.page, "citizenName");
    QCOMPARE(name->text(), arabic);
    shown.page.open({Area::Citizens, {}, two.id.value});
    QCOMPARE(name->text(), longName);
    QCOMPARE(name->toolTip(), longName);
    QVERIFY(name->width() < shown.page.width());
    QVERIFY(shown.page.minimumSizeHint().width() <= 840);
    QVERIFY(!shown.page.grab().isNull());
}

void TestCitizensPage::everyControlHasANameAndPlace()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    for (QWidget *widget : shown.page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
            widget->objectName().startsWith("qt_"_L1))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                     widget->inherits("QHeaderView") || widget->inherits("QTabBar") ||
                     widget->inherits("QTabWidget"),
                 qPrintable(widget->objectName()));
    }
    QVERIFY(!shown.page.zones().isEmpty());
}

void TestCitizensPage::fitsASmallWindow()
{
    CitizensDesk desk;
    Shown list(desk, {}, {840, 560});
    QVERIFY2(list.page.minimumSizeHint().width() <= 840,
             qPrintable(QString::number(list.page.minimumSizeHint().width())));
    Shown citizen(desk, {Area::Citizens, {}, desk.amina.id.value}, {840, 560});
    QVERIFY(find<QPushButton>(citizen.page, "more")->isVisible());
    QVERIFY(find<QPushButton>(citizen.page, "more")->geometry().right() < 840);
}

QTEST_MAIN(TestCitizensPage)
#include "tst_citizens_page.moc"
