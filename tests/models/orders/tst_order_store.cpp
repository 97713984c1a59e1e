// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_office.h"
#include <QTest>
#include <database/statement.h>
#include <orders/document_store.h>
#include <orders/order_findings.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

struct Case : OrderOffice
{
    Case()
        : who(citizen(u"6101590961"_s, u"Poul Öztürk"_s)),
          order(orders.add(draft(u"5400101"_s, who.id)).valueOr({}))
    {
        ready = ready && order.id.isValid();
    }
    QList<OrderEventKind> events(OrderId id)
    {
        QList<OrderEventKind> kinds;
        const auto all = orders.events(id);
        for (const OrderEvent &event : all.ok() ? *all : QList<OrderEvent>())
            kinds.append(event.kind);
        return kinds;
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(db.folder() + u'/' + name);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            return {};
        return out.fileName();
    }

    Citizen who;
    Order order;
};

} // namespace

class TestOrderStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldSurvives();
    void addingRefusesWhatIsWrong();
    void numberMayBeSharedByContracts();
    void lists();
    void acceptFreezesThePriceOfTheDay_data();
    void acceptFreezesThePriceOfTheDay();
    void frozenPriceStays();
    void acceptWithoutBidIsTheMaximum();
    void acceptBeforeTheFirstPriceAsksForOne();
    void rejectNeedsReason();
    void lapseAfterTheDeadline();
    void interruptKeepsBothDays();
    void cancelOnTheStartDayInterrupts();
    void extendAsksForANewOrder();
    void extendTiesAnImportedOrder();
    void agreementKeepsItsDocument();
    void agreementFaults();
    void staleEditsAreRefused();
    void rulesRefuseAndNothingIsWritten();
    void onlyThoseWhoHandleOrders();
    void everyStepIsInHistoryAndLog();
    void findingsSeeTheOtherOrders();
};

void TestOrderStore::everyFieldSurvives()
{
    Case c;
    QVERIFY(c.ready);
    Order o = c.draft(u"77"_s, c.who.id);
    o.intervalFrom = Minutes::hours(3);
    o.intervalTo = Minutes::hours(5);
    o.remark = u"Linje 1\nLinje 2 æøå"_s;
    o.extends = u"5400101"_s;
    const OrderId id = c.orders.add(o)->id;
    QVERIFY(c.db.reopen().ok());
    const Order read = *OrderStore(c.db.session()).byId(id);
    QCOMPARE(read.number, o.number);
    QCOMPARE(read.citizen, o.citizen);
    QCOMPARE(read.contractVersion, o.contractVersion);
    QCOMPARE(read.contractKey, o.contractKey);
    QCOMPARE(read.trackKey, o.trackKey);
    QCOMPARE(read.projectNumber, o.projectNumber);
    QCOMPARE(read.title, o.title);
    QCOMPARE(read.orderedOn, o.orderedOn);
    QCOMPARE(read.start, o.start);
    QCOMPARE(read.end, o.end);
    QCOMPARE(read.hoursPerWeek, o.hoursPerWeek);
    QCOMPARE(read.hoursTotal, o.hoursTotal);
    QCOMPARE(read.intervalFrom, o.intervalFrom);
    QCOMPARE(read.intervalTo, o.intervalTo);
    QCOMPARE(read.remark, o.remark);
    QCOMPARE(read.extends, o.extends);
    QCOMPARE(read.state, OrderState::Received);
    QVERIFY(!read.price);
    QVERIFY(!read.interruptedOn.isValid());
    QCOMPARE(read.version, 1);
}

void TestOrderStore::addingRefusesWhatIsWrong()
{
    Case c;
    QCOMPARE(code(c.orders.add(c.draft(u"5400101"_s, c.who.id))), u"orderStore.numberKnown"_s);
    QCOMPARE(code(c.orders.add(c.draft({}, c.who.id))), u"orderStore.needsNumber"_s);
    Order backwards = c.draft(u"1"_s, c.who.id);
    backwards.end = backwards.start.addDays(-1);
    QCOMPARE(code(c.orders.add(backwards)), u"orderStore.needsPeriod"_s);
    QCOMPARE(code(c.orders.add(c.draft(u"1"_s, CitizenId{99}))), u"database.constraint"_s);
    QCOMPARE(c.count(u"orders"_s), 1);
    QCOMPARE(c.count(u"order_event"_s), 1);
}

