// SPDX-License-Identifier: GPL-3.0-or-later
#include "mini_month_days.h"
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <views/controls.h>
#include <views/planning/mini_month.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int weeks = 6;
constexpr int weekdays = 7;
constexpr int wheelStep = 120;
constexpr double otherMonth = 0.85; // as strong as text may at least be

QDate firstOfMonth(QDate day)
{
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}
} // namespace

MiniMonthDays::MiniMonthDays(MiniMonth *owner) : QWidget(owner), m_owner(owner)
{
    setObjectName(u"miniMonthDays"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int MiniMonthDays::headHeight() const
{
    return std::max(20, QFontMetrics(smallFont(font())).height() + 3);
}

int MiniMonthDays::weekHeight() const
{
    return std::max(23, QFontMetrics(smallFont(font())).height() + 6);
}

int MiniMonthDays::numberWidth() const
{
    return std::max(26, QFontMetrics(smallFont(font())).horizontalAdvance(u"53"_s) + 10);
}

QSize MiniMonthDays::sizeHint() const
{
    const int day = QFontMetrics(smallFont(font())).horizontalAdvance(u"30"_s) + 6;
    return QSize(numberWidth() + weekdays * day, headHeight() + weeks * weekHeight());
}

QDate MiniMonthDays::firstShown() const
{
    return month.addDays(1 - month.dayOfWeek());
}

QRect MiniMonthDays::cellRect(int week, int weekday) const
{
    const int room = width() - numberWidth();
    const int left = numberWidth() + room * weekday / weekdays;
    const int right = numberWidth() + room * (weekday + 1) / weekdays;
    return QRect(left, headHeight() + week * weekHeight(), right - left, weekHeight());
}

QRect MiniMonthDays::dayRect(QDate day) const
{
    const qint64 number = firstShown().daysTo(day);
    return number < 0 || number >= weeks * weekdays
               ? QRect()
               : cellRect(int(number) / weekdays, int(number) % weekdays);
}

QDate MiniMonthDays::dayAt(QPoint at) const
{
    for (int i = 0; i < weeks * weekdays; ++i) {
        if (cellRect(i / weekdays, i % weekdays).contains(at))
            return firstShown().addDays(i);
    }
    return {};
}

QString MiniMonthDays::sentence(QDate day) const
{
    QStringList words{locale().toString(day, tr("dddd d MMMM yyyy")),
                      tr("week %1").arg(IsoWeek::of(day).week)};
    if (day == today)
        words << tr("today");
    if (holidays.contains(day))
        words << holidays.value(day);
    if (dots.contains(day))
        words << tr("something is planned");
    return words.join(u", "_s);
}

void MiniMonthDays::describe()
{
    setAccessibleName(sentence(current));
    setAccessibleDescription(tr(
        "Arrow keys go between days, Page Up and Page Down between months, Enter shows the week."));
}

void MiniMonthDays::setMonth(QDate first)
{
    month = first;
    if (dayRect(current).isNull())
        current = QDate(month.year(), month.month(),
                        std::min(std::max(1, current.day()), month.daysInMonth()));
    describe();
    update();
}

void MiniMonthDays::setCurrent(QDate day)
{
    current = day;
    m_owner->showMonth(day);
    describe();
    update();
}

// ---------------------------------------------------------------- painting

void MiniMonthDays::paintHead(QPainter &painter) const
{
    painter.setPen(roleColors(ColorRole::Secondary, palette()).text);
    for (int weekday = 0; weekday < weekdays; ++weekday) {
        QRect cell = cellRect(0, weekday);
        cell.setRect(cell.left(), 0, cell.width(), headHeight());
        painter.drawText(cell, int(Qt::AlignCenter),
                         locale().dayName(weekday + 1, QLocale::LongFormat).left(2).toLower());
    }
    painter.setPen(lineColor(palette()));
    painter.drawLine(numberWidth() - 1, 0, numberWidth() - 1, height());
}

void MiniMonthDays::paintDay(QPainter &painter, QDate day, const QRect &cell) const
{
    const RoleColors accent = roleColors(ColorRole::Accent, palette());
    const bool other = firstOfMonth(day) != month;
    QFont words = smallFont(font());
    QColor color = palette().color(QPalette::Text);
    if (day == today) {
        words.setWeight(QFont::Bold);
        words.setUnderline(true);
        color = accent.text;
    } else if (holidays.contains(day)) {
        color = roleColors(ColorRole::Error, palette()).text;
    } else if (other) {
        color = roleColors(ColorRole::Secondary, palette()).text;
    }
    if (other && !isHighContrast(palette()))
        color.setAlphaF(float(otherMonth));
    painter.setFont(words);
    painter.setPen(color);
    painter.drawText(cell, int(Qt::AlignCenter), QString::number(day.day()));
    if (dots.contains(day)) {
        const double side = std::max(3.0, cell.height() / 7.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(roleColors(ColorRole::AtSupplier, palette()).text);
        painter.drawEllipse(
            QRectF(cell.center().x() + 0.5 - side / 2, cell.bottom() - side, side, side));
    }
    if (hasFocus() && day == current) {
        painter.setPen(QPen(accent.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

void MiniMonthDays::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = smallFont(font());
    for (int week = 0; week < weeks; ++week) {
        const IsoWeek number = IsoWeek::of(firstShown().addDays(week * weekdays));
        const QRect row(0, cellRect(week, 0).top(), width(), weekHeight());
        if (number == selected) {
            painter.fillRect(row, roleColors(ColorRole::Accent, palette()).tint);
            // High contrast has no tint.
            if (isHighContrast(palette())) {
                painter.setPen(palette().color(QPalette::Text));
                painter.drawRect(row.adjusted(0, 0, -1, -1));
            }
        }
        painter.setFont(number == selected ? semibold(small) : small);
        painter.setPen(roleColors(ColorRole::Secondary, palette()).text);
        painter.drawText(QRect(0, row.top(), numberWidth() - 1, row.height()), int(Qt::AlignCenter),
                         QString::number(number.week));
    }
    painter.setFont(small);
    paintHead(painter);
    for (int i = 0; i < weeks * weekdays; ++i)
        paintDay(painter, firstShown().addDays(i), cellRect(i / weekdays, i % weekdays));
}

// ---------------------------------------------------------------- mouse and keys

bool MiniMonthDays::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day.isValid() ? sentence(day) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        auto *const key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
            target(key->key()).isValid()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void MiniMonthDays::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    QDate day = dayAt(at);
    if (!day.isValid() && at.x() < numberWidth() && at.y() >= headHeight())
        day = firstShown().addDays(std::min(weeks - 1, (at.y() - headHeight()) / weekHeight()) *
                                   weekdays);
    if (!day.isValid())
        return;
    current = day;
    describe();
    update();
    Q_EMIT m_owner->dayChosen(day);
}

void MiniMonthDays::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    while (std::abs(m_wheel) >= wheelStep) {
        m_owner->showMonth(month.addMonths(m_wheel > 0 ? -1 : 1));
        m_wheel += m_wheel > 0 ? -wheelStep : wheelStep;
    }
    event->accept();
}

QDate MiniMonthDays::target(int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return current.addDays(-1);
    case Qt::Key_Right:
        return current.addDays(1);
    case Qt::Key_Up:
        return current.addDays(-weekdays);
    case Qt::Key_Down:
        return current.addDays(weekdays);
    case Qt::Key_PageUp:
        return current.addMonths(-1);
    case Qt::Key_PageDown:
        return current.addMonths(1);
    case Qt::Key_Home:
        return current.addDays(1 - current.dayOfWeek());
    case Qt::Key_End:
        return current.addDays(weekdays - current.dayOfWeek());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return current;
    default:
        return {};
    }
}

void MiniMonthDays::keyPressEvent(QKeyEvent *event)
{
    const QDate day = target(event->key());
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !day.isValid()) {
        event->ignore();
        return;
    }
    const bool chosen = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                        event->key() == Qt::Key_Space;
    if (chosen)
        Q_EMIT m_owner->dayChosen(day);
    else
        setCurrent(day);
}

void MiniMonthDays::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MiniMonthDays::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

// ---------------------------------------------------------------- the month

MiniMonth::MiniMonth(QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel({}, this)),
      m_previous(makeIconButton(u"chevron_left"_s, tr("Previous month"), u"previousMonth"_s, this)),
      m_next(makeIconButton(u"chevron_right"_s, tr("Next month"), u"nextMonth"_s, this)),
      m_days(new MiniMonthDays(this))
{
    setObjectName(u"miniMonth"_s);
    setFocusProxy(m_days);
    m_title->setObjectName(u"monthTitle"_s);
    m_title->setFont(semibold(font()));
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 4, 0);
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_previous, m_next}) {
        button->setFlat(true);
        head->addWidget(button);
    }
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 2, 0, 6);
    all->setSpacing(2);
    all->addLayout(head);
    auto *const room = new QHBoxLayout;
    room->setContentsMargins(6, 0, 6, 0);
    room->addWidget(m_days);
    all->addLayout(room);
    connect(m_previous, &QPushButton::clicked, this, [this] { showMonth(month().addMonths(-1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { showMonth(month().addMonths(1)); });
    m_days->current = QDate(2000, 1, 1);
    m_days->setMonth(m_days->current);
    renewTitle();
}

void MiniMonth::renewTitle()
{
    const QLocale names = locale();
    QString name = names.standaloneMonthName(month().month(), QLocale::LongFormat);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    m_title->setText(name + u' ' + QString::number(month().year()));
}

void MiniMonth::setToday(QDate today)
{
    m_days->today = today;
    m_days->describe();
    m_days->update();
}

void MiniMonth::setSelectedWeek(IsoWeek week)
{
    if (!week.isValid())
        return;
    m_days->selected = week;
    if (IsoWeek::of(m_days->current) != week)
        m_days->current = week.monday();
    showMonth(week.monday().addDays(3)); // the month that holds most of it
    m_days->describe();
    m_days->update();
}

void MiniMonth::setDots(const QSet<QDate> &days)
{
    m_days->dots = days;
    m_days->describe();
    m_days->update();
}

void MiniMonth::setHolidays(const QHash<QDate, QString> &names)
{
    m_days->holidays = names;
    m_days->describe();
    m_days->update();
}

void MiniMonth::showMonth(QDate anyDay)
{
    const QDate first = firstOfMonth(anyDay);
    if (!first.isValid() || first == month())
        return;
    m_days->setMonth(first);
    renewTitle();
    Q_EMIT monthShown(first);
}

QDate MiniMonth::month() const
{
    return m_days->month;
}

QDate MiniMonth::firstShown() const
{
    return m_days->firstShown();
}

QDate MiniMonth::currentDay() const
{
    return m_days->current;
}

QRect MiniMonth::dayRect(QDate day) const
{
    const QRect rect = m_days->dayRect(day);
    return rect.isNull() ? rect : rect.translated(m_days->pos());
}

void MiniMonth::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_title->setFont(semibold(font()));
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_previous->setAccessibleName(tr("Previous month"));
        m_previous->setToolTip(tr("Previous month"));
        m_next->setAccessibleName(tr("Next month"));
        m_next->setToolTip(tr("Next month"));
        renewTitle();
        m_days->describe();
    }
}

} // namespace bro
