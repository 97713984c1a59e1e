// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol_rows.h"
#include <QCollator>
#include <algorithm>
#include <calendar/holidays.h>
#include <citizens/citizen_store.h>
#include <core/texts.h>
#include <documents/form_id.h>
#include <jobs/order_hours.h>
#include <jobs/protocol_job.h>
#include <jobs/sender.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

bool ran(const Order &order)
{
    return order.state == OrderState::Accepted || order.state == OrderState::Interrupted;
}

class Protocols
{
public:
    Protocols(Session &session, const ProtocolRequest &request)
        : m_session(session),
          m_request(request),
          m_citizens(session),
          m_orders(session),
          m_contracts(session),
          m_office(session),
          m_plan(session),
          m_items(session),
          m_from(request.month.first()),
          m_to(std::min(request.month.last(), session.today()))
    {
    }

    Done load()
    {
        BRO_TRY(m_sender, paperSender(m_office));
        BRO_CHECK(m_names.load(m_session));
        BRO_TRY(const QList<ClosingDay> closing, m_office.closingDays(m_from, m_to));
        for (const ClosingDay &day : closing) {
            if (day.state == ClosingDayState::Granted)
                m_freeDays.insert(day.date, day.reason);
        }
        for (QDate day = m_from; day <= m_to; day = day.addDays(1)) {
            const auto holiday = holidayOn(day);
            if (holiday && day.dayOfWeek() <= 5)
                m_freeDays.insert(day, Texts::danish().sentence(holidayName(*holiday)));
        }
        return {};
    }

    Result<QList<CitizenId>> citizens()
    {
        return m_plan.citizensPlanned(m_from, m_to, m_request.orders);
    }

    Result<std::optional<CitizenProtocolData>> of(CitizenId id)
    {
        BRO_TRY(const Citizen citizen, m_citizens.byId(id));
        BRO_TRY(QList<Order> orders, m_orders.ofCitizen(id));
        orders.removeIf([this](const Order &order) {
            return !ran(order) || order.start > m_to || order.lastDay() < m_from;
        });
        if (orders.isEmpty())
            return std::optional<CitizenProtocolData>();
        BRO_TRY(const Profile profile,
                m_contracts.profileOn(orders.first().contractVersion, m_session.today()));
        BRO_TRY(const QList<PlannedItem> planned, m_plan.ofCitizen(id, m_from, m_to));
        m_names.add(planned);
        BRO_TRY(const QList<CountedItem> items, m_items.of(planned));
        QList<OrderFrame> frames;
        for (const Order &order : std::as_const(orders))
            frames.append(OrderFrame::of(order));
        const CitizenProtocol protocol =
            citizenProtocol(id, frames, m_from, m_to, items,
                            HoursRules{profile.activities, profile.workingDayRule});
        ProtocolNotices notices;
        BRO_CHECK(notices.ofCitizen(m_session, id, m_from, m_to));
        QList<CountedItem> ofMonth = items;
        ofMonth.removeIf(
            [this](const CountedItem &item) { return item.date < m_from || item.date > m_to; });
        const ProtocolNotices::Count told = notices.count(ofMonth, NoticeRules::of(profile));
        CitizenProtocolData data = head(citizen);
        addCourses(protocol, orders, data);
        addRows(protocol, orders, notices, data);
        data.totals = {protocol.totals.planned,
                       protocol.totals.attended,
                       protocol.totals.absent,
                       protocol.totals.cancelled,
                       protocol.totals.daysAttended,
                       protocol.totals.daysAbsent,
                       told.inTime,
                       told.demanded};
        return std::optional(data);
    }

private:
    CitizenProtocolData head(const Citizen &citizen) const
    {
        CitizenProtocolData data;
        data.office = m_sender;
        data.citizenName = citizen.name;
        data.cpr = citizen.cpr.digits();
        data.fullCpr = m_request.fullCpr;
        data.year = m_request.month.year;
        data.month = m_request.month.month;
        data.countedTo = m_to;
        data.printed = copenhagen(toUtcMs(m_session.today(), QTime(12, 0)));
        data.formId = newFormId(FormKind::Protocol);
        if (citizen.contactPerson.isValid()) {
            const auto contact = m_office.employee(citizen.contactPerson);
            data.contactPerson = contact.ok() ? contact->name : QString();
        }
        return data;
    }

