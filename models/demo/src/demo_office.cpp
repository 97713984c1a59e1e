// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_world.h"
#include <calendar/working_days.h>
#include <database/transaction.h>
#include <jobs/sender.h>
#include <office/office_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Contract = u"koebenhavn-traedesten-2024"_s;

QString demoPhone(Dice &dice)
{
    return u"00%1"_s.arg(dice.between(100000, 999999));
}

// About how many courses run at the same time.
int runningCourses(const DemoOptions &options)
{
    return std::max(5, options.citizens * 8 / (10 * options.years));
}

QString initialsOf(const QString &given, const QString &family, QSet<QString> &taken)
{
    for (qsizetype length = 1; length <= family.size(); ++length) {
        const QString initials = (given.left(1) + family.left(length)).toUpper();
        if (!taken.contains(initials)) {
            taken.insert(initials);
            return initials;
        }
    }
    const QString numbered = given.left(1).toUpper() + QString::number(taken.size());
    taken.insert(numbered);
    return numbered;
}

class OfficeMaker
{
public:
    OfficeMaker(Session &session, DemoWorld &world)
        : m_store(session),
          m_contracts(session),
          m_world(world),
          m_dice(world.dice),
          m_words(world.words)
    {
    }

    Done make()
    {
        BRO_CHECK(makeOffice());
        BRO_CHECK(makeStaff());
        BRO_CHECK(makePlaces());
        BRO_CHECK(makeClosingDays());
        return makeContract();
    }

private:
    Done makeOffice();
    Done makeStaff();
    Done addEmployee(Role role, QList<EmployeeId> *to);
    Done makePlaces();
    Done addPlace(const QString &name, const QString &address, int capacity, QList<LocationId> *to);
    Done makeClosingDays();
    Done makeContract();

    OfficeStore m_store;
    ContractStore m_contracts;
    DemoWorld &m_world;
    Dice &m_dice;
    const DemoWords &m_words;
    QSet<QString> m_names;
    QSet<QString> m_initials;
};

Done OfficeMaker::makeOffice()
{
    BRO_TRY(const std::optional<Office> known, m_store.office());
    if (!known) {
        const DemoOfficeWords &w = m_words.office;
        BRO_TRY(const Office saved, m_store.save({w.name, w.cvr, w.address, w.postalCode, w.city,
                                                  w.phone, w.email, 0}));
        Q_UNUSED(saved)
    }
    BRO_TRY(m_world.sender, paperSender(m_store));
    return {};
}

Done OfficeMaker::addEmployee(Role role, QList<EmployeeId> *to)
{
    QString given;
    QString family;
    do {
        given =
            m_dice.percent(65) ? m_dice.pick(m_words.staffWomen) : m_dice.pick(m_words.staffMen);
        family = m_dice.pick(m_words.staffFamilies);
    } while (m_names.contains(given + u' ' + family));
    Employee employee;
    employee.name = given + u' ' + family;
    m_names.insert(employee.name);
    employee.initials = initialsOf(given, family, m_initials);
    employee.role = role;
    employee.phone = demoPhone(m_dice);
    employee.email = employee.initials.toLower() + u"@brohuset.example"_s;
    BRO_TRY(employee, m_store.add(employee));
    if (to)
        to->append(employee.id);
    m_world.employees.insert(employee.id, employee);
    ++m_world.outcome.employees;
    return {};
}

Done OfficeMaker::makeStaff()
{
    BRO_TRY(const QList<Employee> known, m_store.employees());
    for (const Employee &employee : known) {
        m_world.employees.insert(employee.id, employee);
        m_names.insert(employee.name);
        m_initials.insert(employee.initials.toUpper());
    }
    const int running = runningCourses(m_world.options);
    BRO_CHECK(addEmployee(Role::Leader, nullptr));
    for (int i = 0; i < 1 + running / 150; ++i)
        BRO_CHECK(addEmployee(Role::Administrator, nullptr));
    for (int i = 0; i < std::max(3, running / 9); ++i)
        BRO_CHECK(addEmployee(Role::Mentor, &m_world.mentors));
    for (int i = 0; i < std::max(2, running / 18); ++i)
        BRO_CHECK(addEmployee(Role::Consultant, &m_world.consultants));
    return {};
}

Done OfficeMaker::addPlace(const QString &name, const QString &address, int capacity,
                           QList<LocationId> *to)
{
    BRO_TRY(const std::optional<Location> known, m_store.locationNamed(name));
    Location place;
    if (known) {
        place = *known;
    } else {
        place.name = name;
        place.address = address;
        place.capacity = capacity;
        BRO_TRY(place, m_store.add(place));
        ++m_world.outcome.locations;
    }
    m_world.places.insert(place.id, place);
    to->append(place.id);
    return {};
}

