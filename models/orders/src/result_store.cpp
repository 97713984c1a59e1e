// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <orders/result_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
const QString SelectStatus =
    u"SELECT s.id, s.citizen_id, s.status, s.from_date, s.to_date, s.evidence, s.document_id, "
    "s.withdrawn, s.replaces_id, s.recorded_at, coalesce(u.name, '') FROM citizen_status s "
    "LEFT JOIN app_user u ON u.id = s.user_id "_s;
const QString StatusStands = u"s.withdrawn = 0 AND NOT EXISTS "
                             "(SELECT 1 FROM citizen_status n WHERE n.replaces_id = s.id) "_s;

const QString SelectStatement =
    u"SELECT s.id, s.order_id, s.bonus_id, s.state, s.measured_on, s.stated_by, s.amount_ore, "
    "s.reason, s.document_id, s.replaces_id, s.recorded_at, coalesce(u.name, '') "
    "FROM result_statement s LEFT JOIN app_user u ON u.id = s.user_id "_s;
const QString StatementStands =
    u"NOT EXISTS (SELECT 1 FROM result_statement n WHERE n.replaces_id = s.id) "_s;

Error refusal(const QString &code, QList<std::pair<QString, Argument>> arguments = {})
{
    return Error(code, std::move(arguments), {}, Error::Kind::Refused);
}

StatusRecord statusOf(const Statement &row)
{
    StatusRecord record;
    record.id = row.id<StatusRecordId>(0);
    record.citizen = row.id<CitizenId>(1);
    record.status = statusNamed(row.text(2)).value_or(CitizenStatus::NoMunicipalSupport);
    record.from = row.date(3);
    record.to = row.date(4);
    record.evidence = row.text(5);
    record.document = row.id<DocumentId>(6);
    record.withdrawn = row.boolean(7);
    record.replaces = row.id<StatusRecordId>(8);
    record.recordedAt = row.integer(9);
    record.recordedBy = row.text(10);
    return record;
}

ResultStatement statementOf(const Statement &row)
{
    ResultStatement statement;
    statement.id = row.id<ResultStatementId>(0);
    statement.order = row.id<OrderId>(1);
    statement.bonus = row.text(2);
    statement.state = resultStateNamed(row.text(3)).value_or(ResultState::Expected);
    statement.measuredOn = row.date(4);
    statement.bySupplier = row.text(5) == "supplier"_L1;
    if (!row.isNull(6))
        statement.amount = Money{row.integer(6)};
    statement.reason = row.text(7);
    statement.document = row.id<DocumentId>(8);
    statement.replaces = row.id<ResultStatementId>(9);
    statement.recordedAt = row.integer(10);
    statement.recordedBy = row.text(11);
    return statement;
}

template <typename Row, typename Make>
Result<QList<Row>> allOf(Statement &read, Make make)
{
    QList<Row> rows;
    for (;;) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            return rows;
        rows.append(make(read));
    }
}

QJsonObject facts(const StatusRecord &record)
{
    return {{u"citizen"_s, record.citizen.value},
            {u"status"_s, statusWord(record.status)},
            {u"from"_s, record.from.toString(Qt::ISODate)},
            {u"to"_s, record.to.toString(Qt::ISODate)},
            {u"evidence"_s, record.evidence},
            {u"document"_s, record.document.value},
            {u"withdrawn"_s, record.withdrawn},
            {u"replaces"_s, record.replaces.value}};
}

QJsonObject facts(const ResultStatement &statement)
{
    QJsonObject all{{u"order"_s, statement.order.value},
                    {u"bonus"_s, statement.bonus},
                    {u"state"_s, resultStateWord(statement.state)},
                    {u"measuredOn"_s, statement.measuredOn.toString(Qt::ISODate)},
                    {u"bySupplier"_s, statement.bySupplier},
                    {u"document"_s, statement.document.value},
                    {u"replaces"_s, statement.replaces.value}};
    if (statement.amount)
        all.insert(u"amountOre"_s, statement.amount->ore);
    return all;
}

QString byWord(bool supplier)
{
    return supplier ? u"supplier"_s : u"purchaser"_s;
}
} // namespace

