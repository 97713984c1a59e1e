// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <billing/paid_days.h>
#include <calendar/holidays.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int DaysPerWeek = 7;
constexpr int Friday = 5;

PaidDays::Unit unitOf(PriceModelKind kind)
{
    switch (kind) {
    case PriceModelKind::DailyRate:
    case PriceModelKind::HourlyByDays:
        return PaidDays::Unit::Days;
    case PriceModelKind::WeeklyHours:
    case PriceModelKind::PerWeek:
        return PaidDays::Unit::Weeks;
    default:
        return PaidDays::Unit::None;
    }
}

UnpaidReason reasonOf(QDate day, WorkingDayRule rule)
{
    if (isWorkingDay(day, rule))
        return UnpaidReason::None;
    if (isHoliday(day))
        return UnpaidReason::Holiday;
    return day.dayOfWeek() > Friday ? UnpaidReason::Weekend : UnpaidReason::NoWorkingDay;
}

Message reasonWords(const PaidDay &day)
{
    switch (day.reason) {
    case UnpaidReason::BeforeOrder:
        return Message(u"billing.dayBeforeOrder"_s);
    case UnpaidReason::AfterOrder:
        return Message(u"billing.dayAfterOrder"_s);
    case UnpaidReason::NotYet:
        return Message(u"billing.dayNotYet"_s);
    case UnpaidReason::Weekend:
        return Message(u"billing.dayWeekend"_s);
    case UnpaidReason::Holiday:
        if (const auto holiday = holidayOn(day.day))
            return holidayName(*holiday);
        break;
    case UnpaidReason::WeekNotPaid:
        return Message(u"billing.dayWeekNotPaid"_s);
    case UnpaidReason::NoWorkingDay:
    case UnpaidReason::None:
        break;
    }
    return Message(u"billing.dayNoWorkingDay"_s);
}
} // namespace

PaidDays paidDays(const FeeInput &input, QDate from, QDate to)
{
    PaidDays paid;
    const bool counts = !input.cancelled && input.extension == ExtensionPay::Paid;
    paid.unit = counts ? unitOf(input.model.kind) : PaidDays::Unit::None;
    if (paid.unit == PaidDays::Unit::None || !from.isValid() || !to.isValid())
        return paid;
    QDate end = input.end;
    if (input.interrupted && *input.interrupted < end) {
        end = *input.interrupted;
        paid.interrupted = true;
    }
    const QDate come = input.until.isValid() ? input.until : end;
    int number = 0;
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        PaidDay day;
        day.day = date;
        day.last = date == end;
        const auto since = int(input.start.daysTo(date));
        if (date < input.start || date > end) {
            day.reason = date > end ? UnpaidReason::AfterOrder : UnpaidReason::BeforeOrder;
            paid.days.append(day);
            continue;
        }
        if (date > come)
            day.reason = UnpaidReason::NotYet;
        else if (paid.unit == PaidDays::Unit::Days)
            day.reason = reasonOf(date, input.workingDays);
        else if (input.model.paidWeeksAtMost && since / DaysPerWeek >= *input.model.paidWeeksAtMost)
            day.reason = UnpaidReason::WeekNotPaid;
        // A week begun is paid in full, also its days to come.
        const bool begun = paid.unit == PaidDays::Unit::Weeks &&
                           day.reason == UnpaidReason::NotYet &&
                           input.start.addDays(since - since % DaysPerWeek) <= come;
        if (begun)
            day.reason = UnpaidReason::None;
        day.count =
            day.reason == UnpaidReason::None ? PaidDay::Count::Counted : PaidDay::Count::NotCounted;
        if (day.count == PaidDay::Count::Counted) {
            if (paid.unit == PaidDays::Unit::Days)
                day.number = ++number;
            else if (since % DaysPerWeek == 0)
                day.number = since / DaysPerWeek + 1;
        }
        paid.days.append(day);
    }
    return paid;
}

Message dayWords(const PaidDay &day, PaidDays::Unit unit)
{
    if (day.count == PaidDay::Count::Counted) {
        if (day.number == 0)
            return Message(u"billing.dayPaid"_s, {{u"date"_s, day.day}});
        return Message(unit == PaidDays::Unit::Weeks ? u"billing.weekNumbered"_s
                                                     : u"billing.dayNumbered"_s,
                       {{u"date"_s, day.day}, {u"number"_s, qint64(day.number)}});
    }
    return Message(
        u"billing.dayNotPaid"_s,
        {{u"date"_s, day.day}, {u"why"_s, std::make_shared<const Message>(reasonWords(day))}});
}

} // namespace bro
