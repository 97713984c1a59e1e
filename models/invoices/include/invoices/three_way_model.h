// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <jobs/three_way.h>
#include <memory>

namespace bro {

// Ordered, delivered and invoiced of each order of a month; IdRole is the order's.
class ThreeWayModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column {
        OrderNumber,
        Citizen,
        Track,
        Ordered,
        Delivered,
        Invoiced,
        Unbilled,
        State,
        ColumnCount
    };

    // The texts outlive the model.
    explicit ThreeWayModel(const Texts &texts, QObject *parent = nullptr);

    // nullptr: none. onlyDifferences: rows where nothing differs are left out.
    void setMonth(std::shared_ptr<const ThreeWay> month, bool onlyDifferences);
    const ThreeWayRow *row(const QModelIndex &index) const;
    const ThreeWayRow *rowOf(qint64 id) const;
    struct Shown
    {
        int orders = 0;
        Money ordered;
        Money delivered;
        Money invoiced;
        Money unbilled;
    };
    Shown shown() const;
    static bool differs(const ThreeWayRow &row);

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    QString text(const ThreeWayRow &row, int column) const;
    Mark mark(const ThreeWayRow &row) const;

    const Texts &m_texts;
    std::shared_ptr<const ThreeWay> m_month;
    QList<qsizetype> m_rows; // in the month
};

} // namespace bro
