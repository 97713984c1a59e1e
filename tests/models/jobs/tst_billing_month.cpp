// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QAbstractItemModelTester>
#include <QTest>
#include <jobs/billing_model.h>

using namespace bro;
using namespace Qt::StringLiterals;

// The month's list of the orders that earn.
class TestBillingMonth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void states();
    void datasetSaysOtherwise();
    void notCounted();
    void correctionOfMonthsBefore();
    void model();
    void sumFollowsTheFilter();
    void faultsInTurn();
    void papers();
    void progressAndCancel();
    void choices();
    void empty();
};

namespace {
const QDate Monday(2026, 11, 2);
const QDate End(2027, 1, 29);
const Month November{2026, 11};

std::shared_ptr<const BillingMonth> monthOf(JobsOffice &office, Month month = November)
{
    const auto made = billingMonth(office.session(), JobsOffice::contract(), month, {});
    if (!made.ok())
        qFatal("%s %s", qPrintable(made.error().message.code), qPrintable(made.error().detail));
    return std::make_shared<BillingMonth>(*made);
}

const BillingLine &lineOf(const BillingMonth &month, const QString &number)
{
    for (const BillingLine &line : month.lines) {
        if (line.entry.order.number == number)
            return line;
    }
    qFatal("no line of order %s", qPrintable(number));
}
} // namespace

void TestBillingMonth::states()
{
    JobsOffice office;
    const Citizen soeren = office.citizen(u"6101800001"_s, u"Søren"_s, office.maja.id);
    const Citizen karen = office.citizen(u"6101800002"_s, u"Karen"_s, office.simon.id);
    const Citizen late = office.citizen(u"6101800003"_s, u"Late"_s);
    office.accepted(u"1"_s, soeren, Monday, End);
    const Order waiting = office.accepted(u"2"_s, karen, Monday, End);
    office.plan({u"Samtale"_s, Monday.addDays(3)}, {waiting});
    const Order received = office.received(u"3"_s, late, Monday, End);
    office.db.clock().set(Monday);
    QVERIFY(office.orders.accept(received).ok());
    office.db.clock().set(QDate(2026, 12, 1));
    const auto month = monthOf(office);
    QCOMPARE(month->lines.size(), 3);
    QVERIFY(month->hasDataset);
    QVERIFY(month->ended);
    QCOMPARE(*month->monthsAfterEnd, 2);
    QCOMPARE(*month->penaltyPercent, 50);
    QCOMPARE(int(lineOf(*month, u"1"_s).state), int(BillingState::Agrees));
    QCOMPARE(lineOf(*month, u"1"_s).contact, u"ML Maja Lindqvist"_s);
    QCOMPARE(lineOf(*month, u"1"_s).track, u"Indsatsspor 1"_s);
    QCOMPARE(int(lineOf(*month, u"2"_s).state), int(BillingState::Waits));
    QCOMPARE(lineOf(*month, u"2"_s).entry.unregistered, Monday.addDays(3));
    QCOMPARE(int(lineOf(*month, u"3"_s).state), int(BillingState::Deviates));
    QCOMPARE(month->count(BillingState::Deviates), 1);
    // Under way nothing agrees yet.
    office.db.clock().set(QDate(2026, 11, 20));
    const auto underWay = monthOf(office);
    QVERIFY(!underWay->ended);
    QCOMPARE(int(lineOf(*underWay, u"1"_s).state), int(BillingState::Waits));
}

void TestBillingMonth::datasetSaysOtherwise()
{
    JobsOffice office;
    const Citizen soeren = office.citizen(u"6101800001"_s, u"Søren"_s, office.maja.id);
    const Order order = office.accepted(u"1"_s, soeren, Monday, End);
    const ActivityId held = office.plan({u"Samtale"_s, Monday.addDays(3)}, {order});
    office.attend(held, soeren, Presence::Absent); // without a reason: an error of the dataset
    office.db.clock().set(QDate(2026, 12, 1));
    const auto month = monthOf(office);
    const BillingLine &line = lineOf(*month, u"1"_s);
    QCOMPARE(line.datasetErrors, 1);
    QVERIFY(line.datasetWarnings >= 1); // a replacement number
    QCOMPARE(int(line.state), int(BillingState::Deviates));
}

