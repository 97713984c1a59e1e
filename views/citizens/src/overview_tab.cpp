// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_tab.h"
#include "card.h"
#include "heat_map.h"
#include "hours_keys.h"
#include "timeline_view.h"
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <jobs/citizen_rows.h>
#include <jobs/work_list_model.h>
#include <orders/order_words.h>
#include <views/controls.h>
#include <views/page.h>
#include <views/planning/hours_meter.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideFrom = 1100; // of the page, at 100 %
constexpr int Between = 12;
constexpr int LeftShare = 20;
constexpr int RightShare = 11;
constexpr int MostDocuments = 3;
constexpr int MostNotes = 5;
constexpr int MostMissing = 8;

Tone lineTone(const WorkLine &line, const QDateTime &now)
{
    switch (workGroup(line, now)) {
    case WorkGroup::Overdue:
        return Tone::Error;
    case WorkGroup::Today:
    case WorkGroup::Week:
        return Tone::Warning;
    case WorkGroup::Later:
        break;
    }
    return Tone::None;
}

// To a tenth of an hour: nobody plans by the minute here.
QString aboutHours(const Texts &texts, Minutes minutes)
{
    constexpr qint64 Tenth = 6;
    return texts.hours(Minutes{(minutes.value + Tenth / 2) / Tenth * Tenth});
}

Mark markOfEntry(const WeekEntry &entry)
{
    switch (entry.mark) {
    case PaperMark::New:
        return {Tone::Warning, u"document_error"_s, OverviewTab::tr("New")};
    case PaperMark::Changed:
        return {Tone::Warning, u"document_error"_s, OverviewTab::tr("Changed")};
    case PaperMark::Removed:
        return {Tone::Warning, u"document_error"_s, OverviewTab::tr("Dropped")};
    case PaperMark::None:
        break;
    }
    return {};
}

} // namespace

