// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <core/message.h>
#include <core/result.h>

namespace bro {

// One difference between two profiles, in words. `path` is its place in the later one, or in the
// earlier one for what is gone; entries of a list are named by their id or key.
struct ProfileChange
{
    QString path; // "tracks[mentor].price.frame.max"
    Message message;
};

// What differs from `before` to `after`, in the order of the file. Every difference is told, those
// of a deadline's day as one. Error: contracts.compareRefused when one of them is no JSON object.
Result<QList<ProfileChange>> compareProfiles(const QByteArray &before, const QByteArray &after);

} // namespace bro
