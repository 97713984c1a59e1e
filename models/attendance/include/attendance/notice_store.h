// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/notices.h>
#include <database/session.h>
#include <optional>

namespace bro {

// Unticked: it never was given, the tick was a mistake. Withdrawn: the purchaser was told that it
// holds no longer.
enum class NoticeStep { Given, Withdrawn, Unticked };

// What the purchaser was told of a citizen's day, as it was recorded.
struct GivenNotice
{
    NoticeId id;
    CitizenId citizen;
    QDate day;
    NoticeStep step = NoticeStep::Given;
    NoticeChannel channel = NoticeChannel::Portal;
    AbsenceNotice said;      // of Given
    QString text;            // of Given, word for word
    QString reason;          // of the others, and of one given too late
    qint64 givenAt = 0;      // UTC ms
    qint64 firstGivenAt = 0; // of Given: since when the purchaser knows; a correction keeps it
    QString givenBy;

    // What the purchaser knows: nothing after a withdrawal.
    std::optional<AbsenceNotice> known() const
    {
        return step == NoticeStep::Given ? std::optional(said) : std::nullopt;
    }
};

// Notices to the purchaser (001 D 3.6); append-only, one row in force per citizen and day.
// `expected` is the row in force that the user saw, none where there was none; another one makes it
// stale. Needs Right::RegisterAttendance; leaves history and access log.
class NoticeStore
{
public:
    explicit NoticeStore(Session &session) : m_session(session) {}

    // reason: why it is given after the deadline.
    Result<NoticeId> give(const AbsenceNotice &notice, NoticeChannel channel, const QString &text,
                          NoticeId expected, const QString &reason = {});
    // Fails without a reason, and where nothing was given.
    Result<NoticeId> takeBack(CitizenId citizen, QDate day, NoticeStep step, NoticeChannel channel,
                              const QString &reason, NoticeId expected);

    // The rows in force.
    Result<std::optional<GivenNotice>> of(CitizenId citizen, QDate day);
    Result<QList<GivenNotice>> ofDay(QDate day);
    Result<QList<GivenNotice>> ofCitizen(CitizenId citizen, QDate from, QDate to);
    // All of the day, oldest first.
    Result<QList<GivenNotice>> historyOf(CitizenId citizen, QDate day);

private:
    Result<NoticeId> append(const GivenNotice &row, NoticeId expected);

    Session &m_session;
};

} // namespace bro
