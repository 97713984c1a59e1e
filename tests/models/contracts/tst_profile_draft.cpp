// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <contracts/profile_draft.h>
#include <contracts/profile_loader.h>
#include <contracts/profile_tree_model.h>

using namespace bro;
using namespace Qt::StringLiterals;

// The form of profiles: every part has words, what is typed becomes values, faults are told in the
// form's words, and what the form does not touch stays.
class TestProfileDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartHasWords();
    void everySectionIsInTheForm();
    void profilesComeThroughUnharmed_data();
    void profilesComeThroughUnharmed();
    void typedBecomesValue_data();
    void typedBecomesValue();
    void shownIsNotRewritten();
    void faultsSpeakTheForm_data();
    void faultsSpeakTheForm();
    void tracksInACircleAreTold();
    void deadlineBeforeAnUnknownDayIsTold();
    void duplicateIsFreeOfItsName();
    void movedEntryKeepsItsContent();
    void newNameIsFollowed();
    void undoGoesBackStepByStep();
    void brokenTextIsRefused_data();
    void brokenTextIsRefused();
    void unknownPartsSurvive();
    void gapBetweenVersionsIsTold();
    void takenVersionIsRefused();
    void newContractLacksOnlyWhatTheOfficeKnows();
    void nextVersionKeepsTheRest();
    void keyOfTitle();
    void treeFollowsTheDraft();

private:
    static QByteArray fredericia() { return bundledProfile(u"fredericia-2004.json"_s); }
    static QString said(const ProfileDraft &draft, const QString &path)
    {
        for (const DraftFault &fault : draft.faults())
            if (fault.path == path)
                return Texts::danish().sentence(fault.message);
        return {};
    }
};

void TestProfileDraft::everyPartHasWords()
{
    const Texts &texts = Texts::danish();
    QStringList missing;
    const auto look = [&](const auto &self, const ProfileField &field) -> void {
        for (const auto &member : field.members) {
            if (!texts.has(member->label))
                missing.append(member->label);
            for (const QString &word : member->words)
                if (!texts.has(member->wordCode(word)))
                    missing.append(member->wordCode(word));
            self(self, *member);
        }
    };
    QVERIFY(profileForm().members.size() > 30);
    look(look, profileForm());
    missing.removeDuplicates();
    QCOMPARE(missing, QStringList());
}

void TestProfileDraft::everySectionIsInTheForm()
{
    QStringList lost;
    const QStringList sections = profileSections();
    for (const QString &section : sections)
        if (!profileForm().member(section))
            lost.append(section);
    QCOMPARE(lost, QStringList());
    QCOMPARE(sections.size(), QSet<QString>(sections.begin(), sections.end()).size());
}

void TestProfileDraft::profilesComeThroughUnharmed_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = bundledProfiles();
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
    QCOMPARE(files.size(), 10);
}

void TestProfileDraft::profilesComeThroughUnharmed()
{
    QFETCH(QString, file);
    const QByteArray json = bundledProfile(file);
    ProfileDraft draft;
    QVERIFY(draft.load(json).ok());
    QVERIFY(!draft.isChanged());
    QCOMPARE(QJsonDocument::fromJson(draft.json()), QJsonDocument::fromJson(json));
    QVERIFY2(draft.isSound(), qPrintable(draft.faults().value(0).path));

    // Every value typed again as the form shows it changes nothing.
    const auto visit = [&draft](const auto &self, const ProfileField &field,
                                const QString &path) -> void {
        for (const auto &member : field.members) {
            const QString there = path.isEmpty() ? member->key : path + u'.' + member->key;
            if (member->kind == FieldKind::List) {
                for (int i = 0; i < draft.count(there); ++i)
                    self(self, *member, there + u'[' + QString::number(i) + u']');
            } else if (member->kind == FieldKind::Object) {
                if (draft.at(there))
                    self(self, *member, there);
            } else if (member->kind != FieldKind::Boolean && member->kind != FieldKind::TextTable) {
                draft.type(there, draft.typed(there));
            }
        }
    };
    visit(visit, profileForm(), {});
    QVERIFY2(!draft.canUndo(), qPrintable(Texts::danish().sentence(draft.undoName())));

    // There and back again, through undo.
    draft.remove(u"deadlines[0]"_s);
    draft.duplicate(u"tracks[0]"_s);
    draft.set(u"earlierOrdersRunOn"_s, JsonNode::ofBoolean(false));
    QVERIFY(draft.isChanged());
    while (draft.canUndo())
        draft.undo();
    QCOMPARE(QJsonDocument::fromJson(draft.json()), QJsonDocument::fromJson(json));
}

