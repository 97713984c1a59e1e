// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs_office.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <core/texts.h>
#include <jobs/invoice_basis_job.h>
#include <jobs/order_fee.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 11, 2);
const QDate End(2027, 1, 29);

InvoiceBasis basisOf(JobsOffice &office, const QString &month)
{
    auto basis = invoiceBasis(office.session(), JobsOffice::contract(), *Month::parse(month), {});
    if (!basis.ok())
        qFatal("%s", qPrintable(basis.error().message.code));
    return *basis;
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(finding.message.code);
    return codes;
}

bool check(const BasisEntry &entry, const QString &code)
{
    for (const BasisCheck &check : entry.checks) {
        if (check.text.code == code)
            return check.ok;
    }
    qFatal("no check %s", qPrintable(code));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestInvoiceBasis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void months();
    void monthsSumToTheWholeFee();
    void monthUnderWay();
    void monthNotBegun();
    void needsTheRight();
    void unknownContract();
    void priceMissingIsAFinding();
    void cancelledAndReceivedAreNotIn();
    void checks();
    void nothingPlannedIsNoAttendance();
    void lateAcceptance();
    void interruptionKnownLater();
    void lastDayForInvoicing();
    void csv();
    void workbookAndPdf();
    void completeOrAbsent_data();
    void completeOrAbsent();
    void emptyPdfIsRefused();
};

void TestInvoiceBasis::months()
{
    QCOMPARE(Month::parse(u"2026-11"_s)->last(), QDate(2026, 11, 30));
    for (const QString &wrong : {u"2026-13"_s, u"2026-1"_s, u"11-2026"_s, u""_s, u"2026-00"_s})
        QVERIFY(!Month::parse(wrong));
}

void TestInvoiceBasis::monthsSumToTheWholeFee()
{
    JobsOffice office;
    QRandomGenerator random(20261102);
    QList<Order> orders;
    for (int i = 1; i <= 12; ++i) {
        const Citizen who = office.citizen(u"610180%1"_s.arg(i, 4, 10, QChar(u'0')), u"B"_s);
        const QDate start = Monday.addDays(random.bounded(60));
        const QDate end = start.addDays(20 + random.bounded(120));
        orders.append(office.accepted(QString::number(5400000 + i), who, start, end,
                                      i % 2 ? u"spor1"_s : u"spor2"_s,
                                      Minutes{60 + random.bounded(2000)}));
    }
    office.db.clock().set(QDate(2027, 6, 1));
    for (int i = 0; i < 12; i += 3) {
        const QDate day = orders[i].start.addDays(random.bounded(15));
        orders[i] = *office.orders.interrupt(orders[i], day, day);
    }
    QHash<OrderId, Money> billed;
    for (QDate month(2026, 10, 1); month < QDate(2027, 6, 1); month = month.addMonths(1)) {
        const InvoiceBasis basis = basisOf(office, month.toString(u"yyyy-MM"_s));
        QCOMPARE(codes(basis.findings), QStringList());
        Money total;
        for (const BasisEntry &entry : basis.entries) {
            QCOMPARE(entry.before.amount, billed.value(entry.order.id));
            billed[entry.order.id] += entry.bill.amount;
            total += entry.bill.amount;
        }
        QCOMPARE(basis.total, total);
    }
    for (const Order &order : std::as_const(orders)) {
        const Fee whole = *orderFee(office.session(), order, {});
        QVERIFY(whole.amount.ore > 0);
        QCOMPARE(billed.value(order.id), whole.amount);
    }
}

void TestInvoiceBasis::monthUnderWay()
{
    JobsOffice office;
    office.accepted(u"1"_s, office.citizen(u"6101800001"_s, u"Søren"_s), Monday, End);
    office.db.clock().set(QDate(2026, 11, 13));
    const InvoiceBasis basis = basisOf(office, u"2026-11"_s);
    QCOMPARE(basis.until, QDate(2026, 11, 13));
    QCOMPARE(basis.total, Money::kroner(10 * 390));
    QCOMPARE(basis.entries.first().to, QDate(2026, 11, 13));
    QCOMPARE(codes(basis.findings), QStringList{u"jobs.monthNotEnded"_s});
}

