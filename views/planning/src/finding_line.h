// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <jobs/plan_view.h>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace bro {

// Below the grid: what remains to be solved, counted, and the way to the next of it.
class FindingLine : public QWidget
{
    Q_OBJECT
public:
    explicit FindingLine(QWidget *parent = nullptr);
    void setFindings(const QList<WeekFinding> &findings, const Texts &texts);
    QString text() const; // all marks in words
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nextRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_marks;
    QLabel *m_heading;
    QLabel *m_more;
    QLabel *m_nothing;
    QPushButton *m_next;
    QStringList m_words;
};

} // namespace bro
