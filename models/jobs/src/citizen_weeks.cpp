// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCollator>
#include <algorithm>
#include <attendance/day_clock.h>
#include <jobs/citizen_weeks.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Judges the week of every citizen.
class Weeks
{
public:
    Weeks(Session &session, IsoWeek week)
        : m_session(session),
          m_week(week),
          m_citizens(session),
          m_orders(session),
          m_contracts(session),
          m_approvals(session)
    {
    }
    Result<QList<CitizenWeek>> read(EmployeeId contact, const Progress &progress);

private:
    struct Rules
    {
        HoursRules hours;
        HandOutRules handOut;
    };
    Done readPlan();
    Result<const Rules *> rulesOf(ContractVersionId version);
    Result<CitizenWeek> judge(const QList<OrderLine> &orders, EmployeeId contact);
    Done judgePlan(const Order &order, const QList<PlannedItem> &items, CitizenWeek &citizen);
    Minutes hoursOf(const Order &order, const QList<PlannedItem> &items, const HoursRules &rules,
                    const QSet<ParticipationId> &awaiting) const;

    Session &m_session;
    IsoWeek m_week;
    CitizenStore m_citizens;
    OrderStore m_orders;
    ContractStore m_contracts;
    PlacementApprovalStore m_approvals;
    WeekPlan m_plan;
    QHash<CitizenId, QList<PlannedItem>> m_items;
    QHash<CitizenId, qint64> m_clashes;
    QHash<ContractVersionId, Rules> m_rules;
};

Done Weeks::readPlan()
{
    BRO_TRY(m_plan, readWeekPlan(m_session, m_week.monday(), m_week.sunday()));
    BRO_TRY(const QList<Location> locations, OfficeStore(m_session).locations());
    QHash<LocationId, int> places;
    for (const Location &location : locations) {
        if (location.capacity > 0)
            places.insert(location.id, location.capacity);
    }
    QHash<ActivityId, const WeekActivity *> byId;
    for (const WeekActivity &activity : std::as_const(m_plan.activities)) {
        byId.insert(activity.activity.id, &activity);
        for (const WeekPart &part : activity.parts)
            m_items[part.participation.citizen].append(activity.item(part));
    }
    for (const PlannedItem &item : std::as_const(m_plan.movedAway))
        m_items[item.participation.citizen].append(item);
    const QList<Clash> clashes = weekClashes(m_plan, places);
    for (const Clash &clash : clashes) {
        if (clash.kind == ClashKind::Citizen) {
            ++m_clashes[clash.citizen];
            continue;
        }
        QSet<CitizenId> concerned;
        for (const ActivityId id : {clash.first, clash.second}) {
            const WeekActivity *activity = byId.value(id);
            for (const WeekPart &part : activity ? activity->parts : QList<WeekPart>()) {
                if (!part.participation.removed)
                    concerned.insert(part.participation.citizen);
            }
        }
        for (const CitizenId citizen : std::as_const(concerned))
            ++m_clashes[citizen];
    }
    return {};
}

Result<const Weeks::Rules *> Weeks::rulesOf(ContractVersionId version)
{
    auto known = m_rules.find(version);
    if (known == m_rules.end()) {
        BRO_TRY(const Profile profile, m_contracts.profileOn(version, m_session.today()));
        known = m_rules.insert(
            version, {{profile.activities, profile.workingDayRule}, HandOutRules::of(profile)});
    }
    return &*known;
}

Minutes Weeks::hoursOf(const Order &order, const QList<PlannedItem> &items, const HoursRules &rules,
                       const QSet<ParticipationId> &awaiting) const
{
    QList<CountedItem> counted;
    for (PlannedItem item : items) {
        const bool inOrder = item.activity.date >= order.start &&
                             item.activity.date <= order.lastDay() &&
                             m_week.contains(item.activity.date);
        if (!inOrder || awaiting.contains(item.participation.id))
            continue;
        const bool ahead = item.activity.date > m_session.today();
        if (ahead && !item.attendance.isValid())
            item.told.reset();
        const CountedItem one = CountedItem::of(item, {});
        if (canCount(one, rules.activities) && (ahead || isAgreed(one, rules.activities)))
            counted.append(one);
    }
    QMap<QDate, std::vector<const CountedItem *>> days;
    for (const CountedItem &item : std::as_const(counted))
        days[item.date].push_back(&item);
    DayClock clock(rules.activities);
    Minutes sum;
    for (const auto &day : std::as_const(days)) {
        for (const OrderDay &share : clock.count(day)) {
            if (share.order == order.id)
                sum += share.planned;
        }
    }
    return sum;
}

