// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>
#include <attendance/attendance_store.h>
#include <contracts/contract_store.h>
#include <exports/d1_export.h>
#include <planning/hand_out_store.h>
#include <planning/letter_store.h>
#include <planning/plan_store.h>
#include <support/people.h>
#include <support/zip_reader.h>

using namespace bro;
using namespace Qt::StringLiterals;

// The dataset out of a real, encrypted file.
class TestD1Export : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatWasTold();
    void told_data();
    void told();
    void periodIsOfTheDayThatHolds();
    void streamsComeInDateOrder();
    void manyUntold();
    void onlyOrdersOfTheContractThatRan();
    void errorLeavesTheOldFile_data();
    void errorLeavesTheOldFile();
    void replacesOnlyAtTheEnd();
    void canceledLeavesNothing_data();
    void canceledLeavesNothing();
    void refusals();
    void accessLog();
    void agreementNeedsItsDocument();
    void checkWritesNothing();
    void suggestedName();
};

namespace {

const QDate Day(2026, 11, 17); // a Tuesday; today is a week later
const QString Key = u"koebenhavn-traedesten-2024"_s;

// People with orders of the bundled contract.
class Office
{
public:
    Office()
    {
        ok = addPeople(db.connection(), 3).ok() &&
             db.connection().runScript(u"UPDATE contract_version SET key = 'x'"_s).ok() &&
             ContractStore(db.session()).importBundled().ok() &&
             db.connection()
                 .runScript(u"UPDATE orders SET contract_version_id = (SELECT id FROM "
                            "contract_version WHERE key = '%1'); "
                            "DELETE FROM contract_version WHERE key = 'x'; "
                            "UPDATE citizen SET cpr = CASE id WHEN 1 THEN '1403881234' WHEN 2 THEN "
                            "'1403881235' ELSE '1403881236' END"_s.arg(Key))
                 .ok();
    }

    Activity activity(QDate day = Day, int from = 600) const
    {
        Activity activity;
        activity.title = u"Samtale"_s;
        activity.date = day;
        activity.range = {from, from + 60};
        activity.location = LocationId{1};
        activity.employee = EmployeeId{1};
        return activity;
    }
    PlannedItem plan(const Activity &activity, qint64 citizen = 1)
    {
        Participation participation;
        participation.order = OrderId{citizen};
        participation.citizen = CitizenId{citizen};
        PlanStore store(db.session());
        const auto id = store.add(activity, {participation});
        if (id.ok()) {
            for (const PlannedItem &item :
                 *store.ofCitizen(CitizenId{citizen}, activity.date, activity.date))
                if (item.activity.id == *id)
                    return item;
        }
        ok = false;
        return {};
    }
    static ToldState said(const PlannedItem &item)
    {
        ToldState told;
        told.participation = item.participation.id;
        told.title = item.activity.title;
        told.date = item.activity.date;
        told.range = item.activity.range;
        told.location = item.activity.location;
        told.contactPerson = EmployeeId{2};
        return told;
    }
    void tell(const ToldState &told, QDate received, qint64 citizen = 1)
    {
        HandOutStore store(db.session());
        HandOutRecord record;
        record.version.citizen = CitizenId{citizen};
        record.version.number = *store.nextNumber(CitizenId{citizen});
        record.version.formId = u"S-%1-%2"_s.arg(citizen).arg(record.version.number);
        record.version.from = Day;
        record.version.to = Day.addDays(30);
        record.version.versionDate = received;
        record.version.content = "x";
        record.handOut = {{}, HandOutWay::Hand, received, received};
        record.told = {told};
        ok = ok && store.record(record).ok();
    }
    void letter(const ToldState &told, QDate received)
    {
        Letter letter;
        letter.citizen = CitizenId{1};
        letter.order = OrderId{1};
        letter.sentOn = received;
        letter.receivedOn = received;
        letter.told = {told};
        ok = ok && LetterStore(db.session()).record(letter).ok();
    }
    void attend(const PlannedItem &item, Presence presence = Presence::Present,
                AbsenceReason reason = AbsenceReason::None)
    {
        Attendance attendance;
        attendance.participation = item.participation.id;
        attendance.presence = presence;
        attendance.reason = reason;
        ok = ok && AttendanceStore(db.session()).record(attendance, {}).ok();
    }
    // Told in time and attended.
    PlannedItem held(QDate day = Day, qint64 citizen = 1, int from = 600)
    {
        const PlannedItem item = plan(activity(day, from), citizen);
        tell(said(item), day.addDays(-3), citizen);
        attend(item);
        return item;
    }

