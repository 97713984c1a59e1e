// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <contract_actions.h>
#include <contracts/contract_drafts.h>
#include <contracts/contract_store.h>
#include <contracts/profile_draft.h>
#include <contracts/profile_loader.h>
#include <support/page_test.h>
#include <views/list_view.h>
#include <views/office/office_page.h>

using namespace Qt::StringLiterals;
using namespace bro;

// Kontor's contracts: from nothing to a contract in use by the keyboard, versions, drafts, files.
class TestContractsTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void newContractByKeyboard();
    void newContractNeedsAName();
    void newContractLikeAnother();
    void newVersionBecomesADraft();
    void listLeadsToVersionsAndDrafts();
    void escLeavesTheEditor();
    void fileWithFaultsIsToldWithPlaces();
    void brokenFileIsRefused();
    void fileComesAndGoes();
    void programsContractsAreTakenIn();
    void pricesFollowTheIndex();
    void draftIsDeleted();
    void helpIsOfContracts();
    void mentorOnlyLooks();

private:
    void inDialog(const QString &name, const std::function<void(QDialog &)> &act)
    {
        QTimer::singleShot(0, this, [name, act] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QCOMPARE(dialog->objectName(), name);
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        const auto all = m_page->findChildren<Widget *>(name);
        for (Widget *each : all)
            if (each->isVisible())
                return each;
        return nullptr;
    }
    ListView *list() { return m_page->findChild<ListView *>(u"contracts"_s); }
    void chooseLine(const QString &words)
    {
        auto *model = list()->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex parent = model->index(group, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const QModelIndex line = model->index(row, 0, parent);
                if (line.data().toString() == words) {
                    list()->setCurrentIndex(line);
                    return;
                }
            }
        }
        QFAIL(qPrintable(words));
    }
    void act(const QString &name)
    {
        auto *action = m_page->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        action->trigger();
    }
    // As the window does.
    void follow() { m_page->open(m_test->navigator.went.last()); }
    QString write(const QByteArray &bytes)
    {
        const QString name = m_test->folder.filePath(u"kontrakt.json"_s);
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return name;
    }
    QList<ContractDraft> drafts() { return *ContractDraftStore(m_test->session()).list(); }

    std::unique_ptr<PageTest> m_test;
    std::unique_ptr<OfficePage> m_page;
};

