// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_grid_header.h"
#include "grid_layout_tags.h"
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionHeader>
#include <QToolTip>
#include <algorithm>
#include <views/icons.h>
#include <views/planning/week_grid.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostAllDayLines = 3;

// The closing of a day is the first that lies over all of it.
QList<GridAllDay> allDayOf(const GridDay &day)
{
    QList<GridAllDay> entries = day.allDay;
    if (day.closed && !day.closedReason.isEmpty())
        entries.prepend({{}, day.closedReason});
    return entries;
}
} // namespace

WeekGridHeader::WeekGridHeader(WeekGrid *grid) : QWidget(grid), m_grid(*grid)
{
    setObjectName(u"weekGridHeader"_s);
}

int WeekGridHeader::headHeight() const
{
    return std::max(44,
                    QFontMetrics(font()).height() + QFontMetrics(smallFont(font())).height() + 8);
}

int WeekGridHeader::allDayLine() const
{
    return std::max(20, QFontMetrics(smallFont(font())).height() + 3);
}

int WeekGridHeader::allDayLines() const
{
    qsizetype most = 1;
    for (const GridDay &day : m_grid.gridLayout().days())
        most = std::max(most, allDayOf(day).size());
    return int(std::min<qsizetype>(most, mostAllDayLines));
}

int WeekGridHeader::neededHeight() const
{
    return headHeight() + allDayLines() * allDayLine() + 6;
}

QRect WeekGridHeader::dayRect(int column) const
{
    const QRect day = m_grid.gridLayout().columnRect(column);
    const int left = m_grid.m_metrics.axis - m_grid.horizontalScrollBar()->value();
    return QRect(day.left() + left, 0, day.width(), height());
}

void WeekGridHeader::paintHead(QPainter &painter, int column) const
{
    QStyleOptionHeader option;
    option.initFrom(this);
    option.state |= QStyle::State_Horizontal | QStyle::State_Raised;
    option.rect = column < 0 ? QRect(0, 0, m_grid.m_metrics.axis, headHeight()) : dayRect(column);
    option.rect.setHeight(headHeight());
    style()->drawControl(QStyle::CE_HeaderSection, &option, &painter, this);
    if (column < 0)
        return;
    const GridDay &day = m_grid.gridLayout().days()[column];
    const RoleColors accent = roleColors(ColorRole::Accent, palette());
    const QFont body = font();
    const QFont small = smallFont(body);
    QRect row = option.rect.adjusted(8, 4, -6, 0);
    row.setHeight(QFontMetrics(body).height());
    if (day.today) {
        painter.fillRect(QRect(option.rect.left(), headHeight() - 3, option.rect.width(), 3),
                         accent.text);
        painter.setFont(semibold(small));
        painter.setPen(accent.text);
        const QString word = WeekGrid::tr("today");
        const int width = QFontMetrics(painter.font()).horizontalAdvance(word);
        const int needed = QFontMetrics(semibold(body)).horizontalAdvance(day.heading) +
                           QFontMetrics(body).horizontalAdvance(day.dateText) + 16;
        if (needed + width <= row.width()) {
            painter.drawText(row, int(Qt::AlignRight | Qt::AlignVCenter), word);
            row.setRight(row.right() - width - 4);
        }
    }
    painter.setFont(semibold(body));
    painter.setPen(palette().color(QPalette::ButtonText));
    const QFontMetrics bold(painter.font());
    painter.drawText(row, int(Qt::AlignLeft | Qt::AlignVCenter),
                     bold.elidedText(day.heading, Qt::ElideRight, row.width()));
    row.setLeft(row.left() + bold.horizontalAdvance(day.heading) + 6);
    painter.setFont(body);
    painter.setPen(roleColors(ColorRole::Secondary, palette()).text);
    const QFontMetrics plain(body);
    // The week's button tells the month.
    const QString date = plain.horizontalAdvance(day.dateText) <= row.width()
                             ? day.dateText
                             : day.dateText.section(u' ', 0, 0);
    painter.drawText(row, int(Qt::AlignLeft | Qt::AlignVCenter),
                     plain.elidedText(date, Qt::ElideRight, std::max(0, row.width())));
    QRect below = option.rect.adjusted(8, row.bottom() + 1, -4, 0);
    below.setHeight(QFontMetrics(small).height());
    painter.setFont(small);
    painter.drawText(below, int(Qt::AlignLeft | Qt::AlignVCenter),
                     QFontMetrics(small).elidedText(day.below, Qt::ElideRight, below.width()));
}

