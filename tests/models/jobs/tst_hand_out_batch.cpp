// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QTest>
#include <jobs/hand_out_batch.h>
#include <jobs/week_schedule_pack.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 10, 20);
const QDate Monday(2026, 11, 2);
const IsoWeek Week{2026, 45};

struct Case : JobsOffice
{
    Case() : JobsOffice(Today)
    {
        for (int i = 0; i < 2; ++i) {
            who[i] =
                citizen(u"610180100%1"_s.arg(i + 1), i == 0 ? u"Øjvind"_s : u"Anna"_s, maja.id);
            order[i] = accepted(u"B-%1"_s.arg(i + 1), who[i], Monday, QDate(2027, 1, 29));
        }
    }
    Result<HandOutBatch> prepare(HandOutWay way = HandOutWay::Hand)
    {
        return prepareHandOuts(session(), Week, {who[0].id, who[1].id}, way, Today);
    }
    Citizen who[2];
    Order order[2];
};

} // namespace

class TestHandOutBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPreparedIsKept()
    {
        Case c;
        c.plan({u"Samtale"_s, Monday}, {c.order[0]});
        c.plan({u"Kursus"_s, Monday, 600, 660}, {c.order[1]});
        const auto batch = c.prepare();
        QVERIFY(batch.ok());
        QCOMPARE(batch->papers.size(), 2);
        QCOMPARE(batch->papers[0].draft.paper.citizenName, u"Anna"_s); // by name
        QCOMPARE(c.count(u"SELECT count(*) FROM schedule_version"_s), 0);
        const auto outcome = recordHandOuts(c.session(), *batch);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->handedOut, 2);
        for (const PreparedHandOut &paper : batch->papers) {
            const auto kept = HandOutStore(c.session()).newestFor(paper.citizen, Monday);
            QVERIFY(kept.ok() && kept->has_value());
            QVERIFY(!paper.draft.paper.formId.isEmpty());
            QCOMPARE((*kept)->formId, paper.draft.paper.formId);
            QCOMPARE((*kept)->content, packWeekSchedule(paper.draft.paper));
        }
        const auto again = c.prepare();
        QCOMPARE(again->papers.size(), 0);
        QCOMPARE(again->current, 2);
    }

    void onePlanThatWentOnStopsOnlyItsOwnPaper()
    {
        Case c;
        const ActivityId id = c.plan({u"Samtale"_s, Monday}, {c.order[0]});
        c.plan({u"Kursus"_s, Monday, 600, 660}, {c.order[1]});
        const auto batch = c.prepare();
        c.move(id, Monday, 700, 760);
        const auto outcome = recordHandOuts(c.session(), *batch);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->handedOut, 1);
        QCOMPARE(outcome->findings.size(), 1);
        QCOMPARE(outcome->findings.first().citizen, c.who[0].id);
        QCOMPARE(outcome->findings.first().finding.message.code, u"weekPlan.changedSincePrinted"_s);
        QCOMPARE(c.count(u"SELECT count(*) FROM schedule_version"_s), 1);
    }

    void aLetterIsReceivedLater()
    {
        Case c;
        c.plan({u"Samtale"_s, Monday}, {c.order[0]});
        QCOMPARE(c.prepare()->received, Today);
        QVERIFY(c.prepare(HandOutWay::Letter)->received > Today);
        QCOMPARE(c.prepare()->empty, 1);
    }

    void stopsWhenAsked()
    {
        Case c;
        c.plan({u"Samtale"_s, Monday}, {c.order[0]});
        const auto batch = c.prepare();
        std::atomic<bool> cancel = true;
        Progress progress;
        progress.cancel = &cancel;
        QCOMPARE(recordHandOuts(c.session(), *batch, progress).error().kind, Error::Kind::Canceled);
        QCOMPARE(c.count(u"SELECT count(*) FROM schedule_version"_s), 0);
        QVERIFY(!prepareHandOuts(c.session(), {}, {}, HandOutWay::Hand, Today).ok());
    }
};

QTEST_MAIN(TestHandOutBatch)
#include "tst_hand_out_batch.moc"
