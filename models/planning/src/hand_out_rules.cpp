// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <contracts/deadlines.h>
#include <planning/hand_out_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool isPlacement(ActivityKind kind)
{
    return kind == ActivityKind::Internship || kind == ActivityKind::WageSubsidy;
}

QSet<HandOutTrigger> movedTriggers(const ToldState &told, const ToldState &now)
{
    QSet<HandOutTrigger> triggers;
    if (told.date != now.date)
        triggers.insert(HandOutTrigger::Date);
    if (told.range.from != now.range.from)
        triggers.insert(HandOutTrigger::Start);
    if (told.range.to != now.range.to)
        triggers.insert(HandOutTrigger::End);
    if (told.location != now.location)
        triggers.insert(HandOutTrigger::Place);
    return triggers;
}

bool isTold(const PlannedItem &item)
{
    return item.told && !item.told->removed;
}

void addDate(QDate &earliest, QDate date)
{
    if (!earliest.isValid() || date < earliest)
        earliest = date;
}

} // namespace

HandOutRules HandOutRules::of(const Profile &profile)
{
    HandOutRules rules;
    rules.schedule = profile.schedule;
    rules.postal = profile.postal;
    rules.workingDays = profile.workingDayRule;
    if (const DeadlineRule *rule = profile.deadline(DeadlineKind::ScheduleChange))
        rules.moment = *rule;
    return rules;
}

std::optional<ToldState> sayableState(const PlannedItem &item, EmployeeId contactPerson,
                                      bool awaitsApproval)
{
    if (item.participation.removed || item.activity.cancelled || awaitsApproval)
        return {};
    ToldState state;
    state.participation = item.participation.id;
    state.title = item.activity.title;
    state.date = item.activity.date;
    state.range = item.activity.range;
    state.location = item.activity.location;
    state.contactPerson = contactPerson;
    state.who = item.activity.who;
    state.how = item.activity.how;
    return state;
}

std::optional<PlanChange> planChange(const PlannedItem &item, EmployeeId contactPerson,
                                     bool awaitsApproval, const HandOutRules &rules)
{
    const auto now = sayableState(item, contactPerson, awaitsApproval);
    if (!now && !isTold(item))
        return {};
    PlanChange change;
    change.participation = item.participation.id;
    change.acute = rules.schedule.acuteException && !item.activity.acuteReason.isEmpty();
    if (isTold(item))
        change.before = item.told;
    if (!now) {
        change.effective = item.told->date;
        change.triggers = {item.activity.cancelled && !item.participation.removed
                               ? HandOutTrigger::Cancelled
                               : HandOutTrigger::Removed};
    } else if (!isTold(item)) {
        change.effective = now->date;
        change.triggers = {isPlacement(item.activity.kind) ? HandOutTrigger::PlacementApproved
                                                           : HandOutTrigger::Added};
    } else {
        if (item.told->saysTheSame(*now))
            return {};
        change.effective = std::min(item.told->date, now->date);
        change.triggers = movedTriggers(*item.told, *now);
    }
    // Appointments outside the contract may stand on the schedule, they need not (001 D 4.1).
    if (item.activity.kind == ActivityKind::OtherAppointment)
        change.triggers.clear();
    change.triggers.intersect(rules.schedule.newHandOutOn);
    return change;
}

HandOutNeed handOutNeed(const QList<PlannedItem> &items, const HandOutSituation &situation,
                        const HandOutRules &rules, const QSet<ParticipationId> &awaitingApproval)
{
    HandOutNeed need;
    QDate effective;
    for (const PlannedItem &item : items) {
        const bool awaits = awaitingApproval.contains(item.participation.id);
        const EmployeeId contact = item.told ? item.told->contactPerson : EmployeeId{};
        const auto change = planChange(item, contact, awaits, rules);
        if (!change || change->triggers.isEmpty() || change->effective < situation.today)
            continue;
        need.changes.append(*change);
        if (!change->acute)
            addDate(effective, change->effective);
    }
    std::stable_sort(
        need.changes.begin(), need.changes.end(), [](const PlanChange &a, const PlanChange &b) {
            return std::tie(a.effective, a.participation) < std::tie(b.effective, b.participation);
        });
    if (!situation.handedUntil.isValid()) {
        // The letter of convening tells the first meeting; the schedule itself is due on that day.
        need.firstMeeting = situation.firstMeeting.isValid();
        if (need.firstMeeting) {
            need.effective = situation.firstMeeting;
            need.latest = HandOutMoment{situation.firstMeeting, {}, {}};
            need.tooLate = situation.today > situation.firstMeeting;
            return need;
        }
    } else if (situation.courseEnd > situation.handedUntil) {
        const QDate next = nextWorkingDayOnOrAfter(situation.handedUntil.addDays(1),
                                                   WorkingDayRule::WeekdaysWithoutHolidays);
        const auto moment = latestHandOut(next, rules);
        // From the last day on which a letter would still come in time.
        if (moment && situation.today >= moment->posted && next <= situation.courseEnd) {
            need.runsOut = true;
            addDate(effective, next);
        }
    }
    need.effective = effective;
    need.asSoonAsPossible = need.isNeeded() && !effective.isValid();
    if (need.asSoonAsPossible)
        need.effective = need.changes.first().effective;
    else if (effective.isValid())
        need.latest = latestHandOut(effective, rules);
    need.tooLate = need.latest && situation.today > need.latest->byHand;
    return need;
}

