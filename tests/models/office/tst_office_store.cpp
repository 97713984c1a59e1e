// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <database/statement.h>
#include <office/office_store.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString code(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message.code;
}

const Office Åbro{u"Åbro Job"_s, u"12345674"_s, u"Havnegade 12"_s,      u"4999"_s,
                  u"Egeby"_s,    u"00 45"_s,    u"kontor@eksempel.dk"_s};

Employee employee(const QString &name, const QString &initials)
{
    Employee e;
    e.name = name;
    e.initials = initials;
    return e;
}

Location place(const QString &name, const QString &address)
{
    Location l;
    l.name = name;
    l.address = address;
    l.capacity = 12;
    return l;
}

ClosingDay closed(QDate date, const QString &contract, ClosingDayState state)
{
    ClosingDay day;
    day.date = date;
    day.reason = u"Personaledag"_s;
    day.contractKey = contract;
    day.state = state;
    if (state != ClosingDayState::Requested)
        day.decidedOn = QDate(2026, 9, 1);
    return day;
}

} // namespace

class TestOfficeStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void officeIsSavedAndChanged();
    void officeNeedsARealCvr();
    void staleEditsAreRefused();
    void employeesAreFoundByNameAndInitials();
    void listsAreSortedAsDanes();
    void employeeNamesAreUnique();
    void locationsAreFoundByNameAndAddress();
    void movedLocationGetsASuccessor();
    void capacityChangesInPlace();
    void onlyGrantedDaysAreClosed();
    void closingDayFaults();
    void onlyLeadersWrite();
    void everyEditIsInTheHistory();
    void everythingSurvivesReopening();
};

void TestOfficeStore::officeIsSavedAndChanged()
{
    TestDatabase db;
    OfficeStore store(db.session());
    QVERIFY(!store.office()->has_value());
    auto saved = store.save(Åbro);
    QCOMPARE(code(saved), QString());
    QCOMPARE(saved->version, 1);
    saved->phone = u"11 22"_s;
    QCOMPARE(store.save(*saved)->version, 2);
    QCOMPARE(store.office()->value().phone, u"11 22"_s);
}

void TestOfficeStore::officeNeedsARealCvr()
{
    TestDatabase db;
    Office wrong = Åbro;
    wrong.cvr = u"12345670"_s;
    QCOMPARE(code(OfficeStore(db.session()).save(wrong)), u"office.cvrCheck"_s);
    wrong = Åbro;
    wrong.name = u"  "_s;
    QCOMPARE(code(OfficeStore(db.session()).save(wrong)), u"office.needsName"_s);
    QVERIFY(!OfficeStore(db.session()).office()->has_value());
}

void TestOfficeStore::staleEditsAreRefused()
{
    TestDatabase db;
    OfficeStore store(db.session());
    const Office first = *store.save(Åbro);
    QVERIFY(store.save(first).ok());
    QCOMPARE(code(store.save(first)), u"database.stale"_s);
    QCOMPARE(code(store.save(Åbro)), u"database.stale"_s);

    const Employee mette = *store.add(employee(u"Mette Bro"_s, u"MB"_s));
    QVERIFY(store.update(mette).ok());
    QCOMPARE(store.update(mette).error().kind, Error::Kind::Stale);

    const Location hall = *store.add(place(u"Hallen"_s, u"Kajen 1"_s));
    QVERIFY(store.update(hall).ok());
    QCOMPARE(store.update(hall).error().kind, Error::Kind::Stale);

    const ClosingDay day = *store.add(closed(QDate(2026, 12, 23), {}, ClosingDayState::Requested));
    QVERIFY(store.update(day).ok());
    QCOMPARE(store.update(day).error().kind, Error::Kind::Stale);
}

void TestOfficeStore::employeesAreFoundByNameAndInitials()
{
    TestDatabase db;
    OfficeStore store(db.session());
    const Employee åse = *store.add(employee(u" Åse  Ørsted "_s, u"ÅØ"_s));
    QCOMPARE(åse.name, u"Åse Ørsted"_s);
    QCOMPARE(store.employeeNamed(u"åse ørsted"_s)->value().id, åse.id);
    QCOMPARE(store.employeeNamed(u"åø"_s)->value().id, åse.id);
    QVERIFY(!store.employeeNamed(u"Åse"_s)->has_value());
    QVERIFY(!store.employeeNamed(QString())->has_value());

    Employee other = *store.add(employee(u"Åge Ølgod"_s, u"ÅØ"_s));
    QCOMPARE(code(store.employeeNamed(u"ÅØ"_s)), u"office.initialsShared"_s);
    other.active = false;
    QVERIFY(store.update(other).ok());
    QCOMPARE(store.employeeNamed(u"ÅØ"_s)->value().id, åse.id);
    QCOMPARE(store.employees()->size(), 2);
    QCOMPARE(store.employees(true)->size(), 1);
}

