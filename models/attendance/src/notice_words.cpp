// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimeZone>
#include <algorithm>
#include <attendance/notice_words.h>
#include <core/clock.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr Minutes Urgent = Minutes::hours(2);

QString givenAt(const GivenNotice &given, const Texts &texts)
{
    const QDateTime at = copenhagen(given.givenAt);
    return at.date() == given.day ? texts.time(at.time()) : texts.dayAndDate(at.date());
}

bool isPartly(NoticeKind kind)
{
    return kind != NoticeKind::Absent && kind != NoticeKind::WillNotTakePart;
}

} // namespace

NoticeState noticeState(const DayNotice &notice)
{
    switch (notice.correction) {
    case NoticeCorrection::New:
        return notice.channel == NoticeChannel::Portal ? NoticeState::ToGive
                                                       : NoticeState::ToGiveLate;
    case NoticeCorrection::Changed:
        return NoticeState::ToCorrect;
    case NoticeCorrection::Withdrawn:
        return NoticeState::ToWithdraw;
    case NoticeCorrection::None:
        break;
    }
    if (!notice.given || notice.given->step == NoticeStep::Unticked)
        return NoticeState::Nothing;
    return notice.given->step == NoticeStep::Given ? NoticeState::Given : NoticeState::Withdrawn;
}

Mark noticeMark(const DayNotice &notice, const Texts &texts)
{
    switch (noticeState(notice)) {
    case NoticeState::ToGive:
        return {Tone::Error, u"alert-f"_s, texts.sentence(u"dayBoard.noticeToGive"_s)};
    case NoticeState::ToGiveLate:
        return {Tone::Error, u"error_circle-f"_s, texts.sentence(u"dayBoard.noticeLate"_s)};
    case NoticeState::ToCorrect:
        return {Tone::Warning, u"warning-f"_s, texts.sentence(u"dayBoard.noticeToCorrect"_s)};
    case NoticeState::ToWithdraw:
        return {Tone::Warning, u"warning-f"_s, texts.sentence(u"dayBoard.noticeToWithdraw"_s)};
    case NoticeState::Given:
        return {Tone::Ok, u"checkmark_circle"_s,
                texts.sentence(u"dayBoard.noticeGiven"_s,
                               {{u"when"_s, givenAt(*notice.given, texts)}})};
    case NoticeState::Withdrawn:
        return {Tone::Neutral, u"arrow_undo"_s, texts.sentence(u"dayBoard.noticeWithdrawn"_s)};
    case NoticeState::Nothing:
        break;
    }
    return {};
}

NoticeSubject noticeSubject(const AbsenceNotice &notice, const Texts &texts)
{
    if (notice.wholeDay)
        return {u"I"_s, Tone::Error, texts.sentence(u"dayBoard.wholeDay"_s)};
    if (notice.parts.isEmpty())
        return {};
    const NoticePart &first = notice.parts.first();
    if (notice.parts.size() > 1) {
        const bool absent = std::ranges::any_of(
            notice.parts, [](const NoticePart &part) { return part.kind == NoticeKind::Absent; });
        return {absent ? u"I"_s : u"D"_s, absent ? Tone::Error : Tone::Warning,
                texts.sentence(u"dayBoard.severalActivities"_s,
                               {{u"n"_s, qint64(notice.parts.size())}})};
    }
    if (first.kind == NoticeKind::WillNotTakePart)
        return {u"F"_s, Tone::Ok, texts.sentence(u"dayBoard.willNotTakePart"_s)};
    if (!isPartly(first.kind))
        return {u"I"_s, Tone::Error, timeRangeText(first.range, texts)};
    if (!first.absent)
        return {u"D"_s, Tone::Warning, texts.sentence(u"dayBoard.timeMissing"_s)};
    const Minutes length = first.range.length();
    return {u"D"_s, Tone::Warning,
            texts.sentence(u"dayBoard.minutesOf"_s, {{u"minutes"_s, (length - *first.absent).value},
                                                     {u"length"_s, length.value}})};
}

QString noticeWords(const DayNotice &notice)
{
    const NoticeState state = noticeState(notice);
    const bool asGiven = state == NoticeState::Given || state == NoticeState::ToWithdraw;
    if (asGiven && notice.given && !notice.given->text.isEmpty())
        return notice.given->text;
    QStringList lines;
    for (const Message &line : notice.text)
        lines.append(Texts::danish().sentence(line));
    return lines.join(u'\n');
}

NoticeCountdown noticeCountdown(const QDateTime &deadline, const QDateTime &now)
{
    NoticeCountdown countdown;
    countdown.deadline = deadline;
    if (!deadline.isValid())
        return countdown;
    constexpr qint64 Second = 1;
    constexpr qint64 MinuteSeconds = 60;
    // The minute of the deadline itself is still in time.
    const qint64 seconds = now.secsTo(deadline) + MinuteSeconds - Second;
    countdown.left = Minutes{seconds >= 0 ? seconds / MinuteSeconds : -1};
    const qint64 day = deadline.date().startOfDay(deadline.timeZone()).secsTo(deadline);
    const qint64 gone = deadline.date().startOfDay(deadline.timeZone()).secsTo(now);
    constexpr qint64 Whole = 1000;
    countdown.passed = int(day <= 0 ? Whole : std::clamp(gone * Whole / day, qint64(0), Whole));
    countdown.tone = countdown.left <= Urgent ? Tone::Error : Tone::Warning;
    return countdown;
}

QString timeRangeText(TimeRange range, const Texts &texts)
{
    return texts.time(clockTime(range.from)) + u'–' + texts.time(clockTime(range.to));
}

} // namespace bro