Done Weeks::judgePlan(const Order &order, const QList<PlannedItem> &items, CitizenWeek &citizen)
{
    BRO_TRY(const Rules *rules, rulesOf(order.contractVersion));
    QSet<ParticipationId> awaiting;
    bool anything = false;
    QList<PlacementApproval> approvals;
    const bool placed = std::any_of(items.begin(), items.end(), [](const PlannedItem &item) {
        return item.activity.kind != ActivityKind::Activity;
    });
    if (placed) {
        BRO_TRY(approvals, m_approvals.ofCitizen(citizen.citizen));
    }
    for (const PlannedItem &item : items) {
        const bool awaits = awaitsApproval(item.activity, citizen.citizen, approvals);
        if (awaits)
            awaiting.insert(item.participation.id);
        else if (toldMark(item, false, rules->handOut, m_session.today()) != ToldMark::None)
            citizen.untold = true;
        anything = anything || (!item.participation.removed && !item.activity.cancelled &&
                                m_week.contains(item.activity.date));
    }
    citizen.hours = hoursOf(order, items, rules->hours, awaiting);
    citizen.clashes = m_clashes.value(citizen.citizen);
    constexpr int FullWeekDays = 5;
    const OrderFrame frame = OrderFrame::of(order);
    const int days =
        workingDays(std::max(m_week.monday(), frame.start),
                    std::min(m_week.sunday(), frame.lastDay), rules->hours.workingDays);
    const Minutes due{frame.weekLeast().value * std::min(days, FullWeekDays) / FullWeekDays};
    citizen.kind = CitizenWeekKind::Fine;
    if (citizen.clashes > 0) {
        citizen.kind = CitizenWeekKind::Clash;
    } else if (!anything) {
        citizen.kind = days > 0 ? CitizenWeekKind::NoPlan : CitizenWeekKind::Empty;
    } else if (citizen.untold) {
        citizen.kind = CitizenWeekKind::NotHandedOut;
    } else if (citizen.hours < due) {
        citizen.kind = CitizenWeekKind::Under;
        citizen.off = due - citizen.hours;
    } else if (frame.hasInterval() && citizen.hours > frame.weekMost()) {
        citizen.kind = CitizenWeekKind::Over;
        citizen.off = citizen.hours - frame.weekMost();
    }
    return {};
}

Result<CitizenWeek> Weeks::judge(const QList<OrderLine> &orders, EmployeeId contact)
{
    CitizenWeek citizen;
    citizen.citizen = orders.first().order.citizen;
    citizen.name = orders.first().citizenName;
    citizen.contact = contact;
    const Order *measured = nullptr;
    for (const OrderLine &line : orders) {
        if (line.order.state != OrderState::Received && !measured)
            measured = &line.order;
    }
    if (!measured) {
        citizen.kind = CitizenWeekKind::NotAccepted;
        citizen.orderNumber = orders.first().order.number;
        return citizen;
    }
    citizen.orderNumber = measured->number;
    BRO_CHECK(judgePlan(*measured, m_items.value(citizen.citizen), citizen));
    return citizen;
}

