// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/profile_loader.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

// What is refused in the parts of a profile that speak of courses, results and cooperation.
class TestProfileParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faults_data();
    void faults();
    void amountsAtTheLimit_data();
    void amountsAtTheLimit();
    void partsMayBeMissing();

private:
    // The text of the profile with `to` in place of the first `from` after `after`.
    static QByteArray changed(const char *file, const QByteArray &after, const QByteArray &from,
                              const QByteArray &to)
    {
        QByteArray text = bundledProfile(QString::fromLatin1(file) + u".json"_s);
        const qsizetype begin = text.indexOf(after);
        const qsizetype at = begin < 0 ? -1 : text.indexOf(from, begin);
        return at < 0 ? QByteArray() : text.replace(at, from.size(), to);
    }
};

void TestProfileParts::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *file, const char *after, const char *from,
                        const char *to, const char *path, const char *code) {
        QTest::newRow(name) << changed(file, after, from, to) << QString::fromLatin1(path)
                            << u"contracts."_s + QString::fromLatin1(code);
    };
    const char *fredericia = "fredericia-2004";
    const char *aarhus = "aarhus-2008";
    const char *odense = "odense-2007";
    const char *koebenhavn = "koebenhavn-samarbejde-2015";
    const char *c = R"("key": "c")";
    row("unknown key in a bonus", fredericia, "bonuses", R"("bySupplier": false,)",
        R"("bySupplier": false, "rate": 1,)", "tracks[0].price.bonuses[0].rate", "unknownKey");
    row("unknown predicate", fredericia, "bonuses", R"("predicate": "noSupport4of6")",
        R"("predicate": "luck")", "tracks[0].price.bonuses[0].predicate", "unknownReference");
    row("unknown measuring point", fredericia, "bonuses", R"("deadline": "result6")",
        R"("deadline": "result7")", "tracks[0].price.bonuses[0].deadline", "unknownReference");
    row("negative bonus", fredericia, "bonuses", R"("amount": 500000)", R"("amount": -500000)",
        "tracks[0].price.bonuses[0].amount", "negativeAmount");
    row("low bonus above the full", fredericia, c, R"("lowAmount": 250000)",
        R"("lowAmount": 500001)", "tracks[2].price.bonuses[0].lowAmount", "minAboveMax");
    row("low bonus for nothing", fredericia, c, R"("lowPredicate": "supportOrSubsidy4of6",)", "",
        "tracks[2].price.bonuses[0].lowAmount", "lowWithoutPredicate");
    row("unknown kind of success", fredericia, "successes", R"("kind": "consecutiveMonths")",
        R"("kind": "luck")", "successes[0].kind", "unknownWord");
    row("unknown status", fredericia, "successes", R"("noMunicipalSupport")", R"("rich")",
        "successes[0].statuses", "unknownWord");
    row("success without months", fredericia, "successes", R"("months": 4,)", "",
        "successes[0].months", "missingKey");
    row("success without a window", fredericia, "successes", R"("windowMonths": 6,)", "",
        "successes[0].windowMonths", "missingKey");
    row("more months than the window holds", fredericia, "successes", R"("months": 4)",
        R"("months": 7)", "successes[0].months", "minAboveMax");
    row("success of no status", fredericia, "successes", R"("statuses": ["noMunicipalSupport"],)",
        "", "successes[0].statuses", "missingKey");
    row("success twice", fredericia, "successes", R"("id": "work12of15")",
        R"("id": "noSupport4of6")", "successes[2].id", "repeated");
    row("success without its span", "vesthimmerland-2008", R"("id": "clarified3")",
        R"("within": {"amount": 3, "unit": "months"},)", "", "successes[2].within", "missingKey");
    row("months of benefit beyond their span", odense, R"("steps")", R"("months": 6, "within": 9)",
        R"("months": 10, "within": 9)", "successes[6].steps[0].months", "minAboveMax");
    row("step of no status", odense, R"("steps")",
        R"("statuses": ["benefit", "unemploymentAllowance"],)", R"("statuses": [],)",
        "successes[6].steps[0].statuses", "emptyList");
    row("share above the whole", odense, "targets", R"("shareHundredths": 5000)",
        R"("shareHundredths": 10001)", "targets[0].shareHundredths", "outOfRange");
    row("target of an unknown success", odense, "targets", R"("predicate": "fleksjobBy3")",
        R"("predicate": "x")", "targets[0].predicate", "unknownReference");
    row("target of an unknown track", odense, "targets", R"("tracks": ["fleksjob"])",
        R"("tracks": ["x"])", "targets[0].tracks", "unknownReference");
    row("eligible by an unknown success", odense, "eligibility", R"("benefit6of9")", R"("x")",
        "tracks[0].eligibility", "unknownReference");
    row("placements reversed", odense, R"("periodsAtLeast")", R"("periodsAtLeast": 2,)",
        R"("periodsAtLeast": 2, "periodsAtMost": 1,)", "tracks[2].placements.periodsAtLeast",
        "minAboveMax");
    row("length of nothing", fredericia, "lengthRules", R"("amount": 13)", R"("amount": 0)",
        "tracks[0].lengthRules[0].most.amount", "outOfRange");
    row("unknown unit of a length", fredericia, "lengthRules", R"("unit": "weeks")",
        R"("unit": "days")", "tracks[0].lengthRules[0].most.unit", "unknownWord");
    row("ages that nobody has", fredericia, "lengthRules", R"("ageBelow": 30,)",
        R"("ageFrom": 30, "ageBelow": 30,)", "tracks[0].lengthRules[0].ageFrom", "minAboveMax");
    row("extension by an unknown deadline", "refleks-almene", "extensions",
        R"("deadline": "extensionRequest")", R"("deadline": "x")",
        "tracks[0].extensions[0].deadline", "unknownReference");
    row("extension without a word on pay", fredericia, "extensions", R"("pay": "unpaid",)", "",
        "tracks[0].extensions[0].pay", "missingKey");
    row("class reversed", fredericia, c, R"("classMin": 15,)", R"("classMin": 15, "classMax": 14,)",
        "tracks[2].intakeRule.classMin", "minAboveMax");
    row("grant below nothing", aarhus, "grant", R"("perWeekAtMost": 150000)",
        R"("perWeekAtMost": -1)", "tracks[0].grant.perWeekAtMost", "negativeAmount");
    row("amount beyond 64 bits", aarhus, "grant", R"("perWeekAtMost": 150000)",
        R"("perWeekAtMost": 9223372036854775808)", "tracks[0].grant.perWeekAtMost",
        "numberTooLarge");
    row("account by an unknown deadline", aarhus, R"("returns")", R"("deadline": "returnAccount")",
        R"("deadline": "x")", "tracks[0].returns.deadline", "unknownReference");
    row("deadline before what nobody knows", aarhus, R"("id": "returnAccount")",
        R"("direction": "after")", R"("direction": "before")", "deadlines[3].direction",
        "beforeItsAnchor");
    row("deadline that never recurs", "vesthimmerland-2008", R"("recurrence")", R"("every": 1)",
        R"("every": 0)", "deadlines[0].recurrence.every", "outOfRange");
    row("deadline that recurs until a word", "vesthimmerland-2008", R"("recurrence")",
        R"("until": "orderEnd")", R"("until": "always")", "deadlines[0].recurrence.until",
        "unknownWord");
    row("complaint by an unknown deadline", aarhus, R"("complaints")", R"("deadline": "complaint")",
        R"("deadline": "x")", "complaints.deadline", "unknownReference");
    row("survey by nobody", aarhus, R"("survey")", R"("runBy": "supplier")", R"("runBy": "x")",
        "survey.runBy", "unknownWord");
    row("paper by an unknown channel", aarhus, R"("papers")", R"("channel": "secureMail")",
        R"("channel": "pigeon")", "papers[0].channel", "unknownReference");
    row("paper of an unknown track", fredericia, R"("papers")", R"("tracks": ["a", "b", "c"])",
        R"("tracks": ["e"])", "papers[0].tracks", "unknownReference");
    row("step by an unknown deadline", koebenhavn, R"("absenceSteps")",
        R"("deadline": "absenceNotice")", R"("deadline": "x")", "absenceSteps[1].deadline",
        "unknownReference");
    row("step after nothing", koebenhavn, R"("absenceSteps")", R"("event": "absent")",
        R"("event": "tired")", "absenceSteps[0].event", "unknownWord");
    row("figures without columns", "hilleroed-2003", R"("id": "reporting")", R"("columns": [)",
        R"("columns": [], "old": [)", "figures[1].columns", "emptyList");
    row("interpreter below nothing", koebenhavn, R"("rates")", R"("price": 34474)",
        R"("price": -34474)", "interpreters.rates[0].price", "negativeAmount");
    row("interpreter charged by nothing", koebenhavn, R"("rates")", R"("chargedMinutes": 60)",
        R"("chargedMinutes": 0)", "interpreters.rates[0].chargedMinutes", "outOfRange");
    row("more days than a week has", "vesthimmerland-2008", R"("key": "introduktion")",
        R"("days": 2)", R"("days": 8)", "tracks[2].weeklyHours.days", "outOfRange");
    row("interest beyond the whole", "refleks-almene", R"("invoicing")",
        R"("latePercentHundredths": 200)", R"("latePercentHundredths": 10001)",
        "invoicing.latePercentHundredths", "outOfRange");
    row("tracks that demand each other", "koebenhavn-traedesten-2024", R"("key": "spor1")",
        R"("askBelowAge": 30,)", R"("askBelowAge": 30, "requiresCompletedTrack": "spor2",)",
        "tracks[0].requiresCompletedTrack", "circular");
    row("the circle is told at each of its tracks", "koebenhavn-traedesten-2024",
        R"("key": "spor1")", R"("askBelowAge": 30,)",
        R"("askBelowAge": 30, "requiresCompletedTrack": "spor2",)",
        "tracks[1].requiresCompletedTrack", "circular");
}

