// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTest>
#include <office/office_store.h>
#include <support/page_test.h>
#include <views/shell/first_start.h>

using namespace Qt::StringLiterals;
using namespace bro;

class TestFirstStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fitsTheScreen();
    void fromNothingToAnOffice();
    void wrongCvrIsToldBesideTheField();
    void weakPasswordIsRefused_data();
    void weakPasswordIsRefused();
    void passwordsAreJudgedWhenTheyAreLeft();
    void goingBackLosesNothing();
    void takenFileIsRefused();
    void englishChangesTheWords();
    void leavingWithoutTheKeyAsks();

private:
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_guide->findChild<QStackedWidget *>()->currentWidget()->findChild<Widget *>(name);
    }
    QString missing() { return m_guide->findChild<QLabel *>(u"startMissing"_s)->text(); }
    QPushButton *next() { return m_guide->findChild<QPushButton *>(u"startNext"_s); }
    QString step() { return m_guide->findChild<QStackedWidget *>()->currentWidget()->objectName(); }
    void type(const QString &name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
        field->clearFocus();
    }
    void fillOffice()
    {
        type(u"officeName"_s, u"Broen Job og Vej ApS"_s);
        type(u"officeCvr"_s, u"12345674"_s);
        type(u"officePath"_s, m_path);
    }
    void fillUser()
    {
        type(u"leaderName"_s, u"Lis Broager"_s);
        type(u"leaderInitials"_s, u"LB"_s);
        type(u"leaderUser"_s, u"lis"_s);
        type(u"leaderPassword"_s, u"tre ord er nok"_s);
        type(u"leaderPasswordAgain"_s, u"tre ord er nok"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FirstStart> m_guide;
    QString m_path;
};

void TestFirstStart::init()
{
    m_guide.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"kontor.bro"_s);
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_prompts = std::make_unique<ScriptedPrompts>();
    m_clock = std::make_unique<TestClock>(QDate(2026, 11, 24));
    m_guide = std::make_unique<FirstStart>(*m_settings, *m_prompts, *m_clock);
    m_guide->show();
    m_guide->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_guide.get()));
}

void TestFirstStart::fitsTheScreen()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_guide.reset();
    const QFont usual = QApplication::font();
    QApplication::setFont(large);
    m_guide = std::make_unique<FirstStart>(*m_settings, *m_prompts, *m_clock);
    m_guide->show();
    QApplication::setFont(usual);
    const QSize room = m_guide->screen()->availableSize();
    QVERIFY(m_guide->width() <= room.width() && m_guide->height() <= room.height());
    QVERIFY(
        m_guide->rect().contains(QRect(next()->mapTo(m_guide.get(), QPoint()), next()->size())));
}

void TestFirstStart::fromNothingToAnOffice()
{
    QCOMPARE(step(), u"languageStep"_s);
    next()->click();
    QCOMPARE(step(), u"officeStep"_s);
    QVERIFY(!next()->isEnabled());
    QVERIFY(!m_guide->findChild<QLabel *>(u"startMissing"_s)->text().isEmpty());
    fillOffice();
    QVERIFY(next()->isEnabled());
    next()->click();
    QCOMPARE(step(), u"userStep"_s);
    fillUser();
    QTest::keyClick(m_guide.get(), Qt::Key_Return); // the default button
    QTRY_COMPARE_WITH_TIMEOUT(step(), u"keyStep"_s, 60000);
    QVERIFY(QFile::exists(m_path));

    const QString key = find<QLabel>(u"recoveryKey"_s)->text();
    QVERIFY(!next()->isEnabled());
    type(u"lastFour"_s, u"0000"_s);
    find<QCheckBox>(u"keyPutAway"_s)->click();
    QVERIFY(!next()->isEnabled());
    type(u"lastFour"_s, key.right(4).toLower());
    QVERIFY(next()->isEnabled());
    next()->click();
    QCOMPARE(step(), u"beginStep"_s);
    // Real work is the usual choice; invented people never come by Enter alone.
    QVERIFY(find<QRadioButton>(u"beginImport"_s)->isChecked());
    next()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_guide->result(), int(QDialog::Accepted), 60000);

    const auto database = m_guide->takeDatabase();
    QVERIFY(database);
    QCOMPARE(m_guide->firstPlace(), (Place{Area::Orders, u"import"_s}));
    Session session(database->user(), database->connection(), *m_clock);
    const auto office = OfficeStore(session).office();
    QVERIFY(office.ok() && *office);
    QCOMPARE((*office)->name, u"Broen Job og Vej ApS"_s);
    const auto employees = OfficeStore(session).employees();
    QVERIFY(employees.ok());
    QCOMPARE(employees->size(), 1);
    QCOMPARE(employees->first().initials, u"LB"_s);
    QCOMPARE(m_settings->value(Setting::LastDatabase).toString(), m_path);
}

void TestFirstStart::wrongCvrIsToldBesideTheField()
{
    next()->click();
    fillOffice();
    auto *cvr = find<QLineEdit>(u"officeCvr"_s);
    cvr->setFocus();
    cvr->clear();
    QTest::keyClicks(cvr, u"12345678"_s);
    QTest::keyClick(cvr, Qt::Key_Tab);
    QVERIFY(!find<QLabel>(u"officeCvrNote"_s)->text().isEmpty());
    QVERIFY(!cvr->accessibleDescription().isEmpty());
    QVERIFY(!next()->isEnabled());
}

