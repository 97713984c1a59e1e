// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <database/session.h>
#include <database/statement.h>
#include <optional>
#include <planning/told_state.h>

namespace bro {

// What one hand-out records: the frozen paper, its proof and what it tells of each participation.
struct HandOutRecord
{
    ScheduleVersion version; // number is given by the store
    HandOut handOut;
    QList<ToldState> told;
};

// Versions and hand-outs; append-only. A hand-out writes version, proof and told states in one
// transaction; a told state is written only where something changed.
class HandOutStore
{
public:
    explicit HandOutStore(Session &session);

    Result<ScheduleVersionId> record(const HandOutRecord &record);
    // The number the citizen's next version gets.
    Result<int> nextNumber(CitizenId citizen);
    Result<std::optional<ScheduleVersion>> version(ScheduleVersionId id);
    Result<std::optional<ScheduleVersion>> versionByFormId(const QString &formId);
    // The newest version whose period holds the day.
    Result<std::optional<ScheduleVersion>> newestFor(CitizenId citizen, QDate day);
    Result<QList<ScheduleVersion>> versionsOf(CitizenId citizen);
    Result<QList<HandOut>> handOutsOf(CitizenId citizen);
    // What the version says of its days, as it was handed out; also where a schedule of another
    // week has told something else since.
    Result<QList<ToldState>> toldBy(ScheduleVersionId version);
    // What the citizen had been told before the activity's date, when the newest word came too
    // late.
    Result<std::optional<ToldState>> toldBefore(ParticipationId participation);

private:
    Done tell(qint64 handOutId, const ToldState &told);

    Session &m_session;
    Statement m_version;
    Statement m_handOut;
    Statement m_open;
    Statement m_close;
    Statement m_told;
    Statement m_pointer;
};

} // namespace bro
