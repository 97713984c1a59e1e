// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <jobs/sender.h>
#include <jobs/week_schedule_pack.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

WeekScheduleData full()
{
    WeekScheduleData data;
    data.office = {u"Åbro Job & Vejledning ApS"_s,
                   u"Åbro"_s,
                   u"Havnegade 12"_s,
                   u"4999 Egeby"_s,
                   u"00 45 12 30"_s,
                   u"12345674"_s,
                   QImage(3, 2, QImage::Format_ARGB32)};
    data.office.logo.fill(QColor(1, 2, 3));
    data.citizenName = u"Søren Ærø"_s;
    data.week = {2026, 48};
    data.version = 7;
    data.versionDate = QDate(2026, 11, 20);
    data.validFrom = QDate(2026, 11, 24);
    data.changes = 3;
    data.comparedWith = 5;
    data.formId = u"S-7K3F-92QX"_s;
    ScheduleItem item;
    item.date = QDate(2026, 11, 24);
    item.from = QTime(22, 0);
    item.to = QTime(0, 0); // midnight at the day's end
    item.title = u"Nat\u00ADvagt"_s;
    item.placeName = u"Åbro"_s;
    item.room = u"lokale 2"_s;
    item.placeAddress = u"Havnegade 12, 1. sal"_s;
    item.note = u"Medbring \"NemID\""_s;
    item.course = 2;
    item.otherAppointment = true;
    item.mark = ScheduleMark::Changed;
    item.before = EarlierState{QDate(2026, 11, 23), QTime(9, 30), QTime(11, 0), u"Kajen"_s};
    ScheduleItem plain;
    plain.date = QDate(2026, 11, 25);
    plain.from = QTime(8, 0);
    plain.to = QTime(9, 0);
    plain.title = u"Samtale"_s;
    plain.mark = ScheduleMark::Removed;
    data.items = {item, plain};
    data.freeDays = {{QDate(2026, 12, 25), u"Juledag"_s}, {QDate(2026, 12, 24), u"Lukket"_s}};
    data.courses = {{1, u"Spor 1"_s, QDate(2026, 11, 2), QDate(2027, 1, 29)}};
    data.placements = {
        {u"Praktik"_s, u"Bageren"_s, QDate(2026, 11, 1), QDate(2026, 11, 9), QDate(2026, 12, 4)}};
    data.illness = {u"Kontaktcentret"_s, u"00 33 17 00"_s};
    data.contact = {u"Maja"_s, u"man–fre"_s, u"00 45 12 31"_s};
    return data;
}

QByteArray packed(const QJsonObject &json)
{
    return qCompress(QJsonDocument(json).toJson());
}

QJsonObject opened()
{
    return QJsonDocument::fromJson(qUncompress(packWeekSchedule(full()))).object();
}

QJsonObject withItem(const QString &key, const QJsonValue &value)
{
    QJsonObject json = opened();
    QJsonArray items = json["items"_L1].toArray();
    QJsonObject item = items[0].toObject();
    item[key] = value;
    items[0] = item;
    json["items"_L1] = items;
    return json;
}

} // namespace

class TestWeekSchedulePack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBack();
    void damagedContentIsRefused_data();
    void damagedContentIsRefused();
    void phonesOnPaper_data();
    void phonesOnPaper();
};

