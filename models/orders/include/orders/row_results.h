// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <core/message.h>
#include <functional>

namespace bro {

// What became of a row of an imported list. Registered: planned before, its attendance is new.
enum class RowResult { Imported, Registered, Duplicate, Refused };

struct ImportedRow
{
    qint64 line = 0;
    QString number; // of the order, as written; may be empty
    RowResult result = RowResult::Imported;
    QList<Message> reasons; // of a refused row; empty beyond importListLimit
};
// Called for every row in the file's order, when the import stands.
using OnImportedRow = std::function<void(const ImportedRow &)>;

// How many refused rows and findings are kept to be told; a file may have more of them.
inline constexpr qsizetype importListLimit = 10'000;

// The results of a list's rows until they may be told, in some twenty bytes a row: a row is in only
// when the transaction is, and a long list must not fill the memory.
class RowResults
{
public:
    void add(qint64 line, const QString &number, RowResult result);
    void addRefused(qint64 line, const QString &number, const QList<Message> &reasons);
    // In the file's place, but judged later.
    void addOpen(qint64 line, const QString &number);
    // Of the first row that is still open.
    void settle(RowResult result);
    // Nothing without a function to tell.
    void tell(const OnImportedRow &onRow) const;

private:
    void append(qint64 line, const QString &number, char result);

    QByteArray m_results; // one byte a row
    QList<QByteArray> m_rows;
    QList<QList<Message>> m_reasons; // of the first refused rows
    qsizetype m_open = 0;
};

} // namespace bro
