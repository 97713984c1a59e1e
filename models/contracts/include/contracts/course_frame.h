// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <core/money.h>
#include <optional>

// What a contract says of a course as a whole: how citizens come in, how long it lasts, how it is
// extended, what placements it holds and how it is given back. Texts are the contract's own words.
namespace bro {

enum class SpanUnit { Weeks, Months };

// A length of time, "4 weeks".
struct Span
{
    int amount = 0;
    SpanUnit unit = SpanUnit::Weeks;
};

enum class IntakeKind { NotStated, Continuous, Class, StartAndContinuous, ByAgreement };

struct IntakeRule
{
    IntakeKind kind = IntakeKind::NotStated;
    std::optional<int> everyWeeks; // new citizens at least every n weeks
    std::optional<int> classMin;   // citizens of one class
    std::optional<int> classMax;
    QString source;
};

enum class VolumePer { Month, Year, Contract, AtStart, Always };

// How many the purchaser sends or the supplier must have room for.
struct VolumeFigure
{
    QString what; // "deltagere i gennemsnit"
    std::optional<int> min;
    std::optional<int> max;
    VolumePer per = VolumePer::Contract;
    bool guaranteed = false; // false: expected
    QString source;
};

// The longest course for the citizens that meet the conditions; one without conditions fits all.
struct LengthRule
{
    std::optional<int> ageFrom;               // years, included
    std::optional<int> ageBelow;              // years, not included
    std::optional<int> unemployedMonthsAbove; // not included
    std::optional<int> unemployedMonthsBelow; // not included
    Span most;
    QString source;
};

enum class ExtensionPay { Paid, Unpaid, NotStated };
enum class Decider { Supplier, Purchaser };

struct ExtensionRule
{
    QString id;
    std::optional<Span> each;          // one extension at most; none: not stated
    std::optional<int> times;          // at most; none: not stated
    std::optional<int> onlyAfterWeeks; // only for courses of exactly so many weeks
    ExtensionPay pay = ExtensionPay::NotStated;
    bool keepsBonus = true; // results in the extension earn the bonus
    Decider decidedBy = Decider::Purchaser;
    QString condition;
    QString deadline; // id of the deadline to ask by; empty: none
    QString source;
};

// Placements (praktik) inside the course.
struct PlacementFrame
{
    std::optional<int> periodsAtLeast;
    std::optional<int> periodsAtMost;
    std::optional<Span> eachAtLeast;
    std::optional<Span> eachAtMost;
    std::optional<Span> totalAtMost;
    bool paidAsOtherWeeks = true; // settled at the price of the other weeks
    bool addedToLength = false;   // lies on top of the course's length
    QString exception;
    QString source;
};

// Short courses that the supplier may grant without asking (004 3.4.1.1).
struct GrantFrame
{
    int weeksAtMost = 0;
    Money perWeekAtMost;
    QString source;
};

// Giving a citizen back to the purchaser.
struct ReturnRules
{
    std::optional<int> notBeforeWeeks;
    bool jointDecision = false; // never without the purchaser's consent
    bool accountFirst = false;  // the account is written before the return
    bool unpaid = false;        // a returned citizen earns no base price
    QStringList contents;       // what the account must hold
    QString exception;
    QString deadline; // id of the account's deadline; empty: none
    QString source;
};

} // namespace bro
