// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <core/texts.h>
#include <jobs/work_rules.h>

namespace bro {

// Where the bars stand; no widget.
struct DayBarsLayout
{
    struct Bar
    {
        QRect column; // what is clicked and framed
        QRect count;
        QRect bar;
        QRect label;
    };
    QList<Bar> bars;
    int base = 0; // of the line below the bars

    static DayBarsLayout of(const QList<DayLoad> &loads, QSize size, const QFontMetrics &metrics);
};

// The deadlines of the next working days as bars. Left and right move, Enter narrows the list to
// the day, again or Esc widens it.
class DayBars : public QWidget
{
    Q_OBJECT
public:
    explicit DayBars(const Texts &texts, QWidget *parent = nullptr);

    void setLoads(const QList<DayLoad> &loads);
    const QList<DayLoad> &loads() const { return m_loads; }
    void setChosen(const std::optional<QDate> &day); // tells nobody
    const std::optional<QDate> &chosen() const { return m_chosen; }
    QDate current() const;
    QString sentence(const DayLoad &load) const; // "tirsdag 24. november 2026: 8 frister"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(const std::optional<QDate> &day); // by the user

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int barAt(QPoint place) const;
    void toggle(int bar);
    void describe();
    QString label(const DayLoad &load, int width) const;
    int widestLabel() const;
    void paintBar(QPainter &painter, int bar, const DayBarsLayout::Bar &place) const;

    const Texts &m_texts;
    QList<DayLoad> m_loads;
    std::optional<QDate> m_chosen;
    int m_current = 0;
};

} // namespace bro
