// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity_case.h"
#include <QFile>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace bro;
using namespace Qt::StringLiterals;

using Case = ActivityCase;

class TestActivityImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumn();
    void fewColumns();
    void refusals_data();
    void refusals();
    void refusedFiles_data();
    void refusedFiles();
    void formsOfDatesAndTimes_data();
    void formsOfDatesAndTimes();
    void encodings_data();
    void encodings();
    void unknownNamesAreMade();
    void refusedRowMakesNobody();
    void sharedInitialsRefuseTheRow();
    void newInitialsAreNotShared();
    void groupRowsJoinOneActivity();
    void groupRowsThatDiffer();
    void sameFileTwice();
    void planFirstThenAttendance();
    void otherwiseRegistered();
    void otherwisePlanned();
    void calledOffLater();
    void aloneAtTheSuppliersAddress();
    void contactPerson();
    void draftOrderIsAFinding();
    void dryRun();
    void refusedRowsAreWritten();
    void everyRowIsTold();
    void listsAreBounded();
    void cancelledAndFailed();
    void killedInTheMiddle();
    void needsTheRight();
    void sampleFiles();
};

void TestActivityImport::everyColumn()
{
    Case c;
    const ActivityImportOutcome outcome =
        c.rows(u"5400101;Mentor;17-11-2026;09:00;10:30;1-1-aktivitet;Telefonsamtale;Simon Krogh;"
               "Nej;Kajen 3, 4999 Egeby;ML;Delvist fremmødt;Anden årsag;45;Medbring CV;mentor\n"_s);
    QCOMPARE(reasons(outcome), QStringList());
    QCOMPARE(outcome.imported, 1);
    QCOMPARE(outcome.registered, 1);
    const PlannedItem item = c.only();
    QCOMPARE(item.activity.title, u"Mentor"_s);
    QCOMPARE(item.activity.date, QDate(2026, 11, 17));
    QCOMPARE(item.activity.range.from, 540);
    QCOMPARE(item.activity.range.to, 630);
    QCOMPARE(int(item.activity.who), int(Who::OneToOne));
    QCOMPARE(int(item.activity.how), int(How::Telephone));
    QCOMPARE(int(item.activity.kind), int(ActivityKind::Mentor));
    QCOMPARE(item.activity.employee, c.simon.id);
    QCOMPARE(item.activity.location, c.bakery.id);
    QCOMPARE(item.activity.countsAsHours, false);
    QCOMPARE(item.activity.note, u"Medbring CV"_s);
    QCOMPARE(c.citizens.byId(c.who.id)->contactPerson, c.maja.id);
    const auto attendance = AttendanceStore(c.session()).byId(item.attendance);
    QCOMPARE(int((*attendance)->presence), int(Presence::Partly));
    QCOMPARE(int((*attendance)->reason), int(AbsenceReason::OtherCause));
    QCOMPARE((*attendance)->presentMinutes, std::optional(Minutes{45}));
}

void TestActivityImport::fewColumns()
{
    Case c;
    const auto outcome = c.run("Bestillingsnummer,Aktivitet,Dato,Startklokkeslæt,Slutklokkeslæt\n"
                               "5400101,Samtale,2026-11-17,9.00,10.00\n");
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->imported, 1);
    const PlannedItem item = c.only();
    QVERIFY(item.activity.countsAsHours);
    QCOMPARE(int(item.activity.setting), int(ActivitySetting::AtSupplier));
    QVERIFY(!item.activity.location.isValid());
}

