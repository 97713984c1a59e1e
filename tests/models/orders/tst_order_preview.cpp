// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_office.h"
#include <QAbstractItemModelTester>
#include <QTest>
#include <orders/order_file.h>
#include <orders/order_preview.h>
#include <orders/order_preview_model.h>
#include <orders/refused_file.h>
#include <orders/typed_order.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

const QString Header =
    u"Bestillingsnummer;CPR-nummer;Navn;Tilbuds-ID;Bestilt dato;Startdato;Bestilt slutdato;"
    "Timer pr. uge;Bestilte timer i alt;Bemærkning\n"_s;

QString row(const QString &number, const QString &cpr, const QString &name,
            const QString &remark = {}, const QString &hours = u"4"_s,
            const QString &start = u"07-12-2026"_s)
{
    return number + u';' + cpr + u';' + name + u";KK-7731-1;10-11-2026;"_s + start +
           u";07-03-2027;"_s + hours + u";52;"_s + remark + u'\n';
}

// New, refused for its number, new with an interval and an interpreter, outside the frame, a number
// twice.
const QString List =
    Header + row(u"1"_s, u"610159-0961"_s, u"Poul Öztürk"_s) +
    row(u"2"_s, u"12345"_s, u"Birthe Abdi"_s) +
    row(u"3"_s, u"700157-0386"_s, u"Inge Bæk"_s, u"3-5 timer pr. uge. Behov for tolk (arabisk)"_s) +
    row(u"4"_s, u"710159-0061"_s, u"Åge Møller"_s, {}, u"40"_s) +
    row(u"1"_s, u"710159-0161"_s, u"Mette Øster"_s);

struct Files : OrderOffice
{
    QString write(const QString &text, const QString &name = u"liste.csv"_s)
    {
        QFile file(db.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {};
        return file.fileName();
    }
    QString portal()
    {
        const QString copy = db.folder() + u"/portal.csv"_s;
        QFile::copy(QString::fromUtf8(BRO_TEST_DATA) + u"/orders-portal-cp1252.csv"_s, copy);
        return copy;
    }
};

using Typed = QHash<OrderColumn, QString>;

const Typed Labels{{OrderColumn::Number, u"Nr."_s},        {OrderColumn::Cpr, u"CPR"_s},
                   {OrderColumn::Name, u"Navn"_s},         {OrderColumn::ProjectNumber, u"Spor"_s},
                   {OrderColumn::OrderedOn, u"Bestilt"_s}, {OrderColumn::Start, u"Start"_s},
                   {OrderColumn::End, u"Slut"_s},          {OrderColumn::HoursPerWeek, u"Timer"_s},
                   {OrderColumn::HoursTotal, u"I alt"_s}};

Typed typedOrder()
{
    return {{OrderColumn::Number, u"T1"_s},
            {OrderColumn::Cpr, u"610159-0961"_s},
            {OrderColumn::Name, u"Poul Öztürk"_s},
            {OrderColumn::ProjectNumber, u"KK-7731-1"_s},
            {OrderColumn::OrderedOn, u"10-11-2026"_s},
            {OrderColumn::Start, u"7.12.2026"_s},
            {OrderColumn::End, u"07-03-2027"_s},
            {OrderColumn::HoursPerWeek, u"4"_s},
            {OrderColumn::HoursTotal, u"52"_s},
            {OrderColumn::Remark, u"3-5 timer pr. uge"_s}};
}

} // namespace

class TestOrderPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryRow();
    void unknownNumbersAreCounted();
    void storesNothing();
    void hugeFilesAreRefused();
    void equalsTheImport_data();
    void equalsTheImport();
    void knownRows();
    void changedFileIsRefused();
    void refusedRowsByChoice();
    void modelShowsParts();
    void modelFramesTheFault();
    void masksNumbers();
    void looksAtFiles_data();
    void looksAtFiles();
    void badFiles_data();
    void badFiles();
    void fieldsCanBeLeftOut();
    void mappingIsRemembered();
    void typedOrderGoesIn();
    void typedOrderRefusals_data();
    void typedOrderRefusals();
    void typedNumberIsKnown();
    void tracksThatCanBeOrdered();
};

