// SPDX-License-Identifier: GPL-3.0-or-later
#include "views_benchmark.h"
#include <QTemporaryDir>
#include <jobs/citizen_weeks.h>
#include <jobs/plan_preview.h>
#include <views/planning/planning_page.h>
#include <views/planning/week_grid.h>

// How fast Planlægning goes from one citizen or employee to the next on the large office, painting
// included, and what a place costs that something is dragged to.
using namespace bro;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 60;
constexpr QSize PageSize(1256, 744);

void settle()
{
    QElapsedTimer timer;
    timer.start();
    constexpr int Enough = 1500;
    while (timer.elapsed() < Enough)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Measurement
{
public:
    explicit Measurement(PageContext &context) : m_context(context), m_page(context)
    {
        m_page.resize(PageSize);
        m_page.show();
    }

    Done run()
    {
        const IsoWeek week = IsoWeek::of(BenchmarkDay);
        Times states;
        QList<CitizenWeek> citizens;
        Done failed;
        states.measure([&] {
            const auto read = citizenWeeks(m_context.session, week, {});
            if (read.ok())
                citizens = *read;
            else
                failed = read.error();
        });
        BRO_CHECK(failed);
        if (citizens.isEmpty())
            return Error(u"core.internal"_s, {}, u"nobody has a week"_s);
        states.print("plan_states");
        print("plan_states_citizens", citizens.size());
        open({Area::Planning, {}, citizens.first().citizen.value, 0, BenchmarkDay});
        settle();
        measureCitizens(citizens);
        measureFresh(citizens);
        BRO_CHECK(measureStaff());
        BRO_CHECK(measureDragging(citizens));
        return measureMonth(citizens);
    }

private:
    void open(const Place &place)
    {
        m_page.open(place);
        m_picture = m_page.grab();
    }

    void measureCitizens(const QList<CitizenWeek> &citizens)
    {
        Times times;
        for (int i = 0; i < Rounds; ++i) {
            const CitizenId id = citizens.at(i * 37 % citizens.size()).citizen;
            times.measure([&] { open({Area::Planning, {}, id.value, 0, BenchmarkDay}); });
        }
        times.print("plan_citizen");
    }

    // The week is read anew, as after every change.
    void measureFresh(const QList<CitizenWeek> &citizens)
    {
        PlanWeeks weeks(m_context.session);
        Times times;
        for (int i = 0; i < Rounds / 4; ++i) {
            weeks.forget({{Aggregate::Plan, 1}});
            const CitizenId id = citizens.at(i * 41 % citizens.size()).citizen;
            times.measure([&] {
                const auto read =
                    weeks.read({PlanScopeKind::Citizen, id.value}, IsoWeek::of(BenchmarkDay));
                if (!read.ok())
                    qFatal("%s", qPrintable(read.error().message.code));
            });
        }
        times.print("plan_fresh");
    }

    Done measureStaff()
    {
        BRO_TRY(const QList<Employee> staff, OfficeStore(m_context.session).employees(true));
        Times times;
        for (const Employee &employee : staff)
            times.measure([&] {
                open({Area::Planning, u"employee"_s, employee.id.value, 0, BenchmarkDay});
            });
        times.print("plan_employee");
        return {};
    }

    Done measureDragging(const QList<CitizenWeek> &citizens)
    {
        PlanWeeks weeks(m_context.session);
        Times times;
        for (int i = 0; i < Rounds; ++i) {
            const CitizenId id = citizens.at(i * 43 % citizens.size()).citizen;
            BRO_TRY(const PlanWeek week,
                    weeks.read({PlanScopeKind::Citizen, id.value}, IsoWeek::of(BenchmarkDay)));
            if (week.shown.isEmpty())
                continue;
            PlanTry what{week.shown.first().activity, week.citizens.values()};
            for (int day = 0; day < 5; ++day) {
                what.activity.date = week.monday().addDays(day);
                times.measure([&] { previewPlan(week, *week.plan, what); });
            }
        }
        times.print("plan_drag");
        return {};
    }

    Done measureMonth(const QList<CitizenWeek> &citizens)
    {
        constexpr int Days = 42;
        PlanWeeks weeks(m_context.session);
        Times times;
        for (int i = 0; i < 3; ++i) {
            const CitizenId id = citizens.at(i * 47 % citizens.size()).citizen;
            const QDate from(2026, 11, 2);
            Done failed;
            times.measure([&] {
                const auto days = weeks.readDays({PlanScopeKind::Citizen, id.value}, from,
                                                 from.addDays(Days - 1));
                if (!days.ok())
                    failed = days.error();
            });
            BRO_CHECK(failed);
        }
        times.print("plan_month");
        return {};
    }

    PageContext &m_context;
    PlanningPage m_page;
    QPixmap m_picture;
};

Done measure(const QString &folder)
{
    const BenchmarkOffice office(folder);
    BRO_TRY(const std::unique_ptr<Database> database, openOffice(office));
    Session session(database->user(), database->connection(), benchmarkClock(),
                    &database->objects());
    QTemporaryDir own;
    Settings settings(own.filePath(u"settings.ini"_s));
    const Texts texts(Language::Danish);
    ChangeNotice changes;
    Prompts prompts;
    Silent navigator;
    PageContext context{*database, session, texts, changes, settings, prompts, navigator};
    return Measurement(context).run();
}

} // namespace

int main(int argc, char **argv)
{
    return measureOffice(argc, argv, "brobygger_planning_benchmark", measure);
}
