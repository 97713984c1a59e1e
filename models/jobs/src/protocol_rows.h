// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

ProtocolEntry protocolEntry(const ProtocolRow &row);
PaperWhere protocolWhere(const ProtocolRow &row);

} // namespace bro
