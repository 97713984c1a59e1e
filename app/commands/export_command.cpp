// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "commands.h"
#include <exports/d1_export.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// What was asked for, else what the file's name says.
TableFormat formatOf(const Arguments &arguments)
{
    const QString name = arguments.has(u"--format"_s)
                             ? arguments.text(u"--format"_s)
                             : arguments.text(u"--out"_s).section(u'.', -1).toLower();
    for (const TableFormat format : {TableFormat::Txt, TableFormat::Workbook}) {
        if (fileSuffix(format) == name)
            return format;
    }
    return TableFormat::Csv;
}

void tellGroup(CommandContext &context, const D1Findings &findings, const D1FindingGroup &group)
{
    constexpr qsizetype OneByOne = 5;
    constexpr qsizetype RowsNamed = 10;
    for (const qsizetype place : group.places.first(std::min(group.places.size(), OneByOne))) {
        const D1Finding &one = findings.list[place];
        context.say(one.severity == Severity::Error ? u"app.d1ErrorLine"_s : u"app.d1WarningLine"_s,
                    {{u"finding"_s, context.texts().sentence(one.message)}});
    }
    if (group.count <= OneByOne)
        return;
    QStringList rows;
    for (const qsizetype place : group.places.mid(OneByOne, RowsNamed))
        rows.append(QString::number(findings.list[place].row));
    QString named = rows.join(u", "_s);
    if (group.count > OneByOne + rows.size())
        named += u" …"_s;
    context.say(u"app.d1MoreRows"_s, {{u"n"_s, group.count - OneByOne}, {u"rows"_s, named}});
}

// To people what is the same of many rows is told of the first few and counted; JSON has every row.
void tellFindings(CommandContext &context, const D1Findings &findings)
{
    for (const D1FindingGroup &group : groupedFindings(findings))
        tellGroup(context, findings, group);
    QJsonArray json;
    for (const D1Finding &one : findings.list)
        json.append(QJsonObject{
            {u"row"_s, one.row},
            {u"order"_s, one.orderNumber},
            {u"severity"_s, one.severity == Severity::Error ? u"error"_s : u"warning"_s},
            {u"finding"_s, context.texts().sentence(one.message)}});
    context.json().insert(u"findings"_s, json);
    context.json().insert(u"errors"_s, findings.errors);
    context.json().insert(u"warnings"_s, findings.warnings);
}

Outcome exportDataset(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    D1Request request;
    request.contractKey = arguments.text(u"--contract"_s);
    request.from = arguments.date(u"--from"_s);
    request.to = arguments.date(u"--to"_s);
    request.out = arguments.text(u"--out"_s);
    request.includeOther = arguments.has(u"--include-other"_s);
    request.table.format = formatOf(arguments);
    if (arguments.text(u"--separator"_s) == ","_L1)
        request.table.separator = ',';
    if (arguments.text(u"--encoding"_s) == "windows-1252"_L1)
        request.table.encoding = TableEncoding::Windows1252;
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const D1Outcome outcome, exportD1(*session, request, context.progress()));
    tellFindings(context, outcome.findings);
    context.json().insert(u"rows"_s, outcome.rows);
    context.json().insert(u"written"_s, outcome.written);
    if (!outcome.written) {
        context.complain(
            context.texts().sentence(u"app.d1NotWritten"_s, {{u"n"_s, outcome.findings.errors}}));
        return Exit::Failed;
    }
    context.json().insert(u"file"_s, request.out);
    context.say(u"app.d1Written"_s, {{u"n"_s, outcome.rows}, {u"file"_s, request.out}});
    if (!outcome.delivery.isEmpty())
        context.line(outcome.delivery);
    return outcome.findings.warnings > 0 ? Exit::Findings : Exit::Success;
}

} // namespace

QList<CommandSpec> exportCommands()
{
    return {{u"export-d1"_s,
             u"app.summaryExportD1"_s,
             {},
             {{u"--contract"_s,
               ValueKind::Text,
               u"app.optionDatasetContract"_s,
               true,
               false,
               {},
               u"KEY"_s},
              {u"--from"_s, ValueKind::Date, u"app.optionFrom"_s, true},
              {u"--to"_s, ValueKind::Date, u"app.optionTo"_s, true},
              {u"--format"_s,
               ValueKind::Choice,
               u"app.optionFormat"_s,
               false,
               false,
               {u"csv"_s, u"txt"_s, u"xlsx"_s}},
              {u"--separator"_s,
               ValueKind::Choice,
               u"app.optionSeparator"_s,
               false,
               false,
               {u";"_s, u","_s}},
              {u"--encoding"_s,
               ValueKind::Choice,
               u"app.optionEncoding"_s,
               false,
               false,
               {u"utf-8"_s, u"windows-1252"_s}},
              {u"--include-other"_s, ValueKind::None, u"app.optionIncludeOther"_s},
              {u"--out"_s, ValueKind::File, u"app.optionOut"_s, true}},
             exportDataset}};
}

} // namespace bro
