// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test_database.h>

namespace bro {

TestDatabase::TestDatabase(QDate today) : m_clock(today)
{
    auto created = Database::create(path(), user(), password(), PasswordCost::lowest(), m_clock);
    if (!created.ok()) {
        m_failure = created.error().message.code + u' ' + created.error().detail;
        return;
    }
    m_database = std::move(created->database);
    m_recoveryKey = created->recoveryKey;
    m_session = std::make_unique<Session>(m_database->user(), m_database->connection(), m_clock,
                                          &m_database->objects());
}

Session TestDatabase::sessionAs(Role role)
{
    SessionUser other = m_database->user();
    other.role = role;
    return Session(other, m_database->connection(), m_clock, &m_database->objects());
}

void TestDatabase::close()
{
    m_session.reset();
    m_database.reset();
}

Done TestDatabase::reopen()
{
    close();
    BRO_TRY(m_database, Database::open(path(), user(), password(), m_clock));
    m_session = std::make_unique<Session>(m_database->user(), m_database->connection(), m_clock,
                                          &m_database->objects());
    return {};
}

} // namespace bro
