// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <core/ids.h>
#include <core/message.h>
#include <database/session.h>

namespace bro {

// version: of the row, for refusing stale edits; 0 = not stored yet.

// The word for a role.
Message roleMessage(Role role);

// The supplier that uses this program (leverandør).
struct Office
{
    QString name;
    QString cvr; // 8 digits
    QString address;
    QString postalCode;
    QString city;
    QString phone;
    QString email;
    int version = 0;
    friend bool operator==(const Office &, const Office &) = default;
};

// Staff of the supplier (medarbejder).
struct Employee
{
    EmployeeId id;
    QString name; // unique
    QString initials;
    Role role = Role::Mentor;
    QString phone;
    QString email;
    bool active = true;
    int version = 0;
    friend bool operator==(const Employee &, const Employee &) = default;
};

// A place where activities are held. Its name and address never change in a row, because citizens
// were told them; a change makes a successor.
struct Location
{
    LocationId id;
    QString name;
    QString address;
    int capacity = 0; // persons; 0 = no limit known
    bool active = true;
    LocationId replaces;
    int version = 0;
    friend bool operator==(const Location &, const Location &) = default;
};

// Only a granted day is closed (001 K 2.8.1, D 10.2).
enum class ClosingDayState { Requested, Granted, Refused };

struct ClosingDay
{
    ClosingDayId id;
    QDate date;
    QString reason;
    QString contractKey; // empty: all contracts
    ClosingDayState state = ClosingDayState::Requested;
    QDate requestedOn; // invalid: not asked for yet
    QDate decidedOn;
    int version = 0;
    friend bool operator==(const ClosingDay &, const ClosingDay &) = default;
};

} // namespace bro
