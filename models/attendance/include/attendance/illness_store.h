// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attendance/notices.h>
#include <database/session.h>

namespace bro {

struct RecordedIllness
{
    IllnessId id;
    AcceptedIllness period;
    QString source;        // who said so, and where
    qint64 recordedAt = 0; // UTC ms
    QString recordedBy;
};

// Illness that the purchaser has accepted (reading 23); append-only: an end or a correction
// replaces the row. What the citizen says is not acceptance, so a source is required. Needs
// Right::RegisterAttendance; leaves history and access log.
class IllnessStore
{
public:
    explicit IllnessStore(Session &session) : m_session(session) {}

    // Refused where it overlaps a period that is there.
    Result<IllnessId> record(const AcceptedIllness &period, const QString &source);
    // Another first or last day. Stale when the row was replaced since.
    Result<IllnessId> correct(IllnessId id, const AcceptedIllness &period, const QString &source);
    // Recorded by mistake.
    Done remove(IllnessId id, const QString &reason);

    // In force, by first day.
    Result<QList<RecordedIllness>> ofCitizen(CitizenId citizen);
    Result<QList<AcceptedIllness>> onDay(QDate day);

private:
    // replaced: the row it takes the place of; without an id there is none.
    Result<IllnessId> append(const AcceptedIllness &period, const QString &source, bool mistaken,
                             const RecordedIllness &replaced);
    Result<RecordedIllness> inForce(IllnessId id);
    Done check(const AcceptedIllness &period, const QString &source, IllnessId besides);

    Session &m_session;
};

} // namespace bro
