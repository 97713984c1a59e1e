// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <core/texts.h>
#include <database/check.h>
#include <support/test_database.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

// One citizen with an accepted order, two activities, a hand-out and attendance, all in order.
const QString SoundRows = uR"(
INSERT INTO contract_version VALUES (1, 'k', 1, 1, '2024-01-01',
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '{}', 0, NULL);
INSERT INTO contract_version VALUES (2, 'k2', 1, 1, '2024-01-01',
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', '{}', 0, NULL);
INSERT INTO citizen (id, cpr, name, folded) VALUES (1, '6101590961', 'Poul', 'poul');
INSERT INTO citizen (id, cpr, name, folded) VALUES (2, '7001570386', 'Inge', 'inge');
INSERT INTO orders (id, number, citizen_id, contract_version_id, contract_key, track_key,
    project_number, title, start_date, end_date, state, price_ore) VALUES
    (1, '5400101', 1, 1, 'k', 't', 'p', 't', '2026-11-02', '2027-01-29', 'accepted', 39000);
INSERT INTO activity (id, title, date, from_minute, to_minute, who, how, kind, setting) VALUES
    (1, 'a', '2026-11-03', 540, 600, 0, 0, 0, 0), (2, 'b', '2026-11-04', 540, 600, 0, 0, 0, 0);
INSERT INTO participation (id, activity_id, order_id, citizen_id) VALUES (1, 1, 1, 1), (2, 2, 1, 1);
INSERT INTO schedule_version VALUES (1, 1, 1, 'f', 1, '2026-11-02', '2026-11-08', '2026-11-01',
    x'00', 0, NULL);
INSERT INTO hand_out VALUES (1, 1, 'hand', '2026-11-02', '2026-11-02', 0, NULL);
INSERT INTO handed_state (id, participation_id, from_hand_out_id, told_on, title, date, from_minute,
    to_minute, who, how) VALUES (1, 1, 1, '2026-11-02', 'a', '2026-11-03', 540, 600, 0, 0),
    (2, 2, 1, '2026-11-02', 'b', '2026-11-04', 540, 600, 0, 0);
INSERT INTO attendance (id, participation_id, presence, recorded_at) VALUES (1, 1, 0, 0), (2, 2, 0, 0);
UPDATE participation SET handed_state_id = id, attendance_id = id;
)"_s;

struct Sound
{
    Sound() : ready(db.connection().runScript(SoundRows).ok()) {}
    QStringList codes()
    {
        const auto findings = databaseFindings(db.session());
        if (!findings.ok())
            return {findings.error().message.code + findings.error().detail};
        QStringList all;
        for (const Finding &finding : *findings)
            all.append(finding.message.code);
        return all;
    }
    // A document with its object; the object's name.
    QString document(const QByteArray &bytes)
    {
        const QString name = db.database().objects().put(bytes).valueOr({});
        ready = ready && db.connection()
                             .runScript(u"INSERT INTO document (citizen_id, kind, title, "
                                        "object_name, size, recorded_at) VALUES (1, 'other', 'd', "
                                        "'%1', 1, 0)"_s.arg(name))
                             .ok();
        return name;
    }

    TestDatabase db;
    bool ready;
};

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundDatabase();
    void brokenRules_data();
    void brokenRules();
    void documents();
    void orphansAreRemovedWhenOld();
    void manyFindingsAreCut();
    void errorsComeFirst();
    void priceToldAfterwards();
    void canceled();
};

void TestCheck::soundDatabase()
{
    Sound s;
    QVERIFY(s.ready);
    s.document("bytes");
    QCOMPARE(s.codes(), QStringList());
}

void TestCheck::brokenRules_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("attendance of another participation")
        << u"UPDATE participation SET attendance_id = 2 WHERE id = 1"_s
        << u"check.attendanceOfOther"_s;
    QTest::newRow("accepted without a price")
        << u"UPDATE orders SET price_ore = NULL"_s << u"check.priceMissing"_s;
    QTest::newRow("participation of another citizen")
        << u"UPDATE participation SET citizen_id = 2 WHERE id = 1"_s << u"check.citizenOfOther"_s;
    QTest::newRow("told state without its pointer")
        << u"UPDATE participation SET handed_state_id = NULL WHERE id = 1"_s
        << u"check.toldWithoutPointer"_s;
    QTest::newRow("told state of another participation")
        << u"UPDATE participation SET handed_state_id = 2 WHERE id = 1"_s
        << u"check.toldOfOther,check.toldWithoutPointer"_s;
    QTest::newRow("told state that is closed")
        << u"UPDATE handed_state SET to_hand_out_id = 1 WHERE id = 1"_s << u"check.toldClosed"_s;
    QTest::newRow("letter of another citizen's order")
        << u"INSERT INTO letter (citizen_id, order_id, kind, channel, sent_on, received_on, "
           "recorded_at) VALUES (2, 1, 'convening', 'post', '2026-10-20', '2026-10-27', 0)"_s
        << u"check.letterOfOther"_s;
    QTest::newRow("letter that tells another citizen's activity")
        << u"UPDATE participation SET citizen_id = 2 WHERE id = 1;"
           "INSERT INTO letter (id, citizen_id, order_id, kind, channel, sent_on, received_on, "
           "recorded_at) VALUES (1, 1, 1, 'convening', 'post', '2026-10-20', '2026-10-27', 0);"
           "INSERT INTO letter_activity (letter_id, participation_id, title, date, from_minute, "
           "to_minute, who, how) VALUES (1, 1, 'a', '2026-11-03', 540, 600, 0, 0)"_s
        << u"check.citizenOfOther,check.letterOfOther"_s;
    QTest::newRow("note on another citizen's order")
        << u"INSERT INTO citizen_note (citizen_id, order_id, kind, text, recorded_at) "
           "VALUES (2, 1, 'note', 'x', 0)"_s
        << u"check.noteOfOther"_s;
    QTest::newRow("agreement of another citizen")
        << u"INSERT INTO document (id, citizen_id, kind, title, object_name, size, recorded_at) "
           "VALUES (1, 2, 'special-agreement', 'd', 'x', 1, 0);"
           "UPDATE orders SET supplementary_document_id = 1"_s
        << u"check.agreementOfOther,check.documentMissing"_s;
    QTest::newRow("order of another contract")
        << u"UPDATE orders SET contract_version_id = 2"_s << u"check.contractOfOther"_s;
    QTest::newRow("contract text changed")
        << u"UPDATE contract_version SET json = '{ }' WHERE id = 1"_s << u"check.contractChanged"_s;
    QTest::newRow("order ends before it begins")
        << u"UPDATE orders SET end_date = '2026-11-01'"_s << u"check.periodReversed"_s;
    QTest::newRow("interrupted without a day")
        << u"UPDATE orders SET state = 'interrupted'"_s << u"check.interruptedWithoutDay"_s;
    QTest::newRow("letters in a CPR number")
        << u"UPDATE citizen SET cpr = '61015909X1' WHERE id = 1"_s << u"check.cprNotDigits"_s;
    QTest::newRow("row that points nowhere")
        << u"PRAGMA foreign_keys = OFF; UPDATE orders SET citizen_id = 99; "
           "UPDATE participation SET citizen_id = 99; PRAGMA foreign_keys = ON"_s
        << u"check.pointsNowhere"_s;
}

