// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace bro {

// The one cipher a file is opened with (RFC 8439).
inline constexpr QLatin1StringView CipherName("chacha20");

// What an engine answers before it may touch a file.
struct CipherAnswer
{
    int number = 0;  // of the cipher by its name; 0 or less: the build does not have it
    int chosen = -1; // the cipher in force after that number was asked for
    int keyed = -1;  // whether the key was taken: 0
};

// An engine without the cipher would write plain text, or another cipher's, and answer ok.
constexpr bool encrypts(const CipherAnswer &answer)
{
    return answer.number > 0 && answer.chosen == answer.number && answer.keyed == 0;
}

} // namespace bro
