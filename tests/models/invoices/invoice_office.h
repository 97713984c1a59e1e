// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <citizens/citizen_store.h>
#include <contracts/contract_store.h>
#include <contracts/profile_loader.h>
#include <invoices/invoice_run.h>
#include <office/office_store.h>
#include <orders/order_store.h>
#include <support/test_database.h>

namespace bro {

// An office with the general terms (000: 150 kr. × hours a week × weeks begun), all that invoices
// need set up, and two users: leder and anne. It is 1 April 2026.
struct InvoiceOffice
{
    static QString contract() { return QStringLiteral("refleks-almene"); }

    InvoiceOffice()
        : db(QDate(2026, 4, 1)),
          contracts(db.session()),
          orders(db.session()),
          setup(db.session()),
          store(db.session()),
          anne({UserId{2}, QStringLiteral("anne"), Role::Administrator, {}}, db.connection(),
               db.clock(), &db.database().objects()),
          other(anne)
    {
        const QString file = contract() + QStringLiteral(".json");
        ready =
            contracts.import(bundledProfile(file), file).ok() && saveOffice() && saveSetup() &&
            db.connection()
                .runScript(QStringLiteral(
                    "INSERT INTO app_user (id, name, role) VALUES (2, 'anne', 'administrator')"))
                .ok();
        if (!ready)
            qFatal("the office of the test can't be set up");
    }

    bool saveOffice()
    {
        Office office;
        office.name = QStringLiteral("Åbro Job & Vejledning ApS");
        office.cvr = QStringLiteral("12345674");
        office.address = QStringLiteral("Havnegade 12, 1. sal");
        office.postalCode = QStringLiteral("4999");
        office.city = QStringLiteral("Egeby");
        return OfficeStore(db.session()).save(office).ok();
    }
    bool saveSetup()
    {
        VatChoice vat;
        vat.contractKey = contract();
        vat.vat = {VatCategory::Standard, 2500, {}};
        return setup.save(InvoiceSeller{}).ok() && setup.save(buyer()).ok() && setup.save(vat).ok();
    }
    static InvoiceBuyer buyer()
    {
        InvoiceBuyer b;
        b.contractKey = contract();
        b.name = QStringLiteral("Søndermark Kommune");
        b.gln = QStringLiteral("5798000420526");
        b.street = QStringLiteral("Rådhusgade 1");
        b.postalCode = QStringLiteral("4998");
        b.city = QStringLiteral("Søndermark");
        b.contact = QStringLiteral("INT-5521, Lone Birk");
        return b;
    }
    bool change(const std::function<void(InvoiceBuyer &)> &edit)
    {
        auto stored = setup.buyer(contract());
        if (!stored.ok())
            return false;
        edit(*stored);
        return setup.save(*stored).ok();
    }
    bool change(const std::function<void(InvoiceSeller &)> &edit)
    {
        auto stored = setup.seller();
        if (!stored.ok())
            return false;
        edit(*stored);
        return setup.save(*stored).ok();
    }

    // Accepted at once, as the contract says: 10 hours a week.
    Order order(const QString &number, QDate start, QDate end, qint64 hours = 10)
    {
        Citizen c;
        // Replacement numbers, one a day.
        const QDate born = QDate(1980, 1, 1).addDays(people++);
        c.cpr =
            CprNumber::fromStored(QString::number(born.day() + 60) +
                                  born.toString(QStringLiteral("MMyy")) + QStringLiteral("0001"));
        c.name = QStringLiteral("Borger %1").arg(people);
        const auto citizen = CitizenStore(db.session()).add(c);
        const auto version = contracts.find(contract(), start);
        if (!citizen.ok() || !version.ok())
            return {};
        Order o;
        o.number = number;
        o.citizen = citizen->id;
        o.contractVersion = (*version)->id;
        o.contractKey = contract();
        o.trackKey = QStringLiteral("praktik-etablering");
        o.title = QStringLiteral("Praktik");
        o.orderedOn = start.addDays(-14);
        o.start = start;
        o.end = end;
        o.hoursPerWeek = Minutes::hours(hours);
        return orders.add(o).valueOr({});
    }
    // 2 to 29 March: four weeks, 6.000 kr.
    Order march(const QString &number)
    {
        return order(number, QDate(2026, 3, 2), QDate(2026, 3, 29));
    }

    Result<DraftRun> run(int month, int year = 2026)
    {
        return makeDrafts(db.session(), contract(), {year, month});
    }
    QList<InvoiceDraft> drafts() { return store.drafts().valueOr({}); }
    // Approved by anne, who did not make them, and issued.
    Result<IssueRun> issueAll()
    {
        QList<InvoiceDraftId> ids;
        const QList<InvoiceDraft> all = drafts();
        for (const InvoiceDraft &draft : all) {
            if (!draft.approved())
                BRO_CHECK(other.approve(draft));
            ids.append(draft.id);
        }
        return issueDrafts(db.session(), ids);
    }
    QString value(const QString &sql)
    {
        return db.connection().value(sql).valueOr(QStringLiteral("failed"));
    }
    static QStringList codes(const QList<Finding> &findings)
    {
        QStringList all;
        for (const Finding &finding : findings)
            all.append(finding.message.code);
        return all;
    }

    TestDatabase db;
    ContractStore contracts;
    OrderStore orders;
    InvoiceSetupStore setup;
    InvoiceStore store;
    Session anne;
    InvoiceStore other;
    bool ready = false;
    int people = 0;
};

} // namespace bro