void TestBillingMonth::notCounted()
{
    JobsOffice office;
    const Citizen soeren = office.citizen(u"6101800001"_s, u"Søren"_s);
    office.accepted(u"1"_s, soeren, Monday, End);
    office.accepted(u"2"_s, soeren, Monday, End, u"spor2"_s, Minutes{0}); // no hours in all
    office.db.clock().set(QDate(2026, 12, 1));
    const auto month = monthOf(office);
    QCOMPARE(month->lines.size(), 2);
    const BillingLine &line = lineOf(*month, u"2"_s);
    QCOMPARE(int(line.state), int(BillingState::NotCounted));
    QCOMPARE(line.why.code, u"billing.hoursTotalMissing"_s);
    BillingModel model(Texts::danish());
    model.setMonth(month);
    QCOMPARE(model.all().orders, 2);
    QCOMPARE(model.all().sum, Money::kroner(21 * 390));
    const QModelIndex index = model.indexOfId(line.entry.order.id.value);
    QCOMPARE(index.siblingAtColumn(BillingModel::Sum).data().toString(), u"–"_s);
}

void TestBillingMonth::correctionOfMonthsBefore()
{
    JobsOffice office;
    const Order order =
        office.accepted(u"1"_s, office.citizen(u"6101800001"_s, u"Søren"_s), Monday, End);
    office.db.clock().set(QDate(2027, 1, 4));
    // Friday the 27th; Monday the 30th was counted in November's basis.
    QVERIFY(office.orders.interrupt(order, QDate(2026, 11, 27), QDate(2026, 12, 3)).ok());
    const auto december = monthOf(office, {2026, 12});
    QCOMPARE(december->lines.size(), 1);
    const BillingLine &line = december->lines.first();
    QCOMPARE(int(line.state), int(BillingState::Correction));
    QCOMPARE(line.entry.bill.amount, -Money::kroner(390));
    QCOMPARE(line.entry.from, QDate(2026, 11, 28));
    QCOMPARE(line.entry.to, QDate(2026, 11, 30));
    QCOMPARE(december->basis.total, Money{});
    QVERIFY(monthOf(office)->basis.corrections.isEmpty());
    BillingModel model(Texts::danish());
    model.setMonth(december);
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(group.data().toString(), u"Rettelser til tidligere måneder"_s);
    const auto cell = [&](int column) { return model.index(0, column, group).data().toString(); };
    QCOMPARE(cell(BillingModel::Amount), u"\u2212"_s + u"1 dage"_s);
    QCOMPARE(cell(BillingModel::Sum), u"\u2212390,00"_s);
    QCOMPARE(model.all().corrections, 1);
    QCOMPARE(model.all().sum, Money{});
}

