// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_list.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <jobs/plan_lists.h>
#include <views/icons.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 10;
constexpr int Gap = 4;
constexpr int AccentBar = 3;
constexpr int Full = 1000;

constexpr int AlertSize = 16;

int figureWidth(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).horizontalAdvance(u"00,00"_s);
}

// As wide as is needed to tell a half from a whole; names need the room.
int barWidth(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).averageCharWidth() * 5 / 2;
}

bool isGroup(const QModelIndex &index)
{
    return index.data(GroupRole).toBool();
}

bool hasState(const QModelIndex &index)
{
    return index.data(MarkRole).value<Mark>() != Mark{};
}

void drawElided(QPainter *painter, const QRect &rect, const QString &text,
                Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize PlanListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = QFontMetrics(option.font).height();
    if (isGroup(index))
        return {0, text + 14};
    const int small = QFontMetrics(smallFont(option.font)).height();
    return {0, hasState(index) ? text + small + 10 : text + 12};
}

void PlanListDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const QRect inside = option.rect.adjusted(Side, 0, -Side, 0);
    painter->setPen(lineColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.row() > 0)
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->setFont(smallFont(option.font));
    painter->setPen(roleColors(ColorRole::Secondary, option.palette).text);
    const QString right = index.data(Qt::AccessibleDescriptionRole).toString();
    const int width = painter->fontMetrics().horizontalAdvance(right);
    drawElided(painter, inside, right, Qt::AlignRight);
    painter->setFont(semibold(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    drawElided(painter, inside.adjusted(0, 0, -width - Gap, 0), index.data().toString());
}

void PlanListDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QRect &inside, const QModelIndex &index)
{
    const Mark mark = index.data(MarkRole).value<Mark>();
    const int text = QFontMetrics(option.font).height();
    drawElided(painter, QRect(inside.left(), inside.top() + Gap, inside.width(), text),
               index.data().toString());
    const QFont small = smallFont(option.font);
    painter->setFont(small);
    const QColor color = toneColors(mark.tone, option.palette).text;
    painter->setPen(color);
    QRect line(inside.left(), inside.top() + Gap + text, inside.width(),
               painter->fontMetrics().height());
    if (!mark.icon.isEmpty()) {
        const int size = std::max(14, line.height() - 2);
        paintIcon(painter, QRect(line.left(), line.center().y() - size / 2, size, size), mark.icon,
                  color);
        line.setLeft(line.left() + size + Gap);
    }
    drawElided(painter, line, mark.text);
}

QRect PlanListDelegate::nameRoom(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect inside = option.rect.adjusted(Side, 0, -Side, -1);
    int taken = figureWidth(option) + barWidth(option) + 2 * Gap;
    if (index.data(AlertRole).toBool())
        taken += AlertSize + Gap;
    return inside.adjusted(0, 0, -taken, 0);
}

void PlanListDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option,
                                const QRect &inside, const QModelIndex &index)
{
    const QFontMetrics metrics(option.font);
    const int value = figureWidth(option);
    const int bar = barWidth(option);
    const QRect name = nameRoom(option, index);
    if (index.data(AlertRole).toBool())
        paintIcon(
            painter,
            QRect(name.right() + 1, inside.center().y() - AlertSize / 2, AlertSize, AlertSize),
            u"error_circle-f"_s, toneColors(Tone::Error, option.palette).text);
    drawElided(painter, name, index.data().toString());
    drawElided(painter, inside, index.data(ValueRole).toString(), Qt::AlignRight);
    const int height = std::max(7, metrics.height() / 3);
    const QRect frame(inside.right() - value - Gap - bar, inside.center().y() - height / 2, bar,
                      height);
    const bool place = index.data(PlanScopeRole).value<PlanScope>().kind == PlanScopeKind::Location;
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->setBrush(option.palette.color(QPalette::Base));
    painter->drawRect(frame.adjusted(0, 0, -1, -1));
    const int filled = (bar - 2) * index.data(BarRole).toInt() / Full;
    painter->fillRect(QRect(frame.left() + 1, frame.top() + 1, filled, height - 2),
                      place ? roleColors(ColorRole::Neutral, option.palette).text
                            : roleColors(ColorRole::Accent, option.palette).text);
}

void PlanListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    if (isGroup(index)) {
        paintGroup(painter, option, index);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        const RoleColors accent = roleColors(ColorRole::Accent, option.palette);
        painter->fillRect(option.rect, accent.tint);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), AccentBar, option.rect.height()),
            accent.text);
    }
    painter->setPen(gridColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(selected ? semibold(option.font) : option.font);
    const QRect inside = option.rect.adjusted(Side, 0, -Side, -1);
    if (hasState(index))
        paintState(painter, option, inside, index);
    else
        paintBar(painter, option, inside, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(roleColors(ColorRole::Accent, option.palette).text, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

PlanList::PlanList(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new PlanListDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(true);
}

void PlanList::setListModel(GroupedListModel *listModel)
{
    setModel(listModel);
    connect(listModel, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    expandAll();
}

void PlanList::setChosen(const QModelIndex &index)
{
    m_telling = false;
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    } else {
        selectionModel()->clear();
    }
    m_telling = true;
}

QModelIndex PlanList::neighbour(int step) const
{
    QModelIndex at = currentIndex();
    if (!at.isValid()) {
        at = model()->index(0, 0);
        return at.isValid() && isGroup(at) ? indexBelow(at) : at;
    }
    do {
        at = step > 0 ? indexBelow(at) : indexAbove(at);
    } while (at.isValid() && isGroup(at));
    return at;
}

void PlanList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_telling && current.isValid() && !isGroup(current))
        Q_EMIT chosen(current);
}

void PlanList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && !neighbour(-1).isValid()) {
        Q_EMIT leftUpwards();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace bro
