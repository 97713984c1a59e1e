// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <citizens/citizen_store.h>
#include <database/drafts.h>
#include <support/page_test.h>
#include <views/message_bar.h>
#include <views/shell/main_window.h>

using namespace Qt::StringLiterals;
using namespace bro;

namespace {

// A page that remembers what the window asked of it.
class SamplePage : public AreaPage
{
public:
    SamplePage(Area area, PageContext &context, QWidget *parent)
        : AreaPage(area, context, parent),
          field(new QLineEdit(this))
    {
    }
    QString title() const override { return u"Område %1"_s.arg(int(area())); }
    void open(const Place &place) override { at = place; }
    Place place() const override { return at; }
    void reload(const QList<Change> &) override { ++reloads; }
    QList<QWidget *> zones() const override { return {field}; }
    QLineEdit *filterField() const override { return field; }
    bool mayLeave() override { return !editing; }
    bool stepBack() override { return std::exchange(inner, false); }

    QLineEdit *field;
    Place at;
    int reloads = 0;
    bool editing = false;
    bool inner = false;
};

AreaEntry sample(Area area)
{
    return {area, [area](PageContext &context, QWidget *parent) -> AreaPage * {
                return new SamplePage(area, context, parent);
            }};
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keysGoToTheAreas();
    void backAndForward();
    void anEditHoldsThePage();
    void escapeStepsBack();
    void escapeClosesProposalsFirst();
    void f6GoesRound();
    void searchOpensTheCitizen();
    void escapeEmptiesTheSearchFirst();
    void undoIsNamedAndDone();
    void badgesAndNoticesAreShown();
    void lockCoversEverything();
    void lockCountsWrongPasswords();
    void windowFitsTheScreen();
    void changesReachTheShownPage();
    void titleHoldsNoName();

    void everyMenuHasItsOwnLetter();
    void aClockThatIsBehindIsTold();
    void aDraftIsTold();

private:
    void makeWindow();
    SamplePage *page(Area area) { return static_cast<SamplePage *>(m_window->page(area)); }
    std::unique_ptr<PageTest> m_test;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_test = std::make_unique<PageTest>();
    makeWindow();
}

void TestMainWindow::makeWindow()
{
    OpenMattersShown matters;
    matters.badges[int(Area::Orders)] = {5, false};
    matters.badges[int(Area::Today)] = {2, true};
    matters.unsentNotices = 2;
    m_window = std::make_unique<MainWindow>(MainWindowSetup{
        m_test->database.database(),
        m_test->session(),
        m_test->texts,
        m_test->changes,
        m_test->settings,
        m_test->prompts,
        {sample(Area::Today), sample(Area::Citizens), sample(Area::Orders), sample(Area::Exports),
         sample(Area::Office)},
        [matters](Session &, const Progress &) -> Result<OpenMattersShown> { return matters; }});
    m_window->go({Area::Today});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void TestMainWindow::keysGoToTheAreas()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPlace().area, Area::Orders);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(m_window->currentPlace().area, Area::Office);
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"area1"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPlace().area, Area::Citizens);
}

void TestMainWindow::backAndForward()
{
    m_window->go({Area::Citizens, {}, 7});
    m_window->go({Area::Orders});
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentPlace(), (Place{Area::Citizens, {}, 7}));
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_window->currentPlace().area, Area::Orders);
}

void TestMainWindow::anEditHoldsThePage()
{
    page(Area::Today)->editing = true;
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPlace().area, Area::Today);
    QVERIFY(!m_window->close());
    page(Area::Today)->editing = false;
    QVERIFY(m_window->close());
}

void TestMainWindow::escapeStepsBack()
{
    m_window->go({Area::Citizens});
    page(Area::Citizens)->inner = true;
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->currentPlace().area, Area::Citizens);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->currentPlace().area, Area::Today);
}

void TestMainWindow::escapeClosesProposalsFirst()
{
    m_window->go({Area::Citizens});
    page(Area::Citizens)->inner = true;
    QWidget proposals(m_window.get(), Qt::Popup);
    proposals.show();
    QVERIFY(QApplication::activePopupWidget());
    // The key reaches the window's action also while a popup is open.
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    const auto escape =
        std::ranges::find(actions, QKeySequence(Qt::Key_Escape), &QAction::shortcut);
    QVERIFY(escape != actions.end());
    (*escape)->trigger();
    QVERIFY(!proposals.isVisible());
    QVERIFY(page(Area::Citizens)->inner);
}

