// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <views/billing/bar_chart_layout.h>

namespace bro {

namespace {
constexpr int MostSteps = 5;
constexpr int ColumnGap = 4; // a part of the column's width at each side
} // namespace

bool BarChartData::isEmpty() const
{
    return std::none_of(columns.begin(), columns.end(), [](const Column &column) {
        return std::any_of(column.values.begin(), column.values.end(),
                           [](qint64 value) { return value != 0; });
    });
}

int BarChartLayout::columnAt(QPoint point) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].contains(point))
            return int(i);
    }
    return -1;
}

qint64 niceStep(qint64 span, int most)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (span / (power * factor) <= most || power > span)
                return power * factor;
        }
    }
}

BarChartLayout layoutBars(const BarChartData &data, const BarChartSizes &sizes)
{
    BarChartLayout layout;
    layout.plot = QRect(sizes.axis, sizes.label / 2, std::max(1, sizes.size.width() - sizes.axis),
                        std::max(1, sizes.size.height() - sizes.label * 2));
    qint64 top = data.limit.value_or(0);
    qint64 bottom = 0;
    for (const BarChartData::Column &column : data.columns) {
        for (const qint64 value : column.values) {
            top = std::max(top, value);
            bottom = std::min(bottom, value);
        }
    }
    const qint64 step = niceStep(std::max<qint64>(1, top - bottom), MostSteps);
    top = (top + step - 1) / step * step;
    bottom = -((-bottom + step - 1) / step * step);
    top = std::max(top, bottom + step);
    const auto y = [&](qint64 value) {
        // Divided first, so that no sum of money is too large.
        const double part = double(value - bottom) / double(top - bottom);
        return layout.plot.bottom() - int(part * (layout.plot.height() - 1));
    };
    layout.zero = y(0);
    for (qint64 value = bottom; value <= top; value += step)
        layout.ticks.append({value, y(value)});
    if (data.limit)
        layout.limit = y(*data.limit);
    const int count = int(data.columns.size());
    const int series = std::max(1, int(data.series.size()));
    for (int i = 0; i < count; ++i) {
        const int left = layout.plot.left() + layout.plot.width() * i / count;
        const int right = layout.plot.left() + layout.plot.width() * (i + 1) / count;
        layout.columns.append(QRect(left, 0, right - left, sizes.size.height()));
        const int gap = (right - left) / ColumnGap / 2;
        const int inside = std::max(series, right - left - 2 * gap);
        for (int s = 0; s < data.columns[i].values.size(); ++s) {
            const qint64 value = data.columns[i].values[s];
            if (value == 0)
                continue;
            const int barLeft = left + gap + inside * s / series;
            const int barRight = left + gap + inside * (s + 1) / series;
            const int edge = y(value);
            // What is there is seen, however small it is.
            const int height = std::max(1, std::abs(layout.zero - edge));
            layout.bars.append({i, s,
                                QRect(barLeft, value > 0 ? layout.zero - height : layout.zero,
                                      std::max(1, barRight - barLeft - 1), height)});
        }
    }
    const int room = count == 0 ? 1 : std::max(1, layout.plot.width() / count);
    layout.every = std::max(1, (sizes.letter + room - 1) / room);
    return layout;
}

} // namespace bro
