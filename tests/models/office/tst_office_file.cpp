// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <core/texts.h>
#include <database/statement.h>
#include <office/office_file.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Good = R"({
  "name": "Åbro Job & Vejledning ApS", "cvr": "12345674", "address": "Havnegade 12",
  "postalCode": "4999", "city": "Egeby", "phone": "00 45 12 30", "email": "kontor@eksempel.dk",
  "user": {"name": "leder"},
  "employees": [
    {"name": "Mette Bro", "initials": "MB", "role": "mentor"},
    {"name": "Kaj Ås", "initials": "KÅ", "role": "consultant"}],
  "locations": [
    {"name": "Værkstedet", "address": "Havnegade 14, 4999 Egeby", "capacity": 12},
    {"name": "Mødelokale 1", "address": "Havnegade 12, 4999 Egeby"}]
})";

QByteArray with(const QByteArray &before, const QByteArray &after)
{
    QByteArray text = Good;
    text.replace(before, after);
    return text;
}

QVariant argument(const Message &message, const QString &name)
{
    for (const auto &[key, value] : message.arguments) {
        if (key != name)
            continue;
        if (const auto *text = std::get_if<QString>(&value))
            return *text;
        if (const auto *number = std::get_if<qint64>(&value))
            return *number;
        if (const auto *inner = std::get_if<std::shared_ptr<const Message>>(&value))
            return (*inner)->code;
    }
    return {};
}

} // namespace

class TestOfficeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodFile();
    void faults_data();
    void faults();
    void faultsAreCounted();
    void applyingTwiceChangesNothing();
    void applyingAnewUpdates();
    void applyingIsAllOrNothing();
    void onlyLeadersApply();
};

void TestOfficeFile::goodFile()
{
    const auto file = parseOfficeFile(Good);
    QVERIFY2(file.ok(),
             file.ok() ? "" : qPrintable(Texts::danish().sentence(file.error().message)));
    QCOMPARE(file->office.name, u"Åbro Job & Vejledning ApS"_s);
    QCOMPARE(file->office.cvr, u"12345674"_s);
    QCOMPARE(file->userName, u"leder"_s);
    QCOMPARE(file->employees.size(), 2);
    QCOMPARE(file->employees[1].initials, u"KÅ"_s);
    QCOMPARE(file->employees[1].role, Role::Consultant);
    QCOMPARE(file->locations[0].capacity, 12);
    QCOMPARE(file->locations[1].capacity, 0);
}

void TestOfficeFile::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << with("\"name\": \"Åbro Job & Vejledning ApS\", ", "") << u"name"_s
                             << u"office.fileMissing"_s;
    QTest::newRow("empty city") << with("Egeby\", \"phone", " \", \"phone") << u"city"_s
                                << u"office.fileEmpty"_s;
    QTest::newRow("wrong check digit")
        << with("12345674", "12345670") << u"cvr"_s << u"office.cvrCheck"_s;
    QTest::newRow("postal code as a number")
        << with("\"4999\"", "4999") << u"postalCode"_s << u"office.fileNotText"_s;
    QTest::newRow("misspelt field")
        << with("\"email\"", "\"mail\"") << u"mail"_s << u"office.fileUnknown"_s;
    QTest::newRow("repeated field")
        << with("\"city\"", "\"city\": \"A\", \"city\"") << u"city"_s << u"office.fileRepeated"_s;
    QTest::newRow("no user") << with("\"user\": {\"name\": \"leder\"},", "") << u"user"_s
                             << u"office.fileMissing"_s;
    QTest::newRow("user is a text")
        << with("{\"name\": \"leder\"}", "\"leder\"") << u"user"_s << u"office.fileNotObject"_s;
    QTest::newRow("user without a name")
        << with("{\"name\": \"leder\"}", "{}") << u"user.name"_s << u"office.fileMissing"_s;
    QTest::newRow("unknown role") << with("\"consultant\"", "\"boss\"") << u"employees[1].role"_s
                                  << u"office.fileRole"_s;
    QTest::newRow("employee twice")
        << with("Kaj Ås", "Mette Bro") << u"employees[1].name"_s << u"office.fileTwice"_s;
    QTest::newRow("employees are no list") << with("\"employees\": [", "\"employees\": {\"a\": [")
                                                  .replace("\"consultant\"}]", "\"consultant\"}]}")
                                           << u"employees"_s << u"office.fileNotList"_s;
    QTest::newRow("negative capacity")
        << with("12}", "-1}") << u"locations[0].capacity"_s << u"office.fileCapacity"_s;
    QTest::newRow("capacity with a decimal point")
        << with("12}", "12.5}") << u"locations[0].capacity"_s << u"office.fileCapacity"_s;
    QTest::newRow("capacity as a text")
        << with("12}", "\"12\"}") << u"locations[0].capacity"_s << u"office.fileCapacity"_s;
    QTest::newRow("location without an address")
        << with(", \"address\": \"Havnegade 12, 4999 Egeby\"", "") << u"locations[1].address"_s
        << u"office.fileMissing"_s;
    QTest::newRow("cut off") << Good.left(200) << QString() << u"office.fileNotJson"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << u"office.fileNotJson"_s;
    QTest::newRow("a list") << QByteArray("[]") << QString() << u"office.fileNotObject"_s;
}

