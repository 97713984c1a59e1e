// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "order_help.h"
#include <jobs/hand_out_job.h>
#include <jobs/protocol_job.h>
#include <jobs/schedule_print_job.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

OptionSpec orderOption()
{
    return {u"--order"_s, ValueKind::Text, u"app.optionOrders"_s, false, true, {}, u"N"_s};
}

Outcome handOut(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    HandOutRequest request;
    request.week = *arguments.week(u"--week"_s);
    request.given = arguments.date(u"--date"_s);
    request.way =
        arguments.text(u"--method"_s) == "letter"_L1 ? HandOutWay::Letter : HandOutWay::Hand;
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(request.orders, orderIdsNamed(context, *session));
    BRO_TRY(const HandOutOutcome outcome, handOutWeek(*session, request, context.progress()));
    QJsonArray findings;
    for (const HandOutFinding &one : outcome.findings)
        tellFinding(context, findings, one.orderNumber, one.finding.message);
    context.say(u"app.handedOut"_s,
                {{u"n"_s, qint64(outcome.handedOut)}, {u"received"_s, outcome.received}});
    if (outcome.unchanged > 0)
        context.say(u"app.handedOutBefore"_s, {{u"n"_s, qint64(outcome.unchanged)}});
    context.json() = {{u"handedOut"_s, outcome.handedOut},
                      {u"unchanged"_s, outcome.unchanged},
                      {u"received"_s, outcome.received.toString(Qt::ISODate)},
                      {u"findings"_s, findings}};
    return findings.isEmpty() ? Exit::Success : Exit::Findings;
}

std::optional<Message> checkWeekOrMonth(const Arguments &arguments)
{
    if (arguments.has(u"--week"_s) == arguments.has(u"--month"_s))
        return Message(u"app.exactlyOne"_s, {{u"options"_s, u"--week, --month"_s}});
    return {};
}

QList<IsoWeek> weeksOf(const Arguments &arguments)
{
    if (const auto week = arguments.week(u"--week"_s))
        return {*week};
    const QDate first = arguments.month(u"--month"_s);
    const IsoWeek last = IsoWeek::of(first.addMonths(1).addDays(-1));
    QList<IsoWeek> weeks;
    for (IsoWeek week = IsoWeek::of(first); week <= last; week = week.next())
        weeks.append(week);
    return weeks;
}

Outcome print(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    SchedulePrintRequest request;
    request.weeks = weeksOf(arguments);
    request.contractKey = arguments.text(u"--contract"_s);
    request.largePrint = arguments.has(u"--large"_s);
    request.out = arguments.text(u"--out"_s);
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(request.orders, orderIdsNamed(context, *session));
    if (arguments.has(u"--employee"_s)) {
        const QString name = arguments.text(u"--employee"_s);
        BRO_TRY(const std::optional<Employee> employee, OfficeStore(*session).employeeNamed(name));
        if (!employee)
            return Error(u"app.unknownEmployee"_s, {{u"name"_s, name}}, {}, Error::Kind::NotFound);
        request.contactPerson = employee->id;
    }
    BRO_TRY(const SchedulePrintOutcome outcome,
            printSchedules(*session, request, context.progress()));
    context.say(u"app.printedSchedules"_s,
                {{u"n"_s, qint64(outcome.schedules)}, {u"pages"_s, qint64(outcome.pages)}});
    if (outcome.drafts > 0)
        context.say(u"app.printedDrafts"_s, {{u"n"_s, qint64(outcome.drafts)}});
    for (const QString &file : outcome.files)
        context.line(file);
    context.json() = {{u"schedules"_s, outcome.schedules},
                      {u"drafts"_s, outcome.drafts},
                      {u"pages"_s, outcome.pages},
                      {u"files"_s, QJsonArray::fromStringList(outcome.files)}};
    return Exit::Success;
}

Result<ProtocolOutcome> monthOut(CommandContext &context, Session &session, const QString &out)
{
    const QDate first = context.arguments().month(u"--month"_s);
    ProtocolRequest request;
    request.month = {first.year(), first.month()};
    request.fullCpr = context.arguments().has(u"--full-cpr"_s);
    BRO_TRY(request.orders, orderIdsNamed(context, session));
    return writeProtocols(session, request, out, context.progress());
}

