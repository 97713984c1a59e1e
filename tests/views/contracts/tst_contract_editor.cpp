// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <contracts/profile_loader.h>
#include <contracts/profile_tree_model.h>
#include <support/page_test.h>
#include <views/contracts/contract_editor.h>
#include <views/list_view.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;
using namespace bro;

// The form of a contract: fields with their faults, lists, undo, the made-up order.
class TestContractEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void faultStandsBesideItsField();
    void faultListJumps();
    void tabReadsOnFromFieldToFaults();
    void zonesArePartsFieldsAndFaults();
    void duplicatedDeadlineIsRefusedUntilItDiffers();
    void entriesMoveAndGoByKeys();
    void undoTakesBackTypingThenChanges();
    void choicesAreDanishWords();
    void optionalPartIsAddedAndRemoved();
    void textsOfLettersAreChanged();
    void lookingChangesNothing_data();
    void lookingChangesNothing();
    void savedDraftIsKept();
    void unsavedDraftHolds();
    void staleDraftIsTold();
    void typedIsOfferedAfterAFall();
    void versionInUseIsLocked();
    void useTellsWhatChanges();
    void draftWithFaultsCannotBeUsed();
    void madeUpOrderIsCounted();
    void madeUpOrderNeedsASoundContract();
    void madeUpOrderRefusesNonsense();