void TestInvoiceBasis::monthNotBegun()
{
    JobsOffice office;
    const auto basis = invoiceBasis(office.session(), JobsOffice::contract(), {2026, 11}, {});
    QVERIFY(!basis.ok());
    QCOMPARE(basis.error().message.code, u"jobs.monthNotBegun"_s);
}

void TestInvoiceBasis::needsTheRight()
{
    JobsOffice office;
    Session mentor = office.db.sessionAs(Role::Mentor);
    QVERIFY(!mentor.require(Right::Export).ok());
    QCOMPARE(int(invoiceBasis(mentor, JobsOffice::contract(), {2026, 10}, {}).error().kind),
             int(Error::Kind::Denied));
    QCOMPARE(int(writeInvoiceBasis(mentor, {}, BasisFormat::Csv, u"x.csv"_s, {}).error().kind),
             int(Error::Kind::Denied));
}

void TestInvoiceBasis::unknownContract()
{
    JobsOffice office;
    QCOMPARE(int(invoiceBasis(office.session(), u"nowhere"_s, {2026, 10}, {}).error().kind),
             int(Error::Kind::NotFound));
}

void TestInvoiceBasis::priceMissingIsAFinding()
{
    JobsOffice office;
    office.accepted(u"1"_s, office.citizen(u"6101800001"_s, u"Søren"_s), Monday, End);
    // A price from a later day only is no bid for this order.
    const Order priceless =
        office.received(u"2"_s, office.citizen(u"6101800002"_s, u"Karen"_s), Monday, End);
    QVERIFY(office.db.connection()
                .runScript(u"UPDATE orders SET state = 'accepted', ordered_on = '2023-05-01' "
                           "WHERE id = %1"_s.arg(priceless.id.value))
                .ok());
    office.db.clock().set(QDate(2026, 12, 1));
    const InvoiceBasis basis = basisOf(office, u"2026-11"_s);
    QCOMPARE(basis.entries.size(), 1);
    QCOMPARE(codes(basis.findings), QStringList{u"jobs.orderNotCounted"_s});
    QCOMPARE(int(basis.findings.first().severity), int(Severity::Error));
    QVERIFY(Texts::danish().sentence(basis.findings.first().message).contains(u"Ordre 2"_s));
}

void TestInvoiceBasis::cancelledAndReceivedAreNotIn()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren"_s);
    QVERIFY(
        office.orders.cancel(office.accepted(u"1"_s, who, Monday, End), QDate(2026, 10, 20)).ok());
    office.received(u"2"_s, who, Monday, End, u"spor2"_s, Minutes{360});
    office.accepted(u"3"_s, who, QDate(2026, 12, 1), End, u"spor2"_s, Minutes{360});
    office.db.clock().set(QDate(2026, 12, 1));
    QVERIFY(basisOf(office, u"2026-11"_s).entries.isEmpty());
}

void TestInvoiceBasis::checks()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren"_s);
    const Order order = office.accepted(u"1"_s, who, Monday, End);
    const ActivityId held = office.plan({u"Samtale"_s, Monday}, {order});
    const ActivityId off = office.plan({u"Aflyst"_s, Monday.addDays(1)}, {order});
    office.plan({u"Næste måned"_s, QDate(2026, 12, 2)}, {order});
    office.cancel(off);
    office.db.clock().set(QDate(2026, 12, 1));
    BasisEntry entry = basisOf(office, u"2026-11"_s).entries.first();
    QVERIFY(check(entry, u"documents.checkOrderAccepted"_s));
    QVERIFY(check(entry, u"documents.checkNotInterrupted"_s));
    QVERIFY(!check(entry, u"documents.checkAttendanceDone"_s));
    QVERIFY(check(entry, u"jobs.checkInTime"_s));
    office.attend(held, who, Presence::Present);
    entry = basisOf(office, u"2026-11"_s).entries.first();
    QVERIFY(check(entry, u"documents.checkAttendanceDone"_s));
    QVERIFY(office.orders.interrupt(order, QDate(2026, 11, 20), QDate(2026, 11, 20)).ok());
    entry = basisOf(office, u"2026-11"_s).entries.first();
    QVERIFY(!check(entry, u"documents.checkNotInterrupted"_s));
    QCOMPARE(entry.to, QDate(2026, 11, 20));
}

