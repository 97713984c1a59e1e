// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"
#include "samples.h"
#include <QTest>

using namespace bro;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bro::WeekScheduleData)

namespace {
const QString hundred =
    u"Anne-Marie Elisabeth Vibeke Christensen-Højgaard von Rosenkrantz af Sønderjylland og Nordstrand den Ældre"_s;
const QString unbroken = QString(100, u'M');

ScheduleItem at(const WeekScheduleData &data, int day, int hour, const QString &title)
{
    ScheduleItem item =
        samples::item(data.week.monday().addDays(day), QTime(hour, 0), QTime(hour, 45), title);
    item.placeName = u"Åbro"_s;
    item.placeAddress = u"Havnegade 12, 1. sal, 4999 Egeby"_s;
    item.course = 1;
    return item;
}

// `perDay` activities on each of the first `days` days, from eight o'clock.
WeekScheduleData filled(int days, int perDay, int firstHour = 8)
{
    WeekScheduleData data = samples::schedule();
    data.items.clear();
    for (int day = 0; day < days; ++day) {
        for (int i = 0; i < perDay; ++i)
            data.items.append(
                at(data, day, firstHour + i,
                   u"Aktivitet %1 gruppe %2"_s.arg(QString::number(i), QString::number(day))));
    }
    return data;
}

QString pageText(const Page &page)
{
    return page.texts().join(u' ');
}

int countOf(const Document &document, const QString &text)
{
    int count = 0;
    for (const Page &page : document.pages)
        count += int(page.texts().count(text));
    return count;
}

// The words of the list, which holds everything.
QString listOf(const Document &document, bool large)
{
    const QString all = invariants::squeezed(document);
    return large ? all : all.mid(all.indexOf(u"Alleaftaleriugen"_s));
}
} // namespace

class TestWeekSchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWeek_data();
    void everyWeek();
    void pages_data();
    void pages();
    void gridTurnsToLines_data();
    void gridTurnsToLines();
    void longTitleInACard();
    void narrowDaysTurnToLines();
    void bandsAndDaysOnlyWhenUsed();
    void emptyAndFreeDays();
    void marksAreWords();
    void removedOnlyInTheList();
    void whatItWasBefore_data();
    void whatItWasBefore();
    void oneIllnessNumber();
    void versionBox_data();
    void versionBox();
    void draft();
    void footers();
    void listHeadsRepeat();
    void largeDayIsNotSplit();
    void inputOrderDoesNotMatter();

private:
    Typesetter m_typesetter;
};

void TestWeekSchedule::everyWeek_data()
{
    QTest::addColumn<WeekScheduleData>("data");
    const auto row = [](const char *name, WeekScheduleData data) {
        data.largePrint = false;
        QTest::newRow(name) << data;
        data.largePrint = true;
        QTest::newRow((QByteArray(name) + ", stor skrift").constData()) << data;
    };
    row("as designed", samples::schedule());
    row("twelve a day, evening, weekend", samples::fullSchedule());
    row("twelve on every day of seven", filled(7, 12));
    row("two in each cell, five days", [] {
        WeekScheduleData data = filled(5, 0);
        for (int day = 0; day < 5; ++day) {
            for (const int hour : {8, 10, 12, 14, 17, 19})
                data.items.append(
                    at(data, day, hour,
                       u"Kompetence\u00ADafklarende samtaleforløb om fastholdelse"_s));
        }
        return data;
    }());
    row("evening alone", filled(1, 2, 18));
    row("weekend in cards", filled(7, 2, 9));
    row("no activities", samples::emptyWeek());
    WeekScheduleData data = samples::schedule();
    data.citizenName = hundred;
    row("name of 100 letters", data);
    data.citizenName = unbroken;
    row("name without a space", data);
    data.citizenName = u"سمير عبد الله الحداد"_s;
    data.items[0].title = u"محادثة مع المرشد"_s;
    row("names in Arabic", data);
    data = samples::schedule();
    for (ScheduleItem &item : data.items) {
        item.title = hundred;
        item.placeName = hundred;
        item.placeAddress = unbroken;
        item.note = hundred + u' ' + hundred;
    }
    row("everything too long", data);
    data = filled(2, 2);
    data.week = {2026, 53};
    for (ScheduleItem &item : data.items)
        item.date = item.date.addDays(QDate(2026, 5, 4).daysTo(data.week.monday()));
    data.freeDays = {{QDate(2027, 1, 1), u"Nytårsdag"_s}};
    row("week 53", data);
    data = filled(5, 1);
    data.freeDays = {{data.week.monday(), u"2. pinsedag"_s}};
    row("activity on a holiday", data);
    data = samples::schedule();
    data.courses.clear();
    data.placements.clear();
    data.office.logo = {};
    data.contact = {};
    row("hardly any data", data);
    data = samples::schedule();
    for (int i = 0; i < 8; ++i)
        data.placements.append(data.placements.first());
    row("many placements", data);
    data = samples::schedule();
    data.illness.whom = hundred;
    data.contact.name = hundred;
    data.office.name = hundred;
    row("long names of offices", data);
}

