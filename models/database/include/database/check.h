// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <core/message.h>
#include <core/progress.h>
#include <database/session.h>

namespace bro {

// What is wrong in the file itself and between its tables: damaged pages, rows that point to
// nothing or to another's row, documents that are missing, damaged or belong to no row, contract
// texts that were changed, accepted orders without a price. Errors first. Reads everything, also
// every document.
Result<QList<Finding>> databaseFindings(Session &session, const Progress &progress = {});

// Removes documents that no row names. Younger ones than a day stay: their row may be on its way.
// How many were removed. Needs Right::Backup.
Result<int> removeOrphanObjects(Session &session);

} // namespace bro
