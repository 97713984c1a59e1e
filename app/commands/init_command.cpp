// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "commands.h"
#include <QFile>
#include <QFileInfo>
#include <jobs/found_office.h>
#include <office/office_file.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Error exists(const QString &file)
{
    return Error(u"database.exists"_s, {{u"file"_s, file}}, {}, Error::Kind::Refused);
}

Done checkFree(const QString &path, const QString &keyOut)
{
    for (const QString &file : {path, KeyFile::pathFor(path), path + u".objects"_s, keyOut}) {
        if (!file.isEmpty() && QFileInfo::exists(file))
            return exists(file);
    }
    return {};
}

// The owner's eyes only, and never over another file.
Done writeRecoveryKey(const QString &name, const RecoveryKey &key)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return QFileInfo::exists(name)
                   ? exists(name)
                   : Error(u"core.cannotWrite"_s, {{u"file"_s, name}}, file.errorString());
    const QByteArray line = key.shown().toLatin1() + '\n';
    if (file.write(line) != line.size() || !file.flush()) {
        file.remove();
        return Error(u"core.cannotWrite"_s, {{u"file"_s, name}}, file.errorString());
    }
    return {};
}

Outcome init(CommandContext &context)
{
    const Arguments &arguments = context.arguments();
    const QString path = context.databasePath();
    const QString keyOut = arguments.text(u"--recovery-key-out"_s);
    BRO_TRY(const QByteArray json, readSmallFile(arguments.text(u"--office"_s)));
    BRO_TRY(const OfficeFile office, parseOfficeFile(json));
    if (arguments.has(u"--user"_s) && arguments.text(u"--user"_s) != office.userName)
        return Error(u"app.userDiffers"_s,
                     {{u"user"_s, arguments.text(u"--user"_s)}, {u"first"_s, office.userName}}, {},
                     Error::Kind::Refused);
    BRO_TRY(const QString password, context.password());
    BRO_CHECK(checkFree(path, keyOut));
    const auto writeKey = [&](const RecoveryKey &key) {
        return keyOut.isEmpty() ? Done() : writeRecoveryKey(keyOut, key);
    };
    const auto founded = foundOffice(path, office, password, context.clock(), writeKey);
    if (!founded.ok()) {
        // Ours: checkFree() has seen that there was none before.
        if (!keyOut.isEmpty())
            QFile::remove(keyOut);
        return founded.error();
    }
    const RecoveryKey &key = *founded;
    context.say(u"app.initDone"_s, {{u"file"_s, path}, {u"user"_s, office.userName}});
    context.json() = {{u"database"_s, path}, {u"user"_s, office.userName}};
    if (keyOut.isEmpty()) {
        context.say(u"app.recoveryKey"_s, {{u"key"_s, key.shown()}});
        context.json().insert(u"recoveryKey"_s, key.shown());
    } else {
        context.say(u"app.recoveryKeyWritten"_s, {{u"file"_s, keyOut}});
        context.json().insert(u"recoveryKeyFile"_s, keyOut);
    }
    return Exit::Success;
}

} // namespace

QList<CommandSpec> initCommands()
{
    return {{u"init"_s,
             u"app.summaryInit"_s,
             {},
             {{u"--office"_s, ValueKind::File, u"app.optionOffice"_s, true},
              {u"--recovery-key-out"_s, ValueKind::File, u"app.optionRecoveryKeyOut"_s}},
             init}};
}

} // namespace bro
