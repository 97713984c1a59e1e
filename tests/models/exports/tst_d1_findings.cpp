// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_samples.h"
#include <QTest>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

// What is checked before a dataset is written.
class TestD1Findings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faults_data();
    void faults();
    void overlaps_data();
    void overlaps();
    void findingLeadsToItsRow();
    void orderIsToldOnce();
    void severityIsContractData();
    void manyAreCountedAndTheFirstListed();
    void whatIsTheSameIsGrouped();
    void everySentenceExists();
};

using Change = std::function<void(D1Setup &)>;
Q_DECLARE_METATYPE(Change)
using Checks = QList<DatasetCheck>;
Q_DECLARE_METATYPE(Checks)

namespace {
D1Participation &first(D1Setup &setup)
{
    return setup.rows[0];
}

void alone(D1Participation &p, ActivitySetting setting)
{
    p.who = Who::Alone;
    p.setting = setting;
}
} // namespace

void TestD1Findings::faults_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Checks>("checks");
    const auto row = [](const char *name, const Checks &checks, const Change &change) {
        QTest::newRow(name) << change << checks;
    };
    using C = DatasetCheck;
    row("faultless", {}, [](auto &) {});
    row("CPR of nine digits", {C::CprInvalid}, [](auto &s) { s.orders[0].cpr = u"140388123"_s; });
    row("CPR without a date", {C::CprInvalid}, [](auto &s) { s.orders[0].cpr = u"3202881234"_s; });
    row("replacement CPR", {C::ReplacementCpr}, [](auto &s) { s.orders[0].cpr = u"7403881234"_s; });
    row("no name", {C::ValueMissing}, [](auto &s) { s.orders[0].citizenName = u" "_s; });
    row("no project number", {C::ValueMissing}, [](auto &s) { s.orders[0].projectNumber.clear(); });
    row("interrupted without notice", {C::ValueMissing},
        [](auto &s) { s.orders[0].interrupted = true; });
    row("no title", {C::ValueMissing}, [](auto &s) { first(s).title.clear(); });
    row("no place", {C::ValueMissing}, [](auto &s) { first(s).location = {}; });
    row("no contact person", {C::ValueMissing}, [](auto &s) { first(s).contactPerson = {}; });
    row("no employee", {C::ValueMissing}, [](auto &s) { first(s).plannedEmployee = {}; });
    row("call without a place", {}, [](auto &s) {
        s.profile.activities.telephoneCounts = true;
        first(s).how = How::Telephone;
        first(s).location = {};
    });
    row("voluntary without place and contact", {}, [](auto &s) {
        s.options.includeOther = true;
        first(s).countsAsHours = false;
        first(s).location = {};
        first(s).contactPerson = {};
    });
    row("word the layout does not have", {C::ValueNotAllowed}, [](auto &s) {
        DatasetLayout &layout = *s.profile.dataset;
        layout.columns[layout.indexOf(DatasetField::Who)].values.removeFirst();
    });
    row("other word missing", {}, [](auto &s) {
        DatasetLayout &layout = *s.profile.dataset;
        layout.columns[layout.indexOf(DatasetField::Who)].values.removeLast();
    });
    row("ends when it starts", {C::EndNotAfterStart}, [](auto &s) { first(s).range.to = 600; });
    row("lasts a minute", {}, [](auto &s) { first(s).range.to = 601; });
    row("reason without absence", {C::ReasonWithoutAbsence},
        [](auto &s) { first(s).reason = AbsenceReason::OtherCause; });
    row("absence without reason", {C::AbsenceWithoutReason},
        [](auto &s) { first(s).presence = Presence::Absent; });
    row("partly without reason", {C::AbsenceWithoutReason},
        [](auto &s) { first(s).presence = Presence::Partly; });
    row("absence with reason", {}, [](auto &s) {
        first(s).presence = Presence::Absent;
        first(s).reason = AbsenceReason::OtherCause;
    });
    row("before the order", {C::OutsideOrder},
        [](auto &s) { s.orders[0].start = Tuesday.addDays(1); });
    row("first day of the order", {}, [](auto &s) { s.orders[0].start = Tuesday; });
    row("last day of the order", {},
        [](auto &s) { s.orders[0].end = s.orders[0].lastDay = Tuesday; });
    row("after the order", {C::OutsideOrder},
        [](auto &s) { s.orders[0].end = s.orders[0].lastDay = Tuesday.addDays(-1); });
    row("after the interruption", {C::OutsideOrder},
        [](auto &s) { s.orders[0].lastDay = Tuesday.addDays(-1); });
    row("cancelled because of the interruption", {}, [](auto &s) {
        s.orders[0].lastDay = Tuesday.addDays(-1);
        first(s).cancelled = true;
    });
    row("agreement without document", {C::AgreementWithoutDocument},
        [](auto &s) { s.orders[0].supplementaryAgreement = true; });
    row("agreement with document", {}, [](auto &s) {
        s.orders[0].supplementaryAgreement = true;
        s.orders[0].agreementDocument = true;
    });
    row("alone at the supplier", {C::AloneCannotCount},
        [](auto &s) { alone(first(s), ActivitySetting::AtSupplier); });
    row("alone outside, allowed", {},
        [](auto &s) { alone(first(s), ActivitySetting::OutsideAlone); });
    row("alone outside, never allowed", {C::AloneCannotCount}, [](auto &s) {
        s.profile.activities.aloneOutside = AloneOutside::Never;
        alone(first(s), ActivitySetting::OutsideAlone);
    });
    row("alone outside, not approved", {C::AloneCannotCount}, [](auto &s) {
        s.profile.activities.aloneOutside = AloneOutside::ApprovedBefore;
        alone(first(s), ActivitySetting::OutsideAlone);
    });
    row("alone outside, approved", {}, [](auto &s) {
        s.profile.activities.aloneOutside = AloneOutside::ApprovedBefore;
        s.orders[0].independentApproved = true;
        alone(first(s), ActivitySetting::OutsideAlone);
    });
    row("yesterday not registered", {C::AttendanceMissing}, [](auto &s) {
        first(s).date = Today.addDays(-1);
        first(s).attendanceRecorded = false;
    });
    row("today not registered", {}, [](auto &s) {
        first(s).date = Today;
        first(s).attendanceRecorded = false;
    });
    row("registered for tomorrow", {C::AttendanceInFuture},
        [](auto &s) { first(s).date = Today.addDays(1); });
    row("registered for today", {}, [](auto &s) { first(s).date = Today; });
    row("cancelled tomorrow", {}, [](auto &s) {
        first(s).date = Today.addDays(1);
        first(s).presence = Presence::Cancelled;
    });
    row("New Year's Day", {C::OnHoliday}, [](auto &s) {
        first(s).date = QDate(2027, 1, 1);
        first(s).attendanceRecorded = false;
    });
    row("cancelled on New Year's Day", {}, [](auto &s) {
        first(s).date = QDate(2027, 1, 1);
        first(s).cancelled = true;
    });
    row("31 December is no helligdag", {}, [](auto &s) {
        first(s).date = QDate(2026, 12, 31);
        first(s).attendanceRecorded = false;
    });
    row("told to nobody", {C::NotTold}, [](auto &s) { first(s).toldBefore = false; });
    row("acute with its reason", {}, [](auto &s) {
        first(s).toldBefore = false;
        first(s).acuteReason = true;
    });
    row("acute where the contract knows none", {C::NotTold}, [](auto &s) {
        s.profile.activities.acuteActivitiesCount = false;
        first(s).toldBefore = false;
        first(s).acuteReason = true;
    });
    row("changed since the hand-out", {C::ChangedSinceHandOut},
        [](auto &s) { first(s).changedSinceTold = true; });
}

