// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/course_rules.h>
#include <contracts/deadlines.h>
#include <contracts/price.h>
#include <contracts/success_rules.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;
using S = CitizenStatus;

// The rules themselves, where the contracts of the sources do not reach.
class TestCourseRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judged_data();
    void judged();
    void judgedTellsWhy();
    void targets_data();
    void targets();
    void versions_data();
    void versions();
    void bidsAtTheLimit();
    void interpreterAtTheLimit();
    void recurrenceEnds();
    void hours_data();
    void hours();
    void extensionTellsWhy();
};

void TestCourseRules::judged_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("wholeMonths");
    QTest::addColumn<bool>("uninterrupted");
    QTest::addColumn<QList<QDate>>("days"); // from, to, from, to …
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, SuccessKind kind, bool whole, bool uninterrupted,
                        const QList<QDate> &days, QDate today, SuccessState state, QDate day) {
        QTest::newRow(name) << int(kind) << whole << uninterrupted << days << today << int(state)
                            << day;
    };
    const auto run = SuccessKind::ConsecutiveMonths;
    const auto lasts = SuccessKind::Duration;
    const auto sum = SuccessKind::TotalMonths;
    const QDate after(2005, 9, 18);
    row("date to date, four months", run, false, true, {{2005, 3, 18}, {2005, 7, 17}}, after,
        SuccessState::Met, {2005, 7, 17});
    row("date to date, a day short", run, false, true, {{2005, 3, 18}, {2005, 7, 16}}, after,
        SuccessState::NotMet, after);
    row("date to date, the window ends", run, false, true, {{2005, 5, 19}, {2005, 12, 31}}, after,
        SuccessState::NotMet, after);
    row("two spans that meet are one", run, true, true,
        {{2005, 4, 1}, {2005, 5, 15}, {2005, 5, 16}, {2005, 7, 31}}, after, SuccessState::Met,
        {2005, 7, 31});
    row("a day between them breaks the run", run, true, true,
        {{2005, 4, 1}, {2005, 5, 15}, {2005, 5, 17}, {2005, 7, 31}}, after, SuccessState::NotMet,
        after);
    row("spans over each other count once", sum, false, true,
        {{2005, 3, 18}, {2005, 6, 1}, {2005, 4, 1}, {2005, 7, 17}}, after, SuccessState::Met,
        {2005, 7, 17});
    row("whole months in pieces", sum, true, true,
        {{2005, 4, 1}, {2005, 5, 31}, {2005, 7, 1}, {2005, 8, 31}}, after, SuccessState::Met,
        {2005, 8, 31});
    row("reversed span is none", run, true, true, {{2005, 7, 31}, {2005, 4, 1}}, after,
        SuccessState::NotMet, after);
    row("open span counts to today", run, true, true, {{2005, 4, 1}, {}}, {2005, 7, 30},
        SuccessState::NotYet, after);
    row("open span is met on the day", run, true, true, {{2005, 4, 1}, {}}, {2005, 7, 31},
        SuccessState::Met, {2005, 7, 31});
    row("begun before the course is no result of it", lasts, false, true,
        {{2004, 12, 1}, {2005, 12, 31}}, {2006, 1, 1}, SuccessState::NotMet, after);
    row("begun in the course", lasts, false, true, {{2005, 2, 1}, {}}, {2005, 5, 31},
        SuccessState::Met, {2005, 5, 31});
    row("still running, a day early", lasts, false, true, {{2005, 2, 1}, {}}, {2005, 5, 30},
        SuccessState::NotYet, {2005, 5, 31});
    row("in two pieces when that is allowed", lasts, false, false,
        {{2005, 2, 1}, {2005, 2, 28}, {2005, 4, 1}, {2005, 7, 31}}, {2005, 8, 1}, SuccessState::Met,
        {2005, 7, 1});
    row("begun too late after the course", lasts, false, true, {{2005, 9, 18}, {2006, 9, 18}},
        {2006, 10, 1}, SuccessState::NotMet, after);
}

