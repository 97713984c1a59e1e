// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

// What the commands about money have in common.
namespace bro {

QStringList columnHeads(const Texts &texts, const QStringList &codes);
// As lines, and for programs under "findings"; true when a person must look at one.
bool tellFindings(CommandContext &context, const QList<Finding> &findings);

} // namespace bro