    D1Request request(TableFormat format = TableFormat::Csv)
    {
        D1Request request;
        request.contractKey = Key;
        request.from = QDate(2026, 11, 1);
        request.to = QDate(2026, 11, 30);
        request.table.format = format;
        request.out = folder.filePath(u"d1"_s);
        return request;
    }
    QByteArray content() const
    {
        QFile file(folder.filePath(u"d1"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<QStringList> rows() const
    {
        QList<QStringList> rows;
        QStringList lines = QString::fromUtf8(content().mid(3)).split(u"\r\n"_s);
        for (qsizetype i = 1; i + 1 < lines.size(); ++i)
            rows.append(lines[i].split(u';'));
        return rows;
    }
    QStringList files() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString value(const QString &sql) { return db.connection().value(sql).valueOr({}); }

    bool ok = false;
    TestDatabase db;
    QTemporaryDir folder;
};

enum Column { Title = 12, Date, Start, Place = 20, Contact, Present };

QString faults(const Result<D1Outcome> &outcome)
{
    QStringList codes;
    if (outcome.ok()) {
        for (const D1Finding &finding : outcome->findings.list)
            codes.append(finding.message.code.mid(3));
    } else {
        codes.append(outcome.error().message.code + u' ' + outcome.error().detail);
    }
    return codes.join(u' ');
}

} // namespace

void TestD1Export::writesWhatWasTold()
{
    Office office;
    const PlannedItem item = office.held();
    Activity moved = item.activity;
    moved.range = {700, 760};
    moved.location = LocationId{2};
    QVERIFY(PlanStore(office.db.session()).update(moved).ok());
    QVERIFY(office.ok);
    const auto outcome = exportD1(office.db.session(), office.request(), {});
    QCOMPARE(faults(outcome), u"changedSinceHandOut"_s);
    QCOMPARE(outcome->findings.list.first().column, int(Start));
    QVERIFY(outcome->written);
    QCOMPARE(outcome->rows, 1);
    QVERIFY(!outcome->delivery.isEmpty());
    QCOMPARE(office.rows().value(0).join(u'|'),
             u"5400001|1403881234|Borger 1|KK-1|Spor 1|02-11-2026|29-01-2027|4|52|Nej|"
             "Gennemført/gennemføres|29-01-2027|Samtale|17-11-2026|10:00|11:00|1-1-aktivitet|"
             "Fysisk fremmøde|Karen Bruun|Ja|Havnegade 12, 4999 Egeby|Peter Lund|Fremmødt|"_s);
}

using Story = std::function<void(Office &)>;
Q_DECLARE_METATYPE(Story)

// cells: "title date start presence" of each row.
void TestD1Export::told_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &cells, const QString &found,
                        const Story &story) { QTest::newRow(name) << story << cells << found; };
    const auto cancel = [](Office &o, const PlannedItem &item) {
        Activity activity = item.activity;
        activity.cancelled = true;
        o.ok = o.ok && PlanStore(o.db.session()).update(activity).ok();
    };
    const auto remove = [](Office &o, const PlannedItem &item) {
        o.ok = o.ok && PlanStore(o.db.session())
                           .removeParticipant(item.participation.id, item.participation.version)
                           .ok();
    };
    const auto saidAs = [](const PlannedItem &item, QDate date, int from, bool removed = false) {
        ToldState told = Office::said(item);
        told.date = date;
        told.range = {from, from + 60};
        told.removed = removed;
        return told;
    };
    const QString plain = u"17-11-2026 10:00 Fremmødt"_s;

