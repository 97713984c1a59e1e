// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/day_notices.h>
#include <core/item_roles.h>
#include <core/texts.h>

namespace bro {

// Where a citizen's notice of a day stands.
enum class NoticeState {
    Nothing,    // none is demanded, none was given
    ToGive,     // in the purchaser's system, in time
    ToGiveLate, // too late: as a message, with a reason
    ToCorrect,  // the registrations say something else than what was given
    ToWithdraw, // given, and there is no absence any more
    Given,
    Withdrawn
};
NoticeState noticeState(const DayNotice &notice);

// As the list and the panel say it.
Mark noticeMark(const DayNotice &notice, const Texts &texts);
// What it is about: "I Hele dagen", "D 65 af 90 min", "F Deltager ikke".
struct NoticeSubject
{
    QString letter;
    Tone tone = Tone::Error;
    QString text;
};
NoticeSubject noticeSubject(const AbsenceNotice &notice, const Texts &texts);
// The text as it was given, else as it would be, in Danish.
QString noticeWords(const DayNotice &notice);

// How much of the time until the deadline is left, and how it is told.
struct NoticeCountdown
{
    QDateTime deadline; // invalid: the contract sets none
    Minutes left;       // below 0: passed
    int passed = 0;     // thousandths of the day until the deadline
    Tone tone = Tone::Warning;
};
// At most 2 hours left are told as urgent.
NoticeCountdown noticeCountdown(const QDateTime &deadline, const QDateTime &now);
QString timeRangeText(TimeRange range, const Texts &texts);

} // namespace bro
