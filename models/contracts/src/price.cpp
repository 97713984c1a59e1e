// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <contracts/price.h>
#include <limits>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
Message changed(const QString &code, Money from, Money to)
{
    return Message(code, {{u"from"_s, from}, {u"to"_s, to}});
}
} // namespace

Result<PriceOutcome> boundPrice(const PriceFrame &frame, std::optional<Money> bid)
{
    PriceOutcome outcome;
    if (!bid) {
        if (!frame.missingBidIsMax || !frame.max)
            return Error(u"contracts.priceMissing"_s);
        outcome.price = *frame.max;
        outcome.notes.append(Message(u"contracts.priceIsMaximum"_s, {{u"to"_s, *frame.max}}));
        return outcome;
    }
    if (bid->ore < 0)
        return Error(u"contracts.priceNegative"_s, {{u"price"_s, *bid}});
    const qint64 step = std::max<qint64>(frame.step.ore, 1);
    const qint64 over = bid->ore % step;
    if (over != 0 && bid->ore > std::numeric_limits<qint64>::max() - step)
        return Error(u"contracts.priceTooLarge"_s);
    outcome.price = over == 0 ? *bid : Money{bid->ore - over + step};
    if (over != 0)
        outcome.notes.append(changed(u"contracts.priceRoundedUp"_s, *bid, outcome.price));
    if (frame.min && outcome.price < *frame.min) {
        outcome.notes.append(changed(u"contracts.priceRaised"_s, outcome.price, *frame.min));
        outcome.price = *frame.min;
    } else if (frame.max && outcome.price > *frame.max) {
        outcome.notes.append(changed(u"contracts.priceLowered"_s, outcome.price, *frame.max));
        outcome.price = *frame.max;
    }
    return outcome;
}

Result<PriceOutcome> regulatedPrice(Money inForce, Money bid, int changeHundredths,
                                    const PriceRegulation &regulation)
{
    constexpr int whole = 10000;
    if (changeHundredths < -whole || changeHundredths > whole)
        return Error(u"contracts.indexChangeWrong"_s, {}, {}, Error::Kind::Refused);
    PriceOutcome outcome;
    outcome.price = inForce;
    const int threshold = regulation.thresholdHundredths;
    if (changeHundredths >= 0 && changeHundredths <= threshold) {
        outcome.notes.append(Message(u"contracts.priceNotRegulated"_s));
        return outcome;
    }
    const int effect = changeHundredths > 0 ? changeHundredths - threshold : changeHundredths;
    const auto price = Money::ofFraction(inForce.ore, std::max(whole + effect, 0), 1, whole);
    if (!price)
        return Error(u"contracts.priceTooLarge"_s);
    outcome.price = *price;
    if (effect < 0 && regulation.fallsStopAtBid && outcome.price < bid) {
        outcome.price = std::min(bid, inForce);
        outcome.notes.append(changed(u"contracts.priceStopsAtBid"_s, inForce, outcome.price));
        return outcome;
    }
    outcome.notes.append(changed(effect < 0 ? u"contracts.priceFalls"_s : u"contracts.priceRises"_s,
                                 inForce, outcome.price));
    return outcome;
}

} // namespace bro