void TestMainWindow::f6GoesRound()
{
    page(Area::Today)->field->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), m_window->findChild<QWidget *>(u"area0"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), page(Area::Today)->field);
}

void TestMainWindow::searchOpensTheCitizen()
{
    Citizen citizen;
    citizen.name = u"Amina Warsame Osman"_s;
    citizen.cpr = *CprNumber::parse(u"820589-1234"_s, QDate(2026, 11, 24));
    const auto stored = CitizenStore(m_test->session()).add(citizen);
    QVERIFY(stored.ok());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *box = m_window->findChild<QLineEdit *>(u"searchBox"_s);
    QCOMPARE(QApplication::focusWidget(), box);
    QTest::keyClicks(box, u"warsame"_s);
    auto *answers = m_window->findChild<QListWidget *>(u"searchAnswers"_s);
    QVERIFY(answers->isVisible());
    QVERIFY(answers->item(0)->text().contains(u"820589-••••"_s));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_window->currentPlace(), (Place{Area::Citizens, {}, stored->id.value}));
    QVERIFY(box->text().isEmpty());

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, u"findes ikke"_s);
    QVERIFY(!answers->item(0)->text().isEmpty());
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_window->currentPlace().area, Area::Citizens);
}

void TestMainWindow::escapeEmptiesTheSearchFirst()
{
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPlace().area, Area::Citizens);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(m_window->focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"ami"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(m_window->currentPlace().area, Area::Citizens);
}

void TestMainWindow::undoIsNamedAndDone()
{
    int value = 1;
    m_test->session().undo().push({Message(u"core.canceled"_s),
                                   [&value]() -> Done {
                                       value = 0;
                                       return {};
                                   },
                                   [&value]() -> Done {
                                       value = 1;
                                       return {};
                                   }});
    auto *undo = m_window->findChild<QAction *>(u"undo"_s);
    QVERIFY(undo->text().contains(m_test->texts.sentence(u"core.canceled"_s)));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(value, 0);
    QVERIFY(!undo->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(value, 1);
}

void TestMainWindow::badgesAndNoticesAreShown()
{
    auto *notices = m_window->findChild<QPushButton *>(u"noticeButton"_s);
    QTRY_VERIFY(notices->isVisible());
    QVERIFY(notices->text().contains(u'2'));
    QVERIFY(m_window->findChild<QAbstractButton *>(u"area2"_s)->accessibleName().contains(u'5'));
    QVERIFY(m_window->findChild<QAbstractButton *>(u"area0"_s)->accessibleName() !=
            m_window->findChild<QAbstractButton *>(u"area0"_s)->text());
}

void TestMainWindow::lockCoversEverything()
{
    page(Area::Today)->field->setText(u"halvt skrevet"_s);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->isLocked());
    auto *screen = m_window->findChild<QDialog *>(u"lockScreen"_s);
    QVERIFY(screen && screen->isVisible());
    auto *cover = m_window->findChild<QLabel *>(u"lockCover"_s);
    QVERIFY(cover && cover->isVisible());
    // The padlock in the middle, whatever size the window gets.
    QCOMPARE(cover->geometry(), m_window->rect());
    QCOMPARE(cover->alignment(), Qt::Alignment(Qt::AlignCenter));
    m_window->showNormal();
    m_window->resize(m_window->minimumSize() + QSize(31, 17));
    QTRY_COMPARE(m_window->size(), m_window->minimumSize() + QSize(31, 17));
    QCOMPARE(cover->geometry(), m_window->rect());
    QTest::keyClick(screen, Qt::Key_Escape);
    QVERIFY(screen->isVisible());

    auto *password = screen->findChild<QLineEdit *>(u"lockPassword"_s);
    QTest::keyClicks(password, u"forkert adgangskode"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!screen->findChild<QLabel *>(u"lockPasswordNote"_s)->text().isEmpty(),
                             20000);
    QVERIFY(m_window->isLocked());

    // The file is gone: not another one, but this one is to be put back.
    const QString path = m_test->database.path();
    QVERIFY(QFile::rename(path, path + u".x"_s));
    QTest::keyClicks(password, TestDatabase::password());
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(screen->findChild<QLabel *>(u"lockPasswordNote"_s)->text(),
                              m_test->texts.sentence(u"database.moved"_s), 20000);
    QVERIFY(QFile::rename(path + u".x"_s, path));
    QTest::keyClicks(password, TestDatabase::password());
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isLocked(), 20000);
    QTRY_VERIFY(!m_window->findChild<QLabel *>(u"lockCover"_s));
    QCOMPARE(page(Area::Today)->field->text(), u"halvt skrevet"_s);
}

