// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <core/message.h>
#include <optional>

namespace bro {

// The Danish helligdage. Store bededag was one up to and including 2023. 1 May, 5 June, 24 and
// 31 December are none.
enum class Holiday {
    NewYearsDay,
    MaundyThursday,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    GreatPrayerDay,
    AscensionDay,
    WhitSunday,
    WhitMonday,
    ChristmasDay,
    SecondChristmasDay
};

// Tested for 1990-2100; an invalid year gives an invalid date.
QDate easterSunday(int year);
std::optional<Holiday> holidayOn(QDate date);
bool isHoliday(QDate date);
// The name as a code; Texts makes the word.
Message holidayName(Holiday holiday);

} // namespace bro
