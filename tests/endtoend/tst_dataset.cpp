// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace bro;
using namespace Qt::StringLiterals;

// The findings of a dataset as they are told to people and to programs.
class TestDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsTheSameIsToldOfAFewRows_data();
    void whatIsTheSameIsToldOfAFewRows();

private:
    QStringList words(const QString &language) const
    {
        return {u"export-d1"_s,  u"--contract"_s, u"koebenhavn-traedesten-2024"_s,
                u"--from"_s,     u"2025-12-01"_s, u"--to"_s,
                u"2026-11-24"_s, u"--out"_s,      m_program.file(u"d1.csv"_s),
                u"--language"_s, language};
    }

    Program m_program;
};

void TestDataset::initTestCase()
{
    QVERIFY(m_program.init());
    const Ran demo = m_program.runHere({u"demo"_s, u"--citizens"_s, u"60"_s});
    QVERIFY2(demo.status == 0, demo.told().constData());
}

void TestDataset::whatIsTheSameIsToldOfAFewRows_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("more");
    QTest::newRow("Danish") << u"da"_s << u"Advarsel: "_s << u"erstatnings-CPR-nummer"_s
                            << u"og (\\d+) rækker til"_s;
    QTest::newRow("English") << u"en"_s << u"Warning: "_s << u"replacement CPR"_s
                             << u"and (\\d+) more rows"_s;
}

void TestDataset::whatIsTheSameIsToldOfAFewRows()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    QFETCH(QString, sentence);
    QFETCH(QString, more);
    const Ran json = m_program.runHere(words(language) + QStringList{u"--json"_s});
    QVERIFY2(json.status == 3, json.told().left(2000).constData());
    const QJsonArray findings = json.json().value("findings"_L1).toArray();
    QStringList same; // rows
    for (const QJsonValue &one : findings) {
        if (one.toObject().value("finding"_L1).toString().contains(sentence))
            same.append(QString::number(one.toObject().value("row"_L1).toInteger()));
    }
    QVERIFY(same.size() > 20);
    QCOMPARE(findings.size(), json.json().value("warnings"_L1).toInt());

    const Ran told = m_program.runHere(words(language));
    const QStringList lines = told.out.split(u'\n');
    const QStringList found = lines.filter(line);
    QCOMPARE(found.filter(sentence).size(), 5);
    QVERIFY(found.size() < findings.size() / 2);
    const QString after = lines.value(lines.indexOf(found.filter(sentence).last()) + 1);
    const auto count = QRegularExpression(more).match(after);
    QVERIFY2(count.hasMatch(), told.told().constData());
    QCOMPARE(count.captured(1).toInt(), same.size() - 5);
    QVERIFY2(after.contains(same.mid(5, 10).join(u", "_s) + u" …"_s), qPrintable(after));
}

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
