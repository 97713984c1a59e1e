// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <core/item_roles.h>

namespace bro {

// How much of the time until a deadline has passed, as a ring; the words stand beside it.
class CountdownRing : public QWidget
{
    Q_OBJECT
public:
    explicit CountdownRing(QWidget *parent = nullptr);
    void setPassed(int thousandths, Tone tone);
    int passed() const { return m_passed; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_passed = 0;
    Tone m_tone = Tone::Warning;
};

} // namespace bro
