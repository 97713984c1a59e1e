// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QDir>
#include <QJsonArray>
#include <QTest>
#include <database/statement.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QString Contract = u"refleks-almene"_s;
constexpr int Many = 40;

QByteArray orderRow(int number, int person, const char *period, int weeks = 4)
{
    return QByteArray::number(number) + ";650180" +
           QByteArray::number(person).rightJustified(4, '0') + ";Inge Dahl;RA-1;14-02-2026;" +
           period + ";10;" + QByteArray::number(10 * weeks) + '\n';
}

// 7001 and 7002 run in March, 7003 from March into April, 7004 is cancelled before its start.
QByteArray orderRows()
{
    return "Bestillingsnummer;CPR-nummer;Navn;Tilbuds-ID;Bestilt dato;Startdato;"
           "Bestilt slutdato;Timer pr. uge;Bestilte timer i alt\n" +
           orderRow(7001, 1, "02-03-2026;29-03-2026") + orderRow(7002, 2, "02-03-2026;29-03-2026") +
           orderRow(7003, 3, "16-03-2026;26-04-2026", 6) +
           orderRow(7004, 4, "09-03-2026;05-04-2026");
}

QByteArray manyRows(int first)
{
    QByteArray rows = "Bestillingsnummer;CPR-nummer;Navn;Tilbuds-ID;Bestilt dato;Startdato;"
                      "Bestilt slutdato;Timer pr. uge;Bestilte timer i alt\n";
    for (int i = 0; i < Many; ++i)
        rows += orderRow(first + i, first - 7900 + i, "04-05-2026;31-05-2026");
    return rows;
}

const QByteArray Setup = R"({"seller": {"payment": "nemkonto"},
    "buyer": {"name": "Søndermark Kommune", "gln": "5798000420526", "street": "Rådhusgade 1",
              "postalCode": "4998", "city": "Søndermark", "contact": "INT-5521, Lone Birk"},
    "vat": [{"category": "S", "percent": 2500}]})";

} // namespace

// The invoices of an office by the commands alone. The slots build on each other, in this order.
class TestInvoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingWithoutTheChoiceOfVat();
    void setupIsRefusedOrTaken();
    void draftsOfAMonth();
    void wrongUsage_data();
    void wrongUsage();
    void buyerWithoutEan();
    void ownDraftsAreNotApproved();
    void anotherApprovesAndIssues();
    void filesAreWritten();
    void lateInterruptionIsCredited();
    void invoiceIsCreditedAndBilledAgain();
    void twoUsersIssueAtOnce();
    void killedIssueGoesOn();

private:
    Ran done(const QStringList &command, int status = 0)
    {
        return ended(status, m_program.run(leder(command) + QStringList{u"--json"_s}));
    }
    QStringList by(const QString &user, const QStringList &command) const
    {
        return QStringList{u"--database"_s, m_program.database(), u"--user"_s, user,
                           u"--today"_s,    m_program.day} +
               command;
    }
    QStringList leder(const QStringList &command) const { return by(u"leder"_s, command); }
    QStringList anne(const QStringList &command) const { return by(u"anne"_s, command); }
    QString value(const QString &sql)
    {
        return m_second ? m_second->connection().value(sql).valueOr(u"failed"_s) : u"closed"_s;
    }
    QStringList drafts(const Ran &ran)
    {
        QStringList all;
        const QJsonArray rows = ran.json().value("drafts"_L1).toArray();
        for (const QJsonValue &row : rows)
            all.append(row.toObject().value("orders"_L1).toArray().first().toString() + u' ' +
                       QString::number(row.toObject().value("ore"_L1).toInteger()));
        return all;
    }
    QStringList make(const QString &month, int status = 0)
    {
        return drafts(done(
            {u"invoices"_s, u"drafts"_s, u"--contract"_s, Contract, u"--month"_s, month}, status));
    }
    Ran issueAll(const QString &month, int status = 0)
    {
        const QStringList approve{u"invoices"_s, u"approve"_s, u"--all"_s, u"--month"_s, month};
        m_program.run(anne(approve));
        return done({u"invoices"_s, u"issue"_s, u"--all"_s, u"--month"_s, month}, status);
    }
    // Orders of May and their drafts, approved by another.
    void approvedDrafts(int first)
    {
        m_program.write(u"mange.csv"_s, manyRows(first));
        const Ran in = done({u"import-orders"_s, m_program.file(u"mange.csv"_s)});
        QCOMPARE(in.json().value("imported"_L1).toInt(), Many);
        QCOMPARE(make(u"2026-05"_s).size(), Many);
        m_program.run(anne({u"invoices"_s, u"approve"_s, u"--all"_s}));
    }
    // Kills the issue of all drafts when the first has its number; false when it was faster.
    bool killedIssue();
    // One series without a gap or a doublet, and nothing half.
    void whole()
    {
        QCOMPARE(value(u"SELECT max(number) - count(*) FROM invoice"_s), u"0"_s);
        QCOMPARE(value(u"SELECT count(*) FROM invoice i WHERE net_ore <> "
                       "(SELECT SUM(amount_ore) FROM invoice_line WHERE invoice_id = i.id)"_s),
                 u"0"_s);
    }

    Program m_program;
    TestClock m_clock{QDate(2026, 4, 1)};
    std::unique_ptr<Database> m_second;
};

