// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_case.h"
#include <QDir>
#include <QFile>
#include <invoices/posting_accounts.h>
#include <invoices/posting_export.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Issued(2026, 11, 2);
const VatCode Standard{VatCategory::Standard, 2500, {}};
const VatCode Exempt{VatCategory::Exempt, 0, u"momslovens § 13"_s};

PostingAccounts chart()
{
    PostingAccounts accounts;
    accounts.debtors = u"5600"_s;
    accounts.vat = u"6902"_s;
    accounts.rules = {{{}, {}, {}, u"1000"_s, {}},
                      {{}, {}, VatCategory::Standard, u"1010"_s, u"U25"_s},
                      {{}, u"bonus"_s, {}, u"1020"_s, {}},
                      {u"refleks-almene"_s, u"fee"_s, VatCategory::Standard, u"1030"_s, u"U25"_s},
                      {u"aarhus-2008"_s, {}, {}, u"1040"_s, {}}};
    return accounts;
}

PostedInvoice invoice(const QList<PostedLine> &lines, Money net, Money vat)
{
    PostedInvoice one;
    one.number = 187;
    one.contractKey = u"rudersdal-2019"_s;
    one.buyer = u"Rudersdal Kommune"_s;
    one.issuedOn = Issued;
    one.dueOn = Issued.addDays(30);
    one.net = net;
    one.vat = vat;
    one.total = net + vat;
    one.lines = lines;
    return one;
}

Money sum(const QList<Posting> &postings)
{
    Money all;
    for (const Posting &posting : postings)
        all += posting.amount;
    return all;
}

QString told(const QList<Posting> &postings)
{
    QStringList words;
    for (const Posting &posting : postings)
        words.append(posting.account + u' ' + QString::number(posting.amount.ore) +
                     (posting.contra.isEmpty() ? QString() : u" mod "_s + posting.contra));
    return words.join(u", "_s);
}

struct Case : MoneyOffice
{
    Case() : MoneyOffice(QDate(2026, 11, 24)), accounts(session())
    {
        const Order order = received(u"54001"_s, citizen(u"6101801111"_s, u"Anna Prøve"_s),
                                     QDate(2026, 10, 20), QDate(2026, 12, 18));
        issue({1, hourly(), Issued, Issued.addDays(14), Money{10010}, Money{2503}});
        addLine(1, 1, order.id, {u"fee"_s, Money{10010}, u"S"_s, 2500}, Issued, Issued);
        issue({2, hourly(), Issued.addDays(7), Issued.addDays(7), Money{-10}, Money{-3}, 1});
        addLine(2, 1, order.id, {u"fee"_s, Money{-10}, u"S"_s, 2500}, Issued, Issued);
        out = db.folder() + u"/posteringer.csv"_s;
    }
    QByteArray file() const
    {
        QFile read(out);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    PostingAccountStore accounts;
    QString out;
};

} // namespace

class TestPostings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data();
    void rules();
    void entries_data();
    void entries();
    void mustAddUp();
    void missingAccounts();
    void layouts();
    void brokenLayouts_data();
    void brokenLayouts();
    void accountsAreKept();
    void wrongAccounts();
    void accountsAsJson_data();
    void accountsAsJson();
    void journal();
    void contraAccounts();
    void sameSpanAgainIsTold_data();
    void sameSpanAgainIsTold();
    void onlyNew();
    void nothingIsWrittenWithoutAnAccount();
    void wholeOrAbsent();
    void refusals();
};

void TestPostings::rules_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("item");
    QTest::addColumn<VatCategory>("vat");
    QTest::addColumn<QString>("account");
    QTest::newRow("what fits everything") << u"x"_s << u"fee"_s << VatCategory::Exempt << u"1000"_s;
    QTest::newRow("by VAT") << u"x"_s << u"fee"_s << VatCategory::Standard << u"1010"_s;
    QTest::newRow("the item before VAT")
        << u"x"_s << u"bonus:job"_s << VatCategory::Standard << u"1020"_s;
    QTest::newRow("the contract before all")
        << u"refleks-almene"_s << u"fee"_s << VatCategory::Standard << u"1030"_s;
    QTest::newRow("the contract before the item")
        << u"aarhus-2008"_s << u"bonus:job"_s << VatCategory::Exempt << u"1040"_s;
    QTest::newRow("the contract before item and VAT")
        << u"aarhus-2008"_s << u"fee"_s << VatCategory::Standard << u"1040"_s;
    QTest::newRow("the contract only where it fits")
        << u"refleks-almene"_s << u"fee"_s << VatCategory::Exempt << u"1000"_s;
}

