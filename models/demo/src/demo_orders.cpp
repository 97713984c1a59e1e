// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_week.h"
#include <citizens/citizen_batch.h>
#include <orders/order_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

class OrderMover
{
public:
    OrderMover(Session &session, DemoWorld &world)
        : m_session(session),
          m_store(session),
          m_world(world)
    {
    }
    Done move(int place, QDate day);

private:
    Done receive(DemoOrder &drawn);
    Done decide(DemoOrder &drawn);
    Done end(DemoOrder &drawn);

    Session &m_session;
    OrderStore m_store;
    DemoWorld &m_world;
};

Done OrderMover::receive(DemoOrder &drawn)
{
    DemoCitizen &person = m_world.citizens[size_t(drawn.citizen)];
    if (!person.citizen.id.isValid()) {
        CitizenBatch batch(m_session);
        BRO_TRY(person.citizen.id, batch.add(person.citizen));
        ++m_world.outcome.citizens;
    }
    Order &order = drawn.order;
    order.number = u"BST-%1"_s.arg(++m_world.outcome.orders, 6, 10, '0'_L1);
    order.citizen = person.citizen.id;
    if (drawn.extends >= 0) {
        const Order &before = m_world.orders[size_t(drawn.extends)].order;
        BRO_TRY(order, m_store.extend(before, order.end, order.number));
        return {};
    }
    order.trackKey = drawn.mentor ? u"spor2"_s : u"spor1"_s;
    order.contractVersion = m_world.contract->id;
    order.contractKey = m_world.contractKey;
    order.projectNumber = drawn.mentor ? u"KK-7731-2"_s : u"KK-7731-1"_s;
    const Track *track = m_world.profile.track(order.trackKey);
    order.title = track ? track->title : order.trackKey;
    BRO_TRY(order, m_store.add(order));
    return {};
}

Done OrderMover::decide(DemoOrder &drawn)
{
    if (drawn.fate == DemoFate::Waiting)
        return {};
    if (drawn.fate == DemoFate::Rejected) {
        BRO_TRY(drawn.order,
                m_store.reject(drawn.order, m_world.dice.pick(m_world.words.rejectReasons)));
        return {};
    }
    BRO_TRY(drawn.order, m_store.accept(drawn.order));
    drawn.accepted = true;
    return {};
}

Done OrderMover::end(DemoOrder &drawn)
{
    if (drawn.fate == DemoFate::Cancelled) {
        BRO_TRY(drawn.order, m_store.cancel(drawn.order, drawn.fateOn,
                                            m_world.dice.pick(m_world.words.cancelReasons)));
        drawn.accepted = false;
    } else if (drawn.fate == DemoFate::Interrupted) {
        BRO_TRY(drawn.order, m_store.interrupt(drawn.order, drawn.lastDay, drawn.fateOn,
                                               m_world.dice.pick(m_world.words.interruptReasons)));
    }
    return {};
}

Done OrderMover::move(int place, QDate day)
{
    DemoOrder &drawn = m_world.orders[size_t(place)];
    if (drawn.receivedOn == day)
        BRO_CHECK(receive(drawn));
    if (drawn.decidedOn == day)
        BRO_CHECK(decide(drawn));
    if (drawn.fateOn == day)
        BRO_CHECK(end(drawn));
    return {};
}

} // namespace

Done moveDemoOrders(Session &session, DemoWorld &world, const std::vector<int> &orders, QDate day)
{
    OrderMover mover(session, world);
    for (const int place : orders)
        BRO_CHECK(mover.move(place, day));
    return {};
}

} // namespace bro
