// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_desk.h"
#include <QScopeGuard>
#include <orders/order_preview_model.h>

using namespace bro;

class TestProjectNumbersDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newOfficeTiesItsNumbers();
    void numbersAreTiedByLeaders();
};

void TestProjectNumbersDialog::newOfficeTiesItsNumbers()
{
    Guide f(false);
    QString list = List + row(u"5"_s, u"710159-0261"_s, u"Karen Ø"_s);
    list.replace(u"Karen Ø;KK-7731-1"_s, u"Karen Ø;KK-7731-2"_s);
    f.check(f.write(list));
    QVERIFY(f.segment(u"new"_s).contains(u" 0"_s));
    const auto *told = find<QLabel>(*f.guide, u"unknownNumbers"_s);
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().contains(u"KK-7731-1, KK-7731-2"_s), qPrintable(told->text()));
    click(*f.guide, u"tieNumbers"_s);
    QDialog *dialog = openDialog(*f.guide, u"projectNumbersDialog"_s);
    QVERIFY(dialog);
    auto *first = find<QComboBox>(*dialog, u"trackOf0"_s);
    auto *second = find<QComboBox>(*dialog, u"trackOf1"_s);
    QTRY_VERIFY(first->hasFocus());

    // Nothing chosen, then the same track twice.
    click(*dialog, u"storeButton"_s);
    QVERIFY(!note(*dialog, u"trackOf0"_s).isEmpty());
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY2(note(*dialog, u"trackOf0"_s).contains(u"01-01-2024"_s),
             qPrintable(note(*dialog, u"trackOf0"_s)));
    QTest::keyClick(second, Qt::Key_Down);
    click(*dialog, u"storeButton"_s);
    QVERIFY2(note(*dialog, u"trackOf1"_s).contains(u"KK-7731-1"_s),
             qPrintable(note(*dialog, u"trackOf1"_s)));
    QCOMPARE(f.count(u"contract_value"_s), 0);
    QTest::keyClick(second, Qt::Key_Down);
    click(*dialog, u"storeButton"_s);

    // The same file, looked at anew.
    QTRY_VERIFY(f.segment(u"new"_s).contains(u" 3"_s));
    QCOMPARE(f.step(), 2);
    QVERIFY(!told->isVisible());
    QCOMPARE(f.contracts.projectNumberOn(f.contract(), u"spor1"_s, {2024, 1, 1}).valueOr({}),
             u"KK-7731-1"_s);
    QCOMPARE(f.contracts.projectNumberOn(f.contract(), u"spor2"_s, {2024, 1, 1}).valueOr({}),
             u"KK-7731-2"_s);
    const QAbstractItemView *rows = f.rows();
    QVERIFY(f.rows()->columnWidth(OrderPreviewModel::Result) >=
            rows->sizeHintForColumn(OrderPreviewModel::Result));
    f.next();
    QTRY_COMPARE(f.count(u"orders"_s), 3);
}

void TestProjectNumbersDialog::numbersAreTiedByLeaders()
{
    Guide f(false);
    Session administrator = f.database.sessionAs(Role::Administrator);
    PageContext context{f.database.database(),
                        administrator,
                        f.texts,
                        f.changes,
                        f.settings,
                        f.prompts,
                        f.navigator};
    f.page = std::make_unique<OrdersPage>(context);
    const auto leave = qScopeGuard([&f] { f.page.reset(); });
    f.attach(*f.page);
    f.open();
    f.check(f.write(List));
    const auto *told = find<QLabel>(*f.guide, u"unknownNumbers"_s);
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().contains(u"Spørg en leder"_s), qPrintable(told->text()));
    QVERIFY(!find<QPushButton>(*f.guide, u"tieNumbers"_s)->isVisible());
}

QTEST_MAIN(TestProjectNumbersDialog)
#include "tst_project_numbers_dialog.moc"