void TestOfficeStore::listsAreSortedAsDanes()
{
    TestDatabase db;
    OfficeStore store(db.session());
    const QStringList wanted{u"abdi"_s, u"Ahmad"_s, u"Zoe"_s, u"Ærlig"_s, u"Øjvind"_s, u"Åge"_s};
    for (const int i : {5, 0, 3, 4, 1, 2}) {
        QVERIFY(store.add(employee(wanted[i], QString::number(i))).ok());
        Location room;
        room.name = wanted[i];
        room.address = u"Havnegade %1"_s.arg(i);
        QVERIFY(store.add(room).ok());
    }
    QStringList employees;
    for (const Employee &one : *store.employees())
        employees.append(one.name);
    QCOMPARE(employees, wanted);
    QStringList locations;
    for (const Location &one : *store.locations())
        locations.append(one.name);
    QCOMPARE(locations, wanted);
}

void TestOfficeStore::employeeNamesAreUnique()
{
    TestDatabase db;
    OfficeStore store(db.session());
    QVERIFY(store.add(employee(u"Mette Bro"_s, u"MB"_s)).ok());
    QCOMPARE(code(store.add(employee(u"Mette  Bro"_s, u"M2"_s))), u"office.employeeKnown"_s);
    QCOMPARE(code(store.add(employee(u" "_s, u"X"_s))), u"office.employeeNeedsName"_s);
    QCOMPARE(store.employees()->size(), 1);
}

void TestOfficeStore::locationsAreFoundByNameAndAddress()
{
    TestDatabase db;
    OfficeStore store(db.session());
    const Location hall = *store.add(place(u"Hallen"_s, u"Kajen 1, 4999 Egeby"_s));
    QCOMPARE(store.locationNamed(u"hallen"_s)->value().id, hall.id);
    QCOMPARE(store.locationNamed(u"KAJEN 1,  4999 Egeby"_s)->value().id, hall.id);
    QVERIFY(!store.locationNamed(u"Kajen"_s)->has_value());
    QCOMPARE(code(store.add(place(u"Hallen"_s, u"Et andet sted"_s))), u"office.locationKnown"_s);
    QCOMPARE(code(store.add(place(u"Lageret"_s, QString()))), u"office.locationNeedsAddress"_s);
}

void TestOfficeStore::movedLocationGetsASuccessor()
{
    TestDatabase db;
    OfficeStore store(db.session());
    const Location before = *store.add(place(u"Hallen"_s, u"Kajen 1"_s));
    Location moved = before;
    moved.address = u"Kajen 7"_s;
    const auto after = store.update(moved);
    QCOMPARE(code(after), QString());
    QVERIFY(after->id != before.id);
    QCOMPARE(after->replaces, before.id);
    const Location old = *store.location(before.id);
    QCOMPARE(old.address, u"Kajen 1"_s);
    QVERIFY(!old.active);
    QCOMPARE(store.locationNamed(u"Hallen"_s)->value().id, after->id);
    QCOMPARE(store.locationNamed(u"Kajen 1"_s)->value().id, before.id);
    Location again = old;
    again.address = u"Kajen 9"_s;
    QCOMPARE(code(store.update(again)), u"office.locationClosed"_s);
}

void TestOfficeStore::capacityChangesInPlace()
{
    TestDatabase db;
    OfficeStore store(db.session());
    Location hall = *store.add(place(u"Hallen"_s, u"Kajen 1"_s));
    hall.capacity = 20;
    const Location after = *store.update(hall);
    QCOMPARE(after.id, hall.id);
    QCOMPARE(store.location(hall.id)->capacity, 20);
    QCOMPARE(store.locations()->size(), 1);
}

