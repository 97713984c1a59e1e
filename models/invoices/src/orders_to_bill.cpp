// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_to_bill.h"

namespace bro {

using namespace Qt::StringLiterals;

Result<OrderToBill> OrdersToBill::read(const Order &order, QDate until)
{
    BRO_TRY(const ProfilePtr profile, profileOf(order));
    OrderToBill bill;
    bill.id = order.id;
    bill.number = order.number;
    bill.until = until;
    const bool earns =
        order.state == OrderState::Accepted || order.state == OrderState::Interrupted;
    if (earns) {
        BRO_TRY(bill.input, m_fees.input(order, *profile));
    } else {
        bill.input.start = order.start;
        bill.input.end = order.end;
        bill.input.cancelled = true;
    }
    const Track *track = profile->track(order.trackKey);
    bill.trackTitle = track ? track->title : order.title;
    if (!earns && track)
        bill.input.model = track->price;
    return bill;
}

bool concernsOneOrder(const Error &error)
{
    const QString &code = error.message.code;
    return code.startsWith("billing."_L1) || code == "orderStore.priceMissing"_L1 ||
           code == "jobs.trackGone"_L1;
}

} // namespace bro
