// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <database/key_file.h>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace bro {

using namespace Qt::StringLiterals;

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QByteArray Ran::told() const
{
    return (u"status %1\n%2\n%3"_s.arg(status).arg(out, err)).toUtf8();
}

Ran ended(int status, const Ran &ran)
{
    if (ran.status != status)
        QTest::qFail(("not " + QByteArray::number(status) + ": " + ran.told()).constData(),
                     __FILE__, __LINE__);
    return ran;
}

bool saysDiskFull(const Ran &ran)
{
    const QString said = ran.err.trimmed();
    return ran.status == 1 && said.contains(u"disk"_s, Qt::CaseInsensitive) &&
           said.endsWith(u'.') && !said.contains(u'[') && !said.contains(u'{');
}

QByteArray timeless(const QByteArray &pdf)
{
    static const QRegularExpression stamp(
        u"/(CreationDate|ModDate) ?\\([^)]*\\)|<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*"_s);
    return QString::fromLatin1(pdf).replace(stamp, QString()).toLatin1();
}

#ifdef Q_OS_UNIX
void limitFileSize()
{
    std::signal(SIGXFSZ, SIG_IGN);
    constexpr rlim_t Bytes = 64 * 1024;
    const rlimit limit{Bytes, Bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}
#endif

Program::Program()
{
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"PATH"_s, system.value(u"PATH"_s));
    m_environment.insert(u"HOME"_s, m_home.path());
    for (const QString &name : {u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (system.contains(name))
            m_environment.insert(name, system.value(name));
    }
    setPassword(u"broen bærer 7"_s);
}

void Program::setPassword(const QString &password)
{
    m_environment.insert(u"BROBYGGER_PASSWORD"_s, password);
}

void Program::start(QProcess &process, const QStringList &words,
                    const std::function<void()> &child) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
    process.setProgram(QStringLiteral(BRO_PROGRAM));
    process.setArguments(words);
    if (child)
        process.setChildProcessModifier(child);
    process.start();
    process.closeWriteChannel();
}

Ran Program::finish(QProcess &process)
{
    constexpr int PatienceMs = 240'000; // only so that a hanging program ends the test
    const bool ended = process.waitForFinished(PatienceMs);
    Ran ran;
    if (ended && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

Ran Program::run(const QStringList &words)
{
    QProcess process;
    start(process, words);
    return finish(process);
}

Ran Program::runHere(const QStringList &words)
{
    return run(QStringList{u"--database"_s, database(), u"--today"_s, day} + words);
}

void Program::write(const QString &name, const QByteArray &content) const
{
    QFile target(m_home.filePath(name));
    const bool written =
        target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
    if (!written)
        qFatal("The test's own file %s can't be written", qPrintable(name));
}

QByteArray Program::read(const QString &name) const
{
    QFile source(m_home.filePath(name));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void Program::writeOffice() const
{
    write(u"office.json"_s, R"({
        "name": "Åbro Job & Vejledning ApS", "cvr": "12345674",
        "address": "Havnegade 12, 1. sal", "postalCode": "4999", "city": "Egeby",
        "phone": "00 45 12 30", "email": "post@aabro.example",
        "user": {"name": "leder"},
        "employees": [{"name": "Maja Lindqvist", "initials": "ML", "role": "mentor"},
                      {"name": "Søren Kjær", "initials": "SK", "role": "consultant"}],
        "locations": [{"name": "Åbro", "address": "Havnegade 12, 1. sal, 4999 Egeby",
                       "capacity": 12}]})");
}

bool Program::found()
{
    writeOffice();
    const Ran ran = runHere({u"init"_s, u"--office"_s, file(u"office.json"_s),
                             u"--recovery-key-out"_s, file(u"nøgle.txt"_s)});
    if (ran.status != 0)
        qWarning("%s", ran.told().constData());
    return ran.status == 0;
}

bool Program::init()
{
    // Founded once in a test's run; later offices with the same password and day are copies.
    static const QTemporaryDir made;
    const QStringList parts{u"kontor.brobygger"_s, u"kontor.brobygger.keys"_s, u"nøgle.txt"_s};
    const QString password = m_environment.value(u"BROBYGGER_PASSWORD"_s);
    const QString kept =
        made.filePath(QString::fromLatin1((password + day).toUtf8().toHex()) + u'-');
    const auto copied = [&parts](const QString &from, const QString &to) {
        return std::all_of(parts.begin(), parts.end(), [&from, &to](const QString &part) {
            return QFile::copy(from + part, to + part);
        });
    };
    if (QFile::exists(kept + parts.last())) {
        writeOffice();
        return copied(kept, m_home.path() + u'/');
    }
    if (!found())
        return false;
    Result<KeyFile> keys = KeyFile::load(database());
    const bool lowered =
        keys.ok() &&
        keys->changePassword(u"leder"_s, password, password, PasswordCost::lowest()).ok() &&
        keys->save(database()).ok() && copied(m_home.path() + u'/', kept);
    if (!lowered)
        qWarning("The key file of the test's office can't be changed");
    return lowered;
}

} // namespace bro
