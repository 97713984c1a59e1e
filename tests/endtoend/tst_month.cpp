// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QString Contract = u"koebenhavn-traedesten-2024"_s;

QString dataFile(const QString &name)
{
    return QString::fromUtf8(BRO_TEST_DATA) + u'/' + name;
}

QString words(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList lineNumbers(const QJsonArray &rows)
{
    QStringList numbers;
    for (const QJsonValue &row : rows)
        numbers.append(QString::number(row.toObject().value("line"_L1).toInt()));
    return numbers;
}

QJsonObject rowOfOrder(const QJsonArray &rows, const QString &order)
{
    for (const QJsonValue &row : rows) {
        if (row.toObject().value("order"_L1) == order)
            return row.toObject();
    }
    return {};
}

} // namespace

// A month in an office, by the commands alone. The slots build on each other, in this order.
class TestMonth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contractGetsNumbersAndPrice();
    void openQuestionIsAnswered();
    void dryRunStoresNothing();
    void ordersComeIn();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void ordersAgainAddNothing();
    void sameForAllIsToldOnce();
    void soundOrdersAreAccepted();
    void orderIsShownWithoutCpr();
    void plansComeIn();
    void letterIsSent();
    void schedulesAreHandedOut();
    void schedulesArePrinted();
    void attendanceComesIn();
    void hoursAreCounted();
    void feeIsCounted();
    void absenceIsNotified();
    void deadlinesAreListed();
    void protocolIsWritten();
    void datasetHasTheRows();
    void invoiceBasisHasTheFees();
    void purchaserInterruptsAndExtends();
    void languageDoesNotReachPaper();
    void restoredDatabaseSaysTheSame();

private:
    Ran done(const QStringList &command, int status = 0)
    {
        return ended(status, m_program.runHere(command + QStringList{u"--json"_s}));
    }
    QString file(const QString &name) const { return m_program.file(name); }
    QStringList exportWords(const QString &out) const
    {
        return {u"export-d1"_s, u"--contract"_s, Contract,   u"--from"_s, u"2026-11-01"_s,
                u"--to"_s,      u"2026-11-30"_s, u"--out"_s, out};
    }
    QStringList basisWords(const QString &out, const QString &month = u"2026-11"_s) const
    {
        return {
            u"invoice-basis"_s, u"--contract"_s, Contract, u"--month"_s, month, u"--out"_s, out};
    }
    // Of order 5400101: days of the month, price, billed before, this month.
    QString figures(const QString &month)
    {
        done(basisWords(file(u"tal.csv"_s), month), 3);
        const QStringList lines = QString::fromUtf8(m_program.read(u"tal.csv"_s)).split(u"\r\n"_s);
        const QStringList cells = lines.filter(u"5400101;"_s).value(0).split(u';');
        return (cells.mid(6, 1) + cells.mid(9, 3)).join(u' ');
    }

    Program m_program;
    QJsonArray m_refused;
    qint64 m_accepted = 0;
};

void TestMonth::initTestCase()
{
    m_program.day = u"2026-11-12"_s;
    QVERIFY(m_program.init());
    for (const QString &name :
         {u"orders-portal-cp1252.csv"_s, u"activities-week-47.csv"_s, u"attendance-week-47.csv"_s})
        QVERIFY(QFile::copy(dataFile(name), file(name)));
}

void TestMonth::contractGetsNumbersAndPrice()
{
    const Ran first =
        done({u"contracts"_s, u"set-project"_s, Contract, u"spor1"_s, u"KK-7731-1"_s});
    QCOMPARE(first.status, 0);
    QCOMPARE(done({u"contracts"_s, u"set-project"_s, Contract, u"spor2"_s, u"KK-7731-2"_s}).status,
             0);
    const Ran price = done({u"contracts"_s, u"set-price"_s, Contract, u"spor1"_s, u"390"_s,
                            u"--from"_s, u"2024-01-01"_s});
    QCOMPARE(price.status, 0);
    QCOMPARE(price.json().value("ore"_L1).toInt(), 39000);
    QCOMPARE(done({u"contracts"_s, u"set-price"_s, Contract, u"spor2"_s, u"1.200,00"_s, u"--from"_s,
                   u"2024-01-01"_s})
                 .json()
                 .value("ore"_L1)
                 .toInt(),
             120000);
    const Ran unknown =
        done({u"contracts"_s, u"set-project"_s, Contract, u"spor9"_s, u"KK-7731-9"_s}, 1);
    QCOMPARE(unknown.status, 1);
    QVERIFY2(unknown.err.contains(u"spor9"_s), unknown.told().constData());
}

