// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <attendance/counting.h>
#include <contracts/profile.h>
#include <core/message.h>

// Notices of absence to the purchaser (001 D 3.6; domain 2.6): one per citizen and day, the same
// day before 23:59.
namespace bro {

struct NoticeRules
{
    ActivityRules activities;
    AttendanceRules attendance;
    std::optional<DeadlineRule> deadline; // from the day of absence; none: the contract sets none
    WorkingDayRule workingDays = WorkingDayRule::Arbejdsdage;

    static NoticeRules of(const Profile &profile);
};

// Illness that the purchaser has accepted; only that spares a notice (reading 23).
struct AcceptedIllness
{
    CitizenId citizen;
    QDate from;
    QDate to; // invalid: open
    bool covers(QDate day) const
    {
        return from.isValid() && day >= from && (!to.isValid() || day <= to);
    }
};

enum class NoticeKind { Absent, Late, LeftEarly, LateAndLeftEarly, Partly, WillNotTakePart };

// What a notice says of one activity.
struct NoticePart
{
    ParticipationId participation;
    OrderId order;
    NoticeKind kind = NoticeKind::Absent;
    TimeRange range;               // of the activity
    std::optional<Minutes> absent; // nothing: not registered how long
    QString cause;                 // as stated, or the note
    bool told = false;             // an absence nobody was told to attend needs a look
};

struct AbsenceNotice
{
    CitizenId citizen;
    QDate day;
    bool wholeDay = false;
    Minutes absent;          // clock time in all
    QList<NoticePart> parts; // in time order
};

// The notice that the day's registrations demand; nothing when none does. items: one citizen, one
// day, in any order.
std::optional<AbsenceNotice> absenceNotice(const QList<CountedItem> &items,
                                           const QList<AcceptedIllness> &illness,
                                           const NoticeRules &rules);

// In time it goes into the purchaser's system, later only as a message (001 D 3.6).
enum class NoticeChannel { Portal, Message };
NoticeChannel noticeChannel(QDate day, const QDateTime &copenhagenNow, const NoticeRules &rules);
// The last moment for the portal, Copenhagen time; invalid when the contract sets none.
QDateTime noticeDeadline(QDate day, const NoticeRules &rules);

// What has become of a notice when the registrations changed after it was given.
enum class NoticeCorrection { None, New, Changed, Withdrawn };
NoticeCorrection noticeCorrection(const std::optional<AbsenceNotice> &given,
                                  const std::optional<AbsenceNotice> &now);

// The notice as lines to copy: a heading, then a line per activity.
QList<Message> noticeText(const AbsenceNotice &notice);

} // namespace bro