void TestActivityImport::refusals_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &text, const QString &code) {
        QTest::newRow(name) << text << code;
    };
    const QString who = u";1-1-aktivitet;Fysisk fremmøde;ML;Ja;Åbro;ML;"_s;
    const QString when = u";17-11-2026;09:00;10:00"_s;
    const auto told = [&](const char *name, const QString &rest, const QString &code) {
        row(name, u"5400101;S"_s + when + rest, code);
    };
    row("order number missing", u";Samtale"_s + when + who + u";;;;"_s,
        u"jobs.activityOrderMissing"_s);
    row("title missing", u"5400101;"_s + when + who + u";;;;"_s, u"jobs.activityTitleMissing"_s);
    row("unknown order", u"99;Samtale"_s + when + who + u";;;;"_s, u"orderStore.unknown"_s);
    row("no date", u"5400101;S;31-02-2026;09:00;10:00"_s + who + u";;;;"_s, u"jobs.activityDate"_s);
    row("no start", u"5400101;S;17-11-2026;9;10:00"_s + who + u";;;;"_s, u"jobs.activityStart"_s);
    row("start at midnight's end", u"5400101;S;17-11-2026;24:00;24:00"_s + who + u";;;;"_s,
        u"jobs.activityStart"_s);
    row("no end", u"5400101;S;17-11-2026;09:00;10:60"_s + who + u";;;;"_s, u"jobs.activityEnd"_s);
    row("end not after start", u"5400101;S;17-11-2026;10:00;10:00"_s + who + u";;;;"_s,
        u"plan.endNotAfterStart"_s);
    row("before the order", u"5400101;S;01-11-2026;09:00;10:00"_s + who + u";;;;"_s,
        u"jobs.outsideOrder"_s);
    row("after the order", u"5400101;S;30-01-2027;09:00;10:00"_s + who + u";;;;"_s,
        u"jobs.outsideOrder"_s);
    told("unknown employee", u";;;Per Ukendt;;;;;;;;"_s, u"jobs.unknownEmployee"_s);
    told("unknown contact", u";;;;;;Per Ukendt;;;;;"_s, u"jobs.unknownEmployee"_s);
    told("unknown location", u";;;;;Månen;;;;;;"_s, u"jobs.unknownLocation"_s);
    told("who", u";Alle;;;;;;;;;;"_s, u"jobs.activityWho"_s);
    told("how", u";;Brevdue;;;;;;;;"_s, u"jobs.activityHow"_s);
    told("counts", u";;;;Måske;;;;;;;"_s, u"jobs.activityCounts"_s);
    told("kind", u";;;;;;;;;;;fest"_s, u"jobs.activityKind"_s);
    told("attendance", u";;;;;;;Undskyldt;;;;"_s, u"jobs.attendanceState"_s);
    told("reason", u";;;;;;;Ikke fremmødt;Syg;;;"_s, u"jobs.attendanceReason"_s);
    told("absent without reason", u";;;;;;;Ikke fremmødt;;;;"_s, u"jobs.reasonMissing"_s);
    told("present with reason", u";;;;;;;Fremmødt;Anden årsag;;;"_s,
         u"jobs.reasonWithoutAbsence"_s);
    told("reason without attendance", u";;;;;;;;Anden årsag;;;"_s,
         u"jobs.attendanceWithoutState"_s);
    told("minutes in letters", u";;;;;;;Delvist fremmødt;Anden årsag;en;;"_s,
         u"jobs.attendanceMinutes"_s);
    told("minutes when present", u";;;;;;;Fremmødt;;30;;"_s, u"jobs.minutesOnlyPartly"_s);
    told("no minutes at all", u";;;;;;;Delvist fremmødt;Anden årsag;0;;"_s,
         u"jobs.minutesOutside"_s);
    told("all the minutes", u";;;;;;;Delvist fremmødt;Anden årsag;60;;"_s,
         u"jobs.minutesOutside"_s);
    row("attendance tomorrow", u"5400101;S;25-11-2026;09:00;10:00;;;;;;;Fremmødt;;;;"_s,
        u"jobs.attendanceInFuture"_s);
    row("broken quotes", u"5400101;\"S"_s + when + who + u";;;;"_s, u"jobs.activityQuotes"_s);
}

void TestActivityImport::refusals()
{
    QFETCH(QString, row);
    QFETCH(QString, code);
    Case c;
    const ActivityImportOutcome outcome = c.rows(Good + row + u'\n');
    QVERIFY2(reasons(outcome).contains(code), qPrintable(reasons(outcome).join(u' ')));
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(outcome.refused.first().line, 3);
    QCOMPARE(outcome.imported, 1); // the good row goes in
    QCOMPARE(c.all(u"activity"_s), 1);
    QVERIFY(Texts::danish().has(code));
}

