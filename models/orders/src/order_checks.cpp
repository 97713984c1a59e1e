// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <citizens/name_folding.h>
#include <contracts/course_rules.h>
#include <limits>
#include <orders/order_checks.h>
#include <orders/order_life.h>
#include <orders/remark.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

using Arguments = QList<std::pair<QString, Argument>>;

// Hours are often written with one decimal.
constexpr Minutes RoundingOfHours{3};

QString withoutFullStop(const QString &text)
{
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

class Checker
{
public:
    Checker(const Order &order, const Citizen &citizen, const QList<Order> &others,
            const Profile &profile, QDate today)
        : m_order(order),
          m_citizen(citizen),
          m_others(others),
          m_profile(profile),
          m_track(profile.track(order.trackKey)),
          m_remark(readRemark(order.remark)),
          m_today(today)
    {
    }

    QList<OrderFinding> run()
    {
        if (m_track) {
            checkDates();
            checkCourse();
            checkHours();
            checkTotal();
            checkCourseBefore();
            checkAge();
        } else {
            add(OrderFindingKind::Ask, u"orders.unknownTrack"_s, {{u"track"_s, m_order.trackKey}});
        }
        checkOtherOrders();
        checkRemark();
        checkCitizen();
        checkDeadline();
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const auto &a, const auto &b) { return a.kind < b.kind; });
        return m_findings;
    }

