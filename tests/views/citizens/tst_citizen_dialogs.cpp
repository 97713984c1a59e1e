// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizens_desk.h"
#include "documents_tab.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <database/drafts.h>
#include <views/mark_painter.h>
#include <views/message_bar.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestCitizenDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newNoteByKey();
    void emptyNoteIsRefused();
    void typedNoteIsNotLostByEscape();
    void typedNoteOutlivesTheProgram();
    void noteIsMendedAndTheOldKept();
    void masterDataAreChecked();
    void realCprTakesThePlaceOfTheReplacement();
    void typedMasterDataOutliveTheProgram();
    void masterDataDraftGoesWithItsEdit();
    void knownCprIsRefusedAtItsField();
    void masterDataCanBeUndone();
    void mentorMayNotChangeTheNumber();
    void documentIsAddedAndOpened();
    void documentNeedsAKind();
    void brokenFileIsTold();
};

void TestCitizenDialogs::newNoteByKey()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    find<QPushButton>(shown.page, "newNote")->setFocus();
    QTest::keyClick(&shown.page, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(shown.dialog("noteDialog"));
    QDialog *dialog = shown.dialog("noteDialog");
    auto *kind = find<QComboBox>(*dialog, "noteKind");
    kind->setCurrentIndex(1);
    QTest::keyClicks(find<QPlainTextEdit>(*dialog, "noteText"), u"Ringede og aftalte tid."_s);
    shown.accept(dialog);
    const auto notes = NoteStore(desk.session()).ofCitizen(desk.amina.id);
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().kind, NoteKind::Phone);
    QCOMPARE(notes->first().text, u"Ringede og aftalte tid."_s);
    auto *latest = find<QAbstractItemView>(shown.page, "latestNotes");
    QTRY_COMPARE(latest->model()->rowCount(), 1);
    QCOMPARE(shown.tabs()->tabText(1), u"Notes 1"_s);
    QCOMPARE(desk.navigator.told.size(), 1);
}

void TestCitizenDialogs::emptyNoteIsRefused()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    QTest::mouseClick(find<QPushButton>(shown.page, "newNote"), Qt::LeftButton);
    QDialog *dialog = shown.dialog("noteDialog");
    shown.accept(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(!find<QPlainTextEdit>(*dialog, "noteText")->accessibleDescription().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown.dialog("noteDialog"));
    QVERIFY(NoteStore(desk.session()).ofCitizen(desk.amina.id)->isEmpty());
}

void TestCitizenDialogs::typedNoteIsNotLostByEscape()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    QTest::mouseClick(find<QPushButton>(shown.page, "newNote"), Qt::LeftButton);
    QDialog *dialog = shown.dialog("noteDialog");
    QTest::keyClicks(find<QPlainTextEdit>(*dialog, "noteText"), u"Vigtigt"_s);
    desk.prompts.answers.enqueue(0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    desk.prompts.answers.enqueue(1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown.dialog("noteDialog"));
}

void TestCitizenDialogs::typedNoteOutlivesTheProgram()
{
    CitizensDesk desk;
    const Place amina{Area::Citizens, {}, desk.amina.id.value};
    const auto kept = [&desk] { return Drafts(desk.session()).all().valueOr({}).size(); };
    {
        Shown shown(desk, amina);
        QTest::mouseClick(find<QPushButton>(shown.page, "newNote"), Qt::LeftButton);
        QDialog *dialog = shown.dialog("noteDialog");
        find<QComboBox>(*dialog, "noteKind")->setCurrentIndex(1);
        QTest::keyClicks(find<QPlainTextEdit>(*dialog, "noteText"), u"Ringede og"_s);
        QTRY_COMPARE(kept(), 1);
    }
    Shown shown(desk, {Area::Citizens, {}, desk.jytte.id.value});
    auto *bar = find<MessageBar>(shown.page, "draftBar");
    QVERIFY(!bar->isVisible());
    shown.page.open(amina);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(find<QPushButton>(*bar, "messageButton1"), Qt::LeftButton);
    QDialog *dialog = shown.dialog("noteDialog");
    QVERIFY(dialog);
    QCOMPARE(find<QPlainTextEdit>(*dialog, "noteText")->toPlainText(), u"Ringede og"_s);
    QCOMPARE(find<QComboBox>(*dialog, "noteKind")->currentIndex(), 1);
    shown.accept(dialog);
    const auto notes = NoteStore(desk.session()).ofCitizen(desk.amina.id);
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().text, u"Ringede og"_s);
    QCOMPARE(kept(), 0);
    QVERIFY(!bar->isVisible());
}