void TestInvoices::initTestCase()
{
    m_program.day = u"2026-03-01"_s;
    QVERIFY(m_program.init());
    QCOMPARE(done({u"contracts"_s, u"set-project"_s, Contract, u"praktik-etablering"_s, u"RA-1"_s})
                 .status,
             0);
    m_program.write(u"ordrer.csv"_s, orderRows());
    const Ran in = done({u"import-orders"_s, m_program.file(u"ordrer.csv"_s)}, 0);
    QCOMPARE(in.json().value("imported"_L1).toInt(), 4);
    QCOMPARE(done({u"orders"_s, u"cancel"_s, u"7004"_s, u"--date"_s, u"2026-02-27"_s}).status, 0);
    auto opened = Database::open(m_program.database(), TestDatabase::user(),
                                 TestDatabase::password(), m_clock);
    QVERIFY(opened.ok());
    m_second = std::move(*opened);
    Session session(m_second->user(), m_second->connection(), m_clock);
    QVERIFY(m_second
                ->addUser(session, u"anne"_s, TestDatabase::password(), Role::Administrator,
                          PasswordCost::lowest())
                .ok());
    m_program.day = u"2026-04-01"_s;
}

void TestInvoices::nothingWithoutTheChoiceOfVat()
{
    const Ran ran = done(
        {u"invoices"_s, u"drafts"_s, u"--contract"_s, Contract, u"--month"_s, u"2026-03"_s}, 3);
    QCOMPARE(ran.json().value("made"_L1).toInt(), 0);
    QVERIFY(ran.json().value("findings"_L1).toArray().first().toString().contains(u"moms"_s));
}

void TestInvoices::setupIsRefusedOrTaken()
{
    const QStringList command{u"invoices"_s, u"setup"_s,  u"--contract"_s,
                              Contract,      u"--file"_s, m_program.file(u"faktura.json"_s)};
    m_program.write(u"faktura.json"_s, QByteArray(Setup).replace("5798000420526", "5798000420527"));
    const Ran refused = done(command, 1);
    QVERIFY(refused.err.contains(u"EAN"_s));
    m_program.write(u"faktura.json"_s, Setup);
    QCOMPARE(done(command).status, 0);
}

void TestInvoices::draftsOfAMonth()
{
    QCOMPARE(make(u"2026-03"_s),
             (QStringList{u"7001 600000"_s, u"7002 600000"_s, u"7003 450000"_s}));
    const Ran again =
        done({u"invoices"_s, u"drafts"_s, u"--contract"_s, Contract, u"--month"_s, u"2026-03"_s});
    QCOMPARE(again.json().value("unchanged"_L1).toInt(), 3);
    QCOMPARE(again.json().value("made"_L1).toInt(), 0);
    QCOMPARE(drafts(done({u"invoices"_s, u"drafts"_s})).size(), 3);
}

