// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_reason_dialog.h"
#include "day_bars.h"
#include "day_list.h"
#include "work_details.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <calendar/iso_week.h>
#include <views/background.h>
#include <views/controls.h>
#include <views/icons.h>
#include <views/list_view.h>
#include <views/message_bar.h>
#include <views/today/today_page.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownDays = 10;
constexpr int SoonMs = 200;
constexpr int MinuteMs = 60'000;
constexpr int PanelFrom = 960; // width of the page that holds list and panel
constexpr int BarsAt = 2;      // in the header: after the titles and the stretch

const QSet<WorkPart> Everything{WorkParts.begin(), WorkParts.end()};

QSet<WorkPart> partsOf(Aggregate aggregate)
{
    switch (aggregate) {
    case Aggregate::Attendance:
    case Aggregate::Notice:
    case Aggregate::Day:
        return {WorkPart::Day};
    case Aggregate::Plan:
        return {WorkPart::Day, WorkPart::Deadlines, WorkPart::HandOuts};
    case Aggregate::Schedule:
        return {WorkPart::Day, WorkPart::Deadlines, WorkPart::HandOuts};
    case Aggregate::Letter:
        return {WorkPart::Day, WorkPart::Deadlines};
    case Aggregate::Placement:
        return {WorkPart::HandOuts, WorkPart::Citizens};
    case Aggregate::Document:
        return {WorkPart::Citizens};
    case Aggregate::Deadline:
        return {WorkPart::Deadlines, WorkPart::HandOuts, WorkPart::Citizens};
    case Aggregate::Note:
    case Aggregate::Billing:
    case Aggregate::User:
        return {};
    case Aggregate::Office:
    case Aggregate::Contract:
    case Aggregate::Citizen:
    case Aggregate::Order:
        break;
    }
    return Everything;
}

Area areaOf(WorkArea area)
{
    switch (area) {
    case WorkArea::Citizens:
        return Area::Citizens;
    case WorkArea::Orders:
        return Area::Orders;
    case WorkArea::Planning:
        return Area::Planning;
    case WorkArea::Attendance:
        return Area::Attendance;
    case WorkArea::Billing:
        return Area::Billing;
    case WorkArea::Office:
        return Area::Office;
    }
    return Area::Today;
}

Place placeOf(const WorkPlace &place)
{
    return {areaOf(place.area), place.view, place.id, place.part, place.day};
}

Message undoName(const QString &code, const WorkLine &line)
{
    return Message(code, {{u"what"_s, std::make_shared<const Message>(line.what)}});
}

} // namespace

TodayPage::TodayPage(PageContext &context, QWidget *parent)
    : FramedPage(Area::Today, context, parent),
      m_model(context.texts)
{
    setObjectName(u"todayPage"_s);
    setFoldBelow(PanelFrom);
    titleLabel()->setText(tr("Today"));
    buildHeader();
    buildList();
    buildPanel();
    buildActions();
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::renewClock);
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::gatherNext);
    const bool mine = context.settings.value(Setting::TodayMine).toBool();
    m_scope->setCurrent(mine ? u"mine"_s : u"all"_s);
    showSubtitle();
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::buildHeader()
{
    m_barsLabel = makeSmallLabel(tr("Deadlines of the next\n10 working days"), this);
    m_barsLabel->setWordWrap(false);
    m_barsLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bars = new DayBars(texts(), this);
    m_barsLabel->setBuddy(m_bars);
    m_scope = new SegmentedBar(this);
    m_scope->setObjectName(u"scope"_s);
    m_scope->setAccessibleName(tr("Whose work the list shows"));
    m_scope->addSegment(u"mine"_s, tr("Mine"));
    m_scope->addSegment(u"all"_s, tr("All"));
    m_filter = makeFilterField(this);
    m_filter->setObjectName(u"todayFilter"_s);
    m_barsArea = new QWidget(this);
    auto *row = new QHBoxLayout(m_barsArea);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_barsLabel);
    row->addWidget(m_bars, 1);
    header()->addStretch();
    header()->insertWidget(BarsAt, m_barsArea);
    header()->addSpacing(8);
    header()->addWidget(m_scope);
    header()->addWidget(m_filter);
    connect(m_scope, &SegmentedBar::chosen, this, &TodayPage::chooseScope);
    connect(m_bars, &DayBars::dayChosen, this, &TodayPage::chooseDay);
}

