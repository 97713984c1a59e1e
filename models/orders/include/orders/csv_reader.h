// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QIODevice>
#include <QStringList>
#include <core/encoding.h>
#include <core/result.h>
#include <functional>

namespace bro {

// One record of a table in text; a quoted field may run over several lines.
struct CsvRecord
{
    qint64 line = 0;     // of the file, from 1, where the record begins
    qint64 lastLine = 0; // where it ends
    QStringList fields;  // unquoted, without surrounding spaces
    // Most likely a quotation mark is missing: a field holds a line with as many separators as a
    // whole record, or the file ended inside quotes. The lines must not be trusted.
    bool brokenQuotes = false;
};

// What was recognised about a file before its records are read.
struct CsvForm
{
    Encoding encoding = Encoding::Utf8;
    QChar separator = u';';
    CsvRecord header; // the first record that is not empty
};

// Reads CSV and TSV of any encoding that core/encoding knows; the separator (; , tab |) is found
// from the header and how well the records that follow agree with it, or told by "sep=;" in the
// first line. Holds one piece of the file at a time. The device must be open and seekable.
class CsvReader
{
public:
    using OnRecord = std::function<Done(const CsvRecord &)>;

    // Fails with import.cannotRead, import.empty, import.binary or import.fieldTooLong.
    static Result<CsvReader> open(QIODevice &device);

    const CsvForm &form() const { return m_form; }
    // Every record after the header in order, empty ones left out; can be called again. An error of
    // the callback ends the reading and is passed on.
    Done forEach(const OnRecord &onRecord) const;

private:
    CsvReader(QIODevice &device) : m_device(&device) {}
    Done findForm();

    QIODevice *m_device;
    CsvForm m_form;
    qint64 m_start = 0;     // after the byte order mark
    qint64 m_skipLines = 0; // a leading "sep=;"
};

} // namespace bro