void TestOrderPreview::tellsEveryRow()
{
    Files f;
    QVERIFY(f.ready);
    const auto preview = previewOrders(f.db.session(), f.write(List), {}, {});
    QCOMPARE(code(preview), QString());
    QCOMPARE(preview->rows.size(), 5);
    const auto results = [&preview] {
        QList<PreviewResult> all;
        for (const PreviewRow &one : preview->rows)
            all.append(one.result);
        return all;
    }();
    QCOMPARE(results, (QList{PreviewResult::New, PreviewResult::Refused, PreviewResult::New,
                             PreviewResult::NewWithFindings, PreviewResult::Refused}));
    QCOMPARE(preview->rows[1].line, 3);
    QCOMPARE(preview->rows[1].citizen, u"Birthe Abdi"_s);
    QCOMPARE(preview->rows[1].cpr, u"12345"_s);
    QCOMPARE(preview->rows[1].faulty, QList{OrderColumn::Cpr});
    QCOMPARE(preview->rows[1].track, u"Indsatsspor 1"_s);
    QCOMPARE(preview->rows[2].intervalTo, Minutes::hours(5));
    QVERIFY(preview->rows[2].needsInterpreter);
    QCOMPARE(preview->rows[4].faulty, QList{OrderColumn::Number});
    QCOMPARE(preview->headers.value(OrderColumn::Cpr), u"CPR-nummer"_s);
    QCOMPARE(preview->forms.dates, DateForm::Dashes);
}

void TestOrderPreview::unknownNumbersAreCounted()
{
    Files f;
    QString list = List + row(u"7"_s, u"710159-0261"_s, u"Karen Ø"_s);
    QVERIFY(unknownNumbers(*previewOrders(f.db.session(), f.write(list), {}, {})).isEmpty());
    list.replace(u"Poul Öztürk;KK-7731-1"_s, u"Poul Öztürk;KK-9"_s)
        .replace(u"Inge Bæk;KK-7731-1"_s, u"Inge Bæk;KK-8"_s)
        .replace(u"Karen Ø;KK-7731-1"_s, u"Karen Ø;KK-9"_s);
    const auto preview = previewOrders(f.db.session(), f.write(list), {}, {});
    QCOMPARE(unknownNumbers(*preview), (QList<UnknownNumber>{{u"KK-9"_s, 2}, {u"KK-8"_s, 1}}));
}

void TestOrderPreview::storesNothing()
{
    Files f;
    QVERIFY(previewOrders(f.db.session(), f.write(List), {}, {}).ok());
    QCOMPARE(f.count(u"orders"_s) + f.count(u"citizen"_s) + f.count(u"access_log"_s), 0);
    QVERIFY(!QFile::exists(f.db.folder() + u"/liste.csv.afvist.csv"_s));
    Session mentor = f.db.sessionAs(Role::Mentor);
    QCOMPARE(code(previewOrders(mentor, f.write(List), {}, {})), u"session.notAllowed"_s);
}

void TestOrderPreview::hugeFilesAreRefused()
{
    Files f;
    const QString name = f.write(List);
    QVERIFY(QFile::resize(name, MostPreviewed));
    QVERIFY(canPreview(name).ok());
    QVERIFY(QFile::resize(name, MostPreviewed + 1));
    const Done refused = canPreview(name);
    QCOMPARE(code(previewOrders(f.db.session(), name, {}, {})), u"import.tooLargeToShow"_s);
    QCOMPARE(refused.error().message, Message(u"import.tooLargeToShow"_s,
                                              {{u"size"_s, qint64(21)}, {u"most"_s, qint64(20)}}));
}

void TestOrderPreview::equalsTheImport_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("small list") << List;
    QTest::newRow("list of the portal") << QString();
}

