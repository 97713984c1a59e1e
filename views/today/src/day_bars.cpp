// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_bars.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int LeastBars = 8; // a single deadline shall not fill the height
constexpr int BarHeight = 12;
} // namespace

DayBarsLayout DayBarsLayout::of(const QList<DayLoad> &loads, QSize size,
                                const QFontMetrics &metrics)
{
    DayBarsLayout layout;
    if (loads.isEmpty())
        return layout;
    int most = LeastBars;
    for (const DayLoad &load : loads)
        most = std::max(most, load.lines);
    const int line = metrics.height();
    layout.base = size.height() - line - 3;
    const int room = std::max(2, layout.base - line);
    for (qsizetype i = 0; i < loads.size(); ++i) {
        const int left = int(size.width() * i / loads.size());
        const int right = int(size.width() * (i + 1) / loads.size());
        const int width = right - left;
        const int lines = loads[i].lines;
        const int height = lines == 0 ? 0 : std::max(2, room * lines / most);
        const int inset = width / 5;
        Bar bar;
        bar.column = QRect(left, 0, width, size.height());
        bar.bar = QRect(left + inset, layout.base - height, width - 2 * inset, height);
        bar.count = QRect(left, layout.base - height - line, width, line);
        bar.label = QRect(left, layout.base + 2, width, line);
        layout.bars.append(bar);
    }
    return layout;
}

DayBars::DayBars(const Texts &texts, QWidget *parent) : QWidget(parent), m_texts(texts)
{
    setObjectName(u"dayBars"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Deadlines of the next 10 working days"));
}

void DayBars::setLoads(const QList<DayLoad> &loads)
{
    m_loads = loads;
    m_current = std::clamp(m_current, 0, std::max(0, int(loads.size()) - 1));
    describe();
    update();
}

void DayBars::setChosen(const std::optional<QDate> &day)
{
    m_chosen = day;
    describe();
    update();
}

QDate DayBars::current() const
{
    return m_current < m_loads.size() ? m_loads[m_current].day : QDate();
}

QString DayBars::sentence(const DayLoad &load) const
{
    return tr("%1: %n deadline(s)", nullptr, load.lines).arg(m_texts.longDate(load.day));
}

void DayBars::describe()
{
    if (m_current >= m_loads.size())
        return;
    QString said = sentence(m_loads[m_current]);
    if (m_chosen == m_loads[m_current].day)
        said += u". "_s + tr("The list shows only this day.");
    setAccessibleDescription(said);
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

// Without the weekday where there is no room for any of them.
QString DayBars::label(const DayLoad &load, int width) const
{
    const QString day = QString::number(load.day.day());
    return widestLabel() > width ? day
                                 : m_texts.dayAndDate(load.day).section(u' ', 0, 0) + u' ' + day;
}

// Of any day, as it is written in the language.
int DayBars::widestLabel() const
{
    constexpr int DaysOfAWeek = 7;
    const QFontMetrics metrics(semibold(smallFont(font())));
    int widest = 0;
    for (int i = 0; i < DaysOfAWeek; ++i) {
        const QDate day(2026, 11, 24 + i);
        const QString weekday = m_texts.dayAndDate(day).section(u' ', 0, 0);
        widest = std::max(widest, metrics.horizontalAdvance(weekday + u" 30"_s));
    }
    return widest;
}

QSize DayBars::sizeHint() const
{
    const QFontMetrics metrics(smallFont(font()));
    const int column = widestLabel() + 4;
    return {column * 10, 2 * metrics.height() + BarHeight + 3};
}

QSize DayBars::minimumSizeHint() const
{
    const QFontMetrics metrics(smallFont(font()));
    return {(metrics.horizontalAdvance(u"30"_s) + 6) * 10, sizeHint().height()};
}

void DayBars::paintBar(QPainter &painter, int i, const DayBarsLayout::Bar &place) const
{
    const DayLoad &load = m_loads[i];
    const RoleColors accent = roleColors(ColorRole::Accent, palette());
    const QColor secondary = roleColors(ColorRole::Secondary, palette()).text;
    const bool today = i == 0;
    if (m_chosen == load.day)
        painter.fillRect(place.column.adjusted(1, 1, -1, -1), accent.tint);
    painter.fillRect(place.bar, today ? accent.text : accent.line);
    QFont words = smallFont(font());
    painter.setFont(words);
    painter.setPen(palette().color(QPalette::WindowText));
    if (load.lines > 0)
        painter.drawText(place.count, Qt::AlignCenter, QString::number(load.lines));
    if (today || m_chosen == load.day)
        words = semibold(words);
    painter.setFont(words);
    painter.setPen(today ? palette().color(QPalette::WindowText) : secondary);
    painter.drawText(place.label, Qt::AlignCenter, label(load, place.label.width()));
    if (m_chosen == load.day) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
        painter.drawRect(place.column.adjusted(0, 0, -1, -1));
    }
}

void DayBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const DayBarsLayout layout =
        DayBarsLayout::of(m_loads, size(), QFontMetrics(smallFont(font())));
    for (qsizetype i = 0; i < layout.bars.size(); ++i)
        paintBar(painter, int(i), layout.bars[i]);
    painter.setPen(lineColor(palette()));
    painter.drawLine(0, layout.base, width(), layout.base);
    if (hasFocus() && m_current < layout.bars.size()) {
        painter.setPen(QPen(roleColors(ColorRole::Accent, palette()).text, 2));
        painter.drawRect(layout.bars[m_current].column.adjusted(1, 1, -1, -1));
    }
}

int DayBars::barAt(QPoint place) const
{
    const DayBarsLayout layout =
        DayBarsLayout::of(m_loads, size(), QFontMetrics(smallFont(font())));
    for (qsizetype i = 0; i < layout.bars.size(); ++i) {
        if (layout.bars[i].column.contains(place))
            return int(i);
    }
    return -1;
}

void DayBars::toggle(int bar)
{
    if (bar < 0 || bar >= m_loads.size())
        return;
    m_current = bar;
    const QDate day = m_loads[bar].day;
    m_chosen = m_chosen == day ? std::nullopt : std::optional(day);
    describe();
    update();
    Q_EMIT dayChosen(m_chosen);
}

void DayBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_loads.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
        m_current = std::min(last, m_current + 1);
        break;
    case Qt::Key_Home:
        m_current = 0;
        break;
    case Qt::Key_End:
        m_current = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggle(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    describe();
    update();
}

void DayBars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        toggle(barAt(event->position().toPoint()));
}

void DayBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    describe();
}

bool DayBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        if (bar >= 0)
            QToolTip::showText(help->globalPos(), sentence(m_loads[bar]), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bro
