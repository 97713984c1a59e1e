// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"
#include "cipher_check.h"
#include <QFile>
#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlRecord>
#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)

namespace bro {

using namespace Qt::StringLiterals;

void Driver::registerOnce()
{
    // QtSql owns the creator; registering again would only replace it by its like.
    static const bool registered = [] {
        QSqlDatabase::registerSqlDriver(name(), new QSqlDriverCreator<Driver>);
        return true;
    }();
    Q_UNUSED(registered)
}

Driver::~Driver()
{
    Driver::close();
}

bool Driver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

bool Driver::fail(const QString &text)
{
    setLastError(QSqlError(text, QString(), QSqlError::ConnectionError, u"0"_s));
    setOpenError(true);
    return false;
}

bool Driver::open(const QString &db, const QString &, const QString &password, const QString &, int,
                  const QString &options)
{
    close();
    if (password.size() != 64)
        return fail(u"no key"_s);
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE;
    if (options == "create"_L1)
        flags |= SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(db.toUtf8().constData(), &m_engine, flags, nullptr) != SQLITE_OK) {
        setLastError(engineError(QSqlError::ConnectionError));
        setOpenError(true);
        sqlite3_close_v2(m_engine);
        m_engine = nullptr;
        return false;
    }
    const QByteArray key = "raw:" + password.toLatin1();
    // The cipher is asked for by name before the key is given: a build without it is refused here
    // instead of writing plain text.
    CipherAnswer answer;
    answer.number = sqlite3mc_cipher_index(CipherName.latin1());
    answer.chosen = sqlite3mc_config(m_engine, "cipher", answer.number);
    answer.keyed = sqlite3_key(m_engine, key.constData(), int(key.size()));
    if (!encrypts(answer)) {
        fail(u"no encryption"_s);
        sqlite3_close_v2(m_engine);
        m_engine = nullptr;
        return false;
    }
    setOpen(true);
    setOpenError(false);
    return true;
}

void Driver::close()
{
    if (!m_engine)
        return;
    sqlite3_close_v2(m_engine);
    m_engine = nullptr;
    setOpen(false);
    setOpenError(false);
}

QSqlResult *Driver::createResult() const
{
    return new DriverResult(this);
}

QVariant Driver::handle() const
{
    return QVariant::fromValue(m_engine);
}

QSqlError Driver::engineError(QSqlError::ErrorType type) const
{
    return QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_engine)), type,
                     QString::number(sqlite3_extended_errcode(m_engine)));
}

DriverResult::DriverResult(const Driver *driver) : QSqlResult(driver)
{
    setForwardOnly(true);
}

DriverResult::~DriverResult()
{
    sqlite3_finalize(m_statement);
}

bool DriverResult::prepare(const QString &sql)
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    setSelect(false);
    const QByteArray text = sql.toUtf8();
    const char *tail = nullptr;
    if (sqlite3_prepare_v3(owner()->engine(), text.constData(), int(text.size() + 1),
                           SQLITE_PREPARE_PERSISTENT, &m_statement, &tail) != SQLITE_OK) {
        setLastError(owner()->engineError(QSqlError::StatementError));
        return false;
    }
    if (tail && !QByteArray(tail).trimmed().isEmpty()) {
        setLastError(QSqlError(u"more than one statement"_s, QString(), QSqlError::StatementError));
        return false;
    }
    return m_statement != nullptr;
}

bool DriverResult::bindAll()
{
    const auto &values = boundValues();
    if (values.size() != sqlite3_bind_parameter_count(m_statement)) {
        setLastError(QSqlError(u"parameter count"_s, QString(), QSqlError::StatementError));
        return false;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        const int place = int(i) + 1;
        int code = SQLITE_OK;
        switch (value.metaType().id()) {
        case QMetaType::UnknownType:
        case QMetaType::Nullptr:
            code = sqlite3_bind_null(m_statement, place);
            break;
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::LongLong:
            code = sqlite3_bind_int64(m_statement, place, value.toLongLong());
            break;
        case QMetaType::QByteArray: {
            const QByteArray blob = value.toByteArray();
            code = sqlite3_bind_blob64(m_statement, place, blob.constData(), quint64(blob.size()),
                                       SQLITE_TRANSIENT);
            break;
        }
        default: {
            const QByteArray text = value.toString().toUtf8();
            code = sqlite3_bind_text64(m_statement, place, text.constData(), quint64(text.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
        }
        }
        if (code != SQLITE_OK) {
            setLastError(owner()->engineError(QSqlError::StatementError));
            return false;
        }
    }
    return true;
}

bool DriverResult::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        setLastError(owner()->engineError(QSqlError::StatementError));
        sqlite3_reset(m_statement);
        setActive(false);
        return false;
    }
    // Done: let go of the read lock at once.
    sqlite3_reset(m_statement);
    return false;
}

bool DriverResult::exec()
{
    if (!m_statement)
        return false;
    sqlite3_reset(m_statement);
    setLastError(QSqlError());
    setAt(QSql::BeforeFirstRow);
    m_rowReady = false;
    if (!bindAll())
        return false;
    setSelect(sqlite3_column_count(m_statement) > 0);
    setActive(true);
    m_rowReady = step();
    return !lastError().isValid();
}

bool DriverResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

QVariant DriverResult::data(int column)
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(qint64(sqlite3_column_int64(m_statement, column)));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    case SQLITE_NULL:
        return {};
    default:
        return QString::fromUtf8(
            reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
            sqlite3_column_bytes(m_statement, column));
    }
}

bool DriverResult::isNull(int column)
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool DriverResult::fetch(int row)
{
    while (at() < row) {
        if (at() == QSql::BeforeFirstRow ? !fetchFirst() : !fetchNext())
            return false;
    }
    return at() == row;
}

bool DriverResult::fetchFirst()
{
    if (at() != QSql::BeforeFirstRow || !m_rowReady) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    setAt(0);
    return true;
}

bool DriverResult::fetchNext()
{
    if (at() == QSql::AfterLastRow)
        return false;
    if (!step()) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    setAt(at() + 1);
    return true;
}

int DriverResult::numRowsAffected()
{
    return sqlite3_changes(owner()->engine());
}

QVariant DriverResult::lastInsertId() const
{
    return QVariant(qint64(sqlite3_last_insert_rowid(owner()->engine())));
}

QSqlRecord DriverResult::record() const
{
    QSqlRecord record;
    if (!m_statement)
        return record;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i))));
    return record;
}

void DriverResult::detachFromResultSet()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_rowReady = false;
}

} // namespace bro
