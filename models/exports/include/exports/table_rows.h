// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <deque>
#include <exports/table_writer.h>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace bro {

// The rows of a table in memory, a few bytes each: texts that come again are kept once. Written by
// one thread; once whole it may be read by another.
class TableRows
{
public:
    qint64 count() const { return m_count; }
    // The cells as a text file would have them, without quotes; number from 0.
    QStringList row(qint64 number) const;
    // What the rows take, texts included; for tests and measurements.
    qint64 bytes() const;

private:
    friend class KeepingTable;
    // Number of the cells in m_runs, from 1; 0 when they are better written where they stand.
    quint32 keep(const std::string &key, const QStringList &cells);
    void startRow();

    std::deque<QStringList> m_runs;
    std::unordered_map<std::string, quint32> m_numbers;
    std::vector<std::string> m_blocks; // BlockRows rows each
    qint64 m_count = 0;
    int m_columns = 0;
};

// A writer that keeps the rows instead of writing them.
std::unique_ptr<TableWriter> keepingTable(const TableSpec &spec,
                                          const std::shared_ptr<TableRows> &rows);

} // namespace bro
