// SPDX-License-Identifier: GPL-3.0-or-later
#include <attendance/counted_items.h>

namespace bro {

Result<QList<CountedItem>> CountedItems::of(const QList<PlannedItem> &planned)
{
    QList<CountedItem> items;
    items.reserve(planned.size());
    QHash<CitizenId, QHash<ParticipationId, ToldState>> letters; // of whom they were asked for
    QList<AttendanceId> registrations;
    for (const PlannedItem &item : planned) {
        if (item.attendance.isValid())
            registrations.append(item.attendance);
    }
    BRO_TRY(const auto registered, m_attendance.byIds(registrations));
    for (PlannedItem item : planned) {
        if (item.told && item.told->toldOn >= item.told->date) {
            BRO_TRY(item.told, m_handOuts.toldBefore(item.participation.id));
        }
        bool byLetter = false;
        if (!item.told) {
            const CitizenId citizen = item.participation.citizen;
            if (!letters.contains(citizen)) {
                BRO_TRY(const auto told, m_letters.toldInTime(citizen));
                letters.insert(citizen, told);
            }
            const auto &ofCitizen = letters[citizen];
            const auto told = ofCitizen.constFind(item.participation.id);
            byLetter = told != ofCitizen.constEnd();
            if (byLetter)
                item.told = *told;
        }
        // Taken off, and nothing of it is told or registered: it never was.
        const bool told = item.told && !item.told->removed;
        if (item.participation.removed && !told && !item.attendance.isValid())
            continue;
        std::optional<Attendance> attendance;
        if (const auto found = registered.constFind(item.attendance); found != registered.cend())
            attendance = *found;
        items.append(CountedItem::of(item, attendance, byLetter));
    }
    return items;
}

Result<QList<CountedItem>> CountedItems::ofCitizen(CitizenId citizen, QDate from, QDate to)
{
    BRO_TRY(const QList<PlannedItem> planned, m_plan.ofCitizen(citizen, from, to));
    return of(planned);
}

} // namespace bro