private:
    void add(OrderFindingKind kind, const QString &code, Arguments arguments = {},
             const QString &source = {})
    {
        m_findings.append({kind, Message(code, std::move(arguments)), {}, source});
    }

    void add(OrderCheck check, const QString &code, const QString &reason, Arguments arguments,
             const QString &source)
    {
        OrderFinding finding{OrderFindingKind::Note, Message(code, arguments), {}, source};
        switch (m_profile.orderChecks.value(check, OrderCheckAction::Ask)) {
        case OrderCheckAction::Ignore:
            return;
        case OrderCheckAction::Note:
            break;
        case OrderCheckAction::Ask:
            finding.kind = OrderFindingKind::Ask;
            break;
        case OrderCheckAction::Reject:
            finding.kind = OrderFindingKind::Reject;
            finding.proposedReason = Message(reason, std::move(arguments));
            break;
        }
        m_findings.append(finding);
    }

    // Where the contract speaks of accepting orders, else of the track.
    QString general() const
    {
        const DeadlineRule *rule = m_profile.deadline(DeadlineKind::AcceptOrder, m_order.trackKey);
        return rule ? rule->source : m_track ? m_track->source : m_profile.source;
    }

    void checkDates()
    {
        if (m_order.orderedOn.isValid() && m_order.start < m_order.orderedOn)
            add(OrderCheck::StartBeforeOrdered, u"orders.startBeforeOrdered"_s,
                u"orders.reasonStartBeforeOrdered"_s,
                {{u"start"_s, m_order.start}, {u"ordered"_s, m_order.orderedOn}}, general());
        const LengthFrame &length = m_track->length;
        const int weeks = startedWeeks(m_order.start, m_order.end);
        const Arguments arguments = {{u"n"_s, qint64(weeks)},
                                     {u"from"_s, qint64(length.minWeeks.value_or(1))},
                                     {u"to"_s, qint64(length.maxWeeks.value_or(weeks))}};
        if (weeks < length.minWeeks.value_or(weeks))
            add(OrderCheck::LengthOutsideFrame, u"orders.tooShort"_s, u"orders.reasonTooShort"_s,
                arguments, length.source);
        else if (weeks > length.maxWeeks.value_or(weeks))
            add(OrderCheck::LengthOutsideFrame, u"orders.tooLong"_s, u"orders.reasonTooLong"_s,
                arguments, length.source);
        else
            checkTypicalLength(weeks);
        const QDate last =
            m_profile.extendableTo.isValid() ? m_profile.extendableTo : m_profile.validTo;
        if (m_order.orderedOn.isValid() &&
            ((last.isValid() && m_order.orderedOn > last) ||
             (m_profile.validFrom.isValid() && m_order.orderedOn < m_profile.validFrom)))
            add(OrderFindingKind::Ask, u"orders.outsideContract"_s,
                {{u"ordered"_s, m_order.orderedOn}, {u"contract"_s, m_profile.title}},
                m_profile.source);
    }

    void checkTypicalLength(int weeks)
    {
        const LengthFrame &length = m_track->length;
        if (weeks > length.typicalMaxWeeks.value_or(weeks))
            add(OrderCheck::UnusualLength, u"orders.longerThanTypical"_s,
                u"orders.reasonUnusualLength"_s,
                {{u"n"_s, qint64(weeks)}, {u"typical"_s, qint64(*length.typicalMaxWeeks)}},
                length.source);
        else if (weeks < length.typicalMinWeeks.value_or(weeks))
            add(OrderCheck::UnusualLength, u"orders.shorterThanTypical"_s,
                u"orders.reasonUnusualLength"_s,
                {{u"n"_s, qint64(weeks)}, {u"typical"_s, qint64(*length.typicalMinWeeks)}},
                length.source);
    }

    // The longest course by age and unemployment, which may be counted in months. The frame in
    // weeks has told of the order already.
    void checkCourse()
    {
        if (startedWeeks(m_order.start, m_order.end) >
            m_track->length.maxWeeks.value_or(std::numeric_limits<int>::max()))
            return;
        if (!m_order.extends.isEmpty()) {
            checkExtension();
            return;
        }
        CitizenFacts facts;
        if (!m_citizen.cpr.isEmpty())
            facts.age = m_citizen.cpr.ageOn(m_order.start);
        setUnemployment(facts, m_citizen.unemployedSince, m_order.start);
        const QList<LengthRule> rules = possibleCourses(*m_track, facts);
        if (rules.isEmpty() && !m_track->lengthRules.isEmpty())
            add(OrderFindingKind::Ask, u"orders.courseNotCovered"_s, {{u"track"_s, m_track->title}},
                m_track->lengthRules.first().source);
        const LengthRule *longest = nullptr;
        const LengthRule *shortest = nullptr;
        for (const LengthRule &rule : rules) {
            const QDate last = lastDayOf(m_order.start, rule.most);
            if (!longest || last > lastDayOf(m_order.start, longest->most))
                longest = &rule;
            if (!shortest || last < lastDayOf(m_order.start, shortest->most))
                shortest = &rule;
        }
        if (!longest)
            return;
        const QDate last = lastDayOf(m_order.start, longest->most);
        const bool months = longest->most.unit == SpanUnit::Months;
        const Arguments arguments = {{u"n"_s, qint64(longest->most.amount)}, {u"date"_s, last}};
        if (m_order.end > last)
            add(OrderCheck::LengthOutsideFrame,
                months ? u"orders.courseMonths"_s : u"orders.courseWeeks"_s,
                months ? u"orders.reasonCourseMonths"_s : u"orders.reasonCourseWeeks"_s, arguments,
                longest->source);
        else if (m_order.end > lastDayOf(m_order.start, shortest->most))
            add(OrderFindingKind::Ask, u"orders.courseUnsure"_s,
                {{u"date"_s, lastDayOf(m_order.start, shortest->most)}}, shortest->source);
    }

    // The order extends another one of the citizen's.
    void checkExtension()
    {
        QList<const Order *> chain;
        for (QString number = m_order.extends;
             !number.isEmpty() && chain.size() < m_others.size();) {
            const auto found =
                std::find_if(m_others.cbegin(), m_others.cend(), [&](const Order &o) {
                    return o.number == number && sameContract(o) && o.citizen == m_order.citizen;
                });
            if (found == m_others.cend())
                break;
            chain.prepend(&*found);
            number = found->extends;
        }
        if (chain.isEmpty() || m_track->extensions.isEmpty())
            return;
        ExtensionWish wish;
        wish.start = chain.first()->start;
        wish.end = chain.first()->end;
        wish.times = int(chain.size()) - 1;
        wish.newEnd = m_order.end;
        if (chain.size() > 1)
            wish.lastEnd = chain.last()->end;
        const ExtensionOutcome outcome = bro::extension(*m_track, wish);
        const QString source = m_track->extensions.first().source;
        for (const Message &reason : outcome.reasons)
            m_findings.append({outcome.allowed ? OrderFindingKind::Note : OrderFindingKind::Ask,
                               reason,
                               {},
                               source});
    }

    void checkHours()
    {
        const WeeklyHoursFrame &frame = m_track->weeklyHours;
        const Minutes hours = m_order.hoursPerWeek;
        if (m_remark.interval && !frame.intervalAllowed)
            add(OrderCheck::IntervalNotAllowed, u"orders.intervalNotAllowed"_s,
                u"orders.reasonIntervalNotAllowed"_s,
                {{u"from"_s, m_remark.interval->from}, {u"to"_s, m_remark.interval->to}},
                frame.source);
        const bool interval = m_order.intervalFrom && m_order.intervalTo;
        const Minutes from = interval ? *m_order.intervalFrom : hours;
        const Minutes to = interval ? *m_order.intervalTo : hours;
        const bool framed = frame.max.value > 0;
        const Arguments outside = {
            {u"hours"_s, hours}, {u"from"_s, frame.min}, {u"to"_s, frame.max}};
        if (hours.value <= 0)
            add(OrderCheck::HoursOutsideFrame, u"orders.noHours"_s, u"orders.reasonNoHours"_s, {},
                frame.source);
        else if (!interval && framed && (hours < frame.min || hours > frame.max))
            add(OrderCheck::HoursOutsideFrame, u"orders.hoursOutsideFrame"_s,
                u"orders.reasonHoursOutsideFrame"_s, outside, frame.source);
        else if (interval && framed && (from < frame.min || to > frame.max))
            // The purchaser may deviate from the usual interval (001 D 4.2).
            add(OrderFindingKind::Ask, u"orders.intervalOutsideFrame"_s,
                {{u"hours"_s, hours},
                 {u"intervalFrom"_s, from},
                 {u"intervalTo"_s, to},
                 {u"from"_s, frame.min},
                 {u"to"_s, frame.max}},
                frame.source);
        else if (frame.typicalTo.value > 0 && (from < frame.typicalFrom || to > frame.typicalTo))
            add(OrderCheck::UnusualHours, u"orders.unusualHours"_s, u"orders.reasonUnusualHours"_s,
                {{u"hours"_s, hours}, {u"from"_s, frame.typicalFrom}, {u"to"_s, frame.typicalTo}},
                frame.source);
        if (interval && (hours < from || hours > to))
            add(OrderFindingKind::Note, u"orders.fieldOutsideInterval"_s,
                {{u"hours"_s, hours}, {u"from"_s, from}, {u"to"_s, to}}, frame.source);
    }

    // h × weeks and h × working days ÷ 5 both occur (reading 19), by either meaning of a working
    // day (reading 21).
    void checkTotal()
    {
        const Minutes byWeeks = m_order.hoursPerWeek * startedWeeks(m_order.start, m_order.end);
        const auto byDays = [this](WorkingDayRule rule) {
            const qint64 days = workingDays(m_order.start, m_order.end, rule);
            return Minutes{(m_order.hoursPerWeek.value * days * 2 + 5) / 10};
        };
        const Minutes working = byDays(WorkingDayRule::Arbejdsdage);
        const auto fits = [this](Minutes expected) {
            const Minutes off = m_order.hoursTotal - expected;
            return off <= RoundingOfHours && Minutes{} - off <= RoundingOfHours;
        };
        if (fits(byWeeks) || fits(working) || fits(byDays(WorkingDayRule::WeekdaysWithoutHolidays)))
            return;
        add(OrderCheck::TotalHoursMismatch, u"orders.totalHoursMismatch"_s,
            u"orders.reasonTotalHoursMismatch"_s,
            {{u"total"_s, m_order.hoursTotal},
             {u"hours"_s, m_order.hoursPerWeek},
             {u"byWeeks"_s, byWeeks},
             {u"byDays"_s, working}},
            general());
    }

    bool isSelf(const Order &other) const { return other.id.isValid() && other.id == m_order.id; }

    bool sameContract(const Order &other) const { return other.contractKey == m_order.contractKey; }

    void checkOtherOrders()
    {
        for (const Order &other : m_others) {
            if (isSelf(other))
                continue;
            if (other.number == m_order.number)
                add(OrderCheck::OrderNumberKnown, u"orders.numberKnown"_s,
                    u"orders.reasonNumberKnown"_s, {{u"order"_s, m_order.number}}, general());
            const bool stands = other.state == OrderState::Received ||
                                other.state == OrderState::Accepted ||
                                other.state == OrderState::Interrupted;
            const bool sameTrack = sameContract(other) && other.trackKey == m_order.trackKey;
            if (stands && sameTrack && other.citizen == m_order.citizen &&
                other.start <= m_order.lastDay() && m_order.start <= other.lastDay())
                add(OrderCheck::OverlapSameTrack, u"orders.overlap"_s, u"orders.reasonOverlap"_s,
                    {{u"order"_s, other.number},
                     {u"start"_s, other.start},
                     {u"end"_s, other.lastDay()}},
                    general());
        }
    }

    // 001 A 3.3.2, reading 31: left early for a job is asked about, too.
    void checkCourseBefore()
    {
        const QString required = m_track->requiresCompletedTrack;
        if (required.isEmpty())
            return;
        const Track *before = m_profile.track(required);
        const QString title = before ? before->title : required;
        bool completed = false;
        const Order *leftEarly = nullptr;
        for (const Order &other : m_others) {
            if (isSelf(other) || !sameContract(other) || other.trackKey != required ||
                other.citizen != m_order.citizen)
                continue;
            completed =
                completed || (other.state == OrderState::Accepted && other.end < m_order.start);
            if (other.state == OrderState::Interrupted)
                leftEarly = &other;
        }
        if (!completed && leftEarly)
            add(OrderCheck::CompletedTrackMissing, u"orders.trackBeforeInterrupted"_s,
                u"orders.reasonTrackBefore"_s,
                {{u"track"_s, title}, {u"date"_s, leftEarly->interruptedOn}}, m_track->source);
        else if (!completed)
            add(OrderCheck::CompletedTrackMissing, u"orders.trackBeforeMissing"_s,
                u"orders.reasonTrackBefore"_s, {{u"track"_s, title}}, m_track->source);
        if (!m_track->requirement.isEmpty() && m_remark.startedIn == StartedIn::None)
            add(OrderCheck::CompletedTrackMissing, u"orders.requirementUnknown"_s,
                u"orders.reasonRequirement"_s,
                {{u"requirement"_s, withoutFullStop(m_track->requirement)}}, m_track->source);
    }

    void checkAge()
    {
        if (!m_track->askBelowAge || m_citizen.cpr.isEmpty())
            return;
        const int age = m_citizen.cpr.ageOn(m_order.start);
        if (age < *m_track->askBelowAge)
            add(OrderCheck::BelowAge, u"orders.belowAge"_s, u"orders.reasonBelowAge"_s,
                {{u"age"_s, qint64(age)}, {u"limit"_s, qint64(*m_track->askBelowAge)}},
                m_track->source);
    }

    void checkRemark()
    {
        if (m_remark.intervalUnclear)
            add(OrderFindingKind::Ask, u"orders.intervalUnclear"_s);
        if (m_remark.consentUnclear)
            add(OrderFindingKind::Note, u"orders.consentUnclear"_s);
        if (m_remark.needsInterpreter && m_remark.interpreterLanguage.isEmpty())
            add(OrderFindingKind::Note, u"orders.interpreterLanguageUnknown"_s);
        if (!m_remark.representative.isEmpty() && !m_remark.powerOfAttorney)
            add(OrderFindingKind::Note, u"orders.representativeWithoutPower"_s,
                {{u"name"_s, m_remark.representative}});
        if (!m_remark.unread.isEmpty())
            add(OrderFindingKind::Note, u"orders.readRemark"_s, {{u"text"_s, m_remark.unread}});
    }

    void checkCitizen()
    {
        if (m_citizen.cpr.isReplacement())
            add(OrderFindingKind::Note, u"orders.replacementCpr"_s);
        else if (!m_citizen.cpr.isEmpty() && !m_citizen.cpr.passesModulus11())
            add(OrderFindingKind::Note, u"orders.modulus"_s);
        if (hasLostLetters(m_citizen.name))
            add(OrderFindingKind::Note, u"orders.lostLetters"_s, {{u"name"_s, m_citizen.name}});
    }

    void checkDeadline()
    {
        const auto day = acceptBy(m_order, m_profile);
        if (m_order.state != OrderState::Received || !day || m_today <= *day)
            return;
        const DeadlineRule *rule = m_profile.deadline(DeadlineKind::AcceptOrder, m_order.trackKey);
        add(OrderFindingKind::Note, u"orders.acceptDeadlinePassed"_s, {{u"date"_s, *day}},
            rule->source);
    }

    const Order &m_order;
    const Citizen &m_citizen;
    const QList<Order> &m_others;
    const Profile &m_profile;
    const Track *m_track;
    RemarkFacts m_remark;
    QDate m_today;
    QList<OrderFinding> m_findings;
};

} // namespace

QList<OrderFinding> checkOrder(const Order &order, const Citizen &citizen,
                               const QList<Order> &others, const Profile &profile, QDate today)
{
    return Checker(order, citizen, others, profile, today).run();
}

bool needsDecision(const QList<OrderFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const OrderFinding &finding) {
        return finding.kind != OrderFindingKind::Note;
    });
}

int startedWeeks(QDate start, QDate end)
{
    if (!start.isValid() || !end.isValid() || end < start)
        return 0;
    return int(start.daysTo(end) / 7) + 1;
}

} // namespace bro
