// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exports/d1_processor.h>
#include <unordered_map>

namespace bro {

// The cells of a dataset in the writer's own form, each made once: no text is converted per row.
class D1Cells
{
public:
    D1Cells(const DatasetLayout &layout, const D1Lookups &lookups, const TableWriter &writer);

    // Runs of neighbouring columns that are the same in all rows of an order; the steps of a row
    // name them by their place in the result.
    std::vector<CellRun> orderRuns(const D1Order &order) const;
    const CellRun &date(QDate date);
    struct Named
    {
        CellRun run;
        bool isBlank = true;
    };
    const Named &employee(EmployeeId id) { return named(m_employees, m_lookups.employees, id); }
    const Named &place(LocationId id) { return named(m_places, m_lookups.locations, id); }
    const CellRun &time(int minute) const { return m_times[size_t(std::clamp(minute, 0, 1440))]; }

    // One step writes an order's run or one field.
    struct Step
    {
        int run = -1; // or the field
        DatasetField field = DatasetField::ActivityTitle;
    };
    const std::vector<Step> &steps() const { return m_steps; }

    CellRun who[3];
    CellRun how[3];
    CellRun presence[5];
    CellRun reason[3];
    CellRun counts[2];
    CellRun empty;

private:
    template <typename IdType>
    const Named &named(std::unordered_map<qint64, Named> &made, const QHash<IdType, QString> &names,
                       IdType id)
    {
        const auto known = made.find(id.value);
        if (known != made.end())
            return known->second;
        const QString name = names.value(id).trimmed();
        return made.emplace(id.value, Named{cell(name), name.isEmpty()}).first->second;
    }
    // Of no certain column: a text in whatever place.
    CellRun cell(const QString &text) const { return m_writer.prepare(-1, {text.toUtf8()}); }
    QByteArray orderValue(const DatasetColumn &column, const D1Order &order) const;

    const DatasetLayout m_layout;
    const D1Lookups &m_lookups;
    const TableWriter &m_writer;
    std::vector<Step> m_steps;
    std::vector<std::pair<int, int>> m_runs; // first column and number
    std::vector<CellRun> m_times;
    std::unordered_map<qint64, Named> m_employees; // elements stay where they are
    std::unordered_map<qint64, Named> m_places;
    QDate m_day;
    CellRun m_date;
};

} // namespace bro
