// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric_locale.h"
#include "workbook_check.h"
#include <QFile>
#include <QFileInfo>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <exports/workbook.h>
#include <xlsxwriter.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
QString reason(lxw_error error)
{
    return QString::fromUtf8(lxw_strerror(error));
}

qint64 position(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _ftelli64(file);
#else
    return ftello(file);
#endif
}
} // namespace

struct WorkbookWriter::Book
{
    Book(QString target, TableSpec table, std::unique_ptr<Part> part)
        : path(std::move(target)),
          spec(std::move(table)),
          folder(std::move(part))
    {
    }
    ~Book()
    {
        // Closing is the library's only way to let its temporary files go.
        if (book) {
            const NumericLocale c;
            workbook_close(book);
        }
    }
    QString file() const { return folder->file(u"book.xlsx"_s); }

    QString path;
    TableSpec spec;
    std::unique_ptr<Part> folder;
    QByteArray fileName;
    QByteArray folderName;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    int column = 0;
    lxw_error error = LXW_NO_ERROR;
    std::string text;
};

WorkbookWriter::WorkbookWriter(std::unique_ptr<Book> book) : m_book(std::move(book)) {}
WorkbookWriter::~WorkbookWriter() = default;

Result<std::unique_ptr<TableWriter>> WorkbookWriter::open(const QString &path,
                                                          const TableSpec &spec)
{
    const QFileInfo target(path);
    if (target.isDir() || (target.exists() && !target.isWritable()))
        return cannotWrite(path, u"a folder, or read-only"_s);
    BRO_TRY(auto folder, Part::claimFolder(path));
    auto book = std::make_unique<Book>(path, spec, std::move(folder));
    book->fileName = QFile::encodeName(book->file());
    book->folderName = QFile::encodeName(book->folder->path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = book->folderName.data();
    const NumericLocale c;
    book->book = workbook_new_opt(book->fileName.constData(), &options);
    if (!book->book)
        return cannotWrite(path, u"workbook"_s);
    book->sheet = workbook_add_worksheet(book->book, spec.sheet.toUtf8().constData());
    lxw_format *bold = workbook_add_format(book->book);
    if (!book->sheet || !bold)
        return cannotWrite(path, u"sheet"_s);
    format_set_bold(bold);
    worksheet_freeze_panes(book->sheet, 1, 0);
    for (int i = 0; i < spec.columns.size(); ++i) {
        const auto at = lxw_col_t(i);
        const QString &name = spec.columns[i].name;
        worksheet_set_column(book->sheet, at, at, double(std::max<qsizetype>(12, name.size() + 3)),
                             nullptr);
        const lxw_error error =
            worksheet_write_string(book->sheet, 0, at, name.toUtf8().constData(), bold);
        if (error != LXW_NO_ERROR)
            return cannotWrite(path, reason(error));
    }
    return std::unique_ptr<TableWriter>(new WorkbookWriter(std::move(book)));
}

CellRun WorkbookWriter::prepare(int, const QList<QByteArray> &values) const
{
    CellRun run;
    for (const QByteArray &value : values) {
        run.bytes.append(value.constData(), size_t(value.size()));
        run.bytes += '\0';
        ++run.cells;
    }
    return run;
}

void WorkbookWriter::add(const CellRun &run)
{
    const char *at = run.bytes.data();
    for (int i = 0; i < run.cells; ++i) {
        cell(at);
        at += std::strlen(at) + 1;
    }
}

void WorkbookWriter::add(std::string_view utf8)
{
    m_book->text.assign(utf8);
    cell(m_book->text.c_str());
}

void WorkbookWriter::cell(const char *utf8)
{
    const int column = m_book->column++;
    if (*utf8 == '\0' || m_book->error != LXW_NO_ERROR ||
        m_rows >= *mostRows(TableFormat::Workbook))
        return;
    const auto row = lxw_row_t(m_rows + 1);
    const NumericLocale c;
    double number = 0;
    const char *end = utf8 + std::strlen(utf8);
    const bool numeric = column < m_book->spec.columns.size() &&
                         m_book->spec.columns[column].numeric &&
                         std::from_chars(utf8, end, number).ptr == end;
    m_book->error =
        numeric ? worksheet_write_number(m_book->sheet, row, lxw_col_t(column), number, nullptr)
                : worksheet_write_string(m_book->sheet, row, lxw_col_t(column), utf8, nullptr);
}

Done WorkbookWriter::endRow()
{
    BRO_CHECK(checkRows(TableFormat::Workbook, m_rows + 1));
    if (std::ferror(m_book->sheet->optimize_tmpfile) != 0)
        return cannotWrite(m_book->path, u"rows"_s);
    ++m_rows;
    m_book->column = 0;
    if (m_book->error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return Error(u"export.cellTooLong"_s, {{u"row"_s, m_rows}}, {}, Error::Kind::Refused);
    if (m_book->error != LXW_NO_ERROR)
        return cannotWrite(m_book->path, reason(m_book->error));
    return {};
}

Done WorkbookWriter::finish(const BeforeName &beforeName)
{
    const NumericLocale c;
    // The library holds the last row back, and does not say when the disk takes no more.
    std::FILE *rows = m_book->sheet->optimize_tmpfile;
    lxw_worksheet_write_single_row(m_book->sheet);
    if (std::fflush(rows) != 0 || std::ferror(rows) != 0)
        return cannotWrite(m_book->path, u"rows"_s);
    const qint64 rowBytes = position(rows);
    const lxw_error error = workbook_close(std::exchange(m_book->book, nullptr));
    if (error != LXW_NO_ERROR)
        return cannotWrite(m_book->path, reason(error));
    BRO_CHECK(keepPrivate(m_book->file()));
    BRO_CHECK(flushToDisk(m_book->file()));
    BRO_CHECK(checkWorkbook(m_book->file(), rowBytes, m_book->path));
    if (beforeName)
        BRO_CHECK(beforeName());
    return renameOver(m_book->file(), m_book->folder->target());
}

} // namespace bro
