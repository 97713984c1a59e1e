// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_help.h"
#include <QCollator>
#include <algorithm>
#include <core/texts.h>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <office/cvr.h>
#include <office/office_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QJsonObject facts(const Office &o)
{
    return {{u"name"_s, o.name},       {u"cvr"_s, o.cvr},
            {u"address"_s, o.address}, {u"postalCode"_s, o.postalCode},
            {u"city"_s, o.city},       {u"phone"_s, o.phone},
            {u"email"_s, o.email}};
}

QJsonObject facts(const Employee &e)
{
    return {{u"name"_s, e.name},   {u"initials"_s, e.initials}, {u"role"_s, roleName(e.role)},
            {u"phone"_s, e.phone}, {u"email"_s, e.email},       {u"active"_s, e.active}};
}

const QString EmployeeColumns =
    u"SELECT id, name, initials, role, phone, email, active, version FROM employee "_s;

Employee employeeOf(const Statement &row)
{
    return {row.id<EmployeeId>(0), row.text(1),
            row.text(2),           roleNamed(row.text(3)).value_or(Role::Mentor),
            row.text(4),           row.text(5),
            row.boolean(6),        int(row.integer(7))};
}

Employee tidied(Employee e)
{
    e.name = e.name.simplified();
    e.initials = e.initials.simplified();
    e.phone = e.phone.simplified();
    e.email = e.email.simplified();
    return e;
}

// The engine's own lower() knows only a-z.
bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Done checkName(Session &session, const Employee &employee)
{
    if (employee.name.isEmpty())
        return officeRefusal(u"office.employeeNeedsName"_s);
    Statement other(session.connection(), u"SELECT 1 FROM employee WHERE name = ? AND id <> ?"_s);
    other.bind(employee.name, employee.id.value);
    BRO_TRY(const bool taken, other.next());
    if (taken)
        return officeRefusal(u"office.employeeKnown"_s, {{u"name"_s, employee.name}});
    return {};
}

} // namespace

Result<std::optional<Office>> OfficeStore::office() const
{
    Statement read(m_session.connection(),
                   u"SELECT name, cvr, address, postal_code, city, phone, email, version "
                   "FROM office"_s);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return std::optional<Office>();
    return std::optional(Office{read.text(0), read.text(1), read.text(2), read.text(3),
                                read.text(4), read.text(5), read.text(6), int(read.integer(7))});
}

Result<Office> OfficeStore::save(const Office &office)
{
    BRO_CHECK(m_session.require(Right::ManageOffice));
    Office next = office;
    next.name = office.name.simplified();
    if (next.name.isEmpty())
        return officeRefusal(u"office.needsName"_s);
    BRO_TRY(next.cvr, parseCvr(office.cvr));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const std::optional<Office> stored, this->office());
    const Office before = stored.value_or(Office{});
    if (before.version != office.version)
        return staleEdit(next.name);
    next.version = before.version + 1;
    Statement write(m_session.connection(),
                    u"INSERT INTO office (id, name, cvr, address, postal_code, city, phone, email, "
                    "version) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                    "name = excluded.name, cvr = excluded.cvr, address = excluded.address, "
                    "postal_code = excluded.postal_code, city = excluded.city, "
                    "phone = excluded.phone, email = excluded.email, version = excluded.version"_s);
    write.bind(next.name, next.cvr, next.address, next.postalCode, next.city, next.phone,
               next.email, next.version);
    BRO_CHECK(write.run());
    BRO_CHECK(writeHistory(m_session, u"office"_s, 1, stored ? u"update"_s : u"add"_s,
                           stored ? facts(before) : QJsonObject(), facts(next)));
    transaction.changed(Aggregate::Office, 1);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<Employee> OfficeStore::add(const Employee &employee)
{
    BRO_CHECK(m_session.require(Right::ManageOffice));
    Employee next = tidied(employee);
    next.id = {};
    next.version = 1;
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(checkName(m_session, next));
    Statement write(m_session.connection(),
                    u"INSERT INTO employee (name, initials, role, phone, email, active) "
                    "VALUES (?, ?, ?, ?, ?, ?)"_s);
    write.bind(next.name, next.initials, roleName(next.role), next.phone, next.email, next.active);
    BRO_CHECK(write.run());
    next.id = EmployeeId{write.insertedId()};
    BRO_CHECK(writeHistory(m_session, u"employee"_s, next.id.value, u"add"_s, {}, facts(next)));
    transaction.changed(Aggregate::Office, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<Employee> OfficeStore::update(const Employee &employee)
{
    BRO_CHECK(m_session.require(Right::ManageOffice));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const Employee before, this->employee(employee.id));
    if (before.version != employee.version)
        return staleEdit(before.name);
    Employee next = tidied(employee);
    BRO_CHECK(checkName(m_session, next));
    next.version = before.version + 1;
    Statement write(m_session.connection(),
                    u"UPDATE employee SET name = ?, initials = ?, role = ?, phone = ?, email = ?, "
                    "active = ?, version = ? WHERE id = ?"_s);
    write.bind(next.name, next.initials, roleName(next.role), next.phone, next.email, next.active,
               next.version, next.id);
    BRO_CHECK(write.run());
    BRO_CHECK(writeHistory(m_session, u"employee"_s, next.id.value, u"update"_s, facts(before),
                           facts(next)));
    transaction.changed(Aggregate::Office, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<Employee> OfficeStore::employee(EmployeeId id) const
{
    Statement read(m_session.connection(), EmployeeColumns + u"WHERE id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return Error(u"office.employeeUnknown"_s, {}, {}, Error::Kind::NotFound);
    return employeeOf(read);
}

Result<QList<Employee>> OfficeStore::employees(bool onlyActive) const
{
    Statement read(m_session.connection(),
                   EmployeeColumns + u"WHERE active >= ? ORDER BY name, id"_s);
    read.bind(onlyActive);
    QList<Employee> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            break;
        all.append(employeeOf(read));
    }
    // As Danish lists do, å last.
    const QCollator byName(Texts::danish().locale());
    std::ranges::stable_sort(all, [&byName](const Employee &a, const Employee &b) {
        return byName.compare(a.name, b.name) < 0;
    });
    return all;
}

Result<std::optional<Employee>> OfficeStore::employeeNamed(const QString &nameOrInitials) const
{
    const QString wanted = nameOrInitials.simplified();
    BRO_TRY(const QList<Employee> all, employees());
    QList<Employee> byInitials;
    for (const Employee &employee : all) {
        if (same(employee.name, wanted))
            return std::optional(employee);
        if (!wanted.isEmpty() && same(employee.initials, wanted))
            byInitials.append(employee);
    }
    // Initials are given on to a successor when somebody has left.
    if (byInitials.size() > 1)
        byInitials.removeIf([](const Employee &e) { return !e.active; });
    if (byInitials.size() > 1)
        return officeRefusal(u"office.initialsShared"_s, {{u"initials"_s, wanted},
                                                          {u"first"_s, byInitials[0].name},
                                                          {u"second"_s, byInitials[1].name}});
    return byInitials.isEmpty() ? std::optional<Employee>() : std::optional(byInitials.first());
}

} // namespace bro
