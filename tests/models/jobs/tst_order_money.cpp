// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_office.h"
#include <core/texts.h>
#include <jobs/contact_hours.h>
#include <jobs/track_change.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestOrderMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paidWeeksByAge();
    void paidWeeksByUnemployment();
    void unpaidExtension();
    void extensionLeftOpen();
    void returnedCitizen();
    void returnIsChecked();
    void openAmounts();
    void amountsAreChecked();
    void modelChosenByOffice();
    void parallelOrders();
    void cancelledEarnsNothing();
    void noAmountBesideThePrice();
    void movedToAnotherTrack();
    void regulationByOrderDate();
    void mentorHours();
    void readAheadSaysTheSame();
};

// 004 2.3.3 L384-388, 2.4.3 L471-474.
void TestOrderMoney::paidWeeksByAge()
{
    Money004 office;
    const Order young = office.add(Fredericia, u"a"_s, u"1"_s, office.younger, FirstMonday, 13);
    QCOMPARE(office.fee(young), Money::kroner(13'000)); // under 30: up to 13 weeks
    const Order old = office.add(Fredericia, u"a"_s, u"2"_s, office.older, FirstMonday, 13);
    QCOMPARE(office.fee(old), Money::kroner(6'000)); // over 30: up to 6 weeks
    QVERIFY(office.words(old).contains(u"billing.unpaidWeeks"_s));
    // B over 30: 6 or 13 weeks by the length of unemployment, as long as nobody has told it.
    const Order b = office.add(Fredericia, u"b"_s, u"3"_s, office.older, FirstMonday, 13);
    QCOMPARE(office.fee(b), Money::kroner(13'000));
    QVERIFY(office.words(b).contains(u"billing.courseLengthUnsure"_s));
    const Order b6 = office.add(Fredericia, u"b"_s, u"4"_s, office.younger, FirstMonday, 6);
    QVERIFY(!office.words(b6).contains(u"billing.courseLengthUnsure"_s));
}

void TestOrderMoney::paidWeeksByUnemployment()
{
    Money004 office;
    CitizenStore citizens(office.session());
    const auto unemployed = [&](QDate since) {
        Citizen citizen = *citizens.byId(office.older.id);
        citizen.unemployedSince = since;
        QVERIFY(citizens.update(citizen).ok());
    };
    const Order b = office.add(Fredericia, u"b"_s, u"3"_s, office.older, FirstMonday, 13);
    unemployed(FirstMonday.addMonths(-8));
    QCOMPARE(office.fee(b), Money::kroner(6'000));
    QVERIFY(office.words(b).contains(u"billing.unpaidWeeks"_s));
    QVERIFY(!office.words(b).contains(u"billing.courseLengthUnsure"_s));
    unemployed(FirstMonday.addMonths(-20));
    QCOMPARE(office.fee(b), Money::kroner(13'000));
    QVERIFY(!office.words(b).contains(u"billing.courseLengthUnsure"_s));
}

// 004 2.3.3 L386-388: up to 7 more weeks, unpaid; 004 5.5.2 L1672: no extra pay.
void TestOrderMoney::unpaidExtension()
{
    Money004 office;
    const Order first = office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6);
    const Order more =
        office.add(Fredericia, u"a"_s, u"2"_s, office.older, FirstMonday.addDays(42), 7, u"1"_s);
    QCOMPARE(office.fee(first), Money::kroner(6'000));
    QCOMPARE(office.fee(more), Money{});
    QCOMPARE(office.words(more).first(), u"billing.extensionUnpaid"_s);
    const Order placed =
        office.add(Hilleroed, u"formidling"_s, u"3"_s, office.older, FirstMonday, 12);
    const Order longer = office.add(Hilleroed, u"formidling"_s, u"4"_s, office.older,
                                    FirstMonday.addDays(84), 8, u"3"_s);
    QCOMPARE(office.fee(placed), Money::kroner(8'000));
    QCOMPARE(office.fee(longer), Money{});
}

// 004 2.4.3 L474 does not say whether the extension is paid: an amount by hand, or an answer.
void TestOrderMoney::extensionLeftOpen()
{
    Money004 office;
    office.add(Fredericia, u"b"_s, u"1"_s, office.younger, FirstMonday, 13);
    const Order more =
        office.add(Fredericia, u"b"_s, u"2"_s, office.younger, FirstMonday.addDays(91), 4, u"1"_s);
    QCOMPARE(codeOf(orderFee(office.session(), more, {})), u"billing.extensionPayOpen"_s);
    SettlementStore settlements(office.session());
    QVERIFY(settlements
                .addAmount({{},
                            more.id,
                            more.start,
                            more.end,
                            Money::kroner(2500),
                            u"Aftalt med jobcentret"_s,
                            {},
                            0,
                            {}})
                .ok());
    QCOMPARE(office.fee(more), Money::kroner(2'500));
    QVERIFY(office.contracts
                .setAnswer(Fredericia, u"extensionPayB"_s, u"nej"_s, FirstMonday.addDays(-9))
                .ok());
    QCOMPARE(office.fee(more), Money{});
    office.db.clock().set(QDate(2026, 2, 1));
    QVERIFY(office.contracts.setAnswer(Fredericia, u"extensionPayB"_s, u"ja"_s, QDate(2026, 2, 1))
                .ok());
    QCOMPARE(office.fee(more), Money::kroner(4'000));
}

// 004 5.5.3 L1678-1680: no base payment for a citizen who is sent back.
void TestOrderMoney::returnedCitizen()
{
    Money004 office;
    const Order order =
        office.add(Hilleroed, u"formidling"_s, u"1"_s, office.older, FirstMonday, 12);
    office.db.clock().set(QDate(2026, 3, 2));
    QVERIFY(SettlementStore(office.session())
                .recordReturn(order.id, QDate(2026, 2, 16), u"Kan ikke formidles"_s)
                .ok());
    QCOMPARE(office.fee(order, QDate(2026, 2, 15)), Money::kroner(8'000));
    QCOMPARE(office.fee(order, QDate(2026, 2, 16)), Money{});
    QVERIFY(office.words(order).contains(u"billing.returnedUnpaid"_s));
    // What was billed for January comes back.
    const FeeInput input = *OrderFees(office.session()).input(*office.orders.byId(order.id));
    QCOMPARE(billUntil(input, QDate(2026, 2, 28), Money::kroner(8000))->amount,
             Money::kroner(-8000));
}

void TestOrderMoney::returnIsChecked()
{
    Money004 office;
    const Order order =
        office.add(Hilleroed, u"formidling"_s, u"1"_s, office.older, FirstMonday, 12);
    SettlementStore store(office.session());
    QCOMPARE(codeOf(store.recordReturn(order.id, FirstMonday, u" "_s)),
             u"orderStore.returnNeedsReason"_s);
    QCOMPARE(codeOf(store.recordReturn(order.id, FirstMonday, u"x"_s)), u"orderStore.returnDay"_s);
    office.db.clock().set(FirstMonday);
    QVERIFY(store.recordReturn(order.id, FirstMonday, u"x"_s).ok());
    QCOMPARE(codeOf(store.recordReturn(order.id, FirstMonday, u"x"_s)),
             u"orderStore.returnedAlready"_s);
    QCOMPARE(office.count(u"SELECT count(*) FROM history WHERE entity = 'order_return'"_s), 1);
    const Order never =
        office.add(Hilleroed, u"formidling"_s, u"2"_s, office.younger, FirstMonday, 12);
    QVERIFY(office.orders.cancel(never, FirstMonday.addDays(-1)).ok());
    QCOMPARE(codeOf(store.recordReturn(never.id, FirstMonday, u"x"_s)),
             u"orderStore.returnNotRunning"_s);
}

// 003 4.18: the amounts stand in the framework agreement.
void TestOrderMoney::openAmounts()
{
    Money004 office;
    const Order order =
        office.add(u"rudersdal-2019"_s, u"mentor"_s, u"1"_s, office.older, FirstMonday, 13);
    QCOMPARE(codeOf(orderFee(office.session(), order, {})), u"billing.openAmountMissing"_s);
    SettlementStore store(office.session());
    const auto amount = [&](QDate from, QDate to, qint64 kroner) {
        return store.addAmount(
            {{}, order.id, from, to, Money::kroner(kroner), u"Rammeaftalen 8"_s, {}, 0, {}});
    };
    const auto january = amount(FirstMonday, {2026, 1, 31}, 1800);
    QVERIFY(january.ok());
    QVERIFY(amount({2026, 2, 1}, {2026, 2, 28}, 2400).ok());
    QCOMPARE(office.fee(order, QDate(2026, 1, 30)), Money{}); // not over yet
    QCOMPARE(office.fee(order, QDate(2026, 1, 31)), Money::kroner(1800));
    QCOMPARE(office.fee(order, QDate(2026, 3, 31)), Money::kroner(4200));
    QVERIFY(office.words(order).contains(u"billing.periodAmountMissing"_s)); // March
    // A correction replaces; the old row stays.
    OpenAmountRecord corrected = *january;
    corrected.replaces = january->id;
    corrected.amount = Money::kroner(2000);
    QVERIFY(store.addAmount(corrected).ok());
    QCOMPARE(office.fee(order), Money::kroner(4400));
    QCOMPARE(codeOf(store.addAmount(corrected)), u"database.stale"_s);
    QCOMPARE(store.amountHistory(order.id)->size(), 3);
    // Interrupted in January: February was entered for nothing.
    office.db.clock().set(QDate(2026, 1, 23));
    QVERIFY(office.orders
                .interrupt(*office.orders.byId(order.id), QDate(2026, 1, 23), QDate(2026, 1, 23))
                .ok());
    QCOMPARE(office.fee(order), Money::kroner(2000));
    QVERIFY(office.words(order).contains(u"billing.periodAmountAfter"_s));
    QVERIFY(office.words(order).contains(u"billing.periodAmountBroken"_s));
}

void TestOrderMoney::amountsAreChecked()
{
    Money004 office;
    const Order order =
        office.add(u"rudersdal-2019"_s, u"mentor"_s, u"1"_s, office.older, FirstMonday, 4);
    SettlementStore store(office.session());
    const auto code = [&](QDate from, QDate to, const QString &reason) {
        return codeOf(
            store.addAmount({{}, order.id, from, to, Money::kroner(1), reason, {}, 0, {}}));
    };
    QCOMPARE(code(FirstMonday, order.end, u" "_s), u"orderStore.amountNeedsReason"_s);
    QCOMPARE(code(FirstMonday.addDays(-1), order.end, u"x"_s), u"orderStore.amountDays"_s);
    QCOMPARE(code(FirstMonday, order.end.addDays(1), u"x"_s), u"orderStore.amountDays"_s);
    QCOMPARE(code(order.end, FirstMonday, u"x"_s), u"orderStore.amountDays"_s);
    QCOMPARE(code(FirstMonday, FirstMonday.addDays(6), u"x"_s), QString());
    QCOMPARE(code(FirstMonday.addDays(6), order.end, u"x"_s), u"orderStore.amountOverlaps"_s);
}

void TestOrderMoney::modelChosenByOffice()
{
    Money004 office;
    const QString key = u"rudersdal-2019"_s;
    const QDate first(2019, 1, 1);
    QVERIFY(office.contracts
                .setAnswer(key, u"price"_s, u"timepris pr. påbegyndt uge"_s, first, {}, u"mentor"_s)
                .ok());
    QCOMPARE(codeOf(office.contracts.setAnswer(key, u"price"_s, u"gratis"_s, first)),
             u"contracts.answerChoice"_s);
    QCOMPARE(codeOf(office.contracts.setAnswer(key, u"ean"_s, u"1"_s, first, {}, u"mentor"_s)),
             u"contracts.answerNotPerTrack"_s);
    QVERIFY(office.contracts.setPrice(key, u"mentor"_s, Money::kroner(400), first).ok());
    const Order order = office.add(key, u"mentor"_s, u"1"_s, office.older, FirstMonday, 2);
    QCOMPARE(office.fee(order), Money::kroner(2 * 30 * 400));
    const Order other = office.add(key, u"formidling"_s, u"2"_s, office.older, FirstMonday, 2);
    QCOMPARE(codeOf(orderFee(office.session(), other, {})), u"billing.openAmountMissing"_s);
}

void TestOrderMoney::parallelOrders()
{
    Money004 office;
    const Order one = office.add(Fredericia, u"a"_s, u"1"_s, office.younger, FirstMonday, 6);
    const Order two =
        office.add(Fredericia, u"a"_s, u"2"_s, office.younger, FirstMonday.addDays(14), 6);
    const Order other = office.add(Fredericia, u"b"_s, u"3"_s, office.younger, FirstMonday, 6);
    QCOMPARE(office.fee(one), Money::kroner(6'000));
    QCOMPARE(office.fee(two), Money::kroner(6'000));
    QVERIFY(office.words(one).contains(u"billing.parallelSameTrack"_s));
    QVERIFY(office.words(two).contains(u"billing.parallelSameTrack"_s));
    QVERIFY(!office.words(other).contains(u"billing.parallelSameTrack"_s));
    // One shared day is enough, none is not.
    const Order last = office.add(Fredericia, u"c"_s, u"4"_s, office.older, FirstMonday, 6);
    const Order shares = office.add(Fredericia, u"c"_s, u"5"_s, office.older, last.end, 6);
    QVERIFY(office.words(last).contains(u"billing.parallelSameTrack"_s));
    QVERIFY(office.words(shares).contains(u"billing.parallelSameTrack"_s));
    office.add(Fredericia, u"c"_s, u"6"_s, office.older, shares.end.addDays(1), 6);
    QCOMPARE(office.words(shares).count(u"billing.parallelSameTrack"_s), 1);
}

void TestOrderMoney::cancelledEarnsNothing()
{
    Money004 office;
    const Order order = office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6);
    QVERIFY(office.orders.cancel(order, QDate(2026, 1, 2)).ok());
    QCOMPARE(office.fee(order), Money{});
    QVERIFY(office.words(order).contains(u"billing.cancelled"_s));
}

// An amount is typed only where the contract names none.
void TestOrderMoney::noAmountBesideThePrice()
{
    Money004 office;
    const Order order = office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6);
    OpenAmountRecord record;
    record.from = order.start;
    record.to = order.end;
    record.amount = Money::kroner(100);
    record.reason = u"Aftalt"_s;
    QCOMPARE(codeOf(enterAmount(office.session(), order, record)), u"jobs.amountNotOpen"_s);
}

void TestOrderMoney::movedToAnotherTrack()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren Ærø"_s);
    const QDate start(2026, 11, 2);
    const Order order = office.accepted(u"1"_s, who, start, QDate(2026, 12, 11));
    office.db.clock().set(QDate(2026, 11, 13));
    const TrackChangeWish wish{u"spor2"_s, QDate(2026, 11, 16), Minutes::hours(3),
                               Minutes::hours(12)};
    const auto change = previewTrackChange(office.session(), order, wish);
    QVERIFY(change.ok());
    QCOMPARE(change->unchanged.amount, Money::kroner(30 * 390));
    QCOMPARE(change->before.amount, Money::kroner(10 * 390));
    QCOMPARE(change->after.amount, Money::kroner(12 * 1100));
    QCOMPARE(change->total, Money::kroner(10 * 390 + 12 * 1100));
    QCOMPARE(Texts::danish().sentence(change->explanation.last()),
             u"3.900,00 kr. + 13.200,00 kr. = 17.100,00 kr. (uden flytning 11.700,00 kr.)"_s);
    TrackChangeWish wrong = wish;
    wrong.track = u"spor1"_s;
    QCOMPARE(codeOf(previewTrackChange(office.session(), order, wrong)),
             u"jobs.trackChangeTrack"_s);
    wrong = wish;
    for (const QDate day : {start, order.end.addDays(1)}) {
        wrong.from = day;
        QCOMPARE(codeOf(previewTrackChange(office.session(), order, wrong)),
                 u"jobs.trackChangeDay"_s);
    }
    wrong.from = order.end;
    QVERIFY(previewTrackChange(office.session(), order, wrong).ok());
    // Done as it is counted: Friday the 13th ends the one, FirstMonday begins the other.
    QVERIFY(office.orders.interrupt(order, QDate(2026, 11, 13), QDate(2026, 11, 13)).ok());
    const Order next = office.accepted(u"2"_s, who, QDate(2026, 11, 16), QDate(2026, 12, 11),
                                       u"spor2"_s, Minutes::hours(12));
    QCOMPARE(orderFee(office.session(), next, {})->amount, Money::kroner(12 * 1100));
    QVERIFY(codes(orderFee(office.session(), next, {})->explanation)
                .contains(u"billing.trackChangedFrom"_s));
    QVERIFY(codes(orderFee(office.session(), *office.orders.byId(order.id), {})->explanation)
                .contains(u"billing.trackChangedTo"_s));
}

// 001 B 1.5, for every contract that regulates: orders made on or after the day get the new price,
// older ones keep theirs.
void TestOrderMoney::regulationByOrderDate()
{
    JobsOffice office;
    int regulated = 0;
    const auto contracts = *office.contracts.list();
    for (const ContractSummary &summary : contracts) {
        const auto version = *office.contracts.find(summary.id);
        if (!version->profile.regulation)
            continue;
        for (const Track &track : version->profile.tracks) {
            const QString &key = summary.key;
            const QDate from(2027, 1, 1);
            const Money before = **office.contracts.priceOn(key, track.key, from.addDays(-1));
            const auto after = office.contracts.regulatePrice(key, track.key, 350, from);
            QVERIFY(after.ok());
            const Citizen who = office.citizen(u"610180000%1"_s.arg(++regulated), u"Ane Holm"_s);
            office.db.clock().set(QDate(2027, 1, 5));
            const auto priced = [&](const QString &number, QDate made) {
                Order o;
                o.number = number + track.key;
                o.citizen = who.id;
                o.contractVersion = summary.id;
                o.trackKey = track.key;
                o.orderedOn = made;
                o.start = QDate(2027, 2, 1);
                o.end = QDate(2027, 3, 26);
                o.hoursPerWeek = Minutes::hours(4);
                o.hoursTotal = Minutes::hours(32);
                const Order stored = *office.orders.add(o);
                return *OrderFees(office.session()).input(*office.orders.accept(stored))->price;
            };
            QCOMPARE(priced(u"old"_s, QDate(2026, 12, 31)), before);
            QCOMPARE(priced(u"new"_s, from), after->price);
            QVERIFY(after->price > before);
        }
    }
    QCOMPARE(regulated, 2);
}

// 003 5: face to face; telephone and text to the limit.
void TestOrderMoney::mentorHours()
{
    Money004 office(QDate(2026, 1, 30));
    const Order order =
        office.add(u"rudersdal-2019"_s, u"mentor"_s, u"1"_s, office.older, FirstMonday, 4);
    const auto attend = [&](QDate day, int minutes, How how) {
        Activity activity;
        activity.title = u"Mentorsamtale"_s;
        activity.date = day;
        activity.range = {540, 540 + minutes};
        activity.how = how;
        activity.kind = ActivityKind::Mentor;
        activity.location = office.aabro.id;
        activity.employee = office.maja.id;
        Participation part;
        part.order = order.id;
        part.citizen = office.older.id;
        const ActivityId id = *office.plans.add(activity, {part});
        office.attend(id, office.older, Presence::Present);
    };
    attend(QDate(2026, 1, 6), 60, How::InPerson);
    attend(QDate(2026, 1, 13), 45, How::InPerson);
    attend(QDate(2026, 1, 14), 50, How::Telephone);
    auto hours = contactHoursOf(office.session(), order, {2026, 1});
    QVERIFY(hours.ok());
    QCOMPARE(hours->faceToFace, Minutes{105});
    QCOMPARE(hours->distant, Minutes{50});
    QCOMPARE(hours->counted, Minutes{105}); // the limit is not agreed
    QVERIFY(office.contracts
                .setAnswer(u"rudersdal-2019"_s, u"mentorTelephone"_s, u"30"_s, QDate(2026, 1, 1))
                .ok());
    hours = contactHoursOf(office.session(), order, {2026, 1});
    QCOMPARE(hours->limit, std::optional(Minutes{30}));
    QCOMPARE(hours->counted, Minutes{135});
}

void TestOrderMoney::readAheadSaysTheSame()
{
    Money004 office;
    QList<Order> all{
        office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6),
        office.add(Fredericia, u"a"_s, u"2"_s, office.older, FirstMonday.addDays(42), 7, u"1"_s),
        office.add(Fredericia, u"a"_s, u"3"_s, office.younger, FirstMonday, 13),
        office.add(Hilleroed, u"formidling"_s, u"4"_s, office.older, FirstMonday, 12)};
    OrderFees ahead(office.session());
    QVERIFY(ahead.readAhead().ok());
    for (const Order &order : all) {
        const auto one = orderFee(office.session(), order, {});
        const auto many = ahead.fee(order, {});
        QCOMPARE(many->amount, one->amount);
        QCOMPARE(codes(many->explanation), codes(one->explanation));
    }
}

QTEST_GUILESS_MAIN(TestOrderMoney)
#include "tst_order_money.moc"
