// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/progress.h>
#include <documents/protocols.h>
#include <jobs/invoice_basis_job.h>

namespace bro {

struct ProtocolRequest
{
    Month month;
    QList<OrderId> orders; // empty: every citizen with anything planned or told in the month
    bool fullCpr = false;  // only in the copy to the purchaser; logged as such
};

// The month's register of each citizen (001 D 3.6, 5.2), by name. Days after today are left out.
Result<QList<CitizenProtocolData>>
citizenProtocols(Session &session, const ProtocolRequest &request, const Progress &progress);

// All citizens' day, those of one contract unless the key is empty.
Result<DayProtocolData> dayProtocolData(Session &session, QDate day, const QString &contractKey);

struct ProtocolOutcome
{
    int citizens = 0;
    int rows = 0;
    int unregistered = 0; // past activities without attendance: a person must look at them
};

// .pdf: the forms; .csv: a row per activity. Complete or absent; logged before it gets its name.
Result<ProtocolOutcome> writeProtocols(Session &session, const ProtocolRequest &request,
                                       const QString &out, const Progress &progress);
Result<ProtocolOutcome> writeDayProtocol(Session &session, QDate day, const QString &contractKey,
                                         const QString &out);

} // namespace bro
