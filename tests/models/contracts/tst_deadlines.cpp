// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <contracts/deadlines.h>
#include <contracts/profile_loader.h>
#include <core/texts.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestDeadlines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fromTheContract_data();
    void fromTheContract();
    void unknownAnchorGivesNone();
    void acceptedUntilMidnight();
    void calculationNamesTheDaysPassedOver();
    void recurring_data();
    void recurring();
    void towardsTheCitizenTheEarlierDay();
    void posting_data();
    void posting();
    void receivedByPost_data();
    void receivedByPost();
    void latestPostingIsTheLatest();

private:
    std::optional<DatedDeadline> dated(const QString &id, QDate anchor) const
    {
        const DeadlineRule *rule = m_profile.deadline(id);
        return rule ? datedDeadline(*rule, {{rule->anchor, anchor}}, m_profile.workingDayRule)
                    : std::nullopt;
    }
    Profile m_profile;
};

void TestDeadlines::initTestCase()
{
    const QString name = u"koebenhavn-traedesten-2024.json"_s;
    const ProfileResult result = loadProfile(bundledProfile(name), name);
    QVERIFY(result.profile);
    m_profile = *result.profile;
}

void TestDeadlines::fromTheContract_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("anchor");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *name, const QString &id, QDate anchor, QDate date) {
        QTest::newRow(name) << id << anchor << date;
    };
    row("Monday start: Thursday the week before", u"accept"_s, {2026, 11, 30}, {2026, 11, 26});
    row("accept over Christmas counts calendar days", u"accept"_s, {2026, 12, 28}, {2026, 12, 24});
    row("letter the day before", u"conveningLetter"_s, {2026, 11, 30}, {2026, 11, 29});
    row("schedule on the first meeting day", u"firstSchedule"_s, {2026, 11, 30}, {2026, 11, 30});
    row("in force Tuesday 2nd, handed out Monday 1st", u"scheduleChange"_s, {2026, 6, 2},
        {2026, 6, 1});
    row("schedule in force on a Monday", u"scheduleChange"_s, {2026, 11, 30}, {2026, 11, 27});
    row("schedule in force after 5 June", u"scheduleChange"_s, {2026, 6, 8}, {2026, 6, 4});
    row("absence the same day", u"absenceNotice"_s, {2026, 11, 24}, {2026, 11, 24});
    row("final report", u"finalReport"_s, {2026, 10, 30}, {2026, 11, 6});
    row("last invoice", u"lastInvoice"_s, {2026, 12, 31}, {2027, 2, 28});
    row("accounting year", u"accountingYear"_s, {2026, 3, 13}, {2027, 1, 9});
    row("payment moves from a Sunday", u"invoiceDue"_s, {2026, 10, 30}, {2026, 11, 30});
    row("payment moves over Easter", u"invoiceDue"_s, {2026, 3, 3}, {2026, 4, 7});
    row("closing day asked for", u"closingDay"_s, {2026, 12, 28}, {2026, 9, 28});
    row("documentation", u"documentation"_s, {2026, 12, 21}, {2026, 12, 30});
    row("account", u"account"_s, {2026, 11, 2}, {2026, 11, 16});
    row("change of the contract", u"changeRequest"_s, {2026, 11, 2}, {2026, 11, 30});
    row("contact person", u"contactChange"_s, {2026, 11, 23}, {2026, 11, 3});
    row("police report", u"policeReport"_s, {2026, 11, 27}, {2026, 11, 30});
    row("web page", u"website"_s, {2024, 1, 1}, {2024, 2, 1});
    row("notice of termination", u"termination"_s, {2026, 6, 30}, {2026, 5, 5});
}

void TestDeadlines::fromTheContract()
{
    QFETCH(QString, id);
    QFETCH(QDate, anchor);
    QFETCH(QDate, date);
    const auto deadline = dated(id, anchor);
    QVERIFY(deadline);
    QCOMPARE(deadline->date, date);
    QCOMPARE(deadline->ruleId, id);
    QVERIFY(!deadline->calculation.isEmpty());
}

void TestDeadlines::unknownAnchorGivesNone()
{
    const DeadlineRule *rule = m_profile.deadline(u"accept"_s);
    QVERIFY(!datedDeadline(*rule, {{DeadlineAnchor::OrderEnd, QDate(2026, 11, 30)}},
                           m_profile.workingDayRule));
    QVERIFY(datedDeadlines(*rule, {}, m_profile.workingDayRule, QDate(2030, 1, 1)).isEmpty());
}

void TestDeadlines::acceptedUntilMidnight()
{
    const auto deadline = dated(u"accept"_s, QDate(2026, 11, 30));
    QCOMPARE(deadline->time.value_or(QTime()), QTime(23, 59));
    QVERIFY(!deadline->missedAt(QDate(2026, 11, 26), QTime(23, 59)));
    QVERIFY(deadline->missedAt(QDate(2026, 11, 27), QTime(0, 0)));
    QVERIFY(!deadline->missedAt(QDate(2026, 11, 25), QTime(23, 59, 59)));
}

void TestDeadlines::calculationNamesTheDaysPassedOver()
{
    const auto deadline = dated(u"documentation"_s, QDate(2026, 12, 21));
    QStringList sentences;
    for (const Message &message : deadline->calculation)
        sentences.append(Texts::danish().sentence(message));
    QCOMPARE(sentences,
             QStringList({u"5 arbejdsdage efter 21-12-2026 er 30-12-2026."_s,
                          u"24-12-2026 tæller ikke med, fordi kontrakten ikke regner den for en "
                          "arbejdsdag."_s,
                          u"25-12-2026 (Juledag) tæller ikke med."_s}));
    const auto moved = dated(u"invoiceDue"_s, QDate(2026, 10, 30));
    QCOMPARE(Texts::danish().sentence(moved->calculation.last()),
             u"Fristen falder på en weekend eller helligdag og flyttes fra 29-11-2026 til "
             "30-11-2026."_s);
    QCOMPARE(
        Texts::danish().sentence(dated(u"policeReport"_s, QDate(2026, 11, 27))->calculation[0]),
        u"1 arbejdsdag efter 27-11-2026 er 30-11-2026."_s);
}

