// SPDX-License-Identifier: GPL-3.0-or-later
#include <attendance/counted_items.h>
#include <jobs/contact_hours.h>
#include <jobs/order_fee.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<ContactHours> contactHoursOf(Session &session, const Order &order, Month month)
{
    BRO_TRY(const ProfilePtr profile, OrderFees(session).profile(order));
    const Track *track = profile->track(order.trackKey);
    if (!track)
        return Error(u"jobs.trackGone"_s, {{u"order"_s, order.number}}, order.trackKey);
    BRO_TRY(const QList<CountedItem> items,
            CountedItems(session).ofCitizen(order.citizen, month.first(), month.last()));
    Minutes faceToFace;
    Minutes distant;
    for (const CountedItem &item : items) {
        if (item.order != order.id || item.isCancelled() || item.isNotRelevant())
            continue;
        const Minutes minutes = attendedMinutes(item).value_or(Minutes{});
        (item.form.how == How::InPerson ? faceToFace : distant) += minutes;
    }
    return contactHours(faceToFace, distant, track->telephonePerMonth);
}

} // namespace bro
