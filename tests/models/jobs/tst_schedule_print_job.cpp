// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <jobs/hand_out_job.h>
#include <jobs/schedule_print_job.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 2);
const IsoWeek Week{2026, 45};
const QDate End(2027, 1, 29);

// Four citizens with a conversation each; Karen's is handed out.
struct Case : JobsOffice
{
    Case()
    {
        for (const QString &name : {u"Åse Bo"_s, u"Zenia Bo"_s, u"Ærlig Bo"_s, u"Karen Bo"_s}) {
            const int n = int(who.size()) + 1;
            who.append(citizen(u"610180%1"_s.arg(n, 4, 10, QChar(u'0')), name,
                               n == 2 ? simon.id : maja.id));
            order.append(accepted(u"540010%1"_s.arg(n), who.last(), Monday, End));
            plan({u"Samtale"_s, Monday}, {order.last()});
        }
        ready =
            handOutWeek(session(), {Week, {order[3].id}, QDate(2026, 10, 30), HandOutWay::Hand}, {})
                .ok();
    }
    QString path(const QString &name) const { return db.folder() + u'/' + name; }
    Result<SchedulePrintOutcome> run(const QString &out, SchedulePrintRequest request = {},
                                     const Progress &progress = {})
    {
        if (request.weeks.isEmpty())
            request.weeks = {Week};
        request.out = path(out);
        return printSchedules(session(), request, progress);
    }
    QStringList logged()
    {
        QStringList rows;
        const qint64 n = count(u"SELECT count(*) FROM access_log WHERE kind = 4"_s);
        rows.append(QString::number(n));
        return rows;
    }

    QList<Citizen> who;
    QList<Order> order;
};

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    return reader.waitForStarted() && reader.waitForFinished()
               ? QString::fromUtf8(reader.readAllStandardOutput())
               : QString();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestSchedulePrintJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneFileInDanishOrder();
    void oneFilePerCitizen();
    void filters_data();
    void filters();
    void earlierCourseDoesNotChoose();
    void severalWeeks();
    void largePrint();
    void sameNumberInTwoContracts();
    void nothingToPrint();
    void unwritable();
    void cancelled_data();
    void cancelled();
    void logFailureLeavesNothing();
};

void TestSchedulePrintJob::oneFileInDanishOrder()
{
    Case c;
    QVERIFY(c.ready);
    const auto outcome = c.run(u"uge.pdf"_s);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->schedules, 4);
    QCOMPARE(outcome->drafts, 3);
    QCOMPARE(outcome->pages, 4);
    QCOMPARE(outcome->files, QStringList{c.path(u"uge.pdf"_s)});
    QCOMPARE(c.logged(), QStringList{u"1"_s});
    const QString text = textOf(c.path(u"uge.pdf"_s));
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    const QList<qsizetype> at{text.indexOf(u"Karen Bo"_s), text.indexOf(u"Zenia Bo"_s),
                              text.indexOf(u"Ærlig Bo"_s), text.indexOf(u"Åse Bo"_s)};
    QVERIFY(at[0] >= 0);
    QVERIFY(std::is_sorted(at.begin(), at.end())); // Æ and Å come after Z
    QCOMPARE(text.count(u"UDKAST"_s), 3);
    QVERIFY(!text.contains(u"610180"_s));
}

void TestSchedulePrintJob::oneFilePerCitizen()
{
    Case c;
    const auto outcome = c.run(u"ny/mappe"_s);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->files.size(), 4);
    QCOMPARE(filesIn(c.path(u"ny/mappe"_s)),
             (QStringList{u"ugeskema-2026-W45-5400101.pdf"_s, u"ugeskema-2026-W45-5400102.pdf"_s,
                          u"ugeskema-2026-W45-5400103.pdf"_s, u"ugeskema-2026-W45-5400104.pdf"_s}));
    QCOMPARE(c.count(u"SELECT count(*) FROM access_log_citizen"_s) -
                 c.count(u"SELECT count(*) FROM access_log_citizen x JOIN access_log l ON l.id = "
                         "x.access_log_id WHERE l.kind <> 4"_s),
             4);
    // Again, in place of the old ones.
    QCOMPARE(c.run(u"ny/mappe"_s)->files.size(), 4);
    QCOMPARE(filesIn(c.path(u"ny/mappe"_s)).size(), 4);
}

void TestSchedulePrintJob::filters_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("schedules");
    QTest::newRow("two orders") << u"orders"_s << 2;
    QTest::newRow("contract") << u"contract"_s << 4;
    QTest::newRow("another contract") << u"other"_s << 0;
    QTest::newRow("contact person") << u"contact"_s << 1;
}

void TestSchedulePrintJob::filters()
{
    QFETCH(QString, by);
    QFETCH(int, schedules);
    Case c;
    SchedulePrintRequest request;
    if (by == "orders"_L1)
        request.orders = {c.order[0].id, c.order[2].id};
    else if (by == "contract"_L1)
        request.contractKey = JobsOffice::contract();
    else if (by == "other"_L1)
        request.contractKey = u"rudersdal-2019"_s;
    else
        request.contactPerson = c.simon.id;
    const auto outcome = c.run(u"uge.pdf"_s, request);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->schedules, schedules);
}

