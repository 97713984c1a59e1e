// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_fields.h"
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <core/texts.h>
#include <views/controls.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int Hour = 60;
constexpr int Quarter = 15;
constexpr int Fine = 5;
constexpr int LastMinute = TimeRange::endOfDay - 1;
} // namespace

ClockField::ClockField(QWidget *parent) : QTimeEdit(parent)
{
    setDisplayFormat(u"HH.mm"_s);
    setButtonSymbols(NoButtons);
    setKeyboardTracking(false);
    setWrapping(false);
    setAlignment(Qt::AlignHCenter);
}

int ClockField::minutes() const
{
    return time().hour() * Hour + time().minute();
}

void ClockField::setMinutes(int minutes)
{
    setTime(clockTime(minutes));
}

void ClockField::stepBy(int steps)
{
    const int step =
        QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier) ? Fine : Quarter;
    interpretText();
    const int on = minutes() / step * step + (steps < 0 && minutes() % step != 0 ? step : 0);
    setMinutes(std::clamp(on + steps * step, 0, LastMinute));
}

QAbstractSpinBox::StepEnabled ClockField::stepEnabled() const
{
    return StepUpEnabled | StepDownEnabled;
}

TimeFields::TimeFields(const Texts &texts, QWidget *parent)
    : QWidget(parent),
      m_texts(texts),
      m_from(new ClockField(this)),
      m_to(new ClockField(this)),
      m_length(makeSecondaryLabel({}, this))
{
    m_from->setObjectName(u"timeFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"timeTo"_s);
    m_to->setAccessibleName(tr("To"));
    m_length->setObjectName(u"timeLength"_s);
    m_length->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_from, 1);
    QLabel *dash = makeLabel(u"–"_s, this);
    dash->setWordWrap(false);
    row->addWidget(dash);
    row->addWidget(m_to, 1);
    row->addWidget(m_length, 1);
    setFocusProxy(m_from);
    connect(m_from, &QTimeEdit::timeChanged, this, &TimeFields::startChanged);
    connect(m_to, &QTimeEdit::timeChanged, this, [this] {
        showLength();
        Q_EMIT changed();
    });
}

TimeRange TimeFields::range() const
{
    const int end = m_to->minutes();
    return {m_from->minutes(), end == 0 ? TimeRange::endOfDay : end};
}

void TimeFields::setRange(TimeRange range)
{
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    m_from->setMinutes(range.from);
    m_to->setMinutes(range.to);
    m_start = range.from;
    showLength();
}

void TimeFields::startChanged()
{
    const int start = m_from->minutes();
    {
        const QSignalBlocker blocker(m_to);
        const int end = m_to->minutes() == 0 ? TimeRange::endOfDay : m_to->minutes();
        if (end > m_start)
            m_to->setMinutes(std::min(end + start - m_start, LastMinute));
    }
    m_start = start;
    showLength();
    Q_EMIT changed();
}

void TimeFields::showLength()
{
    const TimeRange now = range();
    m_length->setText(now.isValid() ? m_texts.hours(now.length()) : QString());
}

void WheelGuard::watch(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bro
