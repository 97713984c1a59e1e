// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_office.h"
#include <QTest>
#include <database/statement.h>
#include <orders/order_import.h>
#include <orders/refused_file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

const QString Header =
    u"Bestillingsnummer;CPR-nummer;Navn;Telefon;Adresse;Postnummer;By;Tilbuds-ID;Tilbudstitel;"
    "Bestilt dato;Startdato;Bestilt slutdato;Timer pr. uge;Bestilte timer i alt;Bemærkning\n"_s;

QString row(const QString &number, const QString &cpr, const QString &name,
            const QString &phone = {}, const QString &remark = {})
{
    return number + u';' + cpr + u';' + name + u';' + phone +
           u";Kajen 1;4999;Egeby;KK-7731-1;Spor 1;10-11-2026;07-12-2026;05-03-2027;4;52;"_s +
           remark + u'\n';
}

const QString Poul = row(u"1"_s, u"610159-0961"_s, u"Poul Öztürk"_s, u"00112233"_s);
const QString Ahmad =
    row(u"2"_s, u"700157-0386"_s, u"Ahmad Nielsen"_s, {}, u"Timeinterval 3-5 timer pr. uge"_s);
const QString BadCpr = row(u"3"_s, u"12345"_s, u"Inge Bæk"_s);

struct Files : OrderOffice
{
    QString write(const QString &text, const QString &name = u"liste.csv"_s)
    {
        QFile file(db.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {};
        return file.fileName();
    }
    Result<ImportOutcome> import(const QString &text, OrderImportOptions options = {},
                                 const Progress &progress = {})
    {
        return importOrders(db.session(), write(text), options, progress);
    }
    QString refused()
    {
        QFile file(db.folder() + u"/liste.csv.afvist.csv"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    qint64 rows() { return count(u"orders"_s) + count(u"citizen"_s) + count(u"order_event"_s); }
};

// "2 1 imported", "4 3 refused, n reasons" … as the rows were told.
QString told(const ImportedRow &row)
{
    const QString word = row.result == RowResult::Imported    ? u"imported"_s
                         : row.result == RowResult::Duplicate ? u"duplicate"_s
                         : row.result == RowResult::Refused   ? u"refused"_s
                                                              : u"other"_s;
    return u"%1 %2 %3%4"_s.arg(row.line).arg(
        row.number, word, row.reasons.isEmpty() ? QString() : u": "_s + row.reasons.first().code);
}

QStringList codesOf(const ImportOutcome &outcome, const QString &order)
{
    QStringList codes;
    for (const ImportFinding &finding : outcome.findings) {
        if (finding.order == order)
            codes.append(finding.finding.message.code);
    }
    return codes;
}

} // namespace

class TestOrderImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodRowsGoInRefusedRowsGoToTheFile();
    void citizensAreMadeWithTheFactsOfTheOrder();
    void everyRowIsTold();
    void rowsAreToldOnlyOfWhatStands();
    void reasonsBeyondTheLimitAreLeftOut();
    void sameFileTwiceAddsNothing();
    void knownOrderWithOtherFactsIsAFinding();
    void refusedFileCanBeMendedAndImported();
    void refusedFileGoesWhenNothingIsRefused();
    void dryRunLeavesNothing();
    void knownCitizenIsNotOverwritten();
    void emptyFactsAreFilled();
    void earlierCprFindsTheCitizen();
    void twoOrdersOfOneCitizen();
    void findingsAreListedByLine();
    void otherContractRefusesTheRow();
    void wholeFileRefused_data();
    void wholeFileRefused();
    void canceledLeavesNothing_data();
    void canceledLeavesNothing();
    void killedLeavesNothing_data();
    void killedLeavesNothing();
    void refusedRowsThatCannotBeWrittenStopAll();
    void lockedDatabaseStopsAll();
    void onlyThoseWhoHandleOrders();
    void manyRefusedRowsStopAll();
    void sampleOfThePortal();
};

void TestOrderImport::goodRowsGoInRefusedRowsGoToTheFile()
{
    Files f;
    QVERIFY(f.ready);
    const auto outcome = f.import(Header + Poul + BadCpr + Ahmad);
    QCOMPARE(code(outcome), QString());
    QCOMPARE(outcome->imported, 2);
    QCOMPARE(outcome->duplicates, 0);
    QCOMPARE(outcome->refusedRows, 1);
    QCOMPARE(outcome->refused.size(), 1);
    QCOMPARE(outcome->refused[0].line, 3);
    QCOMPARE(outcome->refused[0].number, u"3"_s);
    QVERIFY(!outcome->refused[0].reasons.isEmpty());
    QCOMPARE(outcome->orders.size(), 2);
    QCOMPARE(outcome->refusedFile, f.db.folder() + u"/liste.csv.afvist.csv"_s);
    QVERIFY(f.refused().contains(u"Inge Bæk"_s));
    QVERIFY(!f.refused().contains(u"Ahmad"_s));
    const Order ahmad = *f.orders.byNumber(u"2"_s);
    QCOMPARE(ahmad.state, OrderState::Received);
    QCOMPARE(ahmad.trackKey, u"spor1"_s);
    QCOMPARE(ahmad.start, QDate(2026, 12, 7));
    QCOMPARE(ahmad.hoursTotal, Minutes::hours(52));
    QCOMPARE(ahmad.intervalFrom, Minutes::hours(3));
    QCOMPARE(ahmad.intervalTo, Minutes::hours(5));
    QVERIFY(!ahmad.price);
    QCOMPARE(f.orders.events(ahmad.id)->size(), 1);
}

void TestOrderImport::citizensAreMadeWithTheFactsOfTheOrder()
{
    Files f;
    QVERIFY(f.import(Header + row(u"1"_s, u"610159-0961"_s, u"Poul Öztürk"_s, u"00112233"_s,
                                  u"Behov for tolk (arabisk). Fritaget for Digital Post"_s))
                .ok());
    const Citizen c = f.citizens.byCpr(CprNumber::fromStored(u"6101590961"_s))->value();
    QCOMPARE(c.name, u"Poul Öztürk"_s);
    QCOMPARE(c.phone, u"00112233"_s);
    QCOMPARE(c.phoneSource, u"order"_s);
    QCOMPARE(c.address, u"Kajen 1"_s);
    QCOMPARE(c.postalCode, u"4999"_s);
    QCOMPARE(c.city, u"Egeby"_s);
    QVERIFY(c.exemptFromDigitalPost);
    QVERIFY(c.needsInterpreter);
    QCOMPARE(c.interpreterLanguage, u"arabisk"_s);
    QCOMPARE(f.citizens.search(u"ozturk"_s, 5)->size(), 1);
}

void TestOrderImport::everyRowIsTold()
{
    Files f;
    QVERIFY(f.import(Header + Ahmad).ok());
    for (const bool dryRun : {true, false}) {
        QStringList rows;
        OrderImportOptions options;
        options.dryRun = dryRun;
        options.onRow = [&rows](const ImportedRow &row) { rows.append(told(row)); };
        QVERIFY(f.import(Header + BadCpr + Poul + Ahmad + row(QString(), u"x"_s, u"y"_s), options)
                    .ok());
        const QStringList expected{u"2 3 refused: cpr.notTenDigits"_s, u"3 1 imported"_s,
                                   u"4 2 duplicate"_s, u"5  refused: import.missingValue"_s};
        QCOMPARE(rows, expected);
    }
}

void TestOrderImport::rowsAreToldOnlyOfWhatStands()
{
    Files f;
    QVERIFY(f.db.connection()
                .runScript(u"CREATE TRIGGER stop BEFORE INSERT ON orders WHEN NEW.number = '2' "
                           "BEGIN SELECT RAISE(ABORT, 'full'); END"_s)
                .ok());
    int rows = 0;
    OrderImportOptions options;
    options.onRow = [&rows](const ImportedRow &) { ++rows; };
    QVERIFY(!f.import(Header + Poul + Ahmad, options).ok());
    QCOMPARE(rows, 0);
}

void TestOrderImport::reasonsBeyondTheLimitAreLeftOut()
{
    Files f;
    QStringList rows;
    OrderImportOptions options;
    options.onRow = [&rows](const ImportedRow &row) { rows.append(told(row)); };
    const auto outcome = f.import(Header + u"x;\n"_s.repeated(importListLimit + 1) + Poul, options);
    QCOMPARE(code(outcome), QString());
    QCOMPARE(outcome->refused.size(), importListLimit);
    QCOMPARE(outcome->refusedRows, importListLimit + 1);
    QCOMPARE(rows.size(), importListLimit + 2);
    QVERIFY(rows.at(importListLimit - 1).contains(u": import."_s));
    QCOMPARE(rows.at(importListLimit), u"10002 x refused"_s);
    QCOMPARE(rows.last(), u"10003 1 imported"_s);
}

void TestOrderImport::sameFileTwiceAddsNothing()
{
    Files f;
    const QString text = Header + Poul + BadCpr + Ahmad;
    QVERIFY(f.import(text).ok());
    const qint64 before = f.rows();
    const qint64 history = f.count(u"history"_s);
    const auto again = f.import(text);
    QCOMPARE(again->imported, 0);
    QCOMPARE(again->duplicates, 2);
    QCOMPARE(again->refusedRows, 1);
    QVERIFY(again->findings.isEmpty());
    QCOMPARE(f.rows(), before);
    QCOMPARE(f.count(u"history"_s), history);
}

void TestOrderImport::knownOrderWithOtherFactsIsAFinding()
{
    Files f;
    QVERIFY(f.import(Header + Poul).ok());
    QString other = Poul;
    const auto again = f.import(Header + other.replace(u"05-03-2027"_s, u"12-03-2027"_s));
    QCOMPARE(again->duplicates, 1);
    QCOMPARE(codesOf(*again, u"1"_s), QStringList{u"orderStore.knownDiffers"_s});
    QCOMPARE(f.orders.byNumber(u"1"_s)->end, QDate(2027, 3, 5));
    const auto stranger = f.import(Header + row(u"1"_s, u"700157-0386"_s, u"Ahmad Nielsen"_s));
    QCOMPARE(codesOf(*stranger, u"1"_s), QStringList{u"orderStore.knownDiffers"_s});
    QCOMPARE(f.count(u"citizen"_s), 1);
}

void TestOrderImport::refusedFileCanBeMendedAndImported()
{
    Files f;
    QVERIFY(f.import(Header + Poul + BadCpr).ok());
    const QString mended = f.refused().replace(u"12345;"_s, u"710280-0123;"_s);
    const auto again =
        importOrders(f.db.session(), f.write(mended, u"rettet.csv"_s), {}, Progress{});
    QCOMPARE(code(again), QString());
    QCOMPARE(again->imported, 1);
    QCOMPARE(again->refusedRows, 0);
    QVERIFY(f.orders.byNumber(u"3"_s).ok());
}

void TestOrderImport::refusedFileGoesWhenNothingIsRefused()
{
    Files f;
    QVERIFY(f.import(Header + BadCpr).ok());
    QVERIFY(!f.refused().isEmpty());
    const auto outcome = f.import(Header + Poul);
    QVERIFY(outcome->refusedFile.isEmpty());
    QVERIFY(!QFile::exists(f.db.folder() + u"/liste.csv.afvist.csv"_s));
}

void TestOrderImport::dryRunLeavesNothing()
{
    Files f;
    const qint64 log = f.count(u"access_log"_s);
    const auto outcome =
        f.import(Header + Poul + BadCpr + Ahmad, OrderImportOptions{.dryRun = true});
    QCOMPARE(outcome->imported, 2);
    QCOMPARE(outcome->refusedRows, 1);
    QVERIFY(codesOf(*outcome, u"1"_s).contains(u"orders.replacementCpr"_s));
    QVERIFY(outcome->refusedFile.isEmpty());
    QCOMPARE(f.rows(), 0);
    QCOMPARE(f.count(u"access_log"_s), log);
    QVERIFY(f.refused().isEmpty());
    QVERIFY(!f.db.connection().inTransaction());
}

void TestOrderImport::knownCitizenIsNotOverwritten()
{
    Files f;
    Citizen c = f.citizen(u"6101590961"_s, u"Poul Jensen"_s);
    c.phone = u"99"_s;
    c.address = u"Torvet 2"_s;
    c = *f.citizens.update(c);
    const auto outcome = f.import(Header + row(u"1"_s, u"610159-0961"_s, u"Poul Öztürk"_s,
                                               u"00112233"_s, u"Fritaget for Digital Post"_s));
    QCOMPARE(outcome->imported, 1);
    const QStringList codes = codesOf(*outcome, u"1"_s);
    QVERIFY(codes.contains(u"orderStore.nameDiffers"_s));
    QVERIFY(codes.contains(u"orderStore.phoneDiffers"_s));
    QVERIFY(codes.contains(u"orderStore.addressDiffers"_s));
    QVERIFY(codes.contains(u"orderStore.remarkTellsMore"_s));
    const Citizen after = *f.citizens.byId(c.id);
    QCOMPARE(after.name, u"Poul Jensen"_s);
    QCOMPARE(after.phone, u"99"_s);
    QCOMPARE(after.address, u"Torvet 2"_s);
    QVERIFY(!after.exemptFromDigitalPost);
    QCOMPARE(after.version, c.version);
    QCOMPARE(f.orders.byNumber(u"1"_s)->citizen, c.id);
}

void TestOrderImport::emptyFactsAreFilled()
{
    Files f;
    const Citizen c = f.citizen(u"6101590961"_s, u"POUL OZTURK"_s);
    const auto outcome = f.import(Header + Poul);
    const Citizen after = *f.citizens.byId(c.id);
    QCOMPARE(after.phone, u"00112233"_s);
    QCOMPARE(after.city, u"Egeby"_s);
    QCOMPARE(after.name, u"POUL OZTURK"_s);
    QCOMPARE(after.version, c.version + 1);
    // Another spelling of the same name is no other name.
    QVERIFY(!codesOf(*outcome, u"1"_s).contains(u"orderStore.nameDiffers"_s));
}

void TestOrderImport::earlierCprFindsTheCitizen()
{
    Files f;
    Citizen c = f.citizen(u"6101590961"_s, u"Poul Öztürk"_s);
    c.cpr = CprNumber::fromStored(u"0101590999"_s);
    QVERIFY(f.citizens.update(c).ok());
    const auto outcome = f.import(Header + Poul);
    QVERIFY(codesOf(*outcome, u"1"_s).contains(u"orderStore.earlierCpr"_s));
    QCOMPARE(f.orders.byNumber(u"1"_s)->citizen, c.id);
    QCOMPARE(f.count(u"citizen"_s), 1);
    QCOMPARE(f.citizens.byId(c.id)->cpr, c.cpr);
}

void TestOrderImport::twoOrdersOfOneCitizen()
{
    Files f;
    const auto outcome = f.import(Header + Poul + row(u"9"_s, u"6101590961"_s, u"Poul Öztürk"_s));
    QCOMPARE(outcome->imported, 2);
    QCOMPARE(f.count(u"citizen"_s), 1);
    QVERIFY(codesOf(*outcome, u"1"_s).contains(u"orders.overlap"_s));
    QVERIFY(codesOf(*outcome, u"9"_s).contains(u"orders.overlap"_s));
}

void TestOrderImport::findingsAreListedByLine()
{
    Files f;
    const Citizen c = f.citizen(u"7001570386"_s, u"En Anden"_s);
    Q_UNUSED(c)
    const auto outcome = f.import(Header + Poul + BadCpr + Ahmad);
    QVERIFY(outcome->findings.size() >= 3);
    QCOMPARE(outcome->findings.first().line, 2);
    QCOMPARE(outcome->findings.last().line, 4);
    QVERIFY(std::is_sorted(outcome->findings.begin(), outcome->findings.end(),
                           [](const auto &a, const auto &b) { return a.line < b.line; }));
}

void TestOrderImport::otherContractRefusesTheRow()
{
    Files f;
    const auto other = f.import(Header + Poul, OrderImportOptions{.contractKey = u"another"_s});
    QCOMPARE(other->imported, 0);
    QCOMPARE(other->refused.at(0).reasons.at(0).code, u"import.unknownProject"_s);
    const auto own = f.import(Header + Poul, OrderImportOptions{.contractKey = Files::contract()});
    QCOMPARE(own->imported, 1);
}

void TestOrderImport::wholeFileRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("empty") << QString() << u"import.empty"_s;
    QTest::newRow("columns missing") << u"Navn;By\nPoul;Egeby\n"_s << u"import.missingColumns"_s;
}

