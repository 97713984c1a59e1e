// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_grid_painter.h"
#include "grid_layout_tags.h"
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <views/icons.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr double radius = 3;
constexpr int kindBar = 4;
constexpr int hatchAlpha = 56; // of a placement that is not approved
constexpr int sharedAlpha = 84;

ColorRole roleOf(GridKind kind)
{
    switch (kind) {
    case GridKind::AtSupplier:
        return ColorRole::AtSupplier;
    case GridKind::Accompanied:
        return ColorRole::Accompanied;
    case GridKind::OnOwn:
        return ColorRole::OnOwn;
    case GridKind::Placement:
        return ColorRole::Placement;
    case GridKind::OutsideHours:
        break;
    }
    return ColorRole::OutsideHours;
}

bool isNotHandedOut(const GridBlock &block)
{
    return block.isNew || block.changed || block.removed || !block.tagText.isEmpty();
}

QColor textColor(const GridBlock &block, const QPalette &palette)
{
    if (block.ghost || block.kind == GridKind::OutsideHours)
        return roleColors(ColorRole::Secondary, palette).text;
    return palette.color(QPalette::Text);
}

// Top, right and bottom; the bar of the kind keeps the left.
void paintThreeSides(QPainter &painter, const QRect &rect, const QPen &pen)
{
    const QRectF line = QRectF(rect).adjusted(kindBar, 1, -1, -1);
    QPainterPath path(line.topLeft());
    path.lineTo(line.right() - radius, line.top());
    path.quadTo(line.topRight(), QPointF(line.right(), line.top() + radius));
    path.lineTo(line.right(), line.bottom() - radius);
    path.quadTo(line.bottomRight(), QPointF(line.right() - radius, line.bottom()));
    path.lineTo(line.bottomLeft());
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintGhostBox(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.setPen(QPen(roleColors(ColorRole::Secondary, palette).text, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintFrame(QPainter &painter, const GridBlock &block, const QRect &rect, const QColor &kind,
                const QPalette &palette)
{
    if (block.clash) {
        paintThreeSides(painter, rect, QPen(roleColors(ColorRole::Error, palette).text, 2));
        return;
    }
    if (isNotHandedOut(block)) {
        QPen pen(roleColors(ColorRole::Warning, palette).line, 2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3, 2});
        paintThreeSides(painter, rect, pen);
        return;
    }
    QPen pen(kind, 1);
    if (block.notApproved)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintLine(QPainter &painter, const GridLine &line, const QColor &color,
               const GridMetrics &metrics)
{
    QFont font = line.bold ? metrics.bold : metrics.font;
    font.setStrikeOut(line.struck);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(line.rect,
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip),
                     line.text);
}

void paintTurned(QPainter &painter, const GridLine &line, const QColor &color,
                 const GridMetrics &metrics)
{
    painter.save();
    painter.setClipRect(line.rect.adjusted(-2, 0, 3, 0), Qt::IntersectClip);
    painter.translate(line.rect.bottomLeft());
    painter.rotate(-90);
    GridLine flat = line;
    flat.rect = QRect(0, 0, line.rect.height(), line.rect.width());
    paintLine(painter, flat, color, metrics);
    painter.restore();
}

void paintCapacity(QPainter &painter, const GridBlock &block, const GridWords &words,
                   const QColor &text, const GridMetrics &metrics, const QPalette &palette)
{
    const bool tooMany = block.persons > block.places;
    const QColor error = roleColors(ColorRole::Error, palette).text;
    if (!words.capacityIcon.isNull())
        paintIcon(&painter, words.capacityIcon, u"people_team"_s, text);
    paintLine(painter, words.capacity, tooMany ? error : text, metrics);
    const QRect bar = words.capacityBar;
    if (bar.isNull())
        return;
    QColor frame = text;
    frame.setAlphaF(0.5F);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5));
    const int inside = bar.width() - 2;
    const int filled = tooMany ? inside : inside * block.persons / std::max(1, block.places);
    painter.fillRect(QRect(bar.left() + 1, bar.top() + 1, filled, bar.height() - 2),
                     tooMany ? error : roleColors(ColorRole::Accent, palette).text);
}
} // namespace