void TestOrderPreview::equalsTheImport()
{
    QFETCH(QString, list);
    Files f;
    const QString file = list.isEmpty() ? f.portal() : f.write(list);
    const auto preview = previewOrders(f.db.session(), file, {}, {});
    QCOMPARE(code(preview), QString());
    QList<std::pair<qint64, RowResult>> done;
    OrderImportOptions options;
    options.onRow = [&done](const ImportedRow &one) { done.append({one.line, one.result}); };
    const auto outcome = importPreviewed(f.db.session(), *preview, options, {});
    QCOMPARE(code(outcome), QString());
    QCOMPARE(done.size(), preview->rows.size());
    for (qsizetype i = 0; i < done.size(); ++i) {
        const PreviewRow &shown = preview->rows[i];
        QCOMPARE(shown.line, done[i].first);
        QCOMPARE(shown.result == PreviewResult::Refused, done[i].second == RowResult::Refused);
        QCOMPARE(shown.result == PreviewResult::Known, done[i].second == RowResult::Duplicate);
        if (shown.result == PreviewResult::Refused)
            continue;
        const Order stored = *f.orders.byNumber(shown.number);
        QCOMPARE(stored.start, shown.start);
        QCOMPARE(stored.end, shown.end);
        QCOMPARE(stored.hoursPerWeek, shown.perWeek);
        QCOMPARE(stored.intervalFrom, shown.intervalFrom);
        QCOMPARE(f.citizens.byId(stored.citizen)->cpr.masked(), shown.cpr);
    }
    // The findings too.
    QStringList before;
    for (const PreviewRow &shown : preview->rows) {
        for (const OrderFinding &finding : shown.findings)
            before.append(QString::number(shown.line) + finding.message.toJson());
    }
    QStringList after;
    for (const ImportFinding &finding : outcome->findings)
        after.append(QString::number(finding.line) + finding.finding.message.toJson());
    before.sort();
    after.sort();
    QCOMPARE(before, after);
    if (list.isEmpty()) {
        QCOMPARE(outcome->imported, 112);
        QCOMPARE(outcome->refusedRows, 8);
    }
}

void TestOrderPreview::knownRows()
{
    Files f;
    const QString file = f.write(List);
    QVERIFY(importOrders(f.db.session(), file, {}, {}).ok());
    OrderPreviewModel model(Texts::danish());
    model.replace(*previewOrders(f.db.session(), file, {}, {}));
    QCOMPARE(model.count(PreviewPart::New), 0);
    QCOMPARE(model.count(PreviewPart::Known), 3);
    QCOMPARE(model.index(0, OrderPreviewModel::Words).data().toString(),
             u"Findes allerede, uændret"_s);
    QString other = List;
    model.replace(*previewOrders(f.db.session(),
                                 f.write(other.replace(u"07-03-2027"_s, u"06-03-2027"_s)), {}, {}));
    QCOMPARE(model.index(0, OrderPreviewModel::Words).data().toString(), u"Findes, men afviger"_s);
}

void TestOrderPreview::changedFileIsRefused()
{
    Files f;
    const auto preview = previewOrders(f.db.session(), f.write(List), {}, {});
    f.write(List + row(u"9"_s, u"710159-0261"_s, u"Sent Ankommet"_s));
    QCOMPARE(code(importPreviewed(f.db.session(), *preview, {}, {})), u"import.fileChanged"_s);
    QCOMPARE(f.count(u"orders"_s), 0);
    QFile::remove(preview->file);
    QCOMPARE(code(importPreviewed(f.db.session(), *preview, {}, {})), u"import.fileChanged"_s);
}

void TestOrderPreview::refusedRowsByChoice()
{
    Files f;
    OrderImportOptions options;
    options.keepRefused = false;
    const QString file = f.write(List);
    const auto outcome = importOrders(f.db.session(), file, options, {});
    QCOMPARE(outcome->refusedRows, 2);
    QVERIFY(outcome->refusedFile.isEmpty());
    QVERIFY(!QFile::exists(refusedFileName(file)));
    // An older one is not touched either.
    f.write(u"gammel"_s, u"liste.csv.afvist.csv"_s);
    QVERIFY(importOrders(f.db.session(), file, options, {}).ok());
    QVERIFY(QFile::exists(refusedFileName(file)));
}

