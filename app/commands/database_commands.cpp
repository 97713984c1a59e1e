// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "commands.h"
#include <QFileInfo>
#include <database/backup.h>
#include <database/check.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Outcome backup(CommandContext &context)
{
    const QString out = context.arguments().text(u"--out"_s);
    BRO_TRY(Session *const session, context.session());
    BRO_CHECK(writeBackup(context.database(), *session, out, context.progress()));
    const qint64 size = QFileInfo(out).size();
    context.say(u"app.backupDone"_s,
                {{u"file"_s, out}, {u"size"_s, context.texts().locale().formattedDataSize(size)}});
    context.json() = {{u"file"_s, out}, {u"bytes"_s, size}};
    return Exit::Success;
}

// The user is the one of the backup's own key file, so it can't be looked up before.
std::optional<Message> checkRestore(const Arguments &arguments)
{
    if (arguments.has(u"--user"_s) == arguments.has(u"--recovery-key-file"_s))
        return Message(u"app.exactlyOne"_s, {{u"options"_s, u"--user, --recovery-key-file"_s}});
    return {};
}

// The key as init wrote it, or as it was typed off the paper.
Done restoreByPaper(CommandContext &context, const QString &file, const QString &to)
{
    const QString name = context.arguments().text(u"--recovery-key-file"_s);
    BRO_TRY(const QByteArray bytes, readSmallFile(name, 4096));
    BRO_TRY(const RecoveryKey key, RecoveryKey::parse(QString::fromUtf8(bytes).trimmed()));
    return restoreBackup(file, to, key, context.clock(), context.progress());
}

Outcome restore(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString to = arguments.text(u"--to"_s);
    const QString file = arguments.text(u"FILE"_s);
    if (arguments.has(u"--recovery-key-file"_s)) {
        BRO_CHECK(restoreByPaper(context, file, to));
    } else {
        BRO_TRY(const QString password, context.password());
        BRO_CHECK(restoreBackup(file, to, arguments.text(u"--user"_s), password, context.clock(),
                                context.progress()));
    }
    context.say(u"app.restoreDone"_s, {{u"file"_s, to}});
    context.json() = {{u"file"_s, to}};
    return Exit::Success;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        return u"note"_s;
    }
    return {};
}

// Documents that no row names are cleared away at the same time (architecture 16).
Outcome check(CommandContext &context)
{
    BRO_TRY(Session *const session, context.session());
    BRO_TRY(const QList<Finding> findings, databaseFindings(*session, context.progress()));
    QJsonArray json;
    bool look = false;
    for (const Finding &finding : findings) {
        const QString sentence = context.texts().sentence(finding.message);
        context.line(sentence);
        json.append(
            QJsonObject{{u"severity"_s, severityName(finding.severity)}, {u"finding"_s, sentence}});
        look = look || finding.severity != Severity::Note;
    }
    int removed = 0;
    if (session->require(Right::Backup).ok()) {
        BRO_TRY(removed, removeOrphanObjects(*session));
    }
    if (removed > 0)
        context.say(u"app.orphansRemoved"_s, {{u"n"_s, qint64(removed)}});
    if (findings.isEmpty())
        context.say(u"app.checkFaultless"_s);
    context.json() = {{u"findings"_s, json}, {u"removedDocuments"_s, removed}};
    return look ? Exit::Findings : Exit::Success;
}

} // namespace

QList<CommandSpec> databaseCommands()
{
    return {
        {u"check"_s, u"app.summaryCheck"_s, {}, {}, check},
        {u"backup"_s,
         u"app.summaryBackup"_s,
         {},
         {{u"--out"_s, ValueKind::File, u"app.optionBackupOut"_s, true}},
         backup},
        {u"restore"_s,
         u"app.summaryRestore"_s,
         {{u"FILE"_s, ValueKind::File}},
         {{u"--to"_s, ValueKind::File, u"app.optionRestoreTo"_s, true},
          {u"--recovery-key-file"_s, ValueKind::File, u"app.optionRecoveryKeyFile"_s}},
         restore,
         checkRestore},
    };
}

} // namespace bro
