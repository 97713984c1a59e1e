// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_week.h"
#include "demo_world.h"
#include <calendar/working_days.h>
#include <orders/order_checks.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Rule = WorkingDayRule::Arbejdsdage;

class CourseDrawer
{
public:
    CourseDrawer(DemoWorld &world, Dice &dice) : m_world(world), m_dice(dice), m_words(world.words)
    {
        for (const DemoCitizen &known : world.citizens)
            m_cprs.insert(known.citizen.cpr.digits());
    }
    void draw();
    DemoCitizen drawCitizen(int number, QDate firstStart);

private:
    QString drawName(const DemoOrigin &origin, bool woman);
    CprNumber drawCpr(QDate firstStart, bool woman);
    void drawChain(int citizen, QDate start);
    DemoOrder drawOrder(int citizen, QDate start, bool mentor);
    void drawHours(DemoOrder &order, int weeks);
    void setTarget(DemoOrder &order);
    void takeHours(DemoOrder &order, const Order &from);
    void drawFate(DemoOrder &order);
    static void setClosing(DemoOrder &order);
    void drawPlacement(DemoOrder &order, int weeks);

    DemoWorld &m_world;
    Dice &m_dice;
    const DemoWords &m_words;
    QSet<QString> m_cprs;
};

QString CourseDrawer::drawName(const DemoOrigin &origin, bool woman)
{
    QString name = m_dice.pick(woman ? origin.women : origin.men);
    if (m_dice.percent(25))
        name += u' ' + m_dice.pick(origin.families);
    const QString family = m_dice.pick(origin.families);
    return name.endsWith(family) ? name : name + u' ' + family;
}

// Of the replacement form: the day and 60.
CprNumber CourseDrawer::drawCpr(QDate firstStart, bool woman)
{
    const QDate oldest = firstStart.addYears(-62);
    const QDate youngest = firstStart.addYears(m_dice.percent(4) ? -25 : -31);
    for (;;) {
        const QDate born = oldest.addDays(m_dice.below(int(oldest.daysTo(youngest))));
        const int century = born.year() < 2000 ? m_dice.below(4) : 4;
        const int last = m_dice.below(500) * 2 + (woman ? 0 : 1);
        const QString digits = u"%1%2%3%4%5"_s.arg(born.day() + 60, 2, 10, '0'_L1)
                                   .arg(born.month(), 2, 10, '0'_L1)
                                   .arg(born.year() % 100, 2, 10, '0'_L1)
                                   .arg(century)
                                   .arg(last, 3, 10, '0'_L1);
        const auto cpr = CprNumber::parse(digits, m_world.options.until);
        if (!cpr.ok() || m_cprs.contains(digits))
            continue;
        m_cprs.insert(digits);
        return *cpr;
    }
}

DemoCitizen CourseDrawer::drawCitizen(int number, QDate firstStart)
{
    int share = m_dice.below(100);
    const DemoOrigin *origin = &m_words.origins.first();
    for (const DemoOrigin &candidate : m_words.origins) {
        origin = &candidate;
        share -= candidate.share;
        if (share < 0)
            break;
    }
    const bool woman = m_dice.percent(52);
    DemoCitizen drawn;
    Citizen &c = drawn.citizen;
    c.name = drawName(*origin, woman);
    c.cpr = drawCpr(firstStart, woman);
    c.address = u"%1 %2, %3."_s.arg(m_dice.pick(m_words.streets))
                    .arg(m_dice.between(1, 140))
                    .arg(m_dice.between(1, 5));
    const DemoPlace &town = m_dice.pick(m_words.towns);
    c.postalCode = town.address;
    c.city = town.name;
    c.phone = u"00%1"_s.arg(m_dice.between(100000, 999999));
    c.phoneSource = m_dice.percent(85) ? u"order"_s : u"purchaser"_s;
    c.contactPerson = m_world.mentors.at(number % m_world.mentors.size());
    c.exemptFromDigitalPost = m_dice.percent(9);
    c.needsInterpreter = !origin->language.isEmpty() && m_dice.percent(35);
    c.interpreterLanguage = c.needsInterpreter ? origin->language : QString();
    c.smsConsent = m_dice.percent(60);
    c.emailConsent = m_dice.percent(35);
    if (m_dice.percent(3))
        c.representative = drawName(m_words.origins.first(), m_dice.percent(50));
    drawn.letters = c.exemptFromDigitalPost && m_dice.percent(50);
    drawn.absence = m_dice.between(6, 34);
    return drawn;
}