void WeekGridHeader::paintAllDay(QPainter &painter, int column) const
{
    const GridDay &day = m_grid.gridLayout().days()[column];
    const QRect all = dayRect(column).adjusted(0, headHeight(), 0, -1);
    if (day.closed)
        painter.fillRect(all, alternateColor(palette()));
    painter.setPen(lineColor(palette()));
    painter.drawLine(all.topLeft(), all.bottomLeft());
    const QFont small = smallFont(font());
    const QFontMetrics metrics(small);
    const QColor color = roleColors(ColorRole::Secondary, palette()).text;
    painter.setFont(small);
    painter.setPen(color);
    const QList<GridAllDay> entries = allDayOf(day);
    QRect row(all.left() + 4, all.top() + 2, all.width() - 6, allDayLine());
    for (qsizetype i = 0; i < std::min<qsizetype>(entries.size(), mostAllDayLines); ++i) {
        QRect words = row;
        if (!entries[i].icon.isEmpty()) {
            const int side = m_grid.m_metrics.scaled(16);
            paintIcon(&painter,
                      QRect(row.left(), row.top() + (row.height() - side) / 2, side, side),
                      entries[i].icon, color);
            words.setLeft(row.left() + side + 4);
        }
        QString text = entries[i].text;
        const qsizetype rest = entries.size() - mostAllDayLines;
        if (i == mostAllDayLines - 1 && rest > 0)
            text = WeekGrid::tr("%1 and %n more", nullptr, int(rest)).arg(text);
        painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter),
                         metrics.elidedText(text, Qt::ElideRight, words.width()));
        row.translate(0, allDayLine());
    }
}

void WeekGridHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int axis = m_grid.m_metrics.axis;
    painter.fillRect(QRect(0, headHeight(), width(), height() - headHeight()),
                     palette().color(QPalette::Base));
    painter.save();
    painter.setClipRect(QRect(axis, 0, width() - axis, height()));
    for (int column = 0; column < m_grid.gridLayout().days().size(); ++column) {
        paintHead(painter, column);
        paintAllDay(painter, column);
    }
    painter.restore();
    paintHead(painter, -1);
    const QRect corner(0, headHeight(), axis, height() - headHeight());
    const QFontMetrics metrics(m_grid.m_metrics.axisFont);
    painter.setFont(m_grid.m_metrics.axisFont);
    painter.setPen(roleColors(ColorRole::Secondary, palette()).text);
    const QString word = gridAllDayWord();
    painter.drawText(corner.adjusted(4, 4, 0, 0), int(Qt::AlignLeft | Qt::AlignTop),
                     metrics.elidedText(word, Qt::ElideRight, axis - 4));
    painter.setPen(roleColors(ColorRole::Neutral, palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

bool WeekGridHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QStringList words;
        for (int column = 0; column < m_grid.gridLayout().days().size(); ++column) {
            if (!dayRect(column).contains(help->pos()))
                continue;
            const GridDay &day = m_grid.gridLayout().days()[column];
            words << day.heading + u' ' + day.dateText;
            if (!day.below.isEmpty())
                words << day.below;
            for (const GridAllDay &entry : allDayOf(day))
                words << entry.text;
        }
        QToolTip::showText(help->globalPos(), words.join(u'\n'), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bro
