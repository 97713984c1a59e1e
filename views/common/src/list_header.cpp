// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QStyleOptionHeader>
#include <views/list_header.h>

namespace bro {

namespace {
constexpr int Side = 8; // as in the cells
constexpr int Above = 5;
} // namespace

ListHeader::ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
}

QSize ListHeader::sizeHint() const
{
    const QSize style = QHeaderView::sizeHint();
    return {style.width(), std::max(style.height(), fontMetrics().height() + 2 * Above)};
}

void ListHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = true;
    QHeaderView::mousePressEvent(event);
}

void ListHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = true;
    QHeaderView::mouseDoubleClickEvent(event);
}

void ListHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_pressed = false;
}

QString ListHeader::title(int section) const
{
    // The list may outlive its model.
    return model() ? model()->headerData(section, orientation()).toString() : QString();
}

int ListHeader::arrowRoom(int section) const
{
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    return sorted ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) + Side : 0;
}

QSize ListHeader::sectionSizeFromContents(int section) const
{
    return {fontMetrics().horizontalAdvance(title(section)) + 2 * Side + 2 + arrowRoom(section),
            sizeHint().height()};
}

void ListHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text.clear(); // the style would write it at the very edge
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const QVariant given = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const QRect inside = rect.adjusted(Side, 0, -Side - arrowRoom(section), 0);
    painter->save();
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(inside, given.isValid() ? given.toInt() : int(defaultAlignment()),
                      fontMetrics().elidedText(title(section), Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace bro
