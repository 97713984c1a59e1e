// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_card.h"
#include "key_button.h"
#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <core/clock.h>
#include <views/controls.h>
#include <views/elided_label.h>
#include <views/icons.h>
#include <views/mark_painter.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int Side = 16;
constexpr int Bar = 3;

bool isDone(NoticeState state)
{
    return state == NoticeState::Given || state == NoticeState::Withdrawn;
}

QLabel *elided(const QString &text, const QFont &font, QWidget *parent)
{
    auto *label = new ElidedLabel(text, parent);
    label->setFont(font);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

} // namespace

NoticeCard::NoticeCard(const DayNotice &notice, bool current, const Texts &texts, QWidget *parent)
    : QWidget(parent),
      m_notice(notice),
      m_current(current),
      m_texts(texts)
{
    setObjectName(u"notice%1"_s.arg(notice.citizen.value));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Side, 10, Side, 12);
    column->setSpacing(4);
    column->addWidget(headRow());
    const NoticeState state = noticeState(notice);
    setAccessibleName(notice.citizenName + u", "_s + noticeMark(notice, texts).text);
    setAccessibleDescription(noticeWords(notice));
    if (isDone(state)) {
        addGiven(column);
        if (current)
            addText(column);
        if (current && state == NoticeState::Given)
            addActs(column);
        return;
    }
    QLabel *line = elided(about(), smallFont(font()), this);
    setLabelRole(line, ColorRole::Secondary);
    column->addWidget(line);
    if (current)
        addText(column);
    addActs(column);
}

bool NoticeCard::shows(const DayNotice &notice, bool current) const
{
    const NoticeState state = noticeState(notice);
    return current == m_current && notice.citizen == m_notice.citizen &&
           state == noticeState(m_notice) && notice.inForce() == m_notice.inForce() &&
           noticeWords(notice) == noticeWords(m_notice) &&
           (!m_tick || m_tick->isChecked() == (state == NoticeState::Given));
}

QWidget *NoticeCard::headRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel *name = elided(m_notice.citizenName, semibold(font()), row);
    name->setObjectName(u"noticeName"_s);
    layout->addWidget(name, 1);
    const AbsenceNotice *said = m_notice.notice  ? &*m_notice.notice
                                : m_notice.given ? &m_notice.given->said
                                                 : nullptr;
    if (said) {
        const NoticeSubject subject = noticeSubject(*said, m_texts);
        auto *mark =
            new MarkLabel({subject.tone, {}, subject.letter + u"  "_s + subject.text}, row);
        mark->setObjectName(u"noticeSubject"_s);
        layout->addWidget(mark);
    }
    return row;
}

// The order and, where there is no room for the whole text, the cause.
QString NoticeCard::about() const
{
    const QString orders = tr("Order %1").arg(m_notice.orderNumbers.join(u", "_s));
    const NoticeState state = noticeState(m_notice);
    if (state == NoticeState::ToWithdraw || state == NoticeState::ToCorrect)
        return orders + u" · "_s +
               tr("notified %1").arg(m_texts.time(copenhagen(m_notice.given->givenAt).time()));
    if (!m_current && m_notice.notice) {
        for (const NoticePart &part : m_notice.notice->parts) {
            if (!part.cause.isEmpty())
                return orders + u" · "_s + part.cause;
        }
    }
    return orders + u" · "_s +
           (m_notice.channel == NoticeChannel::Portal
                ? tr("the portal's message to the purchaser")
                : tr("a message to the purchaser outside the portal"));
}

void NoticeCard::addText(QVBoxLayout *column)
{
    const NoticeState state = noticeState(m_notice);
    QString why;
    if (state == NoticeState::ToCorrect)
        why =
            tr("The registration was changed after the notice. Tell the purchaser what holds now.");
    else if (state == NoticeState::ToWithdraw)
        why = tr("There is no absence any more. Tell the purchaser that the notice below is "
                 "withdrawn.");
    else if (state == NoticeState::ToGiveLate)
        why = tr("Too late: the time limit was %1. Give the notice all the same, and say why.")
                  .arg(m_texts.dayAndDate(m_notice.deadline.date()) + u' ' +
                       m_texts.time(m_notice.deadline.time()));
    if (!why.isEmpty()) {
        QLabel *reason = makeLabel(why, this);
        reason->setObjectName(u"noticeWhy"_s);
        reason->setFont(smallFont(font()));
        setLabelTone(reason, state == NoticeState::ToGiveLate ? Tone::Error : Tone::Warning);
        column->addWidget(reason);
    }
    if (m_notice.given && !m_notice.given->reason.isEmpty() && isDone(state)) {
        QLabel *reason = makeSmallLabel(tr("Reason: %1").arg(m_notice.given->reason), this);
        reason->setObjectName(u"noticeReason"_s);
        column->addWidget(reason);
    }
    const QString words = noticeWords(m_notice);
    if (words.isEmpty())
        return;
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::Base);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(8, 6, 8, 6);
    QLabel *text = makeLabel(words, box);
    text->setObjectName(u"noticeText"_s);
    text->setFont(smallFont(font()));
    inside->addWidget(text);
    column->addSpacing(2);
    column->addWidget(box);
}

