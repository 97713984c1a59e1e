// SPDX-License-Identifier: GPL-3.0-or-later
#include "lock_screen.h"
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <database/clock_check.h>
#include <views/background.h>
#include <views/draft_keeper.h>
#include <views/message_bar.h>
#include <views/shell/main_window.h>
#include <views/shell/search_box.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr qsizetype Remembered = 50; // places
constexpr int MattersDelay = 400;    // ms, so that a burst of changes is counted once
constexpr int MattersEvery = 60'000; // deadlines come closer by themselves
constexpr int MinuteMs = 60'000;
} // namespace

MainWindow::MainWindow(const MainWindowSetup &setup)
    : m_database(setup.database),
      m_context{setup.database, setup.session, setup.texts, setup.changes,
                setup.settings, setup.prompts, *this},
      m_areas(setup.areas),
      m_openMatters(setup.openMatters),
      m_navigation(new NavigationBar(this)),
      m_clockBar(new MessageBar(this)),
      m_draftBar(new MessageBar(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_clockBar);
    column->addWidget(m_draftBar);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    m_clockBar->setObjectName(u"clockMessage"_s);
    m_draftBar->setObjectName(u"draftMessage"_s);
    setCentralWidget(centre);
    for (const AreaEntry &entry : std::as_const(m_areas))
        m_navigation->addArea(entry.area, areaName(entry.area), areaIcon(entry.area));
    m_navigation->setIconsOnly(m_context.settings.value(Setting::NavigationFolded).toBool());
    connect(m_navigation, &NavigationBar::chosen, this, [this](Area area) {
        go({area});
        m_navigation->setCurrent(currentPlace().area);
    });
    makeToolBar();
    makeMenus();
    makeStatusBar();
    constexpr QSize Smallest(1024, 640);
    constexpr QSize Usual(1440, 860);
    const QSize room = screen()->availableSize();
    setMinimumSize(Smallest.boundedTo(room));
    if (!restoreGeometry(m_context.settings.value(Setting::WindowGeometry).toByteArray())) {
        resize(Usual.boundedTo(room));
        // A frame would stand outside the screen.
        if (room.width() <= Usual.width() || room.height() <= Usual.height())
            setWindowState(Qt::WindowMaximized);
    }

    connect(&m_context.session.undo(), &UndoStack::changed, this, &MainWindow::renewUndo);
    connect(&m_context.changes, &ChangeNotice::changed, this, &MainWindow::noticeChanges);
    connect(&m_context.changes, &ChangeNotice::changedElsewhere, this,
            [this] { noticeChanges({}); });
    m_mattersTimer.setSingleShot(true);
    connect(&m_mattersTimer, &QTimer::timeout, this, &MainWindow::renewMatters);
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, &MainWindow::lock);
    m_briefTimer.setSingleShot(true);
    connect(&m_briefTimer, &QTimer::timeout, this, [this] { m_briefLabel->clear(); });
    auto *logTimer = new QTimer(this);
    connect(logTimer, &QTimer::timeout, this, [this] {
        if (const Done flushed = m_context.session.log().flush(); !flushed.ok())
            tellBriefly(m_context.texts.sentence(flushed.error().message));
    });
    logTimer->start(1000);
    qApp->installEventFilter(this);
    armIdleTimer();
    renewUndo();
    renewStatus();
    m_mattersTimer.start(0);
    QTimer::singleShot(0, this, &MainWindow::checkClock);
    tellOfDraft();
}

// The page where it was typed offers to go on with it.
void MainWindow::tellOfDraft()
{
    const QList<Draft> drafts = keptDrafts(m_context, {});
    if (drafts.isEmpty())
        return;
    const Draft &draft = drafts.first();
    m_draftBar->show(Tone::Info, tr("There is a draft from %1.").arg(keptTime(m_context, draft)),
                     tr("%1: what you typed when Brobygger was closed was not saved.")
                         .arg(areaName(placeOf(draft).area)),
                     {{tr("Go to the draft"),
                       [this, place = placeOf(draft)] {
                           m_draftBar->clear();
                           go(place);
                       }},
                      {tr("Later"), [this] { m_draftBar->clear(); }}});
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    // Pages use the context, which goes with this object.
    qDeleteAll(m_pages);
    m_pages.clear();
}

AreaPage *MainWindow::page(Area area)
{
    if (AreaPage *made = m_pages.value(int(area)))
        return made;
    for (const AreaEntry &entry : std::as_const(m_areas)) {
        if (entry.area != area)
            continue;
        AreaPage *made = entry.make(m_context, m_stack);
        m_pages.insert(int(area), made);
        m_stack->addWidget(made);
        return made;
    }
    return nullptr;
}

