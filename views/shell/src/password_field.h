// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace bro {

// A password with an eye to look at it, out of the clipboard and of input methods' memory.
class PasswordField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);

Q_SIGNALS:
    void capsLockChanged(bool on); // as far as the keys pressed here tell

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_eye;
};

} // namespace bro