void TestWeekSchedule::everyWeek()
{
    QFETCH(WeekScheduleData, data);
    const Document document = layoutWeekSchedule(data, m_typesetter);
    const QStringList faults = invariants::faultsOf(document);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));

    const QString list = listOf(document, data.largePrint);
    for (const ScheduleItem &item : std::as_const(data.items)) {
        QVERIFY2(list.contains(invariants::squeezed(item.title)), qPrintable(item.title));
        QVERIFY2(list.contains(invariants::squeezed(item.placeAddress)),
                 qPrintable(item.placeAddress));
        QVERIFY2(list.contains(item.from.toString(u"HH:mm"_s)), qPrintable(item.from.toString()));
        if (item.mark != ScheduleMark::Removed)
            QVERIFY2(list.contains(invariants::squeezed(item.note)), qPrintable(item.note));
    }
    for (const ScheduleCourse &course : std::as_const(data.courses))
        QVERIFY(list.contains(invariants::squeezed(course.title)));
    QVERIFY(invariants::squeezed(document).contains(invariants::squeezed(data.citizenName)));
    QVERIFY(pageText(document.pages.first()).contains(u"Er du syg?"_s));

    Typesetter other;
    QVERIFY(layoutWeekSchedule(data, other) == document);
}

void TestWeekSchedule::pages_data()
{
    QTest::addColumn<WeekScheduleData>("data");
    QTest::addColumn<int>("pages");
    QTest::newRow("a quiet week is one page") << samples::schedule() << 1;
    QTest::newRow("an empty week is one page") << samples::emptyWeek() << 1;
    QTest::newRow("a full week is front and back") << samples::fullSchedule() << 2;
    QTest::newRow("seven days of twelve need more backs") << filled(7, 12) << 5;
    QTest::newRow("stor skrift") << samples::largeSchedule() << 2;
}

void TestWeekSchedule::pages()
{
    QFETCH(WeekScheduleData, data);
    QFETCH(int, pages);
    QCOMPARE(layoutWeekSchedule(data, m_typesetter).pages.size(), pages);
}

void TestWeekSchedule::gridTurnsToLines_data()
{
    QTest::addColumn<int>("perMorning");
    QTest::addColumn<bool>("lines");
    QTest::addColumn<QString>("more");
    QTest::newRow("two are cards") << 2 << false << QString();
    QTest::newRow("three are lines") << 3 << true << QString();
    QTest::newRow("five lines fit a cell") << 5 << true << QString();
    QTest::newRow("the sixth stands in the list") << 6 << true << u"+ 1 mere."_s;
    QTest::newRow("eight") << 8 << true << u"+ 3 mere."_s;
}

