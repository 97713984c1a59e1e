// SPDX-License-Identifier: GPL-3.0-or-later
#include "countdown_ring.h"
#include <QPainter>
#include <views/theme.h>

namespace bro {

CountdownRing::CountdownRing(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownRing::setPassed(int thousandths, Tone tone)
{
    if (thousandths == m_passed && tone == m_tone)
        return;
    m_passed = thousandths;
    m_tone = tone;
    update();
}

QSize CountdownRing::sizeHint() const
{
    const int side = std::max(44, fontMetrics().height() * 5 / 2);
    return {side, side};
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(width(), height());
    const int thick = side / 7;
    const QRect ring = QRect(0, 0, side, side).adjusted(thick, thick, -thick, -thick);
    const RoleColors rest = roleColors(ColorRole::Neutral, palette());
    painter.setPen(
        QPen(isHighContrast(palette()) ? rest.line : rest.tint, thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    constexpr int Sixteenths = 16 * 360;
    const QColor color = m_tone == Tone::Error ? toneColors(m_tone, palette()).text
                                               : toneColors(m_tone, palette()).line;
    painter.setPen(QPen(color, thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 16 * 90, -Sixteenths * m_passed / 1000);
}

} // namespace bro
