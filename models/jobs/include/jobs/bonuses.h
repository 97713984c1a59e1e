// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <billing/bonus_state.h>
#include <orders/document_store.h>
#include <orders/order.h>
#include <orders/result_store.h>

namespace bro {

// How far each bonus of the order has come on `today`, with what it is judged by: expected, to be
// measured, earned, low or refused.
Result<QList<BonusState>> bonusStates(Session &session, const Order &order, QDate today);

// Records a result statement, checked against the contract: the bonus and its low rate must be
// there; an amount is asked for where the contract names none; a reason where amount or result
// differ from what the contract and the known statuses say. The evidence comes onto the case with
// it or not at all. Errors: jobs.bonus*, orderStore.*.
Result<ResultStatement> stateResult(Session &session, const Order &order,
                                    const ResultStatement &statement,
                                    const Evidence &evidence = {});

// Records what a citizen lives by (ResultStore::addStatus), its evidence in the same way.
Result<StatusRecord> recordStatus(Session &session, const StatusRecord &record,
                                  const Evidence &evidence = {});

} // namespace bro
