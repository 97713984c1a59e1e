// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_office.h"
#include <QAbstractItemModelTester>
#include <QTest>
#include <orders/order_answers.h>
#include <orders/order_words.h>
#include <orders/orders_model.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

// Orders in every group; today is 24 November 2026.
struct Office : OrderOffice
{
    Office()
    {
        poul = citizen(u"6101590961"_s, u"Poul Öztürk"_s);
        inge = citizen(u"7001570386"_s, u"Inge Bæk"_s);
        inge.needsInterpreter = true;
        inge.interpreterLanguage = u"arabisk"_s;
        inge = citizens.update(inge).valueOr({});
        add(u"A1"_s, poul.id, QDate(2026, 12, 14));
        add(u"A2"_s, inge.id, QDate(2026, 12, 7));
        // Twelve hours a week are outside the frame.
        Order wrong = draft(u"A3"_s, citizen(u"7101590061"_s, u"Åge Møller"_s).id);
        wrong.hoursPerWeek = Minutes::hours(40);
        wrong.hoursTotal = Minutes::hours(520);
        wrong.start = QDate(2026, 11, 26);
        (void)orders.add(wrong);
    }
    Order add(const QString &number, CitizenId who, QDate start)
    {
        Order order = draft(number, who);
        order.start = start;
        order.end = start.addDays(13 * 7 - 1);
        return orders.add(order).valueOr({});
    }
    Order accepted(const QString &number, CitizenId who, QDate start)
    {
        return orders.accept(add(number, who, start)).valueOr({});
    }
    QList<OrderRow> rows() { return readOrderRows(db.session(), Texts::danish(), {}).valueOr({}); }
    Citizen poul;
    Citizen inge;
};

QString text(const QModelIndex &row, int column)
{
    const QModelIndex cell = row.siblingAtColumn(column);
    const Mark mark = cell.data(MarkRole).value<Mark>();
    return mark.text.isEmpty() ? cell.data().toString() : mark.text;
}

QStringList numbers(const OrdersModel &model, int group)
{
    QStringList all;
    const QModelIndex parent = model.index(group, 0);
    for (int i = 0; i < model.rowCount(parent); ++i)
        all.append(model.index(i, OrdersModel::Number, parent).data().toString());
    return all;
}

} // namespace

class TestOrdersModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsByWhatMustBeDone();
    void toBeAnsweredByDeadline();
    void findingsInWords();
    void overdueIsMarked();
    void marksComeLater();
    void filterFindsWords();
    void sortsOnTheHeader();
    void onlyTheContract();
    void acceptsAllWithoutFindings();
    void acceptsOnlyTheNamed();
    void refusedOnesStayAndSayWhy();
    void shortTracks_data();
    void shortTracks();
    void marksOfFindings_data();
    void marksOfFindings();
    void everyFindingHasShortWords();
};

void TestOrdersModel::groupsByWhatMustBeDone()
{
    Office f;
    QVERIFY(f.ready);
    f.accepted(u"B1"_s, f.citizen(u"7101590161"_s, u"Berit Holm"_s).id, QDate(2026, 12, 1));
    f.accepted(u"C1"_s, f.citizen(u"7101590261"_s, u"Carl Lund"_s).id, QDate(2026, 11, 2));
    const Order old =
        f.accepted(u"D1"_s, f.citizen(u"7101590361"_s, u"Dorte Vig"_s).id, QDate(2026, 3, 2));
    const Order no =
        f.add(u"D2"_s, f.citizen(u"7101590461"_s, u"Else Friis"_s).id, QDate(2026, 12, 7));
    QVERIFY(f.orders.reject(no, u"Forkert spor"_s).ok());
    OrdersModel model(Texts::danish());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace(f.rows(), QDate(2026, 11, 24));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"Skal besvares"_s);
    QCOMPARE(model.index(3, 0).data().toString(), u"Afsluttet eller afvist"_s);
    QCOMPARE(numbers(model, 1), QStringList{u"B1"_s});
    QCOMPARE(numbers(model, 2), QStringList{u"C1"_s});
    QCOMPARE(numbers(model, 3), (QStringList{u"D2"_s, u"D1"_s}));
    QCOMPARE(model.count(OrderGroup::ToAnswer), 3);
    QCOMPARE(model.ofGroup(OrderGroup::Running).size(), 1);
    const QModelIndex ended = model.indexOfId(old.id.value);
    QCOMPARE(text(ended, OrdersModel::Findings), u"Gennemført"_s);
    QCOMPARE(text(model.indexOfId(no.id.value), OrdersModel::Findings), u"Afvist"_s);
}