void TestCitizenDialogs::noteIsMendedAndTheOldKept()
{
    CitizensDesk desk;
    CitizenNote note;
    note.citizen = desk.amina.id;
    note.text = u"Mødte kl. 9"_s;
    QVERIFY(NoteStore(desk.session()).add(note).ok());
    Shown shown(desk, {Area::Citizens, u"notes"_s, desk.amina.id.value});
    auto *list = find<ListView>(shown.page, "noteList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->listModel()->index(0, 0)).center());
    QCOMPARE(find<QLabel>(shown.page, "noteWhole")->text(), note.text);
    QTest::mouseClick(find<QPushButton>(shown.page, "correctNote"), Qt::LeftButton);
    QDialog *dialog = shown.dialog("noteDialog");
    auto *text = find<QPlainTextEdit>(*dialog, "noteText");
    QCOMPARE(text->toPlainText(), note.text);
    shown.accept(dialog);
    QVERIFY(dialog->isVisible()); // nothing was changed
    text->selectAll();
    QTest::keyClicks(text, u"Mødte kl. 10"_s);
    shown.accept(dialog);
    QTRY_COMPARE(find<QLabel>(shown.page, "noteWhole")->text(), u"Mødte kl. 10"_s);
    QVERIFY(find<QLabel>(shown.page, "noteHistory")->text().contains(u"Mødte kl. 9"_s));
}

void TestCitizenDialogs::masterDataAreChecked()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    shown.page.menuActions().at(3)->trigger();
    QDialog *dialog = shown.dialog("citizenDialog");
    QVERIFY(dialog && Shown::active(dialog));
    auto *name = find<QLineEdit>(*dialog, "nameField");
    auto *cpr = find<QLineEdit>(*dialog, "cprField");
    auto *postal = find<QLineEdit>(*dialog, "postalField");
    QCOMPARE(cpr->text() + cpr->placeholderText(), desk.amina.cpr.masked());
    name->clear();
    cpr->setText(u"999999-9999"_s);
    postal->setText(u"12"_s);
    shown.accept(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY(name->hasFocus());
    for (const QLineEdit *field : {name, cpr, postal})
        QVERIFY2(!field->accessibleDescription().isEmpty(), qPrintable(field->objectName()));
    // Checked when the field is left, not while typing.
    name->setText(u"Amina Ny Prøve"_s);
    QVERIFY(!name->accessibleDescription().isEmpty());
    cpr->setFocus();
    QVERIFY(name->accessibleDescription().isEmpty());
    cpr->clear(); // stays as it is
    postal->setText(u"4999"_s);
    shown.accept(dialog);
    QTRY_VERIFY(!shown.dialog("citizenDialog"));
    QCOMPARE(desk.citizens.byId(desk.amina.id)->name, u"Amina Ny Prøve"_s);
    QTRY_COMPARE(find<QLabel>(shown.page, "citizenName")->text(), u"Amina Ny Prøve"_s);
}

void TestCitizenDialogs::realCprTakesThePlaceOfTheReplacement()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    shown.page.menuActions().at(3)->trigger();
    QDialog *dialog = shown.dialog("citizenDialog");
    QVERIFY(Shown::active(dialog));
    auto *cpr = find<QLineEdit>(*dialog, "cprField");
    cpr->setFocus();
    cpr->setText(u"010388 1234"_s);
    find<QLineEdit>(*dialog, "nameField")->setFocus();
    // The real number needs no reason.
    QVERIFY(!find<QLineEdit>(*dialog, "reasonField")->isVisible());
    shown.accept(dialog);
    QTRY_VERIFY(!shown.dialog("citizenDialog"));
    const auto stored = desk.citizens.byId(desk.amina.id);
    QCOMPARE(stored->cpr.digits(), u"0103881234"_s);
    QCOMPARE(desk.citizens.earlierCprs(desk.amina.id)->size(), 1);
    QTRY_VERIFY(!find<MarkLabel>(shown.page, "replacementMark")->isVisible());
    QVERIFY(desk.navigator.badgeChanges > 0);
}

