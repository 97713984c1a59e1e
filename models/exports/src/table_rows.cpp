// SPDX-License-Identifier: GPL-3.0-or-later
#include <exports/table_rows.h>

namespace bro {

namespace {
constexpr qint64 BlockRows = 256;
// Texts beyond it are written in their rows: a table of nothing but different texts gains nothing
// from being kept apart.
constexpr size_t MostKept = 65'536;

// Seven bits a byte, the lowest first; the highest bit says that more follow.
void append(std::string &to, quint32 number)
{
    while (number >= 0x80) {
        to += char(number | 0x80);
        number >>= 7;
    }
    to += char(number);
}

quint32 take(const std::string &from, size_t &at)
{
    quint32 number = 0;
    for (int shift = 0; at < from.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(from[at++]);
        number |= quint32(byte & 0x7F) << shift;
        if (byte < 0x80)
            break;
    }
    return number;
}
} // namespace

quint32 TableRows::keep(const std::string &key, const QStringList &cells)
{
    const auto known = m_numbers.find(key);
    if (known != m_numbers.end())
        return known->second;
    m_runs.push_back(cells);
    const auto number = quint32(m_runs.size());
    m_numbers.emplace(key, number);
    return number;
}

void TableRows::startRow()
{
    if (m_count % BlockRows == 0) {
        if (!m_blocks.empty())
            m_blocks.back().shrink_to_fit();
        m_blocks.emplace_back();
    }
}

QStringList TableRows::row(qint64 number) const
{
    if (number < 0 || number >= m_count)
        return {};
    const std::string &block = m_blocks[size_t(number / BlockRows)];
    size_t at = 0;
    QStringList cells;
    for (qint64 skipped = 0; skipped <= number % BlockRows; ++skipped) {
        const bool wanted = skipped == number % BlockRows;
        for (int column = 0; column < m_columns && at < block.size();) {
            const quint32 run = take(block, at);
            if (run == 0) {
                const size_t length = take(block, at);
                if (wanted)
                    cells.append(QString::fromUtf8(block.data() + at, qsizetype(length)));
                at += length;
                ++column;
            } else {
                const QStringList &kept = m_runs[run - 1];
                if (wanted)
                    cells.append(kept);
                column += int(kept.size());
            }
        }
    }
    return cells;
}

qint64 TableRows::bytes() const
{
    size_t bytes = m_blocks.capacity() * sizeof(std::string);
    for (const std::string &block : m_blocks)
        bytes += block.capacity();
    for (const QStringList &run : m_runs) {
        for (const QString &cell : run)
            bytes += size_t(cell.capacity()) * sizeof(QChar) + sizeof(QString);
    }
    for (const auto &[key, number] : m_numbers)
        bytes += key.capacity() + sizeof(key) + sizeof(number);
    return qint64(bytes);
}

class KeepingTable : public TableWriter
{
public:
    KeepingTable(const TableSpec &spec, const std::shared_ptr<TableRows> &rows)
        : m_spec(spec),
          m_kept(rows)
    {
        m_kept->m_columns = int(spec.columns.size());
    }

    CellRun prepare(int column, const QList<QByteArray> &values) const override
    {
        CellRun run;
        QStringList cells;
        std::string key;
        for (const QByteArray &value : values) {
            cells.append(text(column < 0 ? -1 : column + run.cells,
                              std::string_view(value.constData(), size_t(value.size()))));
            key += cells.last().toStdString();
            key += '\0';
            ++run.cells;
        }
        append(run.bytes, m_kept->keep(key, cells));
        return run;
    }
    void add(const CellRun &run) override
    {
        block() += run.bytes;
        m_column += run.cells;
    }
    void add(std::string_view utf8) override
    {
        std::string &row = block();
        const QString cell = text(m_column, utf8);
        const QByteArray bytes = cell.toUtf8();
        std::string key(bytes.constData(), size_t(bytes.size()));
        key += '\0';
        if (m_kept->m_numbers.size() < MostKept) {
            append(row, m_kept->keep(key, {cell}));
        } else {
            row += '\0';
            append(row, quint32(bytes.size()));
            row.append(bytes.constData(), size_t(bytes.size()));
        }
        ++m_column;
    }
    Done endRow() override
    {
        m_column = 0;
        ++m_rows;
        m_kept->m_count = m_rows;
        return {};
    }
    Done finish(const BeforeName &beforeName) override
    {
        m_kept->m_numbers = {};
        return beforeName ? beforeName() : Done();
    }

private:
    std::string &block()
    {
        if (m_column == 0)
            m_kept->startRow();
        return m_kept->m_blocks.back();
    }
    QString text(int column, std::string_view utf8) const
    {
        QString cell = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        if (column >= 0 && column < m_spec.columns.size() && m_spec.columns[column].numeric)
            cell.replace(u'.', QLatin1Char(m_spec.decimalSeparator));
        return cell;
    }

    const TableSpec m_spec;
    const std::shared_ptr<TableRows> m_kept;
    int m_column = 0;
};

std::unique_ptr<TableWriter> keepingTable(const TableSpec &spec,
                                          const std::shared_ptr<TableRows> &rows)
{
    return std::make_unique<KeepingTable>(spec, rows);
}

} // namespace bro
