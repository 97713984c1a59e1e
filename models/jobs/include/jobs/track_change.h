// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/fee.h>
#include <database/session.h>
#include <orders/order.h>

namespace bro {

// An order moved to another track of its contract: it is interrupted, and a new one follows.
struct TrackChangeWish
{
    QString track;
    QDate from; // first day on the new track
    Minutes hoursPerWeek;
    Minutes hoursTotal;
};

// How that counts, before anything is done. The new order runs to the old one's end, at the price
// in force for orders made today.
struct TrackChange
{
    Fee unchanged; // of the order if it runs on
    Fee before;    // of the order when it is interrupted the day before
    Fee after;     // of the new order
    Money total;   // before and after
    QList<Message> explanation;
};
// Errors: jobs.trackChange*, billing.*, stores.*.
Result<TrackChange> previewTrackChange(Session &session, const Order &order,
                                       const TrackChangeWish &wish);

} // namespace bro