void TestMonth::openQuestionIsAnswered()
{
    const QString question = u"illnessPhoneGeneral"_s;
    const QStringList show{u"contracts"_s, u"show"_s, Contract};
    QVERIFY(m_program.runHere(show).out.contains(question + u": "_s));
    const Ran ran = done({u"contracts"_s, u"answer"_s, Contract, question, u"00 33 17 00"_s,
                          u"--from"_s, u"2024-01-01"_s});
    QCOMPARE(ran.json().value("answer"_L1).toString(), u"00 33 17 00"_s);
    const QJsonObject shown = done(show).json();
    QCOMPARE(shown.value("answers"_L1).toArray().size(), 1);
    for (const QJsonValue &open : shown.value("openQuestions"_L1).toArray())
        QVERIFY(open.toObject().value("id"_L1).toString() != question);
    const Ran unknown = done({u"contracts"_s, u"answer"_s, Contract, u"favouriteColour"_s,
                              u"grøn"_s, u"--from"_s, u"2024-01-01"_s},
                             1);
    QVERIFY2(unknown.status == 1 && unknown.err.contains(u"favouriteColour"_s),
             unknown.told().constData());
}

void TestMonth::dryRunStoresNothing()
{
    const Ran ran =
        done({u"import-orders"_s, file(u"orders-portal-cp1252.csv"_s), u"--dry-run"_s}, 3);
    QCOMPARE(ran.json().value("imported"_L1).toInt(), 112);
    QVERIFY(!QFileInfo::exists(file(u"orders-portal-cp1252.csv.afvist.csv"_s)));
    QCOMPARE(done({u"orders"_s}).json().value("orders"_L1).toArray().size(), 0);
}

void TestMonth::ordersComeIn()
{
    const Ran ran = done({u"import-orders"_s, file(u"orders-portal-cp1252.csv"_s)}, 3);
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.json().value("imported"_L1).toInt(), 112);
    QCOMPARE(ran.json().value("duplicates"_L1).toInt(), 0);
    m_refused = ran.json().value("refused"_L1).toArray();
    QCOMPARE(lineNumbers(m_refused).join(u' '), u"7 9 12 13 14 17 20 21"_s);
    QVERIFY(QFileInfo::exists(ran.json().value("refusedFile"_L1).toString()));
    QCOMPARE(done({u"orders"_s, u"list"_s}).json().value("orders"_L1).toArray().size(), 112);
}

void TestMonth::refusalsAreTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("31 February") << u"7"_s << u"ikke en dato"_s;
    QTest::newRow("five digits") << u"9"_s << u"har 5 cifre"_s;
    QTest::newRow("number twice") << u"12"_s << u"5400164"_s;
    QTest::newRow("end before start") << u"13"_s << u"slutdato"_s;
    QTest::newRow("no name") << u"14"_s << u"Navn"_s;
    QTest::newRow("unknown project") << u"17"_s << u"KK-9999-9"_s;
    QTest::newRow("no hours in all") << u"20"_s << u"Bestilte timer i alt"_s;
    QTest::newRow("no hours a week") << u"21"_s << u"Timer pr. uge"_s;
}

void TestMonth::refusalsAreTold()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const qsizetype at = lineNumbers(m_refused).indexOf(line);
    QVERIFY(at >= 0);
    const QString reason = m_refused.at(at).toObject().value("reason"_L1).toString();
    QVERIFY2(reason.contains(says, Qt::CaseInsensitive), qPrintable(reason));
}

void TestMonth::ordersAgainAddNothing()
{
    const Ran ran = done({u"import-orders"_s, file(u"orders-portal-cp1252.csv"_s)}, 3);
    QCOMPARE(ran.json().value("imported"_L1).toInt(), 0);
    QCOMPARE(ran.json().value("duplicates"_L1).toInt(), 112);
    QCOMPARE(ran.json().value("refused"_L1).toArray().size(), 8);
    QCOMPARE(done({u"orders"_s}).json().value("orders"_L1).toArray().size(), 112);
}

