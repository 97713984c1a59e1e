// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"
#include <QCoreApplication>
#include <cstdio>
#include <database/statement.h>
#include <invoices/interest_rate_store.h>
#include <invoices/money_figures.h>
#include <invoices/payment_store.h>
#include <invoices/reminder_store.h>

// How fast money that comes in is told of on the large office, with an invoice for every order:
// brobygger_money_benchmark FOLDER, a copy of the office, since invoices are written.
using namespace bro;
using namespace Qt::StringLiterals;

namespace {

Done addInvoices(Session &session)
{
    BRO_TRY(const QString known, session.connection().value(u"SELECT COUNT(*) FROM invoice"_s));
    if (known != "0"_L1)
        return {};
    Statement user(session.connection(), u"SELECT MIN(id) FROM app_user"_s);
    BRO_TRY(const bool any, user.next());
    const qint64 by = any ? user.integer(0) : 0;
    Statement invoices(
        session.connection(),
        u"INSERT INTO invoice (number, kind, contract_key, period_from, period_to, issued_on, "
        "due_on, net_ore, vat_ore, total_ore, document, created_by, issued_by, issued_at) "
        "SELECT row_number() OVER (ORDER BY id), 'invoice', contract_key, start_date, "
        "end_date, start_date, date(start_date, '+14 days'), 1000000, 0, 1000000, '{}', ?, ?, 0 "
        "FROM orders WHERE start_date < '2026-11-01'"_s);
    BRO_CHECK(invoices.bind(by, by).run());
    Statement paid(session.connection(),
                   u"INSERT INTO payment (invoice_id, paid_on, amount_ore, recorded_at) "
                   "SELECT id, due_on, 500000, 0 FROM invoice WHERE number % 3 > 0"_s);
    BRO_CHECK(paid.run());
    for (int year = 2020; year <= BenchmarkDay.year(); ++year) {
        for (const int month : {1, 7})
            BRO_CHECK(InterestRateStore(session).set({QDate(year, month, 1), 200, 800}));
    }
    return {};
}

Done measure(const QString &folder)
{
    const BenchmarkOffice office(folder);
    BRO_TRY(const auto database, openOffice(office));
    Session session(database->user(), database->connection(), benchmarkClock());
    BRO_CHECK(addInvoices(session));
    Done done;
    const auto keep = [&done](const auto &result) {
        if (!result.ok() && done.ok())
            done = result.error();
    };
    Times figures;
    Times open;
    Times reminders;
    constexpr int Rounds = 5;
    for (int i = 0; i < Rounds; ++i) {
        figures.measure([&] { keep(moneyFigures(session, {2025, 12}, {2026, 11})); });
        open.measure([&] { keep(PaymentStore(session).receivables()); });
        reminders.measure([&] { keep(ReminderStore(session).proposals()); });
    }
    figures.print("figures_of_a_year");
    open.print("receivables");
    reminders.print("reminder_proposals");
    BRO_TRY(const QList<Receivable> all, PaymentStore(session).receivables());
    print("invoices", all.size());
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    constexpr int WrongUse = 2;
    if (argc != 2) {
        std::fprintf(stderr, "brobygger_money_benchmark FOLDER\n");
        return WrongUse;
    }
    const Done done = measure(QString::fromLocal8Bit(argv[1]));
    if (!done.ok())
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().message.code),
                     qPrintable(done.error().detail));
    return done.ok() ? 0 : 1;
}
