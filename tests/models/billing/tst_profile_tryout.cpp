// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <billing/profile_tryout.h>
#include <contracts/profile_loader.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

// A made-up order against the profiles that come with the program.
class TestProfileTryout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDeadlineIsShown_data();
    void everyDeadlineIsShown();
    void deadlinesAreCounted();
    void theContractsOwnRecurFromTheOrderOn();
    void interruptionMovesTheEnd();
    void feePerPrice();
    void priceKeepsToTheFrame();
    void interruptionBeforeTheStartCostsNothing();
    void lengthFollowsAgeAndUnemployment();

private:
    static Profile profile(const QString &file)
    {
        return *loadProfile(bundledProfile(file), file).profile;
    }
    static Profile koebenhavn() { return profile(u"koebenhavn-traedesten-2024.json"_s); }
    static TryoutOrder order(const Profile &profile)
    {
        TryoutOrder order;
        order.track = profile.tracks.first().key;
        order.ordered = QDate(2026, 1, 5);
        order.start = QDate(2026, 1, 19);
        order.end = QDate(2026, 4, 19); // 13 weeks
        order.hoursPerWeek = Minutes::hours(5);
        return order;
    }
    static QString said(const QList<Message> &messages)
    {
        QStringList lines;
        for (const Message &message : messages)
            lines.append(Texts::danish().sentence(message));
        return lines.join(u' ');
    }
};

void TestProfileTryout::everyDeadlineIsShown_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = bundledProfiles();
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestProfileTryout::everyDeadlineIsShown()
{
    QFETCH(QString, file);
    const Profile contract = profile(file);
    const Tryout tryout = tryOut(contract, order(contract));
    QStringList missing;
    for (const DeadlineRule &rule : contract.deadlines) {
        const bool concerned =
            rule.tracks.isEmpty() || rule.tracks.contains(contract.tracks[0].key);
        const bool shown = std::any_of(
            tryout.deadlines.begin(), tryout.deadlines.end(), [&rule](const TryoutDeadline &each) {
                return each.title == rule.title && each.source == rule.source;
            });
        if (concerned != shown)
            missing.append(rule.id);
    }
    QCOMPARE(missing, QStringList());
    QDate last;
    for (const TryoutDeadline &deadline : tryout.deadlines) {
        QVERIFY(!Texts::danish().sentence(deadline.rule).contains(u'['));
        if (!deadline.day)
            continue;
        QVERIFY(!last.isValid() || last <= deadline.day->date);
        QVERIFY(!said(deadline.day->calculation).isEmpty());
        last = deadline.day->date;
    }
    QCOMPARE(tryout.fees.size(), 1);
}

void TestProfileTryout::theContractsOwnRecurFromTheOrderOn()
{
    Profile contract = koebenhavn();
    DeadlineRule report;
    report.id = u"quarterlyReport"_s;
    report.title = u"Kvartalsrapport"_s;
    report.anchor = DeadlineAnchor::ContractStart;
    report.unit = DeadlineUnit::Months;
    report.offset = 3;
    report.recurrence = Recurrence{};
    report.recurrence->every = 3;
    report.recurrence->unit = DeadlineUnit::Months;
    contract.deadlines.append(report);
    const TryoutOrder made = order(contract);
    QVERIFY(contract.validFrom.addMonths(6) < made.ordered);
    QList<QDate> days;
    for (const TryoutDeadline &deadline : tryOut(contract, made).deadlines) {
        if (deadline.title == report.title) {
            QVERIFY(deadline.ofContract);
            days.append(deadline.day->date);
        }
    }
    QVERIFY(!days.isEmpty());
    QVERIFY(days.first() >= made.ordered);
    QVERIFY(days.first() < made.ordered.addMonths(3));
    // Without one that comes later, the ones that passed are told.
    TryoutOrder late = made;
    late.ordered = made.end.addYears(10);
    const QList<TryoutDeadline> all = tryOut(contract, late).deadlines;
    QVERIFY(std::any_of(all.begin(), all.end(), [&report](const TryoutDeadline &one) {
        return one.title == report.title && one.day;
    }));
}

