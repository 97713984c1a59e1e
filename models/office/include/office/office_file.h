// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <office/office_store.h>

namespace bro {

// What `init --office FILE.json` reads (commands.md).
struct OfficeFile
{
    Office office;
    QString userName; // of the first user
    QList<Employee> employees;
    QList<Location> locations;
};

// Strict: unknown, missing, repeated and wrong fields are told with their path
// ("employees[0].role") as office.fileFault, the first of them and how many there are.
Result<OfficeFile> parseOfficeFile(const QByteArray &json);

// Saves the office, and adds or updates employees and locations by name, all or nothing.
Done applyOfficeFile(Session &session, const OfficeFile &file);

} // namespace bro
