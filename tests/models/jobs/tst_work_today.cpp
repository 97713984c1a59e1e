// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QTest>
#include <attendance/day_notices.h>
#include <core/texts.h>
#include <jobs/hand_out_job.h>
#include <jobs/open_matters.h>
#include <planning/placement_approval_store.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

// Tuesday of week 48.
const QDate Today(2026, 11, 24);

QList<WorkLine> ofKind(const QList<WorkLine> &lines, WorkKind kind)
{
    QList<WorkLine> found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found),
                 [kind](const WorkLine &line) { return line.kind == kind; });
    return found;
}

QString said(const WorkLine &line)
{
    return Texts::danish().sentence(line.what);
}

QString explained(const WorkLine &line)
{
    QStringList sentences;
    for (const Message &message : line.explanation)
        sentences.append(Texts::danish().sentence(message));
    return sentences.join(u' ');
}

} // namespace

class TestWorkToday : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForAttendanceThatHasBegun();
    void leavesOutWhatNeedsNoAttendance();
    void joinsTheParticipantsOfAGroup();
    void asksForNotices();
    void lateNoticesSayWhatToDo();
    void asksToAcceptOrders();
    void asksForTheFirstSchedule();
    void asksForAChangedSchedule();
    void asksForTheNextWeek();
    void postponesWithReason();
    void asksForRealCprNumbers();
    void asksForUnclearConsent();
    void asksForPlacementAnswers();
    void asksForAnswersToTheContract();
    void joinsInvoicesOfTheSameDay();
    void mineLeavesOutTheOthers();
    void stopsWhenAsked();

private:
    QList<WorkLine> lines(JobsOffice &office, WorkKind kind, WorkScope scope = WorkScope::All)
    {
        const auto found = workToday(office.session(), scope);
        if (!found.ok()) {
            QTest::qFail(qPrintable(found.error().message.code + found.error().detail), __FILE__,
                         __LINE__);
            return {};
        }
        return ofKind(*found, kind);
    }
    // Mends what was registered.
    static void mend(JobsOffice &office, ActivityId activity, Presence presence)
    {
        const auto items = office.plans.ofActivity(activity);
        Attendance attendance;
        attendance.participation = items->first().participation.id;
        attendance.presence = presence;
        if (presence == Presence::Absent)
            attendance.reason = AbsenceReason::OtherCause;
        QVERIFY(
            AttendanceStore(office.session()).record(attendance, items->first().attendance).ok());
    }
    // A citizen with the schedule of week 48 in hand.
    Order handedOut(JobsOffice &office, const QString &name = u"Amina Prøve"_s,
                    const QString &cpr = u"6103881234"_s)
    {
        const Citizen citizen = office.citizen(cpr, name, office.maja.id);
        const Order order = office.accepted(u"BST-"_s + cpr.right(4), citizen, QDate(2026, 11, 16),
                                            QDate(2026, 11, 29));
        office.plan({u"Samtale"_s, Today.addDays(2)}, {order});
        office.db.clock().set(QDate(2026, 11, 19), QTime(12, 0));
        const auto done =
            handOutWeek(office.session(), {IsoWeek{2026, 48}, {order.id}, QDate(2026, 11, 19)}, {});
        if (!done.ok() || done->handedOut != 1)
            QTest::qFail("hand-out", __FILE__, __LINE__);
        office.db.clock().set(Today, QTime(9, 0));
        return order;
    }
};

void TestWorkToday::asksForAttendanceThatHasBegun()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"6103881234"_s, u"Amina Prøve"_s, office.simon.id);
    const Order order =
        office.accepted(u"BST-1"_s, citizen, QDate(2026, 11, 16), QDate(2026, 12, 18));
    office.plan({u"Tidlig"_s, Today, 8 * 60, 9 * 60}, {order});
    office.plan({u"Senere"_s, Today, 10 * 60, 11 * 60}, {order});
    const ActivityId monday = office.plan({u"Jobcafé"_s, Today.addDays(-1)}, {order});
    const QList<WorkLine> found = lines(office, WorkKind::Attendance);
    QCOMPARE(found.size(), 2);
    QCOMPARE(said(found[0]), u"Registrér fremmøde: Jobcafé 23-11-2026"_s);
    QCOMPARE(found[0].who, u"Amina Prøve"_s);
    QCOMPARE(found[0].initials, u"ML"_s); // whose activity it is
    QCOMPARE(found[0].place,
             (WorkPlace{WorkArea::Attendance, u"activity"_s, 0, monday.value, Today.addDays(-1)}));
    QCOMPARE(said(found[1]), u"Registrér fremmøde: Tidlig 08.00"_s);
    QCOMPARE(found[1].date, Today);
    QCOMPARE(found[1].time, std::optional(QTime(23, 59)));
    QVERIFY(found[1].source.endsWith(u"001 D 3.6"_s));
    office.attend(monday, citizen, Presence::Present);
    QCOMPARE(lines(office, WorkKind::Attendance).size(), 1);
}

