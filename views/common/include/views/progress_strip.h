// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bro {

class BackgroundJob;

// Long work of a page, told where the page's message stands: what is done, how far it is, and a
// button that stops it. Hidden while nothing runs, and for the first moments of short work.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    // Shows the job until it is finished, in place of one before it.
    void follow(BackgroundJob *job, const QString &text);
    bool isRunning() const;
    void cancel(); // what the user's button does

Q_SIGNALS:
    void canceled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<BackgroundJob> m_job;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace bro