void CourseDrawer::drawHours(DemoOrder &drawn, int weeks)
{
    Order &order = drawn.order;
    QStringList remark;
    if (drawn.mentor) {
        order.hoursPerWeek = Minutes{30};
        remark.append(m_dice.percent(50) ? u"Borgeren er startet i job."_s
                                         : u"Borgeren er startet på uddannelse."_s);
    } else if (m_dice.percent(70)) {
        order.hoursPerWeek = Minutes::hours(4);
        order.intervalFrom = Minutes::hours(3);
        order.intervalTo = Minutes::hours(5);
        remark.append(u"3-5 timer pr. uge."_s);
    } else {
        order.hoursPerWeek = Minutes::hours(m_dice.between(3, 5));
    }
    remark.append(m_dice.pick(m_words.remarks));
    order.remark = remark.join(u' ').trimmed();
    order.hoursTotal = order.hoursPerWeek * weeks;
    setTarget(drawn);
}

void CourseDrawer::setTarget(DemoOrder &drawn)
{
    const Order &order = drawn.order;
    drawn.workingDays = workingDays(order.start, order.end, Rule);
    drawn.target = order.intervalFrom
                       ? Minutes{qint64(m_dice.between(225, 280)) * drawn.workingDays / 5}
                       : order.hoursTotal;
}

// An extension has the hours of the order that it extends (001 D 5.2).
void CourseDrawer::takeHours(DemoOrder &drawn, const Order &from)
{
    Order &order = drawn.order;
    order.hoursPerWeek = from.hoursPerWeek;
    order.intervalFrom = from.intervalFrom;
    order.intervalTo = from.intervalTo;
    order.hoursTotal = order.hoursPerWeek * startedWeeks(order.start, order.end);
    setTarget(drawn);
}

void CourseDrawer::drawPlacement(DemoOrder &drawn, int weeks)
{
    if (drawn.mentor || weeks < 13 || !m_dice.percent(30))
        return;
    drawn.company = m_dice.below(int(m_world.companies.size()));
    drawn.placementFrom = mondayOf(drawn.order.start).addDays(7 * m_dice.between(6, weeks - 4));
}

void CourseDrawer::drawFate(DemoOrder &drawn)
{
    const QDate until = m_world.options.until;
    const Order &order = drawn.order;
    const int chance = m_dice.below(100);
    if (order.start > until.addDays(5) && chance < 80) {
        drawn.fate = DemoFate::Waiting;
    } else if (chance < 3) {
        drawn.fate = DemoFate::Rejected;
    } else if (chance < 7) {
        drawn.fateOn =
            previousWorkingDayOnOrBefore(order.start.addDays(-m_dice.between(2, 6)), Rule);
        drawn.fate = drawn.fateOn > drawn.decidedOn && drawn.fateOn <= until ? DemoFate::Cancelled
                                                                             : DemoFate::Runs;
    } else if (chance < 19) {
        const int days = int(order.start.daysTo(order.end));
        const QDate effective =
            nextWorkingDayOnOrAfter(order.start.addDays(m_dice.between(days / 5, days - 7)), Rule);
        drawn.fateOn = m_dice.percent(70) ? effective : addWorkingDays(effective, 2, Rule);
        if (drawn.fateOn <= until && effective < order.end) {
            drawn.fate = DemoFate::Interrupted;
            drawn.lastDay = effective;
        }
    }
}

