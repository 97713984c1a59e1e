// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QAbstractItemModelTester>
#include <QTest>
#include <core/texts.h>
#include <database/access_list.h>
#include <jobs/citizen_list.h>
#include <jobs/citizen_rows.h>
#include <jobs/course_timeline.h>
#include <jobs/hand_out_job.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

// Tuesday of week 48.
const QDate Today(2026, 11, 24);
const Texts &texts()
{
    return Texts::danish();
}

Order order(QDate start, QDate end, OrderState state)
{
    Order o;
    o.start = start;
    o.end = end;
    o.state = state;
    return o;
}

} // namespace

class TestCitizenOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void courseThatMatters_data();
    void courseThatMatters();
    void listsCitizensWithTheirCourse();
    void namesAreSortedAsDanes();
    void listFiltersAsNamesAreSearched();
    void overviewOfAnEmptyCitizen();
    void weeksTellWhatIsNotHandedOut();
    void weekWithoutScheduleMarksNothing();
    void placementsOfPlanAndApproval();
    void timelineHasARowForEach();
    void timelineOfALongCourseShowsToday();
    void missingIsTheCitizensWorkOnly();
    void rowsOfNotesAndDocuments();
    void accessIsLoggedAndListed();
    void accessIsForLeaders();

private:
    void handOut(JobsOffice &office, const Order &of, IsoWeek week, QDate given)
    {
        office.db.clock().set(given, QTime(9, 0));
        const auto done = handOutWeek(office.session(), {week, {of.id}, given}, {});
        if (!done.ok() || done->handedOut != 1)
            QTest::qFail("nothing was handed out", __FILE__, __LINE__);
        office.db.clock().set(Today, QTime(9, 0));
    }
    CitizenOverview overview(JobsOffice &office, CitizenId citizen)
    {
        const auto read = citizenOverview(office.session(), citizen);
        if (!read.ok())
            QTest::qFail(qPrintable(read.error().message.code + read.error().detail), __FILE__,
                         __LINE__);
        return read.valueOr({});
    }
};

void TestCitizenOverview::courseThatMatters_data()
{
    QTest::addColumn<QList<Order>>("orders");
    QTest::addColumn<int>("chosen");
    const Order past = order(QDate(2026, 1, 5), QDate(2026, 3, 27), OrderState::Accepted);
    const Order recent = order(QDate(2026, 6, 1), QDate(2026, 8, 28), OrderState::Accepted);
    const Order runs = order(QDate(2026, 10, 5), QDate(2026, 12, 18), OrderState::Accepted);
    const Order next = order(QDate(2027, 1, 4), QDate(2027, 2, 26), OrderState::Accepted);
    const Order later = order(QDate(2027, 3, 1), QDate(2027, 4, 30), OrderState::Accepted);
    const Order waits = order(QDate(2026, 11, 30), QDate(2027, 1, 29), OrderState::Received);
    const Order refused = order(QDate(2026, 10, 5), QDate(2026, 12, 18), OrderState::Rejected);
    QTest::newRow("none") << QList<Order>{} << -1;
    QTest::newRow("the one that runs") << QList<Order>{past, runs, next} << 1;
    QTest::newRow("else the next accepted") << QList<Order>{past, later, next} << 2;
    QTest::newRow("else the one that waits") << QList<Order>{past, waits} << 1;
    QTest::newRow("else the last") << QList<Order>{past, recent} << 1;
    QTest::newRow("a refused one only alone") << QList<Order>{refused, past} << 1;
}

void TestCitizenOverview::courseThatMatters()
{
    QFETCH(QList<Order>, orders);
    QFETCH(int, chosen);
    const auto course = courseOn(orders, Today);
    QCOMPARE(course.has_value(), chosen >= 0);
    if (course) {
        QCOMPARE(course->start, orders[chosen].start);
        QCOMPARE(course->state, orders[chosen].state);
    }
}

