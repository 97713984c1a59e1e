// SPDX-License-Identifier: GPL-3.0-or-later
#include <exports/table_writer.h>
#include <exports/text_table.h>
#include <exports/workbook.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 WorkbookRows = 1'048'575; // Excel's last row, without the header

class CountingTable : public TableWriter
{
public:
    CellRun prepare(int, const QList<QByteArray> &) const override { return {}; }
    void add(const CellRun &) override {}
    void add(std::string_view) override {}
    Done endRow() override
    {
        ++m_rows;
        return {};
    }
    Done finish(const BeforeName &beforeName) override
    {
        return beforeName ? beforeName() : Done();
    }
};
} // namespace

QString fileSuffix(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return u"csv"_s;
    case TableFormat::Txt:
        return u"txt"_s;
    case TableFormat::Workbook:
        return u"xlsx"_s;
    }
    return {};
}

std::optional<qint64> mostRows(TableFormat format)
{
    if (format == TableFormat::Workbook)
        return WorkbookRows;
    return {};
}

Done checkRows(TableFormat format, qint64 rows)
{
    const auto most = mostRows(format);
    if (most && rows > *most)
        return Error(u"export.tooManyRows"_s, {{u"n"_s, rows}, {u"most"_s, *most}}, {},
                     Error::Kind::Refused);
    return {};
}

Result<std::unique_ptr<TableWriter>> openTable(const QString &path, const TableSpec &spec,
                                               const TableOptions &options)
{
    if (options.format == TableFormat::Workbook)
        return WorkbookWriter::open(path, spec);
    return TextTableWriter::open(path, spec, options);
}

std::unique_ptr<TableWriter> countingTable()
{
    return std::make_unique<CountingTable>();
}

Done writeTable(const QString &path, const TableSpec &spec, const TableOptions &options,
                const QList<QStringList> &rows, const BeforeName &beforeName)
{
    BRO_CHECK(checkRows(options.format, rows.size()));
    BRO_TRY(const std::unique_ptr<TableWriter> table, openTable(path, spec, options));
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            const QByteArray bytes = cell.toUtf8();
            table->add(std::string_view(bytes.constData(), size_t(bytes.size())));
        }
        BRO_CHECK(table->endRow());
    }
    return table->finish(beforeName);
}

} // namespace bro
