// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <database/session.h>
#include <optional>

namespace bro {

// What somebody has typed and not saved.
struct Draft
{
    QString key;       // where it is typed: "note/12", "plan/4711"; chosen by the view
    qint64 keptAt = 0; // UTC ms
    QJsonObject content;
};

// The drafts of the session's user, in the database, encrypted like all else, so that they outlive
// a killed program. One per key; a later one takes its place. Nobody else reads them, so nothing is
// told to other windows.
class Drafts
{
public:
    explicit Drafts(Session &session) : m_session(session) {}

    // Whose keys begin so; the newest first.
    Result<QList<Draft>> all(const QString &keyBegin = {}) const;
    Result<std::optional<Draft>> at(const QString &key) const;
    // Hardly waits for another program that writes: fails with database.locked, to be tried again.
    Done keep(const QString &key, const QJsonObject &content);
    Done drop(const QString &key);

private:
    QString nameOf(const QString &key) const;

    Session &m_session;
};

} // namespace bro