OverviewTab::OverviewTab(PageContext &context, QWidget *parent)
    : QScrollArea(parent),
      m_context(context),
      m_inside(new QWidget(this)),
      m_columns(new QHBoxLayout(m_inside)),
      m_left(new QVBoxLayout),
      m_lists(new QHBoxLayout),
      m_short(new QVBoxLayout),
      m_right(new QVBoxLayout)
{
    setObjectName(u"overviewTab"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_inside->setAutoFillBackground(true);
    m_inside->setBackgroundRole(QPalette::Base);
    m_columns->setContentsMargins(16, 12, 16, 12);
    m_columns->addLayout(m_left);
    m_columns->addLayout(m_right);
    for (QBoxLayout *layout : {m_columns, m_left, m_lists, m_short, m_right})
        layout->setSpacing(Between);
    buildCourse();
    buildHours();
    buildAttendance();
    buildLists();
    setWidget(m_inside);
    arrange(true);
}

void OverviewTab::buildCourse()
{
    m_courseCard = new Card(tr("Course"), u"courseCard"_s, m_inside);
    m_timeline = new TimelineView(m_context.texts, m_courseCard);
    m_courseCard->setContent(m_timeline, true);
    connect(m_courseCard, &Card::linkActivated, this, [this] {
        if (m_overview.course)
            go({Area::Orders, {}, m_overview.course->id.value});
    });
}

void OverviewTab::buildHours()
{
    m_hoursCard = new Card(tr("Hours"), u"hoursCard"_s, m_inside);
    auto *content = new QWidget(m_hoursCard);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    m_meter = new HoursMeter(content);
    m_meter->setObjectName(u"hoursMeter"_s);
    m_average = new QLabel(content);
    m_average->setObjectName(u"hoursAverage"_s);
    m_average->setFont(semibold(content->font()));
    m_verdict = makeLabel({}, content);
    m_verdict->setObjectName(u"hoursVerdict"_s);
    m_verdict->setFont(smallFont(content->font()));
    m_verdictSign = new IconLabel(content);
    m_keys = new HoursKeys(content);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(4);
    verdict->addWidget(m_verdictSign);
    verdict->addWidget(m_verdict, 1);
    grid->addWidget(m_meter, 0, 0);
    grid->addWidget(m_keys, 1, 0);
    grid->addWidget(m_average, 0, 1);
    grid->addLayout(verdict, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    m_hoursCard->setContent(content, true);
    connect(m_hoursCard, &Card::linkActivated, this, [this] {
        go({Area::Planning, u"citizen"_s, m_overview.citizen.id.value});
    });
}

void OverviewTab::buildAttendance()
{
    m_attendanceCard = new Card(tr("Attendance"), u"attendanceCard"_s, m_inside);
    auto *content = new QWidget(m_attendanceCard);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_map = new HeatMap(m_context.texts, content);
    m_legend = new HeatMapLegend(m_context.texts, content);
    m_daySentence = makeSmallLabel({}, content);
    m_daySentence->setObjectName(u"daySentence"_s);
    column->addWidget(m_map);
    column->addWidget(m_legend);
    column->addWidget(m_daySentence);
    m_attendanceCard->setContent(content, true);
    connect(m_map, &HeatMap::currentChanged, this,
            [this](QDate day) { m_daySentence->setText(m_map->sentence(day)); });
    connect(m_map, &HeatMap::opened, this, [this](QDate day) {
        go({Area::Attendance, {}, m_overview.citizen.id.value, 0, day});
    });
}

void OverviewTab::buildLists()
{
    m_weekCard = new Card(tr("This week"), u"weekCard"_s, m_inside);
    m_week = new LineList(u"weekList"_s, tr("This week and the next"), m_weekCard);
    m_weekCard->setContent(m_week);
    m_weekCard->setLink(tr("Open"));
    const auto openWeek = [this](QDate day, qint64 activity) {
        go({Area::Planning, {}, m_overview.citizen.id.value, activity, day});
    };
    connect(m_weekCard, &Card::linkActivated, this,
            [this, openWeek] { openWeek(m_overview.thisWeek.week.monday(), 0); });
    connect(m_week, &LineList::opened, this, [this, openWeek](qint64 activity) {
        for (const CitizenWeekView *week : {&m_overview.thisWeek, &m_overview.nextWeek}) {
            for (const WeekEntry &entry : week->entries) {
                if (entry.activity.value == activity) {
                    openWeek(entry.date, activity);
                    return;
                }
            }
        }
    });
    m_missingCard = new Card(tr("Missing"), u"missingCard"_s, m_inside);
    m_missing = new LineList(u"missingList"_s, tr("What is missing"), m_missingCard);
    m_missing->setNothing(tr("Nothing is missing."));
    m_missingCard->setContent(m_missing);
    connect(m_missing, &LineList::opened, this, &OverviewTab::openMissing);
    m_documentsCard = new Card(tr("Latest documents"), u"documentsCard"_s, m_inside);
    m_documents = new LineList(u"latestDocuments"_s, tr("Latest documents"), m_documentsCard);
    m_documents->setNothing(tr("No documents on the case yet."));
    m_documentsCard->setContent(m_documents);
    connect(m_documentsCard, &Card::linkActivated, this,
            [this] { Q_EMIT tabWanted(u"documents"_s); });
    connect(m_documents, &LineList::opened, this, &OverviewTab::documentWanted);
    m_notesCard = new Card(tr("Latest notes"), u"notesCard"_s, m_inside);
    m_notes = new LineList(u"latestNotes"_s, tr("Latest notes"), m_notesCard);
    m_notes->setNothing(tr("No notes yet. Ctrl+N writes the first."));
    m_notesCard->setContent(m_notes);
    connect(m_notesCard, &Card::linkActivated, this, [this] { Q_EMIT tabWanted(u"notes"_s); });
    connect(m_notes, &LineList::opened, this, &OverviewTab::noteWanted);
}

void OverviewTab::go(const Place &place)
{
    m_context.navigator.go(place);
}

void OverviewTab::arrange(bool wide)
{
    if (m_arranged && wide == m_wide)
        return;
    m_arranged = true;
    m_wide = wide;
    for (QBoxLayout *layout : {m_left, m_lists, m_short, m_right}) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            // The inner layouts are used again.
            if (!item->layout())
                delete item;
        }
    }
    m_columns->setStretch(0, LeftShare);
    m_columns->setStretch(1, wide ? RightShare : 0);
    m_columns->setSpacing(wide ? Between : 0);
    if (wide) {
        m_left->addWidget(m_courseCard);
        m_left->addWidget(m_hoursCard);
        m_left->addLayout(m_lists, 1);
        m_lists->addWidget(m_weekCard, 1);
        m_lists->addLayout(m_short, 1);
        m_short->addWidget(m_missingCard);
        m_short->addWidget(m_documentsCard, 1);
        m_right->addWidget(m_attendanceCard);
        m_right->addWidget(m_notesCard, 1);
        return;
    }
    for (QWidget *card : QList<QWidget *>{m_missingCard, m_courseCard, m_hoursCard, m_weekCard,
                                          m_attendanceCard, m_notesCard, m_documentsCard})
        m_left->addWidget(card);
    m_left->addLayout(m_lists, 1);
    m_lists->addLayout(m_short);
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    const double scale = std::max(1.0, fontMetrics().height() / 18.0);
    arrange(event->size().width() >= int(WideFrom * scale));
    QScrollArea::resizeEvent(event);
}

