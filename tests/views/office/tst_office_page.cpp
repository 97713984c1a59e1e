// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <contracts/contract_store.h>
#include <database/drafts.h>
#include <office/office_store.h>
#include <support/page_test.h>
#include <views/list_view.h>
#include <views/office/office_page.h>

using namespace Qt::StringLiterals;
using namespace bro;

class TestOfficePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tabGoesFromTheNamesToTheFields();
    void officeDataAreSavedByKeyboard();
    void wrongCvrIsToldBesideTheField();
    void unsavedOfficeDataHoldThePage();
    void typedOfficeDataOutliveTheProgram();
    void staleOfficeDataAreRefused();
    void newEmployeeStandsInTheList();
    void secondEmployeeOfTheNameIsRefused();
    void movedLocationGetsASuccessor();
    void typedEmployeeOutlivesTheProgram();
    void changedLocationOutlivesTheProgram();
    void draftOfAListIsDiscarded();
    void passwordsAreNeverKept();
    void closingDayShowsItsState();
    void dialogBeginsInItsFirstField();
    void newUserMayLogIn();
    void lastLeaderStays();
    void projectNumberIsStored();
    void impossibleDateIsRefused();
    void mentorSeesNoUsers();
    void escapeClearsTheFilter();

private:
    // Does something in the dialog that the next click opens.
    void inDialog(const QString &name, const std::function<void(QDialog &)> &act)
    {
        QTimer::singleShot(0, this, [this, name, act] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            m_dialogSeen = dialog && dialog->objectName() == name;
            if (dialog) {
                act(*dialog);
                if (dialog->isVisible())
                    dialog->reject();
            }
        });
    }
    static void type(QDialog &dialog, const QString &field, const QString &text)
    {
        auto *line = dialog.findChild<QLineEdit *>(field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    static void save(QDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"saveEdit"_s), Qt::LeftButton);
    }
    QList<Draft> kept() const { return Drafts(m_test->session()).all().valueOr({}); }
    // As when the program is killed: nobody saves or cancels.
    void isKilled(QDialog &dialog)
    {
        QTRY_COMPARE(kept().size(), 1);
        dialog.done(QDialog::Rejected);
    }
    QWidget *draftBar(const QString &tab) const
    {
        return m_page->findChild<QWidget *>(tab + "DraftBar"_L1);
    }
    void restart(const QString &view)
    {
        m_page = std::make_unique<OfficePage>(m_test->context);
        m_test->attach(*m_page, {Area::Office, view});
    }
    QPushButton *button(const QString &name) { return m_page->findChild<QPushButton *>(name); }
    void open(const QString &view) { m_page->open({Area::Office, view}); }

    std::unique_ptr<PageTest> m_test;
    std::unique_ptr<OfficePage> m_page;
    bool m_dialogSeen = false;
};

void TestOfficePage::init()
{
    m_page.reset();
    m_test = std::make_unique<PageTest>();
    Office office;
    office.name = u"Broen Job og Vej ApS"_s;
    office.cvr = u"12345674"_s;
    QVERIFY(OfficeStore(m_test->session()).save(office).ok());
    m_page = std::make_unique<OfficePage>(m_test->context);
    m_test->attach(*m_page);
    m_dialogSeen = false;
}

