// SPDX-License-Identifier: GPL-3.0-or-later
#include <database/settings.h>
#include <database/statement.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

QString settingName(OfficeSetting setting)
{
    switch (setting) {
    case OfficeSetting::Demo:
        return u"demo"_s;
    case OfficeSetting::LastBackupAt:
        return u"last-backup-at"_s;
    case OfficeSetting::PostingAccounts:
        return u"posting-accounts"_s;
    }
    return {};
}

Result<QString> readSetting(Connection &connection, OfficeSetting setting)
{
    Statement read(connection, u"SELECT value FROM setting WHERE name = ?"_s);
    read.bind(settingName(setting));
    BRO_TRY(const bool found, read.next());
    return found ? read.text(0) : QString();
}

Done writeSetting(Session &session, OfficeSetting setting, const QString &value)
{
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    Statement write(session.connection(),
                    u"INSERT INTO setting (name, value) VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    BRO_CHECK(write.bind(settingName(setting), value).run());
    transaction.changed(Aggregate::Office, 0);
    return transaction.commit();
}

} // namespace bro
