// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProgressDialog>
#include <QTest>
#include <support/page_test.h>
#include <views/background.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestBackground : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quickWorkLeavesNoDialog();
};

// What failed at once is told in a box of its own loop; the progress must not come up over it.
void TestBackground::quickWorkLeavesNoDialog()
{
    PageTest test;
    QWidget window;
    window.show();
    bool told = false;
    bool shown = false;
    runInBackground<int>(
        test.context, &window, u"Saving"_s, Shown::Dialog,
        [](Session &, const Progress &) -> Result<int> { return Error(u"core.internal"_s); },
        [&](const Result<int> &result) {
            QVERIFY(!result.ok());
            auto *dialog = window.findChild<QProgressDialog *>(u"progressDialog"_s);
            QVERIFY(dialog);
            // As long as it would have taken to come up by itself, and once more.
            QTest::qWait(2 * dialog->minimumDuration() + 100);
            shown = dialog->isVisible();
            told = true;
        });
    QTRY_VERIFY(told);
    QVERIFY(!shown);
}

QTEST_MAIN(TestBackground)
#include "tst_background.moc"
