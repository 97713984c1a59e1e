// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>
#include <jobs/citizen_overview.h>
#include <views/page.h>

class QMenu;
class QPushButton;
class QTabWidget;

namespace bro {

class AccessTab;
class CitizenHead;
class DocumentsTab;
class MarkLabel;
class MessageBar;
class NoteDialog;
class NotesTab;
class NoticesTab;
class OverviewTab;
class SchedulesTab;
class StatusTab;

// One citizen: the head, what can be done, and tabs.
class CitizenView : public QWidget
{
    Q_OBJECT
public:
    using Tell = std::function<void(const Error &)>;
    CitizenView(PageContext &context, Tell tell, QWidget *parent);

    // Reads and shows; false when there is no such citizen. tab: a key, empty: the last one.
    bool open(CitizenId citizen, const QString &tab, qint64 part = 0);
    CitizenId citizen() const { return m_citizen; }
    QString tab() const;
    void renew();              // data changed underneath
    void closed();             // another page came up: hides what was shown for a while
    void setInUse(bool inUse); // its actions have a citizen to act on
    QList<QAction *> actions() const;
    QList<QWidget *> zones() const;
    void print();

    void newNote();
    void editMasterData();
    void addDocument();
    void printProtocol();
    void printSchedule();

private:
    void buildTabs();
    void buildButtons();
    bool read();
    void showOverview();
    void setTabCount(QWidget *tab, const QString &title, qsizetype count);
    void showTab(const QString &key);
    void rememberTab();
    void openNote(NoteDialog *dialog, const CitizenNote &before, const QString &key);
    bool saveNote(const CitizenNote &note);
    void correctNote(const CitizenNote &note);
    void showDrafts();
    void resumeNote(const QString &key);
    void openMasterData(bool resume);
    Done saveMasterData(const Citizen &citizen, const QString &reason);
    void plan(const QString &view);
    bool mayDiscard();

    PageContext &m_context;
    Tell m_tell;
    CitizenId m_citizen;
    CitizenOverview m_overview;
    CitizenHead *m_head;
    MessageBar *m_drafts;
    QWidget *m_buttonRow;
    QPushButton *m_more;
    MarkLabel *m_due;
    QTabWidget *m_tabs;
    QMap<QString, QWidget *> m_keys;
    OverviewTab *m_overviewTab;
    NotesTab *m_notesTab;
    DocumentsTab *m_documentsTab;
    StatusTab *m_statusTab;
    SchedulesTab *m_schedulesTab;
    NoticesTab *m_noticesTab;
    AccessTab *m_accessTab;
    QAction *m_noteAction;
    QAction *m_planAction;
    QAction *m_handOutAction;
    QAction *m_editAction;
    QAction *m_documentAction;
    QAction *m_protocolAction;
    QAction *m_scheduleAction;
    bool m_choosing = false;
};

} // namespace bro
