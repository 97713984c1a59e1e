// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_grid_test.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <views/theme.h>

using namespace bro;

class TestWeekGrid : public WeekGridTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeGrid(); }
    void cleanup() { removeGrid(); }
    void keepsSelectionOverNewBlocks();
    void widensHoursForBlocks();
    void showsWeekendOnDemand();
    void fitsOrScrolls();
    void keepsTheSpotWhenTextGrows();
    void scrollsToTheChosenOne();
    void tellsSentences();
    void marksNow();
    void looksDifferentInEachState_data();
    void looksDifferentInEachState();
    void isATableToScreenReaders();
    void actsForScreenReaders();
    void tellsFocusToScreenReaders();

private:
    QAccessibleInterface *cell(const QString &name) const;
};

QAccessibleInterface *TestWeekGrid::cell(const QString &name) const
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid);
    for (int i = 0; i < table->childCount(); ++i) {
        if (table->child(i)->text(QAccessible::Name).startsWith(name))
            return table->child(i);
    }
    return nullptr;
}

void TestWeekGrid::keepsSelectionOverNewBlocks()
{
    m_grid->setSelected(3);
    QList<GridBlock> blocks = someBlocks();
    blocks[2].day = Monday.addDays(3);
    blocks.move(2, 0);
    m_grid->setBlocks(blocks);
    QCOMPARE(m_grid->selection(), 3);
    QVERIFY(m_grid->rectOf(3).contains(point(3, 10, 30)));
    QCOMPARE(m_grid->currentDay(), Monday.addDays(3));
    blocks.removeFirst();
    m_grid->setBlocks(blocks);
    QCOMPARE(m_grid->selection(), 0);
    QVERIFY(m_grid->rectOf(3).isNull());
    m_grid->setSelected(99);
    QCOMPARE(m_grid->selection(), 0);
    // Nor is an old place chosen for its activity.
    m_grid->setSelected(1);
    QVERIFY(m_grid->rectOf(1).contains(point(0, 9, 30)));
    QCOMPARE(m_asked->all, QStringList());
}

void TestWeekGrid::widensHoursForBlocks()
{
    QList<GridBlock> blocks = someBlocks();
    blocks << block(9, 1, range(17, 0, 18, 30), u"Evening"_s);
    m_grid->setBlocks(blocks);
    QCOMPARE(m_grid->gridLayout().hours(), range(8, 0, 19, 0));
    QCOMPARE(m_grid->visibleHours(), range(8, 0, 16, 0));
    m_grid->setBlocks(someBlocks());
    QCOMPARE(m_grid->gridLayout().hours(), range(8, 0, 16, 0));
}

void TestWeekGrid::showsWeekendOnDemand()
{
    QCOMPARE(m_grid->gridLayout().days().size(), 5);
    m_grid->setWeekendShown(true);
    QCOMPARE(m_grid->gridLayout().days().size(), 7);
    m_grid->setCursorCell(GridCell{Monday.addDays(6), at(9, 0)});
    m_grid->setWeekendShown(false);
    QVERIFY(!m_grid->cursor());
    QList<GridBlock> blocks = someBlocks();
    blocks << block(9, 5, range(10, 0, 12, 0), u"Saturday"_s);
    m_grid->setBlocks(blocks);
    QCOMPARE(m_grid->gridLayout().days().size(), 6);
}

void TestWeekGrid::fitsOrScrolls()
{
    QCOMPARE(m_grid->verticalScrollBar()->maximum(), 0);
    QVERIFY(!m_grid->verticalScrollBar()->isVisible());
    QCOMPARE(m_grid->gridLayout().size().height(), m_grid->viewport()->height());
    const auto *header = m_grid->findChild<QWidget *>(u"weekGridHeader"_s);
    QVERIFY(header);
    const QRect before = header->geometry();
    m_grid->resize(720, 400);
    QTRY_VERIFY(m_grid->verticalScrollBar()->isVisible());
    const QPoint hour = point(0, 12, 0);
    m_grid->verticalScrollBar()->setValue(60);
    QCOMPARE(point(0, 12, 0), hour - QPoint(0, 60));
    QCOMPARE(header->geometry().topLeft(), before.topLeft());
    QCOMPARE(header->width(), m_grid->viewport()->width());
    // A narrow window scrolls to the side, and the headers go along.
    m_grid->resize(300, 400);
    QTRY_VERIFY(m_grid->horizontalScrollBar()->isVisible());
    QVERIFY(m_grid->gridLayout().columnRect(0).width() >= 82);
}

