// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <database/statement.h>
#include <jobs_office.h>

namespace bro {

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

template <typename T>
T value(const Result<T> &result)
{
    if (!result.ok())
        qFatal("%s %s", qPrintable(result.error().message.code), qPrintable(result.error().detail));
    return *result;
}

inline void done(const Done &result)
{
    if (!result.ok())
        qFatal("%s %s", qPrintable(result.error().message.code), qPrintable(result.error().detail));
}

struct TestLine
{
    QString item = QStringLiteral("fee");
    Money amount;
    QString vat = QStringLiteral("E");
    int percent = 0;
};

struct TestInvoice
{
    qint64 number = 0;
    QString contract;
    QDate issued;
    QDate due;
    Money net;
    Money vat{};
    qint64 credits = 0; // a credit note: the original
    QString document = QStringLiteral("{}");
};

// An office with issued invoices, written past the store that issues them.
struct MoneyOffice : JobsOffice
{
    explicit MoneyOffice(QDate today) : JobsOffice(today) {}

    static QString hourly() { return QStringLiteral("refleks-almene"); }
    Connection &connection() { return db.connection(); }
    QString text(const QString &sql) { return value(connection().value(sql)); }

    void issue(const TestInvoice &invoice)
    {
        Statement insert(
            connection(),
            QStringLiteral(
                "INSERT INTO invoice (number, kind, contract_key, period_from, period_to, "
                "issued_on, due_on, credits_id, reason, net_ore, vat_ore, total_ore, document, "
                "created_by, issued_by, issued_at) VALUES (?, ?, ?, ?, ?, ?, ?, "
                "(SELECT id FROM invoice WHERE number = ?), '', ?, ?, ?, ?, ?, ?, 0)"));
        const QString kind =
            invoice.credits > 0 ? QStringLiteral("credit-note") : QStringLiteral("invoice");
        insert.bind(invoice.number, kind, invoice.contract, invoice.issued, invoice.issued,
                    invoice.issued, invoice.due, invoice.credits, invoice.net, invoice.vat,
                    invoice.net + invoice.vat, invoice.document, session().user().id,
                    session().user().id);
        value(insert.run());
    }
    // The next step of the chain of the order's item.
    void addLine(qint64 number, int place, OrderId order, const TestLine &line, QDate from,
                 QDate to)
    {
        Statement insert(
            connection(),
            QStringLiteral(
                "INSERT INTO invoice_line (invoice_id, place, order_id, item, step, period_from, "
                "period_to, text, calculation, quantity_thousandths, unit, price_ore, earned_ore, "
                "before_ore, amount_ore, vat_category, vat_percent_hundredths) "
                "SELECT i.id, ?, ?, ?, 1 + (SELECT COUNT(*) FROM invoice_line WHERE order_id = ? "
                "AND item = ?), ?, ?, '', '', 1000, 'EA', 0, b.before + ?, b.before, ?, ?, ? "
                "FROM invoice i, (SELECT COALESCE(SUM(amount_ore), 0) AS before FROM invoice_line "
                "WHERE order_id = ? AND item = ?) b WHERE i.number = ?"));
        insert.bind(place, order, line.item, order, line.item, from, to, line.amount, line.amount,
                    line.vat, line.percent, order, line.item, number);
        value(insert.run());
    }
};

} // namespace bro