    static void addCourses(const CitizenProtocol &protocol, const QList<Order> &orders,
                           CitizenProtocolData &data)
    {
        int number = 0;
        for (const ProtocolOrder &order : protocol.orders) {
            const auto match = std::find_if(orders.begin(), orders.end(), [&order](const Order &o) {
                return o.id == order.frame.order;
            });
            ProtocolCourse course;
            course.number = ++number;
            course.title = match->title;
            course.orderNumber = match->number;
            course.from = match->start;
            course.to = match->lastDay();
            course.orderedLeast = order.frame.weekLeast();
            course.orderedMost = order.frame.weekMost();
            course.planned = order.planned;
            course.attended = order.attended;
            course.workingDays = order.average.workingDays;
            course.average = order.average.rounded();
            data.courses.append(course);
        }
    }

    void addRows(const CitizenProtocol &protocol, const QList<Order> &orders,
                 const ProtocolNotices &notices, CitizenProtocolData &data) const
    {
        for (const ProtocolDay &day : protocol.days) {
            for (const ProtocolRow &row : day.rows) {
                CitizenProtocolRow line;
                line.date = day.date;
                line.from = clockTime(row.item.range.from);
                line.to = clockTime(row.item.range.to);
                line.title = m_names.title(row.item.participation);
                line.where = protocolWhere(row);
                const auto order =
                    std::find_if(orders.begin(), orders.end(),
                                 [&row](const Order &o) { return o.id == row.item.order; });
                line.course = order == orders.end() ? 0 : int(order - orders.begin()) + 1;
                line.entry = protocolEntry(row);
                line.entry.notified = notices.notified(row.item);
                line.dayAttended = day.attended;
                line.dayPlanned = day.planned;
                if (row.item.attendance) {
                    line.registeredBy = m_names.initialsOf(row.item.attendance->recordedBy);
                    line.registeredOn = copenhagen(row.item.attendance->recordedAt).date();
                }
                data.rows.append(line);
            }
        }
        for (auto free = m_freeDays.begin(); free != m_freeDays.end(); ++free) {
            CitizenProtocolRow line;
            line.date = free.key();
            line.freeDay = free.value();
            data.rows.append(line);
        }
        std::stable_sort(data.rows.begin(), data.rows.end(),
                         [](const CitizenProtocolRow &a, const CitizenProtocolRow &b) {
                             return std::tie(a.date, a.from) < std::tie(b.date, b.from);
                         });
    }

    Session &m_session;
    const ProtocolRequest &m_request;
    CitizenStore m_citizens;
    OrderStore m_orders;
    ContractStore m_contracts;
    OfficeStore m_office;
    PlanStore m_plan;
    CountedItems m_items;
    QDate m_from;
    QDate m_to;
    PaperOffice m_sender;
    ProtocolNames m_names;
    QMap<QDate, QString> m_freeDays;
};

} // namespace

Result<QList<CitizenProtocolData>>
citizenProtocols(Session &session, const ProtocolRequest &request, const Progress &progress)
{
    if (!request.month.first().isValid() || request.month.first() > session.today())
        return Error(u"jobs.monthNotBegun"_s, {{u"month"_s, request.month.toString()}}, {},
                     Error::Kind::Refused);
    Protocols protocols(session, request);
    BRO_CHECK(protocols.load());
    BRO_TRY(const QList<CitizenId> citizens, protocols.citizens());
    QList<CitizenProtocolData> all;
    qint64 done = 0;
    for (const CitizenId citizen : citizens) {
        BRO_CHECK(progress.at(done++, citizens.size()));
        BRO_TRY(const auto data, protocols.of(citizen));
        if (data)
            all.append(*data);
    }
    QCollator byName(Texts::danish().locale());
    std::stable_sort(all.begin(), all.end(),
                     [&byName](const CitizenProtocolData &a, const CitizenProtocolData &b) {
                         return byName.compare(a.citizenName, b.citizenName) < 0;
                     });
    return all;
}

