// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/interest.h>
#include <database/session.h>

namespace bro {

// The rates of renteloven § 5 as the office enters them. Writing needs Right::Export.
class InterestRateStore
{
public:
    explicit InterestRateStore(Session &session) : m_session(session) {}

    // By day.
    Result<QList<InterestRate>> rates() const;
    // A rate for the same day is replaced; history keeps both. Reminders that were made keep their
    // amounts. reminders.rateWrong outside −10 to 100 % (reference) and 0 to 100 % (addition).
    Done set(const InterestRate &rate);

private:
    Result<qint64> write(const InterestRate &rate);

    Session &m_session;
};

} // namespace bro