void TestPostings::rules()
{
    QFETCH(QString, contract);
    QFETCH(QString, item);
    QFETCH(VatCategory, vat);
    QTEST(value(ruleFor(chart(), contract, item, vat)).account, "account");
}

void TestPostings::entries_data()
{
    QTest::addColumn<QList<PostedLine>>("lines");
    QTest::addColumn<Money>("net");
    QTest::addColumn<Money>("vat");
    QTest::addColumn<QString>("balanced");
    QTest::addColumn<QString>("gross");
    QTest::newRow("25 %") << QList<PostedLine>{{u"fee"_s, Standard, Money{10000}}} << Money{10000}
                          << Money{2500} << u"5600 12500, 1010 -10000, 6902 -2500"_s
                          << u"1010 -12500 mod 5600"_s;
    QTest::newRow("exempt") << QList<PostedLine>{{u"fee"_s, Exempt, Money{10000}}} << Money{10000}
                            << Money{} << u"5600 10000, 1000 -10000"_s << u"1000 -10000 mod 5600"_s;
    QTest::newRow("VAT of many lines is rounded once")
        << QList<PostedLine>{{u"fee"_s, Standard, Money{1}},
                             {u"fee"_s, Standard, Money{1}},
                             {u"fee"_s, Standard, Money{1}},
                             {u"fee"_s, Standard, Money{1}}}
        << Money{4} << Money{1} << u"5600 5, 1010 -4, 6902 -1"_s << u"1010 -5 mod 5600"_s;
    QTest::newRow("two accounts share the rounding")
        << QList<PostedLine>{{u"fee"_s, Standard, Money{2}}, {u"bonus:job"_s, Standard, Money{2}}}
        << Money{4} << Money{1} << u"5600 5, 1010 -2, 1020 -2, 6902 -1"_s
        << u"1010 -3 mod 5600, 1020 -2 mod 5600"_s;
    QTest::newRow("taxed and exempt on one invoice")
        << QList<PostedLine>{{u"fee"_s, Exempt, Money{500}}, {u"fee"_s, Standard, Money{100}}}
        << Money{600} << Money{25} << u"5600 625, 1000 -500, 1010 -100, 6902 -25"_s
        << u"1000 -500 mod 5600, 1010 -125 mod 5600"_s;
    QTest::newRow("lines that cancel out")
        << QList<PostedLine>{{u"fee"_s, Exempt, Money{500}},
                             {u"fee"_s, Exempt, Money{-500}},
                             {u"bonus:job"_s, Exempt, Money{7}}}
        << Money{7} << Money{} << u"5600 7, 1020 -7"_s << u"1020 -7 mod 5600"_s;
    QTest::newRow("a credit note")
        << QList<PostedLine>{{u"fee"_s, Standard, Money{-10000}}} << Money{-10000} << Money{-2500}
        << u"5600 -12500, 1010 10000, 6902 2500"_s << u"1010 12500 mod 5600"_s;
}

void TestPostings::entries()
{
    QFETCH(QList<PostedLine>, lines);
    QFETCH(Money, net);
    QFETCH(Money, vat);
    const PostedInvoice one = invoice(lines, net, vat);
    const auto balanced =
        value(postingsOf(one, chart(), VatPosting::Separate, EntryForm::Balanced));
    QTEST(told(balanced), "balanced");
    QCOMPARE(sum(balanced), Money{});
    const auto gross = value(postingsOf(one, chart(), VatPosting::Gross, EntryForm::Contra));
    QTEST(told(gross), "gross");
    QCOMPARE(sum(gross), -one.total);
}

