// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_rows.h"
#include <database/row_reader.h>
#include <orders/order_heads.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// ISO dates as the database holds them.
QDate day(std::string_view iso)
{
    const auto number = [&iso](size_t from, size_t count) {
        int value = 0;
        for (size_t i = from; i < from + count; ++i)
            value = value * 10 + (iso[i] - '0');
        return value;
    };
    constexpr size_t Length = 10;
    return iso.size() == Length ? QDate(number(0, 4), number(5, 2), number(8, 2)) : QDate();
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// The few texts that thousands of orders have in common, each kept once.
class Shared
{
public:
    const QString &of(std::string_view utf8)
    {
        for (const auto &[bytes, words] : m_known) {
            if (bytes == utf8)
                return words;
        }
        m_known.emplace_back(std::string(utf8), text(utf8));
        return m_known.back().second;
    }

private:
    std::vector<std::pair<std::string, QString>> m_known;
};

std::optional<Minutes> minutes(const RowReader &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Minutes{row.integer(column)});
}

} // namespace

OrderPhase OrderHead::phaseOn(QDate today) const
{
    Order order;
    order.state = state;
    order.start = start;
    order.end = end;
    order.interruptedOn = interruptedOn;
    return order.phaseOn(today);
}

Result<QList<OrderHead>> orderHeads(Session &session, const QString &contractKey)
{
    RowReader rows(session.connection(),
                   "SELECT o.id, o.number, o.citizen_id, c.name, o.contract_version_id, "
                   "o.contract_key, o.track_key, o.title, o.ordered_on, o.start_date, o.end_date, "
                   "o.interrupted_on, o.week_minutes, o.interval_from, o.interval_to, o.state "
                   "FROM orders o JOIN citizen c ON c.id = o.citizen_id "
                   "WHERE ?1 = '' OR o.contract_key = ?1 ORDER BY o.start_date, o.number, o.id");
    const std::string key = contractKey.toStdString();
    rows.bind(1, std::string_view(key));
    QList<OrderHead> heads;
    Shared shared;
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            return heads;
        OrderHead head;
        head.id = OrderId{rows.integer(0)};
        head.number = text(rows.text(1));
        head.citizen = CitizenId{rows.integer(2)};
        head.citizenName = text(rows.text(3));
        head.contractVersion = ContractVersionId{rows.integer(4)};
        head.contractKey = shared.of(rows.text(5));
        head.trackKey = shared.of(rows.text(6));
        head.title = shared.of(rows.text(7));
        head.orderedOn = day(rows.text(8));
        head.start = day(rows.text(9));
        head.end = day(rows.text(10));
        head.interruptedOn = day(rows.text(11));
        head.hoursPerWeek = Minutes{rows.integer(12)};
        head.intervalFrom = minutes(rows, 13);
        head.intervalTo = minutes(rows, 14);
        head.state = stateNamed(shared.of(rows.text(15)));
        heads.append(std::move(head));
    }
}

Result<QStringList> contractsWithOrders(Session &session)
{
    RowReader rows(session.connection(),
                   "SELECT DISTINCT contract_key FROM orders ORDER BY contract_key");
    QStringList keys;
    for (;;) {
        BRO_TRY(const bool more, rows.next());
        if (!more)
            return keys;
        keys.append(text(rows.text(0)));
    }
}

} // namespace bro