void TodayPage::buildList()
{
    m_list = new ListView(u"todayList"_s, context().settings, this);
    m_list->setGivesWay({u"kind"_s, u"with"_s});
    m_list->setAccessibleName(tr("What must be done, by deadline"));
    m_list->setListModel(&m_model);
    m_list->setFilterField(m_filter);
    setContent(m_list);
    connect(m_list, &ListView::currentRowChanged, this, &TodayPage::showCurrent);
    connect(m_list, &ListView::opened, this, &TodayPage::openLine);
}

void TodayPage::buildPanel()
{
    auto *panel = new Panel(this);
    panel->setObjectName(u"todayPanel"_s);
    m_details = new WorkDetails(texts(), panel);
    panel->body()->addWidget(m_details);
    panel->addLine();
    auto *head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Your activities today"), panel), 1);
    QLabel *link = makeLink(tr("Open Attendance"), u"attendanceLink"_s, panel);
    head->addWidget(link);
    panel->body()->addLayout(head);
    m_day = new DayList(texts(), panel);
    panel->body()->addWidget(m_day);
    m_noEmployee = makeSecondaryLabel({}, panel);
    m_noEmployee->setObjectName(u"noActivities"_s);
    panel->body()->addWidget(m_noEmployee);
    auto *sign = new QLabel(panel);
    sign->setPixmap(icon(u"info"_s, ColorRole::Info).pixmap(QSize(16, 16), devicePixelRatioF()));
    panel->foot()->addWidget(sign, 0, Qt::AlignTop);
    panel->foot()->addWidget(
        makeSmallLabel(tr("Lines vanish by themselves when the work is done."), panel), 1);
    panel->showFoot(true);
    setPanel(panel);
    connect(m_details, &WorkDetails::openWanted, this, &TodayPage::openLine);
    connect(m_details, &WorkDetails::handOutWanted, this, &TodayPage::handOut);
    connect(m_details, &WorkDetails::postponeWanted, this, &TodayPage::postpone);
    connect(m_details, &WorkDetails::markWanted, this, &TodayPage::markDone);
    connect(link, &QLabel::linkActivated, this, [this] {
        context().navigator.go({Area::Attendance, {}, 0, 0, m_date});
    });
    connect(m_day, &DayList::opened, this, [this](const DayActivity &activity) {
        context().navigator.go(
            {Area::Attendance, u"activity"_s, 0, activity.id.value, activity.date});
    });
}

void TodayPage::buildActions()
{
    m_openAction = makeAction(tr("&Open"), {}, {}, this);
    m_handOutAction = makeAction(tr("&Hand out…"), u"document_arrow_right"_s, {}, this);
    m_postponeAction = makeAction(tr("&Postpone…"), u"calendar_clock"_s, {}, this);
    m_markAction = makeAction(tr("&Done outside the program…"), u"checkmark"_s, {}, this);
    connect(m_openAction, &QAction::triggered, this, &TodayPage::openLine);
    connect(m_handOutAction, &QAction::triggered, this, &TodayPage::handOut);
    connect(m_postponeAction, &QAction::triggered, this, &TodayPage::postpone);
    connect(m_markAction, &QAction::triggered, this, &TodayPage::markDone);
    showCurrent();
}

QList<QAction *> TodayPage::menuActions() const
{
    return {m_openAction, m_handOutAction, m_postponeAction, m_markAction};
}

QList<QWidget *> TodayPage::zones() const
{
    return {m_list, m_details, m_bars}; // the list first: it is what one comes for
}

QDateTime TodayPage::now() const
{
    return copenhagen(session().clock().nowMs());
}

WorkScope TodayPage::scope() const
{
    return m_scope->current() == "mine"_L1 ? WorkScope::Mine : WorkScope::All;
}

void TodayPage::open(const Place &)
{
    if (m_started) {
        renewClock();
        return;
    }
    m_started = true;
    m_date = session().today();
    m_minute.start(MinuteMs);
    showLines();
    readDay();
    want(Everything);
    gatherNext();
}

void TodayPage::reload(const QList<Change> &changes)
{
    if (!m_started)
        return;
    QSet<WorkPart> parts;
    bool day = changes.isEmpty();
    if (changes.isEmpty())
        parts = Everything;
    for (const Change &change : changes) {
        const QSet<WorkPart> concerned = partsOf(change.aggregate);
        parts.unite(concerned);
        day = day || concerned.contains(WorkPart::Day);
    }
    if (day)
        readDay();
    if (parts.isEmpty())
        return;
    want(parts);
    m_soon.start();
}

void TodayPage::want(const QSet<WorkPart> &parts)
{
    for (const WorkPart part : WorkParts) {
        if (parts.contains(part) && !m_waiting.contains(part))
            m_waiting.append(part);
    }
    showSubtitle();
}

