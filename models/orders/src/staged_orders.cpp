// SPDX-License-Identifier: GPL-3.0-or-later
#include "staged_orders.h"
#include <QDataStream>

namespace bro {

namespace {

constexpr qsizetype BlockSize = 1024 * 1024;
constexpr qint64 Nothing = -1;

// One function per direction over the same list of fields, so that the two can't differ.
struct Packer
{
    QDataStream &stream;

    void operator()(const QString &text) { stream << text.toUtf8(); }
    void operator()(QDate date) { stream << qint64(date.isValid() ? date.toJulianDay() : Nothing); }
    void operator()(qint64 number) { stream << number; }
    void operator()(bool flag) { stream << flag; }
    void operator()(const std::optional<Minutes> &minutes)
    {
        stream << (minutes ? minutes->value : Nothing);
    }
    void operator()(const CprNumber &cpr) { (*this)(cpr.digits()); }
};

struct Unpacker
{
    QDataStream &stream;

    void operator()(QString &text)
    {
        QByteArray bytes;
        stream >> bytes;
        text = QString::fromUtf8(bytes);
    }
    void operator()(QDate &date)
    {
        qint64 day = Nothing;
        stream >> day;
        date = day == Nothing ? QDate() : QDate::fromJulianDay(day);
    }
    void operator()(qint64 &number) { stream >> number; }
    void operator()(bool &flag) { stream >> flag; }
    void operator()(std::optional<Minutes> &minutes)
    {
        qint64 value = Nothing;
        stream >> value;
        minutes = value == Nothing ? std::nullopt : std::optional(Minutes{value});
    }
    void operator()(CprNumber &cpr)
    {
        QString digits;
        (*this)(digits);
        cpr = CprNumber::fromStored(digits);
    }
};

template <typename Row, typename Visitor>
void visit(Row &row, Visitor visitor)
{
    visitor(row.line);
    auto &o = row.order;
    visitor(o.number);
    visitor(o.contractVersion.value);
    visitor(o.contractKey);
    visitor(o.trackKey);
    visitor(o.projectNumber);
    visitor(o.title);
    visitor(o.orderedOn);
    visitor(o.start);
    visitor(o.end);
    visitor(o.hoursPerWeek.value);
    visitor(o.hoursTotal.value);
    visitor(o.intervalFrom);
    visitor(o.intervalTo);
    visitor(o.remark);
    auto &c = row.citizen;
    visitor(c.cpr);
    visitor(c.name);
    visitor(c.address);
    visitor(c.postalCode);
    visitor(c.city);
    visitor(c.phone);
    visitor(c.phoneSource);
    visitor(c.exemptFromDigitalPost);
    visitor(c.needsInterpreter);
    visitor(c.interpreterLanguage);
    visitor(c.smsConsent);
    visitor(c.emailConsent);
    visitor(c.representative);
}

} // namespace

void StagedOrders::add(const ParsedOrderRow &row)
{
    if (m_blocks.isEmpty() || m_blocks.last().size() >= BlockSize) {
        m_blocks.append(QByteArray());
        m_blocks.last().reserve(BlockSize + BlockSize / 8);
    }
    QDataStream stream(&m_blocks.last(), QIODevice::WriteOnly | QIODevice::Append);
    visit(row, Packer{stream});
    ++m_count;
}

Done StagedOrders::forEach(const std::function<Done(const ParsedOrderRow &)> &onRow) const
{
    for (const QByteArray &block : m_blocks) {
        QDataStream stream(block);
        while (!stream.atEnd()) {
            ParsedOrderRow row;
            visit(row, Unpacker{stream});
            BRO_CHECK(onRow(row));
        }
    }
    return {};
}

} // namespace bro
