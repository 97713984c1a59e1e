// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/order_fee.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<FeeInput> feeInput(Session &session, const Order &order, const Profile &profile)
{
    const Track *track = profile.track(order.trackKey);
    if (!track)
        return Error(u"jobs.trackGone"_s, {{u"order"_s, order.number}}, order.trackKey);
    FeeInput input;
    input.model = track->price;
    input.workingDays = profile.workingDayRule;
    input.start = order.start;
    input.end = order.end;
    if (order.state == OrderState::Interrupted && order.interruptedOn.isValid())
        input.interrupted = order.interruptedOn;
    input.cancelled = order.state == OrderState::Cancelled;
    input.hoursTotal = order.hoursTotal;
    input.hoursPerWeek = order.hoursPerWeek;
    input.price = order.price;
    if (!input.price) {
        BRO_TRY(input.price, OrderStore(session).priceFor(order));
    }
    return input;
}

Result<Fee> orderFee(Session &session, const Order &order, QDate until)
{
    ContractStore contracts(session);
    BRO_TRY(const Profile profile, contracts.profileOn(order.contractVersion, session.today()));
    BRO_TRY(FeeInput input, feeInput(session, order, profile));
    input.until = until;
    return fee(input);
}

} // namespace bro
