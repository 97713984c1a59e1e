// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money_dialog.h"
#include <invoices/result_list_model.h>

namespace bro {

// act stores; its error stands in the dialog. False: the user thought better of it.
bool askResult(PageContext &context, const ResultRow &row,
               const std::function<Done(const ResultStatement &, const Evidence &)> &act,
               QWidget *parent);

} // namespace bro
