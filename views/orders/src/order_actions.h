// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <orders/order_store.h>
#include <views/page.h>

namespace bro {

class OrderDialog;

// What can be done with one order: asks what must be asked, then calls the store. None of it can be
// undone, since it binds the office and the purchaser; every question says so.
class OrderActions : public QObject
{
    Q_OBJECT
public:
    // tell: where an error is shown.
    OrderActions(PageContext &context, QWidget *page, std::function<void(const Error &)> tell);

    void accept(const Order &order);
    void acceptAnyway(const Order &order);
    void reject(const Order &order, const QString &reason);
    void lapse(const Order &order);
    void interrupt(const Order &order);
    void cancel(const Order &order);
    void extend(const Order &order);
    void agreement(const Order &order);
    void saveDocument(DocumentId id);

Q_SIGNALS:
    void done(bro::OrderId id); // stored; the order to show now

private:
    bool sure(const QString &text, const QString &detail, const QString &button);
    void finish(const Result<Order> &result, const QString &said);
    void show(OrderDialog *dialog, std::function<QString(const Order &)> said);

    PageContext &m_context;
    QWidget *m_page;
    std::function<void(const Error &)> m_tell;
};

} // namespace bro
