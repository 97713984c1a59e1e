// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_file.h"
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <cstdio>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLog = 1 << 20;

void onQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fputs((message + u'\n').toLocal8Bit().constData(), stderr);
    writeLog(u"qt: "_s + message);
}

} // namespace

QString logFileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           u"/log/brobygger.log"_s;
}

void writeLog(const QString &line)
{
    const QByteArray text =
        (QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u' ' + line + u'\n').toUtf8();
    if (qEnvironmentVariableIsSet("BROBYGGER_DEBUG"))
        std::fputs(text.constData(), stderr);
    const QString name = logFileName();
    QDir().mkpath(name.section(u'/', 0, -2));
    QFile file(name);
    if (file.size() > LongestLog) {
        QFile::remove(name + u".1"_s);
        QFile::rename(name, name + u".1"_s);
    }
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(text);
}

void sendQtMessagesToLog()
{
    qInstallMessageHandler(onQtMessage);
}

} // namespace bro