void TestCheck::brokenRules()
{
    QFETCH(QString, sql);
    QFETCH(QString, code);
    Sound s;
    QVERIFY(s.db.connection().runScript(sql).ok());
    QStringList found = s.codes();
    found.removeDuplicates();
    QCOMPARE(found, code.split(u','));
    for (const QString &one : std::as_const(found))
        QVERIFY2(Texts::danish().has(one), qPrintable(one));
}

void TestCheck::documents()
{
    Sound s;
    const QString gone = s.document("gone");
    const QString damaged = s.document("damaged");
    s.document("fine");
    const ObjectStore &objects = s.db.database().objects();
    QVERIFY(objects.remove(gone).ok());
    QFile file(objects.folder() + u'/' + damaged);
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    QVERIFY(objects.put("left over").ok());
    QCOMPARE(s.codes(), (QStringList{u"check.documentMissing"_s, u"check.documentDamaged"_s,
                                     u"check.documentWithoutRow"_s}));
}

void TestCheck::orphansAreRemovedWhenOld()
{
    Sound s;
    const QString kept = s.document("kept");
    const ObjectStore &objects = s.db.database().objects();
    QVERIFY(objects.put("left over").ok());
    s.db.clock().set(QDateTime::currentDateTime().date());
    QCOMPARE(*removeOrphanObjects(s.db.session()), 0);
    s.db.clock().set(QDateTime::currentDateTime().date().addDays(3));
    Session mentor = s.db.sessionAs(Role::Mentor);
    QVERIFY(!removeOrphanObjects(mentor).ok());
    QCOMPARE(*removeOrphanObjects(s.db.session()), 1);
    QCOMPARE(objects.names(), QStringList{kept});
}

void TestCheck::manyFindingsAreCut()
{
    Sound s;
    for (int i = 2; i < 50; ++i)
        QVERIFY(s.db.connection()
                    .runScript(u"INSERT INTO orders (number, citizen_id, contract_version_id, "
                               "contract_key, track_key, project_number, title, start_date, "
                               "end_date, state) VALUES ('%1', 1, 1, 'k', 't', 'p', 't', "
                               "'2026-11-02', '2027-01-29', 'accepted')"_s.arg(i))
                    .ok());
    const QStringList codes = s.codes();
    QCOMPARE(codes.size(), 21);
    QCOMPARE(codes.last(), u"check.more"_s);
}

void TestCheck::errorsComeFirst()
{
    Sound s;
    QVERIFY(s.db.connection()
                .runScript(u"UPDATE orders SET price_ore = NULL;"
                           "UPDATE contract_version SET json = '' WHERE id = 1"_s)
                .ok());
    QCOMPARE(s.codes(), (QStringList{u"check.contractChanged"_s, u"check.priceMissing"_s}));
}

void TestCheck::canceled()
{
    Sound s;
    const std::atomic<bool> stop = true;
    Progress progress;
    progress.cancel = &stop;
    const auto findings = databaseFindings(s.db.session(), progress);
    QVERIFY(!findings.ok());
    QCOMPARE(findings.error().kind, Error::Kind::Canceled);
}

void TestCheck::priceToldAfterwards()
{
    Sound s;
    const QString tell = u"UPDATE orders SET price_ore = NULL;"
                         "INSERT INTO contract_value (contract_key, track_key, name, value, "
                         "from_date, recorded_at) SELECT contract_key, track_key, 'price', '1000', "
                         "%1, 0 FROM orders"_s;
    const QString ordered = u"COALESCE(ordered_on, start_date)"_s;
    QVERIFY(s.db.connection().runScript(tell.arg(u"date(%1, '+1 day')"_s.arg(ordered))).ok());
    QCOMPARE(s.codes(), QStringList{u"check.priceMissing"_s});
    QVERIFY(s.db.connection().runScript(tell.arg(ordered)).ok());
    QCOMPARE(s.codes(), QStringList());
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
