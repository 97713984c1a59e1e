// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <contracts/contract_store.h>

// Tilbuds-ID as people enter them: what is proposed and which days are possible.
namespace bro {

// The days of a contract over all its versions, with the longest extension it allows.
struct ContractPeriod
{
    QDate first;
    QDate last; // invalid: open
    bool holds(QDate day) const { return day >= first && (!last.isValid() || day <= last); }
};
Result<ContractPeriod> contractPeriod(ContractStore &store, const QString &key);

// Refuses a day outside the contract's period; where that is open, one more than ten years ahead.
Done canHoldFrom(ContractStore &store, const QString &key, QDate from, QDate today);

// A track's first number holds from the contract's first day, because its orders may be older than
// the program; a new one from today.
Result<QDate> proposedStart(ContractStore &store, const QString &key, const QString &track,
                            QDate today);

// A track of a contract in force on the day, the newest contracts first.
struct NumberedTrack
{
    TrackRef ref;
    QString contractTitle;
    QString trackTitle;
    QString number; // the Tilbuds-ID in force; empty: none yet
    QDate from;     // what is proposed for a new one
};
Result<QList<NumberedTrack>> numberedTracks(ContractStore &store, QDate today);

struct TrackNumber
{
    TrackRef track;
    QString number;
    QDate from;
};
// All of them or none. Needs Right::ManageContracts.
Done enterProjectNumbers(Session &session, const QList<TrackNumber> &numbers);

} // namespace bro
