// SPDX-License-Identifier: GPL-3.0-or-later
#include "ubl.h"
#include <QRegularExpression>
#include <algorithm>
#include <core/texts.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
const QString Base = u"urn:oasis:names:specification:ubl:schema:xsd:"_s;
const QString Aggregates = Base + u"CommonAggregateComponents-2"_s;
const QString Basics = Base + u"CommonBasicComponents-2"_s;
} // namespace

Ubl::Ubl(InvoiceKind kind) : m_kind(kind)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
    const QString root = Base + byKind(u"-2"_s);
    m_xml.writeDefaultNamespace(root);
    m_xml.writeNamespace(Aggregates, u"cac"_s);
    m_xml.writeNamespace(Basics, u"cbc"_s);
    m_xml.writeStartElement(root, byKind({}));
}

QByteArray Ubl::finish()
{
    m_xml.writeEndDocument();
    return m_buffer.data();
}

Ubl::Group Ubl::group(const QString &name)
{
    m_xml.writeStartElement(Aggregates, name);
    return Group(m_xml);
}

void Ubl::text(const QString &name, const QString &value, const UblAttributes &attributes)
{
    const QString shown = ubl::shown(value);
    if (shown.isEmpty())
        return;
    m_xml.writeStartElement(Basics, name);
    for (const auto &[key, word] : attributes)
        m_xml.writeAttribute(key, word);
    m_xml.writeCharacters(shown);
    m_xml.writeEndElement();
}

void Ubl::date(const QString &name, QDate date)
{
    if (date.isValid())
        text(name, date.toString(Qt::ISODate));
}

void Ubl::amount(const QString &name, Money money)
{
    text(name, ubl::decimal(money.ore, 2, false), {{u"currencyID"_s, u"DKK"_s}});
}

QString Ubl::byKind(const QString &rest) const
{
    return (m_kind == InvoiceKind::Invoice ? u"Invoice"_s : u"CreditNote"_s) + rest;
}

namespace ubl {
QString shown(const QString &text)
{
    return text.simplified();
}

bool hasText(const QString &text)
{
    return !shown(text).isEmpty();
}

QString decimal(qint64 value, int decimals, bool trimmed)
{
    // The least number of the type has no positive twin of its own type.
    const quint64 size = value < 0 ? 0 - quint64(value) : quint64(value);
    QString digits = QString::number(size).rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
    while (trimmed && digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return value < 0 ? u'-' + digits : digits;
}

Period period(const InvoiceDocument &document)
{
    Period period{document.periodFrom, document.periodTo};
    for (const InvoiceLine &line : document.lines) {
        if (line.from.isValid() && (!period.from.isValid() || line.from < period.from))
            period.from = line.from;
        if (line.to.isValid() && (!period.to.isValid() || line.to > period.to))
            period.to = line.to;
    }
    return period;
}

QString note(const InvoiceDocument &document)
{
    return shown(document.reason + u' ' + document.note);
}

QString ownOrder(const InvoiceDocument &document, const InvoiceLine &line)
{
    const QString order = shown(line.orderNumber);
    return order == shown(document.orderNumber) ? QString() : order;
}

Street street(const QString &text)
{
    static const QRegularExpression form(
        u"^(.+?)\\s+(\\d+ ?[A-ZÆØÅa-zæøå]?(?:-\\d+ ?[A-ZÆØÅa-zæøå]?)?)(?:\\s*,\\s*(.+))?$"_s);
    const QString line = shown(text);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {line, {}, {}};
    return {match.captured(1), match.captured(2), match.captured(3)};
}

void writePeriod(Ubl &out, QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return;
    const auto period = out.group(u"InvoicePeriod"_s);
    out.date(u"StartDate"_s, from);
    out.date(u"EndDate"_s, to);
}

void writeReferences(Ubl &out, const InvoiceDocument &document)
{
    if (hasText(document.orderNumber)) {
        const auto order = out.group(u"OrderReference"_s);
        out.text(u"ID"_s, document.orderNumber);
    }
    if (document.credits > 0) {
        const auto billing = out.group(u"BillingReference"_s);
        const auto original = out.group(u"InvoiceDocumentReference"_s);
        out.text(u"ID"_s, QString::number(document.credits));
        out.date(u"IssueDate"_s, document.creditsIssued);
    }
    if (hasText(document.contractNumber)) {
        const auto contract = out.group(u"ContractDocumentReference"_s);
        out.text(u"ID"_s, document.contractNumber);
    }
}

void writeName(Ubl &out, const QString &name)
{
    if (!hasText(name))
        return;
    const auto group = out.group(u"PartyName"_s);
    out.text(u"Name"_s, name);
}

void writeContact(Ubl &out, const QString &id, const QString &name, const InvoiceParty &party)
{
    if (!hasText(id + name + party.phone + party.email))
        return;
    const auto contact = out.group(u"Contact"_s);
    out.text(u"ID"_s, id);
    out.text(u"Name"_s, name);
    out.text(u"Telephone"_s, party.phone);
    out.text(u"ElectronicMail"_s, party.email);
}

void writeOwnOrder(Ubl &out, const InvoiceDocument &document, const InvoiceLine &line)
{
    const QString order = ownOrder(document, line);
    if (!order.isEmpty())
        out.text(u"Note"_s,
                 Texts::danish().sentence(u"einvoice.lineOrder"_s, {{u"order"_s, order}}));
}

void writeQuantity(Ubl &out, const InvoiceLine &line)
{
    const QString name = out.byKind({}) == u"Invoice"_s ? u"Invoiced"_s : u"Credited"_s;
    out.text(name + u"Quantity"_s, decimal(line.quantityThousandths, 3, true),
             {{u"unitCode"_s, line.unit}});
}

void writePrice(Ubl &out, const InvoiceLine &line)
{
    const auto price = out.group(u"Price"_s);
    out.amount(u"PriceAmount"_s, line.price);
    // OIOUBL compares price and quantity only when the units are told alike (F-INV340).
    out.text(u"BaseQuantity"_s, u"1"_s, {{u"unitCode"_s, line.unit}});
}
} // namespace ubl

} // namespace bro
