// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_case.h"
#include <QFile>
#include <core/texts.h>
#include <invoices/portal_file.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Start(2026, 10, 5); // a Monday
const QDate End(2026, 12, 18);
const QDate Today(2026, 11, 30);

// Two orders on spor 1 at 390 kr. a day; October has 20 paid days of them, November 21.
struct Case : MoneyOffice
{
    Case() : MoneyOffice(QDate(2026, 9, 20)), portal(session())
    {
        anna = accepted(u"54001"_s, citizen(u"6101801111"_s, u"Anna Prøve"_s), Start, End);
        bo = accepted(u"54002"_s, citizen(u"6201802222"_s, u"Bo Prøve"_s), Start, End);
        db.clock().set(Today);
    }
    PortalBasis basis(const QString &month)
    {
        return value(portalBasis(session(), contract(), *Month::parse(month)));
    }
    PortalTick october(const Order &order, const QString &number, Money amount)
    {
        const PortalBasis now = basis(u"2026-10"_s);
        return tickOf(*now.line(order.number), number, QDate(2026, 11, 2), amount);
    }
    QString file(const QByteArray &content)
    {
        const QString path = db.folder() + u"/portal.csv"_s;
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s", qPrintable(out.errorString()));
        return path;
    }
    PortalStore portal;
    Order anna;
    Order bo;
};

const Money October = Money::kroner(20 * 390);
const Money November = Money::kroner(21 * 390);

} // namespace

class TestPortal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyForContractsOfThePortal();
    void openThenAgreed();
    void twiceIsRefused();
    void twoUsersAtOnce();
    void refusedTicks_data();
    void refusedTicks();
    void allOrNone();
    void differenceIsToldAndCorrected();
    void monthUnderWay();
    void withdrawn();
    void interruptionKnownLater();
    void madeForNothing();
    void messageNamesNoCitizen();
    void fileIsMatched();
    void fileFaults_data();
    void fileFaults();
    void fileWithoutColumns();
    void formIsFilledAndRead();
    void rights();
};

void TestPortal::onlyForContractsOfThePortal()
{
    Case c;
    QCOMPARE(code(portalBasis(c.session(), Case::hourly(), {2026, 10})), u"portal.notPortal"_s);
}

void TestPortal::openThenAgreed()
{
    Case c;
    PortalBasis october = c.basis(u"2026-10"_s);
    QCOMPARE(october.lines.size(), 2);
    QCOMPARE(october.count(PortalState::Open), 2);
    QCOMPARE(october.calculated, October + October);
    QCOMPARE(october.source, u"001 B 1.4.3"_s);
    const PortalRow row = value(c.portal.tick(c.october(c.anna, u" P-1 "_s, October)));
    QCOMPARE(row.number, u"P-1"_s);
    QCOMPARE(row.difference(), Money{});
    october = c.basis(u"2026-10"_s);
    QCOMPARE(october.line(u"54001"_s)->state, PortalState::Agrees);
    QCOMPARE(october.line(u"54002"_s)->state, PortalState::Open);
    QCOMPARE(october.created, October);
    // The next month is another matter.
    QCOMPARE(c.basis(u"2026-11"_s).line(u"54001"_s)->state, PortalState::Open);
    QCOMPARE(c.basis(u"2026-11"_s).line(u"54001"_s)->calculated, November);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM history WHERE entity = 'portal_invoice'"_s), u"1"_s);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM access_log l JOIN access_log_citizen k ON "
                    "k.access_log_id = l.id WHERE l.purpose = 'portal-invoice'"_s),
             u"1"_s);
}

void TestPortal::twiceIsRefused()
{
    Case c;
    const PortalTick tick = c.october(c.anna, u"P-1"_s, October);
    value(c.portal.tick(tick));
    const auto again = c.portal.tick(tick);
    QCOMPARE(code(again), u"portal.tickedAlready"_s);
    QCOMPARE(again.error().kind, Error::Kind::Refused);
    PortalTick oneDay = tick; // a single shared day is enough
    oneDay.from = oneDay.to;
    oneDay.number = u"P-2"_s;
    QCOMPARE(code(c.portal.tick(oneDay)), u"portal.tickedAlready"_s);
    // And so is one at the other end.
    value(c.portal.withdraw(value(c.portal.ofOrder(c.anna.id)).first().id, u"forkert"_s));
    oneDay.from = QDate(2026, 10, 12);
    value(c.portal.tick(oneDay));
    PortalTick before = tick;
    before.to = oneDay.from;
    QCOMPARE(code(c.portal.tick(before)), u"portal.tickedAlready"_s);
    before.to = oneDay.from.addDays(-1);
    value(c.portal.tick(before));
    // Also where somebody writes past the store.
    QVERIFY(!c.connection()
                 .runScript(u"INSERT INTO portal_invoice (order_id, kind, period_from, period_to, "
                            "portal_number, created_on, calculated_ore, amount_ore, recorded_at) "
                            "SELECT order_id, 'invoice', period_from, period_to, 'P-9', "
                            "created_on, 1, 1, 0 FROM portal_invoice WHERE id = 3"_s)
                 .ok());
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM portal_invoice"_s), u"4"_s);
}

