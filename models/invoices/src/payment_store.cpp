// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <invoices/payment_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Columns =
    u"SELECT p.id, i.number, p.paid_on, p.amount_ore, p.text, p.reverses_id, "
    "EXISTS (SELECT 1 FROM payment r WHERE r.reverses_id = p.id), p.recorded_at, u.name "
    "FROM payment p JOIN invoice i ON i.id = p.invoice_id "
    "LEFT JOIN app_user u ON u.id = p.user_id "_s;

Result<QList<Payment>> readAll(Statement &read)
{
    QList<Payment> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        Payment payment;
        payment.id = read.id<PaymentId>(0);
        payment.invoice = read.integer(1);
        payment.paidOn = read.date(2);
        payment.amount = Money{read.integer(3)};
        payment.text = read.text(4);
        payment.reverses = read.id<PaymentId>(5);
        payment.reversed = read.boolean(6);
        payment.recordedAt = read.integer(7);
        payment.user = read.text(8);
        all.append(payment);
    }
}

Error refused(const QString &code, const QList<std::pair<QString, Argument>> &arguments = {})
{
    return Error(code, arguments, {}, Error::Kind::Refused);
}

Done checkPayment(const NewPayment &payment, const Receivable &invoice, QDate today)
{
    const Money open = invoice.open();
    if (payment.amount.ore == 0)
        return refused(u"payments.nothing"_s);
    if (payment.amount > LargestPayment || payment.amount < -LargestPayment)
        return refused(u"payments.tooLarge"_s, {{u"most"_s, LargestPayment}});
    if (!payment.paidOn.isValid())
        return refused(u"payments.dayMissing"_s);
    if (payment.paidOn < invoice.issuedOn)
        return refused(u"payments.beforeIssue"_s, {{u"date"_s, payment.paidOn},
                                                   {u"number"_s, payment.invoice},
                                                   {u"issued"_s, invoice.issuedOn}});
    if (payment.paidOn > today)
        return refused(u"payments.inFuture"_s, {{u"date"_s, payment.paidOn}});
    if (payment.amount.ore < 0 && open - payment.amount > Money{})
        return refused(
            u"payments.paidBackTooMuch"_s,
            {{u"number"_s, payment.invoice}, {u"most"_s, open.ore < 0 ? -open : Money{}}});
    if (payment.openSeen && *payment.openSeen != open)
        return Error(u"payments.stale"_s, {{u"number"_s, payment.invoice}, {u"open"_s, open}}, {},
                     Error::Kind::Stale);
    return {};
}

} // namespace

Result<QList<Receivable>> PaymentStore::read(QDate asOf, qint64 only) const
{
    // Sums are made beside the invoices, so that many payments and credit notes don't multiply.
    Statement read(
        m_session.connection(),
        u"SELECT i.number, i.contract_key, COALESCE(b.name, i.contract_key), i.issued_on, "
        "i.due_on, i.total_ore, COALESCE(c.total, 0), COALESCE(p.total, 0), p.last, "
        "COALESCE(r.places, 0), r.last FROM invoice i "
        "LEFT JOIN invoice_buyer b ON b.contract_key = i.contract_key "
        "LEFT JOIN (SELECT credits_id, -SUM(total_ore) AS total FROM invoice "
        "  WHERE credits_id IS NOT NULL AND issued_on <= ? GROUP BY credits_id) c "
        "  ON c.credits_id = i.id "
        "LEFT JOIN (SELECT n.invoice_id, SUM(n.amount_ore) AS total, "
        "  MAX(CASE WHEN n.reverses_id IS NULL AND t.id IS NULL THEN n.paid_on END) AS last "
        "  FROM payment n LEFT JOIN payment t ON t.reverses_id = n.id "
        "  WHERE n.paid_on <= ? GROUP BY n.invoice_id) p ON p.invoice_id = i.id "
        "LEFT JOIN (SELECT invoice_id, MAX(place) AS places, MAX(issued_on) AS last FROM reminder "
        "  WHERE issued_on <= ? GROUP BY invoice_id) r ON r.invoice_id = i.id "
        "WHERE i.kind = 'invoice' AND i.issued_on <= ? AND (? = 0 OR i.number = ?) "
        "ORDER BY i.number"_s);
    const QString day = asOf.isValid() ? asOf.toString(Qt::ISODate) : u"9999-12-31"_s;
    read.bind(day, day, day, day, only, only);
    QList<Receivable> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        Receivable one;
        one.number = read.integer(0);
        one.contractKey = read.text(1);
        one.buyer = read.text(2);
        one.issuedOn = read.date(3);
        one.dueOn = read.date(4);
        one.total = Money{read.integer(5)};
        one.credited = Money{read.integer(6)};
        one.paid = Money{read.integer(7)};
        one.paidOn = read.date(8);
        one.reminders = int(read.integer(9));
        one.remindedOn = read.date(10);
        all.append(one);
    }
}

Result<QList<Receivable>> PaymentStore::receivables(QDate asOf) const
{
    return read(asOf, 0);
}

