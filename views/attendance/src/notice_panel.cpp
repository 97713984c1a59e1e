// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_panel.h"
#include "countdown_ring.h"
#include "notice_card.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <algorithm>
#include <views/controls.h>
#include <views/icons.h>
#include <views/mark_painter.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int Side = 16;
constexpr int CardsAtOnce = 40;
constexpr int MinutesOfHour = 60;
} // namespace

NoticePanel::NoticePanel(const Texts &texts, QWidget *parent)
    : QWidget(parent),
      m_texts(texts),
      m_shown(CardsAtOnce)
{
    setObjectName(u"noticePanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    column->addWidget(makeLine(this));
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(m_scroll);
    inside->setAutoFillBackground(true);
    inside->setBackgroundRole(QPalette::Base);
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(0, 0, 0, 0);
    insideColumn->setSpacing(0);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(0);
    insideColumn->addLayout(m_cards);
    insideColumn->addStretch();
    m_scroll->setWidget(inside);
    column->addWidget(m_scroll, 1);
    buildFoot(column);
}

void NoticePanel::buildHead(QVBoxLayout *column)
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(Side, 12, Side, 12);
    rows->setSpacing(8);
    auto *first = new QHBoxLayout;
    m_heading = makeHeading({}, head);
    m_heading->setObjectName(u"noticeHeading"_s);
    first->addWidget(m_heading, 1);
    m_missing = new MarkLabel(head);
    m_missing->setObjectName(u"noticesMissing"_s);
    first->addWidget(m_missing);
    rows->addLayout(first);
    m_countdown = new QWidget(head);
    auto *clock = new QHBoxLayout(m_countdown);
    clock->setContentsMargins(0, 0, 0, 0);
    clock->setSpacing(12);
    m_ring = new CountdownRing(m_countdown);
    m_ring->setObjectName(u"countdownRing"_s);
    clock->addWidget(m_ring);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_left = makeLabel({}, m_countdown);
    m_left->setObjectName(u"timeLeft"_s);
    m_left->setFont(titleFont(font()));
    words->addWidget(m_left);
    m_until = makeSmallLabel({}, m_countdown);
    m_until->setObjectName(u"timeLimit"_s);
    words->addWidget(m_until);
    clock->addLayout(words, 1);
    rows->addWidget(m_countdown);
    m_nothing = makeSecondaryLabel({}, head);
    m_nothing->setObjectName(u"noNotices"_s);
    rows->addWidget(m_nothing);
    column->addWidget(head);
}

void NoticePanel::buildFoot(QVBoxLayout *column)
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Side, 10, Side, 12);
    row->setSpacing(8);
    auto *sign = new QLabel(foot);
    sign->setPixmap(
        icon(u"history"_s, ColorRole::Secondary).pixmap(QSize(20, 20), devicePixelRatioF()));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_corrections = makeSmallLabel({}, foot);
    m_corrections->setObjectName(u"corrections"_s);
    words->addWidget(m_corrections);
    m_show = makeLink(tr("Show the corrections"), u"showCorrections"_s, foot);
    m_show->setFont(smallFont(font()));
    words->addWidget(m_show);
    row->addLayout(words, 1);
    connect(m_show, &QLabel::linkActivated, this, &NoticePanel::changesWanted);
    column->addWidget(foot);
}

void NoticePanel::setNotices(QDate day, const QList<DayNotice> &notices, const QDateTime &now)
{
    if (day != m_day)
        m_shown = CardsAtOnce;
    m_day = day;
    m_now = now;
    m_notices = notices;
    m_notices.removeIf(
        [](const DayNotice &notice) { return noticeState(notice) == NoticeState::Nothing; });
    std::stable_partition(m_notices.begin(), m_notices.end(),
                          [](const DayNotice &notice) { return notice.isDue(); });
    if (has(m_wanted))
        m_current = m_wanted;
    const DayNotice *kept = current();
    if (!kept || (!kept->isDue() && due() > 0))
        m_current = m_notices.isEmpty() ? CitizenId{} : m_notices.first().citizen;
    makeCards();
    renewHead();
}

void NoticePanel::setNow(const QDateTime &now)
{
    m_now = now;
    renewHead();
}

void NoticePanel::setReading(bool reading)
{
    m_reading = reading;
    renewHead();
}

void NoticePanel::setCorrections(int number)
{
    m_corrections->setText(
        number == 0 ? tr("Corrections are kept with time and name.")
                    : tr("Corrections are kept with time and name. %n correction(s) on this day.",
                         nullptr, number));
    m_show->setVisible(number > 0);
}

int NoticePanel::due() const
{
    return int(
        std::ranges::count_if(m_notices, [](const DayNotice &notice) { return notice.isDue(); }));
}

const DayNotice *NoticePanel::current() const
{
    const auto found = std::ranges::find(m_notices, m_current, &DayNotice::citizen);
    return found == m_notices.end() ? nullptr : &*found;
}

NoticeCard *NoticePanel::card(CitizenId citizen) const
{
    return findChild<NoticeCard *>(u"notice%1"_s.arg(citizen.value));
}

bool NoticePanel::has(CitizenId citizen) const
{
    return std::ranges::find(m_notices, citizen, &DayNotice::citizen) != m_notices.end();
}