void OverviewTab::setOverview(const CitizenOverview &overview)
{
    m_overview = overview;
    const QDate today = m_context.session.today();
    const Timeline timeline = courseTimeline(overview, today, m_context.texts);
    m_timeline->setTimeline(timeline);
    m_courseCard->setWords(timeline.period(m_context.texts));
    m_courseCard->setLink(overview.course ? tr("Orders") : QString());
    showHours();
    showAttendance();
    showWeeks();
    showMissing();
    showDocuments();
    showNotes();
}

void OverviewTab::showHours()
{
    const Texts &texts = m_context.texts;
    const bool counted = m_overview.hours.has_value();
    m_meter->setVisible(counted);
    m_keys->setVisible(counted);
    m_verdict->setVisible(counted);
    m_verdictSign->setVisible(counted);
    m_hoursCard->setLink(counted ? tr("Plan") : QString());
    if (!counted) {
        m_hoursCard->setWords({});
        m_average->setText(tr("Hours are counted when an order is accepted."));
        return;
    }
    const HoursBalance &hours = *m_overview.hours;
    const OrderFrame &frame = m_overview.frame;
    const int days = std::max(1, hours.whole.workingDays);
    const auto whole = [days](Minutes week) { return Minutes{week.value * days / 5}; };
    const Minutes low =
        frame.hasInterval() || frame.total.value == 0 ? whole(frame.weekLeast()) : frame.total;
    const Minutes high = frame.hasInterval() ? whole(frame.weekMost()) : low;
    m_meter->setValues(
        {hours.delivered, hours.withDrafts, low, high,
         Minutes{std::max(hours.withDrafts.value, high.value) * 11 / 10}},
        texts.sentence(u"attendance.hoursPlanned"_s,
                       {{u"planned"_s, hours.withDrafts}, {u"delivered"_s, hours.delivered}}));
    const QString week = weeklyHours(frame.perWeek, frame.from, frame.to);
    m_hoursCard->setWords(tr("ordered %1 h a week").arg(week));
    const QString ordered =
        low == high
            ? aboutHours(texts, low)
            : tr("%1–%2").arg(aboutHours(texts, low).section(u' ', 0, 0), aboutHours(texts, high));
    m_keys->setTexts(tr("delivered %1").arg(aboutHours(texts, hours.delivered)),
                     tr("planned in all %1").arg(aboutHours(texts, hours.withDrafts)),
                     tr("ordered %1").arg(ordered));
    m_average->setText(
        tr("On average %1 a week").arg(aboutHours(texts, hours.wholeDraft.rounded())));
    Tone tone = Tone::Warning;
    QString words;
    switch (hours.verdict) {
    case HoursVerdict::Within:
        tone = Tone::Ok;
        words = tr("within what is ordered");
        break;
    case HoursVerdict::Under:
        words = tr("%1 under what is ordered").arg(aboutHours(texts, hours.missing));
        break;
    case HoursVerdict::Over:
        words = tr("%1 over what is ordered").arg(aboutHours(texts, hours.excess));
        break;
    case HoursVerdict::CannotBeReached:
        tone = Tone::Error;
        words = tr("%1 are missing and can't be reached").arg(aboutHours(texts, hours.missing));
        break;
    }
    m_verdict->setText(words);
    setLabelTone(m_verdict, tone);
    const bool fine = tone == Tone::Ok;
    m_verdictSign->setPicture(fine ? u"checkmark"_s : u"warning"_s, roleOf(tone));
}

void OverviewTab::showAttendance()
{
    const AttendanceMap &map = m_overview.attendance;
    QDate from;
    QDate to;
    if (m_overview.course && !map.days.isEmpty()) {
        from = m_overview.course->start;
        to = m_overview.course->lastDay();
    }
    m_map->setMap(map, from, to, m_context.session.today());
    m_legend->setMap(map);
    m_legend->setVisible(!map.days.isEmpty());
    m_daySentence->setText(map.days.isEmpty() ? QString() : m_map->sentence(m_map->current()));
    m_attendanceCard->setWords(
        map.expected() == 0
            ? QString()
            : tr("%1 of %2 days, %3 %").arg(map.attended()).arg(map.expected()).arg(map.percent()));
}

QString OverviewTab::weekWords(const CitizenWeekView &week) const
{
    if (week.entries.isEmpty())
        return {};
    if (week.untold && week.version > 0)
        return tr("version %1, not handed out").arg(week.nextVersion);
    return week.version > 0 ? tr("version %1").arg(week.version) : tr("not handed out");
}

