// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <contracts/price_model.h>
#include <contracts/profile.h>
#include <contracts/success.h>
#include <core/message.h>
#include <optional>

namespace bro {

// What a result is judged by: the course's own days and the citizen's dated statuses, which may
// overlap. Spans whose end lies before their start count for nothing.
struct SuccessFacts
{
    QDate start;
    QDate end;
    QList<StatusSpan> spans;
};

enum class SuccessState { Met, NotMet, NotYet };

struct SuccessOutcome
{
    SuccessState state = SuccessState::NotYet;
    QDate day;                  // when it was met, or from when it can be judged; invalid: unknown
    QList<Message> calculation; // what was counted, in words
};

// The predicate on the day `today`: later days of a span that is still open are not yet counted.
// NotYet until the last day that could change the answer has passed, or an anchor is unknown. SP8
// is judged on `today` itself.
SuccessOutcome judged(const SuccessPredicate &predicate, const SuccessFacts &facts, QDate today);

// What a bonus earned; the low amount when only its low predicate is met.
enum class BonusRate { None, Low, Full, NotYet, ByHand };
struct BonusOutcome
{
    BonusRate rate = BonusRate::NotYet;
    std::optional<Money> amount; // none: not earned, or the office's own amount
    SuccessOutcome reason;
};
BonusOutcome earnedBonus(const Bonus &bonus, const Profile &profile, const SuccessFacts &facts,
                         QDate today);

// How far a group is from a target; only judged citizens count in the share.
struct TargetOutcome
{
    int met = 0;
    int judged = 0;
    int open = 0;
    std::optional<int> shareHundredths; // rounded half up; none: nobody is judged yet
    bool reached = false;
};
TargetOutcome reachedTarget(const EffectTarget &target, const QList<SuccessState> &group);

} // namespace bro
