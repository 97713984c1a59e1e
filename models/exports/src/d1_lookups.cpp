// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_lookups.h"
#include <contracts/contract_store.h>
#include <database/statement.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
template <typename IdType>
Done readNames(Session &session, const QString &sql, QHash<IdType, QString> &names)
{
    Statement rows(session.connection(), sql);
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            return {};
        names.insert(rows.id<IdType>(0), rows.text(1));
    }
}

const QString &orderSql()
{
    static const QString sql =
        u"SELECT o.id, o.citizen_id, o.number, c.cpr, c.name, o.project_number, o.title, "
        "o.start_date, o.end_date, o.interrupted_on, o.interrupted_notified, o.week_minutes, "
        "o.total_minutes, o.state, c.contact_person_id, o.contract_version_id, "
        "o.supplementary_document_id, "
        "EXISTS (SELECT 1 FROM document d WHERE d.id = o.supplementary_document_id "
        "AND d.kind = 'special-agreement'), "
        "EXISTS (SELECT 1 FROM document d WHERE d.kind = 'independent-activity' AND "
        "(d.order_id = o.id OR (d.order_id IS NULL AND d.citizen_id = o.citizen_id))) "
        "FROM orders o JOIN citizen c ON c.id = o.citizen_id "
        "WHERE o.contract_key = ? AND o.state IN ('accepted', 'interrupted', 'cancelled')"_s;
    return sql;
}

D1Order readOrder(const Statement &row)
{
    D1Order order;
    order.id = row.id<OrderId>(0);
    order.citizen = row.id<CitizenId>(1);
    order.number = row.text(2);
    order.cpr = row.text(3);
    order.citizenName = row.text(4);
    order.projectNumber = row.text(5);
    order.title = row.text(6);
    order.start = row.date(7);
    order.end = row.date(8);
    const QDate interruptedOn = row.date(9);
    order.lastDay = interruptedOn.isValid() ? interruptedOn : order.end;
    order.interruptedNotified = row.date(10);
    order.hoursPerWeek = Minutes{row.integer(11)};
    order.hoursTotal = Minutes{row.integer(12)};
    order.interrupted = row.text(13) == "interrupted"_L1;
    order.onlyWhatRan = row.text(13) == "cancelled"_L1;
    order.contactPerson = row.id<EmployeeId>(14);
    order.supplementaryAgreement = !row.isNull(16);
    order.agreementDocument = row.boolean(17);
    order.independentApproved = row.boolean(18);
    return order;
}
} // namespace

Result<D1Lookups> readD1Lookups(Session &session, const QString &contractKey)
{
    D1Lookups lookups;
    BRO_CHECK(readNames(session, u"SELECT id, name FROM employee"_s, lookups.employees));
    // D1 21 wants the address; a place without one is told by its name (reading 18).
    BRO_CHECK(readNames(
        session,
        u"SELECT id, CASE trim(address) WHEN '' THEN name ELSE address END FROM location"_s,
        lookups.locations));
    ContractStore contracts(session);
    QHash<qint64, int> rulesOf; // contract version → place in lookups.activities
    Statement rows(session.connection(), orderSql());
    rows.bind(contractKey);
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            return lookups;
        D1Order order = readOrder(rows);
        const ContractVersionId version = rows.id<ContractVersionId>(15);
        if (!rulesOf.contains(version.value)) {
            BRO_TRY(const Profile profile, contracts.profileOn(version, session.today()));
            rulesOf.insert(version.value, int(lookups.activities.size()));
            lookups.activities.append(profile.activities);
        }
        order.rules = rulesOf.value(version.value);
        lookups.orders.insert(order.id, order);
    }
}

} // namespace bro
