// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <documents/invoice_basis.h>
#include <documents/invoice_paper.h>
#include <documents/protocols.h>
#include <documents/week_schedule.h>

// Paper of invented people at an invented office, close to the designs.
namespace bro::samples {

PaperOffice office();
WeekScheduleData schedule();     // one page
WeekScheduleData fullSchedule(); // twelve a day, evening, weekend
WeekScheduleData largeSchedule();
WeekScheduleData emptyWeek(); // no activities, a holiday and a closing day
CitizenProtocolData citizenProtocol();
DayProtocolData dayProtocol();
InvoiceBasisData invoiceBasis();
InvoiceDocument designedInvoice();
InvoiceDocument longInvoice(int lines); // taxed and exempt, days and hours
InvoiceDocument designedCreditNote();
ReminderPaper reminder(); // the second, partly paid

ScheduleItem item(QDate date, QTime from, QTime to, const QString &title);

} // namespace bro::samples
