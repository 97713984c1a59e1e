// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <invoices/portal_basis.h>
#include <memory>

namespace bro {

// What the portal is to invoice of a month, by how it stands; IdRole is the order's, negative in a
// correction.
class PortalListModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column {
        OrderNumber,
        Citizen,
        From,
        To,
        Calculated,
        Created,
        Difference,
        Number,
        State,
        ColumnCount
    };

    // The texts outlive the model.
    explicit PortalListModel(const Texts &texts, QObject *parent = nullptr);

    void setBasis(std::shared_ptr<const PortalBasis> basis); // nullptr: none
    const PortalLine *line(const QModelIndex &index) const;  // nothing for a group
    const PortalLine *lineOf(qint64 id) const;
    static qint64 idOf(const PortalLine &line);
    // Of what the filter shows.
    struct Shown
    {
        int lines = 0;
        int open = 0;
        Money calculated;
        Money created;
    };
    Shown shown() const;
    // The first line that deviates; 0: none.
    qint64 firstDeviation() const;

protected:
    QVariant cell(int row, int column, int role) const override;
    int groupOf(int row) const override;

private:
    QString text(const PortalLine &line, int column) const;
    QVariant sortKey(const PortalLine &line, int column) const;

    const Texts &m_texts;
    std::shared_ptr<const PortalBasis> m_basis;
};

Mark portalMark(const Texts &texts, PortalState state);

} // namespace bro
