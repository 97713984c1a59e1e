// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>

namespace bro {

// The frame of a key with its letter, as it stands on the legend and beside what it does.
QSize keyCapSize(const QString &key, const QFont &font);
void paintKeyCap(QPainter *painter, const QRect &rect, const QString &key, const QFont &font,
                 const QPalette &palette, bool enabled);

// A legend's entry: the key and its word; does what the key does.
class KeyButton : public QAbstractButton
{
    Q_OBJECT
public:
    // word: on the button; the action's own text is longer.
    KeyButton(QAction *action, const QString &word, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_action;
};

// Only the cap, beside a control that the key works.
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    KeyCap(const QString &key, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace bro