void TestOfficeStore::onlyGrantedDaysAreClosed()
{
    TestDatabase db;
    OfficeStore store(db.session());
    const QDate first(2026, 12, 21);
    QVERIFY(store.add(closed(first, {}, ClosingDayState::Granted)).ok());
    QVERIFY(store.add(closed(first.addDays(1), u"a"_s, ClosingDayState::Granted)).ok());
    QVERIFY(store.add(closed(first.addDays(2), {}, ClosingDayState::Requested)).ok());
    QVERIFY(store.add(closed(first.addDays(3), {}, ClosingDayState::Refused)).ok());
    QVERIFY(store.add(closed(first.addDays(30), {}, ClosingDayState::Granted)).ok());
    QCOMPARE(*store.closedDays(first, first.addDays(10), u"a"_s),
             (QSet<QDate>{first, first.addDays(1)}));
    QCOMPARE(*store.closedDays(first, first.addDays(10), u"b"_s), QSet<QDate>{first});
    QCOMPARE(store.closingDays(first, first.addDays(10))->size(), 4);
}

void TestOfficeStore::closingDayFaults()
{
    TestDatabase db;
    OfficeStore store(db.session());
    const QDate date(2026, 12, 23);
    QVERIFY(store.add(closed(date, {}, ClosingDayState::Requested)).ok());
    QCOMPARE(code(store.add(closed(date, {}, ClosingDayState::Granted))),
             u"office.closingDayKnown"_s);
    QCOMPARE(code(store.add(closed(QDate(), {}, ClosingDayState::Granted))),
             u"office.closingDayNeedsDate"_s);
    ClosingDay day = closed(date, u"a"_s, ClosingDayState::Granted);
    day.decidedOn = {};
    QCOMPARE(code(store.add(day)), u"office.closingDayNeedsDecision"_s);
    day.reason = u" "_s;
    QCOMPARE(code(store.add(day)), u"office.closingDayNeedsReason"_s);
}

void TestOfficeStore::onlyLeadersWrite()
{
    TestDatabase db;
    for (const Role role : {Role::Administrator, Role::Consultant, Role::Mentor}) {
        Session session = db.sessionAs(role);
        OfficeStore store(session);
        QCOMPARE(code(store.save(Åbro)), u"session.notAllowed"_s);
        QCOMPARE(code(store.add(employee(u"A"_s, u"A"_s))), u"session.notAllowed"_s);
        QCOMPARE(code(store.add(place(u"A"_s, u"A"_s))), u"session.notAllowed"_s);
        QCOMPARE(code(store.add(closed(QDate(2026, 12, 1), {}, ClosingDayState::Requested))),
                 u"session.notAllowed"_s);
        QVERIFY(store.employees().ok());
    }
}

void TestOfficeStore::everyEditIsInTheHistory()
{
    TestDatabase db;
    OfficeStore store(db.session());
    Employee mette = *store.add(employee(u"Mette Bro"_s, u"MB"_s));
    mette.initials = u"MEB"_s;
    QVERIFY(store.update(mette).ok());
    Statement read(db.connection(),
                   u"SELECT action, before_json, after_json FROM history WHERE entity = 'employee' "
                   "AND entity_id = ? ORDER BY id"_s);
    read.bind(mette.id);
    QVERIFY(read.next().valueOr(false));
    QCOMPARE(read.text(0), u"add"_s);
    QVERIFY(read.next().valueOr(false));
    QCOMPARE(read.text(0), u"update"_s);
    QVERIFY(read.text(1).contains(u"\"MB\""_s));
    QVERIFY(read.text(2).contains(u"\"MEB\""_s));
    QVERIFY(!read.next().valueOr(true));
}

void TestOfficeStore::everythingSurvivesReopening()
{
    TestDatabase db;
    ClosingDay day = closed(QDate(2026, 12, 23), u"a"_s, ClosingDayState::Refused);
    day.requestedOn = QDate(2026, 8, 1);
    Location hall = place(u"Hallen"_s, u"Kajen 1"_s);
    {
        OfficeStore store(db.session());
        QVERIFY(store.save(Åbro).ok());
        hall = *store.add(hall);
        day = *store.add(day);
    }
    QVERIFY(db.reopen().ok());
    OfficeStore store(db.session());
    Office expected = Åbro;
    expected.version = 1;
    QCOMPARE(store.office()->value(), expected);
    QCOMPARE(*store.location(hall.id), hall);
    QCOMPARE(store.closingDays(day.date, day.date)->first(), day);
}

QTEST_GUILESS_MAIN(TestOfficeStore)
#include "tst_office_store.moc"