Result<ProtocolOutcome> dayOut(CommandContext &context, Session &session, const QString &out)
{
    return writeDayProtocol(session, context.arguments().date(u"--day"_s),
                            context.arguments().text(u"--contract"_s), out);
}

std::optional<Message> checkProtocol(const Arguments &arguments)
{
    if (arguments.has(u"--day"_s) == arguments.has(u"--month"_s))
        return Message(u"app.exactlyOne"_s, {{u"options"_s, u"--month, --day"_s}});
    for (const QString &ofMonth : {u"--order"_s, u"--full-cpr"_s}) {
        if (arguments.has(ofMonth) && !arguments.has(u"--month"_s))
            return Message(u"app.belongTogether"_s,
                           {{u"first"_s, ofMonth}, {u"second"_s, u"--month"_s}});
    }
    if (arguments.has(u"--contract"_s) && arguments.has(u"--month"_s) &&
        !arguments.has(u"--order"_s))
        return Message(u"app.belongTogether"_s,
                       {{u"first"_s, u"--contract"_s}, {u"second"_s, u"--day"_s}});
    return {};
}

Outcome protocol(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString out = arguments.text(u"--out"_s);
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const ProtocolOutcome outcome, arguments.has(u"--day"_s)
                                               ? dayOut(context, *session, out)
                                               : monthOut(context, *session, out));
    context.say(
        u"app.protocolWritten"_s,
        {{u"n"_s, qint64(outcome.citizens)}, {u"rows"_s, qint64(outcome.rows)}, {u"file"_s, out}});
    if (outcome.unregistered > 0)
        context.say(u"app.unregistered"_s, {{u"n"_s, qint64(outcome.unregistered)}});
    context.json() = {{u"citizens"_s, outcome.citizens},
                      {u"rows"_s, outcome.rows},
                      {u"unregistered"_s, outcome.unregistered},
                      {u"file"_s, out}};
    return outcome.unregistered > 0 ? Exit::Findings : Exit::Success;
}

} // namespace

QList<CommandSpec> scheduleCommands()
{
    return {
        {u"protocol"_s,
         u"app.summaryProtocol"_s,
         {},
         {{u"--month"_s, ValueKind::Month, u"app.optionMonth"_s},
          {u"--day"_s, ValueKind::Date, u"app.optionDay"_s},
          orderOption(),
          {u"--contract"_s, ValueKind::Text, u"app.optionContract"_s, false, false, {}, u"KEY"_s},
          {u"--full-cpr"_s, ValueKind::None, u"app.optionFullCpr"_s},
          {u"--out"_s,
           ValueKind::File,
           u"app.optionProtocolOut"_s,
           true,
           false,
           {},
           u"FILE.pdf|FILE.csv"_s}},
         protocol,
         checkProtocol},
        {u"hand-out"_s,
         u"app.summaryHandOut"_s,
         {},
         {{u"--week"_s, ValueKind::Week, u"app.optionWeek"_s, true},
          orderOption(),
          {u"--date"_s, ValueKind::Date, u"app.optionHandOutDate"_s, true},
          {u"--method"_s,
           ValueKind::Choice,
           u"app.optionMethod"_s,
           true,
           false,
           {u"hand"_s, u"letter"_s}}},
         handOut},
        {u"print-schedules"_s,
         u"app.summaryPrintSchedules"_s,
         {},
         {{u"--week"_s, ValueKind::Week, u"app.optionWeek"_s},
          {u"--month"_s, ValueKind::Month, u"app.optionMonth"_s},
          {u"--contract"_s, ValueKind::Text, u"app.optionContract"_s, false, false, {}, u"KEY"_s},
          {u"--employee"_s, ValueKind::Text, u"app.optionEmployee"_s, false, false, {}, u"NAME"_s},
          orderOption(),
          {u"--large"_s, ValueKind::None, u"app.optionLarge"_s},
          {u"--out"_s,
           ValueKind::File,
           u"app.optionScheduleOut"_s,
           true,
           false,
           {},
           u"FILE.pdf|DIR/"_s}},
         print,
         checkWeekOrMonth},
    };
}

} // namespace bro
