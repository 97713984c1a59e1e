// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/contract_store.h>
#include <contracts/profile_loader.h>
#include <database/statement.h>
#include <jobs/order_marks.h>
#include <orders/order_store.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestOrderMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hours_data();
    void hours();
    void letterOfAnOrderAhead();
    void canBeStopped();
};

void TestOrderMarks::hours_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("planned");
    QTest::addColumn<bool>("interval");
    QTest::addColumn<HoursVerdict>("verdict");
    QTest::addColumn<QString>("wanted");
    const auto under = HoursVerdict::Under;
    QTest::newRow("as ordered") << 10 << 480 << true << under << QString();
    QTest::newRow("below the interval") << 10 << 312 << true << under << u"0,4 t under"_s;
    QTest::newRow("within the interval") << 10 << 360 << true << under << QString();
    QTest::newRow("above the interval") << 10 << 660 << true << under << u"0,5 t over"_s;
    QTest::newRow("below fixed hours") << 10 << 360 << false << under << u"1 t under"_s;
    QTest::newRow("above fixed hours is no matter") << 10 << 660 << false << under << QString();
    QTest::newRow("not a week yet") << 4 << 0 << true << under << QString();
    QTest::newRow("a minute off") << 10 << 358 << true << under << QString();
    QTest::newRow("out of reach") << 4 << 0 << true << HoursVerdict::CannotBeReached
                                  << u"Timer kan ikke nås"_s;
}

void TestOrderMarks::hours()
{
    QFETCH(int, days);
    QFETCH(int, planned);
    QFETCH(bool, interval);
    QFETCH(HoursVerdict, verdict);
    OrderFrame frame;
    frame.perWeek = Minutes::hours(4);
    if (interval) {
        frame.from = Minutes::hours(3);
        frame.to = Minutes::hours(5);
    }
    HoursBalance balance;
    balance.verdict = verdict;
    balance.soFar = {Minutes{planned}, days};
    QTEST(hoursMark(Texts::danish(), frame, balance).text, "wanted");
}

namespace {
// The people's contract has no rules; theirs get the real one.
struct Office
{
    Office()
    {
        Session &session = db.session();
        ContractStore contracts(session);
        const QString file = u"koebenhavn-traedesten-2024.json"_s;
        const auto imported = contracts.import(bundledProfile(file), file);
        Statement citizen(db.connection(),
                          u"INSERT INTO citizen (id, cpr, name, folded) VALUES (1, '6101590961', "
                          "'Poul Öztürk', 'poul ozturk')"_s);
        Order order;
        order.number = u"5400001"_s;
        order.citizen = CitizenId{1};
        order.contractVersion = imported.ok() ? imported->id : ContractVersionId();
        order.trackKey = u"spor1"_s;
        order.projectNumber = u"KK-1"_s;
        order.title = u"Spor 1"_s;
        order.orderedOn = QDate(2026, 11, 10);
        order.start = QDate(2026, 12, 7);
        order.end = QDate(2027, 3, 7);
        order.hoursPerWeek = Minutes::hours(4);
        order.hoursTotal = Minutes::hours(52);
        OrderStore store(session);
        if (imported.ok() && citizen.run().ok()) {
            const auto added = store.add(order);
            if (added.ok())
                accepted = store.accept(*added).valueOr({});
        }
    }
    QString mark()
    {
        return orderMarks(db.session(), Texts::danish(), {accepted.id}, {})
            .valueOr({})
            .value(accepted.id)
            .text;
    }
    TestDatabase db;
    Order accepted;
};
} // namespace

void TestOrderMarks::letterOfAnOrderAhead()
{
    Office f;
    QVERIFY(f.accepted.id.isValid());
    QCOMPARE(f.mark(), u"Brev mangler"_s);
    Statement letter(f.db.connection(),
                     u"INSERT INTO letter (citizen_id, order_id, kind, channel, sent_on, "
                     "received_on, recorded_at) VALUES (1, ?, 'convening', 'digital', "
                     "'2026-11-24', '2026-11-24', 0)"_s);
    QVERIFY(letter.bind(f.accepted.id).run().ok());
    QCOMPARE(f.mark(), u"Klar"_s);
    // Under way without a plan: hours are missing from the first week on.
    f.db.clock().set(QDate(2026, 12, 16));
    QCOMPARE(f.mark(), u"4 t under"_s);
    f.db.clock().set(QDate(2027, 4, 1));
    QCOMPARE(f.mark(), QString());
}

void TestOrderMarks::canBeStopped()
{
    Office f;
    const std::atomic<bool> stop = true;
    Progress progress;
    progress.cancel = &stop;
    const auto marks = orderMarks(f.db.session(), Texts::danish(), {f.accepted.id}, progress);
    QVERIFY(!marks.ok());
    QCOMPARE(marks.error().kind, Error::Kind::Canceled);
}

QTEST_GUILESS_MAIN(TestOrderMarks)
#include "tst_order_marks.moc"
