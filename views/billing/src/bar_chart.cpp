// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <views/billing/bar_chart.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int LegendGap = 16;
constexpr int AxisGap = 8;
constexpr int Lines = 11; // height in lines of text
constexpr int HatchStep = 5;
} // namespace

BarChart::BarChart(std::function<QString(qint64)> words, QWidget *parent)
    : QWidget(parent),
      m_words(std::move(words))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setData(const BarChartData &data)
{
    m_data = data;
    if (m_current < 0 || m_current >= data.columns.size())
        m_current = data.today >= 0 ? data.today : int(data.columns.size()) - 1;
    setAccessibleDescription(m_current >= 0 ? data.columns[m_current].spoken : QString());
    updateGeometry();
    update();
}

int BarChart::legendHeight() const
{
    return fontMetrics().height() + 6;
}

QSize BarChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * Lines};
}

QSize BarChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * Lines};
}

BarChartLayout BarChart::layoutNow() const
{
    const QFontMetrics small(smallFont(font()));
    BarChartSizes sizes;
    sizes.size = QSize(width() - 1, height() - legendHeight());
    sizes.label = small.height();
    qint64 most = m_data.limit.value_or(0);
    for (const BarChartData::Column &column : m_data.columns) {
        sizes.letter = std::max(sizes.letter, small.horizontalAdvance(column.label) + 6);
        for (const qint64 value : column.values)
            most = std::max(most, std::abs(value));
    }
    // As wide as the highest tick can be.
    sizes.axis = small.horizontalAdvance(m_words(-2 * most)) + AxisGap;
    return layoutBars(m_data, sizes);
}

void BarChart::paintAxis(QPainter &painter, const BarChartLayout &layout) const
{
    const QFont small = smallFont(font());
    const QFontMetrics metrics(small);
    painter.setFont(small);
    const QColor words = roleColors(ColorRole::Secondary, palette()).text;
    for (const BarChartLayout::Tick &tick : layout.ticks) {
        painter.setPen(tick.value == 0 ? lineColor(palette()) : gridColor(palette()));
        painter.drawLine(layout.plot.left(), tick.y, layout.plot.right(), tick.y);
        painter.setPen(words);
        painter.drawText(
            QRect(0, tick.y - metrics.height() / 2, layout.plot.left() - AxisGap, metrics.height()),
            int(Qt::AlignRight | Qt::AlignVCenter), m_words(tick.value));
    }
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        if (int(i) % layout.every != 0)
            continue;
        const QRect column = layout.columns[i];
        const QRect label(column.center().x() - column.width() * layout.every / 2,
                          layout.plot.bottom() + 4, column.width() * layout.every,
                          metrics.height());
        painter.setFont(int(i) == m_data.today ? semibold(small) : small);
        painter.setPen(int(i) == m_data.today ? palette().color(QPalette::Text) : words);
        painter.drawText(label, int(Qt::AlignHCenter | Qt::AlignTop), m_data.columns[i].label);
    }
}

void BarChart::paintBar(QPainter &painter, const QRect &rect,
                        const BarChartData::Series &series) const
{
    const RoleColors colors = roleColors(series.role, palette());
    const QColor line = colors.text;
    switch (series.fill) {
    case BarChartData::Fill::Solid:
        painter.fillRect(rect, line);
        return;
    case BarChartData::Fill::Hollow:
        if (colors.tint.isValid())
            painter.fillRect(rect, colors.tint);
        break;
    case BarChartData::Fill::Hatched:
        painter.save();
        painter.setClipRect(rect);
        painter.setPen(line);
        for (int x = rect.left() - rect.height(); x < rect.right(); x += HatchStep)
            painter.drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
        painter.restore();
        break;
    }
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void BarChart::paintLegend(QPainter &painter) const
{
    painter.setFont(font());
    const int side = fontMetrics().ascent();
    const int top = height() - legendHeight() + 3;
    int x = 0;
    for (const BarChartData::Series &series : m_data.series) {
        paintBar(painter, QRect(x, top, side, side), series);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(x + side + 6, top + fontMetrics().ascent() - 1, series.name);
        x += side + 6 + fontMetrics().horizontalAdvance(series.name) + LegendGap;
    }
    if (!m_data.limit)
        return;
    painter.setPen(QPen(roleColors(ColorRole::Warning, palette()).text, 2, Qt::DashLine));
    painter.drawLine(x, top + side / 2, x + side, top + side / 2);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(x + side + 6, top + fontMetrics().ascent() - 1, m_data.limitName);
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const BarChartLayout layout = layoutNow();
    if (hasFocus() && m_current >= 0 && m_current < layout.columns.size()) {
        painter.setPen(QPen(roleColors(ColorRole::Accent, palette()).text, 2));
        painter.drawRect(layout.columns[m_current].adjusted(1, 1, -1, -1));
    }
    paintAxis(painter, layout);
    for (const BarChartLayout::Bar &bar : layout.bars)
        paintBar(painter, bar.rect, m_data.series[bar.series]);
    if (layout.limit >= 0) {
        painter.setPen(QPen(roleColors(ColorRole::Warning, palette()).text, 2, Qt::DashLine));
        painter.drawLine(layout.plot.left(), layout.limit, layout.plot.right(), layout.limit);
    }
    paintLegend(painter);
}

void BarChart::setCurrent(int column)
{
    if (column < 0 || column >= m_data.columns.size())
        return;
    m_current = column;
    const QString words = m_data.columns[column].spoken;
    setAccessibleDescription(words);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    QToolTip::showText(mapToGlobal(layoutNow().columns[column].center()), words, this);
    Q_EMIT currentChanged(column);
    update();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(int(m_data.columns.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    setCurrent(layoutNow().columnAt(event->pos()));
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = layoutNow().columnAt(help->pos());
        if (column >= 0)
            QToolTip::showText(help->globalPos(), m_data.columns[column].spoken, this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace bro
