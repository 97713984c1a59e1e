// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/plan_draft.h>
#include <jobs/plan_view.h>
#include <limits>
#include <views/planning/grid_block.h>

namespace bro {

// Stands for the activity that is being created.
inline constexpr qint64 DraftBlock = std::numeric_limits<qint64>::max();

// A week as the grid takes it.
QList<GridBlock> gridBlocks(const QList<PlanBlock> &blocks, const Texts &texts);
QList<GridDay> gridDays(const PlanWeek &week, const Texts &texts);
// What is edited stands where it would be, whether it is stored or not.
void showDraft(const PlanDraft &draft, bool clash, const Texts &texts, QList<GridBlock> &blocks);

} // namespace bro