void TestCourseRules::judged()
{
    QFETCH(int, kind);
    QFETCH(bool, wholeMonths);
    QFETCH(bool, uninterrupted);
    QFETCH(QList<QDate>, days);
    QFETCH(QDate, today);
    SuccessPredicate predicate;
    predicate.kind = SuccessKind(kind);
    predicate.statuses = {S::Fleksjob};
    predicate.months = 4;
    predicate.windowMonths = 6;
    predicate.wholeCalendarMonths = wholeMonths;
    predicate.uninterrupted = uninterrupted;
    SuccessFacts facts{{2005, 1, 3}, {2005, 3, 17}, {{S::WageSubsidy, {2005, 1, 1}, {}}}};
    for (qsizetype i = 0; i < days.size(); i += 2)
        facts.spans.append({S::Fleksjob, days[i], days[i + 1]});
    const SuccessOutcome outcome = bro::judged(predicate, facts, today);
    QTEST(int(outcome.state), "state");
    QTEST(outcome.day, "day");
    for (const Message &message : outcome.calculation) {
        QVERIFY(!Texts::danish().sentence(message).contains(u'{'));
        QVERIFY(!Texts(Language::English).sentence(message).contains(u'{'));
    }
}

void TestCourseRules::judgedTellsWhy()
{
    SuccessPredicate predicate;
    predicate.kind = SuccessKind::ConsecutiveMonths;
    predicate.statuses = {S::Fleksjob};
    predicate.months = 4;
    predicate.windowMonths = 6;
    predicate.wholeCalendarMonths = true;
    const SuccessFacts facts{
        {2005, 1, 3}, {2005, 3, 17}, {{S::Fleksjob, {2005, 3, 18}, {2005, 7, 17}}}};
    QCOMPARE(
        Texts::danish().sentence(bro::judged(predicate, facts, {2005, 10, 1}).calculation.first()),
        u"Borgeren har højst opfyldt målet i 3 hele kalendermåneder i træk mellem 18-03-2005 "
        "og 17-09-2005. Kravet er 4."_s);
    QCOMPARE(bro::judged(predicate, {{2005, 1, 3}, {}, {}}, {2005, 10, 1}).state,
             SuccessState::NotYet); // the course has no end yet
}

void TestCourseRules::targets_data()
{
    QTest::addColumn<int>("demanded");
    QTest::addColumn<int>("met");
    QTest::addColumn<int>("notMet");
    QTest::addColumn<int>("share");
    QTest::addColumn<bool>("reached");
    QTest::newRow("half of it") << 5000 << 1 << 1 << 5000 << true;
    QTest::newRow("two of three, rounded up") << 6667 << 2 << 1 << 6667 << false;
    QTest::newRow("two of three") << 6666 << 2 << 1 << 6667 << true;
    QTest::newRow("one of three, rounded down") << 3333 << 1 << 2 << 3333 << true;
    QTest::newRow("nobody is judged") << 0 << 0 << 0 << -1 << false;
    QTest::newRow("nothing demanded") << 0 << 0 << 4 << 0 << true;
}

void TestCourseRules::targets()
{
    QFETCH(int, demanded);
    QFETCH(int, met);
    QFETCH(int, notMet);
    EffectTarget target;
    target.shareHundredths = demanded;
    QList<SuccessState> group(met, SuccessState::Met);
    group.append(QList<SuccessState>(notMet, SuccessState::NotMet));
    group.append(SuccessState::NotYet);
    const TargetOutcome outcome = reachedTarget(target, group);
    QTEST(outcome.shareHundredths.value_or(-1), "share");
    QTEST(outcome.reached, "reached");
    QCOMPARE(outcome.open, 1);
}