void TestPortal::twoUsersAtOnce()
{
    Case c;
    const PortalTick tick = c.october(c.anna, u"P-1"_s, October);
    const auto other = c.db.database().connect();
    QVERIFY(other.ok());
    Session second(c.session().user(), **other, c.db.clock());
    PortalTick theirs = tick;
    theirs.number = u"P-7"_s;
    value(PortalStore(second).tick(theirs));
    // The first still looks at the month as it was.
    const auto late = c.portal.tick(tick);
    QCOMPARE(code(late), u"portal.tickedAlready"_s);
    QVERIFY(Texts::danish().sentence(late.error().message).contains(u"P-7"_s));
}

void TestPortal::refusedTicks_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("created");
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<bool>("correction");
    QTest::addColumn<QString>("refusal");
    const QDate last(2026, 10, 31);
    const QDate made(2026, 11, 2);
    QTest::newRow("no number") << u"  "_s << Start << last << made << qint64(1) << false
                               << u"portal.numberMissing"_s;
    QTest::newRow("no day") << u"P"_s << Start << last << QDate() << qint64(1) << false
                            << u"portal.dayMissing"_s;
    QTest::newRow("tomorrow") << u"P"_s << Start << last << Today.addDays(1) << qint64(1) << false
                              << u"portal.inFuture"_s;
    QTest::newRow("before the last delivered day")
        << u"P"_s << Start << last << last.addDays(-1) << qint64(1) << false
        << u"portal.beforeDelivery"_s;
    QTest::newRow("on the last delivered day")
        << u"P"_s << Start << last << last << qint64(1) << false << QString();
    QTest::newRow("nothing") << u"P"_s << Start << last << made << qint64(0) << false
                             << u"portal.nothing"_s;
    QTest::newRow("before the order") << u"P"_s << Start.addDays(-1) << last << made << qint64(1)
                                      << false << u"portal.outsideOrder"_s;
    QTest::newRow("after the order") << u"P"_s << Start << End.addDays(1) << made << qint64(1)
                                     << true << u"portal.outsideOrder"_s;
    QTest::newRow("up to the order's last day")
        << u"P"_s << Start << End << made << qint64(1) << true << u"portal.correctsNothing"_s;
    QTest::newRow("backwards") << u"P"_s << last << Start << made << qint64(1) << false
                               << u"portal.outsideOrder"_s;
    QTest::newRow("a correction of nothing")
        << u"P"_s << Start << last << made << qint64(-1) << true << u"portal.correctsNothing"_s;
}

void TestPortal::refusedTicks()
{
    QFETCH(QString, number);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QDate, created);
    QFETCH(qint64, ore);
    QFETCH(bool, correction);
    QFETCH(QString, refusal);
    Case c;
    QCOMPARE(code(c.portal.tick(
                 {c.anna.id, from, to, number, created, Money{ore}, Money{ore}, correction})),
             refusal);
}

void TestPortal::allOrNone()
{
    Case c;
    const PortalTick good = c.october(c.anna, u"P-1"_s, October);
    PortalTick bad = c.october(c.bo, u"P-2"_s, October);
    bad.number.clear();
    QCOMPARE(code(c.portal.tickAll({good, bad})), u"portal.numberMissing"_s);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM portal_invoice"_s), u"0"_s);
    PortalTick nobody = good;
    nobody.order = OrderId{99};
    QCOMPARE(code(c.portal.tickAll({good, nobody})), u"portal.unknownOrder"_s);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM portal_invoice"_s), u"0"_s);
}

