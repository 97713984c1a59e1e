// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/profile_compare.h>
#include <contracts/profile_loader.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

// The differences between two versions, in words.
class TestProfileCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void deadlines_data();
    void deadlines();
    void sameTextHasNone();
    void orderOfMembersIsNoChange();
    void everythingIsTold();
    void refusesWhatIsNoProfile();
};

void TestProfileCompare::changes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *file, const char *from, const char *to,
                        const char *path, const QString &sentence) {
        QTest::newRow(name) << QString::fromLatin1(file) + u".json"_s << QByteArray(from)
                            << QByteArray(to) << QString::fromUtf8(path) << sentence;
    };
    const char *koebenhavn = "koebenhavn-traedesten-2024";
    const QString one =
        u"Indsatsspor 1: Helhedsorienteret og virksomhedsrettet beskæftigelsesindsats"_s;
    row("a number", koebenhavn, R"("version": 1)", R"("version": 2)", "version",
        u"Version: 1 bliver til 2."_s);
    row("a day", koebenhavn, R"("validTo": "2026-12-31")", R"("validTo": "2027-06-30")", "validTo",
        u"Gælder til: 31-12-2026 bliver til 30-06-2027."_s);
    row("a price", koebenhavn, R"("max": 43000)", R"("max": 44000)",
        "tracks[spor1].price.frame.max",
        u"Højeste pris: 430,00 kr. bliver til 440,00 kr. – "_s + one + u'.');
    row("hours of the week", koebenhavn, R"("typicalTo": 300)", R"("typicalTo": 270)",
        "tracks[spor1].weeklyHours.typicalTo",
        u"Typisk til: 5 t bliver til 4,5 t – "_s + one + u'.');
    row("a deadline", koebenhavn,
        R"("offset": 7,
      "unit": "calendarDays")",
        R"("offset": 5,
      "unit": "workingDays")",
        "deadlines[finalReport]",
        u"Fristen ”Afsluttende leverandørrapport skal være indleveret” var 7 kalenderdage efter "
        "”Ordrens sidste dag” og bliver 5 arbejdsdage efter ”Ordrens sidste dag”."_s);
    row("a yes that becomes a no", koebenhavn, R"("mentorException": true)",
        R"("mentorException": false)", "activities.mentorException",
        u"Mentor ved siden af tæller også: ja bliver til nej."_s);
    row("a choice", koebenhavn, R"("hoursOutsideFrame": "reject")", R"("hoursOutsideFrame": "ask")",
        "orderChecks.hoursOutsideFrame",
        u"Timer uden for kontrakten: ”Afvis” bliver til ”Spørg ordregiver”."_s);
    row("percent", koebenhavn, R"("thresholdHundredths": 200)", R"("thresholdHundredths": 250)",
        "regulation.thresholdHundredths", u"Først ved en ændring på: 2 % bliver til 2,50 %."_s);
    row("a key that is new", koebenhavn, R"("askBelowAge": 30,)",
        R"("askBelowAge": 30, "requirement": "Ledig",)", "tracks[spor1].requirement",
        u"Betingelse, kun ordregiver kender: ”Ledig” kommer til – "_s + one + u'.');
    row("a key that goes", koebenhavn, R"("askBelowAge": 30,)", "", "tracks[spor1].askBelowAge",
        u"Spørg, når borgeren er yngre end: 30 falder bort – "_s + one + u'.');
    row("a yes or no", koebenhavn, R"("earlierOrdersRunOn": true)",
        R"("earlierOrdersRunOn": false)", "earlierOrdersRunOn",
        u"Tidligere ordrer løber videre: ja bliver til nej."_s);
    row("a bonus", "fredericia-2004", R"("lowAmount": 250000)", R"("lowAmount": 300000)",
        "tracks[c].price.bonuses[result6].lowAmount",
        u"Lavere beløb: 2.500,00 kr. bliver til 3.000,00 kr. – C. Holdforløb: vejledning og "
        "opkvalificering med udslusning, Resultat 6 måneder efter forløbet."_s);
    row("an entry without a name", "fredericia-2004", R"("ageBelow": 30,)", R"("ageBelow": 25,)",
        "tracks[a].lengthRules[0].ageBelow",
        u"Under alder: 30 bliver til 25 – A. Vejlednings- og afklaringsforløb med udslusning, kort "
        "ledighed, 004 2.3.3 (L384-385)."_s);
}

