// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <orders/refused_file.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CsvForm form(QChar separator)
{
    return {Encoding::Windows1252, separator, {1, 1, {u"Nr"_s, u"Navn"_s}, false}};
}

} // namespace

class TestRefusedFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void content();
    void formulas_data();
    void formulas();
    void noRowsNoFile();
    void nothingBeforeCommit();
    void cannotWrite();
    void mendedFileCanBeReadAgain();
    void nameStandsBesideTheList();
};

void TestRefusedFile::content()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"a.csv.afvist.csv"_s);
    RefusedFile file(name, form(u';'), Texts::danish());
    QVERIFY(
        file.add({3, u"1"_s, {u"1"_s, u"Søren; \"S\"\nBak"_s}, {Message(u"cpr.empty"_s)}}).ok());
    QVERIFY(file.add({9, u"2"_s, {u"2"_s}, {Message(u"cpr.empty"_s), Message(u"cpr.nineDigits"_s)}})
                .ok());
    QVERIFY(file.add({10, u"3"_s, {u"3"_s, u"x"_s, u"surplus"_s}, {Message(u"cpr.empty"_s)}}).ok());
    QCOMPARE(file.rows(), qint64(3));
    QVERIFY(file.commit().ok());
    const QString empty = Texts::danish().sentence(u"cpr.empty"_s);
    const QString nine = Texts::danish().sentence(u"cpr.nineDigits"_s);
    const QString expected = u"Nr;Navn;Årsag til afvisning;Linje i filen\r\n"_s +
                             u"1;\"Søren; \"\"S\"\"\nBak\";"_s + empty + u";3\r\n2;;"_s + empty +
                             u' ' + nine + u";9\r\n3;x;"_s + empty + u";10;surplus\r\n"_s;
    QCOMPARE(bytesOf(name), "\xEF\xBB\xBF" + expected.toUtf8());
}

void TestRefusedFile::formulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+45 11223344"_s << u"'+45 11223344"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("formula with separator") << u"=A;B"_s << u"\"'=A;B\""_s;
    QTest::newRow("harmless") << u"3-5 timer"_s << u"3-5 timer"_s;
    QTest::newRow("spaces are kept") << u" x"_s << u"\" x\""_s;
}

void TestRefusedFile::formulas()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QTemporaryDir folder;
    const QString name = folder.filePath(u"f.csv"_s);
    RefusedFile file(name, form(u';'), Texts::danish());
    QVERIFY(file.add({2, u"1"_s, {u"1"_s, cell}, {}}).ok());
    QVERIFY(file.commit().ok());
    QCOMPARE(QString::fromUtf8(bytesOf(name)).section(u"\r\n"_s, 1, 1),
             u"1;"_s + written + u";;2"_s);
}

void TestRefusedFile::noRowsNoFile()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"f.csv"_s);
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("of an earlier import");
    old.close();
    RefusedFile file(name, form(u';'), Texts::danish());
    QVERIFY(file.commit().ok());
    QVERIFY(!QFile::exists(name));
}

void TestRefusedFile::nothingBeforeCommit()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"f.csv"_s);
    {
        RefusedFile file(name, form(u';'), Texts::danish());
        QVERIFY(file.add({2, u"1"_s, {u"1"_s, u"x"_s}, {}}).ok());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestRefusedFile::cannotWrite()
{
    RefusedFile file(u"/nowhere/at/all/f.csv"_s, form(u';'), Texts::danish());
    const Done done = file.add({2, u"1"_s, {u"1"_s, u"x"_s}, {}});
    QVERIFY(!done.ok());
    QCOMPARE(done.error().message.code, u"core.cannotWrite"_s);
}

void TestRefusedFile::mendedFileCanBeReadAgain()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"f.csv"_s);
    const QStringList header = {u"Bestillingsnummer"_s, u"CPR-nummer"_s, u"Navn"_s,
                                u"Telefon"_s,           u"Tilbuds-ID"_s, u"Bestilt dato"_s,
                                u"Startdato"_s,         u"Slutdato"_s,   u"Timer pr. uge"_s,
                                u"Timer i alt"_s,       u"Bemærkning"_s};
    RefusedFile file(name, {Encoding::Utf8, u'\t', {1, 1, header, false}}, Texts::danish());
    const QStringList fields = {u"5400101"_s,     u"760889-3807"_s,    u"Zoë Bæk"_s,
                                u"+4520282669"_s, u"KK-1"_s,           u"14-10-2026"_s,
                                u"02-11-2026"_s,  u"29-01-2027"_s,     u"0,5"_s,
                                u"6,5"_s,         u"ring\nførst\tså"_s};
    QVERIFY(file.add({2, u"5400101"_s, fields, {Message(u"cpr.empty"_s)}}).ok());
    QVERIFY(file.commit().ok());

    QFile mended(name);
    QVERIFY(mended.open(QIODevice::ReadOnly));
    OrderListOptions options;
    options.today = QDate(2026, 11, 24);
    options.track = [](const QString &, QDate) {
        return std::optional(KnownTrack{{1}, u"c"_s, u"t"_s, u"T"_s, true});
    };
    const auto list = readOrderList(mended, options);
    QVERIFY(list.ok());
    QCOMPARE(list->form.separator, QChar(u'\t'));
    QCOMPARE(list->good.size(), qsizetype(1));
    QCOMPARE(list->good.first().citizen.name, u"Zoë Bæk"_s);
    QCOMPARE(list->good.first().citizen.phone, u"+4520282669"_s);
    QCOMPARE(list->good.first().order.remark, u"ring\nførst\tså"_s);
}

void TestRefusedFile::nameStandsBesideTheList()
{
    QCOMPARE(refusedFileName(u"/a/ordrer.csv"_s), u"/a/ordrer.csv.afvist.csv"_s);
}

QTEST_APPLESS_MAIN(TestRefusedFile)
#include "tst_refused_file.moc"
