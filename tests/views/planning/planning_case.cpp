// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_case.h"
#include <attendance/attendance_store.h>
#include <jobs/hand_out_job.h>
#include <limits>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
const QString Contract = u"koebenhavn-traedesten-2024"_s;
}

PlanningCase::PlanningCase(bool asEmployee) : employeeUser(false)
{
    Session &leader = page_test.session();
    ContractStore contracts(leader);
    const QDate first(2024, 1, 1);
    value(contracts.importBundled());
    value(contracts.setPrice(Contract, u"spor1"_s, Money::kroner(390), first));
    if (!contracts.setProjectNumber(Contract, u"spor1"_s, u"KK-1"_s, first).ok())
        qFatal("project number");
    OfficeStore office(leader);
    value(office.save({u"Broen"_s, u"12345674"_s, u"Brovej 1"_s, u"4999"_s, u"Egeby"_s,
                       u"00451230"_s, u"post@broen.example"_s, 0}));
    Employee employee;
    employee.name = u"Mette Kjær"_s;
    employee.initials = u"MK"_s;
    mette = value(office.add(employee));
    employee.name = u"Jonas Riis"_s;
    employee.initials = u"JR"_s;
    jonas = value(office.add(employee));
    Location location;
    location.address = u"Brovej 1, 4999 Egeby"_s;
    location.name = u"Lokale 1"_s;
    location.capacity = 2;
    room1 = value(office.add(location));
    location.name = u"Lokale 3"_s;
    location.capacity = 16;
    room3 = value(office.add(location));
    location.name = u"Café Lindely"_s;
    location.address = u"Torvet 2, 4999 Egeby"_s;
    location.capacity = 0;
    company = value(office.add(location));

    CitizenStore citizens(leader);
    OrderStore orders(leader);
    const QStringList names{u"Amina Osman"_s, u"Bent Krogh"_s, u"Dennis Falk"_s, u"Jytte Ravn"_s,
                            u"Line Overgaard"_s};
    for (int i = 0; i < 5; ++i) {
        Citizen c;
        c.cpr = CprNumber::fromStored(u"610180100%1"_s.arg(i + 1));
        c.name = names[i];
        c.contactPerson = i == 4 ? jonas.id : mette.id;
        who[i] = value(citizens.add(c));
        Order o;
        o.number = u"540%1"_s.arg(i + 1);
        o.citizen = who[i].id;
        o.contractVersion = value(contracts.find(Contract, QDate(2026, 10, 12)))->id;
        o.contractKey = Contract;
        o.trackKey = u"spor1"_s;
        o.projectNumber = u"KK-1"_s;
        o.title = u"Spor 1"_s;
        o.orderedOn = QDate(2026, 10, 12);
        o.start = QDate(2026, 11, 2);
        o.end = QDate(2027, 1, 29);
        o.hoursPerWeek = Minutes::hours(4);
        o.hoursTotal = Minutes{3120};
        o.intervalFrom = Minutes::hours(3);
        o.intervalTo = Minutes::hours(5);
        order[i] = value(orders.add(o));
        if (i != 3)
            order[i] = value(orders.accept(order[i]));
    }
    employeeUser = asEmployee;
    SessionUser user = page_test.database.database().user();
    user.employee = mette.id;
    own =
        std::make_unique<Session>(user, page_test.database.connection(), page_test.database.clock(),
                                  &page_test.database.database().objects());
    context = std::make_unique<PageContext>(
        PageContext{page_test.database.database(), session(), page_test.texts, page_test.changes,
                    page_test.settings, page_test.prompts, page_test.navigator});
    QCoreApplication::processEvents(); // the notices of all this
}

ActivityId PlanningCase::plan(const QString &title, QDate day, int from, int to,
                              const QList<int> &takingPart, Who how)
{
    Activity activity;
    activity.title = title;
    activity.date = day;
    activity.range = {from * 60, to * 60};
    activity.who = how;
    activity.location = room1.id;
    activity.employee = mette.id;
    QList<Participation> parts;
    for (const int i : takingPart) {
        Participation part;
        part.citizen = who[i].id;
        part.order = order[i].id;
        parts.append(part);
    }
    if (takingPart.isEmpty()) {
        activity.kind = ActivityKind::OtherAppointment;
        activity.countsAsHours = false;
    }
    return value(plans().add(activity, parts));
}

qint64 PlanningCase::count(const QString &sql)
{
    return value(session().connection().value(sql)).toLongLong();
}

void PlanningCase::handOut(QDate day)
{
    value(handOutWeek(session(), {IsoWeek::of(day), {}, session().today(), HandOutWay::Hand}, {}));
}

void PlanningCase::attend(ActivityId id, int citizen)
{
    Attendance attendance;
    attendance.participation = value(plans().participationOf(id, who[citizen].id));
    AttendanceStore store(session());
    value(store.record(attendance, {}));
}

PlanningPage &PlanningCase::open(const Place &place, QSize size)
{
    page = std::make_unique<PlanningPage>(*context);
    page_test.attach(*page, place, size);
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("the window is not active");
    return *page;
}

PlanningPage &PlanningCase::openCitizen(int citizen, QDate day)
{
    return open({Area::Planning, {}, who[citizen].id.value, 0, day});
}

const GridBlock *PlanningCase::block(const QString &title) const
{
    for (const GridBlock &one : grid()->blocks()) {
        // What is not saved yet has no number.
        if (one.title == title && !one.ghost && one.id < std::numeric_limits<qint64>::max())
            return &one;
    }
    return nullptr;
}

void PlanningCase::click(const QString &title) const
{
    const GridBlock *one = block(title);
    if (!one)
        qFatal("no block %s", qPrintable(title));
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {},
                      grid()->rectOf(one->id).topLeft() + QPoint(14, 10));
}

void PlanningCase::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers) const
{
    QWidget *at = grid()->viewport();
    QTest::mousePress(at, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint point = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, point, at->mapToGlobal(point), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(at, &move);
    }
    QTest::mouseRelease(at, Qt::LeftButton, modifiers, to);
}

void PlanningCase::typeTitle(const QString &title) const
{
    QLineEdit *line = find<QComboBox>(u"titleField"_s)->lineEdit();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, title);
}

} // namespace bro
