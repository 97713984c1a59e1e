// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"
#include "samples.h"
#include <QTest>
#include <calendar/iso_week.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
QString textOf(const Page &page)
{
    return page.texts().join(u' ');
}

// Two activities on each working day of May and June, so that weeks fill pages.
CitizenProtocolData longMonth(int perDay)
{
    CitizenProtocolData data = samples::citizenProtocol();
    const CitizenProtocolRow pattern = data.rows.first();
    data.rows.clear();
    for (QDate day(2026, 6, 1); day.month() == 6; day = day.addDays(1)) {
        for (int i = 0; i < perDay && day.dayOfWeek() < 6; ++i) {
            CitizenProtocolRow row = pattern;
            row.date = day;
            row.title = u"Aftale %1-%2"_s.arg(QString::number(day.day()), QString::number(i));
            data.rows.append(row);
        }
    }
    return data;
}
} // namespace

class TestOfficeForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void citizenProtocol_data();
    void citizenProtocol();
    void citizenProtocolPages();
    void cprIsMasked();
    void dayProtocol_data();
    void dayProtocol();
    void dayProtocolNeverExcuses();
    void basis_data();
    void basis();
    void basisBreaksBetweenBlocks();
    void basisCountsDays();
    void basisWithoutCalendar();

private:
    void verify(const Document &document)
    {
        const QStringList faults = invariants::faultsOf(document);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    Typesetter m_typesetter;
};

void TestOfficeForms::citizenProtocol_data()
{
    QTest::addColumn<int>("perDay"); // 0 = as designed, -1 = none
    QTest::addColumn<int>("courses");
    QTest::addColumn<bool>("longTexts");
    QTest::newRow("as designed") << 0 << 2 << false;
    QTest::newRow("nothing planned") << -1 << 2 << false;
    QTest::newRow("two a day") << 2 << 2 << false;
    QTest::newRow("six a day, four courses") << 6 << 4 << false;
    QTest::newRow("a week taller than a page") << 30 << 2 << false;
    QTest::newRow("long titles and notes") << 2 << 3 << true;
}

void TestOfficeForms::citizenProtocol()
{
    QFETCH(int, perDay);
    QFETCH(int, courses);
    QFETCH(bool, longTexts);
    CitizenProtocolData data = perDay > 0 ? longMonth(perDay) : samples::citizenProtocol();
    if (perDay < 0)
        data.rows.clear();
    while (data.courses.size() < courses)
        data.courses.append(data.courses.first());
    for (CitizenProtocolRow &row : data.rows) {
        if (longTexts && row.freeDay.isEmpty()) {
            row.title = u"Kompetenceafklarende samtaleforløb med fokus på ordinære timer"_s;
            row.entry.note =
                u"En lang note, der fortæller alt om, hvorfor borgeren kom for sent den dag, og hvad vi aftalte."_s;
        }
    }
    const Document document = layoutCitizenProtocol(data, m_typesetter);
    verify(document);
    const QString all = invariants::squeezed(document);
    for (const CitizenProtocolRow &row : std::as_const(data.rows)) {
        QVERIFY2(all.contains(invariants::squeezed(row.title)), qPrintable(row.title));
        QVERIFY(all.contains(invariants::squeezed(row.entry.note)));
        QVERIFY(all.contains(invariants::squeezed(row.freeDay)));
    }
    QCOMPARE(all.count(u"Ialt,timerogminutter"_s), 1);
    QVERIFY(textOf(document.pages.last()).contains(u"I alt, timer og minutter 22:00"_s));
    QVERIFY(layoutCitizenProtocol(data, m_typesetter) == document);
}

void TestOfficeForms::citizenProtocolPages()
{
    const CitizenProtocolData data = longMonth(3);
    const Document document = layoutCitizenProtocol(data, m_typesetter);
    QVERIFY(document.pages.size() >= 3);
    QList<int> weeksSeen;
    for (const Page &page : document.pages) {
        const QString text = textOf(page);
        QVERIFY(text.contains(u"Jolanta Wiśniewska"_s) && text.contains(u"Planlagt tid"_s));
        int rows = 0;
        QSet<int> weeks;
        for (const CitizenProtocolRow &row : data.rows) {
            if (page.texts().contains(row.title)) {
                ++rows;
                weeks.insert(IsoWeek::of(row.date).week);
            }
        }
        QVERIFY2(rows <= 22, qPrintable(QString::number(rows)));
        for (const int week : std::as_const(weeks))
            weeksSeen.append(week);
    }
    QCOMPARE(weeksSeen.size(), 5); // no week stands on two pages
}

void TestOfficeForms::cprIsMasked()
{
    CitizenProtocolData data = samples::citizenProtocol();
    QVERIFY(
        textOf(layoutCitizenProtocol(data, m_typesetter).pages.first()).contains(u"740388-••••"_s));
    QVERIFY(!invariants::squeezed(layoutCitizenProtocol(data, m_typesetter)).contains(data.cpr));
    data.fullCpr = true;
    QVERIFY(
        textOf(layoutCitizenProtocol(data, m_typesetter).pages.first()).contains(u"740388-9994"_s));
    QVERIFY(!invariants::squeezed(layoutInvoiceBasis(samples::invoiceBasis(), m_typesetter))
                 .contains(data.cpr));
}

