// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <core/texts.h>
#include <orders/order_list.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 24);
const QString Header =
    u"Bestillingsnummer;CPR-nummer;Navn;Telefon;Tilbuds-ID;Tilbudstitel;Bestilt dato;Startdato;"_s
    u"Bestilt slutdato;Timer pr. uge;Bestilte timer i alt;Bemærkning\n"_s;

OrderListOptions options()
{
    OrderListOptions o;
    o.today = Today;
    o.track = [](const QString &number, QDate) -> std::optional<KnownTrack> {
        if (number == u"KK-7731-1")
            return KnownTrack{{7}, u"kbh"_s, u"spor1"_s, u"Spor 1"_s, true};
        if (number == u"KK-7731-2")
            return KnownTrack{{7}, u"kbh"_s, u"spor2"_s, u"Spor 2"_s, false};
        return {};
    };
    return o;
}

Result<OrderList> read(const QByteArray &bytes, const OrderListOptions &o = options())
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("buffer");
    return readOrderList(buffer, o);
}

OrderList list(const QString &text, const OrderListOptions &o = options())
{
    auto result = read(text.toUtf8(), o);
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().message.code));
    return *std::move(result);
}

QByteArray sample()
{
    QFile file(QString::fromUtf8(BRO_TEST_DATA) + u"/orders-portal-cp1252.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("sample");
    return file.readAll();
}

// One row with the field at `place` replaced.
QString rowWith(int place, const QString &value)
{
    QStringList fields = {u"5400101"_s,    u"760889-3807"_s, u"Inge Bæk"_s,   u"20282669"_s,
                          u"KK-7731-1"_s,  u"Spor 1"_s,      u"14-10-2026"_s, u"02-11-2026"_s,
                          u"29-01-2027"_s, u"4"_s,           u"52"_s,         QString()};
    if (place >= 0)
        fields[place] = value;
    return fields.join(u';') + u'\n';
}

QStringList codes(const QList<Message> &messages)
{
    QStringList list;
    for (const Message &message : messages)
        list.append(message.code);
    return list;
}

bool isWhole(const ParsedOrderRow &row)
{
    return row.line > 1 && !row.order.number.isEmpty() && !row.citizen.cpr.isEmpty() &&
           row.citizen.cpr.birthDate().isValid() && !row.citizen.name.isEmpty() &&
           !row.order.projectNumber.isEmpty() && !row.order.trackKey.isEmpty() &&
           row.order.orderedOn.isValid() && row.order.start.isValid() &&
           row.order.end >= row.order.start;
}

} // namespace

class TestOrderList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sampleFile();
    void sampleRefusals_data();
    void sampleRefusals();
    void sampleRows();
    void refusals_data();
    void refusals();
    void accepted_data();
    void accepted();
    void dates_data();
    void dates();
    void hours_data();
    void hours();
    void hoursByColumn();
    void headers_data();
    void headers();
    void wholeFileRefused_data();
    void wholeFileRefused();
    void mapping();
    void mappingErrors_data();
    void mappingErrors();
    void duplicates();
    void shortRows();
    void intervalOnlyWhereAllowed();
    void everyReasonHasASentence();
    void randomBytesNeverCrash();
    void truncatedFilesNeverGiveHalfARow();
    void shuffledBytesNeverGiveAnEmptyField();
};

void TestOrderList::sampleFile()
{
    const auto result = read(sample());
    QVERIFY(result.ok());
    QCOMPARE(int(result->form.encoding), int(Encoding::Windows1252));
    QCOMPARE(result->form.separator, QChar(u';'));
    QCOMPARE(result->good.size() + result->refused.size(), qsizetype(120));
    QCOMPARE(result->refused.size(), qsizetype(8));
    QVERIFY(result->notes.isEmpty());
    for (const ParsedOrderRow &row : result->good)
        QVERIFY2(isWhole(row), qPrintable(row.order.number));
}

