// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_office.h"
#include <QRandomGenerator>
#include <QTest>
#include <jobs/order_fee.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

// An office in which anything may happen to its orders, in any order.
class Life
{
public:
    explicit Life(quint32 seed) : m_random(seed)
    {
        o.change([](InvoiceSeller &s) { s.approvalByOther = false; });
        const bool together = m_random.bounded(2) == 0;
        o.change([together](InvoiceBuyer &b) { b.oneOrderPerInvoice = !together; });
        o.db.clock().set(QDate(2026, 1, 1));
        for (int i = 0; i < 3; ++i) {
            const QDate start = QDate(2026, 1, 1).addDays(m_random.bounded(60));
            o.order(QString::number(7001 + i), start, start.addDays(13 + m_random.bounded(90)),
                    1 + m_random.bounded(30));
        }
    }

    void step()
    {
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
        case 2:
            o.db.clock().set(o.db.session().today().addMonths(1));
            bill();
            break;
        case 3:
            interrupt();
            break;
        case 4:
            cancel();
            break;
        case 5:
            price();
            break;
        case 6:
            credit();
            break;
        default:
            extend();
            break;
        }
    }

    // Until nothing is left to bill; false when it does not come to an end.
    bool settle()
    {
        o.db.clock().set(QDate(2027, 3, 1));
        for (int round = 0; round < 6; ++round) {
            bill();
            const QDate month = o.db.session().today();
            const auto run = o.run(month.month(), month.year());
            if (run.ok() && run->made + run->renewed + run->unchanged == 0 && o.drafts().isEmpty())
                return true;
        }
        return false;
    }

    QString wrong()
    {
        const auto lines = o.orders.list();
        for (const OrderLine &line : lines.valueOr({})) {
            const auto fee = orderFee(o.db.session(), line.order, {});
            const QString billed = o.value(
                u"SELECT COALESCE(SUM(amount_ore), 0) FROM invoice_line WHERE order_id = %1"_s.arg(
                    line.order.id.value));
            if (!fee.ok() || billed != QString::number(fee->amount.ore))
                return u"order %1: billed %2, earned %3"_s.arg(
                    line.order.number, billed,
                    fee.ok() ? QString::number(fee->amount.ore) : fee.error().message.code);
        }
        const QList<std::pair<QString, QString>> never{
            {u"SELECT count(*) FROM invoice WHERE kind = 'invoice' AND total_ore < 0"_s,
             u"an invoice below zero"_s},
            {u"SELECT count(*) FROM invoice WHERE kind = 'credit-note' AND total_ore >= 0"_s,
             u"a credit note above zero"_s},
            {u"SELECT count(*) FROM invoice WHERE total_ore <> net_ore + vat_ore OR net_ore <> "
             "(SELECT SUM(amount_ore) FROM invoice_line WHERE invoice_id = invoice.id)"_s,
             u"an invoice that is not the sum of its lines"_s},
            {u"SELECT count(*) FROM invoice i WHERE kind = 'invoice' AND total_ore + "
             "(SELECT COALESCE(SUM(total_ore), 0) FROM invoice WHERE credits_id = i.id) < 0"_s,
             u"an invoice credited beyond its total"_s},
            {u"SELECT COALESCE(max(number), 0) - count(*) FROM invoice"_s, u"a gap"_s}};
        for (const auto &[sql, what] : never) {
            if (o.value(sql) != "0"_L1)
                return what;
        }
        return {};
    }
    qint64 invoices() { return o.value(u"SELECT count(*) FROM invoice"_s).toLongLong(); }

    InvoiceOffice o;

private:
    std::optional<Order> any()
    {
        const auto lines = o.orders.list();
        if (!lines.ok() || lines->isEmpty())
            return {};
        return lines->at(m_random.bounded(int(lines->size()))).order;
    }
    // The month that has just ended; not everything is issued at once.
    void bill()
    {
        const QDate month = o.db.session().today().addMonths(-1);
        if (!o.run(month.month(), month.year()).ok())
            return;
        QList<InvoiceDraftId> ids;
        const QList<InvoiceDraft> drafts = o.drafts();
        for (const InvoiceDraft &draft : drafts)
            ids.append(draft.id);
        const auto issued = issueDrafts(o.db.session(), ids);
        Q_UNUSED(issued)
    }
    // Told today or late; refused ones change nothing.
    void interrupt()
    {
        if (const auto order = any()) {
            const QDate day = order->start.addDays(m_random.bounded(60));
            const auto done = o.orders.interrupt(*order, day, o.db.session().today());
            Q_UNUSED(done)
        }
    }
    void cancel()
    {
        if (const auto order = any(); order && m_random.bounded(3) == 0) {
            const auto done = o.orders.cancel(*order, order->start.addDays(-1));
            Q_UNUSED(done)
        }
    }
    void price()
    {
        if (const auto order = any())
            o.value(u"UPDATE orders SET price_ore = %1 WHERE id = %2 RETURNING 1"_s
                        .arg(10000 + m_random.bounded(9999))
                        .arg(order->id.value));
    }
    void extend()
    {
        if (const auto order = any()) {
            const auto done = o.orders.extend(*order, order->end.addDays(14 + m_random.bounded(30)),
                                              order->number + u'F');
            Q_UNUSED(done)
        }
    }
    void credit()
    {
        const auto heads = o.store.list({.kind = InvoiceKind::Invoice});
        if (!heads.ok() || heads->isEmpty())
            return;
        const InvoiceHead head = heads->at(m_random.bounded(int(heads->size())));
        QList<LineCredit> lines;
        if (m_random.bounded(2) == 0)
            lines = {{1, Money{1 + m_random.bounded(100000)}}};
        const auto draft = o.store.credit(head.id, lines, u"Aftalt"_s);
        if (draft.ok()) {
            const auto issued = o.store.issue(*draft);
            Q_UNUSED(issued)
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class TestInvoiceProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesSumToTheFee_data();
    void linesSumToTheFee();
};

void TestInvoiceProperty::linesSumToTheFee_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 16; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestInvoiceProperty::linesSumToTheFee()
{
    QFETCH(const quint32, seed);
    Life life(seed);
    for (int i = 0; i < 14; ++i)
        life.step();
    QVERIFY2(life.settle(), "there is always something left to bill");
    const QString wrong = life.wrong();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(life.invoices() > 0);
}

QTEST_GUILESS_MAIN(TestInvoiceProperty)
#include "tst_invoice_property.moc"
