// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QTime>
#include <calendar/working_days.h>
#include <contracts/profile.h>
#include <core/message.h>
#include <optional>

namespace bro {

inline size_t qHash(DeadlineAnchor anchor, size_t seed = 0)
{
    return ::qHash(int(anchor), seed);
}

// The days a deadline can be counted from, as far as they are known.
using AnchorDates = QHash<DeadlineAnchor, QDate>;

// A deadline with its day. `latest` is the last moment that keeps it; without a time of day in the
// rule it is the end of the day.
struct DatedDeadline
{
    QString ruleId;
    QDate date;
    std::optional<QTime> time;
    // How the day was found: the formula, then each helligdag or other day passed over, then a
    // move of the day.
    QList<Message> calculation;

    QTime latestTime() const { return time.value_or(QTime(23, 59)); }
    bool missedAt(QDate day, QTime at) const
    {
        return day > date || (day == date && at > latestTime());
    }
};

// The deadline counted from its anchor; nothing when the anchor's date is not known.
std::optional<DatedDeadline> datedDeadline(const DeadlineRule &rule, const AnchorDates &anchors,
                                           WorkingDayRule workingDays);

// The same from a moment: rules in hours give the hour they end, the others count from its day.
std::optional<DatedDeadline> datedDeadline(const DeadlineRule &rule, const QDateTime &anchor,
                                           WorkingDayRule workingDays);

// All occurrences of the deadline up to and including `until`: one, or those of its recurrence,
// which ends at its own `until` when that day is known.
QList<DatedDeadline> datedDeadlines(const DeadlineRule &rule, const AnchorDates &anchors,
                                    WorkingDayRule workingDays, QDate until);

// Post (001 D 3.3, reading 6). A letter made on `made` before the cut-off leaves that day, later
// the next working day; it is received `days` working days after it left. Where the rules of a
// working day differ, the later day counts.
QDate postingDay(QDate made, QTime at, const PostalRules &postal);
QDate receivedByPost(QDate posted, const PostalRules &postal);

// The last posting day (until the cut-off) of a letter that must be received on `receivedBy`.
DatedDeadline latestPosting(QDate receivedBy, const PostalRules &postal);

// When the citizen has what was handed out: the same day by hand, by letter when it is received.
enum class HandOutMethod { ByHand, ByLetter };
QDate toldOn(HandOutMethod method, QDate day, const PostalRules &postal);

} // namespace bro
