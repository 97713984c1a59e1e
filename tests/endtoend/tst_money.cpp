// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QJsonArray>
#include <QTest>
#include <money_case.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Start(2026, 10, 5);
const QDate End(2026, 12, 18);

} // namespace

// Money that comes in, by the commands alone, on an office that was filled beforehand. The slots
// build on each other, in this order.
class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void openInvoicesAreListed();
    void paymentIsTakenAndReversed();
    void wrongPayments_data();
    void wrongPayments();
    void rateAndReminder();
    void portalShowsTheMonth();
    void portalIsTicked();
    void portalFileIsRead();
    void wrongPaymentIsTold();
    void tickIsWithdrawn();
    void accountsAndPostings();
    void languageDoesNotReachThePurchaser();
    void lastTickIsWithdrawnFirst();
    void cleanupTestCase();

private:
    Ran run(const QStringList &words)
    {
        return m_program.run(
            QStringList{u"--database"_s, m_office->db.path(), u"--today"_s, u"2026-11-30"_s} +
            words);
    }
    // With --json.
    Ran done(const QStringList &words, int status = 0)
    {
        return ended(status, run(words + QStringList{u"--json"_s}));
    }
    QStringList portal(const QString &what, const QStringList &more = {}) const
    {
        return QStringList{u"portal"_s,  what,        u"--contract"_s, MoneyOffice::contract(),
                           u"--month"_s, u"2026-10"_s} +
               more;
    }
    qint64 open(qint64 number)
    {
        return done({u"payments"_s, u"list"_s, u"--invoice"_s, QString::number(number)})
            .json()
            .value("openOre"_L1)
            .toInteger();
    }

    Program m_program;
    std::unique_ptr<MoneyOffice> m_office;
};

void TestMoney::initTestCase()
{
    m_office = std::make_unique<MoneyOffice>(QDate(2026, 9, 20));
    MoneyOffice &office = *m_office;
    const Order anna =
        office.accepted(u"54001"_s, office.citizen(u"6101801111"_s, u"Anna Prøve"_s), Start, End);
    office.accepted(u"54002"_s, office.citizen(u"6201802222"_s, u"Bo Prøve"_s), Start, End);
    office.issue({1, office.hourly(), QDate(2026, 10, 1), QDate(2026, 10, 15), Money::kroner(1000),
                  Money::kroner(250)});
    office.addLine(1, 1, anna.id, {u"fee"_s, Money::kroner(1000), u"S"_s, 2500}, Start, End);
    office.issue(
        {2, u"rudersdal-2019"_s, QDate(2026, 11, 1), QDate(2026, 12, 1), Money::kroner(500)});
    office.addLine(2, 1, anna.id, {u"bonus:job"_s, Money::kroner(500)}, Start, End);
}

void TestMoney::cleanupTestCase()
{
    m_office.reset();
}

void TestMoney::openInvoicesAreListed()
{
    const Ran ran = done({u"payments"_s});
    QCOMPARE(ran.json().value("openOre"_L1).toInteger(), 175000);
    QCOMPARE(ran.json().value("lateOre"_L1).toInteger(), 125000);
    const QJsonObject first = ran.json().value("open"_L1).toArray().first().toObject();
    QCOMPARE(first.value("number"_L1).toInt(), 1);
    QCOMPARE(first.value("daysLate"_L1).toInt(), 46);
    QVERIFY(run({u"payments"_s}).out.contains(u"31-60 dage"_s));
    QCOMPARE(done({u"payments"_s, u"--as-of"_s, u"2026-09-30"_s}).json().value("open"_L1).toArray(),
             QJsonArray());
}

void TestMoney::paymentIsTakenAndReversed()
{
    const Ran paid = done({u"payments"_s, u"add"_s, u"--invoice"_s, u"1"_s, u"--date"_s,
                           u"2026-10-15"_s, u"--amount"_s, u"250,00"_s});
    QCOMPARE(paid.json().value("openOre"_L1).toInteger(), 100000);
    const Ran tooMuch = done({u"payments"_s, u"add"_s, u"--invoice"_s, u"2"_s, u"--date"_s,
                              u"2026-11-20"_s, u"--amount"_s, u"600"_s},
                             3);
    QCOMPARE(tooMuch.json().value("findings"_L1).toArray().size(), 1);
    const QString id = QString::number(tooMuch.json().value("id"_L1).toInteger());
    QCOMPARE(done({u"payments"_s, u"reverse"_s, id, u"--reason"_s, u"Tastefejl"_s}).status, 0);
    QCOMPARE(open(2), 50000);
    QCOMPARE(run({u"payments"_s, u"reverse"_s, id, u"--reason"_s, u"igen"_s}).status, 1);
}