// One at a time, so that the quick part is not slowed by the others.
void TodayPage::gatherNext()
{
    if (!m_running.isEmpty() || m_waiting.isEmpty())
        return;
    const WorkPart part = m_waiting.takeFirst();
    m_running.append(part);
    runInBackground<QList<WorkLine>>(
        context(), this, tr("Gathering deadlines"), Shown::Quietly,
        [part](Session &session, const Progress &progress) {
            return workOf(session, part, progress);
        },
        [this, part](Result<QList<WorkLine>> lines) { take(part, lines); });
}

void TodayPage::take(WorkPart part, const Result<QList<WorkLine>> &lines)
{
    m_running.removeAll(part);
    if (lines.ok()) {
        m_parts.insert(part, *lines);
        showLines();
    } else {
        tell(lines.error());
    }
    gatherNext();
    showSubtitle();
    if (!isGathering())
        Q_EMIT gathered();
}

// By index and short, so it needs no thread.
void TodayPage::readDay()
{
    const EmployeeId me = session().user().employee;
    QList<DayActivity> activities;
    if (me.isValid()) {
        const auto read = employeeDay(session(), me, session().today());
        if (!read.ok()) {
            tell(read.error());
            return;
        }
        activities = *read;
    }
    m_day->setActivities(activities, now());
    m_day->setVisible(!activities.isEmpty());
    m_noEmployee->setVisible(activities.isEmpty());
    m_noEmployee->setText(
        me.isValid() ? tr("You have no activities today.")
                     : tr("Your user is not tied to an employee, so your activities can't be "
                          "shown. A leader ties them together under Office."));
}

void TodayPage::showLines()
{
    QList<WorkLine> all;
    for (const QList<WorkLine> &lines : std::as_const(m_parts))
        all += lines;
    sortWork(all);
    const SessionUser &user = session().user();
    const QList<WorkLine> mine = inScope(all, WorkScope::Mine, user);
    m_scope->setSegmentText(u"mine"_s, tr("Mine %1").arg(mine.size()));
    m_scope->setSegmentText(u"all"_s, tr("All %1").arg(all.size()));
    placeBars();
    m_model.setLines(scope() == WorkScope::Mine ? mine : all, now());
    showBars();
    const bool others = scope() == WorkScope::Mine && mine.size() < all.size();
    m_list->setEmpty(
        {u"checkmark_circle"_s, isGathering() ? tr("Gathering deadlines…") : tr("All is done"),
         isGathering() ? QString()
         : others      ? tr("Nothing lies with you now. Others have work to do.")
                       : tr("New work comes by itself: orders to accept, schedules to hand out, "
                                 "attendance to register."),
         others && !isGathering() ? tr("Show all") : QString(), [this] {
             m_scope->setCurrent(u"all"_s);
             chooseScope(u"all"_s);
         }});
}

void TodayPage::showBars()
{
    const QList<DayLoad> loads = dayLoads(m_model.lines(), session().today(), ShownDays);
    m_bars->setLoads(loads);
    if (!m_bars->chosen())
        return;
    // The day's load again, in case midnight has passed.
    const auto chosen = std::find_if(loads.begin(), loads.end(), [this](const DayLoad &load) {
        return load.day == *m_bars->chosen();
    });
    chooseDay(chosen == loads.end() ? std::nullopt : std::optional(chosen->day));
}

void TodayPage::showSubtitle()
{
    const QDate today = session().today();
    QString text = texts().longDate(today) + u" · "_s + tr("week %1").arg(IsoWeek::of(today).week);
    if (isGathering())
        text += u" · "_s + tr("gathering deadlines…");
    subtitleLabel()->setText(text);
    subtitleLabel()->setVisible(true);
    placeBars();
}

void TodayPage::renewClock()
{
    if (session().today() != m_date) {
        m_date = session().today();
        reload({});
    }
    m_model.setNow(now());
    m_day->setNow(now());
    showSubtitle();
    showCurrent();
}

void TodayPage::chooseScope(const QString &key)
{
    context().settings.set(Setting::TodayMine, key == "mine"_L1);
    showLines();
}

void TodayPage::chooseDay(const std::optional<QDate> &day)
{
    m_bars->setChosen(day);
    std::optional<DayLoad> load;
    for (const DayLoad &one : m_bars->loads()) {
        if (one.day == day)
            load = one;
    }
    m_model.setDay(load);
}

bool TodayPage::stepBack()
{
    if (!m_bars->chosen())
        return false;
    chooseDay({});
    return true;
}

