// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>

namespace bro {

// The day a deadline is counted from.
enum class DeadlineAnchor {
    OrderMade,
    OrderStart,
    OrderEnd, // last day: as ordered or interrupted; the earlier of effective and notified day
              // (reading 30)
    OrderInterrupted, // the day the purchaser ended it
    FirstMeeting,     // first meeting day of the convening letter
    FirstMeetingMissed,
    FirstConversation,
    ScheduleEffect, // first day of a new schedule or of a change
    ScheduleExpiry,
    AbsenceDay,
    IllnessBegin,
    PlacementStart,
    PlacementEnd,
    CourseReturned, // referred back to the purchaser
    Requisition,
    ReportCorrected,
    WrongPaymentFound,
    InvoiceSent,
    ReminderOfPaymentSent,
    ClosingDay,
    PurchaserClosingDay,
    ContractStart,
    ContractEnd,
    ContractTermination, // the day the contract is to end by notice
    MonthStart,
    YearStart,
    DocumentationRequested,
    AccountRequested,
    ChangeRequested,
    ContactChange,
    EmployeeChange,
    InsuranceRenewal,
    InvoiceDemandsChange,
    ForceMajeure,
    DisputeMeeting,
    ComplaintReceived,
    DecisionMade,
    BreachNotified,     // the purchaser's written notice of a breach
    PlacementRequested, // written request for a placement in the purchaser's own units
    SecurityBreach,
    OrderReceived, // the purchaser's task reached the supplier
    Referral,      // visitation: the day the citizen is referred
    JobStart,
    Enquiry, // a question put to the purchaser
    QuarterStart,
    SecondMeetingMissed,
    CitizenTurnedUp, // again, after absence
    MaterialUse,     // a leaflet or form is to be used
    CourseSetUp,     // a course for one citizen is to begin
    ReturnDecided
};

enum class DeadlineUnit { CalendarDays, WorkingDays, Weeks, Months, Hours };
enum class DeadlineDirection { Before, After };
enum class DeadlineActor { Supplier, Purchaser, Citizen, Both };

// Deadlines that the program itself acts on; the rest are only listed.
enum class DeadlineKind {
    Other,
    AcceptOrder,
    CancelOrder,
    ConveningLetter,
    FirstSchedule,
    ScheduleChange,
    AbsenceNotice,
    StatusReport,
    FinalReport,
    LastInvoice,
    AccountingYear,
    InvoiceDue,
    ClosingDayRequest,
    CooperationAgreements
};

// A day of the calendar in the anchor's year plus `years`.
struct FixedDay
{
    int month = 1;
    int day = 1;
    int years = 0;
};

struct Recurrence
{
    int every = 1;
    DeadlineUnit unit = DeadlineUnit::Months;
    std::optional<DeadlineAnchor> until = {}; // no occurrence after this day, once it is known
    std::optional<int> times = {};            // occurrences at most
};

// One deadline as data: anchor ± offset, or a fixed day of the anchor's year. All words are the
// contract's own language (Danish).
struct DeadlineRule
{
    QString id;
    QString title;
    DeadlineKind kind = DeadlineKind::Other;
    DeadlineAnchor anchor = DeadlineAnchor::OrderStart;
    int offset = 0; // ≥ 0; 0 is the anchor's own day
    DeadlineUnit unit = DeadlineUnit::CalendarDays;
    DeadlineDirection direction = DeadlineDirection::After;
    std::optional<FixedDay> fixedDay; // instead of offset, unit and direction
    std::optional<QTime> timeOfDay;   // none: any time of the day
    std::optional<Recurrence> recurrence;
    // Falls on Saturday, Sunday or a helligdag: moves to the next weekday (001 K 5.3).
    bool movesToNextWeekday = false;
    // Is kept towards the citizen: where the rules of a working day differ, the earlier day counts
    // (readings 21 and 29).
    bool towardsCitizen = false;
    bool firm = true;       // false: 'typically', 'preferably'
    bool notBefore = false; // the first day that is allowed, not the last
    DeadlineActor actor = DeadlineActor::Supplier;
    QStringList tracks; // track keys; none: all
    QString channel;    // key of Purchaser::channels; empty: none named
    QString consequence;
    QString source;
};

} // namespace bro