void TestOrderList::sampleRefusals_data()
{
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("code");
    QTest::newRow("31 February") << qint64(7) << u"5400140"_s << u"cpr.impossibleDate"_s;
    QTest::newRow("five digits") << qint64(9) << u"5400151"_s << u"cpr.notTenDigits"_s;
    QTest::newRow("number twice") << qint64(12) << u"5400164"_s << u"import.duplicateInFile"_s;
    QTest::newRow("end before start") << qint64(13) << u"5400181"_s << u"import.endBeforeStart"_s;
    QTest::newRow("no name") << qint64(14) << u"5400184"_s << u"import.missingValue"_s;
    QTest::newRow("unknown project") << qint64(17) << u"5400200"_s << u"import.unknownProject"_s;
    QTest::newRow("no hours in all") << qint64(20) << u"5400221"_s << u"import.missingValue"_s;
    QTest::newRow("no hours a week") << qint64(21) << u"5400228"_s << u"import.missingValue"_s;
}

void TestOrderList::sampleRefusals()
{
    QFETCH(qint64, line);
    QFETCH(QString, number);
    QFETCH(QString, code);
    const auto result = read(sample());
    QVERIFY(result.ok());
    const auto row = std::find_if(result->refused.begin(), result->refused.end(),
                                  [line](const RefusedOrderRow &r) { return r.line == line; });
    QVERIFY(row != result->refused.end());
    QCOMPARE(row->number, number);
    QCOMPARE(codes(row->reasons), QStringList{code});
}

void TestOrderList::sampleRows()
{
    const auto result = read(sample());
    QVERIFY(result.ok());
    const auto find = [&result](const QString &number) {
        const auto row =
            std::find_if(result->good.begin(), result->good.end(),
                         [&number](const ParsedOrderRow &r) { return r.order.number == number; });
        return row == result->good.end() ? ParsedOrderRow() : *row;
    };
    const ParsedOrderRow first = find(u"5400101"_s);
    QCOMPARE(first.line, qint64(2));
    QCOMPARE(first.citizen.cpr.digits(), u"7608893807"_s);
    QCOMPARE(first.citizen.name, u"Jørgen Anne von Holstein"_s);
    QCOMPARE(first.citizen.phone, u"20282669"_s);
    QCOMPARE(first.citizen.phoneSource, u"order"_s);
    QCOMPARE(first.order.contractVersion.value, qint64(7));
    QCOMPARE(first.order.trackKey, u"spor1"_s);
    QCOMPARE(first.order.orderedOn, QDate(2026, 10, 14));
    QCOMPARE(first.order.start, QDate(2026, 11, 2));
    QCOMPARE(first.order.end, QDate(2027, 1, 29));
    QCOMPARE(first.order.hoursPerWeek, Minutes::hours(4));
    QCOMPARE(first.order.hoursTotal, Minutes::hours(52));
    QCOMPARE(first.order.intervalFrom.value_or(Minutes{}), Minutes::hours(3));
    QCOMPARE(first.order.intervalTo.value_or(Minutes{}), Minutes::hours(5));
    QVERIFY(first.order.state == OrderState::Received);

    const ParsedOrderRow broken = find(u"5400192"_s);
    QCOMPARE(broken.line, qint64(15));
    QCOMPARE(broken.order.remark, u"Borger ønsker \"stille rum\"; ring først\nefter kl. 10"_s);
    QCOMPARE(find(u"5400210"_s).line, qint64(18));
    QCOMPARE(find(u"5400210"_s).citizen.cpr, find(u"5400214"_s).citizen.cpr);
    QCOMPARE(find(u"5400214"_s).order.hoursPerWeek, Minutes{30});
    QCOMPARE(find(u"5400214"_s).order.hoursTotal, Minutes{390});
    QVERIFY(find(u"5400126"_s).citizen.exemptFromDigitalPost);
    QVERIFY(find(u"5400257"_s).citizen.smsConsent && !find(u"5400257"_s).citizen.emailConsent);
    QCOMPARE(find(u"5400145"_s).citizen.interpreterLanguage, u"arabisk"_s);
    QCOMPARE(find(u"5400233"_s).citizen.representative, u"Lis Holm, tlf. 11 22 33 44, fuldmagt"_s);
    QVERIFY(find(u"5400391"_s).remark.startedIn == StartedIn::FlexJob);
    QCOMPARE(find(u"5400164"_s).line, qint64(11)); // the first of the two
}

