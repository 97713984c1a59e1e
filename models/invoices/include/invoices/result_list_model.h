// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grouped_list_model.h>
#include <core/progress.h>
#include <core/texts.h>
#include <jobs/bonuses.h>

namespace bro {

// A bonus of an order, and how far it has come.
struct ResultRow
{
    qint64 id = 0; // of rows in a list, from 1
    Order order;
    QString citizenName;
    QString track;
    BonusState state;
};

// The bonuses of a contract's orders (empty: of all), by measuring day. Only contracts whose price
// model pays for results are read. Needs Right::Export.
Result<QList<ResultRow>> resultRows(Session &session, const QString &contractKey,
                                    const Progress &progress = {});

// By stage; IdRole is ResultRow::id.
class ResultListModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column { OrderNumber, Citizen, Title, MeasureOn, StatedBy, Amount, State, ColumnCount };

    // The texts outlive the model.
    explicit ResultListModel(const Texts &texts, QObject *parent = nullptr);

    void setRows(const QList<ResultRow> &rows);
    const ResultRow *row(const QModelIndex &index) const; // nothing for a group
    const ResultRow *rowOf(qint64 id) const;
    // The row of an order's bonus; nothing when it is gone.
    const ResultRow *find(OrderId order, const QString &bonus) const;
    int count(BonusStage stage) const;
    Money sum(BonusStage stage) const;

protected:
    QVariant cell(int row, int column, int role) const override;
    int groupOf(int row) const override;

private:
    QString text(const ResultRow &row, int column) const;

    const Texts &m_texts;
    QList<ResultRow> m_rows;
};

Mark stageMark(const Texts &texts, BonusStage stage);

} // namespace bro