void TestWeekGrid::keepsTheSpotWhenTextGrows()
{
    m_grid->resize(720, 400);
    QTRY_VERIFY(m_grid->verticalScrollBar()->isVisible());
    m_grid->verticalScrollBar()->setValue(120);
    const int minute = m_grid->gridLayout().minuteAt(m_grid->verticalScrollBar()->value());
    QFont font = m_grid->font();
    font.setPointSizeF(20);
    m_grid->setFont(font);
    QVERIFY(m_grid->gridLayout().yAt(at(9, 0)) >= 110);
    QVERIFY(std::abs(m_grid->gridLayout().minuteAt(m_grid->verticalScrollBar()->value()) -
                     minute) <= 2);
    const auto *header = m_grid->findChild<QWidget *>(u"weekGridHeader"_s);
    QVERIFY(header->height() > 100);
    QCOMPARE(m_grid->viewport()->y(), header->geometry().bottom() + 1);
}

void TestWeekGrid::scrollsToTheChosenOne()
{
    m_grid->resize(720, 320);
    QTRY_VERIFY(m_grid->verticalScrollBar()->isVisible());
    m_grid->verticalScrollBar()->setValue(0);
    m_grid->setSelected(5);
    QVERIFY(m_grid->viewport()->rect().contains(m_grid->rectOf(5)));
    m_grid->setCursorCell(GridCell{Monday, at(8, 0)});
    QVERIFY(m_grid->viewport()->rect().contains(m_grid->cursorRect().center()));
}

void TestWeekGrid::tellsSentences()
{
    const auto tip = [this](QPoint p) {
        QHelpEvent event(QEvent::ToolTip, p, m_grid->viewport()->mapToGlobal(p));
        QApplication::sendEvent(m_grid->viewport(), &event);
        return QToolTip::text();
    };
    QCOMPARE(tip(point(2, 10, 30)), u"Second talk, 10.00–11.00"_s);
    QCOMPARE(tip(point(1, 9, 30)), u"Old workshop, 09.00–10.30"_s);
    QToolTip::hideText();
    m_grid->setCursorCell(GridCell{Monday.addDays(1), at(12, 15)});
    QVERIFY(m_grid->cursorSentence().startsWith(u"Tuesday 1 December 12.15"_s));
}

void TestWeekGrid::marksNow()
{
    const QColor red = roleColors(ColorRole::Error, m_grid->palette()).text;
    const QPoint p = point(3, 12, 0);
    QVERIFY(m_grid->viewport()->grab().toImage().pixelColor(p) != red);
    m_grid->setNow(Monday.addDays(3), at(12, 0));
    QCOMPARE(m_grid->viewport()->grab().toImage().pixelColor(p), red);
    // Only there, and only while that time is shown.
    QVERIFY(m_grid->viewport()->grab().toImage().pixelColor(point(1, 12, 0)) != red);
    m_grid->setNow(Monday.addDays(3), at(18, 0));
    QVERIFY(m_grid->viewport()->grab().toImage().pixelColor(p) != red);
}

void TestWeekGrid::looksDifferentInEachState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<ColorRole>("role"); // whose line or text colour appears
    QTest::addColumn<bool>("isLine");
    QTest::newRow("new") << u"new"_s << ColorRole::Warning << true;
    QTest::newRow("changed") << u"changed"_s << ColorRole::Warning << true;
    QTest::newRow("removed") << u"removed"_s << ColorRole::Warning << true;
    QTest::newRow("clash") << u"clash"_s << ColorRole::Error << false;
    QTest::newRow("clash is stronger than new") << u"clash new"_s << ColorRole::Error << false;
}

void TestWeekGrid::looksDifferentInEachState()
{
    QFETCH(QString, state);
    QFETCH(ColorRole, role);
    QFETCH(bool, isLine);
    GridBlock made = block(1, 1, range(9, 0, 11, 0), u"Talk"_s);
    m_grid->setBlocks({made});
    const QRect rect = m_grid->rectOf(1);
    // The right edge, which no tag reaches at its upper half.
    const auto edge = [&](const QColor &color) {
        const QImage image = m_grid->viewport()->grab().toImage();
        int found = 0;
        for (int y = rect.top() + 5; y < rect.center().y(); ++y)
            found += int(image.pixelColor(rect.right(), y) == color);
        return found;
    };
    const RoleColors colors = roleColors(role, m_grid->palette());
    const QColor frame = isLine ? colors.line : colors.text;
    QCOMPARE(edge(frame), 0);
    made.isNew = state.contains(u"new"_s);
    made.changed = state.contains(u"changed"_s);
    made.removed = state.contains(u"removed"_s);
    made.clash = state.contains(u"clash"_s);
    m_grid->setBlocks({made});
    const int found = edge(frame);
    const int all = rect.center().y() - rect.top() - 5;
    QVERIFY2(found > all / 3, qPrintable(QString::number(found)));
    QCOMPARE(found == all, role == ColorRole::Error); // dashed unless a clash
    if (state.contains(u' '))
        QCOMPARE(edge(roleColors(ColorRole::Warning, m_grid->palette()).line), 0);
}