void TestCitizenDialogs::typedMasterDataOutliveTheProgram()
{
    CitizensDesk desk;
    const Place jytte{Area::Citizens, {}, desk.jytte.id.value};
    const auto kept = [&desk] { return Drafts(desk.session()).all().valueOr({}).size(); };
    {
        Shown shown(desk, jytte);
        shown.page.menuActions().at(3)->trigger();
        QDialog *dialog = shown.dialog("citizenDialog");
        QTest::keyClicks(find<QLineEdit>(*dialog, "addressField"), u"Havnegade 12"_s);
        QTest::keyClicks(find<QLineEdit>(*dialog, "cprField"), u"010164-9995"_s);
        QTRY_COMPARE(kept(), 1);
    }
    QCOMPARE(desk.citizens.byId(desk.jytte.id)->address, desk.jytte.address);
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    auto *bar = shown.page.findChild<QWidget *>(u"citizenView"_s)
                    ->findChild<MessageBar *>(u"draftBar"_s, Qt::FindDirectChildrenOnly);
    QVERIFY(!bar->isVisible());
    shown.page.open(jytte);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(find<QPushButton>(*bar, "messageButton1"), Qt::LeftButton);
    QDialog *dialog = shown.dialog("citizenDialog");
    QVERIFY(dialog);
    QVERIFY(!bar->isVisible());
    QVERIFY(!find<MessageBar>(*dialog, "draftBar")->isVisible());
    QVERIFY(find<QLineEdit>(*dialog, "addressField")->text().endsWith(u"Havnegade 12"_s));
    QCOMPARE(find<QLineEdit>(*dialog, "nameField")->text(), desk.jytte.name);
    // Another number asks for its reason, as when it is typed.
    QCOMPARE(find<QLineEdit>(*dialog, "cprField")->text(), u"010164-9995"_s);
    QVERIFY(find<QLineEdit>(*dialog, "reasonField")->isVisible());
    find<QLineEdit>(*dialog, "cprField")->clear();
    shown.accept(dialog);
    QTRY_VERIFY(!shown.dialog("citizenDialog"));
    QVERIFY(desk.citizens.byId(desk.jytte.id)->address.endsWith(u"Havnegade 12"_s));
    QCOMPARE(kept(), 0);
    QVERIFY(!bar->isVisible());
}

void TestCitizenDialogs::masterDataDraftGoesWithItsEdit()
{
    CitizensDesk desk;
    const auto kept = [&desk] { return Drafts(desk.session()).all().valueOr({}).size(); };
    Shown shown(desk, {Area::Citizens, {}, desk.jytte.id.value});
    shown.page.menuActions().at(3)->trigger();
    QDialog *dialog = shown.dialog("citizenDialog");
    QTest::keyClicks(find<QLineEdit>(*dialog, "cityField"), u"Egeby"_s);
    QTRY_COMPARE(kept(), 1);
    desk.prompts.answers.enqueue(0); // keeps on writing
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(kept(), 1);
    desk.prompts.answers.enqueue(1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!shown.dialog("citizenDialog"));
    QCOMPARE(kept(), 0);
}

void TestCitizenDialogs::knownCprIsRefusedAtItsField()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    shown.page.menuActions().at(3)->trigger();
    QDialog *dialog = shown.dialog("citizenDialog");
    QVERIFY(Shown::active(dialog));
    auto *cpr = find<QLineEdit>(*dialog, "cprField");
    cpr->setText(desk.jytte.cpr.shown());
    shown.accept(dialog);
    QVERIFY(dialog->isVisible());
    QVERIFY2(cpr->accessibleDescription().contains(desk.jytte.name),
             qPrintable(cpr->accessibleDescription()));
    QCOMPARE(desk.citizens.byId(desk.amina.id)->cpr, desk.amina.cpr);
    // Another number than the real one for a replacement needs a reason.
    cpr->setText(u"6203881239"_s);
    find<QLineEdit>(*dialog, "nameField")->setFocus();
    cpr->setFocus();
    find<QLineEdit>(*dialog, "nameField")->setFocus();
    QVERIFY(find<QLineEdit>(*dialog, "reasonField")->isVisible());
    shown.accept(dialog);
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(find<QLineEdit>(*dialog, "reasonField"), u"Nyt fra ordregiver"_s);
    shown.accept(dialog);
    QTRY_VERIFY(!shown.dialog("citizenDialog"));
}

void TestCitizenDialogs::masterDataCanBeUndone()
{
    CitizensDesk desk;
    Shown shown(desk, {Area::Citizens, {}, desk.amina.id.value});
    shown.page.menuActions().at(3)->trigger();
    QDialog *dialog = shown.dialog("citizenDialog");
    find<QCheckBox>(*dialog, "smsField")->click();
    shown.accept(dialog);
    QVERIFY(desk.citizens.byId(desk.amina.id)->smsConsent);
    UndoStack &undo = desk.context.session.undo();
    QVERIFY(undo.canUndo());
    QVERIFY(undo.undo().ok());
    QVERIFY(!desk.citizens.byId(desk.amina.id)->smsConsent);
    QVERIFY(undo.redo().ok());
    QVERIFY(desk.citizens.byId(desk.amina.id)->smsConsent);
}