void TestD1Findings::faults()
{
    QFETCH(Change, change);
    QFETCH(Checks, checks);
    D1Setup setup;
    setup.rows = {sample()};
    change(setup);
    const D1Run d1 = run(setup);
    QCOMPARE(d1.rows.size(), 1);
    QCOMPARE(d1.checks(), checks);
    const bool error = d1.findings.errors > 0;
    QCOMPARE(d1.findings.errors + d1.findings.warnings, checks.size());
    if (!checks.isEmpty())
        QCOMPARE(error, setup.profile.dataset->severities.value(checks.first()) == Severity::Error);
}

// A: 10-13, B: 12-13 unless said otherwise (001 D1 2.6.1). bad: the rows registered against it.
void TestD1Findings::overlaps_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<qint64>>("bad");
    const auto row = [](const char *name, const QList<qint64> &bad, const Change &change) {
        QTest::newRow(name) << change << bad;
    };
    const auto set = [](D1Participation &p, Presence presence,
                        AbsenceReason reason = AbsenceReason::None) {
        p.presence = presence;
        p.reason = reason;
    };
    const auto agreed = AbsenceReason::AgreedActivity;
    const auto other = AbsenceReason::OtherCause;
    const auto mentor = [](D1Setup &s) {
        s.rows[1].kind = ActivityKind::Mentor;
        s.rows[1].setting = ActivitySetting::Company;
        s.rows[1].exceptionReason = true;
        s.rows[1].exceptionDocument = true;
    };
    row("both present", {1}, [](auto &) {});
    row("2.6.1.1: A partly, agreed", {},
        [=](auto &s) { set(s.rows[0], Presence::Partly, agreed); });
    row("2.6.1.1: A absent, agreed", {},
        [=](auto &s) { set(s.rows[0], Presence::Absent, agreed); });
    row("A partly, other cause", {1}, [=](auto &s) { set(s.rows[0], Presence::Partly, other); });
    row("2.6.1.1: B absent, A present", {},
        [=](auto &s) { set(s.rows[1], Presence::Absent, other); });
    row("B came late, A agreed", {}, [=](auto &s) {
        set(s.rows[0], Presence::Partly, agreed);
        set(s.rows[1], Presence::Partly, other);
    });
    row("reading 27: nobody came", {}, [=](auto &s) {
        set(s.rows[0], Presence::Absent, other);
        set(s.rows[1], Presence::Absent, other);
    });
    row("nobody came, A agreed", {1}, [=](auto &s) {
        set(s.rows[0], Presence::Absent, agreed);
        set(s.rows[1], Presence::Absent, other);
    });
    row("the wrong way round", {2}, [=](auto &s) { set(s.rows[1], Presence::Absent, agreed); });
    row("reading 27: the placement is A, though shorter", {}, [=](auto &s) {
        s.rows[0].kind = ActivityKind::Activity;
        s.rows[1].kind = ActivityKind::Internship;
        set(s.rows[1], Presence::Partly, agreed);
    });
    row("partial overlap: the longer is A", {}, [=](auto &s) {
        s.rows[1].range = {760, 800};
        set(s.rows[0], Presence::Partly, agreed);
    });
    row("alike: the first may be A", {}, [=](auto &s) {
        s.rows[0].kind = s.rows[1].kind = ActivityKind::Activity;
        s.rows[1].range = s.rows[0].range;
        set(s.rows[0], Presence::Absent, agreed);
    });
    row("alike: the second may be A", {}, [=](auto &s) {
        s.rows[0].kind = s.rows[1].kind = ActivityKind::Activity;
        s.rows[1].range = s.rows[0].range;
        set(s.rows[1], Presence::Absent, agreed);
    });
    row("2.6.1.2: mentor support, both present", {}, [=](auto &s) { mentor(s); });
    row("2.6.1.2: wage subsidy, both present", {}, [=](auto &s) {
        mentor(s);
        s.rows[0].kind = ActivityKind::WageSubsidy;
    });
    row("2.6.1.2: mentor, B not there", {}, [=](auto &s) {
        mentor(s);
        set(s.rows[1], Presence::Absent, other);
    });
    row("mentor, A as if it counted once", {1}, [=](auto &s) {
        mentor(s);
        set(s.rows[0], Presence::Partly, agreed);
    });
    row("mentor without document", {1}, [=](auto &s) {
        mentor(s);
        s.rows[1].exceptionDocument = false;
    });
    row("mentor without reason", {1}, [=](auto &s) {
        mentor(s);
        s.rows[1].exceptionReason = false;
    });
    row("mentor where the contract has no exception", {1}, [=](auto &s) {
        mentor(s);
        s.profile.activities.mentorException = false;
    });
    row("at the company, not confirmed", {1}, [=](auto &s) {
        mentor(s);
        s.rows[1].kind = ActivityKind::Activity;
    });
    row("at the company, confirmed (reading 12)", {}, [=](auto &s) {
        mentor(s);
        s.rows[1].kind = ActivityKind::Activity;
        s.profile.activities.placementException = true;
    });
    row("at the company, but beside no placement", {1}, [=](auto &s) {
        mentor(s);
        s.rows[0].kind = s.rows[1].kind = ActivityKind::Activity;
        s.rows[0].who = Who::OneToOne;
        s.profile.activities.placementException = true;
    });
    row("only meeting", {}, [](auto &s) { s.rows[1].range = {780, 840}; });
    row("B cancelled", {}, [](auto &s) { s.rows[1].cancelled = true; });
    row("B not registered", {}, [](auto &s) {
        s.rows[0].date = s.rows[1].date = Today;
        s.rows[1].attendanceRecorded = false;
    });
    row("B counts not", {}, [](auto &s) {
        s.options.includeOther = true;
        s.rows[1].countsAsHours = false;
    });
    row("another citizen", {}, [](auto &s) {
        s.orders.append(sampleOrder(2));
        s.rows[1].citizen = CitizenId{2};
        s.rows[1].order = OrderId{2};
    });
    row("parallel order of the same citizen", {1}, [](auto &s) {
        s.orders.append(sampleOrder(2));
        s.orders[1].citizen = CitizenId{1};
        s.rows[1].order = OrderId{2};
    });
    row("two inner ones, one attended", {}, [=](auto &s) {
        s.rows.append(sample(3, 610, 650));
        set(s.rows[2], Presence::Absent, other);
        set(s.rows[0], Presence::Partly, agreed);
    });
}