void TestOfficePage::tabGoesFromTheNamesToTheFields()
{
    auto *name = m_page->findChild<QLineEdit *>(u"officeName"_s);
    QPushButton *here = button(u"segment_office"_s);
    QVERIFY(name && here);
    here->setFocus();
    QTest::keyClick(here, Qt::Key_Tab);
    QVERIFY(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(here->hasFocus());
}

void TestOfficePage::officeDataAreSavedByKeyboard()
{
    auto *phone = m_page->findChild<QLineEdit *>(u"officePhone"_s);
    QVERIFY(!button(u"saveOffice"_s)->isEnabled());
    phone->setFocus();
    QTest::keyClicks(phone, u"70 20 00 00"_s);
    QTest::keyClick(phone, Qt::Key_S, Qt::ControlModifier);
    const auto stored = OfficeStore(m_test->session()).office();
    QVERIFY(stored.ok());
    QCOMPARE((*stored)->phone, u"70 20 00 00"_s);
    QVERIFY(!button(u"saveOffice"_s)->isEnabled());
}

void TestOfficePage::wrongCvrIsToldBesideTheField()
{
    auto *cvr = m_page->findChild<QLineEdit *>(u"officeCvr"_s);
    cvr->setText(u"12345678"_s);
    QTest::mouseClick(button(u"saveOffice"_s), Qt::LeftButton);
    QVERIFY(!m_page->findChild<QLabel *>(u"officeCvrNote"_s)->text().isEmpty());
    QCOMPARE((*OfficeStore(m_test->session()).office())->cvr, u"12345674"_s);
}

void TestOfficePage::unsavedOfficeDataHoldThePage()
{
    m_page->findChild<QLineEdit *>(u"officeCity"_s)->setText(u"Egeby"_s);
    m_test->prompts.answers.enqueue(2);
    QVERIFY(!m_page->mayLeave());
    m_test->prompts.answers.enqueue(1);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(m_page->findChild<QLineEdit *>(u"officeCity"_s)->text(), QString());
}

void TestOfficePage::typedOfficeDataOutliveTheProgram()
{
    auto *city = m_page->findChild<QLineEdit *>(u"officeCity"_s);
    QTest::keyClicks(city, u"Egeby"_s);
    QTRY_COMPARE(kept().size(), 1);
    m_page = std::make_unique<OfficePage>(m_test->context);
    m_test->attach(*m_page);
    city = m_page->findChild<QLineEdit *>(u"officeCity"_s);
    QCOMPARE(city->text(), QString());
    QVERIFY(m_page->findChild<QWidget *>(u"draftBar"_s)->isVisible());
    QTest::mouseClick(button(u"messageButton1"_s), Qt::LeftButton);
    QCOMPARE(city->text(), u"Egeby"_s);
    QCOMPARE(m_page->findChild<QLineEdit *>(u"officeName"_s)->text(), u"Broen Job og Vej ApS"_s);
    QTest::mouseClick(button(u"discardOffice"_s), Qt::LeftButton);
    QCOMPARE(city->text(), QString());
    QCOMPARE(kept().size(), 0);
    QTest::keyClicks(city, u"Egeby"_s);
    QTRY_COMPARE(kept().size(), 1);
    QTest::mouseClick(button(u"saveOffice"_s), Qt::LeftButton);
    QCOMPARE(kept().size(), 0);
}

void TestOfficePage::staleOfficeDataAreRefused()
{
    m_page->findChild<QLineEdit *>(u"officeCity"_s)->setText(u"Egeby"_s);
    Office other = *(*OfficeStore(m_test->session()).office());
    other.city = u"Åby"_s;
    QVERIFY(OfficeStore(m_test->session()).save(other).ok());
    QTest::mouseClick(button(u"saveOffice"_s), Qt::LeftButton);
    QVERIFY(!m_page->findChild<QLabel *>(u"officeFault"_s)->text().isEmpty());
    QCOMPARE((*OfficeStore(m_test->session()).office())->city, u"Åby"_s);
}

void TestOfficePage::newEmployeeStandsInTheList()
{
    open(u"employees"_s);
    auto *list = m_page->findChild<ListView *>(u"employees"_s);
    QAbstractItemModelTester tester(list->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    inDialog(u"employeeDialog"_s, [](QDialog &dialog) {
        type(dialog, u"employeeName"_s, u"Mette Kjær"_s);
        type(dialog, u"employeeInitials"_s, u"MK"_s);
        save(dialog);
    });
    QTest::mouseClick(button(u"employeesNew"_s), Qt::LeftButton);
    QVERIFY(m_dialogSeen);
    const auto stored = OfficeStore(m_test->session()).employees();
    QVERIFY(stored.ok());
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->first().initials, u"MK"_s);
    QCOMPARE(list->currentId(), stored->first().id.value);

    // Enter changes; who has left stands in a group of its own.
    inDialog(u"employeeDialog"_s, [](QDialog &dialog) {
        dialog.findChild<QCheckBox *>(u"employeeActive"_s)->setChecked(false);
        save(dialog);
    });
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!OfficeStore(m_test->session()).employees()->first().active);
    QCOMPARE(list->model()->index(0, 0).data(IdRole).toString(), u"inactive"_s);
}

void TestOfficePage::secondEmployeeOfTheNameIsRefused()
{
    Employee first;
    first.name = u"Mette Kjær"_s;
    first.initials = u"MK"_s;
    QVERIFY(OfficeStore(m_test->session()).add(first).ok());
    open(u"employees"_s);
    QString told;
    inDialog(u"employeeDialog"_s, [&told](QDialog &dialog) {
        type(dialog, u"employeeName"_s, u"Mette Kjær"_s);
        type(dialog, u"employeeInitials"_s, u"MJ"_s);
        save(dialog);
        told = dialog.findChild<QLabel *>(u"employeeNameNote"_s)->text();
    });
    QTest::mouseClick(button(u"employeesNew"_s), Qt::LeftButton);
    QVERIFY2(told.contains(u"Mette Kjær"_s), qPrintable(told));
    QCOMPARE(OfficeStore(m_test->session()).employees()->size(), 1);
}