void TestOrderImport::wholeFileRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    Files f;
    QCOMPARE(code(f.import(text)), error);
    QCOMPARE(f.rows(), 0);
    QCOMPARE(code(importOrders(f.db.session(), f.db.folder() + u"/nowhere.csv"_s, {}, {})),
             u"import.cannotRead"_s);
}

// Shares of the work after which it is stopped: while learning, reading and writing.
void TestOrderImport::canceledLeavesNothing_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("at once") << 0;
    QTest::newRow("while reading") << 50;
    QTest::newRow("while writing") << 80;
    QTest::newRow("late") << 95;
}

namespace {
QString longList()
{
    QString text = Header + BadCpr;
    for (int i = 0; i < 3000; ++i)
        text +=
            row(QString::number(10'000 + i),
                u"6101%1%2"_s.arg(50 + i % 40).arg(i, 4, 10, QChar(u'0')), u"Person %1"_s.arg(i));
    return text;
}
} // namespace

void TestOrderImport::canceledLeavesNothing()
{
    QFETCH(int, percent);
    Files f;
    std::atomic<bool> stop = false;
    bool seen = false;
    Progress progress;
    progress.cancel = &stop;
    progress.report = [&](qint64 done, qint64 total) {
        if (done * 100 >= total * percent)
            seen = stop = true;
    };
    const auto outcome = f.import(longList(), {}, progress);
    QVERIFY(seen);
    QCOMPARE(code(outcome), u"core.canceled"_s);
    QCOMPARE(outcome.error().kind, Error::Kind::Canceled);
    QCOMPARE(f.rows(), 0);
    QVERIFY(f.refused().isEmpty());
    QVERIFY(!f.db.connection().inTransaction());
    // And nothing stands in the way of the next try.
    QCOMPARE(f.import(longList())->imported, 3000);
}

void TestOrderImport::killedLeavesNothing_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("while reading") << 50;
    QTest::newRow("while writing") << 80;
    QTest::newRow("late") << 97;
}

