// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <billing/fee.h>
#include <invoices/invoice_draft.h>

namespace bro {

// What is to be billed of an order, and what it is told with.
struct OrderToBill
{
    OrderId id;
    QString number;
    QString trackTitle;
    FeeInput input; // of the whole order
    QDate until;
};

// Issued steps of an order by item.
using OrderChains = QHash<QString, QList<ChainStep>>;

// The last day that is counted: `until`, or the last day billed where that is later.
QDate countedUntil(QDate until, const QList<ChainStep> &chain);

// One line per item (the fee without bonuses, each bonus) whose earned amount differs from what its
// chain ends with, the fee first. Lines below zero stand as one, for the credit notes to divide.
// Errors: billing.*
Result<QList<BilledLine>> linesToBill(const OrderToBill &order, const OrderChains &chains);

// What one item has earned in all.
Result<Money> earnedBy(const OrderToBill &order, const QString &item,
                       const QList<ChainStep> &chain);

} // namespace bro