void TestPortal::differenceIsToldAndCorrected()
{
    Case c;
    value(c.portal.tick(c.october(c.anna, u"P-1"_s, October + Money::kroner(390))));
    PortalBasis october = c.basis(u"2026-10"_s);
    const PortalLine *line = october.line(u"54001"_s);
    QCOMPARE(line->state, PortalState::Deviates);
    QCOMPARE(line->difference(), Money::kroner(390));
    QCOMPARE(october.findings.last().message.code, u"portal.paidTooMuch"_s);
    const PortalTick rest = tickOf(*line, u"P-1-K"_s, QDate(2026, 11, 9));
    QVERIFY(rest.correction);
    QCOMPARE(rest.amount, Money::kroner(-390));
    value(c.portal.tick(rest));
    october = c.basis(u"2026-10"_s);
    QCOMPARE(october.line(u"54001"_s)->state, PortalState::Agrees);
    QCOMPARE(october.line(u"54001"_s)->rows.size(), 2);
}

void TestPortal::monthUnderWay()
{
    Case c;
    // Ticked on 13 November: the ten working days from 2 November.
    c.db.clock().set(QDate(2026, 11, 13));
    const PortalBasis early = c.basis(u"2026-11"_s);
    const Money first = early.line(u"54001"_s)->calculated;
    QCOMPARE(first, Money::kroner(10 * 390));
    value(c.portal.tick(tickOf(*early.line(u"54001"_s), u"P-1"_s, QDate(2026, 11, 13))));
    c.db.clock().set(Today);
    // The rest of the month is open, and nothing deviates.
    const PortalBasis late = c.basis(u"2026-11"_s);
    QCOMPARE(late.linesOf(u"54001"_s).size(), 2);
    QCOMPARE(late.count(PortalState::Deviates), 0);
    const PortalLine *rest = late.line(u"54001"_s);
    QCOMPARE(rest->state, PortalState::Open);
    QCOMPARE(rest->from, QDate(2026, 11, 14));
    QCOMPARE(rest->calculated, November - first);
    // The same number in a file is not taken for the rest.
    const PortalFile again = value(previewPortalFile(
        c.file("order;number;amount;date\n54001;P-1;3900,00;30-11-2026\n"), late, Today));
    QCOMPARE(again.rows.first().state, PortalFileRow::State::Known);
    value(c.portal.tick(tickOf(*rest, u"P-2"_s, Today)));
    const PortalBasis done = c.basis(u"2026-11"_s);
    QCOMPARE(done.linesOf(u"54001"_s).size(), 1);
    QCOMPARE(done.line(u"54001"_s)->state, PortalState::Agrees);
    QCOMPARE(done.line(u"54001"_s)->created, November);
}

void TestPortal::withdrawn()
{
    Case c;
    const PortalTick tick = c.october(c.anna, u"P-1"_s, October);
    const PortalRow row = value(c.portal.tick(tick));
    QCOMPARE(code(c.portal.withdraw(row.id, u" "_s)), u"portal.reasonMissing"_s);
    const PortalRow taken = value(c.portal.withdraw(row.id, u"Forkert ordre"_s));
    QCOMPARE(taken.kind, PortalKind::Withdrawal);
    QCOMPARE(taken.amount, -October);
    const PortalBasis open = c.basis(u"2026-10"_s);
    QCOMPARE(open.line(u"54001"_s)->state, PortalState::Open);
    QCOMPARE(open.line(u"54001"_s)->rows.size(), 1); // what was taken back, not the taking back
    QCOMPARE(open.created, Money{});
    QCOMPARE(code(c.portal.withdraw(row.id, u"igen"_s)), u"portal.withdrawnAlready"_s);
    QCOMPARE(code(c.portal.withdraw(taken.id, u"igen"_s)), u"portal.unknownRow"_s);
    // The days are free again.
    value(c.portal.tick(tick));
    const auto rows = value(c.portal.ofOrder(c.anna.id));
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.first().withdrawn);
}

void TestPortal::interruptionKnownLater()
{
    Case c;
    value(c.portal.tick(c.october(c.anna, u"P-1"_s, October)));
    // Told on 9 November that the order ended on 16 October: 10 of the 20 days are not paid.
    c.db.clock().set(QDate(2026, 11, 9));
    const Order stored = value(c.orders.byId(c.anna.id));
    value(c.orders.interrupt(stored, QDate(2026, 10, 16), QDate(2026, 11, 9), u"job"_s));
    c.db.clock().set(Today);
    const Money half = Money::kroner(10 * 390);
    const PortalBasis november = c.basis(u"2026-11"_s);
    QCOMPARE(november.lines.size(), 2); // Bo's month and Anna's correction
    const PortalLine &correction = november.lines.last();
    QVERIFY(correction.correction);
    QCOMPARE(correction.state, PortalState::Open);
    QCOMPARE(correction.calculated, -half);
    const PortalTick tick = tickOf(correction, u"P-1-K"_s, QDate(2026, 11, 20));
    QVERIFY(tick.correction);
    QCOMPARE(tick.amount, -half);
    QCOMPARE(c.basis(u"2026-10"_s).line(u"54001"_s)->state, PortalState::Deviates);
    value(c.portal.tick(tick));
    QCOMPARE(c.basis(u"2026-11"_s).lines.last().state, PortalState::Agrees);
    QCOMPARE(c.basis(u"2026-10"_s).line(u"54001"_s)->state, PortalState::Agrees);
}

