// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include <QCoreApplication>
#include <contracts/contract_store.h>
#include <contracts/profile_loader.h>
#include <core/texts.h>
#include <cstdio>
#include <invoices/invoice_run.h>
#include <jobs/order_fee.h>

// A month's invoices over many orders, in a copy of the large office (it writes). The office's own
// orders are billed in their purchaser's portal, so orders under the general terms (000) are added
// to its citizens: brobygger_invoices_benchmark FOLDER [ORDERS].
namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Key = u"refleks-almene"_s;
constexpr Month Billed{2026, 9};

// Each for eight weeks that begin in August or September, at 10 hours a week.
Done addOrders(Session &session, int count)
{
    ContractStore contracts(session);
    const QString file = Key + u".json"_s;
    BRO_TRY(const ImportedContract contract, contracts.import(bundledProfile(file), file));
    BRO_CHECK(session.connection().runScript(
        u"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1), "
        "c (id, place, many) AS (SELECT id, row_number() OVER (ORDER BY id) - 1, count(*) OVER () "
        "FROM citizen) "
        "INSERT INTO orders (number, citizen_id, contract_version_id, contract_key, track_key, "
        "project_number, title, ordered_on, start_date, end_date, week_minutes, total_minutes, "
        "remark, state, price_ore, extends) SELECT 'F' || i, c.id, %2, '%3', "
        "'praktik-etablering', '', 'Praktik', '2026-07-15', "
        "date('2026-08-03', '+' || (i - i / 45 * 45) || ' days'), "
        "date('2026-08-03', '+' || (i - i / 45 * 45 + 55) || ' days'), 600, 0, '', 'accepted', "
        "15000, '' FROM n JOIN c ON c.place = i - i / c.many * c.many"_s.arg(count)
            .arg(contract.id.value)
            .arg(Key)));
    InvoiceSetupStore setup(session);
    BRO_TRY(InvoiceBuyer buyer, setup.buyer(Key));
    buyer.gln = u"5798000420526"_s;
    buyer.street = u"Rådhusgade 1"_s;
    buyer.postalCode = u"4998"_s;
    buyer.city = u"Søndermark"_s;
    buyer.contact = u"INT"_s;
    BRO_CHECK(setup.save(buyer));
    BRO_TRY(InvoiceSeller seller, setup.seller());
    seller.approvalByOther = false;
    BRO_CHECK(setup.save(seller));
    BRO_TRY(const QList<VatChoice> chosen, setup.vat(Key));
    if (!chosen.isEmpty())
        return {};
    VatChoice vat;
    vat.contractKey = Key;
    vat.vat = {VatCategory::Standard, 2500, {}};
    BRO_CHECK(setup.save(vat));
    return {};
}

Done measureFees(Session &session)
{
    BRO_TRY(const QList<OrderLine> orders, OrderStore(session).list({.contractKey = Key}));
    Times fees;
    for (qsizetype i = 0; i < std::min<qsizetype>(orders.size(), 500); ++i) {
        Done failed;
        fees.measure([&] {
            const auto fee = orderFee(session, orders.at(i).order, {});
            if (!fee.ok())
                failed = fee.error();
        });
        BRO_CHECK(failed);
    }
    fees.print("fee");
    return {};
}

Done measureRun(Session &session, const char *name, int &drafts)
{
    Times times;
    Done failed;
    times.measure([&] {
        const auto run = makeDrafts(session, Key, Billed);
        if (run.ok())
            drafts = run->made + run->unchanged;
        else
            failed = run.error();
    });
    times.print(name);
    return failed;
}

Done measureIssue(Session &session)
{
    BRO_TRY(const QList<InvoiceDraft> drafts, InvoiceStore(session).drafts({.contractKey = Key}));
    QList<InvoiceDraftId> ids;
    for (qsizetype i = 0; i < std::min<qsizetype>(drafts.size(), 500); ++i)
        ids.append(drafts.at(i).id);
    Times times;
    Done failed;
    qsizetype issued = 0;
    times.measure([&] {
        const auto run = issueDrafts(session, ids);
        if (run.ok())
            issued = run->issued.size();
        else
            failed = run.error();
    });
    times.print("issue");
    print("issued", issued);
    return failed;
}

Done measure(const BenchmarkOffice &office, int orders)
{
    BRO_TRY(const auto database, openOffice(office));
    Session session(database->user(), database->connection(), benchmarkClock(),
                    &database->objects());
    BRO_CHECK(addOrders(session, orders));
    BRO_CHECK(measureFees(session));
    int drafts = 0;
    BRO_CHECK(measureRun(session, "run", drafts));
    print("drafts", drafts);
    BRO_CHECK(measureRun(session, "again", drafts));
    return measureIssue(session);
}

} // namespace

} // namespace bro

int main(int argc, char **argv)
{
    using namespace bro;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    constexpr int usual = 8000;
    if (arguments.size() < 2) {
        std::fputs("brobygger_invoices_benchmark FOLDER [ORDERS]\n", stderr);
        return 2;
    }
    const int orders = arguments.value(2).toInt();
    const Done done = measure(BenchmarkOffice(arguments.at(1)), orders > 0 ? orders : usual);
    if (done.ok())
        return 0;
    std::fprintf(stderr, "%s %s\n",
                 Texts(Language::English).sentence(done.error().message).toUtf8().constData(),
                 done.error().detail.toUtf8().constData());
    return 1;
}
