// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <citizens/citizen.h>
#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <database/session.h>
#include <orders/order.h>

namespace bro {

// One citizen with the course that matters now: the one that runs, else that is ahead, waits or
// ended last.
struct CitizenLine
{
    CitizenId id;
    QString name;
    CprNumber cpr;
    EmployeeId contact;
    QString contactName;
    QString initials;
    QString orderNumber; // empty: no order
    QString title;       // of the order
    QDate start;
    QDate end; // last day
    OrderPhase phase = OrderPhase::Received;
    int orders = 0;

    bool isActive() const
    {
        return orders > 0 && (phase == OrderPhase::Received || phase == OrderPhase::Accepted ||
                              phase == OrderPhase::Running);
    }
};

// Which course matters more on a day; the lower.
int courseRank(OrderPhase phase);

// Everybody by name. The list itself shows no secrets: CPR numbers are masked.
Result<QList<CitizenLine>> citizenLines(Session &session);

class CitizenListModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column { Name, Cpr, Contact, OrderNumber, Track, Period, State, ColumnCount };

    explicit CitizenListModel(const Texts &texts, QObject *parent = nullptr);
    void setLines(const QList<CitizenLine> &lines);
    const QList<CitizenLine> &lines() const { return m_lines; }

protected:
    QVariant cell(int row, int column, int role) const override;
    QString filterText(int row) const override { return m_filterTexts[row]; }

private:
    QString text(const CitizenLine &line, int column) const;

    const Texts &m_texts;
    QList<CitizenLine> m_lines;
    QStringList m_filterTexts; // with the name as it is searched and the whole CPR number
};

} // namespace bro
