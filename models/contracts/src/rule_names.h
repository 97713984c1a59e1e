// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_names.h"

namespace bro {

// The words of a profile file for courses, results and cooperation.
template <>
struct WordTable<SpanUnit>
{
    static constexpr std::pair<QLatin1StringView, SpanUnit> words[] = {
        {QLatin1StringView("weeks"), SpanUnit::Weeks},
        {QLatin1StringView("months"), SpanUnit::Months},
    };
};
template <>
struct WordTable<IntakeKind>
{
    static constexpr std::pair<QLatin1StringView, IntakeKind> words[] = {
        {QLatin1StringView("notStated"), IntakeKind::NotStated},
        {QLatin1StringView("continuous"), IntakeKind::Continuous},
        {QLatin1StringView("class"), IntakeKind::Class},
        {QLatin1StringView("startAndContinuous"), IntakeKind::StartAndContinuous},
        {QLatin1StringView("byAgreement"), IntakeKind::ByAgreement},
    };
};
template <>
struct WordTable<VolumePer>
{
    static constexpr std::pair<QLatin1StringView, VolumePer> words[] = {
        {QLatin1StringView("month"), VolumePer::Month},
        {QLatin1StringView("year"), VolumePer::Year},
        {QLatin1StringView("contract"), VolumePer::Contract},
        {QLatin1StringView("atStart"), VolumePer::AtStart},
        {QLatin1StringView("always"), VolumePer::Always},
    };
};
template <>
struct WordTable<ExtensionPay>
{
    static constexpr std::pair<QLatin1StringView, ExtensionPay> words[] = {
        {QLatin1StringView("paid"), ExtensionPay::Paid},
        {QLatin1StringView("unpaid"), ExtensionPay::Unpaid},
        {QLatin1StringView("notStated"), ExtensionPay::NotStated},
    };
};
template <>
struct WordTable<Decider>
{
    static constexpr std::pair<QLatin1StringView, Decider> words[] = {
        {QLatin1StringView("supplier"), Decider::Supplier},
        {QLatin1StringView("purchaser"), Decider::Purchaser},
    };
};
template <>
struct WordTable<CitizenStatus>
{
    static constexpr std::pair<QLatin1StringView, CitizenStatus> words[] = {
        {QLatin1StringView("noMunicipalSupport"), CitizenStatus::NoMunicipalSupport},
        {QLatin1StringView("unsupportedWork"), CitizenStatus::UnsupportedWork},
        {QLatin1StringView("ordinaryEducation"), CitizenStatus::OrdinaryEducation},
        {QLatin1StringView("qualifyingEducation"), CitizenStatus::QualifyingEducation},
        {QLatin1StringView("selfSupporting"), CitizenStatus::SelfSupporting},
        {QLatin1StringView("wageSubsidy"), CitizenStatus::WageSubsidy},
        {QLatin1StringView("fleksjob"), CitizenStatus::Fleksjob},
        {QLatin1StringView("fleksjobHalfSubsidy"), CitizenStatus::FleksjobHalfSubsidy},
        {QLatin1StringView("fleksjobTwoThirdsSubsidy"), CitizenStatus::FleksjobTwoThirdsSubsidy},
        {QLatin1StringView("placement"), CitizenStatus::Placement},
        {QLatin1StringView("reportedFit"), CitizenStatus::ReportedFit},
        {QLatin1StringView("partlyBackAtWork"), CitizenStatus::PartlyBackAtWork},
        {QLatin1StringView("readyForPlacement"), CitizenStatus::ReadyForPlacement},
        {QLatin1StringView("readyForFleksjob"), CitizenStatus::ReadyForFleksjob},
        {QLatin1StringView("clarified"), CitizenStatus::Clarified},
        {QLatin1StringView("benefit"), CitizenStatus::Benefit},
        {QLatin1StringView("unemploymentAllowance"), CitizenStatus::UnemploymentAllowance},
        {QLatin1StringView("applicationSent"), CitizenStatus::ApplicationSent},
        {QLatin1StringView("educationBegun"), CitizenStatus::EducationBegun},
    };
};
template <>
struct WordTable<SuccessKind>
{
    static constexpr std::pair<QLatin1StringView, SuccessKind> words[] = {
        {QLatin1StringView("consecutiveMonths"), SuccessKind::ConsecutiveMonths},
        {QLatin1StringView("totalMonths"), SuccessKind::TotalMonths},
        {QLatin1StringView("duration"), SuccessKind::Duration},
        {QLatin1StringView("statusAt"), SuccessKind::StatusAt},
        {QLatin1StringView("reachedBy"), SuccessKind::ReachedBy},
        {QLatin1StringView("reachedWithin"), SuccessKind::ReachedWithin},
        {QLatin1StringView("eventBy"), SuccessKind::EventBy},
        {QLatin1StringView("benefitHistory"), SuccessKind::BenefitHistory},
    };
};
template <>
struct WordTable<TargetBinding>
{
    static constexpr std::pair<QLatin1StringView, TargetBinding> words[] = {
        {QLatin1StringView("binding"), TargetBinding::Binding},
        {QLatin1StringView("expected"), TargetBinding::Expected},
        {QLatin1StringView("offered"), TargetBinding::Offered},
    };
};
template <>
struct WordTable<AbsenceEvent>
{
    static constexpr std::pair<QLatin1StringView, AbsenceEvent> words[] = {
        {QLatin1StringView("firstMeetingMissed"), AbsenceEvent::FirstMeetingMissed},
        {QLatin1StringView("secondMeetingMissed"), AbsenceEvent::SecondMeetingMissed},
        {QLatin1StringView("absent"), AbsenceEvent::Absent},
        {QLatin1StringView("lateOrLeftEarly"), AbsenceEvent::LateOrLeftEarly},
        {QLatin1StringView("willNotTakePart"), AbsenceEvent::WillNotTakePart},
        {QLatin1StringView("turnedUpAgain"), AbsenceEvent::TurnedUpAgain},
        {QLatin1StringView("illnessTold"), AbsenceEvent::IllnessTold},
        {QLatin1StringView("illnessAccepted"), AbsenceEvent::IllnessAccepted},
        {QLatin1StringView("illnessOver"), AbsenceEvent::IllnessOver},
        {QLatin1StringView("longIllness"), AbsenceEvent::LongIllness},
    };
};
template <>
struct WordTable<InterpreterKind>
{
    static constexpr std::pair<QLatin1StringView, InterpreterKind> words[] = {
        {QLatin1StringView("attendance"), InterpreterKind::Attendance},
        {QLatin1StringView("telephone"), InterpreterKind::Telephone},
        {QLatin1StringView("wholeDay"), InterpreterKind::WholeDay},
    };
};
template <>
struct WordTable<DayKind>
{
    static constexpr std::pair<QLatin1StringView, DayKind> words[] = {
        {QLatin1StringView("weekday"), DayKind::Weekday},
        {QLatin1StringView("otherDay"), DayKind::OtherDay},
    };
};
template <>
struct WordTable<HoursKind>
{
    static constexpr std::pair<QLatin1StringView, HoursKind> words[] = {
        {QLatin1StringView("day"), HoursKind::Day},
        {QLatin1StringView("evening"), HoursKind::Evening},
    };
};
template <>
struct WordTable<RetentionAct>
{
    static constexpr std::pair<QLatin1StringView, RetentionAct> words[] = {
        {QLatin1StringView("delete"), RetentionAct::Delete},
        {QLatin1StringView("anonymise"), RetentionAct::Anonymise},
    };
};

} // namespace bro
