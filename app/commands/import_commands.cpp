// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "order_help.h"
#include <QFile>
#include <jobs/activity_import.h>
#include <orders/order_import.h>
#include <orders/refused_file.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
};

void tellCounts(CommandContext &context, const Counts &counts)
{
    if (context.arguments().has(u"--dry-run"_s))
        context.say(u"app.dryRun"_s);
    context.say(u"app.importedCount"_s, {{u"n"_s, counts.imported}});
    context.say(u"app.duplicateCount"_s, {{u"n"_s, counts.duplicates}});
    context.say(u"app.refusedCount"_s, {{u"n"_s, counts.refused}});
    context.json().insert(u"imported"_s, counts.imported);
    context.json().insert(u"duplicates"_s, counts.duplicates);
}

void tellRefusal(CommandContext &context, QJsonArray &refused, qint64 line, const QString &order,
                 const QList<Message> &reasons)
{
    QStringList sentences;
    for (const Message &reason : reasons)
        sentences.append(context.texts().sentence(reason));
    const QString reason = sentences.join(u' ');
    refused.append(QJsonObject{{u"line"_s, line}, {u"order"_s, order}, {u"reason"_s, reason}});
    context.say(u"app.lineRefused"_s,
                {{u"line"_s, line}, {u"order"_s, order}, {u"reason"_s, reason}});
}

void tellRefusedFile(CommandContext &context, const QString &file)
{
    if (file.isEmpty())
        return;
    context.say(u"app.refusedFile"_s, {{u"file"_s, file}});
    context.json().insert(u"refusedFile"_s, file);
}

Outcome importOrderList(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    OrderImportOptions options;
    options.contractKey = arguments.text(u"--contract"_s);
    options.dryRun = arguments.has(u"--dry-run"_s);
    options.language = context.texts().language();
    if (arguments.has(u"--mapping"_s)) {
        BRO_TRY(const QByteArray json, readSmallFile(arguments.text(u"--mapping"_s)));
        BRO_TRY(options.mapping, readOrderColumnMapping(json));
    }
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const ImportOutcome outcome,
            importOrders(*session, arguments.text(u"FILE"_s), options, context.progress()));
    for (const Message &note : outcome.notes)
        context.line(context.texts().sentence(note));
    QJsonArray refused;
    for (const RefusedOrder &row : outcome.refused)
        tellRefusal(context, refused, row.line, row.number, row.reasons);
    QJsonArray findings;
    bool decide = outcome.refusedRows > 0 || outcome.moreFindings;
    for (const ImportFinding &one : outcome.findings) {
        tellFinding(context, findings, one.order, one.finding.message, one.line);
        decide = decide || needsDecision({one.finding});
    }
    tellCounts(context, {outcome.imported, outcome.duplicates, outcome.refusedRows});
    context.json().insert(u"refused"_s, refused);
    context.json().insert(u"findings"_s, findings);
    tellRefusedFile(context, outcome.refusedFile);
    return decide ? Exit::Findings : Exit::Success;
}

Outcome importActivityList(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString name = arguments.text(u"FILE"_s);
    ActivityImportOptions options;
    options.dryRun = arguments.has(u"--dry-run"_s);
    options.createMissing = arguments.has(u"--create-missing"_s);
    if (!options.dryRun)
        options.refusedFile = refusedFileName(name);
    BRO_TRY(Session *const session, context.session());
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error(u"core.cannotRead"_s, {{u"file"_s, name}}, file.errorString(),
                     Error::Kind::NotFound);
    BRO_TRY(const ActivityImportOutcome outcome,
            importActivities(*session, file, options, context.texts(), context.progress()));
    QJsonArray refused;
    for (const ActivityImportRefusal &row : outcome.refused)
        tellRefusal(context, refused, row.line, row.orderNumber, row.reasons);
    QJsonArray findings;
    for (const ActivityImportFinding &one : outcome.findings)
        tellFinding(context, findings, one.orderNumber, one.finding, one.line);
    tellCounts(context, {outcome.imported, outcome.duplicates, outcome.refused.size()});
    context.say(u"app.registeredCount"_s, {{u"n"_s, qint64(outcome.registered)}});
    context.json().insert(u"registered"_s, outcome.registered);
    context.json().insert(u"refused"_s, refused);
    context.json().insert(u"findings"_s, findings);
    if (!outcome.refused.isEmpty())
        tellRefusedFile(context, options.refusedFile);
    return refused.isEmpty() && findings.isEmpty() ? Exit::Success : Exit::Findings;
}

} // namespace

QList<CommandSpec> importCommands()
{
    const PositionalSpec file{u"FILE"_s, ValueKind::File};
    const OptionSpec dryRun{u"--dry-run"_s, ValueKind::None, u"app.optionDryRun"_s};
    return {
        {u"import-orders"_s,
         u"app.summaryImportOrders"_s,
         {file},
         {{u"--contract"_s, ValueKind::Text, u"app.optionContract"_s, false, false, {}, u"KEY"_s},
          {u"--mapping"_s, ValueKind::File, u"app.optionMapping"_s},
          dryRun},
         importOrderList},
        {u"import-activities"_s,
         u"app.summaryImportActivities"_s,
         {file},
         {{u"--create-missing"_s, ValueKind::None, u"app.optionCreateMissing"_s}, dryRun},
         importActivityList},
    };
}

} // namespace bro
