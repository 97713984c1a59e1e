// SPDX-License-Identifier: GPL-3.0-or-later
#include "password_tries.h"
#include <QFileInfo>
#include <views/shell/login_dialog.h>

using namespace Qt::StringLiterals;

namespace bro {

PasswordTries::PasswordTries(Settings &settings, const Clock &clock, const QString &path)
    : m_settings(settings),
      m_clock(clock),
      m_key("tries/"_L1 +
            QString::fromLatin1(QFileInfo(path).absoluteFilePath().toUtf8().toHex().right(32)))
{
}

QString PasswordTries::closed()
{
    const QList<QByteArray> tries = m_settings.state(m_key).split(' ');
    const qint64 last = tries.value(1).toLongLong();
    constexpr qint64 MinuteMs = 60'000;
    const qint64 left = last + LoginDialog::closedMinutes * MinuteMs - m_clock.nowMs();
    if (tries.value(0).toInt() < LoginDialog::mostTries || last > m_clock.nowMs())
        return {};
    if (left <= 0) {
        right();
        return {};
    }
    return tr("Too many wrong tries. Wait %n minute(s), then try again.", nullptr,
              int((left + MinuteMs - 1) / MinuteMs));
}

QString PasswordTries::wrong()
{
    const int tries = m_settings.state(m_key).split(' ').value(0).toInt() + 1;
    m_settings.setState(m_key,
                        QByteArray::number(tries) + ' ' + QByteArray::number(m_clock.nowMs()));
    if (tries >= LoginDialog::mostTries)
        return closed();
    return tr("%n try/tries left, then it is closed for 5 minutes.", nullptr,
              LoginDialog::mostTries - tries);
}

void PasswordTries::right()
{
    m_settings.setState(m_key, {});
}

} // namespace bro