void TestOrderStore::numberMayBeSharedByContracts()
{
    Case c;
    QVERIFY(
        c.db.connection()
            .runScript(u"INSERT INTO contract_version VALUES (50, 'other', 1, 1, '2024-01-01', "
                       "'', '{}', 0, NULL); INSERT INTO orders (number, citizen_id, "
                       "contract_version_id, contract_key, track_key, project_number, title, "
                       "start_date, end_date, state) VALUES ('5400101', %1, 50, 'other', 't', "
                       "'p', 't', '2026-01-01', '2026-02-01', 'received')"_s.arg(c.who.id.value))
            .ok());
    QCOMPARE(code(c.orders.byNumber(u"5400101"_s)), u"orderStore.numberShared"_s);
    QCOMPARE(c.orders.byNumber(u" 5400101 "_s, Case::contract())->id, c.order.id);
    QCOMPARE(c.orders.byNumber(u"5400101"_s, u"other"_s)->trackKey, u"t"_s);
    QCOMPARE(code(c.orders.byNumber(u"5400101"_s, u"third"_s)), u"orderStore.unknown"_s);
    QCOMPARE(c.orders.byNumber(u"x"_s).error().kind, Error::Kind::NotFound);
}

void TestOrderStore::lists()
{
    Case c;
    const Citizen other = c.citizen(u"7001570386"_s, u"Ahmad Nielsen"_s);
    Order early = c.draft(u"1"_s, other.id);
    early.start = QDate(2026, 9, 7);
    early.end = QDate(2026, 11, 29);
    early = *c.orders.accept(*c.orders.add(early));
    const auto numbers = [&c](const OrderFilter &filter) {
        QStringList all;
        const auto lines = c.orders.list(filter);
        for (const OrderLine &line : lines.ok() ? *lines : QList<OrderLine>())
            all.append(line.order.number + u' ' + line.citizenName);
        return all;
    };
    const QString first = u"1 Ahmad Nielsen"_s;
    const QString second = u"5400101 Poul Öztürk"_s;
    QCOMPARE(numbers({}), (QStringList{first, second}));
    QCOMPARE(numbers({.states = {OrderState::Received}}), QStringList{second});
    QCOMPARE(numbers({.states = {OrderState::Accepted, OrderState::Lapsed}}), QStringList{first});
    QCOMPARE(numbers({.contractKey = u"other"_s}), QStringList());
    QCOMPARE(numbers({.contractKey = Case::contract(), .trackKey = u"spor2"_s}), QStringList());
    QCOMPARE(numbers({.citizen = other.id}), QStringList{first});
    QCOMPARE(numbers({.from = QDate(2026, 11, 29), .to = QDate(2026, 12, 6)}), QStringList{first});
    QCOMPARE(numbers({.from = QDate(2026, 11, 30)}), QStringList{second});
    QVERIFY(c.orders.interrupt(early, QDate(2026, 10, 1), QDate(2026, 10, 1)).ok());
    QCOMPARE(numbers({.from = QDate(2026, 10, 2), .to = QDate(2026, 12, 6)}), QStringList());
    QCOMPARE(c.orders.ofCitizen(other.id)->size(), 1);
}

void TestOrderStore::acceptFreezesThePriceOfTheDay_data()
{
    QTest::addColumn<QDate>("orderedOn");
    QTest::addColumn<qint64>("ore");
    QTest::newRow("long before the change") << QDate(2026, 9, 1) << qint64(39000);
    QTest::newRow("the day before") << QDate(2026, 10, 31) << qint64(39000);
    QTest::newRow("the day of the change") << QDate(2026, 11, 1) << qint64(40000);
    QTest::newRow("after") << QDate(2026, 11, 10) << qint64(40000);
}

void TestOrderStore::acceptFreezesThePriceOfTheDay()
{
    QFETCH(QDate, orderedOn);
    QFETCH(qint64, ore);
    Case c;
    Order o = c.draft(u"9"_s, c.who.id);
    o.orderedOn = orderedOn;
    const Order seen = *c.orders.add(o);
    const auto accepted = c.orders.accept(seen);
    QCOMPARE(code(accepted), QString());
    QCOMPARE(accepted->state, OrderState::Accepted);
    QCOMPARE(accepted->price, Money{ore});
    QCOMPARE(c.orders.byId(seen.id)->price, Money{ore});
    QCOMPARE(c.orders.byId(seen.id)->version, 2);
    QCOMPARE(c.events(seen.id), (QList{OrderEventKind::Received, OrderEventKind::Accepted}));
}

void TestOrderStore::frozenPriceStays()
{
    Case c;
    QVERIFY(c.orders.accept(c.order).ok());
    QVERIFY(c.price(41000, QDate(2026, 11, 1)));
    QCOMPARE(c.orders.byId(c.order.id)->price, Money{40000});
}

