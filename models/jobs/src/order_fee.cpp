// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <citizens/cpr_number.h>
#include <database/statement.h>
#include <jobs/order_fee.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
QString familyKey(CitizenId citizen, const QString &contract)
{
    return QString::number(citizen.value) + u' ' + contract;
}

OrderState standingState(const QString &word)
{
    if (word == "accepted"_L1)
        return OrderState::Accepted;
    return word == "interrupted"_L1 ? OrderState::Interrupted : OrderState::Received;
}

bool asksAge(const Track &track)
{
    return std::any_of(track.lengthRules.cbegin(), track.lengthRules.cend(),
                       [](const LengthRule &rule) { return rule.ageFrom || rule.ageBelow; });
}

bool neverBegan(const Order &order)
{
    return order.state == OrderState::Rejected || order.state == OrderState::Lapsed ||
           order.state == OrderState::Cancelled ||
           (order.interruptedOn.isValid() && order.interruptedOn < order.start);
}

StatedResult statedOf(const ResultStatement &statement)
{
    return {statement.state,  statement.measuredOn, statement.bySupplier,
            statement.amount, statement.reason,     statement.document};
}

const QString SelectRelative =
    u"SELECT id, number, track_key, extends, start_date, coalesce(interrupted_on, end_date), "
    u"state, "
    "citizen_id, contract_key FROM orders WHERE state IN ('received', 'accepted', 'interrupted')"_s;
} // namespace

OrderFees::OrderFees(Session &session)
    : m_session(session),
      m_contracts(session),
      m_orders(session),
      m_results(session),
      m_settlements(session)
{
}

Done OrderFees::readAhead()
{
    m_relatives.clear();
    m_amounts.clear();
    m_returns.clear();
    m_statements.clear();
    Statement read(m_session.connection(), SelectRelative);
    for (;;) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            break;
        m_relatives[familyKey(read.id<CitizenId>(7), read.text(8))].append(
            {read.id<OrderId>(0), read.text(1), read.text(2), read.text(3), read.date(4),
             read.date(5), standingState(read.text(6))});
    }
    BRO_TRY(const QList<OpenAmountRecord> amounts, m_settlements.allAmounts());
    for (const OpenAmountRecord &amount : amounts)
        m_amounts[amount.order].append(amount);
    BRO_TRY(const QList<OrderReturn> returns, m_settlements.allReturns());
    for (const OrderReturn &one : returns)
        m_returns.insert(one.order, one);
    BRO_TRY(const QList<ResultStatement> statements, m_results.allStatements());
    for (const ResultStatement &statement : statements)
        m_statements[statement.order].append(statement);
    m_ahead = true;
    return {};
}

Result<ProfilePtr> OrderFees::profile(const Order &order)
{
    if (m_profilesOn != m_session.today()) {
        m_profiles.clear();
        m_profilesOn = m_session.today();
    }
    if (const auto known = m_profiles.constFind(order.contractVersion); known != m_profiles.cend())
        return *known;
    BRO_TRY(const Profile profile, m_contracts.profileOn(order.contractVersion, m_profilesOn));
    const ProfilePtr shared = std::make_shared<const Profile>(profile);
    m_profiles.insert(order.contractVersion, shared);
    return shared;
}

Result<OrderFees::Relatives> OrderFees::relatives(const Order &order)
{
    if (m_ahead)
        return m_relatives.value(familyKey(order.citizen, order.contractKey));
    Statement read(m_session.connection(),
                   SelectRelative + u" AND citizen_id = ? AND contract_key = ?"_s);
    read.bind(order.citizen, order.contractKey);
    Relatives all;
    for (;;) {
        BRO_TRY(const bool more, read.next());
        if (!more)
            return all;
        all.append({read.id<OrderId>(0), read.text(1), read.text(2), read.text(3), read.date(4),
                    read.date(5), standingState(read.text(6))});
    }
}

// The orders that this one extends, the first of the course first.
QList<OrderFees::Relative> OrderFees::before(const Order &order, const Relatives &all)
{
    QList<Relative> chain;
    QString number = order.extends;
    while (!number.isEmpty() && chain.size() <= all.size()) {
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [&](const Relative &one) { return one.number == number; });
        if (found == all.cend() || found->id == order.id)
            break;
        chain.prepend(*found);
        number = found->extends;
    }
    return chain;
}

const OrderFees::Relative *OrderFees::after(const Order &order, const Relatives &all)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&order](const Relative &one) {
        return one.extends == order.number && one.id != order.id && one.taken();
    });
    return found == all.cend() ? nullptr : &*found;
}

