// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <compare>

namespace bro {

// A row's number; each aggregate has its own type, so that they can't be mixed up. 0 = none.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CitizenId = Id<struct CitizenTag>;
using OrderId = Id<struct OrderTag>;
using EmployeeId = Id<struct EmployeeTag>;
using LocationId = Id<struct LocationTag>;
using UserId = Id<struct UserTag>;
using ActivityId = Id<struct ActivityTag>;
using SeriesId = Id<struct SeriesTag>;
using ParticipationId = Id<struct ParticipationTag>;
using AttendanceId = Id<struct AttendanceTag>;
using ScheduleVersionId = Id<struct ScheduleVersionTag>;
using HandedStateId = Id<struct HandedStateTag>;
using ContractVersionId = Id<struct ContractVersionTag>;
using DocumentId = Id<struct DocumentTag>;
using ClosingDayId = Id<struct ClosingDayTag>;
using NoticeId = Id<struct NoticeTag>;
using IllnessId = Id<struct IllnessTag>;
using LetterId = Id<struct LetterTag>;
using NoteId = Id<struct NoteTag>;
using PlacementApprovalId = Id<struct PlacementApprovalTag>;

} // namespace bro
