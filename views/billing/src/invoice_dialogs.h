// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money_dialog.h"
#include <invoices/invoice_details.h>
#include <jobs/invoice_basis_job.h>
#include <optional>

namespace bro {

// Which drafts shall be made.
struct DraftWish
{
    QString contractKey; // empty: all
    Month month;
};
// Nothing: the user thought better of it.
std::optional<DraftWish> askDrafts(PageContext &context, const QString &contractKey, Month month,
                                   QWidget *parent);

struct CreditWish
{
    QList<LineCredit> lines; // empty: the whole
    QString reason;
};
// act stores it; its error stands in the dialog. False: the user thought better of it.
// can: of each line, what may be given back; lines that wait on a draft are locked.
bool askCredit(PageContext &context, const InvoiceRow &row, const QList<InvoiceLineDetails> &lines,
               const QList<CreditableLine> &can, const std::function<Done(const CreditWish &)> &act,
               QWidget *parent);

bool askPayment(PageContext &context, const InvoiceRow &row,
                const std::function<Done(const NewPayment &)> &act, QWidget *parent);

// Shows what the reminder would say, and what of it is asked for.
bool askReminder(PageContext &context, qint64 number,
                 const std::function<Done(const ReminderWish &)> &act, QWidget *parent);

// What a run over many could not do, in sentences that can be copied.
void showFindings(PageContext &context, const QString &title, const QString &heading,
                  const QList<Finding> &findings, QWidget *parent);

} // namespace bro
