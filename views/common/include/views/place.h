// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace bro {

// The areas of work, in the order of the navigation; Ctrl+1 … 9, 0 and comma (Office).
enum class Area {
    Today,
    Citizens,
    Orders,
    Planning,
    Attendance,
    Reports,
    Placements,
    Billing,
    Exports,
    Inspection,
    Office
};

// A place in the program: what back, forward, links and findings lead to.
struct Place
{
    Area area = Area::Today;
    QString view{};  // of the area, e.g. "employee"; empty: its usual one
    qint64 id = 0;   // of the area's aggregate: citizen, order, employee …
    qint64 part = 0; // of what is on it: participation, activity …
    QDate day{};
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace bro