void TestWeekSchedulePack::everyFieldComesBack()
{
    const WeekScheduleData in = full();
    const auto result = unpackWeekSchedule(packWeekSchedule(in));
    QVERIFY(result.ok());
    const WeekScheduleData &out = *result;
    QCOMPARE(out.office.name, in.office.name);
    QCOMPARE(out.office.shortName, in.office.shortName);
    QCOMPARE(out.office.street, in.office.street);
    QCOMPARE(out.office.town, in.office.town);
    QCOMPARE(out.office.phone, in.office.phone);
    QCOMPARE(out.office.cvr, in.office.cvr);
    QCOMPARE(out.office.logo.size(), QSize(3, 2));
    QCOMPARE(out.office.logo.pixelColor(2, 1), QColor(1, 2, 3));
    QCOMPARE(out.citizenName, in.citizenName);
    QCOMPARE(out.week, in.week);
    QCOMPARE(out.version, 7);
    QCOMPARE(out.versionDate, in.versionDate);
    QCOMPARE(out.validFrom, in.validFrom);
    QCOMPARE(out.changes, 3);
    QCOMPARE(out.comparedWith, 5);
    QCOMPARE(out.formId, in.formId);
    QCOMPARE(out.freeDays, in.freeDays);
    QCOMPARE(out.items.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const ScheduleItem &a = out.items[i];
        const ScheduleItem &b = in.items[i];
        QCOMPARE(a.date, b.date);
        QCOMPARE(a.from, b.from);
        QCOMPARE(a.to, b.to);
        QCOMPARE(a.title, b.title);
        QCOMPARE(a.placeName, b.placeName);
        QCOMPARE(a.room, b.room);
        QCOMPARE(a.placeAddress, b.placeAddress);
        QCOMPARE(a.note, b.note);
        QCOMPARE(a.course, b.course);
        QCOMPARE(a.otherAppointment, b.otherAppointment);
        QCOMPARE(int(a.mark), int(b.mark));
        QCOMPARE(a.before.has_value(), b.before.has_value());
    }
    QCOMPARE(out.items[0].before->date, in.items[0].before->date);
    QCOMPARE(out.items[0].before->from, in.items[0].before->from);
    QCOMPARE(out.items[0].before->to, in.items[0].before->to);
    QCOMPARE(out.items[0].before->placeName, in.items[0].before->placeName);
    QCOMPARE(out.courses.size(), 1);
    QCOMPARE(out.courses[0].number, 1);
    QCOMPARE(out.courses[0].title, u"Spor 1"_s);
    QCOMPARE(out.courses[0].from, in.courses[0].from);
    QCOMPARE(out.courses[0].to, in.courses[0].to);
    QCOMPARE(out.placements.size(), 1);
    QCOMPARE(out.placements[0].kind, u"Praktik"_s);
    QCOMPARE(out.placements[0].company, u"Bageren"_s);
    QCOMPARE(out.placements[0].approved, in.placements[0].approved);
    QCOMPARE(out.placements[0].from, in.placements[0].from);
    QCOMPARE(out.placements[0].to, in.placements[0].to);
    QCOMPARE(out.illness.whom, in.illness.whom);
    QCOMPARE(out.illness.number, in.illness.number);
    QCOMPARE(out.contact.name, in.contact.name);
    QCOMPARE(out.contact.hours, in.contact.hours);
    QCOMPARE(out.contact.phone, in.contact.phone);
    // Byte for byte the same when packed again: nothing is left behind.
    QCOMPARE(packWeekSchedule(out), packWeekSchedule(in));
}

void TestWeekSchedulePack::damagedContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = packWeekSchedule(full());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << good.first(good.size() / 2);
    QTest::newRow("not compressed") << QByteArray("{\"week\":\"2026-W48\"}");
    QTest::newRow("no JSON") << qCompress("week 48");
    QTest::newRow("a list") << qCompress("[1]");
    QJsonObject json = opened();
    json.remove("week"_L1);
    QTest::newRow("no week") << packed(json);
    json = opened();
    json["week"_L1] = u"2026-W60"_s;
    QTest::newRow("a week that is none") << packed(json);
    json = opened();
    json["version"_L1] = 0;
    QTest::newRow("no version") << packed(json);
    json = opened();
    json.remove("items"_L1);
    QTest::newRow("no list of activities") << packed(json);
    json = opened();
    json["versionDate"_L1] = u"someday"_s;
    QTest::newRow("version without its date") << packed(json);
    QTest::newRow("activity without a day") << packed(withItem(u"date"_s, QString()));
    QTest::newRow("activity without a start") << packed(withItem(u"from"_s, u"25:99"_s));
    QTest::newRow("activity without an end") << packed(withItem(u"to"_s, QJsonValue()));
    QTest::newRow("unknown mark") << packed(withItem(u"mark"_s, 9));
}

void TestWeekSchedulePack::damagedContentIsRefused()
{
    QFETCH(QByteArray, content);
    const auto result = unpackWeekSchedule(content);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().message.code, u"jobs.frozenPaperDamaged"_s);
}

void TestWeekSchedulePack::phonesOnPaper_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("onPaper");
    QTest::newRow("eight digits in one") << u"00451230"_s << u"00 45 12 30"_s;
    QTest::newRow("in pairs already") << u"00 45 12 30"_s << u"00 45 12 30"_s;
    QTest::newRow("other grouping") << u"0045 1230"_s << u"00 45 12 30"_s;
    QTest::newRow("foreign") << u"+46 8 123 456"_s << u"+46 8 123 456"_s;
    QTest::newRow("words") << u"lokal 12"_s << u"lokal 12"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestWeekSchedulePack::phonesOnPaper()
{
    QFETCH(QString, stored);
    QFETCH(QString, onPaper);
    QCOMPARE(paperPhone(stored), onPaper);
}

QTEST_GUILESS_MAIN(TestWeekSchedulePack)
#include "tst_week_schedule_pack.moc"
