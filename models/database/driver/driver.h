// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlResult>

struct sqlite3;
struct sqlite3_stmt;

namespace bro {

// The QtSql driver BROBYGGER on the encrypting engine. Forward-only. It opens a file only with a
// 32-byte key given as 64 hexadecimal digits in the password, and has no path that opens one in
// clear. options: "create" creates the file.
class Driver : public QSqlDriver
{
    Q_OBJECT
public:
    static QString name() { return QStringLiteral("BROBYGGER"); }
    static void registerOnce();

    ~Driver() override;
    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &db, const QString &user, const QString &password, const QString &host,
              int port, const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    QVariant handle() const override;
    bool beginTransaction() override { return false; }
    bool commitTransaction() override { return false; }
    bool rollbackTransaction() override { return false; }

    sqlite3 *engine() const { return m_engine; }
    QSqlError engineError(QSqlError::ErrorType type) const;

private:
    bool fail(const QString &text);

    sqlite3 *m_engine = nullptr;
};

class DriverResult : public QSqlResult
{
public:
    explicit DriverResult(const Driver *driver);
    ~DriverResult() override;
    sqlite3_stmt *statement() const { return m_statement; }

protected:
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool reset(const QString &sql) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override { return false; }
    int size() override { return -1; }
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    bool bindAll();
    bool step();
    const Driver *owner() const { return static_cast<const Driver *>(driver()); }

    sqlite3_stmt *m_statement = nullptr;
    bool m_rowReady = false;
};

} // namespace bro