void TestCitizenDialogs::mentorMayNotChangeTheNumber()
{
    CitizensDesk desk;
    const SessionUser user{desk.context.session.user().id, u"mk"_s, Role::Mentor, desk.mette.id};
    Session session(user, desk.database.connection(), desk.database.clock());
    PageContext context{desk.context.database, session,      desk.texts,    desk.changes,
                        desk.settings,         desk.prompts, desk.navigator};
    CitizensPage page(context);
    desk.attach(page, {Area::Citizens, {}, desk.amina.id.value});
    page.menuActions().at(3)->trigger();
    auto *dialog = find<QDialog>(page, "citizenDialog");
    QVERIFY(find<QLineEdit>(*dialog, "cprField")->isReadOnly());
    QVERIFY(!find<QLineEdit>(*dialog, "cprField")->accessibleDescription().isEmpty());
    find<QLineEdit>(*dialog, "phoneField")->setText(u"28000000"_s);
    QTest::mouseClick(find<QPushButton>(*dialog, "acceptButton"), Qt::LeftButton);
    QCOMPARE(desk.citizens.byId(desk.amina.id)->phone, u"28000000"_s);
    QCOMPARE(desk.citizens.byId(desk.amina.id)->phoneSource, u"office"_s);
}

void TestCitizenDialogs::documentIsAddedAndOpened()
{
    CitizensDesk desk;
    const QString path = desk.folder.filePath(u"fuldmagt.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF prøve") > 0);
    file.close();
    Shown shown(desk, {Area::Citizens, u"documents"_s, desk.amina.id.value});
    desk.prompts.files.enqueue(path);
    QTest::mouseClick(find<QPushButton>(shown.page, "addDocument"), Qt::LeftButton);
    QDialog *dialog = shown.dialog("documentDialog");
    QVERIFY(dialog);
    auto *kind = find<QComboBox>(*dialog, "documentKind");
    kind->setCurrentIndex(kind->findText(u"Fuldmagt"_s));
    auto *title = find<QLineEdit>(*dialog, "documentTitle");
    title->selectAll();
    QTest::keyClicks(title, u"Fuldmagt, Nasra.pdf"_s);
    shown.accept(dialog);
    auto *list = find<ListView>(shown.page, "documentList");
    QTRY_COMPARE(list->listModel()->shownRows(), 1);
    QCOMPARE(list->listModel()->index(0, 1).data().toString(), u"Fuldmagt"_s);
    auto *tab = find<DocumentsTab>(shown.page, "documentsTab");
    QUrl opened;
    tab->files().open = [&opened](const QUrl &url) {
        opened = url;
        return true;
    };
    list->setCurrentIndex(list->listModel()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QFile shownFile(opened.toLocalFile());
    QVERIFY(shownFile.open(QIODevice::ReadOnly));
    QCOMPARE(shownFile.readAll(), QByteArray("%PDF prøve"));
    QVERIFY(!opened.toString().contains(u"Nasra"_s));
    QCOMPARE(seen(desk, desk.amina.id, u"orderStore.documentOpened"_s), 1);
    shown.page.open({Area::Citizens});
    QVERIFY(!QFile::exists(opened.toLocalFile()));
}

void TestCitizenDialogs::documentNeedsAKind()
{
    CitizensDesk desk;
    const QString path = desk.folder.filePath(u"a.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") > 0);
    file.close();
    Shown shown(desk, {Area::Citizens, u"documents"_s, desk.amina.id.value});
    desk.prompts.files.enqueue(QString());
    QTest::mouseClick(find<QPushButton>(shown.page, "addDocument"), Qt::LeftButton);
    QVERIFY(!shown.dialog("documentDialog")); // thought better of it
    desk.prompts.files.enqueue(path);
    QTest::mouseClick(find<QPushButton>(shown.page, "addDocument"), Qt::LeftButton);
    QDialog *dialog = shown.dialog("documentDialog");
    shown.accept(dialog);
    QVERIFY(!find<QComboBox>(*dialog, "documentKind")->accessibleDescription().isEmpty());
}

void TestCitizenDialogs::brokenFileIsTold()
{
    CitizensDesk desk;
    const QString path = desk.folder.filePath(u"tom.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Shown shown(desk, {Area::Citizens, u"documents"_s, desk.amina.id.value});
    desk.prompts.files.enqueue(path);
    QTest::mouseClick(find<QPushButton>(shown.page, "addDocument"), Qt::LeftButton);
    QDialog *dialog = shown.dialog("documentDialog");
    find<QComboBox>(*dialog, "documentKind")->setCurrentIndex(2);
    shown.accept(dialog);
    QVERIFY(shown.page.findChild<MessageBar *>()->text().contains(u"tomt"_s));
    QVERIFY(DocumentStore(desk.session()).ofCitizen(desk.amina.id)->isEmpty());
}

QTEST_MAIN(TestCitizenDialogs)
#include "tst_citizen_dialogs.moc"
