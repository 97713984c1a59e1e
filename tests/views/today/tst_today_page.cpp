// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <office_desk.h>
#include <views/list_view.h>
#include <views/mark_painter.h>
#include <views/message_bar.h>
#include <views/today/today_page.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

constexpr int Nine = 9 * 60;

// An office with something of each group: attendance of yesterday, a notice of today, an order to
// accept, a schedule that was changed.
struct Desk : OfficeDesk
{
    Desk()
    {
        database.clock().set(QDate(2026, 11, 19), QTime(12, 0));
        amina = citizen(u"1403881234"_s, u"Amina Warsame Prøve"_s, mette.id);
        order = accepted(u"5400212"_s, amina, QDate(2026, 11, 16), QDate(2026, 11, 29));
        thursday = plan(u"Jobværksted"_s, today().addDays(2), Nine, Nine + 60, {order});
        handOut(order, IsoWeek{2026, 48}, QDate(2026, 11, 19));
        database.clock().set(today(), QTime(13, 20));
        const ActivityId morning = plan(u"Samtale"_s, today(), Nine, Nine + 60, {order});
        attend(morning, amina, Presence::Absent);
        monday = plan(u"Jobcafé"_s, today().addDays(-1), Nine, Nine + 60, {order});
        const Citizen jytte = citizen(u"6103881235"_s, u"Jytte Ravn Prøve"_s, jonas.id);
        waiting = received(u"5400145"_s, jytte, QDate(2026, 11, 30), QDate(2027, 2, 26));
        handOut(order, IsoWeek{2026, 48}, today());
        cancel(thursday);
    }
    void beMette()
    {
        const SessionUser user{context.session.user().id, u"mk"_s, Role::Mentor, mette.id};
        own = std::make_unique<Session>(user, database.connection(), database.clock());
        asMette = std::make_unique<PageContext>(
            PageContext{context.database, *own, texts, changes, settings, prompts, navigator});
    }

    Citizen amina;
    Order order;
    Order waiting;
    ActivityId thursday;
    ActivityId monday;
    std::unique_ptr<Session> own;
    std::unique_ptr<PageContext> asMette;
};

template <typename T>
T *find(QWidget &page, const char *name)
{
    T *widget = page.findChild<T *>(QLatin1String(name));
    if (!widget)
        qFatal("no widget %s", name);
    return widget;
}

void ready(TodayPage &page)
{
    QTRY_VERIFY_WITH_TIMEOUT(!page.isGathering(), 20000);
}

QStringList rows(ListView *list)
{
    QStringList all;
    const GroupedListModel *model = list->listModel();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        for (int row = 0; row < model->rowCount(parent); ++row)
            all.append(model->index(row, WorkListModel::What, parent).data().toString());
    }
    return all;
}

void choose(ListView *list, const QString &what)
{
    GroupedListModel *model = list->listModel();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, WorkListModel::What, parent);
            if (!index.data().toString().startsWith(what))
                continue;
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(index).center());
            return;
        }
    }
    QTest::qFail(qPrintable(u"No line "_s + what + u" in "_s + rows(list).join(u'\n')), __FILE__,
                 __LINE__);
}

} // namespace

class TestTodayPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheWorkByDeadline();
    void opensTheLineByMouseAndKey();
    void handsOut();
    void postponesByMouse();
    void postponeIsNotPossibleToday();
    void undoBringsThePostponedBack();
    void marksWhatWasDoneOutside();
    void barsNarrowTheListByKey();
    void barsNarrowTheListByMouse();
    void mineAndAllAreRemembered();
    void mineOfAMentor();
    void emptyMineOffersAll();
    void linesVanishWhenDone();
    void clockKeepsTheSelection();
    void everyControlHasANameAndPlace();
    void fitsASmallWindow();
};

