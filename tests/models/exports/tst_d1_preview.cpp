// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_samples.h"
#include <QAbstractItemModelTester>
#include <QTest>
#include <exports/d1_finding_model.h>
#include <exports/d1_rows_model.h>
#include <exports/d1_words.h>

using namespace bro;
using namespace Qt::StringLiterals;

// What is shown of a dataset before it is written.
class TestD1Preview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsKept();
    void textsBeyondTheDictionary();
    void equalsTheFile();
    void rowsModel();
    void findingModel();
    void cutFindings();
    void words_data();
    void words();
    void places_data();
    void places();
    void changedColumn();
};

namespace {
TableSpec spec()
{
    TableSpec spec;
    spec.columns = {{u"A"_s, false}, {u"B"_s, true}, {u"C"_s, false}};
    return spec;
}

// A dataset in memory, by the processor that writes the file.
std::shared_ptr<const D1Preview> previewOf(const D1Setup &setup)
{
    auto preview = std::make_shared<D1Preview>();
    preview->layout = *setup.profile.dataset;
    D1Lookups lookups;
    for (const D1Order &order : setup.orders)
        lookups.orders.insert(order.id, order);
    lookups.employees = {{EmployeeId{1}, u"Karen Bruun"_s},
                         {EmployeeId{2}, u"Peter Lund"_s},
                         {EmployeeId{3}, u"Vikar Vang"_s}};
    lookups.locations = {{LocationId{1}, u"Havnegade 12, 4999 Egeby"_s}};
    lookups.activities = {setup.profile.activities};
    const auto rows = std::make_shared<TableRows>();
    const auto table = keepingTable(datasetTable(preview->layout), rows);
    D1Processor processor(preview->layout, lookups, setup.options, *table);
    for (const D1Participation &row : setup.rows) {
        if (!processor.feed(row).ok())
            return {};
    }
    if (!processor.finish().ok() || !table->finish({}).ok())
        return {};
    preview->rows = rows;
    preview->outcome.rows = table->rows();
    preview->outcome.findings = processor.findings();
    preview->citizens = processor.citizens();
    return preview;
}

// Some of everything: absences, a call, a day without attendance.
D1Setup varied(int days)
{
    D1Setup setup;
    setup.orders[0].hoursPerWeek = Minutes{270}; // 4,5: a decimal
    for (int day = 0; day < days; ++day) {
        for (int i = 0; i < 3; ++i) {
            D1Participation p = sample(day * 3 + i + 1, 480 + i * 60, 540 + i * 60);
            p.date = Tuesday.addDays(day);
            p.title = "Aktivitet nr. " + std::to_string(day % 7);
            if (i == 1) {
                p.presence = Presence::Absent;
                p.reason = AbsenceReason::OtherCause;
            }
            if (i == 2)
                p.attendanceRecorded = false;
            setup.rows.append(p);
        }
    }
    return setup;
}

D1Finding finding(DatasetCheck check, int column = 0)
{
    D1Finding finding;
    finding.check = check;
    finding.column = column;
    finding.orderNumber = u"5400001"_s;
    finding.participation = ParticipationId{7};
    finding.citizenName = u"Børge Æbelø"_s;
    finding.date = Tuesday;
    finding.row = 3;
    return finding;
}
} // namespace

void TestD1Preview::rowsKept()
{
    const auto rows = std::make_shared<TableRows>();
    const auto table = keepingTable(spec(), rows);
    const CellRun run = table->prepare(0, {"Ærø", "1.5"});
    constexpr int Many = 1000; // several blocks
    for (int i = 0; i < Many; ++i) {
        if (i % 2 == 0) {
            table->add(run);
        } else {
            table->add(std::string_view("løs"));
            table->add(std::string_view("2.25"));
        }
        table->add(std::to_string(i));
        QVERIFY(table->endRow().ok());
    }
    QVERIFY(table->finish({}).ok());
    QCOMPARE(rows->count(), Many);
    QCOMPARE(rows->row(0), QStringList({u"Ærø"_s, u"1,5"_s, u"0"_s}));
    QCOMPARE(rows->row(255), QStringList({u"løs"_s, u"2,25"_s, u"255"_s}));
    QCOMPARE(rows->row(256), QStringList({u"Ærø"_s, u"1,5"_s, u"256"_s}));
    QCOMPARE(rows->row(999), QStringList({u"løs"_s, u"2,25"_s, u"999"_s}));
    QVERIFY(rows->row(-1).isEmpty());
    QVERIFY(rows->row(Many).isEmpty());
}

