// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <clocale>
#include <csignal>
#include <exports/table_writer.h>
#include <support/zip_reader.h>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace bro;
using namespace Qt::StringLiterals;

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void characterMissingInWindows1252();
    void longTextIsWrittenWhole();
    void workbookCells();
    void workbookNumbersInDanishLocale();
    void rowsOfAWorkbook();
    void oldFileStaysUntilTheNewIsWhole_data();
    void oldFileStaysUntilTheNewIsWhole();
    void nothingIsLeft_data();
    void nothingIsLeft();
    void cannotWrite_data();
    void cannotWrite();
    void whereverTheDiskEnds_data();
    void whereverTheDiskEnds();
    void onlyTheOwnerReadsIt_data();
    void onlyTheOwnerReadsIt();
};

namespace {

TableSpec spec()
{
    return {u"Ark"_s, {{u"Navn"_s}, {u"Beløb"_s, true}}, ','};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void formats()
{
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("csv") << TableFormat::Csv;
    QTest::newRow("txt") << TableFormat::Txt;
    QTest::newRow("workbook") << TableFormat::Workbook;
}

const BeforeName refuse = [] { return Done(Error(u"test.refused"_s)); };

} // namespace

void TestTables::text_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<TableEncoding>("encoding");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QByteArray>("line");

    const auto utf8 = TableEncoding::Utf8Bom;
    const auto ansi = TableEncoding::Windows1252;
    QTest::newRow("plain") << ';' << utf8 << QStringList{u"Åse"_s, u"12.50"_s}
                           << QByteArray("Åse;12,50");
    QTest::newRow("Windows-1252") << ';' << ansi << QStringList{u"Åse €"_s, u"12"_s}
                                  << QByteArray("\xC5se \x80;12");
    QTest::newRow("comma, decimals quoted")
        << ',' << utf8 << QStringList{u"Bo"_s, u"-0.5"_s} << QByteArray("Bo,\"-0,5\"");
    QTest::newRow("separator inside")
        << ';' << utf8 << QStringList{u"a;b,c"_s, u""_s} << QByteArray("\"a;b,c\";");
    QTest::newRow("other separator inside")
        << ',' << utf8 << QStringList{u"a;b"_s, u"1"_s} << QByteArray("a;b,1");
    QTest::newRow("quotes") << ';' << utf8 << QStringList{u"sagde \"ja\""_s, u"1"_s}
                            << QByteArray("\"sagde \"\"ja\"\"\";1");
    QTest::newRow("line break") << ';' << ansi << QStringList{u"et\nto"_s, u"1"_s}
                                << QByteArray("\"et\nto\";1");
    QTest::newRow("point of a text stays")
        << ';' << utf8 << QStringList{u"a.b"_s, u"1"_s} << QByteArray("a.b;1");
    QTest::newRow("blank at the end")
        << ';' << utf8 << QStringList{u"a "_s, u"1"_s} << QByteArray("\"a \";1");
}

void TestTables::text()
{
    QFETCH(char, separator);
    QFETCH(TableEncoding, encoding);
    QFETCH(QStringList, row);
    QFETCH(QByteArray, line);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_s);
    const TableOptions options{TableFormat::Csv, separator, encoding};
    QVERIFY(writeTable(path, spec(), options, {row}).ok());
    const QByteArray header = encoding == TableEncoding::Utf8Bom
                                  ? QByteArray("\xEF\xBB\xBFNavn;Bel\xC3\xB8"
                                               "b\r\n")
                                  : QByteArray("Navn;Bel\xF8"
                                               "b\r\n");
    QCOMPARE(contentOf(path), QByteArray(header).replace(';', separator) + line + "\r\n");
}

void TestTables::characterMissingInWindows1252()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_s);
    const TableOptions options{TableFormat::Csv, ';', TableEncoding::Windows1252};
    const Done done =
        writeTable(path, spec(), options, {{u"Bo"_s, u"1"_s}, {u"Sławomir 𝒮"_s, u"2"_s}});
    QVERIFY(!done.ok());
    QCOMPARE(done.error().message.code, u"export.notInWindows1252"_s);
    QCOMPARE(done.error().message.arguments[0].second, Argument(u"ł"_s));
    QCOMPARE(done.error().message.arguments[1].second, Argument(qint64(2)));
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void TestTables::longTextIsWrittenWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.txt"_s);
    QList<QStringList> rows;
    for (int i = 0; i < 20'000; ++i)
        rows.append({u"række %1 med noget tekst"_s.arg(i), QString::number(i)});
    QVERIFY(writeTable(path, spec(), {TableFormat::Txt}, rows).ok());
    const QList<QByteArray> lines = contentOf(path).split('\n');
    QCOMPARE(lines.size(), rows.size() + 2);
    for (int i = 0; i < rows.size(); ++i)
        QCOMPARE(lines[i + 1], rows[i].join(u';').toUtf8() + '\r');
}

void TestTables::workbookCells()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    const QStringList dangerous{u"=1+1"_s, u"+45"_s, u"-1"_s, u"@SUM(A1)"_s, u"<&\">"_s, u"0101"_s};
    QList<QStringList> rows;
    for (const QString &text : dangerous)
        rows.append({text, u"-1234.50"_s});
    QVERIFY(writeTable(path, spec(), {TableFormat::Workbook}, rows).ok());
    const QByteArray sheet = zipMember(path, "xl/worksheets/sheet1.xml");
    QVERIFY(!sheet.contains("<f>"));
    for (int i = 0; i < dangerous.size(); ++i) {
        const QByteArray cell =
            "<c r=\"A" + QByteArray::number(i + 2) + "\" t=\"inlineStr\"><is><t>" +
            dangerous[i].toHtmlEscaped().replace(u"&quot;"_s, u"\""_s).toUtf8() + "</t></is></c>";
        QVERIFY2(sheet.contains(cell), (cell + sheet).constData());
    }
    QVERIFY(sheet.contains("<c r=\"B2\"><v>-1234.5</v></c>"));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<c r=\"A1\" s=\"1\""));
    QVERIFY(zipMember(path, "xl/styles.xml").contains("<b/>"));
    QCOMPARE(namesIn(folder.path()), QStringList{u"t.xlsx"_s});
}