void TestPostings::mustAddUp()
{
    const QList<PostedLine> lines{{u"fee"_s, Standard, Money{10000}}};
    const auto posted = [&lines](Money net, Money vat) {
        return code(postingsOf(invoice(lines, net, vat), chart(), VatPosting::Separate,
                               EntryForm::Balanced));
    };
    QCOMPARE(posted(Money{10000}, Money{2500}), QString());
    QCOMPARE(posted(Money{10000}, Money{2501}), u"postings.doesNotAddUp"_s);
    QCOMPARE(posted(Money{9999}, Money{2500}), u"postings.doesNotAddUp"_s);
    const qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(code(postingsOf(invoice({{u"fee"_s, {VatCategory::Standard, 10000, {}}, Money{most}}},
                                     Money{most}, Money{}),
                             chart(), VatPosting::Separate, EntryForm::Balanced)),
             u"postings.doesNotAddUp"_s);
}

void TestPostings::missingAccounts()
{
    const PostedInvoice one =
        invoice({{u"bonus:job"_s, Standard, Money{100}}}, Money{100}, Money{25});
    PostingAccounts accounts = chart();
    accounts.rules = {{{}, u"fee"_s, {}, u"1000"_s, {}}};
    const auto posted = [&] {
        return code(postingsOf(one, accounts, VatPosting::Separate, EntryForm::Balanced));
    };
    QCOMPARE(posted(), u"postings.accountMissing"_s);
    accounts = chart();
    accounts.vat.clear();
    QCOMPARE(posted(), u"postings.vatAccountMissing"_s);
    accounts.debtors.clear();
    QCOMPARE(posted(), u"postings.debtorsMissing"_s);
}

void TestPostings::layouts()
{
    const auto all = value(postingLayouts());
    QStringList keys;
    for (const PostingLayout &layout : all)
        keys.append(layout.key);
    QCOMPARE(keys, QStringList({u"kassekladde"_s, u"modkonto"_s, u"uniconta"_s}));
    QCOMPARE(code(postingLayout(u"excel"_s)), u"postings.unknownLayout"_s);
    const PostingLayout uniconta = value(postingLayout(u"uniconta"_s));
    Posting posting;
    posting.text = Message(u"postings.textInvoice"_s,
                           {{u"number"_s, qint64(1)}, {u"buyer"_s, QString(80, u'K')}});
    QCOMPARE(tableRow(uniconta, posting).at(6).size(), 50);
}

void TestPostings::brokenLayouts_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("an unknown key") << "\"dates\""_ba
                                    << "\"date\""_ba << u"date"_s;
    QTest::newRow("an unknown separator") << "\";\""_ba
                                          << "\"|\""_ba << u"separator"_s;
    QTest::newRow("an unknown field") << "\"field\": \"debit\""_ba
                                      << "\"field\": \"plus\""_ba << u"columns/Debet"_s;
    QTest::newRow("a constant without a value")
        << "\"field\": \"debit\""_ba
        << "\"field\": \"constant\""_ba << u"columns/Debet/value"_s;
    QTest::newRow("not JSON") << "{"_ba
                              << "["_ba << u"JSON"_s;
}

void TestPostings::brokenLayouts()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFile file(QString::fromUtf8(BRO_RESOURCES) + u"/postings/kassekladde.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(readPostingLayout(json, u"k"_s).ok());
    json.replace(from, to);
    const auto broken = readPostingLayout(json, u"k"_s);
    QCOMPARE(code(broken), u"postings.layoutBroken"_s);
    QTEST(broken.error().detail, "place");
}

void TestPostings::accountsAreKept()
{
    Case c;
    QVERIFY(value(c.accounts.accounts()) == PostingAccounts());
    done(c.accounts.save(chart(), {}));
    QVERIFY(value(c.accounts.accounts()) == chart());
    PostingAccounts other = chart();
    other.debtors = u"1"_s;
    QCOMPARE(c.accounts.save(other, {}).error().kind, Error::Kind::Stale);
    done(c.accounts.save(other, chart()));
    QCOMPARE(value(c.accounts.accounts()).debtors, u"1"_s);
    Session mentor = c.db.sessionAs(Role::Mentor);
    QCOMPARE(PostingAccountStore(mentor).save({}, other).error().kind, Error::Kind::Denied);
}