void TestWorkToday::leavesOutWhatNeedsNoAttendance()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"6103881234"_s, u"Amina Prøve"_s);
    const Order order =
        office.accepted(u"BST-1"_s, citizen, QDate(2026, 11, 16), QDate(2026, 12, 18));
    const Order waiting =
        office.received(u"BST-2"_s, citizen, QDate(2026, 11, 16), QDate(2026, 12, 18));
    office.cancel(office.plan({u"Aflyst"_s, Today.addDays(-1)}, {order}));
    office.remove(office.plan({u"Udgået"_s, Today.addDays(-1), 600, 660}, {order}), citizen);
    office.plan({u"Læge"_s, Today.addDays(-1), 700, 760, ActivityKind::OtherAppointment}, {order});
    office.plan({u"Kladde"_s, Today.addDays(-1), 800, 860}, {waiting});
    office.plan({u"Før ordren"_s, QDate(2026, 11, 13)}, {order});
    QCOMPARE(lines(office, WorkKind::Attendance).size(), 0);
}

void TestWorkToday::joinsTheParticipantsOfAGroup()
{
    JobsOffice office(Today);
    const Citizen one = office.citizen(u"6103881234"_s, u"Amina Prøve"_s);
    const Citizen two = office.citizen(u"6203881235"_s, u"Bo Prøve"_s);
    const QList<Order> orders{
        office.accepted(u"BST-1"_s, one, QDate(2026, 11, 16), QDate(2026, 12, 18)),
        office.accepted(u"BST-2"_s, two, QDate(2026, 11, 16), QDate(2026, 12, 18))};
    const ActivityId group =
        office.plan({u"Gåhold"_s, Today, 480, 540, ActivityKind::Activity, Who::Group}, orders);
    QCOMPARE(lines(office, WorkKind::Attendance).size(), 1);
    QCOMPARE(lines(office, WorkKind::Attendance).first().citizens, 2);
    office.attend(group, one, Presence::Present);
    QCOMPARE(lines(office, WorkKind::Attendance).first().who, u"Bo Prøve"_s);
}

void TestWorkToday::asksForNotices()
{
    JobsOffice office(Today);
    const Order order = handedOut(office);
    const Citizen citizen = *office.citizens.byId(order.citizen);
    const ActivityId late = office.plan({u"Sen"_s, Today, 480, 540}, {order});
    office.attend(late, citizen, Presence::Partly, AbsenceReason::OtherCause, Minutes{30});
    QList<WorkLine> found = lines(office, WorkKind::Absence);
    QCOMPARE(found.size(), 1);
    QCOMPARE(said(found[0]), u"Meld delvist fremmøde til ordregiver"_s);
    QCOMPARE(found[0].who, citizen.name);
    QCOMPARE(found[0].date, Today);
    QCOMPARE(found[0].time, std::optional(QTime(23, 59)));
    QCOMPARE(found[0].place.area, WorkArea::Attendance);
    QCOMPARE(found[0].place.view, u"notices"_s);
    const auto matters = openMatters(office.session(), WorkScope::All);
    QVERIFY(matters.ok());
    QCOMPARE(matters->unsentNotices, 1);
    const auto due = dueNotices(office.session(), Today, Today);
    QVERIFY(due.ok());
    QVERIFY(giveNotice(office.session(), due->first()).ok());
    QCOMPARE(lines(office, WorkKind::Absence).size(), 0);
    mend(office, late, Presence::Absent);
    found = lines(office, WorkKind::Absence);
    QCOMPARE(found.size(), 1);
    QCOMPARE(said(found[0]), u"Ret fraværsmeldingen til ordregiver"_s);
    mend(office, late, Presence::Present);
    QCOMPARE(said(lines(office, WorkKind::Absence).first()),
             u"Træk fraværsmeldingen til ordregiver tilbage"_s);
}

void TestWorkToday::lateNoticesSayWhatToDo()
{
    JobsOffice office(Today);
    const Order order = handedOut(office);
    const Citizen citizen = *office.citizens.byId(order.citizen);
    const ActivityId monday = office.plan({u"Samtale"_s, Today.addDays(-1)}, {order});
    office.attend(monday, citizen, Presence::Absent, AbsenceReason::OtherCause);
    const QList<WorkLine> found = lines(office, WorkKind::Absence);
    QCOMPARE(found.size(), 1);
    QCOMPARE(said(found[0]), u"Meld fravær den 23-11-2026 til ordregiver"_s);
    QCOMPARE(workGroup(found[0], copenhagen(office.session().clock().nowMs())), WorkGroup::Overdue);
    QVERIFY(explained(found[0]).contains(u"Send ordregiver en besked"_s));
}

