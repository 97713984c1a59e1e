// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProgressDialog>
#include <QSemaphore>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <support/page_test.h>
#include <views/background.h>
#include <views/waiting.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestBackground : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quickWorkLeavesNoDialog();
    void workLeavesThePaintersTheirThreads();
};

// What failed at once is told in a box of its own loop; the progress must not come up over it.
void TestBackground::quickWorkLeavesNoDialog()
{
    PageTest test;
    QWidget window;
    window.show();
    bool told = false;
    bool comes = false;
    QPointer<BackgroundJob> job = runInBackground<int>(
        test.context, &window, u"Saving"_s, Shown::Dialog,
        [](Session &, const Progress &) -> Result<int> { return Error(u"core.internal"_s); },
        [&](const Result<int> &result) {
            QVERIFY(!result.ok());
            auto *dialog = window.findChild<QProgressDialog *>(u"progressDialog"_s);
            QVERIFY(dialog);
            // Neither news of the work nor a clock of its own brings it up any more.
            Q_EMIT job->progress(1, 2);
            const QList<QTimer *> clocks = dialog->findChildren<QTimer *>();
            QVERIFY(!clocks.isEmpty());
            comes = dialog->isVisible() || std::ranges::any_of(clocks, &QTimer::isActive);
            told = true;
        });
    QTRY_VERIFY(told);
    QVERIFY(!comes);
}

// Painting takes turns in Qt's own pool: long work that fills it would stop the window.
void TestBackground::workLeavesThePaintersTheirThreads()
{
    PageTest test;
    QWidget window;
    QSemaphore running;
    QSemaphore goOn;
    const int jobs = std::min(2, workThreads().maxThreadCount());
    int finished = 0;
    for (int i = 0; i < jobs; ++i) {
        runInBackground<int>(
            test.context, &window, u"Working"_s, Shown::Quietly,
            [&](Session &, const Progress &) -> Result<int> {
                running.release();
                goOn.acquire();
                return 1;
            },
            [&](const Result<int> &) { ++finished; });
    }
    running.acquire(jobs);
    QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
    goOn.release(jobs);
    QTRY_COMPARE(finished, jobs);
}

QTEST_MAIN(TestBackground)
#include "tst_background.moc"
