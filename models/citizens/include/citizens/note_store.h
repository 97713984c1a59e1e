// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <core/ids.h>
#include <database/session.h>

namespace bro {

enum class NoteKind { Note, Phone, Meeting, Absence };

// A note on the case (journalnotat).
struct CitizenNote
{
    NoteId id;
    CitizenId citizen;
    OrderId order; // none: of the citizen as such
    NoteKind kind = NoteKind::Note;
    QString text;
    NoteId replaces;       // the note it corrects, none for a first one
    qint64 recordedAt = 0; // UTC ms
    QString recordedBy;
};

// Notes; append-only, a correction replaces the note it mends and the old one stays. Needs
// Right::Plan; leaves the access log.
class NoteStore
{
public:
    explicit NoteStore(Session &session) : m_session(session) {}

    // Refused without text. replaces names the corrected note of the same citizen; stale when that
    // one was corrected already.
    Result<CitizenNote> add(const CitizenNote &note);

    // In force, newest first; a corrected note stands where its first version stood.
    Result<QList<CitizenNote>> ofCitizen(CitizenId citizen);
    // The note and what it replaced, newest first.
    Result<QList<CitizenNote>> historyOf(NoteId note);

private:
    Session &m_session;
};

} // namespace bro