void TestWorkToday::asksToAcceptOrders()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"6103881234"_s, u"Jytte Prøve"_s);
    const Order order =
        office.received(u"5400145"_s, citizen, QDate(2026, 11, 30), QDate(2027, 2, 26));
    const QList<WorkLine> found = lines(office, WorkKind::Order);
    QCOMPARE(found.size(), 1);
    QCOMPARE(said(found[0]), u"Acceptér ordre 5400145, start 30-11-2026"_s);
    // 001 D 3.2: a Monday start must be accepted on the Thursday before.
    QCOMPARE(found[0].date, QDate(2026, 11, 26));
    QCOMPARE(found[0].time, std::optional(QTime(23, 59)));
    QVERIFY(!found[0].countsWorkingDays);
    QCOMPARE(found[0].place, (WorkPlace{WorkArea::Orders, {}, order.id.value}));
    QVERIFY(found[0].seenDone);
    QVERIFY(office.orders.accept(order).ok());
    QCOMPARE(lines(office, WorkKind::Order).size(), 0);
}

void TestWorkToday::asksForTheFirstSchedule()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"6103881234"_s, u"Oleks Prøve"_s, office.maja.id);
    const Order order = office.accepted(u"BST-1"_s, citizen, Today, QDate(2026, 12, 18));
    office.plan({u"Første møde"_s, Today, 14 * 60, 15 * 60}, {order});
    const QList<WorkLine> found = lines(office, WorkKind::Schedule);
    QCOMPARE(found.size(), 1);
    QCOMPARE(said(found[0]), u"Udlevér skema ved første mødedag"_s);
    QCOMPARE(found[0].date, Today);
    QCOMPARE(found[0].time, std::optional(QTime(14, 0)));
    QVERIFY(found[0].handOut);
    QCOMPARE(found[0].initials, u"ML"_s);
    QCOMPARE(found[0].place,
             (WorkPlace{WorkArea::Planning, u"citizen"_s, citizen.id.value, 0, Today}));
}

void TestWorkToday::asksForAChangedSchedule()
{
    JobsOffice office(Today);
    const Order order = handedOut(office);
    QCOMPARE(lines(office, WorkKind::Schedule).size(), 0);
    const auto items = office.plans.ofOrder(order.id);
    QVERIFY(items.ok());
    // From Thursday to Friday: in force from Thursday, so handed out on Wednesday.
    office.move(items->first().activity.id, Today.addDays(3), 540, 600);
    const QList<WorkLine> found = lines(office, WorkKind::Schedule);
    QCOMPARE(found.size(), 1);
    QCOMPARE(said(found[0]), u"Udlevér ændret skema, version 2"_s);
    QCOMPARE(found[0].date, Today.addDays(1));
    QVERIFY(found[0].countsWorkingDays);
    QVERIFY2(explained(found[0]).contains(u"26-11-2026"_s), qPrintable(explained(found[0])));
    QCOMPARE(found[0].source, u"001 A 3.1.3, D 4.2"_s);
    const auto done = handOutWeek(office.session(), {IsoWeek{2026, 48}, {order.id}, Today}, {});
    QVERIFY(done.ok());
    QCOMPARE(lines(office, WorkKind::Schedule).size(), 0);
}

void TestWorkToday::asksForTheNextWeek()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"6103881234"_s, u"Amina Prøve"_s, office.maja.id);
    const Order order =
        office.accepted(u"BST-1"_s, citizen, QDate(2026, 11, 16), QDate(2026, 12, 18));
    office.plan({u"Samtale"_s, Today}, {order});
    office.db.clock().set(QDate(2026, 11, 20), QTime(9, 0));
    QVERIFY(handOutWeek(office.session(), {IsoWeek{2026, 48}, {order.id}, QDate(2026, 11, 20)}, {})
                .ok());
    office.plan({u"Samtale"_s, Today.addDays(6)}, {order});
    office.db.clock().set(Today, QTime(9, 0));
    const QList<WorkLine> found = lines(office, WorkKind::Schedule);
    QCOMPARE(found.size(), 1);
    QCOMPARE(said(found[0]), u"Udlevér skema for uge 49"_s);
    QCOMPARE(found[0].date, Today.addDays(3));
    QVERIFY2(explained(found[0]).contains(u"Lørdag og søndag tæller ikke"_s),
             qPrintable(explained(found[0])));
}

