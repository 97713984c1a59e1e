// SPDX-License-Identifier: GPL-3.0-or-later
#include "heart.h"
#include "views_benchmark.h"
#include <QDateEdit>
#include <QTemporaryDir>
#include <exports/d1_finding_model.h>
#include <views/background.h>
#include <views/billing/billing_page.h>
#include <views/exports/exports_page.h>
#include <views/list_view.h>

// How long the window stands still while Økonomi and Udtræk work on the large office: the longest
// time between two turns of its loop, by the clock and by what its thread used of the processor.
using namespace bro;
using namespace Qt::StringLiterals;

namespace {

void finish(QWidget &page)
{
    do {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    } while (!page.findChildren<BackgroundJob *>().isEmpty());
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

void measureBilling(PageContext &context)
{
    Heart heart;
    BillingPage page(context);
    page.resize(1256, 740);
    page.show();
    page.open({Area::Billing});
    finish(page);
    heart.print("billing_month");
    auto *list = page.findChild<ListView *>(u"billing"_s);
    print("billing_lines", list->listModel()->allRows());
    Heart filtering;
    list->listModel()->setFilter(u"an"_s);
    QCoreApplication::processEvents();
    filtering.print("billing_filter");
}

void measureDataset(PageContext &context, QDate from, const QByteArray &name)
{
    Heart heart;
    ExportsPage page(context);
    page.resize(1256, 740);
    page.show();
    if (from.isValid())
        page.findChild<QDateEdit *>(u"periodFrom"_s)->setDate(from);
    page.open({Area::Exports});
    finish(page);
    heart.print(name);
    if (!page.preview())
        return;
    print((name + "_rows").constData(), page.preview()->rows->count());
    print((name + "_rows_kb").constData(), page.preview()->rows->bytes() / 1024);
    print((name + "_findings").constData(),
          page.preview()->outcome.findings.errors + page.preview()->outcome.findings.warnings);
    Heart stepping;
    auto *list = page.findChild<ListView *>(u"findings"_s);
    for (int i = 0; i < 50; ++i) {
        list->setCurrentIndex(list->nextRow(list->currentIndex()));
        QCoreApplication::processEvents();
    }
    stepping.print(name + "_step");
    Heart sorting;
    list->sortByColumn(D1FindingModel::Citizen, Qt::AscendingOrder);
    QCoreApplication::processEvents();
    sorting.print(name + "_sort");
}

Done measure(const QString &folder)
{
    const BenchmarkOffice office(folder);
    BRO_TRY(const std::unique_ptr<Database> database, openOffice(office));
    Session session(database->user(), database->connection(), benchmarkClock(),
                    &database->objects());
    const QTemporaryDir memory;
    Settings settings(memory.filePath(u"settings.ini"_s));
    const Texts texts(Language::Danish);
    ChangeNotice changes;
    Prompts prompts;
    Silent navigator;
    PageContext context{*database, session, texts, changes, settings, prompts, navigator};
    measureBilling(context);
    measureDataset(context, {}, "d1_month");
    measureDataset(context, QDate(2021, 1, 1), "d1_years");
    print("peak_kb", peakMemory());
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    return measureOffice(argc, argv, "brobygger_pages_benchmark", measure);
}