void TestOrderStore::acceptWithoutBidIsTheMaximum()
{
    Case c;
    Order o = c.draft(u"9"_s, c.who.id);
    o.trackKey = u"spor2"_s;
    const auto accepted = c.orders.accept(*c.orders.add(o));
    QCOMPARE(code(accepted), QString());
    QCOMPARE(accepted->price, Money::kroner(1300));
}

void TestOrderStore::acceptBeforeTheFirstPriceAsksForOne()
{
    Case c;
    QVERIFY(
        c.contracts.setPrice(Case::contract(), u"spor2"_s, Money::kroner(1150), QDate(2026, 11, 20))
            .ok());
    Order o = c.draft(u"9"_s, c.who.id);
    o.trackKey = u"spor2"_s;
    const Order seen = *c.orders.add(o);
    QCOMPARE(code(c.orders.accept(seen)), u"orderStore.priceMissing"_s);
    QCOMPARE(c.orders.byId(seen.id)->state, OrderState::Received);
    QVERIFY(!c.db.connection().inTransaction());
    QVERIFY(
        c.contracts.setPrice(Case::contract(), u"spor2"_s, Money::kroner(1150), QDate(2026, 11, 1))
            .ok());
    QCOMPARE(c.orders.accept(seen)->price, Money::kroner(1150));
}

void TestOrderStore::rejectNeedsReason()
{
    Case c;
    QCOMPARE(code(c.orders.reject(c.order, u" "_s)), u"orders.rejectNeedsReason"_s);
    const auto rejected = c.orders.reject(c.order, u"Uden for rammen"_s);
    QCOMPARE(code(rejected), QString());
    QCOMPARE(c.orders.byId(c.order.id)->stateReason, u"Uden for rammen"_s);
    QCOMPARE(c.orders.events(c.order.id)->last().reason, u"Uden for rammen"_s);
    QCOMPARE(code(c.orders.accept(*rejected)), u"orders.isRejected"_s);
}

void TestOrderStore::lapseAfterTheDeadline()
{
    Case c;
    QCOMPARE(code(c.orders.lapse(c.order)), u"orders.notLapsedYet"_s);
    c.db.clock().set(QDate(2026, 12, 4));
    QCOMPARE(c.orders.lapse(c.order)->state, OrderState::Lapsed);
    QCOMPARE(c.events(c.order.id).last(), OrderEventKind::Lapsed);
}

void TestOrderStore::interruptKeepsBothDays()
{
    Case c;
    const Order accepted = *c.orders.accept(c.order);
    c.db.clock().set(QDate(2027, 1, 20));
    const auto done =
        c.orders.interrupt(accepted, QDate(2027, 1, 15), QDate(2027, 1, 18), u"Job"_s);
    QCOMPARE(code(done), QString());
    const Order read = *c.orders.byId(c.order.id);
    QCOMPARE(read.interruptedOn, QDate(2027, 1, 15));
    QCOMPARE(read.interruptedNotified, QDate(2027, 1, 18));
    QCOMPARE(read.price, Money{40000});
    const OrderEvent event = c.orders.events(c.order.id)->last();
    QCOMPARE(event.kind, OrderEventKind::Interrupted);
    QCOMPARE(event.effectiveOn, QDate(2027, 1, 15));
    QCOMPARE(event.notifiedOn, QDate(2027, 1, 18));
    QCOMPARE(event.reason, u"Job"_s);
}

void TestOrderStore::cancelOnTheStartDayInterrupts()
{
    Case c;
    const Order accepted = *c.orders.accept(c.order);
    const Order early = *c.orders.accept(*c.orders.add(c.draft(u"2"_s, c.who.id)));
    const auto cancelled = c.orders.cancel(early, QDate(2026, 11, 23), u"Flyttet"_s);
    QCOMPARE(cancelled->state, OrderState::Cancelled);
    QCOMPARE(c.orders.events(early.id)->last().notifiedOn, QDate(2026, 11, 23));
    c.db.clock().set(QDate(2026, 12, 7));
    const auto late = c.orders.cancel(accepted, QDate(2026, 12, 7));
    QCOMPARE(late->state, OrderState::Interrupted);
    QCOMPARE(late->interruptedOn, QDate(2026, 12, 7));
    QCOMPARE(c.events(accepted.id).last(), OrderEventKind::Interrupted);
}

