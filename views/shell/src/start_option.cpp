// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_option.h"
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/icons.h>

namespace bro {

namespace {
constexpr int IconSide = 20;
}

StartOption::StartOption(const QString &iconName, const QString &words, const QString &more,
                         QWidget *parent)
    : QWidget(parent),
      m_button(new QRadioButton(words, this))
{
    m_button->setFont(semibold(font()));
    m_button->setIcon(icon(iconName));
    m_button->setIconSize({IconSide, IconSide});
    m_button->setAccessibleDescription(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(2);
    column->addWidget(m_button);
    QLabel *below = makeSecondaryLabel(more, this);
    below->setContentsMargins(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                                  style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing) +
                                  IconSide + 4,
                              0, 0, 0);
    column->addWidget(below);
    connect(m_button, &QRadioButton::toggled, this, [this] { update(); });
}

void StartOption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const RoleColors accent = roleColors(ColorRole::Accent, palette());
    const bool chosen = m_button->isChecked();
    const int thick = chosen ? 2 : 1;
    const double inset = thick / 2.0;
    painter.setPen(
        QPen(chosen ? accent.text : roleColors(ColorRole::Neutral, palette()).line, thick));
    painter.setBrush(chosen ? accent.tint : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
}

void StartOption::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

} // namespace bro