QColor gridKindColor(GridKind kind, const QPalette &palette)
{
    return roleColors(roleOf(kind), palette).line;
}

QString gridKindIcon(const GridBlock &block)
{
    if (block.ghost)
        return u"history"_s;
    switch (block.kind) {
    case GridKind::AtSupplier:
        return u"building"_s;
    case GridKind::Accompanied:
        return u"person_walking"_s;
    case GridKind::OnOwn:
        return u"person"_s;
    case GridKind::Placement:
        return u"briefcase"_s;
    case GridKind::OutsideHours:
        break;
    }
    return u"calendar_ltr"_s;
}

void paintHatch(QPainter &painter, const QRect &rect, const QColor &color, int width, int step)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    const int height = rect.height();
    for (int x = rect.left() - height; x <= rect.right(); x += step)
        painter.drawLine(QPointF(x - width, rect.bottom() + 1 + width),
                         QPointF(x + height + width, rect.top() - width));
    painter.restore();
}

void paintSharedTime(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    QColor color = roleColors(ColorRole::Error, palette).text;
    if (!isHighContrast(palette))
        color.setAlpha(sharedAlpha);
    paintHatch(painter, rect, color, 3, 10);
}

void paintGridBox(QPainter &painter, const GridBlock &block, const QRect &rect,
                  const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (block.ghost) {
        paintGhostBox(painter, rect, palette);
        return;
    }
    const RoleColors colors = roleColors(roleOf(block.kind), palette);
    QPainterPath box;
    box.addRoundedRect(rect, radius, radius);
    painter.fillPath(box, palette.color(QPalette::Base));
    painter.fillPath(box, colors.tint);
    if (block.notApproved) {
        QColor hatch = colors.line;
        hatch.setAlpha(hatchAlpha);
        paintHatch(painter, rect.adjusted(kindBar, 1, -1, -1), hatch, 2, 11);
    }
    paintFrame(painter, block, rect, colors.line, palette);
    QPainterPath bar;
    bar.addRect(QRectF(rect.left(), rect.top(), std::min<double>(kindBar, rect.width() / 2.0),
                       rect.height()));
    painter.fillPath(box.intersected(bar), colors.line);
}

void paintSelectionFrame(QPainter &painter, const QRect &rect, bool handles,
                         const GridMetrics &metrics, const QPalette &palette)
{
    const QPen pen(palette.color(QPalette::Text), 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    if (!handles)
        return;
    const double side = metrics.scaled(8) - 2;
    painter.setBrush(palette.color(QPalette::Base));
    for (double y : {rect.top() - 2.0, rect.bottom() + 3.0})
        painter.drawEllipse(QRectF(rect.center().x() - side / 2, y - side / 2, side, side));
}

void paintGridTag(QPainter &painter, const GridTag &tag, const GridMetrics &metrics,
                  const QPalette &palette)
{
    const RoleColors colors = toneColors(tag.tone, palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(QRectF(tag.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const int side = std::min(gridTagIcon(metrics), tag.rect.height() - 2);
    QRect words = tag.rect.adjusted(2, 0, -2, 0);
    if (!tag.icon.isEmpty()) {
        paintIcon(&painter,
                  QRect(words.left(), words.top() + (words.height() - side) / 2, side, side),
                  tag.icon, colors.text);
        words.setLeft(words.left() + side + 2);
    }
    if (tag.text.isEmpty())
        return;
    QFont font = metrics.axisFont;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(words,
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip),
                     tag.text);
}

void paintGridWords(QPainter &painter, const GridBlock &block, const GridWords &words,
                    const GridMetrics &metrics, const QPalette &palette)
{
    const QColor text = textColor(block, palette);
    for (const GridLine &line : words.lines) {
        if (words.vertical)
            paintTurned(painter, line, text, metrics);
        else
            paintLine(painter, line, text, metrics);
    }
    if (!words.kindIcon.isNull())
        paintIcon(&painter, words.kindIcon, gridKindIcon(block), text);
    if (!words.capacity.text.isEmpty())
        paintCapacity(painter, block, words, text, metrics, palette);
    for (const GridTag &tag : words.tags)
        paintGridTag(painter, tag, metrics, palette);
}

} // namespace bro
