// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_parts.h"
#include <QGridLayout>
#include <QPainter>
#include <views/controls.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

SumFrame::SumFrame(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
}

void SumFrame::clear()
{
    emptyLayout(m_grid);
    m_row = 0;
    m_spoken.clear();
    setAccessibleName({});
}

void SumFrame::addRow(const QString &text, const QString &amount, bool strong)
{
    QLabel *left = makeLabel(text, this);
    QLabel *right = makeLabel(amount, this);
    right->setWordWrap(false);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (strong)
        right->setFont(semibold(right->font()));
    m_grid->addWidget(left, m_row, 0);
    m_grid->addWidget(right, m_row, 1, Qt::AlignRight | Qt::AlignTop);
    ++m_row;
    m_spoken.append(u"%1: %2"_s.arg(text, amount));
}

void SumFrame::renewName()
{
    setAccessibleName(m_spoken.join(u'\n'));
}

void SumFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(alternateColor(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            const QList<QWidget *> inside = widget->findChildren<QWidget *>();
            for (QWidget *one : inside)
                one->setObjectName({});
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            emptyLayout(inner);
        }
        delete item;
    }
}

} // namespace bro
