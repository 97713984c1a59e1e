// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <citizens/note_store.h>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Columns = u"SELECT n.id, n.citizen_id, n.order_id, n.kind, n.text, n.replaces_id, "
                        "n.recorded_at, u.name FROM citizen_note n "
                        "LEFT JOIN app_user u ON u.id = n.user_id "_s;

QString kindName(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Note:
        return u"note"_s;
    case NoteKind::Phone:
        return u"phone"_s;
    case NoteKind::Meeting:
        return u"meeting"_s;
    case NoteKind::Absence:
        return u"absence"_s;
    }
    return {};
}

NoteKind kindNamed(const QString &name)
{
    for (const NoteKind kind : {NoteKind::Phone, NoteKind::Meeting, NoteKind::Absence}) {
        if (kindName(kind) == name)
            return kind;
    }
    return NoteKind::Note;
}

CitizenNote readNote(const Statement &row)
{
    CitizenNote note;
    note.id = row.id<NoteId>(0);
    note.citizen = row.id<CitizenId>(1);
    note.order = row.id<OrderId>(2);
    note.kind = kindNamed(row.text(3));
    note.text = row.text(4);
    note.replaces = row.id<NoteId>(5);
    note.recordedAt = row.integer(6);
    note.recordedBy = row.text(7);
    return note;
}

Result<std::optional<CitizenNote>> noteById(Connection &connection, NoteId id)
{
    Statement read(connection, Columns + u"WHERE n.id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    return found ? std::optional(readNote(read)) : std::optional<CitizenNote>();
}

// Fails where the corrected note is another citizen's or was corrected already.
Done checkCorrection(Session &session, const CitizenNote &note)
{
    BRO_TRY(const std::optional<CitizenNote> before, noteById(session.connection(), note.replaces));
    if (!before || before->citizen != note.citizen)
        return Error(u"citizens.noteUnknown"_s, {}, {}, Error::Kind::NotFound);
    Statement later(session.connection(),
                    u"SELECT c.name FROM citizen_note n JOIN citizen c ON c.id = n.citizen_id "
                    "WHERE n.replaces_id = ?"_s);
    later.bind(note.replaces);
    BRO_TRY(const bool corrected, later.next());
    return corrected ? Done(staleEdit(later.text(0))) : Done();
}

} // namespace

Result<CitizenNote> NoteStore::add(const CitizenNote &note)
{
    BRO_CHECK(m_session.require(Right::Plan));
    CitizenNote next = note;
    next.text = note.text.trimmed();
    if (next.text.isEmpty())
        return Error(u"citizens.noteEmpty"_s, {}, {}, Error::Kind::Refused);
    next.recordedAt = m_session.clock().nowMs();
    next.recordedBy = m_session.user().name;
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    if (next.replaces.isValid())
        BRO_CHECK(checkCorrection(m_session, next));
    Statement insert(m_session.connection(),
                     u"INSERT INTO citizen_note (citizen_id, order_id, kind, text, replaces_id, "
                     "recorded_at, user_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(next.citizen, next.order, kindName(next.kind), next.text, next.replaces,
                next.recordedAt, m_session.user().id);
    BRO_CHECK(insert.run());
    next.id = NoteId{insert.insertedId()};
    BRO_CHECK(
        m_session.log().record(AccessKind::Change, u"citizens.noteWritten"_s, {next.citizen}));
    transaction.changed(Aggregate::Note, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<QList<CitizenNote>> NoteStore::ofCitizen(CitizenId citizen)
{
    Statement read(m_session.connection(), Columns + u"WHERE n.citizen_id = ? ORDER BY n.id"_s);
    read.bind(citizen);
    QList<CitizenNote> notes; // by the time of their first versions
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            break;
        const CitizenNote note = readNote(read);
        const auto before =
            std::find_if(notes.begin(), notes.end(), [&note](const CitizenNote &other) {
                return note.replaces.isValid() && other.id == note.replaces;
            });
        if (before == notes.end())
            notes.append(note);
        else
            *before = note;
    }
    std::reverse(notes.begin(), notes.end());
    return notes;
}

Result<QList<CitizenNote>> NoteStore::historyOf(NoteId note)
{
    QList<CitizenNote> versions;
    for (NoteId id = note; id.isValid();) {
        BRO_TRY(const std::optional<CitizenNote> one, noteById(m_session.connection(), id));
        if (!one)
            return Error(u"citizens.noteUnknown"_s, {}, {}, Error::Kind::NotFound);
        versions.append(*one);
        id = one->replaces;
    }
    return versions;
}

} // namespace bro