void TestActivityImport::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"import.empty"_s;
    QTest::newRow("another table") << QByteArray("Navn;By\nA;B\n") << u"jobs.activityColumns"_s;
    QTest::newRow("no end time")
        << QByteArray("Bestillingsnummer;Aktivitet;Dato;Startklokkeslæt\n1;2;3;4\n")
        << u"jobs.activityColumns"_s;
}

void TestActivityImport::refusedFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    Case c;
    const auto outcome = c.run(bytes);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().message.code, code);
}

void TestActivityImport::formsOfDatesAndTimes_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("as in the dataset") << u"17-11-2026"_s << u"09:30"_s << u"11:00"_s;
    QTest::newRow("dots") << u"17.11.2026"_s << u"9.30"_s << u"11.00"_s;
    QTest::newRow("slashes") << u"17/11/2026"_s << u"9:30"_s << u"11:00"_s;
    QTest::newRow("Danish by hand") << u"17/11-2026"_s << u"9:30"_s << u"11:00"_s;
    QTest::newRow("two digits") << u"17-11-26"_s << u"09.30"_s << u"11.00"_s;
    QTest::newRow("ISO, with seconds") << u"2026-11-17"_s << u"09:30:00"_s << u"11:00:00"_s;
}

void TestActivityImport::formsOfDatesAndTimes()
{
    QFETCH(QString, date);
    QFETCH(QString, start);
    QFETCH(QString, end);
    Case c;
    const auto outcome = c.rows(u"5400101;S;%1;%2;%3;;;;;;;;;;;\n"_s.arg(date, start, end));
    QCOMPARE(reasons(outcome), QStringList());
    QCOMPARE(c.only().activity.date, QDate(2026, 11, 17));
    QCOMPARE(c.only().activity.range.from, 570);
    QCOMPARE(c.only().activity.range.to, 660);
}

void TestActivityImport::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = Header +
                         u"5400101;Jobsøgning på åen;17-11-2026;09:00;10:00;;;ML;Ja;Åbro;;Ikke "
                         "fremmødt;Anden årsag;;;\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("Windows-1252") << text.toLatin1();
}

void TestActivityImport::encodings()
{
    QFETCH(QByteArray, bytes);
    Case c;
    const auto outcome = c.run(bytes);
    QVERIFY(outcome.ok());
    QCOMPARE(reasons(*outcome), QStringList());
    QCOMPARE(c.only().activity.title, u"Jobsøgning på åen"_s);
    QCOMPARE(c.only().activity.location, c.aabro.id);
    QVERIFY(c.only().attendance.isValid());
}

void TestActivityImport::unknownNamesAreMade()
{
    Case c;
    ActivityImportOptions options;
    options.createMissing = true;
    const QString row = u"5400101;S;17-11-2026;%1:00;%1:30;;;Per Ny;;Kulturhuset;Per Ny;;;;;\n"_s;
    const auto outcome = c.rows(row.arg(9) + row.arg(10), options);
    QCOMPARE(outcome.imported, 2);
    const auto made = c.office.employeeNamed(u"per ny"_s);
    QVERIFY((*made).has_value());
    QCOMPARE((*made)->initials, u"PN"_s);
    QCOMPARE(c.all(u"employee"_s), 3);
    QCOMPARE(c.all(u"location"_s), 3);
    QCOMPARE(c.citizens.byId(c.who.id)->contactPerson, (*made)->id);
}

void TestActivityImport::refusedRowMakesNobody()
{
    Case c;
    ActivityImportOptions options;
    options.createMissing = true;
    const auto outcome =
        c.rows(u"5400101;S;17-11-2026;10:00;09:00;;;Per Ny;;Kulturhuset;Ane Ny;;;;;\n"_s, options);
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(c.all(u"employee"_s), 2);
    QCOMPARE(c.all(u"location"_s), 2);
}

