// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <core/item_roles.h>

class QPainter;

namespace bro {

// A state mark: frame, tint, icon and word. The same painting in lists and as a widget.
QSize markSize(const Mark &mark, const QFont &font);
void paintMark(QPainter *painter, const QRect &rect, const Mark &mark, const QFont &font,
               const QPalette &palette, bool dashed = false);

class MarkLabel : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLabel(QWidget *parent = nullptr);
    explicit MarkLabel(const Mark &mark, QWidget *parent = nullptr);
    void setMark(const Mark &mark); // an empty text hides it
    const Mark &mark() const { return m_mark; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

} // namespace bro
