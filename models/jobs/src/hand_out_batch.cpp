// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_out_parts.h"
#include <QCollator>
#include <algorithm>
#include <core/texts.h>
#include <database/transaction.h>
#include <documents/form_id.h>
#include <jobs/hand_out_batch.h>
#include <jobs/week_schedule_pack.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<HandOutBatch> prepareHandOuts(Session &session, IsoWeek week,
                                     const QList<CitizenId> &citizens, HandOutWay way, QDate given,
                                     const Progress &progress)
{
    BRO_CHECK(session.require(Right::Plan));
    if (!week.isValid() || !given.isValid())
        return Error(u"jobs.handOutDates"_s, {}, {}, Error::Kind::Refused);
    SchedulePapers papers(session);
    HandOutBatch batch;
    batch.week = week;
    batch.way = way;
    batch.given = given;
    for (qsizetype i = 0; i < citizens.size(); ++i) {
        BRO_CHECK(progress.at(i, citizens.size()));
        PreparedHandOut prepared;
        prepared.citizen = citizens[i];
        BRO_TRY(prepared.draft, papers.draft(citizens[i], week));
        ScheduleDraft &draft = prepared.draft;
        BRO_TRY(const HandOutRules rules, papers.rulesFor(draft));
        const QDate received = receiptDate(way, given, rules.postal);
        if (!draft.changed && !draft.reworded) {
            ++batch.current;
            continue;
        }
        if (draft.paper.items.isEmpty()) {
            ++batch.empty;
            continue;
        }
        prepared.findings = judgeHandOut(draft, citizens[i], received, rules);
        draft.paper.versionDate = given;
        draft.paper.formId = newFormId(FormKind::Schedule);
        if (!batch.received.isValid())
            batch.received = received;
        batch.papers.append(prepared);
    }
    QCollator byName(Texts::danish().locale());
    std::stable_sort(batch.papers.begin(), batch.papers.end(),
                     [&byName](const PreparedHandOut &a, const PreparedHandOut &b) {
                         return byName.compare(a.draft.paper.citizenName,
                                               b.draft.paper.citizenName) < 0;
                     });
    return batch;
}

Result<HandOutOutcome> recordHandOuts(Session &session, const HandOutBatch &batch,
                                      const Progress &progress)
{
    BRO_CHECK(session.require(Right::Plan));
    SchedulePapers papers(session);
    HandOutStore store(session);
    HandOutOutcome outcome;
    outcome.received = batch.received;
    qint64 done = 0;
    for (const PreparedHandOut &prepared : batch.papers) {
        BRO_CHECK(progress.at(done++, batch.papers.size()));
        Transaction transaction(session.connection());
        BRO_CHECK(transaction.begin());
        BRO_TRY(ScheduleDraft now, papers.draft(prepared.citizen, batch.week));
        now.paper.versionDate = prepared.draft.paper.versionDate;
        now.paper.formId = prepared.draft.paper.formId;
        if (packWeekSchedule(now.paper) != packWeekSchedule(prepared.draft.paper)) {
            outcome.findings.append(
                {prepared.citizen,
                 QString(),
                 {Severity::Error, Message(u"weekPlan.changedSincePrinted"_s,
                                           {{u"citizen"_s, now.paper.citizenName}})}});
            continue;
        }
        BRO_TRY(const HandOutRules rules, papers.rulesFor(now));
        const QDate received = receiptDate(batch.way, batch.given, rules.postal);
        outcome.findings += judgeHandOut(now, prepared.citizen, received, rules);
        BRO_TRY(const ScheduleVersionId id,
                store.record(recordOf(now, prepared.citizen, batch.week,
                                      {{}, batch.way, batch.given, received})));
        BRO_CHECK(session.log().record(AccessKind::Change, u"hand-out"_s, {prepared.citizen}));
        BRO_CHECK(transaction.commit());
        outcome.versions.append(id);
        ++outcome.handedOut;
    }
    BRO_CHECK(progress.at(done, batch.papers.size()));
    return outcome;
}

} // namespace bro
