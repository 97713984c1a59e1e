// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_week.h"
#include <jobs/invoice_basis_job.h>

// What the demo office bills.
namespace bro {

inline const QString BilledContract = QStringLiteral("refleks-almene");

// Counted back from the month of the data's last day.
Month demoMonth(const DemoWorld &world, int back);

// Citizens, orders, days and attendance under BilledContract, in the order of the orders.
Done makeBilledCourses(Session &session, DemoWorld &world, DemoClock &clock, Dice &dice);

} // namespace bro
