// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/profile_loader.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestProfileLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faults_data();
    void faults();
    void allFaultsInOneRun();
    void faultIsToldWithFileAndPath();
    void optionalPartsMayBeMissing();
    void otherFormatIsOnlyThatFault();

private:
    static QByteArray good() { return bundledProfile(u"koebenhavn-traedesten-2024.json"_s); }
    static QByteArray changed(const QByteArray &from, const QByteArray &to)
    {
        QByteArray text = good();
        const qsizetype at = text.indexOf(from);
        return at < 0 ? QByteArray() : text.replace(at, from.size(), to);
    }
};

void TestProfileLoader::faults_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *from, const char *to, const char *path,
                        const char *code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(path)
                            << u"contracts."_s + QString::fromLatin1(code);
    };
    row("unknown key", R"("postal": {)", R"("postal": {"price": 1, )", "postal.price",
        "unknownKey");
    row("unknown key at the top", R"("format": 1)", R"("format": 1, "owner": "x")", "owner",
        "unknownKey");
    row("unknown key in a list", R"("id": "platform",)", R"("id": "platform", "ip": 1,)",
        "purchaser.channels[0].ip", "unknownKey");
    row("missing key", R"("postal": {"days": 5, )", R"("postal": {)", "postal.days", "missingKey");
    row("missing object", R"("postal": {)", R"("postal2": {)", "postal", "missingKey");
    row("null is missing", R"("version": 1)", R"("version": null)", "version", "missingKey");
    row("missing word of a table", R"("startBeforeOrdered": "reject",)", "",
        "orderChecks.startBeforeOrdered", "missingKey");
    row("missing cut-off", R"("cutOff": "11:00", )", "", "postal.cutOff", "missingKey");
    row("text for a number", R"("version": 1)", R"("version": "1")", "version", "wrongType");
    row("number for a text", R"("cvr": "64942212")", R"("cvr": 64942212)", "purchaser.cvr",
        "wrongType");
    row("text for a truth", R"("acuteException": true)", R"("acuteException": "ja")",
        "schedule.acuteException", "wrongType");
    row("list for an object", R"("postal": {"days": 5, "cutOff": "11:00", "source": "001 D 3.3"})",
        R"("postal": [])", "postal", "wrongType");
    row("text in a list of objects", R"("columns": [)", R"("columns": ["x",)", "dataset.columns[0]",
        "wrongType");
    row("number in a list of texts", R"("tracks": ["spor1"])", R"("tracks": [1])",
        "reports[1].tracks[0]", "wrongType");
    row("decimal point", R"("min": 37000)", R"("min": 370.00)", "tracks[0].price.frame.min",
        "decimal");
    row("exponent", R"("days": 5)", R"("days": 5e0)", "postal.days", "decimal");
    row("decimal in a list", R"("columns": [)", R"("columns": [1.5,)", "dataset.columns[0]",
        "decimal");
    row("number beyond 64 bits", R"("days": 5)", R"("days": 18446744073709551615)", "postal.days",
        "numberTooLarge");
    row("duplicate key", R"("days": 5)", R"("days": 5, "days": 4)", "postal.days", "duplicateKey");
    row("duplicate key at the top", R"("version": 1)", R"("version": 1, "version": 2)", "version",
        "duplicateKey");
    row("duplicate key in a list", R"("id": "platform",)", R"("id": "x", "id": "platform",)",
        "purchaser.channels[0].id", "duplicateKey");
    row("broken text", R"("format": 1,)", R"("format": 1)", "", "notJson");
    row("cut off", R"("openQuestions": [)", R"("openQuestions": )", "", "notJson");
    row("out of range", R"("days": 5)", R"("days": -1)", "postal.days", "outOfRange");
    row("version 0", R"("version": 1)", R"("version": 0)", "version", "outOfRange");
    row("negative price", R"("min": 37000)", R"("min": -37000)", "tracks[0].price.frame.min",
        "negativeAmount");
    row("minimum above maximum", R"("min": 37000)", R"("min": 44000)", "tracks[0].price.frame.min",
        "minAboveMax");
    row("frame between the steps", R"("max": 43000)", R"("max": 43050)",
        "tracks[0].price.frame.max", "boundOffStep");
    row("maximum for want of a bid, but none", R"("max": 43000, )", "",
        "tracks[0].price.frame.missingBidIsMax", "noMaximum");
    row("hours reversed", R"("min": 180,)", R"("min": 301,)", "tracks[0].weeklyHours.min",
        "minAboveMax");
    row("typical length above the most", R"("typicalMaxWeeks": 26,)",
        R"("typicalMaxWeeks": 26, "maxWeeks": 25,)", "tracks[0].length.typicalMaxWeeks",
        "minAboveMax");
    row("dates reversed", R"("validTo": "2026-12-31")", R"("validTo": "2023-12-31")", "validTo",
        "datesReversed");
    row("extension before the end", R"("extendableTo": "2027-12-31")",
        R"("extendableTo": "2026-12-30")", "extendableTo", "datesReversed");
    row("no such date", R"("validFrom": "2024-01-01")", R"("validFrom": "2024-02-30")", "validFrom",
        "noDate");
    row("Danish date", R"("validFrom": "2024-01-01")", R"("validFrom": "01-01-2024")", "validFrom",
        "noDate");
    row("no such time", R"("timeOfDay": "23:59")", R"("timeOfDay": "24:00")",
        "deadlines[0].timeOfDay", "noTime");
    row("unknown anchor", R"("anchor": "orderStart")", R"("anchor": "orderBegin")",
        "deadlines[0].anchor", "unknownWord");
    row("unknown word", R"("workingDayRule": "arbejdsdage")", R"("workingDayRule": "hverdage")",
        "workingDayRule", "unknownWord");
    row("unknown word in a set", R"("placementApproved"])", R"("colour"])", "schedule.newHandOutOn",
        "unknownWord");
    row("unknown value of a column", R"({"key": "alone", "label": "Alene"})",
        R"({"key": "lone", "label": "Alene"})", "dataset.columns[16].values[2].key", "unknownWord");
    row("unknown separator", R"("separator": ";")", R"("separator": "|")", "dataset.separator",
        "unknownWord");
    row("unknown track", R"("tracks": ["spor1"])", R"("tracks": ["spor3"])", "reports[1].tracks",
        "unknownReference");
    row("unknown channel", R"("channel": "platform")", R"("channel": "fax")",
        "deadlines[0].channel", "unknownReference");
    row("unknown deadline", R"("deadline": "finalReport")", R"("deadline": "finish")",
        "reports[1].deadline", "unknownReference");
    row("track that needs itself", R"("requiresCompletedTrack": "spor1")",
        R"("requiresCompletedTrack": "spor2")", "tracks[1].requiresCompletedTrack",
        "unknownReference");
    row("unknown illness number", R"("item": "general")", R"("item": "all")",
        "openQuestions[0].item", "unknownReference");
    row("track twice", R"("key": "spor2")", R"("key": "spor1")", "tracks[1].key", "repeated");
    row("deadline twice", R"("id": "cancel")", R"("id": "accept")", "deadlines[1].id", "repeated");
    row("two deadlines to accept", R"("kind": "cancelOrder")", R"("kind": "acceptOrder")",
        "deadlines[1].kind", "repeated");
    row("column name twice", R"("name": "Navn")", R"("name": "CPR-nummer")",
        "dataset.columns[2].name", "repeated");
    row("column twice", R"("field": "citizenName")", R"("field": "cpr")",
        "dataset.columns[2].field", "repeated");
    row("choice without values", R"("field": "cpr", "name": "CPR-nummer", "kind": "cpr")",
        R"("field": "cpr", "name": "CPR-nummer", "kind": "choice")", "dataset.columns[1].values",
        "columnValues");
    row("question without choices", R"("answer": "text")", R"("answer": "choice")",
        "openQuestions[3].choices", "choices");
    row("blank text", R"("source": "001 K 2.2.1")", R"("source": " ")", "source", "emptyText");
    row("report without sections", R"("sections": [)", R"("sections": [], "x": [)",
        "reports[0].sections", "emptyList");
    row("no CVR number", R"("cvr": "64942212")", R"("cvr": "64942213")", "purchaser.cvr", "noCvr");
    row("no EAN number", R"("cvr": "64942212")", R"("cvr": "64942212", "ean": "5798000000002")",
        "purchaser.ean", "noEan");
    row("key with capitals", R"("key": "koebenhavn-traedesten-2024")", R"("key": "Koebenhavn")",
        "key", "badKey");
    row("date format without a year", R"("dateFormat": "dd-MM-yyyy")", R"("dateFormat": "dd-MM")",
        "dataset.dateFormat", "badFormat");
    row("time format without minutes", R"("timeFormat": "HH:mm")", R"("timeFormat": "HH")",
        "dataset.timeFormat", "badFormat");
    row("29 February as fixed day", R"({"month": 1, "day": 9, "years": 1})",
        R"({"month": 2, "day": 29, "years": 1})", "deadlines[11].fixedDay.day", "noSuchDay");
}