void TestCourseRules::versions_data()
{
    QTest::addColumn<QList<QDate>>("days"); // from and to of each version, in order of number
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("one") << QList<QDate>{{2024, 1, 1}, {}} << QStringList();
    QTest::newRow("day after day")
        << QList<QDate>{{2024, 1, 1}, {2024, 12, 31}, {2025, 1, 1}, {}} << QStringList();
    QTest::newRow("the earlier one is open")
        << QList<QDate>{{2024, 1, 1}, {}, {2025, 1, 1}, {}} << QStringList();
    QTest::newRow("a day between them")
        << QList<QDate>{{2024, 1, 1}, {2024, 12, 30}, {2025, 1, 1}, {}}
        << QStringList{u"contracts.versionsGap"_s};
    QTest::newRow("from the same day") << QList<QDate>{{2024, 1, 1}, {}, {2024, 1, 1}, {}}
                                       << QStringList{u"contracts.versionsSameDay"_s};
    QTest::newRow("the later number is the earlier version")
        << QList<QDate>{{2025, 1, 1}, {}, {2024, 1, 1}, {}}
        << QStringList{u"contracts.versionsReversed"_s};
    QTest::newRow("reversed and apart")
        << QList<QDate>{{2025, 1, 1}, {}, {2023, 1, 1}, {2023, 12, 31}}
        << QStringList{u"contracts.versionsReversed"_s, u"contracts.versionsGap"_s};
}

void TestCourseRules::versions()
{
    QFETCH(QList<QDate>, days);
    QList<Profile> versions;
    for (qsizetype i = 0; i < days.size(); i += 2) {
        Profile profile;
        profile.version = int(i / 2 + 1);
        profile.validFrom = days[i];
        profile.validTo = days[i + 1];
        versions.prepend(profile); // in any order
    }
    QStringList codes;
    const QList<Message> findings = versionFindings(versions);
    for (const Message &finding : findings) {
        codes.append(finding.code);
        QVERIFY(!Texts::danish().sentence(finding).contains(u'{'));
    }
    QTEST(codes, "codes");
}

void TestCourseRules::bidsAtTheLimit()
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    PriceFrame frame;
    QCOMPARE(boundPrice(frame, Money{largest})->price.ore, largest);
    frame.step = Money{100};
    QCOMPARE(boundPrice(frame, Money{largest}).error().message.code, u"contracts.priceTooLarge"_s);
    QCOMPARE(boundPrice(frame, Money{largest - largest % 100})->price.ore, largest - largest % 100);
    PriceRegulation regulation;
    regulation.thresholdHundredths = 200;
    QCOMPARE(regulatedPrice(Money{largest}, Money{0}, 350, regulation).error().message.code,
             u"contracts.priceTooLarge"_s);
    QCOMPARE(regulatedPrice(Money{largest}, Money{0}, -20000, regulation)->price.ore, qint64(0));
}

void TestCourseRules::interpreterAtTheLimit()
{
    InterpreterRules rules;
    InterpreterRate rate;
    rate.price = Money{std::numeric_limits<qint64>::max()};
    rules.rates.append(rate);
    InterpreterJob job;
    job.minutes = 60;
    QCOMPARE(interpreterPrice(rules, job)->ore, rate.price.ore);
    job.minutes = 61;
    QCOMPARE(interpreterPrice(rules, job).error().message.code, u"contracts.priceTooLarge"_s);
    job.minutes = 0;
    QCOMPARE(interpreterPrice(rules, job)->ore, qint64(0));
}

void TestCourseRules::recurrenceEnds()
{
    DeadlineRule rule;
    rule.anchor = DeadlineAnchor::OrderStart;
    rule.offset = 1;
    rule.unit = DeadlineUnit::Months;
    rule.recurrence = Recurrence{1, DeadlineUnit::Months};
    AnchorDates days = {{DeadlineAnchor::OrderStart, {2026, 1, 31}}};
    const auto count = [&](QDate until) {
        return datedDeadlines(rule, days, WorkingDayRule::Arbejdsdage, until).size();
    };
    QCOMPARE(count({2026, 12, 31}), qsizetype(11));
    rule.recurrence->times = 3;
    QCOMPARE(count({2026, 12, 31}), qsizetype(3));
    rule.recurrence->until = DeadlineAnchor::OrderEnd;
    QCOMPARE(count({2026, 12, 31}), qsizetype(3)); // the end is not known
    days.insert(DeadlineAnchor::OrderEnd, {2026, 3, 31});
    QCOMPARE(count({2026, 12, 31}), qsizetype(2)); // 28 February and 31 March
    days.insert(DeadlineAnchor::OrderEnd, {2026, 3, 30});
    QCOMPARE(count({2026, 12, 31}), qsizetype(1));
}