void TestOfficeForms::dayProtocol_data()
{
    QTest::addColumn<int>("times"); // the sample's groups repeated
    QTest::addColumn<int>("pages");
    QTest::newRow("as designed") << 1 << 1;
    QTest::newRow("nothing planned") << 0 << 1;
    QTest::newRow("a large office") << 6 << 5;
}

void TestOfficeForms::dayProtocol()
{
    QFETCH(int, times);
    QFETCH(int, pages);
    DayProtocolData data = samples::dayProtocol();
    const QList<DayProtocolGroup> groups = data.groups;
    data.groups.clear();
    for (int i = 0; i < times; ++i)
        data.groups += groups;
    const Document document = layoutDayProtocol(data, m_typesetter);
    verify(document);
    QCOMPARE(document.pages.size(), pages);
    int names = 0;
    int heads = 0;
    for (const Page &page : document.pages) {
        names += int(page.texts().count(u"Yusuf Abdi Warsame"_s));
        heads += int(page.texts().count(u"Planlagt tid"_s));
        const QStringList texts = page.texts();
        // No group's head is the last line of a page.
        QVERIFY(!texts.contains(u"09:30–11:00"_s) ||
                texts.indexOf(u"09:30–11:00"_s) < texts.size() - 6);
    }
    QCOMPARE(names, times);
    QCOMPARE(heads, pages);
    QVERIFY(textOf(document.pages.last()).contains(u"I alt: 10 borgere, 13 aftaler"_s));
}

void TestOfficeForms::dayProtocolNeverExcuses()
{
    const QString all =
        textOf(layoutDayProtocol(samples::dayProtocol(), m_typesetter).pages.first());
    QVERIFY(!all.contains(u"undskyldt"_s, Qt::CaseInsensitive));
    QVERIFY(all.contains(u"Fraværet er ikke vurderet; det gør kommunen."_s) ||
            invariants::squeezed(all).contains(u"Fraværeterikkevurderet;detgørkommunen."_s));
    QVERIFY(all.contains(u"Til stede, ville ikke deltage."_s));
    QVERIFY(all.contains(u"Hele dagen, se 09:30"_s));
}

void TestOfficeForms::basis_data()
{
    QTest::addColumn<int>("weeks"); // 0 = as designed
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("pages");
    QTest::newRow("as designed") << 0 << 1 << 1;
    QTest::newRow("half a year") << 26 << 1 << 2;
    QTest::newRow("a year, many lines") << 52 << 30 << 4;
}

void TestOfficeForms::basis()
{
    QFETCH(int, weeks);
    QFETCH(int, lines);
    QFETCH(int, pages);
    InvoiceBasisData data = samples::invoiceBasis();
    if (weeks > 0)
        data.to = data.from.addDays(7 * weeks - 1);
    while (data.lines.size() < lines)
        data.lines.append(data.lines.first());
    const Document document = layoutInvoiceBasis(data, m_typesetter);
    verify(document);
    QCOMPARE(document.pages.size(), pages);
    for (const Page &page : document.pages)
        QVERIFY(textOf(page).contains(u"Dette er ikke en faktura."_s));
    const QString all = invariants::squeezed(document);
    for (const QString &words :
         {u"Senest til fakturering"_s, u"03-09-2026"_s, u"57 × 398,00"_s, u"22.686,00"_s,
          u"Perioden er ikke faktureret før"_s, u"Kontrolleret af"_s})
        QCOMPARE(all.count(invariants::squeezed(words)), 1);
}

void TestOfficeForms::basisBreaksBetweenBlocks()
{
    // Each length of the calendar puts another block at the foot of the page.
    for (int weeks = 1; weeks <= 30; ++weeks) {
        InvoiceBasisData data = samples::invoiceBasis();
        data.to = data.from.addDays(7 * weeks - 1);
        verify(layoutInvoiceBasis(data, m_typesetter));
    }
}

void TestOfficeForms::basisCountsDays()
{
    const Document document = layoutInvoiceBasis(samples::invoiceBasis(), m_typesetter);
    const QString text = textOf(document.pages.first());
    QVERIFY(text.contains(u"Gennemførte hverdage i perioden 19 33 af 57"_s));
    QVERIFY(text.contains(u"18 · · · · 1 2 3 1 15"_s));
    QVERIFY(text.contains(u"14  H"_s) && text.contains(u"14. maj Kristi himmelfartsdag"_s));
    QVERIFY(text.contains(u"398 kr. uden moms (370–430)"_s));
    QVERIFY(text.contains(u"Juni og juli"_s));
}

void TestOfficeForms::basisWithoutCalendar()
{
    InvoiceBasisData data = samples::invoiceBasis();
    data.calendar.reset();
    data.priceMost = {};
    data.warning = {};
    data.latest = {};
    const Document document = layoutInvoiceBasis(data, m_typesetter);
    verify(document);
    const QString text = textOf(document.pages.first());
    QVERIFY(text.contains(u"1. Beregning"_s) && !text.contains(u"Hverdage i perioden"_s));
    QVERIFY(text.contains(u"398 kr. uden moms"_s) && !text.contains(u"370"_s));
    QVERIFY(!text.contains(u"Senest til fakturering"_s));
}

QTEST_MAIN(TestOfficeForms)
#include "tst_office_forms.moc"
