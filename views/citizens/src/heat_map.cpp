// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat_map.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 2;
constexpr int DaysOfWeek = 7;

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

Tone toneOf(DayMark mark)
{
    switch (mark) {
    case DayMark::Absent:
        return Tone::Error;
    case DayMark::Partly:
        return Tone::Warning;
    case DayMark::Present:
        return Tone::Ok;
    default:
        return Tone::Neutral;
    }
}

void paintDay(QPainter &painter, const QRect &rect, DayMark mark, const QPalette &palette,
              const QFont &font)
{
    const RoleColors colors = toneColors(toneOf(mark), palette);
    const QString letter = dayLetter(mark);
    painter.setBrush(letter.isEmpty() ? palette.color(QPalette::Base) : colors.tint);
    if (mark == DayMark::None) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(alternateColor(palette));
    } else {
        painter.setPen(
            QPen(colors.line, 1, mark == DayMark::Unregistered ? Qt::DashLine : Qt::SolidLine));
    }
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setFont(semibold(font));
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter, letter);
}

} // namespace

QString dayLetter(DayMark mark)
{
    switch (mark) {
    case DayMark::Absent:
        return u"I"_s;
    case DayMark::Partly:
        return u"D"_s;
    case DayMark::Present:
        return u"F"_s;
    case DayMark::Cancelled:
        return u"A"_s;
    case DayMark::NotRelevant:
        return u"R"_s;
    case DayMark::Unregistered:
    case DayMark::Planned:
    case DayMark::None:
        break;
    }
    return {};
}

Message dayMarkName(DayMark mark)
{
    switch (mark) {
    case DayMark::Absent:
        return Message(u"citizenPage.dayAbsent"_s);
    case DayMark::Partly:
        return Message(u"citizenPage.dayPartly"_s);
    case DayMark::Present:
        return Message(u"citizenPage.dayPresent"_s);
    case DayMark::Cancelled:
        return Message(u"citizenPage.dayCancelled"_s);
    case DayMark::NotRelevant:
        return Message(u"citizenPage.dayNotRelevant"_s);
    case DayMark::Unregistered:
        return Message(u"citizenPage.dayUnregistered"_s);
    case DayMark::Planned:
        return Message(u"citizenPage.dayPlanned"_s);
    case DayMark::None:
        break;
    }
    return Message(u"citizenPage.dayNothing"_s);
}

HeatMapLayout HeatMapLayout::of(const AttendanceMap &map, QDate from, QDate to, QDate wanted,
                                int width, const QFontMetrics &metrics)
{
    HeatMapLayout layout;
    if (!from.isValid() || !to.isValid())
        return layout;
    int weekdays = 5;
    for (const MapDay &day : map.days)
        weekdays = std::max(weekdays, day.date.dayOfWeek());
    const int label = metrics.horizontalAdvance(u"ma "_s) + 6;
    layout.side = std::max(22, metrics.height() + 12);
    const int step = layout.side + Gap;
    const QDate firstMonday = mondayOf(from);
    const int all = int(firstMonday.daysTo(mondayOf(to)) / DaysOfWeek) + 1;
    const int columns = std::clamp((width - label) / step, 1, all);
    const int wantedColumn = int(firstMonday.daysTo(mondayOf(wanted)) / DaysOfWeek);
    // The wanted week with a third of the columns after it, as far as there are weeks.
    const int start = std::clamp(wantedColumn - columns * 2 / 3, 0, all - columns);
    layout.first = firstMonday.addDays(qint64(DaysOfWeek) * start);
    const int top = metrics.height() + 4;
    for (int column = 0; column < columns; ++column) {
        const QDate monday = layout.first.addDays(qint64(DaysOfWeek) * column);
        const int left = label + column * step;
        layout.weeks.append({IsoWeek::of(monday).week, QRect(left, 0, layout.side, top)});
        for (int day = 0; day < weekdays; ++day)
            layout.cells.append(
                {monday.addDays(day), QRect(left, top + day * step, layout.side, layout.side)});
    }
    for (int day = 0; day < weekdays; ++day)
        layout.weekdays.append({day + 1, QRect(0, top + day * step, label, layout.side)});
    layout.size = {label + columns * step, top + weekdays * step};
    return layout;
}

const HeatMapLayout::Cell *HeatMapLayout::at(QDate date) const
{
    for (const Cell &cell : cells) {
        if (cell.date == date)
            return &cell;
    }
    return nullptr;
}