Done OfficeMaker::makePlaces()
{
    const int running = runningCourses(m_world.options);
    const auto numbered = [](const QString &name, int round) {
        return round == 0 ? name : u"%1 %2"_s.arg(name).arg(round + 1);
    };
    const int rooms = std::max(3, running / 25);
    const int names = int(m_words.rooms.size());
    for (int i = 0; i < rooms; ++i)
        BRO_CHECK(addPlace(numbered(m_words.rooms.at(i % names), i / names),
                           m_words.houses.at((i / names) % m_words.houses.size()),
                           m_dice.between(8, 14), &m_world.rooms));
    for (const QString &room : m_words.talkRooms)
        BRO_CHECK(addPlace(room, m_words.houses.first(), 0, &m_world.talkRooms));
    for (const DemoPlace &place : m_words.outside)
        BRO_CHECK(addPlace(place.name, place.address, 0, &m_world.outside));
    const int companies = std::clamp(running / 6, 4, 120);
    for (int i = 0; i < companies; ++i) {
        const int kinds = int(m_words.companyKinds.size());
        const QString name = m_words.companyKinds.at(i % kinds) + u' ' +
                             m_words.companyNames.at((i + i / kinds) % m_words.companyNames.size());
        const DemoPlace &town = m_dice.pick(m_words.towns);
        const QString address = u"%1 %2, %3 %4"_s.arg(m_dice.pick(m_words.streets))
                                    .arg(m_dice.between(1, 98))
                                    .arg(town.address, town.name);
        BRO_CHECK(addPlace(name, address, 0, &m_world.companies));
    }
    return {};
}

Done OfficeMaker::makeClosingDays()
{
    const QDate last = m_world.options.until.addMonths(6);
    for (QDate year(m_world.begin.year(), 1, 1); year <= last; year = year.addYears(1)) {
        const QDate wanted[] = {QDate(year.year(), 3, m_dice.between(2, 12)),
                                QDate(year.year(), 6, m_dice.between(10, 20)),
                                QDate(year.year(), 10, m_dice.between(5, 25))};
        for (const QDate &about : wanted) {
            ClosingDay day;
            day.date = nextWorkingDayOnOrAfter(about, WorkingDayRule::Arbejdsdage);
            day.requestedOn = day.date.addMonths(-3).addDays(-m_dice.between(3, 20));
            day.reason = m_dice.pick(m_words.closingReasons);
            const bool refused = m_dice.percent(30);
            if (day.date < m_world.begin || day.requestedOn > m_world.options.until)
                continue;
            const QDate decided = day.requestedOn.addDays(m_dice.between(5, 15));
            if (decided <= m_world.options.until) {
                day.decidedOn = decided;
                day.state = refused ? ClosingDayState::Refused : ClosingDayState::Granted;
            }
            BRO_TRY(const ClosingDay added, m_store.add(day));
            if (added.state == ClosingDayState::Granted)
                m_world.closed.insert(added.date, added.reason);
        }
    }
    return {};
}

Done OfficeMaker::makeContract()
{
    BRO_CHECK(m_contracts.importBundled());
    m_world.contractKey = Contract;
    const QDate from = m_world.begin.addMonths(-3);
    BRO_TRY(const PriceOutcome first,
            m_contracts.setPrice(Contract, u"spor1"_s, Money::kroner(398), from));
    BRO_TRY(const PriceOutcome second,
            m_contracts.setPrice(Contract, u"spor2"_s, Money::kroner(1150), from));
    Q_UNUSED(first)
    Q_UNUSED(second)
    BRO_CHECK(m_contracts.setProjectNumber(Contract, u"spor1"_s, u"KK-7731-1"_s, from));
    BRO_CHECK(m_contracts.setProjectNumber(Contract, u"spor2"_s, u"KK-7731-2"_s, from));
    BRO_TRY(m_world.contract, m_contracts.find(Contract, m_world.options.until));
    BRO_TRY(m_world.profile, m_contracts.profileOn(m_world.contract->id, m_world.options.until));
    return {};
}

} // namespace

bool DemoWorld::isOpen(QDate day) const
{
    return isWorkingDay(day, WorkingDayRule::Arbejdsdage) && !closed.contains(day);
}

QDate DemoWorld::dayBefore() const
{
    QDate day = options.until.addDays(-1);
    while (!isOpen(day))
        day = day.addDays(-1);
    return day;
}

Done makeDemoOffice(Session &session, DemoWorld &world)
{
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(OfficeMaker(session, world).make());
    return transaction.commit();
}

} // namespace bro
