// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <attendance/attendance_rules.h>
#include <attendance/notices.h>
#include <contracts/deadlines.h>
#include <core/clock.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString presenceKey(Presence presence)
{
    switch (presence) {
    case Presence::Present:
        return u"present"_s;
    case Presence::Partly:
        return u"partly"_s;
    case Presence::Absent:
        return u"absent"_s;
    case Presence::Cancelled:
        return u"cancelled"_s;
    case Presence::NotRelevant:
        return u"notRelevant"_s;
    }
    return {};
}

bool codeIsNoticed(Presence presence, const AttendanceRules &rules)
{
    const QString key = presenceKey(presence);
    return std::any_of(rules.codes.begin(), rules.codes.end(), [&key](const AttendanceCode &code) {
        return code.key == key && code.noticed;
    });
}

bool reasonIsNoticed(AbsenceReason reason, const AttendanceRules &rules)
{
    const QString key =
        reason == AbsenceReason::AgreedActivity ? u"agreedActivity"_s : u"otherCause"_s;
    const auto code = std::find_if(rules.reasons.begin(), rules.reasons.end(),
                                   [&key](const AbsenceReasonCode &r) { return r.key == key; });
    return code == rules.reasons.end() || code->noticed;
}

QList<TimeRange> without(QList<TimeRange> ranges, TimeRange cut)
{
    QList<TimeRange> left;
    for (const TimeRange range : std::as_const(ranges)) {
        const TimeRange before{range.from, std::min(range.to, cut.from)};
        const TimeRange after{std::max(range.from, cut.to), range.to};
        if (!range.overlaps(cut)) {
            left.append(range);
            continue;
        }
        if (before.isValid())
            left.append(before);
        if (after.isValid())
            left.append(after);
    }
    return left;
}

NoticeKind kindOf(const CountedItem &item)
{
    const Attendance &a = *item.attendance;
    if (a.presence == Presence::Absent)
        return NoticeKind::Absent;
    const bool late = a.arrived && *a.arrived > item.range.from;
    const bool early = a.left && *a.left < item.range.to;
    if (late)
        return early ? NoticeKind::LateAndLeftEarly : NoticeKind::Late;
    return early ? NoticeKind::LeftEarly : NoticeKind::Partly;
}

// One activity's absence: when it is known, and how long beside that.
struct Missing
{
    QList<TimeRange> ranges;
    std::optional<Minutes> loose;
};

Missing missingTime(const CountedItem &item)
{
    const Attendance &a = *item.attendance;
    const AttendedTime there = attendedTime(item);
    if (a.willNotTakePart || a.presence == Presence::Absent)
        return {{item.range}, Minutes{}};
    if (a.arrived || a.left)
        return {there.span ? without({item.range}, *there.span) : QList{item.range}, Minutes{}};
    if (a.presentMinutes)
        return {{}, item.range.length() - there.loose};
    return {};
}

class NoticeWriter
{
public:
    NoticeWriter(const QList<CountedItem> &items, const NoticeRules &rules)
        : m_items(items),
          m_rules(rules)
    {
        std::sort(m_items.begin(), m_items.end(), [](const CountedItem &a, const CountedItem &b) {
            return std::tie(a.range, a.participation) < std::tie(b.range, b.participation);
        });
    }

    std::optional<AbsenceNotice> write();

private:
    std::optional<NoticePart> part(const CountedItem &item);
    Missing lateness(const CountedItem &item) const;

    QList<CountedItem> m_items;
    const NoticeRules &m_rules;
    QList<TimeRange> m_absent;
    Minutes m_loose;
};

// Absent because of an agreed activity is no absence; being late or leaving early beside it is,
// with its own hours (reading 27).
Missing NoticeWriter::lateness(const CountedItem &item) const
{
    Missing missing = missingTime(item);
    Minutes shared;
    for (const CountedItem &other : m_items) {
        if (other.participation == item.participation || !canCount(other, m_rules.activities))
            continue;
        missing.ranges = without(missing.ranges, other.range);
        if (const auto common = other.range.intersect(item.range))
            shared += common->length();
    }
    if (missing.loose)
        missing.loose = std::max(*missing.loose - shared, Minutes{});
    return missing;
}

std::optional<NoticePart> NoticeWriter::part(const CountedItem &item)
{
    if (!item.attendance || !canCount(item, m_rules.activities))
        return {};
    const Attendance &a = *item.attendance;
    if (!a.willNotTakePart && !codeIsNoticed(a.presence, m_rules.attendance))
        return {};
    Missing missing = missingTime(item);
    if (!a.willNotTakePart && !reasonIsNoticed(a.reason, m_rules.attendance)) {
        if (a.presence != Presence::Partly)
            return {};
        missing = lateness(item);
        if (unionMinutes(missing.ranges) + missing.loose.value_or(Minutes{}) <= Minutes{})
            return {};
    }
    NoticePart part;
    part.participation = item.participation;
    part.order = item.order;
    part.kind = a.willNotTakePart ? NoticeKind::WillNotTakePart : kindOf(item);
    part.range = item.range;
    if (missing.loose)
        part.absent = unionMinutes(missing.ranges) + *missing.loose;
    part.cause = a.statedCause.isEmpty() ? a.note : a.statedCause;
    part.told = isAgreed(item, m_rules.activities);
    m_absent += missing.ranges;
    m_loose += missing.loose.value_or(Minutes{});
    return part;
}

