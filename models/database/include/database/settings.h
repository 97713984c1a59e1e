// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <database/session.h>

namespace bro {

// The office's settings, in the database; those of the PC are kept elsewhere. One typed table.
enum class OfficeSetting {
    Demo,           // "1" while the database holds demo data
    LastBackupAt,   // UTC ms
    PostingAccounts // JSON, of the postings' export
};

QString settingName(OfficeSetting setting);
Result<QString> readSetting(Connection &connection, OfficeSetting setting);
Done writeSetting(Session &session, OfficeSetting setting, const QString &value);

} // namespace bro