void TestContractsTab::init()
{
    m_page.reset();
    m_test = std::make_unique<PageTest>();
    QVERIFY(ContractStore(m_test->session())
                .import(bundledProfile(u"odense-2007.json"_s), u"odense-2007.json"_s)
                .ok());
    m_page = std::make_unique<OfficePage>(m_test->context);
    m_test->attach(*m_page, {Area::Office, u"contracts"_s});
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestContractsTab::newContractByKeyboard()
{
    inDialog(u"newContractDialog"_s, [](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"contractTitle"_s), u"Jobvej Nordby"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    list()->setFocus();
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!m_test->navigator.went.isEmpty());
    QCOMPARE(m_test->navigator.went.last().view, u"contractDraft"_s);
    follow();
    auto *use = find<QPushButton>(u"useDraft"_s);
    QVERIFY(use && !use->isEnabled());
    m_page->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    // F8 leads from fault to fault until there is none.
    QString before;
    for (int i = 0; i < 40 && !use->isEnabled(); ++i) {
        QVERIFY2(QApplication::focusWidget(), qPrintable(before));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QWidget *field = QApplication::focusWidget();
        QVERIFY2(field, qPrintable(before));
        before = field->objectName();
        QVERIFY2(field->objectName().startsWith("profile."_L1), qPrintable(field->objectName()));
        if (qobject_cast<QComboBox *>(field))
            QTest::keyClick(field, Qt::Key_Down);
        else
            QTest::keyClicks(field, u"Bilag 1"_s);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    QVERIFY(use->isEnabled());
    inDialog(u"useDialog"_s, [](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    use->setFocus();
    QTest::keyClick(use, Qt::Key_Space);
    QCOMPARE(m_test->navigator.went.last().view, u"contractVersion"_s);
    const auto stored =
        ContractStore(m_test->session()).find(u"jobvej-nordby"_s, m_test->session().today());
    QVERIFY(stored.ok());
    QCOMPARE((*stored)->profile.title, u"Jobvej Nordby"_s);
    QCOMPARE((*stored)->profile.tracks.first().title, u"Bilag 1"_s);
    QVERIFY(drafts().isEmpty());
    follow();
    QVERIFY(find<QPushButton>(u"newVersion"_s));
    QVERIFY(!find<QPushButton>(u"saveDraft"_s));
}

void TestContractsTab::newContractNeedsAName()
{
    inDialog(u"newContractDialog"_s, [](QDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        auto *title = dialog.findChild<QLineEdit *>(u"contractTitle"_s);
        QVERIFY(!title->accessibleDescription().isEmpty());
        QTest::keyClicks(title, u"Odense 2007"_s); // the name of a contract that is there
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
    });
    QTest::mouseClick(find<QPushButton>(u"contractsNew"_s), Qt::LeftButton);
    QVERIFY(drafts().isEmpty());
}

void TestContractsTab::newContractLikeAnother()
{
    inDialog(u"newContractDialog"_s, [](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"contractTitle"_s), u"Jobvej Nordby"_s);
        auto *like = dialog.findChild<QComboBox *>(u"contractLike"_s);
        like->setFocus();
        QTest::keyClick(like, Qt::Key_Down);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(find<QPushButton>(u"contractsNew"_s), Qt::LeftButton);
    const ContractDraft draft = drafts().value(0);
    QCOMPARE(draft.key, u"jobvej-nordby"_s);
    const auto read = loadProfile(draft.text, {});
    QVERIFY(read.profile);
    QCOMPARE(read.profile->tracks.size(),
             loadProfile(bundledProfile(u"odense-2007.json"_s), {}).profile->tracks.size());
}

void TestContractsTab::newVersionBecomesADraft()
{
    chooseLine(m_page->tr("Version %1").arg(1));
    inDialog(u"newVersionDialog"_s,
             [](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    act(u"contractNewVersion"_s);
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(drafts()[0].version, 2);
    QCOMPARE(drafts()[0].validFrom, QDate(2026, 11, 25));
    // A second one leads to the first.
    act(u"contractNewVersion"_s);
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(m_test->navigator.went.last().id, drafts()[0].id);
}

void TestContractsTab::listLeadsToVersionsAndDrafts()
{
    QVERIFY(ContractDraftStore(m_test->session())
                .add(*nextVersionText(bundledProfile(u"odense-2007.json"_s), 2, QDate(2027, 1, 1)))
                .ok());
    m_page->reload({});
    chooseLine(m_page->tr("Draft of version %1").arg(2));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_test->navigator.went.last().view, u"contractDraft"_s);
    chooseLine(m_page->tr("Version %1").arg(1));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_test->navigator.went.last().view, u"contractVersion"_s);
    act(u"contractEditDraft"_s);
    QCOMPARE(m_test->navigator.went.last().view, u"contractDraft"_s);
}

void TestContractsTab::escLeavesTheEditor()
{
    const auto draft =
        ContractDraftStore(m_test->session()).add(bundledProfile(u"aarhus-2008.json"_s));
    m_page->open({Area::Office, u"contractDraft"_s, draft->id});
    QCOMPARE(m_page->place(), (Place{Area::Office, u"contractDraft"_s, draft->id}));
    auto *title = find<QLineEdit>(u"profile.title"_s);
    title->setFocus();
    QTest::keyClicks(title, u"x"_s);
    m_test->prompts.answers.enqueue(2); // stay
    QVERIFY(m_page->stepBack());
    QCOMPARE(m_page->place().view, u"contractDraft"_s);
    m_test->prompts.answers.enqueue(1); // drop
    QVERIFY(m_page->stepBack());
    QCOMPARE(m_page->place().view, u"contracts"_s);
    QVERIFY(!m_page->stepBack());
    // A draft that has gone leads to the list.
    QVERIFY(ContractDraftStore(m_test->session()).remove(draft->id).ok());
    m_page->open({Area::Office, u"contractDraft"_s, draft->id});
    QCOMPARE(m_page->place().view, u"contracts"_s);
}

void TestContractsTab::fileWithFaultsIsToldWithPlaces()
{
    QByteArray json = bundledProfile(u"aarhus-2008.json"_s);
    json.replace("\"weeklyAtMost\": 2220", "\"weeklyAtMost\": 99999");
    m_test->prompts.files.enqueue(write(json));
    m_test->prompts.answers.enqueue(1);
    act(u"contractImport"_s);
    QVERIFY(drafts().isEmpty());
    const QString told = m_test->prompts.asked.join(u'\n');
    QVERIFY2(told.contains(u"kontrakt.json, activities.weeklyAtMost: Tallet 99999 er uden for"_s),
             qPrintable(told));
    m_test->prompts.files.enqueue(write(json));
    m_test->prompts.answers.enqueue(0);
    act(u"contractImport"_s);
    QCOMPARE(drafts().size(), 1);
}

void TestContractsTab::brokenFileIsRefused()
{
    m_test->prompts.files.enqueue(write("{\"postal\": {\"days\": 1.5}}"));
    m_test->prompts.answers.enqueue(0);
    act(u"contractImport"_s);
    QVERIFY(m_test->prompts.asked.join(u'\n').contains(u"postal.days: Tallet 1.5"_s));
    QVERIFY(drafts().isEmpty());
}

void TestContractsTab::programsContractsAreTakenIn()
{
    ContractStore store(m_test->session());
    const auto before = store.list()->size();
    m_test->prompts.answers.enqueue(0);
    act(u"contractBundled"_s);
    QCOMPARE(m_test->prompts.asked.size(), 1);
    QVERIFY(store.list()->size() >= bundledProfiles().size());
    m_test->prompts.answers.enqueue(0);
    act(u"contractBundled"_s);
    QVERIFY(m_test->prompts.asked.last().contains(u"are here"_s));
    QVERIFY(before <= bundledProfiles().size());
}

void TestContractsTab::pricesFollowTheIndex()
{
    ContractStore store(m_test->session());
    QVERIFY(store.importBundled().ok());
    const QString key = u"koebenhavn-traedesten-2024"_s;
    QVERIFY(store.setPrice(key, u"spor1"_s, Money::kroner(430), {2024, 1, 1}).ok());
    ContractActions actions(m_test->context, m_page.get());
    m_test->prompts.answers.enqueue(0); // what came of it
    inDialog(u"regulateDialog"_s, [](QDialog &dialog) {
        auto *change = dialog.findChild<QLineEdit *>(u"regulateChange"_s);
        auto *save = dialog.findChild<QPushButton *>(u"saveEdit"_s);
        QVERIFY(change && save);
        change->setText(u"meget"_s);
        save->click();
        QVERIFY(dialog.isVisible());
        change->setText(u"3,5"_s);
        save->click();
        QVERIFY(!dialog.isVisible());
    });
    actions.regulatePrices(key);
    QCOMPARE(m_test->prompts.asked.size(), 1);
    QCOMPARE(store.priceOn(key, u"spor1"_s, {2027, 1, 1})->value_or(Money{}), Money{43645});
    QCOMPARE(store.priceOn(key, u"spor1"_s, {2026, 12, 31})->value_or(Money{}), Money::kroner(430));
    // A contract without regulation says so.
    m_test->prompts.answers.enqueue(0);
    actions.regulatePrices(u"refleks-almene"_s);
    QCOMPARE(m_test->prompts.asked.size(), 2);
}

void TestContractsTab::fileComesAndGoes()
{
    const QByteArray json = bundledProfile(u"aarhus-2008.json"_s);
    m_test->prompts.files.enqueue(write("\xEF\xBB\xBF" + json));
    act(u"contractImport"_s);
    QCOMPARE(drafts().size(), 1);
    m_page->reload({});
    chooseLine(m_page->tr("Draft of version %1").arg(1));
    const QString name = m_test->folder.filePath(u"ud.json"_s);
    m_test->prompts.files.enqueue(name);
    act(u"contractExport"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()), QJsonDocument::fromJson(json));
    QVERIFY(m_test->prompts.suggested.last().endsWith(u"aarhus-2008.json"_s));
}

void TestContractsTab::draftIsDeleted()
{
    QVERIFY(ContractDraftStore(m_test->session()).add(bundledProfile(u"aarhus-2008.json"_s)).ok());
    m_page->reload({});
    chooseLine(m_page->tr("Draft of version %1").arg(1));
    m_test->prompts.answers.enqueue(0); // keep
    act(u"contractDeleteDraft"_s);
    QCOMPARE(drafts().size(), 1);
    m_test->prompts.answers.enqueue(1);
    act(u"contractDeleteDraft"_s);
    QVERIFY(drafts().isEmpty());
}

void TestContractsTab::helpIsOfContracts()
{
    QCOMPARE(m_page->helpTopic(), u"kontraktprofil"_s);
    m_page->open({Area::Office, u"employees"_s});
    QCOMPARE(m_page->helpTopic(), u"kontor"_s);
}

void TestContractsTab::mentorOnlyLooks()
{
    SessionUser user = m_test->session().user();
    user.role = Role::Mentor;
    Session mentor(user, m_test->session().connection(), m_test->session().clock());
    PageContext context{m_test->context.database, mentor,
                        m_test->context.texts,    m_test->context.changes,
                        m_test->context.settings, m_test->context.prompts,
                        m_test->context.navigator};
    OfficePage page(context);
    page.resize(1000, 700);
    page.open({Area::Office, u"contracts"_s});
    page.show();
    QVERIFY(!page.findChild<QPushButton *>(u"contractsNew"_s));
    QVERIFY(!page.findChild<QAction *>(u"contractNewVersion"_s));
    page.open({Area::Office, u"contractVersion"_s, 1});
    QVERIFY(!page.findChild<QPushButton *>(u"newVersion"_s)->isEnabled());
}

QTEST_MAIN(TestContractsTab)
#include "tst_contracts_tab.moc"
