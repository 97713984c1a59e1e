// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <array>
#include <core/result.h>

namespace bro {

enum class OrderColumn {
    Number,
    Cpr,
    Name,
    Phone,
    Address,
    PostalCode,
    City,
    ProjectNumber,
    Title,
    OrderedOn,
    Start,
    End,
    HoursPerWeek,
    HoursTotal,
    Remark,
    Count
};

// Field of an order list → header of the file, for lists whose headers the program does not know.
// An empty header leaves the field out, also when the file has a column of a known name.
using OrderColumnMapping = QHash<OrderColumn, QString>;

// {"number": "Sag", "cpr": "Person"}: the names of the fields are those of
// resources/import/order-columns.json. Fails with import.mapping*.
Result<OrderColumnMapping> readOrderColumnMapping(const QByteArray &json);
// The same way back, for remembering it.
QByteArray writeOrderColumnMapping(const OrderColumnMapping &mapping);
// The fields whose headers the program knows by name.
OrderColumnMapping knownColumns(const QStringList &header);

// Which column of a file holds which field: by the mapping, else by known names, whatever their
// case, spaces and punctuation.
class OrderColumns
{
public:
    // A missing mandatory column refuses the whole file (import.missingColumns), a doubled one too.
    static Result<OrderColumns> match(const QStringList &header,
                                      const OrderColumnMapping &mapping = {});
    // Records that hold the fields in the order of OrderColumn, called by these names.
    static OrderColumns fields(const QHash<OrderColumn, QString> &names);
    static bool isMandatory(OrderColumn column);

    bool has(OrderColumn column) const { return place(column) >= 0; }
    // As the file calls it.
    QString header(OrderColumn column) const { return m_headers[size_t(column)]; }
    // Without surrounding spaces and without the apostrophe that keeps a spreadsheet from running
    // the text; empty when the record has no such field.
    QString value(const QStringList &fields, OrderColumn column) const;

private:
    OrderColumns() { m_places.fill(-1); }
    qsizetype place(OrderColumn column) const { return m_places[size_t(column)]; }

    std::array<qsizetype, size_t(OrderColumn::Count)> m_places;
    std::array<QString, size_t(OrderColumn::Count)> m_headers;
};

} // namespace bro