void TestProfileLoader::faults()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, path);
    QFETCH(QString, code);
    const QByteArray json = changed(from, to);
    QVERIFY2(!json.isEmpty(), "the text to change is not in the profile");
    const ProfileResult result = loadProfile(json, u"x.json"_s);
    QVERIFY(!result.profile);
    QStringList found;
    bool expected = false;
    for (const ProfileFault &fault : result.faults) {
        found.append(fault.path + u' ' + fault.message.code);
        expected = expected || (fault.message.code == code &&
                                (fault.path == path || code == u"contracts.notJson"_s));
    }
    QVERIFY2(expected, qPrintable(found.join(u'\n')));
    for (const ProfileFault &fault : result.faults)
        QVERIFY(!Texts::danish().sentence(result.line(fault)).contains(u'{'));
}

void TestProfileLoader::allFaultsInOneRun()
{
    QByteArray json = changed(R"("days": 5)", R"("days": 5.5, "dags": 1)");
    json.replace(R"("validTo": "2026-12-31")", R"("validTo": "snart")");
    json.replace(R"("cvr": "64942212")", R"("cvr": "1", "cvr": "2")");
    json.replace(R"("requiresCompletedTrack": "spor1")", R"("requiresCompletedTrack": "spor9")");
    const ProfileResult result = loadProfile(json, u"x.json"_s);
    QStringList paths;
    for (const ProfileFault &fault : result.faults)
        paths.append(fault.path);
    paths.sort();
    QCOMPARE(paths, QStringList({u"postal.dags"_s, u"postal.days"_s, u"purchaser.cvr"_s,
                                 u"purchaser.cvr"_s, u"tracks[1].requiresCompletedTrack"_s,
                                 u"validTo"_s}));
}