AreaPage *MainWindow::currentPage() const
{
    return qobject_cast<AreaPage *>(m_stack->currentWidget());
}

Place MainWindow::currentPlace() const
{
    return currentPage() ? currentPage()->place() : Place{};
}

void MainWindow::go(const Place &place)
{
    AreaPage *current = currentPage();
    if (current && current->area() != place.area && !current->mayLeave())
        return;
    if (!page(place.area))
        return;
    if (current) {
        m_back.append(current->place());
        if (m_back.size() > Remembered)
            m_back.removeFirst();
    }
    m_forward.clear();
    bringUp(place);
}

void MainWindow::bringUp(const Place &place)
{
    AreaPage *next = page(place.area);
    if (currentPage() && currentPage() != next)
        m_draftBar->clear(); // it was seen
    m_stack->setCurrentWidget(next);
    m_stale.remove(int(place.area));
    next->open(place);
    setWindowTitle(tr("%1 – Brobygger").arg(next->title()));
    m_navigation->setCurrent(place.area);
    m_backAction->setEnabled(!m_back.isEmpty());
    m_forwardAction->setEnabled(!m_forward.isEmpty());
    m_printAction->setEnabled(next->canPrint());
    m_areaMenu->clear();
    m_areaMenu->setTitle(withMnemonic(areaName(place.area)));
    const QList<QAction *> actions = next->menuActions();
    m_areaMenu->addActions(actions);
    m_areaMenu->menuAction()->setVisible(!actions.isEmpty());
    auto *framed = qobject_cast<FramedPage *>(next);
    m_panelAction->setEnabled(framed != nullptr);
    if (framed)
        m_panelAction->setChecked(framed->isPanelShown());
    const QWidget *focused = QApplication::focusWidget();
    if ((!focused || !next->isAncestorOf(focused)) && !next->zones().isEmpty() &&
        !m_navigation->isAncestorOf(focused))
        next->zones().first()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::back()
{
    if (m_back.isEmpty() || (currentPage() && !currentPage()->mayLeave()))
        return;
    m_forward.append(currentPlace());
    bringUp(m_back.takeLast());
}

void MainWindow::forward()
{
    if (m_forward.isEmpty() || (currentPage() && !currentPage()->mayLeave()))
        return;
    m_back.append(currentPlace());
    bringUp(m_forward.takeLast());
}

void MainWindow::noticeChanges(const QList<Change> &changes)
{
    for (AreaPage *each : std::as_const(m_pages)) {
        if (each == currentPage())
            each->reload(changes);
        else
            m_stale.insert(int(each->area())); // open() reads anew
    }
    if (changes.isEmpty())
        m_context.session.undo().clear();
    badgesChanged();
    renewStatus();
}

void MainWindow::badgesChanged()
{
    // Counting a large office takes its time: it gets at most a fifth of the clock.
    const int delay = std::max(MattersDelay, int(4 * m_mattersTook));
    if (!m_mattersTimer.isActive() || m_mattersTimer.remainingTime() > delay)
        m_mattersTimer.start(delay);
}

void MainWindow::renewMatters()
{
    if (!m_openMatters)
        return;
    if (m_mattersJob) {
        // Counted once more when the one under way is done.
        m_mattersTimer.start(MattersDelay);
        return;
    }
    m_mattersClock.start();
    m_mattersJob = runInBackground<OpenMattersShown>(
        m_context, this, {}, Shown::Quietly, m_openMatters,
        [this](const Result<OpenMattersShown> &matters) {
            m_mattersTook = m_mattersClock.elapsed();
            m_mattersTimer.start(MattersEvery);
            if (!matters.ok())
                return;
            for (const AreaEntry &entry : std::as_const(m_areas))
                m_navigation->setBadge(entry.area, matters->badges.value(int(entry.area)));
            m_noticeButton->setVisible(matters->unsentNotices > 0);
            m_noticeButton->setText(
                tr("%n absence notice(s) to give", nullptr, matters->unsentNotices));
        });
}

// Every deadline counts from a today that may be wrong.
void MainWindow::checkClock()
{
    const qint64 now = m_context.session.clock().nowMs();
    runInBackground<QDate>(
        m_context, this, {}, Shown::Quietly,
        [now](Session &session, const Progress &) {
            return workedAfter(session.connection(), now);
        },
        [this](const Result<QDate> &worked) {
            if (!worked.ok() || !worked->isValid())
                return;
            const QString words = m_context.texts.sentence(
                u"database.clockBehind"_s,
                {{u"today"_s, m_context.session.today()}, {u"date"_s, *worked}});
            const qsizetype first = words.indexOf(u". "_s) + 1;
            m_clockBar->show(Tone::Warning, words.left(first), words.mid(first).trimmed(),
                             {{tr("Close"), [this] { m_clockBar->clear(); }}});
        });
}

void MainWindow::undo(bool again)
{
    UndoStack &stack = m_context.session.undo();
    const QString name = m_context.texts.sentence(again ? stack.redoName() : stack.undoName());
    const Done done = again ? stack.redo() : stack.undo();
    if (!done.ok())
        m_context.prompts.tell(this, Tone::Warning, tr("Not undone"),
                               m_context.texts.sentence(done.error().message));
    else
        tellBriefly(again ? tr("Done again: %1").arg(name) : tr("Undone: %1").arg(name));
}

void MainWindow::renewUndo()
{
    UndoStack &stack = m_context.session.undo();
    m_undoAction->setEnabled(stack.canUndo());
    m_redoAction->setEnabled(stack.canRedo());
    m_undoAction->setText(stack.canUndo()
                              ? tr("Undo: %1").arg(m_context.texts.sentence(stack.undoName()))
                              : tr("Undo"));
    if (m_undoButton)
        m_undoButton->setToolButtonStyle(stack.canUndo() ? Qt::ToolButtonTextBesideIcon
                                                         : Qt::ToolButtonIconOnly);
    m_redoAction->setText(stack.canRedo()
                              ? tr("Redo: %1").arg(m_context.texts.sentence(stack.redoName()))
                              : tr("Redo"));
}

void MainWindow::tellBriefly(const QString &text)
{
    constexpr int ReadingTime = 8000;
    m_briefLabel->setText(text);
    m_briefTimer.start(ReadingTime);
}

void MainWindow::nextZone(int step)
{
    QList<QWidget *> zones{m_navigation->button(currentPlace().area)};
    if (const AreaPage *current = currentPage())
        zones += current->zones();
    zones.removeIf(
        [](const QWidget *zone) { return !zone || !zone->isVisible() || !zone->isEnabled(); });
    if (zones.isEmpty())
        return;
    qsizetype at = -1;
    const QWidget *focused = QApplication::focusWidget();
    for (qsizetype i = 0; i < zones.size(); ++i) {
        if (focused && (zones[i] == focused || zones[i]->isAncestorOf(focused)))
            at = i;
    }
    QWidget *next = zones[(at + step + zones.size()) % zones.size()];
    if (next->focusPolicy() == Qt::NoFocus && next->focusProxy() == nullptr) {
        // A panel: its first field.
        for (QWidget *inside : next->findChildren<QWidget *>()) {
            if (inside->isVisible() && inside->isEnabled() &&
                (inside->focusPolicy() & Qt::TabFocus)) {
                inside->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
    next->setFocus(Qt::TabFocusReason);
}

void MainWindow::stepBack()
{
    // Proposals below a field are the nearest step; the field keeps what was typed.
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->hide();
        return;
    }
    if (currentPage() && !currentPage()->stepBack())
        back();
}

bool MainWindow::mayLeaveAll()
{
    return std::ranges::all_of(m_pages, [](AreaPage *each) { return each->mayLeave(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_locked || mayLeaveAll()) {
        m_context.settings.set(Setting::WindowGeometry, saveGeometry());
        event->accept();
    } else {
        event->ignore();
    }
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_context.changes.checkNow();
    return QMainWindow::event(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::MouseMove:
        armIdleTimer();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::armIdleTimer()
{
    const int minutes = m_context.settings.value(Setting::IdleMinutes).toInt();
    if (minutes > 0 && !m_locked)
        m_idleTimer.start(minutes * MinuteMs);
    else
        m_idleTimer.stop();
}

void MainWindow::lock()
{
    if (m_locked)
        return;
    m_locked = true;
    m_idleTimer.stop();
    setWindowTitle(tr("Locked – Brobygger"));
    auto *screen =
        new LockScreen(m_database.path(), m_context.session.user().name, m_context.texts,
                       {m_context.settings, m_context.session.clock(), m_database.path()}, this);
    connect(screen, &LockScreen::unlocked, this, [this] {
        m_locked = false;
        armIdleTimer();
        if (currentPage())
            setWindowTitle(tr("%1 – Brobygger").arg(currentPage()->title()));
    });
    connect(screen, &LockScreen::otherUserWanted, this, &MainWindow::switchUserRequested);
    connect(screen, &LockScreen::quitWanted, qApp, &QApplication::quit);
    screen->cover();
}

} // namespace bro
