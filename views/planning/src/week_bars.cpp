// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <views/planning/week_bars.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualLine = 18;

double unit(const QWidget &widget)
{
    return QFontMetrics(widget.font()).height() / double(usualLine);
}

int scaled(const QWidget &widget, int pixels)
{
    return qRound(pixels * unit(widget));
}

QFont numberFont(const QWidget &widget)
{
    QFont font = smallFont(widget.font());
    if (font.pointSizeF() > 0)
        font.setPointSizeF(
            std::max(std::min(8.0, widget.font().pointSizeF()), widget.font().pointSizeF() * 0.75));
    return font;
}

// From one bar to the next.
int pitch(const QWidget &widget)
{
    return std::max(scaled(widget, 16),
                    QFontMetrics(numberFont(widget)).horizontalAdvance(u"53"_s) + 3);
}

int baseLine(const QWidget &widget)
{
    return widget.height() - QFontMetrics(numberFont(widget)).height() - 1;
}
} // namespace

WeekBars::WeekBars(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void WeekBars::setBars(const QList<Bar> &bars)
{
    if (m_bars == bars)
        return;
    m_bars = bars;
    m_marked = currentBar();
    describe();
    updateGeometry();
    update();
}

void WeekBars::setInterval(Minutes low, Minutes high)
{
    m_low = low;
    m_high = high;
    updateGeometry();
    update();
}

void WeekBars::setCurrent(IsoWeek week)
{
    m_current = week;
    m_marked = currentBar();
    describe();
    update();
}

int WeekBars::currentBar() const
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i].week == m_current)
            return i;
    }
    return m_bars.isEmpty() ? -1 : 0;
}

void WeekBars::describe()
{
    setAccessibleName(m_marked >= 0 && m_marked < m_bars.size() ? m_bars[m_marked].sentence
                                                                : tr("Hours of the weeks"));
    setAccessibleDescription(tr("Arrow keys go between weeks, Enter shows one."));
}

QRect WeekBars::barRect(int bar) const
{
    return bar < 0 || bar >= m_bars.size() ? QRect()
                                           : QRect(bar * pitch(*this), 0, pitch(*this), height());
}

int WeekBars::barAt(QPoint at) const
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (barRect(i).contains(at))
            return i;
    }
    return -1;
}

qint64 WeekBars::most() const
{
    qint64 most = std::max<qint64>(60, m_high.value * 11 / 10);
    for (const Bar &bar : m_bars)
        most = std::max({most, bar.planned.value, bar.delivered.value});
    return most;
}

QSize WeekBars::sizeHint() const
{
    const QString longest = tr("%1 h").arg(m_high.hoursText());
    const int words =
        m_high.value > 0 ? QFontMetrics(numberFont(*this)).horizontalAdvance(longest) + 8 : 1;
    return QSize(int(m_bars.size()) * pitch(*this) + words, scaled(*this, 54));
}

QSize WeekBars::minimumSizeHint() const
{
    return sizeHint();
}

void WeekBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const RoleColors ok = roleColors(ColorRole::Ok, palette());
    const RoleColors accent = roleColors(ColorRole::Accent, palette());
    const RoleColors secondary = roleColors(ColorRole::Secondary, palette());
    const int base = baseLine(*this);
    const int width = int(m_bars.size()) * pitch(*this);
    const qint64 full = most();
    const auto y = [&](Minutes minutes) { return base - int(minutes.value * (base - 2) / full); };
    const QFont numbers = numberFont(*this);
    const QFontMetrics metrics(numbers);
    painter.setFont(numbers);
    if (m_high.value > 0) {
        painter.fillRect(QRect(0, y(m_high), width, y(m_low) - y(m_high)), ok.tint);
        painter.setPen(ok.line);
        painter.drawLine(0, y(m_high), width - 1, y(m_high));
        painter.drawLine(0, y(m_low), width - 1, y(m_low));
        painter.setPen(secondary.text);
        const int line = metrics.ascent();
        const int highTop = std::max(0, y(m_high) - line / 2);
        const int lowTop = std::max(y(m_low) - line / 2, highTop + line);
        const auto words = [&](int top, Minutes minutes) {
            painter.drawText(QRect(width + 4, top, this->width() - width - 4, line),
                             int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
                             tr("%1 h").arg(minutes.hoursText()));
        };
        words(highTop, m_high);
        if (m_low.value > 0 && m_low != m_high)
            words(lowTop, m_low);
    }
    const int side = scaled(*this, 4);
    // High contrast has one colour for planned and delivered: the planned are hatched.
    const bool hatched = isHighContrast(palette());
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const QRect column = barRect(i);
        const auto fill = [&](Minutes minutes, const QColor &color, Qt::BrushStyle style) {
            const int top = y(minutes);
            painter.fillRect(
                QRect(column.left() + side, top, column.width() - 2 * side, base - top),
                QBrush(color, style));
        };
        const bool over = m_high.value > 0 && bar.planned > m_high;
        fill(bar.planned, over ? roleColors(ColorRole::Warning, palette()).line : accent.line,
             !hatched ? Qt::SolidPattern
             : over   ? Qt::DiagCrossPattern
                      : Qt::BDiagPattern);
        fill(bar.delivered, accent.text, Qt::SolidPattern);
        painter.setFont(bar.week == m_current ? semibold(numbers) : numbers);
        painter.setPen(secondary.text);
        painter.drawText(QRect(column.left(), base + 1, column.width(), height() - base - 1),
                         int(Qt::AlignCenter | Qt::TextDontClip), QString::number(bar.week.week));
    }
    painter.setPen(roleColors(ColorRole::Neutral, palette()).line);
    painter.drawLine(0, base, width - 1, base);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRectF frame = QRectF(barRect(i)).adjusted(1, 1, -1, -1);
        if (m_bars[i].week == m_current) {
            painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
            painter.drawRoundedRect(frame, 2, 2);
        }
        if (hasFocus() && i == m_marked) {
            painter.setPen(QPen(accent.text, 2));
            painter.drawRoundedRect(frame, 2, 2);
        }
    }
}

bool WeekBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : m_bars[bar].sentence, this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}

void WeekBars::stepTo(int bar)
{
    if (m_bars.isEmpty())
        return;
    m_marked = std::clamp(bar, 0, int(m_bars.size()) - 1);
    describe();
    update();
}

void WeekBars::mousePressEvent(QMouseEvent *event)
{
    const int bar = event->button() == Qt::LeftButton ? barAt(event->position().toPoint()) : -1;
    if (bar < 0)
        return;
    stepTo(bar);
    Q_EMIT weekChosen(m_bars[bar].week);
}

void WeekBars::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || m_bars.isEmpty()) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        stepTo(m_marked - 1);
        break;
    case Qt::Key_Right:
        stepTo(m_marked + 1);
        break;
    case Qt::Key_Home:
        stepTo(0);
        break;
    case Qt::Key_End:
        stepTo(int(m_bars.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT weekChosen(m_bars[m_marked].week);
        break;
    default:
        event->ignore();
    }
}

void WeekBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    stepTo(currentBar());
}

} // namespace bro
