// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <attendance/day_clock.h>

namespace bro {

namespace {

bool isWorkplace(const CountedItem &item)
{
    return isPlacement(item.form.kind) || item.form.kind == ActivityKind::OrdinaryWork;
}

// Activity A of the annex before activity B: the placement, else the longer (reading 27).
bool isOuter(const CountedItem &a, const CountedItem &b)
{
    if (isWorkplace(a) != isWorkplace(b))
        return isWorkplace(a);
    if (a.range.length() != b.range.length())
        return a.range.length() > b.range.length();
    return std::tie(a.range.from, a.participation) < std::tie(b.range.from, b.participation);
}

} // namespace

const QList<OrderDay> &DayClock::count(std::span<const CountedItem *const> items)
{
    m_parts.clear();
    for (const CountedItem *item : items)
        m_parts.push_back({item, provenException(*item, m_rules), {}});
    std::sort(m_parts.begin(), m_parts.end(),
              [](const Part &a, const Part &b) { return isOuter(*a.item, *b.item); });
    clear(items);
    paint();
    attend();
    sum();
    return m_orders;
}

void DayClock::clear(std::span<const CountedItem *const> items)
{
    m_from = TimeRange::endOfDay;
    m_to = 0;
    for (const CountedItem *item : items) {
        m_from = std::min(m_from, item->range.from);
        m_to = std::max(m_to, item->range.to);
    }
    for (int minute = m_from; minute < m_to; ++minute)
        m_minutes[size_t(minute)] = Minute{};
}

void DayClock::paint()
{
    const auto parts = qsizetype(m_parts.size());
    for (qsizetype i = 0; i < parts; ++i) {
        const Part &part = m_parts[size_t(i)];
        if (part.exception != Exception::None)
            continue;
        const bool placement = isPlacement(part.item->form.kind);
        for (int minute = part.item->range.from; minute < part.item->range.to; ++minute) {
            Minute &m = m_minutes[size_t(minute)];
            m.part = int(i);
            m.atPlacement = m.atPlacement || placement;
        }
    }
    for (qsizetype i = 0; i < parts; ++i) {
        if (m_parts[size_t(i)].exception != Exception::None)
            paintException(i);
    }
}

void DayClock::paintException(qsizetype index)
{
    const Part &part = m_parts[size_t(index)];
    for (int minute = part.item->range.from; minute < part.item->range.to; ++minute) {
        Minute &m = m_minutes[size_t(minute)];
        const bool besideSomething = m.part != Nobody && !m.byException;
        const bool allowed = part.exception == Exception::Mentor || m.atPlacement;
        if (besideSomething && allowed) {
            m.extra = int(index);
        } else {
            m.part = int(index);
            m.byException = !besideSomething;
        }
    }
}

bool DayClock::sameOrder(int layered, qsizetype part) const
{
    return layered != Nobody &&
           m_parts[size_t(layered)].item->order == m_parts[size_t(part)].item->order;
}

// The citizen was there: the minute is delivered if it counts for that order. An exception's own
// attendance never delivers the activity it stands beside, nor the reverse.
void DayClock::mark(qsizetype part, int minute)
{
    Minute &m = m_minutes[size_t(minute)];
    const bool exception = m_parts[size_t(part)].exception != Exception::None;
    if (exception && m.extra != Nobody) {
        if (sameOrder(m.extra, part))
            m.extraAttended = true;
    } else if (sameOrder(m.part, part)) {
        m.attended = true;
    }
}

void DayClock::attend()
{
    bool anyLoose = false;
    const auto parts = qsizetype(m_parts.size());
    for (qsizetype i = 0; i < parts; ++i) {
        Part &part = m_parts[size_t(i)];
        const AttendedTime time = attendedTime(*part.item);
        part.loose = time.loose;
        anyLoose = anyLoose || time.loose > Minutes{0};
        if (time.span) {
            for (int minute = time.span->from; minute < time.span->to; ++minute)
                mark(i, minute);
        }
    }
    for (qsizetype i = 0; i < parts; ++i) {
        if (attendedTime(*m_parts[size_t(i)].item).besideOthers)
            attendBeside(i);
    }
    if (anyLoose)
        attendLoose();
}

// Partly for an agreed activity, without times: there whenever nothing else was planned.
void DayClock::attendBeside(qsizetype index)
{
    const CountedItem &item = *m_parts[size_t(index)].item;
    for (int minute = item.range.from; minute < item.range.to; ++minute) {
        const bool elsewhere =
            std::any_of(m_parts.begin(), m_parts.end(), [&item, minute](const Part &other) {
                return other.item != &item && other.item->range.from <= minute &&
                       minute < other.item->range.to;
            });
        if (!elsewhere)
            mark(index, minute);
    }
}

// Minutes at an unknown time lie beside what else was attended, as far as the clock has room
// (reading 11). Whoever ends first goes first, so that most of them find room.
void DayClock::attendLoose()
{
    for (int minute = m_from; minute < m_to; ++minute) {
        const Minute &m = m_minutes[size_t(minute)];
        Part *chosen = nullptr;
        for (Part &part : m_parts) {
            const CountedItem &item = *part.item;
            const auto index = &part - m_parts.data();
            const bool extra = part.exception != Exception::None && m.extra != Nobody;
            const bool free = extra ? !m.extraAttended && sameOrder(m.extra, index)
                                    : !m.attended && sameOrder(m.part, index);
            if (!free || part.loose <= Minutes{0} || minute < item.range.from ||
                minute >= item.range.to)
                continue;
            if (!chosen || item.range.to < chosen->item->range.to)
                chosen = &part;
        }
        if (chosen) {
            mark(chosen - m_parts.data(), minute);
            chosen->loose = chosen->loose - Minutes{1};
        }
    }
}

void DayClock::sum()
{
    m_orders.clear();
    for (const Part &part : m_parts) {
        const auto known = std::find_if(m_orders.begin(), m_orders.end(), [&](const OrderDay &o) {
            return o.order == part.item->order;
        });
        if (known == m_orders.end())
            m_orders.append({part.item->order, {}, {}, {}});
    }
    std::sort(m_orders.begin(), m_orders.end(),
              [](const OrderDay &a, const OrderDay &b) { return a.order < b.order; });
    const auto add = [this](int index, bool attended) {
        const CountedItem &item = *m_parts[size_t(index)].item;
        for (OrderDay &day : m_orders) {
            if (day.order != item.order)
                continue;
            day.planned.value += 1;
            day.delivered.value += attended ? 1 : 0;
            day.placement.value += isWorkplace(item) ? 1 : 0;
        }
    };
    for (int minute = m_from; minute < m_to; ++minute) {
        const Minute &m = m_minutes[size_t(minute)];
        if (m.part != Nobody)
            add(m.part, m.attended);
        if (m.extra != Nobody)
            add(m.extra, m.extraAttended);
    }
}

} // namespace bro
