// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <contracts/deadlines.h>
#include <deadlines/open_deadline.h>

namespace bro {

inline OpenDeadline fromRule(const DeadlineRule &rule, const DatedDeadline &dated,
                             const Profile &profile)
{
    OpenDeadline deadline;
    deadline.contractKey = profile.key;
    deadline.ruleId = rule.id;
    deadline.kind = rule.kind;
    deadline.actor = rule.actor;
    deadline.firm = rule.firm;
    deadline.title = rule.title;
    deadline.consequence = rule.consequence;
    deadline.source = rule.source;
    deadline.date = dated.date;
    deadline.time = dated.time;
    deadline.calculation = dated.calculation;
    return deadline;
}

} // namespace bro