    row("told in time", plain, {}, [](Office &o) { o.held(); });
    row("told on the day is too late", plain, u"notTold"_s, [](Office &o) {
        const auto item = o.plan(o.activity());
        o.tell(Office::said(item), Day);
        o.attend(item);
    });
    row("never told", plain, u"notTold"_s, [](Office &o) { o.attend(o.plan(o.activity())); });
    row("never told, acute with reason", plain, {}, [](Office &o) {
        Activity activity = o.activity();
        activity.acuteReason = u"Borgerens ønske"_s;
        o.attend(o.plan(activity));
    });
    row("last word too late, the one before holds", u"17-11-2026 08:00 Fremmødt"_s,
        u"changedSinceHandOut"_s, [=](Office &o) {
            const auto item = o.plan(o.activity());
            o.tell(saidAs(item, Day, 480), Day.addDays(-3));
            o.tell(Office::said(item), Day);
            o.attend(item);
        });
    row("last word too late and of another day", u"18-11-2026 10:00 Fremmødt"_s,
        u"changedSinceHandOut"_s, [=](Office &o) {
            const auto item = o.plan(o.activity());
            o.tell(saidAs(item, Day.addDays(1), 600), Day.addDays(-3));
            o.tell(Office::said(item), Day);
            o.attend(item);
        });
    row("told, then cancelled", u"17-11-2026 10:00 Aflyst"_s, {}, [=](Office &o) {
        const auto item = o.plan(o.activity());
        o.tell(Office::said(item), Day.addDays(-3));
        cancel(o, item);
    });
    row("told that it is cancelled", u"17-11-2026 10:00 Aflyst"_s, {}, [=](Office &o) {
        const auto item = o.plan(o.activity());
        o.tell(Office::said(item), Day.addDays(-4));
        cancel(o, item);
        o.tell(saidAs(item, Day, 600, true), Day.addDays(-2));
    });
    row("never told and cancelled", {}, u"d1.nothing "_s,
        [=](Office &o) { cancel(o, o.plan(o.activity())); });
    row("told that the citizen is taken off", {}, u"d1.nothing "_s, [=](Office &o) {
        const auto item = o.plan(o.activity());
        o.tell(Office::said(item), Day.addDays(-4));
        remove(o, item);
        o.tell(saidAs(item, Day, 600, true), Day.addDays(-2));
    });
    row("taken off, but nobody was told", u"17-11-2026 10:00 "_s,
        u"attendanceMissing changedSinceHandOut"_s, [=](Office &o) {
            const auto item = o.plan(o.activity());
            o.tell(Office::said(item), Day.addDays(-4));
            remove(o, item);
        });
    row("never told and taken off", {}, u"d1.nothing "_s,
        [=](Office &o) { remove(o, o.plan(o.activity())); });
    row("called off on paper, planned again", plain, u"notTold"_s, [=](Office &o) {
        const auto item = o.plan(o.activity());
        o.tell(saidAs(item, Day.addDays(2), 600), Day.addDays(-4));
        o.tell(saidAs(item, Day.addDays(2), 600, true), Day.addDays(-2));
        o.attend(item);
    });
    row("told by letter alone", plain, {}, [](Office &o) {
        const auto item = o.plan(o.activity());
        o.letter(Office::said(item), Day.addDays(-3));
        o.attend(item);
    });
    row("told by letter on the day", plain, u"notTold"_s, [](Office &o) {
        const auto item = o.plan(o.activity());
        o.letter(Office::said(item), Day);
        o.attend(item);
    });
    row("told by letter, moved since", u"18-11-2026 08:00 Fremmødt"_s, u"changedSinceHandOut"_s,
        [=](Office &o) {
            const auto item = o.plan(o.activity());
            o.letter(saidAs(item, Day.addDays(1), 480), Day.addDays(-3));
            o.attend(item);
        });
    row("told by letter, a schedule took over", u"17-11-2026 10:00 Fremmødt"_s, {}, [=](Office &o) {
        const auto item = o.plan(o.activity());
        o.letter(saidAs(item, Day.addDays(1), 480), Day.addDays(-5));
        o.tell(Office::said(item), Day.addDays(-3));
        o.attend(item);
    });
    row("told by letter, the schedule came too late", u"17-11-2026 08:00 Fremmødt"_s,
        u"changedSinceHandOut"_s, [=](Office &o) {
            const auto item = o.plan(o.activity());
            o.letter(saidAs(item, Day, 480), Day.addDays(-5));
            o.tell(Office::said(item), Day);
            o.attend(item);
        });
    row("called off too late", plain, u"changedSinceHandOut"_s, [=](Office &o) {
        const auto item = o.plan(o.activity());
        o.tell(saidAs(item, Day, 600), Day.addDays(-4));
        o.tell(saidAs(item, Day, 600, true), Day);
        o.attend(item);
        remove(o, item);
    });
}

void TestD1Export::told()
{
    QFETCH(Story, story);
    QFETCH(QString, cells);
    QFETCH(QString, found);
    Office office;
    story(office);
    QVERIFY(office.ok);
    const auto outcome = exportD1(office.db.session(), office.request(), {});
    QCOMPARE(faults(outcome), found);
    QStringList shown;
    for (const QStringList &row : office.rows())
        shown.append(row.value(Date) + u' ' + row.value(Start) + u' ' + row.value(Present));
    QCOMPARE(shown.join(u'|'), cells);
}

void TestD1Export::periodIsOfTheDayThatHolds()
{
    Office office;
    office.held(Day);
    office.held(Day.addDays(1));
    const PlannedItem late = office.plan(office.activity(Day));
    ToldState before = Office::said(late);
    before.date = Day.addDays(1);
    before.range = {900, 960};
    office.tell(before, Day.addDays(-3));
    office.tell(Office::said(late), Day);
    office.attend(late);
    QVERIFY(office.ok);
    D1Request request = office.request();
    request.from = request.to = Day;
    QCOMPARE(exportD1(office.db.session(), request, {})->rows, 1);
    request.from = request.to = Day.addDays(1);
    QCOMPARE(exportD1(office.db.session(), request, {})->rows, 2);
}

void TestD1Export::streamsComeInDateOrder()
{
    Office office;
    for (const int day : {4, 0, 2})
        office.held(Day.addDays(day));
    for (const int day : {3, 1})
        office.attend(office.plan(office.activity(Day.addDays(day))));
    const PlannedItem late = office.plan(office.activity(Day.addDays(2), 480));
    office.tell(Office::said(late), Day.addDays(2));
    office.attend(late);
    QVERIFY(office.ok);
    QVERIFY(exportD1(office.db.session(), office.request(), {})->written);
    QStringList shown;
    for (const QStringList &row : office.rows())
        shown.append(row.value(Date).left(2) + u' ' + row.value(Start).left(2));
    QCOMPARE(shown.join(u'|'), u"17 10|18 10|19 08|19 10|20 10|21 10"_s);
}

// So many that they are read by the days of the plan instead of being sorted.
void TestD1Export::manyUntold()
{
    Office office;
    office.held(Day.addDays(1));
    for (const int day : {2, 0})
        office.attend(office.plan(office.activity(Day.addDays(day))));
    QVERIFY(office.db.connection()
                .runScript(u"WITH RECURSIVE n (i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n "
                           "WHERE i < 51001) INSERT INTO activity (id, title, date, from_minute, "
                           "to_minute, who, how, kind, setting) SELECT i, 'x', '2026-12-02', 600, "
                           "660, 0, 0, 0, 0 FROM n; "
                           "INSERT INTO participation (activity_id, order_id, citizen_id) SELECT "
                           "id, 2, 2 FROM activity WHERE id >= 1000"_s)
                .ok());
    QVERIFY(office.ok);
    QVERIFY(exportD1(office.db.session(), office.request(), {})->written);
    QStringList days;
    for (const QStringList &row : office.rows())
        days.append(row.value(Date).left(2));
    QCOMPARE(days.join(u'|'), u"17|18|19"_s);
}

void TestD1Export::onlyOrdersOfTheContractThatRan()
{
    Office office;
    for (const qint64 citizen : {1, 2, 3})
        office.held(Day, citizen);
    QVERIFY(office.ok);
    QVERIFY(office.db.connection()
                .runScript(u"UPDATE orders SET state = 'received' WHERE id = 1; "
                           "UPDATE orders SET contract_key = 'other' WHERE id = 2; "
                           "UPDATE orders SET state = 'interrupted', interrupted_on = '2026-11-20',"
                           " interrupted_notified = '2026-11-19' WHERE id = 3"_s)
                .ok());
    QVERIFY(exportD1(office.db.session(), office.request(), {})->written);
    QCOMPARE(office.rows().size(), 1);
    QCOMPARE(office.rows()[0][0], u"5400003"_s);
    QCOMPARE(office.rows()[0][10], u"Afbrudt"_s);
    QCOMPARE(office.rows()[0][11], u"19-11-2026"_s);
}

void TestD1Export::errorLeavesTheOldFile_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("csv") << TableFormat::Csv;
    QTest::newRow("workbook") << TableFormat::Workbook;
}