void TestProfileCompare::changes()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QByteArray before = bundledProfile(file);
    QByteArray after = before;
    const qsizetype at = after.indexOf(from);
    QVERIFY2(at >= 0, "the text to change is not in the profile");
    after.replace(at, from.size(), to);
    const auto changes = compareProfiles(before, after);
    QVERIFY(changes.ok());
    QCOMPARE(changes->size(), qsizetype(1));
    QTEST(changes->first().path, "path");
    QTEST(Texts::danish().sentence(changes->first().message), "sentence");
    QVERIFY(!Texts(Language::English).sentence(changes->first().message).contains(u'{'));
}

void TestProfileCompare::deadlines_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("direction");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *unit, const char *direction, const QString &words) {
        QTest::addRow("%s %s", unit, direction)
            << QByteArray(unit) << QByteArray(direction) << words;
    };
    row("calendarDays", "before", u"7 kalenderdage før"_s);
    row("workingDays", "before", u"7 arbejdsdage før"_s);
    row("workingDays", "after", u"7 arbejdsdage efter"_s);
    row("weeks", "before", u"7 uger før"_s);
    row("weeks", "after", u"7 uger efter"_s);
    row("months", "before", u"7 måneder før"_s);
    row("months", "after", u"7 måneder efter"_s);
    row("hours", "before", u"7 timer før"_s);
    row("hours", "after", u"7 timer efter"_s);
}

void TestProfileCompare::deadlines()
{
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, direction);
    QFETCH(QString, words);
    const QByteArray before = bundledProfile(u"koebenhavn-traedesten-2024.json"_s);
    const QByteArray was = R"("offset": 7,
      "unit": "calendarDays",
      "direction": "after",
      "channel": "platform")";
    QCOMPARE(before.count(was), 1);
    QByteArray after = before;
    after.replace(was, R"("offset": 7, "unit": ")" + unit + R"(", "direction": ")" + direction +
                           R"(", "channel": "platform")");
    const auto changes = compareProfiles(before, after);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(Texts::danish().sentence(changes->first().message),
             u"Fristen ”Afsluttende leverandørrapport skal være indleveret” var 7 kalenderdage "
             "efter ”Ordrens sidste dag” og bliver %1 ”Ordrens sidste dag”."_s.arg(words));
}

void TestProfileCompare::sameTextHasNone()
{
    const QStringList files = bundledProfiles();
    for (const QString &file : files)
        QVERIFY(compareProfiles(bundledProfile(file), bundledProfile(file))->isEmpty());
}

void TestProfileCompare::orderOfMembersIsNoChange()
{
    QVERIFY(compareProfiles(R"({"a": 1, "b": {"c": "x", "d": 2}})",
                            R"({"b": {"d": 2, "c": "x"}, "a": 1})")
                ->isEmpty());
}

void TestProfileCompare::everythingIsTold()
{
    // Whole contracts against each other: entries come and go, nothing is without a sentence.
    const auto changes = compareProfiles(bundledProfile(u"fredericia-2004.json"_s),
                                         bundledProfile(u"odense-2007.json"_s));
    QVERIFY(changes.ok());
    QStringList sentences;
    for (const ProfileChange &change : *changes) {
        sentences.append(Texts::danish().sentence(change.message));
        QVERIFY(!change.path.isEmpty());
        QVERIFY2(!sentences.last().contains(u'{') && !sentences.last().startsWith(u'['),
                 qPrintable(sentences.last()));
    }
    QVERIFY(sentences.contains(u"Falder bort: D. Formidling af fleksjob."_s));
    QVERIFY(sentences.contains(u"Nyt: Social- og sundhedsforløb."_s));
    QVERIFY(sentences.contains(u"Nyt: Ansøgninger om optagelse på Social- og Sundhedsskolen skal "
                               "være sendt."_s));
}

void TestProfileCompare::refusesWhatIsNoProfile()
{
    QCOMPARE(compareProfiles("[]", "{}").error().message.code, u"contracts.compareRefused"_s);
    QCOMPARE(compareProfiles("{}", "{").error().message.code, u"contracts.compareRefused"_s);
}

QTEST_APPLESS_MAIN(TestProfileCompare)
#include "tst_profile_compare.moc"
