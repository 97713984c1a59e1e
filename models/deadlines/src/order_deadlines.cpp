// SPDX-License-Identifier: GPL-3.0-or-later
#include "from_rule.h"
#include <deadlines/order_deadlines.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// What can be done, and by which days it is counted, where the order is in its life.
enum class Stage { Received, Ahead, Over, Void };

Stage stageOf(const Order &order, QDate today)
{
    switch (order.phaseOn(today)) {
    case OrderPhase::Received:
        return Stage::Received;
    case OrderPhase::Accepted:
    case OrderPhase::Running:
        return Stage::Ahead;
    case OrderPhase::Completed:
        return Stage::Over;
    case OrderPhase::Interrupted:
        // It runs on until the day the interruption takes effect.
        return today <= order.lastDay() ? Stage::Ahead : Stage::Over;
    case OrderPhase::Rejected:
    case OrderPhase::Lapsed:
    case OrderPhase::Cancelled:
        break;
    }
    return Stage::Void;
}

// The day a new schedule must hold from, once the citizen has the first.
QDate scheduleEffect(const Order &order, const PlanFacts &plan, const Profile &profile)
{
    if (!plan.firstHandOut.isValid())
        return {};
    QDate effect = plan.firstUntold;
    if (plan.toldUntil.isValid() && plan.toldUntil < order.lastDay()) {
        const QDate next =
            nextWorkingDayOnOrAfter(plan.toldUntil.addDays(1), profile.workingDayRule);
        if (!effect.isValid() && next <= order.lastDay())
            effect = next;
    }
    return effect;
}

AnchorDates anchorsOf(const Order &order, const PlanFacts &plan, const Profile &profile,
                      Stage stage)
{
    AnchorDates days;
    const auto know = [&days](DeadlineAnchor anchor, QDate day) {
        if (day.isValid())
            days.insert(anchor, day);
    };
    know(DeadlineAnchor::OrderMade, order.orderedOn);
    // An order is the referral and the requisition; it is received the day it is made.
    know(DeadlineAnchor::OrderReceived, order.orderedOn);
    know(DeadlineAnchor::Referral, order.orderedOn);
    know(DeadlineAnchor::Requisition, order.orderedOn);
    if (stage == Stage::Received) {
        know(DeadlineAnchor::OrderStart, order.start);
        return days;
    }
    if (stage == Stage::Ahead) {
        know(DeadlineAnchor::OrderStart, order.start);
        know(DeadlineAnchor::FirstMeeting,
             plan.firstMeeting.isValid() ? plan.firstMeeting : order.start);
        know(DeadlineAnchor::ScheduleEffect, scheduleEffect(order, plan, profile));
        know(DeadlineAnchor::ScheduleExpiry, plan.toldUntil);
    }
    QDate end = order.end;
    if (order.state == OrderState::Interrupted) {
        end = order.interruptedNotified.isValid()
                  ? std::min(order.interruptedOn, order.interruptedNotified)
                  : order.interruptedOn;
        know(DeadlineAnchor::OrderInterrupted, order.interruptedOn);
    }
    know(DeadlineAnchor::OrderEnd, end);
    return days;
}

bool concerns(const DeadlineRule &rule, const Order &order, const PlanFacts &plan, Stage stage,
              QDate today)
{
    if (rule.notBefore || (!rule.tracks.isEmpty() && !rule.tracks.contains(order.trackKey)))
        return false;
    switch (rule.kind) {
    case DeadlineKind::AcceptOrder:
        return stage == Stage::Received;
    case DeadlineKind::CancelOrder:
        return today < order.start && (stage == Stage::Received || stage == Stage::Ahead);
    case DeadlineKind::ConveningLetter: {
        // After the meeting no letter helps, one that was sent needs no second, and a schedule
        // handed out before it has told the day.
        const QDate meeting = plan.firstMeeting.isValid() ? plan.firstMeeting : order.start;
        return stage == Stage::Ahead && today <= meeting && !plan.firstHandOut.isValid() &&
               !plan.letterSent.isValid();
    }
    case DeadlineKind::FirstSchedule:
        return stage == Stage::Ahead && !plan.firstHandOut.isValid();
    default:
        return stage != Stage::Received || rule.anchor == DeadlineAnchor::OrderMade;
    }
}

void explain(const DeadlineRule &rule, const Order &order, const PlanFacts &plan,
             const Profile &profile, OpenDeadline &deadline)
{
    if (rule.anchor == DeadlineAnchor::FirstMeeting && !plan.firstMeeting.isValid())
        deadline.calculation.prepend(
            Message(u"deadlines.meetingAssumed"_s, {{u"start"_s, order.start}}));
    if (rule.anchor == DeadlineAnchor::ScheduleEffect && plan.firstUntold.isValid())
        deadline.calculation.prepend(
            Message(u"deadlines.untoldFrom"_s, {{u"date"_s, plan.firstUntold}}));
    else if (rule.anchor == DeadlineAnchor::ScheduleEffect && plan.toldUntil.isValid())
        deadline.calculation.prepend(
            Message(u"deadlines.runsOut"_s, {{u"date"_s, plan.toldUntil}}));
    const bool byPost =
        (rule.kind == DeadlineKind::ConveningLetter || rule.kind == DeadlineKind::ScheduleChange) &&
        profile.postal.days > 0;
    if (byPost)
        deadline.calculation.append(latestPosting(deadline.date, profile.postal).calculation);
}

} // namespace

QList<OpenDeadline> deadlinesOf(const Order &order, const PlanFacts &plan, const Profile &profile,
                                QDate today, QTime now, QDate horizon)
{
    QList<OpenDeadline> all;
    const Stage stage = stageOf(order, today);
    if (stage == Stage::Void)
        return all;
    const AnchorDates anchors = anchorsOf(order, plan, profile, stage);
    for (const DeadlineRule &rule : profile.deadlines) {
        if (!concerns(rule, order, plan, stage, today))
            continue;
        QList<DatedDeadline> dated;
        if (rule.recurrence)
            dated = datedDeadlines(rule, anchors, profile.workingDayRule,
                                   std::min(horizon, order.lastDay()));
        else if (const auto one = datedDeadline(rule, anchors, profile.workingDayRule))
            dated.append(*one);
        for (const DatedDeadline &one : dated) {
            const bool missed = one.missedAt(today, now);
            if (missed && rule.kind == DeadlineKind::Other)
                continue;
            OpenDeadline deadline = fromRule(rule, one, profile);
            deadline.order = order.id;
            deadline.orderNumber = order.number;
            deadline.citizen = order.citizen;
            deadline.overdue = missed;
            explain(rule, order, plan, profile, deadline);
            all.append(deadline);
            // Of what only recurs in the list, the next is enough.
            if (rule.recurrence && rule.kind == DeadlineKind::Other)
                break;
        }
    }
    return all;
}

} // namespace bro
