// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"

#include <QTest>
#include <contracts/profile_loader.h>
#include <core/texts.h>
#include <jobs/version_effect.h>

using namespace bro;
using namespace Qt::StringLiterals;

// What a new version of a contract would do to an office at work.
class TestVersionEffect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runningOrdersKeepTheirVersion();
    void whatTheOfficeMustDo_data();
    void whatTheOfficeMustDo();
    void theSameVersionDoesNothing();
    void aNewContractTouchesNothing();
    void faultsAreRefused();
    void nothingIsStored();

private:
    static QString file() { return JobsOffice::contract() + u".json"_s; }
    // Version 2 from 1 November 2026 with one more change.
    static QByteArray next(const QByteArray &from = {}, const QByteArray &to = {})
    {
        QByteArray json = bundledProfile(file());
        json.replace(R"("version": 1)", R"("version": 2)");
        json.replace(R"("validFrom": "2024-01-01")", R"("validFrom": "2026-11-01")");
        json.replace(R"("validTo": "2026-12-31")", R"("validTo": "2027-12-31")");
        if (!from.isEmpty()) {
            const qsizetype at = json.indexOf(from);
            return at < 0 ? QByteArray() : json.replace(at, from.size(), to);
        }
        return json;
    }
    static QStringList sentences(const VersionEffect &effect)
    {
        QStringList all;
        for (const Message &message : effect.effects)
            all.append(Texts::danish().sentence(message));
        return all;
    }
};

void TestVersionEffect::runningOrdersKeepTheirVersion()
{
    JobsOffice office;
    const Citizen anna = office.citizen(u"6101011234"_s, u"Anna Aagaard"_s);
    const Citizen bo = office.citizen(u"6202021235"_s, u"Bo Bech"_s);
    office.accepted(u"B-1"_s, anna, {2026, 10, 19}, {2027, 1, 15});
    office.received(u"B-2"_s, bo, {2026, 11, 2}, {2027, 1, 29});
    const auto effect = versionEffect(office.session(), next(), u"x.json"_s);
    QVERIFY(effect.ok());
    QCOMPARE(effect->versionBefore, 1);
    QCOMPARE(effect->versionAfter, 2);
    QCOMPARE(effect->from, QDate(2026, 11, 1));
    QCOMPARE(effect->running, 2);
    QCOMPARE(effect->madeSince, QStringList());
    QCOMPARE(effect->changes.size(), qsizetype(3)); // version, validFrom and validTo
    QCOMPARE(sentences(*effect),
             QStringList(u"2 ordrer, der ikke er slut, fortsætter efter den version, de blev "
                         "afgivet under."_s));
}

void TestVersionEffect::whatTheOfficeMustDo_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("orders made since")
        << next(R"("validFrom": "2026-11-01")", R"("validFrom": "2026-10-01")")
        << u"1 ordre er afgivet 01-10-2026 eller senere, men beholder den tidligere version: B-1. "
           "Spørg ordregiveren, hvilken version der gælder for den."_s;
    QTest::newRow("a price outside the new frame")
        << next(R"("max": 43000)", R"("max": 38000)")
        << u"Prisen 390,00 kr. for Indsatsspor 1: Helhedsorienteret og virksomhedsrettet "
           "beskæftigelsesindsats ligger uden for den nye ramme. Angiv en ny pris."_s;
    QTest::newRow("a new question")
        << next(R"("openQuestions": [)",
                R"("openQuestions": [{"id": "colour", "question": "Hvilken farve?",
                 "answer": "text", "whileOpen": "Ingen.", "source": "001 K 1"},)")
        << u"1 nyt åbent punkt skal besvares."_s;
    QTest::newRow("an answer that falls away")
        << next(R"("id": "acceptDays")", R"("id": "acceptDaysNow")")
        << u"1 svar gælder ikke længere, fordi spørgsmålet er faldet bort."_s;
    QTest::newRow("days without a version")
        << next(R"("validFrom": "2026-11-01")", R"("validFrom": "2028-06-01")")
               .replace(R"("validTo": "2027-12-31")", R"("validTo": "2028-12-31")")
               .replace(R"("extendableTo": "2027-12-31")", R"("extendableTo": "2029-12-31")")
        << u"Ingen version gælder fra 01-01-2028 til 31-05-2028. Ret datoerne, eller tilføj en "
           "version."_s;
}

void TestVersionEffect::whatTheOfficeMustDo()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, sentence);
    QVERIFY2(!json.isEmpty(), "the text to change is not in the profile");
    JobsOffice office;
    const Citizen anna = office.citizen(u"6101011234"_s, u"Anna Aagaard"_s);
    office.accepted(u"B-1"_s, anna, {2026, 10, 19}, {2027, 1, 15});
    QVERIFY(
        office.contracts.setAnswer(JobsOffice::contract(), u"acceptDays"_s, u"5"_s, {2026, 10, 1})
            .ok());
    const auto effect = versionEffect(office.session(), json, u"x.json"_s);
    QVERIFY2(effect.ok(), effect.ok() ? "" : qPrintable(effect.error().message.toJson()));
    QVERIFY2(sentences(*effect).contains(sentence), qPrintable(sentences(*effect).join(u'\n')));
}

void TestVersionEffect::theSameVersionDoesNothing()
{
    JobsOffice office;
    const auto effect = versionEffect(office.session(), bundledProfile(file()), file());
    QVERIFY(effect.ok());
    QVERIFY(effect->changes.isEmpty());
    QVERIFY(effect->effects.isEmpty());
}

void TestVersionEffect::aNewContractTouchesNothing()
{
    JobsOffice office;
    const auto effect = versionEffect(
        office.session(),
        next(R"("key": "koebenhavn-traedesten-2024")", R"("key": "ny-kommune-2026")"), u"x.json"_s);
    QVERIFY(effect.ok());
    QCOMPARE(effect->versionBefore, 0);
    QCOMPARE(sentences(*effect), QStringList(u"Kontrakten er ny. Ingen ordrer er berørt."_s));
}

void TestVersionEffect::faultsAreRefused()
{
    JobsOffice office;
    const auto effect =
        versionEffect(office.session(), next(R"("days": 5)", R"("days": -5)"), u"x.json"_s);
    QVERIFY(!effect.ok());
    QCOMPARE(effect.error().message.code, u"contracts.profileRefused"_s);
}

void TestVersionEffect::nothingIsStored()
{
    JobsOffice office;
    const qint64 versions = office.count(u"SELECT count(*) FROM contract_version"_s);
    QVERIFY(versionEffect(office.session(), next(), u"x.json"_s).ok());
    QCOMPARE(office.count(u"SELECT count(*) FROM contract_version"_s), versions);
}

QTEST_GUILESS_MAIN(TestVersionEffect)
#include "tst_version_effect.moc"
