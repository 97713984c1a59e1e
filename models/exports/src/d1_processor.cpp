// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_cells.h"
#include "d1_checks.h"
#include "d1_overlap.h"
#include <algorithm>
#include <calendar/holidays.h>
#include <exports/d1_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// An order with its cells, made when it has its first row.
struct KnownOrder
{
    const D1Order *order = nullptr;
    const ActivityRules *rules = nullptr;
    std::vector<CellRun> runs;
    bool hasRow = false;
};

struct Waiting
{
    D1Participation p;
    KnownOrder *order = nullptr;
    bool counts = false;
    bool overlapByRule = true;
};

// The cells of the names in a row.
struct Names
{
    const CellRun *employee;
    const CellRun *place;
    const CellRun *contact;
};

bool ran(const D1Participation &p)
{
    return p.attendanceRecorded && p.presence != Presence::Cancelled;
}
} // namespace

struct D1Processor::Impl
{
    Impl(const DatasetLayout &layout, const D1Lookups &known, const D1Options &how,
         TableWriter &table)
        : options(how),
          writer(table),
          cells(layout, known, table),
          checks(layout, how.today)
    {
        orders.reserve(known.orders.size());
        for (const D1Order &order : known.orders)
            orders.insert(order.id.value, {&order, &known.activities.at(order.rules), {}, false});
    }

    Done writeDay();
    void judge(std::vector<Waiting *>::const_iterator first,
               std::vector<Waiting *>::const_iterator last);
    Done write(Waiting &one);
    void writeCells(const KnownOrder &order, const D1Row &row, const Names &names);
    Waiting &next();

    const D1Options options;
    TableWriter &writer;
    D1Cells cells;
    D1Checks checks;
    QHash<qint64, KnownOrder> orders;
    QDate day;
    bool holiday = false;
    // Used again from day to day, so that their texts keep their memory.
    std::vector<std::unique_ptr<Waiting>> pool;
    std::vector<Waiting *> waiting;
    std::vector<D1Overlap> overlaps;
};

D1Processor::D1Processor(const DatasetLayout &layout, const D1Lookups &lookups,
                         const D1Options &options, TableWriter &writer)
    : m(std::make_unique<Impl>(layout, lookups, options, writer))
{
}

D1Processor::~D1Processor() = default;

const D1Findings &D1Processor::findings() const
{
    return m->checks.findings();
}

QList<CitizenId> D1Processor::citizens() const
{
    QSet<CitizenId> citizens;
    for (const KnownOrder &known : std::as_const(m->orders)) {
        if (known.hasRow)
            citizens.insert(known.order->citizen);
    }
    return citizens.values();
}

Waiting &D1Processor::Impl::next()
{
    if (waiting.size() == pool.size())
        pool.push_back(std::make_unique<Waiting>());
    waiting.push_back(pool[waiting.size()].get());
    return *waiting.back();
}

Done D1Processor::feed(const D1Participation &p)
{
    const auto known = m->orders.find(p.order.value);
    if (known == m->orders.end() || (known->order->onlyWhatRan && !ran(p)))
        return {};
    const bool counts = countsInDataset(p, *known->order, *known->rules);
    if (!counts && !m->options.includeOther)
        return {};
    if (p.date != m->day) {
        if (m->day.isValid() && p.date < m->day)
            return Error(u"core.internal"_s, {}, u"D1 rows not in date order"_s);
        BRO_CHECK(m->writeDay());
        m->day = p.date;
        m->holiday = isHoliday(p.date);
    }
    Waiting &one = m->next();
    one.p = p;
    one.order = &*known;
    one.counts = counts;
    one.overlapByRule = true;
    return {};
}

Done D1Processor::finish()
{
    return m->writeDay();
}

