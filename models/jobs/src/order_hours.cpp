// SPDX-License-Identifier: GPL-3.0-or-later
#include <jobs/order_hours.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<QList<CountedItem>> CountedItems::of(const QList<PlannedItem> &planned)
{
    QList<CountedItem> items;
    items.reserve(planned.size());
    for (PlannedItem item : planned) {
        if (item.told && item.told->toldOn >= item.told->date) {
            BRO_TRY(const auto before, m_handOuts.toldBefore(item.participation.id));
            item.told = before;
        }
        // Taken off, and nothing of it is told or registered: it never was.
        const bool told = item.told && !item.told->removed;
        if (item.participation.removed && !told && !item.attendance.isValid())
            continue;
        std::optional<Attendance> attendance;
        if (item.attendance.isValid()) {
            BRO_TRY(attendance, m_attendance.byId(item.attendance));
        }
        items.append(CountedItem::of(item, attendance));
    }
    return items;
}

Result<QList<CountedItem>> CountedItems::ofCitizen(CitizenId citizen, QDate from, QDate to)
{
    BRO_TRY(const QList<PlannedItem> planned, m_plan.ofCitizen(citizen, from, to));
    return of(planned);
}

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