void TestFirstStart::weakPasswordIsRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("short") << u"kort"_s;
    QTest::newRow("one letter") << u"aaaaaaaaaaaa"_s;
    QTest::newRow("holds the user name") << u"lis er leder"_s;
}

void TestFirstStart::weakPasswordIsRefused()
{
    QFETCH(QString, password);
    next()->click();
    fillOffice();
    next()->click();
    fillUser();
    type(u"leaderPassword"_s, password);
    type(u"leaderPasswordAgain"_s, password);
    next()->click();
    QCOMPARE(step(), u"userStep"_s);
    QVERIFY(!find<QLabel>(u"leaderPasswordNote"_s)->text().isEmpty());
    QVERIFY(!missing().isEmpty());
    QVERIFY(!QFile::exists(m_path));
}

void TestFirstStart::passwordsAreJudgedWhenTheyAreLeft()
{
    next()->click();
    fillOffice();
    next()->click();
    fillUser();
    QVERIFY(next()->isEnabled());
    auto *first = find<QLineEdit>(u"leaderPassword"_s);
    auto *note = find<QLabel>(u"leaderPasswordNote"_s);
    auto *again = find<QLabel>(u"leaderPasswordAgainNote"_s);
    const QString hint = note->text();
    first->setFocus();
    first->clear();
    QTest::keyClicks(first, u"kort"_s);
    QCOMPARE(note->text(), hint); // not while it is typed
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(first->accessibleDescription().contains(u"10"_s));
    QVERIFY(!next()->isEnabled());
    type(u"leaderPassword"_s, u"fire helt andre ord"_s);
    QVERIFY(!again->text().isEmpty());
    QVERIFY(!next()->isEnabled());
    const QString differ = missing();
    QVERIFY(!differ.isEmpty());
    type(u"leaderPasswordAgain"_s, u"fire helt andre ord"_s);
    QVERIFY(next()->isEnabled());
    QVERIFY(missing().isEmpty() && missing() != differ);
    QVERIFY(!again->isVisible() || again->text().isEmpty());
}

void TestFirstStart::goingBackLosesNothing()
{
    next()->click();
    fillOffice();
    next()->click();
    type(u"leaderName"_s, u"Lis Broager"_s);
    m_guide->findChild<QPushButton *>(u"startBack"_s)->click();
    QCOMPARE(find<QLineEdit>(u"officeName"_s)->text(), u"Broen Job og Vej ApS"_s);
    next()->click();
    QCOMPARE(find<QLineEdit>(u"leaderName"_s)->text(), u"Lis Broager"_s);
}

void TestFirstStart::takenFileIsRefused()
{
    QFile other(m_path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    next()->click();
    fillOffice();
    next()->click();
    QCOMPARE(step(), u"officeStep"_s);
    QVERIFY(find<QLabel>(u"officeFileNote"_s)->text().contains(u"kontor.bro"_s));
}

void TestFirstStart::englishChangesTheWords()
{
    const QString danish = next()->text();
    find<QRadioButton>(u"chooseEnglish"_s)->click();
    QTRY_VERIFY(next()->text() != danish);
    QCOMPARE(next()->text(), u"Next"_s);
    QCOMPARE(m_settings->value(Setting::Language).toString(), u"en"_s);
}

void TestFirstStart::leavingWithoutTheKeyAsks()
{
    next()->click();
    fillOffice();
    next()->click();
    fillUser();
    next()->click();
    QTRY_COMPARE_WITH_TIMEOUT(step(), u"keyStep"_s, 60000);
    // The keyboard goes from the key to its print and on to its proof.
    QStringList stops;
    find<QWidget>(u"recoveryKey"_s)->setFocus();
    for (int i = 0; i < 5; ++i) {
        stops.append(m_guide->focusWidget()->objectName());
        QTest::keyClick(m_guide->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(stops, QStringList({u"recoveryKey"_s, u"printKey"_s, u"saveKey"_s, u"lastFour"_s,
                                 u"keyPutAway"_s}));
    // The key as a file: where it lies is told.
    auto *saved = find<QLabel>(u"keySaved"_s);
    QVERIFY(!saved->isVisible());
    const QString pdf = m_folder->filePath(u"nøgle.pdf"_s);
    m_prompts->files.enqueue(pdf);
    find<QPushButton>(u"saveKey"_s)->click();
    QVERIFY(QFile::exists(pdf));
    QVERIFY(saved->isVisible() && saved->text().contains(pdf));
    m_prompts->answers.enqueue(0);
    m_guide->reject();
    QVERIFY(m_guide->isVisible());
    QVERIFY(QFile::exists(m_path));
    m_prompts->answers.enqueue(1);
    m_guide->reject();
    QVERIFY(!m_guide->isVisible());
    QVERIFY(!QFile::exists(m_path));
}

QTEST_MAIN(TestFirstStart)
#include "tst_first_start.moc"