Done ResultStore::checkDocument(DocumentId document, CitizenId citizen)
{
    if (!document.isValid())
        return {};
    Statement read(m_session.connection(),
                   u"SELECT 1 FROM document WHERE id = ? AND citizen_id = ?"_s);
    BRO_TRY(const bool found, read.bind(document, citizen).next());
    return found ? Done() : Done(refusal(u"orderStore.documentUnknown"_s));
}

Done checkStatus(const StatusRecord &record, bool withDocument, QDate today)
{
    if (!record.from.isValid() || (record.to.isValid() && record.to < record.from))
        return refusal(u"orderStore.statusDays"_s);
    if (record.from > today)
        return refusal(u"orderStore.statusAhead"_s, {{u"date"_s, record.from}});
    if (record.evidence.trimmed().isEmpty() && !withDocument)
        return refusal(u"orderStore.statusNeedsEvidence"_s);
    return {};
}

// A new one that says what another says would count for nothing.
Done ResultStore::checkKnown(const StatusRecord &record)
{
    if (record.replaces.isValid())
        return {};
    BRO_TRY(const QList<StatusRecord> standing, statusesOf(record.citizen));
    const bool known =
        std::any_of(standing.cbegin(), standing.cend(), [&record](const StatusRecord &one) {
            return one.status == record.status && one.from == record.from && one.to == record.to;
        });
    if (known)
        return refusal(u"orderStore.statusKnown"_s, {{u"date"_s, record.from}});
    return {};
}

Result<StatusRecord> ResultStore::append(StatusRecord record, const QString &action)
{
    record.evidence = record.evidence.trimmed();
    record.recordedAt = m_session.clock().nowMs();
    record.recordedBy = m_session.user().name;
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    QJsonObject before;
    if (record.replaces.isValid()) {
        Statement old(m_session.connection(),
                      SelectStatus + u"WHERE s.id = ? AND "_s + StatusStands);
        BRO_TRY(const bool stands, old.bind(record.replaces).next());
        if (!stands || old.id<CitizenId>(1) != record.citizen)
            return staleEdit(statusWord(record.status));
        before = facts(statusOf(old));
    }
    Statement insert(m_session.connection(),
                     u"INSERT INTO citizen_status (citizen_id, status, from_date, to_date, "
                     "evidence, document_id, withdrawn, replaces_id, recorded_at, user_id) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(record.citizen, statusWord(record.status), record.from, record.to, record.evidence,
                record.document, record.withdrawn, record.replaces, record.recordedAt,
                m_session.user().id);
    BRO_CHECK(insert.run());
    record.id = StatusRecordId{insert.insertedId()};
    BRO_CHECK(writeHistory(m_session, u"citizen_status"_s, record.id.value, action, before,
                           facts(record)));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"orderStore.statusRecorded"_s,
                                     {record.citizen}));
    transaction.changed(Aggregate::Citizen, record.citizen.value);
    BRO_CHECK(transaction.commit());
    return record;
}

Result<StatusRecord> ResultStore::addStatus(const StatusRecord &record)
{
    BRO_CHECK(m_session.require(Right::Plan));
    BRO_CHECK(checkStatus(record, record.document.isValid(), m_session.today()));
    BRO_CHECK(checkDocument(record.document, record.citizen));
    BRO_CHECK(checkKnown(record));
    StatusRecord next = record;
    next.withdrawn = false;
    return append(next, next.replaces.isValid() ? u"correct"_s : u"add"_s);
}

Done ResultStore::withdrawStatus(StatusRecordId id, const QString &reason)
{
    BRO_CHECK(m_session.require(Right::Plan));
    if (reason.trimmed().isEmpty())
        return refusal(u"orderStore.withdrawNeedsReason"_s);
    Statement read(m_session.connection(), SelectStatus + u"WHERE s.id = ?"_s);
    BRO_TRY(const bool found, read.bind(id).next());
    if (!found)
        return Error(u"orderStore.statusUnknown"_s, {}, {}, Error::Kind::NotFound);
    StatusRecord next = statusOf(read);
    next.replaces = id;
    next.withdrawn = true;
    next.evidence = reason;
    BRO_CHECK(append(next, u"withdraw"_s));
    return {};
}

