// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <invoice_office.h>
#include <support/desk.h>
#include <views/billing/three_way_page.h>
#include <views/list_view.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestThreeWayPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliveredAndNotInvoiced();
    void onlyDifferencesIsRemembered();
    void enterOpensTheOrder();
    void model();
};

namespace {

struct ThreeDesk : Desk<InvoiceOffice, ThreeWayPage>
{
    // Two orders of March at 6.000 kr., the first of them invoiced.
    ThreeDesk()
    {
        first = march(u"S-100"_s);
        const auto made = run(3);
        const auto issued = issueAll();
        second = march(u"S-101"_s);
        ready = made.ok() && issued.ok() && issued->issued.size() == 1;
    }
    ListView *list() const { return find<ListView>("threeWay"); }
    int rows() const { return list()->listModel()->shownRows(); }
    Session &session() { return db.session(); }
    Order first;
    Order second;
    bool ready = false;
};

} // namespace

void TestThreeWayPage::deliveredAndNotInvoiced()
{
    ThreeDesk desk;
    QVERIFY(desk.ready);
    desk.open({Area::Billing, u"compare"_s});
    QTRY_COMPARE(desk.rows(), 2);
    QCOMPARE(desk.page->month().toString(), u"2026-03"_s);
    QVERIFY(desk.label("threeSum").contains(u"6.000,00 kr."_s));
    QVERIFY(desk.label("threeShown").contains(u"12.000,00 kr."_s)); // delivered
    QVERIFY(desk.list()->setCurrentId(desk.second.id.value));
    QVERIFY(desk.find<QWidget>("threeSums")->accessibleName().contains(u"6.000,00 kr."_s));
}

void TestThreeWayPage::onlyDifferencesIsRemembered()
{
    ThreeDesk desk;
    desk.open({Area::Billing, u"compare"_s});
    QTRY_COMPARE(desk.rows(), 2);
    auto *only = desk.find<QCheckBox>("onlyDifferences");
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QVERIFY(desk.list()->setCurrentId(desk.second.id.value));
    desk.open({Area::Billing, u"compare"_s});
    QVERIFY(desk.find<QCheckBox>("onlyDifferences")->isChecked());
}

void TestThreeWayPage::enterOpensTheOrder()
{
    ThreeDesk desk;
    desk.open({Area::Billing, u"compare"_s, desk.second.id.value});
    QTRY_COMPARE(desk.list()->currentId(), desk.second.id.value);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QCOMPARE(desk.navigator.went.last(), (Place{Area::Orders, {}, desk.second.id.value}));
}

void TestThreeWayPage::model()
{
    ThreeDesk desk;
    ThreeWayModel model(desk.texts);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto month = threeWay(desk.session(), {2026, 3}, {}, {});
    QVERIFY(month.ok());
    QCOMPARE(month->rows.size(), 2);
    ThreeWay made = *month;
    made.rows[0].differences.clear(); // nothing was planned in the office of the test
    made.rows[1].differences.clear();
    const auto shared = std::make_shared<const ThreeWay>(made);
    model.setMonth(shared, false);
    QCOMPARE(model.shown().orders, 2);
    QCOMPARE(model.shown().unbilled, Money::kroner(6000));
    model.setMonth(shared, true);
    QVERIFY(model.rowOf(desk.second.id.value));
    QVERIFY(!model.rowOf(desk.first.id.value)); // agrees
    model.setMonth(nullptr, true);
    QCOMPARE(model.shown().orders, 0);
}

QTEST_MAIN(TestThreeWayPage)
#include "tst_three_way_page.moc"