void TestProfileDraft::typedBecomesValue_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *path, const QString &typed,
                        const QString &shown, const QString &fault = {}) {
        QTest::newRow(name) << QString::fromLatin1(path) << typed << shown << fault;
    };
    row("kroner", "tracks[2].price.bonuses[0].amount", u"1.100,5"_s, u"1100,50"_s);
    row("kroner with the word", "tracks[2].price.bonuses[0].amount", u"6000 kr."_s, u"6000,00"_s);
    row("negative price", "tracks[2].price.bonuses[0].amount", u"-1"_s, u"-1,00"_s,
        u"Beløbet −1,00 kr. er negativt. Skriv et beløb på 0 eller derover."_s);
    row("no amount", "tracks[2].price.bonuses[0].amount", u"dyrt"_s, u"dyrt"_s,
        u"Det er ikke et beløb. Skriv kroner som 390 eller 1.100,50."_s);
    row("hours", "tracks[0].weeklyHours.typicalFrom", u"4,5"_s, u"4,5"_s);
    row("too many hours", "activities.weeklyAtMost", u"200"_s, u"200"_s,
        u"Tallet 200 er uden for det tilladte. Det skal ligge fra 0,02 til 168."_s);
    row("a number", "invoicing.dueDays", u"30"_s, u"30"_s);
    row("no number", "invoicing.dueDays", u"snart"_s, u"snart"_s,
        u"Det er ikke et helt tal. Skriv for eksempel 12."_s);
    row("percent", "invoicing.latePercentHundredths", u"3,5"_s, u"3,50"_s);
    row("whole percent", "invoicing.latePercentHundredths", u"2 %"_s, u"2"_s);
    row("nothing where nothing is needed", "invoicing.dueDays", u""_s, u""_s);
    row("time of day", "deadlines[0].timeOfDay", u"12.30"_s, u"12:30"_s);
    row("no time of day", "deadlines[0].timeOfDay", u"middag"_s, u"middag"_s,
        u"”middag” er ikke et klokkeslæt. Skriv det som tt:mm."_s);
    row("text that is needed", "title", u""_s, u""_s, u"Feltet mangler. Udfyld det."_s);
    row("source that is needed", "tracks[0].source", u" "_s, u""_s,
        u"Kilden mangler. Skriv, hvor det står i kontrakten."_s);
}

void TestProfileDraft::typedBecomesValue()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QFETCH(QString, fault);
    ProfileDraft draft;
    QVERIFY(draft.load(fredericia()).ok());
    draft.type(path, typed);
    QCOMPARE(draft.typed(path), shown);
    QCOMPARE(said(draft, path), fault);
}

void TestProfileDraft::shownIsNotRewritten()
{
    // 100 minutes are shown as 1,67 hours; leaving the field must not make 100.2 of them.
    QByteArray json = fredericia();
    ProfileDraft draft;
    QVERIFY(draft.load(json).ok());
    draft.set(u"activities.weeklyAtMost"_s, JsonNode::ofInteger(101));
    QCOMPARE(draft.typed(u"activities.weeklyAtMost"_s), u"1,68"_s);
    draft.type(u"activities.weeklyAtMost"_s, u"1,68"_s);
    QCOMPARE(draft.at(u"activities.weeklyAtMost"_s)->integer, 101);
}

void TestProfileDraft::faultsSpeakTheForm_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word"); // a text; empty: taken away
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QString &path, const QString &word,
                        const QString &at, const QString &fault) {
        QTest::newRow(name) << path << word << at << fault;
    };
    row("nothing is chosen", u"deadlines[0].anchor"_s, {}, u"deadlines[0].anchor"_s,
        u"Der er ikke valgt noget. Vælg, hvad der står i kontrakten."_s);
    row("unknown predicate", u"tracks[2].price.bonuses[0].predicate"_s, u"ukendt"_s,
        u"tracks[2].price.bonuses[0].predicate"_s,
        u"Der er ikke noget, der hedder ”ukendt”, længere. Vælg noget andet."_s);
    row("unknown track", u"tracks[0].requiresCompletedTrack"_s, u"ukendt"_s,
        u"tracks[0].requiresCompletedTrack"_s,
        u"Der er ikke noget, der hedder ”ukendt”, længere. Vælg noget andet."_s);
}

