// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "progress_line.h"
#include "table.h"
#include <QJsonArray>
#include <QJsonObject>
#include <core/clock.h>
#include <core/texts.h>
#include <database/database.h>
#include <functional>
#include <memory>

namespace bro {

// What a command is given: its arguments, the texts of the interface, the day, the database, and a
// place for its result. Text and JSON are both told; the one that was asked for is printed when the
// command has come to its end, or as it comes once the result is certain.
class CommandContext
{
public:
    // False when standard output did not take everything.
    using Print = std::function<bool(const QString &)>;

    CommandContext(const Arguments &arguments, const Texts &texts, const Clock &clock,
                   ProgressLine &progress, Print print);
    ~CommandContext();

    const Arguments &arguments() const { return m_arguments; }
    const Texts &texts() const { return m_texts; }
    const Clock &clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }
    Progress progress() { return m_progress.progress(); }

    QString databasePath() const;
    // --user, else the only user of the key file.
    Result<QString> userName() const;
    Result<QString> password();
    // Opens the database with them; at the first call.
    Result<Session *> session();
    // Valid after session().
    Database &database() { return *m_database; }

    // A line of the result for people.
    void line(const QString &text) { add(text + u'\n'); }
    void say(const QString &code, const QList<std::pair<QString, Argument>> &arguments = {})
    {
        line(m_texts.sentence(code, arguments));
    }
    void table(const TextTable &table) { add(table.toString()); }
    // The result stands whatever follows: long text need not be held until the end.
    void release() { m_released = true; }
    // A line for standard error, told before the error that ends the command.
    void complain(const QString &text) { m_complaints.append(text); }
    const QStringList &complaints() const { return m_complaints; }
    // The result for programs.
    QJsonObject &json() { return m_object; }
    // Prints what is left of the result that was asked for; false when it could not be printed.
    bool finish();

    void closeDatabase();

private:
    void add(const QString &text);

    const Arguments &m_arguments;
    const Texts &m_texts;
    const Clock &m_clock;
    ProgressLine &m_progress;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Session> m_session;
    Print m_print;
    bool m_json;
    bool m_released = false;
    bool m_printed = true;
    QString m_text;
    QStringList m_complaints;
    QJsonObject m_object;
};

// The whole content of a small file that the user named.
Result<QByteArray> readSmallFile(const QString &name, qint64 longest = 16 << 20);

} // namespace bro