Result<QList<StatusRecord>> ResultStore::statusesOf(CitizenId citizen)
{
    Statement read(m_session.connection(), SelectStatus + u"WHERE s.citizen_id = ? AND "_s +
                                               StatusStands + u"ORDER BY s.from_date, s.id"_s);
    read.bind(citizen);
    return allOf<StatusRecord>(read, statusOf);
}

Result<QList<StatusRecord>> ResultStore::statusHistory(CitizenId citizen)
{
    Statement read(m_session.connection(),
                   SelectStatus + u"WHERE s.citizen_id = ? ORDER BY s.id DESC"_s);
    read.bind(citizen);
    return allOf<StatusRecord>(read, statusOf);
}

Done ResultStore::checkStatement(const ResultStatement &statement, CitizenId citizen)
{
    if (!statement.measuredOn.isValid() || statement.measuredOn > m_session.today())
        return refusal(u"orderStore.statementDay"_s);
    if (statement.amount && statement.amount->ore < 0)
        return refusal(u"orderStore.statementAmount"_s);
    if (statement.state == ResultState::Refused && statement.reason.trimmed().isEmpty())
        return refusal(u"orderStore.refusalNeedsReason"_s);
    return checkDocument(statement.document, citizen);
}

Result<ResultStatement> ResultStore::state(const ResultStatement &statement)
{
    BRO_CHECK(m_session.require(Right::HandleOrders));
    ResultStatement next = statement;
    next.reason = statement.reason.trimmed();
    next.recordedAt = m_session.clock().nowMs();
    next.recordedBy = m_session.user().name;
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement order(m_session.connection(),
                    u"SELECT citizen_id, number FROM orders WHERE id = ?"_s);
    BRO_TRY(const bool known, order.bind(next.order).next());
    if (!known)
        return Error(u"orderStore.gone"_s, {}, {}, Error::Kind::NotFound);
    const CitizenId citizen = order.id<CitizenId>(0);
    BRO_CHECK(checkStatement(next, citizen));
    Statement last(m_session.connection(), SelectStatement +
                                               u"WHERE s.order_id = ? AND s.bonus_id = ? AND "_s +
                                               StatementStands);
    BRO_TRY(const bool stated, last.bind(next.order, next.bonus).next());
    if (next.replaces != (stated ? last.id<ResultStatementId>(0) : ResultStatementId{}))
        return staleEdit(order.text(1));
    Statement insert(m_session.connection(),
                     u"INSERT INTO result_statement (order_id, bonus_id, state, measured_on, "
                     "stated_by, amount_ore, reason, document_id, replaces_id, recorded_at, "
                     "user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(next.order, next.bonus, resultStateWord(next.state), next.measuredOn,
                byWord(next.bySupplier), next.amount, next.reason, next.document, next.replaces,
                next.recordedAt, m_session.user().id);
    BRO_CHECK(insert.run());
    next.id = ResultStatementId{insert.insertedId()};
    BRO_CHECK(writeHistory(m_session, u"result_statement"_s, next.id.value, u"state"_s,
                           stated ? facts(statementOf(last)) : QJsonObject(), facts(next),
                           next.reason));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"orderStore.resultStated"_s, {citizen}));
    transaction.changed(Aggregate::Billing, next.order.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<QList<ResultStatement>> ResultStore::statementsOf(OrderId order)
{
    Statement read(m_session.connection(), SelectStatement + u"WHERE s.order_id = ? AND "_s +
                                               StatementStands + u"ORDER BY s.bonus_id"_s);
    read.bind(order);
    return allOf<ResultStatement>(read, statementOf);
}

Result<QList<ResultStatement>> ResultStore::statementHistory(OrderId order, const QString &bonus)
{
    Statement read(m_session.connection(),
                   SelectStatement +
                       u"WHERE s.order_id = ? AND s.bonus_id = ? ORDER BY s.id DESC"_s);
    read.bind(order, bonus);
    return allOf<ResultStatement>(read, statementOf);
}

Result<QList<ResultStatement>> ResultStore::allStatements()
{
    Statement read(m_session.connection(), SelectStatement + u"WHERE "_s + StatementStands +
                                               u"ORDER BY s.order_id, s.id"_s);
    return allOf<ResultStatement>(read, statementOf);
}

} // namespace bro
