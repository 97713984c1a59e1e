// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <views/planning/grid_layout.h>

namespace bro {

// Of the states' words on blocks.
QString gridAllDayWord();
GridTag clashGridTag();
QList<GridTag> gridTags(const GridBlock &block, bool withClash); // the strongest first
QSize gridTagSize(const GridTag &tag, const GridMetrics &metrics);
int gridTagIcon(const GridMetrics &metrics); // side of a tag's icon

} // namespace bro
