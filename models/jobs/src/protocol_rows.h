// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/notice_store.h>
#include <attendance/protocol.h>
#include <documents/protocols.h>
#include <office/office_store.h>
#include <planning/plan_store.h>

namespace bro {

// What the protocols need of each planned item beside the counted figures.
class ProtocolNames
{
public:
    Done load(Session &session);
    void add(const QList<PlannedItem> &items);

    const PlannedItem &item(ParticipationId id) const;
    QString title(ParticipationId id) const; // as told, else as planned
    QString place(ParticipationId id) const;
    QString staff(ParticipationId id) const;
    QString initialsOf(const QString &user) const;

private:
    QHash<ParticipationId, PlannedItem> m_items;
    QHash<EmployeeId, Employee> m_employees;
    QHash<LocationId, Location> m_locations;
};

// What the purchaser was told of the days, and how many of them were told in time (001 D 3.6).
class ProtocolNotices
{
public:
    Done ofCitizen(Session &session, CitizenId citizen, QDate from, QDate to);
    Done ofDay(Session &session, QDate day);

    // When a notice in force told of the row; invalid: none did. Copenhagen time.
    QDateTime notified(const CountedItem &item) const;

    struct Count
    {
        int demanded = 0; // days of citizens
        int inTime = 0;
    };
    // items: one citizen's.
    Count count(const QList<CountedItem> &items, const NoticeRules &rules) const;

private:
    void add(const QList<GivenNotice> &given);
    const GivenNotice *find(CitizenId citizen, QDate day) const;

    QHash<CitizenId, QHash<QDate, GivenNotice>> m_given;
    QHash<CitizenId, QList<AcceptedIllness>> m_illness;
};

ProtocolEntry protocolEntry(const ProtocolRow &row);
PaperWhere protocolWhere(const ProtocolRow &row);

} // namespace bro
