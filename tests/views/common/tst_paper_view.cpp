// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <views/paper_view.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestPaperView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keysTurnThePage_data();
    void keysTurnThePage();
    void scrollingTurnsThePage();
    void keysZoom();
    void wheelZoomsWithControl();
    void fitsFollowTheWindow();
    void mouseDragsThePaper();
    void paintsTheBoxOfThePage_data();
    void paintsTheBoxOfThePage();
    void speaksItsPage();
    void withoutPages();

private:
    std::unique_ptr<PaperView> m_view;
};

namespace {
// Two documents, five pages; page n holds its number and a grey box over its upper left quarter.
QList<Document> documents()
{
    QList<Document> made(2);
    for (int i = 0; i < 5; ++i) {
        Page page;
        const QSize size = page.size();
        page.instructions.append(
            Box{QRect(0, 0, size.width() / 2, size.height() / 2), 0, 0xff808080, false});
        page.instructions.append(
            TextRun{u"Side nummer %1"_s.arg(i + 1), {6000, 9000}, 0, Font{}, 0xff000000});
        made[i < 2 ? 0 : 1].pages.append(page);
    }
    return made;
}
} // namespace

void TestPaperView::init()
{
    m_view = std::make_unique<PaperView>();
    m_view->resize(500, 600);
    m_view->setDocuments(documents());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void TestPaperView::keysTurnThePage_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("page");
    QTest::newRow("none") << QList<int>{} << 0;
    QTest::newRow("page down") << QList<int>{Qt::Key_PageDown} << 1;
    QTest::newRow("page down over a document's end")
        << QList<int>{Qt::Key_PageDown, Qt::Key_PageDown} << 2;
    QTest::newRow("page down and up") << QList<int>{Qt::Key_PageDown, Qt::Key_PageUp} << 0;
    QTest::newRow("not before the first") << QList<int>{Qt::Key_PageUp} << 0;
    QTest::newRow("end") << QList<int>{Qt::Key_End} << 4;
    QTest::newRow("not after the last") << QList<int>{Qt::Key_End, Qt::Key_PageDown} << 4;
    QTest::newRow("home") << QList<int>{Qt::Key_End, Qt::Key_Home} << 0;
}

void TestPaperView::keysTurnThePage()
{
    QFETCH(QList<int>, keys);
    QFETCH(int, page);
    QSignalSpy turned(m_view.get(), &PaperView::currentPageChanged);
    for (const int key : keys)
        QTest::keyClick(m_view.get(), Qt::Key(key));
    QCOMPARE(m_view->currentPage(), page);
    if (page > 0)
        QCOMPARE(turned.last().at(0).toInt(), page);
}

void TestPaperView::scrollingTurnsThePage()
{
    QScrollBar *const bar = m_view->verticalScrollBar();
    bar->setValue(bar->maximum());
    QCOMPARE(m_view->currentPage(), 4);
    bar->setValue(0);
    QCOMPARE(m_view->currentPage(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    QCOMPARE(m_view->currentPage(), 0);
}

void TestPaperView::keysZoom()
{
    m_view->setZoom(1);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QSignalSpy zoomed(m_view.get(), &PaperView::zoomChanged);
    QTest::keySequence(m_view.get(), QKeySequence(QKeySequence::ZoomIn));
    QCOMPARE(m_view->zoom(), 1.25);
    QCOMPARE(zoomed.count(), 1);
    QCOMPARE(m_view->currentPage(), 1);
    QTest::keySequence(m_view.get(), QKeySequence(QKeySequence::ZoomOut));
    QCOMPARE(m_view->zoom(), 1.0);
    m_view->setZoom(1000);
    QCOMPARE(m_view->zoom(), 5.0);
    m_view->setZoom(0);
    QCOMPARE(m_view->zoom(), 0.1);
}

void TestPaperView::wheelZoomsWithControl()
{
    m_view->setZoom(1);
    const auto turn = [this](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(50, 50), m_view->viewport()->mapToGlobal(QPointF(50, 50)), {},
                          QPoint(0, -120), Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    turn(Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 0.8);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    turn(Qt::NoModifier);
    QCOMPARE(m_view->zoom(), 0.8);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
}

void TestPaperView::fitsFollowTheWindow()
{
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->fit(), PaperView::Fit::Width);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    const double narrow = m_view->zoom();
    m_view->resize(900, 600);
    QTRY_VERIFY(m_view->zoom() > narrow);
    const double wide = m_view->zoom();
    QTest::keyClick(m_view.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_view->fit(), PaperView::Fit::Page);
    QVERIFY(m_view->zoom() < wide);
}

void TestPaperView::mouseDragsThePaper()
{
    m_view->setZoom(2);
    QWidget *const paper = m_view->viewport();
    QTest::mousePress(paper, Qt::LeftButton, {}, QPoint(200, 300));
    QMouseEvent move(QEvent::MouseMove, QPointF(170, 260), paper->mapToGlobal(QPointF(170, 260)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(paper, &move);
    QTest::mouseRelease(paper, Qt::LeftButton, {}, QPoint(170, 260));
    QCOMPARE(m_view->verticalScrollBar()->value(), 40);
    QCOMPARE(m_view->horizontalScrollBar()->value(), 30);
    QTest::mouseMove(paper, QPoint(10, 10));
    QCOMPARE(m_view->verticalScrollBar()->value(), 40);
}

void TestPaperView::paintsTheBoxOfThePage_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("small") << 0.4;
    QTest::newRow("paper's size") << 1.0;
    QTest::newRow("too large to keep as a picture") << 5.0;
}

void TestPaperView::paintsTheBoxOfThePage()
{
    QFETCH(double, zoom);
    m_view->setZoom(zoom);
    const QImage seen = m_view->viewport()->grab().toImage();
    const double scale = zoom * m_view->logicalDpiX() / dotsPerInch;
    const int width = qRound(9921 * scale);
    const int left = std::max(PageStack::gap, (m_view->viewport()->width() - width) / 2);
    QCOMPARE(seen.pixelColor(left + 6, PageStack::gap + 6), QColor(0x808080));
    QCOMPARE(seen.pixel(left - 8, PageStack::gap + 6),
             m_view->palette().color(QPalette::Mid).rgb());
    if (zoom <= 1)
        QCOMPARE(seen.pixelColor(left + width / 2 + 6, PageStack::gap + 6), QColor(Qt::white));
}

void TestPaperView::speaksItsPage()
{
    QCOMPARE(m_view->accessibleName(), u"Preview, page 1 of 5"_s);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), u"Preview, page 2 of 5"_s);
    QCOMPARE(spoken->text(QAccessible::Description), u"Side nummer 2"_s);
}

void TestPaperView::withoutPages()
{
    m_view->setDocuments({});
    QCOMPARE(m_view->pageCount(), 0);
    QCOMPARE(m_view->currentPage(), -1);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QTest::keyClick(m_view.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_view->currentPage(), -1);
    QCOMPARE(m_view->accessibleName(), u"Preview, no pages"_s);
}

QTEST_MAIN(TestPaperView)
#include "tst_paper_view.moc"