void TestD1Export::errorLeavesTheOldFile()
{
    QFETCH(TableFormat, format);
    Office office;
    const PlannedItem item = office.held();
    QVERIFY(exportD1(office.db.session(), office.request(format), {})->written);
    const QByteArray old = office.content();
    const PlannedItem second = office.plan(office.activity(Day.addDays(1)));
    office.attend(second, Presence::Present);
    QVERIFY(office.db.connection()
                .runScript(u"UPDATE orders SET end_date = '2026-11-17' WHERE id = 1"_s)
                .ok());
    const auto outcome = exportD1(office.db.session(), office.request(format), {});
    QCOMPARE(faults(outcome), u"notTold outsideOrder"_s);
    QVERIFY(!outcome->written);
    QCOMPARE(outcome->findings.list.last().participation, second.participation.id);
    QCOMPARE(office.content(), old);
    QCOMPARE(office.files(), QStringList{u"d1"_s});
    QCOMPARE(office.value(u"SELECT count(*) FROM access_log WHERE purpose = 'd1'"_s), u"1"_s);
}

void TestD1Export::replacesOnlyAtTheEnd()
{
    Office office;
    office.held();
    QVERIFY(exportD1(office.db.session(), office.request(), {})->written);
    const QByteArray old = office.content();
    office.held(Day.addDays(1));
    bool seen = false;
    Progress progress;
    progress.report = [&](qint64, qint64) { seen = office.content() == old; };
    QVERIFY(exportD1(office.db.session(), office.request(), progress)->written);
    QVERIFY(seen);
    QCOMPARE(office.rows().size(), 2);
    D1Request workbook = office.request(TableFormat::Workbook);
    QVERIFY(exportD1(office.db.session(), workbook, {})->written);
    const QByteArray sheet = zipMember(workbook.out, "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.contains("<is><t>1403881234</t></is>"));
    QVERIFY(sheet.contains("<c r=\"H3\"><v>4</v></c>"));
    QCOMPARE(office.files(), QStringList{u"d1"_s});
}

void TestD1Export::canceledLeavesNothing_data()
{
    errorLeavesTheOldFile_data();
}

void TestD1Export::canceledLeavesNothing()
{
    QFETCH(TableFormat, format);
    Office office;
    office.held();
    std::atomic<bool> cancel = false;
    Progress progress;
    progress.cancel = &cancel;
    // At the last moment, when the file is whole.
    progress.report = [&](qint64 done, qint64) { cancel = done > 0; };
    const auto outcome = exportD1(office.db.session(), office.request(format), progress);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::Canceled);
    QCOMPARE(office.files(), QStringList());
    QCOMPARE(office.value(u"SELECT count(*) FROM access_log WHERE purpose = 'd1'"_s), u"0"_s);
    // The connection works on.
    QVERIFY(exportD1(office.db.session(), office.request(format), {})->written);
}