void TestMoney::wrongPayments_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown invoice")
        << u"--invoice 99 --date 2026-11-20 --amount 1"_s << 1 << u"nummer 99"_s;
    QTest::newRow("nothing") << u"--invoice 1 --date 2026-11-20 --amount 0"_s << 1 << u"0"_s;
    QTest::newRow("before the issue")
        << u"--invoice 1 --date 2026-09-30 --amount 1"_s << 1 << u"30-09-2026"_s;
    QTest::newRow("no amount") << u"--invoice 1 --date 2026-11-20 --amount mange"_s << 2
                               << u"mange"_s;
    QTest::newRow("no date") << u"--invoice 1 --amount 1"_s << 2 << u"--date"_s;
}

void TestMoney::wrongPayments()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Ran ran = run(QStringList{u"payments"_s, u"add"_s} + line.split(u' '));
    QVERIFY2(ran.status == status && ran.err.contains(says), ran.told().constData());
    QCOMPARE(ran.out, QString());
    QCOMPARE(open(1), 100000);
}

void TestMoney::rateAndReminder()
{
    QCOMPARE(done({u"reminders"_s, u"rate"_s, u"--from"_s, u"2026-07-01"_s, u"--reference"_s,
                   u"2,15"_s, u"--addition"_s, u"8"_s})
                 .json()
                 .value("referenceHundredths"_L1)
                 .toInt(),
             215);
    const QJsonArray late = done({u"reminders"_s}).json().value("late"_L1).toArray();
    QCOMPARE(late.size(), 1);
    // 2 % of 1.000 kr. for each of two started months.
    QCOMPARE(late.first().toObject().value("interestOre"_L1).toInteger(), 4000);
    const Ran sent = done({u"reminders"_s, u"send"_s, u"--invoice"_s, u"1"_s});
    QCOMPARE(sent.json().value("totalOre"_L1).toInteger(), 114000);
    QCOMPARE(run({u"reminders"_s, u"send"_s, u"--invoice"_s, u"1"_s}).status, 1);
    QCOMPARE(run({u"reminders"_s, u"send"_s, u"--invoice"_s, u"2"_s}).status, 1); // not due
}

void TestMoney::portalShowsTheMonth()
{
    const QString form = m_program.file(u"udfyld.csv"_s);
    const QString list = m_program.file(u"grundlag.xlsx"_s);
    const Ran ran = done(portal(u"basis"_s, {u"--form"_s, form, u"--out"_s, list}));
    const QJsonArray lines = ran.json().value("lines"_L1).toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().toObject().value("calculatedOre"_L1).toInteger(), 780000);
    QCOMPARE(lines.first().toObject().value("state"_L1).toString(), u"open"_s);
    QVERIFY(m_program.read(u"udfyld.csv"_s).contains("54001;05-10-2026;31-10-2026;7800,00;;;;"));
    QVERIFY(m_program.read(u"grundlag.xlsx"_s).startsWith("PK"));
    const Ran other = run({u"portal"_s, u"basis"_s, u"--contract"_s, MoneyOffice::hourly(),
                           u"--month"_s, u"2026-10"_s});
    QCOMPARE(other.status, 1);
}

void TestMoney::portalIsTicked()
{
    const QStringList words = portal(u"tick"_s, {u"--order"_s, u"54001"_s, u"--number"_s, u"P-1"_s,
                                                 u"--date"_s, u"2026-11-02"_s});
    QCOMPARE(done(words).json().value("differenceOre"_L1).toInteger(), 0);
    // What is left of an order that agrees is nothing.
    const Ran again = run(words);
    QVERIFY2(again.status == 1 && again.err.contains(u"P-1"_s), again.told().constData());
    const Ran unknown = run(portal(
        u"tick"_s, {u"--order"_s, u"99"_s, u"--number"_s, u"P-1"_s, u"--date"_s, u"2026-11-02"_s}));
    QCOMPARE(unknown.status, 1);
}

void TestMoney::portalFileIsRead()
{
    m_program.write(u"portal.csv"_s, "Bestillingsnummer;Portalens nummer;Beløb;Dato\r\n"
                                     "54001;P-1;7.800,00;02-11-2026\r\n"
                                     "54002;P-2;7.900,00;02-11-2026\r\n"
                                     "99999;P-3;1,00;02-11-2026\r\n");
    const QStringList words = portal(u"import"_s, {m_program.file(u"portal.csv"_s)});
    const Ran preview = done(words + QStringList{u"--dry-run"_s, u"--with-deviating"_s}, 3);
    QCOMPARE(preview.json().value("ticked"_L1).toInt(), 1);
    QCOMPARE(preview.json().value("known"_L1).toInt(), 1);
    QCOMPARE(preview.json().value("refused"_L1).toArray().size(), 1);
    QCOMPARE(done(words, 3).json().value("ticked"_L1).toInt(), 0); // not without being asked to
    const Ran ran = done(words + QStringList{u"--with-deviating"_s}, 3);
    QCOMPARE(ran.json().value("ticked"_L1).toInt(), 1);
    QCOMPARE(done(words + QStringList{u"--with-deviating"_s}, 3).json().value("known"_L1).toInt(),
             2);
}