void TestWeekSchedule::gridTurnsToLines()
{
    QFETCH(int, perMorning);
    QFETCH(bool, lines);
    QFETCH(QString, more);
    WeekScheduleData data = filled(1, 0);
    for (int i = 0; i < perMorning; ++i) {
        ScheduleItem item = at(data, 0, 8, u"Møde"_s);
        item.from = QTime(8, 0).addSecs(i * 1500);
        item.to = item.from.addSecs(1500);
        data.items.append(item);
    }
    const Document document = layoutWeekSchedule(data, m_typesetter);
    int largeTimes = 0;
    for (const Instruction &instruction : document.pages.first().instructions) {
        const auto *run = std::get_if<TextRun>(&instruction);
        largeTimes += run && run->text == u"08:00"_s && run->font.size >= 292;
    }
    QCOMPARE(largeTimes, lines ? 0 : 1);
    QCOMPARE(countOf(document, more), more.isEmpty() ? 0 : 1);
    QCOMPARE(countOf(document, u"Se listen."_s), more.isEmpty() ? 0 : 1);
}

void TestWeekSchedule::longTitleInACard()
{
    WeekScheduleData data = filled(1, 1);
    data.items[0].title = hundred;
    const Document document = layoutWeekSchedule(data, m_typesetter);
    QStringList inCard;
    for (const Instruction &instruction : document.pages.first().instructions) {
        const auto *run = std::get_if<TextRun>(&instruction);
        if (run && run->font.face == Face::SansBold && run->font.size == 158) // 9.5 pt bold
            inCard.append(run->text);
    }
    inCard.removeAll(u"3 ting siden version 2"_s);
    inCard.removeAll(u"Ring kun til dette ene sted."_s);
    QCOMPARE(inCard.size(), 3);
    QVERIFY(inCard.first().startsWith(u"Anne-Marie"_s) && inCard.last().endsWith(u"…"_s));
    QVERIFY(listOf(document, false).contains(invariants::squeezed(hundred)));
}

void TestWeekSchedule::narrowDaysTurnToLines()
{
    // "Virksomheds-" is wider than a card in a column of seven, so the weekend turns cards to
    // lines.
    WeekScheduleData data = filled(5, 1);
    data.items[0].title = u"Virksomheds\u00ADpraktik"_s;
    const auto bigTimes = [this](const WeekScheduleData &week) {
        int count = 0;
        const Document document = layoutWeekSchedule(week, m_typesetter);
        for (const Instruction &instruction : document.pages.first().instructions) {
            const auto *run = std::get_if<TextRun>(&instruction);
            count += run && run->text == u"08:00"_s && run->font.size >= 292;
        }
        return count;
    };
    QCOMPARE(bigTimes(data), 5);
    data.items.append(at(data, 5, 8, u"Jobmesse"_s));
    QCOMPARE(bigTimes(data), 0);
    data.items[0].title = u"Møde"_s;
    for (ScheduleItem &item : data.items)
        item.title = u"Møde"_s;
    QCOMPARE(bigTimes(data), 6);
}

void TestWeekSchedule::bandsAndDaysOnlyWhenUsed()
{
    const Document plain = layoutWeekSchedule(filled(5, 1), m_typesetter);
    QCOMPARE(countOf(plain, u"Aften"_s), 0);
    QCOMPARE(countOf(plain, u"Lørdag"_s), 0);
    WeekScheduleData data = filled(5, 1);
    data.items.append(at(data, 5, 17, u"Jobmesse"_s));
    const Document used = layoutWeekSchedule(data, m_typesetter);
    QCOMPARE(countOf(used, u"Aften"_s), 1);
    QCOMPARE(countOf(used, u"Lørdag"_s), 1);
    QCOMPARE(countOf(used, u"Søndag"_s), 1); // both weekend days appear together
    QVERIFY(pageText(used.pages.first()).contains(u"4.–10. maj 2026"_s));
    data.items.last().mark = ScheduleMark::Removed;
    QCOMPARE(countOf(layoutWeekSchedule(data, m_typesetter), u"Søndag"_s), 0);
}

void TestWeekSchedule::emptyAndFreeDays()
{
    const Document document = layoutWeekSchedule(samples::emptyWeek(), m_typesetter);
    QCOMPARE(countOf(document, u"Ingen aftaler"_s), 3);
    QCOMPARE(countOf(document, u"Du skal ikke møde"_s), 2);
    QVERIFY(pageText(document.pages.first()).contains(u"Kristi himmelfartsdag"_s));
    QVERIFY(pageText(document.pages.first()).contains(u"Du har ingen aftaler i denne uge."_s));
}

