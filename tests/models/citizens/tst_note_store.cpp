// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <citizens/note_store.h>
#include <support/people.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {

CitizenNote note(const QString &text, NoteId replaces = {})
{
    CitizenNote note;
    note.citizen = CitizenId{1};
    note.order = OrderId{1};
    note.kind = NoteKind::Phone;
    note.text = text;
    note.replaces = replaces;
    return note;
}

QStringList texts(const QList<CitizenNote> &notes)
{
    QStringList all;
    for (const CitizenNote &one : notes)
        all.append(one.text);
    return all;
}

} // namespace

class TestNoteStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsComeBack_data();
    void kindsComeBack();
    void correctionsStandWhereTheNoteStood();
    void refusals();
};

void TestNoteStore::kindsComeBack_data()
{
    QTest::addColumn<NoteKind>("kind");
    QTest::newRow("note") << NoteKind::Note;
    QTest::newRow("phone") << NoteKind::Phone;
    QTest::newRow("meeting") << NoteKind::Meeting;
    QTest::newRow("absence") << NoteKind::Absence;
}

void TestNoteStore::kindsComeBack()
{
    QFETCH(NoteKind, kind);
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 2).ok());
    NoteStore store(db.session());
    CitizenNote written = note(u"  Ringet – intet svar\n"_s);
    written.kind = kind;
    const auto added = store.add(written);
    QVERIFY(added.ok());
    const auto all = store.ofCitizen(CitizenId{1});
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().id, added->id);
    QCOMPARE(all->first().kind, kind);
    QCOMPARE(all->first().text, u"Ringet – intet svar"_s);
    QCOMPARE(all->first().order, OrderId{1});
    QCOMPARE(all->first().recordedBy, u"leder"_s);
    QCOMPARE(all->first().recordedAt, db.clock().nowMs());
    QVERIFY(store.ofCitizen(CitizenId{2})->isEmpty());
    QCOMPARE(db.connection()
                 .value(u"SELECT count(*) FROM access_log WHERE purpose = 'citizens.noteWritten'"_s)
                 .valueOr({}),
             u"1"_s);
}

void TestNoteStore::correctionsStandWhereTheNoteStood()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 2).ok());
    NoteStore store(db.session());
    const auto first = store.add(note(u"Ringet"_s));
    QVERIFY(store.add(note(u"Aftalt møde"_s)).ok());
    const auto second = store.add(note(u"Ringet kl. 10"_s, first->id));
    QVERIFY(second.ok());
    const auto third = store.add(note(u"Ringet kl. 11"_s, second->id));
    QVERIFY(third.ok());
    QCOMPARE(texts(*store.ofCitizen(CitizenId{1})),
             (QStringList{u"Aftalt møde"_s, u"Ringet kl. 11"_s}));
    QCOMPARE(texts(*store.historyOf(third->id)),
             (QStringList{u"Ringet kl. 11"_s, u"Ringet kl. 10"_s, u"Ringet"_s}));
    const auto stale = store.add(note(u"Ringet kl. 12"_s, first->id));
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().kind, Error::Kind::Stale);
    QCOMPARE(db.connection().value(u"SELECT count(*) FROM citizen_note"_s).valueOr({}), u"4"_s);
}

void TestNoteStore::refusals()
{
    TestDatabase db;
    QVERIFY(addPeople(db.connection(), 2).ok());
    NoteStore store(db.session());
    QCOMPARE(store.add(note(u" \n"_s)).error().message.code, u"citizens.noteEmpty"_s);
    const auto first = store.add(note(u"Ringet"_s));
    CitizenNote ofOther = note(u"x"_s, first->id);
    ofOther.citizen = CitizenId{2};
    QCOMPARE(store.add(ofOther).error().message.code, u"citizens.noteUnknown"_s);
    QCOMPARE(store.add(note(u"x"_s, NoteId{9})).error().message.code, u"citizens.noteUnknown"_s);
    QCOMPARE(store.historyOf(NoteId{9}).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestNoteStore)
#include "tst_note_store.moc"