void TestInvoices::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("neither order nor all") << QStringList{u"issue"_s} << 2;
    QTest::newRow("both") << QStringList{u"issue"_s, u"--all"_s, u"--order"_s, u"7001"_s} << 2;
    QTest::newRow("month in words") << QStringList{u"drafts"_s, u"--month"_s, u"marts"_s} << 2;
    QTest::newRow("unknown format")
        << QStringList{u"files"_s, u"--format"_s, u"doc"_s, u"--out"_s, u"ud"_s} << 2;
    QTest::newRow("credit without reason") << QStringList{u"credit"_s, u"1"_s} << 2;
    QTest::newRow("amount without a line")
        << QStringList{u"credit"_s, u"1"_s, u"--reason"_s, u"x"_s, u"--amount"_s, u"100"_s} << 2;
    QTest::newRow("no such order") << QStringList{u"approve"_s, u"--order"_s, u"9999"_s} << 1;
    QTest::newRow("no such invoice")
        << QStringList{u"credit"_s, u"99"_s, u"--reason"_s, u"x"_s} << 1;
    QTest::newRow("number beyond the type")
        << QStringList{u"credit"_s, u"99999999999999999999"_s, u"--reason"_s, u"x"_s} << 2;
    QTest::newRow("a month to come") << QStringList{u"drafts"_s, u"--month"_s, u"2026-12"_s} << 1;
    QTest::newRow("the portal's contract")
        << QStringList{u"drafts"_s, u"--contract"_s, u"koebenhavn-traedesten-2024"_s, u"--month"_s,
                       u"2026-03"_s}
        << 1;
    QTest::newRow("unknown contract")
        << QStringList{u"drafts"_s, u"--contract"_s, u"findes-ikke"_s, u"--month"_s, u"2026-03"_s}
        << 1;
}

void TestInvoices::wrongUsage()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, status);
    const Ran ran = m_program.run(leder(QStringList{u"invoices"_s} + words));
    QVERIFY2(ran.status == status, ran.told().constData());
    QVERIFY(!ran.err.trimmed().isEmpty());
    QVERIFY(!ran.err.contains(u'[') || status == 2);
}

void TestInvoices::buyerWithoutEan()
{
    const QStringList command{u"invoices"_s, u"setup"_s,  u"--contract"_s,
                              Contract,      u"--file"_s, m_program.file(u"ean.json"_s)};
    m_program.write(u"ean.json"_s, R"({"buyer": {"gln": ""}})");
    QCOMPARE(done(command).status, 0);
    m_program.run(anne({u"invoices"_s, u"approve"_s, u"--order"_s, u"7001"_s}));
    const Ran ran = done({u"invoices"_s, u"issue"_s, u"--order"_s, u"7001"_s}, 3);
    QVERIFY(ran.json().value("issued"_L1).toArray().isEmpty());
    QVERIFY(ran.json().value("findings"_L1).toArray().first().toString().contains(u"EAN-nummer"_s));
    QCOMPARE(done({u"invoices"_s, u"withdraw"_s, u"--order"_s, u"7001"_s}).status, 0);
    m_program.write(u"ean.json"_s, R"({"buyer": {"gln": "5798000420526"}})");
    QCOMPARE(done(command).status, 0);
}

void TestInvoices::ownDraftsAreNotApproved()
{
    const Ran ran = done({u"invoices"_s, u"approve"_s, u"--all"_s}, 3);
    QCOMPARE(ran.json().value("approved"_L1).toInt(), 0);
    QCOMPARE(ran.json().value("findings"_L1).toArray().size(), 3);
    QCOMPARE(
        done({u"invoices"_s, u"issue"_s, u"--all"_s}, 3).json().value("issued"_L1).toArray().size(),
        0);
}

