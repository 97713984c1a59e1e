// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric_locale.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <charconv>
#include <cstring>
#include <exports/workbook.h>
#include <xlsxwriter.h>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bro {

using namespace Qt::StringLiterals;

namespace {
QString reason(lxw_error error)
{
    return QString::fromUtf8(lxw_strerror(error));
}

// The file's bytes reach the disk before its name does.
bool syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
#else
    Q_UNUSED(path)
    return true;
#endif
}

// Takes the name from a file that has it; on one disk nobody ever sees neither.
bool rename(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    if (QFile::exists(to) && !QFile::remove(to))
        return false;
    return QFile::rename(from, to);
#endif
}
} // namespace

struct WorkbookWriter::Book
{
    Book(QString target, TableSpec table)
        : path(std::move(target)),
          spec(std::move(table)),
          folder(QFileInfo(path).absoluteDir().filePath(u".brobygger-XXXXXX"_s))
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
    QString file() const { return folder.filePath(u"book.xlsx"_s); }

    QString path;
    TableSpec spec;
    QTemporaryDir folder; // 0700
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
    auto book = std::make_unique<Book>(path, spec);
    const QFileInfo target(path);
    if (!book->folder.isValid() || target.isDir())
        return cannotWrite(path, book->folder.errorString());
    book->fileName = QFile::encodeName(book->file());
    book->folderName = QFile::encodeName(book->folder.path());
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
    const lxw_error error = workbook_close(std::exchange(m_book->book, nullptr));
    if (error != LXW_NO_ERROR)
        return cannotWrite(m_book->path, reason(error));
    QFile::setPermissions(m_book->file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!syncToDisk(m_book->file()))
        return cannotWrite(m_book->path, u"sync"_s);
    if (beforeName)
        BRO_CHECK(beforeName());
    if (!rename(m_book->file(), m_book->path))
        return cannotWrite(m_book->path, u"rename"_s);
    return {};
}

} // namespace bro
