// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/fee.h>
#include <contracts/results.h>
#include <contracts/success_rules.h>
#include <core/ids.h>
#include <optional>

namespace bro {

// What was stated of a bonus, by the supplier or the purchaser.
struct StatedResult
{
    ResultState state = ResultState::Expected;
    QDate measuredOn;
    bool bySupplier = false;
    std::optional<Money> amount; // none: as the contract says
    QString reason;
    DocumentId document{}; // on the case
};

// How far a bonus has come. It is earned when it is stated, never by the statuses alone.
enum class BonusStage {
    Expected,  // its measuring day has not come
    ToMeasure, // it has: somebody must state the result
    Earned,
    Low,
    Refused
};

struct BonusState
{
    Bonus bonus;
    BonusStage stage = BonusStage::Expected;
    QDate measureOn;             // invalid: not known yet
    bool bySupplier = false;     // who states it
    BonusOutcome proposed;       // what the known statuses say today, with its calculation
    std::optional<Money> amount; // earned; else what it would be; none: entered when it is stated
    std::optional<StatedResult> stated;
    QList<Message> explanation;

    std::optional<EarnedBonus> earned() const;
};

BonusState bonusState(const Bonus &bonus, const Profile &profile, const SuccessFacts &facts,
                      const std::optional<StatedResult> &stated, QDate today);

} // namespace bro
