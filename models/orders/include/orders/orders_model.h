// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <orders/order_answers.h>
#include <orders/order_heads.h>

namespace bro {

enum class OrderGroup { ToAnswer, Accepted, Running, Ended };

// A line of the list of orders.
struct OrderRow
{
    OrderHead head;
    OrderGroup group = OrderGroup::Ended;
    QString track;              // in few words
    QDate answerBy;             // of those to be answered; invalid: no deadline
    bool needsDecision = false; // of those to be answered
    Mark mark;                  // findings, else what the order has become
};

// All orders of the contract (empty: of all), those to be answered with what was found.
Result<QList<OrderRow>> readOrderRows(Session &session, const Texts &texts,
                                      const QString &contractKey);

// The office's orders: to be answered by deadline, accepted and not started, running, ended.
class OrdersModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column { AnswerBy, Number, Citizen, Track, Period, HoursPerWeek, Findings, ColumnCount };

    explicit OrdersModel(const Texts &texts, QObject *parent = nullptr);

    void replace(QList<OrderRow> rows, QDate today);
    // What was found about accepted and running orders; an empty mark says there is nothing to see.
    // Kept over replace() until it is told anew.
    void setMarks(const QHash<OrderId, Mark> &marks);
    const OrderRow *find(OrderId id) const; // until the next replace()
    int count(OrderGroup group) const;
    int withoutFindings() const; // to be answered, and nothing to decide
    QList<OrderId> ofGroup(OrderGroup group) const;

protected:
    QVariant cell(int row, int column, int role) const override;
    int groupOf(int row) const override;
    QString filterText(int row) const override;

private:
    QVariant display(const OrderRow &row, int column) const;
    QVariant sortKey(const OrderRow &row, int column) const;
    Tone deadlineTone(const OrderRow &row) const;

    const Texts &m_texts;
    QList<OrderRow> m_rows;
    QHash<OrderId, Mark> m_marks;
    QHash<OrderId, int> m_places;
    QDate m_today;
};

} // namespace bro
