// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/clock.h>
#include <core/ids.h>
#include <database/access_log.h>
#include <database/connection.h>
#include <database/undo_stack.h>

namespace bro {

class ObjectStore;

enum class Role { Leader, Administrator, Consultant, Mentor };
// What a role may do; asked in the function that acts, not in the button.
enum class Right {
    ManageOffice,
    ManageContracts,
    HandleOrders,
    Plan,
    RegisterAttendance,
    Export,
    Backup
};

QString roleName(Role role); // as stored
std::optional<Role> roleNamed(const QString &name);

struct SessionUser
{
    UserId id;
    QString name;
    Role role = Role::Leader;
    EmployeeId employee; // whom of the staff the user is; none: not told
};

// Who works, on which connection, by which clock. Handed to every store and command by constructor.
// Lives on the connection's thread and not longer than the connection.
class Session
{
public:
    Session(SessionUser user, Connection &connection, const Clock &clock,
            const ObjectStore *objects = nullptr)
        : m_user(std::move(user)),
          m_connection(connection),
          m_clock(clock),
          m_objects(objects),
          m_log(connection, clock, m_user.id)
    {
    }

    const SessionUser &user() const { return m_user; }
    Connection &connection() const { return m_connection; }
    const Clock &clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }
    AccessLog &log() { return m_log; }
    const ObjectStore *objects() const { return m_objects; }
    // What this user did in this window.
    UndoStack &undo() { return m_undo; }
    // Fails with session.notAllowed.
    Done require(Right right) const;

private:
    SessionUser m_user;
    Connection &m_connection;
    const Clock &m_clock;
    const ObjectStore *m_objects;
    AccessLog m_log;
    UndoStack m_undo;
};

} // namespace bro