void TestTodayPage::showsTheWorkByDeadline()
{
    Desk desk;
    TodayPage page(desk.context);
    auto *list = find<ListView>(page, "todayList");
    QAbstractItemModelTester tester(list->listModel());
    desk.attach(page);
    ready(page);
    const QStringList what = rows(list);
    QVERIFY(what.contains(u"Registrér fremmøde: Jobcafé 23-11-2026"_s));
    QVERIFY(what.contains(u"Meld fravær til ordregiver"_s));
    QVERIFY(what.contains(u"Acceptér ordre 5400145, start 30-11-2026"_s));
    QVERIFY(what.contains(u"Udlevér ændret skema, version 3"_s));
    QCOMPARE(list->listModel()->index(0, 0).data().toString(), u"Overskredet"_s);
    choose(list, u"Udlevér"_s);
    QCOMPARE(find<QLabel>(page, "workWhat")->text(), u"Udlevér ændret skema, version 3"_s);
    QCOMPARE(find<QLabel>(page, "workWho")->text(), desk.amina.name);
    QVERIFY(find<MarkLabel>(page, "workDeadline")->mark().text.contains(u"onsdag 25-11-2026"_s));
    QVERIFY(find<InfoBox>(page, "workWhy")->accessibleDescription().contains(u"26-11-2026"_s));
    QVERIFY(find<QPushButton>(page, "handOutButton")->isVisible());
    choose(list, u"Registrér"_s);
    QVERIFY(!find<QPushButton>(page, "handOutButton")->isVisible());
}

void TestTodayPage::opensTheLineByMouseAndKey()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    auto *list = find<ListView>(page, "todayList");
    choose(list, u"Acceptér"_s);
    QTest::mouseClick(find<QPushButton>(page, "openButton"), Qt::LeftButton);
    QCOMPARE(desk.navigator.went.size(), 1);
    QCOMPARE(desk.navigator.went[0], (Place{Area::Orders, {}, desk.waiting.id.value}));
    choose(list, u"Registrér"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(desk.navigator.went.size(), 2);
    QCOMPARE(desk.navigator.went[1], (Place{Area::Attendance, u"activity"_s, 0, desk.monday.value,
                                            OfficeDesk::today().addDays(-1)}));
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {},
                       list->visualRect(list->currentIndex()).center());
    QCOMPARE(desk.navigator.went.size(), 3);
}

void TestTodayPage::handsOut()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    choose(find<ListView>(page, "todayList"), u"Udlevér"_s);
    QTest::mouseClick(find<QPushButton>(page, "handOutButton"), Qt::LeftButton);
    QCOMPARE(desk.navigator.went.size(), 1);
    QCOMPARE(desk.navigator.went[0].area, Area::Planning);
    QCOMPARE(desk.navigator.went[0].view, u"hand-out"_s);
    QCOMPARE(desk.navigator.went[0].id, desk.amina.id.value);
}

void TestTodayPage::postponesByMouse()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    auto *list = find<ListView>(page, "todayList");
    choose(list, u"Acceptér"_s);
    QTest::mouseClick(find<QPushButton>(page, "postponeButton"), Qt::LeftButton);
    auto *dialog = find<QDialog>(page, "dateReasonDialog");
    auto *date = find<QDateEdit>(*dialog, "dateField");
    QCOMPARE(date->maximumDate(), QDate(2026, 11, 26)); // never past the deadline
    QCOMPARE(date->minimumDate(), QDate(2026, 11, 25));
    QTest::mouseClick(find<QPushButton>(*dialog, "acceptButton"), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // without a reason
    QVERIFY(!find<QLineEdit>(*dialog, "reasonField")->accessibleDescription().isEmpty());
    QTest::keyClicks(find<QLineEdit>(*dialog, "reasonField"), u"Venter på svar"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!rows(list).join(u'\n').contains(u"Acceptér"_s));
    QVERIFY(desk.navigator.badgeChanges > 0);
}

void TestTodayPage::postponeIsNotPossibleToday()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    choose(find<ListView>(page, "todayList"), u"Meld fravær"_s);
    QVERIFY(!find<QPushButton>(page, "postponeButton")->isVisible());
    QVERIFY(!find<QPushButton>(page, "markButton")->isVisible());
    choose(find<ListView>(page, "todayList"), u"Acceptér"_s);
    QVERIFY(find<QPushButton>(page, "postponeButton")->isVisible());
}

