// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <views/planning/grid_layout.h>

class QPainter;

namespace bro {

// How much of a block is drawn: its box below what it shares with others, its words above.
void paintGridBox(QPainter &painter, const GridBlock &block, const QRect &rect,
                  const QPalette &palette);
void paintGridWords(QPainter &painter, const GridBlock &block, const GridWords &words,
                    const GridMetrics &metrics, const QPalette &palette);
void paintGridTag(QPainter &painter, const GridTag &tag, const GridMetrics &metrics,
                  const QPalette &palette);
void paintSharedTime(QPainter &painter, const QRect &rect, const QPalette &palette);
// Never a fill; with handles at both ends when it can be stretched.
void paintSelectionFrame(QPainter &painter, const QRect &rect, bool handles,
                         const GridMetrics &metrics, const QPalette &palette);
void paintHatch(QPainter &painter, const QRect &rect, const QColor &color, int width, int step);

QColor gridKindColor(GridKind kind, const QPalette &palette);
QString gridKindIcon(const GridBlock &block);

} // namespace bro