void TestPostings::wrongAccounts()
{
    Case c;
    PostingAccounts wrong = chart();
    wrong.rules.append(wrong.rules.first());
    QCOMPARE(code(c.accounts.save(wrong, {})), u"postings.ruleTwice"_s);
    wrong = chart();
    wrong.rules[0].account = u""_s;
    QCOMPARE(code(c.accounts.save(wrong, {})), u"postings.accountWrong"_s);
    wrong = chart();
    wrong.vat = u"69\n02"_s;
    QCOMPARE(code(c.accounts.save(wrong, {})), u"postings.accountWrong"_s);
}

void TestPostings::accountsAsJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("sound");
    QTest::newRow("what is written") << toJson(chart()) << true;
    QTest::newRow("nothing chosen") << "{}"_ba << true;
    QTest::newRow("no JSON") << "debtors=5600"_ba << false;
    QTest::newRow("an unknown key") << R"({"debtor": "5600"})"_ba << false;
    QTest::newRow("a number for a text") << R"({"debtors": 5600})"_ba << false;
    QTest::newRow("an unknown item") << R"({"rules": [{"item": "x", "account": "1"}]})"_ba << false;
    QTest::newRow("an unknown VAT") << R"({"rules": [{"vat": "K", "account": "1"}]})"_ba << false;
    QTest::newRow("an unknown key of a rule")
        << R"({"rules": [{"konto": "1", "account": "1"}]})"_ba << false;
}

void TestPostings::accountsAsJson()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, sound);
    const auto read = readPostingAccounts(json);
    QCOMPARE(code(read), sound ? QString() : u"postings.accountsBroken"_s);
    if (sound)
        QVERIFY(value(readPostingAccounts(toJson(*read))) == *read);
}

void TestPostings::journal()
{
    Case c;
    done(c.accounts.save(chart(), {}));
    const auto written = value(exportPostings(c.session(), {}, u"kassekladde"_s, c.out));
    QCOMPARE(written.invoices, 2);
    QCOMPARE(written.postings, 6);
    QCOMPARE(written.firstNumber, 1);
    QCOMPARE(written.lastNumber, 2);
    QCOMPARE(written.total, Money{12500});
    QVERIFY(written.findings.isEmpty());
    const QByteArray expected =
        "\xEF\xBB\xBF"
        "Dato;Bilag;Tekst;Konto;Debet;Kredit;Forfald;Kontrakt\r\n"
        "02-11-2026;1;Faktura 1 refleks-almene;5600;125,13;;16-11-2026;refleks-almene\r\n"
        "02-11-2026;1;Faktura 1 refleks-almene;1030;;100,10;16-11-2026;refleks-almene\r\n"
        "02-11-2026;1;Faktura 1 refleks-almene;6902;;25,03;16-11-2026;refleks-almene\r\n"
        "09-11-2026;2;Kreditnota 2 til faktura 1 refleks-almene;5600;;0,13;09-11-2026;"
        "refleks-almene\r\n"
        "09-11-2026;2;Kreditnota 2 til faktura 1 refleks-almene;1030;0,10;;09-11-2026;"
        "refleks-almene\r\n"
        "09-11-2026;2;Kreditnota 2 til faktura 1 refleks-almene;6902;0,03;;09-11-2026;"
        "refleks-almene\r\n";
    QCOMPARE(c.file(), expected);
    QCOMPARE(c.text(u"SELECT first_number || '-' || last_number || ' ' || format "
                    "FROM posting_export"_s),
             u"1-2 kassekladde"_s);
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM access_log WHERE purpose = 'postings'"_s), u"1"_s);
}

void TestPostings::contraAccounts()
{
    Case c;
    done(c.accounts.save(chart(), {}));
    value(exportPostings(c.session(), {.from = Issued, .to = Issued}, u"uniconta"_s, c.out));
    QCOMPARE(c.file().split('\n').at(1),
             "Finans;U25;1030;5600;1;02-11-2026;Faktura 1 refleks-almene;-125,13;DKK\r"_ba);
    QCOMPARE(c.file().count('\n'), 2);
}

