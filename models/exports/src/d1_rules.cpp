// SPDX-License-Identifier: GPL-3.0-or-later
#include <attendance/counting.h>
#include <exports/d1_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
Counting countingOf(const D1Participation &p, const D1Order &order, const ActivityRules &rules)
{
    return counting({p.kind, p.who, p.how, p.setting, p.countsAsHours, order.independentApproved},
                    rules);
}
} // namespace

bool aloneCannotCount(const D1Participation &p, const D1Order &order, const ActivityRules &rules)
{
    const Counting verdict = countingOf(p, order, rules);
    return verdict == Counting::AloneAtSupplier || verdict == Counting::AloneNotAllowed;
}

bool countsInDataset(const D1Participation &p, const D1Order &order, const ActivityRules &rules)
{
    return countingOf(p, order, rules) == Counting::Counts || aloneCannotCount(p, order, rules);
}

std::optional<Presence> datasetPresence(const D1Participation &p, bool counts)
{
    if (p.cancelled)
        return Presence::Cancelled;
    if (p.attendanceRecorded)
        return p.presence;
    // D1 23.5: the citizen need not take part.
    if (!counts && (!p.countsAsHours || p.kind == ActivityKind::OtherAppointment))
        return Presence::NotRelevant;
    return {};
}

AbsenceReason datasetReason(const D1Participation &p)
{
    return p.cancelled || !p.attendanceRecorded ? AbsenceReason::None : p.reason;
}

EmployeeId datasetEmployee(const D1Participation &p)
{
    if (p.who == Who::Alone)
        return {};
    const bool came = p.attendanceRecorded && !p.cancelled &&
                      (p.presence == Presence::Present || p.presence == Presence::Partly ||
                       p.presence == Presence::NotRelevant);
    return came && p.carriedOutBy.isValid() ? p.carriedOutBy : p.plannedEmployee;
}

QString choiceKey(Who who)
{
    switch (who) {
    case Who::OneToOne:
        return u"oneToOne"_s;
    case Who::Group:
        return u"group"_s;
    case Who::Alone:
        return u"alone"_s;
    }
    return {};
}

QString choiceKey(How how)
{
    switch (how) {
    case How::InPerson:
        return u"inPerson"_s;
    case How::Telephone:
        return u"telephone"_s;
    case How::Virtual:
        return u"virtual"_s;
    }
    return {};
}

QString choiceKey(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return u"present"_s;
    case Presence::Partly:
        return u"partly"_s;
    case Presence::Absent:
        return u"absent"_s;
    case Presence::Cancelled:
        return u"cancelled"_s;
    case Presence::NotRelevant:
        return u"notRelevant"_s;
    }
    return {};
}

QString choiceKey(AbsenceReason reason)
{
    switch (reason) {
    case AbsenceReason::AgreedActivity:
        return u"agreedActivity"_s;
    case AbsenceReason::OtherCause:
        return u"otherCause"_s;
    case AbsenceReason::None:
        break;
    }
    return {};
}

} // namespace bro
