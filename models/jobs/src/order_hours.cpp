// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/order_hours.h>

namespace bro {

Result<HoursBalance> OrderHours::of(const Order &order)
{
    BRO_TRY(const Profile profile, m_contracts.profileOn(order.contractVersion, m_session.today()));
    BRO_TRY(const QList<CountedItem> counted,
            m_items.ofCitizen(order.citizen, order.start, order.end));
    return hoursBalance(OrderFrame::of(order), counted,
                        HoursRules{profile.activities, profile.workingDayRule}, m_session.today());
}

Result<HoursBalance> orderHours(Session &session, const Order &order)
{
    return OrderHours(session).of(order);
}

} // namespace bro