void TestProfileParts::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, code);
    QVERIFY2(!json.isEmpty(), "the text to change is not in the profile");
    const ProfileResult result = loadProfile(json, u"x.json"_s);
    QVERIFY(!result.profile);
    QStringList found;
    bool expected = false;
    for (const ProfileFault &fault : result.faults) {
        found.append(fault.path + u' ' + fault.message.code);
        expected = expected || (fault.message.code == code && fault.path == path);
        QVERIFY(!Texts::danish().sentence(result.line(fault)).contains(u'{'));
    }
    QVERIFY2(expected, qPrintable(found.join(u'\n')));
}

void TestProfileParts::amountsAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<qint64>("ore");
    QTest::newRow("nothing") << QByteArray("0") << qint64(0);
    QTest::newRow("the largest") << QByteArray("9223372036854775807")
                                 << std::numeric_limits<qint64>::max();
}

void TestProfileParts::amountsAtTheLimit()
{
    QFETCH(QByteArray, amount);
    QFETCH(qint64, ore);
    const ProfileResult result =
        loadProfile(changed("aarhus-2008", "grant", R"("perWeekAtMost": 150000)",
                            R"("perWeekAtMost": )" + amount),
                    u"x.json"_s);
    QVERIFY(result.profile);
    QCOMPARE(result.profile->tracks[0].grant->perWeekAtMost.ore, ore);
}

void TestProfileParts::partsMayBeMissing()
{
    // The profile that came first has none of them and stays as it was.
    const QString file = u"koebenhavn-traedesten-2024.json"_s;
    const ProfileResult result = loadProfile(bundledProfile(file), file);
    QVERIFY(result.profile);
    const Profile &profile = *result.profile;
    QVERIFY(profile.successes.isEmpty() && profile.targets.isEmpty() && profile.papers.isEmpty());
    QVERIFY(!profile.complaints && !profile.survey && !profile.interpreters);
    QVERIFY(!profile.tracks[0].placements && profile.tracks[0].lengthRules.isEmpty());
    QCOMPARE(profile.tracks[0].intakeRule.kind, IntakeKind::NotStated);
}

QTEST_APPLESS_MAIN(TestProfileParts)
#include "tst_profile_parts.moc"
