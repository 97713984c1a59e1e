// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QScreen>
#include <QTest>
#include <views/dialog_frame.h>

using namespace bro;

class TestDialogFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepDialogsOnScreen(); }

    void dialogsStayOnTheScreen_data()
    {
        const QSize room = QGuiApplication::primaryScreen()->availableSize();
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("kept");
        QTest::newRow("fits") << QSize(300, 200) << true;
        QTest::newRow("too wide") << QSize(room.width() * 2, 200) << false;
        QTest::newRow("too high") << QSize(300, room.height() + 1) << false;
        QTest::newRow("both") << room * 3 << false;
    }
    void dialogsStayOnTheScreen()
    {
        QFETCH(QSize, size);
        QFETCH(bool, kept);
        QDialog dialog;
        dialog.resize(size);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.screen()->availableGeometry().contains(dialog.geometry()));
        QCOMPARE(dialog.size() == size, kept);
    }
};

QTEST_MAIN(TestDialogFrame)
#include "tst_dialog_frame.moc"
