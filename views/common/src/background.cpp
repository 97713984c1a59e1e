// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrent/QtConcurrentRun>
#include <views/background.h>
#include <views/page.h>
#include <views/waiting.h>

namespace bro {

namespace {
constexpr int DialogDelay = 300; // ms, so that short work does not flicker
constexpr int RenewEvery = 100;
} // namespace

BackgroundJob::BackgroundJob(PageContext &context, QWidget *owner, const QString &title,
                             Shown shown)
    : QObject(owner),
      m_context(context),
      m_owner(owner),
      m_title(title),
      m_shown(shown)
{
}

BackgroundJob::~BackgroundJob()
{
    m_cancel = true;
    m_watcher.waitForFinished();
}

void BackgroundJob::start(Work work, std::function<void(std::optional<Error>)> done)
{
    m_running = true;
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this, done = std::move(done)] {
        m_running = false;
        const std::optional<Error> failed = m_watcher.result();
        Q_EMIT finished();
        deleteLater();
        done(failed);
    });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { Q_EMIT progress(m_done, m_total); });
    timer->start(RenewEvery);
    if (m_shown == Shown::Dialog)
        showDialog();

    // Everything the thread touches of the context is made to be shared between threads.
    Database &database = m_context.database;
    ChangeNotice &changes = m_context.changes;
    const Clock &clock = m_context.session.clock();
    m_watcher.setFuture(QtConcurrent::run(
        &workThreads(),
        [this, &database, &changes, &clock, work = std::move(work)]() -> std::optional<Error> {
            auto connection = database.connect();
            if (!connection)
                return connection.error();
            (*connection)->setChangeNotice(&changes);
            (*connection)->setCancelFlag(&m_cancel);
            Session session(database.user(), **connection, clock, &database.objects());
            Progress progress;
            progress.cancel = &m_cancel;
            progress.report = [this](qint64 at, qint64 of) {
                m_done = at;
                m_total = of;
            };
            work(session, progress);
            return std::nullopt;
        }));
}

void BackgroundJob::showDialog()
{
    auto *dialog = new QProgressDialog(m_title, QProgressDialog::tr("Cancel"), 0, 0, m_owner);
    dialog->setObjectName(QStringLiteral("progressDialog"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(DialogDelay);
    dialog->setValue(0);
    connect(dialog, &QProgressDialog::canceled, this, &BackgroundJob::cancel);
    connect(this, &BackgroundJob::progress, dialog, [dialog](qint64 at, qint64 of) {
        constexpr int Parts = 1000;
        dialog->setMaximum(of > 0 ? Parts : 0);
        dialog->setValue(of > 0 ? int(at * Parts / of) : 0);
    });
    connect(this, &BackgroundJob::finished, dialog, [this, dialog] {
        // It would come up late, over the message of work that failed at once.
        disconnect(this, &BackgroundJob::progress, dialog, nullptr);
        dialog->reset();
        dialog->hide();
        dialog->deleteLater();
    });
}

} // namespace bro
