// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QTest>
#include <deadlines/deadline_store.h>
#include <jobs/convening_letter.h>
#include <jobs/hand_out_job.h>
#include <jobs/order_hours.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Start(2026, 11, 2); // a Monday
const QDate First(2026, 11, 3);

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

// Called to Tuesday, where two things are planned; Wednesday has one more.
struct Case : JobsOffice
{
    Case()
        : JobsOffice(QDate(2026, 10, 28)),
          who(citizen(u"6101800001"_s, u"Søren Ærø"_s, maja.id)),
          order(accepted(u"5400101"_s, who, Start, QDate(2027, 1, 29))),
          talk(plan({u"1. samtale"_s, First}, {order})),
          tour(plan({u"Rundvisning"_s, First, 600, 660}, {order})),
          later(plan({u"Samtale"_s, First.addDays(1)}, {order}))
    {
    }
    Result<ConveningOutcome> send(QDate sent = QDate(2026, 10, 28),
                                  LetterChannel channel = LetterChannel::DigitalPost,
                                  bool corrects = false)
    {
        return recordConveningLetter(session(), {order.id, sent, channel, corrects});
    }
    QStringList found(const Result<ConveningOutcome> &outcome)
    {
        QStringList codes;
        for (const Finding &one : outcome->findings)
            codes.append(one.message.code);
        return codes;
    }
    Minutes planned() { return orderHours(session(), order)->planned; }
    bool letterIsDue()
    {
        for (const OpenDeadline &one :
             openDeadlines(session(), {.orders = {order.id}}).valueOr({})) {
            if (one.kind == DeadlineKind::ConveningLetter)
                return true;
        }
        return false;
    }

    Citizen who;
    Order order;
    ActivityId talk;
    ActivityId tour;
    ActivityId later;
};

} // namespace

class TestConveningLetter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheFirstDay();
    void byPostItCountsWhenReceived_data();
    void byPostItCountsWhenReceived();
    void countsAsTold();
    void whatTheLetterSaidBinds();
    void aScheduleTakesOver();
    void oneLetterAndItsCorrection();
    void refusals();
    void exemptFromDigitalPost();
};

void TestConveningLetter::tellsTheFirstDay()
{
    Case c;
    QVERIFY(c.letterIsDue());
    c.cancel(c.plan({u"Aflyst"_s, First.addDays(-1)}, {c.order}));
    const auto outcome = c.send();
    QVERIFY2(outcome.ok(), qPrintable(code(outcome)));
    QCOMPARE(outcome->firstDay, First);
    QCOMPARE(outcome->received, QDate(2026, 10, 28));
    QCOMPARE(outcome->activities, 2);
    QVERIFY(outcome->findings.isEmpty());
    const auto letters = LetterStore(c.session()).ofOrder(c.order.id);
    QCOMPARE(letters->size(), 1);
    const ToldState told = letters->first().told.first();
    QCOMPARE(told.title, u"1. samtale"_s);
    QCOMPARE(told.range, (TimeRange{540, 600}));
    QCOMPARE(told.location, c.aabro.id);
    QCOMPARE(told.contactPerson, c.maja.id);
    QVERIFY(!c.letterIsDue());
}

void TestConveningLetter::byPostItCountsWhenReceived_data()
{
    QTest::addColumn<QDate>("sent");
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("five working days, the day before")
        << QDate(2026, 10, 26) << QDate(2026, 11, 2) << QStringList();
    QTest::newRow("a day too late")
        << QDate(2026, 10, 27) << QDate(2026, 11, 3) << QStringList{u"jobs.letterLate"_s};
}

void TestConveningLetter::byPostItCountsWhenReceived()
{
    QFETCH(QDate, sent);
    QFETCH(QDate, received);
    QFETCH(QStringList, findings);
    Case c;
    const auto outcome = c.send(sent, LetterChannel::Post);
    QVERIFY2(outcome.ok(), qPrintable(code(outcome)));
    QCOMPARE(outcome->received, received);
    QCOMPARE(c.found(outcome), findings);
    c.db.clock().set(QDate(2026, 11, 6));
    QCOMPARE(c.planned(), findings.isEmpty() ? Minutes{120} : Minutes{});
}

