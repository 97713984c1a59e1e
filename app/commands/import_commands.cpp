// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "commands.h"
#include <QFile>
#include <QMap>
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

QString joined(const Texts &texts, const QList<Message> &messages)
{
    QStringList sentences;
    for (const Message &message : messages)
        sentences.append(texts.sentence(message));
    return sentences.join(u' ');
}

QString wordOf(RowResult result, bool dryRun)
{
    switch (result) {
    case RowResult::Imported:
        return dryRun ? u"app.rowImportable"_s : u"app.rowImported"_s;
    case RowResult::Registered:
        return dryRun ? u"app.rowRegistrable"_s : u"app.rowRegistered"_s;
    case RowResult::Duplicate:
        return u"app.rowDuplicate"_s;
    case RowResult::Refused:
        return u"app.rowRefused"_s;
    }
    return {};
}

// One line a row, in the file's order.
OnImportedRow rowTeller(CommandContext &context)
{
    context.release();
    const bool dryRun = context.arguments().has(u"--dry-run"_s);
    return [&context, dryRun](const ImportedRow &row) {
        const Texts &texts = context.texts();
        QString reason = joined(texts, row.reasons);
        if (row.result == RowResult::Refused && reason.isEmpty())
            reason = texts.sentence(u"app.rowReasonLeftOut"_s, {{u"n"_s, qint64(importListLimit)}});
        context.line(oneLine(texts.sentence(
            wordOf(row.result, dryRun),
            {{u"line"_s, row.line},
             {u"order"_s,
              row.number.isEmpty() ? texts.sentence(u"app.withoutNumber"_s) : row.number},
             {u"reason"_s, reason}})));
    };
}

QJsonObject refusalOf(const Texts &texts, qint64 line, const QString &order,
                      const QList<Message> &reasons)
{
    return {{u"line"_s, line}, {u"order"_s, order}, {u"reason"_s, joined(texts, reasons)}};
}

// Findings of rows. Those that ask the same of every row are told once, for how many rows and for
// which first; the others stand one by one. JSON has them all.
class RowFindings
{
public:
    explicit RowFindings(CommandContext &context) : m_context(context) {}

    void add(qint64 line, const QString &order, const Message &finding)
    {
        m_json.append(QJsonObject{{u"line"_s, line},
                                  {u"order"_s, order},
                                  {u"finding"_s, m_context.texts().sentence(finding)}});
        if (!forMany().contains(finding.code))
            return tell(line, order, finding);
        Many &many = m_many[finding.code];
        if (many.rows++ == 0)
            many.only = {line, order, finding};
        if (many.lines.size() < MostLines)
            many.lines.append(QString::number(line));
    }
    void end()
    {
        for (auto it = m_many.cbegin(); it != m_many.cend(); ++it) {
            const Many &many = it.value();
            if (many.rows == 1) {
                tell(many.only.line, many.only.order, many.only.finding);
                continue;
            }
            QString lines = many.lines.join(u", "_s);
            if (many.rows > many.lines.size())
                lines += u" …"_s;
            m_context.say(forMany().value(it.key()), {{u"n"_s, many.rows}, {u"lines"_s, lines}});
        }
        m_context.json().insert(u"findings"_s, m_json);
    }
    bool isEmpty() const { return m_json.isEmpty(); }

private:
    struct One
    {
        qint64 line = 0;
        QString order;
        Message finding;
    };
    struct Many
    {
        qint64 rows = 0;
        QStringList lines;
        One only; // the first
    };
    static constexpr qsizetype MostLines = 10;

    static const QHash<QString, QString> &forMany()
    {
        static const QHash<QString, QString> codes{
            {u"orders.replacementCpr"_s, u"app.manyReplacementCpr"_s},
            {u"orders.acceptDeadlinePassed"_s, u"app.manyDeadlinesPassed"_s},
            {u"jobs.plannedBeforeAcceptance"_s, u"app.manyDrafts"_s}};
        return codes;
    }

    void tell(qint64 line, const QString &order, const Message &finding)
    {
        m_context.line(oneLine(m_context.texts().sentence(
            u"app.lineFinding"_s, {{u"line"_s, line},
                                   {u"order"_s, order},
                                   {u"finding"_s, m_context.texts().sentence(finding)}})));
    }

    CommandContext &m_context;
    QJsonArray m_json;
    QMap<QString, Many> m_many;
};

void tellMoreFindings(CommandContext &context, bool more)
{
    if (more)
        context.say(u"app.moreFindings"_s, {{u"n"_s, qint64(importListLimit)}});
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
    options.onRow = rowTeller(context);
    BRO_TRY(const ImportOutcome outcome,
            importOrders(*session, arguments.text(u"FILE"_s), options, context.progress()));
    for (const Message &note : outcome.notes)
        context.line(context.texts().sentence(note));
    QJsonArray refused;
    for (const RefusedOrder &row : outcome.refused)
        refused.append(refusalOf(context.texts(), row.line, row.number, row.reasons));
    context.json().insert(u"refused"_s, refused);
    RowFindings findings(context);
    bool decide = outcome.refusedRows > 0 || outcome.moreFindings;
    for (const ImportFinding &one : outcome.findings) {
        findings.add(one.line, one.order, one.finding.message);
        decide = decide || needsDecision({one.finding});
    }
    findings.end();
    tellMoreFindings(context, outcome.moreFindings);
    tellCounts(context, {outcome.imported, outcome.duplicates, outcome.refusedRows});
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
    options.onRow = rowTeller(context);
    BRO_TRY(const ActivityImportOutcome outcome,
            importActivities(*session, file, options, context.texts(), context.progress()));
    QJsonArray refused;
    for (const ActivityImportRefusal &row : outcome.refused)
        refused.append(refusalOf(context.texts(), row.line, row.orderNumber, row.reasons));
    context.json().insert(u"refused"_s, refused);
    RowFindings findings(context);
    for (const ActivityImportFinding &one : outcome.findings)
        findings.add(one.line, one.orderNumber, one.finding);
    findings.end();
    tellMoreFindings(context, outcome.moreFindings);
    tellCounts(context, {outcome.imported, outcome.duplicates, outcome.refusedRows});
    context.say(u"app.registeredCount"_s, {{u"n"_s, qint64(outcome.registered)}});
    context.json().insert(u"registered"_s, outcome.registered);
    if (outcome.refusedRows > 0)
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