void TestProfileDraft::faultsSpeakTheForm()
{
    QFETCH(QString, path);
    QFETCH(QString, word);
    QFETCH(QString, at);
    QFETCH(QString, fault);
    ProfileDraft draft;
    QVERIFY(draft.load(fredericia()).ok());
    draft.set(path, word.isEmpty() ? std::nullopt : std::optional(JsonNode::ofText(word)));
    QCOMPARE(said(draft, at), fault);
    QVERIFY(!draft.isSound());
}

void TestProfileDraft::tracksInACircleAreTold()
{
    ProfileDraft draft;
    QVERIFY(draft.load(fredericia()).ok());
    const QString first = draft.text(u"tracks[0].key"_s);
    const QString second = draft.text(u"tracks[1].key"_s);
    draft.set(u"tracks[0].requiresCompletedTrack"_s, JsonNode::ofText(second));
    QVERIFY(draft.isSound());
    draft.set(u"tracks[1].requiresCompletedTrack"_s, JsonNode::ofText(first));
    QCOMPARE(
        said(draft, u"tracks[1].requiresCompletedTrack"_s),
        u"Sporene kræver hinanden i ring: %2 → %1 → %2. Fjern et af kravene."_s.arg(first, second));
}

void TestProfileDraft::deadlineBeforeAnUnknownDayIsTold()
{
    ProfileDraft draft;
    QVERIFY(draft.load(fredericia()).ok());
    const QString added = draft.add(u"deadlines"_s);
    draft.type(added + u".title"_s, u"Svar på klage"_s);
    draft.type(added + u".source"_s, u"Bilag 1"_s);
    draft.type(added + u".offset"_s, u"3"_s);
    draft.set(added + u".unit"_s, JsonNode::ofText(u"workingDays"_s));
    draft.set(added + u".direction"_s, JsonNode::ofText(u"before"_s));
    draft.set(added + u".anchor"_s, JsonNode::ofText(u"complaintReceived"_s));
    QCOMPARE(
        said(draft, added + u".direction"_s),
        u"Fristen ligger før en dag, som ingen kender på forhånd. Vælg ”Efter”, eller regn fra "
        "en anden dag."_s);
    draft.set(added + u".direction"_s, JsonNode::ofText(u"after"_s));
    QVERIFY(draft.isSound());
}

void TestProfileDraft::duplicateIsFreeOfItsName()
{
    ProfileDraft draft;
    QVERIFY(draft.load(fredericia()).ok());
    int kept = -1; // a deadline that the program acts on
    for (int i = 0; i < draft.count(u"deadlines"_s); ++i)
        if (const QString kind = draft.text(u"deadlines[%1].kind"_s.arg(i));
            kept < 0 && !kind.isEmpty() && kind != "other"_L1)
            kept = i;
    QVERIFY(kept >= 0);
    const QString original = u"deadlines[%1]"_s.arg(kept);
    const QString copy = draft.duplicate(original);
    QCOMPARE(copy, u"deadlines[%1]"_s.arg(kept + 1));
    QCOMPARE(draft.text(copy + u".id"_s), draft.text(original + u".id"_s) + u"-2"_s);
    QCOMPARE(draft.text(copy + u".title"_s), draft.text(original + u".title"_s) + u" (kopi)"_s);
    QVERIFY(said(draft, copy + u".kind"_s).startsWith(u"Fristen ”"_s));
    draft.set(copy + u".kind"_s, std::nullopt);
    QVERIFY(draft.isSound());
}

void TestProfileDraft::movedEntryKeepsItsContent()
{
    ProfileDraft draft;
    QVERIFY(draft.load(fredericia()).ok());
    const JsonNode first = *draft.at(u"tracks[0]"_s);
    QCOMPARE(draft.move(u"tracks[0]"_s, -1), u"tracks[0]"_s);
    QVERIFY(!draft.canUndo());
    QCOMPARE(draft.move(u"tracks[0]"_s, 1), u"tracks[1]"_s);
    QVERIFY(sameContent(*draft.at(u"tracks[1]"_s), first));
    QVERIFY(draft.isSound());
}

void TestProfileDraft::newNameIsFollowed()
{
    ProfileDraft draft;
    QVERIFY(draft.load(fredericia()).ok());
    const QString old = draft.text(u"successes[0].id"_s);
    QVERIFY(draft.json().count('"' + old.toUtf8() + '"') > 1);
    draft.type(u"successes[0].id"_s, u"nytNavn"_s);
    QVERIFY(draft.isSound());
    QCOMPARE(draft.json().count('"' + old.toUtf8() + '"'), 0);
    draft.undo();
    QVERIFY(!draft.isChanged());
}

