// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <database/statement.h>
#include <orders/order_store.h>

// How an order lies in the database.
namespace bro {

inline const QString OrderColumnNames = QStringLiteral(
    "o.id, o.number, o.citizen_id, o.contract_version_id, o.contract_key, o.track_key, "
    "o.project_number, o.title, o.ordered_on, o.start_date, o.end_date, o.week_minutes, "
    "o.total_minutes, o.interval_from, o.interval_to, o.remark, o.state, o.interrupted_on, "
    "o.interrupted_notified, o.state_reason, o.price_ore, o.supplementary_document_id, o.extends, "
    "o.version");
inline constexpr int OrderColumnCount = 24;

inline const QString OrderInsert = QStringLiteral(
    "INSERT INTO orders (number, citizen_id, contract_version_id, contract_key, track_key, "
    "project_number, title, ordered_on, start_date, end_date, week_minutes, total_minutes, "
    "interval_from, interval_to, remark, state, price_ore, extends) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

inline const QString OrderEventInsert = QStringLiteral(
    "INSERT INTO order_event (order_id, kind, effective_on, notified_on, reason, recorded_at, "
    "user_id) VALUES (?, ?, ?, ?, ?, ?, ?)");

QString stateName(OrderState state); // as stored
OrderState stateNamed(const QString &name);
QString eventName(OrderEventKind kind);
OrderEventKind eventNamed(const QString &name);

Order orderOf(const Statement &row);
QJsonObject orderFacts(const Order &order);
Statement &bindNewOrder(Statement &statement, const Order &order);

} // namespace bro