void TestInvoiceBasis::lateAcceptance()
{
    JobsOffice office;
    const Order order =
        office.received(u"1"_s, office.citizen(u"6101800001"_s, u"Søren"_s), Monday, End);
    office.db.clock().set(Monday);
    QVERIFY(office.orders.accept(order).ok());
    office.db.clock().set(QDate(2026, 12, 1));
    QVERIFY(
        !check(basisOf(office, u"2026-11"_s).entries.first(), u"documents.checkOrderAccepted"_s));
}

void TestInvoiceBasis::interruptionKnownLater()
{
    JobsOffice office;
    const Order order =
        office.accepted(u"1"_s, office.citizen(u"6101800001"_s, u"Søren"_s), Monday, End);
    office.db.clock().set(QDate(2027, 1, 4));
    QVERIFY(office.orders.interrupt(order, QDate(2026, 11, 20), QDate(2026, 12, 3)).ok());
    const InvoiceBasis basis = basisOf(office, u"2026-12"_s);
    QVERIFY(basis.entries.isEmpty());
    QCOMPARE(codes(basis.findings), QStringList{u"jobs.interruptedBefore"_s});
    QVERIFY(basisOf(office, u"2026-11"_s).findings.isEmpty());
}

void TestInvoiceBasis::lastDayForInvoicing()
{
    JobsOffice office;
    office.accepted(u"1"_s, office.citizen(u"6101800001"_s, u"Søren"_s), Monday,
                    QDate(2026, 11, 30));
    office.db.clock().set(QDate(2027, 1, 30));
    BasisEntry entry = basisOf(office, u"2026-11"_s).entries.first();
    QCOMPARE(entry.latest, QDate(2027, 1, 30)); // two months after the end (001 B 2.1)
    QVERIFY(check(entry, u"jobs.checkInTime"_s));
    office.db.clock().set(QDate(2027, 1, 31));
    QVERIFY(!check(basisOf(office, u"2026-11"_s).entries.first(), u"jobs.checkInTime"_s));
}

namespace {

struct Written : JobsOffice
{
    Written()
    {
        const Citizen first = citizen(u"6101801234"_s, u"Søren; Ærø"_s);
        const Citizen second = citizen(u"6101805678"_s, u"=Karen"_s);
        accepted(u"5400102"_s, first, Monday, End);
        accepted(u"5400101"_s, second, QDate(2026, 10, 26), QDate(2026, 11, 20), u"spor2"_s,
                 Minutes{1000});
        db.clock().set(QDate(2026, 12, 1));
        basis = basisOf(*this, u"2026-11"_s);
    }
    QString path(const QString &name) const { return db.folder() + u'/' + name; }
    InvoiceBasis basis;
};

} // namespace

void TestInvoiceBasis::csv()
{
    Written c;
    QVERIFY(writeInvoiceBasis(c.session(), c.basis, BasisFormat::Csv, c.path(u"b.csv"_s), {}).ok());
    const QString text = QString::fromUtf8(contentOf(c.path(u"b.csv"_s)));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(u"5400101;"_s)); // by order number
    for (qsizetype i = 0; i < 2; ++i) {
        const BasisEntry &entry = c.basis.entries[i];
        const auto comma = [](Money m) {
            return u"%1,%2"_s.arg(m.ore / 100).arg(m.ore % 100, 2, 10, QChar(u'0'));
        };
        QVERIFY(lines[i + 1].contains(u';' + comma(entry.bill.amount) + u';'));
        QVERIFY(lines[i + 1].contains(u';' + comma(entry.whole.amount) + u';'));
        QVERIFY(lines[i + 1].contains(u';' + comma(*entry.order.price) + u';'));
    }
    QVERIFY(!text.contains(u"6101801234"_s) && !text.contains(u"610180-1234"_s));
    QCOMPARE(c.count(u"SELECT count(*) FROM access_log WHERE purpose = 'invoice-basis'"_s), 1);
}

