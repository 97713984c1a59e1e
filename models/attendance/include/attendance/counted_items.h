// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/attendance_store.h>
#include <attendance/counting.h>
#include <planning/hand_out_store.h>
#include <planning/letter_store.h>
#include <planning/plan_store.h>

namespace bro {

// The citizen's participations with their registrations in force, for hours, protocol and notices.
// What reached the citizen on the day or later is read as told before it (001 D1 2.5); what no
// schedule told in time, as the convening letter told it (reading 22).
class CountedItems
{
public:
    explicit CountedItems(Session &session)
        : m_plan(session),
          m_attendance(session),
          m_handOuts(session),
          m_letters(session)
    {
    }
    Result<QList<CountedItem>> ofCitizen(CitizenId citizen, QDate from, QDate to);
    Result<QList<CountedItem>> of(const QList<PlannedItem> &planned);

private:
    PlanStore m_plan;
    AttendanceStore m_attendance;
    HandOutStore m_handOuts;
    LetterStore m_letters;
};

} // namespace bro
