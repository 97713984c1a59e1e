// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"
#include <algorithm>

namespace bro {

namespace {
struct Laid
{
    FlowBlock block;
    double x = 0; // of the cell
    double cellWidth = 0;
    double left = 0; // of the content
    double width = 0;
    Canvas::Align align = Canvas::Align::Left;
};

QList<Laid> layCells(Typesetter &typesetter, const QList<PaperColumn> &columns, double x,
                     const TableRow &row)
{
    QList<Laid> laid;
    qsizetype column = 0;
    for (const TableCell &cell : row.cells) {
        const qsizetype last = std::min(column + cell.columns, columns.size()) - 1;
        Laid one;
        one.x = x;
        for (; column <= last; ++column)
            one.cellWidth += columns.at(column).width;
        const PaperColumn &first = columns.at(last - cell.columns + 1);
        one.left = x + first.padLeft;
        one.width = one.cellWidth - first.padLeft - columns.at(last).padRight;
        one.align = cell.align.value_or(first.align);
        one.block = layOut(typesetter, cell.content,
                           {cell.noWrap ? 1e6 : one.width, row.lineHeight, cell.mostLines});
        x += one.cellWidth;
        laid.append(one);
    }
    return laid;
}
} // namespace

double widthOf(const QList<PaperColumn> &columns)
{
    double width = 0;
    for (const PaperColumn &column : columns)
        width += column.width;
    return width;
}

double drawRow(Canvas &canvas, const QList<PaperColumn> &columns, double x, double y,
               const TableRow &row)
{
    const QList<Laid> cells = layCells(canvas.typesetter(), columns, x, row);
    double above = 0;
    double below = 0;
    for (const Laid &cell : cells) {
        if (cell.block.lines.isEmpty())
            continue;
        const auto &line = row.bottomAligned ? cell.block.lines.last() : cell.block.lines.first();
        const double before = row.bottomAligned ? cell.block.height - line.below : line.above;
        above = std::max(above, before);
        below = std::max(below, cell.block.height - before);
    }
    const double height =
        ptToMm(row.ruleAbove) + row.padTop + above + below + row.padBottom + ptToMm(row.ruleBelow);
    const double width = widthOf(columns);
    if (row.fill)
        canvas.box(x, y, width, height, 0, row.fill);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (row.cells.at(i).fill)
            canvas.box(cells.at(i).x, y, cells.at(i).cellWidth, height, 0, row.cells.at(i).fill);
    }
    const auto rule = [&](double at, double points) {
        if (points > 0)
            canvas.stroke(x, at, x + width, at, points);
    };
    rule(y + ptToMm(row.ruleAbove) / 2, row.ruleAbove);
    rule(y + height - ptToMm(row.ruleBelow) / 2, row.ruleBelow);
    if (row.bar > 0)
        canvas.stroke(x + ptToMm(row.bar) / 2, y, x + ptToMm(row.bar) / 2, y + height, row.bar);
    for (const Laid &cell : cells) {
        if (cell.block.lines.isEmpty())
            continue;
        const auto &line = row.bottomAligned ? cell.block.lines.last() : cell.block.lines.first();
        const double before = row.bottomAligned ? cell.block.height - line.below : line.above;
        canvas.flow(cell.left, y + ptToMm(row.ruleAbove) + row.padTop + above - before, cell.block,
                    cell.width, cell.align);
    }
    return height;
}

double heightOf(Typesetter &typesetter, const QList<PaperColumn> &columns, const TableRow &row)
{
    Canvas measure(typesetter, Page::Format::Portrait, true);
    return drawRow(measure, columns, 0, 0, row);
}

} // namespace bro
