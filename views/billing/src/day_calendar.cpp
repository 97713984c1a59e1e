// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <views/billing/day_calendar.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int DaysPerWeek = 7;
constexpr int Frame = 2;

// Lines from the lower left to the upper right.
void hatch(QPainter &painter, const QRect &rect, const QColor &color)
{
    constexpr int Step = 6;
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(color);
    for (int x = rect.left() - rect.height(); x < rect.right(); x += Step)
        painter.drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
    painter.restore();
}

void frame(QPainter &painter, const QRect &rect, const QColor &color)
{
    QPen pen(color, Frame);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}
} // namespace

DayCalendar::DayCalendar(const Texts &texts, QWidget *parent) : QWidget(parent), m_texts(texts)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DayCalendar::setDays(const PaidDays &days)
{
    m_days = days;
    m_current = days.days.isEmpty() ? -1 : 0;
    setAccessibleDescription(words(m_current));
    updateGeometry();
    update();
}

QString DayCalendar::words(int day) const
{
    if (day < 0 || day >= m_days.days.size())
        return {};
    const PaidDay &one = m_days.days[day];
    const QString words = m_texts.sentence(dayWords(one, m_days.unit));
    if (!one.last)
        return words;
    return words + u' ' +
           (m_days.interrupted ? tr("The order is interrupted on this day.")
                               : tr("The order ends on this day."));
}

DayCalendarLayout DayCalendar::layoutFor(int width) const
{
    if (m_days.days.isEmpty())
        return {};
    const QFontMetrics small(smallFont(font()));
    DayCalendarSizes sizes;
    sizes.width = width;
    sizes.heading = small.height() + 4;
    sizes.row = small.height() + fontMetrics().ascent();
    sizes.number = small.horizontalAdvance(u"88"_s) + 12;
    return layoutDays(m_days.days.first().day, m_days.days.last().day, sizes);
}

int DayCalendar::heightForWidth(int width) const
{
    return layoutFor(width).size.height() + 1;
}

QSize DayCalendar::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize DayCalendar::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, heightForWidth(width)};
}

void DayCalendar::paintDay(QPainter &painter, const QRect &rect, const PaidDay &day) const
{
    const RoleColors ok = roleColors(ColorRole::Ok, palette());
    const bool counted = day.count == PaidDay::Count::Counted;
    if (counted)
        painter.fillRect(rect, ok.tint);
    else
        hatch(painter, rect, gridColor(palette()));
    painter.setPen(gridColor(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    const QFont small = smallFont(font());
    painter.setFont(small);
    painter.setPen(roleColors(ColorRole::Secondary, palette()).text);
    painter.drawText(rect.adjusted(4, 1, 0, 0), int(Qt::AlignTop | Qt::AlignLeft),
                     QString::number(day.day.day()));
    if (counted && day.number > 0) {
        painter.setFont(semibold(font()));
        painter.setPen(ok.text);
        painter.drawText(rect.adjusted(0, QFontMetrics(small).ascent() / 2, 0, 0), Qt::AlignCenter,
                         QString::number(day.number));
    }
}

void DayCalendar::paintEvent(QPaintEvent *)
{
    if (m_days.days.isEmpty())
        return;
    QPainter painter(this);
    const DayCalendarLayout layout = layoutFor(width() - 1);
    painter.setFont(smallFont(font()));
    painter.setPen(roleColors(ColorRole::Secondary, palette()).text);
    for (int i = 0; i < DaysPerWeek; ++i)
        painter.drawText(layout.weekdays[i], Qt::AlignCenter,
                         m_texts.locale().dayName(i + 1, QLocale::LongFormat).left(2));
    for (const DayCalendarLayout::Week &week : layout.weeks)
        painter.drawText(week.rect.adjusted(0, 0, -8, 0), int(Qt::AlignVCenter | Qt::AlignRight),
                         QString::number(week.number));
    for (int i = 0; i < m_days.days.size(); ++i)
        paintDay(painter, layout.days[i], m_days.days[i]);
    for (int i = 0; i < m_days.days.size(); ++i) {
        if (m_days.days[i].last)
            frame(painter, layout.days[i], palette().color(QPalette::Text));
    }
    if (hasFocus() && m_current >= 0)
        frame(painter, layout.days[m_current].adjusted(Frame, Frame, -Frame, -Frame),
              roleColors(ColorRole::Accent, palette()).text);
}

void DayCalendar::setCurrent(int day)
{
    if (day < 0 || day >= m_days.days.size())
        return;
    m_current = day;
    setAccessibleDescription(words(day));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    const QRect rect = layoutFor(width() - 1).days[day];
    QToolTip::showText(mapToGlobal(rect.bottomLeft()), words(day), this);
    update();
}

void DayCalendar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Up:
        setCurrent(m_current - DaysPerWeek);
        break;
    case Qt::Key_Down:
        setCurrent(m_current + DaysPerWeek);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(int(m_days.days.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayCalendar::mousePressEvent(QMouseEvent *event)
{
    setCurrent(layoutFor(width() - 1).dayAt(event->pos()));
}

bool DayCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int day = layoutFor(width() - 1).dayAt(help->pos());
        if (day >= 0)
            QToolTip::showText(help->globalPos(), words(day), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

DayLegend::DayLegend(Sample sample, QWidget *parent) : QWidget(parent), m_sample(sample)
{
    setFont(smallFont(font()));
}

void DayLegend::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize DayLegend::sizeHint() const
{
    const int side = fontMetrics().ascent();
    return {side + 6 + fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

void DayLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = fontMetrics().ascent();
    const QRect square(0, (height() - side) / 2, side, side);
    const RoleColors ok = roleColors(ColorRole::Ok, palette());
    if (m_sample == Sample::Paid)
        painter.fillRect(square, ok.tint);
    else if (m_sample == Sample::NotCounted)
        hatch(painter, square, roleColors(ColorRole::Neutral, palette()).line);
    if (m_sample == Sample::Last) {
        frame(painter, square, palette().color(QPalette::Text));
    } else {
        painter.setPen(m_sample == Sample::Paid ? ok.line
                                                : roleColors(ColorRole::Neutral, palette()).line);
        painter.drawRect(square);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(side + 6, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                     m_text);
}

} // namespace bro
