// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QTest>
#include <algorithm>
#include <attendance/day_notices.h>
#include <calendar/holidays.h>
#include <citizens/cpr_number.h>
#include <contracts/contract_store.h>
#include <core/texts.h>
#include <database/settings.h>
#include <database/statement.h>
#include <demo/demo.h>
#include <documents/typesetter.h>
#include <documents/week_schedule.h>
#include <exports/d1_export.h>
#include <invoices/invoice_run.h>
#include <invoices/payment_store.h>
#include <invoices/portal_basis.h>
#include <jobs/schedule_papers.h>
#include <jobs/week_schedule_pack.h>
#include <jobs/work_today.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);

DemoOptions small(quint32 seed = 7)
{
    DemoOptions options;
    options.citizens = 40;
    options.seed = seed;
    return options;
}

// Everything a run writes but random form ids, instants and the papers that hold them.
QByteArray fingerprint(Connection &connection)
{
    const QStringList reads = {
        u"SELECT * FROM employee ORDER BY id"_s,
        u"SELECT * FROM location ORDER BY id"_s,
        u"SELECT * FROM closing_day ORDER BY id"_s,
        u"SELECT * FROM citizen ORDER BY id"_s,
        u"SELECT * FROM orders ORDER BY id"_s,
        u"SELECT kind, order_id, effective_on, notified_on, reason, recorded_at FROM order_event ORDER BY id"_s,
        u"SELECT * FROM activity ORDER BY id"_s,
        u"SELECT * FROM participation ORDER BY id"_s,
        u"SELECT * FROM handed_state ORDER BY id"_s,
        u"SELECT * FROM hand_out ORDER BY id"_s,
        u"SELECT citizen_id, number, from_date, version_date FROM schedule_version ORDER BY id"_s,
        u"SELECT * FROM attendance ORDER BY id"_s,
        u"SELECT * FROM absence_notice ORDER BY id"_s,
        u"SELECT * FROM letter ORDER BY id"_s,
        u"SELECT * FROM letter_activity ORDER BY letter_id, participation_id"_s,
        u"SELECT * FROM deadline_done ORDER BY id"_s,
        u"SELECT * FROM invoice ORDER BY id"_s,
        u"SELECT * FROM invoice_line ORDER BY id"_s,
        u"SELECT * FROM invoice_draft ORDER BY id"_s,
        u"SELECT * FROM payment ORDER BY id"_s,
        u"SELECT * FROM portal_invoice ORDER BY id"_s,
    };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &sql : reads) {
        Statement read(connection, sql);
        while (read.next().valueOr(false)) {
            for (int column = 0; column < 24; ++column)
                hash.addData(read.text(column).toUtf8() + '|');
        }
    }
    return hash.result().toHex();
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private:
    qint64 number(const QString &sql)
    {
        const auto value = m_filled->connection().value(sql);
        return value.ok() ? value->toLongLong() : -1;
    }

    std::unique_ptr<TestDatabase> m_filled;
    DemoOutcome m_outcome;

