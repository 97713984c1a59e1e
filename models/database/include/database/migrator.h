// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/clock.h>
#include <database/connection.h>

namespace bro {

// A numbered step, forward only. A text that holds the line "-- foreign_keys: off" rebuilds tables.
struct Migration
{
    int number = 0;
    QString name;
    QString sql;
};

// Those of the program (resources/migrations/NNNN_name.sql), by number.
QList<Migration> programMigrations();

enum class MigrationOutcome { UpToDate, Created, Upgraded };

// Brings a database to the newest step, each in one transaction with its number. Before the first
// step of an existing file a verified copy is made beside it (FILE.before-NNNN). Fails with
// database.newer for a file of a later program, and leaves the file as it was when a step fails.
Result<MigrationOutcome> migrate(Connection &connection, const QString &path, const QByteArray &key,
                                 const QList<Migration> &migrations, const Clock &clock);

} // namespace bro
