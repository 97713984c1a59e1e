// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_office.h"
#include <QFile>
#include <QTemporaryDir>

using namespace bro;
using namespace Qt::StringLiterals;

class TestOrderBonuses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bonusIsStated();
    void refusedBonus();
    void statementsAreChecked();
    void bonusFollowsTheCourse();
    void statusesAreKept();
    void evidenceComesOntoTheCase();
    void refusedEvidenceLeavesNothing();
};

// 004 2.3.9 L435-441: the municipality measures after 6 months, the supplier after 15.
void TestOrderBonuses::bonusIsStated()
{
    Money004 office;
    const Order order = office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6);
    QCOMPARE(order.end, QDate(2026, 2, 15));
    const QDate measured(2026, 8, 15);
    office.db.clock().set(measured.addDays(-1));
    ResultStore results(office.session());
    QVERIFY(results
                .addStatus({{},
                            office.older.id,
                            CitizenStatus::NoMunicipalSupport,
                            QDate(2026, 3, 1),
                            {},
                            u"Lønseddel"_s,
                            {},
                            false,
                            {},
                            0,
                            {}})
                .ok());
    auto states = *bonusStates(office.session(), order, measured.addDays(-1));
    QCOMPARE(states.size(), 2);
    QCOMPARE(states[0].stage, BonusStage::Expected);
    QCOMPARE(states[0].measureOn, measured);
    QVERIFY(!states[0].bySupplier);
    QCOMPARE(states[1].measureOn, QDate(2027, 5, 15));
    QVERIFY(states[1].bySupplier);
    office.db.clock().set(measured);
    states = *bonusStates(office.session(), order, measured);
    QCOMPARE(states[0].stage, BonusStage::ToMeasure);
    QCOMPARE(states[0].proposed.rate, BonusRate::Full);
    QCOMPARE(office.fee(order), Money::kroner(6'000)); // proposed is not earned
    ResultStatement statement;
    statement.bonus = u"result6"_s;
    statement.state = ResultState::Earned;
    statement.measuredOn = measured;
    QVERIFY(stateResult(office.session(), order, statement).ok());
    QCOMPARE(office.fee(order), Money::kroner(11'000));
    QCOMPARE(office.fee(order, measured.addDays(-1)), Money::kroner(6'000));
    states = *bonusStates(office.session(), order, measured);
    QCOMPARE(states[0].stage, BonusStage::Earned);
    QCOMPARE(states[0].earned()->amount, Money::kroner(5'000));
    // Each is billed by itself.
    const auto items = *earnedItems(*OrderFees(office.session()).input(order));
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].item, u"fee"_s);
    QCOMPARE(items[0].earned.amount, Money::kroner(6'000));
    QCOMPARE(items[1].item, u"bonus:result6"_s);
    QCOMPARE(items[1].earned.amount, Money::kroner(5'000));
}

void TestOrderBonuses::refusedBonus()
{
    Money004 office;
    const Order order = office.add(Fredericia, u"c"_s, u"1"_s, office.older, FirstMonday, 16);
    const QDate measured = order.end.addMonths(6);
    office.db.clock().set(measured);
    ResultStore results(office.session());
    QVERIFY(results
                .addStatus({{},
                            office.older.id,
                            CitizenStatus::WageSubsidy,
                            QDate(2026, 5, 1),
                            QDate(2026, 8, 31),
                            u"Bevilling"_s,
                            {},
                            false,
                            {},
                            0,
                            {}})
                .ok());
    // 004 2.5.9: through løntilskud only the lower rate; it is judged when the window has passed.
    office.db.clock().set(measured.addDays(1));
    auto states = *bonusStates(office.session(), order, measured.addDays(1));
    QCOMPARE(states[0].proposed.rate, BonusRate::Low);
    QCOMPARE(states[0].amount, std::optional(Money::kroner(2500)));
    ResultStatement statement;
    statement.bonus = u"result6"_s;
    statement.state = ResultState::Low;
    statement.measuredOn = measured;
    const auto low = stateResult(office.session(), order, statement);
    QVERIFY(low.ok());
    QCOMPARE(office.fee(order), Money::kroner(3'500));
    statement.state = ResultState::Refused;
    statement.replaces = low->id;
    QCOMPARE(codeOf(stateResult(office.session(), order, statement)),
             u"orderStore.refusalNeedsReason"_s);
    statement.reason = u"Kommunen: arbejdet ophørte i juli"_s;
    QVERIFY(stateResult(office.session(), order, statement).ok());
    QCOMPARE(office.fee(order), Money::kroner(1'000));
    states = *bonusStates(office.session(), order, measured.addDays(1));
    QCOMPARE(states[0].stage, BonusStage::Refused);
    QVERIFY(!states[0].earned());
    QCOMPARE(codeOf(stateResult(office.session(), order, statement)), u"database.stale"_s);
    QCOMPARE(results.statementHistory(order.id, u"result6"_s)->size(), 2);
}

void TestOrderBonuses::statementsAreChecked()
{
    Money004 office;
    const Order order = office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6);
    office.db.clock().set(QDate(2027, 6, 1));
    const auto code = [&](const QString &bonus, ResultState state, std::optional<Money> amount,
                          const QString &reason, QDate on = QDate(2027, 6, 1)) {
        ResultStatement statement;
        statement.bonus = bonus;
        statement.state = state;
        statement.amount = amount;
        statement.reason = reason;
        statement.measuredOn = on;
        return codeOf(stateResult(office.session(), order, statement));
    };
    QCOMPARE(code(u"result7"_s, ResultState::Earned, {}, {}), u"jobs.bonusUnknown"_s);
    QCOMPARE(code(u"result6"_s, ResultState::Low, {}, {}), u"jobs.bonusNoLowRate"_s);
    QCOMPARE(code(u"result15"_s, ResultState::Earned, {}, {}), u"jobs.bonusNeedsAmount"_s);
    QCOMPARE(code(u"result6"_s, ResultState::Earned, Money::kroner(4000), {}),
             u"jobs.bonusOtherAmount"_s);
    QCOMPARE(code(u"result6"_s, ResultState::Earned, {}, {}), u"jobs.bonusAgainstFacts"_s);
    QCOMPARE(code(u"result6"_s, ResultState::Earned, {}, u"Brev"_s, QDate(2027, 6, 2)),
             u"orderStore.statementDay"_s);
    QCOMPARE(code(u"result6"_s, ResultState::Earned, {}, u"Brev fra kommunen"_s), QString());
}

void TestOrderBonuses::bonusFollowsTheCourse()
{
    Money004 office;
    const Order first = office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6);
    const Order more =
        office.add(Fredericia, u"a"_s, u"2"_s, office.older, FirstMonday.addDays(42), 7, u"1"_s);
    const QDate late(2027, 1, 1);
    const auto before = *bonusStates(office.session(), first, late);
    QCOMPARE(before[0].stage, BonusStage::Expected);
    QCOMPARE(codes(before[0].explanation), QStringList{u"billing.bonusCarried"_s});
    const auto after = *bonusStates(office.session(), more, late);
    QCOMPARE(after[0].measureOn, more.end.addMonths(6));
    QCOMPARE(after[0].stage, BonusStage::ToMeasure);
    // What was stated on the first order is not asked for again on the next.
    office.db.clock().set(late);
    ResultStatement statement;
    statement.bonus = before[0].bonus.id;
    statement.state = ResultState::Earned;
    statement.measuredOn = late;
    statement.reason = u"Brev fra kommunen"_s;
    QVERIFY(stateResult(office.session(), first, statement).ok());
    QCOMPARE(bonusStates(office.session(), first, late)->first().stage, BonusStage::Earned);
    const auto rest = *bonusStates(office.session(), more, late);
    QCOMPARE(rest.size(), after.size() - 1);
    QVERIFY(std::none_of(rest.begin(), rest.end(), [&](const BonusState &state) {
        return state.bonus.id == statement.bonus;
    }));
    // Also where the contract has no rule of extensions: one course earns each bonus once.
    const Order group = office.add(Fredericia, u"c"_s, u"5"_s, office.younger, FirstMonday, 16);
    office.add(Fredericia, u"c"_s, u"6"_s, office.younger, group.end.addDays(1), 4, u"5"_s);
    QCOMPARE(codes(bonusStates(office.session(), group, late)->first().explanation),
             QStringList{u"billing.bonusCarried"_s});
    // An order that never began has none.
    const Order third = office.add(Fredericia, u"a"_s, u"3"_s, office.younger, FirstMonday, 6);
    QVERIFY(office.orders.cancel(third, QDate(2026, 1, 2)).ok());
    QVERIFY(bonusStates(office.session(), *office.orders.byId(third.id), late)->isEmpty());
}

void TestOrderBonuses::statusesAreKept()
{
    Money004 office;
    ResultStore results(office.session());
    StatusRecord record;
    record.citizen = office.older.id;
    record.status = CitizenStatus::Fleksjob;
    record.from = QDate(2025, 12, 1);
    QCOMPARE(codeOf(results.addStatus(record)), u"orderStore.statusNeedsEvidence"_s);
    record.evidence = u"Ansættelsesbrev"_s;
    const auto added = results.addStatus(record);
    QVERIFY(added.ok());
    StatusRecord corrected = *added;
    corrected.replaces = added->id;
    corrected.to = QDate(2025, 12, 20);
    const auto second = results.addStatus(corrected);
    QVERIFY(second.ok());
    QCOMPARE(codeOf(results.addStatus(corrected)), u"database.stale"_s);
    QCOMPARE(results.statusesOf(office.older.id)->size(), 1);
    QCOMPARE(results.statusesOf(office.older.id)->first().to, QDate(2025, 12, 20));
    QCOMPARE(codeOf(results.withdrawStatus(second->id, u" "_s)),
             u"orderStore.withdrawNeedsReason"_s);
    QVERIFY(results.withdrawStatus(second->id, u"Forkert borger"_s).ok());
    QVERIFY(results.statusesOf(office.older.id)->isEmpty());
    QCOMPARE(results.statusHistory(office.older.id)->size(), 3);
    QCOMPARE(office.count(u"SELECT count(*) FROM history WHERE entity = 'citizen_status'"_s), 3);
    record.from = QDate(2026, 1, 3);
    QCOMPARE(codeOf(results.addStatus(record)), u"orderStore.statusAhead"_s);
    // From today on is known today.
    record.from = QDate(2026, 1, 2);
    QVERIFY(results.addStatus(record).ok());
    record.document = DocumentId{1}; // not of this citizen
    QCOMPARE(codeOf(results.addStatus(record)), u"orderStore.documentUnknown"_s);
    record.document = {};
    record.from = QDate(2025, 1, 3);
    record.to = QDate(2025, 1, 2);
    QCOMPARE(codeOf(results.addStatus(record)), u"orderStore.statusDays"_s);
}

namespace {
QString fileIn(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"opgørelse.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}
} // namespace

void TestOrderBonuses::evidenceComesOntoTheCase()
{
    Money004 office;
    const QTemporaryDir folder;
    const Order order = office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6);
    office.db.clock().set(QDate(2026, 8, 15));
    DocumentStore documents(office.session());
    StatusRecord status;
    status.citizen = office.older.id;
    status.status = CitizenStatus::NoMunicipalSupport;
    status.from = QDate(2026, 3, 1);
    const auto known = recordStatus(office.session(), status, {{}, fileIn(folder, "løn")});
    QVERIFY(known.ok()); // the document is evidence enough
    ResultStatement statement;
    statement.bonus = u"result6"_s;
    statement.state = ResultState::Earned;
    statement.measuredOn = QDate(2026, 8, 15);
    const auto stated =
        stateResult(office.session(), order, statement, {{}, fileIn(folder, "brev")});
    QVERIFY(stated.ok());
    const auto all = *documents.ofCitizen(office.older.id);
    QCOMPARE(all.size(), 2);
    QCOMPARE(known->document, all[0].id);
    QVERIFY(!all[0].order.isValid()); // of the citizen
    QCOMPARE(stated->document, all[1].id);
    QCOMPARE(all[1].order, order.id);
    QCOMPARE(all[1].kind, DocumentKind::ResultEvidence);
    QCOMPARE(*documents.content(all[1]), QByteArray("brev"));
    const auto states = *bonusStates(office.session(), order, QDate(2026, 8, 15));
    QCOMPARE(states[0].stated->document, all[1].id);
    QCOMPARE(codeOf(recordStatus(office.session(), status, {all[0].id, {}})),
             u"orderStore.statusKnown"_s); // the same twice
    // One that is there already can be named again; another citizen's can't.
    statement.replaces = stated->id;
    QVERIFY(stateResult(office.session(), order, statement, {all[0].id, {}}).ok());
    status.citizen = office.younger.id;
    QCOMPARE(codeOf(recordStatus(office.session(), status, {all[0].id, {}})),
             u"orderStore.documentUnknown"_s);
}

void TestOrderBonuses::refusedEvidenceLeavesNothing()
{
    Money004 office;
    const QTemporaryDir folder;
    const Order order = office.add(Fredericia, u"a"_s, u"1"_s, office.older, FirstMonday, 6);
    office.db.clock().set(QDate(2026, 8, 15));
    DocumentStore documents(office.session());
    ResultStatement statement;
    statement.bonus = u"result6"_s;
    statement.state = ResultState::Refused; // without a reason
    statement.measuredOn = QDate(2026, 8, 15);
    const QString file = fileIn(folder, "brev");
    QCOMPARE(codeOf(stateResult(office.session(), order, statement, {{}, file})),
             u"orderStore.refusalNeedsReason"_s);
    StatusRecord status;
    status.citizen = office.older.id;
    status.from = QDate(2026, 8, 16);
    QCOMPARE(codeOf(recordStatus(office.session(), status, {{}, file})),
             u"orderStore.statusAhead"_s);
    status.from = QDate(2026, 8, 1);
    QCOMPARE(codeOf(recordStatus(office.session(), status, {{}, folder.filePath(u"væk"_s)})),
             u"core.cannotRead"_s);
    QVERIFY(documents.ofCitizen(office.older.id)->isEmpty());
    QVERIFY(ResultStore(office.session()).statusHistory(office.older.id)->isEmpty());
}

QTEST_GUILESS_MAIN(TestOrderBonuses)
#include "tst_order_bonuses.moc"
