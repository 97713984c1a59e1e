// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bro {

class WeekGrid;

// The grid to screen readers: a table of days and activities, each activity a cell whose name is
// its sentence; the empty place where the keyboard stands is the last child.
void installWeekGridAccessibility();
void tellWeekGridChanged(WeekGrid *grid); // other days or blocks
void tellWeekGridRenamed(WeekGrid *grid); // the chosen one has another sentence
void tellWeekGridFocus(WeekGrid *grid);

} // namespace bro