private Q_SLOTS:
    void initTestCase()
    {
        m_filled = std::make_unique<TestDatabase>(Today);
        QVERIFY2(m_filled->isValid(), qPrintable(m_filled->failure()));
        const auto outcome = fillDemo(m_filled->session(), small(), {});
        QVERIFY2(outcome.ok(), outcome.ok() ? ""
                                            : qPrintable(outcome.error().message.toJson() +
                                                         outcome.error().detail));
        m_outcome = *outcome;
    }

    void countsAreThoseOfTheTables_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("counted");
        QTest::newRow("citizens") << u"SELECT count(*) FROM citizen"_s
                                  << qint64(m_outcome.citizens);
        QTest::newRow("orders") << u"SELECT count(*) FROM orders"_s << qint64(m_outcome.orders);
        QTest::newRow("activities") << u"SELECT count(*) FROM activity"_s << m_outcome.activities;
        QTest::newRow("participations")
            << u"SELECT count(*) FROM participation"_s << m_outcome.participations;
        QTest::newRow("versions") << u"SELECT count(*) FROM schedule_version"_s
                                  << m_outcome.versions;
        QTest::newRow("registrations")
            << u"SELECT count(*) FROM attendance"_s << m_outcome.registrations;
        QTest::newRow("letters") << u"SELECT count(*) FROM letter"_s << m_outcome.letters;
        QTest::newRow("notices") << u"SELECT count(*) FROM absence_notice"_s << m_outcome.notices;
        QTest::newRow("invoices") << u"SELECT count(*) FROM invoice"_s
                                  << qint64(m_outcome.invoices);
        QTest::newRow("drafts") << u"SELECT count(*) FROM invoice_draft"_s
                                << qint64(m_outcome.drafts);
        QTest::newRow("ticks") << u"SELECT count(*) FROM portal_invoice"_s << m_outcome.ticks;
    }
    void countsAreThoseOfTheTables()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, counted);
        QVERIFY(counted > 0);
        QCOMPARE(number(sql), counted);
    }

    void isMarkedAsDemo()
    {
        QCOMPARE(readSetting(m_filled->connection(), OfficeSetting::Demo).valueOr({}), u"1"_s);
    }

    void aSecondRunIsRefused()
    {
        const auto again = fillDemo(m_filled->session(), small(), {});
        QVERIFY(!again.ok());
        QCOMPARE(again.error().message.code, u"demo.alreadyFilled"_s);
    }

    void citizensOfAnOfficeAreNotMixedIn()
    {
        TestDatabase database(Today);
        CitizenStore citizens(database.session());
        Citizen citizen;
        citizen.name = u"Ella Prøve"_s;
        citizen.cpr = *CprNumber::parse(u"7001701234"_s, Today);
        QVERIFY(citizens.add(citizen).ok());
        const auto filled = fillDemo(database.session(), small(), {});
        QVERIFY(!filled.ok());
        QCOMPARE(filled.error().message.code, u"demo.notEmpty"_s);
        QVERIFY(readSetting(database.connection(), OfficeSetting::Demo).valueOr({}).isEmpty());
    }

    void optionsOutOfRange_data()
    {
        QTest::addColumn<int>("citizens");
        QTest::addColumn<int>("years");
        QTest::addColumn<QString>("code");
        QTest::newRow("no citizens") << 0 << 1 << u"demo.numberOfCitizens"_s;
        QTest::newRow("too many citizens") << 20001 << 1 << u"demo.numberOfCitizens"_s;
        QTest::newRow("no years") << 10 << 0 << u"demo.numberOfYears"_s;
        QTest::newRow("too many years") << 10 << 21 << u"demo.numberOfYears"_s;
    }
    void optionsOutOfRange()
    {
        QFETCH(int, citizens);
        QFETCH(int, years);
        QFETCH(QString, code);
        TestDatabase database(Today);
        DemoOptions options;
        options.citizens = citizens;
        options.years = years;
        const auto filled = fillDemo(database.session(), options, {});
        QVERIFY(!filled.ok());
        QCOMPARE(filled.error().message.code, code);
    }

    void onlyTheLeaderMayFill()
    {
        TestDatabase database(Today);
        Session mentor = database.sessionAs(Role::Mentor);
        const auto filled = fillDemo(mentor, small(), {});
        QVERIFY(!filled.ok());
        QCOMPARE(filled.error().kind, Error::Kind::Denied);
    }

    void aStoppedRunIsRefusedAfterwards()
    {
        TestDatabase database(Today);
        std::atomic<bool> stop = false;
        Progress progress;
        progress.cancel = &stop;
        progress.report = [&stop](qint64 done, qint64) { stop = done >= 20; };
        const auto stopped = fillDemo(database.session(), small(), progress);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, Error::Kind::Canceled);
        const auto again = fillDemo(database.session(), small(), {});
        QVERIFY(!again.ok());
        QCOMPARE(again.error().message.code, u"demo.alreadyFilled"_s);
    }

    void theSameSeedGivesTheSameData()
    {
        TestDatabase again(Today);
        QVERIFY(fillDemo(again.session(), small(), {}).ok());
        QCOMPARE(fingerprint(again.connection()), fingerprint(m_filled->connection()));
        TestDatabase other(Today);
        QVERIFY(fillDemo(other.session(), small(8), {}).ok());
        QVERIFY(fingerprint(other.connection()) != fingerprint(m_filled->connection()));
    }

    void cprNumbersAreReplacements()
    {
        Statement read(m_filled->connection(), u"SELECT cpr FROM citizen"_s);
        QSet<QString> seen;
        while (read.next().valueOr(false)) {
            const auto cpr = CprNumber::parse(read.text(0), Today);
            QVERIFY2(cpr.ok(), qPrintable(read.text(0)));
            QVERIFY(cpr->isReplacement());
            QVERIFY(cpr->ageOn(Today) >= 24 && cpr->ageOn(Today) <= 64);
            seen.insert(read.text(0));
        }
        QCOMPARE(seen.size(), m_outcome.citizens);
    }

    void phoneNumbersAreInvented()
    {
        QCOMPARE(number(u"SELECT count(*) FROM citizen WHERE phone NOT LIKE '00______'"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM employee WHERE phone NOT LIKE '00______'"_s), 0);
    }

    void absenceIsBelievable()
    {
        const qint64 absent = number(u"SELECT count(*) FROM attendance WHERE presence = 2"_s);
        const qint64 all = number(u"SELECT count(*) FROM attendance WHERE presence < 3"_s);
        QVERIFY(all > 1000);
        const qint64 percent = absent * 100 / all;
        QVERIFY2(percent >= 20 && percent <= 30, qPrintable(QString::number(percent)));
    }

    void everyWayOfAttendingOccurs_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::newRow("present") << u"presence = 0"_s;
        QTest::newRow("late") << u"presence = 1 AND arrived IS NOT NULL"_s;
        QTest::newRow("left early") << u"presence = 1 AND left_at IS NOT NULL"_s;
        QTest::newRow("overlapping placement") << u"presence = 1 AND reason = 1"_s;
        QTest::newRow("cancelled") << u"presence = 3"_s;
        QTest::newRow("not relevant") << u"presence = 4"_s;
    }
    void everyWayOfAttendingOccurs()
    {
        QFETCH(QString, condition);
        QVERIFY(number(u"SELECT count(*) FROM attendance WHERE "_s + condition) > 0);
    }

    void everyOrderStateOccurs_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"received", "accepted", "rejected", "interrupted", "cancelled"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void everyOrderStateOccurs()
    {
        QFETCH(QString, state);
        QVERIFY(number(u"SELECT count(*) FROM orders WHERE state = '%1'"_s.arg(state)) > 0);
    }

    void acceptedOrdersHaveAPrice()
    {
        QCOMPARE(number(u"SELECT count(*) FROM orders WHERE state IN ('accepted', 'interrupted') "
                        "AND price_ore IS NULL"_s),
                 0);
    }

    void nothingIsOnHolidaysAndClosingDays()
    {
        Statement read(m_filled->connection(), u"SELECT DISTINCT date FROM activity"_s);
        while (read.next().valueOr(false)) {
            const QDate day = read.date(0);
            QVERIFY2(day.dayOfWeek() < 6 && !isHoliday(day), qPrintable(read.text(0)));
        }
        QCOMPARE(number(u"SELECT count(*) FROM activity a JOIN closing_day c ON c.date = a.date "
                        "AND c.state = 'granted'"_s),
                 0);
    }

    void participationsLieInsideTheirOrders()
    {
        QCOMPARE(number(u"SELECT count(*) FROM participation p JOIN activity a ON a.id = "
                        "p.activity_id JOIN orders o ON o.id = p.order_id WHERE a.date < "
                        "o.start_date OR a.date > coalesce(o.interrupted_on, o.end_date) OR "
                        "o.state NOT IN ('accepted', 'interrupted')"_s),
                 0);
    }

    void completedOrdersGetTheirHours()
    {
        // Counting minutes that were not called off, against what was ordered at least.
        Statement read(
            m_filled->connection(),
            u"SELECT o.number, o.total_minutes, o.interval_from, "
            "(SELECT sum(a.to_minute - a.from_minute) FROM participation p JOIN activity a ON "
            "a.id = p.activity_id LEFT JOIN attendance t ON t.id = p.attendance_id WHERE "
            "p.order_id = o.id AND a.counts = 1 AND a.cancelled = 0 AND a.title NOT LIKE "
            "'Praktiksamtale%' AND coalesce(t.presence, 0) < 3) "
            "FROM orders o WHERE o.state = 'accepted' AND o.end_date < '2026-11-01'"_s);
        int seen = 0;
        while (read.next().valueOr(false)) {
            ++seen;
            const qint64 least = read.isNull(2) ? read.integer(1) : read.integer(1) * 3 / 4;
            QVERIFY2(read.integer(3) * 100 >= least * 88,
                     qPrintable(read.text(0) + u": "_s + read.text(3) + u" of "_s + read.text(1)));
        }
        QVERIFY(seen > 3);
    }

    void aPersonIsInOnePlaceAtATime()
    {
        QCOMPARE(number(u"SELECT count(*) FROM participation p JOIN activity a ON a.id = "
                        "p.activity_id JOIN participation q ON q.citizen_id = p.citizen_id AND "
                        "q.id > p.id JOIN activity b ON b.id = q.activity_id AND b.date = a.date "
                        "AND b.from_minute < a.to_minute AND a.from_minute < b.to_minute WHERE "
                        "a.cancelled = 0 AND b.cancelled = 0 AND a.kind <> 1 AND b.kind <> 1"_s),
                 0);
    }

    void papersAreThoseOfTheProgram()
    {
        // What was handed out is what the program itself would hand out: nothing to tell anew.
        SchedulePapers papers(m_filled->session());
        const IsoWeek week = IsoWeek::of(Today).previous();
        Statement read(m_filled->connection(),
                       u"SELECT DISTINCT citizen_id FROM schedule_version WHERE from_date = ?"_s);
        read.bind(week.monday());
        int same = 0;
        int all = 0;
        while (read.next().valueOr(false)) {
            const auto draft = papers.draft(read.id<CitizenId>(0), week);
            QVERIFY(draft.ok());
            const auto frozen = papers.handedOut(read.id<CitizenId>(0), week);
            QVERIFY(frozen.ok() && *frozen);
            ++all;
            if (draft->changed)
                continue;
            ++same;
            const WeekScheduleData &paper = **frozen;
            QCOMPARE(paper.citizenName, draft->paper.citizenName);
            QCOMPARE(paper.office.name, draft->paper.office.name);
            QCOMPARE(paper.contact.phone, draft->paper.contact.phone);
            QCOMPARE(paper.illness.whom, draft->paper.illness.whom);
            QCOMPARE(paper.freeDays, draft->paper.freeDays);
            QVERIFY(!paper.courses.isEmpty());
        }
        QVERIFY(all > 5);
        QVERIFY2(same * 10 >= all * 8, qPrintable(u"%1 of %2"_s.arg(same).arg(all)));
    }

    void versionsPrint()
    {
        Typesetter typesetter;
        Statement read(m_filled->connection(),
                       u"SELECT content FROM schedule_version ORDER BY id LIMIT 20"_s);
        int pages = 0;
        while (read.next().valueOr(false)) {
            const auto data = unpackWeekSchedule(read.blob(0));
            QVERIFY(data.ok());
            pages += int(layoutWeekSchedule(*data, typesetter).pages.size());
        }
        QVERIFY(pages >= 20);
    }

    void theDatasetHasNoErrors()
    {
        D1Request request;
        request.contractKey = u"koebenhavn-traedesten-2024"_s;
        request.from = Today.addYears(-2);
        request.to = Today.addMonths(2);
        request.includeOther = true;
        const auto checked = checkD1(m_filled->session(), request, {});
        QVERIFY(checked.ok());
        QVERIFY(checked->rows > m_outcome.participations * 9 / 10);
        QCOMPARE(checked->findings.errors, 0);
        QCOMPARE(checked->findings.counts.value(DatasetCheck::OverlapNotByRule), 0);
        QCOMPARE(checked->findings.counts.value(DatasetCheck::OnHoliday), 0);
        // Not registered yet, or changed and not told: some, as in any office.
        const qint64 gaps = checked->findings.counts.value(DatasetCheck::AttendanceMissing);
        QVERIFY(gaps > 0 && gaps < 4);
        QVERIFY(checked->findings.counts.value(DatasetCheck::ChangedSinceHandOut) > 0);
    }

    void absenceIsNotifiedTheSameDay()
    {
        // All that the program itself demands, but of the newest two days.
        const auto due = dueNotices(m_filled->session(), Today.addDays(-365), Today.addDays(-2));
        QVERIFY(due.ok());
        const auto late = [](const DayNotice &notice) { return notice.day > Today.addDays(-15); };
        QCOMPARE(std::count_if(due->begin(), due->end(), late), 0);
        QVERIFY2(due->size() * 100 <= m_outcome.notices,
                 qPrintable(u"%1 of %2"_s.arg(due->size()).arg(m_outcome.notices)));
        Statement read(m_filled->connection(),
                       u"SELECT day, given_at, channel, reason, text FROM absence_notice"_s);
        int afterwards = 0;
        while (read.next().valueOr(false)) {
            const QDateTime given = copenhagen(read.integer(1));
            const bool inTime = given.date() == read.date(0);
            QCOMPARE(read.text(2), inTime ? u"portal"_s : u"message"_s);
            QCOMPARE(read.text(3).isEmpty(), inTime);
            QVERIFY(!read.text(4).isEmpty());
            afterwards += !inTime;
        }
        QVERIFY(afterwards < 4);
    }

    void citizensAreConvened()
    {
        // Whoever has begun on an order of its own was called, and in time.
        QCOMPARE(number(u"SELECT count(*) FROM orders o WHERE o.state IN ('accepted', "
                        "'interrupted') AND o.start_date < '2026-11-24' AND o.extends = '' "
                        "AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.order_id = o.id) AND "
                        "EXISTS (SELECT 1 FROM participation p WHERE p.order_id = o.id)"_s),
                 0);
        QCOMPARE(number(u"SELECT count(*) FROM letter l JOIN letter_activity t ON t.letter_id = "
                        "l.id WHERE l.received_on >= t.date"_s),
                 0);
        QCOMPARE(number(u"SELECT count(*) FROM letter l JOIN letter_activity t ON t.letter_id = "
                        "l.id JOIN participation p ON p.id = t.participation_id WHERE "
                        "p.citizen_id <> l.citizen_id OR p.order_id <> l.order_id"_s),
                 0);
        QVERIFY(number(u"SELECT count(*) FROM letter WHERE channel = 'post'"_s) > 0);
        QVERIFY(number(u"SELECT count(*) FROM letter WHERE channel = 'digital'"_s) > 10);
    }

    void theMorningIsBelievable_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("citizens");
        QTest::addColumn<quint32>("seed");
        QTest::newRow("a Tuesday") << Today << 40 << 1U;
        QTest::newRow("another office") << Today << 40 << 7U;
        QTest::newRow("a large one") << Today << 120 << 3U;
        QTest::newRow("a Monday") << QDate(2026, 9, 7) << 40 << 1U;
        QTest::newRow("a Friday") << QDate(2026, 10, 16) << 40 << 1U;
        QTest::newRow("after the new year") << QDate(2027, 1, 5) << 40 << 1U;
    }
    // What the page of the day shows: hardly anything late, something today and this week.
    void theMorningIsBelievable()
    {
        QFETCH(QDate, day);
        QFETCH(int, citizens);
        QFETCH(quint32, seed);
        TestDatabase database(day);
        DemoOptions options;
        options.citizens = citizens;
        options.seed = seed;
        QVERIFY(fillDemo(database.session(), options, {}).ok());
        const auto lines = workToday(database.session(), WorkScope::All);
        QVERIFY(lines.ok());
        QHash<WorkGroup, QStringList> groups;
        for (const WorkLine &line : *lines)
            groups[workGroup(line, QDateTime(day, QTime(9, 0)))].append(
                Texts::danish().sentence(line.what) + u" / "_s + line.who);
        const auto told = [&groups](WorkGroup group) {
            return groups.value(group).join(u'\n').toUtf8();
        };
        QVERIFY2(groups[WorkGroup::Overdue].size() <= 3, told(WorkGroup::Overdue).constData());
        QVERIFY2(groups[WorkGroup::Today].size() >= 3, told(WorkGroup::Today).constData());
        QVERIFY2(groups[WorkGroup::Today].size() <= citizens / 2,
                 told(WorkGroup::Today).constData());
        QVERIFY2(day.dayOfWeek() == 5 || groups[WorkGroup::Week].size() >= 3,
                 told(WorkGroup::Week).constData());
        QVERIFY2(groups[WorkGroup::Week].size() <= citizens, told(WorkGroup::Week).constData());
    }

    void invoicesStandInEveryWay()
    {
        const auto all = PaymentStore(m_filled->session()).receivables();
        QVERIFY(all.ok());
        int paid = 0;
        int partly = 0;
        int late = 0;
        int credited = 0;
        for (const Receivable &invoice : *all) {
            QVERIFY(invoice.issuedOn < Today.addDays(1 - Today.day()));
            paid += invoice.open() == Money{} && invoice.paid > Money{};
            partly += invoice.open() > Money{} && invoice.paid > Money{};
            late += invoice.open() == invoice.total && invoice.dueOn < Today;
            credited += invoice.credited > Money{};
        }
        QVERIFY2(paid > 3, qPrintable(QString::number(paid)));
        QCOMPARE(partly, 1);
        QCOMPARE(late, 1);
        QCOMPARE(credited, 1);
        QCOMPARE(number(u"SELECT count(*) FROM invoice WHERE kind = 'credit-note'"_s), 1);
        // By nobody but the program's own functions: the numbers have no gap, every month is new.
        QCOMPARE(number(u"SELECT max(number) - min(number) + 1 - count(*) FROM invoice"_s), 0);
        QCOMPARE(number(u"SELECT count(DISTINCT substr(issued_on, 1, 7)) FROM invoice"_s), 3);
        QCOMPARE(number(u"SELECT count(*) FROM invoice WHERE issued_on <> "
                        "date(issued_at / 1000, 'unixepoch')"_s),
                 0);
    }

    void draftsOfLastMonthWaitForApproval()
    {
        InvoiceStore store(m_filled->session());
        const auto drafts = store.drafts();
        QVERIFY(drafts.ok() && drafts->size() > 2);
        for (const InvoiceDraft &draft : *drafts) {
            QCOMPARE(draft.periodFrom, QDate(2026, 10, 1));
            QVERIFY(!draft.approved());
            const auto hindrances = store.hindrances(draft);
            QVERIFY(hindrances.ok());
            QCOMPARE(hindrances->size(), 0);
        }
        // And the office can issue them as it stands.
        const auto again = makeDrafts(m_filled->session(), {}, {2026, 10});
        QVERIFY(again.ok());
        QCOMPARE(again->unchanged, int(drafts->size()));
        QCOMPARE(again->made + again->renewed + again->removed, 0);
    }

    void thePortalIsTickedUntilTheMonthBeforeLast()
    {
        const auto portal = [this](int month) {
            return portalBasis(m_filled->session(), u"koebenhavn-traedesten-2024"_s, {2026, month});
        };
        int deviating = 0;
        for (int month = 1; month <= 9; ++month) {
            const auto basis = portal(month);
            QVERIFY(basis.ok());
            QCOMPARE(basis->count(PortalState::Open), 0);
            QVERIFY(basis->count(PortalState::Agrees) > 0);
            deviating += basis->count(PortalState::Deviates);
        }
        QCOMPARE(deviating, 1);
        const auto last = portal(10);
        QVERIFY(last.ok());
        QVERIFY(last->count(PortalState::Open) > 0);
        QVERIFY(last->created == Money{});
    }

    void futureIsPlannedAndNotAttended()
    {
        QVERIFY(number(u"SELECT count(*) FROM activity WHERE date > '2026-12-14'"_s) > 0);
        QCOMPARE(number(u"SELECT count(*) FROM participation p JOIN activity a ON a.id = "
                        "p.activity_id WHERE a.date > '2026-11-24' AND p.attendance_id IS NOT "
                        "NULL"_s),
                 0);
        QVERIFY(number(u"SELECT count(*) FROM participation p JOIN activity a ON a.id = "
                       "p.activity_id WHERE a.date < '2026-11-24' AND a.counts = 1 AND "
                       "a.cancelled = 0 AND p.attendance_id IS NULL"_s) > 0);
    }
};

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