DemoOrder CourseDrawer::drawOrder(int citizen, QDate start, bool mentor)
{
    const int weeks = mentor ? m_dice.between(8, 13) : m_dice.between(13, 39);
    DemoOrder drawn;
    drawn.citizen = citizen;
    drawn.mentor = mentor;
    drawn.order.start = start;
    drawn.order.end = start.addDays(7 * weeks - 1);
    drawn.lastDay = drawn.order.end;
    const QDate monday = mondayOf(start);
    // Early enough to be planned with its first week.
    drawn.receivedOn = previousWorkingDayOnOrBefore(monday.addDays(-12 - m_dice.below(12)), Rule);
    const QDate nextDay = addWorkingDays(drawn.receivedOn, 1, Rule);
    drawn.decidedOn = nextDay < monday.addDays(-12) ? nextDay : drawn.receivedOn;
    drawn.order.orderedOn = drawn.receivedOn;
    drawHours(drawn, weeks);
    drawPlacement(drawn, weeks);
    drawFate(drawn);
    setClosing(drawn);
    return drawn;
}

// Reported within the 7 days that the contract gives, invoiced at the month's turn.
void CourseDrawer::setClosing(DemoOrder &drawn)
{
    const QDate last = drawn.lastDay;
    const QDate report = previousWorkingDayOnOrBefore(last.addDays(5), Rule);
    drawn.reportedOn = report > last ? report : nextWorkingDayOnOrAfter(last.addDays(1), Rule);
    if (drawn.fateOn.isValid())
        drawn.reportedOn = std::max(drawn.reportedOn, drawn.fateOn);
    const QDate nextMonth = drawn.reportedOn.addMonths(1);
    drawn.invoicedOn = nextWorkingDayOnOrAfter(QDate(nextMonth.year(), nextMonth.month(), 5), Rule);
}

void CourseDrawer::drawChain(int citizen, QDate start)
{
    const QDate lastStart = m_world.options.until.addDays(24);
    bool mentor = false;
    int extends = -1;
    while (start <= lastStart) {
        DemoOrder drawn = drawOrder(citizen, start, mentor);
        drawn.extends = drawn.fate == DemoFate::Rejected ? -1 : extends;
        if (drawn.extends >= 0)
            takeHours(drawn, m_world.orders[size_t(extends)].order);
        if (drawn.receivedOn > m_world.options.until)
            return;
        const int place = int(m_world.orders.size());
        m_world.orders.push_back(drawn);
        m_world.citizens[size_t(citizen)].orders.push_back(place);
        const QDate after = mondayOf(drawn.order.end).addDays(7);
        const int chance = m_dice.below(100);
        if (drawn.fate != DemoFate::Runs || mentor)
            return;
        extends = -1;
        if (chance < 24 && drawn.order.end.dayOfWeek() == 7) {
            extends = place;
            start = after;
        } else if (chance < 40) {
            start = after.addDays(7 * m_dice.between(4, 40));
        } else if (chance < 64) {
            mentor = true;
            start = after.addDays(7 * m_dice.between(0, 2));
        } else {
            return;
        }
    }
}

void CourseDrawer::draw()
{
    const int days = int(m_world.begin.daysTo(m_world.options.until)) + 14;
    for (int i = 0; i < m_world.options.citizens; ++i) {
        QDate start = mondayOf(m_world.begin.addDays(m_dice.below(days)));
        if (m_dice.percent(25))
            start = start.addDays(m_dice.between(1, 3));
        // A few have just been ordered, so that there is something to accept.
        if (i % std::max(12, m_world.options.citizens / 10) == 5)
            start = m_world.options.until.addDays(m_dice.between(8, 12));
        start = nextWorkingDayOnOrAfter(start, Rule);
        m_world.citizens.push_back(drawCitizen(i, start));
        drawChain(i, start);
    }
}

} // namespace

void drawDemoCourses(DemoWorld &world)
{
    CourseDrawer(world, world.dice).draw();
}

DemoCitizen drawDemoCitizen(DemoWorld &world, Dice &dice, int number, QDate firstStart)
{
    return CourseDrawer(world, dice).drawCitizen(number, firstStart);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate planningDayOf(QDate monday)
{
    const QDate day = previousWorkingDayOnOrBefore(monday.addDays(3), Rule);
    return day < monday ? monday.addDays(3) : day;
}

} // namespace bro
