// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCollator>
#include <QJsonObject>
#include <algorithm>
#include <core/texts.h>
#include <database/database.h>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QJsonObject facts(const UserAccount &user)
{
    return {{u"name"_s, user.name},
            {u"role"_s, roleName(user.role)},
            {u"active"_s, user.active},
            {u"employee"_s, user.employee.value}};
}

Error refusal(const QString &code, const QString &user)
{
    return Error(code, {{u"user"_s, user}}, {}, Error::Kind::Refused);
}

bool leads(const UserAccount &user)
{
    return user.active && user.role == Role::Leader;
}

Result<UserAccount> known(const QList<UserAccount> &all, UserId id)
{
    const auto user =
        std::find_if(all.begin(), all.end(), [id](const UserAccount &one) { return one.id == id; });
    if (user == all.end())
        return Error(u"database.userUnknown"_s, {{u"user"_s, QString::number(id.value)}}, {},
                     Error::Kind::NotFound);
    return *user;
}

// After the change somebody must still be able to lead the office, and an employee is one user.
Done checkChange(const QList<UserAccount> &all, const UserAccount &after, UserId self)
{
    if (!after.active && after.id == self)
        return refusal(u"database.userIsYou"_s, after.name);
    const bool othersLead = std::any_of(all.begin(), all.end(), [&after](const UserAccount &one) {
        return one.id != after.id && leads(one);
    });
    if (!leads(after) && !othersLead)
        return refusal(u"database.userLastLeader"_s, after.name);
    for (const UserAccount &one : all) {
        if (one.id != after.id && after.employee.isValid() && one.employee == after.employee)
            return refusal(u"database.userEmployeeTaken"_s, one.name);
    }
    return {};
}

Result<QList<UserAccount>> allUsers(Connection &connection)
{
    Statement read(connection, u"SELECT id, name, role, active, employee_id FROM app_user "
                               "ORDER BY id"_s);
    QList<UserAccount> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            break;
        all.append({read.id<UserId>(0), read.text(1),
                    roleNamed(read.text(2)).value_or(Role::Mentor), read.boolean(3),
                    read.id<EmployeeId>(4)});
    }
    const QCollator byName(Texts::danish().locale());
    std::ranges::stable_sort(all, [&byName](const UserAccount &a, const UserAccount &b) {
        return byName.compare(a.name, b.name) < 0;
    });
    return all;
}

} // namespace

Result<QList<UserAccount>> Database::users() const
{
    return allUsers(*m_connection);
}

Done Database::updateUser(Session &session, const UserAccount &before, const UserAccount &after)
{
    BRO_CHECK(session.require(Right::ManageOffice));
    Transaction transaction(*m_connection);
    BRO_CHECK(transaction.begin());
    BRO_TRY(const QList<UserAccount> all, users());
    BRO_TRY(const UserAccount stored, known(all, before.id));
    if (stored != before)
        return staleEdit(stored.name);
    UserAccount next = after;
    next.id = stored.id;
    next.name = stored.name;
    BRO_CHECK(checkChange(all, next, session.user().id));
    Statement write(*m_connection,
                    u"UPDATE app_user SET role = ?, active = ?, employee_id = ? WHERE id = ?"_s);
    BRO_CHECK(write.bind(roleName(next.role), next.active, next.employee, next.id).run());
    BRO_CHECK(writeHistory(session, u"app_user"_s, next.id.value, u"update"_s, facts(stored),
                           facts(next)));
    transaction.changed(Aggregate::User, next.id.value);
    return transaction.commit();
}

Done Database::resetPassword(Session &session, UserId user, const QString &newPassword,
                             PasswordCost cost)
{
    BRO_CHECK(session.require(Right::ManageOffice));
    BRO_TRY(KeyFile keyFile, KeyFile::load(m_path));
    BRO_TRY(const QList<UserAccount> all, allUsers(session.connection()));
    BRO_TRY(const UserAccount stored, known(all, user));
    // Before the transaction: nobody shall wait for the half second that a password costs.
    BRO_CHECK(keyFile.replaceUser(stored.name, newPassword, m_key, cost));
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(
        writeHistory(session, u"app_user"_s, user.value, u"reset-password"_s, {}, facts(stored)));
    // Inside the transaction: a password that was not stored shall not be told as reset.
    BRO_CHECK(keyFile.save(m_path));
    transaction.changed(Aggregate::User, user.value);
    return transaction.commit();
}

} // namespace bro
