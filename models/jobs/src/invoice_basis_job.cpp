// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <algorithm>
#include <attendance/attendance_store.h>
#include <citizens/citizen_store.h>
#include <contracts/deadlines.h>
#include <jobs/invoice_basis_job.h>
#include <jobs/order_fee.h>
#include <orders/order_life.h>
#include <planning/plan_store.h>

namespace bro {

using namespace Qt::StringLiterals;

std::optional<Month> Month::parse(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})-(\\d{2})$"_s);
    const auto match = form.match(text);
    const Month month{match.captured(1).toInt(), match.captured(2).toInt()};
    if (!match.hasMatch() || !month.first().isValid())
        return {};
    return month;
}

namespace {

class Basis
{
public:
    Basis(Session &session, Month month)
        : m_session(session),
          m_contracts(session),
          m_orders(session),
          m_citizens(session),
          m_plan(session),
          m_month(month)
    {
    }

    Result<InvoiceBasis> compute(const QString &contractKey, const Progress &progress)
    {
        InvoiceBasis basis;
        basis.month = m_month;
        basis.until = std::min(m_month.last(), m_session.today());
        BRO_TRY(const ContractVersionPtr version, m_contracts.find(contractKey, m_month.last()));
        basis.purchaser = version->profile.purchaser.name;
        if (m_month.first() > m_session.today())
            return Error(u"jobs.monthNotBegun"_s, {{u"month"_s, m_month.toString()}}, {},
                         Error::Kind::Refused);
        if (basis.until < m_month.last())
            basis.findings.append(
                {Severity::Warning, Message(u"jobs.monthNotEnded"_s, {{u"until"_s, basis.until}})});
        OrderFilter filter;
        filter.contractKey = contractKey;
        filter.states = {OrderState::Accepted, OrderState::Interrupted};
        filter.from = m_month.first();
        filter.to = basis.until;
        BRO_TRY(QList<OrderLine> lines, m_orders.list(filter));
        std::sort(lines.begin(), lines.end(), [](const OrderLine &a, const OrderLine &b) {
            return a.order.number < b.order.number;
        });
        qint64 done = 0;
        for (const OrderLine &line : std::as_const(lines)) {
            BRO_CHECK(progress.at(done++, lines.size()));
            const auto entry = entryOf(line, basis.until);
            if (!entry.ok()) {
                // A price or hours that are missing keep one order out, not the others.
                if (!entry.error().message.code.startsWith("billing."_L1) &&
                    entry.error().message.code != "orderStore.priceMissing"_L1)
                    return entry.error();
                basis.findings.append(notCounted(line.order, entry.error()));
                basis.notCounted.append({line.order, line.citizenName, entry.error().message});
                continue;
            }
            if (entry->from > entry->to)
                continue;
            basis.total += entry->bill.amount;
            basis.entries.append(*entry);
        }
        BRO_CHECK(addLateInterruptions(contractKey, basis));
        return basis;
    }

private:
    static Finding notCounted(const Order &order, const Error &why)
    {
        return {Severity::Error,
                Message(u"jobs.orderNotCounted"_s,
                        {{u"order"_s, order.number},
                         {u"why"_s, std::make_shared<const Message>(why.message)}})};
    }

    // Told in this month or later, but in force before it: what was billed of the months before
    // was counted without it.
    Done addLateInterruptions(const QString &contractKey, InvoiceBasis &basis)
    {
        OrderFilter filter;
        filter.contractKey = contractKey;
        filter.states = {OrderState::Interrupted};
        BRO_TRY(const QList<OrderLine> lines, m_orders.list(filter));
        for (const OrderLine &line : lines) {
            const Order &order = line.order;
            const bool inMonth = order.interruptedNotified >= m_month.first() &&
                                 order.interruptedNotified <= basis.until;
            if (!inMonth || order.interruptedOn >= m_month.first())
                continue;
            basis.findings.append(
                {Severity::Warning, Message(u"jobs.interruptedBefore"_s,
                                            {{u"order"_s, order.number},
                                             {u"date"_s, order.interruptedOn},
                                             {u"notified"_s, order.interruptedNotified}})});
            const auto correction = correctionOf(line);
            // An order that can't be counted is told by the months it ran in.
            if (correction.ok() && correction->bill.amount.ore != 0)
                basis.corrections.append(*correction);
        }
        return {};
    }