void TestOfficePage::movedLocationGetsASuccessor()
{
    Location room;
    room.name = u"Lokale 1"_s;
    room.address = u"Kobbervej 8"_s;
    const auto added = OfficeStore(m_test->session()).add(room);
    QVERIFY(added.ok());
    open(u"locations"_s);
    auto *list = m_page->findChild<ListView *>(u"locations"_s);
    QVERIFY(list->setCurrentId(added->id.value));
    inDialog(u"locationDialog"_s, [](QDialog &dialog) {
        type(dialog, u"locationAddress"_s, u"Havnegade 12"_s);
        save(dialog);
    });
    QTest::mouseClick(button(u"locationsChange"_s), Qt::LeftButton);
    const auto stored = OfficeStore(m_test->session()).locations();
    QVERIFY(stored.ok());
    QCOMPARE(stored->size(), 2);
    QVERIFY(list->currentId() != added->id.value);
}

void TestOfficePage::typedEmployeeOutlivesTheProgram()
{
    open(u"employees"_s);
    QVERIFY(!draftBar(u"employees"_s)->isVisible());
    inDialog(u"employeeDialog"_s, [this](QDialog &dialog) {
        type(dialog, u"employeeName"_s, u"Mette Kjær"_s);
        dialog.findChild<QComboBox *>(u"employeeRole"_s)->setCurrentIndex(1);
        isKilled(dialog);
    });
    QTest::mouseClick(button(u"employeesNew"_s), Qt::LeftButton);
    QVERIFY(m_dialogSeen);
    restart(u"employees"_s);
    auto *bar = draftBar(u"employees"_s);
    QVERIFY(bar->isVisible());
    inDialog(u"employeeDialog"_s, [bar](QDialog &dialog) {
        QVERIFY(!bar->isVisible());
        QCOMPARE(dialog.findChild<QLineEdit *>(u"employeeName"_s)->text(), u"Mette Kjær"_s);
        QCOMPARE(dialog.findChild<QComboBox *>(u"employeeRole"_s)->currentIndex(), 1);
        QCOMPARE(dialog.focusWidget()->objectName(), u"employeeName"_s);
        type(dialog, u"employeeInitials"_s, u"MK"_s);
        save(dialog);
    });
    QTest::mouseClick(bar->findChild<QPushButton *>(u"messageButton1"_s), Qt::LeftButton);
    QVERIFY(m_dialogSeen);
    QCOMPARE(OfficeStore(m_test->session()).employees()->size(), 1);
    QVERIFY(kept().isEmpty());
    QVERIFY(!bar->isVisible());
}

void TestOfficePage::changedLocationOutlivesTheProgram()
{
    Location room;
    room.name = u"Lokale 1"_s;
    room.address = u"Kobbervej 8"_s;
    const auto added = OfficeStore(m_test->session()).add(room);
    QVERIFY(added.ok());
    open(u"locations"_s);
    auto *list = m_page->findChild<ListView *>(u"locations"_s);
    QVERIFY(list->setCurrentId(added->id.value));
    inDialog(u"locationDialog"_s, [this](QDialog &dialog) {
        type(dialog, u"locationAddress"_s, u"Havnegade 12"_s);
        isKilled(dialog);
    });
    QTest::mouseClick(button(u"locationsChange"_s), Qt::LeftButton);
    restart(u"employees"_s);
    QVERIFY(!draftBar(u"employees"_s)->isVisible());
    open(u"locations"_s);
    // The dialog offers it too; who cancels what was typed gives it up.
    inDialog(u"locationDialog"_s, [](QDialog &dialog) {
        auto *address = dialog.findChild<QLineEdit *>(u"locationAddress"_s);
        QCOMPARE(address->text(), u"Kobbervej 8"_s);
        QVERIFY(dialog.findChild<QWidget *>(u"draftBar"_s)->isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"messageButton1"_s), Qt::LeftButton);
        QCOMPARE(address->text(), u"Havnegade 12"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"cancelEdit"_s), Qt::LeftButton);
    });
    QVERIFY(draftBar(u"locations"_s)->isVisible());
    QVERIFY(m_page->findChild<ListView *>(u"locations"_s)->setCurrentId(added->id.value));
    QTest::mouseClick(button(u"locationsChange"_s), Qt::LeftButton);
    QVERIFY(m_dialogSeen);
    QVERIFY(kept().isEmpty());
    QVERIFY(!draftBar(u"locations"_s)->isVisible());
}