// A course that ended long ago names neither the file nor the choice.
void TestSchedulePrintJob::earlierCourseDoesNotChoose()
{
    Case c;
    const Order old = c.accepted(u"5300000"_s, c.who[0], QDate(2026, 3, 2), QDate(2026, 5, 29));
    QCOMPARE(c.run(u"alle"_s)->files.size(), 4);
    QVERIFY(!filesIn(c.path(u"alle"_s)).join(u' ').contains(u"5300000"_s));
    SchedulePrintRequest request;
    request.orders = {old.id};
    QCOMPARE(c.run(u"uge.pdf"_s, request)->schedules, 0);
}

void TestSchedulePrintJob::severalWeeks()
{
    Case c;
    c.plan({u"Igen"_s, Monday.addDays(7)}, {c.order[0]});
    SchedulePrintRequest request;
    request.weeks = {Week, Week.next(), Week.addWeeks(2)};
    const auto outcome = c.run(u"mappe"_s, request);
    QCOMPARE(outcome->schedules, 5);
    QVERIFY(filesIn(c.path(u"mappe"_s)).contains(u"ugeskema-2026-W46-5400101.pdf"_s));
}

void TestSchedulePrintJob::largePrint()
{
    Case c;
    for (int i = 1; i <= 6; ++i)
        c.plan({u"Værksted"_s, Monday.addDays(i % 5), 600 + 60 * i, 660 + 60 * i}, {c.order[3]});
    SchedulePrintRequest request;
    request.orders = {c.order[3].id};
    QVERIFY(
        handOutWeek(c.session(), {Week, request.orders, QDate(2026, 10, 30), HandOutWay::Hand}, {})
            .ok());
    const int pages = c.run(u"lille.pdf"_s, request)->pages;
    request.largePrint = true;
    const auto large = c.run(u"stor.pdf"_s, request);
    QVERIFY(large.ok());
    QVERIFY(large->pages > pages);
    QCOMPARE(large->drafts, 0); // the handed-out one, larger
}

void TestSchedulePrintJob::sameNumberInTwoContracts()
{
    Case c;
    // Numbers come from outside: nothing in them may lead out of the folder or onto another file.
    QVERIFY(
        c.db.connection()
            .runScript(u"UPDATE orders SET number = '../5' WHERE id = %1;"
                       "UPDATE orders SET number = '.._5' WHERE id = %2"_s.arg(c.order[0].id.value)
                           .arg(c.order[1].id.value))
            .ok());
    const auto outcome = c.run(u"mappe"_s);
    QVERIFY(outcome.ok());
    QCOMPARE(filesIn(c.path(u"mappe"_s)).size(), 4);
    QVERIFY(filesIn(c.path(u"mappe"_s)).contains(u"ugeskema-2026-W45-___5-2.pdf"_s));
}

void TestSchedulePrintJob::nothingToPrint()
{
    Case c;
    SchedulePrintRequest request;
    request.weeks = {IsoWeek{2026, 50}};
    const auto outcome = c.run(u"uge.pdf"_s, request);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->schedules, 0);
    QVERIFY(outcome->files.isEmpty());
    QVERIFY(!QFile::exists(c.path(u"uge.pdf"_s)));
}

void TestSchedulePrintJob::unwritable()
{
    Case c;
    QFile file(c.path(u"fil"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto folder = c.run(u"fil/mappe"_s);
    QVERIFY(!folder.ok());
    QCOMPARE(folder.error().message.code, u"core.cannotWrite"_s);
    QVERIFY(!c.run(u"fil/uge.pdf"_s).ok());
    QCOMPARE(c.logged(), QStringList{u"0"_s});
    Session nobody = c.db.sessionAs(Role::Administrator);
    if (!nobody.require(Right::Plan).ok())
        QVERIFY(!printSchedules(nobody, {}, {}).ok());
}

void TestSchedulePrintJob::cancelled_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<int>("call");
    for (const int call : {1, 3, 6, 9, 11}) {
        QTest::addRow("one file, step %d", call) << u"uge.pdf"_s << call;
        QTest::addRow("folder, step %d", call) << u"mappe"_s << call;
    }
}

void TestSchedulePrintJob::cancelled()
{
    QFETCH(QString, out);
    QFETCH(int, call);
    Case c;
    std::atomic<bool> stop = false;
    int calls = 0;
    Progress progress;
    progress.cancel = &stop;
    progress.report = [&](qint64, qint64) { stop = ++calls >= call; };
    const auto outcome = c.run(out, {}, progress);
    QVERIFY(!outcome.ok());
    QCOMPARE(int(outcome.error().kind), int(Error::Kind::Canceled));
    QVERIFY(!QFile::exists(c.path(out)));
}

void TestSchedulePrintJob::logFailureLeavesNothing()
{
    Case c;
    QVERIFY(QDir(c.db.folder()).mkdir(u"mappe"_s));
    QVERIFY(c.db.connection()
                .runScript(u"CREATE TRIGGER stop BEFORE INSERT ON access_log BEGIN SELECT "
                           "RAISE(ABORT, 'full'); END"_s)
                .ok());
    QVERIFY(!c.run(u"mappe"_s).ok());
    QVERIFY(!c.run(u"uge.pdf"_s).ok());
    QVERIFY(filesIn(c.path(u"mappe"_s)).isEmpty());
    QVERIFY(!QFile::exists(c.path(u"uge.pdf"_s)));
}

QTEST_MAIN(TestSchedulePrintJob)
#include "tst_schedule_print_job.moc"
