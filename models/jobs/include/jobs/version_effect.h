// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <contracts/profile_compare.h>
#include <core/message.h>
#include <core/result.h>
#include <database/session.h>

namespace bro {

// What a new version of a contract would change, before it is taken into use.
struct VersionEffect
{
    QString key;
    int versionBefore = 0; // 0: the contract is new to the office
    int versionAfter = 0;
    QDate from; // orders made from this day follow the new version
    QList<ProfileChange> changes;
    int running = 0;        // orders not yet over; they keep the version they were made under
    QStringList madeSince;  // numbers of those made on or after `from` all the same
    QList<Message> effects; // what it means for orders, prices and answers, in words
};

// Compared with the version that orders made the day before follow. Nothing is stored and no
// citizen is looked at. Errors: contracts.profileRefused, stores.*.
Result<VersionEffect> versionEffect(Session &session, const QByteArray &json,
                                    const QString &fileName);

} // namespace bro
