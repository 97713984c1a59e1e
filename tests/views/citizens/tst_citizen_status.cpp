// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents_tab.h"
#include "money_office.h"
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <database/drafts.h>
#include <support/desk.h>
#include <views/citizens/citizens_page.h>
#include <views/list_view.h>

using namespace bro;

// What a citizen lives by, on the citizen's own page: 004 2.3.9 pays for results judged by it.
class TestCitizenStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabIsThereWhereAContractGoesByIt();
    void recordedByKeys();
    void needsEvidence();
    void documentFromThisPcComesOntoTheCase();
    void fileThatIsGoneIsToldBesideTheField();
    void correctedAndTakenBack();
    void typedIsNotLostByEscape();
    void typedOutlivesTheProgram();
    void unemploymentIsAskedWhereTheContractGoesByIt();
};

namespace {

const QDate Today(2026, 8, 15);

struct StatusDesk : Desk<Money004, CitizensPage>
{
    StatusDesk()
    {
        order = add(Fredericia, u"b"_s, u"1"_s, older, FirstMonday, 6);
        db.clock().set(Today);
    }
    void show(const QString &tab = u"status"_s)
    {
        open({Area::Citizens, tab, older.id.value});
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    ListView *list() const { return find<ListView>("statusList"); }
    QDialog *dialog(const char *name = "statusDialog") const
    {
        QDialog *shown = nullptr;
        for (QDialog *one : page->findChildren<QDialog *>(QLatin1String(name)))
            shown = one->isVisible() ? one : shown;
        return shown;
    }
    template <typename T>
    T *field(const char *name) const
    {
        T *found = dialog()->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no field %s", name);
        return found;
    }
    void accept() const { QTest::mouseClick(field<QPushButton>("acceptButton"), Qt::LeftButton); }
    QList<StatusRecord> standing() { return *ResultStore(session()).statusesOf(older.id); }
    QString cell(int row, int column) const
    {
        return list()->listModel()->index(row, column).data().toString();
    }
    QString fileWith(const QByteArray &bytes)
    {
        const QString path = folder.filePath(u"lønseddel.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }
    Order order;
};

} // namespace

void TestCitizenStatus::tabIsThereWhereAContractGoesByIt()
{
    StatusDesk desk;
    desk.show();
    auto *tabs = desk.find<QTabWidget>("citizenTabs");
    QCOMPARE(tabs->currentWidget()->objectName(), u"statusTab"_s);
    QVERIFY(!desk.list()->findChildren<QLabel *>().isEmpty()); // nothing yet, and what it is for
    desk.page->open({Area::Citizens, {}, desk.younger.id.value});
    const int at = tabs->indexOf(desk.find<QWidget>("statusTab"));
    QVERIFY(!tabs->isTabVisible(at)); // without an order nobody needs to know
    desk.page->open({Area::Citizens, {}, desk.older.id.value});
    QVERIFY(tabs->isTabVisible(at));
}

void TestCitizenStatus::recordedByKeys()
{
    StatusDesk desk;
    desk.show();
    auto *more = desk.find<QPushButton>("newStatus");
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_VERIFY(desk.dialog());
    auto *kind = desk.field<QComboBox>("statusKind");
    QTRY_VERIFY(kind->hasFocus());
    QTest::keyClick(kind, Qt::Key_Down); // unsupported work
    auto *words = desk.field<QLineEdit>("statusEvidence");
    words->setFocus();
    QTest::keyClicks(words, u"Lønseddel juli"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog());
    const auto recorded = desk.standing();
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(recorded.first().status, CitizenStatus::UnsupportedWork);
    QCOMPARE(recorded.first().from, Today);
    QVERIFY(!recorded.first().to.isValid());
    QTRY_COMPARE(desk.list()->listModel()->shownRows(), 1);
    QCOMPARE(desk.cell(0, 3), u"Lønseddel juli"_s);
    QCOMPARE(desk.navigator.told.size(), 1);
}

void TestCitizenStatus::needsEvidence()
{
    StatusDesk desk;
    desk.show();
    desk.click("newStatus");
    QTRY_VERIFY(desk.dialog());
    desk.accept();
    auto *words = desk.field<QLineEdit>("statusEvidence");
    QVERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->focusWidget(), static_cast<QWidget *>(words));
    QVERIFY(!words->accessibleDescription().isEmpty());
    // A day to come is no fact, and nothing ends before it begins.
    QTest::keyClicks(words, u"Brev"_s);
    desk.field<QDateEdit>("statusFrom")->setDate(Today.addDays(1));
    desk.accept();
    QVERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->focusWidget()->objectName(), u"statusFrom"_s);
    desk.field<QDateEdit>("statusFrom")->setDate(Today.addDays(-10));
    desk.field<QAbstractButton>("statusEnded")->setChecked(true);
    desk.field<QDateEdit>("statusTo")->setDate(Today.addDays(-11));
    desk.accept();
    QVERIFY(desk.dialog());
    QVERIFY(desk.standing().isEmpty());
    desk.field<QDateEdit>("statusTo")->setDate(Today.addDays(-10));
    desk.accept();
    QTRY_VERIFY(!desk.dialog());
    QCOMPARE(desk.standing().first().to, Today.addDays(-10));
}

void TestCitizenStatus::documentFromThisPcComesOntoTheCase()
{
    StatusDesk desk;
    desk.show();
    desk.click("newStatus");
    QTRY_VERIFY(desk.dialog());
    desk.prompts.files.enqueue(desk.fileWith("%PDF løn"));
    QTest::mouseClick(desk.field<QPushButton>("statusDocumentFile"), Qt::LeftButton);
    DocumentStore documents(desk.session());
    QVERIFY(documents.ofCitizen(desk.older.id)->isEmpty()); // not before it is saved
    desk.accept();
    QTRY_VERIFY(!desk.dialog());
    const auto stored = *documents.ofCitizen(desk.older.id);
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().kind, DocumentKind::ResultEvidence);
    QCOMPARE(*documents.content(stored.first()), QByteArray("%PDF løn"));
    QCOMPARE(desk.standing().first().document, stored.first().id);
    QTRY_COMPARE(desk.cell(0, 4), u"lønseddel.pdf"_s);
    // It is opened from the row, and chosen again from the case.
    desk.list()->setCurrentId(desk.standing().first().id.value);
    int opened = 0;
    desk.find<DocumentsTab>("documentsTab")->files().open = [&opened](const QUrl &) {
        return ++opened > 0;
    };
    desk.click("openEvidence");
    QCOMPARE(opened, 1);
    desk.click("newStatus");
    QTRY_VERIFY(desk.dialog());
    QVERIFY(desk.field<QComboBox>("statusDocument")->findData(stored.first().id.value) > 0);
    desk.dialog()->reject();
}