void TestBillingMonth::model()
{
    JobsOffice office;
    office.accepted(u"5400102"_s, office.citizen(u"6101800001"_s, u"Søren"_s, office.maja.id),
                    Monday, End);
    office.accepted(u"5400101"_s, office.citizen(u"6101800002"_s, u"Karen"_s), QDate(2026, 10, 26),
                    QDate(2026, 11, 20), u"spor2"_s, Minutes{1000});
    office.db.clock().set(QDate(2026, 12, 1));
    BillingModel model(Texts::danish());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMonth(monthOf(office));
    QCOMPARE(model.rowCount(), 2);
    const auto cells = [&model](int group) {
        QStringList texts;
        for (int column = 0; column < BillingModel::ColumnCount; ++column)
            texts.append(model.index(0, column, model.index(group, 0)).data().toString());
        return texts.join(u'|');
    };
    QCOMPARE(model.index(0, 0).data().toString(), u"Indsatsspor 1, dagspris"_s);
    QCOMPARE(cells(0),
             u"5400102|Søren|Indsatsspor 1|21 dage|390|8.190,00|||Stemmer|ML Maja Lindqvist"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"Indsatsspor 2, timepris efter dage"_s);
    QCOMPARE(cells(1), u"5400101|Karen|Indsatsspor 2|12,5 t|1.100|13.750,00|||Stemmer|"_s);
    const QModelIndex tick = model.index(0, BillingModel::DatasetTick, model.index(0, 0));
    QCOMPARE(tick.data(IconRole).toString(), u"checkmark"_s);
    QCOMPARE(tick.data(Qt::AccessibleTextRole).toString(), u"I orden"_s);
    model.setMonth(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestBillingMonth::sumFollowsTheFilter()
{
    JobsOffice office;
    office.accepted(u"1"_s, office.citizen(u"6101800001"_s, u"Søren"_s, office.maja.id), Monday,
                    End);
    office.accepted(u"2"_s, office.citizen(u"6101800002"_s, u"Karen"_s, office.simon.id), Monday,
                    End);
    office.db.clock().set(QDate(2026, 12, 1));
    BillingModel model(Texts::danish());
    model.setMonth(monthOf(office));
    QCOMPARE(model.shown().sum, Money::kroner(2 * 21 * 390));
    model.setFilter(u"ML"_s); // of the contact person, whose column is hidden at first
    QCOMPARE(model.shown().orders, 1);
    QCOMPARE(model.shown().sum, Money::kroner(21 * 390));
    QCOMPARE(model.all().orders, 2);
    model.setFilter(u"nobody"_s);
    QCOMPARE(model.shown().orders, 0);
    QCOMPARE(model.shown().sum, Money{});
}

void TestBillingMonth::faultsInTurn()
{
    JobsOffice office;
    const Citizen soeren = office.citizen(u"6101800001"_s, u"Søren"_s);
    office.accepted(u"1"_s, soeren, Monday, End);
    office.accepted(u"2"_s, soeren, Monday, End, u"spor2"_s, Minutes{0});
    office.accepted(u"3"_s, soeren, Monday, End, u"spor2"_s, Minutes{0});
    office.db.clock().set(QDate(2026, 12, 1));
    const auto month = monthOf(office);
    BillingModel model(Texts::danish());
    QCOMPARE(model.nextFault(0), 0);
    model.setMonth(month);
    const qint64 second = lineOf(*month, u"2"_s).entry.order.id.value;
    const qint64 third = lineOf(*month, u"3"_s).entry.order.id.value;
    QCOMPARE(model.nextFault(0), second);
    QCOMPARE(model.nextFault(second), third);
    QCOMPARE(model.nextFault(third), second);
}

void TestBillingMonth::papers()
{
    JobsOffice office;
    const Citizen soeren = office.citizen(u"6101800001"_s, u"Søren"_s);
    office.accepted(u"1"_s, soeren, Monday, End);
    office.accepted(u"2"_s, soeren, Monday, End, u"spor2"_s, Minutes{1000});
    office.db.clock().set(QDate(2026, 12, 1));
    const auto month = monthOf(office);
    QCOMPARE(invoiceBasisPapers(office.session(), month->basis, {}, {})->size(), 2);
    const auto second = invoiceBasisPapers(office.session(), month->basis, {1}, {});
    QCOMPARE(second->size(), 1);
    QVERIFY(!second->first().pages.isEmpty());
    QCOMPARE(invoiceBasisPapers(office.session(), monthOf(office, {2026, 9})->basis, {}, {})
                 .error()
                 .message.code,
             u"jobs.basisEmpty"_s);
    Session mentor = office.db.sessionAs(Role::Mentor);
    if (!mentor.require(Right::Export).ok())
        QVERIFY(!invoiceBasisPapers(mentor, month->basis, {}, {}).ok());
}

void TestBillingMonth::progressAndCancel()
{
    JobsOffice office;
    office.accepted(u"1"_s, office.citizen(u"6101800001"_s, u"Søren"_s), Monday, End);
    office.db.clock().set(QDate(2026, 12, 1));
    QList<qint64> seen;
    Progress progress;
    progress.report = [&seen](qint64 done, qint64 total) {
        QVERIFY(done >= 0 && done <= total);
        seen.append(done);
    };
    QVERIFY(billingMonth(office.session(), JobsOffice::contract(), November, progress).ok());
    QVERIFY(!seen.isEmpty());
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    const std::atomic<bool> stop = true;
    progress.cancel = &stop;
    QCOMPARE(int(billingMonth(office.session(), JobsOffice::contract(), November, progress)
                     .error()
                     .kind),
             int(Error::Kind::Canceled));
}

void TestBillingMonth::choices()
{
    JobsOffice office;
    const auto all = contractChoices(office.session());
    QVERIFY(all.ok() && !all->isEmpty());
    office.accepted(u"1"_s, office.citizen(u"6101800001"_s, u"Søren"_s), Monday, End);
    const auto used = contractChoices(office.session());
    QCOMPARE(used->size(), 1);
    QCOMPARE(used->first().key, JobsOffice::contract());
    QCOMPARE(used->first().name, u"Københavns Kommune 2024"_s);
    QVERIFY(used->first().hasDataset);
}

void TestBillingMonth::empty()
{
    JobsOffice office;
    const auto month = monthOf(office, {2026, 9});
    QVERIFY(month->lines.isEmpty());
    QCOMPARE(
        billingMonth(office.session(), JobsOffice::contract(), {2027, 9}, {}).error().message.code,
        u"jobs.monthNotBegun"_s);
}

QTEST_MAIN(TestBillingMonth)
#include "tst_billing_month.moc"