void TestInvoiceBasis::workbookAndPdf()
{
    Written c;
    QVERIFY(writeInvoiceBasis(c.session(), c.basis, BasisFormat::Workbook, c.path(u"b.xlsx"_s), {})
                .ok());
    QVERIFY(contentOf(c.path(u"b.xlsx"_s)).startsWith("PK"));
    QVERIFY(writeInvoiceBasis(c.session(), c.basis, BasisFormat::Pdf, c.path(u"b.pdf"_s), {}).ok());
    const QByteArray pdf = contentOf(c.path(u"b.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(!pdf.contains("6101801234") && !pdf.contains("6101805678"));
    // What the page says, by the system's own reader where there is one.
    QProcess reader;
    reader.start(u"pdftotext"_s, {c.path(u"b.pdf"_s), u"-"_s});
    if (reader.waitForStarted() && reader.waitForFinished()) {
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.contains(u"5400101"_s));
        QVERIFY(text.contains(u"8.190,00"_s));  // 21 days of November
        QVERIFY(text.contains(u"bod på 50"_s)); // of wrong invoicing, not of lateness
        QVERIFY(!text.contains(u"1801234"_s) && !text.contains(u"-1234"_s));
    }
}

void TestInvoiceBasis::completeOrAbsent_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << int(BasisFormat::Csv);
    QTest::newRow("xlsx") << int(BasisFormat::Workbook);
    QTest::newRow("pdf") << int(BasisFormat::Pdf);
}

void TestInvoiceBasis::completeOrAbsent()
{
    QFETCH(int, format);
    Written c;
    QVERIFY(
        !writeInvoiceBasis(c.session(), c.basis, BasisFormat(format), c.path(u"missing/b"_s), {})
             .ok());
    // The log can't be written: no file.
    QVERIFY(c.db.connection()
                .runScript(u"CREATE TRIGGER stop BEFORE INSERT ON access_log BEGIN SELECT "
                           "RAISE(ABORT, 'full'); END"_s)
                .ok());
    QVERIFY(!writeInvoiceBasis(c.session(), c.basis, BasisFormat(format), c.path(u"b"_s), {}).ok());
    QVERIFY(QDir(c.db.folder()).entryList({u"b*"_s}, QDir::Files).isEmpty());
}

void TestInvoiceBasis::emptyPdfIsRefused()
{
    JobsOffice office;
    const InvoiceBasis basis = basisOf(office, u"2026-09"_s);
    QCOMPARE(writeInvoiceBasis(office.session(), basis, BasisFormat::Pdf, u"x.pdf"_s, {})
                 .error()
                 .message.code,
             u"jobs.basisEmpty"_s);
}

void TestInvoiceBasis::nothingPlannedIsNoAttendance()
{
    JobsOffice office;
    const Citizen who = office.citizen(u"6101800001"_s, u"Søren"_s);
    const Order order = office.accepted(u"1"_s, who, Monday, End);
    office.cancel(office.plan({u"Aflyst"_s, Monday.addDays(1)}, {order}));
    office.plan({u"Næste måned"_s, QDate(2026, 12, 2)}, {order});
    office.db.clock().set(QDate(2026, 12, 1));
    const BasisEntry entry = basisOf(office, u"2026-11"_s).entries.first();
    QVERIFY(!entry.planned);
    const auto stands = [&entry](const QString &code) {
        return std::any_of(entry.checks.begin(), entry.checks.end(),
                           [&](const BasisCheck &one) { return one.text.code == code; });
    };
    QVERIFY(!stands(u"documents.checkAttendanceDone"_s));
    QVERIFY(stands(u"documents.checkNoActivities"_s));
    QVERIFY(!check(entry, u"documents.checkNoActivities"_s));
}

QTEST_MAIN(TestInvoiceBasis)
#include "tst_invoice_basis.moc"