Result<QList<CitizenWeek>> Weeks::read(EmployeeId contact, const Progress &progress)
{
    constexpr qsizetype Often = 64;
    BRO_CHECK(readPlan());
    OrderFilter filter;
    filter.states = {OrderState::Received, OrderState::Accepted, OrderState::Interrupted};
    filter.from = m_week.monday();
    filter.to = m_week.sunday();
    BRO_TRY(const QList<OrderLine> lines, m_orders.list(filter));
    QHash<CitizenId, QList<OrderLine>> byCitizen;
    QList<CitizenId> order;
    for (const OrderLine &line : lines) {
        if (line.order.lastDay() < m_week.monday())
            continue;
        if (!byCitizen.contains(line.order.citizen))
            order.append(line.order.citizen);
        byCitizen[line.order.citizen].append(line);
    }
    QList<CitizenWeek> all;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i % Often == 0)
            BRO_CHECK(progress.at(i, order.size()));
        BRO_TRY(const Citizen row, m_citizens.byId(order[i]));
        if (contact.isValid() && row.contactPerson != contact)
            continue;
        BRO_TRY(const CitizenWeek one, judge(byCitizen.value(order[i]), row.contactPerson));
        all.append(one);
    }
    QCollator byName(Texts::danish().locale());
    std::stable_sort(all.begin(), all.end(), [&byName](const CitizenWeek &a, const CitizenWeek &b) {
        return byName.compare(a.name, b.name) < 0;
    });
    return all;
}

} // namespace

Result<QList<CitizenWeek>> citizenWeeks(Session &session, IsoWeek week, EmployeeId contact,
                                        const Progress &progress)
{
    return Weeks(session, week).read(contact, progress);
}

Mark citizenWeekMark(const CitizenWeek &citizen, IsoWeek week, const Texts &texts)
{
    const auto words = [&](const QString &code) {
        return texts.sentence(code, {{u"hours"_s, citizen.hours},
                                     {u"off"_s, citizen.off},
                                     {u"n"_s, citizen.clashes},
                                     {u"week"_s, qint64(week.week)}});
    };
    switch (citizen.kind) {
    case CitizenWeekKind::Clash:
        return {Tone::Error, u"error_circle-f"_s, words(u"weekPlan.stateClash"_s)};
    case CitizenWeekKind::NotAccepted:
        return {Tone::Neutral, u"lock_closed"_s, words(u"weekPlan.stateNotAccepted"_s)};
    case CitizenWeekKind::NoPlan:
        return {Tone::Warning, u"calendar_error"_s, words(u"weekPlan.stateNoPlan"_s)};
    case CitizenWeekKind::NotHandedOut:
        return {Tone::Warning, u"document_error"_s, words(u"weekPlan.stateNotHandedOut"_s)};
    case CitizenWeekKind::Under:
        return {Tone::Warning, u"warning"_s, words(u"weekPlan.stateUnder"_s)};
    case CitizenWeekKind::Over:
        return {Tone::Warning, u"warning"_s, words(u"weekPlan.stateOver"_s)};
    case CitizenWeekKind::Fine:
        return {Tone::Ok, u"checkmark"_s, words(u"weekPlan.stateHandedOut"_s)};
    case CitizenWeekKind::Empty:
        break;
    }
    return {Tone::Neutral, {}, words(u"weekPlan.stateNothing"_s)};
}

CitizenWeekModel::CitizenWeekModel(const Texts &texts, QObject *parent)
    : GroupedListModel(parent),
      m_texts(texts)
{
    setColumns({{u"citizen"_s, texts.sentence(u"weekPlan.columnCitizen"_s), 24}});
}

void CitizenWeekModel::setCitizens(const QList<CitizenWeek> &citizens, IsoWeek week)
{
    m_citizens = citizens;
    m_week = week;
    rowsReplaced(int(citizens.size()));
}

QVariant CitizenWeekModel::cell(int row, int, int role) const
{
    const CitizenWeek &citizen = m_citizens.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return citizen.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(citizen.name + u", "_s + citizenWeekMark(citizen, m_week, m_texts).text);
    case MarkRole:
        return QVariant::fromValue(citizenWeekMark(citizen, m_week, m_texts));
    case IdRole:
        return citizen.citizen.value;
    default:
        return {};
    }
}

QString CitizenWeekModel::filterText(int row) const
{
    return m_citizens.at(row).name;
}

} // namespace bro