void TestD1Preview::textsBeyondTheDictionary()
{
    const auto rows = std::make_shared<TableRows>();
    TableSpec one;
    one.columns = {{u"A"_s}, {u"B"_s}};
    const auto table = keepingTable(one, rows);
    constexpr int Many = 70'000; // more different texts than are kept apart
    for (int i = 0; i < Many; ++i) {
        table->add("Tekst nummer " + std::to_string(i));
        table->add(std::string_view("ens"));
        QVERIFY(table->endRow().ok());
    }
    for (const int i : {0, 65'535, 65'536, 69'999})
        QCOMPARE(rows->row(i), QStringList({u"Tekst nummer %1"_s.arg(i), u"ens"_s}));
}

void TestD1Preview::equalsTheFile()
{
    const D1Setup setup = varied(120);
    const D1Run file = run(setup);
    const auto preview = previewOf(setup);
    QVERIFY(preview);
    QCOMPARE(file.rows.size(), 360);
    QCOMPARE(preview->rows->count(), file.rows.size());
    for (qsizetype i = 0; i < file.rows.size(); ++i)
        QCOMPARE(preview->rows->row(i), file.rows[i]);
    // A few bytes a row, beside what is kept once.
    QVERIFY(preview->rows->bytes() < 360 * 60 + 100'000);
}

void TestD1Preview::rowsModel()
{
    D1RowsModel model(Texts::danish());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const auto preview = previewOf(varied(2));
    model.setPreview(preview);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.columnCount(), 24);
    QCOMPARE(model.headerData(20, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Lokation (sted)"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 1);
    const int cpr = model.columnOf(DatasetField::Cpr);
    QCOMPARE(model.index(0, cpr).data().toString(), u"140388-••••"_s);
    QCOMPARE(model.value(0, cpr), u"1403881234"_s);
    model.setCprShown(true);
    QCOMPARE(model.index(0, cpr).data().toString(), u"1403881234"_s);
    // The third row has no attendance: the empty cell says so, with icon and colour.
    const int attendance = model.columnOf(DatasetField::Attendance);
    const QModelIndex missing = model.index(2, attendance);
    QCOMPARE(missing.data().toString(), u"mangler"_s);
    QCOMPARE(missing.data(ToneRole).toInt(), int(Tone::Warning));
    QCOMPARE(missing.data(IconRole).toString(), u"warning-f"_s);
    QCOMPARE(model.index(0, attendance).data(ToneRole).toInt(), int(Tone::None));
    QCOMPARE(model.index(2, 0).data().toString(), u"5400001"_s);
    model.setPreview(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestD1Preview::findingModel()
{
    D1FindingModel model(Texts::danish());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    D1Setup setup = varied(2);
    setup.rows[0].reason = AbsenceReason::OtherCause; // without absence: an error
    model.setPreview(previewOf(setup));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex errors = model.index(0, 0);
    const QModelIndex warnings = model.index(1, 0);
    QCOMPARE(errors.data().toString(), u"Fejl, skal rettes"_s);
    QCOMPARE(model.rowCount(errors), 1);
    QCOMPARE(warnings.data().toString(), u"Advarsler, kan følge med"_s);
    QCOMPARE(model.rowCount(warnings), 2);
    const auto cells = [&model](int row, const QModelIndex &group) {
        QStringList texts;
        for (int column = 0; column < D1FindingModel::ColumnCount; ++column)
            texts.append(model.index(row, column, group).data().toString());
        return texts.join(u'|');
    };
    QCOMPARE(cells(0, errors),
             u"1|Børge Æbelø|17-11-2026|24 Fraværsårsag|Fraværsårsag uden fravær|Fremmøde 17-11"_s);
    QCOMPARE(cells(1, warnings),
             u"6|Børge Æbelø|18-11-2026|23 Fremmøde|Fremmøde er ikke registreret|Fremmøde 18-11"_s);
    QVERIFY(model.index(0, D1FindingModel::MendedIn, errors).data(LinkRole).toBool());
    // The same fault is the same row after another check.
    const qint64 id = model.index(1, 0, warnings).data(IdRole).toLongLong();
    setup.rows[0].reason = AbsenceReason::None;
    model.setPreview(previewOf(setup));
    QVERIFY(model.findingOf(id));
    QCOMPARE(model.findingOf(id)->row, 6);
    model.sort(D1FindingModel::Row, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), u"6"_s);
    model.setPreview(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.findingOf(id));
}

void TestD1Preview::cutFindings()
{
    auto preview = std::make_shared<D1Preview>();
    preview->layout = *bundledCopenhagen().dataset;
    preview->rows = std::make_shared<TableRows>();
    for (int i = 0; i < D1FindingModel::mostShown + 10; ++i) {
        D1Finding one = finding(DatasetCheck::NotTold);
        one.participation = ParticipationId{i + 1};
        preview->outcome.findings.add(one);
    }
    D1FindingModel model(Texts::danish());
    model.setPreview(preview);
    QCOMPARE(model.allRows(), D1FindingModel::mostShown);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString(),
             u"de første 5000 af 5.010 vises"_s);
}

void TestD1Preview::words_data()
{
    QTest::addColumn<int>("check");
    for (int check = 0; check <= int(DatasetCheck::AttendanceInFuture); ++check)
        QTest::addRow("check %d", check) << check;
}

void TestD1Preview::words()
{
    QFETCH(int, check);
    const DatasetLayout layout = *bundledCopenhagen().dataset;
    const Texts english(Language::English);
    for (int column = 0; column < layout.columns.size(); ++column) {
        const D1Finding one = finding(DatasetCheck(check), column);
        for (const Texts *texts : {&Texts::danish(), &english}) {
            for (const Message &message : {foundWords(one, layout), faultWords(one, layout),
                                           mendWords(one, layout), placeWords(one, layout)}) {
                const QString sentence = texts->sentence(message);
                QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'[') &&
                             !sentence.contains(u'{'),
                         qPrintable(message.code + u": "_s + sentence));
            }
        }
    }
}

void TestD1Preview::places_data()
{
    QTest::addColumn<int>("check");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, DatasetCheck check, DatasetField field,
                        const QString &place) {
        QTest::newRow(name) << int(check) << int(field) << place;
    };
    using C = DatasetCheck;
    using F = DatasetField;
    row("attendance", C::AttendanceMissing, F::Attendance, u"Fremmøde 17-11"_s);
    row("reason", C::AbsenceWithoutReason, F::AbsenceReason, u"Fremmøde 17-11"_s);
    row("not told", C::NotTold, F::ActivityDate, u"Planlægning uge 47"_s);
    row("CPR", C::ReplacementCpr, F::Cpr, u"Borger"_s);
    row("agreement", C::AgreementWithoutDocument, F::SupplementaryAgreement, u"Dokumenter"_s);
    row("contact person missing", C::ValueMissing, F::ContactPerson, u"Borger"_s);
    row("project number missing", C::ValueMissing, F::ProjectNumber, u"Ordre"_s);
    row("place missing", C::ValueMissing, F::Place, u"Planlægning uge 47"_s);
    row("status not allowed", C::ValueNotAllowed, F::OrderStatus, u"Ordre"_s);
    row("attendance not allowed", C::ValueNotAllowed, F::Attendance, u"Fremmøde 17-11"_s);
}

void TestD1Preview::places()
{
    QFETCH(int, check);
    QFETCH(int, field);
    QFETCH(QString, place);
    const DatasetLayout layout = *bundledCopenhagen().dataset;
    const D1Finding one = finding(DatasetCheck(check), layout.indexOf(DatasetField(field)));
    QCOMPARE(Texts::danish().sentence(placeWords(one, layout)), place);
}

void TestD1Preview::changedColumn()
{
    D1Setup setup;
    D1Participation p = sample();
    p.changedSinceTold = true;
    p.changed = DatasetField::StartTime;
    setup.rows = {p};
    const auto preview = previewOf(setup);
    const D1Finding changed = preview->outcome.findings.list.value(0);
    QCOMPARE(columnTitle(changed, preview->layout), u"15 Startklokkeslæt"_s);
    QCOMPARE(Texts::danish().sentence(plannedWords(changed, *preview)),
             u"Børge Æbelø er planlagt til Samtale 17-11-2026 kl. 10.00–11.00."_s);
    QVERIFY(plannedWords(finding(DatasetCheck::ReplacementCpr), *preview).isEmpty());
    D1Finding none = finding(DatasetCheck::NotTold, -1);
    QVERIFY(columnTitle(none, preview->layout).isEmpty());
}

QTEST_GUILESS_MAIN(TestD1Preview)
#include "tst_d1_preview.moc"
