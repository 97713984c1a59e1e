// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_view.h"
#include "day_work.h"
#include "key_button.h"
#include "notice_panel.h"
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <views/attendance/attendance_page.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/icons.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

// What the page is made of, and what stands above the list.
namespace bro {

void AttendancePage::buildHeader()
{
    m_before =
        makeIconButton(u"chevron_left"_s, tr("The day before (Alt+Page Up)"), u"dayBefore"_s, this);
    m_after = makeIconButton(u"chevron_right"_s, tr("The day after (Alt+Page Down)"), u"dayAfter"_s,
                             this);
    m_date = makeDateField(u"day"_s, this);
    m_date->setAccessibleName(tr("Day"));
    m_date->setLocale(texts().locale());
    m_date->setKeyboardTracking(false);
    m_date->setFont(semibold(m_date->font()));
    header()->addSpacing(4);
    header()->addWidget(m_before);
    header()->addWidget(m_date);
    header()->addWidget(m_after);
    header()->addStretch();
    buildTools();
    const auto step = [this](int days) {
        if (mayLeave())
            showDay(m_model.board().day.addDays(days));
    };
    connect(m_before, &QPushButton::clicked, this, [step] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [step] { step(1); });
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (day == m_model.board().day)
            return;
        if (mayLeave()) {
            showDay(day);
            return;
        }
        const QSignalBlocker quiet(m_date);
        m_date->setDate(m_model.board().day);
    });
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &work) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, work);
    };
    key(Qt::ALT | Qt::Key_PageUp, [step] { step(-1); });
    key(Qt::ALT | Qt::Key_PageDown, [step] { step(1); });
    key(Qt::ALT | Qt::Key_Home, [this] {
        if (mayLeave())
            showDay(session().today());
    });
}

void AttendancePage::buildTools()
{
    m_tools = new QWidget(this);
    m_tools->setObjectName(u"tools"_s);
    auto *flow = new FlowLayout(m_tools);
    flow->setLineAlignment(Qt::AlignVCenter);
    auto *progress = new QWidget(m_tools);
    auto *rows = new QVBoxLayout(progress);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(3);
    auto *words = new QHBoxLayout;
    words->setSpacing(16);
    m_registered = new QLabel(progress);
    m_registered->setObjectName(u"registered"_s);
    m_registered->setFont(semibold(smallFont(font())));
    m_missing = new QLabel(progress);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setFont(smallFont(font()));
    setLabelRole(m_missing, ColorRole::Secondary);
    words->addWidget(m_registered);
    words->addStretch();
    words->addWidget(m_missing);
    rows->addLayout(words);
    m_progress = new QProgressBar(progress);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Registered of the day"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    rows->addWidget(m_progress);
    progress->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    flow->addWidget(progress);
    m_employee = new QComboBox(m_tools);
    m_employee->setObjectName(u"employee"_s);
    m_employee->setAccessibleName(tr("Whose activities the list shows"));
    m_employee->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_employee->setMinimumContentsLength(16);
    flow->addWidget(m_employee);
    m_meetingList = makeButton(tr("Meeting list"), u"print"_s, u"meetingList"_s, m_tools);
    m_meetingList->setToolTip(tr("The day's register as paper: preview and print"));
    flow->addWidget(m_meetingList);
    m_finished =
        makeButton(tr("The day is complete"), u"checkbox_checked"_s, u"finishDay"_s, m_tools);
    flow->addWidget(m_finished);
    header()->addWidget(m_tools, 0, Qt::AlignVCenter);
    connect(m_employee, &QComboBox::currentIndexChanged, this, &AttendancePage::chooseEmployee);
    connect(m_meetingList, &QPushButton::clicked, this, [this] { meetingList(true); });
    connect(m_finished, &QPushButton::clicked, this, &AttendancePage::finish);
}

// Beside the day where there is room, else in lines of their own below it.
void AttendancePage::placeTools()
{
    const int others = titleLabel()->sizeHint().width() + m_before->width() +
                       m_date->sizeHint().width() + m_after->width() + 7 * header()->spacing() +
                       header()->contentsMargins().left() + header()->contentsMargins().right();
    const bool beside = others + m_tools->sizeHint().width() <= width();
    const bool isBeside = header()->indexOf(m_tools) >= 0;
    if (beside == isBeside)
        return;
    if (beside) {
        top()->removeWidget(m_tools);
        header()->addWidget(m_tools, 0, Qt::AlignVCenter);
    } else {
        header()->removeWidget(m_tools);
        top()->insertWidget(0, m_tools);
    }
    m_tools->show();
}