void TestOrderImport::killedLeavesNothing()
{
    QFETCH(int, percent);
    Files f;
    const QString file = f.write(longList());
    f.db.close();
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        constexpr int ExitOfTheKilled = 77;
        if (!f.db.reopen().ok())
            _exit(1);
        Progress progress;
        progress.report = [percent](qint64 done, qint64 total) {
            if (done * 100 >= total * percent)
                _exit(ExitOfTheKilled); // no destructor, no rollback, no clean-up
        };
        const auto outcome = importOrders(f.db.session(), file, {}, progress);
        _exit(outcome.ok() ? 2 : 3);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 77);
    QVERIFY(f.db.reopen().ok());
    QCOMPARE(f.rows(), 0);
    QVERIFY(f.refused().isEmpty());
    QCOMPARE(*f.db.connection().value(u"PRAGMA integrity_check"_s), u"ok"_s);
    const auto again = importOrders(f.db.session(), file, {}, {});
    QCOMPARE(code(again), QString());
    QCOMPARE(again->imported, 3000);
}

void TestOrderImport::refusedRowsThatCannotBeWrittenStopAll()
{
    Files f;
    // A folder stands where the file should go: not writable for anybody, root included.
    QVERIFY(QDir(f.db.folder()).mkpath(u"liste.csv.afvist.csv/x"_s));
    QCOMPARE(code(f.import(Header + Poul + BadCpr)), u"core.cannotWrite"_s);
    QCOMPARE(f.rows(), 0);
}