void TestOrderList::refusals_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no order number") << 0 << QString() << u"import.missingValue"_s;
    QTest::newRow("endless order number") << 0 << QString(65, u'9') << u"import.tooLong"_s;
    QTest::newRow("no CPR") << 1 << QString() << u"import.missingValue"_s;
    QTest::newRow("CPR with letters") << 1 << u"760889-38A7"_s << u"cpr.notOnlyDigits"_s;
    QTest::newRow("CPR of the future") << 1 << u"251126-4000"_s << u"cpr.afterToday"_s;
    QTest::newRow("leading zero lost") << 1 << u"10889-3807"_s << u"cpr.nineDigits"_s;
    QTest::newRow("no name") << 2 << u"  "_s << u"import.missingValue"_s;
    QTest::newRow("no-break space as name") << 2 << u"\u00A0"_s << u"import.missingValue"_s;
    QTest::newRow("no project number") << 4 << QString() << u"import.missingValue"_s;
    QTest::newRow("unknown project number") << 4 << u"KK-1"_s << u"import.unknownProject"_s;
    QTest::newRow("no order date") << 6 << QString() << u"import.missingValue"_s;
    QTest::newRow("no start") << 7 << QString() << u"import.missingValue"_s;
    QTest::newRow("impossible start") << 7 << u"31-02-2026"_s << u"import.notADate"_s;
    QTest::newRow("start in words") << 7 << u"snarest"_s << u"import.notADate"_s;
    QTest::newRow("year of a typing error") << 8 << u"29-01-2207"_s << u"import.notADate"_s;
    QTest::newRow("end before start") << 8 << u"01-11-2026"_s << u"import.endBeforeStart"_s;
    QTest::newRow("no hours") << 9 << QString() << u"import.missingValue"_s;
    QTest::newRow("hours in words") << 9 << u"fire"_s << u"import.notHours"_s;
    QTest::newRow("an interval is no number") << 9 << u"3-5"_s << u"import.notHours"_s;
    QTest::newRow("negative hours") << 9 << u"-4"_s << u"import.notHours"_s;
    QTest::newRow("more than a week holds") << 9 << u"169"_s << u"import.notHours"_s;
    QTest::newRow("no total") << 10 << QString() << u"import.missingValue"_s;
    QTest::newRow("total in words") << 10 << u"mange"_s << u"import.notHours"_s;
    QTest::newRow("a separator too many") << 11 << u"ring; gerne"_s << u"import.tooManyFields"_s;
}

void TestOrderList::refusals()
{
    QFETCH(int, place);
    QFETCH(QString, value);
    QFETCH(QString, code);
    const OrderList read = list(Header + rowWith(place, value));
    QCOMPARE(read.good.size(), qsizetype(0));
    QCOMPARE(read.refused.size(), qsizetype(1));
    QCOMPARE(read.refused.first().line, qint64(2));
    QCOMPARE(codes(read.refused.first().reasons), QStringList{code});
}

void TestOrderList::accepted_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("value");
    QTest::newRow("as it is") << -1 << QString();
    QTest::newRow("no telephone") << 3 << QString();
    QTest::newRow("no title") << 5 << QString();
    QTest::newRow("one day long") << 8 << u"02-11-2026"_s;
    QTest::newRow("start before ordered is a finding, no refusal") << 7 << u"01-10-2026"_s;
    QTest::newRow("empty surplus field") << 11 << u";"_s;
    QTest::newRow("apostrophe against formulas") << 3 << u"'+45 20282669"_s;
    QTest::newRow("separator in quotes") << 11 << u"\"ring; gerne\""_s;
}

void TestOrderList::accepted()
{
    QFETCH(int, place);
    QFETCH(QString, value);
    const OrderList read = list(Header + rowWith(place, value));
    QCOMPARE(read.good.size(), qsizetype(1));
    QVERIFY(isWhole(read.good.first()));
    QVERIFY(!read.good.first().order.title.isEmpty());
    QVERIFY(!read.good.first().citizen.phone.startsWith(u'\''));
}

