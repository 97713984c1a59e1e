// SPDX-License-Identifier: GPL-3.0-or-later
#include "views_benchmark.h"
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <orders/order_file.h>
#include <orders/order_preview_model.h>
#include <views/background.h>
#include <views/list_view.h>
#include <views/orders/orders_page.h>

// How fast Ordrer opens, scrolls and follows the keys on the large office, and how long a list of
// 50 MB takes to be checked. Reads only.
using namespace bro;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 10;
constexpr int Steps = 60;
constexpr qint64 LargeFile = 50 * 1024 * 1024;

void measurePage(PageContext &context)
{
    Times opening;
    Times filtering;
    Times sorting;
    Times scrolling;
    Times stepping;
    for (int run = 0; run < Runs; ++run) {
        std::unique_ptr<OrdersPage> page;
        opening.measure([&] {
            page = std::make_unique<OrdersPage>(context);
            page->resize(1256, 740);
            page->show();
            page->open({Area::Orders});
            page->repaint();
        });
        auto *list = page->findChild<ListView *>(u"ordersList"_s);
        if (run == 0)
            print("orders_rows", list->listModel()->allRows());
        filtering.measure([&] {
            list->listModel()->setFilter(u"an"_s);
            list->repaint();
        });
        list->listModel()->setFilter({});
        sorting.measure([&] {
            list->sortByColumn(OrdersModel::Citizen, Qt::AscendingOrder);
            list->repaint();
        });
        list->expandAll();
        QCoreApplication::processEvents();
        QScrollBar *bar = list->verticalScrollBar();
        for (int step = 0; step < Steps; ++step) {
            scrolling.measure([&] {
                bar->setValue(bar->value() + bar->pageStep());
                list->repaint();
            });
        }
        for (int step = 0; step < Steps; ++step) {
            stepping.measure([&] {
                list->setCurrentIndex(list->nextRow(list->currentIndex()));
                list->repaint();
            });
        }
    }
    opening.print("orders_open");
    filtering.print("orders_filter");
    sorting.print("orders_sort");
    scrolling.print("orders_page_down");
    stepping.print("orders_step");
    OrdersPage page(context);
    page.resize(1256, 740);
    page.show();
    QElapsedTimer timer;
    timer.start();
    page.open({Area::Orders});
    do {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    } while (!page.findChildren<BackgroundJob *>().isEmpty());
    print("orders_marks_ms", timer.elapsed());
}

Done writeLargeList(const QString &name, const QString &projectNumber)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return Error(u"core.cannotWrite"_s, {{u"file"_s, name}}, file.errorString());
    file.write(
        "Bestillingsnummer;CPR-nummer;Navn;Tilbuds-ID;Bestilt dato;Startdato;Bestilt slutdato;"
        "Timer pr. uge;Bestilte timer i alt;Bem\xc3\xa6rkning\n");
    for (int row = 0; file.pos() < LargeFile; ++row) {
        const QString line = u"STOR-%1;6%2%3-%4;Borger Nummer %1;%5;10-11-2026;07-12-2026;"
                             "07-03-2027;4;52;Timeinterval 3-5 timer pr. uge\n"_s;
        file.write(line.arg(row, 7, 10, QChar(u'0'))
                       .arg(1 + row / 10000 % 9)
                       .arg(u"0160"_s)
                       .arg(row % 10000, 4, 10, QChar(u'0'))
                       .arg(projectNumber)
                       .toUtf8());
    }
    return {};
}

Done measureImport(PageContext &context)
{
    ContractStore contracts(context.session);
    BRO_TRY(const QStringList keys, contractsWithOrders(context.session));
    BRO_TRY(const QString number,
            contracts.projectNumberOn(keys.value(0), u"spor1"_s, BenchmarkDay));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"stor.csv"_s);
    BRO_CHECK(writeLargeList(file, number));
    Times looking;
    looking.measure([&] { (void)lookAtOrderFile(file); });
    looking.print("orders_look_50mb");
    QElapsedTimer timer;
    timer.start();
    BRO_TRY(OrderPreview preview, previewOrders(context.session, file, {}, {}));
    print("orders_preview_50mb_ms", timer.elapsed());
    print("orders_preview_50mb_rows", preview.rows.size());
    OrderPreviewModel model(context.texts);
    Times showing;
    showing.measure([&] { model.replace(std::move(preview)); });
    showing.print("orders_preview_show");
    print("orders_preview_peak_kb", peakMemory());
    return {};
}

Done measure(const QString &folder)
{
    const BenchmarkOffice office(folder);
    BRO_TRY(const std::unique_ptr<Database> database, openOffice(office));
    Session session(database->user(), database->connection(), benchmarkClock(),
                    &database->objects());
    const Texts texts(Language::Danish);
    ChangeNotice changes;
    QTemporaryDir own;
    Settings settings(own.filePath(u"settings.ini"_s));
    Prompts prompts;
    Silent navigator;
    PageContext context{*database, session, texts, changes, settings, prompts, navigator};
    measurePage(context);
    return measureImport(context);
}

} // namespace

int main(int argc, char **argv)
{
    return measureOffice(argc, argv, "brobygger_orders_benchmark", measure);
}