Result<CitizenFacts> OrderFees::facts(const Order &order, const Track &track, QDate courseStart)
{
    CitizenFacts facts;
    if (!asksAge(track) && !asksUnemployment(track))
        return facts;
    Statement read(m_session.connection(),
                   u"SELECT cpr, unemployed_since FROM citizen WHERE id = ?"_s);
    BRO_TRY(const bool found, read.bind(order.citizen).next());
    const CprNumber cpr = found ? CprNumber::fromStored(read.text(0)) : CprNumber();
    if (!cpr.isEmpty())
        facts.age = cpr.ageOn(courseStart);
    if (found)
        setUnemployment(facts, read.date(1), courseStart);
    return facts;
}

Result<CourseTerms> OrderFees::terms(const Order &order, const Track &track, const Relatives &all)
{
    QList<CoursePart> parts;
    const QList<Relative> chain = before(order, all);
    for (const Relative &one : chain)
        parts.append({one.start, one.last});
    const bool limited = track.price.kind == PriceModelKind::PerWeek;
    if (track.extensions.isEmpty() || (parts.isEmpty() && !limited))
        return CourseTerms{};
    BRO_TRY(const CitizenFacts known,
            facts(order, track, parts.isEmpty() ? order.start : parts.first().start));
    return courseTerms(track, known, parts, {order.start, order.end});
}

Result<QList<OpenAmountRecord>> OrderFees::amounts(OrderId order)
{
    if (m_ahead)
        return m_amounts.value(order);
    return m_settlements.amountsOf(order);
}

Result<std::optional<OrderReturn>> OrderFees::returned(OrderId order)
{
    if (!m_ahead)
        return m_settlements.returnOf(order);
    const auto found = m_returns.constFind(order);
    return found == m_returns.cend() ? std::optional<OrderReturn>() : std::optional(*found);
}

Result<QList<ResultStatement>> OrderFees::statements(OrderId order)
{
    if (m_ahead)
        return m_statements.value(order);
    return m_results.statementsOf(order);
}

Result<FeeInput> OrderFees::input(const Order &order)
{
    BRO_TRY(const ProfilePtr contract, profile(order));
    return input(order, *contract);
}

Result<FeeInput> OrderFees::input(const Order &order, const Profile &profile)
{
    const Track *track = profile.track(order.trackKey);
    if (!track)
        return Error(u"jobs.trackGone"_s, {{u"order"_s, order.number}}, order.trackKey);
    FeeInput input;
    input.model = track->price;
    input.model.unpaidOnReturn |= track->returns && track->returns->unpaid;
    input.workingDays = profile.workingDayRule;
    input.start = order.start;
    input.end = order.end;
    if (order.state == OrderState::Interrupted && order.interruptedOn.isValid())
        input.interrupted = order.interruptedOn;
    input.cancelled = order.state == OrderState::Cancelled;
    input.hoursTotal = order.hoursTotal;
    input.hoursPerWeek = order.hoursPerWeek;
    input.price = order.price;
    if (!input.price) {
        BRO_TRY(input.price, m_orders.priceFor(order));
    }
    BRO_TRY(const Relatives all, relatives(order));
    BRO_TRY(const CourseTerms course, terms(order, *track, all));
    input.extension = course.pay;
    if (course.paidWeeksAtMost)
        input.model.paidWeeksAtMost = std::min(
            *course.paidWeeksAtMost, input.model.paidWeeksAtMost.value_or(*course.paidWeeksAtMost));
    input.remarks = course.remarks;
    if (input.model.unpaidOnReturn) {
        BRO_TRY(const std::optional<OrderReturn> given, returned(order.id));
        if (given)
            input.returned = given->on;
    }
    if (input.model.kind == PriceModelKind::Open || input.extension == ExtensionPay::NotStated) {
        BRO_TRY(const QList<OpenAmountRecord> entered, amounts(order.id));
        for (const OpenAmountRecord &one : entered)
            input.openAmounts.append({one.from, one.to, one.amount, one.reason});
    }
    BRO_CHECK(addBonuses(order, profile, input));
    addRemarks(order, profile, all, input);
    return input;
}

Done OrderFees::addBonuses(const Order &order, const Profile &profile, FeeInput &input)
{
    if (input.model.bonuses.isEmpty())
        return {};
    // Without a statement nothing is earned, whatever the statuses say.
    BRO_TRY(const QList<ResultStatement> known, statements(order.id));
    if (known.isEmpty())
        return {};
    BRO_TRY(const QList<BonusState> states, bonuses(order, profile, m_session.today()));
    for (const BonusState &state : states)
        if (const auto earned = state.earned())
            input.bonuses.append(*earned);
    return {};
}