void TestWeekSchedule::marksAreWords()
{
    const Document document = layoutWeekSchedule(samples::schedule(), m_typesetter);
    QCOMPARE(countOf(document, u"NYT"_s), 2);
    QCOMPARE(countOf(document, u"ÆNDRET"_s), 3); // version box, grid, list
    QCOMPARE(countOf(document, u"UDGÅR"_s), 1);
    QCOMPARE(countOf(document, u"Anden aftale"_s), 2);
}

void TestWeekSchedule::removedOnlyInTheList()
{
    const Document document = layoutWeekSchedule(samples::schedule(), m_typesetter);
    const QString all = pageText(document.pages.first());
    QCOMPARE(all.count(u"Gåtur i gruppe"_s), 1);
    QVERIFY(all.indexOf(u"Gåtur i gruppe"_s) > all.indexOf(u"Alle aftaler i ugen"_s));
    QCOMPARE(countOf(document, u"Du skal ikke møde."_s), 1);
    WeekScheduleData large = samples::schedule();
    large.largePrint = true;
    QCOMPARE(countOf(layoutWeekSchedule(large, m_typesetter), u"UDGÅR"_s), 1);
}

void TestWeekSchedule::whatItWasBefore_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const QDate tuesday(2026, 5, 5);
    QTest::newRow("another time") << tuesday << QTime(10, 0) << u"Åbro"_s << u"Før: 10:00–10:45."_s;
    QTest::newRow("another day") << QDate(2026, 5, 4) << QTime(8, 0) << u"Åbro"_s
                                 << u"Før: mandag 08:00–08:45."_s;
    QTest::newRow("another week") << QDate(2026, 4, 28) << QTime(8, 0) << u"Åbro"_s
                                  << u"Før: tirsdag 28. april 08:00–08:45."_s;
    QTest::newRow("another place")
        << tuesday << QTime(8, 0) << u"Egeby Hallen"_s << u"Før: Egeby Hallen."_s;
    QTest::newRow("all of it") << QDate(2026, 5, 4) << QTime(9, 0) << u"Egeby Hallen"_s
                               << u"Før: mandag 09:00–09:45, Egeby Hallen."_s;
}

void TestWeekSchedule::whatItWasBefore()
{
    QFETCH(QDate, date);
    QFETCH(QTime, from);
    QFETCH(QString, place);
    QFETCH(QString, words);
    WeekScheduleData data = filled(1, 0);
    ScheduleItem item = at(data, 1, 8, u"Møde"_s);
    item.mark = ScheduleMark::Changed;
    item.before = EarlierState{date, from, from.addSecs(45 * 60), place};
    data.items = {item};
    QVERIFY(invariants::squeezed(layoutWeekSchedule(data, m_typesetter))
                .contains(invariants::squeezed(words)));
}

void TestWeekSchedule::oneIllnessNumber()
{
    WeekScheduleData data = samples::schedule();
    const QString text = pageText(layoutWeekSchedule(data, m_typesetter).pages.first());
    const qsizetype ill = text.indexOf(u"Er du syg?"_s);
    const qsizetype questions = text.indexOf(u"Har du spørgsmål?"_s);
    const QString box = text.mid(ill, questions - ill);
    QVERIFY(box.contains(data.illness.number) && box.contains(u"Ring kun til dette ene sted."_s));
    QVERIFY(!box.contains(data.office.phone) && !box.contains(data.contact.phone));
    data.illness.number.clear();
    const QString without = pageText(layoutWeekSchedule(data, m_typesetter).pages.first());
    QVERIFY(without.contains(u"Giv besked, før du skal møde:"_s) &&
            without.contains(data.illness.whom));
    QVERIFY(!without.contains(u"Ring"_s));
}