void TestD1Findings::overlaps()
{
    QFETCH(Change, change);
    QFETCH(QList<qint64>, bad);
    D1Setup setup;
    setup.rows = {sample(1, 600, 780), sample(2, 720, 780)};
    setup.rows[0].kind = ActivityKind::Internship;
    setup.rows[0].setting = ActivitySetting::Company;
    setup.rows[0].who = Who::Alone;
    change(setup);
    const D1Run d1 = run(setup);
    QList<qint64> found;
    for (const D1Finding &finding : d1.findings.list) {
        QCOMPARE(int(finding.check), int(DatasetCheck::OverlapNotByRule));
        found.append(finding.participation.value);
    }
    std::sort(found.begin(), found.end());
    QCOMPARE(found, bad);
}

void TestD1Findings::findingLeadsToItsRow()
{
    D1Setup setup;
    setup.rows = {sample(7), sample(8, 700, 730)};
    setup.rows[1].location = {};
    const D1Run d1 = run(setup);
    QCOMPARE(d1.findings.list.size(), 1);
    const D1Finding &finding = d1.findings.list[0];
    QCOMPARE(finding.row, 2);
    QCOMPARE(finding.participation, ParticipationId{8});
    QCOMPARE(finding.orderNumber, u"5400001"_s);
    QCOMPARE(Texts::danish().sentence(finding.message),
             u"Række 2, ordre 5400001: Lokation (sted) mangler. Udfyld feltet."_s);
}

