// SPDX-License-Identifier: GPL-3.0-or-later
#include "password_field.h"
#include <QAction>
#include <QKeyEvent>
#include <views/icons.h>

using namespace Qt::StringLiterals;

namespace bro {

PasswordField::PasswordField(QWidget *parent) : QLineEdit(parent), m_eye(new QAction(this))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_eye->setIcon(icon(u"eye"_s, ColorRole::Secondary));
    m_eye->setCheckable(true);
    m_eye->setToolTip(tr("Show the password"));
    addAction(m_eye, TrailingPosition);
    connect(m_eye, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? Normal : Password);
        m_eye->setIcon(icon(shown ? u"eye_off"_s : u"eye"_s, ColorRole::Secondary));
        m_eye->setToolTip(shown ? tr("Hide the password") : tr("Show the password"));
    });
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    // A capital without Shift, or a small letter with it: the only sign there is on every system.
    const QString typed = event->text();
    if (typed.size() == 1 && typed[0].isLetter()) {
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        Q_EMIT capsLockChanged(typed[0].isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace bro
