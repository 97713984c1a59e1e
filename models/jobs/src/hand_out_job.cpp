// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_out_parts.h"
#include <database/transaction.h>
#include <documents/form_id.h>
#include <jobs/hand_out_job.h>
#include <jobs/week_schedule_pack.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Whether it binds from the first day on which it says something new. A first schedule may come
// on the first meeting day (001 D 4.2): the letter told that day.
bool inTime(const ScheduleDraft &draft, QDate received, const HandOutRules &rules)
{
    if (!draft.changed || !draft.demanding.isValid())
        return true;
    if (draft.paper.version == 1 && received == draft.demanding)
        return true;
    return isToldInTime(received, draft.demanding, rules);
}

// The last day on which it would have bound.
QDate latestReceipt(const ScheduleDraft &draft, const HandOutRules &rules)
{
    if (draft.paper.version == 1)
        return draft.demanding;
    const auto moment = latestHandOut(draft.demanding, rules);
    return moment ? moment->byHand : draft.demanding.addDays(-1);
}

} // namespace

HandOutRecord recordOf(const ScheduleDraft &draft, CitizenId citizen, IsoWeek week,
                       const HandOut &handOut)
{
    HandOutRecord record;
    record.version.citizen = citizen;
    record.version.number = draft.paper.version;
    record.version.formId = draft.paper.formId;
    record.version.form = WeekScheduleForm;
    record.version.from = week.monday();
    record.version.to = week.sunday();
    record.version.versionDate = draft.paper.versionDate;
    record.version.content = packWeekSchedule(draft.paper);
    record.handOut = handOut;
    record.told = draft.told;
    return record;
}

QList<HandOutFinding> judgeHandOut(const ScheduleDraft &draft, CitizenId citizen, QDate received,
                                   const HandOutRules &rules)
{
    QList<HandOutFinding> findings;
    const auto leftOut = [&](const QList<Order> &orders, const QString &code) {
        for (const Order &order : orders)
            findings.append({citizen,
                             order.number,
                             {Severity::Warning, Message(code, {{u"order"_s, order.number}})}});
    };
    leftOut(draft.notAccepted, u"jobs.orderNotAccepted"_s);
    leftOut(draft.ended, u"jobs.outsideOrderDays"_s);
    for (const Activity &activity : draft.awaitingApproval)
        findings.append({citizen,
                         QString(),
                         {Severity::Warning, Message(u"jobs.awaitsApproval"_s,
                                                     {{u"citizen"_s, draft.paper.citizenName},
                                                      {u"title"_s, activity.title},
                                                      {u"date"_s, activity.date}})}});
    if (!inTime(draft, received, rules))
        findings.append({citizen,
                         QString(),
                         {Severity::Warning,
                          Message(u"jobs.toldLate"_s, {{u"citizen"_s, draft.paper.citizenName},
                                                       {u"effective"_s, draft.demanding},
                                                       {u"latest"_s, latestReceipt(draft, rules)},
                                                       {u"received"_s, received}})}});
    return findings;
}

Result<HandOutOutcome> handOutWeek(Session &session, const HandOutRequest &request,
                                   const Progress &progress)
{
    BRO_CHECK(session.require(Right::Plan));
    if (!request.week.isValid() || !request.given.isValid())
        return Error(u"jobs.handOutDates"_s, {}, {}, Error::Kind::Refused);
    PlanStore plan(session);
    SchedulePapers papers(session);
    HandOutStore store(session);
    BRO_TRY(const QList<CitizenId> citizens,
            plan.citizensPlanned(request.week.monday(), request.week.sunday(), request.orders));
    HandOutOutcome outcome;
    qint64 done = 0;
    for (const CitizenId citizen : citizens) {
        BRO_CHECK(progress.at(done++, citizens.size()));
        Transaction transaction(session.connection());
        BRO_CHECK(transaction.begin());
        BRO_TRY(ScheduleDraft draft, papers.draft(citizen, request.week));
        BRO_TRY(const HandOutRules rules, papers.rulesFor(draft));
        const QDate received = receiptDate(request.way, request.given, rules.postal);
        outcome.received = received;
        outcome.findings += judgeHandOut(draft, citizen, received, rules);
        if (!draft.changed && !draft.reworded) {
            ++outcome.unchanged;
            continue;
        }
        // Nothing to say and nothing said before: an order that is not accepted yet.
        if (draft.paper.items.isEmpty())
            continue;
        draft.paper.versionDate = request.given;
        draft.paper.formId = newFormId(FormKind::Schedule);
        BRO_TRY(const ScheduleVersionId id,
                store.record(recordOf(draft, citizen, request.week,
                                      {{}, request.way, request.given, received})));
        BRO_CHECK(session.log().record(AccessKind::Change, u"hand-out"_s, {citizen}));
        BRO_CHECK(transaction.commit());
        outcome.versions.append(id);
        ++outcome.handedOut;
    }
    if (progress.report)
        progress.report(citizens.size(), citizens.size());
    return outcome;
}

} // namespace bro
