// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <contracts/profile.h>
#include <core/message.h>
#include <optional>

namespace bro {

// The format of profiles that this program reads.
inline constexpr int profileFormat = 1;

// One thing wrong with a profile: where ("tracks[0].price.frame.min"; empty: the whole file) and
// what.
struct ProfileFault
{
    QString path;
    Message message;
};

// A profile without any fault, or all that is wrong with the text.
struct ProfileResult
{
    std::optional<Profile> profile;
    QString fileName;
    QList<ProfileFault> faults;
    // Every key that reading asked for, by place without numbers ("tracks[].price"): what the
    // documentation of the form must name.
    QMap<QString, QStringList> keys;

    // "file, path: sentence" for one fault.
    Message line(const ProfileFault &fault) const;
};

// Reads a profile strictly: unknown, missing and repeated keys, wrong types, decimal points (money
// is whole øre, percent hundredths, time minutes) and impossible values are all named.
ProfileResult loadProfile(const QByteArray &json, const QString &fileName);

// The profiles that come with the program: file names under :/brobygger/contracts.
QStringList bundledProfiles();
QByteArray bundledProfile(const QString &fileName);

} // namespace bro
