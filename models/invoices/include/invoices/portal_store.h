// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/ids.h>
#include <core/money.h>
#include <database/session.h>
#include <optional>

namespace bro {

using PortalRowId = Id<struct PortalRowTag>;

enum class PortalKind { Invoice, Correction, Withdrawal };

// What the purchaser's portal made of an order and a period (001 B 2.1), as the office recorded it.
struct PortalRow
{
    PortalRowId id;
    OrderId order;
    QString orderNumber;
    PortalKind kind = PortalKind::Invoice;
    QDate from;
    QDate to;
    QString number; // the portal's own
    QDate createdOn;
    Money calculated; // by the program, when it was recorded
    Money amount;     // the portal's
    QString note;
    PortalRowId withdraws;
    bool withdrawn = false;
    qint64 recordedAt = 0; // UTC ms
    QString user;

    // Counts towards what is billed.
    bool holds() const { return kind != PortalKind::Withdrawal && !withdrawn; }
    Money difference() const { return amount - calculated; }
};

// A tick: that the portal has made it.
struct PortalTick
{
    OrderId order;
    QDate from;
    QDate to;
    QString number;
    QDate createdOn;
    Money amount;
    Money calculated;
    bool correction = false; // may share days with others
    QString note{};
};

// Append-only; a wrong row is taken back by one that names it. Writing needs Right::Export and
// leaves history and access log. Two users who tick the same order and days: the second is refused.
class PortalStore
{
public:
    explicit PortalStore(Session &session) : m_session(session) {}

    // portal.tickedAlready with the portal's number that has the days; portal.numberMissing,
    // portal.dayMissing, portal.inFuture, portal.beforeDelivery, portal.nothing (an amount of 0),
    // portal.outsideOrder, portal.correctsNothing.
    Result<PortalRow> tick(const PortalTick &tick);
    // All or none.
    Result<QList<PortalRow>> tickAll(const QList<PortalTick> &ticks);
    // The portal has withdrawn it, or the tick was a mistake. Refused: without a reason, twice.
    Result<PortalRow> withdraw(PortalRowId row, const QString &reason);

    // By order, period and id.
    Result<QList<PortalRow>> ofOrder(OrderId order) const;
    // Of a contract: rows whose period shares a day with from … to.
    Result<QList<PortalRow>> ofContract(const QString &contractKey, QDate from, QDate to) const;

private:
    Result<PortalRow> insert(const PortalTick &tick);
    Done check(const PortalTick &tick, QDate start, QDate end, const QString &orderNumber) const;

    Session &m_session;
};

} // namespace bro