// What is said to people: a line a row, and what holds for many rows once.
void TestMonth::sameForAllIsToldOnce()
{
    const QStringList command{u"import-orders"_s, file(u"nye.csv"_s)};
    const QByteArray header = "Bestillingsnummer;CPR-nummer;Navn;Tilbuds-ID;Bestilt dato;Startdato;"
                              "Bestilt slutdato;Timer pr. uge;Bestilte timer i alt\n";
    const QByteArray rest = ";610159-0961;Poul Bo;KK-7731-1;14-10-2026;%1-11-2026;29-01-2027;4;52";
    QByteArray late = rest;
    late.replace("%1", "02");
    QByteArray rows = header;
    for (const char *number : {"7000001", "7000002"})
        rows += number + late + '\n';
    rows += "7000003" + late.replace("29-01-2027", "29-01-2026") + "\n";
    m_program.write(u"nye.csv"_s, rows);
    const Ran dry = m_program.runHere(command + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.out.contains(u"Linje 2, bestilling 7000001: kan indlæses.\n"_s),
             dry.told().constData());
    const Ran first = m_program.runHere(command);
    for (const QString &line :
         {u"Linje 2, bestilling 7000001: indlæst.\n"_s,
          u"Linje 3, bestilling 7000002: indlæst.\n"_s,
          u"Linje 4, bestilling 7000003: afvist. Slutdatoen"_s,
          u"\nFristen for accept er overskredet for 2 bestillinger (linje 2, 3)."_s,
          u"\n2 rækker har et erstatningsnummer som CPR-nummer (linje 2, 3)."_s})
        QVERIFY2(first.out.contains(line), first.told().constData());
    QCOMPARE(first.out.count(u"erstatningsnummer"_s), 1);
    // Each other order is one that overlaps: a person must see which.
    QCOMPARE(first.out.count(u"allerede bestilling"_s), 2);
    const Ran again = m_program.runHere(command);
    QVERIFY2(again.out.contains(u"Linje 3, bestilling 7000002: var der i forvejen.\n"_s),
             again.told().constData());
    for (const QString &number : {u"7000001"_s, u"7000002"_s})
        QCOMPARE(
            done({u"accept-orders"_s, u"--reject"_s, number, u"--reason"_s, u"prøve"_s}).status, 0);
}

void TestMonth::soundOrdersAreAccepted()
{
    const Ran ran = done({u"accept-orders"_s, u"--all-without-findings"_s}, 3);
    QCOMPARE(ran.status, 3);
    m_accepted = ran.json().value("accepted"_L1).toInteger();
    QCOMPARE(m_accepted + ran.json().value("left"_L1).toInteger(), 112);
    const QJsonArray findings = ran.json().value("findings"_L1).toArray();
    for (const QString &order : {u"5400126"_s, u"5400156"_s})
        QVERIFY2(!rowOfOrder(findings, order).isEmpty(), qPrintable(order));
    const QJsonArray orders = done({u"orders"_s}).json().value("orders"_L1).toArray();
    QCOMPARE(rowOfOrder(orders, u"5400101"_s).value("state"_L1).toString(), u"running"_s);
    QCOMPARE(rowOfOrder(orders, u"5400261"_s).value("state"_L1).toString(), u"running"_s);
    QCOMPARE(rowOfOrder(orders, u"5400126"_s).value("state"_L1).toString(), u"received"_s);
    QCOMPARE(done({u"accept-orders"_s, u"--reject"_s, u"5400126"_s, u"--reason"_s,
                   u"Start før bestilt"_s})
                 .status,
             0);
    QCOMPARE(
        done({u"accept-orders"_s, u"--reject"_s, u"5400126"_s, u"--reason"_s, u"igen"_s}, 1).status,
        1);
}

