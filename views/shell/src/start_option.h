// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QRadioButton;

namespace bro {

// A choice of the guide in a frame: what it is called and, below, what it means. A click anywhere
// in the frame chooses it.
class StartOption : public QWidget
{
    Q_OBJECT
public:
    StartOption(const QString &iconName, const QString &words, const QString &more,
                QWidget *parent);
    QRadioButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
};

} // namespace bro
