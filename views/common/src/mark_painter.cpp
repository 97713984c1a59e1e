// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEvent>
#include <QPainter>
#include <views/icons.h>
#include <views/mark_painter.h>

namespace bro {

namespace {
constexpr int Inside = 5; // at each side
constexpr int Gap = 4;

int iconSize(const QFontMetrics &metrics)
{
    return std::max(14, metrics.height() - 2);
}
} // namespace

QSize markSize(const Mark &mark, const QFont &font)
{
    const QFontMetrics metrics(smallFont(font));
    int width = 2 * Inside + metrics.horizontalAdvance(mark.text) + 2;
    if (!mark.icon.isEmpty())
        width += iconSize(metrics) + (mark.text.isEmpty() ? 0 : Gap);
    return {width, metrics.height() + 4};
}

void paintMark(QPainter *painter, const QRect &rect, const Mark &mark, const QFont &font,
               const QPalette &palette, bool dashed)
{
    const RoleColors colors = toneColors(mark.tone, palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.line, 1, dashed ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(dashed ? QColor(Qt::transparent) : colors.tint);
    if (mark.tone != Tone::None)
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setFont(smallFont(font));
    painter->setPen(colors.text);
    const QFontMetrics metrics(painter->font());
    QRect words = rect.adjusted(Inside, 0, -Inside, 0);
    if (!mark.icon.isEmpty()) {
        const int size = iconSize(metrics);
        paintIcon(painter,
                  QRect(words.left(), rect.center().y() - size / 2 + (rect.height() % 2 ? 0 : 1),
                        size, size),
                  mark.icon, colors.text);
        words.setLeft(words.left() + size + Gap);
    }
    painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft),
                      metrics.elidedText(mark.text, Qt::ElideRight, words.width() + 1));
    painter->restore();
}

MarkLabel::MarkLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

MarkLabel::MarkLabel(const Mark &mark, QWidget *parent) : MarkLabel(parent)
{
    setMark(mark);
}

void MarkLabel::setMark(const Mark &mark)
{
    m_mark = mark;
    setAccessibleName(mark.text);
    setVisible(!mark.text.isEmpty());
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    return markSize(m_mark, font());
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(&painter, rect(), m_mark, font(), palette());
}

} // namespace bro
