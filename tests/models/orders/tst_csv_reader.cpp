// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QStringEncoder>
#include <QTest>
#include <orders/csv_reader.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    CsvForm form;
    QList<CsvRecord> records;
    QString error;
};

Read readAll(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("buffer");
    Read read;
    const auto reader = CsvReader::open(buffer);
    if (!reader.ok()) {
        read.error = reader.error().message.code;
        return read;
    }
    read.form = reader->form();
    const Done done = reader->forEach([&read](const CsvRecord &record) -> Done {
        read.records.append(record);
        return {};
    });
    if (!done.ok())
        read.error = done.error().message.code;
    return read;
}

// "line: field|field" per record, for comparing whole tables.
QStringList shown(const QList<CsvRecord> &records)
{
    QStringList lines;
    for (const CsvRecord &record : records)
        lines.append(QString::number(record.line) + u": "_s + record.fields.join(u'|'));
    return lines;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodings_data();
    void encodings();
    void separators_data();
    void separators();
    void records_data();
    void records();
    void brokenQuotes_data();
    void brokenQuotes();
    void errors_data();
    void errors();
    void canBeReadTwice();
    void callbackStops();
    void piecesMeetAnywhere();
};

void TestCsvReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const QString text = u"Nr;Navn\n1;Søren €\n"_s;
    const auto utf16 = [&text](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding);
        return QByteArray(encoder(text));
    };
    QTest::newRow("utf-8") << text.toUtf8() << int(Encoding::Utf8);
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << int(Encoding::Utf8Bom);
    QTest::newRow("windows-1252") << QByteArray("Nr;Navn\n1;S\xF8ren \x80\n")
                                  << int(Encoding::Windows1252);
    QTest::newRow("utf-16 with mark")
        << "\xFF\xFE" + utf16(QStringConverter::Utf16LE) << int(Encoding::Utf16LittleEndian);
    QTest::newRow("utf-16 big with mark")
        << "\xFE\xFF" + utf16(QStringConverter::Utf16BE) << int(Encoding::Utf16BigEndian);
    QTest::newRow("utf-16 without mark")
        << utf16(QStringConverter::Utf16LE) << int(Encoding::Utf16LittleEndian);
}

void TestCsvReader::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    const Read read = readAll(bytes);
    QCOMPARE(read.error, QString());
    QCOMPARE(int(read.form.encoding), encoding);
    QCOMPARE(read.form.header.fields, QStringList({u"Nr"_s, u"Navn"_s}));
    QCOMPARE(shown(read.records), QStringList{u"2: 1|Søren €"_s});
}

void TestCsvReader::separators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1;2;3\n") << QChar(u';');
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << QChar(u',');
    QTest::newRow("tab") << QByteArray("a\tb\tc\n1\t2\t3\n") << QChar(u'\t');
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << QChar(u'|');
    QTest::newRow("commas inside values")
        << QByteArray("a;b;c\n1,5;2,5;3,5\n1,1;2,2;3,3\n") << QChar(u';');
    QTest::newRow("commas inside the header, fewer")
        << QByteArray("Navn, fornavn;CPR;By\nx;y;z\n") << QChar(u';');
    QTest::newRow("as many commas in the header, rows decide")
        << QByteArray("Navn, fornavn;CPR\nx;1\ny;2\n") << QChar(u';');
    QTest::newRow("separators inside quotes do not count")
        << QByteArray("\"a;b;c;d\",\"e\",f\n1,2,3\n") << QChar(u',');
    QTest::newRow("told by the file") << QByteArray("sep=,\r\na,b;c\r\n1,2;3\r\n") << QChar(u',');
    QTest::newRow("one column") << QByteArray("a\n1\n") << QChar(u';');
}

void TestCsvReader::separators()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, separator);
    const Read read = readAll(bytes);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.form.separator, separator);
    QVERIFY(!read.records.isEmpty());
}

void TestCsvReader::records_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("line ends mixed") << QByteArray("a;b\r\n1;2\n3;4\r\n5;6")
                                     << QStringList{u"2: 1|2"_s, u"3: 3|4"_s, u"4: 5|6"_s};
    QTest::newRow("returns only") << QByteArray("a;b\r1;2\r3;4\r")
                                  << QStringList{u"2: 1|2"_s, u"3: 3|4"_s};
    QTest::newRow("line break inside quotes")
        << QByteArray("a;b\r\n1;\"x\ny\"\r\n2;z\r\n") << QStringList{u"2: 1|x\ny"_s, u"4: 2|z"_s};
    QTest::newRow("empty lines inside quotes")
        << QByteArray("a;b\n\"\n\nx\";1\n2;z\n") << QStringList{u"2: \n\nx|1"_s, u"5: 2|z"_s};
    QTest::newRow("doubled quotes and separator inside")
        << QByteArray("a;b\n1;\"\"\"stille rum\"\"; ring\"\n")
        << QStringList{u"2: 1|\"stille rum\"; ring"_s};
    QTest::newRow("quotes within a plain field") << QByteArray("a;b\n1;\xC3\x85se \"Mulle\" Bak\n")
                                                 << QStringList{u"2: 1|Åse \"Mulle\" Bak"_s};
    QTest::newRow("empty lines skipped, numbers kept")
        << QByteArray("\n\na;b\n\n1;2\n   \n;\n3;4\n") << QStringList{u"5: 1|2"_s, u"8: 3|4"_s};
    QTest::newRow("empty fields kept") << QByteArray("a;b;c\n1;;\n") << QStringList{u"2: 1||"_s};
    QTest::newRow("tabs: empty fields kept")
        << QByteArray("a\tb\tc\n1\t\t3\n") << QStringList{u"2: 1||3"_s};
    QTest::newRow("spaces around taken off")
        << QByteArray("a;b\n 1 ; 2 \n") << QStringList{u"2: 1|2"_s};
    QTest::newRow("line told separator counts as a line")
        << QByteArray("sep=;\na;b\n1;2\n") << QStringList{u"3: 1|2"_s};
    QTest::newRow("header only") << QByteArray("a;b\n") << QStringList{};
}

