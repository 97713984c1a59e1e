// SPDX-License-Identifier: GPL-3.0-or-later
#include <citizens/citizen_store.h>
#include <database/statement.h>
#include <invoices/invoice_details.h>
#include <orders/order_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Result<QString> userName(Session &session, UserId id)
{
    if (!id.isValid())
        return QString();
    Statement read(session.connection(), u"SELECT name FROM app_user WHERE id = ?"_s);
    BRO_TRY(const bool found, read.bind(id).next());
    return found ? read.text(0) : QString();
}

Result<QList<InvoiceLineDetails>> withNames(Session &session, const QList<BilledLine> &lines)
{
    QList<InvoiceLineDetails> all;
    QHash<OrderId, QString> names;
    const OrderStore orders(session);
    const CitizenStore citizens(session);
    for (const BilledLine &line : lines) {
        if (!names.contains(line.order)) {
            BRO_TRY(const Order order, orders.byId(line.order));
            BRO_TRY(const Citizen citizen, citizens.byId(order.citizen));
            names.insert(line.order, citizen.name);
        }
        all.append({line, names.value(line.order)});
    }
    return all;
}

// What hinders the issue, the receiver's check included, each once.
Result<QList<InvoiceFinding>> findingsOf(Session &session, const InvoiceDraft &draft)
{
    BRO_TRY(const QList<Finding> hindrances, InvoiceStore(session).hindrances(draft));
    QList<InvoiceFinding> all;
    for (const Finding &finding : hindrances) {
        const InvoiceFinding one = placed(finding);
        // The store and the receiver may name the same field.
        const bool known = std::any_of(all.begin(), all.end(), [&](const InvoiceFinding &other) {
            return other.finding == finding ||
                   (!one.field.isEmpty() && other.field == one.field && other.setup == one.setup);
        });
        if (!known)
            all.append(one);
    }
    return all;
}

} // namespace

InvoiceFinding placed(const Finding &finding)
{
    struct Place
    {
        QLatin1StringView code; // without its area
        QLatin1StringView setup;
        QLatin1StringView field;
    };
    static constexpr Place Places[] = {
        {"buyerMissing"_L1, "buyer"_L1, "name"_L1},
        {"buyerNeedsName"_L1, "buyer"_L1, "name"_L1},
        {"buyerAddressMissing"_L1, "buyer"_L1, "street"_L1},
        {"buyerNeedsAddress"_L1, "buyer"_L1, "street"_L1},
        {"buyerCvrWrong"_L1, "buyer"_L1, "cvr"_L1},
        {"glnMissing"_L1, "buyer"_L1, "gln"_L1},
        {"needsGln"_L1, "buyer"_L1, "gln"_L1},
        {"glnWrong"_L1, "buyer"_L1, "gln"_L1},
        {"contactMissing"_L1, "buyer"_L1, "contact"_L1},
        {"needsContact"_L1, "buyer"_L1, "contact"_L1},
        {"needsReference"_L1, "buyer"_L1, "contact"_L1},
        {"dueDaysMissing"_L1, "buyer"_L1, "dueDays"_L1},
        {"unknownFormat"_L1, "buyer"_L1, "format"_L1},
        {"sellerMissing"_L1, "seller"_L1, "way"_L1},
        {"notVatRegistered"_L1, "seller"_L1, "vat"_L1},
        {"vatNotRegistered"_L1, "seller"_L1, "vat"_L1},
        {"bankRegistrationWrong"_L1, "seller"_L1, "registration"_L1},
        {"bankAccountWrong"_L1, "seller"_L1, "account"_L1},
        {"needsIban"_L1, "seller"_L1, "iban"_L1},
        {"ibanWrong"_L1, "seller"_L1, "iban"_L1},
        {"needsBic"_L1, "seller"_L1, "bic"_L1},
        {"bicWrong"_L1, "seller"_L1, "bic"_L1},
        {"fikCreditorWrong"_L1, "seller"_L1, "fikCreditor"_L1},
        {"vatMissing"_L1, "vat"_L1, ""_L1},
        {"vatPercentMissing"_L1, "vat"_L1, ""_L1},
        {"vatPercentNotZero"_L1, "vat"_L1, ""_L1},
        {"vatNeedsReason"_L1, "vat"_L1, ""_L1},
        {"vatMixedOutside"_L1, "vat"_L1, ""_L1},
    };
    const QString word = finding.message.code.section(u'.', 1);
    for (const Place &place : Places) {
        if (word == place.code)
            return {finding, place.setup, place.field};
    }
    return {finding, {}, {}};
}

Result<InvoiceDetails> invoiceDetails(Session &session, const InvoiceRow &row)
{
    const InvoiceStore store(session);
    InvoiceDetails details;
    if (row.isDraft()) {
        BRO_TRY(details.draft, store.draft(row.draft));
        BRO_TRY(details.lines, withNames(session, details.draft->lines));
        BRO_TRY(details.findings, findingsOf(session, *details.draft));
        details.createdBy = details.draft->createdByName;
        details.approvedBy = details.draft->approvedByName;
        const auto document = store.preview(*details.draft);
        if (document.ok()) {
            BRO_TRY(const InvoiceTotals sums, totals(*document));
            details.vat = sums.subtotals;
        }
        return details;
    }
    BRO_TRY(details.head, store.byId(row.invoice));
    BRO_TRY(const QList<BilledLine> lines, store.lines(row.invoice));
    BRO_TRY(details.lines, withNames(session, lines));
    BRO_TRY(const InvoiceDocument document, store.document(row.invoice));
    BRO_TRY(const InvoiceTotals sums, totals(document));
    details.vat = sums.subtotals;
    BRO_TRY(details.createdBy, userName(session, details.head->createdBy));
    BRO_TRY(details.approvedBy, userName(session, details.head->approvedBy));
    BRO_TRY(details.issuedBy, userName(session, details.head->issuedBy));
    BRO_TRY(details.files, store.files(row.invoice));
    if (row.kind == InvoiceKind::CreditNote)
        return details;
    const PaymentStore payments(session);
    BRO_TRY(details.receivable, payments.receivable(row.number));
    BRO_TRY(details.payments, payments.ofInvoice(row.number));
    BRO_TRY(details.reminders, ReminderStore(session).ofInvoice(row.number));
    BRO_TRY(details.creditNotes, store.list({.credits = row.invoice}));
    return details;
}

Result<qint64> nextInvoiceNumber(Session &session)
{
    Statement read(session.connection(), u"SELECT COALESCE((SELECT MAX(number) + 1 FROM invoice), "
                                         "(SELECT first_number FROM invoice_seller), 1)"_s);
    BRO_TRY(const bool found, read.next());
    return found ? read.integer(0) : 1;
}

} // namespace bro