Result<Receivable> PaymentStore::receivable(qint64 number) const
{
    if (number > 0) {
        BRO_TRY(const QList<Receivable> found, read({}, number));
        if (!found.isEmpty())
            return found.first();
    }
    Statement note(m_session.connection(),
                   u"SELECT o.number FROM invoice i JOIN invoice o ON o.id = i.credits_id "
                   "WHERE i.number = ?"_s);
    note.bind(number);
    BRO_TRY(const bool isNote, note.next());
    if (isNote)
        return refused(u"payments.isCreditNote"_s,
                       {{u"number"_s, number}, {u"original"_s, note.integer(0)}});
    return Error(u"payments.unknownInvoice"_s, {{u"number"_s, number}}, {}, Error::Kind::NotFound);
}

Result<PaymentId> PaymentStore::insert(const Payment &payment)
{
    Statement insert(m_session.connection(),
                     u"INSERT INTO payment (invoice_id, paid_on, amount_ore, text, reverses_id, "
                     "recorded_at, user_id) "
                     "SELECT id, ?, ?, ?, ?, ?, ? FROM invoice WHERE number = ?"_s);
    insert.bind(payment.paidOn, payment.amount, payment.text, payment.reverses, payment.recordedAt,
                m_session.user().id, payment.invoice);
    BRO_CHECK(insert.run());
    const PaymentId id{insert.insertedId()};
    const bool back = payment.reverses.isValid();
    BRO_CHECK(writeHistory(m_session, u"payment"_s, id.value, back ? u"reversed"_s : u"added"_s, {},
                           {{u"invoice"_s, payment.invoice},
                            {u"paidOn"_s, payment.paidOn.toString(Qt::ISODate)},
                            {u"amount"_s, payment.amount.ore}},
                           payment.text));
    BRO_CHECK(m_session.log().record(AccessKind::Change,
                                     back ? u"payment-reversed"_s : u"payment-added"_s));
    return id;
}

Result<PaymentOutcome> PaymentStore::add(const NewPayment &payment)
{
    BRO_CHECK(m_session.require(Right::Export));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const Receivable before, receivable(payment.invoice));
    BRO_CHECK(checkPayment(payment, before, m_session.today()));
    PaymentOutcome outcome;
    outcome.payment.invoice = payment.invoice;
    outcome.payment.paidOn = payment.paidOn;
    outcome.payment.amount = payment.amount;
    outcome.payment.text = payment.text.trimmed();
    outcome.payment.recordedAt = m_session.clock().nowMs();
    outcome.payment.user = m_session.user().name;
    BRO_TRY(outcome.payment.id, insert(outcome.payment));
    BRO_TRY(outcome.invoice, receivable(payment.invoice));
    transaction.changed(Aggregate::Billing, payment.invoice);
    BRO_CHECK(transaction.commit());
    const Money open = outcome.invoice.open();
    if (payment.amount.ore > 0 && open.ore < 0)
        outcome.findings.append(
            {Severity::Warning, Message(u"payments.paidTooMuch"_s,
                                        {{u"number"_s, payment.invoice}, {u"amount"_s, -open}})});
    return outcome;
}

Result<PaymentOutcome> PaymentStore::reverse(PaymentId payment, const QString &reason)
{
    BRO_CHECK(m_session.require(Right::Export));
    if (reason.trimmed().isEmpty())
        return refused(u"payments.reasonMissing"_s);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement read(m_session.connection(), Columns + u"WHERE p.id = ?"_s);
    read.bind(payment);
    BRO_TRY(const QList<Payment> found, readAll(read));
    if (found.isEmpty())
        return Error(u"payments.unknownPayment"_s, {{u"id"_s, payment.value}}, {},
                     Error::Kind::NotFound);
    const Payment &wrong = found.first();
    if (wrong.reversed)
        return refused(u"payments.reversedAlready"_s, {{u"id"_s, payment.value}});
    if (wrong.reverses.isValid())
        return refused(u"payments.isReversal"_s, {{u"id"_s, payment.value}});
    PaymentOutcome outcome;
    outcome.payment = wrong;
    outcome.payment.amount = -wrong.amount;
    outcome.payment.text = reason.trimmed();
    outcome.payment.reverses = wrong.id;
    outcome.payment.recordedAt = m_session.clock().nowMs();
    outcome.payment.user = m_session.user().name;
    BRO_TRY(outcome.payment.id, insert(outcome.payment));
    BRO_TRY(outcome.invoice, receivable(wrong.invoice));
    transaction.changed(Aggregate::Billing, wrong.invoice);
    BRO_CHECK(transaction.commit());
    return outcome;
}

Result<QList<Payment>> PaymentStore::ofInvoice(qint64 number) const
{
    Statement read(m_session.connection(), Columns + u"WHERE i.number = ? ORDER BY p.id"_s);
    read.bind(number);
    return readAll(read);
}

Result<QList<Payment>> PaymentStore::between(QDate from, QDate to) const
{
    Statement read(m_session.connection(),
                   Columns + u"WHERE p.paid_on BETWEEN ? AND ? ORDER BY p.paid_on, p.id"_s);
    read.bind(from.isValid() ? from.toString(Qt::ISODate) : u"0001-01-01"_s,
              to.isValid() ? to.toString(Qt::ISODate) : u"9999-12-31"_s);
    return readAll(read);
}

} // namespace bro