void TestPortal::madeForNothing()
{
    Case c;
    c.db.clock().set(QDate(2026, 9, 25));
    const Order late =
        c.accepted(u"54003"_s, c.citizen(u"6301803333"_s, u"Cæcilie Prøve"_s), Start, End);
    c.db.clock().set(Today);
    value(c.portal.tick(c.october(late, u"P-3"_s, October)));
    done(c.connection().runScript(
        u"UPDATE orders SET state = 'cancelled' WHERE number = '54003'"_s));
    const PortalBasis october = c.basis(u"2026-10"_s);
    QCOMPARE(october.findings.last().message.code, u"portal.notEarned"_s);
    QCOMPARE(october.findings.last().severity, Severity::Error);
}

void TestPortal::messageNamesNoCitizen()
{
    Case c;
    const PortalRow wrong = value(c.portal.tick(c.october(c.anna, u"P-9"_s, October)));
    value(c.portal.withdraw(wrong.id, u"forkert"_s));
    value(c.portal.tick(c.october(c.anna, u"P-1"_s, October + Money::kroner(1000))));
    const PortalBasis october = c.basis(u"2026-10"_s);
    const QString text =
        wrongPaymentMessage(*october.line(u"54001"_s), october.source, Texts::danish());
    for (const QString &word : {u"54001"_s, u"P-1"_s, u"8.800,00 kr."_s, u"7.800,00 kr."_s,
                                u"1.000,00 kr. for meget"_s, u"20 dage"_s, u"001 B 1.4.3"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u"\n"_s + text));
    QVERIFY(!text.contains(u"P-9"_s)); // taken back
    QVERIFY(!text.contains(u"Anna"_s));
    QVERIFY(!text.contains(u"610180"_s));
    QVERIFY(!text.contains(u'['));
    QVERIFY(
        wrongPaymentMessage(*october.line(u"54002"_s), october.source, Texts::danish()).isEmpty());
}

void TestPortal::fileIsMatched()
{
    Case c;
    const QString path = c.file("Bestillingsnummer;Portalens nummer;Beløb;Dato;Note\r\n"
                                "54001;P-1;7.800,00;02-11-2026;\r\n"
                                "54002;P-2;7.410,00;2026-11-02;en dag mangler\r\n"
                                ";;;;\r\n");
    const PortalFile preview = value(previewPortalFile(path, c.basis(u"2026-10"_s), Today));
    QCOMPARE(preview.rows.size(), 2);
    QCOMPARE(preview.count(PortalFileRow::State::Agrees), 1);
    QCOMPARE(preview.rows.last().state, PortalFileRow::State::Deviates);
    QCOMPARE(preview.rows.last().remark.code, u"portal.rowTooLittle"_s);
    QCOMPARE(preview.ticks(false).size(), 1);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM portal_invoice"_s), u"0"_s); // a preview stores nothing
    const auto rows = value(c.portal.tickAll(preview.ticks(true)));
    QCOMPARE(rows.last().note, u"en dag mangler"_s);
    QCOMPARE(rows.last().difference(), Money::kroner(-390));
    // The same file again: what stands is known.
    const PortalFile again = value(previewPortalFile(path, c.basis(u"2026-10"_s), Today));
    QCOMPARE(again.count(PortalFileRow::State::Known), 2);
    QVERIFY(again.ticks(true).isEmpty());
}