const WorkLine *TodayPage::current() const
{
    return m_model.line(m_list->currentIndex());
}

void TodayPage::showCurrent()
{
    const WorkLine *line = current();
    m_details->setLine(line, now());
    m_openAction->setEnabled(line);
    m_handOutAction->setEnabled(line && line->handOut);
    m_postponeAction->setEnabled(line && postponableUntil(*line, session().today()).isValid());
    m_markAction->setEnabled(line && !line->seenDone);
}

void TodayPage::openLine()
{
    if (const WorkLine *line = current())
        context().navigator.go(placeOf(line->place));
}

void TodayPage::handOut()
{
    const WorkLine *line = current();
    if (!line || !line->handOut)
        return;
    Place place = placeOf(line->place);
    place.view = u"hand-out"_s;
    context().navigator.go(place);
}

void TodayPage::postpone()
{
    const WorkLine *chosen = current();
    const QDate until = chosen ? postponableUntil(*chosen, session().today()) : QDate();
    if (!until.isValid())
        return;
    const WorkLine line = *chosen;
    const QDate tomorrow = session().today().addDays(1);
    auto *dialog = new DateReasonDialog(
        {tr("Postpone"),
         tr("%1. The line comes back on the day you choose. The deadline itself stays.")
             .arg(words(line.what)),
         tr("Show again on"), std::min(until, tomorrow), tomorrow, until,
         tr("At the latest %1, which is the deadline.").arg(texts().date(until)), tr("Reason"),
         tr("Write why the line is postponed."), tr("Postpone")},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, line] {
        const QDate day = dialog->date();
        const QString reason = dialog->reason();
        Session &session = this->session();
        if (const Done done = postponeWork(session, line, day, reason); !done.ok()) {
            tell(done.error());
            return;
        }
        messageBar()->clear();
        session.undo().push(
            {undoName(u"work.undoPostponed"_s, line),
             [&session, line] { return postponeWork(session, line, {}, {}); },
             [&session, line, day, reason] { return postponeWork(session, line, day, reason); }});
        context().navigator.badgesChanged();
    });
    dialog->open();
}

void TodayPage::markDone()
{
    const WorkLine *chosen = current();
    if (!chosen || chosen->seenDone)
        return;
    const WorkLine line = *chosen;
    const QDate today = session().today();
    QString text = tr("%1. The program can't see that it was done. Say on which day it was.")
                       .arg(words(line.what));
    if (line.deadlines.size() > 1)
        text += u' ' + tr("This holds for all %n order(s) of the line.", nullptr,
                          int(line.deadlines.size()));
    auto *dialog = new DateReasonDialog({tr("Done outside the program"),
                                         text,
                                         tr("Done on"),
                                         today,
                                         QDate(2000, 1, 1),
                                         today,
                                         {},
                                         tr("Note"),
                                         {},
                                         tr("Done")},
                                        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, line] {
        const QDate day = dialog->date();
        const QString note = dialog->reason();
        Session &session = this->session();
        if (const Done done = markWork(session, line, day, note); !done.ok()) {
            tell(done.error());
            return;
        }
        messageBar()->clear();
        session.undo().push(
            {undoName(u"work.undoMarked"_s, line),
             [&session, line] { return markWork(session, line, {}, {}); },
             [&session, line, day, note] { return markWork(session, line, day, note); }});
        context().navigator.badgesChanged();
    });
    dialog->open();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    FramedPage::resizeEvent(event);
    placeBars();
}

// The bars stand in the header where there is room, else in a line of their own below it.
void TodayPage::placeBars()
{
    const QMargins around = header()->contentsMargins();
    const int titles =
        std::max(titleLabel()->sizeHint().width(), subtitleLabel()->sizeHint().width());
    const int others = titles + m_scope->sizeHint().width() + m_filter->minimumWidth() +
                       around.left() + around.right() + 8 * header()->spacing();
    const int bars = m_bars->sizeHint().width();
    const bool inHeader = others + bars <= width();
    m_barsLabel->setVisible(!inHeader ||
                            others + bars + m_barsLabel->sizeHint().width() <= width());
    if (inHeader == (header()->indexOf(m_barsArea) >= 0))
        return;
    if (inHeader) {
        top()->removeWidget(m_barsArea);
        header()->insertWidget(BarsAt, m_barsArea);
    } else {
        header()->removeWidget(m_barsArea);
        top()->insertWidget(0, m_barsArea);
    }
    m_barsArea->show();
}

AreaPage *makeTodayPage(PageContext &context, QWidget *parent)
{
    return new TodayPage(context, parent);
}

} // namespace bro
