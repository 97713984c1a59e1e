// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_cells.h"
#include <exports/d1_rules.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
bool isOfOrder(DatasetField field)
{
    switch (field) {
    case DatasetField::OrderNumber:
    case DatasetField::Cpr:
    case DatasetField::CitizenName:
    case DatasetField::ProjectNumber:
    case DatasetField::TrackTitle:
    case DatasetField::OrderStart:
    case DatasetField::OrderEnd:
    case DatasetField::HoursPerWeek:
    case DatasetField::HoursTotal:
    case DatasetField::SupplementaryAgreement:
    case DatasetField::OrderStatus:
    case DatasetField::ActualEnd:
        return true;
    default:
        return false;
    }
}

// With a point, as numeric cells are given.
QString decimalHours(Minutes hours)
{
    return hours.hoursText().replace(u',', u'.');
}
} // namespace

TableSpec datasetTable(const DatasetLayout &layout)
{
    TableSpec spec;
    spec.sheet = u"D1"_s;
    spec.decimalSeparator =
        layout.decimalSeparator.isEmpty() ? ',' : layout.decimalSeparator.at(0).toLatin1();
    for (const DatasetColumn &column : layout.columns)
        spec.columns.append({column.name, column.kind == DatasetValueKind::Hours});
    return spec;
}

D1Cells::D1Cells(const DatasetLayout &layout, const D1Lookups &lookups, const TableWriter &writer)
    : m_layout(layout),
      m_lookups(lookups),
      m_writer(writer)
{
    for (int i = 0; i < layout.columns.size(); ++i) {
        const DatasetField field = layout.columns[i].field;
        if (!isOfOrder(field)) {
            m_steps.push_back({-1, field});
        } else if (!m_steps.empty() && m_steps.back().run >= 0) {
            ++m_runs.back().second;
        } else {
            m_steps.push_back({int(m_runs.size()), field});
            m_runs.emplace_back(i, 1);
        }
    }
    for (int i = 0; i < 3; ++i) {
        who[i] = cell(layout.label(DatasetField::Who, choiceKey(Who(i))));
        how[i] = cell(layout.label(DatasetField::How, choiceKey(How(i))));
        reason[i] = cell(layout.label(DatasetField::AbsenceReason, choiceKey(AbsenceReason(i))));
    }
    for (int i = 0; i < 5; ++i)
        presence[i] = cell(layout.label(DatasetField::Attendance, choiceKey(Presence(i))));
    counts[0] = cell(layout.label(DatasetField::CountsAsHours, u"no"_s));
    counts[1] = cell(layout.label(DatasetField::CountsAsHours, u"yes"_s));
    empty = cell({});
    for (int minute = 0; minute <= TimeRange::endOfDay; ++minute)
        m_times.push_back(cell(QLocale::c().toString(clockTime(minute), layout.timeFormat)));
}

QByteArray D1Cells::orderValue(const DatasetColumn &column, const D1Order &order) const
{
    const auto day = [this](QDate date) {
        return QLocale::c().toString(date, m_layout.dateFormat).toUtf8();
    };
    const auto choice = [this, &column](const QString &key) {
        return m_layout.label(column.field, key).toUtf8();
    };
    switch (column.field) {
    case DatasetField::OrderNumber:
        return order.number.toUtf8();
    case DatasetField::Cpr:
        return order.cpr.toUtf8();
    case DatasetField::CitizenName:
        return order.citizenName.toUtf8();
    case DatasetField::ProjectNumber:
        return order.projectNumber.toUtf8();
    case DatasetField::TrackTitle:
        return order.title.toUtf8();
    case DatasetField::OrderStart:
        return day(order.start);
    case DatasetField::OrderEnd:
        return day(order.end);
    case DatasetField::HoursPerWeek:
        return decimalHours(order.hoursPerWeek).toUtf8();
    case DatasetField::HoursTotal:
        return decimalHours(order.hoursTotal).toUtf8();
    case DatasetField::SupplementaryAgreement:
        return choice(order.supplementaryAgreement ? u"yes"_s : u"no"_s);
    case DatasetField::OrderStatus:
        return choice(order.interrupted ? u"interrupted"_s : u"completed"_s);
    case DatasetField::ActualEnd:
        return day(order.interrupted ? order.interruptedNotified : order.end); // reading 17
    default:
        return {};
    }
}

std::vector<CellRun> D1Cells::orderRuns(const D1Order &order) const
{
    std::vector<CellRun> runs;
    for (const auto &[first, count] : m_runs) {
        QList<QByteArray> values;
        for (int i = first; i < first + count; ++i)
            values.append(orderValue(m_layout.columns[i], order));
        runs.push_back(m_writer.prepare(first, values));
    }
    return runs;
}

const CellRun &D1Cells::date(QDate date)
{
    if (date != m_day) {
        m_day = date;
        m_date = cell(QLocale::c().toString(date, m_layout.dateFormat));
    }
    return m_date;
}

} // namespace bro