void TestOrdersModel::toBeAnsweredByDeadline()
{
    Office f;
    OrdersModel model(Texts::danish());
    model.replace(f.rows(), QDate(2026, 11, 24));
    QCOMPARE(numbers(model, 0), (QStringList{u"A3"_s, u"A2"_s, u"A1"_s}));
    const QModelIndex second = model.index(1, 0, model.index(0, 0));
    // A Monday's start: the Thursday before.
    QCOMPARE(text(second, OrdersModel::AnswerBy), u"to 03-12 23.59"_s);
    QCOMPARE(text(second, OrdersModel::Track), u"Spor 1"_s);
    QCOMPARE(text(second, OrdersModel::Period), u"07-12-2026 – 07-03-2027"_s);
    QCOMPARE(text(second, OrdersModel::HoursPerWeek), u"4"_s);
}

void TestOrdersModel::findingsInWords()
{
    Office f;
    OrdersModel model(Texts::danish());
    model.replace(f.rows(), QDate(2026, 11, 24));
    const auto mark = [&model](int row) {
        return model.index(row, OrdersModel::Findings, model.index(0, 0))
            .data(MarkRole)
            .value<Mark>();
    };
    QCOMPARE(mark(0).tone, Tone::Error);
    QCOMPARE(mark(1).text, u"Tolk: arabisk"_s);
    QCOMPARE(mark(1).tone, Tone::Info);
    QCOMPARE(mark(2).text, u"Ingen fund"_s);
    QCOMPARE(mark(2).tone, Tone::Ok);
    QCOMPARE(model.withoutFindings(), 2);
}

void TestOrdersModel::overdueIsMarked()
{
    Office f;
    OrdersModel model(Texts::danish());
    model.replace(f.rows(), QDate(2026, 12, 3));
    const auto deadline = [&model](int row) { return model.index(row, 0, model.index(0, 0)); };
    QCOMPARE(deadline(0).data(ToneRole).toInt(), int(Tone::Error));
    QVERIFY(!deadline(0).data(IconRole).toString().isEmpty());
    QCOMPARE(deadline(1).data(ToneRole).toInt(), int(Tone::Warning));
    QCOMPARE(deadline(2).data(ToneRole).toInt(), int(Tone::None));
    // An order that may be gone is not accepted with all the others.
    f.db.clock().set(QDate(2026, 12, 4));
    model.replace(f.rows(), QDate(2026, 12, 4));
    QCOMPARE(model.withoutFindings(), 1);
}

void TestOrdersModel::marksComeLater()
{
    Office f;
    const Order running =
        f.accepted(u"C1"_s, f.citizen(u"7101590261"_s, u"Carl Lund"_s).id, QDate(2026, 11, 2));
    OrdersModel model(Texts::danish());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace(f.rows(), QDate(2026, 11, 24));
    const QModelIndex row = model.indexOfId(running.id.value);
    QCOMPARE(text(row, OrdersModel::Findings), QString());
    model.setMarks({{running.id, Mark{Tone::Warning, u"clock"_s, u"0,4 t under"_s}}});
    QCOMPARE(text(row, OrdersModel::Findings), u"0,4 t under"_s);
    // They stay when the list is read anew.
    model.replace(f.rows(), QDate(2026, 11, 24));
    QCOMPARE(text(model.indexOfId(running.id.value), OrdersModel::Findings), u"0,4 t under"_s);
    model.setFilter(u"0,4 t"_s);
    QCOMPARE(model.shownRows(), 1);
}

