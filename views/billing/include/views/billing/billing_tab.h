// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/invoice_basis_job.h>
#include <views/page.h>

class QComboBox;

namespace bro {

// One of the pages of Økonomi: its own tools, message, list and panel below the common heading.
class BillingTab : public FramedPage
{
    Q_OBJECT
public:
    explicit BillingTab(PageContext &context, QWidget *parent = nullptr);
    QString title() const override;

protected:
    // The contract that all pages of Økonomi show; empty: none chosen yet.
    QString rememberedContract() const;
    void rememberContract(const QString &key);
};

// Of a day: "november 2026" as within a sentence, "November 2026" as a title.
QString monthWords(const Texts &texts, QDate day);
QString monthTitle(const Texts &texts, QDate day);
Month monthOf(QDate day);

} // namespace bro