void TestD1Findings::orderIsToldOnce()
{
    D1Setup setup;
    setup.orders[0].cpr = u"7403881234"_s;
    setup.rows = {sample(1), sample(2, 700, 730)};
    QCOMPARE(run(setup).checks(), Checks{DatasetCheck::ReplacementCpr});
}

void TestD1Findings::severityIsContractData()
{
    D1Setup setup;
    setup.profile.dataset->severities[DatasetCheck::NotTold] = Severity::Error;
    setup.rows = {sample()};
    setup.rows[0].toldBefore = false;
    const D1Run d1 = run(setup);
    QCOMPARE(d1.findings.errors, 1);
    QCOMPARE(d1.findings.list[0].severity, Severity::Error);
}

void TestD1Findings::manyAreCountedAndTheFirstListed()
{
    D1Findings findings;
    for (qint64 i = 0; i <= D1Findings::listed; ++i)
        findings.add({DatasetCheck::NotTold, Severity::Warning, {}, {}, {}, i});
    QCOMPARE(findings.list.size(), D1Findings::listed);
    QCOMPARE(findings.warnings, D1Findings::listed + 1);
    QCOMPARE(findings.counts.value(DatasetCheck::NotTold), D1Findings::listed + 1);
    QVERIFY(findings.isCut());
}