void TestMonth::orderIsShownWithoutCpr()
{
    const Ran ran = m_program.runHere({u"orders"_s, u"show"_s, u"5400101"_s});
    QVERIFY2(ran.status == 0, ran.told().constData());
    for (const QString &part :
         {u"Jørgen Anne von Holstein"_s, u"760889-••••"_s, u"3-5 t"_s, u"390,00 kr."_s})
        QVERIFY2(ran.out.contains(part), ran.told().constData());
    QVERIFY(!ran.out.contains(u"3807"_s));
    const Ran list = m_program.runHere({u"orders"_s});
    QVERIFY(list.out.contains(u"760889-••••"_s));
    QVERIFY(!list.out.contains(u"3807"_s));
    QCOMPARE(m_program.runHere({u"orders"_s, u"show"_s, u"1"_s}).status, 1);
}

void TestMonth::plansComeIn()
{
    const Ran ran = done({u"import-activities"_s, file(u"activities-week-47.csv"_s)}, 3);
    QCOMPARE(ran.json().value("imported"_L1).toInt(), 4);
    QCOMPARE(lineNumbers(ran.json().value("refused"_L1).toArray()).join(u' '), u"6 7 8"_s);
    const Ran told = m_program.runHere({u"import-activities"_s, file(u"activities-week-47.csv"_s)});
    for (const QString &line : {u"Linje 2, bestilling 5400101: var der i forvejen.\n"_s,
                                u"Linje 7, bestilling 5499999: afvist. Der er ingen ordre"_s})
        QVERIFY2(told.out.contains(line), told.told().constData());
    const Ran again = done({u"import-activities"_s, file(u"activities-week-47.csv"_s)}, 3);
    QCOMPARE(again.json().value("imported"_L1).toInt(), 0);
    QCOMPARE(again.json().value("duplicates"_L1).toInt(), 4);
}

void TestMonth::letterIsSent()
{
    const QStringList send{u"letters"_s, u"send"_s,     u"--order"_s,   u"5400101"_s,
                           u"--date"_s,  m_program.day, u"--channel"_s, u"digital"_s};
    const Ran ran = done(send);
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(ran.json().value("firstDay"_L1).toString(), u"2026-11-17"_s);
    QCOMPARE(ran.json().value("received"_L1).toString(), m_program.day);
    QCOMPARE(ran.json().value("activities"_L1).toInt(), 1);
    const Ran twice = done(send, 1);
    QVERIFY2(twice.status == 1 && twice.err.contains(u"5400101"_s), twice.told().constData());
    QCOMPARE(done(send + QStringList{u"--corrects"_s}).status, 0);
}

void TestMonth::schedulesAreHandedOut()
{
    m_program.day = u"2026-11-13"_s;
    const QStringList command{u"hand-out"_s,   u"--week"_s,   u"2026-W47"_s, u"--date"_s,
                              u"2026-11-13"_s, u"--method"_s, u"hand"_s};
    const Ran ran = done(command);
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(ran.json().value("handedOut"_L1).toInt(), 2);
    QCOMPARE(ran.json().value("received"_L1).toString(), u"2026-11-13"_s);
    const Ran again = done(command);
    QCOMPARE(again.json().value("handedOut"_L1).toInt(), 0);
    QCOMPARE(again.json().value("unchanged"_L1).toInt(), 2);
}

