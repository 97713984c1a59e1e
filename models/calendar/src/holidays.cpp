// SPDX-License-Identifier: GPL-3.0-or-later
#include <calendar/holidays.h>

namespace bro {

using namespace Qt::StringLiterals;

QDate easterSunday(int year)
{
    if (year <= 1582)
        return {};
    // The Gregorian computus in its anonymous form (Meeus, Astronomical Algorithms, chapter 8).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

std::optional<Holiday> holidayOn(QDate date)
{
    if (!date.isValid())
        return std::nullopt;
    if (date.month() == 1 && date.day() == 1)
        return Holiday::NewYearsDay;
    if (date.month() == 12 && date.day() == 25)
        return Holiday::ChristmasDay;
    if (date.month() == 12 && date.day() == 26)
        return Holiday::SecondChristmasDay;
    if (date.month() < 3 || date.month() > 6)
        return std::nullopt;
    constexpr int lastYearOfGreatPrayerDay = 2023;
    switch (easterSunday(date.year()).daysTo(date)) {
    case -3:
        return Holiday::MaundyThursday;
    case -2:
        return Holiday::GoodFriday;
    case 0:
        return Holiday::EasterSunday;
    case 1:
        return Holiday::EasterMonday;
    case 26:
        if (date.year() <= lastYearOfGreatPrayerDay)
            return Holiday::GreatPrayerDay;
        return std::nullopt;
    case 39:
        return Holiday::AscensionDay;
    case 49:
        return Holiday::WhitSunday;
    case 50:
        return Holiday::WhitMonday;
    default:
        return std::nullopt;
    }
}

bool isHoliday(QDate date)
{
    return holidayOn(date).has_value();
}

Message holidayName(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYearsDay:
        return Message(u"calendar.newYearsDay"_s);
    case Holiday::MaundyThursday:
        return Message(u"calendar.maundyThursday"_s);
    case Holiday::GoodFriday:
        return Message(u"calendar.goodFriday"_s);
    case Holiday::EasterSunday:
        return Message(u"calendar.easterSunday"_s);
    case Holiday::EasterMonday:
        return Message(u"calendar.easterMonday"_s);
    case Holiday::GreatPrayerDay:
        return Message(u"calendar.greatPrayerDay"_s);
    case Holiday::AscensionDay:
        return Message(u"calendar.ascensionDay"_s);
    case Holiday::WhitSunday:
        return Message(u"calendar.whitSunday"_s);
    case Holiday::WhitMonday:
        return Message(u"calendar.whitMonday"_s);
    case Holiday::ChristmasDay:
        return Message(u"calendar.christmasDay"_s);
    case Holiday::SecondChristmasDay:
        return Message(u"calendar.secondChristmasDay"_s);
    }
    return {};
}

} // namespace bro
