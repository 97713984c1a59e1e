// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_view.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <views/icons.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

TimelineView::TimelineView(const Texts &texts, QWidget *parent) : QWidget(parent), m_texts(texts)
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Course over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    setAccessibleDescription(timeline.sentence(m_texts));
    updateGeometry();
    update();
}

TimelineLayout TimelineView::layoutFor(int width) const
{
    return TimelineLayout::of(m_timeline, width, fontMetrics(), QFontMetrics(smallFont(font())),
                              m_texts.locale());
}

QSize TimelineView::sizeHint() const
{
    return {480, std::max(layoutFor(480).height, fontMetrics().height() * 2)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

// Beside today's line, where no month is named if there is such a place.
QRect TimelineView::todayWords(const TimelineLayout &layout) const
{
    if (layout.todayX < 0)
        return {};
    const QFontMetrics metrics(semibold(smallFont(font())));
    const int wide = metrics.horizontalAdvance(tr("today")) + 2;
    const QRect before(layout.todayX - wide - 2, 0, wide, metrics.height() + 2);
    const QRect after(layout.todayX + 4, 0, wide, metrics.height() + 2);
    const auto isFree = [&](const QRect &place) {
        return place.right() < width() &&
               std::none_of(layout.months.begin(), layout.months.end(),
                            [&](const auto &month) { return monthName(month).intersects(place); });
    };
    return isFree(before) || !isFree(after) ? before : after;
}

QRect TimelineView::monthName(const TimelineLayout::Month &month) const
{
    const QFontMetrics metrics(smallFont(font()));
    return {month.x + 4, 0, metrics.horizontalAdvance(month.name), metrics.height() + 2};
}

void TimelineView::paintGrid(QPainter &painter, const TimelineLayout &layout) const
{
    const QColor secondary = roleColors(ColorRole::Secondary, palette()).text;
    painter.setFont(smallFont(font()));
    for (const int week : layout.weeks) {
        painter.setPen(gridColor(palette()));
        painter.drawLine(week, layout.top, week, layout.height);
    }
    const QRect today = todayWords(layout);
    const QFontMetrics metrics(painter.font());
    for (const TimelineLayout::Month &month : layout.months) {
        painter.setPen(lineColor(palette()));
        painter.drawLine(month.x, 2, month.x, layout.height);
        painter.setPen(secondary);
        // Half a name says less than none.
        if (!monthName(month).intersects(today))
            painter.drawText(month.x + 4, metrics.ascent() + 2, month.name);
    }
}

void TimelineView::paintSpot(QPainter &painter, const TimelineLayout::Spot &spot) const
{
    const RoleColors colors = toneColors(spot.mark.tone, palette());
    const QFont small = smallFont(font());
    if (spot.mark.icon.isEmpty()) {
        painter.setPen(QPen(colors.text, 1, spot.mark.pending ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(colors.tint);
        painter.drawEllipse(QRectF(spot.rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(semibold(small));
        painter.setPen(colors.text);
        painter.drawText(spot.rect, Qt::AlignCenter, spot.mark.text);
    } else {
        paintIcon(&painter, spot.rect, spot.mark.icon,
                  roleColors(ColorRole::Secondary, palette()).text);
    }
    painter.setFont(small);
    painter.setPen(spot.mark.tone == Tone::Warning
                       ? colors.text
                       : roleColors(ColorRole::Secondary, palette()).text);
    painter.drawText(spot.label,
                     Qt::AlignVCenter | (spot.labelBefore ? Qt::AlignRight : Qt::AlignLeft),
                     spot.mark.label);
}

void TimelineView::paintRow(QPainter &painter, const TimelineLayout::Row &row) const
{
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(row.label, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(row.text, Qt::ElideRight, row.label.width()));
    for (const TimelineLayout::Bar &bar : row.bars) {
        const RoleColors colors = roleColors(
            bar.bar.role == TimelineRole::Order ? ColorRole::AtSupplier : ColorRole::Placement,
            palette());
        painter.setPen(QPen(colors.line, 1, bar.bar.pending ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(colors.tint);
        painter.drawRoundedRect(QRectF(bar.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        if (bar.bar.pending) {
            QColor hatch = colors.line;
            hatch.setAlpha(70);
            painter.fillRect(bar.rect.adjusted(1, 1, -1, -1), QBrush(hatch, Qt::BDiagPattern));
        }
        painter.fillRect(QRect(bar.rect.topLeft(), QSize(4, bar.rect.height())), colors.line);
        painter.setFont(smallFont(font()));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(bar.text, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(painter.font())
                             .elidedText(bar.bar.text, Qt::ElideRight, bar.text.width()));
    }
    for (const TimelineLayout::Spot &spot : row.spots)
        paintSpot(painter, spot);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_timeline.isEmpty()) {
        painter.setPen(roleColors(ColorRole::Secondary, palette()).text);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("The citizen has no order yet."));
        return;
    }
    const TimelineLayout layout = layoutFor(width());
    paintGrid(painter, layout);
    for (const TimelineLayout::Row &row : layout.rows)
        paintRow(painter, row);
    if (layout.todayX < 0)
        return;
    const QColor now = roleColors(ColorRole::Error, palette()).text;
    painter.setPen(QPen(now, 2));
    painter.drawLine(layout.todayX, layout.top - 4, layout.todayX, layout.height);
    painter.setFont(semibold(smallFont(font())));
    painter.drawText(todayWords(layout), Qt::AlignVCenter | Qt::AlignLeft, tr("today"));
}

QString TimelineView::sentenceAt(QPoint place) const
{
    const TimelineLayout layout = layoutFor(width());
    for (const TimelineLayout::Row &row : layout.rows) {
        for (const TimelineLayout::Bar &bar : row.bars) {
            if (bar.rect.contains(place))
                return bar.bar.text;
        }
        for (const TimelineLayout::Spot &spot : row.spots) {
            if (spot.rect.contains(place))
                return QStringList{row.text, spot.mark.text, m_texts.date(spot.mark.date),
                                   spot.mark.label}
                    .join(u' ')
                    .simplified();
        }
    }
    return {};
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString said = sentenceAt(help->pos());
        if (said.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), said, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bro
