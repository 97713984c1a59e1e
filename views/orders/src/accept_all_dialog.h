// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <orders/orders_model.h>
#include <views/page.h>

class QPushButton;

namespace bro {

class MessageBar;

// The orders that raise no question, with how many they are, before all of them are accepted.
class AcceptAllDialog : public QDialog
{
    Q_OBJECT
public:
    // rows: those to be answered, with findings or without.
    AcceptAllDialog(PageContext &context, const QString &contractKey, const QList<OrderRow> &rows,
                    QWidget *parent);

Q_SIGNALS:
    void stored(const bro::AcceptedOrders &outcome);

protected:
    void accept() override;

private:
    PageContext &m_context;
    QString m_contractKey;
    QList<OrderId> m_orders;
    OrdersModel m_model;
    MessageBar *m_message;
    QPushButton *m_store;
};

} // namespace bro
