// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/hours.h>

// The words about a counted balance.
namespace bro {

QList<Message> hoursExplanation(const OrderFrame &frame, const HoursBalance &balance);
// Weeks over the citizen's limit, placement weeks that need more, an average above the interval
// because of placement hours (reading 28).
QList<Finding> hoursFindings(const OrderFrame &frame, const HoursBalance &balance,
                             const HoursRules &rules);
Message unprovenException(QDate date, TimeRange range);

} // namespace bro
