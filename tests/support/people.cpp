// SPDX-License-Identifier: GPL-3.0-or-later
#include <database/statement.h>
#include <database/transaction.h>
#include <support/people.h>

namespace bro {

using namespace Qt::StringLiterals;

Done addPeople(Connection &connection, int count)
{
    Transaction transaction(connection);
    BRO_CHECK(transaction.begin());
    BRO_CHECK(connection.runScript(
        u"INSERT INTO contract_version (id, key, version, format, valid_from, sha256, json, "
        u"imported_at) "
        "VALUES (1, 'koebenhavn-traedesten-2024', 1, 1, '2024-01-01', '', '{}', 0);"
        "INSERT INTO employee (id, name, initials, role) VALUES (1, 'Karen Bruun', 'KB', "
        "'mentor'), "
        "(2, 'Peter Lund', 'PL', 'mentor');"
        "INSERT INTO location (id, name, address) VALUES (1, 'Åbro', 'Havnegade 12, 4999 Egeby'), "
        "(2, 'Havnens Bageri', 'Kajen 3, 4999 Egeby')"_s));
    Statement citizen(
        connection,
        u"INSERT INTO citizen (id, cpr, name, folded, contact_person_id) VALUES (?, ?, ?, ?, 1)"_s);
    Statement order(connection, u"INSERT INTO orders (id, number, citizen_id, contract_version_id, "
                                u"contract_key, track_key, "
                                "project_number, title, ordered_on, start_date, end_date, "
                                "week_minutes, total_minutes, state) "
                                "VALUES (?, ?, ?, 1, 'koebenhavn-traedesten-2024', 'spor1', "
                                "'KK-1', 'Spor 1', '2026-10-14', "
                                "'2026-11-02', '2027-01-29', 240, 3120, 'accepted')"_s);
    for (int i = 1; i <= count; ++i) {
        const QString cpr = u"610180%1"_s.arg(i, 4, 10, QChar(u'0'));
        const QString name = u"Borger %1"_s.arg(i);
        BRO_CHECK(citizen.bind(i, cpr, name, name.toLower()).run());
        BRO_CHECK(order.bind(i, u"54%1"_s.arg(i, 5, 10, QChar(u'0')), i).run());
    }
    return transaction.commit();
}

} // namespace bro