void TestCitizenOverview::listsCitizensWithTheirCourse()
{
    JobsOffice office(Today);
    const Citizen amina = office.citizen(u"6103881234"_s, u"Åse Amina"_s, office.maja.id);
    const Citizen bo = office.citizen(u"1403881234"_s, u"Bo Prøve"_s);
    office.accepted(u"BST-1"_s, amina, QDate(2026, 6, 1), QDate(2026, 8, 28));
    office.accepted(u"BST-2"_s, amina, QDate(2026, 11, 16), QDate(2026, 12, 18));
    const auto lines = citizenLines(office.session());
    QVERIFY(lines.ok());
    QCOMPARE(lines->size(), 2);
    const CitizenLine first = lines->at(1); // Å is last
    QCOMPARE(first.name, amina.name);
    QCOMPARE(first.orderNumber, u"BST-2"_s);
    QCOMPARE(first.phase, OrderPhase::Running);
    QCOMPARE(first.orders, 2);
    QCOMPARE(first.initials, u"ML"_s);
    QVERIFY(first.isActive());
    QCOMPARE(lines->at(0).id, bo.id);
    QVERIFY(!lines->at(0).isActive());
    CitizenListModel model(texts());
    QAbstractItemModelTester tester(&model);
    model.setLines(*lines);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data(); };
    QCOMPARE(cell(1, CitizenListModel::Cpr).toString(), u"610388-••••"_s);
    QVERIFY(!cell(1, CitizenListModel::Cpr).toString().contains(u"1234"_s));
    QCOMPARE(cell(1, CitizenListModel::State).toString(), u"I gang"_s);
    QCOMPARE(cell(0, CitizenListModel::State).toString(), u"Ingen ordre"_s);
    QCOMPARE(model.index(1, CitizenListModel::Cpr).data(IconRole).toString(), u"warning"_s);
    QVERIFY(!model.index(0, CitizenListModel::Cpr).data(IconRole).isValid());
}

void TestCitizenOverview::namesAreSortedAsDanes()
{
    JobsOffice office(Today);
    qint64 cpr = 6101880001;
    for (const QString &name :
         {u"Ahmad A"_s, u"Åge B"_s, u"Øjvind C"_s, u"Ærlig D"_s, u"Zoe E"_s, u"abdi F"_s})
        office.citizen(QString::number(++cpr), name);
    const auto lines = citizenLines(office.session());
    QStringList names;
    for (const CitizenLine &line : *lines)
        names.append(line.name.section(u' ', 0, 0));
    QCOMPARE(names,
             (QStringList{u"abdi"_s, u"Ahmad"_s, u"Zoe"_s, u"Ærlig"_s, u"Øjvind"_s, u"Åge"_s}));
}

void TestCitizenOverview::listFiltersAsNamesAreSearched()
{
    CitizenListModel model(texts());
    QAbstractItemModelTester tester(&model);
    CitizenLine one;
    one.id = CitizenId{1};
    one.name = u"Søren Ærø"_s;
    one.cpr = CprNumber::fromStored(u"6103881234"_s);
    one.orderNumber = u"5400212"_s;
    CitizenLine two;
    two.id = CitizenId{2};
    two.name = u"Łuczak Paweł"_s;
    model.setLines({one, two});
    for (const QString &words :
         {u"søren"_s, u"soren aero"_s, u"610388"_s, u"610388-1234"_s, u"5400212"_s, u"SØ"_s}) {
        model.setFilter(words);
        QVERIFY2(model.shownRows() == 1 && model.index(0, 0).data(IdRole).toLongLong() == 1,
                 qPrintable(words));
    }
    model.setFilter(u"luczak"_s);
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 2);
    model.setFilter(u"findes ikke"_s);
    QCOMPARE(model.shownRows(), 0);
}

