// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
#include <attendance/notice_words.h>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace bro {

class CountdownRing;
class MarkLabel;
class NoticeCard;

// The day's absence notices: how long there is time, one card per citizen, those to give first.
class NoticePanel : public QWidget
{
    Q_OBJECT
public:
    NoticePanel(const Texts &texts, QWidget *parent);

    // today: the Copenhagen day of `now`.
    void setNotices(QDate day, const QList<DayNotice> &notices, const QDateTime &now);
    void setNow(const QDateTime &now); // every minute
    void setReading(bool reading);     // the notices are not known yet
    void setCorrections(int number);

    // The notice that copy and tick mean; nothing when there is none.
    const DayNotice *current() const;
    // The citizen's; as soon as there is one.
    void choose(CitizenId citizen);
    int due() const;

Q_SIGNALS:
    void copyWanted();
    void tickWanted(bool on);
    void changesWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void makeCards();
    void renewHead();
    void renewCountdown();
    void chooseStep(int step);
    NoticeCard *card(CitizenId citizen) const;
    bool has(CitizenId citizen) const;

    const Texts &m_texts;
    QDate m_day;
    QDateTime m_now;
    QList<DayNotice> m_notices; // those to give first
    CitizenId m_current;
    CitizenId m_wanted;
    bool m_reading = false;
    int m_shown = 0; // cards at most

    QLabel *m_heading;
    MarkLabel *m_missing;
    CountdownRing *m_ring;
    QLabel *m_left;
    QLabel *m_until;
    QWidget *m_countdown;
    QLabel *m_nothing;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cards;
    QLabel *m_corrections;
    QLabel *m_show;
};

} // namespace bro