void TestActivityImport::sharedInitialsRefuseTheRow()
{
    Case c;
    Employee twin;
    twin.name = u"Mads Lund"_s;
    twin.initials = u"ML"_s;
    QVERIFY(c.office.add(twin).ok());
    const auto outcome =
        c.rows(Good + u"5400101;S;18-11-2026;09:00;10:00;;;Maja Lindqvist;;;;;;;;\n"_s);
    QCOMPARE(reasons(outcome), QStringList{u"office.initialsShared"_s});
    QCOMPARE(outcome.imported, 1);
}

void TestActivityImport::newInitialsAreNotShared()
{
    Case c;
    ActivityImportOptions options;
    options.createMissing = true;
    c.rows(u"5400101;S;17-11-2026;09:00;10:00;;;Mads Lund;;;;;;;;\n"_s, options);
    QCOMPARE((*c.office.employeeNamed(u"ML"_s))->name, u"Maja Lindqvist"_s);
}

void TestActivityImport::groupRowsJoinOneActivity()
{
    Case c;
    const QString row = u"%1;CV-værksted;17-11-2026;09:00;11:00;Gruppe;;ML;Ja;Åbro;;;;;;\n"_s;
    const auto outcome = c.rows(row.arg(5400101) + row.arg(5400102));
    QCOMPARE(outcome.imported, 2);
    QCOMPARE(c.all(u"activity"_s), 1);
    QCOMPARE(c.all(u"participation"_s), 2);
    // One to one is never shared.
    const QString alone = u"%1;Samtale;18-11-2026;09:00;11:00;1-1;;ML;Ja;Åbro;;;;;;\n"_s;
    c.rows(alone.arg(5400101) + alone.arg(5400102));
    QCOMPARE(c.all(u"activity"_s), 3);
}

void TestActivityImport::groupRowsThatDiffer()
{
    Case c;
    const QString row = u"%1;CV-værksted;17-11-2026;09:00;11:00;Gruppe;;ML;%2;Åbro;;;;;%3;\n"_s;
    c.rows(row.arg(5400101).arg(u"Ja"_s, u"Medbring CV"_s) +
           row.arg(5400102).arg(u"Nej"_s, u"Medbring CV"_s));
    QCOMPARE(c.all(u"activity"_s), 2);
    QVERIFY(!c.plans.ofOrder(c.second.id)->first().activity.countsAsHours);
}

void TestActivityImport::sameFileTwice()
{
    Case c;
    const QString rows = Good +
                         u"5400102;CV;17-11-2026;09:00;11:00;Gruppe;;SK;Ja;Åbro;;Fremmødt;;;;\n"
                         "5400101;CV;17-11-2026;12:00;14:00;Gruppe;;SK;Ja;Åbro;;Aflyst;;;;\n"_s;
    QCOMPARE(c.rows(rows).imported, 3);
    const auto again = c.rows(rows);
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.registered, 0);
    QCOMPARE(again.duplicates, 3);
    QCOMPARE(findings(again), QStringList());
    // Whose data were changed is logged once, for both citizens.
    QCOMPARE(c.count(u"SELECT count(*) FROM access_log l JOIN access_log_citizen x ON "
                     "x.access_log_id = l.id WHERE l.purpose = 'import-activities'"_s),
             2);
    QCOMPARE(c.all(u"activity"_s), 3);
    QCOMPARE(c.all(u"participation"_s), 3);
    QCOMPARE(c.all(u"attendance"_s), 2);
}

void TestActivityImport::planFirstThenAttendance()
{
    Case c;
    QCOMPARE(c.rows(Good).imported, 1);
    const QString held = u"5400101;Samtale;17-11-2026;09:00;10:00;1-1-aktivitet;Fysisk fremmøde;"
                         u"SK;Ja;Åbro;Maja Lindqvist;Fremmødt;;;;\n"_s;
    const auto outcome = c.rows(held);
    QCOMPARE(outcome.imported, 0);
    QCOMPARE(outcome.registered, 1);
    QCOMPARE(outcome.duplicates, 0);
    QCOMPARE(findings(outcome), QStringList());
    const auto attendance = AttendanceStore(c.session()).byId(c.only().attendance);
    QCOMPARE(int((*attendance)->presence), int(Presence::Present));
    // Somebody else held it (D1 19); the plan stays.
    QCOMPARE((*attendance)->carriedOutBy, c.simon.id);
    QCOMPARE(c.only().activity.employee, c.maja.id);
}

