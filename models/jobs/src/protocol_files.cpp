// SPDX-License-Identifier: GPL-3.0-or-later
#include <citizens/cpr_number.h>
#include <core/texts.h>
#include <documents/output.h>
#include <jobs/protocol_job.h>
#include <planning/plan_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

QString presenceWord(PaperAttendance attendance)
{
    const Texts &danish = Texts::danish();
    switch (attendance) {
    case PaperAttendance::Attended:
        return danish.sentence(u"jobs.present"_s);
    case PaperAttendance::Partly:
        return danish.sentence(u"jobs.partly"_s);
    case PaperAttendance::Absent:
        return danish.sentence(u"jobs.absent"_s);
    case PaperAttendance::Cancelled:
        return danish.sentence(u"jobs.cancelled"_s);
    case PaperAttendance::NotRelevant:
        return danish.sentence(u"jobs.notRelevant"_s);
    case PaperAttendance::NotRegistered:
        break;
    }
    return {};
}

QString reasonWord(PaperReason reason)
{
    const Texts &danish = Texts::danish();
    switch (reason) {
    case PaperReason::Agreed:
        return danish.sentence(u"jobs.reasonAgreed"_s);
    case PaperReason::Other:
        return danish.sentence(u"jobs.reasonOther"_s);
    case PaperReason::None:
        break;
    }
    return {};
}

TableSpec tableSpec()
{
    const Texts &danish = Texts::danish();
    TableSpec spec;
    spec.sheet = danish.sentence(u"jobs.protocolSheet"_s);
    const QList<std::pair<QString, bool>> columns{
        {u"jobs.columnOrder"_s, false},       {u"jobs.columnCpr"_s, false},
        {u"jobs.columnCitizen"_s, false},     {u"jobs.columnDate"_s, false},
        {u"jobs.columnStart"_s, false},       {u"jobs.columnEnd"_s, false},
        {u"jobs.columnActivity"_s, false},    {u"jobs.columnPlanned"_s, true},
        {u"jobs.columnPresence"_s, false},    {u"jobs.columnAttended"_s, true},
        {u"jobs.columnAbsent"_s, true},       {u"jobs.columnReason"_s, false},
        {u"jobs.columnNote"_s, false},        {u"jobs.columnRegisteredBy"_s, false},
        {u"jobs.columnRegisteredOn"_s, false}};
    for (const auto &[code, numeric] : columns)
        spec.columns.append({danish.sentence(code), numeric});
    return spec;
}

QList<QStringList> tableRows(const QList<CitizenProtocolData> &protocols)
{
    const Texts &danish = Texts::danish();
    QList<QStringList> rows;
    for (const CitizenProtocolData &data : protocols) {
        const CprNumber cpr = CprNumber::fromStored(data.cpr);
        for (const CitizenProtocolRow &row : data.rows) {
            if (!row.freeDay.isEmpty())
                continue;
            QString order;
            for (const ProtocolCourse &course : data.courses) {
                if (course.number == row.course)
                    order = course.orderNumber;
            }
            rows.append(
                {order, data.fullCpr ? cpr.digits() : cpr.masked(), data.citizenName,
                 danish.date(row.date), row.from.toString(u"HH:mm"_s), row.to.toString(u"HH:mm"_s),
                 row.title, QString::number(row.entry.planned.value),
                 presenceWord(row.entry.attendance), QString::number(row.entry.attended.value),
                 QString::number(row.entry.absent.value), reasonWord(row.entry.reason),
                 row.entry.note, row.registeredBy,
                 row.registeredOn.isValid() ? danish.date(row.registeredOn) : QString()});
        }
    }
    return rows;
}

PdfOptions pdfOptions(Session &session, const QString &title, const BeforeName &logged)
{
    PdfOptions options;
    options.title = title;
    options.created = copenhagen(toUtcMs(session.today(), QTime(12, 0)));
    options.beforeName = logged;
    return options;
}

} // namespace

Result<ProtocolOutcome> writeProtocols(Session &session, const ProtocolRequest &request,
                                       const QString &out, const Progress &progress)
{
    BRO_CHECK(session.require(request.fullCpr ? Right::Export : Right::RegisterAttendance));
    BRO_TRY(const QList<CitizenProtocolData> protocols,
            citizenProtocols(session, request, progress));
    ProtocolOutcome outcome;
    outcome.citizens = int(protocols.size());
    for (const CitizenProtocolData &data : protocols) {
        for (const CitizenProtocolRow &row : data.rows) {
            if (!row.freeDay.isEmpty())
                continue;
            ++outcome.rows;
            outcome.unregistered += row.entry.attendance == PaperAttendance::NotRegistered ? 1 : 0;
        }
    }
    if (protocols.isEmpty())
        return outcome;
    BRO_TRY(const QList<CitizenId> citizens,
            PlanStore(session).citizensPlanned(request.month.first(), request.month.last(),
                                               request.orders));
    const BeforeName logged = [&session, citizens, full = request.fullCpr] {
        return session.log().record(AccessKind::Export,
                                    full ? u"protocol-full-cpr"_s : u"protocol"_s, citizens);
    };
    if (!out.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        TableOptions options;
        options.format = out.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? TableFormat::Workbook
                                                                       : TableFormat::Csv;
        BRO_CHECK(writeTable(out, tableSpec(), options, tableRows(protocols), logged));
        return outcome;
    }
    Typesetter typesetter;
    QList<Document> documents;
    for (const CitizenProtocolData &data : protocols)
        documents.append(layoutCitizenProtocol(data, typesetter));
    PdfOptions options = pdfOptions(session,
                                    Texts::danish().sentence(u"jobs.protocolSheet"_s) + u' ' +
                                        request.month.toString(),
                                    logged);
    options.progress = [&progress](qsizetype done, qsizetype total) {
        return progress.at(done, total).ok();
    };
    BRO_CHECK(writePdf(documents, out, options, typesetter));
    return outcome;
}

Result<ProtocolOutcome> writeDayProtocol(Session &session, QDate day, const QString &contractKey,
                                         const QString &out)
{
    BRO_CHECK(session.require(Right::RegisterAttendance));
    BRO_TRY(const DayProtocolData data, dayProtocolData(session, day, contractKey));
    ProtocolOutcome outcome;
    outcome.citizens = data.totals.citizens;
    for (const DayProtocolGroup &group : data.groups) {
        for (const DayProtocolRow &row : group.rows) {
            ++outcome.rows;
            if (row.entry.attendance == PaperAttendance::NotRegistered && day <= session.today())
                ++outcome.unregistered;
        }
    }
    BRO_TRY(const QList<CitizenId> citizens, PlanStore(session).citizensPlanned(day, day, {}));
    Typesetter typesetter;
    BRO_CHECK(writePdf(
        {layoutDayProtocol(data, typesetter)}, out,
        pdfOptions(session, Texts::danish().sentence(u"jobs.dayProtocolTitle"_s, {{u"day"_s, day}}),
                   [&session, citizens] {
                       return session.log().record(AccessKind::Print, u"day-protocol"_s, citizens);
                   }),
        typesetter));
    return outcome;
}

} // namespace bro