void TestCitizenStatus::fileThatIsGoneIsToldBesideTheField()
{
    StatusDesk desk;
    desk.show();
    desk.click("newStatus");
    QTRY_VERIFY(desk.dialog());
    const QString path = desk.fileWith("x");
    desk.prompts.files.enqueue(path);
    QTest::mouseClick(desk.field<QPushButton>("statusDocumentFile"), Qt::LeftButton);
    QVERIFY(QFile::remove(path));
    desk.accept();
    QVERIFY(desk.dialog());
    QVERIFY(!desk.field<QComboBox>("statusDocument")->accessibleDescription().isEmpty());
    QVERIFY(desk.standing().isEmpty());
    desk.prompts.answers.enqueue(1);
    desk.dialog()->reject();
}

void TestCitizenStatus::correctedAndTakenBack()
{
    StatusDesk desk;
    StatusRecord record;
    record.citizen = desk.older.id;
    record.from = Today.addDays(-30);
    record.evidence = u"Samtale"_s;
    QVERIFY(ResultStore(desk.session()).addStatus(record).ok());
    desk.show();
    QVERIFY(desk.list()->setCurrentId(desk.standing().first().id.value));
    desk.click("correctStatus");
    QTRY_VERIFY(desk.dialog());
    desk.accept();
    QVERIFY(desk.dialog()); // nothing was changed
    desk.field<QDateEdit>("statusFrom")->setDate(Today.addDays(-20));
    desk.accept();
    QTRY_VERIFY(!desk.dialog());
    QCOMPARE(desk.standing().size(), 1);
    QCOMPARE(desk.standing().first().from, Today.addDays(-20));
    QTRY_COMPARE(desk.list()->listModel()->shownRows(), 2); // the old one is kept
    QVERIFY(desk.list()->setCurrentId(desk.standing().first().id.value));
    desk.prompts.texts.enqueue(u"Forkert borger"_s);
    desk.click("takeStatusBack");
    QTRY_VERIFY(desk.standing().isEmpty());
    QTRY_VERIFY(desk.cell(0, 3).contains(u"Forkert borger"_s));
    // What does not stand can't be corrected.
    QVERIFY(!desk.find<QPushButton>("correctStatus")->isEnabled());
    QVERIFY(!desk.find<QPushButton>("takeStatusBack")->isEnabled());
}