void TestProfileLoader::faultIsToldWithFileAndPath()
{
    const ProfileResult result =
        loadProfile(changed(R"("days": 5)", R"("days": 5.5)"), u"x.json"_s);
    QCOMPARE(result.faults.size(), qsizetype(1));
    QCOMPARE(Texts::danish().sentence(result.line(result.faults.first())),
             u"x.json, postal.days: Tallet 5.5 har decimaltegn eller eksponent. Skriv et helt tal: "
             "penge i øre, procent i hundrededele og tid i minutter."_s);
    const ProfileResult broken = loadProfile("{\n  \"format\" 1\n}", u"y.json"_s);
    QCOMPARE(broken.faults.size(), qsizetype(1));
    QCOMPARE(Texts::danish().sentence(broken.line(broken.faults.first())),
             u"y.json: Teksten er ikke gyldig JSON. Ret fejlen ved linje 2, tegn 12."_s);
    const ProfileResult list = loadProfile("[]", u"z.json"_s);
    QCOMPARE(list.faults.first().message.code, u"contracts.noProfile"_s);
    QVERIFY(!loadProfile(QByteArray(200, '['), u"deep.json"_s).profile);
    QVERIFY(!loadProfile({}, u"empty.json"_s).profile);
}

void TestProfileLoader::optionalPartsMayBeMissing()
{
    const ProfileResult result =
        loadProfile(changed(R"("validTo": "2026-12-31",)", R"("validTo": null,)"), u"x.json"_s);
    QVERIFY(result.profile);
    QVERIFY(!result.profile->validTo.isValid());
}

void TestProfileLoader::otherFormatIsOnlyThatFault()
{
    const ProfileResult result =
        loadProfile(changed(R"("format": 1)", R"("format": 2, "new": true)"), u"x.json"_s);
    QCOMPARE(result.faults.size(), qsizetype(1));
    QCOMPARE(result.faults.first().message.code, u"contracts.otherFormat"_s);
}

QTEST_APPLESS_MAIN(TestProfileLoader)
#include "tst_profile_loader.moc"
