// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <attendance/hours.h>
#include <core/item_roles.h>
#include <core/progress.h>
#include <core/texts.h>
#include <database/session.h>

namespace bro {

// Hours a week so far below or above what is ordered, or out of reach; an empty mark when there is
// nothing to see or not yet a week behind.
Mark hoursMark(const Texts &texts, const OrderFrame &frame, const HoursBalance &balance);

// What there is to see of orders that were accepted: the convening letter of those ahead, the
// hours of those under way. Some milliseconds an order, so run it in the background.
Result<QHash<OrderId, Mark>> orderMarks(Session &session, const Texts &texts,
                                        const QList<OrderId> &orders, const Progress &progress);

} // namespace bro
