// SPDX-License-Identifier: GPL-3.0-or-later
#include "step_delegate.h"
#include <QPainter>
#include <views/icons.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int Side = 16;
constexpr int Gap = 10;
constexpr int Bar = 3;
} // namespace

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(semibold(option.font));
    const int words = metrics.horizontalAdvance(index.data().toString());
    return {2 * Side + metrics.height() + Gap + words, rowHeight(option.font) + 5};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const auto state = StepState(index.data(StateRole).toInt());
    const RoleColors accent = roleColors(ColorRole::Accent, option.palette);
    const QColor secondary = roleColors(ColorRole::Secondary, option.palette).text;
    if (state == StepState::Now) {
        painter->fillRect(option.rect, accent.tint);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(Bar, option.rect.height())),
                          accent.text);
    }
    const QFont font = state == StepState::Now ? semibold(option.font) : option.font;
    const QFontMetrics metrics(font);
    const int size = std::max(16, metrics.height() - 3);
    const QRect sign(option.rect.left() + Side, option.rect.center().y() - size / 2, size, size);
    painter->setFont(font);
    painter->setPen(secondary);
    if (state == StepState::Past)
        paintIcon(painter, sign, u"checkmark_circle-f"_s,
                  roleColors(ColorRole::Ok, option.palette).text);
    else
        painter->drawText(sign, Qt::AlignCenter | Qt::TextDontClip,
                          QString::number(index.row() + 1));
    if (state != StepState::Past)
        painter->setPen(option.palette.color(QPalette::Text));
    const QRect words = option.rect.adjusted(Side + size + Gap, 0, -8, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace bro
