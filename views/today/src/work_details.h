// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <core/texts.h>
#include <jobs/work_rules.h>

class QLabel;
class QPushButton;

namespace bro {

class InfoBox;
class MarkLabel;

// The chosen line: what, who, until when and why, and what can be done.
class WorkDetails : public QWidget
{
    Q_OBJECT
public:
    WorkDetails(const Texts &texts, QWidget *parent);

    void setLine(const WorkLine *line, const QDateTime &now);

Q_SIGNALS:
    void openWanted();
    void handOutWanted();
    void postponeWanted();
    void markWanted();

private:
    void showLine(const WorkLine &line, const QDateTime &now);

    const Texts &m_texts;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_who;
    MarkLabel *m_deadline;
    QLabel *m_left;
    InfoBox *m_why;
    QLabel *m_consequence;
    QPushButton *m_open;
    QPushButton *m_handOut;
    QPushButton *m_postpone;
    QPushButton *m_mark;
    QLabel *m_nothing;
    QWidget *m_content;
};

} // namespace bro
