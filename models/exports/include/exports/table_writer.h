// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <core/atomic_file.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

// Tables as files: text (CSV, TXT) and workbooks behind one interface.
namespace bro {

struct TableColumn
{
    QString name;
    // Cells are whole or decimal numbers with a point ("-1234.50") or empty; text files write them
    // with the table's decimal separator, workbooks as numbers. All else is text, and stays text in
    // a workbook even where it begins like a formula.
    bool numeric = false;
};

struct TableSpec
{
    QString sheet; // a workbook's sheet, at most 31 characters
    QList<TableColumn> columns;
    char decimalSeparator = ','; // of numeric columns in text files
};

enum class TableFormat { Csv, Txt, Workbook };
enum class TableEncoding { Utf8Bom, Windows1252 };

struct TableOptions
{
    TableFormat format = TableFormat::Csv;
    char separator = ';'; // ; or , of text files
    TableEncoding encoding = TableEncoding::Utf8Bom;
};

// "csv", "txt" or "xlsx".
QString fileSuffix(TableFormat format);

// Consecutive cells in the form of one writer, made once and added to many rows.
struct CellRun
{
    std::string bytes;
    int cells = 0;
    QString lost; // a character that the file's encoding does not have
};

// Writes row by row in constant memory. What was not finished leaves nothing. One thread.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    // column: where the first value goes, -1 for a text in whatever place; UTF-8.
    virtual CellRun prepare(int column, const QList<QByteArray> &values) const = 0;
    virtual void add(const CellRun &run) = 0;
    virtual void add(std::string_view utf8) = 0;
    virtual Done endRow() = 0;
    // Gives the file its name.
    virtual Done finish(const BeforeName &beforeName) = 0;

    qint64 rows() const { return m_rows; } // ended, without the header

protected:
    qint64 m_rows = 0;
};

// The most data rows that a format holds; a workbook 1,048,575, text files any number.
std::optional<qint64> mostRows(TableFormat format);
// export.tooManyRows, with the advice to split the period.
Done checkRows(TableFormat format, qint64 rows);

Result<std::unique_ptr<TableWriter>> openTable(const QString &path, const TableSpec &spec,
                                               const TableOptions &options);
// Counts rows and writes nothing, for checks before a file is begun.
std::unique_ptr<TableWriter> countingTable();

// A whole table at once; refused before writing when there are too many rows.
Done writeTable(const QString &path, const TableSpec &spec, const TableOptions &options,
                const QList<QStringList> &rows, const BeforeName &beforeName = {});

} // namespace bro
