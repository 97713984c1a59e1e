// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <core/rows_model.h>
#include <views/form.h>
#include <views/icons.h>
#include <views/list_view.h>
#include <views/message_bar.h>
#include <views/settings.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;
using namespace bro;

class TestListView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void copiesSelectedRowsAsTable();
    void filterHidesAndEscClears();
    void emptyListSaysWhatToDo();
    void enterOpensTheRow();
    void arrowsFoldGroups();
    void keepsThePlaceAfterAReload();
    void keepsAllThatAreChosenAfterAReload();
    void labelStandsBesideTheFirstLine();
    void remembersColumns();
    void columnsFitTheirTexts();
    void columnsFitWhatComesLater();
    void shortWordsStayWhole();
    void columnsGiveWayToTheLast();
    void columnsOfTheUserStay();
    void titlesStandAboveTheirTexts();
    void lettersDoNotJumpWhereTheyAreKeys();
    void faultIsTheFieldsDescription();
    void messageHoldsTwoButtons();
    void everyNamedIconExists();

private:
    void fill()
    {
        m_model->setRows({{1, {u"Amina"_s, u"3–5"_s}, {}, 0},
                          {2, {u"Bent"_s, u"4"_s}, {}, 0},
                          {3, {u"Dennis"_s, u"5"_s}, {}, 1}},
                         {{u"a"_s, u"I gang"_s}, {u"b"_s, u"Slut"_s}});
    }
    // As the user does it, at the right edge of the title.
    void pull(int section, int width)
    {
        QHeaderView *header = m_list->header();
        const QPoint edge(header->sectionViewportPosition(section) + header->sectionSize(section) -
                              1,
                          header->height() / 2);
        const QPoint to = edge + QPoint(width - header->sectionSize(section), 0);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), to);
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(header->sectionSize(section), width);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    RowsModel *m_model = nullptr;
    ListView *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
};

void TestListView::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"s.ini"_s));
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_filter = makeFilterField(m_window.get());
    m_list = new ListView(u"people"_s, *m_settings, m_window.get());
    column->addWidget(m_filter);
    column->addWidget(m_list);
    m_model = new RowsModel({{u"name"_s, u"Navn"_s}, {u"hours"_s, u"Timer"_s}}, m_window.get());
    m_list->setListModel(m_model);
    m_list->setFilterField(m_filter);
    fill();
    m_window->resize(600, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestListView::copiesSelectedRowsAsTable()
{
    m_list->setFocus();
    m_list->setCurrentId(1);
    QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Navn\tTimer\nAmina\t3–5\nBent\t4\n"_s);
    // A spreadsheet shall take it for a number.
    m_model->setRows({{1, {u"Amina"_s, u"\u22121,5"_s}, {}, 0}}, {{u"a"_s, u"I gang"_s}});
    m_list->setCurrentId(1);
    QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Navn\tTimer\nAmina\t-1,5\n"_s);
}

void TestListView::filterHidesAndEscClears()
{
    m_filter->setFocus();
    QTest::keyClicks(m_filter, u"findes ikke"_s);
    QCOMPARE(m_model->shownRows(), 0);
    QVERIFY(m_list->findChild<QWidget *>(u"emptyList"_s)->isVisible());
    QTest::keyClick(m_filter, Qt::Key_Escape);
    QCOMPARE(m_model->shownRows(), 3);
    QTest::keyClicks(m_filter, u"bent"_s);
    QTest::keyClick(m_filter, Qt::Key_Down);
    QVERIFY(m_list->hasFocus());
    QCOMPARE(m_list->currentId(), 2);
}

void TestListView::emptyListSaysWhatToDo()
{
    int done = 0;
    m_list->setEmpty({u"add"_s, u"Ingen borgere endnu"_s, u"Importér en liste."_s, u"Importér…"_s,
                      [&done] { ++done; }});
    QVERIFY(!m_list->findChild<QWidget *>(u"emptyList"_s));
    m_model->setRows({});
    QTest::mouseClick(m_list->findChild<QPushButton *>(u"emptyListButton"_s), Qt::LeftButton);
    QCOMPARE(done, 1);
}

void TestListView::enterOpensTheRow()
{
    QSignalSpy opened(m_list, &ListView::opened);
    m_list->setFocus();
    m_list->setCurrentId(2);
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 2);
}

