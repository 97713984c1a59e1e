// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <database/session.h>
#include <exports/d1_source.h>

namespace bro {

// Employees, places and the orders of a contract that can have rows: accepted, interrupted, and
// cancelled ones, of which only what ran counts.
Result<D1Lookups> readD1Lookups(Session &session, const QString &contractKey);

} // namespace bro