void TestD1Export::refusals()
{
    Office office;
    office.held();
    const auto code = [](const Result<D1Outcome> &outcome) {
        return outcome.ok() ? QString() : outcome.error().message.code;
    };
    Session consultant = office.db.sessionAs(Role::Consultant);
    QCOMPARE(code(exportD1(consultant, office.request(), {})), u"session.notAllowed"_s);
    D1Request request = office.request();
    std::swap(request.from, request.to);
    QCOMPARE(code(exportD1(office.db.session(), request, {})), u"d1.periodReversed"_s);
    request = office.request();
    request.contractKey = u"none"_s;
    QCOMPARE(code(exportD1(office.db.session(), request, {})), u"contracts.unknownContract"_s);
    request = office.request();
    request.from = request.to = QDate(2027, 1, 5);
    QCOMPARE(code(exportD1(office.db.session(), request, {})), u"d1.nothing"_s);
    request = office.request();
    request.out = office.folder.filePath(u"missing/d1.csv"_s);
    QCOMPARE(code(exportD1(office.db.session(), request, {})), u"core.cannotWrite"_s);
    request = office.request();
    request.table.encoding = TableEncoding::Windows1252;
    QVERIFY(
        office.db.connection().runScript(u"UPDATE citizen SET name = 'Łucja' WHERE id = 1"_s).ok());
    QCOMPARE(code(exportD1(office.db.session(), request, {})), u"export.notInWindows1252"_s);
    QCOMPARE(office.files(), QStringList());
    QVERIFY(!office.db.connection().inTransaction());
}

