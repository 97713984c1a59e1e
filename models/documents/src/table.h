// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas.h"

namespace bro {

struct PaperColumn
{
    double width = 0; // mm, padding included
    Canvas::Align align = Canvas::Align::Left;
    double padLeft = 0;
    double padRight = 0;
};

struct TableCell
{
    Flow content;
    int columns = 1; // how many it spans
    bool noWrap = false;
    int mostLines = 0; // 0 = as many as it takes
    std::optional<QRgb> fill;
    std::optional<Canvas::Align> align;

    TableCell() = default;
    TableCell(Flow flow, int span = 1) : content(std::move(flow)), columns(span) {}
};

struct TableRow
{
    QList<TableCell> cells;
    double padTop = 0.9;
    double padBottom = 1.0;
    double lineHeight = 1.28;
    double ruleAbove = 0; // points
    double ruleBelow = 0.4;
    double bar = 0; // points, at the row's left
    std::optional<QRgb> fill;
    bool bottomAligned = false; // heads
};

// Draws a row with its top at y and answers its height; the cells' first lines share a baseline.
double drawRow(Canvas &canvas, const QList<PaperColumn> &columns, double x, double y,
               const TableRow &row);
double heightOf(Typesetter &typesetter, const QList<PaperColumn> &columns, const TableRow &row);
double widthOf(const QList<PaperColumn> &columns);

} // namespace bro