void TestCitizenOverview::overviewOfAnEmptyCitizen()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"1403881234"_s, u"Bo Prøve"_s);
    const CitizenOverview view = overview(office, citizen.id);
    QCOMPARE(view.citizen.name, citizen.name);
    QVERIFY(!view.course);
    QVERIFY(!view.hours);
    QVERIFY(view.thisWeek.entries.isEmpty());
    QVERIFY(courseTimeline(view, Today, texts()).isEmpty());
    QVERIFY(!citizenOverview(office.session(), CitizenId{99}).ok());
}

void TestCitizenOverview::weeksTellWhatIsNotHandedOut()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"1403881234"_s, u"Amina Prøve"_s, office.maja.id);
    const Order course =
        office.accepted(u"BST-1"_s, citizen, QDate(2026, 11, 16), QDate(2026, 12, 18));
    const ActivityId monday = office.plan({u"Mentorsamtale"_s, Today.addDays(-1)}, {course});
    handOut(office, course, IsoWeek{2026, 48}, QDate(2026, 11, 20));
    const ActivityId moved = office.plan({u"Jobværksted"_s, Today.addDays(7)}, {course});
    const ActivityId gone = office.plan({u"Samtale"_s, Today.addDays(8)}, {course});
    handOut(office, course, IsoWeek{2026, 49}, QDate(2026, 11, 20));
    office.attend(monday, citizen, Presence::Present);
    office.move(moved, Today.addDays(7), 600, 660);
    office.cancel(gone);
    office.plan({u"CV-samtale"_s, Today.addDays(9)}, {course});
    const CitizenOverview view = overview(office, citizen.id);
    QCOMPARE(view.thisWeek.week, (IsoWeek{2026, 48}));
    QCOMPARE(view.thisWeek.version, 1);
    QVERIFY(!view.thisWeek.untold);
    QCOMPARE(view.thisWeek.entries.size(), 1);
    QCOMPARE(view.thisWeek.entries[0].presence, std::optional(Presence::Present));
    QCOMPARE(view.nextWeek.version, 2);
    QCOMPARE(view.nextWeek.nextVersion, 3);
    QVERIFY(view.nextWeek.untold);
    QCOMPARE(view.nextWeek.entries.size(), 3);
    QCOMPARE(view.nextWeek.entries[0].mark, PaperMark::Changed);
    QCOMPARE(view.nextWeek.entries[1].mark, PaperMark::Removed);
    QVERIFY(view.nextWeek.entries[1].cancelled);
    QCOMPARE(view.nextWeek.entries[2].mark, PaperMark::New);
    QCOMPARE(view.schedules.size(), 2);
    QCOMPARE(view.schedules[0].version.number, 2);
    QVERIFY(view.schedules[0].handOut);
    QCOMPARE(view.attendance.present, 1);
    QVERIFY(view.hours);
}

void TestCitizenOverview::weekWithoutScheduleMarksNothing()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"1403881234"_s, u"Amina Prøve"_s);
    const Order course =
        office.accepted(u"BST-1"_s, citizen, QDate(2026, 11, 16), QDate(2026, 12, 18));
    office.plan({u"Samtale"_s, Today.addDays(7)}, {course});
    const CitizenOverview view = overview(office, citizen.id);
    QCOMPARE(view.nextWeek.entries.size(), 1);
    QCOMPARE(view.nextWeek.entries[0].mark, PaperMark::None);
    QVERIFY(view.nextWeek.untold);
    QCOMPARE(view.nextWeek.version, 0);
}

