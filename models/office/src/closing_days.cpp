// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_help.h"
#include <array>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <office/office_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// As stored, in the order of ClosingDayState.
const std::array StateNames = {u"requested"_s, u"granted"_s, u"refused"_s};

QString stateName(ClosingDayState state)
{
    return StateNames[size_t(state)];
}

ClosingDayState stateNamed(const QString &name)
{
    const auto found = std::find(StateNames.begin(), StateNames.end(), name);
    return ClosingDayState(found == StateNames.end() ? 0 : found - StateNames.begin());
}

QJsonObject facts(const ClosingDay &d)
{
    return {{u"date"_s, isoText(d.date)},
            {u"reason"_s, d.reason},
            {u"contract"_s, d.contractKey},
            {u"state"_s, stateName(d.state)},
            {u"requestedOn"_s, isoText(d.requestedOn)},
            {u"decidedOn"_s, isoText(d.decidedOn)}};
}

const QString DayColumns = u"SELECT id, date, reason, contract_key, state, requested_on, "
                           "decided_on, version FROM closing_day "_s;

ClosingDay dayOf(const Statement &row)
{
    return {row.id<ClosingDayId>(0), row.date(1), row.text(2), row.text(3),
            stateNamed(row.text(4)), row.date(5), row.date(6), int(row.integer(7))};
}

Result<ClosingDay> dayWith(Connection &connection, ClosingDayId id)
{
    Statement read(connection, DayColumns + u"WHERE id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return Error(u"office.closingDayUnknown"_s, {}, {}, Error::Kind::NotFound);
    return dayOf(read);
}

Done checkFacts(Connection &connection, const ClosingDay &day)
{
    if (!day.date.isValid())
        return officeRefusal(u"office.closingDayNeedsDate"_s);
    if (day.reason.isEmpty())
        return officeRefusal(u"office.closingDayNeedsReason"_s, {{u"date"_s, day.date}});
    if (day.state != ClosingDayState::Requested && !day.decidedOn.isValid())
        return officeRefusal(u"office.closingDayNeedsDecision"_s, {{u"date"_s, day.date}});
    Statement other(connection, u"SELECT 1 FROM closing_day WHERE date = ? AND contract_key = ? "
                                "AND id <> ?"_s);
    other.bind(day.date, day.contractKey, day.id.value);
    BRO_TRY(const bool taken, other.next());
    if (taken)
        return officeRefusal(u"office.closingDayKnown"_s, {{u"date"_s, day.date}});
    return {};
}

} // namespace

Result<ClosingDay> OfficeStore::add(const ClosingDay &day)
{
    BRO_CHECK(m_session.require(Right::ManageOffice));
    ClosingDay next = day;
    next.id = {};
    next.reason = day.reason.simplified();
    next.version = 1;
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(checkFacts(m_session.connection(), next));
    Statement write(m_session.connection(),
                    u"INSERT INTO closing_day (date, reason, contract_key, state, requested_on, "
                    "decided_on) VALUES (?, ?, ?, ?, ?, ?)"_s);
    write.bind(next.date, next.reason, next.contractKey, stateName(next.state), next.requestedOn,
               next.decidedOn);
    BRO_CHECK(write.run());
    next.id = ClosingDayId{write.insertedId()};
    BRO_CHECK(writeHistory(m_session, u"closing_day"_s, next.id.value, u"add"_s, {}, facts(next)));
    transaction.changed(Aggregate::Office, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<ClosingDay> OfficeStore::update(const ClosingDay &day)
{
    BRO_CHECK(m_session.require(Right::ManageOffice));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const ClosingDay before, dayWith(m_session.connection(), day.id));
    if (before.version != day.version)
        return Error(u"office.closingDayStale"_s, {{u"date"_s, before.date}}, {},
                     Error::Kind::Stale);
    ClosingDay next = day;
    next.reason = day.reason.simplified();
    BRO_CHECK(checkFacts(m_session.connection(), next));
    next.version = before.version + 1;
    Statement write(m_session.connection(),
                    u"UPDATE closing_day SET date = ?, reason = ?, contract_key = ?, state = ?, "
                    "requested_on = ?, decided_on = ?, version = ? WHERE id = ?"_s);
    write.bind(next.date, next.reason, next.contractKey, stateName(next.state), next.requestedOn,
               next.decidedOn, next.version, next.id);
    BRO_CHECK(write.run());
    BRO_CHECK(writeHistory(m_session, u"closing_day"_s, next.id.value, u"update"_s, facts(before),
                           facts(next)));
    transaction.changed(Aggregate::Office, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<QList<ClosingDay>> OfficeStore::closingDays(QDate from, QDate to) const
{
    Statement read(m_session.connection(),
                   DayColumns + u"WHERE date BETWEEN ? AND ? ORDER BY date, contract_key"_s);
    read.bind(from, to);
    QList<ClosingDay> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        all.append(dayOf(read));
    }
}

Result<QSet<QDate>> OfficeStore::closedDays(QDate from, QDate to, const QString &contractKey) const
{
    BRO_TRY(const QList<ClosingDay> all, closingDays(from, to));
    QSet<QDate> closed;
    for (const ClosingDay &day : all) {
        if (day.state == ClosingDayState::Granted &&
            (day.contractKey.isEmpty() || day.contractKey == contractKey))
            closed.insert(day.date);
    }
    return closed;
}

} // namespace bro