void TestCourseRules::hours_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("before");
    QTest::addColumn<QDateTime>("end");
    const auto at = [](int day, int hour) {
        return QDateTime(QDate(2026, 3, day), QTime(hour, 15), Qt::UTC);
    };
    QTest::newRow("two days on") << 48 << false << at(30, 14);
    QTest::newRow("into the next day") << 10 << false << at(29, 0);
    QTest::newRow("the day before") << 15 << true << at(27, 23);
    QTest::newRow("at once") << 0 << false << at(28, 14);
}

void TestCourseRules::hours()
{
    QFETCH(int, offset);
    QFETCH(bool, before);
    QFETCH(QDateTime, end);
    DeadlineRule rule;
    rule.unit = DeadlineUnit::Hours;
    rule.offset = offset;
    rule.direction = before ? DeadlineDirection::Before : DeadlineDirection::After;
    // Over the change to summer time on 29 March: hours of the clock.
    const auto deadline = datedDeadline(rule, QDateTime(QDate(2026, 3, 28), QTime(14, 15)),
                                        WorkingDayRule::Arbejdsdage);
    QVERIFY(deadline);
    QCOMPARE(deadline->date, end.date());
    QCOMPARE(deadline->time.value_or(QTime()), end.time());
    QVERIFY(!Texts::danish().sentence(deadline->calculation.first()).contains(u'{'));
    rule.unit = DeadlineUnit::CalendarDays;
    rule.offset = 1;
    rule.direction = DeadlineDirection::After;
    const auto nextDay = datedDeadline(rule, QDateTime(QDate(2026, 3, 28), QTime(14, 15)),
                                       WorkingDayRule::Arbejdsdage);
    QCOMPARE(nextDay->date, QDate(2026, 3, 29));
    QVERIFY(!nextDay->time);
}

void TestCourseRules::extensionTellsWhy()
{
    Track track;
    track.title = u"Forløb"_s;
    const ExtensionWish wish{{2026, 1, 5}, {2026, 2, 15}, 0, {2026, 3, 1}, {}};
    const ExtensionOutcome none = extension(track, wish);
    QVERIFY(!none.allowed);
    QCOMPARE(Texts::danish().sentence(none.reasons.first()),
             u"Kontrakten nævner ingen forlængelse på Forløb. Spørg ordregiveren."_s);
    ExtensionRule rule;
    rule.each = Span{1, SpanUnit::Weeks};
    track.extensions = {rule};
    const ExtensionOutcome tooLong = extension(track, wish);
    QVERIFY(!tooLong.allowed);
    QCOMPARE(Texts::danish().sentence(tooLong.reasons.first()),
             u"Forlængelsen må højst vare 1 uge, til og med 22-02-2026."_s);
    rule.each = Span{2, SpanUnit::Weeks};
    rule.pay = ExtensionPay::Unpaid;
    track.extensions.append(rule); // the second rule allows it
    const ExtensionOutcome allowed = extension(track, wish);
    QVERIFY(allowed.allowed);
    QCOMPARE(Texts::danish().sentence(allowed.reasons.first()),
             u"Der betales ikke for forlængelsen."_s);
    ExtensionWish backwards = wish;
    backwards.newEnd = wish.end;
    QVERIFY(!extension(track, backwards).allowed);
}

QTEST_APPLESS_MAIN(TestCourseRules)
#include "tst_course_rules.moc"
