// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/message.h>
#include <orders/order.h>
#include <planning/letter_store.h>

namespace bro {

struct ConveningRequest
{
    OrderId order;
    QDate sent;
    LetterChannel channel = LetterChannel::DigitalPost;
    bool corrects = false; // mends an error in the letter that was sent ('genindkald', 001 D 3.3)
};

struct ConveningOutcome
{
    LetterId letter;
    QDate firstDay;     // the meeting day it tells
    QDate received;     // the day that counts
    int activities = 0; // of that day
    QList<Finding> findings;
};

// What a convening letter of the order would tell now: the activities of its first planned day.
// Empty while nothing is planned.
Result<QList<ToldState>> firstMeetingDay(Session &session, const Order &order);

// Records that the letter was sent, with the activities of the first meeting day as told (reading
// 22). Refused: an order that is not accepted, nothing planned, a second letter that corrects
// nothing, a day after today. Findings: received too late, or Digital Post to who is exempt.
Result<ConveningOutcome> recordConveningLetter(Session &session, const ConveningRequest &request);

} // namespace bro
