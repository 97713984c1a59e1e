// SPDX-License-Identifier: GPL-3.0-or-later
#include "areas.h"
#include <jobs/open_matters.h>
#include <views/attendance/attendance_page.h>
#include <views/billing/billing_page.h>
#include <views/citizens/citizens_page.h>
#include <views/exports/exports_page.h>
#include <views/office/office_page.h>
#include <views/orders/orders_page.h>
#include <views/planning/planning_page.h>
#include <views/today/today_page.h>

namespace bro {

namespace {

Area areaOf(WorkArea area)
{
    switch (area) {
    case WorkArea::Citizens:
        return Area::Citizens;
    case WorkArea::Orders:
        return Area::Orders;
    case WorkArea::Planning:
        return Area::Planning;
    case WorkArea::Attendance:
        return Area::Attendance;
    case WorkArea::Billing:
        return Area::Billing;
    case WorkArea::Office:
        return Area::Office;
    }
    return Area::Today;
}

Badge badgeOf(const AreaMatters &matters)
{
    // What is overdue is what must be seen.
    return matters.overdue > 0 ? Badge{matters.overdue, true} : Badge{matters.open, false};
}

} // namespace

QList<AreaEntry> programAreas()
{
    return {{Area::Today, makeTodayPage},           {Area::Citizens, makeCitizensPage},
            {Area::Orders, makeOrdersPage},         {Area::Planning, makePlanningPage},
            {Area::Attendance, makeAttendancePage}, {Area::Billing, makeBillingPage},
            {Area::Exports, makeExportsPage},       {Area::Office, makeOfficePage}};
}

Result<OpenMattersShown> programMatters(Session &session, const Progress &progress)
{
    BRO_TRY(const OpenMatters matters, openMatters(session, WorkScope::All, progress));
    OpenMattersShown shown;
    shown.badges.insert(int(Area::Today), badgeOf(matters.today));
    for (auto each = matters.areas.cbegin(); each != matters.areas.cend(); ++each)
        shown.badges.insert(int(areaOf(each.key())), badgeOf(each.value()));
    shown.unsentNotices = matters.unsentNotices;
    return shown;
}

} // namespace bro