void TestCitizenOverview::placementsOfPlanAndApproval()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"1403881234"_s, u"Amina Prøve"_s);
    const Order course =
        office.accepted(u"BST-1"_s, citizen, QDate(2026, 11, 2), QDate(2026, 12, 18));
    for (const int day : {0, 7, 14})
        office.plan(
            {u"Praktik"_s, QDate(2026, 11, 3).addDays(day), 540, 660, ActivityKind::Internship},
            {course});
    PlacementApproval approval;
    approval.citizen = citizen.id;
    approval.location = office.bakery.id;
    approval.company = office.bakery.name;
    approval.from = QDate(2026, 11, 30);
    approval.to = QDate(2026, 12, 11);
    approval.appliedOn = Today;
    QVERIFY(PlacementApprovalStore(office.session()).add(approval).ok());
    const CitizenOverview view = overview(office, citizen.id);
    QCOMPARE(view.placements.size(), 2);
    QCOMPARE(view.placements[0].approval, std::optional(ApprovalState::AppliedFor));
    QCOMPARE(view.placements[1].company, office.aabro.name);
    QCOMPARE(view.placements[1].from, QDate(2026, 11, 3));
    QCOMPARE(view.placements[1].to, QDate(2026, 11, 17));
    QVERIFY(!view.placements[1].approval);
    const Timeline line = courseTimeline(view, Today, texts());
    QStringList bars;
    for (const TimelineRow &row : line.rows) {
        for (const TimelineBar &bar : row.bars)
            bars.append(bar.text);
    }
    QVERIFY2(bars.contains(u"Havnens Bageri · ansøgt til 11-12"_s), qPrintable(bars.join(u'\n')));
    QVERIFY(bars.contains(u"Åbro · planlagt til 17-11"_s));
}

void TestCitizenOverview::timelineHasARowForEach()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"1403881234"_s, u"Amina Prøve"_s);
    const Order course =
        office.accepted(u"BST-1"_s, citizen, QDate(2026, 10, 5), QDate(2026, 12, 18));
    office.accepted(u"BST-0"_s, citizen, QDate(2025, 1, 6), QDate(2025, 3, 28));
    office.plan({u"Samtale"_s, Today.addDays(2)}, {course});
    handOut(office, course, IsoWeek{2026, 48}, QDate(2026, 11, 20));
    office.plan({u"Ny"_s, Today.addDays(3)}, {course});
    const Timeline line = courseTimeline(overview(office, citizen.id), Today, texts());
    QCOMPARE(line.from, QDate(2026, 10, 1));
    QCOMPARE(line.to, QDate(2026, 12, 31));
    QCOMPARE(line.period(texts()), u"oktober–december 2026"_s);
    QCOMPARE(line.rows.size(), 2); // the course of 2025 lies outside
    QCOMPARE(line.rows[0].bars.size(), 1);
    QCOMPARE(line.rows[0].bars[0].text, u"Ordre BST-1 · 05-10 til 18-12 · i gang"_s);
    const TimelineRow schedules = line.rows[1];
    QCOMPARE(schedules.label, u"Skemaer"_s);
    QCOMPARE(schedules.marks.size(), 2);
    QCOMPARE(schedules.marks[0].text, u"1"_s);
    QVERIFY(!schedules.marks[0].pending);
    QCOMPARE(schedules.marks[1].text, u"2"_s);
    QVERIFY(schedules.marks[1].pending);
    QVERIFY(line.sentence(texts()).contains(u"ikke udleveret"_s));
}

void TestCitizenOverview::timelineOfALongCourseShowsToday()
{
    CitizenOverview view;
    view.orders = {order(QDate(2025, 1, 6), QDate(2028, 12, 22), OrderState::Accepted)};
    view.course = view.orders.first();
    const Timeline line = courseTimeline(view, Today, texts());
    QVERIFY(line.from <= Today && Today <= line.to);
    QVERIFY(line.from.addMonths(12) > line.to);
}