void TestPortal::fileFaults_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("no number") << "54001;;7.800,00;02-11-2026"_ba << u"portal.rowNumberMissing"_s;
    QTest::newRow("no amount") << "54001;P-1;;02-11-2026"_ba << u"portal.rowAmount"_s;
    QTest::newRow("words for an amount")
        << "54001;P-1;mange;02-11-2026"_ba << u"portal.rowAmount"_s;
    QTest::newRow("nothing") << "54001;P-1;0,00;02-11-2026"_ba << u"portal.nothing"_s;
    QTest::newRow("a day that is none")
        << "54001;P-1;7.800,00;31-11-2026"_ba << u"portal.rowDate"_s;
    QTest::newRow("tomorrow") << "54001;P-1;7.800,00;01-12-2026"_ba << u"portal.inFuture"_s;
    QTest::newRow("before the delivery")
        << "54001;P-1;7.800,00;01-10-2026"_ba << u"portal.beforeDelivery"_s;
    QTest::newRow("an order that is not in the month")
        << "99999;P-1;7.800,00;02-11-2026"_ba << u"portal.rowUnknownOrder"_s;
    QTest::newRow("no order") << ";P-1;7.800,00;02-11-2026"_ba << u"portal.rowUnknownOrder"_s;
    QTest::newRow("ticked with another amount")
        << "54002;P-2;7.700,00;02-11-2026"_ba << u"portal.tickedAlready"_s;
    QTest::newRow("ticked with another number")
        << "54002;P-5;7.800,00;02-11-2026"_ba << u"portal.tickedAlready"_s;
}

void TestPortal::fileFaults()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, refusal);
    Case c;
    value(c.portal.tick(c.october(c.bo, u"P-2"_s, October)));
    const QString path = c.file("ordre;nummer;beløb;dato\n" + row + "\n");
    const PortalFile preview = value(previewPortalFile(path, c.basis(u"2026-10"_s), Today));
    QCOMPARE(preview.rows.size(), 1);
    QCOMPARE(preview.rows.first().state, PortalFileRow::State::Refused);
    QCOMPARE(preview.rows.first().remark.code, refusal);
    QCOMPARE(preview.rows.first().line, 2);
    QVERIFY(preview.ticks(true).isEmpty());
}

void TestPortal::fileWithoutColumns()
{
    Case c;
    const PortalBasis october = c.basis(u"2026-10"_s);
    QCOMPARE(code(previewPortalFile(c.file("a;b\n1;2\n"), october, Today)),
             u"portal.columnsMissing"_s);
    QCOMPARE(code(previewPortalFile(c.db.folder() + u"/none.csv"_s, october, Today)),
             u"core.cannotRead"_s);
    // Twice in the file: only the first may be right.
    const PortalFile twice = value(previewPortalFile(c.file("order,number,amount,date\n"
                                                            "54001,P-1,7800.00,2026-11-02\n"
                                                            "54001,P-2,7800.00,2026-11-02\n"),
                                                     october, Today));
    QCOMPARE(twice.rows.first().state, PortalFileRow::State::Agrees);
    QCOMPARE(twice.rows.last().remark.code, u"portal.rowTwice"_s);
}

void TestPortal::formIsFilledAndRead()
{
    Case c;
    const QString out = c.db.folder() + u"/form.csv"_s;
    done(writePortalForm(c.session(), c.basis(u"2026-10"_s), out));
    QFile form(out);
    QVERIFY(form.open(QIODevice::ReadOnly));
    QByteArray text = form.readAll();
    QVERIFY(text.contains("54001;05-10-2026;31-10-2026;7800,00;;;;"));
    QVERIFY(!text.contains("Anna"));
    // Not filled in: nothing to tick, nothing to refuse.
    QVERIFY(value(previewPortalFile(out, c.basis(u"2026-10"_s), Today)).rows.isEmpty());
    text.replace("7800,00;;;;", "7800,00;P-1;7800,00;02-11-2026;");
    const PortalFile filled = value(previewPortalFile(c.file(text), c.basis(u"2026-10"_s), Today));
    QCOMPARE(filled.count(PortalFileRow::State::Agrees), 2);
    value(c.portal.tickAll(filled.ticks(false)));
    QCOMPARE(code(writePortalForm(c.session(), c.basis(u"2026-10"_s), out)),
             u"portal.nothingOpen"_s);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM access_log WHERE purpose = 'portal-form'"_s), u"1"_s);
}

void TestPortal::rights()
{
    Case c;
    const PortalTick tick = c.october(c.anna, u"P-1"_s, October);
    Session mentor = c.db.sessionAs(Role::Mentor);
    QCOMPARE(PortalStore(mentor).tick(tick).error().kind, Error::Kind::Denied);
    QCOMPARE(portalBasis(mentor, Case::contract(), {2026, 10}).error().kind, Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestPortal)
#include "tst_portal.moc"
