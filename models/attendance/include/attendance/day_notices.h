// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/notice_store.h>

namespace bro {

// A citizen's day as the notices to the purchaser see it (001 D 3.6): what its registrations demand
// now, what was given of it, and what is left to do.
struct DayNotice
{
    CitizenId citizen;
    QString citizenName;
    QDate day;
    OrderId order; // the first one concerned; its contract gives the rules
    QStringList orderNumbers;
    QString contractKey;
    QString deadlineRule;                // id of the contract's rule; empty: it sets no deadline
    std::optional<AbsenceNotice> notice; // nothing: none is demanded
    std::optional<GivenNotice> given;    // the row in force
    NoticeCorrection correction = NoticeCorrection::None;
    NoticeChannel channel = NoticeChannel::Portal; // for what is done now
    QDateTime deadline;                            // Copenhagen time; invalid: none
    QList<Message> text;                           // of notice

    bool isDue() const { return correction != NoticeCorrection::None; }
    NoticeId inForce() const { return given ? given->id : NoticeId{}; }
};

// Everybody whose day demands a notice or was given one, by name. Logged as views.
Result<QList<DayNotice>> dayNotices(Session &session, QDate day);
// One citizen's; nothing when the day neither demands a notice nor was given one.
Result<std::optional<DayNotice>> dayNotice(Session &session, CitizenId citizen, QDate day);
// What is due of the days, by day and name; not logged.
Result<QList<DayNotice>> dueNotices(Session &session, QDate from, QDate to,
                                    const QList<CitizenId> &citizens = {});

// Records that the notice was given as it stands in `seen`, in Danish; refused when the day demands
// none. Stale when somebody has recorded something of the day since. reason: why so late.
Result<NoticeId> giveNotice(Session &session, const DayNotice &seen, const QString &reason = {});
// step: Withdrawn, told to the purchaser, or Unticked, it was never given. Fails without a reason.
Result<NoticeId> withdrawNotice(Session &session, const DayNotice &seen, NoticeStep step,
                                const QString &reason);

} // namespace bro