void TestActivityImport::otherwiseRegistered()
{
    Case c;
    const QString row =
        u"5400101;S;17-11-2026;09:00;10:00;;;;;;;Delvist fremmødt;Anden årsag;%1;;\n"_s;
    c.rows(row.arg(30));
    for (const QString &other :
         {row.arg(40), u"5400101;S;17-11-2026;09:00;10:00;;;;;;;Fremmødt;;;;\n"_s}) {
        const auto outcome = c.rows(other);
        QCOMPARE(findings(outcome), QStringList{u"jobs.registeredOtherwise"_s});
        QCOMPARE(outcome.registered, 0);
    }
    QCOMPARE(c.all(u"attendance"_s), 1);
}

void TestActivityImport::otherwisePlanned()
{
    Case c;
    c.rows(Good);
    const QString other = u"5400101;Samtale;17-11-2026;09:00;10:00;Gruppe;;ML;Ja;Havnens Bageri;"
                          u";;;;;\n"_s;
    const auto outcome = c.rows(other);
    QCOMPARE(outcome.duplicates, 1);
    QCOMPARE(findings(outcome), QStringList{u"jobs.plannedOtherwise"_s});
    QCOMPARE(c.only().activity.location, c.aabro.id);
    // Empty columns say nothing.
    QCOMPARE(findings(c.rows(u"5400101;Samtale;17-11-2026;09:00;10:00;;;;;;;;;;;\n"_s)),
             QStringList());
}

// Called off after it was planned: the next schedule must not say it any more.
void TestActivityImport::calledOffLater()
{
    Case c;
    const QString row = u"5400101;S;27-11-2026;09:00;10:00;1-1;;ML;Ja;Åbro;;%1;;;;\n"_s;
    c.rows(row.arg(QString()));
    QCOMPARE(c.rows(row.arg(u"Aflyst"_s)).registered, 1);
    QVERIFY(c.only().activity.cancelled);
}

void TestActivityImport::aloneAtTheSuppliersAddress()
{
    Case c;
    c.rows(u"5400101;S;17-11-2026;09:00;10:00;Alene;;;Ja;Åbro;;;;;;\n"_s);
    QCOMPARE(int(c.only().activity.setting), int(ActivitySetting::AtSupplier));
    c.rows(u"5400102;S;17-11-2026;09:00;10:00;Alene;;;Ja;Havnens Bageri;;;;;;\n"_s);
    QCOMPARE(int(c.plans.ofOrder(c.second.id)->first().activity.setting),
             int(ActivitySetting::OutsideAlone));
}

void TestActivityImport::contactPerson()
{
    Case c;
    c.rows(Good);
    QCOMPARE(c.citizens.byId(c.who.id)->contactPerson, c.maja.id);
    const auto outcome = c.rows(u"5400101;S;18-11-2026;09:00;10:00;;;;;;Simon Krogh;;;;;\n"_s);
    QCOMPARE(findings(outcome), QStringList{u"jobs.otherContactPerson"_s});
    QCOMPARE(c.citizens.byId(c.who.id)->contactPerson, c.maja.id);
}

void TestActivityImport::draftOrderIsAFinding()
{
    Case c;
    c.received(u"5400103"_s, c.other, QDate(2026, 11, 2), End, u"spor2"_s, Minutes{360});
    const auto outcome = c.rows(u"5400103;S;18-11-2026;09:00;10:00;;;;;;;;;;;\n"_s);
    QCOMPARE(outcome.imported, 1);
    QCOMPARE(findings(outcome), QStringList{u"jobs.plannedBeforeAcceptance"_s});
    QVERIFY(c.orders.reject(*c.orders.byNumber(u"5400103"_s), u"Forkert"_s).ok());
    QCOMPARE(reasons(c.rows(u"5400103;T;18-11-2026;09:00;10:00;;;;;;;;;;;\n"_s)),
             QStringList{u"jobs.orderNotRunning"_s});
}