void TestMoney::wrongPaymentIsTold()
{
    const Ran basis = done(portal(u"basis"_s), 3);
    QCOMPARE(basis.json().value("findings"_L1).toArray().size(), 1);
    const QString text =
        done(portal(u"message"_s, {u"--order"_s, u"54002"_s})).json().value("text"_L1).toString();
    QVERIFY2(text.contains(u"100,00 kr. for meget"_s) && !text.contains(u"Bo"_s), qPrintable(text));
    const Ran fine = done(portal(u"message"_s, {u"--order"_s, u"54001"_s}));
    QCOMPARE(fine.json().value("text"_L1).toString(), QString());
}

void TestMoney::tickIsWithdrawn()
{
    const QStringList words =
        portal(u"withdraw"_s, {u"--order"_s, u"54002"_s, u"--reason"_s, u"Forkert beløb"_s});
    QCOMPARE(done(words).json().value("number"_L1).toString(), u"P-2"_s);
    QCOMPARE(run(words).status, 1); // nothing left to withdraw
    QCOMPARE(done(portal(u"basis"_s)).status, 0);
}

void TestMoney::accountsAndPostings()
{
    const QString out = m_program.file(u"posteringer.csv"_s);
    const QStringList words{u"postings"_s, u"--out"_s, out};
    const Ran none = run(words);
    QVERIFY2(none.status == 1 && none.err.contains(u"debitorer"_s), none.told().constData());
    m_program.write(u"konti.json"_s, R"({"debtors": "5600", "vat": "6902", "rules": [
        {"account": "1000"}, {"vat": "S", "account": "1010", "vatCode": "U25"}]})");
    QCOMPARE(done({u"postings"_s, u"accounts"_s, u"--file"_s, m_program.file(u"konti.json"_s)})
                 .json()
                 .value("debtors"_L1)
                 .toString(),
             u"5600"_s);
    const Ran ran = done(words);
    QCOMPARE(ran.json().value("invoices"_L1).toInt(), 2);
    QCOMPARE(ran.json().value("totalOre"_L1).toInteger(), 175000);
    const QByteArray file = m_program.read(u"posteringer.csv"_s);
    QVERIFY2(file.contains(";1010;;1000,00;"), file.constData());
    QCOMPARE(done(words, 3).json().value("findings"_L1).toArray().size(), 1);
    QCOMPARE(run(words + QStringList{u"--new"_s}).status, 1);
    QCOMPARE(run(words + QStringList{u"--layout"_s, u"saft"_s}).status, 1);
    const Ran gross = done(words + QStringList{u"--layout"_s, u"uniconta"_s, u"--first"_s, u"1"_s,
                                               u"--last"_s, u"1"_s},
                           3);
    QCOMPARE(gross.json().value("postings"_L1).toInt(), 1);
    QVERIFY(m_program.read(u"posteringer.csv"_s).contains("Finans;U25;1010;5600;1;01-10-2026;"));
}

void TestMoney::languageDoesNotReachThePurchaser()
{
    const QStringList tick =
        portal(u"tick"_s, {u"--order"_s, u"54002"_s, u"--number"_s, u"P-4"_s, u"--date"_s,
                           u"2026-11-02"_s, u"--amount"_s, u"7790"_s});
    QCOMPARE(run(tick).status, 3);
    const QStringList message = portal(u"message"_s, {u"--order"_s, u"54002"_s});
    const QString danish = run(message).out;
    QVERIFY(danish.contains(u"for lidt"_s));
    QCOMPARE(run(message + QStringList{u"--language"_s, u"en"_s}).out, danish);
    const QByteArray posted = m_program.read(u"posteringer.csv"_s);
    run({u"postings"_s, u"--out"_s, m_program.file(u"english.csv"_s), u"--layout"_s, u"uniconta"_s,
         u"--first"_s, u"1"_s, u"--last"_s, u"1"_s, u"--language"_s, u"en"_s});
    QCOMPARE(m_program.read(u"english.csv"_s), posted);
}

void TestMoney::lastTickIsWithdrawnFirst()
{
    // What is missing is ticked as a correction.
    const Ran rest = done(portal(u"tick"_s, {u"--order"_s, u"54002"_s, u"--number"_s, u"P-5"_s,
                                             u"--date"_s, u"2026-11-02"_s}));
    QCOMPARE(rest.json().value("amountOre"_L1).toInteger(), 1000);
    const QStringList words =
        portal(u"withdraw"_s, {u"--order"_s, u"54002"_s, u"--reason"_s, u"Forkert"_s});
    QCOMPARE(done(words).json().value("number"_L1).toString(), u"P-5"_s);
    QCOMPARE(done(words).json().value("number"_L1).toString(), u"P-4"_s);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