void TestListView::arrowsFoldGroups()
{
    m_list->setFocus();
    m_list->setCurrentId(1);
    QTest::keyClick(m_list, Qt::Key_Left);
    QVERIFY(m_list->currentIndex().data(GroupRole).toBool());
    QTest::keyClick(m_list, Qt::Key_Left);
    QVERIFY(!m_list->isExpanded(m_model->index(0, 0)));
    fill(); // folding survives new rows
    QVERIFY(!m_list->isExpanded(m_model->index(0, 0)));
    QTest::keyClick(m_list, Qt::Key_Right);
    QVERIFY(m_list->isExpanded(m_list->currentIndex()) || m_list->currentId() != 0);
}

void TestListView::keepsThePlaceAfterAReload()
{
    m_list->setCurrentId(2);
    fill();
    QCOMPARE(m_list->currentId(), 2);
    m_model->setRows({{1, {u"Amina"_s, u"3"_s}, {}, 0}, {3, {u"Dennis"_s, u"5"_s}, {}, 1}},
                     {{u"a"_s, u"I gang"_s}, {u"b"_s, u"Slut"_s}});
    QVERIFY(m_list->currentId() != 0);
}

void TestListView::remembersColumns()
{
    m_list->header()->moveSection(1, 0);
    pull(1, 222);
    m_list->header()->setSortIndicator(1, Qt::DescendingOrder);
    ListView second(u"people"_s, *m_settings);
    RowsModel model({{u"name"_s, u"Navn"_s}, {u"hours"_s, u"Timer"_s}});
    second.setListModel(&model);
    QCOMPARE(second.header()->sectionSize(1), 222);
    QCOMPARE(second.header()->visualIndex(1), 0);
    QCOMPARE(second.header()->sortIndicatorSection(), 1);
    QCOMPARE(second.header()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestListView::columnsFitTheirTexts()
{
    const QString name = u"Svitlana Tkachenko Bondarenko von Holstein Prøve"_s;
    m_model->setRows({{1, {name, u"3–5"_s}, {}, 0}}, {{u"a"_s, u"I gang"_s}});
    m_window->resize(900, 400);
    const auto needed = [&] { return m_list->fontMetrics().horizontalAdvance(name) + 16; };
    QTRY_VERIFY(m_list->header()->sectionSize(0) >= needed());
    // Too narrow for all: the last column stays in sight.
    m_window->resize(240, 400);
    QTRY_VERIFY(m_list->header()->sectionSize(0) < needed());
    QVERIFY(m_list->header()->sectionViewportPosition(1) < m_list->viewport()->width());
}

// Lists that are gathered piece by piece: the longest word may come last.
void TestListView::columnsFitWhatComesLater()
{
    const QString name = u"Svitlana Tkachenko Bondarenko"_s;
    // The current row's first words are bolder.
    const int needed = QFontMetrics(semibold(m_list->font())).horizontalAdvance(name) + 16;
    QVERIFY(m_list->header()->sectionSize(0) < needed);
    m_model->setRows({{1, {u"Amina"_s, u"3–5"_s}, {}, 0},
                      {2, {u"Bent"_s, u"4"_s}, {}, 0},
                      {3, {u"Dennis"_s, u"5"_s}, {}, 1},
                      {4, {name, u"5"_s}, {}, 1}},
                     {{u"a"_s, u"I gang"_s}, {u"b"_s, u"Slut"_s}});
    QTRY_VERIFY(m_list->header()->sectionSize(0) >= needed);
}

// Where long texts must end in dots, a word or two beside them does not.
void TestListView::shortWordsStayWhole()
{
    ListView list(u"work"_s, *m_settings, m_window.get());
    RowsModel model({{u"kind"_s, u"Slags"_s, 11}, {u"what"_s, u"Hvad"_s}, {u"who"_s, u"Hvem"_s}});
    QString word = u"Fremmøde"_s;
    while (list.fontMetrics().horizontalAdvance(word) < 13 * list.fontMetrics().averageCharWidth())
        word += u'e';
    const QString text = u"Svitlana Tkachenko Bondarenko von Holstein Prøve"_s;
    model.setRows({{1, {word, text, text}}});
    list.setListModel(&model);
    m_window->layout()->addWidget(&list);
    QTRY_VERIFY(list.isVisible());
    QTRY_VERIFY(list.header()->sectionSize(1) < list.fontMetrics().horizontalAdvance(text));
    QVERIFY(list.header()->sectionSize(0) >=
            QFontMetrics(semibold(list.font())).horizontalAdvance(word) + 16);
    m_window->layout()->removeWidget(&list);
}

void TestListView::columnsGiveWayToTheLast()
{
    ListView list(u"orders"_s, *m_settings, m_window.get());
    list.setGivesWay({u"track"_s, u"period"_s});
    RowsModel model({{u"citizen"_s, u"Borger"_s},
                     {u"track"_s, u"Spor"_s},
                     {u"period"_s, u"Periode"_s},
                     {u"state"_s, u"Status"_s}});
    model.setRows({{1, {u"Amina Warsame"_s, u"Indsatsspor 1"_s, u"16-11 – 18-12"_s, u"I gang"_s}}});
    list.setListModel(&model);
    m_window->layout()->addWidget(&list);
    const QHeaderView *header = list.header();
    m_window->resize(900, 400);
    QTRY_VERIFY(list.isVisible());
    QCOMPARE(header->hiddenSectionCount(), 0);
    const auto narrow = [&](int characters) {
        m_window->resize(list.fontMetrics().averageCharWidth() * characters, 400);
        QCoreApplication::processEvents();
        return list.viewport()->width() - header->length();
    };
    QVERIFY(narrow(50) >= 0);
    QVERIFY(header->isSectionHidden(1));
    QVERIFY(!header->isSectionHidden(2));
    QVERIFY(narrow(34) >= 0);
    QVERIFY(header->isSectionHidden(2));
    QVERIFY(narrow(24) >= 0); // then all end in dots
    QCOMPARE(header->hiddenSectionCount(), 2);
    // They are copied, and come back where there is room; nothing of it is remembered.
    QVERIFY(list.setCurrentId(1));
    QVERIFY(list.selectionAsTable().contains(u"Indsatsspor 1"_s));
    m_window->resize(900, 400);
    QTRY_COMPARE(header->hiddenSectionCount(), 0);
    m_window->layout()->removeWidget(&list);
}

void TestListView::columnsOfTheUserStay()
{
    pull(0, 77);
    m_window->resize(900, 400);
    QCoreApplication::processEvents();
    QCOMPARE(m_list->header()->sectionSize(0), 77);
    // The saved width grows with the text.
    QFont large = m_list->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    ListView second(u"people"_s, *m_settings);
    second.setFont(large);
    RowsModel model({{u"name"_s, u"Navn"_s}, {u"hours"_s, u"Timer"_s}});
    second.setListModel(&model);
    QVERIFY2(second.header()->sectionSize(0) > 120,
             qPrintable(QString::number(second.header()->sectionSize(0))));
}

void TestListView::titlesStandAboveTheirTexts()
{
    const QHeaderView *header = m_list->header();
    const QImage picture = m_window->grab().toImage();
    const QPoint corner = header->mapTo(m_window.get(), QPoint());
    const QRgb ground = picture.pixel(corner + QPoint(4, header->height() / 2));
    const auto column = [&](int x) {
        for (int y = 6; y < header->height() - 6; ++y) {
            if (qAbs(qGray(picture.pixel(corner + QPoint(x, y))) - qGray(ground)) > 60)
                return true;
        }
        return false;
    };
    int first = 0;
    while (first < header->width() && !column(first))
        ++first;
    QVERIFY2(first >= 8 && first <= 12, qPrintable(QString::number(first)));
}

void TestListView::lettersDoNotJumpWhereTheyAreKeys()
{
    m_list->setFocus();
    m_list->setCurrentId(1);
    m_list->setTypingJumps(false);
    QTest::keyClick(m_list, Qt::Key_B);
    QCOMPARE(m_list->currentId(), 1);
    m_list->setTypingJumps(true);
    QTest::keyClick(m_list, Qt::Key_B);
    QCOMPARE(m_list->currentId(), 2);
}

void TestListView::faultIsTheFieldsDescription()
{
    Form form;
    auto *editor = new QLineEdit;
    FormField *field = form.add(u"CVR-&nummer"_s, editor, u"cvr"_s);
    QCOMPARE(editor->accessibleName(), u"CVR-nummer"_s);
    field->setHint(u"Otte cifre."_s);
    field->setFault(Tone::Error, u"Det sidste ciffer passer ikke."_s);
    QCOMPARE(editor->accessibleDescription(), u"Det sidste ciffer passer ikke."_s);
    field->clearFault();
    QCOMPARE(editor->accessibleDescription(), u"Otte cifre."_s);
}

void TestListView::messageHoldsTwoButtons()
{
    MessageBar bar;
    int pressed = 0;
    bar.show(Tone::Error, u"Kan ikke gemmes: 3 fejl."_s, u"<b>Ret</b> dem."_s,
             {{u"Vis første"_s, [&pressed] { ++pressed; }}});
    QCOMPARE(bar.text(), u"Kan ikke gemmes: 3 fejl. <b>Ret</b> dem."_s);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"messageButton1"_s), Qt::LeftButton);
    QCOMPARE(pressed, 1);
    bar.clear();
    QVERIFY(bar.isHidden());
}

