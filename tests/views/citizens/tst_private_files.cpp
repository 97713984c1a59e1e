// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <views/citizens/private_files.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestPrivateFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesForTheUserAlone();
    void namesTellNothing_data();
    void namesTellNothing();
    void goesWithItsOwner();
    void tellsWhenNothingCanShowIt();
};

void TestPrivateFiles::writesForTheUserAlone()
{
    PrivateFiles files;
    QList<QUrl> opened;
    files.open = [&opened](const QUrl &url) {
        opened.append(url);
        return true;
    };
    QVERIFY(files.show(u"Fuldmagt.pdf"_s, "indhold").ok());
    QVERIFY(files.show(u"Fuldmagt.pdf"_s, "andet").ok());
    QCOMPARE(opened.size(), 2);
    QVERIFY(opened[0] != opened[1]);
    const QString path = opened[0].toLocalFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("indhold"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(files.folder()).permissions() & others));
}

void TestPrivateFiles::namesTellNothing_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("pdf") << u"Samtykke, Amina Prøve 140388-1234.pdf"_s << u".pdf"_s;
    QTest::newRow("capital letters") << u"SCAN.JPG"_s << u".jpg"_s;
    QTest::newRow("none") << u"Amina"_s << QString();
    QTest::newRow("a path in the suffix") << u"x.p/../df"_s << QString();
    QTest::newRow("letters of another script") << u"x.مستند"_s << QString();
}

void TestPrivateFiles::namesTellNothing()
{
    QFETCH(QString, title);
    QFETCH(QString, suffix);
    PrivateFiles files;
    QUrl opened;
    files.open = [&opened](const QUrl &url) {
        opened = url;
        return true;
    };
    QVERIFY(files.show(title, "x").ok());
    const QString name = QFileInfo(opened.toLocalFile()).fileName();
    QVERIFY2(name.startsWith(u"dokument-"_s), qPrintable(name));
    if (suffix.isEmpty())
        QVERIFY2(!name.contains(u"Amina"_s) && !name.contains(u'/'), qPrintable(name));
    else
        QVERIFY2(name.endsWith(suffix), qPrintable(name));
    QCOMPARE(QFileInfo(opened.toLocalFile()).absolutePath(),
             QFileInfo(files.folder()).absoluteFilePath());
}

void TestPrivateFiles::goesWithItsOwner()
{
    QString folder;
    {
        PrivateFiles files;
        files.open = [](const QUrl &) { return true; };
        QVERIFY(files.folder().isEmpty());
        QVERIFY(files.show(u"a.txt"_s, "x").ok());
        folder = files.folder();
        QVERIFY(QDir(folder).exists());
        files.removeAll();
        QVERIFY(!QDir(folder).exists());
        QVERIFY(files.show(u"a.txt"_s, "x").ok());
        folder = files.folder();
    }
    QVERIFY(!QDir(folder).exists());
}

void TestPrivateFiles::tellsWhenNothingCanShowIt()
{
    PrivateFiles files;
    files.open = [](const QUrl &) { return false; };
    const Done shown = files.show(u"a.xyz"_s, "x");
    QVERIFY(!shown.ok());
    QCOMPARE(shown.error().message.code, u"citizenPage.cannotOpen"_s);
}

QTEST_GUILESS_MAIN(TestPrivateFiles)
#include "tst_private_files.moc"