void AttendancePage::resizeEvent(QResizeEvent *event)
{
    FramedPage::resizeEvent(event);
    placeTools();
}

void AttendancePage::buildList()
{
    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filterBar = new QWidget(content);
    auto *bar = new QHBoxLayout(m_filterBar);
    bar->setContentsMargins(16, 0, 16, 6);
    m_filter = makeFilterField(m_filterBar);
    m_filter->setObjectName(u"attendanceFilter"_s);
    bar->addWidget(m_filter);
    bar->addStretch();
    m_filterBar->hide();
    column->addWidget(m_filterBar);
    m_list = new BoardView(m_model, context().settings, content);
    m_list->setFilterField(m_filter);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(makeLine(content));
    column->addWidget(m_list, 1);
    column->addWidget(makeLine(content));
    connect(m_list, &BoardView::editWanted, this, &AttendancePage::editCell);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AttendancePage::contextMenu);
    setContent(content);
}

QAction *AttendancePage::act(const QString &name, const QString &text, const QString &iconName,
                             const QKeySequence &keys, void (AttendancePage::*work)())
{
    QAction *action = makeAction(text, iconName, keys, m_list);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetShortcut); // letters typed in an editor are text
    connect(action, &QAction::triggered, this, work);
    m_acts.append(action);
    return action;
}

void AttendancePage::buildActions()
{
    using Self = AttendancePage;
    m_rowActs = {
        act(u"present"_s, tr("&Present"), u"checkmark"_s, Qt::Key_F, &Self::setPresent),
        act(u"partly"_s, tr("Present &partly"), u"circle_half_fill"_s, Qt::Key_D, &Self::setPartly),
        act(u"absent"_s, tr("&Absent"), u"dismiss"_s, Qt::Key_I, &Self::setAbsent),
        act(u"cancelled"_s, tr("&Cancelled by us"), u"prohibited"_s, Qt::Key_A,
            &Self::setCancelled),
        act(u"notRelevant"_s, tr("Not &relevant"), u"subtract"_s, Qt::Key_R, &Self::setNotRelevant),
        act(u"withoutTakingPart"_s, tr("Present, but will &not take part"), {},
            Qt::SHIFT | Qt::Key_D, &Self::setWithoutTakingPart),
        act(u"note"_s, tr("N&ote"), u"note"_s, Qt::Key_N, &Self::editNote),
        act(u"clear"_s, tr("&Take the registration back"), u"arrow_undo"_s, Qt::Key_Backspace,
            &Self::clearState),
        act(u"restOfDay"_s, tr("Absent from the rest of the &day"), {}, Qt::SHIFT | Qt::Key_I,
            &Self::setRestOfDayAbsent)};
    m_groupAct = act(u"group"_s, tr("The unregistered of the &group are present"), {},
                     Qt::SHIFT | Qt::Key_F, &Self::setGroupPresent);
    m_confirmAct = act(u"confirm"_s, tr("Confirmed by the co&mpany…"), u"call"_s, Qt::Key_T,
                       &Self::confirmCompany);
    m_noticeAct = act(u"noticeGiven"_s, tr("Absence notice is gi&ven"), u"checkmark_circle"_s,
                      Qt::Key_M, &Self::tickCurrent);
    m_rowActs.append(act(u"rowChanges"_s, tr("&History of the citizen's day…"), u"history"_s, {},
                         &Self::showRowChanges));
    m_list->parentWidget()->layout()->addWidget(makeLegend());
}

QWidget *AttendancePage::makeLegend()
{
    auto *legend = new QWidget(this);
    legend->setObjectName(u"legend"_s);
    auto *flow = new FlowLayout(legend, 4);
    flow->setContentsMargins(12, 5, 8, 5);
    const auto add = [this, flow, legend](const QString &name, const QString &word) {
        QAction *action = m_list->findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
        flow->addWidget(new KeyButton(action, word, legend));
    };
    add(u"present"_s, tr("Present"));
    add(u"partly"_s, tr("Partly"));
    add(u"absent"_s, tr("Absent"));
    add(u"cancelled"_s, tr("Cancelled"));
    add(u"notRelevant"_s, tr("Not relevant"));
    add(u"note"_s, tr("Note"));
    add(u"group"_s, tr("Whole group"));
    add(u"restOfDay"_s, tr("Whole day"));
    add(u"withoutTakingPart"_s, tr("Takes no part"));
    return legend;
}

