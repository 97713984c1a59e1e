// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <attendance/notice_words.h>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace bro {

// One citizen's notice of the day in the panel: what it is about, its text to copy, and the tick.
class NoticeCard : public QWidget
{
    Q_OBJECT
public:
    NoticeCard(const DayNotice &notice, bool current, const Texts &texts, QWidget *parent);

    CitizenId citizen() const { return m_notice.citizen; }
    const DayNotice &notice() const { return m_notice; }
    // Made for the same; a tick that was clicked but not stored does not count.
    bool shows(const DayNotice &notice, bool current) const;

Q_SIGNALS:
    void chosen(bro::CitizenId citizen);
    void copyWanted();
    void tickWanted(bool on);
    void stepWanted(int step); // to the next card

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *headRow();
    QString about() const;
    void addText(QVBoxLayout *column);
    void addActs(QVBoxLayout *column);
    void addGiven(QVBoxLayout *column);
    QString tickWords() const;

    DayNotice m_notice;
    bool m_current;
    QCheckBox *m_tick = nullptr;
    const Texts &m_texts;
};

} // namespace bro
