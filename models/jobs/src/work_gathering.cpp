// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_gathering.h"
#include <contracts/deadlines.h>
#include <database/statement.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<Citizen> WorkLookups::citizen(CitizenId id)
{
    const auto known = m_knownCitizens.constFind(id);
    if (known != m_knownCitizens.constEnd())
        return *known;
    BRO_TRY(const Citizen citizen, m_citizens.byId(id));
    m_knownCitizens.insert(id, citizen);
    return citizen;
}

Result<Employee> WorkLookups::employee(EmployeeId id)
{
    if (m_employees.isEmpty()) {
        BRO_TRY(const QList<Employee> all, m_office.employees());
        for (const Employee &employee : all)
            m_employees.insert(employee.id, employee);
    }
    return m_employees.value(id);
}

Result<const Profile *> WorkLookups::profile(ContractVersionId id)
{
    auto known = m_profiles.find(id);
    if (known == m_profiles.end()) {
        BRO_TRY(const Profile profile, m_contracts.profileOn(id, session.today()));
        known = m_profiles.insert(id, profile);
    }
    return &*known;
}

Result<const Profile *> WorkLookups::profile(const QString &contractKey)
{
    if (!m_newest.contains(contractKey)) {
        const auto found = m_contracts.find(contractKey, session.today());
        if (!found.ok() && found.error().kind != Error::Kind::NotFound)
            return found.error();
        m_newest.insert(contractKey, found.ok() ? (*found)->id : ContractVersionId{});
    }
    const ContractVersionId id = m_newest.value(contractKey);
    if (!id.isValid())
        return static_cast<const Profile *>(nullptr);
    return profile(id);
}

Done WorkLookups::setEmployee(WorkLine &line, EmployeeId id)
{
    line.employee = id;
    if (!id.isValid())
        return {};
    BRO_TRY(const Employee found, employee(id));
    line.initials = found.initials;
    return {};
}

Result<WorkLine> WorkLookups::lineOf(CitizenId id, WorkKind kind, const QString &key)
{
    BRO_TRY(const Citizen found, citizen(id));
    WorkLine line;
    line.kind = kind;
    line.key = key + u'/' + QString::number(id.value);
    line.citizen = id;
    line.who = found.name;
    line.place = {WorkArea::Citizens, {}, id.value};
    BRO_CHECK(setEmployee(line, found.contactPerson));
    return line;
}

void explainByRule(WorkLine &line, const DeadlineRule &rule, const Profile &profile, QDate anchor)
{
    line.countsWorkingDays = rule.unit == DeadlineUnit::WorkingDays;
    line.workingDays = profile.workingDayRule;
    line.source = rule.source;
    line.consequence = rule.consequence;
    const auto dated = datedDeadline(rule, {{rule.anchor, anchor}}, profile.workingDayRule);
    if (!dated)
        return;
    line.explanation += dated->calculation;
    bool weekend = false;
    for (QDate day = dated->date.addDays(1); day < anchor; day = day.addDays(1))
        weekend = weekend || day.dayOfWeek() > 5;
    if (weekend && line.countsWorkingDays)
        line.explanation.append(Message(u"work.weekendPassed"_s));
}

namespace {

QString keyOf(const QString &contract, OrderId order, const QString &rule, QDate date)
{
    return contract + u'/' + QString::number(order.value) + u'/' + rule + u'/' +
           date.toString(Qt::ISODate);
}

QString keyOf(const OpenDeadline &deadline)
{
    return keyOf(deadline.contractKey, deadline.order, deadline.ruleId, deadline.date);
}

} // namespace

Done OwnDeadlines::load()
{
    QString which = u" ORDER BY id"_s;
    if (m_citizen.isValid())
        which.prepend(u" WHERE (order_id IS NULL OR order_id IN "
                      "(SELECT id FROM orders WHERE citizen_id = %1))"_s.arg(m_citizen.value));
    Statement done(m_session.connection(),
                   u"SELECT contract_key, order_id, rule_id, date, done_on FROM deadline_done"_s +
                       which);
    for (;;) {
        BRO_TRY(const bool row, done.next());
        if (!row)
            break;
        const QString key = keyOf(done.text(0), done.id<OrderId>(1), done.text(2), done.date(3));
        if (done.isNull(4))
            m_done.remove(key);
        else
            m_done.insert(key);
    }
    Statement postponed(
        m_session.connection(),
        u"SELECT contract_key, order_id, rule_id, date, shown_from FROM deadline_postponed"_s +
            which);
    for (;;) {
        BRO_TRY(const bool row, postponed.next());
        if (!row)
            return {};
        m_shownFrom.insert(keyOf(postponed.text(0), postponed.id<OrderId>(1), postponed.text(2),
                                 postponed.date(3)),
                           postponed.date(4));
    }
}

bool OwnDeadlines::isDone(const OpenDeadline &deadline) const
{
    return m_done.contains(keyOf(deadline));
}

bool OwnDeadlines::isHidden(const OpenDeadline &deadline) const
{
    const QDate from = m_shownFrom.value(keyOf(deadline));
    return from.isValid() && m_session.today() < from;
}

} // namespace bro
