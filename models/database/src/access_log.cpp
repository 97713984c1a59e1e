// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <database/access_log.h>
#include <database/session.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

AccessLog::~AccessLog()
{
    const Done done = flush();
    Q_UNUSED(done) // at the very end there is nobody left to tell
}

Done AccessLog::record(AccessKind kind, const QString &purpose, const QList<CitizenId> &citizens)
{
    Transaction transaction(m_connection);
    BRO_CHECK(transaction.begin());
    Statement event(m_connection,
                    u"INSERT INTO access_log (at, user_id, kind, purpose) VALUES (?, ?, ?, ?)"_s);
    event.bind(m_clock.nowMs(), m_user, kind, purpose);
    BRO_CHECK(event.run());
    const qint64 id = event.insertedId();
    Statement concerned(m_connection,
                        u"INSERT INTO access_log_citizen (access_log_id, citizen_id) VALUES (?, ?) "
                        "ON CONFLICT DO NOTHING"_s);
    for (const CitizenId citizen : citizens)
        BRO_CHECK(concerned.bind(id, citizen).run());
    return transaction.commit();
}

void AccessLog::view(const QString &purpose, CitizenId citizen)
{
    m_views[purpose].insert(citizen);
}

Done AccessLog::flush()
{
    if (m_views.isEmpty())
        return {};
    const auto views = std::exchange(m_views, {});
    Transaction transaction(m_connection);
    BRO_CHECK(transaction.begin());
    for (auto view = views.begin(); view != views.end(); ++view)
        BRO_CHECK(record(AccessKind::View, view.key(), view->values()));
    return transaction.commit();
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Leader:
        return u"leader"_s;
    case Role::Administrator:
        return u"administrator"_s;
    case Role::Consultant:
        return u"consultant"_s;
    case Role::Mentor:
        return u"mentor"_s;
    }
    return {};
}

std::optional<Role> roleNamed(const QString &name)
{
    for (const Role role : {Role::Leader, Role::Administrator, Role::Consultant, Role::Mentor}) {
        if (roleName(role) == name)
            return role;
    }
    return {};
}

Done Session::require(Right right) const
{
    const Role role = m_user.role;
    bool allowed = role == Role::Leader;
    switch (right) {
    case Right::ManageOffice:
    case Right::ManageContracts:
        break;
    case Right::HandleOrders:
    case Right::Export:
    case Right::Backup:
        allowed = allowed || role == Role::Administrator;
        break;
    case Right::Plan:
    case Right::RegisterAttendance:
        allowed = true;
        break;
    }
    if (!allowed)
        return Error(u"session.notAllowed"_s, {{u"user"_s, m_user.name}}, {}, Error::Kind::Denied);
    return {};
}

} // namespace bro