private:
    static QByteArray fredericia() { return bundledProfile(u"fredericia-2004.json"_s); }
    void open(const QByteArray &json)
    {
        const auto draft = ContractDraftStore(m_test->session()).add(json);
        QVERIFY(draft.ok());
        QVERIFY(m_editor->openDraft(draft->id).ok());
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        // Fields of a part that was left may not have gone yet.
        const auto all = m_editor->findChildren<Widget *>(name);
        for (Widget *each : all)
            if (each->isVisible())
                return each;
        return nullptr;
    }
    QTreeView *tree() { return m_editor->findChild<QTreeView *>(u"contractParts"_s); }
    void choose(const QString &path)
    {
        auto *model = qobject_cast<ProfileTreeModel *>(tree()->model());
        const QModelIndex part = model->indexOf(path);
        QVERIFY2(part.isValid(), qPrintable(path));
        tree()->setCurrentIndex(part);
    }
    void type(const QString &path, const QString &text)
    {
        auto *line = find<QLineEdit>(u"profile."_s + path);
        QVERIFY2(line, qPrintable(path));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    QString note(const QString &path)
    {
        auto *label = find<QLabel>(u"profile."_s + path + u"Note"_s);
        return label ? label->text() : QString();
    }
    void click(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QByteArray stored() { return ContractDraftStore(m_test->session()).find(1)->text; }
    QString faultWords() { return find<QLabel>(u"faultWords"_s)->text(); }
    void inDialog(const std::function<void(QDialog &)> &act)
    {
        QTimer::singleShot(0, this, [act] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }

    std::unique_ptr<PageTest> m_test;
    std::unique_ptr<ContractEditor> m_editor;
};

void TestContractEditor::init()
{
    m_editor.reset();
    m_test = std::make_unique<PageTest>();
    m_editor = std::make_unique<ContractEditor>(m_test->context, nullptr);
    m_editor->resize(1000, 700);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void TestContractEditor::faultStandsBesideItsField()
{
    open(fredericia());
    QCOMPARE(faultWords(), m_editor->tr("No faults: the contract can be taken into use."));
    choose(u"activities"_s);
    type(u"activities.weeklyAtMost"_s, u"200"_s);
    QCOMPARE(note(u"activities.weeklyAtMost"_s),
             u"Tallet 200 er uden for det tilladte. Det skal ligge fra 0,02 til 168."_s);
    auto *faults = m_editor->findChild<ListView *>(u"contractFaults"_s);
    QCOMPARE(faults->model()->rowCount(), 1);
    QVERIFY(faults->isVisible());
    QCOMPARE(tree()->currentIndex().data().toString(), u"Aktivitetstimer – 1 fejl"_s);
    type(u"activities.weeklyAtMost"_s, u"37"_s);
    QCOMPARE(note(u"activities.weeklyAtMost"_s), QString());
    QVERIFY(!faults->isVisible());
}

void TestContractEditor::faultListJumps()
{
    open(fredericia());
    choose(u"tracks[2].price.bonuses[0]"_s);
    type(u"tracks[2].price.bonuses[0].amount"_s, u"-5"_s);
    choose(u"retention"_s);
    auto *faults = m_editor->findChild<ListView *>(u"contractFaults"_s);
    faults->setFocus();
    faults->setCurrentId(1);
    QTest::keyClick(faults, Qt::Key_Return);
    QCOMPARE(tree()->currentIndex().data(ProfileTreeModel::PathRole).toString(),
             u"tracks[2].price.bonuses[0]"_s);
    auto *line = find<QLineEdit>(u"profile.tracks[2].price.bonuses[0].amount"_s);
    QVERIFY(line);
    QVERIFY(line->hasFocus());
    QCOMPARE(line->text(), u"-5,00"_s);
    choose(u"retention"_s);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_F8);
    // The lower amount is now above the amount: the second fault.
    line = find<QLineEdit>(u"profile.tracks[2].price.bonuses[0].lowAmount"_s);
    QVERIFY(line);
    QVERIFY(line->hasFocus());
    QCOMPARE(note(u"tracks[2].price.bonuses[0].lowAmount"_s),
             u"”Lavere beløb” er større end ”Beløb”. Byt om på dem, eller ret den ene."_s);
}

void TestContractEditor::tabReadsOnFromFieldToFaults()
{
    open(fredericia());
    choose(u"postal"_s);
    type(u"postal.days"_s, u"99"_s);
    QStringList way;
    auto *days = find<QLineEdit>(u"profile.postal.days"_s);
    days->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(way, QStringList({u"profile.postal.cutOff"_s, u"profile.postal.source"_s,
                               u"contractFaults"_s}));
}

void TestContractEditor::zonesArePartsFieldsAndFaults()
{
    open(fredericia());
    choose(u"postal"_s);
    QCOMPARE(m_editor->zones().size(), 2);
    type(u"postal.days"_s, u"99"_s);
    const QList<QWidget *> zones = m_editor->zones();
    QCOMPARE(zones.size(), 3);
    QCOMPARE(zones[0], tree());
    zones[1]->setFocus();
    QVERIFY(find<QLineEdit>(u"profile.postal.days"_s)->hasFocus());
    QVERIFY(zones[1]->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(zones[2]->objectName(), u"contractFaults"_s);
}

void TestContractEditor::duplicatedDeadlineIsRefusedUntilItDiffers()
{
    open(fredericia());
    const Profile profile = *loadProfile(fredericia(), {}).profile;
    int row = 0;
    while (profile.deadlines[row].kind == DeadlineKind::Other)
        ++row;
    choose(u"deadlines"_s);
    auto *entries = find<QListWidget>(u"entries"_s);
    QCOMPARE(entries->count(), profile.deadlines.size());
    entries->setCurrentRow(row);
    click(u"duplicateEntry"_s);
    const QString copy = u"deadlines[%1]"_s.arg(row + 1);
    QCOMPARE(tree()->currentIndex().data(ProfileTreeModel::PathRole).toString(), copy);
    QCOMPARE(find<QLineEdit>(u"profile."_s + copy + u".title"_s)->text(),
             profile.deadlines[row].title + u" (kopi)"_s);
    QVERIFY(note(copy + u".kind"_s).startsWith(u"Fristen ”"_s));
    auto *kind = find<QComboBox>(u"profile."_s + copy + u".kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    QCOMPARE(note(copy + u".kind"_s),
             u"Hver slags må kun findes én gang for hvert spor."_s); // the field's own words
    QVERIFY(find<QPushButton>(u"useDraft"_s)->isEnabled());
    QTest::keyClick(kind, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(tree(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!find<QPushButton>(u"undoDraft"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"saveDraft"_s)->isEnabled());
}

void TestContractEditor::entriesMoveAndGoByKeys()
{
    open(fredericia());
    choose(u"tracks"_s);
    auto *entries = find<QListWidget>(u"entries"_s);
    const QString first = entries->item(0)->text();
    const int count = entries->count();
    entries->setFocus();
    entries->setCurrentRow(0);
    QTest::keyClick(entries, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(entries->item(1)->text(), first);
    QCOMPARE(entries->currentRow(), 1);
    QTest::keyClick(entries, Qt::Key_Delete);
    QCOMPARE(entries->count(), count - 1);
    QTest::keyClick(entries, Qt::Key_Insert);
    QCOMPARE(tree()->currentIndex().data(ProfileTreeModel::PathRole).toString(),
             u"tracks[%1]"_s.arg(count - 1));
    QVERIFY(find<QLineEdit>(u"profile.tracks[%1].title"_s.arg(count - 1))->hasFocus());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!find<QPushButton>(u"saveDraft"_s)->isEnabled());
}

void TestContractEditor::undoTakesBackTypingThenChanges()
{
    open(fredericia());
    auto *title = find<QLineEdit>(u"profile.title"_s);
    const QString was = title->text();
    type(u"title"_s, u"Ny titel"_s);
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, u"!"_s);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(title->text(), u"Ny titel"_s);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(title->text(), was);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(title->text(), u"Ny titel"_s);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(title, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(title->text(), u"Ny titel"_s);
}

void TestContractEditor::choicesAreDanishWords()
{
    open(fredericia());
    choose(u"deadlines[0]"_s);
    auto *anchor = find<QComboBox>(u"profile.deadlines[0].anchor"_s);
    QVERIFY(anchor->findText(u"Ordrens sidste dag"_s) >= 0);
    for (int i = 0; i < anchor->count(); ++i)
        QVERIFY2(anchor->itemText(i) != anchor->itemData(i).toString(),
                 qPrintable(anchor->itemText(i)));
    QCOMPARE(anchor->accessibleName(), u"Regnes fra"_s);
}

void TestContractEditor::optionalPartIsAddedAndRemoved()
{
    open(bundledProfile(u"odense-2007.json"_s));
    choose(u"survey"_s);
    const bool there = find<QPushButton>(u"removePart"_s) != nullptr;
    click(there ? u"removePart"_s : u"addPart"_s);
    click(there ? u"addPart"_s : u"removePart"_s);
    QVERIFY(find<QPushButton>(there ? u"removePart"_s : u"addPart"_s));
    choose(u"deadlines[0]"_s);
    const QString recurrence = u"deadlines[0].recurrence"_s;
    if (auto *add = find<QPushButton>(u"add."_s + recurrence)) {
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(find<QLineEdit>(u"profile."_s + recurrence + u".every"_s));
        QCOMPARE(note(recurrence + u".every"_s), u"Feltet mangler. Udfyld det."_s);
        click(u"remove."_s + recurrence);
        QVERIFY(!find<QLineEdit>(u"profile."_s + recurrence + u".every"_s));
    } else {
        click(u"remove."_s + recurrence);
        QVERIFY(find<QPushButton>(u"add."_s + recurrence));
    }
}

void TestContractEditor::textsOfLettersAreChanged()
{
    open(fredericia());
    choose(u"wording"_s);
    auto *text = find<QPlainTextEdit>(u"profile.wording.scheduleBinding"_s);
    QVERIFY(text);
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"Skemaet gælder."_s);
    QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(stored().contains("\"scheduleBinding\": \"Skemaet gælder.\""));
    m_test->prompts.texts.enqueue(u"Ny tekst"_s);
    click(u"addText"_s);
    QCOMPARE(note(u"wording.ny-tekst"_s), u"Feltet mangler. Udfyld det."_s);
}

void TestContractEditor::lookingChangesNothing_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = bundledProfiles();
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

// Every part is shown and each of its fields entered and left.
void TestContractEditor::lookingChangesNothing()
{
    QFETCH(QString, file);
    open(bundledProfile(file));
    auto *model = tree()->model();
    int parts = 0;
    const auto visit = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex part = model->index(row, 0, parent);
            tree()->setCurrentIndex(part);
            ++parts;
            const auto fields = m_editor->findChildren<QWidget *>();
            for (QWidget *field : fields)
                if (field->isVisible() && field->objectName().startsWith("profile."_L1))
                    field->setFocus();
            QVERIFY2(!find<QPushButton>(u"undoDraft"_s)->isEnabled(),
                     qPrintable(part.data().toString()));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            self(self, part);
        }
    };
    visit(visit, {});
    QVERIFY(parts > 40);
    m_test->prompts.files.enqueue(m_test->folder.filePath(u"copy.json"_s));
    click(u"saveDraftAsFile"_s);
    QFile copy(m_test->folder.filePath(u"copy.json"_s));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(copy.readAll()),
             QJsonDocument::fromJson(bundledProfile(file)));
}

void TestContractEditor::savedDraftIsKept()
{
    open(fredericia());
    type(u"title"_s, u"Ny titel"_s);
    QCOMPARE(find<QLabel>(u"contractState"_s)->text(),
             m_editor->tr("Draft of version %1, not saved").arg(1));
    QTest::keyClick(tree(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(stored().contains("Ny titel"));
    QCOMPARE(find<QLabel>(u"contractState"_s)->text(),
             m_editor->tr("Draft of version %1, saved").arg(1));
    QVERIFY(m_editor->mayLeave());
}

void TestContractEditor::unsavedDraftHolds()
{
    open(fredericia());
    type(u"title"_s, u"Ny titel"_s);
    m_test->prompts.answers.enqueue(2);
    QVERIFY(!m_editor->mayLeave());
    m_test->prompts.answers.enqueue(1);
    QVERIFY(m_editor->mayLeave());
    QVERIFY(!stored().contains("Ny titel"));
    QVERIFY(m_editor->mayLeave()); // nothing is left to ask about
    // What stands in a field that was not left counts too.
    auto *title = find<QLineEdit>(u"profile.title"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Halv"_s);
    m_test->prompts.answers.enqueue(0);
    QVERIFY(m_editor->mayLeave());
    QVERIFY(stored().contains("\"Halv\""));
}

void TestContractEditor::staleDraftIsTold()
{
    open(fredericia());
    type(u"title"_s, u"Min titel"_s);
    ContractDraftStore store(m_test->session());
    QVERIFY(store.save(*store.find(1), "{}").ok());
    QTest::keyClick(tree(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(stored(), QByteArray("{}"));
    QVERIFY(find<QPushButton>(u"saveDraft"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"profile.title"_s)->text(), u"Min titel"_s);
}

// As when the program went down: nothing was saved, nobody was asked.
void TestContractEditor::typedIsOfferedAfterAFall()
{
    open(fredericia());
    type(u"title"_s, u"Min titel"_s);
    QVERIFY(m_editor->openDraft(1).ok());
    QVERIFY(find<QLineEdit>(u"profile.title"_s)->text() != u"Min titel"_s);
    auto *bar = m_editor->findChild<MessageBar *>(u"contractBar"_s);
    QVERIFY(!bar->isEmpty());
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(find<QLineEdit>(u"profile.title"_s)->text(), u"Min titel"_s);
    QTest::keyClick(tree(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(stored().contains("Min titel"));
    QVERIFY(m_editor->openDraft(1).ok());
    QVERIFY(bar->isEmpty());
}

void TestContractEditor::versionInUseIsLocked()
{
    ContractStore store(m_test->session());
    const auto version = store.import(fredericia(), u"x.json"_s);
    QVERIFY(version.ok());
    QVERIFY(m_editor->openVersion(version->id).ok());
    auto *title = find<QLineEdit>(u"profile.title"_s);
    QVERIFY(title->isReadOnly());
    QVERIFY(!find<QPushButton>(u"saveDraft"_s));
    QVERIFY(!find<QPushButton>(u"useDraft"_s));
    choose(u"deadlines"_s);
    QVERIFY(!find<QPushButton>(u"addEntry"_s));
    auto *entries = find<QListWidget>(u"entries"_s);
    const int count = entries->count();
    QTest::keyClick(entries, Qt::Key_Delete);
    QCOMPARE(entries->count(), count);
    choose(u"deadlines[0]"_s);
    QVERIFY(!find<QComboBox>(u"profile.deadlines[0].anchor"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"removePart"_s));
    QSignalSpy wanted(m_editor.get(), &ContractEditor::newVersionWanted);
    click(u"newVersion"_s);
    QCOMPARE(wanted.value(0).value(0).toString(), u"fredericia-2004"_s);
    QVERIFY(m_editor->mayLeave());
}

void TestContractEditor::useTellsWhatChanges()
{
    ContractStore store(m_test->session());
    QVERIFY(store.import(fredericia(), u"x.json"_s).ok());
    open(*nextVersionText(fredericia(), 2, QDate(2027, 1, 1)));
    type(u"title"_s, u"Ny titel"_s);
    QSignalSpy used(m_editor.get(), &ContractEditor::usedAs);
    QString told;
    inDialog([&told](QDialog &dialog) {
        told = dialog.findChild<QTextBrowser *>(u"useEffects"_s)->toPlainText();
    });
    click(u"useDraft"_s);
    QVERIFY(told.contains(u"bliver til ”Ny titel”"_s));
    QCOMPARE(used.size(), 0); // given up
    QCOMPARE(store.list()->size(), 1);
    inDialog([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    click(u"useDraft"_s);
    QCOMPARE(used.size(), 1);
    QCOMPARE(store.list()->size(), 2);
    QVERIFY(ContractDraftStore(m_test->session()).list()->isEmpty());
    QCOMPARE((*store.find(u"fredericia-2004"_s, QDate(2027, 1, 1)))->profile.title, u"Ny titel"_s);
}

void TestContractEditor::draftWithFaultsCannotBeUsed()
{
    open(fredericia());
    auto *title = find<QLineEdit>(u"profile.title"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QTest::keyClick(title, Qt::Key_Tab);
    QVERIFY(!find<QPushButton>(u"useDraft"_s)->isEnabled());
    QCOMPARE(note(u"title"_s), u"Feltet mangler. Udfyld det."_s);
    QTest::keyClick(tree(), Qt::Key_S, Qt::ControlModifier); // a draft may be half done
    QVERIFY(stored().contains("\"title\": \"\""));
}

void TestContractEditor::madeUpOrderIsCounted()
{
    open(bundledProfile(u"koebenhavn-traedesten-2024.json"_s));
    click(u"segment_tryout"_s);
    auto *prices = find<QLineEdit>(u"tryoutPrices"_s);
    prices->setFocus();
    QTest::keyClicks(prices, u"400; 410"_s);
    QTest::keyClick(prices, Qt::Key_Tab);
    const QString payment = find<QLabel>(u"tryoutPayment"_s)->text();
    // 13 weeks from 8 December: 65 weekdays less four at Christmas and New Year.
    QVERIFY2(payment.contains(u"400,00 kr.: 24.400,00 kr."_s), qPrintable(payment));
    QVERIFY2(payment.contains(u"410,00 kr.: 25.010,00 kr."_s), qPrintable(payment));
    auto *deadlines = find<ListView>(u"tryoutDeadlines"_s);
    const QAbstractItemModel *listed = deadlines->model();
    QCOMPARE(listed->rowCount(), 3);
    QCOMPARE(listed->index(0, 0).data().toString(), u"The order's deadlines"_s);
    QCOMPARE(listed->index(1, 0).data().toString(), u"The contract's own, whatever is ordered"_s);
    QCOMPARE(listed->index(2, 0).data().toString(), u"Depend on what happens"_s);
    int rows = 0;
    for (int group = 0; group < listed->rowCount(); ++group)
        rows += listed->rowCount(listed->index(group, 0));
    QVERIFY(rows >= 20);
    QCOMPARE(deadlines->currentId(),
             listed->index(0, 0, listed->index(0, 0)).data(IdRole).toLongLong());
    QVERIFY(!find<QLabel>(u"tryoutCalculation"_s)->text().isEmpty());
    QVERIFY(m_editor->mayLeave());
}

void TestContractEditor::madeUpOrderNeedsASoundContract()
{
    open(fredericia());
    choose(u"activities"_s);
    type(u"activities.weeklyAtMost"_s, u"200"_s);
    click(u"segment_tryout"_s);
    click(u"showFirstFault"_s);
    QVERIFY(find<QLineEdit>(u"profile.activities.weeklyAtMost"_s)->hasFocus());
}

void TestContractEditor::madeUpOrderRefusesNonsense()
{
    open(bundledProfile(u"koebenhavn-traedesten-2024.json"_s));
    click(u"segment_tryout"_s);
    const auto refused = [this](const QString &name, const QString &typed) {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Tab);
        return find<QLabel>(name + u"Note"_s) ? find<QLabel>(name + u"Note"_s)->text() : QString();
    };
    QVERIFY(!refused(u"tryoutHours"_s, u"mange"_s).isEmpty());
    QVERIFY(!refused(u"tryoutAge"_s, u"ung"_s).isEmpty());
    QVERIFY(refused(u"tryoutHours"_s, u"4,5"_s).isEmpty());
    QVERIFY(refused(u"tryoutAge"_s, u"20"_s).isEmpty());
}

QTEST_MAIN(TestContractEditor)
#include "tst_contract_editor.moc"