void TestConveningLetter::countsAsTold()
{
    Case c;
    c.db.clock().set(QDate(2026, 11, 6));
    QCOMPARE(c.planned(), Minutes{});
    QVERIFY(c.send().ok());
    QCOMPARE(c.planned(), Minutes{120});
    CountedItems counted(c.session());
    const auto items = counted.ofCitizen(c.who.id, First, First.addDays(1));
    QCOMPARE(items->size(), 3);
    QVERIFY(items->at(0).told && items->at(1).told);
    QVERIFY(!items->at(2).told);
}

// The plan has moved, but nobody told the citizen: the letter's time is the citizen's time.
void TestConveningLetter::whatTheLetterSaidBinds()
{
    Case c;
    QVERIFY(c.send().ok());
    c.move(c.talk, First, 13 * 60, 15 * 60);
    c.remove(c.tour, c.who);
    CountedItems counted(c.session());
    const auto items = counted.ofCitizen(c.who.id, First, First);
    QCOMPARE(items->size(), 2);
    const auto moved = std::find_if(items->begin(), items->end(), [&c](const CountedItem &item) {
        return item.activity == c.talk;
    });
    QVERIFY(moved != items->end());
    QCOMPARE(moved->range, (TimeRange{540, 600}));
    QVERIFY(moved->told);
    const auto gone = std::find_if(items->begin(), items->end(), [&c](const CountedItem &item) {
        return item.activity == c.tour;
    });
    QVERIFY(gone != items->end() && gone->isCancelled() && gone->told);
}

void TestConveningLetter::aScheduleTakesOver()
{
    Case c;
    QVERIFY(c.send().ok());
    c.move(c.talk, First, 13 * 60, 15 * 60);
    c.remove(c.tour, c.who);
    const auto handedOut = handOutWeek(
        c.session(), {IsoWeek{2026, 45}, {}, QDate(2026, 10, 30), HandOutWay::Hand}, {});
    QVERIFY(handedOut.ok());
    CountedItems counted(c.session());
    const auto items = counted.ofCitizen(c.who.id, First, First);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->first().range, (TimeRange{13 * 60, 15 * 60}));
    QVERIFY(items->first().told);
}

void TestConveningLetter::oneLetterAndItsCorrection()
{
    Case c;
    QCOMPARE(code(c.send(QDate(2026, 10, 28), LetterChannel::DigitalPost, true)),
             u"jobs.letterNoneToCorrect"_s);
    QVERIFY(c.send().ok());
    QCOMPARE(code(c.send()), u"jobs.letterSent"_s);
    c.move(c.talk, First, 11 * 60, 12 * 60);
    QVERIFY(c.send(QDate(2026, 10, 28), LetterChannel::DigitalPost, true).ok());
    const auto letters = LetterStore(c.session()).ofOrder(c.order.id);
    QCOMPARE(letters->size(), 1);
    QCOMPARE(letters->first().told.last().range, (TimeRange{11 * 60, 12 * 60}));
}

void TestConveningLetter::refusals()
{
    Case c;
    QCOMPARE(code(c.send(QDate(2026, 10, 29))), u"jobs.letterAhead"_s);
    const Order draft = c.received(u"5400999"_s, c.who, QDate(2027, 3, 1), QDate(2027, 5, 28));
    QCOMPARE(code(recordConveningLetter(c.session(), {draft.id, QDate(2026, 10, 28)})),
             u"jobs.letterNotAccepted"_s);
    const Citizen other = c.citizen(u"6101800002"_s, u"Åse Bæk"_s);
    const Order empty = c.accepted(u"5400998"_s, other, Start, QDate(2027, 1, 29));
    QCOMPARE(code(recordConveningLetter(c.session(), {empty.id, QDate(2026, 10, 28)})),
             u"jobs.letterNothingPlanned"_s);
    QCOMPARE(c.count(u"SELECT count(*) FROM letter"_s), 0);
}

void TestConveningLetter::exemptFromDigitalPost()
{
    Case c;
    Citizen exempt = c.who;
    exempt.exemptFromDigitalPost = true;
    QVERIFY(c.citizens.update(exempt).ok());
    QCOMPARE(c.found(c.send()), QStringList{u"jobs.letterExempt"_s});
}

QTEST_GUILESS_MAIN(TestConveningLetter)
#include "tst_convening_letter.moc"
