// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_case.h"
#include <QAbstractItemView>
#include <QTableView>
#include <views/planning/mini_month.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QDate Monday(2026, 11, 30); // of week 49
const QDate Tuesday(2026, 12, 1);
} // namespace

class TestPlanningPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Text of twice the size on a small screen: the week or the panel, each whole.
    void panelTakesThePageWhereThereIsNoRoomForBoth()
    {
        PlanningCase c;
        c.plan(u"Mentorsamtale"_s, Monday, 10, 11);
        c.openCitizen(0, Monday);
        QFont large = c.page->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        c.page->setFont(large);
        c.page->resize(600, 520);
        const auto *panel = c.find<QWidget>(u"editPanel"_s);
        c.grid()->setFocus();
        c.grid()->setSelected(c.block(u"Mentorsamtale"_s)->id);
        Q_EMIT c.grid()->selected(c.block(u"Mentorsamtale"_s)->id);
        QVERIFY(c.grid()->isVisible());
        QVERIFY(!panel->isVisible());
        QTest::keyClick(c.grid(), Qt::Key_Return);
        QVERIFY(panel->isVisible());
        QVERIFY(!c.grid()->isVisible());
        QVERIFY(c.page->stepBack());
        QVERIFY(c.grid()->isVisible());
        QVERIFY(!panel->isVisible());
    }

    // Whatever the panel does, a week that is shown is a whole one.
    void panelLeavesTheWeekWhole_data()
    {
        QTest::addColumn<double>("text");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("both");
        QTest::newRow("100 %, 1024 less the navigation") << 1.0 << QSize(840, 560) << true;
        QTest::newRow("100 %, 1024 less the icons") << 1.0 << QSize(976, 560) << true;
        QTest::newRow("150 %, 1024 less the navigation") << 1.5 << QSize(760, 490) << false;
        QTest::newRow("150 %, 1024 less the icons") << 1.5 << QSize(968, 490) << false;
        QTest::newRow("150 %, 1440 less the navigation") << 1.5 << QSize(1200, 700) << true;
        QTest::newRow("200 %, 1024 less the icons") << 2.0 << QSize(950, 490) << false;
    }
    void panelLeavesTheWeekWhole()
    {
        QFETCH(double, text);
        QFETCH(QSize, size);
        QFETCH(bool, both);
        PlanningCase c;
        c.plan(u"Samtale"_s, Tuesday, 9, 10);
        c.openCitizen(0, Monday);
        QFont font = c.page->font();
        font.setPointSizeF(font.pointSizeF() * text);
        c.page->setFont(font);
        c.page->resize(size);
        const auto daysInSight = [&c] {
            QTest::qWait(0); // the splitter lays out
            const WeekGrid *grid = c.grid();
            int days = 0;
            for (int day = 0; grid->isVisible() && day < 5; ++day) {
                const QRect column =
                    grid->gridLayout().columnRect(day).translated(grid->bodyOrigin());
                days += column.right() <= grid->viewport()->width() ? 1 : 0;
            }
            return days;
        };
        const auto *panel = c.find<QWidget>(u"editPanel"_s);
        QCOMPARE(daysInSight(), 5);
        c.click(u"Samtale"_s);
        QCOMPARE(daysInSight(), 5);
        QCOMPARE(panel->isVisible(), both);
        QTest::keyClick(c.grid(), Qt::Key_Return);
        QVERIFY(panel->isVisible());
        QCOMPARE(daysInSight(), both ? 5 : 0);
        QVERIFY(c.page->stepBack());
        QCOMPARE(daysInSight(), 5);
    }

    void aCitizensWeekIsShown()
    {
        PlanningCase c;
        c.plan(u"Mentorsamtale"_s, Monday, 10, 11);
        c.plan(u"Jobværksted"_s, Tuesday, 9, 12, {0, 1}, Who::Group);
        c.plan(u"Andres"_s, Monday, 10, 11, {1});
        c.openCitizen(0);
        QCOMPARE(c.grid()->blocks().size(), 2);
        QVERIFY(c.block(u"Mentorsamtale"_s)->isNew);
        QCOMPARE(c.find<QLabel>(u"planName"_s)->text(), u"Amina Osman"_s);
        QVERIFY(c.find<QLabel>(u"planSum"_s)->text().contains(u"4 t"_s));
        QCOMPARE(c.find<QLabel>(u"planVerdict"_s)->text(), u"inden for"_s);
        QVERIFY(c.find<QWidget>(u"planBars"_s)->isVisible());
        QVERIFY(c.message().contains(u"1. mødedag"_s));
        QVERIFY(
            c.find<QWidget>(u"findingLine"_s)->accessibleName().contains(u"2 ikke udleveret"_s));
        // The window's title names nobody, the log does.
        QVERIFY(!c.page->title().contains(u"Amina"_s));
        QVERIFY(c.session().log().flush().ok());
        QCOMPARE(c.count(u"SELECT count(*) FROM access_log l JOIN access_log_citizen c ON "
                         "c.access_log_id = l.id WHERE l.purpose = 'weekPlan.viewed' AND "
                         "c.citizen_id = "_s +
                         QString::number(c.who[0].id.value)),
                 1);
    }

    void theListTellsTheWorstOfEveryCitizen()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.plan(u"Møde"_s, Monday, 10, 11);
        c.plan(u"Samtale"_s, Tuesday, 9, 10, {1});
        c.open({Area::Planning, {}, 0, 0, Monday});
        auto *list = c.find<QAbstractItemView>(u"planCitizens"_s);
        QTRY_COMPARE(list->model()->rowCount(), 5);
        QStringList states;
        for (int row = 0; row < 5; ++row)
            states.append(list->model()->index(row, 0).data(MarkRole).value<Mark>().text);
        // Both activities have the same employee and room.
        QVERIFY(states[0].startsWith(u"1 t · "_s));
        QVERIFY(states[0].contains(u"sammenfald"_s));
        QCOMPARE(states[1], u"1 t · ikke udleveret"_s);
        QCOMPARE(states[2], u"Ingen plan i uge 49"_s);
        QCOMPARE(states[3], u"Ordre ikke accepteret"_s);
        // Nobody was asked for: the first is shown.
        QTRY_COMPARE(c.page->scope().id, c.who[0].id.value);
    }

    void openingReadsWhatOtherPagesChanged()
    {
        PlanningCase c;
        c.openCitizen(3);
        auto *list = c.find<QAbstractItemView>(u"planCitizens"_s);
        const auto state = [list] {
            return list->model()->index(3, 0).data(MarkRole).value<Mark>().text;
        };
        QTRY_COMPARE(state(), u"Ordre ikke accepteret"_s);
        // Another page is shown: nothing is told here.
        c.page_test.changes.disconnect(c.page.get());
        QVERIFY(OrderStore(c.session()).accept(c.order[3]).ok());
        c.page->open(c.page->place());
        QTRY_COMPARE(state(), u"Ingen plan i uge 49"_s);
        QVERIFY(!c.message().contains(u"ikke accepteret"_s));
    }

    void onlyOnesOwnCitizensAreShownAtFirst()
    {
        PlanningCase c(true);
        c.openCitizen(0);
        auto *list = c.find<QAbstractItemView>(u"planCitizens"_s);
        QTRY_COMPARE(list->model()->rowCount(), 4); // Line is Jonas'
        auto *mine = c.find<QComboBox>(u"planMine"_s);
        mine->setFocus();
        QTest::keyClick(mine, Qt::Key_Down);
        QTRY_COMPARE(list->model()->rowCount(), 5);
    }

    void filtering()
    {
        PlanningCase c;
        c.openCitizen(0);
        auto *list = c.find<QAbstractItemView>(u"planCitizens"_s);
        QTRY_COMPARE(list->model()->rowCount(), 5);
        QTest::keyClicks(c.page->filterField(), u"falk"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClicks(c.page->filterField(), u"x"_s);
        QVERIFY(c.find<QLabel>(u"planListEmpty"_s)->isVisible());
        QVERIFY(c.page->stepBack());
        QCOMPARE(list->model()->rowCount(), 5);
    }

    void keysGoThroughCitizensAndWeeks()
    {
        PlanningCase c;
        c.openCitizen(0);
        auto *list = c.find<QAbstractItemView>(u"planCitizens"_s);
        QTRY_COMPARE(list->model()->rowCount(), 5);
        c.grid()->setFocus();
        QTest::keyClick(c.grid(), Qt::Key_PageDown);
        QCOMPARE(c.page->scope().id, c.who[1].id.value);
        QTest::keyClick(c.grid(), Qt::Key_PageUp);
        QCOMPARE(c.page->scope().id, c.who[0].id.value);
        QTest::keyClick(c.grid(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(c.page->week(), (IsoWeek{2026, 50}));
        QTest::keyClick(c.grid(), Qt::Key_PageUp, Qt::AltModifier);
        QTest::keyClick(c.grid(), Qt::Key_PageUp, Qt::AltModifier);
        QCOMPARE(c.page->week(), (IsoWeek{2026, 48}));
        QTest::keyClick(c.grid(), Qt::Key_PageDown, Qt::AltModifier);
        QTest::keyClick(c.grid(), Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(c.page->week(), (IsoWeek{2026, 48}));
    }

    void theMouseGoesToWeeksToo()
    {
        PlanningCase c;
        c.openCitizen(0);
        c.press(u"nextWeek"_s);
        QCOMPARE(c.page->week(), (IsoWeek{2026, 50}));
        c.press(u"previousWeek"_s);
        c.press(u"previousWeek"_s);
        QCOMPARE(c.page->week(), (IsoWeek{2026, 48}));
        auto *month = c.find<MiniMonth>(u"planMonth"_s);
        Q_EMIT month->dayChosen(QDate(2026, 12, 16));
        QCOMPARE(c.page->week(), (IsoWeek{2026, 51}));
        c.press(u"thisWeek"_s);
        QCOMPARE(c.page->week(), (IsoWeek{2026, 48}));
    }

    void f8GoesThroughTheFindings()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.plan(u"Møde"_s, Monday, 10, 11, {0});
        c.plan(u"Kursus"_s, Tuesday, 9, 10);
        c.openCitizen(0);
        c.grid()->setFocus();
        QTest::keyClick(c.grid(), Qt::Key_F8);
        QVERIFY(c.message().contains(u"både"_s));
        QVERIFY(c.grid()->selection() > 0);
        const QString first = c.message();
        QTest::keyClick(c.grid(), Qt::Key_F8);
        QVERIFY(c.message() != first);
    }

    void staffPlacesAndGroupsHaveTheirWeek()
    {
        PlanningCase c;
        c.plan(u"Jobværksted"_s, Monday, 9, 10, {0, 1}, Who::Group);
        c.plan(u"Samtale"_s, Tuesday, 9, 10, {2});
        c.plan(u"Teammøde"_s, Tuesday, 12, 13, {});
        c.open({Area::Planning, u"employee"_s, c.mette.id.value, 0, Monday});
        QCOMPARE(c.grid()->blocks().size(), 3);
        QCOMPARE(c.block(u"Jobværksted"_s)->persons, 2);
        QCOMPARE(c.block(u"Jobværksted"_s)->places, 2);
        QVERIFY(c.block(u"Dennis Falk"_s)); // alone: named
        QVERIFY(c.find<QLabel>(u"planSum"_s)->text().contains(u"3 t"_s));
        QVERIFY(c.find<QLabel>(u"planLegend"_s)->text().contains(u"2 t"_s));
        c.press(u"segment_location"_s);
        QCOMPARE(c.page->scope().kind, PlanScopeKind::Location);
        c.open({Area::Planning, u"location"_s, c.room1.id.value, 0, Monday});
        QCOMPARE(c.grid()->blocks().size(), 3);
        c.press(u"segment_group"_s);
        QCOMPARE(c.page->scope().title, u"Jobværksted"_s);
        QCOMPARE(c.grid()->blocks().size(), 1);
    }

    void theMonthShowsWhatIsPlannedAndOpensTheWeek()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, QDate(2026, 12, 15), 10, 11);
        c.plan(u"Møde"_s, QDate(2026, 12, 15), 10, 11);
        c.openCitizen(0);
        c.press(u"segment_month"_s);
        auto *month = c.find<QTableView>(u"monthView"_s);
        QVERIFY(month->isVisible());
        // 30 November stands first; 15 December is the Tuesday of the third row.
        const auto cell = [month] { return month->model()->index(2, 1); };
        QTRY_VERIFY(cell().data().toString().startsWith(u"2 aktiviteter"_s));
        QVERIFY(cell().data(MarkRole).value<Mark>().text.contains(u"sammenfald"_s));
        QVERIFY(month->model()
                    ->index(3, 4)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"juledag"_s, Qt::CaseInsensitive));
        month->setCurrentIndex(cell());
        QTest::keyClick(month, Qt::Key_Return);
        QCOMPARE(c.page->week(), (IsoWeek{2026, 51}));
        QVERIFY(c.grid()->isVisible());
    }

    void anEmptyWeekOffersToCopyTheOneBefore()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Monday, 10, 11);
        c.handOut(Monday);
        QCoreApplication::processEvents();
        c.openCitizen(0, QDate(2026, 12, 7));
        QVERIFY(c.message().startsWith(u"Week 50 is empty."_s));
        c.press(u"messageButton1"_s);
        QTRY_VERIFY(c.block(u"Samtale"_s));
        QVERIFY(c.undo().ok());
        QTRY_VERIFY(!c.block(u"Samtale"_s));
    }

    void anOrderThatIsNotAcceptedLeadsToIt()
    {
        PlanningCase c;
        c.openCitizen(3);
        QVERIFY(c.message().contains(u"5404 is not accepted"_s));
        c.press(u"messageButton1"_s);
        QCOMPARE(c.page_test.navigator.went.last().area, Area::Orders);
        QCOMPARE(c.page_test.navigator.went.last().id, c.order[3].id.value);
    }

    void whatWasToldStandsAsGhostUntilItIsHandedOut()
    {
        PlanningCase c;
        const ActivityId id = c.plan(u"Samtale"_s, Monday, 13, 14);
        c.handOut(Monday);
        Activity moved = c.stored(id);
        moved.date = Tuesday;
        moved.range = {540, 600};
        QVERIFY(c.plans().update(moved).ok());
        c.openCitizen(0);
        int ghosts = 0;
        for (const GridBlock &block : c.grid()->blocks()) {
            ghosts += block.ghost ? 1 : 0;
            if (block.ghost)
                QCOMPARE(block.day, Monday);
            else
                QVERIFY(block.changed);
        }
        QCOMPARE(ghosts, 1);
        c.press(u"messageButton1"_s); // differences
        QVERIFY(c.page_test.prompts.asked.last().contains(u"anden dag"_s));
    }

    void aPlaceIsReachedAndTold()
    {
        PlanningCase c;
        const ActivityId id = c.plan(u"Samtale"_s, Tuesday, 9, 10);
        c.open({Area::Planning, {}, c.who[0].id.value, id.value, Monday});
        QCOMPARE(c.grid()->selection(), id.value);
        const Place place = c.page->place();
        QCOMPARE(place.id, c.who[0].id.value);
        QCOMPARE(place.part, id.value);
        QCOMPARE(place.day, Monday);
        // Findings of a dataset name the participation.
        const auto part = PlanningCase::value(c.plans().participationOf(id, c.who[0].id));
        c.open({Area::Planning, u"citizen"_s, c.who[0].id.value, part.value, Monday});
        QCOMPARE(c.grid()->selection(), id.value);
    }

    void aNarrowWindowFoldsThePanelFirst_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("panel");
        QTest::addColumn<bool>("column");
        QTest::newRow("wide") << QSize(1256, 760) << true << true;
        QTest::newRow("1024 less the navigation") << QSize(840, 560) << false << true;
        QTest::newRow("narrower") << QSize(660, 560) << false << false;
    }
    void aNarrowWindowFoldsThePanelFirst()
    {
        QFETCH(QSize, size);
        QFETCH(bool, panel);
        QFETCH(bool, column);
        PlanningCase c;
        c.plan(u"Samtale"_s, Tuesday, 9, 10);
        c.open({Area::Planning, {}, c.who[0].id.value, 0, Monday}, size);
        QCOMPARE(c.page->size(), size);
        QCOMPARE(c.find<QWidget>(u"editPanel"_s)->isVisible(), panel);
        QCOMPARE(c.find<QWidget>(u"planSidebar"_s)->isVisible(), column);
        // What is edited is seen, where there is little room instead of the week.
        c.click(u"Samtale"_s);
        QCOMPARE(c.find<QWidget>(u"editPanel"_s)->isVisible(), size.width() > 700);
        QTest::mouseDClick(c.grid()->viewport(), Qt::LeftButton, {},
                           c.grid()->rectOf(c.block(u"Samtale"_s)->id).topLeft() + QPoint(14, 10));
        QVERIFY(c.find<QWidget>(u"editPanel"_s)->isVisible());
        QCOMPARE(c.grid()->isVisible(), size.width() > 700);
    }

    void changesFromElsewhereAreShown()
    {
        PlanningCase c;
        c.openCitizen(0);
        QVERIFY(!c.block(u"Samtale"_s));
        c.plan(u"Samtale"_s, Tuesday, 9, 10);
        QTRY_VERIFY(c.block(u"Samtale"_s));
    }

    void everyControlHasANameAndIsReachedInOrder()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Tuesday, 9, 10);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        for (const QWidget *one : c.page->findChildren<QWidget *>()) {
            if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus ||
                one->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(one);
            const bool named =
                !one->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const QWidget *parent = one->parentWidget();
            const bool part = parent && (qobject_cast<const QComboBox *>(parent) ||
                                         qobject_cast<const QAbstractSpinBox *>(parent));
            QVERIFY2(named || part || one->inherits("QScrollBar") || one->inherits("QTabBar"),
                     qPrintable(QString::fromLatin1(one->metaObject()->className()) + u' ' +
                                one->objectName()));
        }
    }
};

QTEST_MAIN(TestPlanningPage)
#include "tst_planning_page.moc"