void TestMainWindow::lockCountsWrongPasswords()
{
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    auto *screen = m_window->findChild<QDialog *>(u"lockScreen"_s);
    auto *password = screen->findChild<QLineEdit *>(u"lockPassword"_s);
    auto *note = screen->findChild<QLabel *>(u"lockPasswordNote"_s);
    const auto attempt = [&](const QString &text) {
        QTest::keyClicks(password, text);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen->findChild<QPushButton *>(u"lockOpen"_s)->isEnabled(),
                                 20000);
    };
    QTest::keyClick(password, Qt::Key_A); // a small letter: as typed
    QVERIFY(note->text().isEmpty());
    QTest::keyEvent(QTest::Click, password, 'A'); // a capital without Shift
    QVERIFY(note->text().contains(u"Caps Lock"_s));
    password->clear();
    attempt(u"forkert"_s);
    QVERIFY(note->text().contains(u'4'));
    QTRY_VERIFY(note->height() >= note->heightForWidth(note->width())); // whole
    for (int i = 0; i < 4; ++i)
        attempt(u"forkert"_s);
    const QString closed = note->text();
    attempt(TestDatabase::password());
    QVERIFY(m_window->isLocked());
    QVERIFY(note->text().contains(u'5') && closed.endsWith(note->text()));
}

void TestMainWindow::windowFitsTheScreen()
{
    const QSize room = m_window->screen()->availableSize();
    QVERIFY(m_window->minimumWidth() <= room.width());
    QVERIFY(m_window->minimumHeight() <= room.height());
    QVERIFY(room.width() > 1440 || m_window->isMaximized());
}

void TestMainWindow::changesReachTheShownPage()
{
    m_window->page(Area::Orders);
    m_test->changes.post({{Aggregate::Order, 1}});
    QTRY_COMPARE(page(Area::Today)->reloads, 1);
    QCOMPARE(page(Area::Orders)->reloads, 0);
}

void TestMainWindow::titleHoldsNoName()
{
    m_window->go({Area::Citizens, {}, 3});
    QCOMPARE(m_window->windowTitle(), u"Område 1 – Brobygger"_s);
}

void TestMainWindow::everyMenuHasItsOwnLetter()
{
    const QMenu *menu = m_window->findChild<QMenu *>(u"areaMenu"_s);
    m_window->go({Area::Orders});
    QCOMPARE(menu->title(), u"&Orders"_s);
    m_window->go({Area::Exports}); // E opens Edit
    QCOMPARE(menu->title(), u"E&xports"_s);
}

void TestMainWindow::aClockThatIsBehindIsTold()
{
    QVERIFY(m_window->findChild<MessageBar *>(u"clockMessage"_s)->isEmpty());
    QVERIFY(m_test->session().log().record(AccessKind::Login, u"login"_s).ok());
    m_window.reset();
    m_test->database.clock().set(QDate(2020, 1, 1));
    makeWindow();
    auto *bar = m_window->findChild<MessageBar *>(u"clockMessage"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"01-01-2020"_s) && bar->text().contains(u"24-11-2026"_s));
    QTest::mouseClick(bar->findChild<QAbstractButton *>(u"messageButton1"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::aDraftIsTold()
{
    const auto bar = [this] { return m_window->findChild<MessageBar *>(u"draftMessage"_s); };
    QVERIFY(!bar()->isVisible());
    const QJsonObject place{{u"area"_s, int(Area::Orders)}, {u"id"_s, 7}};
    QVERIFY(Drafts(m_test->session()).keep(u"reject/7"_s, {{u"place"_s, place}}).ok());
    m_window.reset();
    makeWindow();
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->text().contains(u"13.20"_s));
    QTest::mouseClick(bar()->findChild<QPushButton *>(u"messageButton1"_s), Qt::LeftButton);
    QCOMPARE(page(Area::Orders)->at, (Place{Area::Orders, {}, 7}));
    QVERIFY(!bar()->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
