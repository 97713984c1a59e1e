// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <database/row_reader.h>
#include <exports/d1_source.h>
#include <memory>
#include <optional>
#include <vector>

namespace bro {

// The participations of a period in date order, from three streams: what was told in time (read by
// the index over open told states), what was never told (by the index over untold participations),
// and the rest, which is seldom and sorted in memory: told too late, called off and planned again,
// or told by the convening letter alone (reading 22).
class D1Reader
{
public:
    // lookups: orders it does not know are passed over.
    D1Reader(Connection &connection, const D1Lookups &lookups, QDate from, QDate to);

    Done open();
    // The next one in date order; nullptr at the end. Lives until the next call.
    Result<const D1Participation *> next();
    // Of the rows next() may give; a little too high.
    qint64 estimate() const { return m_estimate; }

private:
    struct Stream
    {
        std::unique_ptr<RowReader> rows;
        D1Participation current;
        bool ended = true;
    };
    Done openStream(Stream &stream, const char *sql);
    Done advance(Stream &stream);
    Result<bool> take(const RowReader &row, D1Participation &to, bool told);
    void readPlan(const RowReader &row, D1Participation &to);
    Done readSeldom();
    Done readLetters();
    Result<std::optional<D1Participation>> seldom(const RowReader &row, RowReader &earlier);
    QDate day(std::string_view iso);
    Result<qint64> count(const char *sql);

    Connection &m_connection;
    const D1Lookups &m_lookups;
    const QDate m_from;
    const QDate m_to;
    const std::string m_fromText;
    const std::string m_toText;
    Stream m_told;
    Stream m_untold;
    std::vector<D1Participation> m_seldom;
    QSet<ParticipationId> m_byLetter; // are among the seldom ones
    size_t m_nextSeldom = 0;
    Stream *m_given = nullptr; // must be moved on before the next row
    std::string m_dayText;
    QDate m_day;
    qint64 m_estimate = 0;
};

} // namespace bro
