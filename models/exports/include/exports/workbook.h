// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exports/table_writer.h>

namespace bro {

// A workbook (xlsx) with one sheet: header bold and frozen, cells text unless their column is
// numeric, so that leading = + - @ do nothing.
//
// The library that makes it keeps its parts as clear text in temporary files. They lie in a folder
// of their own beside the target (Part), readable by the owner only, and are removed with it at the
// end and on every failure; what a crash leaves goes at the next writing of the same file. Put the
// target on a disk that may hold personal data.
class WorkbookWriter : public TableWriter
{
public:
    static Result<std::unique_ptr<TableWriter>> open(const QString &path, const TableSpec &spec);
    ~WorkbookWriter() override;

    CellRun prepare(int column, const QList<QByteArray> &values) const override;
    void add(const CellRun &run) override;
    void add(std::string_view utf8) override;
    // A row beyond Excel's last fails with export.tooManyRows.
    Done endRow() override;
    Done finish(const BeforeName &beforeName) override;

private:
    struct Book;
    explicit WorkbookWriter(std::unique_ptr<Book> book);
    void cell(const char *utf8);

    std::unique_ptr<Book> m_book;
};

} // namespace bro