Result<DayProtocolData> dayProtocolData(Session &session, QDate day, const QString &contractKey)
{
    PlanStore plan(session);
    OrderStore orders(session);
    CitizenStore citizens(session);
    ContractStore contracts(session);
    CountedItems counted(session);
    ProtocolNames names;
    BRO_CHECK(names.load(session));
    BRO_TRY(QList<PlannedItem> planned, plan.ofDay(day));
    QHash<OrderId, Order> orderOf;
    QHash<CitizenId, QString> nameOf;
    QHash<ContractVersionId, NoticeRules> noticeRules;
    ActivityRules rules;
    QString contract;
    QList<PlannedItem> chosen;
    for (const PlannedItem &item : std::as_const(planned)) {
        const OrderId id = item.participation.order;
        if (!orderOf.contains(id)) {
            BRO_TRY(const Order order, orders.byId(id));
            orderOf.insert(id, order);
        }
        const Order &order = orderOf[id];
        if (!ran(order) || (!contractKey.isEmpty() && order.contractKey != contractKey))
            continue;
        if (!noticeRules.contains(order.contractVersion)) {
            BRO_TRY(const Profile profile,
                    contracts.profileOn(order.contractVersion, session.today()));
            noticeRules.insert(order.contractVersion, NoticeRules::of(profile));
            if (contract.isEmpty()) {
                rules = profile.activities;
                contract = profile.title;
            }
        }
        if (!nameOf.contains(item.participation.citizen)) {
            BRO_TRY(const Citizen citizen, citizens.byId(item.participation.citizen));
            nameOf.insert(citizen.id, citizen.name);
        }
        chosen.append(item);
    }
    names.add(chosen);
    BRO_TRY(const QList<CountedItem> items, counted.of(chosen));
    const DayProtocol protocol = dayProtocol(day, items, rules);
    DayProtocolData data;
    BRO_TRY(data.office, paperSender(OfficeStore(session)));
    data.date = day;
    data.contract = contract;
    data.printed = copenhagen(toUtcMs(session.today(), QTime(12, 0)));
    data.formId = newFormId(FormKind::DayProtocol);
    ProtocolNotices notices;
    BRO_CHECK(notices.ofDay(session, day));
    ProtocolNotices::Count told;
    QHash<CitizenId, QList<CountedItem>> byCitizen;
    for (const CountedItem &item : items) {
        if (item.date == day)
            byCitizen[item.citizen].append(item);
    }
    ActivityId open;
    for (const ProtocolRow &row : protocol.rows) {
        if (data.groups.isEmpty() || row.item.activity != open) {
            open = row.item.activity;
            DayProtocolGroup group;
            group.from = clockTime(row.item.range.from);
            group.to = clockTime(row.item.range.to);
            group.title = names.title(row.item.participation);
            group.place = names.place(row.item.participation);
            group.staff = names.staff(row.item.participation);
            group.form = Texts::danish().sentence(
                row.item.form.setting == ActivitySetting::AtSupplier
                    ? (row.item.form.who == Who::Group ? u"jobs.formGroup"_s
                                                       : u"jobs.formOneToOne"_s)
                    : (row.item.form.setting == ActivitySetting::OutsideAccompanied
                           ? u"jobs.formAccompanied"_s
                           : u"jobs.formOutside"_s));
            data.groups.append(group);
        }
        DayProtocolRow line;
        line.citizenName = nameOf.value(row.item.citizen);
        line.orderNumber = orderOf.value(row.item.order).number;
        line.entry = protocolEntry(row);
        line.entry.notified = notices.notified(row.item);
        data.groups.last().rows.append(line);
    }
    for (const QList<CountedItem> &ofCitizen : std::as_const(byCitizen)) {
        const Order &order = orderOf[ofCitizen.first().order];
        const ProtocolNotices::Count count =
            notices.count(ofCitizen, noticeRules.value(order.contractVersion));
        told.inTime += count.inTime;
        told.demanded += count.demanded;
    }
    data.totals = {protocol.totals.citizens,
                   protocol.totals.appointments,
                   protocol.totals.planned,
                   protocol.totals.attended,
                   protocol.totals.absent,
                   protocol.totals.wholeDayAbsent,
                   told.inTime,
                   told.demanded};
    return data;
}

} // namespace bro
