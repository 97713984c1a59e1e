// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <views/page_stack.h>

namespace bro {

namespace {
QSize largest(const QList<QSize> &dots)
{
    QSize size(1, 1);
    for (const QSize &page : dots)
        size = size.expandedTo(page);
    return size;
}

double roomFor(int length)
{
    return std::max(1, length - 2 * PageStack::gap);
}
} // namespace

int PageStack::mainPage(int top, int height) const
{
    int best = -1;
    int seen = 0;
    for (int i = 0; i < pages.size(); ++i) {
        const int first = std::max(top, pages[i].top());
        const int last = std::min(top + height, pages[i].top() + pages[i].height());
        if (last - first > seen) {
            seen = last - first;
            best = i;
        }
    }
    return best;
}

PageStack stackPages(const QList<QSize> &dots, double pixelsPerDot, int width)
{
    PageStack stack;
    const int widest = qRound(largest(dots).width() * pixelsPerDot) + 2 * PageStack::gap;
    const int whole = std::max(width, widest);
    int top = PageStack::gap;
    for (const QSize &page : dots) {
        const QSize size = (QSizeF(page) * pixelsPerDot).toSize();
        stack.pages.append(QRect(QPoint((whole - size.width()) / 2, top), size));
        top += size.height() + PageStack::gap;
    }
    stack.size = QSize(whole, top);
    return stack;
}

double scaleForWidth(const QList<QSize> &dots, int width)
{
    return roomFor(width) / largest(dots).width();
}

double scaleForPage(const QList<QSize> &dots, QSize viewport)
{
    const QSize page = largest(dots);
    return std::min(roomFor(viewport.width()) / page.width(),
                    roomFor(viewport.height()) / page.height());
}

} // namespace bro
