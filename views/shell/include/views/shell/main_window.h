// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <views/background.h>
#include <views/page.h>
#include <views/shell/navigation_bar.h>

class QLabel;
class QPushButton;
class QToolButton;
class QStackedWidget;

namespace bro {

class MessageBar;
class SearchBox;

struct AreaEntry
{
    Area area;
    std::function<AreaPage *(PageContext &, QWidget *)> make;
};

// What the frame shows of everything: read on a thread, so by values.
struct OpenMattersShown
{
    QHash<int, Badge> badges; // by Area
    int unsentNotices = 0;    // of today and earlier
};

struct MainWindowSetup
{
    Database &database;
    Session &session;
    const Texts &texts;
    ChangeNotice &changes;
    Settings &settings;
    Prompts &prompts;
    QList<AreaEntry> areas;
    std::function<Result<OpenMattersShown>(Session &, const Progress &)> openMatters;
};

// The frame of the program: navigation, menus, tool bar, search, status bar, history of places.
class MainWindow : public QMainWindow, private Navigator
{
    Q_OBJECT
public:
    explicit MainWindow(const MainWindowSetup &setup);
    ~MainWindow() override;

    void go(const Place &place) override;
    Place currentPlace() const;
    AreaPage *page(Area area); // made when first wanted; nullptr: no such area
    // Covers every window until the password is given again.
    void lock();
    bool isLocked() const { return m_locked; }

Q_SIGNALS:
    void switchUserRequested();
    // Language or text size changed: the window is to be made anew, at the same place.
    void renewRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void back() override;
    void tellBriefly(const QString &text) override;
    void badgesChanged() override;

    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeGoMenu();
    void makeHelpMenu();
    void makeToolBar();
    void makeStatusBar();
    QString userWords() const;
    QString withMnemonic(const QString &title) const;
    void checkClock();
    void tellOfDraft();
    void bringUp(const Place &place);
    void forward();
    void undo(bool again);
    void renewUndo();
    void renewStatus();
    void renewMatters();
    void nextZone(int step);
    void stepBack();
    void noticeChanges(const QList<Change> &changes);
    bool mayLeaveAll();
    void changePassword();
    void backUp();
    void chooseLanguage(const QString &language);
    void chooseTextSize(int percent);
    void print();
    void help();
    void armIdleTimer();
    AreaPage *currentPage() const;

    Database &m_database;
    PageContext m_context;
    QList<AreaEntry> m_areas;
    std::function<Result<OpenMattersShown>(Session &, const Progress &)> m_openMatters;
    QHash<int, AreaPage *> m_pages;
    QSet<int> m_stale; // pages that must reload when they come up
    QList<Place> m_back;
    QList<Place> m_forward;
    NavigationBar *m_navigation;
    MessageBar *m_clockBar;
    MessageBar *m_draftBar;
    QStackedWidget *m_stack;
    SearchBox *m_search = nullptr;
    QMenu *m_areaMenu = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
    QToolButton *m_undoButton = nullptr;
    QAction *m_backAction = nullptr;
    QAction *m_forwardAction = nullptr;
    QAction *m_printAction = nullptr;
    QAction *m_panelAction = nullptr;
    QLabel *m_backupLabel = nullptr;
    QLabel *m_demoLabel = nullptr;
    QLabel *m_briefLabel = nullptr;
    QPushButton *m_noticeButton = nullptr;
    QTimer m_mattersTimer;
    QElapsedTimer m_mattersClock;
    qint64 m_mattersTook = 0; // ms
    QTimer m_idleTimer;
    QTimer m_briefTimer;
    QPointer<BackgroundJob> m_mattersJob;
    bool m_locked = false;
};

} // namespace bro
