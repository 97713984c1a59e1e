// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_rows.h"
#include <QFile>
#include <QFileInfo>
#include <database/history.h>
#include <database/transaction.h>
#include <orders/document_store.h>
#include <orders/order_life.h>
#include <orders/order_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

OrderEventKind eventOf(OrderState state)
{
    switch (state) {
    case OrderState::Received:
        return OrderEventKind::Received;
    case OrderState::Accepted:
        return OrderEventKind::Accepted;
    case OrderState::Rejected:
        return OrderEventKind::Rejected;
    case OrderState::Lapsed:
        return OrderEventKind::Lapsed;
    case OrderState::Interrupted:
        return OrderEventKind::Interrupted;
    case OrderState::Cancelled:
        return OrderEventKind::Cancelled;
    }
    return OrderEventKind::Received;
}

} // namespace

Result<Order> OrderStore::unchangedSince(const Order &seen) const
{
    BRO_TRY(const Order stored, byId(seen.id));
    if (stored.version != seen.version)
        return staleEdit(stored.number);
    return stored;
}

Done OrderStore::save(const Order &before, Order &after)
{
    after.version = before.version + 1;
    Statement write(m_session.connection(),
                    u"UPDATE orders SET state = ?, interrupted_on = ?, interrupted_notified = ?, "
                    "state_reason = ?, price_ore = ?, supplementary_document_id = ?, extends = ?, "
                    "version = ? WHERE id = ?"_s);
    write.bind(stateName(after.state), after.interruptedOn, after.interruptedNotified,
               after.stateReason, after.price, after.supplementaryAgreement, after.extends,
               after.version, after.id);
    BRO_CHECK(write.run());
    BRO_CHECK(writeHistory(m_session, u"orders"_s, after.id.value, u"update"_s, orderFacts(before),
                           orderFacts(after), after.stateReason));
    return m_session.log().record(AccessKind::Change, u"orderStore.changed"_s, {after.citizen});
}

Result<Order> OrderStore::step(const Order &seen, const Rule &rule, QDate told)
{
    BRO_CHECK(m_session.require(Right::HandleOrders));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const Order before, unchangedSince(seen));
    BRO_TRY(Order after, rule(before));
    BRO_CHECK(save(before, after));
    const QDate notified = after.interruptedNotified.isValid() ? after.interruptedNotified : told;
    BRO_CHECK(
        event(after.id, eventOf(after.state), after.interruptedOn, notified, after.stateReason));
    transaction.changed(Aggregate::Order, after.id.value);
    BRO_CHECK(transaction.commit());
    return after;
}

Result<Order> OrderStore::accept(const Order &order, const QString &reason)
{
    return step(order, [this, &reason](const Order &stored) -> Result<Order> {
        BRO_TRY(Order next, accepted(stored, reason));
        BRO_TRY(next.price, priceFor(stored));
        return next;
    });
}

Result<Order> OrderStore::reject(const Order &order, const QString &reason)
{
    return step(order, [&reason](const Order &stored) { return rejected(stored, reason); });
}

Result<Order> OrderStore::lapse(const Order &order)
{
    return step(order, [this](const Order &stored) -> Result<Order> {
        BRO_TRY(const Profile profile,
                m_contracts.profileOn(stored.contractVersion, m_session.today()));
        return lapsed(stored, profile, m_session.today());
    });
}

Result<Order> OrderStore::interrupt(const Order &order, QDate effective, QDate notified,
                                    const QString &reason)
{
    return step(order, [&](const Order &stored) {
        return interrupted(stored, effective, notified, reason, m_session.today());
    });
}

Result<Order> OrderStore::cancel(const Order &order, QDate date, const QString &reason)
{
    const auto rule = [&](const Order &stored) {
        return cancelled(stored, date, reason, m_session.today());
    };
    return step(order, rule, date);
}

Result<Order> OrderStore::tieToImported(const Order &order, const Order &imported, QDate to)
{
    const bool fits = imported.citizen == order.citizen && imported.trackKey == order.trackKey &&
                      imported.start > order.end && imported.end == to &&
                      (imported.extends.isEmpty() || imported.extends == order.number);
    if (!fits)
        return Error(u"orderStore.extensionDiffers"_s,
                     {{u"order"_s, order.number}, {u"number"_s, imported.number}}, {},
                     Error::Kind::Refused);
    Order tied = imported;
    tied.extends = order.number;
    BRO_CHECK(save(imported, tied));
    return tied;
}

Result<Order> OrderStore::extend(const Order &order, QDate to, const QString &number)
{
    BRO_CHECK(m_session.require(Right::HandleOrders));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const Order before, unchangedSince(order));
    BRO_TRY(Order next, extension(before, to, number, m_session.today()));
    const auto imported = byNumber(next.number, before.contractKey);
    if (imported.ok()) {
        BRO_TRY(next, tieToImported(before, *imported, to));
    } else if (imported.error().kind == Error::Kind::NotFound) {
        // A new order is made under the version of its own day.
        BRO_TRY(const ContractVersionPtr contract,
                m_contracts.find(before.contractKey, next.orderedOn));
        if (contract->profile.track(next.trackKey))
            next.contractVersion = contract->id;
        BRO_TRY(next, insert(next));
    } else {
        return imported.error();
    }
    BRO_CHECK(event(before.id, OrderEventKind::Extended, to, m_session.today(), next.number));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"orderStore.changed"_s, {next.citizen}));
    transaction.changed(Aggregate::Order, before.id.value);
    transaction.changed(Aggregate::Order, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<Order> OrderStore::agreement(const Order &order, const QString &file)
{
    BRO_CHECK(m_session.require(Right::HandleOrders));
    BRO_CHECK(canTakeAgreement(order));
    DocumentStore documents(m_session);
    // The object first, the row second: what is cut off between them is an orphan, never a row
    // without its document.
    BRO_TRY(CaseDocument document, documents.storeFile(file));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const Order before, unchangedSince(order));
    BRO_CHECK(canTakeAgreement(before));
    document.kind = DocumentKind::SpecialAgreement;
    document.citizen = before.citizen;
    document.order = before.id;
    BRO_TRY(document, documents.record(document));
    Order after = before;
    after.supplementaryAgreement = document.id;
    BRO_CHECK(save(before, after));
    BRO_CHECK(event(after.id, OrderEventKind::Agreement, {}, m_session.today(), document.title));
    transaction.changed(Aggregate::Order, after.id.value);
    BRO_CHECK(transaction.commit());
    return after;
}

} // namespace bro
