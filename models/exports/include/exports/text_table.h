// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exports/table_writer.h>

namespace bro {

// CSV and TXT: a header row, separator ; or , quoting by RFC 4180, lines ended by CR LF; UTF-8 with
// a byte order mark (Excel reads it right) or Windows-1252. A character that Windows-1252 does not
// have fails endRow() with export.notInWindows1252, naming character and row.
class TextTableWriter : public TableWriter
{
public:
    static Result<std::unique_ptr<TableWriter>> open(const QString &path, const TableSpec &spec,
                                                     const TableOptions &options);

    CellRun prepare(int column, const QList<QByteArray> &values) const override;
    void add(const CellRun &run) override;
    void add(std::string_view utf8) override;
    Done endRow() override;
    Done finish(const BeforeName &beforeName) override;

private:
    TextTableWriter(const TableSpec &spec, const TableOptions &options,
                    std::unique_ptr<AtomicFile> file);
    void appendCell(std::string &to, QString &lost, int column, std::string_view utf8) const;
    void quote(std::string &to, std::string_view bytes) const;

    const TableSpec m_spec;
    const TableOptions m_options;
    std::unique_ptr<AtomicFile> m_file;
    std::string m_buffer;
    QString m_lost;
    int m_column = 0;
};

} // namespace bro