void TestOrdersModel::filterFindsWords()
{
    Office f;
    OrdersModel model(Texts::danish());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace(f.rows(), QDate(2026, 11, 24));
    model.setFilter(u"öztürk spor"_s);
    QCOMPARE(numbers(model, 0), QStringList{u"A1"_s});
    model.setFilter(u"findes ikke"_s);
    QCOMPARE(model.shownRows(), 0);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.shownRows(), 3);
}

void TestOrdersModel::sortsOnTheHeader()
{
    Office f;
    OrdersModel model(Texts::danish());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace(f.rows(), QDate(2026, 11, 24));
    model.sort(OrdersModel::HoursPerWeek, Qt::DescendingOrder);
    QCOMPARE(numbers(model, 0).first(), u"A3"_s);
    model.sort(OrdersModel::Findings, Qt::AscendingOrder);
    QCOMPARE(numbers(model, 0).first(), u"A3"_s);
    model.sort(OrdersModel::Citizen, Qt::AscendingOrder);
    QCOMPARE(numbers(model, 0).first(), u"A2"_s);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(numbers(model, 0), (QStringList{u"A3"_s, u"A2"_s, u"A1"_s}));
}

void TestOrdersModel::onlyTheContract()
{
    Office f;
    QCOMPARE(contractsWithOrders(f.db.session()).valueOr({}), QStringList{Office::contract()});
    QCOMPARE(readOrderRows(f.db.session(), Texts::danish(), Office::contract())->size(), 3);
    QCOMPARE(readOrderRows(f.db.session(), Texts::danish(), u"anden"_s)->size(), 0);
}

void TestOrdersModel::acceptsAllWithoutFindings()
{
    Office f;
    const auto outcome = acceptWithoutFindings(f.db.session(), {}, {});
    QCOMPARE(code(outcome), QString());
    QCOMPARE(outcome->accepted.size(), 2);
    QCOMPARE(outcome->left.size(), 1);
    QCOMPARE(outcome->left[0].examined.order.number, u"A3"_s);
    QVERIFY(outcome->left[0].refusal.isEmpty());
    QCOMPARE(f.orders.byNumber(u"A1"_s)->state, OrderState::Accepted);
    QCOMPARE(f.orders.byNumber(u"A3"_s)->state, OrderState::Received);
    Session mentor = f.db.sessionAs(Role::Mentor);
    QCOMPARE(code(acceptWithoutFindings(mentor, {}, {})), u"session.notAllowed"_s);
}

void TestOrdersModel::acceptsOnlyTheNamed()
{
    Office f;
    const OrderId one = f.orders.byNumber(u"A2"_s)->id;
    QCOMPARE(acceptWithoutFindings(f.db.session(), {}, {one})->accepted.size(), 1);
    QCOMPARE(f.orders.byNumber(u"A1"_s)->state, OrderState::Received);
    QCOMPARE(f.orders.byNumber(u"A2"_s)->state, OrderState::Accepted);
}

void TestOrdersModel::refusedOnesStayAndSayWhy()
{
    OrderOffice f;
    // A price from a later day: nobody knows what held on the order's day.
    OrderOffice other;
    Order order = other.draft(u"P1"_s, other.citizen(u"6101590961"_s, u"Poul Öztürk"_s).id);
    order.trackKey = u"spor2"_s;
    order.projectNumber = u"KK-7731-2"_s;
    order.hoursPerWeek = Minutes{30};
    order.hoursTotal = Minutes{13 * 30};
    order.remark = u"Borgeren er startet i job."_s;
    QVERIFY(other.contracts
                .setPrice(OrderOffice::contract(), u"spor2"_s, Money{39000}, QDate(2027, 1, 1))
                .ok());
    Order before = other.draft(u"P0"_s, order.citizen);
    before.start = QDate(2026, 3, 2);
    before.end = QDate(2026, 5, 31);
    QVERIFY(other.orders.accept(*other.orders.add(before)).ok());
    QVERIFY(other.orders.add(order).ok());
    const auto outcome = acceptWithoutFindings(other.db.session(), {}, {});
    QCOMPARE(outcome->accepted.size(), 0);
    QCOMPARE(outcome->left.size(), 1);
    QCOMPARE(outcome->left[0].refusal.code, u"orderStore.priceMissing"_s);
}