void TestCsvReader::records()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const Read read = readAll(bytes);
    QCOMPARE(read.error, QString());
    QCOMPARE(shown(read.records), expected);
    for (const CsvRecord &record : read.records)
        QVERIFY(!record.brokenQuotes);
}

void TestCsvReader::brokenQuotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("lastLine");
    QTest::newRow("never closed") << QByteArray("a;b;c\n1;2;\"x\n3;4;y\n5;6;z\n") << qint64(2)
                                  << qint64(5);
    QTest::newRow("never closed, in the last row")
        << QByteArray("a;b;c\n1;2;\"x") << qint64(2) << qint64(2);
    QTest::newRow("closed by the next row's quote")
        << QByteArray("a;b;c\n1;2;\"x\n3;4;\"y\"\n5;6;z\n") << qint64(2) << qint64(3);
}

void TestCsvReader::brokenQuotes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, line);
    QFETCH(qint64, lastLine);
    const Read read = readAll(bytes);
    QVERIFY(!read.records.isEmpty());
    QVERIFY(read.records.first().brokenQuotes);
    QCOMPARE(read.records.first().line, line);
    QCOMPARE(read.records.first().lastLine, lastLine);
}

void TestCsvReader::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"import.empty"_s;
    QTest::newRow("only line breaks") << QByteArray("\r\n\r\n") << u"import.empty"_s;
    QTest::newRow("only separators") << QByteArray(";;\r\n;;\r\n") << u"import.empty"_s;
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << u"import.empty"_s;
    QTest::newRow("a zip file") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10)
                                << u"import.binary"_s;
    QTest::newRow("a zero byte late")
        << QByteArray("a;b\n").repeated(500000) + QByteArray(1, '\0') << u"import.binary"_s;
    QTest::newRow("a quote never closed in a large file")
        << "a;b\n1;\"" + QByteArray("abcdefghi\n").repeated(300000) << u"import.fieldTooLong"_s;
    QTest::newRow("one endless line of separators")
        << QByteArray("a;b\n") + QByteArray(3000000, ';') << u"import.fieldTooLong"_s;
}

void TestCsvReader::errors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(readAll(bytes).error, code);
}

void TestCsvReader::canBeReadTwice()
{
    QBuffer buffer;
    buffer.setData("a;b\n1;2\n3;4\n");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto reader = CsvReader::open(buffer);
    QVERIFY(reader.ok());
    for (int pass = 0; pass < 2; ++pass) {
        QStringList seen;
        QVERIFY(reader
                    ->forEach([&seen](const CsvRecord &record) -> Done {
                        seen.append(record.fields.join(u'|'));
                        return {};
                    })
                    .ok());
        QCOMPARE(seen, QStringList({u"1|2"_s, u"3|4"_s}));
    }
}

void TestCsvReader::callbackStops()
{
    QBuffer buffer;
    buffer.setData("a;b\n1;2\n3;4\n5;6\n");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto reader = CsvReader::open(buffer);
    QVERIFY(reader.ok());
    int seen = 0;
    const Done done = reader->forEach([&seen](const CsvRecord &) -> Done {
        return ++seen == 2 ? Done(Error(u"core.canceled"_s)) : Done();
    });
    QVERIFY(!done.ok());
    QCOMPARE(done.error().message.code, u"core.canceled"_s);
    QCOMPARE(seen, 2);
}

// The file is read in pieces of a megabyte; a character, a line end and a quoted field at the seam
// must survive.
void TestCsvReader::piecesMeetAnywhere()
{
    for (int shift = 0; shift < 40; ++shift) {
        const QByteArray filler(1048576 - 20 + shift - 6 - 100, 'x');
        QByteArray rows("a;b\r\n");
        for (qsizetype at = 0; at < filler.size(); at += 1000)
            rows += "f;" + filler.mid(at, 996) + "\r\n";
        rows += "1;\"\xC3\xA6\xC3\xB8\r\n\xC3\xA5\"\r\n2;end\r\n";
        const Read read = readAll(rows);
        QCOMPARE(read.error, QString());
        QCOMPARE(int(read.form.encoding), int(Encoding::Utf8));
        QVERIFY(read.records.size() > 2);
        QCOMPARE(read.records.at(read.records.size() - 2).fields.at(1), u"æø\r\nå"_s);
        QCOMPARE(read.records.last().fields.at(1), u"end"_s);
        QCOMPARE(read.records.last().line, read.records.at(read.records.size() - 2).line + 2);
    }
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
