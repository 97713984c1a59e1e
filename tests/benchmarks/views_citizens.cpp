// SPDX-License-Identifier: GPL-3.0-or-later
#include "views_benchmark.h"
#include <QTemporaryDir>
#include <QTimer>
#include <jobs/work_today.h>
#include <orders/order_store.h>
#include <random>
#include <views/citizens/citizens_page.h>
#include <views/list_view.h>
#include <views/today/today_page.h>

// How soon I dag shows something and all of it on the large office, whether the window breathes
// meanwhile, and how fast Borgere opens: the list and a citizen's page. Logs what it views, so give
// it a copy of the office.
using namespace bro;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 10;
constexpr int Citizens = 100;
constexpr int HeartBeat = 5; // ms
const QSize PageSize(1256, 740);

const char *nameOf(WorkPart part)
{
    switch (part) {
    case WorkPart::Day:
        return "work_day";
    case WorkPart::Deadlines:
        return "work_deadlines";
    case WorkPart::HandOuts:
        return "work_hand_outs";
    case WorkPart::Citizens:
        break;
    }
    return "work_citizens";
}

Done measureParts(Session &session)
{
    qint64 lines = 0;
    for (const WorkPart part : WorkParts) {
        Times times;
        Done done;
        for (int run = 0; run < 3; ++run) {
            times.measure([&] {
                const auto found = workOf(session, part);
                if (!found.ok())
                    done = found.error();
                else if (run == 0)
                    lines += found->size();
            });
        }
        BRO_CHECK(done);
        times.print(nameOf(part));
    }
    print("work_lines", lines);
    return {};
}

void measureToday(PageContext &context)
{
    QElapsedTimer beat;
    qint64 longest = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart,
                     [&] { longest = std::max(longest, beat.restart()); });
    QElapsedTimer timer;
    timer.start();
    TodayPage page(context);
    page.resize(PageSize);
    page.show();
    page.open({Area::Today});
    page.repaint();
    print("today_open_ms", timer.elapsed());
    heart.start(HeartBeat);
    beat.start();
    bool first = true;
    const auto *model = page.findChild<ListView *>(u"todayList"_s)->listModel();
    while (page.isGathering()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (first && model->allRows() > 0) {
            print("today_first_lines_ms", timer.elapsed());
            first = false;
        }
    }
    print("today_all_lines_ms", timer.elapsed());
    print("today_longest_block_ms", longest);
    print("today_rows", model->allRows());
}

void measureList(PageContext &context)
{
    Times opening;
    Times filtering;
    for (int run = 0; run < Runs; ++run) {
        std::unique_ptr<CitizensPage> page;
        context.settings.setState(u"citizens/scope"_s, "all");
        opening.measure([&] {
            page = std::make_unique<CitizensPage>(context);
            page->resize(PageSize);
            page->show();
            page->open({Area::Citizens});
            page->repaint();
        });
        auto *list = page->findChild<ListView *>(u"citizenList"_s);
        if (run == 0)
            print("citizens_rows", list->listModel()->allRows());
        filtering.measure([&] {
            list->listModel()->setFilter(u"an sø"_s);
            list->repaint();
        });
    }
    opening.print("citizens_open");
    filtering.print("citizens_filter");
}

Done measureCitizens(PageContext &context)
{
    OrderFilter running;
    running.states = {OrderState::Accepted};
    running.from = BenchmarkDay;
    running.to = BenchmarkDay;
    BRO_TRY(const QList<OrderLine> orders, OrderStore(context.session).list(running));
    if (orders.isEmpty())
        return Error(u"core.internal"_s, {}, u"the office has no orders"_s);
    CitizensPage page(context);
    page.resize(PageSize);
    page.show();
    std::mt19937_64 engine{1};
    Times opening;
    for (int i = 0; i < Citizens; ++i) {
        const Order &order = orders.at(qsizetype(engine() % quint64(orders.size()))).order;
        opening.measure([&] {
            page.open({Area::Citizens, u"overview"_s, order.citizen.value});
            page.repaint();
        });
    }
    opening.print("citizen_open");
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
    measureToday(context);
    BRO_CHECK(measureParts(session));
    measureList(context);
    return measureCitizens(context);
}

} // namespace

int main(int argc, char **argv)
{
    return measureOffice(argc, argv, "brobygger_citizens_benchmark", measure);
}
