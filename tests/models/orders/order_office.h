// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <citizens/citizen_store.h>
#include <contracts/contract_store.h>
#include <contracts/profile_loader.h>
#include <orders/order_store.h>
#include <support/test_database.h>

namespace bro {

// An office with the contract of København, its project numbers and prices, on 24 November 2026.
struct OrderOffice
{
    static QString contract() { return QStringLiteral("koebenhavn-traedesten-2024"); }
    static QString spor1() { return QStringLiteral("spor1"); }

    OrderOffice() : contracts(db.session()), orders(db.session()), citizens(db.session())
    {
        const QString file = contract() + QStringLiteral(".json");
        ready = contracts.import(bundledProfile(file), file).ok() &&
                contracts
                    .setProjectNumber(contract(), spor1(), QStringLiteral("KK-7731-1"),
                                      QDate(2024, 1, 1))
                    .ok() &&
                contracts
                    .setProjectNumber(contract(), QStringLiteral("spor2"),
                                      QStringLiteral("KK-7731-2"), QDate(2024, 1, 1))
                    .ok() &&
                price(39000, QDate(2024, 1, 1)) && price(40000, QDate(2026, 11, 1));
    }

    bool price(qint64 ore, QDate from)
    {
        return contracts.setPrice(contract(), spor1(), Money{ore}, from).ok();
    }
    Citizen citizen(const QString &cpr, const QString &name)
    {
        Citizen c;
        c.cpr = CprNumber::fromStored(cpr);
        c.name = name;
        return citizens.add(c).valueOr({});
    }
    // Not stored yet: 13 weeks from 7 December at 4 hours.
    Order draft(const QString &number, CitizenId who)
    {
        Order o;
        o.number = number;
        o.citizen = who;
        const auto version = contracts.find(contract(), QDate(2026, 11, 24));
        o.contractVersion = version.ok() ? (*version)->id : ContractVersionId{};
        o.contractKey = contract();
        o.trackKey = spor1();
        o.projectNumber = QStringLiteral("KK-7731-1");
        o.title = QStringLiteral("Spor 1");
        o.orderedOn = QDate(2026, 11, 10);
        o.start = QDate(2026, 12, 7);
        o.end = QDate(2027, 3, 7);
        o.hoursPerWeek = Minutes::hours(4);
        o.hoursTotal = Minutes::hours(52);
        return o;
    }
    qint64 count(const QString &table)
    {
        return db.connection()
            .value(QStringLiteral("SELECT count(*) FROM ") + table)
            .valueOr(QStringLiteral("-1"))
            .toLongLong();
    }

    TestDatabase db;
    ContractStore contracts;
    OrderStore orders;
    CitizenStore citizens;
    bool ready = false;
};

} // namespace bro
