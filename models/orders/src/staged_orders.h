// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <functional>
#include <orders/order_list.h>

namespace bro {

// The good rows of a list, packed: about as many bytes as they had in the file, a tenth of what
// they are as values.
class StagedOrders
{
public:
    void add(const ParsedOrderRow &row);
    qint64 count() const { return m_count; }
    // In order. The facts of the remark stand in order and citizen; `remark` itself is not kept.
    Done forEach(const std::function<Done(const ParsedOrderRow &)> &onRow) const;

private:
    QList<QByteArray> m_blocks;
    qint64 m_count = 0;
};

} // namespace bro