void TestOrderList::dates_data()
{
    QTest::addColumn<QStringList>("starts"); // one row each
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QString>("note");
    const QDate nov2(2026, 11, 2);
    QTest::newRow("dd-mm-yyyy") << QStringList{u"02-11-2026"_s} << nov2 << QString();
    QTest::newRow("dd.mm.yy") << QStringList{u"02.11.26"_s} << nov2 << QString();
    QTest::newRow("d.m.yyyy") << QStringList{u"2.11.2026"_s} << nov2 << QString();
    QTest::newRow("ISO") << QStringList{u"2026-11-02"_s} << nov2 << QString();
    QTest::newRow("with a clock time")
        << QStringList{u"02-11-2026 00:00:00"_s} << nov2 << QString();
    QTest::newRow("ISO with a clock time")
        << QStringList{u"2026-11-02T08:00Z"_s} << nov2 << QString();
    QTest::newRow("slashes, told by another row")
        << QStringList{u"02/11/2026"_s, u"23/11/2026"_s} << nov2 << QString();
    QTest::newRow("slashes, ambiguous")
        << QStringList{u"02/11/2026"_s} << nov2 << u"import.datesDayFirst"_s;
    QTest::newRow("slashes, month first")
        << QStringList{u"11/02/2026"_s, u"11/23/2026"_s} << nov2 << u"import.datesMonthFirst"_s;
    QTest::newRow("day and month alike")
        << QStringList{u"11/11/2026"_s} << QDate(2026, 11, 11) << QString();
}

void TestOrderList::dates()
{
    QFETCH(QStringList, starts);
    QFETCH(QDate, first);
    QFETCH(QString, note);
    QString text = Header;
    for (const QString &start : starts)
        text += rowWith(7, start).replace(u"5400101"_s, u"N"_s + start);
    const OrderList read = list(text);
    QCOMPARE(read.refused.size(), qsizetype(0));
    QCOMPARE(read.good.first().order.start, first);
    QCOMPARE(codes(read.notes), note.isEmpty() ? QStringList() : QStringList{note});
}

void TestOrderList::hours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("whole") << u"130"_s << qint64(7800);
    QTest::newRow("decimal comma") << u"6,5"_s << qint64(390);
    QTest::newRow("decimal point") << u"6.5"_s << qint64(390);
    QTest::newRow("thousands point and comma") << u"1.300,50"_s << qint64(78030);
    QTest::newRow("thousands comma and point") << u"1,300.50"_s << qint64(78030);
    QTest::newRow("thousands point") << u"1.300"_s << qint64(78000);
    QTest::newRow("thousands space") << u"1 300,5"_s << qint64(78030);
    QTest::newRow("unit") << u"52 timer"_s << qint64(3120);
    QTest::newRow("half sign") << u"6½"_s << qint64(390);
}

void TestOrderList::hours()
{
    QFETCH(QString, text);
    QFETCH(qint64, minutes);
    const OrderList read = list(Header + rowWith(10, text));
    QCOMPARE(read.good.size(), qsizetype(1));
    QCOMPARE(read.good.first().order.hoursTotal.value, minutes);
    const bool told = codes(read.notes).contains(u"import.pointsAreThousands"_s);
    QCOMPARE(told, text == u"1.300");
}

void TestOrderList::hoursByColumn()
{
    // The other rows show that the point is a decimal sign.
    const OrderList read = list(Header + rowWith(10, u"6.5"_s) +
                                rowWith(10, u"9.750"_s).replace(u"5400101"_s, u"2"_s));
    QCOMPARE(read.good.size(), qsizetype(2));
    QCOMPARE(read.good.at(1).order.hoursTotal, Minutes{585});
    QVERIFY(read.notes.isEmpty());
    // 4500 hours a week do not exist.
    QCOMPARE(list(Header + rowWith(9, u"4.500"_s)).good.first().order.hoursPerWeek, Minutes{270});
}

void TestOrderList::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("the portal's") << Header;
    QTest::newRow("case, space and punctuation")
        << u"BESTILLINGS NUMMER;cpr nr.;navn;tlf.;Tilbuds ID;Tilbudstitel;Bestilt dato:;START DATO;"_s
           u"Slutdato;Timer / uge;Timer i alt;Bemærkninger\n"_s;
    QTest::newRow("letters written out")
        << u"Bestillingsnummer;CPR;Navn;Telefon;Tilbuds-ID;Titel;Bestilt dato;Startdato;"_s
           u"Slutdato;Timer pr. uge;Bestilte timer i alt;Bemaerkning\n"_s;
    QTest::newRow("English")
        << u"Order number;CPR number;Name;Phone;Project number;Title;Order date;Start date;"_s
           u"End date;Hours per week;Total hours;Remark\n"_s;
    QTest::newRow("preferred name before another")
        << u"Bestillingsnummer;CPR-nummer;Navn;Telefon;Tilbuds-ID;Mobil;Bestilt dato;Startdato;"_s
           u"Bestilt slutdato;Timer pr. uge;Bestilte timer i alt;Bemærkning\n"_s;
}

