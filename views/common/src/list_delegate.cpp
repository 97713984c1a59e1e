// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_delegate.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>
#include <core/item_roles.h>
#include <views/icons.h>
#include <views/mark_painter.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int Side = 8;
constexpr int Gap = 6;
constexpr int Bar = 3;

QRect centred(const QRect &in, QSize size)
{
    return {in.left(), in.top() + (in.height() - size.height()) / 2,
            std::min(size.width(), in.width()), size.height()};
}

QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tone tone = Tone(index.data(ToneRole).toInt());
    if (tone != Tone::None)
        return toneColors(tone, option.palette).text;
    if (index.data(SecondaryRole).toBool())
        return roleColors(ColorRole::Secondary, option.palette).text;
    if (index.data(LinkRole).toBool())
        return linkColor(option.palette);
    return option.palette.color(QPalette::Text);
}

// What the row is about: the cells that its model marks, else the first two.
bool isNamed(const QModelIndex &index)
{
    if (index.data(Qt::UserRole).toBool())
        return true;
    if (index.column() > 1)
        return false;
    for (int column = 0; column < index.model()->columnCount(index.parent()); ++column) {
        if (index.siblingAtColumn(column).data(Qt::UserRole).toBool())
            return false;
    }
    return true;
}
} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.data(GroupRole).toBool()) {
        paintGroup(painter, option, index);
        return;
    }
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool current = view && view->currentIndex().row() == index.row() &&
                         view->currentIndex().parent() == index.parent();
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, isHighContrast(option.palette)
                                           ? option.palette.color(QPalette::Base)
                                           : roleColors(ColorRole::Accent, option.palette).tint);
        const bool first =
            view ? view->columnViewportPosition(index.column()) <= 0 : index.column() == 0;
        if (first)
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), Bar, option.rect.height()),
                roleColors(ColorRole::Accent, option.palette).text);
    }
    painter->setPen(gridColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect inside = option.rect.adjusted(Side, 0, -Side, -1);
    const Mark mark = index.data(MarkRole).value<Mark>();
    if (mark != Mark{}) {
        paintMark(painter, centred(inside, markSize(mark, option.font)), mark, option.font,
                  option.palette);
        painter->restore();
        return;
    }
    const QColor color = textColor(option, index);
    const QString iconName = index.data(IconRole).toString();
    if (!iconName.isEmpty()) {
        const int size = std::max(16, option.fontMetrics.height() - 2);
        paintIcon(painter, QRect(inside.left(), option.rect.center().y() - size / 2, size, size),
                  iconName, color);
        inside.setLeft(inside.left() + size + Gap);
    }
    QFont font = index.data(Qt::FontRole).isValid()
                     ? index.data(Qt::FontRole).value<QFont>().resolve(option.font)
                     : option.font;
    if (current && selected && isNamed(index))
        font = semibold(font);
    if (index.data(LinkRole).toBool())
        font.setUnderline(true);
    painter->setFont(font);
    painter->setPen(color);
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(inside, alignment ? alignment : int(Qt::AlignVCenter | Qt::AlignLeft),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    if (current && (option.state & QStyle::State_HasFocus) && view &&
        view->selectionBehavior() == QTreeView::SelectItems) {
        painter->setPen(QPen(roleColors(ColorRole::Accent, option.palette).text, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void ListDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    // The group's row is one cell over all columns.
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected
                                       ? roleColors(ColorRole::Accent, option.palette).tint
                                       : alternateColor(option.palette));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), Bar, option.rect.height()),
                          roleColors(ColorRole::Accent, option.palette).text);
    painter->setPen(lineColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int size = std::max(16, option.fontMetrics.height() - 2);
    QRect inside = option.rect.adjusted(Side, 0, -Side, -1);
    const bool open = view && view->isExpanded(index);
    const QColor text = option.palette.color(QPalette::Text);
    const auto place = [&](const QString &name, const QColor &color) {
        paintIcon(painter, QRect(inside.left(), inside.center().y() - size / 2, size, size), name,
                  color);
        inside.setLeft(inside.left() + size + Side);
    };
    place(open ? u"chevron_down"_s : u"chevron_right"_s, text);
    const Tone tone = Tone(index.data(ToneRole).toInt());
    const QString iconName = index.data(IconRole).toString();
    if (!iconName.isEmpty())
        place(iconName, toneColors(tone, option.palette).text);
    const QFont bold = semibold(option.font);
    painter->setFont(bold);
    painter->setPen(text);
    const QFontMetrics metrics(bold);
    const QString count = QString::number(index.data(CountRole).toInt());
    const QFont small = semibold(smallFont(option.font));
    const QFontMetrics countMetrics(small);
    const int countHeight = countMetrics.height() + 2;
    const int countWidth = std::max(countHeight, countMetrics.horizontalAdvance(count) + 12);
    const QString title = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                             inside.width() - countWidth - Side);
    painter->drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeft), title);
    inside.setLeft(inside.left() + metrics.horizontalAdvance(title) + Side);
    const Mark given = index.data(MarkRole).value<Mark>();
    const QString secondary = index.data(Qt::AccessibleDescriptionRole).toString();
    int right = 0;
    if (given != Mark{}) {
        const QSize wanted = markSize(given, option.font);
        right = wanted.width() + Side;
        paintMark(painter,
                  centred(QRect(inside.right() - wanted.width(), inside.top(), wanted.width(),
                                inside.height()),
                          wanted),
                  given, option.font, option.palette);
    } else {
        const QRect badge(inside.left(), inside.center().y() - countHeight / 2 + 1, countWidth,
                          countHeight);
        const RoleColors colors =
            toneColors(tone == Tone::Error ? Tone::Error : Tone::Neutral, option.palette);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(colors.line);
        painter->setBrush(colors.tint);
        painter->drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), countHeight / 2.0,
                                 countHeight / 2.0);
        painter->setPen(tone == Tone::Error ? colors.text : text);
        painter->setFont(small);
        painter->drawText(badge, Qt::AlignCenter, count);
        inside.setLeft(badge.right() + Side);
    }
    if (!secondary.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(roleColors(ColorRole::Secondary, option.palette).text);
        const QRect rest = inside.adjusted(0, 0, -right, 0);
        painter->drawText(rest, int(Qt::AlignVCenter | Qt::AlignLeft),
                          option.fontMetrics.elidedText(secondary, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool group = index.data(GroupRole).toBool();
    const Mark mark = index.data(MarkRole).value<Mark>();
    // The current row's name is bolder: then it must fit too.
    const QFontMetrics metrics(!group && isNamed(index) ? semibold(option.font) : option.font);
    int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * Side + 2;
    if (!index.data(IconRole).toString().isEmpty())
        width += std::max(16, option.fontMetrics.height() - 2) + Gap;
    if (mark != Mark{} && !group)
        width = markSize(mark, option.font).width() + 2 * Side;
    return {width, rowHeight(option.font) + (group ? 2 : 0)};
}

bool ListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // What does not fit is told by the tool tip.
    const QString given = index.data(Qt::ToolTipRole).toString();
    const Mark mark = index.data(MarkRole).value<Mark>();
    const QString text = mark != Mark{} ? mark.text : index.data(Qt::DisplayRole).toString();
    if (event->type() == QEvent::ToolTip && given.isEmpty() && !text.isEmpty() &&
        sizeHint(option, index).width() > option.rect.width()) {
        QToolTip::showText(event->globalPos(), text, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace bro
