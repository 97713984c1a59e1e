// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include <attendance/attendance_store.h>
#include <citizens/citizen_store.h>
#include <database/row_reader.h>
#include <jobs/order_fee.h>
#include <jobs/order_hours.h>
#include <jobs/three_way.h>
#include <orders/order_store.h>
#include <planning/plan_store.h>
#include <random>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 300;

// Places chosen by chance, the same at every run.
class Reader
{
public:
    explicit Reader(Session &session) : m_session(session) {}
    Done measure();

private:
    Done search();
    Done week();
    Done day();
    Done hours();
    Done fees();
    Done months();
    Done randomRows();
    qint64 below(qint64 n) { return qint64(m_engine() % quint64(n)); }

    Session &m_session;
    std::mt19937_64 m_engine{1};
    QList<OrderLine> m_orders;
};

Done Reader::search()
{
    CitizenStore citizens(m_session);
    QStringList words{u"Mette"_s,     u"sø"_s,       u"a"_s,
                      u"Al-Halabi"_s, u"BST-0012"_s, u"Łuczak Paweł"_s};
    for (int i = 0; i < 60; ++i) {
        const OrderLine &line = m_orders.at(below(m_orders.size()));
        words.append(line.citizenName.left(4));
        words.append(line.citizenName.section(u' ', -1));
        words.append(line.cpr.digits().left(6));
        words.append(line.order.number);
    }
    Times times;
    for (const QString &word : std::as_const(words)) {
        Done done;
        times.measure([&] {
            const auto hits = citizens.search(word, 50);
            if (!hits.ok())
                done = hits.error();
        });
        BRO_CHECK(done);
    }
    times.print("search");
    return {};
}

Done Reader::week()
{
    PlanStore plan(m_session);
    Times times;
    for (int i = 0; i < Rounds; ++i) {
        const Order &order = m_orders.at(below(m_orders.size())).order;
        const QDate monday = order.start.addDays(8 - order.start.dayOfWeek());
        Done done;
        times.measure([&] {
            const auto items = plan.ofCitizen(order.citizen, monday, monday.addDays(6));
            if (!items.ok())
                done = items.error();
        });
        BRO_CHECK(done);
    }
    times.print("week");
    return {};
}

// Days have more than 400 participants here; what each 400 take is told.
Done Reader::day()
{
    PlanStore plan(m_session);
    Times times;
    qint64 participants = 0;
    int days = 0;
    for (QDate day = BenchmarkDay.addDays(-602); day < BenchmarkDay; day = day.addDays(7)) {
        Done done;
        qint64 count = 0;
        times.measure([&] {
            const auto items = plan.ofDay(day);
            if (items.ok())
                count = items->size();
            else
                done = items.error();
        });
        BRO_CHECK(done);
        participants += count;
        ++days;
    }
    times.print("day");
    print("day_participants", participants / days);
    return {};
}

Done Reader::hours()
{
    Times times;
    OrderHours reader(m_session);
    for (int i = 0; i < Rounds; ++i) {
        const Order &order = m_orders.at(below(m_orders.size())).order;
        Done done;
        times.measure([&] {
            const auto balance = reader.of(order);
            if (!balance.ok())
                done = balance.error();
        });
        BRO_CHECK(done);
    }
    times.print("hours");
    return {};
}

// The fee of one order, by itself and among others, up to the day and in all.
Done Reader::fees()
{
    Times alone;
    Times among;
    OrderFees reader(m_session);
    for (int i = 0; i < Rounds; ++i) {
        const Order &order = m_orders.at(below(m_orders.size())).order;
        Done done;
        alone.measure([&] {
            const auto fee = orderFee(m_session, order, BenchmarkDay);
            if (!fee.ok())
                done = fee.error();
        });
        among.measure([&] {
            const auto fee = reader.fee(order, {});
            if (!fee.ok())
                done = fee.error();
        });
        BRO_CHECK(done);
    }
    alone.print("fee");
    among.print("fee_among");
    return {};
}

// Ordered, delivered and invoiced of a month, and of all orders with something unbilled.
Done Reader::months()
{
    const QDate before = BenchmarkDay.addMonths(-1);
    for (const bool all : {false, true}) {
        Times times;
        qint64 rows = 0;
        for (int i = 0; i < 3; ++i) {
            Done done;
            times.measure([&] {
                const auto view =
                    threeWay(m_session, {before.year(), before.month()}, {{}, all}, {});
                if (view.ok())
                    rows = view->rows.size();
                else
                    done = view.error();
            });
            BRO_CHECK(done);
        }
        times.print(all ? "three_way_all" : "three_way");
        print(all ? "three_way_all_rows" : "three_way_rows", rows);
    }
    return {};
}

// One participation with its plan, what was told and the registration, anywhere in the file.
Done Reader::randomRows()
{
    RowReader last(m_session.connection(), "SELECT max(id) FROM participation");
    BRO_TRY(const bool found, last.next());
    const qint64 most = found ? last.integer(0) : 1;
    RowReader read(m_session.connection(),
                   "SELECT a.title, h.told_on, t.presence FROM participation p "
                   "JOIN activity a ON a.id = p.activity_id "
                   "LEFT JOIN handed_state h ON h.id = p.handed_state_id "
                   "LEFT JOIN attendance t ON t.id = p.attendance_id WHERE p.id = ?1");
    Times times;
    for (int i = 0; i < 20'000; ++i) {
        read.bind(1, 1 + below(most));
        Done done;
        times.measure([&] {
            const auto row = read.next();
            if (!row.ok())
                done = row.error();
            read.reset();
        });
        BRO_CHECK(done);
    }
    times.print("random");
    return {};
}

Done Reader::measure()
{
    OrderFilter running;
    running.states = {OrderState::Accepted, OrderState::Interrupted};
    BRO_TRY(m_orders, OrderStore(m_session).list(running));
    if (m_orders.isEmpty())
        return Error(u"core.internal"_s, {}, u"the office has no orders"_s);
    BRO_CHECK(randomRows());
    BRO_CHECK(search());
    BRO_CHECK(week());
    BRO_CHECK(day());
    BRO_CHECK(hours());
    BRO_CHECK(fees());
    return months();
}

} // namespace

Done measureReading(const BenchmarkOffice &office)
{
    BRO_TRY(const std::unique_ptr<Database> database, openOffice(office));
    Session session(database->user(), database->connection(), benchmarkClock(),
                    &database->objects());
    return Reader(session).measure();
}

} // namespace bro
