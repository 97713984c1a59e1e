// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_view.h"
#include "day_work.h"
#include "notice_panel.h"
#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <office/office_store.h>
#include <views/attendance/attendance_page.h>
#include <views/controls.h>
#include <views/draft_keeper.h>
#include <views/list_view.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int MinuteMs = 60'000;
constexpr int PanelFrom = 960; // width of the page that holds list and notices
const QString EmployeeKey = QStringLiteral("attendance/employee");
const QByteArray Mine = QByteArrayLiteral("mine");
} // namespace

AttendancePage::AttendancePage(PageContext &context, QWidget *parent)
    : FramedPage(Area::Attendance, context, parent),
      m_model(context.texts),
      m_work(new DayWork(context, m_model, this)),
      m_keeper(new DraftKeeper(context, this)),
      m_draftBar(new MessageBar(this)),
      m_printing(this)
{
    setObjectName(u"attendancePage"_s);
    setFoldBelow(PanelFrom);
    m_draftBar->setObjectName(u"draftBar"_s);
    top()->addWidget(m_draftBar);
    titleLabel()->setText(tr("Attendance"));
    subtitleLabel()->hide();
    top()->setContentsMargins(16, 0, 16, 8);
    buildList();
    buildActions();
    buildHeader();
    m_notices = new NoticePanel(texts(), this);
    setPanel(m_notices);
    connect(m_notices, &NoticePanel::copyWanted, this, &AttendancePage::copyNotice);
    connect(m_notices, &NoticePanel::tickWanted, this, &AttendancePage::tickNotice);
    connect(m_notices, &NoticePanel::changesWanted, this, &AttendancePage::showDayChanges);
    connect(m_work, &DayWork::noticesChanged, this, &AttendancePage::showNotices);
    connect(m_work, &DayWork::failed, this, [this](const Error &error) { tell(error); });
    connect(m_list, &ListView::currentRowChanged, this, &AttendancePage::followRow);
    m_minute.setObjectName(u"minute"_s);
    m_minute.setParent(this);
    m_minute.setInterval(MinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &AttendancePage::renewClock);
}

QString AttendancePage::title() const
{
    return tr("Attendance");
}

QList<QAction *> AttendancePage::menuActions() const
{
    return m_acts;
}

QList<QWidget *> AttendancePage::zones() const
{
    return {m_list, m_notices};
}

QLineEdit *AttendancePage::filterField() const
{
    m_filterBar->show();
    return m_filter;
}

