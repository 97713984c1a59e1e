// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonObject>
#include <einvoice/invoice_words.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Version = 1;

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QJsonObject json(const InvoiceParty &party)
{
    return {{u"name"_s, party.name},
            {u"cvr"_s, party.cvr},
            {u"gln"_s, party.gln},
            {u"street"_s, party.street},
            {u"postalCode"_s, party.postalCode},
            {u"city"_s, party.city},
            {u"contact"_s, party.contact},
            {u"phone"_s, party.phone},
            {u"email"_s, party.email},
            {u"vatRegistered"_s, party.vatRegistered}};
}

QJsonObject json(const InvoicePayment &payment)
{
    return {{u"way"_s, storedWord(payment.way)},
            {u"registration"_s, payment.registration},
            {u"account"_s, payment.account},
            {u"iban"_s, payment.iban},
            {u"bic"_s, payment.bic},
            {u"fikCreditor"_s, payment.fikCreditor},
            {u"paymentId"_s, payment.paymentId}};
}

QJsonObject json(const VatCode &vat)
{
    return {{u"category"_s, storedWord(vat.category)},
            {u"percentHundredths"_s, vat.percentHundredths},
            {u"reason"_s, vat.reason}};
}

QJsonObject json(const InvoiceLine &line)
{
    return {{u"text"_s, line.text},
            {u"description"_s, line.description},
            {u"orderNumber"_s, line.orderNumber},
            {u"from"_s, day(line.from)},
            {u"to"_s, day(line.to)},
            {u"quantityThousandths"_s, line.quantityThousandths},
            {u"unit"_s, line.unit},
            {u"priceOre"_s, line.price.ore},
            {u"amountOre"_s, line.amount.ore},
            {u"vat"_s, json(line.vat)}};
}

// Takes keys out of an object one by one; what is missing, of another type or left over goes into
// `wrong`, the first one only.
class Fields
{
public:
    Fields(QJsonObject object, QString path, QString &wrong)
        : m_object(std::move(object)),
          m_path(std::move(path)),
          m_wrong(wrong)
    {
    }
    QString text(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isString())
            fail(key);
        return value.toString();
    }
    bool truth(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isBool())
            fail(key);
        return value.toBool();
    }
    qint64 number(const QString &key)
    {
        // A value that is no whole number gives the default asked for.
        const QJsonValue value = m_object.take(key);
        if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
            fail(key);
        return value.toInteger();
    }
    QDate date(const QString &key)
    {
        const QString written = text(key);
        const QDate date = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && !date.isValid())
            fail(key);
        return date;
    }
    template <typename Enum>
    Enum word(const QString &key, std::optional<Enum> (*read)(const QString &))
    {
        const auto value = read(text(key));
        if (!value)
            fail(key);
        return value.value_or(Enum{});
    }
    Fields object(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isObject())
            fail(key);
        return {value.toObject(), at(key), m_wrong};
    }
    QJsonArray array(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isArray())
            fail(key);
        return value.toArray();
    }
    void end()
    {
        if (!m_object.isEmpty())
            fail(m_object.begin().key());
    }
    void fail(const QString &key)
    {
        if (m_wrong.isEmpty())
            m_wrong = at(key);
    }
    QString at(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }

private:
    QJsonObject m_object;
    QString m_path;
    QString &m_wrong;
};

InvoiceParty party(Fields fields)
{
    InvoiceParty party;
    party.name = fields.text(u"name"_s);
    party.cvr = fields.text(u"cvr"_s);
    party.gln = fields.text(u"gln"_s);
    party.street = fields.text(u"street"_s);
    party.postalCode = fields.text(u"postalCode"_s);
    party.city = fields.text(u"city"_s);
    party.contact = fields.text(u"contact"_s);
    party.phone = fields.text(u"phone"_s);
    party.email = fields.text(u"email"_s);
    party.vatRegistered = fields.truth(u"vatRegistered"_s);
    fields.end();
    return party;
}

InvoicePayment payment(Fields fields)
{
    InvoicePayment payment;
    payment.way = fields.word(u"way"_s, paymentWay);
    payment.registration = fields.text(u"registration"_s);
    payment.account = fields.text(u"account"_s);
    payment.iban = fields.text(u"iban"_s);
    payment.bic = fields.text(u"bic"_s);
    payment.fikCreditor = fields.text(u"fikCreditor"_s);
    payment.paymentId = fields.text(u"paymentId"_s);
    fields.end();
    return payment;
}

