// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <contracts/profile.h>
#include <optional>

namespace bro {

// The words of a profile file for the values of the program: valueOf<E>("daily") and its reverse.
template <typename E>
struct WordTable;

template <>
struct WordTable<PriceModelKind>
{
    static constexpr std::pair<QLatin1StringView, PriceModelKind> words[] = {
        {QLatin1StringView("dailyRate"), PriceModelKind::DailyRate},
        {QLatin1StringView("hourlyByDays"), PriceModelKind::HourlyByDays},
        {QLatin1StringView("weeklyHours"), PriceModelKind::WeeklyHours},
        {QLatin1StringView("perWeek"), PriceModelKind::PerWeek},
        {QLatin1StringView("perParticipant"), PriceModelKind::PerParticipant},
        {QLatin1StringView("resultOnly"), PriceModelKind::ResultOnly},
        {QLatin1StringView("perOrder"), PriceModelKind::PerOrder},
        {QLatin1StringView("open"), PriceModelKind::Open},
    };
};
template <>
struct WordTable<DeadlineAnchor>
{
    static constexpr std::pair<QLatin1StringView, DeadlineAnchor> words[] = {
        {QLatin1StringView("orderMade"), DeadlineAnchor::OrderMade},
        {QLatin1StringView("orderStart"), DeadlineAnchor::OrderStart},
        {QLatin1StringView("orderEnd"), DeadlineAnchor::OrderEnd},
        {QLatin1StringView("orderInterrupted"), DeadlineAnchor::OrderInterrupted},
        {QLatin1StringView("firstMeeting"), DeadlineAnchor::FirstMeeting},
        {QLatin1StringView("firstMeetingMissed"), DeadlineAnchor::FirstMeetingMissed},
        {QLatin1StringView("firstConversation"), DeadlineAnchor::FirstConversation},
        {QLatin1StringView("scheduleEffect"), DeadlineAnchor::ScheduleEffect},
        {QLatin1StringView("scheduleExpiry"), DeadlineAnchor::ScheduleExpiry},
        {QLatin1StringView("absenceDay"), DeadlineAnchor::AbsenceDay},
        {QLatin1StringView("illnessBegin"), DeadlineAnchor::IllnessBegin},
        {QLatin1StringView("placementStart"), DeadlineAnchor::PlacementStart},
        {QLatin1StringView("placementEnd"), DeadlineAnchor::PlacementEnd},
        {QLatin1StringView("courseReturned"), DeadlineAnchor::CourseReturned},
        {QLatin1StringView("requisition"), DeadlineAnchor::Requisition},
        {QLatin1StringView("reportCorrected"), DeadlineAnchor::ReportCorrected},
        {QLatin1StringView("wrongPaymentFound"), DeadlineAnchor::WrongPaymentFound},
        {QLatin1StringView("invoiceSent"), DeadlineAnchor::InvoiceSent},
        {QLatin1StringView("reminderOfPaymentSent"), DeadlineAnchor::ReminderOfPaymentSent},
        {QLatin1StringView("closingDay"), DeadlineAnchor::ClosingDay},
        {QLatin1StringView("purchaserClosingDay"), DeadlineAnchor::PurchaserClosingDay},
        {QLatin1StringView("contractStart"), DeadlineAnchor::ContractStart},
        {QLatin1StringView("contractEnd"), DeadlineAnchor::ContractEnd},
        {QLatin1StringView("contractTermination"), DeadlineAnchor::ContractTermination},
        {QLatin1StringView("monthStart"), DeadlineAnchor::MonthStart},
        {QLatin1StringView("yearStart"), DeadlineAnchor::YearStart},
        {QLatin1StringView("documentationRequested"), DeadlineAnchor::DocumentationRequested},
        {QLatin1StringView("accountRequested"), DeadlineAnchor::AccountRequested},
        {QLatin1StringView("changeRequested"), DeadlineAnchor::ChangeRequested},
        {QLatin1StringView("contactChange"), DeadlineAnchor::ContactChange},
        {QLatin1StringView("employeeChange"), DeadlineAnchor::EmployeeChange},
        {QLatin1StringView("insuranceRenewal"), DeadlineAnchor::InsuranceRenewal},
        {QLatin1StringView("invoiceDemandsChange"), DeadlineAnchor::InvoiceDemandsChange},
        {QLatin1StringView("forceMajeure"), DeadlineAnchor::ForceMajeure},
        {QLatin1StringView("disputeMeeting"), DeadlineAnchor::DisputeMeeting},
        {QLatin1StringView("complaintReceived"), DeadlineAnchor::ComplaintReceived},
        {QLatin1StringView("decisionMade"), DeadlineAnchor::DecisionMade},
        {QLatin1StringView("breachNotified"), DeadlineAnchor::BreachNotified},
        {QLatin1StringView("placementRequested"), DeadlineAnchor::PlacementRequested},
        {QLatin1StringView("securityBreach"), DeadlineAnchor::SecurityBreach},
        {QLatin1StringView("orderReceived"), DeadlineAnchor::OrderReceived},
        {QLatin1StringView("referral"), DeadlineAnchor::Referral},
        {QLatin1StringView("jobStart"), DeadlineAnchor::JobStart},
        {QLatin1StringView("enquiry"), DeadlineAnchor::Enquiry},
        {QLatin1StringView("quarterStart"), DeadlineAnchor::QuarterStart},
        {QLatin1StringView("secondMeetingMissed"), DeadlineAnchor::SecondMeetingMissed},
        {QLatin1StringView("citizenTurnedUp"), DeadlineAnchor::CitizenTurnedUp},
        {QLatin1StringView("materialUse"), DeadlineAnchor::MaterialUse},
        {QLatin1StringView("courseSetUp"), DeadlineAnchor::CourseSetUp},
        {QLatin1StringView("returnDecided"), DeadlineAnchor::ReturnDecided},
    };
};
template <>
struct WordTable<DeadlineUnit>
{
    static constexpr std::pair<QLatin1StringView, DeadlineUnit> words[] = {
        {QLatin1StringView("calendarDays"), DeadlineUnit::CalendarDays},
        {QLatin1StringView("workingDays"), DeadlineUnit::WorkingDays},
        {QLatin1StringView("weeks"), DeadlineUnit::Weeks},
        {QLatin1StringView("months"), DeadlineUnit::Months},
        {QLatin1StringView("hours"), DeadlineUnit::Hours},
    };
};
template <>
struct WordTable<DeadlineDirection>
{
    static constexpr std::pair<QLatin1StringView, DeadlineDirection> words[] = {
        {QLatin1StringView("before"), DeadlineDirection::Before},
        {QLatin1StringView("after"), DeadlineDirection::After},
    };
};
template <>
struct WordTable<DeadlineActor>
{
    static constexpr std::pair<QLatin1StringView, DeadlineActor> words[] = {
        {QLatin1StringView("supplier"), DeadlineActor::Supplier},
        {QLatin1StringView("purchaser"), DeadlineActor::Purchaser},
        {QLatin1StringView("citizen"), DeadlineActor::Citizen},
        {QLatin1StringView("both"), DeadlineActor::Both},
    };
};
template <>
struct WordTable<DeadlineKind>
{
    static constexpr std::pair<QLatin1StringView, DeadlineKind> words[] = {
        {QLatin1StringView("other"), DeadlineKind::Other},
        {QLatin1StringView("acceptOrder"), DeadlineKind::AcceptOrder},
        {QLatin1StringView("cancelOrder"), DeadlineKind::CancelOrder},
        {QLatin1StringView("conveningLetter"), DeadlineKind::ConveningLetter},
        {QLatin1StringView("firstSchedule"), DeadlineKind::FirstSchedule},
        {QLatin1StringView("scheduleChange"), DeadlineKind::ScheduleChange},
        {QLatin1StringView("absenceNotice"), DeadlineKind::AbsenceNotice},
        {QLatin1StringView("statusReport"), DeadlineKind::StatusReport},
        {QLatin1StringView("finalReport"), DeadlineKind::FinalReport},
        {QLatin1StringView("lastInvoice"), DeadlineKind::LastInvoice},
        {QLatin1StringView("accountingYear"), DeadlineKind::AccountingYear},
        {QLatin1StringView("invoiceDue"), DeadlineKind::InvoiceDue},
        {QLatin1StringView("closingDayRequest"), DeadlineKind::ClosingDayRequest},
        {QLatin1StringView("cooperationAgreements"), DeadlineKind::CooperationAgreements},
    };
};
template <>
struct WordTable<AloneOutside>
{
    static constexpr std::pair<QLatin1StringView, AloneOutside> words[] = {
        {QLatin1StringView("never"), AloneOutside::Never},
        {QLatin1StringView("inSolutionOrApproved"), AloneOutside::InSolutionOrApproved},
        {QLatin1StringView("approvedBefore"), AloneOutside::ApprovedBefore},
        {QLatin1StringView("always"), AloneOutside::Always},
    };
};
template <>
struct WordTable<HandOutTrigger>
{
    static constexpr std::pair<QLatin1StringView, HandOutTrigger> words[] = {
        {QLatin1StringView("added"), HandOutTrigger::Added},
        {QLatin1StringView("removed"), HandOutTrigger::Removed},
        {QLatin1StringView("cancelled"), HandOutTrigger::Cancelled},
        {QLatin1StringView("date"), HandOutTrigger::Date},
        {QLatin1StringView("start"), HandOutTrigger::Start},
        {QLatin1StringView("end"), HandOutTrigger::End},
        {QLatin1StringView("place"), HandOutTrigger::Place},
        {QLatin1StringView("placementApproved"), HandOutTrigger::PlacementApproved},
    };
};
template <>
struct WordTable<ReportPurpose>
{
    static constexpr std::pair<QLatin1StringView, ReportPurpose> words[] = {
        {QLatin1StringView("status"), ReportPurpose::Status},
        {QLatin1StringView("final"), ReportPurpose::Final},
        {QLatin1StringView("progress"), ReportPurpose::Progress},
        {QLatin1StringView("visitation"), ReportPurpose::Visitation},
        {QLatin1StringView("documentation"), ReportPurpose::Documentation},
        {QLatin1StringView("account"), ReportPurpose::Account},
        {QLatin1StringView("other"), ReportPurpose::Other},
    };
};
template <>
struct WordTable<ReportFormat>
{
    static constexpr std::pair<QLatin1StringView, ReportFormat> words[] = {
        {QLatin1StringView("portal"), ReportFormat::Portal},
        {QLatin1StringView("docx"), ReportFormat::Docx},
        {QLatin1StringView("pdf"), ReportFormat::Pdf},
    };
};
template <>
struct WordTable<DatasetField>
{
    static constexpr std::pair<QLatin1StringView, DatasetField> words[] = {
        {QLatin1StringView("orderNumber"), DatasetField::OrderNumber},
        {QLatin1StringView("cpr"), DatasetField::Cpr},
        {QLatin1StringView("citizenName"), DatasetField::CitizenName},
        {QLatin1StringView("projectNumber"), DatasetField::ProjectNumber},
        {QLatin1StringView("trackTitle"), DatasetField::TrackTitle},
        {QLatin1StringView("orderStart"), DatasetField::OrderStart},
        {QLatin1StringView("orderEnd"), DatasetField::OrderEnd},
        {QLatin1StringView("hoursPerWeek"), DatasetField::HoursPerWeek},
        {QLatin1StringView("hoursTotal"), DatasetField::HoursTotal},
        {QLatin1StringView("supplementaryAgreement"), DatasetField::SupplementaryAgreement},
        {QLatin1StringView("orderStatus"), DatasetField::OrderStatus},
        {QLatin1StringView("actualEnd"), DatasetField::ActualEnd},
        {QLatin1StringView("activityTitle"), DatasetField::ActivityTitle},
        {QLatin1StringView("activityDate"), DatasetField::ActivityDate},
        {QLatin1StringView("startTime"), DatasetField::StartTime},
        {QLatin1StringView("endTime"), DatasetField::EndTime},
        {QLatin1StringView("who"), DatasetField::Who},
        {QLatin1StringView("how"), DatasetField::How},
        {QLatin1StringView("employee"), DatasetField::Employee},
        {QLatin1StringView("countsAsHours"), DatasetField::CountsAsHours},
        {QLatin1StringView("place"), DatasetField::Place},
        {QLatin1StringView("contactPerson"), DatasetField::ContactPerson},
        {QLatin1StringView("attendance"), DatasetField::Attendance},
        {QLatin1StringView("absenceReason"), DatasetField::AbsenceReason},
    };
};
template <>
struct WordTable<DatasetValueKind>
{
    static constexpr std::pair<QLatin1StringView, DatasetValueKind> words[] = {
        {QLatin1StringView("text"), DatasetValueKind::Text},
        {QLatin1StringView("cpr"), DatasetValueKind::Cpr},
        {QLatin1StringView("date"), DatasetValueKind::Date},
        {QLatin1StringView("time"), DatasetValueKind::Time},
        {QLatin1StringView("hours"), DatasetValueKind::Hours},
        {QLatin1StringView("choice"), DatasetValueKind::Choice},
    };
};
template <>
struct WordTable<DatasetCheck>
{
    static constexpr std::pair<QLatin1StringView, DatasetCheck> words[] = {
        {QLatin1StringView("cprInvalid"), DatasetCheck::CprInvalid},
        {QLatin1StringView("valueMissing"), DatasetCheck::ValueMissing},
        {QLatin1StringView("valueNotAllowed"), DatasetCheck::ValueNotAllowed},
        {QLatin1StringView("endNotAfterStart"), DatasetCheck::EndNotAfterStart},
        {QLatin1StringView("reasonWithoutAbsence"), DatasetCheck::ReasonWithoutAbsence},
        {QLatin1StringView("absenceWithoutReason"), DatasetCheck::AbsenceWithoutReason},
        {QLatin1StringView("outsideOrder"), DatasetCheck::OutsideOrder},
        {QLatin1StringView("agreementWithoutDocument"), DatasetCheck::AgreementWithoutDocument},
        {QLatin1StringView("aloneCannotCount"), DatasetCheck::AloneCannotCount},
        {QLatin1StringView("attendanceMissing"), DatasetCheck::AttendanceMissing},
        {QLatin1StringView("onHoliday"), DatasetCheck::OnHoliday},
        {QLatin1StringView("notTold"), DatasetCheck::NotTold},
        {QLatin1StringView("changedSinceHandOut"), DatasetCheck::ChangedSinceHandOut},
        {QLatin1StringView("overlapNotByRule"), DatasetCheck::OverlapNotByRule},
        {QLatin1StringView("replacementCpr"), DatasetCheck::ReplacementCpr},
        {QLatin1StringView("attendanceInFuture"), DatasetCheck::AttendanceInFuture},
    };
};
template <>
struct WordTable<InvoiceCadence>
{
    static constexpr std::pair<QLatin1StringView, InvoiceCadence> words[] = {
        {QLatin1StringView("monthlyInArrears"), InvoiceCadence::MonthlyInArrears},
        {QLatin1StringView("perPeriod"), InvoiceCadence::PerPeriod},
        {QLatin1StringView("onceAtEnd"), InvoiceCadence::OnceAtEnd},
    };
};
template <>
struct WordTable<InvoiceChannel>
{
    static constexpr std::pair<QLatin1StringView, InvoiceChannel> words[] = {
        {QLatin1StringView("portal"), InvoiceChannel::Portal},
        {QLatin1StringView("eInvoice"), InvoiceChannel::EInvoice},
        {QLatin1StringView("byAgreement"), InvoiceChannel::ByAgreement},
    };
};
template <>
struct WordTable<OrderCheck>
{
    static constexpr std::pair<QLatin1StringView, OrderCheck> words[] = {
        {QLatin1StringView("startBeforeOrdered"), OrderCheck::StartBeforeOrdered},
        {QLatin1StringView("hoursOutsideFrame"), OrderCheck::HoursOutsideFrame},
        {QLatin1StringView("intervalNotAllowed"), OrderCheck::IntervalNotAllowed},
        {QLatin1StringView("lengthOutsideFrame"), OrderCheck::LengthOutsideFrame},
        {QLatin1StringView("unusualLength"), OrderCheck::UnusualLength},
        {QLatin1StringView("unusualHours"), OrderCheck::UnusualHours},
        {QLatin1StringView("totalHoursMismatch"), OrderCheck::TotalHoursMismatch},
        {QLatin1StringView("orderNumberKnown"), OrderCheck::OrderNumberKnown},
        {QLatin1StringView("overlapSameTrack"), OrderCheck::OverlapSameTrack},
        {QLatin1StringView("completedTrackMissing"), OrderCheck::CompletedTrackMissing},
        {QLatin1StringView("belowAge"), OrderCheck::BelowAge},
    };
};
template <>
struct WordTable<OrderCheckAction>
{
    static constexpr std::pair<QLatin1StringView, OrderCheckAction> words[] = {
        {QLatin1StringView("reject"), OrderCheckAction::Reject},
        {QLatin1StringView("ask"), OrderCheckAction::Ask},
        {QLatin1StringView("note"), OrderCheckAction::Note},
        {QLatin1StringView("ignore"), OrderCheckAction::Ignore},
    };
};
template <>
struct WordTable<AnswerKind>
{
    static constexpr std::pair<QLatin1StringView, AnswerKind> words[] = {
        {QLatin1StringView("text"), AnswerKind::Text},
        {QLatin1StringView("phone"), AnswerKind::Phone},
        {QLatin1StringView("yesNo"), AnswerKind::YesNo},
        {QLatin1StringView("number"), AnswerKind::Number},
        {QLatin1StringView("percent"), AnswerKind::Percent},
        {QLatin1StringView("date"), AnswerKind::Date},
        {QLatin1StringView("choice"), AnswerKind::Choice},
    };
};
template <>
struct WordTable<AnswerTarget>
{
    static constexpr std::pair<QLatin1StringView, AnswerTarget> words[] = {
        {QLatin1StringView("none"), AnswerTarget::None},
        {QLatin1StringView("workingDayRule"), AnswerTarget::WorkingDayRule},
        {QLatin1StringView("telephoneCounts"), AnswerTarget::TelephoneCounts},
        {QLatin1StringView("virtualCounts"), AnswerTarget::VirtualCounts},
        {QLatin1StringView("placementException"), AnswerTarget::PlacementException},
        {QLatin1StringView("acceptDays"), AnswerTarget::AcceptDays},
        {QLatin1StringView("illnessPhone"), AnswerTarget::IllnessPhone},
        {QLatin1StringView("purchaserEan"), AnswerTarget::PurchaserEan},
        {QLatin1StringView("priceModel"), AnswerTarget::PriceModel},
        {QLatin1StringView("extensionPay"), AnswerTarget::ExtensionPay},
        {QLatin1StringView("telephoneLimit"), AnswerTarget::TelephoneLimit},
    };
};
template <>
struct WordTable<WorkingDayRule>
{
    static constexpr std::pair<QLatin1StringView, WorkingDayRule> words[] = {
        {QLatin1StringView("arbejdsdage"), WorkingDayRule::Arbejdsdage},
        {QLatin1StringView("weekdaysWithoutHolidays"), WorkingDayRule::WeekdaysWithoutHolidays},
    };
};
template <>
struct WordTable<Severity>
{
    static constexpr std::pair<QLatin1StringView, Severity> words[] = {
        {QLatin1StringView("note"), Severity::Note},
        {QLatin1StringView("warning"), Severity::Warning},
        {QLatin1StringView("error"), Severity::Error},
    };
};

template <typename E>
std::optional<E> valueOf(const QString &word)
{
    for (const auto &[name, value] : WordTable<E>::words)
        if (word == name)
            return value;
    return std::nullopt;
}

template <typename E>
QStringList namesOf()
{
    QStringList names;
    for (const auto &entry : WordTable<E>::words)
        names.append(entry.first);
    return names;
}

} // namespace bro
