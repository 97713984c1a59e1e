// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <orders/remark.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestRemark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void interval_data();
    void interval();
    void consent_data();
    void consent();
    void digitalPost_data();
    void digitalPost();
    void interpreter_data();
    void interpreter();
    void representative_data();
    void representative();
    void startedIn_data();
    void startedIn();
    void unread_data();
    void unread();
    void languagesAreThere();
};

void TestRemark::interval_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<int>("from"); // minutes; 0 = none
    QTest::addColumn<int>("to");
    QTest::newRow("of the portal 1") << u"Timeinterval 3-5 timer pr. uge"_s << 180 << 300;
    QTest::newRow("of the portal 2") << u"Fleksibelt timetal: 3 - 5 timer."_s << 180 << 300;
    QTest::newRow("of the portal 3") << u"Fritaget for Digital Post; 3–5 timer"_s << 180 << 300;
    QTest::newRow("of the portal 4") << u"Behov for tolk (arabisk). Timer: 3-5"_s << 180 << 300;
    QTest::newRow("of the portal 5")
        << u"Borger har givet samtykke til SMS. 3-5 timer/uge"_s << 180 << 300;
    QTest::newRow("halves") << u"2,5 - 4.5 timer pr. uge"_s << 150 << 270;
    QTest::newRow("in words") << u"Visiteret til mellem 3 og 5 timer om ugen"_s << 180 << 300;
    QTest::newRow("til") << u"3 til 5 timer ugentligt"_s << 180 << 300;
    QTest::newRow("said twice") << u"3-5 timer. Timer: 3-5"_s << 180 << 300;
    QTest::newRow("timer pr. uge first") << u"Timer pr. uge: 4-6"_s << 240 << 360;
    QTest::newRow("none") << u"Borger er startet i fleksjob"_s << 0 << 0;
    QTest::newRow("empty") << QString() << 0 << 0;
    QTest::newRow("trap: times") << u"ring 3-5 gange"_s << 0 << 0;
    QTest::newRow("trap: telephone") << u"tlf. 33-55 66 77"_s << 0 << 0;
    QTest::newRow("trap: telephone ending in an interval")
        << u"Tlf. 11 22 33 4-5 timer"_s << 0 << 0;
    QTest::newRow("trap: time of day") << u"Kan træffes kl. 9-12"_s << 0 << 0;
    QTest::newRow("trap: hours by the clock") << u"Timer: kl. 9-12"_s << 0 << 0;
    QTest::newRow("trap: a date") << u"Timer: 3-5-2026"_s << 0 << 0;
    QTest::newRow("trap: days") << u"3-5 dage om ugen"_s << 0 << 0;
    QTest::newRow("trap: per day") << u"Kan deltage 3-5 timer om dagen"_s << 0 << 0;
    QTest::newRow("trap: sleep") << u"Borger sover 3-5 timer"_s << 0 << 0;
    QTest::newRow("trap: earlier course") << u"Gik tidligere 10-15 timer"_s << 0 << 0;
    QTest::newRow("trap: negated") << u"Ikke 3-5 timer"_s << 0 << 0;
    QTest::newRow("trap: backwards") << u"5-3 timer"_s << 0 << 0;
    QTest::newRow("trap: more than a week holds") << u"30-50 timer"_s << 0 << 0;
    QTest::newRow("trap: weeks") << u"Timer: 3-5 uger"_s << 0 << 0;
    QTest::newRow("trap: wait") << u"Ring igen efter 2-3 timer"_s << 0 << 0;
    QTest::newRow("two different ones") << u"3-5 timer. Fra jul 6-8 timer."_s << 0 << 0;
}

void TestRemark::interval()
{
    QFETCH(QString, remark);
    QFETCH(int, from);
    QFETCH(int, to);
    const RemarkFacts facts = readRemark(remark);
    QCOMPARE(facts.interval.has_value(), from > 0);
    if (facts.interval) {
        QCOMPARE(facts.interval->from.value, qint64(from));
        QCOMPARE(facts.interval->to.value, qint64(to));
    }
    QCOMPARE(facts.intervalUnclear, remark.contains(u"6-8"_s));
}

