// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money_dialog.h"
#include <invoices/posting_export.h>

namespace bro {

// Writes the postings of issued invoices for the office's bookkeeping. Nothing: the user thought
// better of it.
std::optional<PostingExport> askPostings(PageContext &context, QWidget *parent);

} // namespace bro
