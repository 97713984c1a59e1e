// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <core/message.h>
#include <core/minutes.h>
#include <optional>

namespace bro {

// The hours of a month by how they were given: face to face (with the citizen, or at meetings with
// the municipality), and by telephone or text, which count to a limit (003 5).
struct ContactHours
{
    Minutes faceToFace;
    Minutes distant;              // by telephone, text or screen
    Minutes distantCounted;       // of them, within the limit
    std::optional<Minutes> limit; // none: not agreed, so they do not count
    Minutes counted;              // in all
    QList<Message> explanation;
};
ContactHours contactHours(Minutes faceToFace, Minutes distant, std::optional<Minutes> limit);

} // namespace bro
