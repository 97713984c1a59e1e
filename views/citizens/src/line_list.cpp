// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_list.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <views/icons.h>
#include <views/mark_painter.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 12;
constexpr int Gap = 8;

const CardLine &lineAt(const QModelIndex &index)
{
    return static_cast<const CardLineModel *>(index.model())->lines()[index.row()];
}

int iconSide(const QFont &font)
{
    return std::max(16, QFontMetrics(font).height() - 2);
}

// The text in at most two lines, the second one elided.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(std::max(20, width));
    layout.endLayout();
    if (!first.isValid() || first.textLength() >= text.size())
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    return {text.left(first.textLength()).trimmed(),
            metrics.elidedText(text.mid(first.textLength()), Qt::ElideRight, width)};
}

class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const CardLine &line = lineAt(index);
        if (line.over.isEmpty())
            return {120, rowHeight(option.font)};
        const auto *view = qobject_cast<const QWidget *>(option.widget);
        const int width = (view ? view->width() : 300) - 2 * Side - iconSide(option.font) - Gap;
        const qsizetype lines = wrapped(line.text, option.font, width).size();
        return {120, int(QFontMetrics(smallFont(option.font)).height() +
                         lines * QFontMetrics(option.font).height() + 14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const CardLine &line = lineAt(index);
        painter->save();
        const bool last = index.row() == index.model()->rowCount() - 1;
        const RoleColors accent = roleColors(ColorRole::Accent, option.palette);
        if (line.heading)
            painter->fillRect(option.rect, alternateColor(option.palette));
        if (!last || line.heading) {
            painter->setPen(gridColor(option.palette));
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(accent.text, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        QRect inside = option.rect.adjusted(Side, 0, -Side, 0);
        if (!line.icon.isEmpty())
            paintSign(*painter, line, option, inside);
        if (line.over.isEmpty())
            paintOneLine(*painter, line, option, inside);
        else
            paintTwoLines(*painter, line, option, inside);
        painter->restore();
    }

private:
    static void paintSign(QPainter &painter, const CardLine &line,
                          const QStyleOptionViewItem &option, QRect &inside)
    {
        const int side = iconSide(option.font);
        const QColor color = line.tone == Tone::None
                                 ? roleColors(ColorRole::Secondary, option.palette).text
                                 : toneColors(line.tone, option.palette).text;
        const int top = line.over.isEmpty() ? inside.center().y() - side / 2 : inside.top() + 7;
        paintIcon(&painter, QRect(inside.left(), top, side, side), line.icon, color);
        inside.setLeft(inside.left() + side + Gap);
    }

    static void paintRight(QPainter &painter, const CardLine &line,
                           const QStyleOptionViewItem &option, QRect &inside)
    {
        if (!line.mark.text.isEmpty()) {
            const QSize size = markSize(line.mark, option.font);
            const QRect place(inside.right() - size.width() + 1,
                              inside.center().y() - size.height() / 2 + 1, size.width(),
                              size.height());
            paintMark(&painter, place, line.mark, option.font, option.palette);
            inside.setRight(place.left() - Gap);
        }
        if (line.right.isEmpty())
            return;
        const QFont small = smallFont(option.font);
        const int width = QFontMetrics(small).horizontalAdvance(line.right) + 2;
        painter.setFont(small);
        painter.setPen(line.heading && line.tone != Tone::None
                           ? toneColors(line.tone, option.palette).text
                           : roleColors(ColorRole::Secondary, option.palette).text);
        painter.drawText(QRect(inside.right() - width, inside.top(), width + 1, inside.height()),
                         Qt::AlignVCenter | Qt::AlignRight, line.right);
        inside.setRight(inside.right() - width - Gap);
    }

    static void paintOneLine(QPainter &painter, const CardLine &line,
                             const QStyleOptionViewItem &option, QRect inside)
    {
        paintRight(painter, line, option, inside);
        const QColor secondary = roleColors(ColorRole::Secondary, option.palette).text;
        const QFont small = smallFont(option.font);
        const QFontMetrics metrics(small);
        static const QStringList widest{u"ma 30"_s, u"00.00–00.00"_s};
        static const QString otherDay = u"Wed 30"_s; // weekdays of three letters
        for (qsizetype i = 0; i < line.small.size(); ++i) {
            const QString usual = widest.value(i, u"00-00-0000"_s);
            const bool longer = line.small[i].size() > usual.size();
            const int width = std::max(metrics.horizontalAdvance(longer ? otherDay : usual),
                                       longer ? metrics.horizontalAdvance(line.small[i]) : 0) +
                              4;
            painter.setFont(small);
            painter.setPen(secondary);
            painter.drawText(QRect(inside.left(), inside.top(), width, inside.height()),
                             Qt::AlignVCenter | Qt::AlignLeft, line.small[i]);
            inside.setLeft(inside.left() + width + Gap / 2);
        }
        QFont body = line.heading ? semibold(option.font) : option.font;
        body.setStrikeOut(line.struck);
        painter.setFont(body);
        painter.setPen(line.struck ? secondary : option.palette.color(QPalette::Text));
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(body).elidedText(line.text, Qt::ElideRight, inside.width()));
    }

    static void paintTwoLines(QPainter &painter, const CardLine &line,
                              const QStyleOptionViewItem &option, QRect inside)
    {
        const QFont small = smallFont(option.font);
        painter.setFont(small);
        painter.setPen(roleColors(ColorRole::Secondary, option.palette).text);
        int top = inside.top() + 6;
        const int over = QFontMetrics(small).height();
        painter.drawText(QRect(inside.left(), top, inside.width(), over), Qt::AlignLeft,
                         QFontMetrics(small).elidedText(line.over, Qt::ElideRight, inside.width()));
        top += over;
        painter.setFont(option.font);
        painter.setPen(option.palette.color(QPalette::Text));
        const int height = QFontMetrics(option.font).height();
        const QStringList lines = wrapped(line.text, option.font, inside.width());
        for (const QString &words : lines) {
            painter.drawText(QRect(inside.left(), top, inside.width(), height), Qt::AlignLeft,
                             words);
            top += height;
        }
    }
};

} // namespace