QString NoticeCard::tickWords() const
{
    switch (noticeState(m_notice)) {
    case NoticeState::ToCorrect:
        return tr("Correction given");
    case NoticeState::ToWithdraw:
        return tr("Withdrawn");
    default:
        return tr("Given");
    }
}

void NoticeCard::addActs(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    const bool given = noticeState(m_notice) == NoticeState::Given;
    QPushButton *copy = nullptr;
    if (m_current && !given) {
        copy = makeDefaultButton(tr("Copy text (Ctrl+C)"), u"copy"_s, u"copyNotice"_s, this);
    } else {
        copy = makeButton(tr("Copy text"), u"copy"_s, u"copyNotice"_s, this);
    }
    copy->setAccessibleName(tr("Copy the notice of %1").arg(m_notice.citizenName));
    row->addWidget(copy);
    row->addStretch();
    auto *tick = new QCheckBox(tickWords(), this);
    m_tick = tick;
    tick->setObjectName(u"noticeTick"_s);
    tick->setChecked(given);
    tick->setAccessibleName(tr("%1: %2").arg(m_notice.citizenName, tickWords()));
    row->addWidget(tick);
    if (m_current)
        row->addWidget(new KeyCap(u"M"_s, this));
    column->addSpacing(4);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(citizen());
        Q_EMIT copyWanted();
    });
    connect(tick, &QCheckBox::clicked, this, [this](bool on) {
        Q_EMIT chosen(citizen());
        Q_EMIT tickWanted(on);
    });
}

void NoticeCard::addGiven(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *sign = new QLabel(this);
    const bool withdrawn = noticeState(m_notice) == NoticeState::Withdrawn;
    sign->setPixmap(icon(withdrawn ? u"arrow_undo"_s : u"checkmark_circle-f"_s,
                         withdrawn ? ColorRole::Neutral : ColorRole::Ok)
                        .pixmap(QSize(16, 16), devicePixelRatioF()));
    row->addWidget(sign);
    const QDateTime at = copenhagen(m_notice.given->givenAt);
    const QString when = at.date() == m_notice.day
                             ? m_texts.time(at.time())
                             : m_texts.dayAndDate(at.date()) + u' ' + m_texts.time(at.time());
    const QString words =
        withdrawn ? tr("Withdrawn %1 by %2").arg(when, m_notice.given->givenBy)
        : m_notice.given->channel == NoticeChannel::Portal
            ? tr("Given in the portal %1 by %2").arg(when, m_notice.given->givenBy)
            : tr("Given as a message %1 by %2").arg(when, m_notice.given->givenBy);
    QLabel *line = elided(words, smallFont(font()), this);
    line->setObjectName(u"noticeGiven"_s);
    setLabelTone(line, withdrawn ? Tone::Neutral : Tone::Ok);
    row->addWidget(line, 1);
    if (!m_current) {
        QLabel *show = makeLink(tr("Show text"), u"showNotice"_s, this);
        show->setFont(smallFont(font()));
        connect(show, &QLabel::linkActivated, this, [this] { Q_EMIT chosen(citizen()); });
        row->addWidget(show);
    }
    column->addLayout(row);
}

void NoticeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_current) {
        const RoleColors accent = roleColors(ColorRole::Accent, palette());
        if (!isHighContrast(palette()))
            painter.fillRect(rect(), accent.tint);
        painter.fillRect(QRect(0, 0, Bar, height()), accent.text);
    }
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setPen(QPen(roleColors(ColorRole::Accent, palette()).text, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -2));
    }
}

void NoticeCard::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        Q_EMIT chosen(citizen());
}

void NoticeCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT stepWanted(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void NoticeCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void NoticeCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace bro