void TestD1Findings::whatIsTheSameIsGrouped()
{
    using C = DatasetCheck;
    D1Findings findings;
    qint64 row = 0;
    const auto add = [&findings, &row](C check, Severity severity, int column) {
        D1Finding finding;
        finding.check = check;
        finding.severity = severity;
        finding.row = ++row;
        finding.column = column;
        findings.add(finding);
    };
    for (qint64 i = 0; i < D1Findings::listed + 7; ++i)
        add(C::NotTold, Severity::Warning, i % 2 ? 3 : 4); // not listed whole
    add(C::ReplacementCpr, Severity::Warning, 1);
    add(C::ValueMissing, Severity::Error, 20);
    add(C::ValueMissing, Severity::Error, 21);
    add(C::ValueMissing, Severity::Error, 20);
    QStringList groups;
    for (const D1FindingGroup &group : groupedFindings(findings)) {
        const D1Finding &first = findings.list[group.places.first()];
        groups.append(u"%1 from row %2: %3 of %4"_s.arg(int(first.check))
                          .arg(first.row)
                          .arg(group.places.size())
                          .arg(group.count));
    }
    QCOMPARE(groups, (QStringList{u"%1 from row 10009: 2 of 2"_s.arg(int(C::ValueMissing)),
                                  u"%1 from row 10010: 1 of 1"_s.arg(int(C::ValueMissing)),
                                  u"%1 from row 1: 10000 of 10007"_s.arg(int(C::NotTold)),
                                  u"%1 from row 10008: 1 of 1"_s.arg(int(C::ReplacementCpr))}));
    QCOMPARE(groupedFindings(D1Findings()).size(), 0);
}

void TestD1Findings::everySentenceExists()
{
    const Texts &danish = Texts::danish();
    const Texts english(Language::English);
    int codes = 0;
    for (const QString &code : danish.codes()) {
        if (!code.startsWith(u"d1."_s) && !code.startsWith(u"export."_s))
            continue;
        ++codes;
        QCOMPARE(english.placeholders(code), danish.placeholders(code));
    }
    QVERIFY(codes >= 20);
    for (int i = 0; i <= int(DatasetCheck::AttendanceInFuture); ++i)
        QVERIFY(bundledCopenhagen().dataset->severities.contains(DatasetCheck(i)));
}

QTEST_GUILESS_MAIN(TestD1Findings)
#include "tst_d1_findings.moc"