void TestTodayPage::undoBringsThePostponedBack()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    auto *list = find<ListView>(page, "todayList");
    choose(list, u"Acceptér"_s);
    QTest::mouseClick(find<QPushButton>(page, "postponeButton"), Qt::LeftButton);
    auto *dialog = find<QDialog>(page, "dateReasonDialog");
    QTest::keyClicks(find<QLineEdit>(*dialog, "reasonField"), u"Ferie"_s);
    QTest::mouseClick(find<QPushButton>(*dialog, "acceptButton"), Qt::LeftButton);
    QTRY_VERIFY(!rows(list).join(u'\n').contains(u"Acceptér"_s));
    UndoStack &undo = desk.context.session.undo();
    QVERIFY(desk.texts.sentence(undo.undoName()).contains(u"Acceptér ordre 5400145"_s));
    QVERIFY(undo.undo().ok());
    QTRY_VERIFY(rows(list).join(u'\n').contains(u"Acceptér"_s));
    QVERIFY(undo.redo().ok());
    QTRY_VERIFY(!rows(list).join(u'\n').contains(u"Acceptér"_s));
}

void TestTodayPage::marksWhatWasDoneOutside()
{
    Desk desk;
    const Citizen bo = desk.citizen(u"6203881236"_s, u"Bo Prøve"_s, desk.mette.id);
    desk.accepted(u"5400100"_s, bo, QDate(2026, 8, 3), QDate(2026, 9, 30));
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    auto *list = find<ListView>(page, "todayList");
    choose(list, u"Ordren skal være faktureret"_s);
    auto *mark = find<QPushButton>(page, "markButton");
    QVERIFY(mark->isVisible());
    QTest::mouseClick(mark, Qt::LeftButton);
    auto *dialog = find<QDialog>(page, "dateReasonDialog");
    QCOMPARE(find<QDateEdit>(*dialog, "dateField")->maximumDate(), OfficeDesk::today());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(rows(list).contains(u"Ordren skal være faktureret"_s));
    QTRY_VERIFY(!page.findChild<QDialog *>(u"dateReasonDialog"_s));
    QTest::mouseClick(mark, Qt::LeftButton);
    dialog = find<QDialog>(page, "dateReasonDialog");
    QTest::mouseClick(find<QPushButton>(*dialog, "acceptButton"), Qt::LeftButton);
    QTRY_VERIFY(!rows(list).contains(u"Ordren skal være faktureret"_s));
}

void TestTodayPage::barsNarrowTheListByKey()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    auto *list = find<ListView>(page, "todayList");
    auto *bars = find<QWidget>(page, "dayBars");
    const int all = list->listModel()->shownRows();
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Right);
    QVERIFY(bars->accessibleDescription().startsWith(u"onsdag 25. november 2026"_s));
    QCOMPARE(list->listModel()->shownRows(), all); // moving does not narrow
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(list->listModel()->shownRows(), 1);
    QCOMPARE(rows(list).first(), u"Udlevér ændret skema, version 3"_s);
    QVERIFY(page.stepBack());
    QCOMPARE(list->listModel()->shownRows(), all);
    QVERIFY(!page.stepBack());
}

void TestTodayPage::barsNarrowTheListByMouse()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    auto *list = find<ListView>(page, "todayList");
    auto *bars = find<QWidget>(page, "dayBars");
    const int all = list->listModel()->shownRows();
    const QPoint first(bars->width() / 20, bars->height() / 2);
    QTest::mouseClick(bars, Qt::LeftButton, {}, first);
    const QStringList today = rows(list);
    QVERIFY(today.contains(u"Registrér fremmøde: Jobcafé 23-11-2026"_s)); // overdue too
    QVERIFY(today.contains(u"Meld fravær til ordregiver"_s));
    QVERIFY(today.size() < all);
    QTest::mouseClick(bars, Qt::LeftButton, {}, first);
    QCOMPARE(list->listModel()->shownRows(), all);
}

void TestTodayPage::mineAndAllAreRemembered()
{
    Desk desk;
    {
        TodayPage page(desk.context);
        desk.attach(page);
        ready(page);
        QTest::mouseClick(find<QPushButton>(page, "segment_all"), Qt::LeftButton);
    }
    {
        TodayPage page(desk.context);
        QVERIFY(find<QPushButton>(page, "segment_all")->isChecked());
        QTest::mouseClick(find<QPushButton>(page, "segment_mine"), Qt::LeftButton);
    }
    TodayPage page(desk.context);
    QVERIFY(find<QPushButton>(page, "segment_mine")->isChecked());
}