void TestOrderList::headers()
{
    QFETCH(QString, header);
    const OrderList read = list(header + rowWith(11, u"3-5 timer"_s));
    QCOMPARE(read.good.size(), qsizetype(1));
    const ParsedOrderRow &row = read.good.first();
    QVERIFY(isWhole(row));
    QCOMPARE(row.citizen.phone, u"20282669"_s);
    QCOMPARE(row.order.title, u"Spor 1"_s);
    QCOMPARE(row.order.remark, u"3-5 timer"_s);
}

void TestOrderList::wholeFileRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("one column missing")
        << QString(Header).remove(u"Startdato;"_s) << u"import.missingColumns"_s;
    QTest::newRow("another table") << u"Dato;Beløb\n01-01-2026;5\n"_s << u"import.missingColumns"_s;
    QTest::newRow("a column twice")
        << QString(Header).replace(u"Telefon"_s, u"Navn"_s) << u"import.columnTwice"_s;
    QTest::newRow("nothing") << QString() << u"import.empty"_s;
}

void TestOrderList::wholeFileRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto result = read(text.toUtf8());
    QVERIFY(!result.ok());
    QCOMPARE(result.error().message.code, code);
    const QString sentence = Texts::danish().sentence(result.error().message);
    if (code == u"import.missingColumns") {
        QVERIFY(sentence.contains(u"Startdato"_s));
        QVERIFY(sentence.contains(text.section(u';', 0, 0)));
    }
    QVERIFY(!sentence.contains(u'{'));
}

void TestOrderList::mapping()
{
    const auto columns =
        readOrderColumnMapping(R"({"number": "Sag", "name": "hvem", "remark": "Navn"})");
    QVERIFY(columns.ok());
    OrderListOptions o = options();
    o.mapping = *columns;
    const QString header = QString(Header)
                               .replace(u"Bestillingsnummer"_s, u"SAG"_s)
                               .replace(u"Navn"_s, u"Hvem?"_s)
                               .replace(u"Bemærkning"_s, u"Navn"_s);
    const OrderList rows = list(header + rowWith(11, u"3-5 timer"_s), o);
    QCOMPARE(rows.good.size(), qsizetype(1));
    QCOMPARE(rows.good.first().order.number, u"5400101"_s);
    QCOMPARE(rows.good.first().citizen.name, u"Inge Bæk"_s);
    QCOMPARE(rows.good.first().order.remark, u"3-5 timer"_s);

    o.mapping.insert(OrderColumn::Start, u"Findes ikke"_s);
    const auto missing = read(header.toUtf8(), o);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().message.code, u"import.mappingNoSuchHeader"_s);
}

void TestOrderList::mappingErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("number=Sag") << u"import.mappingUnreadable"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"import.mappingUnreadable"_s;
    QTest::newRow("empty") << QByteArray() << u"import.mappingUnreadable"_s;
    QTest::newRow("unknown field")
        << QByteArray(R"({"nummer": "Sag"})") << u"import.mappingUnknownField"_s;
    QTest::newRow("no text") << QByteArray(R"({"number": 1})") << u"import.mappingNotText"_s;
}

void TestOrderList::mappingErrors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const auto mapping = readOrderColumnMapping(json);
    QVERIFY(!mapping.ok());
    QCOMPARE(mapping.error().message.code, code);
}