Message needMessage(const HandOutNeed &need, QDate today)
{
    if (!need.isNeeded())
        return {};
    if (need.firstMeeting)
        return Message(need.tooLate ? u"planning.firstScheduleLate"_s
                                    : u"planning.firstScheduleDue"_s,
                       {{u"date"_s, need.effective}});
    if (need.asSoonAsPossible)
        return Message(u"planning.acuteChangeDue"_s);
    if (!need.latest)
        return Message(u"planning.handOutDue"_s, {{u"date"_s, need.effective}});
    if (need.tooLate)
        return Message(u"planning.handOutLate"_s, {{u"date"_s, need.latest->byHand}});
    if (need.changes.isEmpty())
        return Message(u"planning.scheduleRunsOut"_s,
                       {{u"date"_s, need.effective}, {u"byHand"_s, need.latest->byHand}});
    const qint64 n = need.changes.size();
    if (today > need.latest->posted)
        return Message(u"planning.handOutByHand"_s,
                       {{u"n"_s, n}, {u"byHand"_s, need.latest->byHand}});
    return Message(
        u"planning.handOutByHandOrPost"_s,
        {{u"n"_s, n}, {u"byHand"_s, need.latest->byHand}, {u"posted"_s, need.latest->posted}});
}

Message changeMessage(const PlanChange &change)
{
    const auto says = [&change](HandOutTrigger trigger) {
        return change.triggers.contains(trigger);
    };
    QString code = u"planning.changedOther"_s;
    if (says(HandOutTrigger::PlacementApproved))
        code = u"planning.changedPlacement"_s;
    else if (says(HandOutTrigger::Added))
        code = u"planning.changedAdded"_s;
    else if (says(HandOutTrigger::Cancelled))
        code = u"planning.changedCancelled"_s;
    else if (says(HandOutTrigger::Removed))
        code = u"planning.changedRemoved"_s;
    else if (says(HandOutTrigger::Date))
        code = u"planning.changedDay"_s;
    else if (says(HandOutTrigger::Start) || says(HandOutTrigger::End))
        code = u"planning.changedTime"_s;
    else if (says(HandOutTrigger::Place))
        code = u"planning.changedPlace"_s;
    return Message(code, {{u"date"_s, change.effective}});
}

std::optional<HandOutMoment> latestHandOut(QDate effective, const HandOutRules &rules)
{
    if (!rules.moment)
        return {};
    const auto deadline =
        datedDeadline(*rules.moment, {{rules.moment->anchor, effective}}, rules.workingDays);
    if (!deadline)
        return {};
    const DatedDeadline posting = latestPosting(deadline->date, rules.postal);
    return HandOutMoment{deadline->date, posting.date, posting.time.value_or(QTime())};
}

QDate receiptDate(HandOutWay way, QDate given, const PostalRules &postal)
{
    return toldOn(way == HandOutWay::Hand ? HandOutMethod::ByHand : HandOutMethod::ByLetter, given,
                  postal);
}

bool isToldBefore(QDate received, QDate activityDate)
{
    return received.isValid() && received < activityDate;
}

bool isToldInTime(QDate received, QDate activityDate, const HandOutRules &rules)
{
    const auto moment = latestHandOut(activityDate, rules);
    return moment ? received.isValid() && received <= moment->byHand
                  : isToldBefore(received, activityDate);
}

QList<MarkedState> markedAgainst(const QList<ToldState> &earlier, const QList<ToldState> &now)
{
    QHash<ParticipationId, ToldState> before;
    for (const ToldState &state : earlier) {
        if (!state.removed)
            before.insert(state.participation, state);
    }
    QList<MarkedState> marked;
    for (const ToldState &state : now) {
        if (state.removed)
            continue;
        MarkedState entry{state, PaperMark::None, {}};
        const auto old = before.constFind(state.participation);
        if (old == before.constEnd()) {
            entry.mark = earlier.isEmpty() ? PaperMark::None : PaperMark::New;
        } else {
            if (!movedTriggers(*old, state).isEmpty()) {
                entry.mark = PaperMark::Changed;
                entry.before = *old;
            }
            before.remove(state.participation);
        }
        marked.append(entry);
    }
    for (const ToldState &gone : std::as_const(before))
        marked.append({gone, PaperMark::Removed, {}});
    std::sort(marked.begin(), marked.end(), [](const MarkedState &a, const MarkedState &b) {
        return std::tie(a.state.date, a.state.range.from, a.state.participation) <
               std::tie(b.state.date, b.state.range.from, b.state.participation);
    });
    return marked;
}

} // namespace bro