void TestInvoices::anotherApprovesAndIssues()
{
    const Ran ran = issueAll(u"2026-03"_s);
    const QJsonArray issued = ran.json().value("issued"_L1).toArray();
    QCOMPARE(issued.size(), 3);
    QCOMPARE(issued.first().toObject().value("number"_L1).toInt(), 1);
    QCOMPARE(issued.first().toObject().value("totalOre"_L1).toInt(), 750000);
    QCOMPARE(issued.first().toObject().value("due"_L1).toString(), u"2026-04-15"_s);
    whole();
    const Ran list = m_program.run(leder({u"invoices"_s}));
    QVERIFY2(list.out.contains(u"7.500,00 kr."_s), list.told().constData());
    QVERIFY(!list.out.contains(u"Inge Dahl"_s));
}

void TestInvoices::filesAreWritten()
{
    const QString out = m_program.file(u"ud"_s);
    QCOMPARE(done({u"invoices"_s, u"files"_s, u"--out"_s, out})
                 .json()
                 .value("written"_L1)
                 .toArray()
                 .size(),
             3);
    QVERIFY(m_program.read(u"ud/faktura-1.xml"_s)
                .contains("<cbc:PayableAmount currencyID=\"DKK\">"
                          "7500.00"));
    QCOMPARE(done({u"invoices"_s, u"files"_s, u"--number"_s, u"2"_s, u"--format"_s, u"pdf"_s,
                   u"--out"_s, out})
                 .status,
             0);
    QVERIFY(m_program.read(u"ud/faktura-2.pdf"_s).startsWith("%PDF"));
    QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden).size(), 4);
    // A file in place of the folder.
    m_program.write(u"optaget"_s, "x");
    const Ran refused =
        done({u"invoices"_s, u"files"_s, u"--out"_s, m_program.file(u"optaget"_s)}, 1);
    QVERIFY(!refused.err.isEmpty());
    QCOMPARE(m_program.read(u"optaget"_s), QByteArray("x"));
    QCOMPARE(value(u"SELECT count(*) FROM invoice_file"_s), u"4"_s);
}

void TestInvoices::lateInterruptionIsCredited()
{
    m_program.day = u"2026-05-01"_s;
    QCOMPARE(make(u"2026-04"_s), QStringList{u"7003 450000"_s});
    QCOMPARE(issueAll(u"2026-04"_s).json().value("issued"_L1).toArray().size(), 1);
    QCOMPARE(done({u"orders"_s, u"interrupt"_s, u"7003"_s, u"--date"_s, u"2026-03-17"_s}).status,
             0);
    // Of 9.000 kr. it has earned 3.000: one week and one for the cancellation.
    QCOMPARE(make(u"2026-04"_s), (QStringList{u"7003 -450000"_s, u"7003 -150000"_s}));
    const QJsonArray issued = issueAll(u"2026-04"_s).json().value("issued"_L1).toArray();
    QCOMPARE(issued.size(), 2);
    QCOMPARE(issued.last().toObject().value("totalOre"_L1).toInt(), -187500);
    QCOMPARE(value(u"SELECT group_concat(credits_id) FROM invoice WHERE kind = 'credit-note'"_s),
             u"4,3"_s);
    QCOMPARE(make(u"2026-04"_s), QStringList());
    whole();
}

