// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/profile_loader.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

// The profile of 001 as it comes with the program.
class TestKoebenhavn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyBundledProfileLoads();
    void head();
    void tracks_data();
    void tracks();
    void checksAndRules();
    void datasetHasTheColumnsOfD1();
    void datasetWords_data();
    void datasetWords();
    void reports_data();
    void reports();
    void deadlinesTheProgramActsOn();
    void invoicing();
    void nothingInventedWhereTheSourceIsSilent();

private:
    Profile m_profile;
};

void TestKoebenhavn::initTestCase()
{
    const QString name = u"koebenhavn-traedesten-2024.json"_s;
    const ProfileResult result = loadProfile(bundledProfile(name), name);
    for (const ProfileFault &fault : result.faults)
        qWarning().noquote() << Texts::danish().sentence(result.line(fault));
    QVERIFY(result.profile);
    m_profile = *result.profile;
}

void TestKoebenhavn::everyBundledProfileLoads()
{
    const QStringList names = bundledProfiles();
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const ProfileResult result = loadProfile(bundledProfile(name), name);
        QVERIFY2(result.profile, qPrintable(name));
        QCOMPARE(result.profile->key + u".json"_s, name);
    }
}

void TestKoebenhavn::head()
{
    QCOMPARE(m_profile.key, u"koebenhavn-traedesten-2024"_s);
    QCOMPARE(m_profile.validFrom, QDate(2024, 1, 1));
    QCOMPARE(m_profile.validTo, QDate(2026, 12, 31));
    QCOMPARE(m_profile.extendableTo, QDate(2027, 12, 31));
    QVERIFY(m_profile.earlierOrdersRunOn);
    QCOMPARE(m_profile.workingDayRule, WorkingDayRule::Arbejdsdage);
    QCOMPARE(m_profile.purchaser.cvr, u"64942212"_s);
}

void TestKoebenhavn::tracks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("min");
    QTest::addColumn<qint64>("max");
    QTest::addColumn<qint64>("hoursMin");
    QTest::addColumn<qint64>("hoursMax");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<bool>("interval");
    QTest::newRow("spor 1") << u"spor1"_s << int(PriceModelKind::DailyRate) << qint64(37000)
                            << qint64(43000) << qint64(180) << qint64(300) << 26 << true;
    QTest::newRow("spor 2") << u"spor2"_s << int(PriceModelKind::HourlyByDays) << qint64(110000)
                            << qint64(130000) << qint64(30) << qint64(300) << 13 << false;
}

void TestKoebenhavn::tracks()
{
    QFETCH(QString, key);
    QFETCH(int, kind);
    QFETCH(qint64, min);
    QFETCH(qint64, max);
    QFETCH(qint64, hoursMin);
    QFETCH(qint64, hoursMax);
    QFETCH(int, weeks);
    QFETCH(bool, interval);
    const Track *track = m_profile.track(key);
    QVERIFY(track);
    QCOMPARE(int(track->price.kind), kind);
    QCOMPARE(track->price.frame.min->ore, min);
    QCOMPARE(track->price.frame.max->ore, max);
    QCOMPARE(track->price.frame.step, Money::kroner(1));
    QVERIFY(track->price.frame.missingBidIsMax);
    QCOMPARE(track->weeklyHours.min.value, hoursMin);
    QCOMPARE(track->weeklyHours.max.value, hoursMax);
    QCOMPARE(track->length.typicalMaxWeeks.value_or(0), weeks);
    QVERIFY(!track->length.maxWeeks);
    QCOMPARE(track->weeklyHours.intervalAllowed, interval);
    QCOMPARE(track->askBelowAge.value_or(0), 30);
    QCOMPARE(track->requiresCompletedTrack, key == u"spor2"_s ? u"spor1"_s : QString());
}

void TestKoebenhavn::checksAndRules()
{
    QCOMPARE(m_profile.orderChecks.value(OrderCheck::StartBeforeOrdered), OrderCheckAction::Reject);
    QCOMPARE(m_profile.orderChecks.value(OrderCheck::BelowAge), OrderCheckAction::Ask);
    QCOMPARE(m_profile.orderChecks.value(OrderCheck::UnusualLength), OrderCheckAction::Ask);
    QVERIFY(m_profile.activities.mentorException);
    QVERIFY(!m_profile.activities.placementException);
    QVERIFY(!m_profile.activities.telephoneCounts);
    QVERIFY(m_profile.activities.acuteActivitiesCount);
    QCOMPARE(m_profile.activities.weeklyAtMost, Minutes::hours(37));
    QCOMPARE(m_profile.activities.aloneOutside, AloneOutside::InSolutionOrApproved);
    QCOMPARE(m_profile.postal.days, 5);
    QCOMPARE(m_profile.postal.cutOff, QTime(11, 0));
    QVERIFY(m_profile.schedule.newHandOutOn.contains(HandOutTrigger::Place));
    QVERIFY(!m_profile.closingDays.purchaserDaysStopDelivery);
}

