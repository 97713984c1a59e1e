// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSemaphore>
#include <QTest>
#include <support/page_test.h>
#include <views/latest_job.h>
#include <views/waiting.h>

using namespace bro;
using namespace Qt::StringLiterals;

class TestLatestJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void resultIsTold();
    void replacedOneTellsNothing_data();
    void replacedOneTellsNothing();
    void droppedOneTellsNothing();
    void userStopsIt();
    void startsAnotherWhereItTells();
    void ownerGoes();
};

namespace {

struct Owner : QWidget
{
    LatestJob job;
};

using Work = std::function<Result<int>(Session &, const Progress &)>;

// Work waits for the test, and does not heed that it shall stop. Declared after its owner, who
// waits for it.
class Gate
{
public:
    Gate() = default;
    ~Gate() { open(); } // of a test that failed
    Q_DISABLE_COPY_MOVE(Gate)
    void waitForWork() { m_both->running.acquire(); }
    void open() { m_both->goOn.release(); }
    Work holds(const Work &work) const
    {
        return [both = m_both, work](Session &session, const Progress &progress) {
            both->running.release();
            both->goOn.acquire();
            return work(session, progress);
        };
    }

private:
    struct Both
    {
        QSemaphore running;
        QSemaphore goOn;
    };
    std::shared_ptr<Both> m_both = std::make_shared<Both>();
};

Work gives(int number)
{
    return [number](Session &, const Progress &) -> Result<int> { return number; };
}

bool allDone(const QWidget &owner)
{
    return owner.findChildren<BackgroundJob *>().isEmpty();
}

} // namespace

// Two at once, on a machine of one processor too.
void TestLatestJob::initTestCase()
{
    workThreads().setMaxThreadCount(std::max(2, workThreads().maxThreadCount()));
}

void TestLatestJob::resultIsTold()
{
    PageTest test;
    Owner owner;
    QList<int> told;
    QVERIFY(!owner.job.isRunning());
    owner.job.start<int>(test.context, &owner, gives(7), [&](const Result<int> &made) {
        QVERIFY(!owner.job.isRunning());
        told.append(*made);
    });
    QVERIFY(owner.job.isRunning());
    QTRY_COMPARE(told, QList<int>{7});
}

void TestLatestJob::replacedOneTellsNothing_data()
{
    QTest::addColumn<bool>("olderLast");
    QTest::newRow("older is done first") << false;
    QTest::newRow("older is done last") << true;
}

void TestLatestJob::replacedOneTellsNothing()
{
    QFETCH(bool, olderLast);
    PageTest test;
    QList<int> told;
    Owner owner;
    Gate older;
    Gate newer;
    const auto tell = [&](const Result<int> &made) { told.append(made.ok() ? *made : -1); };
    const QPointer<BackgroundJob> first =
        owner.job.start<int>(test.context, &owner, older.holds(gives(1)), tell);
    older.waitForWork();
    owner.job.start<int>(test.context, &owner, newer.holds(gives(2)), tell);
    if (olderLast) {
        newer.open();
        QTRY_COMPARE(told, QList<int>{2});
        QVERIFY(!owner.job.isRunning());
        older.open();
    } else {
        older.open();
        QTRY_VERIFY(first.isNull());
        QVERIFY(told.isEmpty());
        QVERIFY(owner.job.isRunning());
        newer.open();
    }
    QTRY_VERIFY(allDone(owner));
    QCOMPARE(told, QList<int>{2});
}

void TestLatestJob::droppedOneTellsNothing()
{
    PageTest test;
    bool told = false;
    bool stopped = false;
    Owner owner;
    Gate gate;
    owner.job.start<int>(test.context, &owner,
                         gate.holds([&](Session &, const Progress &progress) -> Result<int> {
                             stopped = progress.canceled();
                             return 1;
                         }),
                         [&](const Result<int> &) { told = true; });
    gate.waitForWork();
    owner.job.drop();
    QVERIFY(!owner.job.isRunning());
    owner.job.drop(); // nothing is left to drop
    gate.open();
    QTRY_VERIFY(allDone(owner));
    QVERIFY(stopped);
    QVERIFY(!told);
}

// Not replaced: its owner says that it was stopped.
void TestLatestJob::userStopsIt()
{
    PageTest test;
    std::optional<Error::Kind> told;
    Owner owner;
    Gate gate;
    BackgroundJob *job = owner.job.start<int>(
        test.context, &owner, gate.holds([](Session &, const Progress &progress) -> Result<int> {
            BRO_CHECK(progress.at(0, 1));
            return 1;
        }),
        [&](const Result<int> &made) { told = made.error().kind; });
    job->cancel();
    gate.open();
    QTRY_VERIFY(told);
    QCOMPARE(int(*told), int(Error::Kind::Canceled));
    QVERIFY(!owner.job.isRunning());
}

void TestLatestJob::startsAnotherWhereItTells()
{
    PageTest test;
    Owner owner;
    QList<int> told;
    owner.job.start<int>(test.context, &owner, gives(1), [&](const Result<int> &made) {
        told.append(*made);
        owner.job.start<int>(test.context, &owner, gives(2),
                             [&](const Result<int> &next) { told.append(*next); });
    });
    QTRY_COMPARE(told, (QList<int>{1, 2}));
    QVERIFY(!owner.job.isRunning());
}

void TestLatestJob::ownerGoes()
{
    PageTest test;
    bool told = false;
    auto owner = std::make_unique<Owner>();
    Gate gate;
    const QPointer<BackgroundJob> job = owner->job.start<int>(
        test.context, owner.get(), gate.holds(gives(1)), [&](const Result<int> &) { told = true; });
    gate.open();
    owner.reset(); // waits
    QVERIFY(job.isNull());
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

QTEST_MAIN(TestLatestJob)
#include "tst_latest_job.moc"