void TestOfficeFile::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, code);
    const auto file = parseOfficeFile(json);
    QVERIFY(!file.ok());
    const Message &message = file.error().message;
    QCOMPARE(argument(message, u"path"_s).toString(), path);
    QCOMPARE(argument(message, u"fault"_s).toString(), code);
    QVERIFY(!Texts::danish().sentence(message).contains(u'{'));
}

void TestOfficeFile::faultsAreCounted()
{
    const auto file = parseOfficeFile(
        with("12345674", "1").replace("\"mentor\"", "\"x\"").replace("12}", "1e9}"));
    QVERIFY(!file.ok());
    QCOMPARE(argument(file.error().message, u"n"_s).toLongLong(), 3);
    QVERIFY(Texts::danish().sentence(file.error().message).contains(u"3 fejl"_s));
}

void TestOfficeFile::applyingTwiceChangesNothing()
{
    TestDatabase db;
    const auto file = parseOfficeFile(Good);
    QVERIFY(applyOfficeFile(db.session(), *file).ok());
    OfficeStore store(db.session());
    QCOMPARE(store.office()->value().city, u"Egeby"_s);
    QCOMPARE(store.employees()->size(), 2);
    QCOMPARE(store.locations()->size(), 2);
    const QString history = u"SELECT count(*) FROM history"_s;
    const QString before = *db.connection().value(history);
    QVERIFY(applyOfficeFile(db.session(), *file).ok());
    QCOMPARE(*db.connection().value(history), before);
    QCOMPARE(store.employees()->size(), 2);
}

void TestOfficeFile::applyingAnewUpdates()
{
    TestDatabase db;
    QVERIFY(applyOfficeFile(db.session(), *parseOfficeFile(Good)).ok());
    const auto moved =
        parseOfficeFile(with("Havnegade 14", "Kajen 3").replace("\"mentor\"", "\"leader\""));
    QVERIFY(applyOfficeFile(db.session(), *moved).ok());
    OfficeStore store(db.session());
    QCOMPARE(store.employeeNamed(u"mb"_s)->value().role, Role::Leader);
    const Location now = store.locationNamed(u"Værkstedet"_s)->value();
    QCOMPARE(now.address, u"Kajen 3, 4999 Egeby"_s);
    QVERIFY(now.replaces.isValid());
    QCOMPARE(store.locations(true)->size(), 2);
    QCOMPARE(store.locations()->size(), 3);
}

void TestOfficeFile::applyingIsAllOrNothing()
{
    TestDatabase db;
    OfficeFile file = *parseOfficeFile(Good);
    file.locations[1].address.clear();
    QVERIFY(!applyOfficeFile(db.session(), file).ok());
    QVERIFY(!OfficeStore(db.session()).office()->has_value());
    QCOMPARE(OfficeStore(db.session()).employees()->size(), 0);
}

void TestOfficeFile::onlyLeadersApply()
{
    TestDatabase db;
    Session mentor = db.sessionAs(Role::Mentor);
    const Done done = applyOfficeFile(mentor, *parseOfficeFile(Good));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestOfficeFile)
#include "tst_office_file.moc"
