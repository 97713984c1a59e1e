// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/test_database.h>

namespace bro {

// Rows that planning and attendance stand on, without the stores of other areas: a contract
// version, two employees and two locations (ids 1 and 2), and `count` citizens with one accepted
// order each (citizen i and order i), 2 November 2026 to 29 January 2027.
Done addPeople(Connection &connection, int count);

} // namespace bro
