// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <core/minutes.h>
#include <optional>
#include <orders/order_list.h>

// How a column writes its dates and numbers, learnt from all its values before any is read.
namespace bro {

// Day first, unless values with slashes can only be read month first and none only day first.
// ISO dates are read in any column.
class DateColumn
{
public:
    void learn(const QString &text);
    bool isMonthFirst() const { return m_onlyMonthFirst && !m_onlyDayFirst; }
    // Slashes, and no value tells which part is the day.
    bool isAmbiguous() const { return m_either && !m_onlyMonthFirst && !m_onlyDayFirst; }
    // What its values look like; nothing without values.
    std::optional<DateForm> form() const;
    // Nothing for another form, a day that does not exist or a year outside 1990-2099.
    std::optional<QDate> read(const QString &text) const;

private:
    void saw(DateForm form);

    std::optional<DateForm> m_seen; // a slash counts as day first
    bool m_onlyDayFirst = false;
    bool m_onlyMonthFirst = false;
    bool m_either = false;
};

// Decimal comma or point, the other one (or a space) between thousands.
class HoursColumn
{
public:
    // highest: the most hours a value can mean; above it a lone point is a decimal sign after all.
    explicit HoursColumn(int highest) : m_highest(highest) {}

    void learn(const QString &text);
    // Points, each before exactly three digits, and no comma to tell what they are.
    bool isAmbiguous() const { return m_threeAfterPoint && !m_comma && !m_otherAfterPoint; }
    DecimalForm form() const;
    // Nothing when it is no number, negative or above the highest.
    std::optional<Minutes> read(const QString &text) const;

private:
    int m_highest;
    bool m_comma = false;
    bool m_threeAfterPoint = false;
    bool m_otherAfterPoint = false;
};

} // namespace bro