    // The months before as they were counted without the interruption, and with it.
    Result<BasisEntry> correctionOf(const OrderLine &line)
    {
        const Order &order = line.order;
        const QDate counted = m_month.first().addDays(-1);
        BRO_TRY(const Profile profile,
                m_contracts.profileOn(order.contractVersion, m_session.today()));
        BasisEntry entry;
        BRO_TRY(entry.input, feeInput(m_session, order, profile));
        entry.order = order;
        entry.citizenName = line.citizenName;
        entry.cpr = line.cpr.digits();
        entry.from = order.interruptedOn.addDays(1);
        entry.to = std::min(order.end, counted);
        FeeInput asKnown = entry.input;
        asKnown.interrupted.reset();
        asKnown.until = counted;
        BRO_TRY(entry.before, fee(asKnown));
        BRO_TRY(entry.bill, billUntil(entry.input, counted, entry.before.amount));
        BRO_TRY(entry.whole, fee(entry.input));
        entry.price = entry.input.price;
        return entry;
    }

    Result<BasisEntry> entryOf(const OrderLine &line, QDate until)
    {
        const Order &order = line.order;
        BRO_TRY(const Profile profile,
                m_contracts.profileOn(order.contractVersion, m_session.today()));
        BRO_TRY(FeeInput input, feeInput(m_session, order, profile));
        BasisEntry entry;
        entry.order = order;
        entry.citizenName = line.citizenName;
        entry.cpr = line.cpr.digits();
        entry.from = std::max(order.start, m_month.first());
        entry.to = std::min(order.lastDay(), until);
        input.until = m_month.first().addDays(-1);
        BRO_TRY(entry.before, fee(input));
        BRO_TRY(entry.bill, billUntil(input, until, entry.before.amount));
        input.until = {};
        BRO_TRY(entry.whole, fee(input));
        entry.latest = latestDay(order, profile);
        entry.price = input.price;
        entry.input = input;
        return addChecks(entry, profile);
    }

    QDate latestDay(const Order &order, const Profile &profile) const
    {
        const DeadlineRule *rule = profile.deadline(DeadlineKind::LastInvoice, order.trackKey);
        if (!rule)
            return {};
        const auto dated = datedDeadline(*rule, {{DeadlineAnchor::OrderEnd, order.lastDay()}},
                                         profile.workingDayRule);
        return dated ? dated->date : QDate();
    }

    Result<BasisEntry> addChecks(BasisEntry entry, const Profile &profile)
    {
        if (initialState(profile, entry.order.trackKey) == OrderState::Received) {
            BRO_TRY(const QList<OrderEvent> events, m_orders.events(entry.order.id));
            QDate accepted;
            for (const OrderEvent &event : events) {
                if (event.kind == OrderEventKind::Accepted)
                    accepted = copenhagen(event.recordedAt).date();
            }
            entry.checks.append(
                {Message(u"documents.checkOrderAccepted"_s, {{u"date"_s, accepted}}),
                 accepted.isValid() && accepted < entry.order.start});
        }
        const bool interrupted =
            entry.order.state == OrderState::Interrupted && entry.order.interruptedOn <= entry.to;
        entry.checks.append(
            {Message(u"documents.checkNotInterrupted"_s, {{u"date"_s, entry.to}}), !interrupted});
        BRO_TRY(const QList<PlannedItem> planned, m_plan.ofOrder(entry.order.id));
        for (const PlannedItem &item : planned) {
            const QDate day = item.activity.date;
            const bool counts = day >= entry.from && day <= entry.to &&
                                item.activity.countsAsHours && !item.participation.removed &&
                                !item.activity.cancelled;
            entry.planned = entry.planned || counts;
            const bool open = counts && !item.attendance.isValid();
            if (open && (!entry.unregistered.isValid() || day < entry.unregistered))
                entry.unregistered = day;
        }
        // Nothing to register is no attendance that is in order.
        if (entry.planned)
            entry.checks.append(
                {Message(u"documents.checkAttendanceDone"_s), !entry.unregistered.isValid()});
        else
            entry.checks.append({Message(u"documents.checkNoActivities"_s), false});
        entry.checks.append({Message(u"jobs.checkInTime"_s),
                             !entry.latest.isValid() || m_session.today() <= entry.latest});
        return entry;
    }

    Session &m_session;
    ContractStore m_contracts;
    OrderStore m_orders;
    CitizenStore m_citizens;
    PlanStore m_plan;
    Month m_month;
};

} // namespace

Result<InvoiceBasis> invoiceBasis(Session &session, const QString &contractKey, Month month,
                                  const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    return Basis(session, month).compute(contractKey, progress);
}

} // namespace bro