void TestPostings::sameSpanAgainIsTold_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<bool>("told");
    QTest::newRow("the first of both") << qint64(1) << qint64(1) << qint64(2) << true;
    QTest::newRow("the last of both") << qint64(2) << qint64(1) << qint64(2) << true;
    QTest::newRow("the same") << qint64(2) << qint64(2) << qint64(2) << true;
    QTest::newRow("the one before") << qint64(2) << qint64(1) << qint64(1) << false;
    QTest::newRow("the one after") << qint64(1) << qint64(2) << qint64(2) << false;
}

void TestPostings::sameSpanAgainIsTold()
{
    QFETCH(const qint64, before);
    QFETCH(const qint64, first);
    QFETCH(const qint64, last);
    QFETCH(const bool, told);
    Case c;
    done(c.accounts.save(chart(), {}));
    value(exportPostings(c.session(), {.firstNumber = before, .lastNumber = before}, u"modkonto"_s,
                         c.out));
    const auto again = value(exportPostings(c.session(), {.firstNumber = first, .lastNumber = last},
                                            u"modkonto"_s, c.out));
    QCOMPARE(again.findings.size(), told ? 1 : 0);
    if (told)
        QCOMPARE(again.findings.first().message.code, u"postings.exportedBefore"_s);
    QCOMPARE(value(postingExports(c.session())).size(), 2);
    QCOMPARE(value(postingExports(c.session())).first().lastNumber, last);
}

void TestPostings::onlyNew()
{
    Case c;
    done(c.accounts.save(chart(), {}));
    value(exportPostings(c.session(), {.lastNumber = 1}, u"modkonto"_s, c.out));
    const auto rest = value(exportPostings(c.session(), {.onlyNew = true}, u"modkonto"_s, c.out));
    QCOMPARE(rest.firstNumber, 2);
    QVERIFY(rest.findings.isEmpty());
    QCOMPARE(code(exportPostings(c.session(), {.onlyNew = true}, u"modkonto"_s, c.out)),
             u"postings.nothing"_s);
}

void TestPostings::nothingIsWrittenWithoutAnAccount()
{
    Case c;
    PostingAccounts some = chart();
    some.rules = {{{}, {}, VatCategory::Exempt, u"1000"_s, {}}};
    done(c.accounts.save(some, {}));
    QCOMPARE(code(exportPostings(c.session(), {}, u"kassekladde"_s, c.out)),
             u"postings.accountMissing"_s);
    QVERIFY(!QFile::exists(c.out));
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM posting_export"_s), u"0"_s);
}

void TestPostings::wholeOrAbsent()
{
    Case c;
    done(c.accounts.save(chart(), {}));
    const QString nowhere = c.db.folder() + u"/none/x.csv"_s;
    QVERIFY(!exportPostings(c.session(), {}, u"kassekladde"_s, nowhere).ok());
    QCOMPARE(c.text(u"SELECT COUNT(*) FROM posting_export"_s), u"0"_s);
    // A record that can't be kept leaves no file.
    done(c.connection().runScript(u"CREATE TRIGGER no_export BEFORE INSERT ON posting_export "
                                  "BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    QVERIFY(!exportPostings(c.session(), {}, u"kassekladde"_s, c.out).ok());
    QVERIFY(!QFile::exists(c.out));
    QVERIFY(QDir(c.db.folder()).entryList({u"*.part*"_s}).isEmpty());
}

void TestPostings::refusals()
{
    Case c;
    done(c.accounts.save(chart(), {}));
    QCOMPARE(code(exportPostings(c.session(), {}, u"saft"_s, c.out)), u"postings.unknownLayout"_s);
    QCOMPARE(code(exportPostings(c.session(), {.from = QDate(2027, 1, 1)}, u"modkonto"_s, c.out)),
             u"postings.nothing"_s);
    Session mentor = c.db.sessionAs(Role::Mentor);
    QCOMPARE(exportPostings(mentor, {}, u"modkonto"_s, c.out).error().kind, Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestPostings)
#include "tst_postings.moc"