void TestOrderStore::extendAsksForANewOrder()
{
    Case c;
    const Order accepted = *c.orders.accept(c.order);
    QCOMPARE(code(c.orders.extend(accepted, QDate(2027, 4, 4), {})),
             u"orders.extensionNeedsNumber"_s);
    const auto next = c.orders.extend(accepted, QDate(2027, 4, 4), u"5400999"_s);
    QCOMPARE(code(next), QString());
    const Order read = *c.orders.byNumber(u"5400999"_s);
    QCOMPARE(read.start, QDate(2027, 3, 8));
    QCOMPARE(read.end, QDate(2027, 4, 4));
    QCOMPARE(read.extends, u"5400101"_s);
    QCOMPARE(read.state, OrderState::Received);
    QCOMPARE(c.events(c.order.id).last(), OrderEventKind::Extended);
    QCOMPARE(c.orders.byId(c.order.id)->end, QDate(2027, 3, 7));
}

void TestOrderStore::extendTiesAnImportedOrder()
{
    Case c;
    const Order accepted = *c.orders.accept(c.order);
    Order imported = c.draft(u"5400999"_s, c.who.id);
    imported.start = QDate(2027, 3, 8);
    imported.end = QDate(2027, 4, 4);
    imported = *c.orders.add(imported);
    QCOMPARE(code(c.orders.extend(accepted, QDate(2027, 4, 5), u"5400999"_s)),
             u"orderStore.extensionDiffers"_s);
    const auto tied = c.orders.extend(accepted, QDate(2027, 4, 4), u"5400999"_s);
    QCOMPARE(code(tied), QString());
    QCOMPARE(tied->id, imported.id);
    QCOMPARE(c.orders.byId(imported.id)->extends, u"5400101"_s);
    QCOMPARE(c.count(u"orders"_s), 2);
    const Citizen other = c.citizen(u"7001570386"_s, u"Ahmad Nielsen"_s);
    Order foreign = c.draft(u"5400888"_s, other.id);
    foreign.start = QDate(2027, 3, 8);
    foreign.end = QDate(2027, 4, 4);
    QVERIFY(c.orders.add(foreign).ok());
    QCOMPARE(code(c.orders.extend(accepted, QDate(2027, 4, 4), u"5400888"_s)),
             u"orderStore.extensionDiffers"_s);
}

void TestOrderStore::agreementKeepsItsDocument()
{
    Case c;
    const Order accepted = *c.orders.accept(c.order);
    const QByteArray bytes = "%PDF-1.4 aftale om kortere uge";
    const auto done = c.orders.agreement(accepted, c.file(u"aftale.pdf"_s, bytes));
    QCOMPARE(code(done), QString());
    QVERIFY(done->supplementaryAgreement.isValid());
    QVERIFY(c.db.reopen().ok());
    OrderStore orders(c.db.session());
    DocumentStore documents(c.db.session());
    const Order read = *orders.byId(c.order.id);
    const CaseDocument document = *documents.byId(read.supplementaryAgreement);
    QCOMPARE(document.kind, DocumentKind::SpecialAgreement);
    QCOMPARE(document.title, u"aftale.pdf"_s);
    QCOMPARE(document.citizen, c.who.id);
    QCOMPARE(document.order, read.id);
    QCOMPARE(document.size, bytes.size());
    QCOMPARE(*documents.content(document), bytes);
    QCOMPARE(documents.ofOrder(read.id)->size(), 1);
    QCOMPARE(documents.ofCitizen(c.who.id)->size(), 1);
    // Nothing of it lies readable beside the database.
    const QStringList objects = c.db.database().objects().names();
    QCOMPARE(objects, QStringList{document.objectName});
    QFile object(c.db.database().objects().folder() + u'/' + objects.first());
    QVERIFY(object.open(QIODevice::ReadOnly));
    QVERIFY(!object.readAll().contains("aftale"));
}

void TestOrderStore::agreementFaults()
{
    Case c;
    QCOMPARE(code(c.orders.agreement(c.order, c.db.folder() + u"/nowhere.pdf"_s)),
             u"core.cannotRead"_s);
    QCOMPARE(code(c.orders.agreement(c.order, c.file(u"tom.pdf"_s, {}))),
             u"orderStore.documentEmpty"_s);
    const Order rejected = *c.orders.reject(c.order, u"nej"_s);
    QCOMPARE(code(c.orders.agreement(rejected, c.file(u"a.pdf"_s, "x"))),
             u"orderStore.noAgreementNow"_s);
    QCOMPARE(c.count(u"document"_s), 0);
    QVERIFY(c.db.database().objects().names().isEmpty());
}