void AttendancePage::showState()
{
    const DayBoard &board = m_model.board();
    const int missing = board.missing();
    const auto all = int(board.rows.size());
    m_registered->setText(tr("%1 of %2 registered").arg(all - missing).arg(all));
    const QString elsewhere = board.missingElsewhere > 0
                                  ? tr("%n missing with others", nullptr, board.missingElsewhere)
                                  : QString();
    const QString here = missing > 0 ? tr("%n missing", nullptr, missing) : QString();
    m_missing->setText(missing > 0 || elsewhere.isEmpty() ? here : elsewhere);
    m_missing->setToolTip(elsewhere);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(all - missing);
    m_before->setEnabled(true);
    const QDate today = session().today();
    const QString shownDay =
        board.day == today ? u"dddd dd-MM-yyyy' · %1'"_s.arg(tr("today")) : u"dddd dd-MM-yyyy"_s;
    if (m_date->displayFormat() != shownDay) {
        m_date->setDisplayFormat(shownDay);
        m_date->setMinimumWidth(m_date->sizeHint().width());
    }
    const bool ahead = board.day > today;
    const bool ready = !ahead && missing == 0 && board.missingElsewhere == 0 && all > 0 &&
                       !board.finished.finished;
    m_finished->setEnabled(ready);
    QString why;
    if (board.finished.finished)
        why = tr("The day has been called complete.");
    else if (ahead)
        why = tr("The day has not come yet.");
    else if (all == 0)
        why = tr("Nothing is planned on this day.");
    else if (!ready)
        why = tr("%n registration(s) are missing.", nullptr, missing + board.missingElsewhere);
    m_finished->setToolTip(why);
    m_finished->setAccessibleDescription(why);
    if (all == 0 || ahead)
        m_missing->setText(why);
    showEmpty();
    showNotices();
    if (!m_told)
        showBar();
    enableActs();
    placeTools();
}

void AttendancePage::showBar()
{
    const DayBoard &board = m_model.board();
    const QDate today = session().today();
    MessageBar *bar = messageBar();
    const bool past = board.day < today;
    const auto reopenIt = [this] { reopen(); };
    if (board.finished.finished) {
        const QDateTime at = copenhagen(board.finished.at);
        const QString when = texts().dayAndDate(at.date()) + u' ' + texts().time(at.time());
        const int missing = board.missing() + board.missingElsewhere;
        const QString who = tr("%1 called the day complete %2.").arg(board.finished.by, when);
        if (missing > 0)
            bar->show(Tone::Warning, tr("%n registration(s) are missing.", nullptr, missing), who,
                      {{tr("Open the day again…"), reopenIt}});
        else
            bar->show(past ? Tone::Info : Tone::Ok,
                      past ? tr("You are correcting an earlier day.") : tr("The day is complete."),
                      past ? who + u' ' + tr("The old value stays in the history.") : who,
                      {{tr("Open the day again…"), reopenIt}});
        return;
    }
    const MessageBar::Button toToday{tr("Go to today"), [this] {
                                         if (mayLeave())
                                             showDay(session().today());
                                     }};
    if (board.day > today)
        bar->show(Tone::Info, tr("This day has not come yet."),
                  tr("Attendance can be registered on the day at the earliest."), {toToday});
    else if (past)
        bar->show(Tone::Info, tr("You are correcting an earlier day."),
                  tr("The old value stays in the history, with time and name."), {toToday});
    else
        bar->clear();
}

void AttendancePage::enableActs()
{
    const BoardRow *row = m_model.row(m_list->currentIndex());
    for (QAction *action : std::as_const(m_rowActs))
        action->setEnabled(row != nullptr);
    m_groupAct->setEnabled(m_list->currentGroup().isValid());
    m_confirmAct->setEnabled(row && m_model.activity(*row).isAtCompany());
    m_noticeAct->setEnabled(m_notices && m_notices->current());
}

void AttendancePage::contextMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.setObjectName(u"rowMenu"_s);
    menu.addActions(m_acts);
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

} // namespace bro