std::optional<AbsenceNotice> NoticeWriter::write()
{
    AbsenceNotice notice;
    for (const CountedItem &item : std::as_const(m_items)) {
        if (const auto written = part(item))
            notice.parts.append(*written);
    }
    if (notice.parts.isEmpty())
        return {};
    notice.citizen = m_items.first().citizen;
    notice.day = m_items.first().date;
    notice.wholeDay =
        m_rules.attendance.wholeDayWhenAllAbsent && isAbsentAllDay(m_items, m_rules.activities);
    notice.absent = unionMinutes(m_absent) + m_loose;
    return notice;
}

QString partCode(NoticeKind kind, bool known)
{
    switch (kind) {
    case NoticeKind::Absent:
        return u"attendance.noticeAbsent"_s;
    case NoticeKind::Late:
        return u"attendance.noticeLate"_s;
    case NoticeKind::LeftEarly:
        return u"attendance.noticeLeftEarly"_s;
    case NoticeKind::LateAndLeftEarly:
        return u"attendance.noticeLateAndLeftEarly"_s;
    case NoticeKind::Partly:
        return known ? u"attendance.noticePartly"_s : u"attendance.noticePartlyUnknown"_s;
    case NoticeKind::WillNotTakePart:
        return u"attendance.noticeWillNotTakePart"_s;
    }
    return {};
}

bool saysTheSame(const AbsenceNotice &a, const AbsenceNotice &b)
{
    return a.wholeDay == b.wholeDay && a.absent == b.absent &&
           std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [](const NoticePart &x, const NoticePart &y) {
                          return x.participation == y.participation && x.kind == y.kind &&
                                 x.range == y.range && x.absent == y.absent && x.cause == y.cause;
                      });
}

} // namespace

NoticeRules NoticeRules::of(const Profile &profile)
{
    NoticeRules rules;
    rules.activities = profile.activities;
    rules.attendance = profile.attendance;
    rules.workingDays = profile.workingDayRule;
    if (const DeadlineRule *rule = profile.deadline(DeadlineKind::AbsenceNotice))
        rules.deadline = *rule;
    return rules;
}

std::optional<AbsenceNotice> absenceNotice(const QList<CountedItem> &items,
                                           const QList<AcceptedIllness> &illness,
                                           const NoticeRules &rules)
{
    if (items.isEmpty())
        return {};
    const CountedItem &any = items.first();
    const bool accepted =
        std::any_of(illness.begin(), illness.end(), [&any](const AcceptedIllness &period) {
            return period.citizen == any.citizen && period.covers(any.date);
        });
    if (accepted && !rules.attendance.acceptedIllnessIsNoticed)
        return {};
    return NoticeWriter(items, rules).write();
}

QDateTime noticeDeadline(QDate day, const NoticeRules &rules)
{
    if (!rules.deadline)
        return {};
    const auto deadline =
        datedDeadline(*rules.deadline, {{rules.deadline->anchor, day}}, rules.workingDays);
    return deadline ? copenhagen(toUtcMs(deadline->date, deadline->latestTime())) : QDateTime();
}

NoticeChannel noticeChannel(QDate day, const QDateTime &copenhagenNow, const NoticeRules &rules)
{
    const QDateTime deadline = noticeDeadline(day, rules);
    // The minute 23:59 itself is still in time.
    const bool late = deadline.isValid() && copenhagenNow >= deadline.addSecs(60);
    return late ? NoticeChannel::Message : NoticeChannel::Portal;
}

NoticeCorrection noticeCorrection(const std::optional<AbsenceNotice> &given,
                                  const std::optional<AbsenceNotice> &now)
{
    if (!given)
        return now ? NoticeCorrection::New : NoticeCorrection::None;
    if (!now)
        return NoticeCorrection::Withdrawn;
    return saysTheSame(*given, *now) ? NoticeCorrection::None : NoticeCorrection::Changed;
}

QList<Message> noticeText(const AbsenceNotice &notice)
{
    QList<Message> lines{
        Message(notice.wholeDay ? u"attendance.noticeWholeDay"_s : u"attendance.noticeHeading"_s,
                {{u"date"_s, notice.day}, {u"absent"_s, notice.absent}})};
    for (const NoticePart &part : notice.parts) {
        lines.append(Message(partCode(part.kind, part.absent.has_value()),
                             {{u"from"_s, clockTime(part.range.from)},
                              {u"to"_s, clockTime(part.range.to)},
                              {u"absent"_s, part.absent.value_or(Minutes{})}}));
        if (!part.cause.isEmpty())
            lines.append(Message(u"attendance.noticeCause"_s, {{u"cause"_s, part.cause}}));
    }
    return lines;
}

} // namespace bro