void TestOrdersModel::shortTracks_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("of the contract")
        << u"Indsatsspor 2: Fastholdelsesmentor/Efterværn"_s << u"Indsatsspor 2"_s;
    QTest::newRow("of the portal")
        << u"Trædesten, spor 1: Helhedsorienteret og virksomhedsrettet indsats"_s << u"Spor 1"_s;
    QTest::newRow("short already") << u"Spor 1"_s << u"Spor 1"_s;
    QTest::newRow("colon first") << u": uden navn"_s << u": uden navn"_s;
}

void TestOrdersModel::shortTracks()
{
    QFETCH(QString, title);
    QTEST(shortTrack(title), "wanted");
}

void TestOrdersModel::marksOfFindings_data()
{
    const OrderFinding error{OrderFindingKind::Reject, Message(u"orders.noHours"_s), {}, {}};
    const OrderFinding question{
        OrderFindingKind::Ask, Message(u"orders.overlap"_s, {{u"order"_s, u"5400171"_s}}), {}, {}};
    const OrderFinding note{OrderFindingKind::Note, Message(u"orders.readRemark"_s), {}, {}};
    const OrderFinding cpr{OrderFindingKind::Note, Message(u"orders.replacementCpr"_s), {}, {}};
    const OrderFinding late{
        OrderFindingKind::Note, Message(u"orders.acceptDeadlinePassed"_s), {}, {}};
    QTest::addColumn<QList<OrderFinding>>("findings");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nothing") << QList<OrderFinding>{} << u"Ingen fund"_s;
    QTest::newRow("a replacement number only") << QList{cpr} << u"Ingen fund"_s;
    QTest::newRow("one error hides the questions") << QList{error, question} << u"Timer mangler"_s;
    QTest::newRow("two errors") << QList{error, error} << u"2 fejl"_s;
    QTest::newRow("a question") << QList{question, note} << u"Overlapper 5400171"_s;
    QTest::newRow("three questions") << QList{question, question, question} << u"3 spørgsmål"_s;
    QTest::newRow("a note") << QList{cpr, note} << u"Læs bemærkningen"_s;
    QTest::newRow("a passed deadline is more than a note")
        << QList{note, late} << u"Fristen er passeret"_s;
}

void TestOrdersModel::marksOfFindings()
{
    QFETCH(QList<OrderFinding>, findings);
    QTEST(findingsMark(Texts::danish(), findings, Citizen()).text, "wanted");
}

void TestOrdersModel::everyFindingHasShortWords()
{
    // Codes that a check or an import can give stand in its source.
    QStringList missing;
    int seen = 0;
    for (const QString &name : {u"order_checks.cpp"_s, u"order_writer.cpp"_s}) {
        QFile file(QString::fromUtf8(BRO_RESOURCES) + u"/../models/orders/src/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        static const QRegularExpression literal(u"u\"(orders|orderStore)\\.([a-zA-Z]+)\"_s"_s);
        auto codes = literal.globalMatch(source);
        while (codes.hasNext()) {
            const auto match = codes.next();
            const QString found = match.captured(1) + u'.' + match.captured(2);
            // An error of the database is no finding.
            if (match.captured(2).startsWith(u"reason"_s) || found == u"orderStore.imported"_s ||
                found == u"orderStore.gone"_s)
                continue;
            ++seen;
            if (shortFinding(Message(found)).code == found)
                missing.append(found);
        }
    }
    QVERIFY(seen > 20);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

QTEST_GUILESS_MAIN(TestOrdersModel)
#include "tst_orders_model.moc"