void TestRemark::consent_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<bool>("sms");
    QTest::addColumn<bool>("email");
    QTest::addColumn<bool>("unclear");
    QTest::newRow("both") << u"Samtykke til SMS og e-mail er indhentet"_s << true << true << false;
    QTest::newRow("sms") << u"Borger har givet samtykke til SMS. 3-5 timer/uge"_s << true << false
                         << false;
    QTest::newRow("yes") << u"Samtykke til sms: ja"_s << true << false << false;
    QTest::newRow("e-mail") << u"Der foreligger samtykke til mail"_s << false << true << false;
    QTest::newRow("not given") << u"Borger har ikke givet samtykke til SMS"_s << false << false
                               << true;
    QTest::newRow("to be obtained") << u"Indhent samtykke til SMS"_s << false << false << true;
    QTest::newRow("shall be obtained")
        << u"Samtykke til SMS skal indhentes"_s << false << false << true;
    QTest::newRow("no answer") << u"Samtykke til SMS?"_s << false << false << true;
    QTest::newRow("withdrawn") << u"Borger har givet, men trukket samtykke til SMS"_s << false
                               << false << true;
    QTest::newRow("given, then taken back")
        << u"Samtykke til SMS er givet. Samtykke til SMS er trukket."_s << false << false << true;
    QTest::newRow("only the other one")
        << u"Samtykke til SMS givet, dog ikke e-mail"_s << false << false << true;
    QTest::newRow("sms without consent") << u"Borger foretrækker SMS"_s << false << false << false;
    QTest::newRow("consent to something else")
        << u"Borger har givet samtykke til behandling"_s << false << false << false;
}

void TestRemark::consent()
{
    QFETCH(QString, remark);
    QFETCH(bool, sms);
    QFETCH(bool, email);
    QFETCH(bool, unclear);
    const RemarkFacts facts = readRemark(remark);
    QCOMPARE(facts.smsConsent, sms);
    QCOMPARE(facts.emailConsent, email);
    QCOMPARE(facts.consentUnclear, unclear);
}

void TestRemark::digitalPost_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<bool>("exempt");
    QTest::newRow("exempt") << u"Fritaget for Digital Post; 3–5 timer"_s << true;
    QTest::newRow("fra, small letters") << u"borger er fritaget fra digital post"_s << true;
    QTest::newRow("not exempt") << u"Ikke fritaget for Digital Post"_s << false;
    QTest::newRow("wishes it") << u"Ønsker at blive fritaget for Digital Post"_s << false;
    QTest::newRow("exempt from something else")
        << u"Fritaget for fremmøde; læser Digital Post"_s << false;
}

void TestRemark::digitalPost()
{
    QFETCH(QString, remark);
    QFETCH(bool, exempt);
    QCOMPARE(readRemark(remark).exemptFromDigitalPost, exempt);
}

void TestRemark::interpreter_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<bool>("needed");
    QTest::addColumn<QString>("language");
    QTest::newRow("in brackets") << u"Behov for tolk (arabisk). Timer: 3-5"_s << true
                                 << u"arabisk"_s;
    QTest::newRow("before") << u"Der bestilles somalisk tolk"_s << true << u"somalisk"_s;
    QTest::newRow("behind") << u"Tolk på Tigrinya"_s << true << u"tigrinya"_s;
    QTest::newRow("no language") << u"Behov for tolk"_s << true << QString();
    QTest::newRow("not a language") << u"Behov for tolk (telefonisk)"_s << true << QString();
    QTest::newRow("sign language") << u"Tegnsprogstolk: tegnsprog"_s << true << u"tegnsprog"_s;
    QTest::newRow("not needed") << u"Ikke behov for tolk"_s << false << QString();
    QTest::newRow("without") << u"Klarer sig uden tolk på dansk"_s << false << QString();
    QTest::newRow("a word that only begins so") << u"Teksten kan tolkes"_s << false << QString();
}

