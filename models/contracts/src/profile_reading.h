// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_reader.h"

namespace bro {

// Each reads one part of a profile; what is wrong goes to the reader's faults.
Purchaser readPurchaser(JsonReader &reader);
Track readTrack(JsonReader &reader);
DeadlineRule readDeadline(JsonReader &reader);
ActivityRules readActivities(JsonReader &reader);
ScheduleRules readSchedule(JsonReader &reader);
PostalRules readPostal(JsonReader &reader);
ClosingDayRules readClosingDays(JsonReader &reader);
AttendanceRules readAttendance(JsonReader &reader);
ReportKind readReport(JsonReader &reader);
DatasetLayout readDataset(JsonReader &reader);
InvoiceTerms readInvoicing(JsonReader &reader);
PriceRegulation readRegulation(JsonReader &reader);
OpenQuestion readOpenQuestion(JsonReader &reader);

// Faults that only show between the parts: references, repeated ids.
void checkProfile(const Profile &profile, QList<ProfileFault> &faults);

} // namespace bro