void TestOrderPreview::modelShowsParts()
{
    Files f;
    OrderPreviewModel model(Texts::danish());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace(*previewOrders(f.db.session(), f.write(List), {}, {}));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.count(PreviewPart::All), 5);
    QCOMPARE(model.count(PreviewPart::New), 3);
    QCOMPARE(model.count(PreviewPart::Refused), 2);
    model.showPart(PreviewPart::Refused);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 3);
    model.sort(OrderPreviewModel::Line, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 6);
    model.showPart(PreviewPart::All);
    QCOMPARE(model.rowCount(), 5);
}

void TestOrderPreview::modelFramesTheFault()
{
    Files f;
    OrderPreviewModel model(Texts::danish());
    model.replace(*previewOrders(
        f.db.session(),
        f.write(List + row(u"7"_s, u"710159-0261"_s, u"Nadia Haq"_s, {}, u"4"_s, u"32-12-2026"_s)),
        {}, {}));
    const auto at = [&model](int line, int column) { return model.index(line - 2, column); };
    QVERIFY(at(3, OrderPreviewModel::Cpr).data(OrderPreviewModel::FaultRole).toBool());
    QVERIFY(!at(3, OrderPreviewModel::Number).data(OrderPreviewModel::FaultRole).toBool());
    QCOMPARE(at(3, OrderPreviewModel::Words).data().toString(), u"CPR-nummeret har 5 cifre"_s);
    QVERIFY(at(7, OrderPreviewModel::Start).data(OrderPreviewModel::FaultRole).toBool());
    QCOMPARE(at(7, OrderPreviewModel::Start).data().toString(), u"32-12-2026"_s);
    QVERIFY(model.hasFaultIn(OrderPreviewModel::Start));
    QVERIFY(!model.hasFaultIn(OrderPreviewModel::End));
    QCOMPARE(at(2, OrderPreviewModel::Result).data().toString(), u"Ny"_s);
    QCOMPARE(at(4, OrderPreviewModel::Hours).data().toString(), u"3–5"_s);
    QCOMPARE(at(4, OrderPreviewModel::Words).data().toString(),
             u"Tolk: arabisk · Interval læst i bemærkningen"_s);
    QCOMPARE(at(5, OrderPreviewModel::Result).data().toString(), u"Ny, med fund"_s);
}

void TestOrderPreview::masksNumbers()
{
    Files f;
    const auto preview =
        previewOrders(f.db.session(),
                      f.write(Header + row(u"1"_s, u"990159-0961"_s, u"Umulig Dato"_s) +
                              row({}, u"610159-0961"_s, u"Uden Nummer"_s)),
                      {}, {});
    QCOMPARE(preview->rows[0].cpr, u"990159-••••"_s);
    QCOMPARE(preview->rows[1].cpr, u"610159-••••"_s);
    QVERIFY(!preview->rows[0].texts.values().join(u' ').contains(u"0961"_s));
    const auto look = lookAtOrderFile(preview->file);
    QCOMPARE(sampleValues(*look, 1, 3), (QStringList{u"990159-••••"_s, u"610159-••••"_s}));
}