void TestCitizenStatus::typedIsNotLostByEscape()
{
    StatusDesk desk;
    desk.show();
    desk.click("newStatus");
    QTRY_VERIFY(desk.dialog());
    QTest::keyClicks(desk.field<QLineEdit>("statusEvidence"), u"Vigtigt"_s);
    desk.prompts.answers.enqueue(0);
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QVERIFY(desk.dialog());
    desk.prompts.answers.enqueue(1);
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());
}

void TestCitizenStatus::typedOutlivesTheProgram()
{
    StatusDesk desk;
    const auto kept = [&desk] { return Drafts(desk.session()).all().valueOr({}).size(); };
    desk.show();
    desk.click("newStatus");
    QTRY_VERIFY(desk.dialog());
    QTest::keyClicks(desk.field<QLineEdit>("statusEvidence"), u"Lønseddel"_s);
    QTRY_COMPARE(kept(), 1);
    desk.page.reset();
    desk.show();
    desk.click("newStatus");
    QTRY_VERIFY(desk.dialog());
    auto *bar = desk.dialog()->findChild<MessageBar *>();
    QTest::mouseClick(bar->findChild<QPushButton *>(u"messageButton1"_s), Qt::LeftButton);
    QCOMPARE(desk.field<QLineEdit>("statusEvidence")->text(), u"Lønseddel"_s);
    desk.accept();
    QTRY_VERIFY(!desk.dialog());
    QCOMPARE(kept(), 0);
}

void TestCitizenStatus::unemploymentIsAskedWhereTheContractGoesByIt()
{
    StatusDesk desk;
    desk.show(u"overview"_s);
    for (QAction *action : desk.page->findChildren<QAction *>()) {
        if (action->text().contains(u"tamdata"_s) || action->text().contains(u"aster data"_s))
            action->trigger();
    }
    QTRY_VERIFY(desk.dialog("citizenDialog"));
    QDialog *dialog = desk.dialog("citizenDialog");
    auto *known = dialog->findChild<QAbstractButton *>(u"unemployedField"_s);
    auto *since = dialog->findChild<QDateEdit *>(u"sinceField"_s);
    QVERIFY(known->isVisible());
    QVERIFY(!since->isVisible());
    known->setFocus();
    QTest::keyClick(known, Qt::Key_Space);
    QVERIFY(since->isVisible());
    since->setDate(QDate(2024, 1, 15));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"acceptButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk.dialog("citizenDialog"));
    CitizenStore citizens(desk.session());
    QCOMPARE(citizens.byId(desk.older.id)->unemployedSince, QDate(2024, 1, 15));
    // And taken back by the undo that every change of master data has.
    QVERIFY(desk.session().undo().undo().ok());
    QVERIFY(!citizens.byId(desk.older.id)->unemployedSince.isValid());
}

QTEST_MAIN(TestCitizenStatus)
#include "tst_citizen_status.moc"
