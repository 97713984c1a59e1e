// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <exports/d1_export.h>
#include <memory>

namespace bro {

// The findings of a check: errors, then warnings, each by row of the dataset.
class D1FindingModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column { Row, Citizen, Date, FaultyColumn, Found, MendedIn, ColumnCount };
    // Of one severity; the rest is told by its number.
    static constexpr int mostShown = 5'000;

    // The texts outlive the model.
    explicit D1FindingModel(const Texts &texts, QObject *parent = nullptr);

    void setPreview(std::shared_ptr<const D1Preview> preview); // nullptr: none
    // Nothing for a group.
    const D1Finding *finding(const QModelIndex &index) const;
    const D1Finding *findingOf(qint64 id) const;
    // The same for the same fault after another check.
    static qint64 idOf(const D1Finding &finding);

protected:
    QVariant cell(int row, int column, int role) const override;
    int groupOf(int row) const override;

private:
    QString text(const D1Finding &finding, int column) const;

    const Texts &m_texts;
    std::shared_ptr<const D1Preview> m_preview;
    QList<int> m_rows; // places in the list of findings
};

} // namespace bro
