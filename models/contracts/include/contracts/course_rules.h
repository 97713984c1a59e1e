// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <contracts/profile.h>
#include <contracts/profile_loader.h>
#include <core/message.h>
#include <core/result.h>
#include <optional>

namespace bro {

// The last day of a course of `span` that starts on `start`, both days counted.
QDate lastDayOf(QDate start, Span span);

// What the length of a course depends on; what is not known is missing.
struct CitizenFacts
{
    std::optional<int> age;              // whole years on the first day
    std::optional<int> unemployedMonths; // whole months on the first day
    bool unemployedDaysMore = false;     // and some days: more than so many months
};

// From the first day of unemployment to `day`; nothing while the first is not known.
void setUnemployment(CitizenFacts &facts, QDate since, QDate day);
// Whether a length rule of the track asks for it.
bool asksUnemployment(const Track &track);

// The longest course for this citizen. Errors: contracts.noLengthRule when the contract sets none,
// contracts.lengthNotCovered when its rules leave the citizen out (004: exactly 12 months), and
// contracts.lengthNeedsFacts when a rule asks for what is not known.
Result<LengthRule> longestCourse(const Track &track, const CitizenFacts &facts);

// The rules that may be meant: the one that fits, or those that fit as far as the facts are known;
// none when the contract sets none or leaves the citizen out.
QList<LengthRule> possibleCourses(const Track &track, const CitizenFacts &facts);

// An extension that is asked for.
struct ExtensionWish
{
    QDate start;   // of the course as ordered
    QDate end;     // of the course as ordered
    int times = 0; // extensions given before this one
    QDate newEnd;  // after this extension
    QDate lastEnd; // after the extension before this one; invalid: the ordered end
};

struct ExtensionOutcome
{
    bool allowed = false;
    ExtensionPay pay = ExtensionPay::NotStated;
    bool keepsBonus = true;
    Decider decidedBy = Decider::Purchaser;
    QList<Message> reasons; // why not, or what to know
};

// The first extension rule of the track that allows it, else the reasons of all of them.
ExtensionOutcome extension(const Track &track, const ExtensionWish &wish);

// A placement inside a course: both days counted.
struct PlacementPeriod
{
    QDate from;
    QDate to;
};
// What is wrong with the placements of a course by the contract's frame; nothing when all fits.
QList<Message> placementFindings(const PlacementFrame &frame, const QList<PlacementPeriod> &periods,
                                 bool courseOver);

// Whether the supplier may grant the course itself (004 3.4.1.1).
bool mayGrant(const GrantFrame &frame, int weeks, Money perWeek);

// The price of an interpreter for so long, each begun step charged in full. Errors:
// contracts.noInterpreterRate when the contract has none for it.
struct InterpreterJob
{
    InterpreterKind kind = InterpreterKind::Attendance;
    bool urgent = false;
    DayKind day = DayKind::Weekday;
    HoursKind hours = HoursKind::Day;
    int minutes = 0;
};
Result<Money> interpreterPrice(const InterpreterRules &rules, const InterpreterJob &job);

// What is wrong between the versions of one contract: days that no version covers, versions whose
// days cannot be told apart. `versions` in any order; the same key for all.
QList<Message> versionFindings(QList<Profile> versions);

} // namespace bro