void TestOrderStore::staleEditsAreRefused()
{
    Case c;
    QVERIFY(c.orders.accept(c.order).ok());
    for (const auto &late :
         {c.orders.accept(c.order), c.orders.reject(c.order, u"nej"_s), c.orders.lapse(c.order),
          c.orders.interrupt(c.order, QDate(2026, 12, 8), {}),
          c.orders.cancel(c.order, QDate(2026, 11, 24)),
          c.orders.extend(c.order, QDate(2027, 4, 4), u"5"_s),
          c.orders.agreement(c.order, c.file(u"a.pdf"_s, "x"))}) {
        QCOMPARE(code(late), u"database.stale"_s);
        QCOMPARE(late.error().kind, Error::Kind::Stale);
    }
    QCOMPARE(c.orders.byId(c.order.id)->version, 2);
    QCOMPARE(c.count(u"document"_s), 0);
}

void TestOrderStore::rulesRefuseAndNothingIsWritten()
{
    Case c;
    const qint64 history = c.count(u"history"_s);
    QCOMPARE(code(c.orders.interrupt(c.order, QDate(2026, 12, 8), {})), u"orders.notYetAccepted"_s);
    QCOMPARE(code(c.orders.extend(c.order, QDate(2027, 4, 4), u"5"_s)), u"orders.notYetAccepted"_s);
    QCOMPARE(c.count(u"history"_s), history);
    QCOMPARE(c.events(c.order.id), QList{OrderEventKind::Received});
    QCOMPARE(c.orders.byId(c.order.id)->version, 1);
}

void TestOrderStore::onlyThoseWhoHandleOrders()
{
    Case c;
    for (const Role role : {Role::Consultant, Role::Mentor}) {
        Session session = c.db.sessionAs(role);
        OrderStore store(session);
        QCOMPARE(code(store.add(c.draft(u"2"_s, c.who.id))), u"session.notAllowed"_s);
        QCOMPARE(code(store.accept(c.order)), u"session.notAllowed"_s);
        QCOMPARE(code(store.reject(c.order, u"nej"_s)), u"session.notAllowed"_s);
        QCOMPARE(code(store.cancel(c.order, QDate(2026, 11, 24))), u"session.notAllowed"_s);
        QCOMPARE(code(store.extend(c.order, QDate(2027, 4, 4), u"5"_s)), u"session.notAllowed"_s);
        QCOMPARE(code(store.agreement(c.order, c.file(u"a.pdf"_s, "x"))), u"session.notAllowed"_s);
        // Other documents on the case are anybody's work.
        QVERIFY(DocumentStore(session)
                    .add(c.file(u"samtykke.pdf"_s, "y"), DocumentKind::Consent, c.who.id)
                    .ok());
        QVERIFY(store.list().ok());
    }
    Session administrator = c.db.sessionAs(Role::Administrator);
    QVERIFY(OrderStore(administrator).accept(c.order).ok());
}

void TestOrderStore::everyStepIsInHistoryAndLog()
{
    Case c;
    const qint64 history = c.count(u"history"_s);
    const qint64 log = c.count(u"access_log_citizen"_s);
    QVERIFY(c.orders.accept(c.order).ok());
    QCOMPARE(c.count(u"history"_s), history + 1);
    QCOMPARE(c.count(u"access_log_citizen"_s), log + 1);
    const QString after =
        *c.db.connection().value(u"SELECT after_json FROM history ORDER BY id DESC LIMIT 1"_s);
    QVERIFY(after.contains(u"\"state\":\"accepted\""_s));
    QVERIFY(after.contains(u"\"priceOre\":40000"_s));
    QVERIFY(c.orders.open(c.order.id, u"citizens.page"_s).ok());
    QVERIFY(c.db.session().log().flush().ok());
    QCOMPARE(c.count(u"access_log_citizen"_s), log + 2);
}

void TestOrderStore::findingsSeeTheOtherOrders()
{
    Case c;
    const auto codes = [&c](const Order &order) {
        QStringList all;
        const auto findings = orderFindings(c.db.session(), order);
        for (const OrderFinding &finding : findings.ok() ? *findings : QList<OrderFinding>())
            all.append(finding.message.code);
        return all;
    };
    QVERIFY(!codes(c.order).contains(u"orders.overlap"_s));
    QVERIFY(codes(c.order).contains(u"orders.replacementCpr"_s));
    const Order second = *c.orders.add(c.draft(u"2"_s, c.who.id));
    QVERIFY(codes(second).contains(u"orders.overlap"_s));
    QVERIFY(c.orders.reject(second, u"to gange"_s).ok());
    QVERIFY(!codes(c.order).contains(u"orders.overlap"_s));
}

QTEST_GUILESS_MAIN(TestOrderStore)
#include "tst_order_store.moc"