void TestOrderPreview::looksAtFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("complete");
    const QString portal = Header + row(u"1"_s, u"610159-0961"_s, u"Poul Öztürk"_s, {}, u"0,5"_s);
    QTest::newRow("UTF-8") << portal.toUtf8()
                           << u"semikolon · UTF-8 · datoer dd-mm-åååå · decimalkomma"_s << true;
    QTest::newRow("Windows") << portal.toLatin1()
                             << u"semikolon · Windows-1252 · datoer dd-mm-åååå · decimalkomma"_s
                             << true;
    QString english = portal;
    english.replace(u"0,5"_s, u"0.5"_s).replace(u';', u'\t').replace(u"-2026"_s, u".2026"_s);
    english.replace(u"10-11."_s, u"10.11."_s)
        .replace(u"07-12."_s, u"07.12."_s)
        .replace(u"07-03-2027"_s, u"07.03.2027"_s);
    QTest::newRow("tabs and points")
        << english.toUtf8() << u"tabulator · UTF-8 · datoer dd.mm.åååå · decimalpunktum"_s << true;
    QString iso = portal;
    iso.replace(u"10-11-2026"_s, u"2026-11-10"_s)
        .replace(u"07-12-2026"_s, u"2026-12-07"_s)
        .replace(u"0,5"_s, u"4"_s);
    QTest::newRow("dates in two forms")
        << iso.toUtf8() << u"semikolon · UTF-8 · datoer i flere former"_s << true;
    QTest::newRow("other headers")
        << QByteArray("Sag;Person;Hvem\n1;2;3\n") << u"semikolon · UTF-8"_s << false;
}

void TestOrderPreview::looksAtFiles()
{
    QFETCH(QByteArray, bytes);
    Files f;
    QFile file(f.db.folder() + u"/fil.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
    file.close();
    const auto look = lookAtOrderFile(file.fileName());
    QCOMPARE(code(look), QString());
    QTEST(formWords(Texts::danish(), look->form, look->forms).join(u" · "_s), "words");
    QTEST(look->isComplete, "complete");
    QVERIFY(!sampleValues(*look, 0, 3).isEmpty());
}

void TestOrderPreview::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("empty") << QByteArray() << u"import.empty"_s;
    QTest::newRow("header only") << Header.toUtf8() << u"import.empty"_s;
    QTest::newRow("binary") << QByteArray("PK\x03\x04\x00\x00\x00\x00\xff\xfe\x00", 11)
                            << u"import.binary"_s;
}

