// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports_desk.h"
#include <QComboBox>
#include <QDir>
#include <views/exports/dataset_view.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestExportsSaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savingIsRefused();
    void warningsNeedATick();
    void warningsNotWanted();
    void formats_data();
    void formats();
    void previewEqualsTheFile();
    void savingIsGivenUp();
    void savingIsStopped();
    void savingFails();
};

void TestExportsSaving::savingIsRefused()
{
    ExportsDesk desk;
    desk.fault();
    desk.checked();
    auto *save = desk.find<QPushButton>("saveExtract");
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->toolTip().isEmpty());
    QCOMPARE(save->accessibleDescription(), save->toolTip());
    QTest::keyClick(desk.list(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.prompts.asked.isEmpty());
    // Mended: it may.
    desk.mend();
    QTest::keyClick(desk.list(), Qt::Key_F5);
    desk.wait();
    QVERIFY(save->isEnabled());
}

void TestExportsSaving::warningsNeedATick()
{
    ExportsDesk desk;
    desk.checked();
    desk.prompts.files.enqueue(desk.file(u"d1.csv"_s));
    QTest::keyClick(desk.list(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = desk.find<QDialog>("saveExtract");
    auto *go = dialog->findChild<QPushButton *>(u"chooseFile"_s);
    QVERIFY(!go->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"tickFirst"_s)->isVisible());
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(desk.prompts.asked.isEmpty());
    desk.tickAndGo();
    desk.wait();
    QCOMPARE(desk.prompts.suggested.first(),
             u"D1 Københavns Kommune 2026-11-01 til 2026-11-30 udtrukket 2026-12-01 0900.csv"_s);
    QCOMPARE(desk.content(u"d1.csv"_s).count('\n'), 3);
    QVERIFY(desk.bar()->text().contains(u"d1.csv"_s));
    QVERIFY(desk.bar()->text().contains(u"sikkert"_s)); // how the purchaser wants it
    // Its own entry in the log is no news of somebody else; what is changed here is.
    desk.page->reload({});
    QVERIFY(!desk.page->isOutdated());
    desk.page->reload({{Aggregate::Attendance, 1}});
    QVERIFY(desk.page->isOutdated());
    QCOMPARE(desk.count(u"SELECT count(*) FROM access_log WHERE purpose = 'd1' AND kind = 3"_s), 1);
}

void TestExportsSaving::warningsNotWanted()
{
    ExportsDesk desk;
    desk.checked();
    desk.click("saveExtract");
    auto *dialog = desk.find<QDialog>("saveExtract");
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(desk.prompts.asked.isEmpty());
    QVERIFY(QDir(desk.folder.path()).entryList({u"*.csv"_s}).isEmpty());
}

void TestExportsSaving::formats_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("csv, semicolon, UTF-8") << 0 << 0 << u"csv"_s
                                           << QByteArray("\xEF\xBB\xBF"
                                                         "Bestillingsnummer;");
    QTest::newRow("csv, comma, Windows-1252")
        << 1 << 1 << u"csv"_s << QByteArray("Bestillingsnummer,");
    QTest::newRow("txt, semicolon, Windows-1252")
        << 2 << 1 << u"txt"_s << QByteArray("Bestillingsnummer;");
    QTest::newRow("txt, comma, UTF-8") << 3 << 0 << u"txt"_s
                                       << QByteArray("\xEF\xBB\xBF"
                                                     "Bestillingsnummer,");
    QTest::newRow("workbook") << 4 << 0 << u"xlsx"_s << QByteArray("PK");
}

void TestExportsSaving::formats()
{
    QFETCH(int, format);
    QFETCH(int, encoding);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    ExportsDesk desk;
    desk.checked();
    auto *formats = desk.find<QComboBox>("format");
    formats->setFocus();
    QTest::keyClick(formats, Qt::Key_Home);
    for (int i = 0; i < format; ++i)
        QTest::keyClick(formats, Qt::Key_Down);
    auto *encodings = desk.find<QComboBox>("encoding");
    QCOMPARE(encodings->isVisible(), suffix != "xlsx"_L1);
    if (encoding == 1)
        QTest::keyClick(encodings, Qt::Key_Down);
    desk.saveAs(u"d1"_s); // the ending comes by itself
    desk.wait();
    QVERIFY(desk.prompts.suggested.first().endsWith(u'.' + suffix));
    QVERIFY(desk.content(u"d1."_s + suffix).startsWith(begins));
}

void TestExportsSaving::previewEqualsTheFile()
{
    ExportsDesk desk;
    for (int day = 0; day < 10; ++day)
        desk.attend(desk.plan({u"Værksted, \"nyt\""_s, Monday.addDays(7 + day), 600, 645},
                              {desk.first, desk.second}),
                    desk.soeren, Presence::Partly, AbsenceReason::OtherCause, Minutes{20});
    desk.checked();
    QCOMPARE(desk.page->preview()->rows->count(), 22);
    desk.saveAs(u"d1.csv"_s);
    desk.wait();
    // The file, unquoted by its rule.
    const QString text = QString::fromUtf8(desk.content(u"d1.csv"_s).mid(3));
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u';' || c == u'\n')) {
            rows.last().append(cell);
            cell.clear();
            if (c == u'\n')
                rows.append(QStringList());
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    QCOMPARE(rows.size(), 24); // heading and an empty end
    const DatasetView *view = desk.find<DatasetView>("datasetView");
    for (int column = 0; column < 24; ++column)
        QCOMPARE(view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 rows[0].value(column));
    for (int row = 0; row < 22; ++row) {
        for (int column = 0; column < 24; ++column)
            QCOMPARE(view->model()->value(row, column), rows[row + 1].value(column));
    }
}

void TestExportsSaving::savingIsGivenUp()
{
    ExportsDesk desk;
    desk.checked();
    desk.saveAs({}); // no file chosen
    desk.wait();
    QVERIFY(QDir(desk.folder.path()).entryList({u"d1*"_s}).isEmpty());
    QVERIFY(desk.find<QPushButton>("saveExtract")->isEnabled());
}

void TestExportsSaving::savingIsStopped()
{
    ExportsDesk desk;
    desk.checked();
    desk.saveAs(u"d1.xlsx"_s);
    const auto jobs = desk.page->findChildren<BackgroundJob *>();
    QCOMPARE(jobs.size(), 1);
    jobs.first()->cancel();
    desk.wait();
    // Either it was stopped, or it was whole already; never half.
    if (desk.content(u"d1.xlsx"_s).isEmpty())
        QVERIFY(!desk.bar()->text().contains(u"d1.xlsx"_s));
    else
        QVERIFY(desk.content(u"d1.xlsx"_s).startsWith("PK"));
    QVERIFY(QDir(desk.folder.path())
                .entryList({u".brobygger-*"_s, u"d1.xlsx.*"_s}, QDir::AllEntries | QDir::Hidden)
                .isEmpty());
    QVERIFY(desk.find<QPushButton>("saveExtract")->isEnabled());
}

void TestExportsSaving::savingFails()
{
    ExportsDesk desk;
    desk.checked();
    desk.saveAs(u"missing/d1.csv"_s);
    desk.wait();
    QVERIFY(desk.bar()->text().contains(u"kan ikke skrives"_s));
    QVERIFY(desk.find<QPushButton>("saveExtract")->isEnabled());
}

QTEST_MAIN(TestExportsSaving)
#include "tst_exports_saving.moc"
