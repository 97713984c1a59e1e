// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>
#include <algorithm>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <invoices/portal_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Columns =
    u"SELECT p.id, p.order_id, o.number, p.kind, p.period_from, p.period_to, p.portal_number, "
    "p.created_on, p.calculated_ore, p.amount_ore, p.note, p.withdraws_id, "
    "EXISTS (SELECT 1 FROM portal_invoice w WHERE w.withdraws_id = p.id), p.recorded_at, u.name "
    "FROM portal_invoice p JOIN orders o ON o.id = p.order_id "
    "LEFT JOIN app_user u ON u.id = p.user_id "_s;

QString kindName(PortalKind kind)
{
    switch (kind) {
    case PortalKind::Invoice:
        return u"invoice"_s;
    case PortalKind::Correction:
        return u"correction"_s;
    case PortalKind::Withdrawal:
        return u"withdrawal"_s;
    }
    return {};
}

PortalKind kindNamed(const QString &name)
{
    if (name == "correction"_L1)
        return PortalKind::Correction;
    return name == "withdrawal"_L1 ? PortalKind::Withdrawal : PortalKind::Invoice;
}

Result<QList<PortalRow>> readAll(Statement &read)
{
    QList<PortalRow> all;
    for (;;) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            return all;
        PortalRow row;
        row.id = read.id<PortalRowId>(0);
        row.order = read.id<OrderId>(1);
        row.orderNumber = read.text(2);
        row.kind = kindNamed(read.text(3));
        row.from = read.date(4);
        row.to = read.date(5);
        row.number = read.text(6);
        row.createdOn = read.date(7);
        row.calculated = Money{read.integer(8)};
        row.amount = Money{read.integer(9)};
        row.note = read.text(10);
        row.withdraws = read.id<PortalRowId>(11);
        row.withdrawn = read.boolean(12);
        row.recordedAt = read.integer(13);
        row.user = read.text(14);
        all.append(row);
    }
}

Error refused(const QString &code, const QList<std::pair<QString, Argument>> &arguments)
{
    return Error(code, arguments, {}, Error::Kind::Refused);
}

Done record(Session &session, const PortalRow &row, CitizenId citizen)
{
    BRO_CHECK(writeHistory(
        session, u"portal_invoice"_s, row.id.value, kindName(row.kind), {},
        {{u"order"_s, row.orderNumber}, {u"number"_s, row.number}, {u"amount"_s, row.amount.ore}},
        row.note));
    return session.log().record(AccessKind::Change, u"portal-invoice"_s, {citizen});
}

} // namespace

Done PortalStore::check(const PortalTick &tick, QDate start, QDate end,
                        const QString &orderNumber) const
{
    const std::pair<QString, Argument> order{u"order"_s, orderNumber};
    if (tick.number.trimmed().isEmpty())
        return refused(u"portal.numberMissing"_s, {order});
    if (!tick.createdOn.isValid() || !tick.from.isValid() || !tick.to.isValid())
        return refused(u"portal.dayMissing"_s, {order});
    if (tick.createdOn > m_session.today())
        return refused(u"portal.inFuture"_s, {order, {u"date"_s, tick.createdOn}});
    // Only what has been delivered can be billed (001 B 2.1).
    if (!tick.correction && tick.createdOn < tick.to)
        return refused(u"portal.beforeDelivery"_s,
                       {order, {u"date"_s, tick.createdOn}, {u"to"_s, tick.to}});
    if (tick.amount.ore == 0)
        return refused(u"portal.nothing"_s, {order});
    if (tick.to < tick.from || tick.from < start || tick.to > end)
        return refused(u"portal.outsideOrder"_s, {order, {u"start"_s, start}, {u"end"_s, end}});
    BRO_TRY(const QList<PortalRow> known, ofOrder(tick.order));
    const auto shares = [&tick](const PortalRow &row) {
        return row.holds() && row.kind == PortalKind::Invoice && row.from <= tick.to &&
               row.to >= tick.from;
    };
    const auto taken = std::find_if(known.cbegin(), known.cend(), shares);
    if (!tick.correction && taken != known.cend())
        return refused(
            u"portal.tickedAlready"_s,
            {order, {u"from"_s, taken->from}, {u"to"_s, taken->to}, {u"number"_s, taken->number}});
    const bool any =
        std::any_of(known.cbegin(), known.cend(), [](const PortalRow &row) { return row.holds(); });
    if (tick.correction && !any)
        return refused(u"portal.correctsNothing"_s, {order});
    return {};
}