void TestDeadlines::recurring_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("anchor");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QList<QDate>>("dates");
    QTest::newRow("agreements at 6 and 9 months, then every 3rd")
        << u"cooperationAgreements"_s << QDate(2024, 1, 1) << QDate(2025, 3, 31)
        << QList<QDate>{{2024, 7, 1}, {2024, 10, 1}, {2025, 1, 1}};
    QTest::newRow("month ends are not lost")
        << u"cooperationAgreements"_s << QDate(2024, 8, 31) << QDate(2025, 9, 1)
        << QList<QDate>{{2025, 2, 28}, {2025, 5, 31}, {2025, 8, 31}};
    QTest::newRow("price announced every autumn")
        << u"priceAnnouncement"_s << QDate(2024, 1, 1) << QDate(2026, 12, 31)
        << QList<QDate>{{2024, 10, 31}, {2025, 10, 31}, {2026, 10, 31}};
    QTest::newRow("once") << u"website"_s << QDate(2024, 1, 1) << QDate(2026, 1, 1)
                          << QList<QDate>{{2024, 2, 1}};
    QTest::newRow("not yet") << u"website"_s << QDate(2024, 1, 1) << QDate(2024, 1, 31)
                             << QList<QDate>{};
}

void TestDeadlines::recurring()
{
    QFETCH(QString, id);
    QFETCH(QDate, anchor);
    QFETCH(QDate, until);
    QFETCH(QList<QDate>, dates);
    const DeadlineRule *rule = m_profile.deadline(id);
    QList<QDate> found;
    const auto all =
        datedDeadlines(*rule, {{rule->anchor, anchor}}, m_profile.workingDayRule, until);
    for (const DatedDeadline &deadline : all)
        found.append(deadline.date);
    QCOMPARE(found, dates);
}

void TestDeadlines::towardsTheCitizenTheEarlierDay()
{
    const DeadlineRule *rule = m_profile.deadline(u"scheduleChange"_s);
    for (const WorkingDayRule contract :
         {WorkingDayRule::Arbejdsdage, WorkingDayRule::WeekdaysWithoutHolidays}) {
        const auto deadline = datedDeadline(*rule, {{rule->anchor, QDate(2026, 6, 8)}}, contract);
        QCOMPARE(deadline->date, QDate(2026, 6, 4)); // not 5 June, whatever the contract says
    }
    const DeadlineRule *other = m_profile.deadline(u"contactChange"_s);
    QCOMPARE(datedDeadline(*other, {{other->anchor, QDate(2026, 6, 8)}},
                           WorkingDayRule::WeekdaysWithoutHolidays)
                 ->date,
             QDate(2026, 5, 18));
}

void TestDeadlines::posting_data()
{
    QTest::addColumn<QDate>("made");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<QDate>("leaves");
    QTest::newRow("before the cut-off")
        << QDate(2026, 11, 24) << QTime(10, 59) << QDate(2026, 11, 24);
    QTest::newRow("after the cut-off")
        << QDate(2026, 11, 24) << QTime(11, 1) << QDate(2026, 11, 25);
    QTest::newRow("Friday afternoon") << QDate(2026, 11, 27) << QTime(14, 0) << QDate(2026, 11, 30);
    QTest::newRow("Saturday") << QDate(2026, 11, 28) << QTime(9, 0) << QDate(2026, 11, 30);
}

void TestDeadlines::posting()
{
    QFETCH(QDate, made);
    QFETCH(QTime, at);
    QFETCH(QDate, leaves);
    QCOMPARE(postingDay(made, at, m_profile.postal), leaves);
}

void TestDeadlines::receivedByPost_data()
{
    QTest::addColumn<QDate>("posted");
    QTest::addColumn<QDate>("received");
    QTest::newRow("a week") << QDate(2026, 11, 16) << QDate(2026, 11, 23);
    QTest::newRow("over Christmas") << QDate(2026, 12, 21) << QDate(2026, 12, 30);
}

void TestDeadlines::receivedByPost()
{
    QFETCH(QDate, posted);
    QFETCH(QDate, received);
    QCOMPARE(bro::receivedByPost(posted, m_profile.postal), received);
    QCOMPARE(toldOn(HandOutMethod::ByLetter, posted, m_profile.postal), received);
    QCOMPARE(toldOn(HandOutMethod::ByHand, posted, m_profile.postal), posted);
}

void TestDeadlines::latestPostingIsTheLatest()
{
    // Reading 6: first meeting Monday 30 November, received by Sunday 29.
    const DatedDeadline example = latestPosting(QDate(2026, 11, 29), m_profile.postal);
    QCOMPARE(example.date, QDate(2026, 11, 20));
    QCOMPARE(example.time.value_or(QTime()), QTime(11, 0));
    for (QDate day(2026, 1, 1); day < QDate(2027, 2, 1); day = day.addDays(1)) {
        const QDate posted = latestPosting(day, m_profile.postal).date;
        QVERIFY(bro::receivedByPost(posted, m_profile.postal) <= day);
        QVERIFY(bro::receivedByPost(addWorkingDays(posted, 1, WorkingDayRule::Arbejdsdage),
                                    m_profile.postal) > day);
    }
}

QTEST_APPLESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
