// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <documents/output.h>
#include <views/paper_view.h>

namespace bro {

namespace {
constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 5;
constexpr double zoomStep = 1.25;
constexpr qsizetype pictureMemory = 96 * 1024; // KiB
constexpr qsizetype largestPicture = pictureMemory / 2;

QList<QSize> sizes(const QList<Page> &pages)
{
    QList<QSize> dots;
    for (const Page &page : pages)
        dots.append(page.size());
    return dots;
}
} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent), m_pictures(pictureMemory)
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Mid);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setCursor(Qt::OpenHandCursor);
    describe();
}

void PaperView::setDocuments(const QList<Document> &documents)
{
    m_pages.clear();
    for (const Document &document : documents)
        m_pages.append(document.pages);
    m_pictures.clear();
    m_stack = {};
    m_current = m_pages.isEmpty() ? -1 : 0;
    setFit(m_fit);
    verticalScrollBar()->setValue(0);
    describe();
    viewport()->update();
    Q_EMIT currentPageChanged(m_current);
}

void PaperView::goToPage(int page)
{
    if (m_pages.isEmpty())
        return;
    page = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(m_stack.pages[page].top() - PageStack::gap);
    // The last pages of a stack can't always be scrolled to the top; the one asked for counts.
    if (m_current != page) {
        m_current = page;
        describe();
        Q_EMIT currentPageChanged(page);
    }
}

double PaperView::dotsToPixels(double zoom) const
{
    return zoom * logicalDpiX() / dotsPerInch;
}

void PaperView::setZoom(double zoom)
{
    m_fit = Fit::None;
    applyZoom(zoom);
}

void PaperView::applyZoom(double zoom)
{
    zoom = std::clamp(zoom, smallestZoom, largestZoom);
    const bool changed = !qFuzzyCompare(zoom, m_zoom);
    m_zoom = zoom;
    if (changed)
        m_pictures.clear();
    arrange();
    if (changed)
        Q_EMIT zoomChanged(zoom);
}

void PaperView::setFit(Fit fit)
{
    m_fit = fit;
    if (fit == Fit::None || m_pages.isEmpty()) {
        arrange();
        return;
    }
    // Room for the scroll bar is always left, so that it can't appear, narrow the page and go.
    const QSize room(maximumViewportSize().width() - verticalScrollBar()->sizeHint().width(),
                     maximumViewportSize().height());
    const QList<QSize> dots = sizes(m_pages);
    const double scale =
        fit == Fit::Width ? scaleForWidth(dots, room.width()) : scaleForPage(dots, room);
    applyZoom(scale / dotsToPixels(1));
}

QSize PaperView::sizeHint() const
{
    return QSize(640, 800);
}

void PaperView::arrange()
{
    // The same spot of the same page stays at the top when zoom or window change.
    const int page = m_current;
    const int top = verticalScrollBar()->value();
    const QRect before = m_stack.pages.value(page);
    m_stack = stackPages(sizes(m_pages), dotsToPixels(m_zoom), viewport()->width());
    const QSize overlap = m_stack.size - viewport()->size();
    const QSignalBlocker quiet(verticalScrollBar()); // half-way values are no turning of pages
    verticalScrollBar()->setRange(0, std::max(0, overlap.height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, viewport()->height() / 20));
    horizontalScrollBar()->setRange(0, std::max(0, overlap.width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(std::max(1, viewport()->width() / 20));
    if (before.isValid()) {
        const QRect after = m_stack.pages[page];
        const int into = top - before.top(); // gaps do not grow with the zoom
        const int moved = into > 0 ? qRound(double(into) * after.height() / before.height()) : into;
        verticalScrollBar()->setValue(after.top() + moved);
    }
    viewport()->update();
}

void PaperView::updateCurrent()
{
    const int page = m_stack.mainPage(verticalScrollBar()->value(), viewport()->height());
    if (page < 0 || page == m_current)
        return;
    m_current = page;
    describe();
    Q_EMIT currentPageChanged(page);
}

void PaperView::describe()
{
    if (m_current < 0) {
        setAccessibleName(tr("Preview, no pages"));
        setAccessibleDescription(QString());
        return;
    }
    //: Read aloud by a screen reader when the page is turned.
    setAccessibleName(tr("Preview, page %1 of %2").arg(m_current + 1).arg(pageCount()));
    setAccessibleDescription(m_pages[m_current].texts().join(u'\n'));
}

QImage PaperView::picture(int page)
{
    if (const QImage *known = m_pictures.object(page))
        return *known;
    const double ratio = devicePixelRatioF();
    const QSize size = (QSizeF(m_stack.pages[page].size()) * ratio).toSize().expandedTo({1, 1});
    const qsizetype cost = qsizetype(size.width()) * size.height() * 4 / 1024;
    if (cost > largestPicture)
        return {};
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    replay(painter, m_pages[page], dotsToPixels(m_zoom) * ratio, m_typesetter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    m_pictures.insert(page, new QImage(image), cost);
    return image;
}

void PaperView::paintPage(QPainter &painter, int page, QPoint at)
{
    if (const QImage image = picture(page); !image.isNull()) {
        painter.drawImage(at, image);
        return;
    }
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(at);
    painter.fillRect(QRect(QPoint(0, 0), m_stack.pages[page].size()), Qt::white);
    replay(painter, m_pages[page], dotsToPixels(m_zoom), m_typesetter);
    painter.restore();
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QPoint origin(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int i = 0; i < pageCount(); ++i) {
        const QRect place = m_stack.pages[i].translated(-origin);
        if (!place.intersects(event->rect()))
            continue;
        paintPage(painter, i, place.topLeft());
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setFit(m_fit);
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    updateCurrent();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::ZoomIn))
        setZoom(m_zoom * zoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / zoomStep);
    else if (ctrl && event->key() == Qt::Key_0)
        setFit(Fit::Width);
    else if (ctrl && event->key() == Qt::Key_9)
        setFit(Fit::Page);
    else if (event->key() == Qt::Key_PageDown)
        goToPage(m_current + 1);
    else if (event->key() == Qt::Key_PageUp)
        goToPage(m_current - 1);
    else if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        goToPage(pageCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void PaperView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->position().toPoint();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip)
        return;
    const QPoint moved = event->position().toPoint() - *m_grip;
    m_grip = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PaperView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip.reset();
    viewport()->setCursor(Qt::OpenHandCursor);
}

void PaperView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace bro