void TestOrderPreview::badFiles()
{
    QFETCH(QByteArray, bytes);
    Files f;
    QFile file(f.db.folder() + u"/fil.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QTEST(code(lookAtOrderFile(file.fileName())), "wanted");
    QCOMPARE(code(lookAtOrderFile(f.db.folder() + u"/findes ikke.csv"_s)), u"import.cannotRead"_s);
}

void TestOrderPreview::fieldsCanBeLeftOut()
{
    Files f;
    OrderImportOptions options;
    options.mapping = {{OrderColumn::Remark, QString()}};
    const auto preview = previewOrders(f.db.session(), f.write(List), options, {});
    QCOMPARE(code(preview), QString());
    QVERIFY(!preview->rows[2].intervalFrom);
    options.mapping = {{OrderColumn::Start, QString()}};
    QCOMPARE(code(previewOrders(f.db.session(), f.write(List), options, {})),
             u"import.missingColumns"_s);
}

void TestOrderPreview::mappingIsRemembered()
{
    const OrderColumnMapping mapping{{OrderColumn::Number, u"Sag \"nr.\""_s},
                                     {OrderColumn::Remark, QString()}};
    QCOMPARE(*readOrderColumnMapping(writeOrderColumnMapping(mapping)), mapping);
    QCOMPARE(headerKey({u"Sag"_s, u"PERSON"_s}), headerKey({u"person"_s, u"sag"_s}));
    QVERIFY(headerKey({u"Sag"_s}) != headerKey({u"Sag"_s, u"Person"_s}));
    const OrderColumnMapping known = knownColumns({u"cpr nummer"_s, u"Hvem"_s, u"START"_s});
    QCOMPARE(known, (OrderColumnMapping{{OrderColumn::Cpr, u"cpr nummer"_s},
                                        {OrderColumn::Start, u"START"_s}}));
}

void TestOrderPreview::typedOrderGoesIn()
{
    Files f;
    f.citizen(u"6101590961"_s, u"Poul Jensen"_s);
    const auto checked = checkTypedOrder(f.db.session(), typedOrder(), Labels);
    QCOMPARE(code(checked), QString());
    QVERIFY(checked->typed.reasons.isEmpty());
    QCOMPARE(checked->knownCitizen, u"Poul Jensen"_s);
    const auto added = addTypedOrder(f.db.session(), checked->typed.row);
    QCOMPARE(code(added), QString());
    QCOMPARE(added->number, u"T1"_s);
    QCOMPARE(added->start, QDate(2026, 12, 7));
    QCOMPARE(added->intervalTo, Minutes::hours(5));
    QCOMPARE(added->state, OrderState::Received);
    QCOMPARE(f.count(u"citizen"_s), 1);
    QCOMPARE(code(addTypedOrder(f.db.session(), checked->typed.row)), u"orderStore.numberKnown"_s);
    QCOMPARE(f.count(u"orders"_s), 1);
    Session mentor = f.db.sessionAs(Role::Mentor);
    QCOMPARE(code(addTypedOrder(mentor, checked->typed.row)), u"session.notAllowed"_s);
}

void TestOrderPreview::typedOrderRefusals_data()
{
    QTest::addColumn<OrderColumn>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("no number") << OrderColumn::Number << QString() << u"import.missingValue"_s;
    QTest::newRow("short CPR") << OrderColumn::Cpr << u"12345"_s << u"cpr.notTenDigits"_s;
    QTest::newRow("no name") << OrderColumn::Name << u"  "_s << u"import.missingValue"_s;
    QTest::newRow("no track") << OrderColumn::ProjectNumber << u"KK-0"_s
                              << u"import.unknownProject"_s;
    QTest::newRow("no date") << OrderColumn::Start << u"snart"_s << u"import.notADate"_s;
    QTest::newRow("ends first") << OrderColumn::End << u"01-12-2026"_s
                                << u"import.endBeforeStart"_s;
    QTest::newRow("no hours") << OrderColumn::HoursPerWeek << u"fire"_s << u"import.notHours"_s;
    QTest::newRow("no total") << OrderColumn::HoursTotal << QString() << u"import.missingValue"_s;
}

void TestOrderPreview::typedOrderRefusals()
{
    QFETCH(OrderColumn, field);
    QFETCH(QString, text);
    Files f;
    Typed texts = typedOrder();
    texts.insert(field, text);
    const auto checked = checkTypedOrder(f.db.session(), texts, Labels);
    QCOMPARE(checked->typed.faulty, QList{field});
    QTEST(checked->typed.reasons.first().code, "wanted");
    if (checked->typed.reasons.first().code == "import.missingValue"_L1)
        QVERIFY(
            Texts::danish().sentence(checked->typed.reasons.first()).contains(Labels.value(field)));
}

void TestOrderPreview::typedNumberIsKnown()
{
    Files f;
    QVERIFY(f.orders.add(f.draft(u"T1"_s, f.citizen(u"7001570386"_s, u"Inge Bæk"_s).id)).ok());
    const auto checked = checkTypedOrder(f.db.session(), typedOrder(), Labels);
    QCOMPARE(checked->typed.faulty, QList{OrderColumn::Number});
    QCOMPARE(checked->typed.reasons.first().code, u"orderStore.numberKnown"_s);
    QVERIFY(checked->knownCitizen.isEmpty());
}

void TestOrderPreview::tracksThatCanBeOrdered()
{
    Files f;
    const auto tracks = orderableTracks(f.db.session(), QDate(2026, 11, 24));
    QCOMPARE(tracks->size(), 2);
    QCOMPARE(tracks->first().projectNumber, u"KK-7731-1"_s);
    // Before anybody gave a number nothing can be ordered.
    QCOMPARE(orderableTracks(f.db.session(), QDate(2023, 11, 24))->size(), 0);
}

QTEST_GUILESS_MAIN(TestOrderPreview)
#include "tst_order_preview.moc"
