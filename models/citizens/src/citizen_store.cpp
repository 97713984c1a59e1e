// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizen_rows.h"
#include <citizens/citizen_store.h>
#include <database/history.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const QString &code, QList<std::pair<QString, Argument>> arguments = {})
{
    return Error(code, std::move(arguments), {}, Error::Kind::Refused);
}

Citizen tidied(Citizen c)
{
    for (QString *text : {&c.name, &c.address, &c.postalCode, &c.city, &c.phone})
        *text = text->simplified();
    return c;
}

Done checkFacts(const CitizenStore &store, const Citizen &citizen, QDate today)
{
    if (citizen.cpr.isEmpty())
        return refusal(u"citizens.needsCpr"_s);
    if (citizen.name.isEmpty())
        return refusal(u"citizens.needsName"_s);
    if (citizen.unemployedSince.isValid() && citizen.unemployedSince > today)
        return refusal(u"citizens.unemployedAhead"_s, {{u"date"_s, citizen.unemployedSince}});
    BRO_TRY(const std::optional<Citizen> other, store.byCpr(citizen.cpr));
    if (other && other->id != citizen.id)
        return refusal(u"citizens.cprKnown"_s, {{u"name"_s, other->name}});
    return {};
}

Done keepEarlierCpr(Session &session, const Citizen &before)
{
    Statement write(session.connection(),
                    u"INSERT INTO citizen_earlier_cpr (citizen_id, cpr, replaced_at, user_id) "
                    "VALUES (?, ?, ?, ?)"_s);
    write.bind(before.id, before.cpr.digits(), session.clock().nowMs(), session.user().id);
    BRO_CHECK(write.run());
    return {};
}

} // namespace

Citizen citizenOf(const Statement &row)
{
    Citizen c;
    c.id = row.id<CitizenId>(0);
    c.cpr = CprNumber::fromStored(row.text(1));
    c.name = row.text(2);
    c.address = row.text(3);
    c.postalCode = row.text(4);
    c.city = row.text(5);
    c.phone = row.text(6);
    c.phoneSource = row.text(7);
    c.contactPerson = row.id<EmployeeId>(8);
    c.exemptFromDigitalPost = row.boolean(9);
    c.needsInterpreter = row.boolean(10);
    c.interpreterLanguage = row.text(11);
    c.smsConsent = row.boolean(12);
    c.emailConsent = row.boolean(13);
    c.representative = row.text(14);
    c.targetGroup = row.text(15);
    c.unemployedSince = row.date(16);
    c.version = int(row.integer(17));
    return c;
}

QJsonObject citizenFacts(const Citizen &c)
{
    return {{u"cpr"_s, c.cpr.digits()},
            {u"name"_s, c.name},
            {u"address"_s, c.address},
            {u"postalCode"_s, c.postalCode},
            {u"city"_s, c.city},
            {u"phone"_s, c.phone},
            {u"phoneSource"_s, c.phoneSource},
            {u"contactPerson"_s, c.contactPerson.value},
            {u"exemptFromDigitalPost"_s, c.exemptFromDigitalPost},
            {u"needsInterpreter"_s, c.needsInterpreter},
            {u"interpreterLanguage"_s, c.interpreterLanguage},
            {u"smsConsent"_s, c.smsConsent},
            {u"emailConsent"_s, c.emailConsent},
            {u"representative"_s, c.representative},
            {u"targetGroup"_s, c.targetGroup},
            {u"unemployedSince"_s, c.unemployedSince.toString(Qt::ISODate)}};
}

Result<Citizen> CitizenStore::add(const Citizen &citizen)
{
    BRO_CHECK(m_session.require(Right::HandleOrders));
    Citizen next = tidied(citizen);
    next.id = {};
    next.version = 1;
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(checkFacts(*this, next, m_session.today()));
    Statement write(m_session.connection(), CitizenInsert);
    BRO_CHECK(bindCitizen(write, next).run());
    next.id = CitizenId{write.insertedId()};
    BRO_CHECK(
        writeHistory(m_session, u"citizen"_s, next.id.value, u"add"_s, {}, citizenFacts(next)));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"citizens.added"_s, {next.id}));
    transaction.changed(Aggregate::Citizen, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<Citizen> CitizenStore::update(const Citizen &citizen, const QString &reason)
{
    BRO_CHECK(m_session.require(Right::Plan));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const Citizen before, byId(citizen.id));
    if (before.version != citizen.version)
        return staleEdit(before.name);
    Citizen next = tidied(citizen);
    next.version = before.version + 1;
    BRO_CHECK(checkFacts(*this, next, m_session.today()));
    if (next.cpr != before.cpr) {
        BRO_CHECK(m_session.require(Right::HandleOrders));
        BRO_CHECK(keepEarlierCpr(m_session, before));
    }
    Statement write(m_session.connection(), CitizenUpdate);
    BRO_CHECK(bindCitizen(write, next).also(next.version).also(next.id).run());
    BRO_CHECK(writeHistory(m_session, u"citizen"_s, next.id.value, u"update"_s,
                           citizenFacts(before), citizenFacts(next), reason));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"citizens.changed"_s, {next.id}));
    transaction.changed(Aggregate::Citizen, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<Citizen> CitizenStore::byId(CitizenId id) const
{
    Statement read(m_session.connection(),
                   u"SELECT "_s + CitizenColumns + u" FROM citizen c WHERE c.id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return Error(u"citizens.unknown"_s, {}, {}, Error::Kind::NotFound);
    return citizenOf(read);
}

Result<std::optional<Citizen>> CitizenStore::byCpr(const CprNumber &cpr) const
{
    Statement read(m_session.connection(),
                   u"SELECT "_s + CitizenColumns + u" FROM citizen c WHERE c.cpr = ?"_s);
    read.bind(cpr.digits());
    BRO_TRY(const bool found, read.next());
    if (found)
        return std::optional(citizenOf(read));
    Statement earlier(m_session.connection(),
                      u"SELECT "_s + CitizenColumns +
                          u" FROM citizen_earlier_cpr e JOIN citizen c ON c.id = e.citizen_id "
                          "WHERE e.cpr = ? ORDER BY e.id DESC"_s);
    earlier.bind(cpr.digits());
    BRO_TRY(const bool hadIt, earlier.next());
    return hadIt ? std::optional(citizenOf(earlier)) : std::optional<Citizen>();
}

Result<Citizen> CitizenStore::open(CitizenId id, const QString &purpose)
{
    BRO_TRY(const Citizen citizen, byId(id));
    m_session.log().view(purpose, id);
    return citizen;
}

Result<QList<EarlierCpr>> CitizenStore::earlierCprs(CitizenId id) const
{
    Statement read(m_session.connection(),
                   u"SELECT cpr, replaced_at, user_id FROM citizen_earlier_cpr "
                   "WHERE citizen_id = ? ORDER BY id DESC"_s);
    read.bind(id);
    QList<EarlierCpr> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        all.append({CprNumber::fromStored(read.text(0)), read.integer(1), read.id<UserId>(2)});
    }
}

} // namespace bro
