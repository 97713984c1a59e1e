// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_gathering.h"
#include <deadlines/deadline_store.h>
#include <orders/order_store.h>

// Deadlines that the contracts set on orders, on the contract itself and on closing days.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

WorkKind kindOf(const OpenDeadline &deadline)
{
    switch (deadline.kind) {
    case DeadlineKind::AcceptOrder:
        return WorkKind::Order;
    case DeadlineKind::ConveningLetter:
        return WorkKind::Letter;
    case DeadlineKind::LastInvoice:
    case DeadlineKind::AccountingYear:
        return WorkKind::Billing;
    case DeadlineKind::ClosingDayRequest:
        return WorkKind::ClosingDay;
    case DeadlineKind::CooperationAgreements:
        return WorkKind::Placement;
    default:
        return deadline.order.isValid() ? WorkKind::Deadline : WorkKind::Contract;
    }
}

// Schedules are looked at one by one (handOutWork), with what was changed and moved.
bool isTakenElsewhere(const OpenDeadline &deadline)
{
    return deadline.kind == DeadlineKind::FirstSchedule ||
           deadline.kind == DeadlineKind::ScheduleChange;
}

// Many orders share such a deadline; one line is enough.
bool isJoined(const OpenDeadline &deadline)
{
    return deadline.kind == DeadlineKind::LastInvoice ||
           deadline.kind == DeadlineKind::AccountingYear;
}

WorkPlace placeOf(const OpenDeadline &deadline)
{
    switch (kindOf(deadline)) {
    case WorkKind::Order:
    case WorkKind::Letter:
        return {WorkArea::Orders, {}, deadline.order.value};
    case WorkKind::Billing:
        return {WorkArea::Billing, {}, deadline.order.value};
    case WorkKind::ClosingDay:
        return {WorkArea::Office, u"closingDays"_s};
    case WorkKind::Contract:
    case WorkKind::Placement:
        return {WorkArea::Office, u"contracts"_s};
    default:
        return {WorkArea::Citizens, {}, deadline.citizen.value};
    }
}

class DeadlineGatherer
{
public:
    DeadlineGatherer(WorkLookups &lookups, const Progress &progress)
        : m_lookups(lookups),
          m_progress(progress),
          m_orders(lookups.session)
    {
    }

    Result<QList<WorkLine>> run()
    {
        DeadlineFilter filter;
        filter.until = m_lookups.session.today().addDays(WorkDaysAhead);
        filter.withNotices = false; // told line by line, with what was registered
        filter.hidePostponed = true;
        if (m_lookups.citizenOnly.isValid()) {
            BRO_TRY(const QList<Order> own, m_orders.ofCitizen(m_lookups.citizenOnly));
            for (const Order &order : own)
                filter.orders.append(order.id);
            if (own.isEmpty())
                return m_lines;
        }
        const QDate since = m_lookups.session.today().addMonths(-WorkMonthsBack);
        BRO_TRY(const QList<OpenDeadline> open,
                openDeadlines(m_lookups.session, filter, m_progress));
        for (const OpenDeadline &deadline : open) {
            if (!isTakenElsewhere(deadline) && deadline.date >= since)
                BRO_CHECK(add(deadline));
        }
        return m_lines;
    }

private:
    Done add(const OpenDeadline &deadline);
    Result<WorkLine> lineOf(const OpenDeadline &deadline);
    Done describe(const OpenDeadline &deadline, WorkLine &line);

    WorkLookups &m_lookups;
    const Progress &m_progress;
    OrderStore m_orders;
    QList<WorkLine> m_lines;
    QHash<QString, qsizetype> m_joined; // key → place in m_lines
};

Done DeadlineGatherer::describe(const OpenDeadline &deadline, WorkLine &line)
{
    line.what = Message(u"work.asTheContractSays"_s, {{u"title"_s, deadline.title}});
    if (line.kind == WorkKind::Order) {
        BRO_TRY(const Order order, m_orders.byId(deadline.order));
        line.what =
            Message(u"work.acceptOrder"_s, {{u"order"_s, order.number}, {u"start"_s, order.start}});
    } else if (line.kind == WorkKind::Letter) {
        line.what = Message(u"work.sendLetter"_s);
    }
    // An order is decided and a letter recorded in the program; the rest happens elsewhere.
    line.seenDone = line.kind == WorkKind::Order || line.kind == WorkKind::Letter ||
                    line.kind == WorkKind::ClosingDay;
    return {};
}

Result<WorkLine> DeadlineGatherer::lineOf(const OpenDeadline &deadline)
{
    BRO_TRY(const Profile *profile, m_lookups.profile(deadline.contractKey));
    WorkLine line;
    line.kind = kindOf(deadline);
    line.key = u"deadline/%1/%2/%3/%4"_s
                   .arg(deadline.contractKey, deadline.ruleId, deadline.date.toString(Qt::ISODate))
                   .arg(isJoined(deadline) ? 0 : deadline.order.value);
    line.citizen = deadline.citizen;
    line.who = deadline.order.isValid() ? deadline.citizenName
               : profile                ? profile->title
                                        : deadline.contractKey;
    if (deadline.citizen.isValid()) {
        BRO_TRY(const Citizen citizen, m_lookups.citizen(deadline.citizen));
        BRO_CHECK(m_lookups.setEmployee(line, citizen.contactPerson));
    }
    line.date = deadline.date;
    line.time = deadline.time;
    line.explanation = deadline.calculation;
    line.consequence = deadline.consequence;
    line.source = deadline.source;
    if (profile) {
        line.workingDays = profile->workingDayRule;
        const DeadlineRule *rule = profile->deadline(deadline.ruleId);
        line.countsWorkingDays = rule && rule->unit == DeadlineUnit::WorkingDays;
    }
    line.place = placeOf(deadline);
    line.deadlines = {deadline};
    BRO_CHECK(describe(deadline, line));
    return line;
}

Done DeadlineGatherer::add(const OpenDeadline &deadline)
{
    BRO_TRY(const WorkLine line, lineOf(deadline));
    const auto known = m_joined.constFind(line.key);
    if (!isJoined(deadline) || known == m_joined.constEnd()) {
        m_joined.insert(line.key, m_lines.size());
        m_lines.append(line);
        if (isJoined(deadline)) {
            // Invoices are the office's, not the contact person's.
            m_lines.last().employee = {};
            m_lines.last().initials.clear();
        }
        return {};
    }
    WorkLine &joined = m_lines[*known];
    joined.deadlines.append(deadline);
    joined.orders = int(joined.deadlines.size());
    joined.who.clear();
    joined.citizen = {};
    joined.place.id = 0;
    return {};
}

} // namespace

Result<QList<WorkLine>> deadlineWork(WorkLookups &lookups, const Progress &progress)
{
    return DeadlineGatherer(lookups, progress).run();
}

} // namespace bro
