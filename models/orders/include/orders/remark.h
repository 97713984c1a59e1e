// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <core/minutes.h>
#include <optional>

namespace bro {

struct HoursInterval
{
    Minutes from;
    Minutes to;
    friend bool operator==(const HoursInterval &, const HoursInterval &) = default;
};

enum class StartedIn { None, Job, FlexJob, Education };

// What the remark of an order says in words that leave no doubt; anything doubtful is left to a
// person, by a flag or in `unread`.
struct RemarkFacts
{
    std::optional<HoursInterval> interval; // hours a week (001 D 4.2)
    bool intervalUnclear = false;          // several intervals
    bool smsConsent = false;               // 001 D 3.3-3.4
    bool emailConsent = false;
    bool consentUnclear = false; // speaks of consent without clearly giving it
    bool exemptFromDigitalPost = false;
    bool needsInterpreter = false;
    QString interpreterLanguage; // empty when not named
    QString representative;      // name (001 D 8)
    QString representativePhone;
    bool powerOfAttorney = false;
    StartedIn startedIn = StartedIn::None; // 001 A 3.3.2
    QString unread;                        // sentences in which nothing was recognised

    // Name, telephone and power as one line, as the citizen's record keeps it.
    QString representativeAsTold() const;
};

RemarkFacts readRemark(const QString &remark);

} // namespace bro