void TestActivityImport::dryRun()
{
    Case c;
    ActivityImportOptions options;
    options.createMissing = true;
    options.dryRun = true;
    options.refusedFile = c.db.folder() + u"/liste.afvist.csv"_s;
    const auto outcome =
        c.rows(u"5400101;S;17-11-2026;09:00;10:00;;;Per Ny;;Nyt sted;Per Ny;Fremmødt;;;;\n99;x\n"_s,
               options);
    QCOMPARE(outcome.imported, 1);
    QCOMPARE(outcome.registered, 1);
    QCOMPARE(outcome.refused.size(), 1);
    for (const char *table : {"activity", "participation", "attendance"})
        QCOMPARE(c.all(QString::fromLatin1(table)), 0);
    QCOMPARE(c.all(u"employee"_s), 2);
    QCOMPARE(c.all(u"location"_s), 2);
    QVERIFY(!c.citizens.byId(c.who.id)->contactPerson.isValid());
    QVERIFY(!QFile::exists(options.refusedFile));
}

void TestActivityImport::refusedRowsAreWritten()
{
    Case c;
    ActivityImportOptions options;
    options.refusedFile = c.db.folder() + u"/liste.afvist.csv"_s;
    c.rows(Good + u"99;Samtale;17-11-2026;09:00;10:00;;;;;;;;;;;\n"_s, options);
    QFile file(options.refusedFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].startsWith(u"99;Samtale;17-11-2026"_s));
    QVERIFY(lines[1].endsWith(u";3"_s)); // the line it stood on
    file.close();
    // Mended and read again, nothing is refused and the old list is gone.
    c.rows(u"5400102;Samtale;17-11-2026;09:00;10:00;;;;;;;;;;;\n"_s, options);
    QVERIFY(!QFile::exists(options.refusedFile));
    // Where it can't be written nothing goes in.
    options.refusedFile = c.db.folder() + u"/missing/liste.afvist.csv"_s;
    const qint64 before = c.all(u"activity"_s);
    QVERIFY(!c.run((Header + u"5400101;Ny;17-11-2026;15:00;16:00;;;;;;;;;;;\n99;x\n"_s).toUtf8(),
                   options)
                 .ok());
    QCOMPARE(c.all(u"activity"_s), before);
}

void TestActivityImport::everyRowIsTold()
{
    Case c;
    c.rows(Good);
    QStringList told;
    ActivityImportOptions options;
    options.onRow = [&told](const ImportedRow &row) {
        const QString word = row.result == RowResult::Imported     ? u"imported"_s
                             : row.result == RowResult::Registered ? u"registered"_s
                             : row.result == RowResult::Duplicate  ? u"duplicate"_s
                                                                   : row.reasons.value(0).code;
        told.append(u"%1 %2 %3"_s.arg(row.line).arg(row.number, word));
    };
    const QString held = u"5400101;Samtale;17-11-2026;09:00;10:00;;;;;;;Fremmødt;;;;\n"_s;
    c.rows(Good + held + u"99;S;17-11-2026;09:00;10:00;;;;;;;;;;;\n"_s +
               u"5400102;S;17-11-2026;09:00;10:00;;;;;;;;;;;\n"_s,
           options);
    const QStringList expected{u"2 5400101 duplicate"_s, u"3 5400101 registered"_s,
                               u"4 99 orderStore.unknown"_s, u"5 5400102 imported"_s};
    QCOMPARE(told, expected);
    // What does not stand is not told.
    told.clear();
    QVERIFY(c.db.connection()
                .runScript(u"CREATE TRIGGER stop BEFORE INSERT ON attendance BEGIN SELECT "
                           "RAISE(ABORT, 'full'); END"_s)
                .ok());
    const QString row = u"5400102;%1;18-11-2026;09:00;10:00;;;;;;;%2;;;;\n"_s;
    const QString rows = row.arg(u"A"_s, QString()) + row.arg(u"B"_s, u"Fremmødt"_s);
    QVERIFY(!c.run((Header + rows).toUtf8(), options).ok());
    QCOMPARE(told, QStringList());
}

