// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <office/office.h>
#include <optional>

namespace bro {

// The supplier's own data. Writing needs Right::ManageOffice, fails with Kind::Stale when the row
// has another version than the value, and gives the value as stored.
class OfficeStore
{
public:
    explicit OfficeStore(Session &session) : m_session(session) {}

    // Nothing until the office has been saved once.
    Result<std::optional<Office>> office() const;
    Result<Office> save(const Office &office);

    Result<Employee> add(const Employee &employee);
    Result<Employee> update(const Employee &employee);
    Result<Employee> employee(EmployeeId id) const;
    // By name or initials, whatever their case; office.initialsShared when several active employees
    // have them.
    Result<std::optional<Employee>> employeeNamed(const QString &nameOrInitials) const;
    // By name; also those who have left, unless onlyActive.
    Result<QList<Employee>> employees(bool onlyActive = false) const;

    Result<Location> add(const Location &location);
    // A new name or address gives the successor, and the old row is closed. Planned activities keep
    // pointing to the row they were planned with.
    Result<Location> update(const Location &location);
    Result<Location> location(LocationId id) const;
    // By name or by address, whatever their case: an active place, else the one closed last.
    Result<std::optional<Location>> locationNamed(const QString &nameOrAddress) const;
    Result<QList<Location>> locations(bool onlyActive = false) const;

    Result<ClosingDay> add(const ClosingDay &day);
    Result<ClosingDay> update(const ClosingDay &day);
    Result<QList<ClosingDay>> closingDays(QDate from, QDate to) const;
    // The granted days that hold for the contract.
    Result<QSet<QDate>> closedDays(QDate from, QDate to, const QString &contractKey) const;

private:
    Session &m_session;
};

} // namespace bro