void TestWeekGrid::isATableToScreenReaders()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid);
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QVERIFY(!table->text(QAccessible::Name).isEmpty());
    QCOMPARE(table->childCount(), 7); // five, an old place, the cursor
    QAccessibleTableInterface *cells = table->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->columnCount(), 5);
    QCOMPARE(cells->rowCount(), 2);
    QVERIFY(cells->columnDescription(1).startsWith(u"Tuesday 1 December"_s));
    QCOMPARE(cells->cellAt(1, 2)->text(QAccessible::Name), u"Dentist, 13.00–13.45"_s);
    QVERIFY(!cells->cellAt(2, 2));
    QVERIFY(!cells->cellAt(0, 3));

    m_grid->setSelected(3);
    QAccessibleInterface *talk = cell(u"Second talk"_s);
    QVERIFY(talk);
    QCOMPARE(talk->role(), QAccessible::Cell);
    QVERIFY(talk->state().selected && talk->state().focused && talk->state().focusable);
    QCOMPARE(talk->rect(), QRect(m_grid->viewport()->mapToGlobal(m_grid->rectOf(3).topLeft()),
                                 m_grid->rectOf(3).size()));
    QCOMPARE(talk->tableCellInterface()->columnIndex(), 2);
    QCOMPARE(talk->tableCellInterface()->rowIndex(), 0);
    QCOMPARE(cells->selectedCellCount(), 1);
    QCOMPARE(table->focusChild(), talk);
    QCOMPARE(table->childAt(talk->rect().center().x(), talk->rect().center().y()), talk);
    QCOMPARE(table->indexOfChild(talk), 2);
    QVERIFY(!cell(u"Workshop"_s)->state().selected);
    QVERIFY(!cell(u"Old workshop"_s)->state().focusable);
    QVERIFY(cell(u"Dentist"_s)->state().readOnly);
    QVERIFY(table->child(6)->state().invisible);

    m_grid->setCursorCell(GridCell{Monday.addDays(3), at(12, 0)});
    QCOMPARE(table->focusChild(), table->child(6));
    QVERIFY(table->child(6)->text(QAccessible::Name).startsWith(u"Thursday 3 December 12.00"_s));
    QVERIFY(!table->child(6)->state().invisible);
    // What goes is no longer valid.
    m_grid->setBlocks({});
    QVERIFY(!talk->isValid());
    QCOMPARE(table->childCount(), 1);
}

void TestWeekGrid::actsForScreenReaders()
{
    QAccessibleActionInterface *actions = cell(u"Second talk"_s)->actionInterface();
    QVERIFY(actions);
    QCOMPARE(actions->actionNames(),
             (QStringList{QAccessibleActionInterface::pressAction(), u"edit"_s}));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_grid->selection(), 3);
    actions->doAction(u"edit"_s);
    QCOMPARE(m_asked->requests(), QStringList{u"edit 3"_s});
    QVERIFY(!actions->localizedActionName(u"edit"_s).isEmpty());
    QVERIFY(cell(u"Old workshop"_s)->actionInterface()->actionNames().isEmpty());
    m_grid->setCursorCell(GridCell{Monday.addDays(3), at(12, 0)});
    cell(u"Thursday"_s)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_asked->requests(), (QStringList{u"edit 3"_s, u"create 3 12.00–13.00"_s}));
}

void TestWeekGrid::tellsFocusToScreenReaders()
{
    QStringList heard;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid);
    connect(m_grid, &WeekGrid::announced, this, [&](const QString &words) {
        QCOMPARE(table->focusChild()->text(QAccessible::Name), words);
        heard << words.section(u',', 0, 0);
    });
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Right, Qt::ControlModifier);
    m_grid->setSelected(3);
    QList<GridBlock> blocks = someBlocks();
    blocks[0].sentence = u"Renamed workshop"_s;
    m_grid->setBlocks(blocks); // another one: nothing to tell
    blocks[2].sentence = u"Moved talk, 10.15–11.15"_s;
    m_grid->setBlocks(blocks);
    QCOMPARE(heard, (QStringList{u"Workshop"_s, u"Talk"_s, u"Tuesday 1 December 13.00"_s,
                                 u"Second talk"_s, u"Moved talk"_s}));
    // Without the focus it is silent.
    m_grid->clearFocus();
    m_grid->setSelected(1);
    QCOMPARE(heard.size(), 5);
}

QTEST_MAIN(TestWeekGrid)
#include "tst_week_grid.moc"