void TestCitizenOverview::missingIsTheCitizensWorkOnly()
{
    JobsOffice office(Today);
    const Citizen amina = office.citizen(u"6103881234"_s, u"Amina Prøve"_s);
    const Citizen bo = office.citizen(u"6203881235"_s, u"Bo Prøve"_s);
    const QList<Order> both{
        office.accepted(u"BST-1"_s, amina, QDate(2026, 11, 16), QDate(2026, 12, 18)),
        office.accepted(u"BST-2"_s, bo, QDate(2026, 11, 16), QDate(2026, 12, 18))};
    office.plan({u"Gåhold"_s, Today.addDays(-1), 540, 600, ActivityKind::Activity, Who::Group},
                both);
    office.plan({u"Kun Bo"_s, Today.addDays(-1), 700, 760}, {both[1]});
    const CitizenOverview view = overview(office, amina.id);
    QStringList what;
    for (const WorkLine &line : view.missing) {
        what.append(texts().sentence(line.what));
        QVERIFY2(line.who == amina.name || line.who.isEmpty(), qPrintable(line.who));
    }
    QVERIFY(what.contains(u"Registrér fremmøde: Gåhold 23-11-2026"_s));
    QVERIFY(what.contains(u"Spørg efter rigtigt CPR-nummer"_s));
    QVERIFY(!what.join(u'\n').contains(u"Kun Bo"_s));
    QVERIFY(!what.join(u'\n').contains(u"spørgsmål til kontrakten"_s));
}

void TestCitizenOverview::rowsOfNotesAndDocuments()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"1403881234"_s, u"Amina Prøve"_s);
    NoteStore store(office.session());
    CitizenNote note;
    note.citizen = citizen.id;
    note.kind = NoteKind::Phone;
    note.text = u"Ringede.\nAftalte nyt møde."_s;
    const auto first = store.add(note);
    QVERIFY(first.ok());
    note.text = u"Ringede kl. 9. Aftalte nyt møde."_s;
    note.replaces = first->id;
    QVERIFY(store.add(note).ok());
    const CitizenOverview view = overview(office, citizen.id);
    QCOMPARE(view.notes.size(), 1);
    TextRowsModel model(noteColumns(texts()));
    QAbstractItemModelTester tester(&model);
    model.setRows(noteRows(view.notes, texts()));
    QCOMPARE(model.index(0, 1).data().toString(), u"Telefon, rettet"_s);
    QCOMPARE(model.index(0, 3).data().toString(), note.text);
    QCOMPARE(model.index(0, 0).data(IconRole).toString(), u"call"_s);
    CaseDocument document;
    document.id = DocumentId{7};
    document.title = u"Fuldmagt.PDF"_s;
    document.kind = DocumentKind::PowerOfAttorney;
    document.size = 3 * 1024 * 1024;
    const QList<TextRow> rows = documentRows({document}, {}, texts());
    QCOMPARE(rows[0].icon, u"document_pdf"_s);
    QCOMPARE(rows[0].texts[1], u"Fuldmagt"_s);
    QCOMPARE(rows[0].texts[2], u"3 MB"_s);
}

void TestCitizenOverview::accessIsLoggedAndListed()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"1403881234"_s, u"Amina Prøve"_s);
    const Citizen other = office.citizen(u"6203881235"_s, u"Bo Prøve"_s);
    overview(office, citizen.id);
    overview(office, other.id);
    const auto entries = accessesOf(office.session(), citizen.id);
    QVERIFY(entries.ok());
    QCOMPARE(entries->size(), 2); // added, seen
    QCOMPARE(entries->at(0).kind, AccessKind::View);
    QCOMPARE(entries->at(0).purpose, u"citizens.page"_s);
    QCOMPARE(entries->at(0).user, TestDatabase::user());
    QCOMPARE(entries->at(1).kind, AccessKind::Change);
    const QList<TextRow> rows = accessRows(*entries, texts());
    QCOMPARE(rows[0].texts[2], u"Set"_s);
    QCOMPARE(rows[0].texts[3], u"Borgerens side blev åbnet"_s);
    QCOMPARE(accessesOf(office.session(), citizen.id, 1)->size(), 1);
}

void TestCitizenOverview::accessIsForLeaders()
{
    JobsOffice office(Today);
    const Citizen citizen = office.citizen(u"1403881234"_s, u"Amina Prøve"_s);
    for (const Role role : {Role::Administrator, Role::Consultant, Role::Mentor}) {
        Session session = office.db.sessionAs(role);
        const auto refused = accessesOf(session, citizen.id);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
    }
}

QTEST_GUILESS_MAIN(TestCitizenOverview)
#include "tst_citizen_overview.moc"