void TestD1Export::accessLog()
{
    Office office;
    office.held(Day, 1);
    office.held(Day, 2);
    office.held(QDate(2026, 12, 8), 3);
    QVERIFY(exportD1(office.db.session(), office.request(), {})->written);
    QCOMPARE(office.value(u"SELECT kind FROM access_log WHERE purpose = 'd1'"_s),
             QString::number(int(AccessKind::Export)));
    QCOMPARE(office.value(u"SELECT group_concat(citizen_id) FROM (SELECT citizen_id FROM "
                          "access_log_citizen c JOIN access_log l ON l.id = c.access_log_id WHERE "
                          "l.purpose = 'd1' ORDER BY citizen_id)"_s),
             u"1,2"_s);
}

void TestD1Export::agreementNeedsItsDocument()
{
    Office office;
    office.held();
    const auto withDocument = [&office](const QString &kind) {
        return office.db.connection()
            .runScript(u"UPDATE orders SET supplementary_document_id = NULL; DELETE FROM document; "
                       "INSERT INTO document (id, citizen_id, order_id, kind, title, object_name, "
                       "size, recorded_at) VALUES (1, 1, 1, '%1', 'Aftale', 'o', 1, 0); "
                       "UPDATE orders SET supplementary_document_id = 1 WHERE id = 1"_s.arg(kind))
            .ok();
    };
    QVERIFY(withDocument(u"other"_s));
    QCOMPARE(faults(exportD1(office.db.session(), office.request(), {})),
             u"agreementWithoutDocument"_s);
    QVERIFY(withDocument(u"special-agreement"_s));
    QCOMPARE(faults(exportD1(office.db.session(), office.request(), {})), QString());
    QCOMPARE(office.rows()[0][9], u"Ja"_s);
}

void TestD1Export::checkWritesNothing()
{
    Office office;
    office.attend(office.plan(office.activity()));
    const auto outcome = checkD1(office.db.session(), office.request(), {});
    QCOMPARE(faults(outcome), u"notTold"_s);
    QCOMPARE(outcome->rows, 1);
    QVERIFY(!outcome->written);
    QCOMPARE(office.files(), QStringList());
}

void TestD1Export::suggestedName()
{
    const QDateTime at(QDate(2026, 12, 1), QTime(9, 15));
    const QDate from(2026, 11, 1);
    const QDate to(2026, 11, 30);
    QCOMPARE(suggestedD1Name(u"Københavns Kommune"_s, from, to, at, TableFormat::Csv),
             u"D1 Københavns Kommune 2026-11-01 til 2026-11-30 udtrukket 2026-12-01 0915.csv"_s);
    QCOMPARE(suggestedD1Name(u"A/B: \"140388-1234\""_s, from, to, at, TableFormat::Workbook),
             u"D1 A B 2026-11-01 til 2026-11-30 udtrukket 2026-12-01 0915.xlsx"_s);
}

QTEST_GUILESS_MAIN(TestD1Export)
#include "tst_d1_export.moc"
