// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCalendarWidget>
#include <QDateEdit>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <views/controls.h>
#include <views/icons.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

// Gives a label its colour again when light becomes dark.
class RoleKeeper : public QObject
{
public:
    RoleKeeper(QLabel *label, std::optional<ColorRole> role, Tone tone)
        : QObject(label),
          m_label(label),
          m_role(role),
          m_tone(tone)
    {
        setObjectName(u"roleKeeper"_s);
        label->installEventFilter(this);
        apply();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange ||
            event->type() == QEvent::ParentChange || event->type() == QEvent::Show)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QPalette base =
            m_label->parentWidget() ? m_label->parentWidget()->palette() : QPalette();
        const QColor color =
            m_role ? roleColors(*m_role, base).text : toneColors(m_tone, base).text;
        if (m_label->palette().color(QPalette::WindowText) == color)
            return;
        QPalette palette = m_label->palette();
        palette.setColor(QPalette::WindowText, color);
        m_label->setPalette(palette);
    }
    QLabel *m_label;
    std::optional<ColorRole> m_role;
    Tone m_tone;
};

void keep(QLabel *label, std::optional<ColorRole> role, Tone tone)
{
    delete label->findChild<QObject *>(u"roleKeeper"_s, Qt::FindDirectChildrenOnly);
    label->setForegroundRole(QPalette::WindowText); // also on panels, whose text has another role
    new RoleKeeper(label, role, tone);
}

QPushButton *makeButton(const QString &text, const QString &iconName, const QString &name,
                        QWidget *parent, bool isDefault)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    if (isDefault) {
        button->setDefault(true);
        button->setFont(semibold(button->font()));
    }
    return button;
}

} // namespace

QPushButton *makeButton(const QString &text, const QString &iconName, const QString &name,
                        QWidget *parent)
{
    return makeButton(text, iconName, name, parent, false);
}

QPushButton *makeDefaultButton(const QString &text, const QString &iconName, const QString &name,
                               QWidget *parent)
{
    return makeButton(text, iconName, name, parent, true);
}

QPushButton *makeIconButton(const QString &iconName, const QString &spoken, const QString &name,
                            QWidget *parent)
{
    QPushButton *button = makeButton({}, iconName, name, parent, false);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    const int side = fieldHeight(button->font());
    button->setFixedSize(side, side);
    return button;
}

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *makeSecondaryLabel(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, parent);
    setLabelRole(label, ColorRole::Secondary);
    return label;
}

QLabel *makeSmallLabel(const QString &text, QWidget *parent)
{
    QLabel *label = makeSecondaryLabel(text, parent);
    label->setFont(smallFont(label->font()));
    return label;
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, parent);
    label->setFont(headingFont(label->font()));
    return label;
}

QLabel *makeLink(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(u"<a href=\"#\">%1</a>"_s.arg(text.toHtmlEscaped()), parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(text);
    return label;
}

QWidget *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    QPalette palette = line->palette();
    palette.setColor(QPalette::WindowText, lineColor(palette));
    line->setPalette(palette);
    // On a panel of the base colour it would be painted as text.
    line->setForegroundRole(QPalette::WindowText);
    return line;
}

QDateEdit *makeDateField(const QString &name, QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"dd-MM-yyyy"_s);
    QCalendarWidget *calendar = field->calendarWidget();
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setFirstDayOfWeek(Qt::Monday);
    return field;
}

QAction *makeAction(const QString &text, const QString &iconName, const QKeySequence &keys,
                    QWidget *parent)
{
    auto *action = new QAction(text, parent);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parent->addAction(action);
    return action;
}

void setLabelRole(QLabel *label, ColorRole role)
{
    keep(label, role, Tone::None);
}

void setLabelTone(QLabel *label, Tone tone)
{
    keep(label, std::nullopt, tone);
}

SegmentedBar::SegmentedBar(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(m_keys.value(id)); });
}

void SegmentedBar::addSegment(const QString &key, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName("segment_"_L1 + key);
    button->setCheckable(true);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    connect(button, &QPushButton::toggled, button, [button](bool on) {
        button->setFont(on ? semibold(button->parentWidget()->font())
                           : button->parentWidget()->font());
    });
    m_buttons->addButton(button, int(m_keys.size()));
    m_keys.append(key);
    layout()->addWidget(button);
    if (m_keys.size() == 1)
        button->setChecked(true);
}

void SegmentedBar::setSegmentText(const QString &key, const QString &text)
{
    if (QAbstractButton *button = m_buttons->button(int(m_keys.indexOf(key))))
        button->setText(text);
}

QString SegmentedBar::current() const
{
    return m_keys.value(m_buttons->checkedId());
}

void SegmentedBar::setCurrent(const QString &key)
{
    if (QAbstractButton *button = m_buttons->button(int(m_keys.indexOf(key))))
        button->setChecked(true);
}

} // namespace bro
