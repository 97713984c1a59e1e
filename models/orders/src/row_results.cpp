// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDataStream>
#include <QIODevice>
#include <orders/row_results.h>

namespace bro {

namespace {
constexpr qsizetype BlockSize = 256 * 1024;
constexpr char Open = -1;
} // namespace

void RowResults::append(qint64 line, const QString &number, char result)
{
    if (m_rows.isEmpty() || m_rows.last().size() >= BlockSize)
        m_rows.append(QByteArray());
    QDataStream stream(&m_rows.last(), QIODevice::WriteOnly | QIODevice::Append);
    stream << line << number.toUtf8();
    m_results.append(result);
}

void RowResults::add(qint64 line, const QString &number, RowResult result)
{
    append(line, number, char(result));
}

void RowResults::addRefused(qint64 line, const QString &number, const QList<Message> &reasons)
{
    append(line, number, char(RowResult::Refused));
    if (m_reasons.size() < importListLimit)
        m_reasons.append(reasons);
}

void RowResults::addOpen(qint64 line, const QString &number)
{
    append(line, number, Open);
}

void RowResults::settle(RowResult result)
{
    while (m_open < m_results.size() && m_results.at(m_open) != Open)
        ++m_open;
    Q_ASSERT(m_open < m_results.size());
    m_results[m_open] = char(result);
}

void RowResults::tell(const OnImportedRow &onRow) const
{
    if (!onRow)
        return;
    qsizetype at = 0;
    qsizetype refused = 0;
    for (const QByteArray &block : m_rows) {
        QDataStream stream(block);
        while (!stream.atEnd()) {
            ImportedRow row;
            QByteArray number;
            stream >> row.line >> number;
            row.number = QString::fromUtf8(number);
            row.result = RowResult(m_results.at(at++));
            if (row.result == RowResult::Refused)
                row.reasons = m_reasons.value(refused++);
            onRow(row);
        }
    }
}

} // namespace bro