HeatMap::HeatMap(const Texts &texts, QWidget *parent) : QWidget(parent), m_texts(texts)
{
    setObjectName(u"heatMap"_s);
    setAccessibleName(tr("Attendance day by day"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMap::setMap(const AttendanceMap &map, QDate from, QDate to, QDate today)
{
    m_map = map;
    m_from = from;
    m_to = to;
    m_today = today;
    if (!m_current.isValid() || m_current < from || m_current > to)
        m_current = from.isValid() ? std::clamp(today, from, to) : QDate();
    setAccessibleDescription(sentence(m_current));
    updateGeometry();
    update();
}

HeatMapLayout HeatMap::layoutFor(int width) const
{
    return HeatMapLayout::of(m_map, m_from, m_to, m_current, width,
                             QFontMetrics(smallFont(font())));
}

QSize HeatMap::sizeHint() const
{
    const HeatMapLayout layout = layoutFor(400);
    return {layout.size.width(), std::max(layout.size.height(), fontMetrics().height() * 2)};
}

QSize HeatMap::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QString HeatMap::sentence(QDate date) const
{
    if (!date.isValid())
        return {};
    QStringList parts{m_texts.longDate(date)};
    const MapDay *day = m_map.day(date);
    if (!day)
        parts.append(m_texts.sentence(dayMarkName(DayMark::None)));
    else
        for (const MapItem &item : day->items)
            parts.append(tr("%1–%2 %3: %4")
                             .arg(m_texts.time(clockTime(item.range.from)),
                                  m_texts.time(clockTime(item.range.to)), item.title,
                                  m_texts.sentence(dayMarkName(markOf(item, m_today)))));
    return parts.join(u". "_s);
}

void HeatMap::paintCell(QPainter &painter, const HeatMapLayout::Cell &cell) const
{
    const bool inside = cell.date >= m_from && cell.date <= m_to;
    const MapDay *day = m_map.day(cell.date);
    if (inside || day)
        paintDay(painter, cell.rect, day ? day->mark : DayMark::None, palette(), smallFont(font()));
    if (cell.date == m_today) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Text), 1));
        painter.drawRoundedRect(QRectF(cell.rect).adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
    }
    if (hasFocus() && cell.date == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(roleColors(ColorRole::Accent, palette()).text, 2));
        painter.drawRect(cell.rect);
    }
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HeatMapLayout layout = layoutFor(width());
    const QColor secondary = roleColors(ColorRole::Secondary, palette()).text;
    if (layout.cells.isEmpty()) {
        painter.setPen(secondary);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("There is no course with activities yet."));
        return;
    }
    const QFont small = smallFont(font());
    const int thisWeek = IsoWeek::of(m_today).week;
    for (const auto &[week, place] : layout.weeks) {
        painter.setFont(week == thisWeek ? semibold(small) : small);
        painter.setPen(week == thisWeek ? palette().color(QPalette::Text) : secondary);
        painter.drawText(place, Qt::AlignCenter, QString::number(week));
    }
    painter.setFont(small);
    painter.setPen(secondary);
    for (const auto &[weekday, place] : layout.weekdays)
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         m_texts.dayAndDate(layout.first.addDays(weekday - 1)).section(u' ', 0, 0));
    for (const HeatMapLayout::Cell &cell : layout.cells)
        paintCell(painter, cell);
}

void HeatMap::moveTo(QDate date)
{
    if (!m_from.isValid())
        return;
    m_current = std::clamp(date, m_from, m_to);
    setAccessibleDescription(sentence(m_current));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentChanged(m_current);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_current.addDays(-DaysOfWeek));
        return;
    case Qt::Key_Right:
        moveTo(m_current.addDays(DaysOfWeek));
        return;
    case Qt::Key_Up:
        moveTo(m_current.addDays(-1));
        return;
    case Qt::Key_Down:
        moveTo(m_current.addDays(1));
        return;
    case Qt::Key_Home:
        moveTo(m_from);
        return;
    case Qt::Key_End:
        moveTo(m_to);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

QDate HeatMap::dateAt(QPoint place) const
{
    const HeatMapLayout layout = layoutFor(width());
    for (const HeatMapLayout::Cell &cell : layout.cells) {
        if (cell.rect.contains(place))
            return cell.date;
    }
    return {};
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const QDate date = dateAt(event->position().toPoint());
    if (date.isValid() && date >= m_from && date <= m_to)
        moveTo(date);
}

void HeatMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QDate date = dateAt(event->position().toPoint());
    if (date.isValid())
        Q_EMIT opened(date);
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    if (m_current.isValid())
        Q_EMIT currentChanged(m_current);
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QDate date = dateAt(help->pos());
        if (date.isValid())
            QToolTip::showText(help->globalPos(), sentence(date), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

HeatMapLegend::HeatMapLegend(const Texts &texts, QWidget *parent) : QWidget(parent), m_texts(texts)
{
    setObjectName(u"heatMapLegend"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeatMapLegend::setMap(const AttendanceMap &map)
{
    m_entries.clear();
    const auto add = [this](DayMark mark, int days, bool always) {
        if (days > 0 || always)
            m_entries.append({mark, tr("%1 %2", "meaning of a letter, days")
                                        .arg(m_texts.sentence(dayMarkName(mark)))
                                        .arg(days)});
    };
    add(DayMark::Present, map.present, true);
    add(DayMark::Partly, map.partly, true);
    add(DayMark::Absent, map.absent, true);
    add(DayMark::Cancelled, map.cancelled, true);
    add(DayMark::NotRelevant, map.notRelevant, false);
    add(DayMark::Unregistered, map.unregistered, false);
    if (map.planned > 0)
        m_entries.append({DayMark::Planned, m_texts.sentence(dayMarkName(DayMark::Planned))});
    QStringList said;
    for (const Entry &entry : std::as_const(m_entries))
        said.append(entry.text);
    setAccessibleName(said.join(u", "_s));
    updateGeometry();
    update();
}

QList<QRect> HeatMapLegend::places(int width) const
{
    const QFontMetrics metrics(smallFont(font()));
    const int side = metrics.height();
    QList<QRect> places;
    int left = 0;
    int top = 0;
    for (const Entry &entry : m_entries) {
        const int wide = side + 4 + metrics.horizontalAdvance(entry.text) + 2;
        if (left > 0 && left + wide > width) {
            left = 0;
            top += side + 4;
        }
        places.append(QRect(left, top, wide, side));
        left += wide + 10;
    }
    return places;
}

int HeatMapLegend::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize HeatMapLegend::sizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

void HeatMapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = smallFont(font());
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect box(all[i].topLeft(), QSize(all[i].height(), all[i].height()));
        paintDay(painter, box, m_entries[i].mark, palette(), small);
        painter.setFont(small);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(all[i].adjusted(box.width() + 4, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, m_entries[i].text);
    }
}

} // namespace bro