void TestRemark::interpreter()
{
    QFETCH(QString, remark);
    QFETCH(bool, needed);
    QFETCH(QString, language);
    const RemarkFacts facts = readRemark(remark);
    QCOMPARE(facts.needsInterpreter, needed);
    QCOMPARE(facts.interpreterLanguage, language);
}

void TestRemark::representative_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("told");
    QTest::newRow("of the portal")
        << u"Partsrepræsentant: Lis Holm, fuldmagt vedlagt, tlf. 11 22 33 44"_s
        << u"Lis Holm, tlf. 11 22 33 44, fuldmagt"_s;
    QTest::newRow("joined number")
        << u"Partsrepræsentant er Ib von Holm-Bak, telefon: +4511223344"_s
        << u"Ib von Holm-Bak, tlf. +4511223344"_s;
    QTest::newRow("name only") << u"partsrepræsentant Åse O'Hara"_s << u"Åse O'Hara"_s;
    QTest::newRow("power missing")
        << u"Partsrepræsentant: Lis Holm, fuldmagt mangler"_s << u"Lis Holm"_s;
    QTest::newRow("number too long")
        << u"Partsrepræsentant: Lis Holm, tlf. 11 22 33 44 55"_s << u"Lis Holm"_s;
    QTest::newRow("none") << u"Partsrepræsentant: Nej"_s << QString();
    QTest::newRow("asked") << u"Har borger en partsrepræsentant? Ja"_s << QString();
    QTest::newRow("citizen's own number") << u"Tlf. 11 22 33 44"_s << QString();
}

void TestRemark::representative()
{
    QFETCH(QString, remark);
    QFETCH(QString, told);
    QCOMPARE(readRemark(remark).representativeAsTold(), told);
}

void TestRemark::startedIn_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<int>("started");
    QTest::newRow("fleksjob") << u"Borger er startet i fleksjob"_s << int(StartedIn::FlexJob);
    QTest::newRow("job") << u"Er kommet i ordinært job"_s << int(StartedIn::Job);
    QTest::newRow("education") << u"borger er begyndt på en ny uddannelse"_s
                               << int(StartedIn::Education);
    QTest::newRow("is in a job") << u"Borger er i job."_s << int(StartedIn::Job);
    QTest::newRow("not") << u"Borger er ikke startet i job"_s << int(StartedIn::None);
    QTest::newRow("will") << u"Borger vil gerne være startet i job"_s << int(StartedIn::None);
    QTest::newRow("placement") << u"Borger er startet i jobtræning"_s << int(StartedIn::None);
    QTest::newRow("job search") << u"Er startet i jobsøgning"_s << int(StartedIn::None);
    QTest::newRow("earlier") << u"Var tidligere ansat i job"_s << int(StartedIn::None);
}

void TestRemark::startedIn()
{
    QFETCH(QString, remark);
    QFETCH(int, started);
    QCOMPARE(int(readRemark(remark).startedIn), started);
}

void TestRemark::unread_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("unread");
    QTest::newRow("all recognised") << u"Behov for tolk (arabisk). Timer: 3-5"_s << QString();
    QTest::newRow("pr. ends no sentence") << u"Timeinterval 3-5 timer pr. uge"_s << QString();
    QTest::newRow("wish with a line break")
        << u"Borger ønsker \"stille rum\"; ring først\nefter kl. 10"_s
        << u"Borger ønsker \"stille rum\". ring først. efter kl. 10"_s;
    QTest::newRow("beside a fact") << u"3-5 timer. Borger er 24 år!"_s << u"Borger er 24 år"_s;
}

void TestRemark::unread()
{
    QFETCH(QString, remark);
    QFETCH(QString, unread);
    QCOMPARE(readRemark(remark).unread, unread);
}

void TestRemark::languagesAreThere()
{
    QFile file(u":/brobygger/import/languages.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
}

QTEST_APPLESS_MAIN(TestRemark)
#include "tst_remark.moc"
