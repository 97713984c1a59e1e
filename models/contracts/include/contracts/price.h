// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <contracts/price_model.h>
#include <core/message.h>
#include <core/result.h>
#include <optional>

namespace bro {

// A price and, in order, what was changed to get it.
struct PriceOutcome
{
    Money price;
    QList<Message> notes;
};

// The price that binds the office: its bid rounded up to the frame's step and put inside the frame;
// without a bid the maximum if the contract says so (001 B 1.2.1). Error: negative bid, or no bid
// where the contract has no answer.
Result<PriceOutcome> boundPrice(const PriceFrame &frame, std::optional<Money> bid);

// The price after a yearly change of the index of `changeHundredths` (350 = +3.50 %), from the
// price in force; falls stop at the bid (001 B 1.5, reading 5). Rounded half up to øre; the frame
// and whole kroner bind only the bid. contracts.indexChangeWrong beyond a hundred percent.
Result<PriceOutcome> regulatedPrice(Money inForce, Money bid, int changeHundredths,
                                    const PriceRegulation &regulation);

} // namespace bro