void TestProfileTryout::deadlinesAreCounted()
{
    const Profile contract = koebenhavn();
    const Tryout tryout = tryOut(contract, order(contract));
    const DeadlineRule *rule = contract.deadline(DeadlineKind::FinalReport, contract.tracks[0].key);
    QVERIFY(rule);
    for (const TryoutDeadline &deadline : tryout.deadlines) {
        if (deadline.title != rule->title)
            continue;
        // 001 D 3.6: 7 calendar days after the order's last day.
        QCOMPARE(deadline.day->date, QDate(2026, 4, 26));
        QCOMPARE(Texts::danish().sentence(deadline.rule),
                 u"7 kalenderdage efter ”Ordrens sidste dag”"_s);
        return;
    }
    QFAIL("the final report has no deadline");
}

void TestProfileTryout::interruptionMovesTheEnd()
{
    const Profile contract = koebenhavn();
    TryoutOrder interrupted = order(contract);
    interrupted.interrupted = QDate(2026, 3, 1);
    const DeadlineRule *rule = contract.deadline(DeadlineKind::FinalReport, contract.tracks[0].key);
    for (const TryoutDeadline &deadline : tryOut(contract, interrupted).deadlines)
        if (deadline.title == rule->title)
            QCOMPARE(deadline.day->date, QDate(2026, 3, 8));
}

void TestProfileTryout::feePerPrice()
{
    Profile contract = koebenhavn();
    contract.tracks[0].price.frame = {};
    TryoutOrder two = order(contract);
    two.prices = {Money::kroner(390), Money::kroner(400)};
    const Tryout tryout = tryOut(contract, two);
    QCOMPARE(tryout.hoursTotal, Minutes::hours(65));
    QCOMPARE(tryout.fees.size(), 2);
    // 001 B 1.4.1: completed working days × price; 65 weekdays less three of Easter.
    QCOMPARE(tryout.fees[0].fee->amount, Money::kroner(62 * 390));
    QCOMPARE(tryout.fees[1].fee->amount, Money::kroner(62 * 400));
    QVERIFY(!said(tryout.fees[0].fee->explanation).isEmpty());
}

void TestProfileTryout::priceKeepsToTheFrame()
{
    const Profile contract = koebenhavn();
    TryoutOrder cheap = order(contract);
    cheap.prices = {Money::kroner(1)};
    const Tryout tryout = tryOut(contract, cheap);
    const Money least = *contract.tracks[0].price.frame.min;
    QCOMPARE(tryout.fees[0].fee->amount, least * 62);
    QVERIFY(said(tryout.fees[0].notes).contains(u"minimumspris"_s));
}

void TestProfileTryout::interruptionBeforeTheStartCostsNothing()
{
    const Profile contract = koebenhavn();
    TryoutOrder cancelled = order(contract);
    cancelled.prices = {Money::kroner(400)};
    cancelled.interrupted = cancelled.start.addDays(-1);
    const Tryout tryout = tryOut(contract, cancelled);
    QVERIFY(tryout.fees[0].fee.ok());
    QCOMPARE(tryout.fees[0].fee->amount, Money{0});
}

void TestProfileTryout::lengthFollowsAgeAndUnemployment()
{
    Profile contract = koebenhavn();
    contract.tracks[0].length = {};
    contract.tracks[0].lengthRules = {{{}, 30, {}, {}, {6, SpanUnit::Weeks}, u"bilag 1"_s},
                                      {{}, {}, 12, {}, {26, SpanUnit::Weeks}, u"bilag 2"_s}};
    contract.tracks[0].askBelowAge = 18;
    TryoutOrder young = order(contract);
    young.citizen.age = 17;
    QCOMPARE(
        said(tryOut(contract, young).findings),
        u"Borgeren er under 18 år: spørg ordregiver. Ordren er for lang: forløbet må højst vare "
        "til og med 01-03-2026 (bilag 1)."_s);
    TryoutOrder older = order(contract);
    older.citizen = {40, 13};
    QCOMPARE(said(tryOut(contract, older).findings),
             u"Forløbet må højst vare til og med 19-07-2026 (bilag 2)."_s);
}

QTEST_GUILESS_MAIN(TestProfileTryout)
#include "tst_profile_tryout.moc"
