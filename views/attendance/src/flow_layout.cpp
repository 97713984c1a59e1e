// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_layout.h"
#include <QWidget>
#include <algorithm>

namespace bro {

ToolFlow::ToolFlow(int horizontalGap, int verticalGap)
    : m_horizontalGap(horizontalGap),
      m_verticalGap(verticalGap)
{
}

ToolFlow::~ToolFlow()
{
    qDeleteAll(m_items);
}

QLayoutItem *ToolFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void ToolFlow::setOneLine(bool one)
{
    m_oneLine = one;
    invalidate();
}

int ToolFlow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ToolFlow::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? m_horizontalGap : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize ToolFlow::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void ToolFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// The height that is used.
int ToolFlow::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    int x = inside.left();
    int y = inside.top();
    int line = 0;
    QList<std::pair<QLayoutItem *, QRect>> row;
    const auto finishLine = [&] {
        for (const auto &[item, at] : row) {
            if (place)
                item->setGeometry(at.translated(0, (line - at.height()) / 2));
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize hint = item->sizeHint();
        hint.setWidth(std::min(hint.width(), std::max(1, inside.width())));
        if (!m_oneLine && x > inside.left() && x + hint.width() > inside.right() + 1) {
            finishLine();
            x = inside.left();
            y += line + m_verticalGap;
            line = 0;
        }
        row.append({item, QRect(QPoint(x, y), hint)});
        x += hint.width() + m_horizontalGap;
        line = std::max(line, hint.height());
    }
    finishLine();
    return y + line - rect.top() + margins.bottom();
}

} // namespace bro
