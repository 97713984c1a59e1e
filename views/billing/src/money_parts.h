// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLayout;

namespace bro {

// The frame around a sum.
class SumFrame : public QWidget
{
public:
    explicit SumFrame(QWidget *parent);
    void clear();
    void addRow(const QString &text, const QString &amount, bool strong = false);
    void renewName(); // what a screen reader says, after the last row

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
    int m_row = 0;
    QStringList m_spoken;
};

// Takes everything out of a layout; what is in it lives until its own click has been told.
void emptyLayout(QLayout *layout);

} // namespace bro
