// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs_office.h"
#include <QTest>
#include <jobs/bonuses.h>
#include <jobs/order_fee.h>

namespace bro {

using namespace Qt::StringLiterals;

inline const QString Fredericia = u"fredericia-2004"_s;
inline const QString Hilleroed = u"hilleroed-2003"_s;
inline const QDate FirstMonday(2026, 1, 5);

inline QString codeOf(const auto &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

inline QStringList codes(const QList<Message> &messages)
{
    QStringList codes;
    for (const Message &message : messages)
        codes.append(message.code);
    return codes;
}

// An office with the priced tracks of two contracts of 004, and citizens over and under 30.
struct Money004 : JobsOffice
{
    explicit Money004(QDate today = QDate(2026, 1, 2))
        : JobsOffice(today),
          older(citizen(u"6101800001"_s, u"Søren Ærø"_s)),  // born 1980
          younger(citizen(u"6101004001"_s, u"Ida Ågård"_s)) // born 2000
    {
        const QDate first(2003, 1, 1);
        for (const QString &track : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(contracts.setPrice(Fredericia, track, Money::kroner(1000), first).ok());
        QVERIFY(contracts.setPrice(Hilleroed, u"formidling"_s, Money::kroner(8000), first).ok());
    }

    Order add(const QString &contract, const QString &track, const QString &number,
              const Citizen &who, QDate start, int weeks, const QString &extends = {})
    {
        Order o;
        o.number = number;
        o.citizen = who.id;
        o.contractVersion = (*contracts.find(contract, start))->id;
        o.contractKey = contract;
        o.trackKey = track;
        o.title = track;
        o.orderedOn = start.addDays(-3);
        o.start = start;
        o.end = start.addDays(7 * weeks - 1);
        o.hoursPerWeek = Minutes::hours(30);
        o.hoursTotal = Minutes::hours(30 * weeks);
        o.extends = extends;
        const auto added = orders.add(o);
        if (!added.ok())
            qFatal("%s", qPrintable(added.error().message.code));
        return *added;
    }

    Money fee(const Order &order, QDate until = {})
    {
        const auto fee = orderFee(session(), *orders.byId(order.id), until);
        if (!fee.ok())
            qWarning("%s", qPrintable(fee.error().message.code));
        return fee.ok() ? fee->amount : Money{-1};
    }

    QStringList words(const Order &order)
    {
        return codes(orderFee(session(), *orders.byId(order.id), {})->explanation);
    }

    Citizen older;
    Citizen younger;
};

} // namespace bro
