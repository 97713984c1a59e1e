// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/grouped_list_model.h>
#include <core/texts.h>
#include <orders/order_preview.h>

namespace bro {

enum class PreviewPart { All, New, Known, Refused };

// What an import would make of a file, row by row.
class OrderPreviewModel : public GroupedListModel
{
    Q_OBJECT
public:
    enum Column {
        Line,
        Result,
        Number,
        Citizen,
        Cpr,
        Track,
        OrderedOn,
        Start,
        End,
        Hours,
        Total,
        Words,
        ColumnCount
    };
    // bool: the cell for which the row is refused.
    static constexpr int FaultRole = Qt::UserRole + 100;

    explicit OrderPreviewModel(const Texts &texts, QObject *parent = nullptr);

    void replace(OrderPreview preview);
    const OrderPreview &preview() const { return m_preview; }
    void showPart(PreviewPart part);
    PreviewPart part() const { return m_part; }
    int count(PreviewPart part) const { return m_counts[int(part)]; }
    const PreviewRow *row(qint64 line) const;
    // The columns, hidden at first, that some refused row is about.
    bool hasFaultIn(int column) const { return m_faultyColumns.contains(column); }
    // The field that a column shows; Count: none.
    static OrderColumn fieldOf(int column);

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    const PreviewRow &shown(int row) const { return m_preview.rows[m_shown[row]]; }
    QString display(const PreviewRow &row, int column) const;
    QString words(const PreviewRow &row) const;

    const Texts &m_texts;
    OrderPreview m_preview;
    QList<int> m_shown; // rows of the part
    PreviewPart m_part = PreviewPart::All;
    std::array<int, 4> m_counts{};
    QSet<int> m_faultyColumns;
};

} // namespace bro