void OverviewTab::addWeek(const CitizenWeekView &week, QList<CardLine> &lines) const
{
    const Texts &texts = m_context.texts;
    for (const WeekEntry &entry : week.entries) {
        CardLine line;
        line.id = entry.activity.value;
        line.small = {texts.dayAndDate(entry.date).section(u'-', 0, 0),
                      texts.time(clockTime(entry.range.from)) + u'–' +
                          texts.time(clockTime(entry.range.to))};
        line.text = entry.title;
        line.struck = entry.cancelled;
        line.mark = markOfEntry(entry);
        const DayMark day =
            markOf(MapItem{entry.date, entry.range, entry.title, entry.cancelled, entry.presence},
                   m_context.session.today());
        const QString letter = dayLetter(day);
        if (line.mark.text.isEmpty() && !letter.isEmpty())
            line.mark = {day == DayMark::Present  ? Tone::Ok
                         : day == DayMark::Partly ? Tone::Warning
                         : day == DayMark::Absent ? Tone::Error
                                                  : Tone::Neutral,
                         {},
                         letter};
        lines.append(line);
    }
    if (week.entries.isEmpty()) {
        CardLine nothing;
        nothing.text = tr("Nothing planned");
        lines.append(nothing);
    }
}

void OverviewTab::showWeeks()
{
    const CitizenWeekView &now = m_overview.thisWeek;
    const CitizenWeekView &next = m_overview.nextWeek;
    QString words = tr("week %1").arg(now.week.week);
    if (const QString version = weekWords(now); !version.isEmpty())
        words += u", "_s + version;
    m_weekCard->setWords(words);
    QList<CardLine> lines;
    addWeek(now, lines);
    CardLine heading;
    heading.heading = true;
    heading.text = tr("Week %1").arg(next.week.week);
    heading.right = weekWords(next);
    const bool told = next.entries.isEmpty() || (next.version > 0 && !next.untold);
    heading.tone = told ? Tone::None : Tone::Warning;
    lines.append(heading);
    addWeek(next, lines);
    m_week->setLines(lines);
}

void OverviewTab::showMissing()
{
    const QDateTime now = copenhagen(m_context.session.clock().nowMs());
    QList<CardLine> lines;
    for (const WorkLine &work : std::as_const(m_overview.missing)) {
        if (lines.size() == MostMissing)
            break;
        CardLine line;
        line.id = work.id();
        line.icon = workIcon(work.kind);
        line.tone = lineTone(work, now);
        line.text = m_context.texts.sentence(work.what);
        if (work.date.isValid())
            line.right =
                work.date == now.date() ? tr("today") : m_context.texts.dayAndDate(work.date);
        lines.append(line);
    }
    m_missing->setLines(lines);
    m_missingCard->setWords(
        m_overview.missing.isEmpty() ? QString() : QString::number(m_overview.missing.size()));
}

void OverviewTab::openMissing(qint64 id)
{
    for (const WorkLine &work : std::as_const(m_overview.missing)) {
        if (work.id() != id)
            continue;
        if (work.kind == WorkKind::Citizen) {
            Q_EMIT tabWanted(u"edit"_s);
            return;
        }
        if (work.kind == WorkKind::Consent) {
            Q_EMIT tabWanted(u"documents"_s);
            return;
        }
        // What is done outside the program is ticked on the list of the day.
        static const QHash<int, Area> areas{{int(WorkArea::Citizens), Area::Today},
                                            {int(WorkArea::Orders), Area::Orders},
                                            {int(WorkArea::Planning), Area::Planning},
                                            {int(WorkArea::Attendance), Area::Attendance},
                                            {int(WorkArea::Billing), Area::Billing},
                                            {int(WorkArea::Office), Area::Office}};
        go({areas.value(int(work.place.area)), work.place.view, work.place.id, work.place.part,
            work.place.day});
        return;
    }
}

void OverviewTab::showDocuments()
{
    QList<CardLine> lines;
    for (const CaseDocument &document : std::as_const(m_overview.documents)) {
        if (lines.size() == MostDocuments)
            break;
        CardLine line;
        line.id = document.id.value;
        line.icon = documentIcon(document);
        line.text = document.title;
        line.right = copenhagen(document.recordedAt).toString(u"dd-MM"_s);
        lines.append(line);
    }
    m_documents->setLines(lines);
    m_documentsCard->setLink(
        m_overview.documents.isEmpty() ? QString() : tr("All %1").arg(m_overview.documents.size()));
}

void OverviewTab::showNotes()
{
    QList<CardLine> lines;
    for (const CitizenNote &note : std::as_const(m_overview.notes)) {
        if (lines.size() == MostNotes)
            break;
        CardLine line;
        line.id = note.id.value;
        line.icon = noteIcon(note.kind);
        line.over = momentText(note.recordedAt, m_context.session.today(), m_context.texts);
        if (!note.recordedBy.isEmpty())
            line.over += u" · "_s + note.recordedBy;
        line.text = note.text.simplified();
        lines.append(line);
    }
    m_notes->setLines(lines);
    m_notesCard->setLink(m_overview.notes.isEmpty() ? QString()
                                                    : tr("All %1").arg(m_overview.notes.size()));
}

} // namespace bro
