// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts_tree.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <views/controls.h>
#include <views/icons.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

// Parts with faults carry the mark of their tone; those a contract lacks stand back.
class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // The chosen part has the accent's tint, painted by the tree, so that its mark stays
        // readable.
        if ((option->state & QStyle::State_Selected) && !isHighContrast(option->palette)) {
            option->state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
            option->font = semibold(option->font);
        }
        option->state &= ~QStyle::State_MouseOver;
        const QString name = index.data(IconRole).toString();
        const auto tone = Tone(index.data(ToneRole).toInt());
        if (!name.isEmpty()) {
            const int side = iconSide(option->font);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(name, roleOf(tone));
            option->decorationSize = QSize(side, side);
        } else if (index.data(SecondaryRole).toBool()) {
            const QColor pale = roleColors(ColorRole::Secondary, option->palette).text;
            option->palette.setColor(QPalette::Text, pale);
        }
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
        return size;
    }
};

} // namespace

PartsTree::PartsTree(ProfileTreeModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"contractParts"_s);
    setAccessibleName(tr("Parts of the contract"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new PartDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(iconSide(font()) + 4);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PartsTree::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &PartsTree::restore);
}

QString PartsTree::currentPath() const
{
    return currentIndex().data(ProfileTreeModel::PathRole).toString();
}

void PartsTree::choose(const QString &path)
{
    const QModelIndex part = m_model.partOf(path);
    if (part == currentIndex()) {
        Q_EMIT chosen(currentPath());
        return;
    }
    setCurrentIndex(part);
    scrollTo(part);
}

void PartsTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT entered();
    else
        QTreeView::keyPressEvent(event);
}

void PartsTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_restoring && current.isValid())
        Q_EMIT chosen(currentPath());
}

void PartsTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const bool chosen = selectionModel()->isSelected(index) && !isHighContrast(palette());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const RoleColors accent = roleColors(ColorRole::Accent, palette());
    if (chosen)
        painter->fillRect(row, accent.tint);
    QStyleOptionViewItem plain = option;
    if (chosen)
        plain.state &= ~QStyle::State_Selected;
    plain.showDecorationSelected = false;
    QTreeView::drawRow(painter, plain, index);
    if (!chosen)
        return;
    painter->fillRect(QRect(0, row.top(), 3, row.height()), accent.text);
    if (hasFocus()) {
        painter->setPen(QPen(accent.text, 1));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
}

// The style paints the chosen row over the tint, and its arrows do not grow with the text.
void PartsTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const bool chosen = selectionModel()->isSelected(index);
    const bool strong = chosen && isHighContrast(palette());
    if (chosen)
        painter->fillRect(rect, strong ? palette().color(QPalette::Highlight)
                                       : roleColors(ColorRole::Accent, palette()).tint);
    if (m_model.rowCount(index) == 0)
        return;
    const int side = iconSide(font());
    const QRect arrow(rect.right() - side - 1, rect.center().y() - side / 2, side, side);
    paintIcon(painter, arrow, isExpanded(index) ? u"chevron_down"_s : u"chevron_right"_s,
              palette().color(strong ? QPalette::HighlightedText : QPalette::Text));
}

void PartsTree::remember()
{
    m_restoring = true;
    m_open.clear();
    m_current = currentPath();
    const auto look = [this](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex part = m_model.index(row, 0, parent);
            if (!isExpanded(part))
                continue;
            m_open.append(part.data(ProfileTreeModel::PathRole).toString());
            self(self, part);
        }
    };
    look(look, {});
}

void PartsTree::restore()
{
    for (const QString &path : std::as_const(m_open))
        if (const QModelIndex part = m_model.indexOf(path); part.isValid() && !path.isEmpty())
            expand(part);
    setCurrentIndex(m_model.partOf(m_current));
    m_restoring = false;
}

} // namespace bro