void TestOrderImport::lockedDatabaseStopsAll()
{
    Files f;
    QVERIFY(f.db.connection().runScript(u"PRAGMA query_only = ON"_s).ok());
    QCOMPARE(code(f.import(Header + Poul + BadCpr)), u"database.readOnly"_s);
    QVERIFY(f.refused().isEmpty());
    QVERIFY(f.db.connection().runScript(u"PRAGMA query_only = OFF"_s).ok());
    QCOMPARE(f.rows(), 0);
}

void TestOrderImport::onlyThoseWhoHandleOrders()
{
    Files f;
    Session mentor = f.db.sessionAs(Role::Mentor);
    const auto outcome = importOrders(mentor, f.write(Header + Poul), {}, {});
    QCOMPARE(code(outcome), u"session.notAllowed"_s);
    QCOMPARE(f.rows(), 0);
}

void TestOrderImport::manyRefusedRowsStopAll()
{
    Files f;
    QString text = Header + Poul;
    text += u"x;\n"_s.repeated(50'002);
    QCOMPARE(code(f.import(text)), u"orderStore.tooManyRefused"_s);
    QCOMPARE(f.rows(), 0);
    QVERIFY(f.refused().isEmpty());
}

void TestOrderImport::sampleOfThePortal()
{
    Files f;
    const QString copy = f.db.folder() + u"/portal.csv"_s;
    QVERIFY(QFile::copy(QString::fromUtf8(BRO_TEST_DATA) + u"/orders-portal-cp1252.csv"_s, copy));
    const auto first = importOrders(f.db.session(), copy, {}, {});
    QCOMPARE(code(first), QString());
    QVERIFY(first->imported > 100);
    QVERIFY(first->refusedRows > 0);
    QVERIFY(QFile::exists(refusedFileName(copy)));
    QVERIFY(f.orders.byNumber(u"5400101"_s).ok());
    QCOMPARE(f.orders.byNumber(u"5400151"_s).error().kind, Error::Kind::NotFound);
    const auto again = importOrders(f.db.session(), copy, {}, {});
    QCOMPARE(again->imported, 0);
    QCOMPARE(again->duplicates, first->imported);
    QCOMPARE(again->refusedRows, first->refusedRows);
    QCOMPARE(f.count(u"orders"_s), first->imported);
}

QTEST_GUILESS_MAIN(TestOrderImport)
#include "tst_order_import.moc"