void OrderFees::addRemarks(const Order &order, const Profile &profile, const Relatives &all,
                           FeeInput &input)
{
    if (neverBegan(order))
        return;
    const auto title = [&profile](const QString &key) {
        const Track *track = profile.track(key);
        return track ? track->title : key;
    };
    const auto follows = [&](QDate last, QDate start) {
        return last < start &&
               workingDays(last.addDays(1), start.addDays(-1), profile.workingDayRule) == 0;
    };
    for (const Relative &other : all) {
        if (other.id == order.id)
            continue;
        const bool sameTrack = other.track == order.trackKey;
        if (sameTrack && other.start <= order.lastDay() && order.start <= other.last)
            input.remarks.append(Message(
                u"billing.parallelSameTrack"_s,
                {{u"order"_s, other.number}, {u"from"_s, other.start}, {u"to"_s, other.last}}));
        else if (!sameTrack && other.state == OrderState::Interrupted &&
                 follows(other.last, order.start))
            input.remarks.append(
                Message(u"billing.trackChangedFrom"_s, {{u"track"_s, title(other.track)},
                                                        {u"order"_s, other.number},
                                                        {u"date"_s, other.last}}));
        else if (!sameTrack && order.state == OrderState::Interrupted && other.taken() &&
                 follows(order.interruptedOn, other.start))
            input.remarks.append(
                Message(u"billing.trackChangedTo"_s, {{u"track"_s, title(other.track)},
                                                      {u"order"_s, other.number},
                                                      {u"date"_s, other.start}}));
    }
}

Result<Fee> OrderFees::fee(const Order &order, QDate until)
{
    BRO_TRY(FeeInput counted, input(order));
    counted.until = until;
    return bro::fee(counted);
}

// The course's own days over all its orders, and what the citizen lived by.
Result<SuccessFacts> OrderFees::successFacts(const Order &order, const Relatives &all)
{
    const QList<Relative> chain = before(order, all);
    SuccessFacts facts{chain.isEmpty() ? order.start : chain.first().start, order.lastDay(), {}};
    BRO_TRY(const QList<StatusRecord> records, m_results.statusesOf(order.citizen));
    for (const StatusRecord &record : records)
        facts.spans.append({record.status, record.from, record.to});
    return facts;
}

Result<QList<BonusState>> OrderFees::bonuses(const Order &order, const Profile &profile,
                                             QDate today)
{
    QList<BonusState> states;
    const Track *track = profile.track(order.trackKey);
    if (!track || track->price.bonuses.isEmpty() || neverBegan(order))
        return states;
    BRO_TRY(const Relatives all, relatives(order));
    BRO_TRY(const CourseTerms course, terms(order, *track, all));
    const QList<Relative> earlier = before(order, all);
    if (!earlier.isEmpty() && !course.keepsBonus)
        return states;
    // What was stated on an order before stays there.
    QStringList statedBefore;
    for (const Relative &one : earlier) {
        BRO_TRY(const QList<ResultStatement> known, statements(one.id));
        for (const ResultStatement &statement : known)
            if (statement.state != ResultState::Expected)
                statedBefore.append(statement.bonus);
    }
    const Relative *next = after(order, all);
    const bool goesOn =
        next && (track->extensions.isEmpty() ||
                 std::any_of(track->extensions.cbegin(), track->extensions.cend(),
                             [](const ExtensionRule &rule) { return rule.keepsBonus; }));
    BRO_TRY(const SuccessFacts known, successFacts(order, all));
    BRO_TRY(const QList<ResultStatement> own, statements(order.id));
    for (const Bonus &bonus : track->price.bonuses) {
        const auto found = std::find_if(own.cbegin(), own.cend(), [&bonus](const auto &statement) {
            return statement.bonus == bonus.id && statement.state != ResultState::Expected;
        });
        const bool stated = found != own.cend();
        if (statedBefore.contains(bonus.id) && !stated)
            continue;
        BonusState state = bonusState(
            bonus, profile, known, stated ? std::optional(statedOf(*found)) : std::nullopt, today);
        if (goesOn && !stated) {
            state.stage = BonusStage::Expected;
            state.measureOn = {};
            state.explanation = {Message(u"billing.bonusCarried"_s, {{u"order"_s, next->number}})};
        }
        states.append(state);
    }
    return states;
}

Result<FeeInput> feeInput(Session &session, const Order &order, const Profile &profile)
{
    return OrderFees(session).input(order, profile);
}

Result<Fee> orderFee(Session &session, const Order &order, QDate until)
{
    return OrderFees(session).fee(order, until);
}

Result<OpenAmountRecord> enterAmount(Session &session, const Order &order,
                                     const OpenAmountRecord &record)
{
    BRO_TRY(const FeeInput input, OrderFees(session).input(order));
    if (input.model.kind != PriceModelKind::Open && input.extension != ExtensionPay::NotStated)
        return Error(u"jobs.amountNotOpen"_s, {{u"order"_s, order.number}}, {},
                     Error::Kind::Refused);
    OpenAmountRecord next = record;
    next.order = order.id;
    return SettlementStore(session).addAmount(next);
}

} // namespace bro
