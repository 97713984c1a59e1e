// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/money.h>
#include <database/session.h>
#include <einvoice/invoice_document.h>
#include <optional>

namespace bro {

// version: of the row, for refusing stale edits; 0 = not stored yet.

// As what an invoice is written.
enum class InvoiceFileKind { Peppol, Oioubl, Pdf };
QString invoiceFileKindName(InvoiceFileKind kind); // as stored, and on the command line
std::optional<InvoiceFileKind> invoiceFileKindNamed(const QString &name);

// What the office's own invoices carry besides its name and address.
struct InvoiceSeller
{
    InvoicePayment payment; // without paymentId, which follows from the number
    bool vatRegistered = true;
    bool approvalByOther = true; // an invoice is approved by another than who made it
    qint64 firstNumber = 1;      // of the series; fixed once it has begun
    Money reminderFee = Money::kroner(100);
    int version = 0;
    friend bool operator==(const InvoiceSeller &, const InvoiceSeller &) = default;
};

// How the purchaser of a contract wants its invoices.
struct InvoiceBuyer
{
    QString contractKey;
    QString name;
    QString cvr; // 8 digits
    QString gln; // 13 digits, the EAN location number
    QString street;
    QString postalCode;
    QString city;
    QString contact; // the reference that the buyer finds its person by
    QString accountString;
    QString contractNumber; // what the purchaser calls the contract
    InvoiceFileKind format = InvoiceFileKind::Peppol;
    bool oneOrderPerInvoice = true;
    bool orderNumberRequired = true;
    bool contactRequired = true;
    bool cprOnInvoice = false;
    std::optional<int> dueDays; // where the contract states none
    int version = 0;
    friend bool operator==(const InvoiceBuyer &, const InvoiceBuyer &) = default;
};

enum class VatItem { Every, Fee, Bonus };

// What VAT a fee carries, chosen by the office with its accountant; there is no default (peers I3).
struct VatChoice
{
    qint64 id = 0;
    QString contractKey;
    QString trackKey; // empty: every track
    VatItem item = VatItem::Every;
    VatCode vat;
    int version = 0;
    friend bool operator==(const VatChoice &, const VatChoice &) = default;
};

// What is wrong with a field, told beside it. field: the member's name ("gln", "iban" …).
struct SetupFault
{
    QString field;
    Message message;
    friend bool operator==(const SetupFault &, const SetupFault &) = default;
};
QList<SetupFault> faultsOf(const InvoiceSeller &seller);
QList<SetupFault> faultsOf(const InvoiceBuyer &buyer);
QList<SetupFault> faultsOf(const VatChoice &choice);

// The choice for "fee" or "bonus:ID" on a track, the most exact first: track and item, track, item,
// contract. invoices.vatMissing when none fits, which says where to choose.
Result<VatCode> vatFor(const QList<VatChoice> &choices, const QString &contractKey,
                       const QString &trackKey, const QString &item);

// Who is billed and how. Writing needs Right::ManageContracts, fails with Kind::Stale when somebody
// has changed the row since and with the first fault's sentence (detail: its field), leaves history
// and gives the value as stored.
class InvoiceSetupStore
{
public:
    explicit InvoiceSetupStore(Session &session) : m_session(session) {}

    // As it stands; the defaults (version 0) until it has been saved once.
    Result<InvoiceSeller> seller() const;
    // invoices.seriesBegun when the first number is changed after the first invoice.
    Result<InvoiceSeller> save(const InvoiceSeller &seller);

    // As stored; else (version 0) what the contract and the office's answers say of the purchaser.
    Result<InvoiceBuyer> buyer(const QString &contractKey) const;
    Result<InvoiceBuyer> save(const InvoiceBuyer &buyer);

    // Of a contract, by track and item.
    Result<QList<VatChoice>> vat(const QString &contractKey) const;
    // invoices.vatKnown when the track and item have a choice already.
    Result<VatChoice> save(const VatChoice &choice);
    Done remove(const VatChoice &choice);

private:
    Session &m_session;
};

// What a file says of seller, buyer and VAT of a contract, all of it or nothing; what it does not
// name stays. {"seller": {"payment", "registration", "account", "iban", "bic", "fikCreditor",
// "vatRegistered", "approvalByOther", "firstNumber", "reminderFee"}, "buyer": {"name", "cvr",
// "gln", "street", "postalCode", "city", "contact", "accountString", "contractNumber", "format",
// "oneOrderPerInvoice", "orderNumberRequired", "contactRequired", "cprOnInvoice", "dueDays"},
// "vat": [{"track", "item", "category", "percent", "reason"}]}; amounts in øre, percent in
// hundredths.
Done applyInvoiceSetup(Session &session, const QString &contractKey, const QByteArray &json);

} // namespace bro
