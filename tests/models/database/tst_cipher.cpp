// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cipher_check.h>

using namespace bro;

// Engines that must not touch a file. The answers are those of SQLite3 Multiple Ciphers, which says
// which cipher is in force whatever was asked for.
class TestCipher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void engineThatMayOpenAFile_data();
    void engineThatMayOpenAFile();
};

void TestCipher::engineThatMayOpenAFile_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("keyed");
    QTest::addColumn<bool>("may");
    QTest::newRow("ours") << 3 << 3 << 0 << true;
    QTest::newRow("no ciphers at all") << -1 << -1 << 0 << false;
    QTest::newRow("built without the cipher, its default stays") << 0 << 5 << 0 << false;
    QTest::newRow("built without the cipher, as an error") << -1 << 5 << 0 << false;
    QTest::newRow("another cipher stays in force") << 3 << 1 << 0 << false;
    QTest::newRow("choosing fails") << 3 << -1 << 0 << false;
    QTest::newRow("key not taken") << 3 << 3 << 1 << false;
    QTest::newRow("nothing answered") << 0 << 0 << 0 << false;
}

void TestCipher::engineThatMayOpenAFile()
{
    QFETCH(int, number);
    QFETCH(int, chosen);
    QFETCH(int, keyed);
    QFETCH(bool, may);
    QCOMPARE(encrypts({number, chosen, keyed}), may);
}

QTEST_APPLESS_MAIN(TestCipher)
#include "tst_cipher.moc"
