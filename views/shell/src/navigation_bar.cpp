// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>
#include <views/icons.h>
#include <views/shell/navigation_bar.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int Bar = 3;
constexpr int Left = 16;
constexpr int Gap = 10;
constexpr int BadgeRoom = 12; // beside its figures

int pictureSize(const QFont &font)
{
    return std::max(20, QFontMetrics(font).height() + 2);
}
} // namespace

NavigationButton::NavigationButton(Area area, const QString &text, const QString &iconName,
                                   QWidget *parent)
    : QAbstractButton(parent),
      m_area(area),
      m_icon(iconName)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"area%1"_s.arg(int(area)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavigationButton::setBadge(const Badge &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    describe();
    update();
}

void NavigationButton::setIconsOnly(bool on)
{
    m_iconsOnly = on;
    describe();
    update();
}

void NavigationButton::describe()
{
    QString spoken = text();
    if (m_badge.count > 0)
        spoken = m_badge.overdue ? tr("%1, %n overdue", nullptr, m_badge.count).arg(text())
                                 : tr("%1, %n open", nullptr, m_badge.count).arg(text());
    setAccessibleName(spoken);
    const QString keys = areaShortcut(m_area).toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? spoken : u"%1 (%2)"_s.arg(spoken, keys));
}

QSize NavigationButton::sizeHint() const
{
    return {pictureSize(font()) + 2 * Left, std::max(36, rowHeight(font()) + 4)};
}

bool NavigationButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const RoleColors accent = roleColors(ColorRole::Accent, palette());
    if (isChecked()) {
        painter.fillRect(rect(), accent.tint);
        painter.fillRect(QRect(0, 0, Bar, height()), accent.text);
    }
    const QColor color = palette().color(QPalette::WindowText);
    const int size = pictureSize(font());
    const QRect picture(Left, (height() - size) / 2, size, size);
    paintIcon(&painter, picture, m_icon, color);

    int right = width() - Gap;
    if (m_badge.count > 0) {
        const QString words =
            m_badge.overdue ? u"! %1"_s.arg(m_badge.count) : QString::number(m_badge.count);
        const QFont small = semibold(smallFont(font()));
        const QFontMetrics metrics(small);
        const int high = metrics.height() + 3;
        const int wide = std::max(high + 4, metrics.horizontalAdvance(words) + BadgeRoom);
        const RoleColors colors =
            roleColors(m_badge.overdue ? ColorRole::Error : ColorRole::Neutral, palette());
        const QRect badge =
            m_iconsOnly ? QRect(width() - std::min(wide, 22) - 2, 2, std::min(wide, 22), high - 2)
                        : QRect(right - wide, (height() - high) / 2, wide, high);
        painter.setPen(colors.line);
        painter.setBrush(colors.tint);
        painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), high / 2.0,
                                high / 2.0);
        painter.setFont(small);
        painter.setPen(m_badge.overdue ? colors.text : color);
        painter.drawText(
            badge, Qt::AlignCenter,
            m_iconsOnly && metrics.horizontalAdvance(words) > badge.width() - 2 ? u"!"_s : words);
        right = badge.left() - 4;
    }
    if (!m_iconsOnly) {
        painter.setFont(isChecked() ? semibold(font()) : font());
        painter.setPen(color);
        const QRect words(picture.right() + Gap, 0, right - picture.right() - Gap, height());
        painter.drawText(
            words, int(Qt::AlignVCenter | Qt::AlignLeft),
            QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

NavigationBar::NavigationBar(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Areas"));
    m_column->setContentsMargins(0, 8, 1, 8);
    m_column->setSpacing(0);
    m_column->addStretch();
}

void NavigationBar::addArea(Area area, const QString &text, const QString &iconName)
{
    auto *button = new NavigationButton(area, text, iconName, this);
    if (area == Area::Office)
        m_column->insertSpacing(m_column->count() - 1, 8);
    m_column->insertWidget(m_column->count() - 1, button);
    m_order.append(button);
    m_buttons.insert(int(area), button);
    connect(button, &QAbstractButton::clicked, this, [this, area] { Q_EMIT chosen(area); });
    setWidth();
}

void NavigationBar::setCurrent(Area area)
{
    if (NavigationButton *current = button(area))
        current->setChecked(true);
    for (NavigationButton *each : std::as_const(m_order))
        each->setFocusPolicy(each->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void NavigationBar::setBadge(Area area, const Badge &badge)
{
    if (NavigationButton *of = button(area))
        of->setBadge(badge);
}

void NavigationBar::setIconsOnly(bool on)
{
    m_iconsOnly = on;
    for (NavigationButton *each : std::as_const(m_order))
        each->setIconsOnly(on);
    setWidth();
}

void NavigationBar::setWidth()
{
    const int size = pictureSize(font());
    if (m_iconsOnly) {
        setFixedWidth(size + 28);
        return;
    }
    int widest = 0;
    for (const NavigationButton *each : std::as_const(m_order))
        widest = std::max(widest, QFontMetrics(semibold(font())).horizontalAdvance(each->text()));
    // With a badge of two figures beside the longest name.
    const int badge =
        QFontMetrics(semibold(smallFont(font()))).horizontalAdvance(u"! 99"_s) + BadgeRoom;
    setFixedWidth(std::max(184, Left + size + 3 * Gap + widest + badge));
}

void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (m_order[i]->hasFocus())
            at = i;
    }
    m_order[std::clamp<qsizetype>(at + step, 0, m_order.size() - 1)]->setFocus(Qt::TabFocusReason);
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

void NavigationBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidth();
}

QString areaName(Area area)
{
    switch (area) {
    case Area::Today:
        return NavigationBar::tr("Today");
    case Area::Citizens:
        return NavigationBar::tr("Citizens");
    case Area::Orders:
        return NavigationBar::tr("Orders");
    case Area::Planning:
        return NavigationBar::tr("Planning");
    case Area::Attendance:
        return NavigationBar::tr("Attendance");
    case Area::Reports:
        return NavigationBar::tr("Reports");
    case Area::Placements:
        return NavigationBar::tr("Placements");
    case Area::Billing:
        return NavigationBar::tr("Billing");
    case Area::Exports:
        return NavigationBar::tr("Exports");
    case Area::Inspection:
        return NavigationBar::tr("Inspection");
    case Area::Office:
        return NavigationBar::tr("Office");
    }
    return {};
}

QString areaIcon(Area area)
{
    static const QStringList icons{
        u"clipboard_task_list_ltr"_s, u"people"_s,           u"mail_inbox"_s, u"calendar_ltr"_s,
        u"checkbox_checked"_s,        u"document_text"_s,    u"briefcase"_s,  u"receipt"_s,
        u"arrow_export_ltr"_s,        u"clipboard_search"_s, u"settings"_s};
    return icons.value(int(area));
}

QKeySequence areaShortcut(Area area)
{
    if (area == Area::Office)
        return QKeySequence(u"Ctrl+,"_s);
    if (area == Area::Inspection)
        return QKeySequence(u"Ctrl+0"_s);
    return QKeySequence(u"Ctrl+%1"_s.arg(int(area) + 1));
}

} // namespace bro
