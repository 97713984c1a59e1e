// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <database/session.h>
#include <optional>
#include <planning/told_state.h>

namespace bro {

enum class LetterChannel { DigitalPost, Post };

// A convening letter as it was sent (001 D 3.3). told: the days it tells, toldOn is receivedOn.
struct Letter
{
    LetterId id;
    CitizenId citizen;
    OrderId order;
    LetterChannel channel = LetterChannel::DigitalPost;
    QDate sentOn;
    QDate receivedOn; // the day that counts
    QList<ToldState> told;
    qint64 recordedAt = 0; // UTC ms
    QString recordedBy;
};

// Convening letters; append-only. What a letter tells binds until a schedule is handed out and is
// told beforehand (reading 22). Needs Right::Plan; leaves history and access log.
class LetterStore
{
public:
    explicit LetterStore(Session &session) : m_session(session) {}

    // replaces: the letter whose error this one mends ('genindkald'), else none. Stale when that
    // one is replaced already; refused when it would be received before it is sent.
    Result<LetterId> record(const Letter &letter, LetterId replaces = {});
    // It was never sent: nothing of it counts.
    Done takeBack(LetterId id, const QString &reason);

    // In force, oldest first.
    Result<QList<Letter>> ofOrder(OrderId order);
    Result<QList<Letter>> ofCitizen(CitizenId citizen);
    // What letters in force told the citizen in time of each participation (received before the day
    // they name); of two letters the one received last.
    Result<QHash<ParticipationId, ToldState>> toldInTime(CitizenId citizen);

private:
    Result<LetterId> append(const Letter &letter, bool mistaken, const QString &reason,
                            LetterId replaces);
    Result<QList<Letter>> read(const QString &condition, qint64 value);
    Done readTold(Letter &letter);

    Session &m_session;
};

} // namespace bro
