// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_list.h"
#include <QStandardItemModel>
#include <QTest>
#include <jobs/plan_lists.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestPlanList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameHasMostOfTheRow_data()
    {
        QTest::addColumn<bool>("alert");
        QTest::addColumn<int>("characters"); // at least, of a column for 28
        QTest::newRow("all is well") << false << 17;
        QTest::newRow("with a sign beside it") << true << 14;
    }
    void theNameHasMostOfTheRow()
    {
        QFETCH(bool, alert);
        QFETCH(int, characters);
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, u"Medarbejder 014"_s);
        model.setData(index, u"32,50"_s, ValueRole);
        model.setData(index, alert, AlertRole);
        QStyleOptionViewItem option;
        const QFontMetrics metrics(option.font);
        option.rect = QRect(0, 0, metrics.averageCharWidth() * 28, metrics.height() + 12);
        const QRect room = PlanListDelegate::nameRoom(option, index);
        QVERIFY2(room.width() >= metrics.averageCharWidth() * characters,
                 qPrintable(QString::number(room.width() / double(metrics.averageCharWidth()))));
        // The figure never stands on the name.
        const int figure = metrics.horizontalAdvance(u"32,50"_s);
        QVERIFY(room.right() < option.rect.right() - figure);
    }
};

QTEST_MAIN(TestPlanList)
#include "tst_plan_list.moc"
