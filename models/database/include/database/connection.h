// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QStringList>
#include <atomic>
#include <core/result.h>
#include <memory>

namespace bro {

class ChangeNotice;

// Which aggregate a stored change concerns; views reload what they show of it.
enum class Aggregate {
    Office,
    Contract,
    Citizen,
    Order,
    Plan,
    Attendance,
    Schedule,
    Billing,
    Document,
    Notice, // id: of the citizen
    Letter,
    Note,
    Placement,
    Day, // of the attendance board; id: the day as a Julian day number
    Deadline,
    User
};

struct Change
{
    Aggregate aggregate;
    qint64 id;
    friend bool operator==(const Change &, const Change &) = default;
    friend size_t qHash(const Change &c, size_t seed = 0)
    {
        return qHashMulti(seed, int(c.aggregate), c.id);
    }
};

// One connection of one thread to the encrypted file; closed by its destructor. Stores reach it
// only through Transaction, Statement and RowReader.
class Connection
{
public:
    // key: 64 hexadecimal digits. Fails with database.* when the file is missing, not encrypted,
    // damaged, or the key is another's. Foreign keys, WAL and encryption are read back, not
    // assumed.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const QByteArray &key,
                                                    bool create, int cacheMegabytes);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // One or several statements without parameters, run whole by the engine (migrations, pragmas).
    Done runScript(const QString &sql);
    // The first column of the first row as text, empty when there is none.
    Result<QString> value(const QString &sql);
    // A statement under way stops with Kind::Canceled once *flag is true; nullptr switches it off.
    void setCancelFlag(const std::atomic<bool> *flag);
    bool inTransaction() const { return m_depth > 0; }
    void setChangeNotice(ChangeNotice *notice) { m_notice = notice; }
    // Changes whenever another connection has committed.
    Result<qint64> dataVersion();

private:
    friend class Transaction;
    friend class Statement;
    friend class RowReader;
    Connection() = default;
    Done afterOpening(bool create, int cacheMegabytes);
    Error lastError(const QSqlError &error) const;
    void *engine() const;

    QString m_name;
    QSqlDatabase m_database;
    ChangeNotice *m_notice = nullptr;
    int m_depth = 0;
    bool m_poisoned = false;
    QList<Change> m_changes;
};

} // namespace bro
