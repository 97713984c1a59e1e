// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <citizens/citizen_store.h>
#include <contracts/contract_store.h>
#include <jobs/work_today.h>
#include <office/office_store.h>

namespace bro {

// What all parts of the gathering look up; read once each.
class WorkLookups
{
public:
    // only: the citizen whose work is gathered; none: everybody's.
    explicit WorkLookups(Session &of, CitizenId only = {})
        : session(of),
          citizenOnly(only),
          m_citizens(of),
          m_contracts(of),
          m_office(of)
    {
    }

    Result<Citizen> citizen(CitizenId id);
    Result<Employee> employee(EmployeeId id);
    // With the office's answers of today.
    Result<const Profile *> profile(ContractVersionId id);
    // Of the newest version; nothing for an unknown contract.
    Result<const Profile *> profile(const QString &contractKey);

    // A line of one citizen, which lies with the contact person.
    Result<WorkLine> lineOf(CitizenId id, WorkKind kind, const QString &key);
    Done setEmployee(WorkLine &line, EmployeeId employee);

    Session &session;
    const CitizenId citizenOnly;

private:
    CitizenStore m_citizens;
    ContractStore m_contracts;
    OfficeStore m_office;
    QHash<CitizenId, Citizen> m_knownCitizens;
    QHash<EmployeeId, Employee> m_employees;
    QHash<ContractVersionId, Profile> m_profiles;
    QHash<QString, ContractVersionId> m_newest;
};

Result<QList<WorkLine>> dayWork(WorkLookups &lookups, const Progress &progress);
Result<QList<WorkLine>> deadlineWork(WorkLookups &lookups, const Progress &progress);
Result<QList<WorkLine>> handOutWork(WorkLookups &lookups, const Progress &progress);
Result<QList<WorkLine>> citizenWork(WorkLookups &lookups, const Progress &progress);

// How a deadline was found, from the contract's rule, with the weekend that was passed over.
void explainByRule(WorkLine &line, const DeadlineRule &rule, const Profile &profile, QDate anchor);

// Which of the program's own deadlines (deadline_done, deadline_postponed by rule ids of its own)
// the office has ticked or hidden.
class OwnDeadlines
{
public:
    // citizen: only of this one's orders; none: of all.
    OwnDeadlines(Session &session, CitizenId citizen) : m_session(session), m_citizen(citizen) {}
    Done load();
    bool isDone(const OpenDeadline &deadline) const;
    bool isHidden(const OpenDeadline &deadline) const;

private:
    Session &m_session;
    CitizenId m_citizen;
    QSet<QString> m_done;
    QHash<QString, QDate> m_shownFrom;
};

} // namespace bro
