// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

namespace bro {

// Where the pages of a preview lie: one below the other, centred, in pixels. No widget.
struct PageStack
{
    static constexpr int gap = 16; // above, below and beside each page

    QList<QRect> pages;
    QSize size; // of everything, gaps included

    // The page that fills most of the band from top with the given height; -1 when there is none.
    int mainPage(int top, int height) const;
};

// `pixelsPerDot`: pixels per dot of the reference device. The stack is at least `width` wide.
PageStack stackPages(const QList<QSize> &dots, double pixelsPerDot, int width);
// The scale at which the widest page fills the width, or at which every page is seen whole.
double scaleForWidth(const QList<QSize> &dots, int width);
double scaleForPage(const QList<QSize> &dots, QSize viewport);

} // namespace bro
