// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bro {

// The form in which names are searched: without case, accents and apostrophes, Æ as ae, Ø and Ö as
// o, Å and aa as a, hyphens as spaces. The folded form of any part of a name is a part of the
// folded name, so that a search for a part always finds it.
QString folded(const QString &name);

// True when a letter of the name was lost on its way here ("S?awomir"): a question mark or a
// replacement character in or beside a word.
bool hasLostLetters(const QString &name);

} // namespace bro