void TestTables::workbookNumbersInDanishLocale()
{
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    if (!std::setlocale(LC_ALL, "da_DK.UTF-8") && !std::setlocale(LC_ALL, "de_DE.UTF-8"))
        QSKIP("no locale with a decimal comma on this machine");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    const Done done = writeTable(path, spec(), {TableFormat::Workbook}, {{u"a"_s, u"0.5"_s}});
    std::setlocale(LC_ALL, before.constData());
    QVERIFY(done.ok());
    QVERIFY(zipMember(path, "xl/worksheets/sheet1.xml").contains("<v>0.5</v>"));
}

void TestTables::rowsOfAWorkbook()
{
    QVERIFY(checkRows(TableFormat::Workbook, 1'048'575).ok());
    const Done tooMany = checkRows(TableFormat::Workbook, 1'048'576);
    QVERIFY(!tooMany.ok());
    QCOMPARE(tooMany.error().message.code, u"export.tooManyRows"_s);
    QVERIFY(checkRows(TableFormat::Csv, 5'000'000).ok());
}

void TestTables::oldFileStaysUntilTheNewIsWhole_data()
{
    formats();
}

void TestTables::oldFileStaysUntilTheNewIsWhole()
{
    QFETCH(TableFormat, format);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t"_s);
    QVERIFY(writeTable(path, spec(), {format}, {{u"old"_s, u"1"_s}}).ok());
    const QByteArray old = contentOf(path);
    QVERIFY(!old.isEmpty());

    bool asked = false;
    const Done refused = writeTable(path, spec(), {format}, {{u"new"_s, u"2"_s}}, [&] {
        asked = true;
        return contentOf(path) == old ? refuse() : Done();
    });
    QVERIFY(asked);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().message.code, u"test.refused"_s);
    QCOMPARE(contentOf(path), old);
    QCOMPARE(namesIn(folder.path()), QStringList{u"t"_s});

    QVERIFY(writeTable(path, spec(), {format}, {{u"newer"_s, u"3"_s}}).ok());
    QVERIFY(contentOf(path) != old);
    QCOMPARE(namesIn(folder.path()), QStringList{u"t"_s});
}

void TestTables::nothingIsLeft_data()
{
    formats();
}

void TestTables::nothingIsLeft()
{
    QFETCH(TableFormat, format);
    QTemporaryDir folder;
    {
        const auto table = openTable(folder.filePath(u"t"_s), spec(), {format});
        QVERIFY(table.ok());
        (*table)->add(std::string_view("a"));
        QVERIFY((*table)->endRow().ok());
        QVERIFY(!QFile::exists(folder.filePath(u"t"_s)));
    }
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void TestTables::cannotWrite_data()
{
    formats();
}

void TestTables::cannotWrite()
{
    QFETCH(TableFormat, format);
    QTemporaryDir folder;
    const auto missing = openTable(folder.filePath(u"missing/t"_s), spec(), {format});
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().message.code, u"core.cannotWrite"_s);
    const auto aFolder = openTable(folder.path(), spec(), {format});
    QVERIFY(!aFolder.ok());
    QCOMPARE(aFolder.error().message.code, u"core.cannotWrite"_s);
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void TestTables::whereverTheDiskEnds_data()
{
    formats();
}

// A limit on the size of files fails like a full disk: the table is whole or absent.
void TestTables::whereverTheDiskEnds()
{
#ifndef Q_OS_UNIX
    QSKIP("The limit is Unix's");
#else
    QFETCH(TableFormat, format);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t"_s);
    const QList<QStringList> rows(150, {u"Jørgen Anne von Holstein"_s, u"0.5"_s});
    QVERIFY(writeTable(path, spec(), {format}, rows).ok());
    const auto content = [&] {
        return format == TableFormat::Workbook ? zipMember(path, "xl/worksheets/sheet1.xml")
                                               : contentOf(path);
    };
    const QByteArray whole = content();
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    int written = 0;
    int refused = 0;
    for (int bytes = 256; bytes < whole.size() + 2048; bytes += 128) {
        QVERIFY(QFile::remove(path) || refused > 0);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlim_t usual = std::exchange(limit.rlim_cur, rlim_t(bytes));
        setrlimit(RLIMIT_FSIZE, &limit);
        const Done done = writeTable(path, spec(), {format}, rows);
        limit.rlim_cur = usual;
        setrlimit(RLIMIT_FSIZE, &limit);
        if (done.ok()) {
            ++written;
            QCOMPARE(content(), whole);
        } else {
            ++refused;
            QCOMPARE(done.error().message.code, u"core.cannotWrite"_s);
            QCOMPARE(namesIn(folder.path()), QStringList());
        }
    }
    std::signal(SIGXFSZ, before);
    QVERIFY(written > 0 && refused > 0);
#endif
}

void TestTables::onlyTheOwnerReadsIt_data()
{
    formats();
}

void TestTables::onlyTheOwnerReadsIt()
{
    QFETCH(TableFormat, format);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t"_s);
    QVERIFY(writeTable(path, spec(), {format}, {{u"a"_s, u"1"_s}}).ok());
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                        QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