VatCode vatCode(Fields fields)
{
    VatCode vat;
    vat.category = fields.word(u"category"_s, vatCategory);
    const qint64 percent = fields.number(u"percentHundredths"_s);
    if (percent < 0 || percent > 100 * 100)
        fields.fail(u"percentHundredths"_s);
    vat.percentHundredths = int(percent);
    vat.reason = fields.text(u"reason"_s);
    fields.end();
    return vat;
}

InvoiceLine invoiceLine(Fields fields)
{
    InvoiceLine line;
    line.text = fields.text(u"text"_s);
    line.description = fields.text(u"description"_s);
    line.orderNumber = fields.text(u"orderNumber"_s);
    line.from = fields.date(u"from"_s);
    line.to = fields.date(u"to"_s);
    line.quantityThousandths = fields.number(u"quantityThousandths"_s);
    line.unit = fields.text(u"unit"_s);
    line.price = Money{fields.number(u"priceOre"_s)};
    line.amount = Money{fields.number(u"amountOre"_s)};
    line.vat = vatCode(fields.object(u"vat"_s));
    fields.end();
    return line;
}

QList<InvoiceLine> invoiceLines(const QJsonArray &array, QString &wrong)
{
    QList<InvoiceLine> lines;
    for (qsizetype i = 0; i < array.size(); ++i)
        lines.append(invoiceLine({array.at(i).toObject(), u"lines[%1]"_s.arg(i), wrong}));
    return lines;
}
} // namespace

QJsonObject toJson(const InvoiceDocument &document)
{
    QJsonArray lines;
    for (const InvoiceLine &line : document.lines)
        lines.append(json(line));
    return {{u"version"_s, Version},
            {u"kind"_s, storedWord(document.kind)},
            {u"number"_s, document.number},
            {u"issued"_s, day(document.issued)},
            {u"due"_s, day(document.due)},
            {u"periodFrom"_s, day(document.periodFrom)},
            {u"periodTo"_s, day(document.periodTo)},
            {u"seller"_s, json(document.seller)},
            {u"buyer"_s, json(document.buyer)},
            {u"orderNumber"_s, document.orderNumber},
            {u"accountString"_s, document.accountString},
            {u"contractNumber"_s, document.contractNumber},
            {u"credits"_s, document.credits},
            {u"creditsIssued"_s, day(document.creditsIssued)},
            {u"reason"_s, document.reason},
            {u"note"_s, document.note},
            {u"paymentTerms"_s, document.paymentTerms},
            {u"payment"_s, json(document.payment)},
            {u"lines"_s, lines}};
}

Result<InvoiceDocument> invoiceDocument(const QJsonObject &json)
{
    QString wrong;
    Fields fields(json, {}, wrong);
    InvoiceDocument document;
    if (fields.number(u"version"_s) != Version)
        fields.fail(u"version"_s);
    document.kind = fields.word(u"kind"_s, invoiceKind);
    document.number = fields.number(u"number"_s);
    document.issued = fields.date(u"issued"_s);
    document.due = fields.date(u"due"_s);
    document.periodFrom = fields.date(u"periodFrom"_s);
    document.periodTo = fields.date(u"periodTo"_s);
    document.seller = party(fields.object(u"seller"_s));
    document.buyer = party(fields.object(u"buyer"_s));
    document.orderNumber = fields.text(u"orderNumber"_s);
    document.accountString = fields.text(u"accountString"_s);
    document.contractNumber = fields.text(u"contractNumber"_s);
    document.credits = fields.number(u"credits"_s);
    document.creditsIssued = fields.date(u"creditsIssued"_s);
    document.reason = fields.text(u"reason"_s);
    document.note = fields.text(u"note"_s);
    document.paymentTerms = fields.text(u"paymentTerms"_s);
    document.payment = payment(fields.object(u"payment"_s));
    document.lines = invoiceLines(fields.array(u"lines"_s), wrong);
    fields.end();
    if (!wrong.isEmpty())
        return Error(u"einvoice.documentUnreadable"_s, {}, wrong);
    return document;
}

} // namespace bro