void TestProfileDraft::undoGoesBackStepByStep()
{
    ProfileDraft draft;
    QVERIFY(draft.load(fredericia()).ok());
    const Texts &texts = Texts::danish();
    QVERIFY(!draft.canUndo());
    draft.type(u"title"_s, u"Ny titel"_s);
    const QString added = draft.add(u"deadlines"_s);
    QVERIFY(!draft.isSound()); // nothing is chosen yet
    QCOMPARE(texts.sentence(draft.undoName()), u"Tilføjet: Frister"_s);
    QSignalSpy changed(&draft, &ProfileDraft::changed);
    draft.undo();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toString(), added);
    QCOMPARE(changed[0][1].toBool(), true);
    QCOMPARE(texts.sentence(draft.undoName()), u"Ændret: Kontraktens titel"_s);
    draft.undo();
    QVERIFY(!draft.isChanged());
    draft.redo();
    QCOMPARE(draft.text(u"title"_s), u"Ny titel"_s);
    draft.type(u"title"_s, u"En anden"_s);
    QVERIFY(!draft.canRedo());
}

void TestProfileDraft::brokenTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no JSON")
        << QByteArray("{")
        << u"Filen kan ikke åbnes i editoren. Teksten er ikke gyldig JSON. Ret "
           "fejlen ved linje 1, tegn 2."_s;
    QTest::newRow("a list") << QByteArray("[]")
                            << u"Filen kan ikke åbnes i editoren. Filen er ikke en kontraktprofil. "
                               "Den skal bestå af ét JSON-objekt."_s;
    QTest::newRow("a decimal") << QByteArray(R"({"postal": {"days": 1.5}})")
                               << u"Filen kan ikke åbnes i editoren. postal.days: Tallet 1.5 har "
                                  "decimaltegn eller eksponent. Skriv et helt tal: penge i øre, "
                                  "procent i hundrededele og tid i minutter."_s;
    QTest::newRow("a key twice")
        << QByteArray(R"({"key": "a", "key": "b"})")
        << u"Filen kan ikke åbnes i editoren. key: Nøglen key står der mere "
           "end én gang. Behold kun den ene."_s;
}

void TestProfileDraft::brokenTextIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, sentence);
    ProfileDraft draft;
    const Done loaded = draft.load(json);
    QVERIFY(!loaded.ok());
    QCOMPARE(Texts::danish().sentence(loaded.error().message), sentence);
}

void TestProfileDraft::unknownPartsSurvive()
{
    QByteArray json = fredericia();
    json.replace(R"("format": 1)", R"("format": 1, "owner": {"who": ["x", null, true, 7]})");
    ProfileDraft draft;
    QVERIFY(draft.load(json).ok());
    draft.type(u"title"_s, u"Ny titel"_s);
    draft.add(u"tracks"_s);
    draft.undo();
    draft.undo();
    QCOMPARE(QJsonDocument::fromJson(draft.json()), QJsonDocument::fromJson(json));
    QCOMPARE(said(draft, u"owner"_s),
             u"Programmet kender ikke delen ”owner”. Den kan kun rettes i filen."_s);
}

void TestProfileDraft::gapBetweenVersionsIsTold()
{
    ProfileDraft draft;
    const QByteArray first = fredericia();
    Profile stored = *loadProfile(first, {}).profile;
    stored.validTo = stored.validFrom.addYears(1);
    const auto next = nextVersionText(first, 2, stored.validTo.addDays(31));
    QVERIFY(next.ok());
    QVERIFY(draft.load(*next).ok());
    draft.setOtherVersions({stored});
    QVERIFY(draft.isSound()); // a warning
    QVERIFY(said(draft, u"validFrom"_s).startsWith(u"Ingen version gælder fra "_s));
    draft.type(u"validFrom"_s, stored.validTo.addDays(1).toString(Qt::ISODate));
    QCOMPARE(said(draft, u"validFrom"_s), QString());
}

void TestProfileDraft::takenVersionIsRefused()
{
    ProfileDraft draft;
    QVERIFY(draft.load(fredericia()).ok());
    draft.setOtherVersions({*loadProfile(fredericia(), {}).profile});
    QVERIFY(!draft.isSound());
    QCOMPARE(said(draft, u"version"_s),
             u"Version 1 er taget i brug allerede. Giv denne et højere nummer."_s);
}

