// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <exports/d1_findings.h>
#include <exports/d1_source.h>
#include <optional>

namespace bro {

// A row as it is written, with what its checks need.
struct D1Row
{
    const D1Participation *p = nullptr;
    const D1Order *order = nullptr;
    const ActivityRules *rules = nullptr;
    qint64 number = 0;
    bool counts = true;
    bool holiday = false;
    bool overlapByRule = true;
    std::optional<Presence> presence;
    AbsenceReason reason = AbsenceReason::None;
    // Empty values of the row.
    bool noEmployee = false;
    bool noPlace = false;
    bool noContact = false;
};

// The checks before a dataset is written (spec of the layout).
class D1Checks
{
public:
    D1Checks(const DatasetLayout &layout, QDate today);

    // What concerns all rows of an order; called for its first one.
    void checkOrder(const D1Row &row);
    void checkRow(const D1Row &row);
    const D1Findings &findings() const { return m_findings; }

private:
    bool isRequired(DatasetField field) const { return m_required.contains(field); }
    void checkTold(const D1Row &row);
    void checkAttendance(const D1Row &row);
    void checkValues(const D1Row &row);
    void checkChoice(const D1Row &row, DatasetField field, const QString &key);
    void missing(const D1Row &row, DatasetField field);
    // field: of the value at fault.
    void add(const D1Row &row, DatasetCheck check, DatasetField field, const char *code,
             const std::pair<QString, Argument> &extra = {});

    const DatasetLayout m_layout;
    const QDate m_today;
    QSet<DatasetField> m_required;
    bool m_whoAllowed[3]{};
    bool m_howAllowed[3]{};
    bool m_presenceAllowed[5]{};
    bool m_reasonAllowed[3]{};
    bool m_countsAllowed[2]{};
    bool m_titleRequired = false;
    bool m_placeRequired = false;
    bool m_contactRequired = false;
    D1Findings m_findings;
};

} // namespace bro
