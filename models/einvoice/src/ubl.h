// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QXmlStreamWriter>
#include <einvoice/invoice_document.h>

namespace bro {

using UblAttributes = QList<std::pair<QString, QString>>;

// Writes one UBL 2.1 Invoice or CreditNote; the names of elements are those of UBL, without
// prefix. What would be empty is never written (Peppol R008, OIOUBL rejects it silently).
class Ubl
{
public:
    // An aggregate that closes itself.
    class Group
    {
    public:
        explicit Group(QXmlStreamWriter &xml) : m_xml(xml) {}
        ~Group() { m_xml.writeEndElement(); }
        Group(const Group &) = delete;
        Group &operator=(const Group &) = delete;

    private:
        QXmlStreamWriter &m_xml;
    };

    explicit Ubl(InvoiceKind kind);
    QByteArray finish();

    [[nodiscard]] Group group(const QString &name);
    void text(const QString &name, const QString &value, const UblAttributes &attributes = {});
    void date(const QString &name, QDate date);
    void amount(const QString &name, Money money); // 1234.50, DKK
    // What has the same name but for its kind: "Invoice" + "Line", "CreditNote" + "Line".
    QString byKind(const QString &rest) const;

private:
    InvoiceKind m_kind;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

namespace ubl {
QString shown(const QString &text); // without line breaks and room at the ends
QString decimal(qint64 value, int decimals, bool trimmed);
bool hasText(const QString &text);

// The day the whole begins and ends; wide enough for every line, since a line outside the invoice
// period is rejected (Peppol R110, R111) and a late correction looks back.
struct Period
{
    QDate from;
    QDate to;
};
Period period(const InvoiceDocument &document);
// Note of the invoice and reason of the credit note in one: Peppol allows one note (R002).
QString note(const InvoiceDocument &document);
// Order number of a line that is not that of the whole.
QString ownOrder(const InvoiceDocument &document, const InvoiceLine &line);
// "Havnegade 12, 1. sal" in its parts; without a number all of it is the name.
struct Street
{
    QString name;
    QString number;
    QString rest;
};
Street street(const QString &text);

// Alike in both formats.
void writePeriod(Ubl &out, QDate from, QDate to);
void writeReferences(Ubl &out, const InvoiceDocument &document);
void writeName(Ubl &out, const QString &name);
void writeContact(Ubl &out, const QString &id, const QString &name, const InvoiceParty &party);
// For eyes: what many systems show of a line is its note.
void writeOwnOrder(Ubl &out, const InvoiceDocument &document, const InvoiceLine &line);
void writeQuantity(Ubl &out, const InvoiceLine &line);
void writePrice(Ubl &out, const InvoiceLine &line);
} // namespace ubl

} // namespace bro
