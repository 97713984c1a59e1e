// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_button.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <algorithm>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int Inside = 4; // of a cap
constexpr int Gap = 4;
constexpr int Frame = 3; // around a button

QString keyText(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}
} // namespace

QSize keyCapSize(const QString &key, const QFont &font)
{
    const QFontMetrics metrics(smallFont(font));
    const int height = metrics.height() + 3;
    return {std::max(height, metrics.horizontalAdvance(key) + 2 * Inside), height};
}

void paintKeyCap(QPainter *painter, const QRect &rect, const QString &key, const QFont &font,
                 const QPalette &palette, bool enabled)
{
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(roleColors(ColorRole::Neutral, palette).line);
    painter->setBrush(palette.color(QPalette::Active, QPalette::Base));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->drawLine(QPointF(rect.left() + 2.5, rect.bottom() - 0.5),
                      QPointF(rect.right() - 1.5, rect.bottom() - 0.5));
    painter->setPen(palette.color(group, QPalette::Text));
    painter->setFont(smallFont(font));
    painter->drawText(rect.adjusted(0, 0, 0, -1), Qt::AlignCenter, key);
    painter->restore();
}

KeyButton::KeyButton(QAction *action, const QString &word, QWidget *parent)
    : QAbstractButton(parent),
      m_action(action)
{
    setText(word);
    setObjectName("legend_"_L1 + action->objectName());
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus with the list
    const auto follow = [this] {
        setEnabled(m_action->isEnabled());
        setAccessibleName(u"%1, %2"_s.arg(m_action->iconText(), keyText(m_action)));
        setToolTip(m_action->toolTip());
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize KeyButton::sizeHint() const
{
    const QSize cap = keyCapSize(keyText(m_action), font());
    const QFontMetrics metrics(smallFont(font()));
    return {cap.width() + Gap + metrics.horizontalAdvance(text()) + 2 * Frame,
            std::max(cap.height(), metrics.height()) + 2 * Frame};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    option.initFrom(this);
    option.subControls = QStyle::SC_ToolButton;
    option.state |= QStyle::State_AutoRaise;
    if (isDown())
        option.state |= QStyle::State_Sunken;
    else if (underMouse() && isEnabled())
        option.state |= QStyle::State_Raised;
    if (isDown() || (underMouse() && isEnabled()))
        style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    const QString key = keyText(m_action);
    const QSize cap = keyCapSize(key, font());
    const QRect capRect(QPoint(Frame, (height() - cap.height()) / 2), cap);
    paintKeyCap(&painter, capRect, key, font(), palette(), isEnabled());
    painter.setFont(smallFont(font()));
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect().adjusted(capRect.right() + 1 + Gap, 0, 0, 0),
                     int(Qt::AlignVCenter | Qt::AlignLeft), text());
    if (hasFocus()) {
        painter.setPen(QPen(roleColors(ColorRole::Accent, palette()).text, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void KeyButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KeyButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

KeyCap::KeyCap(const QString &key, QWidget *parent) : QWidget(parent), m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_key, font());
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(&painter, rect(), m_key, font(), palette(), true);
}

} // namespace bro
