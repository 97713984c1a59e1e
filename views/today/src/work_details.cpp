// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_details.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <jobs/work_list_model.h>
#include <views/controls.h>
#include <views/icons.h>
#include <views/mark_painter.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

ColorRole iconRole(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return ColorRole::Error;
    case Tone::Warning:
        return ColorRole::Warning;
    default:
        return ColorRole::Neutral;
    }
}

} // namespace

WorkDetails::WorkDetails(const Texts &texts, QWidget *parent)
    : QWidget(parent),
      m_texts(texts),
      m_icon(new QLabel(this)),
      m_what(makeHeading({}, this)),
      m_who(makeLabel({}, this)),
      m_deadline(new MarkLabel(this)),
      m_left(makeSmallLabel({}, this)),
      m_why(new InfoBox(this)),
      m_consequence(makeSmallLabel({}, this)),
      m_open(makeDefaultButton(tr("Open"), {}, u"openButton"_s, this)),
      m_handOut(makeButton(tr("Hand out…"), {}, u"handOutButton"_s, this)),
      m_postpone(makeButton(tr("Postpone…"), {}, u"postponeButton"_s, this)),
      m_mark(makeButton(tr("Done outside the program…"), {}, u"markButton"_s, this)),
      m_nothing(makeSecondaryLabel(
          tr("Choose a line to see how its deadline was found and what can be done."), this)),
      m_content(new QWidget(this))
{
    setObjectName(u"workDetails"_s);
    m_what->setObjectName(u"workWhat"_s);
    m_who->setObjectName(u"workWho"_s);
    m_deadline->setObjectName(u"workDeadline"_s);
    m_left->setObjectName(u"workLeft"_s);
    m_left->setWordWrap(false);
    m_why->setObjectName(u"workWhy"_s);
    m_consequence->setObjectName(u"workConsequence"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing);
    outer->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_what, 1);
    column->addLayout(head);
    column->addWidget(m_who);
    auto *deadline = new QHBoxLayout;
    deadline->setSpacing(8);
    deadline->addWidget(m_deadline);
    deadline->addWidget(m_left);
    deadline->addStretch();
    column->addLayout(deadline);
    column->addWidget(m_why);
    column->addWidget(m_consequence);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_open, m_handOut, m_postpone})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    auto *more = new QHBoxLayout;
    more->addWidget(m_mark);
    more->addStretch();
    column->addLayout(more);
    connect(m_open, &QPushButton::clicked, this, &WorkDetails::openWanted);
    connect(m_handOut, &QPushButton::clicked, this, &WorkDetails::handOutWanted);
    connect(m_postpone, &QPushButton::clicked, this, &WorkDetails::postponeWanted);
    connect(m_mark, &QPushButton::clicked, this, &WorkDetails::markWanted);
    setFocusProxy(m_open);
    setLine(nullptr, {});
}

void WorkDetails::setLine(const WorkLine *line, const QDateTime &now)
{
    m_nothing->setVisible(!line);
    m_content->setVisible(line != nullptr);
    if (line)
        showLine(*line, now);
}

void WorkDetails::showLine(const WorkLine &line, const QDateTime &now)
{
    const TimeLeft left = timeLeft(line, now);
    m_icon->setPixmap(
        icon(workIcon(line.kind), iconRole(left.tone)).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_what->setText(m_texts.sentence(line.what));
    const QString who = workWho(line, m_texts);
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
    Mark mark;
    if (line.date.isValid()) {
        QString day =
            m_texts.longDate(line.date).section(u' ', 0, 0) + u' ' + m_texts.date(line.date);
        if (line.time)
            day += u' ' + m_texts.time(*line.time);
        mark = {left.tone == Tone::Error ? Tone::Error : Tone::Warning,
                left.tone == Tone::Error ? u"error_circle-f"_s : u"clock"_s,
                tr("Deadline %1").arg(day)};
    }
    m_deadline->setMark(mark);
    m_left->setText(m_texts.sentence(left.text));
    QStringList why;
    for (const Message &message : line.explanation)
        why.append(m_texts.sentence(message));
    m_why->setVisible(!why.isEmpty());
    m_why->setContent(
        Tone::Info, line.date.isValid() ? u"calculator"_s : u"info"_s,
        line.date.isValid() ? tr("How the deadline was found") : tr("Why the line is here"),
        why.join(u' '), line.source.isEmpty() ? QString() : tr("Source: %1").arg(line.source));
    m_consequence->setVisible(!line.consequence.isEmpty());
    m_consequence->setText(tr("Otherwise: %1").arg(line.consequence));
    m_handOut->setVisible(line.handOut);
    m_postpone->setVisible(postponableUntil(line, now.date()).isValid());
    m_mark->setVisible(!line.seenDone);
}

} // namespace bro