Result<PortalRow> PortalStore::insert(const PortalTick &tick)
{
    Statement order(m_session.connection(),
                    u"SELECT number, start_date, end_date, citizen_id FROM orders WHERE id = ?"_s);
    order.bind(tick.order);
    BRO_TRY(const bool known, order.next());
    if (!known)
        return Error(u"portal.unknownOrder"_s, {{u"order"_s, QString::number(tick.order.value)}},
                     {}, Error::Kind::NotFound);
    PortalRow row;
    row.order = tick.order;
    row.orderNumber = order.text(0);
    const CitizenId citizen = order.id<CitizenId>(3);
    BRO_CHECK(check(tick, order.date(1), order.date(2), row.orderNumber));
    row.kind = tick.correction ? PortalKind::Correction : PortalKind::Invoice;
    row.from = tick.from;
    row.to = tick.to;
    row.number = tick.number.trimmed();
    row.createdOn = tick.createdOn;
    row.calculated = tick.calculated;
    row.amount = tick.amount;
    row.note = tick.note.trimmed();
    row.recordedAt = m_session.clock().nowMs();
    row.user = m_session.user().name;
    Statement write(m_session.connection(),
                    u"INSERT INTO portal_invoice (order_id, kind, period_from, period_to, "
                    "portal_number, created_on, calculated_ore, amount_ore, note, recorded_at, "
                    "user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    write.bind(row.order, kindName(row.kind), row.from, row.to, row.number, row.createdOn,
               row.calculated, row.amount, row.note, row.recordedAt, m_session.user().id);
    BRO_CHECK(write.run());
    row.id = PortalRowId{write.insertedId()};
    BRO_CHECK(record(m_session, row, citizen));
    return row;
}

Result<PortalRow> PortalStore::tick(const PortalTick &tick)
{
    BRO_TRY(const QList<PortalRow> rows, tickAll({tick}));
    return rows.first();
}

Result<QList<PortalRow>> PortalStore::tickAll(const QList<PortalTick> &ticks)
{
    BRO_CHECK(m_session.require(Right::Export));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    QList<PortalRow> rows;
    for (const PortalTick &tick : ticks) {
        BRO_TRY(const PortalRow row, insert(tick));
        transaction.changed(Aggregate::Billing, row.order.value);
        rows.append(row);
    }
    BRO_CHECK(transaction.commit());
    return rows;
}

Result<PortalRow> PortalStore::withdraw(PortalRowId id, const QString &reason)
{
    BRO_CHECK(m_session.require(Right::Export));
    if (reason.trimmed().isEmpty())
        return refused(u"portal.reasonMissing"_s, {});
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement read(m_session.connection(), Columns + u"WHERE p.id = ?"_s);
    read.bind(id);
    BRO_TRY(const QList<PortalRow> found, readAll(read));
    if (found.isEmpty() || found.first().kind == PortalKind::Withdrawal)
        return Error(u"portal.unknownRow"_s, {}, QString::number(id.value), Error::Kind::NotFound);
    PortalRow row = found.first();
    if (row.withdrawn)
        return refused(u"portal.withdrawnAlready"_s,
                       {{u"order"_s, row.orderNumber}, {u"number"_s, row.number}});
    row.withdraws = row.id;
    row.kind = PortalKind::Withdrawal;
    row.amount = -row.amount;
    row.calculated = -row.calculated;
    row.note = reason.trimmed();
    row.createdOn = m_session.today();
    row.recordedAt = m_session.clock().nowMs();
    row.user = m_session.user().name;
    Statement write(m_session.connection(),
                    u"INSERT INTO portal_invoice (order_id, kind, period_from, period_to, "
                    "portal_number, created_on, calculated_ore, amount_ore, note, withdraws_id, "
                    "recorded_at, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    write.bind(row.order, kindName(row.kind), row.from, row.to, row.number, row.createdOn,
               row.calculated, row.amount, row.note, row.withdraws, row.recordedAt,
               m_session.user().id);
    BRO_CHECK(write.run());
    row.id = PortalRowId{write.insertedId()};
    Statement citizen(m_session.connection(), u"SELECT citizen_id FROM orders WHERE id = ?"_s);
    citizen.bind(row.order);
    BRO_TRY(const bool known, citizen.next());
    BRO_CHECK(record(m_session, row, known ? citizen.id<CitizenId>(0) : CitizenId()));
    transaction.changed(Aggregate::Billing, row.order.value);
    BRO_CHECK(transaction.commit());
    return row;
}

Result<QList<PortalRow>> PortalStore::ofOrder(OrderId order) const
{
    Statement read(m_session.connection(),
                   Columns + u"WHERE p.order_id = ? ORDER BY p.period_from, p.id"_s);
    read.bind(order);
    return readAll(read);
}

Result<QList<PortalRow>> PortalStore::ofContract(const QString &contractKey, QDate from,
                                                 QDate to) const
{
    Statement read(m_session.connection(),
                   Columns + u"WHERE o.contract_key = ? AND p.period_from <= ? AND "
                             "p.period_to >= ? ORDER BY o.number, p.period_from, p.id"_s);
    read.bind(contractKey, to, from);
    return readAll(read);
}

} // namespace bro
