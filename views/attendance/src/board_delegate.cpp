// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_delegate.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>
#include <attendance/day_board_model.h>
#include <views/icons.h>
#include <views/mark_painter.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int Side = 8;
constexpr int Gap = 5;
constexpr int Bar = 3;

int iconSide(const QFontMetrics &metrics)
{
    return std::max(16, metrics.height() - 2);
}

// So that all states but the longest are equally wide.
int stateWidth(const QFontMetrics &metrics)
{
    return iconSide(metrics) + 2 * 6 + 2 * Gap + metrics.averageCharWidth() * 11;
}

bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    return view && view->currentIndex().siblingAtColumn(index.column()) == index;
}

// Selection as a tint with an accent bar, and the line below.
void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, isHighContrast(option.palette)
                                           ? option.palette.color(QPalette::Base)
                                           : roleColors(ColorRole::Accent, option.palette).tint);
        if (view && view->columnViewportPosition(index.column()) <= 0)
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), Bar, option.rect.height()),
                roleColors(ColorRole::Accent, option.palette).text);
    }
    painter->setPen(gridColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QRect centredAtRight(const QRect &in, QSize size)
{
    return {in.right() - size.width() + 1, in.top() + (in.height() - size.height()) / 2,
            size.width(), size.height()};
}
} // namespace

BoardDelegate::BoardDelegate(QAbstractItemDelegate *usual, QObject *parent)
    : QStyledItemDelegate(parent),
      m_usual(usual)
{
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (index.data(GroupRole).toBool())
        paintGroup(painter, option, index);
    else if (index.column() == DayBoardModel::State)
        paintState(painter, option, index);
    else if (index.column() == DayBoardModel::Citizen)
        paintName(painter, option, index);
    else
        m_usual->paint(painter, option, index);
}

// Names stand under the title of their group.
void BoardDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    const bool current = isCurrent(option, index) && option.state.testFlag(QStyle::State_Selected);
    const QFont font = current ? semibold(option.font) : option.font;
    const QRect inside =
        option.rect.adjusted(2 * Side + iconSide(option.fontMetrics), 0, -Side, -1);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        inside, int(Qt::AlignVCenter | Qt::AlignLeft),
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

void BoardDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    const Mark mark = index.data(MarkRole).value<Mark>();
    const QString letter = index.data(DayBoardModel::LetterRole).toString();
    const QFont small = smallFont(option.font);
    const QFontMetrics metrics(small);
    const QFontMetrics bold(semibold(small));
    const int icon = iconSide(metrics);
    const int letterWidth = letter.isEmpty() ? 0 : bold.horizontalAdvance(u'D') + Gap;
    const int words = metrics.horizontalAdvance(mark.text);
    const int wanted =
        std::max(stateWidth(metrics), 2 * 6 + icon + Gap + letterWidth + Gap + words);
    const int height = metrics.height() + 5;
    QRect frame(option.rect.left() + Side, option.rect.center().y() - height / 2,
                std::min(wanted, option.rect.width() - Side - 2), height);
    const RoleColors colors = toneColors(mark.tone, option.palette);
    const bool plain = letter.isEmpty() || letter == "R"_L1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.line, 1, letter.isEmpty() ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(plain ? QColor(Qt::transparent) : colors.tint);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isCurrent(option, index) && option.widget->hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(roleColors(ColorRole::Accent, option.palette).text, 2));
        painter->drawRoundedRect(QRectF(frame).adjusted(-1, -1, 1, 1), 4, 4);
    }
    const QColor text =
        letter.isEmpty() ? roleColors(ColorRole::Secondary, option.palette).text : colors.text;
    QRect inside = frame.adjusted(6, 0, -6, 0);
    paintIcon(painter, QRect(inside.left(), frame.center().y() - icon / 2, icon, icon), mark.icon,
              text);
    inside.setLeft(inside.left() + icon + Gap);
    painter->setPen(text);
    if (!letter.isEmpty()) {
        painter->setFont(semibold(small));
        painter->drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeft), letter);
        inside.setLeft(inside.left() + letterWidth);
    }
    painter->setFont(small);
    painter->drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeft),
                      metrics.elidedText(mark.text, Qt::ElideRight, inside.width() + 1));
    painter->restore();
}

void BoardDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, selected && !isHighContrast(option.palette)
                                       ? roleColors(ColorRole::Accent, option.palette).tint
                                       : alternateColor(option.palette));
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), Bar, option.rect.height()),
                          roleColors(ColorRole::Accent, option.palette).text);
    painter->setPen(lineColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QColor text = option.palette.color(QPalette::Text);
    const QColor secondaryColor = roleColors(ColorRole::Secondary, option.palette).text;
    QRect inside = option.rect.adjusted(Side, 0, -Side, -1);
    const int icon = iconSide(option.fontMetrics);
    paintIcon(painter, QRect(inside.left(), inside.center().y() - icon / 2, icon, icon),
              view && view->isExpanded(index) ? u"chevron_down"_s : u"chevron_right"_s, text);
    inside.setLeft(inside.left() + icon + Side);
    for (const int role : {int(MarkRole), int(DayBoardModel::GroupMarkRole)}) {
        const Mark mark = index.data(role).value<Mark>();
        const QSize size = markSize(mark, option.font);
        if (mark == Mark{} || size.width() > inside.width() / 2)
            continue;
        paintMark(painter, centredAtRight(inside, size), mark, option.font, option.palette);
        inside.setRight(inside.right() - size.width() - Side);
    }
    const auto write = [&](const QString &words, const QFont &font, const QColor &color,
                           int least) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, inside.width());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeft), shown);
        inside.setLeft(inside.left() + std::max(least, metrics.horizontalAdvance(shown) + Side));
    };
    write(index.data(DayBoardModel::GroupTimeRole).toString(), option.font, secondaryColor,
          option.fontMetrics.horizontalAdvance(u"00.00–00.00"_s) + 2 * Side);
    write(index.data().toString(), semibold(option.font), text, 0);
    if (inside.width() > 4 * Side)
        write(index.data(Qt::AccessibleDescriptionRole).toString(), option.font, secondaryColor, 0);
    painter->restore();
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = m_usual->sizeHint(option, index);
    if (index.column() == DayBoardModel::Citizen && !index.data(GroupRole).toBool())
        size.rwidth() += Side + iconSide(option.fontMetrics);
    if (index.column() == DayBoardModel::State && !index.data(GroupRole).toBool()) {
        const QFontMetrics metrics(smallFont(option.font));
        const QString words = index.data().toString();
        size.setWidth(std::max(stateWidth(metrics), iconSide(metrics) + 2 * 6 + 3 * Gap +
                                                        metrics.horizontalAdvance(words)) +
                      2 * Side);
    }
    return size;
}

bool BoardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool own =
        index.column() == DayBoardModel::State || index.column() == DayBoardModel::Citizen;
    if (!own || index.data(GroupRole).toBool())
        return m_usual->helpEvent(event, view, option, index);
    // What does not fit is told by the tool tip.
    if (event->type() == QEvent::ToolTip && sizeHint(option, index).width() > option.rect.width())
        QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
}

} // namespace bro