void TestActivityImport::listsAreBounded()
{
    Case c;
    const auto outcome = c.rows(u"99;x\n"_s.repeated(importListLimit + 1) + Good);
    QCOMPARE(outcome.imported, 1);
    QCOMPARE(outcome.refused.size(), importListLimit);
    QCOMPARE(outcome.refusedRows, importListLimit + 1);
}

void TestActivityImport::cancelledAndFailed()
{
    Case c;
    const QByteArray bytes =
        (Header + Good + u"5400102;S;17-11-2026;09:00;10:00;;;;;;;Fremmødt;;;;\n"_s).toUtf8();
    std::atomic<bool> stop = false;
    Progress progress;
    progress.cancel = &stop;
    progress.report = [&stop](qint64 done, qint64) { stop = done == 1; };
    const auto canceled = c.run(bytes, {}, progress);
    QVERIFY(!canceled.ok());
    QCOMPARE(int(canceled.error().kind), int(Error::Kind::Canceled));
    QCOMPARE(c.all(u"activity"_s), 0);
    QVERIFY(c.db.connection()
                .runScript(u"CREATE TRIGGER stop BEFORE INSERT ON attendance BEGIN SELECT "
                           "RAISE(ABORT, 'full'); END"_s)
                .ok());
    QVERIFY(!c.run(bytes).ok());
    QCOMPARE(c.all(u"activity"_s), 0);
    QVERIFY(!c.citizens.byId(c.who.id)->contactPerson.isValid());
}

void TestActivityImport::killedInTheMiddle()
{
    Case c;
    c.db.close();
    const pid_t child = fork();
    if (child == 0) {
        // Another process of the same office dies between two rows.
        if (!c.db.reopen().ok())
            _exit(1);
        QBuffer buffer;
        buffer.setData(
            (Header + Good + u"5400102;S;17-11-2026;09:00;10:00;;;;;;;;;;;\n"_s).toUtf8());
        buffer.open(QIODevice::ReadOnly);
        Progress progress;
        progress.report = [](qint64 done, qint64) {
            if (done == 1)
                _exit(9);
        };
        const auto outcome =
            importActivities(c.db.session(), buffer, {}, Texts::danish(), progress);
        _exit(outcome.ok() ? 2 : 3);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 9);
    QVERIFY(c.db.reopen().ok());
    const auto value = [&c](const QString &table) {
        return *c.db.connection().value(u"SELECT count(*) FROM "_s + table);
    };
    QCOMPARE(value(u"activity"_s), u"0"_s);
    QCOMPARE(value(u"participation"_s), u"0"_s);
    QCOMPARE(value(u"orders"_s), u"2"_s);
}

void TestActivityImport::needsTheRight()
{
    Case c;
    for (const Role role : {Role::Mentor, Role::Consultant, Role::Administrator}) {
        Session session = c.db.sessionAs(role);
        QBuffer buffer;
        buffer.setData(Header.toUtf8());
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(importActivities(session, buffer, {}, Texts::danish(), {}).ok(),
                 session.require(Right::Plan).ok());
    }
}

void TestActivityImport::sampleFiles()
{
    Case c;
    c.accepted(u"5400261"_s, c.citizen(u"6101800003"_s, u"Ib Bo"_s), QDate(2026, 11, 2), End);
    QFile plan(QStringLiteral(BRO_TEST_DATA "/activities-week-47.csv"));
    QFile held(QStringLiteral(BRO_TEST_DATA "/attendance-week-47.csv"));
    QVERIFY(plan.open(QIODevice::ReadOnly) && held.open(QIODevice::ReadOnly));
    const auto planned = c.run(plan.readAll());
    QVERIFY(planned.ok());
    QCOMPARE(planned->imported, 4);
    QCOMPARE(c.all(u"activity"_s), 3);
    const auto registered = c.run(held.readAll());
    QVERIFY(registered.ok());
    QCOMPARE(registered->registered, 4);
    QCOMPARE(findings(*registered), QStringList());
}

QTEST_GUILESS_MAIN(TestActivityImport)
#include "tst_activity_import.moc"
