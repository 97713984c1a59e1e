// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizen_printing.h"
#include <documents/protocols.h>
#include <documents/week_schedule.h>
#include <jobs/protocol_job.h>
#include <jobs/schedule_papers.h>
#include <views/page.h>
#include <views/paper_printing.h>

namespace bro {

using namespace Qt::StringLiterals;

Result<Document> CitizenPrinting::protocolPaper(CitizenId citizen, Month month)
{
    BRO_TRY(const QList<Order> orders, OrderStore(m_context.session).ofCitizen(citizen));
    ProtocolRequest request;
    request.month = month;
    for (const Order &order : orders)
        request.orders.append(order.id);
    if (request.orders.isEmpty())
        return Error(u"citizenPage.nothingInMonth"_s, {}, {}, Error::Kind::Refused);
    BRO_TRY(const QList<CitizenProtocolData> data,
            citizenProtocols(m_context.session, request, {}));
    if (data.isEmpty())
        return Error(u"citizenPage.nothingInMonth"_s, {}, {}, Error::Kind::Refused);
    Typesetter typesetter;
    return layoutCitizenProtocol(data.first(), typesetter);
}

Result<Document> CitizenPrinting::schedulePaper(CitizenId citizen, IsoWeek week)
{
    BRO_TRY(const std::optional<WeekScheduleData> data,
            SchedulePapers(m_context.session).current(citizen, week));
    if (!data)
        return Error(u"citizenPage.nothingInWeek"_s, {{u"week"_s, qint64(week.week)}}, {},
                     Error::Kind::Refused);
    Typesetter typesetter;
    return layoutWeekSchedule(*data, typesetter);
}

Done CitizenPrinting::show(const QString &title, const Document &document, const QString &purpose,
                           CitizenId citizen)
{
    PrintJob job;
    job.title = title;
    job.documents = {document};
    job.beforePrint = [this, purpose, citizen] {
        return m_context.session.log().record(AccessKind::Print, purpose, {citizen});
    };
    const auto printed = PaperPrinting(m_window).preview(job);
    if (!printed.ok())
        return printed.error();
    return {};
}

Done CitizenPrinting::protocol(CitizenId citizen, Month month)
{
    BRO_TRY(const Document paper, protocolPaper(citizen, month));
    return show(tr("Attendance register"), paper, u"protocol"_s, citizen);
}

Done CitizenPrinting::schedule(CitizenId citizen, IsoWeek week)
{
    BRO_TRY(const Document paper, schedulePaper(citizen, week));
    return show(tr("Schedule"), paper, u"schedules"_s, citizen);
}

} // namespace bro