void CardLineModel::setLines(const QList<CardLine> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int CardLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant CardLineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CardLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{line.over, line.small.join(u' '), line.text, line.right, line.mark.text}
            .join(u' ')
            .simplified();
    case IdRole:
        return line.id;
    case GroupRole:
        return line.heading;
    case MarkRole:
        return line.mark.text.isEmpty() ? QVariant() : QVariant::fromValue(line.mark);
    default:
        return {};
    }
}

Qt::ItemFlags CardLineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_lines[index.row()].heading ? Qt::ItemIsEnabled
                                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

LineList::LineList(const QString &name, const QString &spoken, QWidget *parent) : QListView(parent)
{
    setObjectName(name);
    setAccessibleName(spoken);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setItemDelegate(new LineDelegate(this));
    setModel(&m_model);
    connect(this, &QListView::clicked, this, &LineList::open);
}

void LineList::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const CardLine &line = m_model.lines()[index.row()];
    if (!line.heading)
        Q_EMIT opened(line.id);
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void LineList::setLines(const QList<CardLine> &lines)
{
    m_model.setLines(lines);
    updateGeometry();
    viewport()->update();
}

QSize LineList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    return {240, std::max(height, rowHeight(font()))};
}

void LineList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Wrapped lines may need another height.
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void LineList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

void LineList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_nothing.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setPen(roleColors(ColorRole::Secondary, palette()).text);
    const QRect inside = viewport()->rect().adjusted(Side, 0, -Side, 0);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_nothing, Qt::ElideRight, inside.width()));
}

} // namespace bro
