// SPDX-License-Identifier: GPL-3.0-or-later
#include "hours_keys.h"
#include <QPainter>
#include <cmath>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 16;

void paintBracket(QPainter &painter, const QRectF &box, const QColor &color)
{
    const double hook = box.width() / 3;
    painter.setPen(QPen(color, 1.5));
    painter.drawPolyline(QPolygonF{{box.left() + hook, box.top()},
                                   box.topLeft(),
                                   box.bottomLeft(),
                                   {box.left() + hook, box.bottom()}});
    painter.drawPolyline(QPolygonF{{box.right() - hook, box.top()},
                                   box.topRight(),
                                   box.bottomRight(),
                                   {box.right() - hook, box.bottom()}});
}

} // namespace

HoursKeys::HoursKeys(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"hoursKeys"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HoursKeys::setTexts(const QString &delivered, const QString &planned, const QString &ordered)
{
    m_texts = {delivered, planned, ordered};
    setAccessibleName(m_texts.join(u", "_s));
    updateGeometry();
    update();
}

QList<QRect> HoursKeys::places(int width) const
{
    const QFontMetrics metrics(smallFont(font()));
    const int line = metrics.height();
    QList<QRect> places;
    int left = 0;
    int top = 0;
    for (const QString &text : m_texts) {
        const int wide = line + metrics.horizontalAdvance(text) + 2;
        if (left > 0 && left + wide > width) {
            left = 0;
            top += line + 2;
        }
        places.append(QRect(left, top, wide, line));
        left += wide + Gap;
    }
    return places;
}

int HoursKeys::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize HoursKeys::sizeHint() const
{
    return {240, heightForWidth(std::max(240, width()))};
}

void HoursKeys::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    const RoleColors accent = roleColors(ColorRole::Accent, palette());
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qreal side = all[i].height() * 0.6;
        const QRectF box(all[i].left() + 0.5, std::round(all[i].center().y() - side / 2) + 0.5,
                         side, side);
        if (i == 2)
            paintBracket(painter, box, roleColors(ColorRole::Ok, palette()).text);
        else
            painter.fillRect(box, i == 0 ? accent.text : accent.line);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(all[i].adjusted(all[i].height(), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, m_texts[i]);
    }
}

} // namespace bro
