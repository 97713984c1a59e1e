// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_case.h"
#include <QPlainTextEdit>
#include <database/drafts.h>

using namespace bro;
using namespace Qt::StringLiterals;

namespace {
const QDate Monday(2026, 11, 30); // of week 49
const QDate Tuesday(2026, 12, 1);

QList<Draft> kept(PlanningCase &c)
{
    return Drafts(c.session()).all().valueOr({});
}

MessageBar *draftBar(const PlanningCase &c)
{
    return c.find<MessageBar>(u"draftBar"_s);
}

void answer(const PlanningCase &c, const QString &button)
{
    QTest::mouseClick(draftBar(c)->findChild<QPushButton *>(button), Qt::LeftButton);
}

const QString GoOn = u"messageButton1"_s;
const QString Discard = u"messageButton2"_s;
} // namespace

// The window goes without a word, as when the program is killed.
class TestPlanningDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newActivityOutlivesTheWindow()
    {
        PlanningCase c;
        c.openCitizen(1);
        c.drag(c.grid()->pointAt(Tuesday, 600), c.grid()->pointAt(Tuesday, 690));
        c.typeTitle(u"CV-samtale"_s);
        c.find<QPlainTextEdit>(u"noteField"_s)->setPlainText(u"Tag CV med"_s);
        QTRY_COMPARE(kept(c).size(), 1);
        c.page.reset();

        c.openCitizen(0);
        QVERIFY(draftBar(c)->isVisible());
        QVERIFY(draftBar(c)->text().contains(u"CV-samtale"_s));
        answer(c, GoOn);
        QCOMPARE(c.page->scope(), (PlanScope{PlanScopeKind::Citizen, c.who[1].id.value}));
        QCOMPARE(c.find<QComboBox>(u"titleField"_s)->currentText(), u"CV-samtale"_s);
        QVERIFY(!draftBar(c)->isVisible());
        c.press(u"saveEdit"_s);
        QTRY_VERIFY(c.block(u"CV-samtale"_s));
        const Activity made = c.stored(ActivityId{c.block(u"CV-samtale"_s)->id});
        QCOMPARE(made.date, Tuesday);
        QCOMPARE(made.range, (TimeRange{600, 690}));
        QCOMPARE(made.note, u"Tag CV med"_s);
        QVERIFY(kept(c).isEmpty());
    }

    // What somebody else changed meanwhile stays; only what was typed comes back.
    void changesComeBackOnTopOfWhatIsStored()
    {
        PlanningCase c;
        const ActivityId id = c.plan(u"Samtale"_s, Tuesday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        auto *note = c.find<QPlainTextEdit>(u"noteField"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Husk pas"_s);
        QTRY_COMPARE(kept(c).size(), 1);
        c.page.reset();
        Activity moved = c.stored(id);
        moved.range = {700, 760};
        QVERIFY(c.plans().update(moved).ok());

        c.openCitizen(0);
        answer(c, GoOn);
        QCOMPARE(c.find<QPlainTextEdit>(u"noteField"_s)->toPlainText(), u"Husk pas"_s);
        c.press(u"saveEdit"_s);
        QTRY_COMPARE(c.stored(id).note, u"Husk pas"_s);
        QCOMPARE(c.stored(id).range, (TimeRange{700, 760}));
        QVERIFY(kept(c).isEmpty());
    }

    void givenUpIsGone()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Tuesday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        c.find<QPlainTextEdit>(u"noteField"_s)->setPlainText(u"Husk pas"_s);
        QTRY_COMPARE(kept(c).size(), 1);
        c.press(u"cancelEdit"_s);
        QVERIFY(kept(c).isEmpty());
    }

    void discardedIsGoneAndLookingElsewhereIsNot()
    {
        PlanningCase c;
        c.plan(u"Samtale"_s, Tuesday, 10, 11);
        c.plan(u"Kursus"_s, Monday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        c.find<QPlainTextEdit>(u"noteField"_s)->setPlainText(u"Husk pas"_s);
        QTRY_COMPARE(kept(c).size(), 1);
        c.page.reset();

        c.openCitizen(0);
        c.click(u"Samtale"_s); // offers it as well
        QVERIFY(draftBar(c)->isVisible());
        c.click(u"Kursus"_s);
        QCOMPARE(kept(c).size(), 1);
        QVERIFY(draftBar(c)->isVisible());
        answer(c, Discard);
        QVERIFY(kept(c).isEmpty());
        QVERIFY(!draftBar(c)->isVisible());
    }

    void draftOfADeletedActivityIsTold()
    {
        PlanningCase c;
        const ActivityId id = c.plan(u"Samtale"_s, Tuesday, 10, 11);
        c.openCitizen(0);
        c.click(u"Samtale"_s);
        c.find<QPlainTextEdit>(u"noteField"_s)->setPlainText(u"Husk pas"_s);
        QTRY_COMPARE(kept(c).size(), 1);
        c.page.reset();
        QVERIFY(PlanEditor(c.session()).remove(id, c.stored(id).version, {}, {}).ok());
        c.openCitizen(0);
        answer(c, GoOn);
        QVERIFY(!c.message().isEmpty());
        QVERIFY(kept(c).isEmpty());
    }
};

QTEST_MAIN(TestPlanningDrafts)
#include "tst_planning_drafts.moc"