bool AttendancePage::stepBack()
{
    if (m_list->editor()) {
        leaveEditor();
        return true;
    }
    if (!m_filterBar->isHidden()) {
        m_filter->clear();
        m_filterBar->hide();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool AttendancePage::mayLeave()
{
    CellEditor *editor = m_list->editor();
    if (!editor)
        return true;
    // Saved as on leaving the field; what is wrong keeps the page.
    Q_EMIT editor->left();
    return !m_list->editor();
}

// Showing

void AttendancePage::open(const Place &place)
{
    const QDate today = session().today();
    if (!m_minute.isActive()) {
        m_today = today;
        fillEmployees();
        m_minute.start();
    }
    QDate day = place.day;
    if (!day.isValid())
        day = m_followsToday || !m_model.board().day.isValid() ? today : m_model.board().day;
    if (day != m_model.board().day)
        showDay(day);
    else
        showState();
    select(place);
    if (!m_list->editor())
        showDrafts();
    if (m_list->isVisible() && !m_list->editor())
        m_list->setFocus(Qt::OtherFocusReason);
}

Place AttendancePage::place() const
{
    return {Area::Attendance, {}, 0, m_list->currentId(), m_model.board().day};
}

void AttendancePage::fillEmployees()
{
    const QSignalBlocker quiet(m_employee);
    const qint64 before = m_employee->currentData().toLongLong();
    const bool mineBefore = m_employee->currentIndex() == 1 && before != 0;
    m_employee->clear();
    m_employee->addItem(tr("All employees"), qint64(0));
    const EmployeeId own = session().user().employee;
    if (own.isValid())
        m_employee->addItem(tr("Mine"), own.value);
    const auto employees = OfficeStore(session()).employees(true);
    if (!employees.ok())
        tell(employees.error());
    else
        for (const Employee &employee : *employees)
            m_employee->addItem(employee.name, employee.id.value);
    const QByteArray kept = context().settings.state(EmployeeKey);
    const bool mine = mineBefore || (before == 0 && kept == Mine);
    const qint64 wanted = before != 0 ? before : kept.toLongLong();
    const int place = m_employee->findData(wanted);
    m_employee->setCurrentIndex(mine && own.isValid() ? 1 : std::max(0, place));
}

void AttendancePage::chooseEmployee()
{
    const EmployeeId employee{m_employee->currentData().toLongLong()};
    const bool mine = m_employee->currentIndex() == 1 && employee == session().user().employee;
    context().settings.setState(EmployeeKey, mine ? Mine : QByteArray::number(employee.value));
    readDay(true);
}

void AttendancePage::showDay(QDate day)
{
    {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(day);
    }
    m_told = false;
    m_followsToday = day == session().today();
    m_list->leaveEditor();
    const EmployeeId employee{m_employee->currentData().toLongLong()};
    if (const Done done = m_work->read(day, employee, true); !done.ok())
        tell(done.error());
    m_work->readNotices();
    m_list->setCurrentIndex(m_list->nextRow({}));
    m_list->scrollToTop();
    showState();
    showDrafts();
}

void AttendancePage::readDay(bool logged)
{
    const EmployeeId employee{m_employee->currentData().toLongLong()};
    if (const Done done = m_work->read(m_model.board().day, employee, logged); !done.ok())
        tell(done.error());
    showState();
}

// The participation that the place means; 0: it is not shown.
qint64 AttendancePage::meant(const Place &place) const
{
    if (place.part != 0 && place.view != "activity"_L1)
        return m_model.row(ParticipationId{place.part}) ? place.part : 0;
    qint64 first = 0;
    for (const BoardRow &row : m_model.board().rows) {
        const bool fits = place.part != 0 ? m_model.activity(row).id.value == place.part
                                          : row.citizen.value == place.id;
        if (!fits)
            continue;
        if (place.part != 0 && m_model.board().isMissing(row))
            return row.id.value;
        first = first == 0 ? row.id.value : first;
    }
    return first;
}

void AttendancePage::select(const Place &place)
{
    if (place.part == 0 && place.id == 0)
        return;
    qint64 wanted = meant(place);
    if (wanted == 0 && m_employee->currentIndex() > 0) {
        m_employee->setCurrentIndex(0); // it is another employee's
        wanted = meant(place);
    }
    if (wanted != 0) {
        m_list->expand(m_model.indexOfId(wanted).parent());
        m_list->setCurrentId(wanted);
    }
    if (place.part == 0)
        m_notices->choose({place.id});
}

void AttendancePage::reload(const QList<Change> &changes)
{
    if (!m_model.board().day.isValid())
        return;
    const bool staff = changes.isEmpty() || std::ranges::any_of(changes, [](const Change &change) {
                           return change.aggregate == Aggregate::Office;
                       });
    if (staff)
        fillEmployees();
    const auto renewed = m_work->renew(changes);
    if (!renewed.ok())
        tell(renewed.error());
    else if (*renewed)
        showState();
}

void AttendancePage::renewClock()
{
    const QDate today = session().today();
    if (today != m_today) {
        m_today = today;
        showState();
    }
    // What is due changes its words when the time has run out.
    const QDateTime now = m_work->now();
    const bool passed = std::ranges::any_of(m_model.notices(), [&now](const DayNotice &notice) {
        return noticeState(notice) == NoticeState::ToGive && notice.deadline.isValid() &&
               noticeCountdown(notice.deadline, now).left < Minutes{};
    });
    if (passed)
        m_work->readNotices();
    m_notices->setNow(now);
}

void AttendancePage::showNotices()
{
    QList<DayNotice> notices = m_model.notices();
    if (m_model.board().employee.isValid()) {
        QSet<CitizenId> shown;
        for (const BoardRow &row : m_model.board().rows)
            shown.insert(row.citizen);
        notices.removeIf(
            [&shown](const DayNotice &notice) { return !shown.contains(notice.citizen); });
    }
    m_notices->setReading(m_work->isReadingNotices());
    m_notices->setNotices(m_model.board().day, notices, m_work->now());
    m_notices->setCorrections(m_model.board().corrected());
    enableActs();
}

void AttendancePage::showEmpty()
{
    const auto planning = [this] {
        context().navigator.go({Area::Planning, {}, 0, 0, m_model.board().day});
    };
    if (m_model.board().employee.isValid())
        m_list->setEmpty(
            {u"calendar_ltr"_s,
             tr("Nothing of %1 is planned on this day.").arg(m_employee->currentText()),
             tr("Choose another day, or show all employees."), tr("Show all employees"),
             [this] { m_employee->setCurrentIndex(0); }});
    else
        m_list->setEmpty({u"calendar_ltr"_s, tr("Nothing is planned on this day."),
                          tr("Attendance is registered on planned activities. Plan them first, or "
                             "choose another day."),
                          tr("Go to Planning"), planning});
}

void AttendancePage::followRow()
{
    if (const BoardRow *row = m_model.row(m_list->currentIndex()))
        m_notices->choose(row->citizen);
    if (m_told) {
        m_told = false;
        showBar();
    }
    enableActs();
}

AreaPage *makeAttendancePage(PageContext &context, QWidget *parent)
{
    return new AttendancePage(context, parent);
}

} // namespace bro
