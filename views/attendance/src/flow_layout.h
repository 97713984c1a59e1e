// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace bro {

// Widgets side by side, in further lines where the width is used up; so that large text fits.
class ToolFlow : public QLayout
{
public:
    ToolFlow(int horizontalGap, int verticalGap);
    ~ToolFlow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    // All stay in one line; for a place that has the room.
    void setOneLine(bool one);
    bool hasHeightForWidth() const override { return !m_oneLine; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; // all in one line
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
    bool m_oneLine = false;
};

} // namespace bro
