// SPDX-License-Identifier: GPL-3.0-or-later
#include "month_view.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <views/icons.h>
#include <views/mark_painter.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int Side = 6;
constexpr int Saturday = 5;
} // namespace

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = static_cast<const MonthModel *>(index.model());
    const QDate day = model->dayAt(index);
    const QPalette &palette = option.palette;
    const QString closed = index.data(ValueRole).toString();
    const bool secondary = !model->isOfMonth(day) || index.column() >= Saturday;
    painter->save();
    painter->setClipRect(option.rect);
    if (!model->isOfMonth(day) || !closed.isEmpty())
        painter->fillRect(option.rect, alternateColor(palette));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, roleColors(ColorRole::Accent, palette).tint);
    const QRect inside = option.rect.adjusted(Side, 3, -Side, -3);
    const bool today = day == model->today();
    painter->setFont(today ? semibold(option.font) : option.font);
    painter->setPen(!closed.isEmpty() ? roleColors(ColorRole::Error, palette).text
                    : today           ? roleColors(ColorRole::Accent, palette).text
                    : secondary       ? roleColors(ColorRole::Secondary, palette).text
                                      : palette.color(QPalette::Text));
    const int line = painter->fontMetrics().height();
    QRect row(inside.left(), inside.top(), inside.width(), line);
    painter->drawText(row, Qt::AlignLeft, QString::number(day.day()));
    painter->setFont(smallFont(option.font));
    const int small = painter->fontMetrics().height();
    const auto drawLine = [&](const QString &text) {
        if (text.isEmpty() || row.bottom() > inside.bottom())
            return;
        painter->drawText(row, Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, row.width()));
        row.translate(0, small);
    };
    row.translate(0, line);
    drawLine(closed);
    painter->setPen(palette.color(QPalette::Text));
    const QStringList planned = index.data().toString().split(u'\n');
    for (const QString &words : planned)
        drawLine(words);
    const Mark worst = index.data(MarkRole).value<Mark>();
    const QSize size = markSize(worst, smallFont(option.font));
    if (!worst.text.isEmpty() && row.top() + size.height() <= inside.bottom() + 3)
        paintMark(
            painter,
            QRect(row.left(), row.top() + 1, std::min(size.width(), row.width()), size.height()),
            worst, smallFont(option.font), palette);
    else if (!worst.text.isEmpty() && !worst.icon.isEmpty())
        paintIcon(painter, QRect(inside.right() - 16, inside.top(), 16, 16), worst.icon,
                  toneColors(worst.tone, palette).text);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(roleColors(ColorRole::Accent, palette).text, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

MonthView::MonthView(const Texts &texts, QWidget *parent)
    : QTableView(parent),
      m_model(new MonthModel(texts, this))
{
    setObjectName(u"monthView"_s);
    setAccessibleName(tr("The month"));
    setModel(m_model);
    setItemDelegate(new MonthDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() * 3);
    verticalHeader()->setFixedWidth(fontMetrics().averageCharWidth() * 5);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT weekOpened(m_model->dayAt(index)); });
}

void MonthView::showMonth(QDate first, QDate today, const QList<MonthDay> &days)
{
    const QDate current = m_wanted.isValid() ? m_wanted : currentDay();
    m_model->setMonth(first, today, days);
    setCurrentDay(current);
    m_wanted = {};
}

void MonthView::setCurrentDay(QDate day)
{
    m_wanted = day;
    const QModelIndex index = m_model->indexOf(day);
    if (index.isValid())
        setCurrentIndex(index);
}

QDate MonthView::currentDay() const
{
    return m_model->dayAt(currentIndex());
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentDay().isValid()) {
        Q_EMIT weekOpened(currentDay());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace bro