void TestProfileDraft::newContractLacksOnlyWhatTheOfficeKnows()
{
    ProfileDraft draft;
    QVERIFY(
        draft.load(newProfileText(u"jobvej-nordby"_s, u"Jobvej Nordby"_s, QDate(2027, 1, 1))).ok());
    QCOMPARE(draft.text(u"validFrom"_s), u"2027-01-01"_s);
    QStringList lacking;
    for (const DraftFault &fault : draft.faults())
        if (!fault.path.endsWith(u"source"_s))
            lacking.append(fault.path);
    QCOMPARE(lacking,
             QStringList({u"purchaser.name"_s, u"tracks[0].title"_s, u"tracks[0].price.kind"_s}));
    for (const DraftFault &fault : QList<DraftFault>(draft.faults()))
        draft.type(fault.path, fault.path.endsWith(u"kind"_s) ? u"perWeek"_s : u"Bilag 1"_s);
    QVERIFY2(draft.isSound(), qPrintable(draft.faults().value(0).path));
}

void TestProfileDraft::nextVersionKeepsTheRest()
{
    const auto next = nextVersionText(fredericia(), 2, QDate(2027, 1, 1));
    QVERIFY(next.ok());
    QJsonObject was = QJsonDocument::fromJson(fredericia()).object();
    QJsonObject is = QJsonDocument::fromJson(*next).object();
    QCOMPARE(is[u"version"_s].toInt(), 2);
    QCOMPARE(is[u"validFrom"_s].toString(), u"2027-01-01"_s);
    for (const QString &key : {u"version"_s, u"validFrom"_s, u"validTo"_s, u"extendableTo"_s}) {
        was.remove(key);
        is.remove(key);
    }
    QCOMPARE(is, was);
    QVERIFY(loadProfile(*next, {}).profile);
}

void TestProfileDraft::keyOfTitle()
{
    QCOMPARE(profileKeyFor(u"Jobvej Nordby 2027"_s), u"jobvej-nordby-2027"_s);
    QCOMPARE(profileKeyFor(u"  Åben dør – Ærø!"_s), u"aaben-doer-aeroe"_s);
    QCOMPARE(profileKeyFor(u"!"_s), QString());
}

void TestProfileDraft::treeFollowsTheDraft()
{
    ProfileDraft draft;
    QVERIFY(draft.load(fredericia()).ok());
    ProfileTreeModel tree(draft, Texts::danish());
    QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(tree.index(0, 0).data().toString(), u"Aftalen"_s);
    QCOMPARE(tree.rowCount(), profileSections().size() + 1);
    const auto shown = [&tree](const QString &path) {
        return tree.indexOf(path).data().toString();
    };
    const int count = draft.count(u"deadlines"_s);
    QCOMPARE(shown(u"deadlines"_s), u"Frister (%1)"_s.arg(count));
    const QString added = draft.add(u"deadlines"_s);
    QCOMPARE(tree.rowCount(tree.indexOf(u"deadlines"_s)), count + 1);
    QVERIFY(shown(u"deadlines"_s).startsWith(u"Frister (%1) – "_s.arg(count + 1)));
    QCOMPARE(tree.indexOf(added).data(IconRole).toString(), u"error_circle-f"_s);
    draft.type(added + u".title"_s, u"Møde holdt"_s);
    QVERIFY(shown(added).startsWith(u"Møde holdt – "_s));
    QCOMPARE(tree.indexOf(added).data(ProfileTreeModel::TitleRole).toString(), u"Møde holdt"_s);
    // The innermost part that holds a value, and the contract itself for those of the top.
    QCOMPARE(
        tree.partOf(u"tracks[0].price.frame.min"_s).data(ProfileTreeModel::PathRole).toString(),
        u"tracks[0].price"_s);
    QCOMPARE(tree.partOf(u"validFrom"_s), tree.index(0, 0));
    draft.type(u"title"_s, {});
    QCOMPARE(tree.index(0, 0).data().toString(), u"Aftalen – 1 fejl"_s);
    draft.remove(u"retention"_s);
    QCOMPARE(tree.indexOf(u"retention"_s).data(SecondaryRole).toBool(), true);
}

QTEST_GUILESS_MAIN(TestProfileDraft)
#include "tst_profile_draft.moc"
