// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_help.h"
#include <QCollator>
#include <algorithm>
#include <core/texts.h>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <office/office_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QJsonObject facts(const Location &l)
{
    return {{u"name"_s, l.name},
            {u"address"_s, l.address},
            {u"capacity"_s, l.capacity},
            {u"active"_s, l.active},
            {u"replaces"_s, l.replaces.value}};
}

const QString LocationColumns =
    u"SELECT id, name, address, capacity, active, replaces_id, version FROM location "_s;

Location locationOf(const Statement &row)
{
    return {row.id<LocationId>(0), row.text(1),           row.text(2),        int(row.integer(3)),
            row.boolean(4),        row.id<LocationId>(5), int(row.integer(6))};
}

Location tidied(Location l)
{
    l.name = l.name.simplified();
    l.address = l.address.simplified();
    return l;
}

Done checkFacts(Session &session, const Location &location)
{
    if (location.name.isEmpty())
        return officeRefusal(u"office.locationNeedsName"_s);
    if (location.address.isEmpty())
        return officeRefusal(u"office.locationNeedsAddress"_s, {{u"name"_s, location.name}});
    if (location.capacity < 0)
        return officeRefusal(u"office.capacityNegative"_s, {{u"name"_s, location.name}});
    Statement other(session.connection(),
                    u"SELECT 1 FROM location WHERE name = ? AND active = 1 AND id <> ?"_s);
    other.bind(location.name, location.id.value);
    BRO_TRY(const bool taken, other.next());
    if (taken && location.active)
        return officeRefusal(u"office.locationKnown"_s, {{u"name"_s, location.name}});
    return {};
}

Result<Location> insert(Session &session, Location location, const QString &action)
{
    location.version = 1;
    Statement write(session.connection(),
                    u"INSERT INTO location (name, address, capacity, active, replaces_id) "
                    "VALUES (?, ?, ?, ?, ?)"_s);
    write.bind(location.name, location.address, location.capacity, location.active,
               location.replaces);
    BRO_CHECK(write.run());
    location.id = LocationId{write.insertedId()};
    BRO_CHECK(writeHistory(session, u"location"_s, location.id.value, action, {}, facts(location)));
    return location;
}

Result<Location> overwrite(Session &session, const Location &before, Location next,
                           const QString &action)
{
    next.version = before.version + 1;
    Statement write(session.connection(),
                    u"UPDATE location SET capacity = ?, active = ?, version = ? WHERE id = ?"_s);
    write.bind(next.capacity, next.active, next.version, next.id);
    BRO_CHECK(write.run());
    BRO_CHECK(
        writeHistory(session, u"location"_s, next.id.value, action, facts(before), facts(next)));
    return next;
}

} // namespace

Result<Location> OfficeStore::add(const Location &location)
{
    BRO_CHECK(m_session.require(Right::ManageOffice));
    Location next = tidied(location);
    next.id = {};
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(checkFacts(m_session, next));
    BRO_TRY(next, insert(m_session, next, u"add"_s));
    transaction.changed(Aggregate::Office, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<Location> OfficeStore::update(const Location &location)
{
    BRO_CHECK(m_session.require(Right::ManageOffice));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const Location before, this->location(location.id));
    if (before.version != location.version)
        return staleEdit(before.name);
    Location next = tidied(location);
    next.replaces = before.replaces;
    BRO_CHECK(checkFacts(m_session, next));
    if (next.name == before.name && next.address == before.address) {
        BRO_TRY(next, overwrite(m_session, before, next, u"update"_s));
    } else if (!before.active) {
        // Its successor has been made already, or the place was given up.
        return officeRefusal(u"office.locationClosed"_s, {{u"name"_s, before.name}});
    } else {
        Location closed = before;
        closed.active = false;
        BRO_CHECK(overwrite(m_session, before, closed, u"close"_s));
        next.replaces = before.id;
        BRO_TRY(next, insert(m_session, next, u"succeed"_s));
    }
    transaction.changed(Aggregate::Office, before.id.value);
    transaction.changed(Aggregate::Office, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<Location> OfficeStore::location(LocationId id) const
{
    Statement read(m_session.connection(), LocationColumns + u"WHERE id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return Error(u"office.locationUnknown"_s, {}, {}, Error::Kind::NotFound);
    return locationOf(read);
}

Result<QList<Location>> OfficeStore::locations(bool onlyActive) const
{
    Statement read(m_session.connection(), LocationColumns +
                                               u"WHERE active >= ? "
                                               "ORDER BY active DESC, name, id DESC"_s);
    read.bind(onlyActive);
    QList<Location> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            break;
        all.append(locationOf(read));
    }
    // As Danish lists do, å last; those in use first.
    const QCollator byName(Texts::danish().locale());
    std::ranges::stable_sort(all, [&byName](const Location &a, const Location &b) {
        return a.active != b.active ? a.active : byName.compare(a.name, b.name) < 0;
    });
    return all;
}

Result<std::optional<Location>> OfficeStore::locationNamed(const QString &nameOrAddress) const
{
    const QString wanted = nameOrAddress.simplified();
    BRO_TRY(const QList<Location> all, locations());
    std::optional<Location> found;
    const auto rank = [&wanted](const Location &l) {
        const bool name = l.name.compare(wanted, Qt::CaseInsensitive) == 0;
        const bool address = l.address.compare(wanted, Qt::CaseInsensitive) == 0;
        return name || address ? (l.active ? 2 : 0) + (name ? 1 : 0) : -1;
    };
    for (const Location &location : all) {
        if (rank(location) >= 0 &&
            (!found || rank(location) > rank(*found) ||
             (rank(location) == rank(*found) && !location.active && location.id > found->id)))
            found = location;
    }
    return found;
}

} // namespace bro