void NoticePanel::choose(CitizenId citizen)
{
    m_wanted = citizen;
    const auto found = std::ranges::find(m_notices, citizen, &DayNotice::citizen);
    if (citizen == m_current || found == m_notices.end())
        return;
    m_current = citizen;
    m_shown = std::max(m_shown, int(found - m_notices.begin()) + 1);
    makeCards();
}

void NoticePanel::chooseStep(int step)
{
    const auto found = std::ranges::find(m_notices, m_current, &DayNotice::citizen);
    const auto place = found - m_notices.begin() + step;
    if (place < 0 || place >= m_notices.size())
        return;
    choose(m_notices[place].citizen);
    if (NoticeCard *chosen = card(m_current))
        chosen->setFocus(Qt::OtherFocusReason);
}

void NoticePanel::makeCards()
{
    // The focus stays on what it was on, though the cards are made anew.
    QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused) && m_scroll->isAncestorOf(focused);
    const QString name = hadFocus ? focused->objectName() : QString();
    QList<NoticeCard *> before;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (auto *old = qobject_cast<NoticeCard *>(item->widget()))
            before.append(old);
        else if (QWidget *more = item->widget())
            more->deleteLater();
        delete item;
    }
    int left = m_shown;
    for (const DayNotice &notice : std::as_const(m_notices)) {
        if (left-- == 0)
            break;
        const bool current = notice.citizen == m_current;
        const auto same = std::ranges::find_if(
            before, [&notice, current](NoticeCard *old) { return old->shows(notice, current); });
        NoticeCard *made =
            same == before.end() ? new NoticeCard(notice, current, m_texts, this) : *same;
        if (same != before.end()) {
            before.erase(same);
        } else {
            connect(made, &NoticeCard::chosen, this, &NoticePanel::choose);
            connect(made, &NoticeCard::copyWanted, this, &NoticePanel::copyWanted);
            connect(made, &NoticeCard::tickWanted, this, &NoticePanel::tickWanted);
            connect(made, &NoticeCard::stepWanted, this, &NoticePanel::chooseStep);
        }
        m_cards->addWidget(made);
        made->show(); // at once, else it can't take the focus
    }
    for (NoticeCard *old : std::as_const(before)) {
        old->setObjectName(QString());
        old->hide();
        old->deleteLater();
    }
    if (m_notices.size() > m_shown) {
        auto *more =
            makeButton(tr("Show %n more", nullptr,
                          int(std::min<qsizetype>(CardsAtOnce, m_notices.size() - m_shown))),
                       {}, u"moreNotices"_s, this);
        connect(more, &QPushButton::clicked, this, [this] {
            m_shown += CardsAtOnce;
            makeCards();
        });
        m_cards->addWidget(more);
    }
    NoticeCard *chosen = card(m_current);
    if (!chosen)
        return;
    m_scroll->ensureWidgetVisible(chosen, 0, 0);
    if (hadFocus) {
        QWidget *same = name.isEmpty() ? nullptr : chosen->findChild<QWidget *>(name);
        (same ? same : chosen)->setFocus(Qt::OtherFocusReason);
    }
}

void NoticePanel::renewHead()
{
    const bool today = m_day == m_now.date();
    m_heading->setText(today ? tr("Absence notices today")
                             : tr("Absence notices %1").arg(m_texts.dayAndDate(m_day)));
    const int missing = due();
    m_missing->setMark(
        missing > 0 ? Mark{Tone::Error, u"alert-f"_s, tr("%n missing", nullptr, missing)} : Mark{});
    m_nothing->setVisible(missing == 0);
    if (m_reading)
        m_nothing->setText(tr("The notices are being read…"));
    else if (m_notices.isEmpty())
        m_nothing->setText(tr("There is no absence to notify. Notices come by themselves when "
                              "somebody is absent, late or will not take part."));
    else
        m_nothing->setText(tr("All notices are given."));
    renewCountdown();
}

void NoticePanel::renewCountdown()
{
    QDateTime first;
    for (const DayNotice &notice : std::as_const(m_notices)) {
        if (notice.isDue() && notice.deadline.isValid() &&
            (!first.isValid() || notice.deadline < first))
            first = notice.deadline;
    }
    m_countdown->setVisible(first.isValid());
    if (!first.isValid())
        return;
    const NoticeCountdown countdown = noticeCountdown(first, m_now);
    m_ring->setPassed(countdown.passed, countdown.tone);
    const QString limit =
        first.date() == m_now.date()
            ? tr("today %1").arg(m_texts.time(first.time()))
            : m_texts.dayAndDate(first.date()) + u' ' + m_texts.time(first.time());
    if (countdown.left < Minutes{}) {
        m_left->setText(tr("Too late"));
        m_until->setText(
            tr("The time limit was %1. Give the notice as a message, and say why.").arg(limit));
    } else {
        const qint64 hours = countdown.left.value / MinutesOfHour;
        const qint64 minutes = countdown.left.value % MinutesOfHour;
        m_left->setText(hours > 0 ? tr("%1 h %2 min").arg(hours).arg(minutes)
                                  : tr("%1 min").arg(minutes));
        m_until->setText(tr("until %1. One notice per citizen and day.").arg(limit));
    }
    setLabelTone(m_left, countdown.tone == Tone::Error ? Tone::Error : Tone::None);
}

void NoticePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && current()) {
        Q_EMIT copyWanted();
        return;
    }
    if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier && current()) {
        Q_EMIT tickWanted(noticeState(*current()) != NoticeState::Given);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bro