void TestWeekSchedule::versionBox_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("changes");
    QTest::addColumn<QString>("words");
    QTest::newRow("first") << 1 << 0 << u"NYT SKEMA Dette er dit første skema."_s;
    QTest::newRow("three changes") << 3 << 3 << u"ÆNDRET 3 ting siden version 2"_s;
    QTest::newRow("nothing changed") << 4 << 0 << u"Intet er ændret siden version 3."_s;
}

void TestWeekSchedule::versionBox()
{
    QFETCH(int, version);
    QFETCH(int, changes);
    QFETCH(QString, words);
    WeekScheduleData data = samples::schedule();
    data.version = version;
    data.changes = changes;
    QVERIFY(pageText(layoutWeekSchedule(data, m_typesetter).pages.first()).contains(words));
}

void TestWeekSchedule::draft()
{
    WeekScheduleData data = samples::fullSchedule();
    QCOMPARE(countOf(layoutWeekSchedule(data, m_typesetter), u"UDKAST"_s), 0);
    data.draft = true;
    const Document document = layoutWeekSchedule(data, m_typesetter);
    for (const Page &page : document.pages)
        QCOMPARE(page.texts().count(u"UDKAST"_s), 1);
}

void TestWeekSchedule::footers()
{
    const Document one = layoutWeekSchedule(samples::schedule(), m_typesetter);
    QCOMPARE(countOf(one, u"Udleveret:"_s), 1);
    const Document two = layoutWeekSchedule(samples::fullSchedule(), m_typesetter);
    QVERIFY(
        pageText(two.pages.first()).contains(u"Alle aftaler med adresser står på næste side."_s));
    QCOMPARE(two.pages.first().texts().count(u"Udleveret:"_s), 0);
    QCOMPARE(two.pages.last().texts().count(u"Udleveret:"_s), 1);
    for (const Page &page : two.pages)
        QVERIFY(pageText(page).contains(u"ugeskema, version 12, 30. april 2026"_s));
}

void TestWeekSchedule::listHeadsRepeat()
{
    const Document document = layoutWeekSchedule(filled(7, 11), m_typesetter);
    for (qsizetype i = 1; i < document.pages.size(); ++i) {
        const QString text = pageText(document.pages.at(i));
        QVERIFY(text.startsWith(u"Jolanta Wiśniewska"_s));
        QVERIFY(text.contains(u"Klokken"_s) && text.contains(u"Version 3"_s));
    }
    // The day is named again at the head of a page that begins in its middle.
    QVERIFY(countOf(document, u"Mandag 4."_s) + countOf(document, u"Tirsdag 5."_s) +
                countOf(document, u"Onsdag 6."_s) + countOf(document, u"Torsdag 7."_s) +
                countOf(document, u"Fredag 8."_s) + countOf(document, u"Lørdag 9."_s) +
                countOf(document, u"Søndag 10."_s) >
            7);
}

void TestWeekSchedule::largeDayIsNotSplit()
{
    WeekScheduleData data = filled(5, 3);
    data.largePrint = true;
    const Document document = layoutWeekSchedule(data, m_typesetter);
    for (int day = 0; day < 5; ++day) {
        QList<qsizetype> pages;
        for (qsizetype page = 0; page < document.pages.size(); ++page) {
            if (pageText(document.pages.at(page)).contains(u"gruppe %1"_s.arg(day)))
                pages.append(page);
        }
        QCOMPARE(pages.size(), 1);
    }
    QCOMPARE(countOf(document, u"(fortsat)"_s), 0);
    int small = 0;
    for (const Page &page : document.pages) {
        for (const Instruction &instruction : page.instructions) {
            const auto *run = std::get_if<TextRun>(&instruction);
            small +=
                run && run->font.size < 266 && run->at.y() < 268 * 47; // 16 pt above the footer
        }
    }
    QCOMPARE(small, 0);
}

void TestWeekSchedule::inputOrderDoesNotMatter()
{
    WeekScheduleData data = samples::fullSchedule();
    const Document document = layoutWeekSchedule(data, m_typesetter);
    std::reverse(data.items.begin(), data.items.end());
    QVERIFY(layoutWeekSchedule(data, m_typesetter) == document);
}

QTEST_MAIN(TestWeekSchedule)
#include "tst_week_schedule.moc"