void TestListView::everyNamedIconExists()
{
    QFile names(QStringLiteral(BRO_RESOURCES) + u"/icons/icons.txt"_s);
    QVERIFY(names.open(QIODevice::ReadOnly));
    const QStringList all = QString::fromUtf8(names.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(all.size() > 50);
    for (const QString &name : all)
        QVERIFY2(hasIcon(name), qPrintable(name));
    QVERIFY(!hasIcon(u"findes_ikke"_s));
}

void TestListView::keepsAllThatAreChosenAfterAReload()
{
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setCurrentId(1);
    m_list->selectionModel()->select(m_model->indexOfId(3),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_list->selectedIds(), (QList<qint64>{1, 3}));
    fill();
    QCOMPARE(m_list->selectedIds(), (QList<qint64>{1, 3}));
    QCOMPARE(m_list->currentId(), 1);
    // What is gone is not chosen, and going to a row chooses it alone.
    m_model->setRows({{1, {u"Amina"_s, u"3"_s}, {}, 0}, {2, {u"Bent"_s, u"4"_s}, {}, 0}},
                     {{u"a"_s, u"I gang"_s}});
    QCOMPARE(m_list->selectedIds(), QList<qint64>{1});
    m_list->setCurrentId(2);
    fill();
    QCOMPARE(m_list->selectedIds(), QList<qint64>{2});
}

void TestListView::labelStandsBesideTheFirstLine()
{
    Form form;
    FormField *one = form.add(u"Titel"_s, new QLineEdit, u"title"_s);
    FormField *many = form.add(u"Bemærkning"_s, new QPlainTextEdit, u"remark"_s);
    form.resize(form.sizeHint());
    form.show();
    const auto depth = [&form](const FormField *field) {
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->buddy() == field->editor())
                return label->contentsMargins().top();
        }
        return -1;
    };
    QCOMPARE(depth(many), depth(one));
    QVERIFY(many->editor()->sizeHint().height() > 2 * one->editor()->sizeHint().height());
}

QTEST_MAIN(TestListView)
#include "tst_list_view.moc"
