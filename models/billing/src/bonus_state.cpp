// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <billing/bonus_state.h>
#include <contracts/deadlines.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// The first day of what the bonus asks for, as the course's result.
QDate jobStart(const Bonus &bonus, const Profile &profile, const SuccessFacts &facts)
{
    const SuccessPredicate *success = profile.success(bonus.predicate);
    QDate first;
    for (const StatusSpan &span : facts.spans)
        if (success && success->statuses.contains(span.status) && span.from >= facts.start &&
            (!first.isValid() || span.from < first))
            first = span.from;
    return first;
}

// The day of the measuring point; invalid while what it is counted from is not known.
QDate measuringDay(const Bonus &bonus, const Profile &profile, const SuccessFacts &facts)
{
    const DeadlineRule *rule = profile.deadline(bonus.deadline);
    if (!rule)
        return {};
    AnchorDates anchors{{DeadlineAnchor::OrderStart, facts.start},
                        {DeadlineAnchor::OrderEnd, facts.end}};
    if (const QDate job = jobStart(bonus, profile, facts); job.isValid())
        anchors.insert(DeadlineAnchor::JobStart, job);
    const auto dated = datedDeadline(*rule, anchors, profile.workingDayRule);
    return dated ? dated->date : QDate();
}

BonusStage stageOf(const BonusState &state, QDate today)
{
    if (state.stated && state.stated->state == ResultState::Earned)
        return BonusStage::Earned;
    if (state.stated && state.stated->state == ResultState::Low)
        return BonusStage::Low;
    if (state.stated && state.stated->state == ResultState::Refused)
        return BonusStage::Refused;
    const bool judged =
        state.proposed.rate != BonusRate::NotYet && state.proposed.rate != BonusRate::ByHand;
    const bool come = state.measureOn.isValid() ? today >= state.measureOn : judged;
    return come ? BonusStage::ToMeasure : BonusStage::Expected;
}

std::optional<Money> amountOf(const BonusState &state)
{
    if (state.stage == BonusStage::Refused)
        return {};
    if (state.stated && state.stated->amount &&
        (state.stage == BonusStage::Earned || state.stage == BonusStage::Low))
        return state.stated->amount;
    const bool low = state.stage == BonusStage::Low ||
                     (state.stage != BonusStage::Earned && state.proposed.rate == BonusRate::Low);
    return low ? state.bonus.lowAmount : state.bonus.amount;
}

void explain(BonusState &state)
{
    if (!state.measureOn.isValid())
        state.explanation.append(Message(state.bySupplier ? u"billing.bonusDayOpenSupplier"_s
                                                          : u"billing.bonusDayOpenPurchaser"_s));
    else
        state.explanation.append(Message(state.bySupplier ? u"billing.bonusMeasuredSupplier"_s
                                                          : u"billing.bonusMeasuredPurchaser"_s,
                                         {{u"date"_s, state.measureOn}}));
    state.explanation += state.proposed.reason.calculation;
    if (!state.stated || state.stated->state == ResultState::Expected) {
        if (state.stage == BonusStage::ToMeasure && state.proposed.rate == BonusRate::Full)
            state.explanation.append(Message(u"billing.bonusProposedFull"_s));
        if (state.stage == BonusStage::ToMeasure && state.proposed.rate == BonusRate::Low)
            state.explanation.append(Message(u"billing.bonusProposedLow"_s));
        if (state.stage == BonusStage::ToMeasure && state.proposed.rate == BonusRate::None)
            state.explanation.append(Message(u"billing.bonusProposedNone"_s));
        return;
    }
    const QDate day = state.stated->measuredOn;
    if (state.stage == BonusStage::Refused)
        state.explanation.append(Message(u"billing.bonusRefused"_s,
                                         {{u"date"_s, day}, {u"reason"_s, state.stated->reason}}));
    else
        state.explanation.append(Message(
            state.stage == BonusStage::Low ? u"billing.bonusStatedLow"_s : u"billing.bonusStated"_s,
            {{u"date"_s, day}, {u"amount"_s, state.amount.value_or(Money{})}}));
}
} // namespace

std::optional<EarnedBonus> BonusState::earned() const
{
    if ((stage != BonusStage::Earned && stage != BonusStage::Low) || !amount)
        return {};
    return EarnedBonus{bonus.id, bonus.title, *amount, stated->measuredOn};
}

BonusState bonusState(const Bonus &bonus, const Profile &profile, const SuccessFacts &facts,
                      const std::optional<StatedResult> &stated, QDate today)
{
    BonusState state;
    state.bonus = bonus;
    state.bySupplier = bonus.bySupplier;
    state.stated = stated;
    state.proposed = earnedBonus(bonus, profile, facts, today);
    state.measureOn = measuringDay(bonus, profile, facts);
    state.stage = stageOf(state, today);
    state.amount = amountOf(state);
    explain(state);
    return state;
}

} // namespace bro
