// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bro {

// One line in the program's log (AppLocalDataLocation/log), with BROBYGGER_DEBUG on standard error
// too. Never personal data: codes and technical details only. A log that can't be written is no
// reason to fail.
void writeLog(const QString &line);
QString logFileName();
// Qt's own warnings go to the log and not to the user.
void sendQtMessagesToLog();

} // namespace bro