void TestOrderList::duplicates()
{
    const OrderList read = list(Header + rowWith(-1, {}) + rowWith(2, u"Anden Person"_s) +
                                rowWith(0, u"5400102"_s) + rowWith(-1, {}));
    QCOMPARE(read.good.size(), qsizetype(2));
    QCOMPARE(read.good.first().line, qint64(2));
    QCOMPARE(read.refused.size(), qsizetype(2));
    for (const RefusedOrderRow &row : read.refused)
        QCOMPARE(row.reasons.first(),
                 Message(u"import.duplicateInFile"_s,
                         {{u"number"_s, u"5400101"_s}, {u"line"_s, qint64(2)}}));
    QCOMPARE(read.refused.last().line, qint64(5));
}

void TestOrderList::shortRows()
{
    // Spreadsheets leave out empty fields at the end; the middle of a row must not be lost.
    const QString row = rowWith(-1, {}).trimmed();
    QCOMPARE(list(Header + row.left(row.lastIndexOf(u';'))).good.size(), qsizetype(1));
    const OrderList cut = list(Header + row.left(row.indexOf(u"29-01"_s)));
    QCOMPARE(cut.good.size(), qsizetype(0));
    QCOMPARE(codes(cut.refused.first().reasons),
             QStringList(
                 {u"import.missingValue"_s, u"import.missingValue"_s, u"import.missingValue"_s}));
}

void TestOrderList::intervalOnlyWhereAllowed()
{
    const QString spor1 = rowWith(11, u"3-5 timer"_s);
    Profile profile;
    profile.key = u"kbh"_s;
    Track track;
    track.key = u"spor2"_s;
    QVERIFY(!knownTrack(profile, track, {7}).intervalAllowed);
    track.weeklyHours.intervalAllowed = true;
    QVERIFY(knownTrack(profile, track, {7}).intervalAllowed);
    QCOMPARE(knownTrack(profile, track, {7}).trackKey, u"spor2"_s);
    const QString spor2 = QString(spor1).replace(u"KK-7731-1"_s, u"KK-7731-2"_s);
    QVERIFY(list(Header + spor1).good.first().order.intervalFrom.has_value());
    const OrderList mentor = list(Header + spor2);
    QVERIFY(!mentor.good.first().order.intervalFrom.has_value());
    QVERIFY(mentor.good.first().remark.interval.has_value());
}

void TestOrderList::everyReasonHasASentence()
{
    const auto result = read(sample());
    QVERIFY(result.ok());
    for (const RefusedOrderRow &row : result->refused) {
        for (const Message &reason : row.reasons) {
            const QString sentence = Texts::danish().sentence(reason);
            QVERIFY2(!sentence.contains(u'{') && !sentence.startsWith(u'['), qPrintable(sentence));
        }
    }
}

void TestOrderList::randomBytesNeverCrash()
{
    QRandomGenerator random(20261124);
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes(random.bounded(4000), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(i % 2 ? 256 : 128));
        const auto result = read(i % 3 == 0 ? Header.toUtf8() + bytes : bytes);
        if (!result.ok())
            continue;
        for (const ParsedOrderRow &row : result->good)
            QVERIFY(isWhole(row));
    }
}

void TestOrderList::truncatedFilesNeverGiveHalfARow()
{
    const QByteArray whole = sample();
    QHash<QString, QString> names;
    const auto all = read(whole);
    for (const ParsedOrderRow &row : all->good)
        names.insert(row.order.number, row.citizen.name);
    for (qsizetype size = 0; size < 4000; size += 7) {
        const auto result = read(whole.first(size));
        if (!result.ok())
            continue;
        for (const ParsedOrderRow &row : result->good) {
            QVERIFY(isWhole(row));
            QCOMPARE(row.citizen.name, names.value(row.order.number));
        }
    }
}

void TestOrderList::shuffledBytesNeverGiveAnEmptyField()
{
    QRandomGenerator random(5400101);
    const QByteArray whole = sample().first(6000);
    const QByteArray likely = ";\"\r\n\t,|'= \xE6?0";
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole;
        for (int change = 0; change < 30; ++change)
            bytes[random.bounded(int(bytes.size()))] =
                likely.at(random.bounded(int(likely.size())));
        const auto result = read(bytes);
        if (!result.ok())
            continue;
        for (const ParsedOrderRow &row : result->good)
            QVERIFY(isWhole(row));
        for (const RefusedOrderRow &row : result->refused)
            QVERIFY(row.line > 1 && !row.reasons.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestOrderList)
#include "tst_order_list.moc"