void TestWorkToday::postponesWithReason()
{
    JobsOffice office(Today);
    const Order order = handedOut(office);
    const auto items = office.plans.ofOrder(order.id);
    QVERIFY(items.ok());
    office.cancel(items->first().activity.id);
    office.plan({u"Ny"_s, Today.addDays(3)}, {order});
    WorkLine line = lines(office, WorkKind::Schedule).first();
    QCOMPARE(line.date, Today.addDays(1));
    QCOMPARE(postponableUntil(line, Today), line.date);
    QVERIFY(!postponeWork(office.session(), line, Today.addDays(1), u" "_s).ok());
    QVERIFY(!postponeWork(office.session(), line, Today.addDays(2), u"Ferie"_s).ok());
    QCOMPARE(lines(office, WorkKind::Schedule).size(), 1);
    // The citizen's own page says the same.
    const auto ofCitizen = [&] {
        const auto all = workOfCitizen(office.session(), order.citizen);
        return std::count_if(all->cbegin(), all->cend(),
                             [](const WorkLine &one) { return one.kind == WorkKind::Schedule; });
    };
    QCOMPARE(ofCitizen(), 1);
    QVERIFY(postponeWork(office.session(), line, Today.addDays(1), u"Ferie"_s).ok());
    QCOMPARE(lines(office, WorkKind::Schedule).size(), 0);
    QCOMPARE(ofCitizen(), 0);
    office.db.clock().set(Today.addDays(1), QTime(9, 0));
    QCOMPARE(lines(office, WorkKind::Schedule).size(), 1);
}

void TestWorkToday::asksForRealCprNumbers()
{
    JobsOffice office(Today);
    Citizen one = office.citizen(u"6103881234"_s, u"Amina Prøve"_s, office.maja.id);
    const Citizen two = office.citizen(u"6203881235"_s, u"Bo Prøve"_s, office.maja.id);
    const Citizen real = office.citizen(u"1403881234"_s, u"Carl Prøve"_s, office.maja.id);
    const Citizen past = office.citizen(u"6303881236"_s, u"Dorte Prøve"_s, office.maja.id);
    int number = 0;
    for (const Citizen &citizen : {one, two, real})
        office.accepted(u"BST-%1"_s.arg(++number), citizen, QDate(2026, 11, 16),
                        QDate(2026, 12, 18));
    office.accepted(u"BST-9"_s, past, QDate(2026, 6, 1), QDate(2026, 8, 28));
    QList<WorkLine> found = lines(office, WorkKind::Citizen);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].citizens, 2);
    QCOMPARE(said(found[0]), u"Spørg efter rigtige CPR-numre"_s);
    QCOMPARE(found[0].place.view, u"replacement"_s);
    one.cpr = CprNumber::fromStored(u"0103881234"_s);
    QVERIFY(office.citizens.update(one).ok());
    found = lines(office, WorkKind::Citizen);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].who, u"Bo Prøve"_s);
    QCOMPARE(found[0].place.id, two.id.value);
}

void TestWorkToday::asksForUnclearConsent()
{
    JobsOffice office(Today);
    Citizen citizen = office.citizen(u"1403881234"_s, u"Tomasz Prøve"_s, office.maja.id);
    Order order;
    {
        const auto contract = office.contracts.find(JobsOffice::contract(), QDate(2026, 10, 12));
        order.number = u"BST-1"_s;
        order.citizen = citizen.id;
        order.contractVersion = (*contract)->id;
        order.contractKey = JobsOffice::contract();
        order.trackKey = u"spor1"_s;
        order.orderedOn = QDate(2026, 11, 2);
        order.start = Today.addDays(1);
        order.end = QDate(2026, 12, 18);
        order.hoursPerWeek = Minutes::hours(4);
        order.remark = u"Samtykke til SMS?"_s;
        QVERIFY(office.orders.add(order).ok());
    }
    const QList<WorkLine> found = lines(office, WorkKind::Consent);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].who, citizen.name);
    QCOMPARE(found[0].date, Today.addDays(1));
    QVERIFY(!found[0].seenDone);
    QVERIFY(markWork(office.session(), found[0], Today, u"Borgeren siger nej"_s).ok());
    QCOMPARE(lines(office, WorkKind::Consent).size(), 0);
}

