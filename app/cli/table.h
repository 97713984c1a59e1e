// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace bro {

// Without what a terminal would obey, and without line breaks.
QString oneLine(QString text);

// Rows of cells in aligned columns for the terminal; the last column runs free.
class TextTable
{
public:
    // Columns are counted from 0; numbers and amounts stand to the right.
    void alignRight(int column) { m_right.append(column); }
    void header(const QStringList &cells);
    void row(const QStringList &cells);
    bool isEmpty() const { return m_rows.size() == (m_hasHeader ? 1 : 0); }
    QString toString() const;

private:
    QList<QStringList> m_rows;
    QList<int> m_right;
    bool m_hasHeader = false;
};

} // namespace bro
