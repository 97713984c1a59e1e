// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "interrupt.h"
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <database/key_file.h>

namespace bro {

using namespace Qt::StringLiterals;

CommandContext::CommandContext(const Arguments &arguments, const Texts &texts, const Clock &clock,
                               ProgressLine &progress, Print print)
    : m_arguments(arguments),
      m_texts(texts),
      m_clock(clock),
      m_progress(progress),
      m_print(std::move(print)),
      m_json(arguments.has(u"--json"_s))
{
}

CommandContext::~CommandContext() = default;

QString CommandContext::databasePath() const
{
    if (m_arguments.has(u"--database"_s))
        return m_arguments.text(u"--database"_s);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           u"/kontor.brobygger"_s;
}

Result<QString> CommandContext::userName() const
{
    if (m_arguments.has(u"--user"_s))
        return m_arguments.text(u"--user"_s);
    if (!QFile::exists(databasePath()))
        return Error(u"database.missing"_s, {{u"file"_s, databasePath()}}, {},
                     Error::Kind::NotFound);
    BRO_TRY(const KeyFile keys, KeyFile::load(databasePath()));
    if (keys.userNames().size() != 1)
        return Error(u"app.userMissing"_s, {}, {}, Error::Kind::Refused);
    return keys.userNames().first();
}

Result<QString> CommandContext::password()
{
    if (m_arguments.has(u"--password-file"_s)) {
        const QString name = m_arguments.text(u"--password-file"_s);
        BRO_TRY(const QByteArray bytes, readSmallFile(name, 4096));
        const QByteArray first = bytes.left(bytes.indexOf('\n'));
        return QString::fromUtf8(first.endsWith('\r') ? first.chopped(1) : first);
    }
    const QByteArray bytes = qgetenv("BROBYGGER_PASSWORD");
    if (bytes.isEmpty())
        return Error(u"app.passwordMissing"_s, {}, {}, Error::Kind::Refused);
    return QString::fromLocal8Bit(bytes);
}

Result<Session *> CommandContext::session()
{
    if (!m_session) {
        BRO_TRY(const QString user, userName());
        BRO_TRY(const QString word, password());
        BRO_TRY(m_database, Database::open(databasePath(), user, word, m_clock));
        m_database->connection().setCancelFlag(&interrupted());
        m_session = std::make_unique<Session>(m_database->user(), m_database->connection(), m_clock,
                                              &m_database->objects());
    }
    return m_session.get();
}

void CommandContext::add(const QString &text)
{
    constexpr qsizetype Portion = 64 * 1024;
    if (m_json)
        return;
    m_text += text;
    if (m_released && m_text.size() >= Portion) {
        m_progress.clear();
        m_printed = m_print(m_text) && m_printed;
        m_text.clear();
    }
}

bool CommandContext::finish()
{
    if (m_json)
        m_text = QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Compact)) + u'\n';
    m_printed = m_print(m_text) && m_printed;
    m_text.clear();
    return m_printed;
}

void CommandContext::closeDatabase()
{
    m_session.reset();
    m_database.reset();
}

Result<QByteArray> readSmallFile(const QString &name, qint64 longest)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error(u"core.cannotRead"_s, {{u"file"_s, name}}, file.errorString(),
                     Error::Kind::NotFound);
    if (file.size() > longest)
        return Error(u"app.fileTooLong"_s, {{u"file"_s, name}}, {}, Error::Kind::Refused);
    return file.readAll();
}

} // namespace bro
