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
// The parts of a track that speak of the course as a whole; all are optional.
void readCourse(JsonReader &reader, Track &track);
// `low` may not be above `high`, if both are there.
void checkOrder(JsonReader &reader, const QString &low, std::optional<qint64> lowValue,
                const QString &high, std::optional<qint64> highValue);
// successes and targets; papers, steps after absence, complaints, survey, figures, interpreters,
// retention. All are optional.
void readResults(JsonReader &reader, Profile &profile);
void readCooperation(JsonReader &reader, Profile &profile);

// Faults that only show between the parts: references, repeated ids.
void checkProfile(const Profile &profile, QList<ProfileFault> &faults);
// The same for the results, the course as a whole and the cooperation.
void checkRules(const Profile &profile, QList<ProfileFault> &faults);

} // namespace bro
