// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <attendance/day_board_model.h>
#include <attendance/day_register.h>
#include <views/page.h>
#include <views/paper_printing.h>

class QComboBox;
class QDateEdit;
class QProgressBar;
class QPushButton;

namespace bro {

class BoardView;
class CellEditor;
class DayWork;
class DraftKeeper;
struct Draft;
class MessageBar;
class NoteEditor;
class NoticePanel;

// Fremmøde: one day's attendance, keyboard first, and the day's absence notices. Place: day; part:
// the participation to select (view "activity": an activity, its first unregistered person); id
// alone: the citizen whose day or notice is meant.
class AttendancePage : public FramedPage
{
    Q_OBJECT
public:
    explicit AttendancePage(PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override;
    bool canPrint() const override { return true; }
    void print() override;
    QLineEdit *filterField() const override; // comes up when it is asked for
    QList<QWidget *> zones() const override;
    bool stepBack() override;
    bool mayLeave() override;

    PaperPrinting &printing() { return m_printing; }
    // Renews what depends on the time of day; called every minute.
    void renewClock();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // Building
    void buildHeader();
    void buildTools();
    void buildList();
    void buildActions();
    QAction *act(const QString &name, const QString &text, const QString &icon,
                 const QKeySequence &keys, void (AttendancePage::*work)());
    QWidget *makeLegend();
    void placeTools();
    void fillEmployees();

    // Showing
    void showDay(QDate day);
    void readDay(bool logged);
    void chooseEmployee();
    qint64 meant(const Place &place) const;
    void select(const Place &place);
    void showState(); // all that is counted
    void showBar();
    void showNotices();
    void showEmpty();
    void followRow();
    void enableActs();

    // Acting
    void setPresent();
    void setPartly();
    void setAbsent();
    void setCancelled();
    void setNotRelevant();
    void setWithoutTakingPart();
    void setGroupPresent();
    void setRestOfDayAbsent();
    void clearState();
    void editNote();
    void confirmCompany();
    void showRowChanges();
    void setState(Presence presence);
    bool apply(const Message &name, const QList<AttendanceEdit> &edits);
    static Message nameOf(const QString &code, const BoardRow &row, const QString &letter = {});
    void hint(const QString &sentence);
    bool mayEdit(const BoardRow &row);
    void editCell(int column);
    void editPartly(const BoardRow &row);
    void editReason(const BoardRow &row);
    void editRemark(const BoardRow &row, bool withoutTakingPart);
    void openEditor(CellEditor *editor, int firstColumn, int lastColumn,
                    const std::function<void(bool leaving)> &save);
    void leaveEditor(); // what was typed is given up
    void keepNote(NoteEditor *editor, const BoardRow &row, bool withoutTakingPart);
    void showDrafts();
    void resumeDraft(const Draft &draft);
    // False: it is wrong and says so.
    bool saveEdit(const Message &name, const AttendanceEdit &edit, bool leaving);

    void copyNotice();
    void tickNotice(bool on);
    void tickCurrent();
    void showChanges(CitizenId citizen);
    void showDayChanges();
    void finish();
    void reopen();
    void meetingList(bool preview);
    void contextMenu(const QPoint &at);

    DayBoardModel m_model;
    DayWork *m_work;
    DraftKeeper *m_keeper;
    MessageBar *m_draftBar;
    QDateEdit *m_date;
    QPushButton *m_before;
    QPushButton *m_after;
    QWidget *m_tools;
    QLabel *m_registered;
    QLabel *m_missing;
    QProgressBar *m_progress;
    QComboBox *m_employee;
    QPushButton *m_meetingList;
    QPushButton *m_finished;
    QWidget *m_filterBar;
    QLineEdit *m_filter;
    BoardView *m_list;
    NoticePanel *m_notices = nullptr;
    QList<QAction *> m_acts;    // in the menu
    QList<QAction *> m_rowActs; // need a person
    QAction *m_groupAct = nullptr;
    QAction *m_confirmAct = nullptr;
    QAction *m_noticeAct = nullptr;
    QTimer m_minute;
    PaperPrinting m_printing;
    QDate m_today;               // as last seen
    bool m_followsToday = false; // the day was today when it was chosen
    bool m_told = false;         // an error stands in the message bar
};

AreaPage *makeAttendancePage(PageContext &context, QWidget *parent);

} // namespace bro
