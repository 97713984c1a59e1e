// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/ids.h>
#include <database/session.h>
#include <invoices/receivables.h>
#include <optional>

namespace bro {

using PaymentId = Id<struct PaymentTag>;

struct Payment
{
    PaymentId id;
    qint64 invoice = 0; // its number
    QDate paidOn;
    Money amount; // below zero: paid back to the buyer, or a payment taken back
    QString text; // of one taken back: why
    PaymentId reverses;
    bool reversed = false;
    qint64 recordedAt = 0; // UTC ms
    QString user;
};

// A payment as it is typed. Below zero it is money paid back to the buyer.
struct NewPayment
{
    qint64 invoice = 0; // its number
    QDate paidOn;
    Money amount;
    QString text{};
    std::optional<Money> openSeen{}; // what the user saw as open; something else makes it stale
};

struct PaymentOutcome
{
    Payment payment;
    Receivable invoice; // after it
    QList<Finding> findings;
};

inline constexpr Money LargestPayment{100'000'000'000'00}; // a slip of the keys beyond it

// Payments of issued invoices; append-only, a wrong one is taken back by a row of its own. Writing
// needs Right::Export and leaves access log and history.
class PaymentStore
{
public:
    explicit PaymentStore(Session &session) : m_session(session) {}

    // A part, the whole, or too much, which is a finding. Refused: an unknown number, a credit note
    // (it is set off against its invoice), nothing, a day before the invoice or in the future, more
    // paid back than the buyer has to get.
    Result<PaymentOutcome> add(const NewPayment &payment);
    // The day of the payment counts as if it had never come in. Refused: without a reason, twice, a
    // row that takes back another.
    Result<PaymentOutcome> reverse(PaymentId payment, const QString &reason);

    // As they were recorded.
    Result<QList<Payment>> ofInvoice(qint64 number) const;
    // By day; an invalid day does not narrow.
    Result<QList<Payment>> between(QDate from, QDate to) const;

    // Every invoice as it stood at the end of a day, by number; invalid: as it stands.
    Result<QList<Receivable>> receivables(QDate asOf = {}) const;
    // payments.unknownInvoice (NotFound), payments.isCreditNote (Refused).
    Result<Receivable> receivable(qint64 number) const;

private:
    Result<QList<Receivable>> read(QDate asOf, qint64 only) const;
    Result<PaymentId> insert(const Payment &payment);

    Session &m_session;
};

} // namespace bro
