// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>
#include <core/rows_model.h>

using namespace Qt::StringLiterals;
using namespace bro;

class TestGroupedList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark)); }
    void keepsTheRulesOfModels_data();
    void keepsTheRulesOfModels();
    void filtersByEveryWord_data();
    void filtersByEveryWord();
    void filterFollowsTheRows();
    void sortsWithinGroups();
    void sortKeepsWhatPointsAtRows();
    void emptyGroupsAreLeftOut();
    void findsRowsById();

private:
    static QList<RowsModel::Row> people()
    {
        return {{11, {u"Åse Holm"_s, u"10"_s}, {}, 1},
                {12, {u"bent Krogh"_s, u"9"_s}, {Tone::Error, {}, u"2 fejl"_s}, 0},
                {13, {u"Amina Osman"_s, u"100"_s}, {}, 0},
                {14, {u"Zoë Bæk"_s, u"1"_s}, {}, 1}};
    }
    static QList<GroupedListModel::Group> groups()
    {
        return {{u"a"_s, u"Første"_s}, {u"b"_s, u"Anden"_s}, {u"c"_s, u"Tom"_s}};
    }
    static QStringList shown(const GroupedListModel &model)
    {
        QStringList names;
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex top = model.index(i, 0);
            names.append(top.data().toString());
            for (int j = 0; j < model.rowCount(top); ++j)
                names.append(model.index(j, 0, top).data().toString());
        }
        return names;
    }
    RowsModel m_model{{{u"name"_s, u"Navn"_s}, {u"figure"_s, u"Tal"_s, 8, true}}};
};

void TestGroupedList::keepsTheRulesOfModels_data()
{
    QTest::addColumn<bool>("grouped");
    QTest::newRow("groups") << true;
    QTest::newRow("one list") << false;
}

void TestGroupedList::keepsTheRulesOfModels()
{
    QFETCH(bool, grouped);
    QAbstractItemModelTester tester(&m_model,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model.setRows(people(), grouped ? groups() : QList<GroupedListModel::Group>());
    m_model.sort(0, Qt::DescendingOrder);
    m_model.setFilter(u"b"_s);
    QCOMPARE(m_model.shownRows(), 2);
    m_model.setFilter({});
    m_model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(m_model.shownRows(), 4);
    m_model.setRows({});
    QCOMPARE(m_model.shownRows(), 0);
}

void TestGroupedList::filtersByEveryWord_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("part of a name") << u"osm"_s << QStringList{u"Første"_s, u"Amina Osman"_s};
    QTest::newRow("two words, any order")
        << u"osman AMINA"_s << QStringList{u"Første"_s, u"Amina Osman"_s};
    QTest::newRow("words of a mark") << u"fejl"_s << QStringList{u"Første"_s, u"bent Krogh"_s};
    QTest::newRow("the title of a group")
        << u"anden zoë"_s << QStringList{u"Anden"_s, u"Zoë Bæk"_s};
    QTest::newRow("nothing") << u"findes ikke"_s << QStringList();
    QTest::newRow("one word missing") << u"osman zoë"_s << QStringList();
}

void TestGroupedList::filtersByEveryWord()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    m_model.setRows(people(), groups());
    m_model.setFilter(words);
    QCOMPARE(shown(m_model), expected);
    m_model.setFilter({});
}

void TestGroupedList::filterFollowsTheRows()
{
    class Names : public GroupedListModel
    {
    public:
        Names()
        {
            setColumns({{u"name"_s, u"Navn"_s}});
            rowsReplaced(int(names.size()));
        }
        void rename(int row, const QString &name)
        {
            names[row] = name;
            rowChanged(row);
        }
        QStringList names{u"Åse"_s, u"Bent"_s};

    protected:
        QVariant cell(int row, int, int role) const override
        {
            return role == Qt::DisplayRole ? names[row] : QVariant();
        }
    } model;
    model.prepareFilter();
    model.rename(1, u"Åge"_s);
    model.setFilter(u"å"_s);
    QCOMPARE(model.shownRows(), 2);
    model.setFilter(u"bent"_s);
    QCOMPARE(model.shownRows(), 0);
}

void TestGroupedList::sortsWithinGroups()
{
    m_model.setRows(people(), groups());
    m_model.sort(1, Qt::AscendingOrder); // figures in texts by their value
    QCOMPARE(shown(m_model), (QStringList{u"Første"_s, u"bent Krogh"_s, u"Amina Osman"_s,
                                          u"Anden"_s, u"Zoë Bæk"_s, u"Åse Holm"_s}));
    m_model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(shown(m_model), (QStringList{u"Første"_s, u"bent Krogh"_s, u"Amina Osman"_s,
                                          u"Anden"_s, u"Åse Holm"_s, u"Zoë Bæk"_s}));
}

void TestGroupedList::sortKeepsWhatPointsAtRows()
{
    m_model.setRows(people(), groups());
    const QPersistentModelIndex bent = m_model.indexOfId(12);
    m_model.sort(1, Qt::DescendingOrder);
    QCOMPARE(bent.data(IdRole).toLongLong(), 12);
    m_model.sort(-1, Qt::AscendingOrder);
}

void TestGroupedList::emptyGroupsAreLeftOut()
{
    m_model.setRows(people(), groups());
    QCOMPARE(m_model.rowCount(), 2);
    QCOMPARE(m_model.index(0, 0).data(CountRole).toInt(), 2);
    QVERIFY(m_model.index(0, 0).data(GroupRole).toBool());
}

void TestGroupedList::findsRowsById()
{
    m_model.setRows(people(), groups());
    const QModelIndex found = m_model.indexOfId(14);
    QCOMPARE(found.data().toString(), u"Zoë Bæk"_s);
    QCOMPARE(m_model.sourceRow(found), 3);
    QCOMPARE(m_model.sourceRow(found.parent()), -1);
    m_model.setFilter(u"bent"_s);
    QVERIFY(!m_model.indexOfId(14).isValid());
    m_model.setFilter({});
}

QTEST_GUILESS_MAIN(TestGroupedList)
#include "tst_grouped_list.moc"