void TestMonth::schedulesArePrinted()
{
    const Ran ran = done(
        {u"print-schedules"_s, u"--week"_s, u"2026-W47"_s, u"--out"_s, file(u"skemaer.pdf"_s)});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(ran.json().value("schedules"_L1).toInt(), 2);
    QCOMPARE(ran.json().value("drafts"_L1).toInt(), 0);
    QVERIFY(m_program.read(u"skemaer.pdf"_s).startsWith("%PDF-"));
    const Ran folder = done({u"print-schedules"_s, u"--week"_s, u"2026-W47"_s, u"--order"_s,
                             u"5400101"_s, u"--out"_s, file(u"mappe/"_s)});
    QVERIFY2(folder.status == 0, folder.told().constData());
    const QStringList files = QDir(file(u"mappe"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY2(!files.first().contains(u"760889"_s), qPrintable(files.first()));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QString text = words(file(u"skemaer.pdf"_s));
    for (const QString &part : {u"Jørgen Anne von Holstein"_s, u"Ahmad Østergård Kjær"_s, u"47"_s,
                                u"CV-værksted"_s, u"Samtale"_s, u"Åbro"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    static const QRegularExpression times(u"09[:.]00\\s*[–-]\\s*11[:.]00"_s);
    QVERIFY2(times.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(!text.contains(u"UDKAST"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"7608893807"_s) && !text.contains(u"760889-3807"_s), qPrintable(text));
}

void TestMonth::attendanceComesIn()
{
    m_program.day = u"2026-11-23"_s;
    const Ran ran = done({u"import-activities"_s, file(u"attendance-week-47.csv"_s)});
    QVERIFY2(ran.status == 0, ran.told().constData());
    QCOMPARE(ran.json().value("imported"_L1).toInt(), 0);
    QCOMPARE(ran.json().value("registered"_L1).toInt(), 4);
    const Ran again = done({u"import-activities"_s, file(u"attendance-week-47.csv"_s)});
    QCOMPARE(again.json().value("registered"_L1).toInt(), 0);
    QCOMPARE(again.json().value("duplicates"_L1).toInt(), 4);
}

void TestMonth::hoursAreCounted()
{
    const QJsonObject one =
        m_program.runHere({u"hours"_s, u"--order"_s, u"5400101"_s, u"--json"_s}).json();
    QCOMPARE(one.value("plannedMinutes"_L1).toInt(), 210);
    QCOMPARE(one.value("deliveredMinutes"_L1).toInt(), 120);
    QCOMPARE(one.value("orderedFrom"_L1).toString(), u"3"_s);
    QCOMPARE(one.value("orderedTo"_L1).toString(), u"5"_s);
    const QJsonObject other =
        m_program.runHere({u"hours"_s, u"--order"_s, u"5400261"_s, u"--json"_s}).json();
    QCOMPARE(other.value("plannedMinutes"_L1).toInt(), 180);
    QCOMPARE(other.value("deliveredMinutes"_L1).toInt(), 150);
    QCOMPARE(other.value("orderedFrom"_L1).toString(), u"4"_s);
    QCOMPARE(other.value("orderedTo"_L1).toString(), u"4"_s);
}

// 2 to 30 November 2026 are 21 working days.
void TestMonth::feeIsCounted()
{
    const Ran ran = done({u"fee"_s, u"--order"_s, u"5400101"_s, u"--until"_s, u"2026-11-30"_s});
    QCOMPARE(ran.json().value("order"_L1).toString(), u"5400101"_s);
    QCOMPARE(ran.json().value("days"_L1).toInt(), 21);
    QCOMPARE(ran.json().value("ore"_L1).toInt(), 21 * 39000);
    QVERIFY(ran.json().value("explanation"_L1).toString().contains(u"21"_s));
}

void TestMonth::absenceIsNotified()
{
    const auto notices = [this](const QString &word, const QString &day, int status,
                                const QStringList &more = {}) {
        return done(QStringList{u"notices"_s, word, u"--date"_s, day} + more, status);
    };
    const Ran ran = notices(u"list"_s, u"2026-11-19"_s, 3);
    QVERIFY2(ran.status == 3, ran.told().constData());
    const QJsonArray due = ran.json().value("notices"_L1).toArray();
    QCOMPARE(due.size(), 1);
    const QJsonObject one = due.first().toObject();
    QCOMPARE(one.value("orders"_L1).toArray().first().toString(), u"5400101"_s);
    QCOMPARE(one.value("channel"_L1).toString(), u"message"_s); // four days late
    QCOMPARE(one.value("deadline"_L1).toString(), u"2026-11-19T23:59"_s);
    QVERIFY(one.value("text"_L1).toArray().last().toString().contains(u"10.00–11.30"_s));
    const Ran told = m_program.runHere({u"notices"_s, u"--date"_s, u"2026-11-19"_s});
    QVERIFY2(told.out.contains(u"Jørgen Anne von Holstein (ordre 5400101)"_s),
             told.told().constData());
    QCOMPARE(notices(u"given"_s, u"2026-11-19"_s, 0).json().value("given"_L1).toInt(), 1);
    QCOMPARE(notices(u"given"_s, u"2026-11-19"_s, 0).json().value("given"_L1).toInt(), 0);
    const QStringList other{u"--order"_s, u"5400261"_s};
    QCOMPARE(notices(u"given"_s, u"2026-11-17"_s, 0, other).json().value("given"_L1).toInt(), 1);
    QCOMPARE(notices(u"withdraw"_s, u"2026-11-17"_s, 0,
                     other + QStringList{u"--reason"_s, u"Forkert"_s, u"--mistake"_s})
                 .status,
             0);
    QCOMPARE(notices(u"list"_s, u"2026-11-17"_s, 3).status, 3);
    QCOMPARE(notices(u"given"_s, u"2026-11-17"_s, 0, other).json().value("given"_L1).toInt(), 1);
    QCOMPARE(notices(u"given"_s, u"2026-11-18"_s, 1, other).status, 1);
}

void TestMonth::deadlinesAreListed()
{
    const Ran ran =
        done({u"deadlines"_s, u"--order"_s, u"5400101"_s, u"--until"_s, u"2027-03-31"_s}, 3);
    // The schedule runs out on Sunday 22 November, and no other has been handed out.
    QVERIFY2(ran.status == 3, ran.told().constData());
    const QJsonArray deadlines = ran.json().value("deadlines"_L1).toArray();
    QCOMPARE(deadlines.first().toObject().value("rule"_L1).toString(), u"scheduleChange"_s);
    QCOMPARE(deadlines.first().toObject().value("date"_L1).toString(), u"2026-11-20"_s);
    QString before;
    for (const QJsonValue &one : deadlines) {
        const QString date = one.toObject().value("date"_L1).toString();
        QVERIFY(date >= before && date <= u"2027-03-31"_s);
        QCOMPARE(one.toObject().value("order"_L1).toString(), u"5400101"_s);
        QCOMPARE(one.toObject().value("overdue"_L1).toBool(), date < m_program.day);
        QVERIFY(!one.toObject().value("source"_L1).toString().isEmpty());
        before = date;
    }
}

void TestMonth::protocolIsWritten()
{
    const Ran ran = done({u"protocol"_s, u"--month"_s, u"2026-11"_s, u"--order"_s, u"5400101"_s,
                          u"--out"_s, file(u"protokol.pdf"_s)});
    QVERIFY2(ran.status == 0 || ran.status == 3, ran.told().constData());
    QVERIFY(m_program.read(u"protokol.pdf"_s).startsWith("%PDF-"));
    const Ran csv = done({u"protocol"_s, u"--month"_s, u"2026-11"_s, u"--order"_s, u"5400101"_s,
                          u"--out"_s, file(u"protokol.csv"_s)});
    QVERIFY2(csv.status == 0 || csv.status == 3, csv.told().constData());
    QCOMPARE(QString::fromUtf8(m_program.read(u"protokol.csv"_s)).count(u"17-11-2026"_s), 1);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QString text = words(file(u"protokol.pdf"_s));
    for (const QString &part :
         {u"Jørgen Anne von Holstein"_s, u"CV-værksted"_s, u"Fremmødt"_s, u"Ikke fremmødt"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestMonth::datasetHasTheRows()
{
    // The numbers of the file are replacement numbers, which the check warns of.
    const Ran ran = done(exportWords(file(u"d1.csv"_s)), 3);
    QVERIFY2(ran.status == 3, ran.told().constData());
    QCOMPARE(ran.json().value("rows"_L1).toInt(), 4);
    QCOMPARE(ran.json().value("errors"_L1).toInt(), 0);
    const Ran told = m_program.runHere(exportWords(file(u"d1.csv"_s)));
    QVERIFY2(told.out.contains(u"Advarsel: Række 1, ordre 5400101: "_s), told.told().constData());
    QCOMPARE(told.out.count(u"ække 1,"_s), 1);
    const QByteArray bytes = m_program.read(u"d1.csv"_s);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QStringList lines = QString::fromUtf8(bytes.mid(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.takeFirst(),
             u"Bestillingsnummer;CPR-nummer;Navn;Tilbuds-ID;Tilbudstitel;Startdato;"
             "Bestilt slutdato;Timer pr. uge;Bestilte timer i alt;Supplerende aftale;"
             "Forløbsstatus;Faktisk slutdato;Aktivitet;Aktivitetsdato;Startklokkeslæt;"
             "Slutklokkeslæt;Hvem deltager;Hvordan deltager;Aktivitetsmedarbejder;"
             "Aktivitetstimer;Lokation (sted);Kontaktperson;Fremmøde;Fraværsårsag"_s);
    const QString title = u"Trædesten, spor 1: Helhedsorienteret og virksomhedsrettet indsats"_s;
    const QString one = u"5400101;7608893807;Jørgen Anne von Holstein;KK-7731-1;"_s + title +
                        u";02-11-2026;29-01-2027;4;52;Nej;Gennemført/gennemføres;29-01-2027;"_s;
    const QString other = u"5400261;7702672078;Ahmad Østergård Kjær;KK-7731-1;"_s + title +
                          u";02-11-2026;30-04-2027;4;104;Nej;Gennemført/gennemføres;30-04-2027;"_s;
    // Text with the column separator would be quoted; these addresses hold commas only.
    const QString place = u"Havnegade 12, 1. sal, 4999 Egeby;Maja Lindqvist;"_s;
    const QString group = u"CV-værksted;17-11-2026;09:00;11:00;Gruppe;Fysisk fremmøde;"_s
                          "Maja Lindqvist;Ja;"_s +
                          place;
    QStringList expected{
        one + group + u"Fremmødt;"_s,
        one + u"Samtale;19-11-2026;10:00;11:30;1-1-aktivitet;Fysisk fremmøde;Søren Kjær;Ja;"_s +
            place + u"Ikke fremmødt;Anden årsag"_s,
        other + group + u"Delvist fremmødt;Anden årsag"_s,
        other +
            u"Samtale;18-11-2026;12:00;13:00;1-1-aktivitet;Fysisk fremmøde;Maja Lindqvist;"_s
            "Ja;"_s +
            place + u"Fremmødt;"_s};
    lines.sort();
    expected.sort();
    QCOMPARE(lines, expected);
}

void TestMonth::invoiceBasisHasTheFees()
{
    m_program.day = u"2026-12-01"_s;
    const Ran ran = done(basisWords(file(u"grundlag.csv"_s)), 3);
    QCOMPARE(ran.status, 3);
    const QJsonObject entry = rowOfOrder(ran.json().value("orders"_L1).toArray(), u"5400101"_s);
    QCOMPARE(entry.value("ore"_L1).toInt(), 21 * 39000);
    QCOMPARE(figures(u"2026-11"_s), u"21 390,00 0,00 8190,00"_s);
    for (const QString &name : {u"grundlag.pdf"_s, u"grundlag.xlsx"_s}) {
        QCOMPARE(done(basisWords(file(name)), ran.status).status, ran.status);
        QVERIFY(QFileInfo(file(name)).size() > 0);
    }
    const QString today = std::exchange(m_program.day, u"2027-01-04"_s);
    QCOMPARE(figures(u"2026-12"_s), u"20 390,00 8190,00 7800,00"_s);
    m_program.day = today;
}

void TestMonth::purchaserInterruptsAndExtends()
{
    const Ran interrupted = done({u"orders"_s, u"interrupt"_s, u"5400521"_s, u"--date"_s,
                                  u"2026-11-27"_s, u"--notified"_s, u"2026-11-26"_s});
    QVERIFY2(interrupted.status == 0, interrupted.told().constData());
    QCOMPARE(interrupted.json().value("state"_L1).toString(), u"interrupted"_s);
    QCOMPARE(interrupted.json().value("lastDay"_L1).toString(), u"2026-11-27"_s);
    // Once only, and an order that has begun can't be cancelled.
    QCOMPARE(
        done({u"orders"_s, u"interrupt"_s, u"5400521"_s, u"--date"_s, u"2026-11-28"_s}, 1).status,
        1);
    QCOMPARE(done({u"orders"_s, u"cancel"_s, u"5400101"_s, u"--date"_s, u"2026-12-01"_s}, 1).status,
             1);
    const Ran extended = done({u"orders"_s, u"extend"_s, u"5400101"_s, u"--to"_s, u"2027-02-26"_s,
                               u"--by"_s, u"5409999"_s});
    QVERIFY2(extended.status == 0, extended.told().constData());
    QCOMPARE(extended.json().value("order"_L1).toString(), u"5409999"_s);
    QCOMPARE(extended.json().value("extends"_L1).toString(), u"5400101"_s);
    m_program.write(u"aftale.txt"_s, "Særlig aftale");
    const Ran agreement =
        done({u"orders"_s, u"agreement"_s, u"5400101"_s, u"--document"_s, file(u"aftale.txt"_s)});
    QVERIFY2(agreement.status == 0, agreement.told().constData());
    QCOMPARE(agreement.json().value("supplementaryAgreement"_L1).toBool(), true);
}

// Paper, datasets and files for the purchaser are Danish whatever the interface speaks.
void TestMonth::languageDoesNotReachPaper()
{
    // Qt writes a PDF's fonts in the order of a hash, which is another in every run.
    m_program.environment().insert(u"QT_HASH_SEED"_s, u"0"_s);
    const QStringList english{u"--language"_s, u"en"_s};
    const QStringList print{u"print-schedules"_s, u"--week"_s, u"2026-W47"_s, u"--out"_s};
    QCOMPARE(done(print + QStringList{file(u"da.pdf"_s)}).status, 0);
    QCOMPARE(done(print + QStringList{file(u"en.pdf"_s)} + english).status, 0);
    QCOMPARE(timeless(m_program.read(u"en.pdf"_s)), timeless(m_program.read(u"da.pdf"_s)));
    done(exportWords(file(u"da.csv"_s)), 3);
    done(exportWords(file(u"en.csv"_s)) + english, 3);
    QVERIFY(!m_program.read(u"da.csv"_s).isEmpty());
    QCOMPARE(m_program.read(u"en.csv"_s), m_program.read(u"da.csv"_s));
    done(basisWords(file(u"da-grundlag.csv"_s)), 3);
    done(basisWords(file(u"en-grundlag.csv"_s)) + english, 3);
    QVERIFY(!m_program.read(u"da-grundlag.csv"_s).isEmpty());
    QCOMPARE(m_program.read(u"en-grundlag.csv"_s), m_program.read(u"da-grundlag.csv"_s));
    const QStringList protocol{u"protocol"_s, u"--month"_s, u"2026-11"_s, u"--out"_s};
    done(protocol + QStringList{file(u"da-protokol.csv"_s)});
    done(protocol + QStringList{file(u"en-protokol.csv"_s)} + english);
    QVERIFY(!m_program.read(u"da-protokol.csv"_s).isEmpty());
    QCOMPARE(m_program.read(u"en-protokol.csv"_s), m_program.read(u"da-protokol.csv"_s));
    m_program.environment().remove(u"QT_HASH_SEED"_s);
}

void TestMonth::restoredDatabaseSaysTheSame()
{
    QCOMPARE(done({u"backup"_s, u"--out"_s, file(u"kopi.bak"_s)}).status, 0);
    const QString copy = file(u"andetsteds.brobygger"_s);
    const Ran restore = m_program.run(
        {u"--user"_s, u"leder"_s, u"restore"_s, file(u"kopi.bak"_s), u"--to"_s, copy});
    QVERIFY2(restore.status == 0, restore.told().constData());
    const QStringList there{u"--database"_s, copy, u"--today"_s, m_program.day};
    for (const QStringList &question :
         {QStringList{u"orders"_s, u"list"_s}, QStringList{u"hours"_s, u"--order"_s, u"5400101"_s},
          QStringList{u"fee"_s, u"--order"_s, u"5400101"_s},
          QStringList{u"deadlines"_s, u"--until"_s, u"2027-03-31"_s}, QStringList{u"check"_s}}) {
        const Ran here = m_program.runHere(question);
        QVERIFY2(!here.out.isEmpty(), here.told().constData());
        QCOMPARE(m_program.run(there + question).out, here.out);
    }
    done(exportWords(file(u"her.csv"_s)), 3);
    m_program.run(there + exportWords(file(u"der.csv"_s)));
    QCOMPARE(m_program.read(u"der.csv"_s), m_program.read(u"her.csv"_s));
    QVERIFY(!m_program.read(u"der.csv"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