void TestWorkToday::asksForPlacementAnswers()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"1403881234"_s, u"Amina Prøve"_s, office.maja.id);
    office.accepted(u"BST-1"_s, citizen, QDate(2026, 11, 16), QDate(2026, 12, 18));
    PlacementApproval placement;
    placement.citizen = citizen.id;
    placement.location = office.bakery.id;
    placement.company = office.bakery.name;
    placement.from = QDate(2026, 11, 30);
    placement.to = QDate(2026, 12, 11);
    PlacementApprovalStore store(office.session());
    const auto added = store.add(placement);
    QVERIFY(added.ok());
    QList<WorkLine> found = lines(office, WorkKind::Placement);
    QCOMPARE(found.size(), 1);
    QCOMPARE(said(found[0]), u"Ansøg om placering hos Havnens Bageri"_s);
    QCOMPARE(found[0].date, QDate(2026, 11, 27));
    placement = *added;
    placement.appliedOn = Today;
    const auto applied = store.update(placement);
    QVERIFY(applied.ok());
    QCOMPARE(said(lines(office, WorkKind::Placement).first()),
             u"Følg op på ansøgningen: Havnens Bageri"_s);
    placement = *applied;
    placement.approvedOn = Today;
    QVERIFY(store.update(placement).ok());
    QCOMPARE(lines(office, WorkKind::Placement).size(), 0);
}

void TestWorkToday::asksForAnswersToTheContract()
{
    JobsOffice office(Today);
    QCOMPARE(lines(office, WorkKind::Contract).size(), 0); // no order, so it does not matter yet
    office.accepted(u"BST-1"_s, office.citizen(u"1403881234"_s, u"Amina Prøve"_s),
                    QDate(2026, 11, 16), QDate(2026, 12, 18));
    QList<WorkLine> found = lines(office, WorkKind::Contract);
    found.removeIf([](const WorkLine &line) { return !line.key.startsWith(u"questions/"_s); });
    QCOMPARE(found.size(), 1);
    QVERIFY(!found[0].date.isValid());
    QCOMPARE(found[0].place.area, WorkArea::Office);
}

void TestWorkToday::joinsInvoicesOfTheSameDay()
{
    JobsOffice office(Today);
    // Ended on 30 September: to be invoiced by 30 November (001 B 2.1).
    const QDate end(2026, 9, 30);
    const Citizen one = office.citizen(u"1403881234"_s, u"Amina Prøve"_s, office.maja.id);
    const Citizen two = office.citizen(u"6203881235"_s, u"Bo Prøve"_s, office.simon.id);
    office.accepted(u"BST-1"_s, one, QDate(2026, 8, 3), end);
    QList<WorkLine> found = lines(office, WorkKind::Billing);
    found.removeIf([](const WorkLine &line) { return line.date != QDate(2026, 11, 30); });
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].who, one.name);
    office.accepted(u"BST-2"_s, two, QDate(2026, 8, 3), end);
    const auto joined = [&] {
        QList<WorkLine> all = lines(office, WorkKind::Billing);
        all.removeIf([](const WorkLine &line) { return line.date != QDate(2026, 11, 30); });
        return all;
    };
    found = joined();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].orders, 2);
    QVERIFY(!found[0].employee.isValid());
    QVERIFY(!found[0].seenDone);
    QVERIFY(!markWork(office.session(), found[0], Today.addDays(1), {}).ok());
    QCOMPARE(joined().size(), 1);
    QVERIFY(markWork(office.session(), found[0], Today, {}).ok());
    QCOMPARE(joined().size(), 0);
}

void TestWorkToday::mineLeavesOutTheOthers()
{
    JobsOffice office(Today);
    handedOut(office);
    const auto items = office.plans.ofDay(Today.addDays(2));
    QVERIFY(items.ok());
    office.cancel(items->first().activity.id);
    QCOMPARE(lines(office, WorkKind::Schedule).size(), 1);
    QCOMPARE(lines(office, WorkKind::Schedule, WorkScope::Mine).size(), 0);
    const auto as = [&office](const Employee &employee) {
        const SessionUser user{office.session().user().id, u"x"_s, Role::Mentor, employee.id};
        Session session(user, office.db.connection(), office.db.clock());
        const auto found = workToday(session, WorkScope::Mine);
        return found.ok() ? ofKind(*found, WorkKind::Schedule).size() : -1;
    };
    QCOMPARE(as(office.maja), 1);
    QCOMPARE(as(office.simon), 0);
}

void TestWorkToday::stopsWhenAsked()
{
    JobsOffice office(Today);
    handedOut(office);
    const std::atomic<bool> cancel = true;
    Progress progress;
    progress.cancel = &cancel;
    const auto found = workToday(office.session(), WorkScope::All, progress);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().kind, Error::Kind::Canceled);
}

QTEST_GUILESS_MAIN(TestWorkToday)
#include "tst_work_today.moc"
