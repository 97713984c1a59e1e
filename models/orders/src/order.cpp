// SPDX-License-Identifier: GPL-3.0-or-later
#include <orders/order.h>

namespace bro {

OrderPhase Order::phaseOn(QDate day) const
{
    switch (state) {
    case OrderState::Received:
        return OrderPhase::Received;
    case OrderState::Rejected:
        return OrderPhase::Rejected;
    case OrderState::Lapsed:
        return OrderPhase::Lapsed;
    case OrderState::Cancelled:
        return OrderPhase::Cancelled;
    case OrderState::Accepted:
    case OrderState::Interrupted:
        break;
    }
    if (day < start)
        return OrderPhase::Accepted;
    if (day <= lastDay())
        return OrderPhase::Running;
    return state == OrderState::Interrupted ? OrderPhase::Interrupted : OrderPhase::Completed;
}

} // namespace bro
