// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <invoices/receivables.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Aging agingOf(int daysLate)
{
    constexpr int Month = 30;
    if (daysLate <= 0)
        return Aging::NotDue;
    if (daysLate <= Month)
        return Aging::UpTo30Days;
    if (daysLate <= 2 * Month)
        return Aging::UpTo60Days;
    return daysLate <= 3 * Month ? Aging::UpTo90Days : Aging::Over90Days;
}

} // namespace

Message agingWords(Aging aging)
{
    switch (aging) {
    case Aging::NotDue:
        return Message(u"payments.agingNotDue"_s);
    case Aging::UpTo30Days:
        return Message(u"payments.agingUpTo30"_s);
    case Aging::UpTo60Days:
        return Message(u"payments.agingUpTo60"_s);
    case Aging::UpTo90Days:
        return Message(u"payments.agingUpTo90"_s);
    case Aging::Over90Days:
        return Message(u"payments.agingOver90"_s);
    }
    return {};
}

QList<OpenItem> openItems(const QList<Receivable> &all, QDate today)
{
    QList<OpenItem> items;
    for (const Receivable &invoice : all) {
        OpenItem item;
        item.open = invoice.open();
        if (item.open.ore == 0)
            continue;
        item.invoice = invoice;
        if (item.open.ore > 0)
            item.daysLate = int(std::max<qint64>(0, invoice.dueOn.daysTo(today)));
        item.aging = agingOf(item.daysLate);
        items.append(item);
    }
    std::sort(items.begin(), items.end(), [](const OpenItem &a, const OpenItem &b) {
        return std::pair(a.invoice.dueOn, a.invoice.number) <
               std::pair(b.invoice.dueOn, b.invoice.number);
    });
    return items;
}

} // namespace bro