void TestTodayPage::mineOfAMentor()
{
    Desk desk;
    desk.beMette();
    desk.settings.set(Setting::TodayMine, true);
    TodayPage page(*desk.asMette);
    desk.attach(page);
    ready(page);
    auto *list = find<ListView>(page, "todayList");
    const QStringList mine = rows(list);
    QVERIFY(mine.contains(u"Meld fravær til ordregiver"_s));
    QVERIFY(!mine.contains(u"Acceptér ordre 5400145, start 30-11-2026"_s)); // with Jonas
    QCOMPARE(find<QPushButton>(page, "segment_mine")->text(), u"Mine %1"_s.arg(mine.size()));
    auto *day = find<QListView>(page, "dayActivities");
    QCOMPARE(day->model()->rowCount(), 1);
    QVERIFY(day->model()->index(0, 0).data().toString().startsWith(u"Samtale, Amina"_s));
    day->setFocus();
    day->setCurrentIndex(day->model()->index(0, 0));
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(desk.navigator.went.size(), 1);
    QCOMPARE(desk.navigator.went[0].area, Area::Attendance);
}

void TestTodayPage::emptyMineOffersAll()
{
    Desk desk;
    const SessionUser nobody{desk.context.session.user().id, u"x"_s, Role::Mentor, {}};
    Session session(nobody, desk.database.connection(), desk.database.clock());
    PageContext context{desk.context.database, session,      desk.texts,    desk.changes,
                        desk.settings,         desk.prompts, desk.navigator};
    desk.settings.set(Setting::TodayMine, true);
    TodayPage page(context);
    desk.attach(page);
    ready(page);
    auto *list = find<ListView>(page, "todayList");
    QCOMPARE(list->listModel()->shownRows(), 0);
    QVERIFY(find<QLabel>(page, "noActivities")->isVisible());
    QPushButton *all = nullptr;
    for (QPushButton *button : list->findChildren<QPushButton *>()) {
        if (button->isVisible())
            all = button;
    }
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(list->listModel()->shownRows() > 0);
    QVERIFY(find<QPushButton>(page, "segment_all")->isChecked());
}

void TestTodayPage::linesVanishWhenDone()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    auto *list = find<ListView>(page, "todayList");
    QVERIFY(rows(list).join(u'\n').contains(u"Jobcafé"_s));
    desk.attend(desk.monday, desk.amina, Presence::Present);
    QTRY_VERIFY(!rows(list).join(u'\n').contains(u"Jobcafé"_s));
    QVERIFY(desk.orders.accept(desk.waiting).ok());
    QTRY_VERIFY(!rows(list).join(u'\n').contains(u"Acceptér"_s));
}

void TestTodayPage::clockKeepsTheSelection()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    auto *list = find<ListView>(page, "todayList");
    choose(list, u"Meld fravær"_s);
    const qint64 id = list->currentId();
    QVERIFY(find<QLabel>(page, "workLeft")->text().contains(u"om 10 t 39 min"_s));
    desk.database.clock().set(OfficeDesk::today(), QTime(13, 22));
    page.renewClock();
    QCOMPARE(list->currentId(), id);
    QCOMPARE(find<QLabel>(page, "workLeft")->text(), u"om 10 t 37 min"_s);
    desk.database.clock().set(OfficeDesk::today().addDays(1), QTime(8, 0));
    page.renewClock();
    ready(page);
    QCOMPARE(list->listModel()->index(0, 0).data().toString(), u"Overskredet"_s);
    QVERIFY(rows(list).contains(u"Meld fravær den 24-11-2026 til ordregiver"_s));
}

void TestTodayPage::everyControlHasANameAndPlace()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page);
    ready(page);
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
            widget->objectName().startsWith("qt_"_L1))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                     widget->inherits("QHeaderView"),
                 qPrintable(widget->objectName()));
    }
    QCOMPARE(page.zones().size(), 3);
    QVERIFY(!page.title().isEmpty());
}

void TestTodayPage::fitsASmallWindow()
{
    Desk desk;
    TodayPage page(desk.context);
    desk.attach(page, {}, {840, 560});
    ready(page);
    QVERIFY2(page.minimumSizeHint().width() <= 840,
             qPrintable(QString::number(page.minimumSizeHint().width())));
    // Each of the ten days can be read, in the header or below it.
    auto *bars = find<QWidget>(page, "dayBars");
    QVERIFY(bars->isVisible());
    QTRY_VERIFY(bars->width() >= bars->sizeHint().width());
    QVERIFY(find<QLineEdit>(page, "todayFilter")->geometry().right() <= page.width());
}

QTEST_MAIN(TestTodayPage)
#include "tst_today_page.moc"
