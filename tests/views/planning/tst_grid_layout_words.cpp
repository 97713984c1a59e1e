// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <views/planning/grid_layout.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 30);

TimeRange range(int fromHour, int fromMinute, int toHour, int toMinute)
{
    return {fromHour * 60 + fromMinute, toHour * 60 + toMinute};
}

GridBlock block(qint64 id, int day, TimeRange when, const QString &title = u"Samtale"_s)
{
    GridBlock made;
    made.id = id;
    made.day = Monday.addDays(day);
    made.range = when;
    made.title = title;
    return made;
}

QFont body(double points = 10)
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(points);
    return font;
}

QRect rectOf(const GridLayout &layout, const QList<GridBlock> &blocks, qint64 id)
{
    for (const PlacedBlock &placed : layout.placed()) {
        if (blocks[placed.block].id == id && !blocks[placed.block].ghost)
            return placed.rect;
    }
    return {};
}

QStringList textsOf(const GridWords &words)
{
    QStringList texts;
    for (const GridLine &line : words.lines)
        texts << (line.text.endsWith(u'…') ? u"…"_s : line.text);
    return texts;
}

QStringList tagsOf(const GridWords &words)
{
    QStringList texts;
    for (const GridTag &tag : words.tags)
        texts << (tag.text.isEmpty() ? tag.icon : tag.text);
    return texts;
}

} // namespace

class TestGridLayoutWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void strikesWhatIsOff_data();
    void strikesWhatIsOff();
    void tellsPlacesOfAGroup();
    void dropsWordsOfTagsLast();
    void turnsTitlesOfNarrowOnes();
    void keepsWordsAboveACoveringBlock();
};

void TestGridLayoutWords::words_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QStringList>("tags"); // asked for
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("shown");
    const QStringList none;
    QTest::newRow("all of it") << QSize(200, 90) << none
                               << QStringList{u"Samtale"_s, u"09.00–10.30"_s, u"Samtalerum 2"_s,
                                              u"Note"_s}
                               << none;
    QTest::newRow("one line of two")
        << QSize(200, 50) << none << QStringList{u"Samtale"_s, u"09.00–10.30"_s, u"Samtalerum 2"_s}
        << none;
    QTest::newRow("title and time")
        << QSize(200, 34) << none << QStringList{u"Samtale"_s, u"09.00–10.30"_s} << none;
    QTest::newRow("in one line") << QSize(200, 20) << none
                                 << QStringList{u"Samtale"_s, u"09.00–10.30"_s} << none;
    QTest::newRow("a quarter") << QSize(200, 13) << none
                               << QStringList{u"Samtale"_s, u"09.00–10.30"_s} << none;
    QTest::newRow("the start alone")
        << QSize(84, 60) << none << QStringList{u"Samtale"_s, u"09.00"_s, u"…"_s} << none;
    QTest::newRow("with a tag") << QSize(200, 60) << QStringList{u"new"_s}
                                << QStringList{u"Samtale"_s, u"09.00–10.30"_s, u"Samtalerum 2"_s}
                                << QStringList{u"New"_s};
    QTest::newRow("two tags in a row")
        << QSize(200, 60) << QStringList{u"new"_s, u"clash"_s}
        << QStringList{u"Samtale"_s, u"09.00–10.30"_s, u"Samtalerum 2"_s}
        << QStringList{u"Clash"_s, u"New"_s};
    QTest::newRow("tag in the only line")
        << QSize(200, 20) << QStringList{u"changed"_s} << QStringList{u"Samtale"_s, u"09.00"_s}
        << QStringList{u"Changed"_s};
    QTest::newRow("icon in the only line")
        << QSize(96, 20) << QStringList{u"approved"_s} << QStringList{u"Samtale"_s}
        << QStringList{u"lock_closed"_s};
    QTest::newRow("two rows of tags")
        << QSize(120, 90) << QStringList{u"approved"_s, u"cancelled"_s}
        << QStringList{u"Samtale"_s, u"09.00–10.30"_s, u"Samtalerum 2"_s, u"Note"_s}
        << QStringList{u"Not approved"_s, u"Cancelled"_s};
    QTest::newRow("another reason")
        << QSize(200, 60) << QStringList{u"tag"_s}
        << QStringList{u"Samtale"_s, u"09.00–10.30"_s, u"Samtalerum 2"_s}
        << QStringList{u"Skema"_s};
    QTest::newRow("taken off") << QSize(200, 60) << QStringList{u"removed"_s}
                               << QStringList{u"Samtale"_s, u"09.00–10.30"_s, u"Samtalerum 2"_s}
                               << QStringList{u"Removed"_s};
}

