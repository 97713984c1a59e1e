// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <billing/bonus_state.h>
#include <contracts/profile_loader.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
using S = CitizenStatus;

Profile profileOf(const QString &key)
{
    return *loadProfile(bundledProfile(key + u".json"_s), key).profile;
}

Bonus bonusOf(const Profile &profile, const QString &track, const QString &id)
{
    for (const Bonus &bonus : profile.track(track)->price.bonuses)
        if (bonus.id == id)
            return bonus;
    qFatal("no bonus %s", qPrintable(id));
}
} // namespace

// Bonuses of 004 from the course's end to the statement.
class TestBonusState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stages_data();
    void stages();
    void jobStartIsTheAnchor();
    void wordsAndStates();
};

void TestBonusState::stages_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("stated"); // -1: nothing
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("rate");
    QTest::addColumn<bool>("earned");
    // Course end 17 March 2005; without support April to July: the worked example of SP1.
    const auto expected = int(BonusStage::Expected);
    const auto measure = int(BonusStage::ToMeasure);
    QTest::newRow("during the months")
        << QDate(2005, 6, 1) << -1 << expected << int(BonusRate::NotYet) << false;
    QTest::newRow("met before the measuring day")
        << QDate(2005, 8, 1) << -1 << expected << int(BonusRate::Full) << false;
    QTest::newRow("the measuring day")
        << QDate(2005, 9, 17) << -1 << measure << int(BonusRate::Full) << false;
    QTest::newRow("stated") << QDate(2005, 9, 20) << int(ResultState::Earned)
                            << int(BonusStage::Earned) << int(BonusRate::Full) << true;
    QTest::newRow("stated low") << QDate(2005, 9, 20) << int(ResultState::Low)
                                << int(BonusStage::Low) << int(BonusRate::Full) << true;
    QTest::newRow("refused") << QDate(2005, 9, 20) << int(ResultState::Refused)
                             << int(BonusStage::Refused) << int(BonusRate::Full) << false;
    QTest::newRow("taken back") << QDate(2005, 9, 20) << int(ResultState::Expected) << measure
                                << int(BonusRate::Full) << false;
}

void TestBonusState::stages()
{
    QFETCH(QDate, today);
    QFETCH(int, stated);
    QFETCH(int, stage);
    QFETCH(int, rate);
    QFETCH(bool, earned);
    const Profile profile = profileOf(u"fredericia-2004"_s);
    const SuccessFacts facts{
        {2005, 1, 3}, {2005, 3, 17}, {{S::NoMunicipalSupport, {2005, 4, 1}, {2005, 7, 31}}}};
    std::optional<StatedResult> statement;
    if (stated >= 0)
        statement = StatedResult{ResultState(stated), QDate(2005, 9, 17), false, {}, u"Brev"_s};
    const BonusState state =
        bonusState(bonusOf(profile, u"c"_s, u"result6"_s), profile, facts, statement, today);
    QCOMPARE(int(state.stage), stage);
    QCOMPARE(int(state.proposed.rate), rate);
    QCOMPARE(state.measureOn, QDate(2005, 9, 17));
    QCOMPARE(state.earned().has_value(), earned);
    if (earned)
        QCOMPARE(state.earned()->amount,
                 Money::kroner(stated == int(ResultState::Low) ? 2500 : 5000));
    QVERIFY(!state.explanation.isEmpty());
}

// 004 5.6.2.2: twelve months from the start of the job, which must be known first.
void TestBonusState::jobStartIsTheAnchor()
{
    const Profile profile = profileOf(u"hilleroed-2003"_s);
    const Bonus bonus = bonusOf(profile, u"formidling"_s, u"lasting12"_s);
    SuccessFacts facts{{2003, 3, 3}, {2003, 5, 25}, {}};
    QVERIFY(!bonusState(bonus, profile, facts, {}, QDate(2004, 8, 1)).measureOn.isValid());
    facts.spans = {{S::Fleksjob, {2003, 5, 1}, {}}};
    const BonusState state = bonusState(bonus, profile, facts, {}, QDate(2004, 5, 1));
    QCOMPARE(state.measureOn, QDate(2004, 5, 1));
    QCOMPARE(state.stage, BonusStage::ToMeasure);
    QVERIFY(state.bySupplier);
    QVERIFY(!state.amount); // it stands in an annex that is missing: entered when it is stated
    const BonusState stated =
        bonusState(bonus, profile, facts,
                   StatedResult{ResultState::Earned, {2004, 5, 1}, true, Money::kroner(9000), {}},
                   QDate(2004, 5, 1));
    QCOMPARE(stated.earned()->amount, Money::kroner(9000));
}

void TestBonusState::wordsAndStates()
{
    for (const CitizenStatus status : allStatuses()) {
        QCOMPARE(statusNamed(statusWord(status)), std::optional(status));
        QVERIFY(!statusName(status).isEmpty());
    }
    for (const ResultState state :
         {ResultState::Expected, ResultState::Earned, ResultState::Low, ResultState::Refused})
        QCOMPARE(resultStateNamed(resultStateWord(state)), std::optional(state));
    QVERIFY(!statusNamed(u"rig"_s));
    QVERIFY(!resultStateNamed(u"rig"_s));
}

QTEST_APPLESS_MAIN(TestBonusState)
#include "tst_bonus_state.moc"