Done D1Processor::Impl::writeDay()
{
    std::sort(waiting.begin(), waiting.end(), [](const Waiting *a, const Waiting *b) {
        return std::tie(a->p.citizen, a->p.range.from, a->p.participation) <
               std::tie(b->p.citizen, b->p.range.from, b->p.participation);
    });
    for (auto first = waiting.cbegin(); first != waiting.cend();) {
        const CitizenId citizen = (*first)->p.citizen;
        const auto last = std::find_if(
            first, waiting.cend(), [citizen](const Waiting *w) { return w->p.citizen != citizen; });
        if (last - first > 1)
            judge(first, last);
        for (; first != last; ++first)
            BRO_CHECK(write(**first));
    }
    waiting.clear();
    return {};
}

void D1Processor::Impl::judge(std::vector<Waiting *>::const_iterator first,
                              std::vector<Waiting *>::const_iterator last)
{
    overlaps.clear();
    std::vector<Waiting *> judged;
    for (auto it = first; it != last; ++it) {
        const D1Participation &p = (*it)->p;
        if ((*it)->counts && !p.cancelled && ran(p)) {
            overlaps.push_back({&p});
            judged.push_back(*it);
        }
    }
    if (overlaps.size() < 2)
        return;
    judgeOverlaps(overlaps, *(*first)->order->rules);
    for (size_t i = 0; i < overlaps.size(); ++i)
        judged[i]->overlapByRule = overlaps[i].byRule;
}

Done D1Processor::Impl::write(Waiting &one)
{
    KnownOrder &known = *one.order;
    const D1Participation &p = one.p;
    D1Row row;
    row.p = &p;
    row.order = known.order;
    row.rules = known.rules;
    row.number = writer.rows() + 1;
    row.counts = one.counts;
    row.holiday = holiday;
    row.overlapByRule = one.overlapByRule;
    row.presence = datasetPresence(p, one.counts);
    row.reason = datasetReason(p);
    const D1Cells::Named &employee = cells.employee(datasetEmployee(p));
    const D1Cells::Named &place = cells.place(p.location);
    const D1Cells::Named &contact = cells.employee(p.contactPerson);
    row.noEmployee = employee.isBlank;
    row.noPlace = place.isBlank;
    row.noContact = contact.isBlank;
    if (!known.hasRow) {
        known.hasRow = true;
        known.runs = cells.orderRuns(*known.order);
        checks.checkOrder(row);
    }
    checks.checkRow(row);
    writeCells(known, row, {&employee.run, &place.run, &contact.run});
    return writer.endRow();
}

void D1Processor::Impl::writeCells(const KnownOrder &order, const D1Row &row, const Names &names)
{
    const D1Participation &p = *row.p;
    for (const D1Cells::Step &step : cells.steps()) {
        if (step.run >= 0) {
            writer.add(order.runs[size_t(step.run)]);
            continue;
        }
        switch (step.field) {
        case DatasetField::ActivityTitle:
            writer.add(std::string_view(p.title));
            break;
        case DatasetField::ActivityDate:
            writer.add(cells.date(p.date));
            break;
        case DatasetField::StartTime:
            writer.add(cells.time(p.range.from));
            break;
        case DatasetField::EndTime:
            writer.add(cells.time(p.range.to));
            break;
        case DatasetField::Who:
            writer.add(cells.who[int(p.who)]);
            break;
        case DatasetField::How:
            writer.add(cells.how[int(p.how)]);
            break;
        case DatasetField::Employee:
            writer.add(*names.employee);
            break;
        case DatasetField::CountsAsHours:
            writer.add(cells.counts[row.counts ? 1 : 0]);
            break;
        case DatasetField::Place:
            writer.add(*names.place);
            break;
        case DatasetField::ContactPerson:
            writer.add(*names.contact);
            break;
        case DatasetField::Attendance:
            writer.add(row.presence ? cells.presence[int(*row.presence)] : cells.empty);
            break;
        case DatasetField::AbsenceReason:
            writer.add(cells.reason[int(row.reason)]);
            break;
        default: // of the order
            break;
        }
    }
}

} // namespace bro
