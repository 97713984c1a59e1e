// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_week.h"
#include <algorithm>
#include <attendance/day_notices.h>
#include <contracts/deadlines.h>
#include <deadlines/deadline_store.h>
#include <deadlines/order_deadlines.h>
#include <planning/letter_store.h>

// What the office owes the purchaser and the citizen beside the schedules.
namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfWork = 14; // so long absence nobody was told of is work of the day
// An office of many years is made to be measured; its older notices would take as long to write as
// all the rest.
constexpr int MonthsOfNotices = 3;

// The activities of the citizen's first meeting day in the week, in time order.
QList<ToldState> firstDay(const DemoWorld &world, const DemoWeek &week,
                          const DemoCitizenWeek &citizen)
{
    const DemoOrder &order = world.orders[size_t(citizen.order)];
    const EmployeeId contact = world.citizens[size_t(order.citizen)].citizen.contactPerson;
    QList<ToldState> told;
    for (const DemoItem &item : citizen.items) {
        PlannedItem planned;
        planned.activity = week.activities[size_t(item.activity)].activity;
        planned.participation.id = item.id;
        const auto state = planned.activity.kind == ActivityKind::OtherAppointment
                               ? std::nullopt
                               : sayableState(planned, contact, false);
        if (!state || (!told.isEmpty() && told.first().date < state->date))
            continue;
        if (!told.isEmpty() && state->date < told.first().date)
            told.clear();
        told.append(*state);
    }
    std::sort(told.begin(), told.end(), [](const ToldState &a, const ToldState &b) {
        return std::tie(a.range, a.participation) < std::tie(b.range, b.participation);
    });
    return told;
}

bool isClosing(DeadlineKind kind, const DemoOrder &order, QDate day)
{
    if (kind == DeadlineKind::FinalReport)
        return day == order.reportedOn;
    return day == order.invoicedOn &&
           (kind == DeadlineKind::LastInvoice || kind == DeadlineKind::AccountingYear);
}

} // namespace

Done conveneDemoCitizens(Session &session, DemoWorld &world, DemoWeek &week, QDate day)
{
    LetterStore store(session);
    for (const DemoCitizenWeek &citizen : week.citizens) {
        DemoOrder &order = world.orders[size_t(citizen.order)];
        // An extension goes on with what the citizen comes to already.
        if (order.convened || order.extends >= 0 || citizen.items.empty())
            continue;
        const bool post = world.citizens[size_t(order.citizen)].citizen.exemptFromDigitalPost;
        Letter letter;
        letter.citizen = order.order.citizen;
        letter.order = order.order.id;
        letter.channel = post ? LetterChannel::Post : LetterChannel::DigitalPost;
        letter.sentOn = day;
        letter.receivedOn = post ? receivedByPost(day, world.profile.postal) : day;
        letter.told = firstDay(world, week, citizen);
        if (letter.told.isEmpty())
            continue;
        BRO_TRY(const LetterId id, store.record(letter));
        Q_UNUSED(id)
        order.convened = true;
        ++world.outcome.letters;
    }
    return {};
}

Done notifyDemoDay(Session &session, DemoWorld &world, QDate day)
{
    if (world.options.years > 1 && day < world.options.until.addMonths(-MonthsOfNotices))
        return {};
    int left = 0;
    if (day == world.options.until)
        left = 2 + world.options.citizens / 200;
    else if (day == world.dayBefore())
        left = 1 + world.options.citizens / 400;
    BRO_TRY(const QList<DayNotice> due, dueNotices(session, day, day));
    for (qsizetype i = left; i < due.size(); ++i) {
        BRO_TRY(const NoticeId id, giveNotice(session, due[i]));
        Q_UNUSED(id)
        ++world.outcome.notices;
    }
    return {};
}

Done notifyDemoLate(Session &session, DemoWorld &world)
{
    const QDate until = world.options.until;
    BRO_TRY(const QList<DayNotice> due,
            dueNotices(session, until.addDays(-DaysOfWork), world.dayBefore().addDays(-1)));
    for (const DayNotice &notice : due) {
        BRO_TRY(const NoticeId id,
                giveNotice(session, notice, u"Mødet var flyttet uden et nyt skema."_s));
        Q_UNUSED(id)
        ++world.outcome.notices;
    }
    return {};
}

Done tickDemoDeadlines(Session &session, DemoWorld &world, const std::vector<int> &orders,
                       QDate day)
{
    for (const int place : orders) {
        const DemoOrder &order = world.orders[size_t(place)];
        if (!order.accepted || (day != order.reportedOn && day != order.invoicedOn))
            continue;
        const QList<OpenDeadline> open =
            deadlinesOf(order.order, {}, world.profile, day, QTime(8, 30), day);
        for (const OpenDeadline &deadline : open) {
            if (isClosing(deadline.kind, order, day))
                BRO_CHECK(markDeadline(session, deadline, day));
        }
    }
    return {};
}

} // namespace bro