void TestOfficePage::draftOfAListIsDiscarded()
{
    open(u"closingDays"_s);
    inDialog(u"closingDayDialog"_s, [this](QDialog &dialog) {
        type(dialog, u"closingReason"_s, u"Personaledag"_s);
        isKilled(dialog);
    });
    QTest::mouseClick(button(u"closingDaysNew"_s), Qt::LeftButton);
    auto *bar = draftBar(u"closingDays"_s);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QPushButton *>(u"messageButton2"_s), Qt::LeftButton);
    QVERIFY(kept().isEmpty());
    QVERIFY(!bar->isVisible());
}

void TestOfficePage::passwordsAreNeverKept()
{
    open(u"users"_s);
    inDialog(u"userDialog"_s, [this](QDialog &dialog) {
        type(dialog, u"userPassword"_s, u"Et langt kodeord 77"_s);
        type(dialog, u"userName"_s, u"mette"_s);
        isKilled(dialog);
    });
    QTest::mouseClick(button(u"usersNew"_s), Qt::LeftButton);
    QVERIFY(m_dialogSeen);
    QCOMPARE(kept().first().content[u"words"_s].toObject().keys(), QStringList{u"userName"_s});
}

void TestOfficePage::closingDayShowsItsState()
{
    open(u"closingDays"_s);
    inDialog(u"closingDayDialog"_s, [](QDialog &dialog) {
        type(dialog, u"closingReason"_s, u"Personaledag"_s);
        dialog.findChild<QComboBox *>(u"closingState"_s)->setCurrentIndex(2);
        save(dialog);
    });
    QTest::mouseClick(button(u"closingDaysNew"_s), Qt::LeftButton);
    auto *list = m_page->findChild<ListView *>(u"closingDays"_s);
    const QModelIndex row = list->currentIndex();
    QVERIFY(row.isValid());
    QCOMPARE(row.siblingAtColumn(3).data(MarkRole).value<Mark>().tone, Tone::Ok);

    QString told;
    inDialog(u"closingDayDialog"_s, [&told](QDialog &dialog) {
        save(dialog); // without a reason
        told = dialog.findChild<QLabel *>(u"closingReasonNote"_s)->text();
    });
    QTest::mouseClick(button(u"closingDaysNew"_s), Qt::LeftButton);
    QVERIFY(!told.isEmpty());
}

void TestOfficePage::dialogBeginsInItsFirstField()
{
    open(u"users"_s);
    inDialog(u"userDialog"_s, [](QDialog &dialog) {
        QTRY_VERIFY(dialog.focusWidget());
        QCOMPARE(dialog.focusWidget()->objectName(), u"userName"_s);
        QStringList order;
        for (int i = 0; i < 6; ++i) {
            order.append(dialog.focusWidget()->objectName());
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order.mid(4), QStringList({u"cancelEdit"_s, u"saveEdit"_s}));
        QCOMPARE(dialog.focusWidget()->objectName(), u"userName"_s);
    });
    QTest::mouseClick(button(u"usersNew"_s), Qt::LeftButton);
    QVERIFY(m_dialogSeen);

    // Made from the date to the place, read from the place to the date.
    open(u"closingDays"_s);
    inDialog(u"closingDayDialog"_s, [](QDialog &dialog) {
        QStringList order;
        QList<int> heights;
        for (int i = 0; i < 4; ++i) {
            heights.append(dialog.focusWidget()->mapTo(&dialog, QPoint()).y());
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(std::is_sorted(heights.begin(), heights.end()));
    });
    QTest::mouseClick(button(u"closingDaysNew"_s), Qt::LeftButton);
    QVERIFY(m_dialogSeen);
}

void TestOfficePage::newUserMayLogIn()
{
    open(u"users"_s);
    inDialog(u"userDialog"_s, [](QDialog &dialog) {
        type(dialog, u"userName"_s, u"mette"_s);
        type(dialog, u"userPassword"_s, u"kort"_s);
        save(dialog);
        QVERIFY(!dialog.findChild<QLabel *>(u"userPasswordNote"_s)->text().isEmpty());
        type(dialog, u"userPassword"_s, u"fire gode ord her"_s);
        save(dialog);
    });
    QTest::mouseClick(button(u"usersNew"_s), Qt::LeftButton);
    const auto opened = Database::open(m_test->database.path(), u"mette"_s, u"fire gode ord her"_s,
                                       m_test->database.clock());
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->user().role, Role::Mentor);
}

