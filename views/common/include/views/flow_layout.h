// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace bro {

// Widgets in reading order that go on in the next line where the width ends, so that a row of tools
// works in a narrow window and with large text. What comes after addGap() stands at the right end.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addGap();
    void setLineAlignment(Qt::Alignment vertical) { m_lines = vertical; } // at first the bottom
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed
    {
        QLayoutItem *item;
        QRect rect;
    };
    int arrange(const QRect &rect, bool apply) const; // the height it takes
    void finishLine(QList<Placed> &line, const QRect &rect, int gapAt, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_gap = -1; // the first item at the right end
    Qt::Alignment m_lines = Qt::AlignBottom;
};

} // namespace bro
