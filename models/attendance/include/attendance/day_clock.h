// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <array>
#include <attendance/counting.h>
#include <span>
#include <vector>

namespace bro {

// Hours of one order on one day.
struct OrderDay
{
    OrderId order;
    Minutes planned;   // agreed, whether or not the citizen came
    Minutes delivered; // planned and attended; never more
    Minutes placement; // part of planned at a praktik, løntilskud or ordinary work
};

// Counts a citizen's clock time of one day. Overlapping activities count as the union of their
// intervals, shared minutes for the inner activity's order (reading 27); only a proven exception
// counts beside what it overlaps (001 D 5.1, D1 2.6.1). Keeps its buffers between days.
class DayClock
{
public:
    explicit DayClock(const ActivityRules &rules) : m_rules(rules) {}

    // items: of one citizen and day, each of which can count; any order. The result has one entry
    // per order, by order id.
    const QList<OrderDay> &count(std::span<const CountedItem *const> items);

private:
    struct Part;
    void clear(std::span<const CountedItem *const> items);
    void paint();
    void paintException(qsizetype part);
    void attend();
    void attendBeside(qsizetype part);
    void attendLoose();
    void mark(qsizetype part, int minute);
    void sum();
    bool sameOrder(int layered, qsizetype part) const;

    struct Part
    {
        const CountedItem *item = nullptr;
        Exception exception = Exception::None;
        Minutes loose;
    };

    static constexpr int Nobody = -1;
    struct Minute
    {
        int part = Nobody;  // whose clock time it is
        int extra = Nobody; // the exception that counts beside it
        bool byException = false;
        bool atPlacement = false;
        bool attended = false;
        bool extraAttended = false;
    };

    const ActivityRules &m_rules;
    std::vector<Part> m_parts; // outer activities first
    std::array<Minute, TimeRange::endOfDay> m_minutes;
    int m_from = 0;
    int m_to = 0;
    QList<OrderDay> m_orders;
};

} // namespace bro
