// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>
#include <views/planning/hours_meter.h>
#include <views/theme.h>

namespace bro {

namespace {
constexpr int fullTop = 7; // of the bar, at the usual font
constexpr int fullHeight = 12;
constexpr int fullBracket = 26;
constexpr int usualLine = 18;

double unit(const QWidget &widget)
{
    return QFontMetrics(widget.font()).height() / double(usualLine);
}

void paintBracket(QPainter &painter, double left, double right, double height, double unit,
                  const QColor &color)
{
    const double hook = 5 * unit;
    const double half = 0.75 * unit;
    painter.setPen(QPen(color, 1.5 * unit));
    painter.setBrush(Qt::NoBrush);
    const double top = half;
    const double bottom = height - half;
    painter.drawPolyline(QPolygonF{
        {left + hook, top}, {left + half, top}, {left + half, bottom}, {left + hook, bottom}});
    painter.drawPolyline(QPolygonF{
        {right - hook, top}, {right - half, top}, {right - half, bottom}, {right - hook, bottom}});
}
} // namespace

HoursMeter::HoursMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HoursMeter::setValues(const Values &values, const QString &sentence)
{
    setAccessibleName(sentence);
    setToolTip(sentence);
    if (m_values == values)
        return;
    m_values = values;
    updateGeometry();
    update();
}

QSize HoursMeter::sizeHint() const
{
    const int height = m_values.high.value > 0 ? fullBracket : fullHeight + 2;
    return QSize(qRound(186 * unit(*this)), qRound(height * unit(*this)));
}

QSize HoursMeter::minimumSizeHint() const
{
    return QSize(qRound(60 * unit(*this)), sizeHint().height());
}

void HoursMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = unit(*this);
    const bool ordered = m_values.high.value > 0;
    const double top = ordered ? fullTop * scale : scale;
    const QRectF bar(0.5, top + 0.5, width() - 1.0, fullHeight * scale - 1);
    const qint64 most = std::max({m_values.planned.value, m_values.delivered.value,
                                  m_values.high.value * 8 / 5, qint64(60)});
    const double full =
        double(m_values.full.value > 0 ? std::max(m_values.full.value, m_values.high.value) : most);
    const auto x = [&](Minutes minutes) {
        return std::clamp(double(minutes.value) / full, 0.0, 1.0) * width();
    };
    // High contrast has one colour for planned and delivered: the planned are hatched.
    const bool hatched = isHighContrast(palette());
    const auto fill = [&](double from, double to, const QColor &color, Qt::BrushStyle style) {
        if (to > from)
            painter.fillRect(QRectF(from, bar.top() + 0.5, to - from, bar.height() - 1),
                             QBrush(color, style));
    };

    const RoleColors accent = roleColors(ColorRole::Accent, palette());
    const RoleColors ok = roleColors(ColorRole::Ok, palette());
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(bar, 2, 2);
    if (ordered && ok.tint.isValid())
        painter.fillRect(
            QRectF(x(m_values.low), 0, x(m_values.high) - x(m_values.low), fullBracket * scale),
            ok.tint);
    const double end = std::min(x(m_values.planned), width() - 1.0);
    const double done = std::min(x(m_values.delivered), width() - 1.0);
    const QColor light =
        m_values.otherLight ? roleColors(ColorRole::Neutral, palette()).line : accent.line;
    fill(1, end, light, hatched ? Qt::BDiagPattern : Qt::SolidPattern);
    fill(1, done, accent.text, Qt::SolidPattern);
    if (ordered)
        fill(x(m_values.high), std::max(end, done), roleColors(ColorRole::Warning, palette()).line,
             hatched ? Qt::DiagCrossPattern : Qt::SolidPattern);
    painter.setPen(QPen(roleColors(ColorRole::Neutral, palette()).line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar, 2, 2);
    if (ordered)
        paintBracket(painter, x(m_values.low), std::min<double>(x(m_values.high), width()),
                     fullBracket * scale, scale, ok.text);
}

} // namespace bro
