// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <views/background.h>
#include <views/controls.h>
#include <views/progress_strip.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int Delay = 300; // ms, so that short work does not flicker
constexpr int Parts = 1000;
} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent),
      m_text(makeLabel({}, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(makeButton(tr("Cancel"), u"dismiss"_s, u"cancelWork"_s, this))
{
    setObjectName(u"progressStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    m_text->setWordWrap(false);
    row->addWidget(m_text);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(true);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancel);
    hide();
}

void ProgressStrip::follow(BackgroundJob *job, const QString &text)
{
    m_job = job;
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 0);
    QTimer::singleShot(Delay, this, [this, job = QPointer<BackgroundJob>(job)] {
        if (job && job == m_job && job->isRunning())
            show();
    });
    connect(job, &BackgroundJob::progress, this, [this, job](qint64 done, qint64 total) {
        if (job != m_job)
            return;
        m_bar->setRange(0, total > 0 ? Parts : 0);
        if (total > 0)
            m_bar->setValue(int(done * Parts / total));
    });
    connect(job, &BackgroundJob::finished, this, [this, job] {
        if (job != m_job)
            return;
        m_job = nullptr;
        hide();
    });
}

bool ProgressStrip::isRunning() const
{
    return m_job && m_job->isRunning();
}

void ProgressStrip::cancel()
{
    if (!m_job)
        return;
    m_job->cancel();
    Q_EMIT canceled();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const RoleColors colors = roleColors(ColorRole::Info, palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace bro