void TestGridLayoutWords::words()
{
    QFETCH(QSize, size);
    QFETCH(QStringList, tags);
    GridBlock made = block(1, 0, range(9, 0, 10, 30));
    made.lines = {u"Samtalerum 2"_s, u"Note"_s};
    made.isNew = tags.contains(u"new"_s);
    made.changed = tags.contains(u"changed"_s);
    made.removed = tags.contains(u"removed"_s);
    made.clash = tags.contains(u"clash"_s);
    made.notApproved = tags.contains(u"approved"_s);
    made.cancelled = tags.contains(u"cancelled"_s);
    if (tags.contains(u"tag"_s)) {
        made.tagText = u"Skema"_s;
        made.tagIcon = u"document_error"_s;
    }
    const QRect rect(QPoint(10, 20), size);
    const GridMetrics metrics = GridMetrics::of(body());
    const GridWords words = gridWords(made, rect, rect, metrics, true);
    QTEST(textsOf(words), "texts");
    QTEST(tagsOf(words), "shown");
    for (const GridTag &tag : words.tags) {
        QVERIFY(rect.adjusted(0, -2, 0, 2).contains(tag.rect));
        for (const GridLine &line : words.lines)
            QVERIFY(!QRect(line.rect.topLeft(), QSize(line.rect.width(), metrics.line * 3 / 4))
                         .intersects(tag.rect));
    }
}

void TestGridLayoutWords::strikesWhatIsOff_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<bool>("removed");
    QTest::addColumn<bool>("struck");
    QTest::newRow("takes place") << false << false << false;
    QTest::newRow("cancelled") << true << false << true;
    QTest::newRow("removed") << false << true << true;
}

void TestGridLayoutWords::strikesWhatIsOff()
{
    QFETCH(bool, cancelled);
    QFETCH(bool, removed);
    GridBlock made = block(1, 0, range(9, 0, 10, 30));
    made.cancelled = cancelled;
    made.removed = removed;
    const QRect rect(0, 0, 200, 60);
    const GridWords words = gridWords(made, rect, rect, GridMetrics::of(body()), true);
    QTEST(words.lines[0].struck, "struck");
    QVERIFY(words.lines[0].bold);
    QVERIFY(!words.lines[1].struck);
}

void TestGridLayoutWords::tellsPlacesOfAGroup()
{
    GridBlock made = block(1, 0, range(9, 0, 10, 30));
    made.lines = {u"Lokale 1"_s, u"Mette Kjær"_s};
    made.persons = 13;
    made.places = 12;
    const GridMetrics metrics = GridMetrics::of(body());
    const QRect wide(0, 0, 200, 88);
    const GridWords words = gridWords(made, wide, wide, metrics, true);
    QCOMPARE(words.capacity.text, u"13 of 12"_s);
    QVERIFY(!words.capacityBar.isNull());
    QVERIFY(!words.capacityIcon.isNull());
    QVERIFY(wide.contains(words.capacityBar));
    // The places matter more than the room and the time.
    const QRect low(0, 0, 200, 36);
    const GridWords two = gridWords(made, low, low, metrics, true);
    QCOMPARE(two.capacity.text, u"13 of 12"_s);
    QCOMPARE(textsOf(two), QStringList{u"Samtale"_s});
}

void TestGridLayoutWords::dropsWordsOfTagsLast()
{
    GridBlock made = block(1, 0, range(9, 0, 10, 0));
    made.clash = made.isNew = made.notApproved = made.cancelled = true;
    const GridMetrics metrics = GridMetrics::of(body());
    const QRect rect(0, 0, 126, 58);
    const GridWords words = gridWords(made, rect, rect, metrics, true);
    QCOMPARE(words.tags.size(), 4);
    QCOMPARE(words.tags.first().text, u"Clash"_s);
    QVERIFY(words.tags.last().text.isEmpty());
    for (qsizetype i = 1; i < words.tags.size(); ++i)
        QVERIFY(!words.tags[i].rect.intersects(words.tags[i - 1].rect));
}

void TestGridLayoutWords::turnsTitlesOfNarrowOnes()
{
    GridBlock made = block(1, 0, range(9, 0, 10, 30), u"Jobværksted"_s);
    made.isNew = true;
    const QRect rect(0, 0, 26, 120);
    const GridWords words = gridWords(made, rect, rect, GridMetrics::of(body()), true);
    QVERIFY(words.vertical);
    QCOMPARE(textsOf(words), QStringList{u"Jobværksted"_s});
    QCOMPARE(tagsOf(words), QStringList{u"add"_s});
    QVERIFY(!words.tags.first().rect.intersects(words.lines.first().rect));
}

void TestGridLayoutWords::keepsWordsAboveACoveringBlock()
{
    QList<GridBlock> blocks{block(1, 0, range(9, 0, 12, 0)), block(2, 0, range(10, 0, 11, 0))};
    blocks[0].lines = {u"Lokale 1"_s, u"Mette Kjær"_s, u"Note"_s, u"Mere"_s};
    blocks[0].changed = true;
    GridLayout layout;
    layout.arrange({{Monday, u"Mon"_s, u"30. nov."_s}}, blocks, {}, GridMetrics::of(body()),
                   QSize(128, 480));
    const QRect over = rectOf(layout, blocks, 2);
    const GridWords &words = layout.placed().first().words;
    QVERIFY(words.lines.size() >= 3);
    for (const GridLine &line : words.lines)
        QVERIFY(line.rect.bottom() < over.top());
    QCOMPARE(words.tags.size(), 1);
    QVERIFY(words.tags.first().rect.bottom() < over.top());
}

QTEST_MAIN(TestGridLayoutWords)
#include "tst_grid_layout_words.moc"
