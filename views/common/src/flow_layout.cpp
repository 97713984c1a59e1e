// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <views/flow_layout.h>

namespace bro {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addGap()
{
    m_gap = count();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    if (m_gap > index)
        --m_gap;
    return m_items.takeAt(index);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const QRect inside(0, 0, width - around.left() - around.right(), 0);
    return arrange(inside, false) + around.top() + around.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const int height = arrange(inside, false);
    // In the middle, as other rows of tools are.
    const int above = std::max(0, (inside.height() - height) / 2);
    arrange(inside.adjusted(0, above, 0, 0), true);
}

void FlowLayout::finishLine(QList<Placed> &line, const QRect &rect, int gapAt, bool apply) const
{
    if (apply && !line.isEmpty()) {
        int tallest = 0;
        for (const Placed &placed : std::as_const(line))
            tallest = std::max(tallest, placed.rect.height());
        const int moved = gapAt < 0 ? 0 : rect.right() - line.last().rect.right();
        const Qt::LayoutDirection direction =
            parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const int spare = tallest - line[i].rect.height();
            const int down = m_lines & Qt::AlignTop       ? 0
                             : m_lines & Qt::AlignVCenter ? spare / 2
                                                          : spare;
            const QRect place = line[i].rect.translated(gapAt >= 0 && i >= gapAt ? moved : 0, down);
            line[i].item->setGeometry(QStyle::visualRect(direction, rect, place));
        }
    }
    line.clear();
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    QList<Placed> line;
    int x = rect.left();
    int y = rect.top();
    int height = 0;
    int gapAt = -1;
    for (int i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (!line.isEmpty() && x + size.width() > rect.right() + 1) {
            finishLine(line, rect, gapAt, apply);
            gapAt = -1;
            x = rect.left();
            y += height + spacing();
            height = 0;
        }
        if (m_gap >= 0 && i >= m_gap && gapAt < 0)
            gapAt = int(line.size());
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    finishLine(line, rect, gapAt, apply);
    return y + height - rect.top();
}

} // namespace bro