void TestInvoices::invoiceIsCreditedAndBilledAgain()
{
    QCOMPARE(done({u"invoices"_s, u"credit"_s, u"1"_s, u"--reason"_s, u"Forkert modtager"_s})
                 .json()
                 .value("ore"_L1)
                 .toInt(),
             -600000);
    QCOMPARE(issueAll(u"2026-03"_s).json().value("issued"_L1).toArray().size(), 1);
    const Ran again = done({u"invoices"_s, u"credit"_s, u"1"_s, u"--reason"_s, u"igen"_s}, 1);
    QVERIFY(again.err.contains(u"ikke mere at kreditere"_s));
    QCOMPARE(done({u"invoices"_s, u"credit"_s, u"2"_s, u"--reason"_s, u"Aftalt nedslag"_s,
                   u"--line"_s, u"1"_s, u"--amount"_s, u"1000,00"_s})
                 .json()
                 .value("ore"_L1)
                 .toInt(),
             -100000);
    QCOMPARE(done({u"invoices"_s, u"discard"_s, u"--order"_s, u"7002"_s, u"--reason"_s, u"x"_s})
                 .json()
                 .value("discarded"_L1)
                 .toInt(),
             1);
    QCOMPARE(make(u"2026-04"_s), QStringList{u"7001 600000"_s});
    QCOMPARE(issueAll(u"2026-04"_s).json().value("issued"_L1).toArray().size(), 1);
    QCOMPARE(value(u"SELECT SUM(amount_ore) FROM invoice_line l JOIN orders o ON o.id = l.order_id "
                   "WHERE o.number = '7001'"_s),
             u"600000"_s);
    whole();
}

void TestInvoices::twoUsersIssueAtOnce()
{
    m_program.day = u"2026-06-01"_s;
    approvedDrafts(8000);
    // Nothing of another month.
    const Ran april = done({u"invoices"_s, u"issue"_s, u"--all"_s, u"--month"_s, u"2026-04"_s});
    QCOMPARE(april.json().value("issued"_L1).toArray().size(), 0);
    // The first ten by both at once.
    QStringList words{u"invoices"_s, u"issue"_s};
    for (int i = 0; i < 10; ++i)
        words += {u"--order"_s, QString::number(8000 + i)};
    const QString before = value(u"SELECT count(*) FROM invoice"_s);
    QProcess one;
    QProcess other;
    m_program.start(one, leder(words));
    m_program.start(other, anne(words));
    const Ran first = Program::finish(one);
    const Ran second = Program::finish(other);
    QVERIFY2(first.status != -1 && second.status != -1, (first.told() + second.told()).constData());
    QCOMPARE(value(u"SELECT count(*) FROM invoice"_s).toInt(), before.toInt() + 10);
    whole();
}

bool TestInvoices::killedIssue()
{
    const auto issued = [this] { return value(u"SELECT count(*) FROM invoice"_s).toInt(); };
    const int before = issued();
    QProcess process;
    m_program.start(process, leder({u"invoices"_s, u"issue"_s, u"--all"_s}));
    if (!process.waitForStarted())
        return false;
    while (process.state() == QProcess::Running && issued() == before)
        process.waitForFinished(1);
    process.kill();
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::CrashExit;
}

void TestInvoices::killedIssueGoesOn()
{
    const auto count = [this](const QString &what) {
        return value(u"SELECT count(*) FROM "_s + what).toInt();
    };
    const QString invoices = u"invoice"_s;
    const QString drafts = u"invoice_draft"_s;
    bool landed = false;
    // Ten of the first drafts are issued already; where the issue was faster, there are new ones.
    for (int attempt = 0; attempt < 5 && !landed; ++attempt) {
        if (attempt > 0)
            approvedDrafts(8000 + attempt * Many);
        const int before = count(invoices);
        const int all = before + count(drafts);
        const bool killed = killedIssue();
        QCOMPARE(count(invoices) + count(drafts), all);
        whole();
        landed = killed && count(invoices) > before && count(drafts) > 0;
    }
    QVERIFY2(landed, "the issue was always faster than the kill");
    // The next run issues the rest.
    const int left = count(drafts);
    const int issued = count(invoices);
    QCOMPARE(
        done({u"invoices"_s, u"issue"_s, u"--all"_s}).json().value("issued"_L1).toArray().size(),
        left);
    QCOMPARE(count(invoices), issued + left);
    whole();
    const Ran check = m_program.run(leder({u"check"_s}));
    QVERIFY2(check.status == 0 || check.status == 3, check.told().constData());
}

QTEST_GUILESS_MAIN(TestInvoices)
#include "tst_invoices.moc"
