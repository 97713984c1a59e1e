// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <views/page_stack.h>

using namespace bro;

class TestPageStack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesLieBelowEachOther();
    void mainPage_data();
    void mainPage();
    void scales();
};

namespace {
const QSize portrait(1000, 1400);
const QSize landscape(1400, 1000);
} // namespace

void TestPageStack::pagesLieBelowEachOther()
{
    const PageStack stack = stackPages({portrait, landscape}, 0.5, 400);
    // Wider than asked for: the landscape page and a gap on both sides.
    QCOMPARE(stack.size, QSize(700 + 32, 16 + 700 + 16 + 500 + 16));
    QCOMPARE(stack.pages[0], QRect(116, 16, 500, 700));
    QCOMPARE(stack.pages[1], QRect(16, 732, 700, 500));
    QCOMPARE(stackPages({portrait}, 0.5, 900).pages[0].left(), 200);
    QVERIFY(stackPages({}, 0.5, 900).pages.isEmpty());
}

void TestPageStack::mainPage_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("page");
    QTest::newRow("at the top") << 0 << 400 << 0;
    QTest::newRow("a little of the next page") << 400 << 400 << 0;
    QTest::newRow("most of it the next page") << 600 << 400 << 1;
    QTest::newRow("the gap alone") << 717 << 10 << -1;
    QTest::newRow("all pages: the taller one") << 0 << 2000 << 0;
    QTest::newRow("below the last") << 5000 << 400 << -1;
}

void TestPageStack::mainPage()
{
    QFETCH(int, top);
    QFETCH(int, height);
    const PageStack stack = stackPages({portrait, landscape}, 0.5, 400);
    QTEST(stack.mainPage(top, height), "page");
}

void TestPageStack::scales()
{
    QCOMPARE(scaleForWidth({portrait, landscape}, 732), 0.5);
    QCOMPARE(scaleForPage({portrait}, QSize(5000, 732)), 0.5);
    QCOMPARE(scaleForPage({portrait}, QSize(532, 5000)), 0.5);
    QVERIFY(scaleForWidth({portrait}, 0) > 0);
}

QTEST_APPLESS_MAIN(TestPageStack)
#include "tst_page_stack.moc"
