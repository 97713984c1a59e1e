// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <jobs/billing_month.h>
#include <memory>

namespace bro {

// The orders of a month by track and price model; IdRole is the order's, negative in a correction.
class BillingModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column {
        OrderNumber,
        Citizen,
        Track,
        Amount, // quantity
        Price,
        Sum,
        OrderTick,
        DatasetTick,
        State,
        Contact,
        ColumnCount
    };

    // The texts outlive the model.
    explicit BillingModel(const Texts &texts, QObject *parent = nullptr);

    void setMonth(std::shared_ptr<const BillingMonth> month); // nullptr: none
    const BillingLine *line(const QModelIndex &index) const;  // nothing for a group
    const BillingLine *lineOf(qint64 id) const;
    static qint64 idOf(const BillingLine &line);
    // Of what the filter shows; corrections are not counted in the sum.
    struct Shown
    {
        int orders = 0;
        int corrections = 0;
        Money sum;
    };
    Shown shown() const;
    Shown all() const;
    // The next line at fault after that one, from the top after the last; 0: none.
    qint64 nextFault(qint64 id) const;

protected:
    QVariant cell(int row, int column, int role) const override;
    int groupOf(int row) const override;

private:
    QString text(const BillingLine &line, int column) const;
    QVariant sortKey(const BillingLine &line, int column) const;
    Mark mark(BillingState state) const;
    QVariant tick(const BillingLine &line, int column, int role) const;
    void count(const BillingLine &line, Shown &shown) const;

    const Texts &m_texts;
    std::shared_ptr<const BillingMonth> m_month;
};

// An amount without its unit, for columns that name it: "390" or, with øre, "8.580,00".
QString plainAmount(const Texts &texts, Money money, bool always);

} // namespace bro