void TestKoebenhavn::datasetHasTheColumnsOfD1()
{
    QVERIFY(m_profile.dataset);
    QStringList names;
    for (const DatasetColumn &column : m_profile.dataset->columns)
        names.append(column.name);
    const QStringList expected =
        u"Bestillingsnummer;CPR-nummer;Navn;Tilbuds-ID;Tilbudstitel;"
        "Startdato;Bestilt slutdato;Timer pr. uge;Bestilte timer i alt;"
        "Supplerende aftale;Forløbsstatus;Faktisk slutdato;Aktivitet;"
        "Aktivitetsdato;Startklokkeslæt;Slutklokkeslæt;Hvem deltager;"
        "Hvordan deltager;Aktivitetsmedarbejder;Aktivitetstimer;"
        "Lokation (sted);Kontaktperson;Fremmøde;Fraværsårsag"_s.split(u';');
    QCOMPARE(names, expected);
    QCOMPARE(m_profile.dataset->id, u"koebenhavn-d1"_s);
    QCOMPARE(m_profile.dataset->indexOf(DatasetField::AbsenceReason), 23);
    QCOMPARE(m_profile.dataset->severities.value(DatasetCheck::OutsideOrder), Severity::Error);
    QCOMPARE(m_profile.dataset->severities.value(DatasetCheck::NotTold), Severity::Warning);
}

void TestKoebenhavn::datasetWords_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    const auto row = [](DatasetField field, const char *key, const QString &word) {
        QTest::newRow(key) << int(field) << QString::fromLatin1(key) << word;
    };
    row(DatasetField::Who, "oneToOne", u"1-1-aktivitet"_s);
    row(DatasetField::Who, "alone", u"Alene"_s);
    row(DatasetField::How, "virtual", u"Virtuelt fremmøde"_s);
    row(DatasetField::OrderStatus, "completed", u"Gennemført/gennemføres"_s);
    row(DatasetField::Attendance, "partly", u"Delvist fremmødt"_s);
    row(DatasetField::AbsenceReason, "otherCause", u"Anden årsag"_s);
    row(DatasetField::CountsAsHours, "yes", u"Ja"_s);
    row(DatasetField::CountsAsHours, "maybe", QString());
}

void TestKoebenhavn::datasetWords()
{
    QFETCH(int, field);
    QFETCH(QString, key);
    QFETCH(QString, word);
    QCOMPARE(m_profile.dataset->label(DatasetField(field), key), word);
}

void TestKoebenhavn::reports_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("sections");
    QTest::addColumn<QString>("deadline");
    QTest::newRow("status") << u"status"_s << 5 << QString();
    QTest::newRow("final spor 1") << u"final-spor1"_s << 17 << u"finalReport"_s;
    QTest::newRow("final spor 2") << u"final-spor2"_s << 11 << u"finalReport"_s;
}

void TestKoebenhavn::reports()
{
    QFETCH(QString, id);
    QFETCH(int, sections);
    QFETCH(QString, deadline);
    const ReportKind *report = m_profile.report(id);
    QVERIFY(report);
    QCOMPARE(report->sections.size(), qsizetype(sections));
    QCOMPARE(report->deadline, deadline);
    for (const ReportSection &section : report->sections)
        QVERIFY(section.required);
}

void TestKoebenhavn::deadlinesTheProgramActsOn()
{
    for (const DeadlineKind kind :
         {DeadlineKind::AcceptOrder, DeadlineKind::CancelOrder, DeadlineKind::ConveningLetter,
          DeadlineKind::FirstSchedule, DeadlineKind::ScheduleChange, DeadlineKind::AbsenceNotice,
          DeadlineKind::FinalReport, DeadlineKind::LastInvoice, DeadlineKind::AccountingYear,
          DeadlineKind::InvoiceDue, DeadlineKind::ClosingDayRequest,
          DeadlineKind::CooperationAgreements})
        QVERIFY2(m_profile.deadline(kind, u"spor2"_s), qPrintable(QString::number(int(kind))));
    QVERIFY(!m_profile.deadline(u"accountingYear"_s)->firm);
    for (const DeadlineRule &rule : std::as_const(m_profile.deadlines))
        QVERIFY2(rule.source.startsWith(u"001 "_s), qPrintable(rule.id));
}

void TestKoebenhavn::invoicing()
{
    QCOMPARE(m_profile.invoicing.channel, InvoiceChannel::Portal);
    QCOMPARE(m_profile.invoicing.dueDays.value_or(0), 30);
    QVERIFY(m_profile.invoicing.dueDateMoves);
    QCOMPARE(m_profile.invoicing.penalties.first().percentHundredths.value_or(0), 5000);
    QCOMPARE(m_profile.regulation->thresholdHundredths, 200);
}

void TestKoebenhavn::nothingInventedWhereTheSourceIsSilent()
{
    QVERIFY(m_profile.purchaser.ean.isEmpty());
    QVERIFY(!m_profile.invoicing.vat);
    QCOMPARE(m_profile.purchaser.illnessNumbers.size(), qsizetype(3));
    for (const IllnessNumber &number : std::as_const(m_profile.purchaser.illnessNumbers))
        QVERIFY(number.phone.isEmpty());
    QVERIFY(m_profile.openQuestion(u"cooperationAgreements"_s));
    QCOMPARE(m_profile.openQuestion(u"telephoneCounts"_s)->sets, AnswerTarget::TelephoneCounts);
}

QTEST_APPLESS_MAIN(TestKoebenhavn)
#include "tst_koebenhavn.moc"
