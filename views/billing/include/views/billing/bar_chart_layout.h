// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <optional>
#include <views/theme.h>

namespace bro {

// What a picture of bars shows: columns (months) with a value of each series.
struct BarChartData
{
    enum class Fill { Solid, Hollow, Hatched };
    struct Series
    {
        QString name;
        ColorRole role = ColorRole::Accent;
        Fill fill = Fill::Solid;
    };
    struct Column
    {
        QString label;  // below it, short
        QString spoken; // in words, with its values
        QList<qint64> values;
    };

    QList<Series> series;
    QList<Column> columns;
    std::optional<qint64> limit; // a line across, such as the places there are
    QString limitName;
    int today = -1; // column of the running month

    bool isEmpty() const; // no value at all
};

struct BarChartSizes
{
    QSize size;
    int axis = 0;   // width of the figures at the left
    int label = 0;  // height of a line of text
    int letter = 0; // width of the widest label
};

// Where everything stands; no widget. Bars of a column stand side by side.
struct BarChartLayout
{
    struct Tick
    {
        qint64 value = 0;
        int y = 0;
    };
    struct Bar
    {
        int column = 0;
        int series = 0;
        QRect rect;
    };

    QRect plot;
    QList<Tick> ticks; // from the lowest
    QList<Bar> bars;   // without those of no height
    QList<QRect> columns;
    int zero = 0;   // y of nothing
    int limit = -1; // y; -1: none
    int every = 1;  // each so many labels has room

    int columnAt(QPoint point) const; // -1: none
};

BarChartLayout layoutBars(const BarChartData &data, const BarChartSizes &sizes);
// The smallest 1, 2 or 5 × 10ⁿ that divides the span in at most `most` steps.
qint64 niceStep(qint64 span, int most);

} // namespace bro
