// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <documents/drawing.h>
#include <documents/typesetter.h>
#include <optional>
#include <views/page_stack.h>

namespace bro {

// Shows laid-out documents as they will be printed. Page Up and Page Down turn the page, Home and
// End go to the first and last, Ctrl with plus, minus or wheel zooms, Ctrl+0 fits the width, Ctrl+9
// the page; the mouse drags. A screen reader gets the page's number as name and its words as text.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { Width, Page, None };

    explicit PaperView(QWidget *parent = nullptr);

    void setDocuments(const QList<Document> &documents);
    int pageCount() const { return int(m_pages.size()); }
    int currentPage() const { return m_current; } // from 0; -1 = no pages
    void goToPage(int page);

    // 1 = the size of the paper. Limited to 0.1 … 5; ends fitting.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double dotsToPixels(double zoom) const;
    void applyZoom(double zoom);
    void arrange();
    void updateCurrent();
    void describe();
    QImage picture(int page); // null when it would be too large to keep
    void paintPage(QPainter &painter, int page, QPoint at);

    QList<Page> m_pages;
    PageStack m_stack;
    QCache<int, QImage> m_pictures; // cost in KiB
    Typesetter m_typesetter;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_current = -1;
    std::optional<QPoint> m_grip; // where the mouse holds the paper
};

} // namespace bro
