// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <jobs/course_timeline.h>
#include <orders/order_words.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMonths = 12;

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate lastOfMonth(QDate day)
{
    return firstOfMonth(day).addMonths(1).addDays(-1);
}

QString shortDay(QDate day)
{
    return day.toString(u"dd-MM"_s);
}

class TimelineMaker
{
public:
    TimelineMaker(const CitizenOverview &overview, QDate today, const Texts &texts)
        : m_overview(overview),
          m_texts(texts)
    {
        m_line.today = today;
    }

    Timeline make()
    {
        if (!m_overview.course)
            return {};
        setPeriod(*m_overview.course);
        addOrders();
        addPlacements();
        addLetters();
        addSchedules();
        return m_line;
    }

private:
    bool lies(QDate from, QDate to) const { return from <= m_line.to && to >= m_line.from; }
    void setPeriod(const Order &course);
    void addOrders();
    void addPlacements();
    void addLetters();
    void addSchedules();
    QString placementText(const CoursePlacement &placement) const;

    const CitizenOverview &m_overview;
    const Texts &m_texts;
    Timeline m_line;
};

void TimelineMaker::setPeriod(const Order &course)
{
    m_line.from = firstOfMonth(course.start);
    m_line.to = lastOfMonth(std::max(course.lastDay(), course.start));
    // A very long course shows the months around today.
    if (m_line.from.addMonths(MostMonths) > m_line.to)
        return;
    const QDate middle = std::clamp(m_line.today, m_line.from.addMonths(MostMonths / 2),
                                    m_line.to.addMonths(-MostMonths / 2));
    m_line.from = firstOfMonth(middle.addMonths(-MostMonths / 2));
    m_line.to = lastOfMonth(m_line.from.addMonths(MostMonths - 1));
}

void TimelineMaker::addOrders()
{
    for (const Order &order : m_overview.orders) {
        if (!lies(order.start, order.lastDay()))
            continue;
        const OrderPhase phase = order.phaseOn(m_line.today);
        if (phase == OrderPhase::Rejected || phase == OrderPhase::Lapsed ||
            phase == OrderPhase::Cancelled)
            continue;
        TimelineBar bar;
        bar.from = order.start;
        bar.to = order.lastDay();
        bar.text = m_texts.sentence(u"citizenPage.orderBar"_s,
                                    {{u"order"_s, order.number},
                                     {u"from"_s, shortDay(order.start)},
                                     {u"to"_s, shortDay(order.lastDay())},
                                     {u"state"_s, phaseMark(m_texts, phase).text.toLower()}});
        bar.pending = phase == OrderPhase::Received;
        m_line.rows.append({shortTrack(order.title), {bar}, {}});
    }
}

QString TimelineMaker::placementText(const CoursePlacement &placement) const
{
    QString code = u"citizenPage.placementPlanned"_s;
    if (placement.approval) {
        switch (*placement.approval) {
        case ApprovalState::Approved:
            code = u"citizenPage.placementApproved"_s;
            break;
        case ApprovalState::AppliedFor:
            code = u"citizenPage.placementAppliedFor"_s;
            break;
        case ApprovalState::Refused:
            code = u"citizenPage.placementRefused"_s;
            break;
        case ApprovalState::Draft:
            code = u"citizenPage.placementDraft"_s;
            break;
        }
    }
    return m_texts.sentence(code,
                            {{u"company"_s, placement.company}, {u"to"_s, shortDay(placement.to)}});
}

void TimelineMaker::addPlacements()
{
    TimelineRow row;
    row.label = m_texts.sentence(u"citizenPage.rowPlacements"_s);
    for (const CoursePlacement &placement : m_overview.placements) {
        if (!lies(placement.from, placement.to) || placement.approval == ApprovalState::Refused)
            continue;
        TimelineBar bar;
        bar.from = placement.from;
        bar.to = placement.to;
        bar.text = placementText(placement);
        bar.role = TimelineRole::Placement;
        bar.pending = placement.approval && placement.approval != ApprovalState::Approved;
        // Two at the same time would hide each other.
        const bool free = std::none_of(row.bars.begin(), row.bars.end(), [&bar](const auto &b) {
            return b.from <= bar.to && b.to >= bar.from;
        });
        if (!free) {
            m_line.rows.append(row);
            row.bars.clear();
        }
        row.bars.append(bar);
    }
    if (!row.bars.isEmpty())
        m_line.rows.append(row);
}

void TimelineMaker::addLetters()
{
    TimelineRow row;
    row.label = m_texts.sentence(u"citizenPage.rowLetters"_s);
    for (const Letter &letter : m_overview.letters) {
        if (!lies(letter.sentOn, letter.sentOn))
            continue;
        TimelineMark mark;
        mark.date = letter.sentOn;
        mark.icon = u"mail"_s;
        mark.label =
            m_texts.sentence(u"citizenPage.letterSent"_s, {{u"date"_s, shortDay(letter.sentOn)}});
        row.marks.append(mark);
    }
    if (!row.marks.isEmpty())
        m_line.rows.append(row);
}

void TimelineMaker::addSchedules()
{
    TimelineRow row;
    row.label = m_texts.sentence(u"citizenPage.rowSchedules"_s);
    for (auto schedule = m_overview.schedules.rbegin(); schedule != m_overview.schedules.rend();
         ++schedule) {
        const QDate told =
            schedule->handOut ? schedule->handOut->receivedOn : schedule->version.versionDate;
        if (lies(told, told))
            row.marks.append({told, QString::number(schedule->version.number), {}, Tone::Ok});
    }
    const std::optional<CitizenNeed> &need = m_overview.need;
    if (need && need->need.isNeeded()) {
        const QDate due = need->need.latest ? need->need.latest->byHand : need->need.effective;
        if (lies(due, due))
            row.marks.append({due, QString::number(need->nextNumber),
                              m_texts.sentence(u"citizenPage.notHandedOut"_s), Tone::Warning,
                              true});
    }
    if (!row.marks.isEmpty())
        m_line.rows.append(row);
}

} // namespace

Timeline courseTimeline(const CitizenOverview &overview, QDate today, const Texts &texts)
{
    return TimelineMaker(overview, today, texts).make();
}

QString Timeline::period(const Texts &texts) const
{
    if (!from.isValid())
        return {};
    const QLocale &locale = texts.locale();
    const QString first = locale.standaloneMonthName(from.month());
    const QString last = locale.standaloneMonthName(to.month()) + u' ' + QString::number(to.year());
    if (from.month() == to.month() && from.year() == to.year())
        return last;
    return from.year() == to.year() ? first + u'–' + last
                                    : first + u' ' + QString::number(from.year()) + u'–' + last;
}

QString Timeline::sentence(const Texts &texts) const
{
    QStringList said;
    for (const TimelineRow &row : rows) {
        QStringList parts;
        for (const TimelineBar &bar : row.bars)
            parts.append(bar.text);
        for (const TimelineMark &mark : row.marks)
            parts.append(
                QStringList{mark.text, texts.date(mark.date), mark.label}.join(u' ').simplified());
        said.append(row.label + u": "_s + parts.join(u", "_s));
    }
    return said.join(u". "_s);
}

} // namespace bro