void TestOfficePage::lastLeaderStays()
{
    open(u"users"_s);
    auto *list = m_page->findChild<ListView *>(u"users"_s);
    list->setCurrentIndex(list->nextRow({}));
    bool stayed = false;
    inDialog(u"userDialog"_s, [&stayed](QDialog &dialog) {
        dialog.findChild<QCheckBox *>(u"userActive"_s)->setChecked(false);
        save(dialog);
        stayed = dialog.isVisible();
    });
    QTest::mouseClick(button(u"usersChange"_s), Qt::LeftButton);
    QVERIFY(stayed);
    QVERIFY(m_test->database.database().users()->first().active);
}

void TestOfficePage::projectNumberIsStored()
{
    ContractStore contracts(m_test->session());
    QVERIFY(contracts.importBundled().ok());
    open(u"contracts"_s);
    auto *list = m_page->findChild<ListView *>(u"contracts"_s);
    list->setCurrentIndex(list->nextRow(list->nextRow({}))); // below the version
    QDate proposed;
    inDialog(u"projectDialog"_s, [&proposed](QDialog &dialog) {
        proposed = dialog.findChild<QDateEdit *>(u"valueFrom"_s)->date();
        type(dialog, u"projectNumber"_s, u"88123"_s);
        save(dialog);
    });
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_dialogSeen);
    QCOMPARE(proposed, QDate(2008, 1, 1)); // the contract's first day, since it is the first one
    inDialog(u"projectDialog"_s, [&proposed](QDialog &dialog) {
        proposed = dialog.findChild<QDateEdit *>(u"valueFrom"_s)->date();
    });
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(proposed, m_test->session().today());
    const auto track = contracts.trackByProjectNumber(u"88123"_s, m_test->session().today());
    QVERIFY(track.ok() && *track);
}

void TestOfficePage::impossibleDateIsRefused()
{
    ContractStore contracts(m_test->session());
    QVERIFY(contracts.importBundled().ok());
    open(u"contracts"_s);
    auto *list = m_page->findChild<ListView *>(u"contracts"_s);
    // Of its Tilbuds-ID, its price, its answers.
    for (const QString &name : {u"projectDialog"_s, u"priceDialog"_s, u"answerDialog"_s}) {
        QModelIndex row = list->nextRow({});
        for (int i = 0; i < 40; ++i, row = list->nextRow(row)) {
            const QString what = row.data().toString();
            if (what == u"Version 1"_s)
                continue;
            const bool project = what.endsWith(u"Tilbuds-ID"_s);
            const bool price = what.endsWith(u": price"_s);
            if (project == (name == "projectDialog"_L1) && price == (name == "priceDialog"_L1))
                break;
        }
        list->setCurrentIndex(row);
        QStringList told;
        inDialog(name, [&told](QDialog &dialog) {
            for (auto *line : dialog.findChildren<QLineEdit *>()) {
                if (line->objectName() == "projectNumber"_L1 ||
                    line->objectName() == "priceAmount"_L1)
                    line->setText(u"390"_s);
            }
            for (const QDate from : {QDate(7311, 1, 1), QDate(1999, 1, 1)}) {
                dialog.findChild<QDateEdit *>(u"valueFrom"_s)->setDate(from);
                save(dialog);
                told.append(dialog.findChild<QLabel *>(u"valueFromNote"_s)->text());
            }
        });
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY2(m_dialogSeen, qPrintable(name));
        QCOMPARE(told.size(), 2);
        QVERIFY2(told[0].contains(u"01-01-7311"_s), qPrintable(name + told[0]));
        QVERIFY2(told[1].contains(u"01-01-2008"_s), qPrintable(name + told[1]));
    }
    QVERIFY(contracts.values(u"aarhus-2008"_s)->isEmpty());
}

void TestOfficePage::mentorSeesNoUsers()
{
    Session mentor = m_test->database.sessionAs(Role::Mentor);
    PageContext context{m_test->database.database(),
                        mentor,
                        m_test->texts,
                        m_test->changes,
                        m_test->settings,
                        m_test->prompts,
                        m_test->navigator};
    OfficePage page(context);
    QVERIFY(!page.findChild<QPushButton *>(u"segment_users"_s));
    QVERIFY(m_page->findChild<QPushButton *>(u"segment_users"_s));
}

void TestOfficePage::escapeClearsTheFilter()
{
    open(u"contracts"_s);
    QTest::keyClicks(m_page->filterField(), u"findes ikke"_s);
    QVERIFY(m_page->stepBack());
    QVERIFY(m_page->filterField()->text().isEmpty());
    QVERIFY(!m_page->stepBack());
}

QTEST_MAIN(TestOfficePage)
#include "tst_office_page.moc"
