// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <contracts/course_frame.h>
#include <optional>

namespace bro {

// What a citizen lives by or has reached, as far as contracts measure it. Events are spans of a
// day.
enum class CitizenStatus {
    NoMunicipalSupport,
    UnsupportedWork,
    OrdinaryEducation,
    QualifyingEducation,
    SelfSupporting,
    WageSubsidy, // løntilskud
    Fleksjob,
    FleksjobHalfSubsidy,
    FleksjobTwoThirdsSubsidy,
    Placement, // virksomhedspraktik
    ReportedFit,
    PartlyBackAtWork,
    ReadyForPlacement, // restored so far that a placement or job is possible
    ReadyForFleksjob,
    Clarified,             // it is known which measures come next
    Benefit,               // kontanthjælp, starthjælp, ledighedsydelse, særlig ydelse
    UnemploymentAllowance, // ledighedsydelse
    ApplicationSent,
    EducationBegun
};

// From day to day, both included; an invalid `to` means still so.
struct StatusSpan
{
    CitizenStatus status = CitizenStatus::NoMunicipalSupport;
    QDate from;
    QDate to;
};

// The ways in which the contracts judge a result, SP1-SP8.
enum class SuccessKind {
    ConsecutiveMonths, // SP1: n months on end inside the months after the course
    TotalMonths,       // SP2: n months in all inside the months after the course
    Duration,          // SP3: a status that lasts n months from its own start
    StatusAt,          // SP4: the status on the day n months after the course
    ReachedBy,         // SP5: reached during the course or within the months after it
    ReachedWithin,     // SP6: reached within the span counted from the start
    EventBy,           // SP7: done within the months after the course; without months: ever
    BenefitHistory     // SP8: n months within m months before a day, one step after the other
};

// `months` of one of the statuses within `within` months.
struct HistoryStep
{
    QList<CitizenStatus> statuses;
    int months = 0;
    int within = 0;
};

struct SuccessPredicate
{
    QString id;
    QString title;
    SuccessKind kind = SuccessKind::ConsecutiveMonths;
    QList<CitizenStatus> statuses;    // any of them counts
    std::optional<int> months;        // n
    std::optional<int> windowMonths;  // months after the course's end
    std::optional<Span> within;       // from the start (SP6)
    bool wholeCalendarMonths = false; // months from the 1st to the last day; else date to date
    bool uninterrupted = true;        // of a Duration
    QList<HistoryStep> steps;         // of a BenefitHistory, in order of time
    QString source;
};

enum class TargetBinding { Binding, Expected, Offered };

// The share of a group that the contract wants to see succeed.
struct EffectTarget
{
    QString id;
    QString title;
    QString group; // whom, in words
    QString predicate;
    int shareHundredths = 0; // percent in hundredths: 6500 is 65 %
    TargetBinding binding = TargetBinding::Expected;
    QStringList tracks; // none: all
    QString source;
};

} // namespace bro
