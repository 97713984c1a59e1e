// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>
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
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange ||
            event->type() == QEvent::Show)
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

// Fusion leaves its words hardly any room at the sides.
class Button : public QPushButton
{
public:
    using QPushButton::QPushButton;

    // Without the style's least width, which a row of tools has no room for.
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        const int words = metrics.size(Qt::TextShowMnemonic, text()).width();
        const int picture = icon().isNull() ? 0 : iconSize().width() + (words > 0 ? IconRoom : 0);
        const int high = std::max(QPushButton::sizeHint().height(), fieldHeight(font()));
        return {std::max(words + picture + SideRoom, high), high};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

    // The picture is drawn at the left of its place; what is more is distance to the words.
    void setPicture(const QString &name)
    {
        const int side = iconSide(font());
        setIcon(bro::icon(name));
        setIconSize({side + IconRoom, side});
    }

protected:
    static constexpr int IconRoom = 4;

private:
    static constexpr int SideRoom = 26;
};

QPushButton *makeButton(const QString &text, const QString &iconName, const QString &name,
                        QWidget *parent, bool isDefault)
{
    auto *button = new Button(text, parent);
    button->setObjectName(name);
    if (!iconName.isEmpty())
        button->setPicture(iconName);
    button->setAutoDefault(false);
    if (isDefault) {
        button->setDefault(true);
        button->setFont(semibold(button->font()));
    }
    return button;
}

// One of a row: the chosen one has the accent's tint.
class Segment : public Button
{
public:
    Segment(const QString &text, QWidget *parent) : Button(text, parent)
    {
        setCheckable(true);
        setAutoDefault(false);
        connect(this, &QPushButton::toggled, this, &Segment::renew);
    }
    // In a long row the words end in dots where there is little room.
    QSize minimumSizeHint() const override
    {
        constexpr int LongRow = 5;
        constexpr int LeastCharacters = 5;
        const QSize usual = Button::minimumSizeHint();
        if (parentWidget()->layout()->count() < LongRow)
            return usual;
        const int least = fontMetrics().averageCharWidth() * LeastCharacters + fieldHeight(font());
        // A short word whole, so that the long ones keep what it does not need.
        const int whole = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + Sides +
                          (icon().isNull() ? 0 : iconSize().width() + IconRoom);
        return {std::min({usual.width(), whole, least}), usual.height()};
    }

protected:
    void changeEvent(QEvent *event) override
    {
        Button::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            renew();
    }
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int picture = option.icon.isNull() ? 0 : option.iconSize.width() + IconRoom;
        option.text =
            option.fontMetrics.elidedText(text(), Qt::ElideRight, width() - picture - Sides);
        if (!text().isEmpty())
            setToolTip(option.text == text() ? QString() : text());
        painter.drawControl(QStyle::CE_PushButton, option);
        if (isChecked() && isHighContrast(option.palette)) {
            // Without tints a frame tells it, also where there is no word.
            constexpr int Frame = 3;
            painter.setPen(
                QPen(option.palette.color(QPalette::Highlight), Frame, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(rect().left() + Frame, rect().bottom() - Frame, rect().right() - Frame,
                             rect().bottom() - Frame);
        }
    }

private:
    static constexpr int Sides = 8;

    void renew()
    {
        const QWidget *bar = parentWidget();
        setFont(isChecked() ? semibold(bar->font()) : bar->font());
        QPalette colors = bar->palette();
        if (isChecked() && !isHighContrast(colors))
            colors.setColor(QPalette::Button, roleColors(ColorRole::Accent, colors).tint);
        if (palette().color(QPalette::Button) != colors.color(QPalette::Button))
            setPalette(colors);
    }
};

// One link: its colour follows the palette, and its frame tells the focus.
class Link : public QLabel
{
public:
    explicit Link(QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::RichText);
        setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        setFocusPolicy(Qt::StrongFocus);
        setMargin(1);
    }
    void setWords(const QString &words)
    {
        m_words = words;
        setAccessibleName(words);
        renew();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            renew();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
            event->key() == Qt::Key_Space)
            Q_EMIT linkActivated(u"#"_s);
        else
            QLabel::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setPen(QPen(roleColors(ColorRole::Accent, palette()).text, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    void renew()
    {
        setText(m_words.isEmpty() ? QString()
                                  : u"<a href=\"#\" style=\"color:%1\">%2</a>"_s.arg(
                                        linkColor(palette()).name(), m_words.toHtmlEscaped()));
    }
    QString m_words;
};

// Between parts; QFrame would keep the colour it was made with.
class Line : public QWidget
{
public:
    explicit Line(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), lineColor(palette()));
    }
};

} // namespace

IconLabel::IconLabel(QWidget *parent) : QLabel(parent) {}

void IconLabel::setPicture(const QString &iconName, ColorRole role)
{
    m_name = iconName;
    m_role = role;
    renew();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        renew();
}

void IconLabel::renew()
{
    const int side = iconSide(font());
    setPixmap(m_name.isEmpty()
                  ? QPixmap()
                  : icon(m_name, m_role).pixmap(QSize(side, side), devicePixelRatioF()));
}

ColorRole roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return ColorRole::Error;
    case Tone::Warning:
        return ColorRole::Warning;
    case Tone::Ok:
        return ColorRole::Ok;
    case Tone::Info:
        return ColorRole::Info;
    case Tone::Neutral:
        return ColorRole::Neutral;
    case Tone::None:
        break;
    }
    return ColorRole::Secondary;
}

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
    const int picture = iconSide(button->font());
    button->setIconSize({picture, picture});
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
    auto *link = new Link(parent);
    link->setObjectName(name);
    link->setWords(text);
    return link;
}

void setLinkText(QLabel *link, const QString &text)
{
    static_cast<Link *>(link)->setWords(text);
}

void shapeField(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        constexpr int BeforeText = 4; // beyond the style's own
        const QMargins given = line->textMargins();
        line->setTextMargins(std::max(given.left(), BeforeText), given.top(),
                             std::max(given.right(), BeforeText), given.bottom());
    } else if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field)) {
        return;
    }
    field->setMinimumHeight(std::max(field->minimumHeight(), fieldHeight(field->font())));
}

QWidget *makeLine(QWidget *parent)
{
    return new Line(parent);
}

QDateEdit *makeDateField(const QString &name, QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"dd-MM-yyyy"_s);
    shapeField(field);
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
    auto *button = new Segment(text, this);
    button->setObjectName("segment_"_L1 + key);
    button->setAccessibleName(text);
    if (!iconName.isEmpty())
        button->setPicture(iconName);
    m_buttons->addButton(button, int(m_keys.size()));
    m_keys.append(key);
    layout()->addWidget(button);
    if (m_keys.size() == 1)
        button->setChecked(true);
}

void SegmentedBar::setSegmentText(const QString &key, const QString &text)
{
    QAbstractButton *button = m_buttons->button(int(m_keys.indexOf(key)));
    if (!button)
        return;
    button->setText(text);
    // Where there is no room for words the icon alone stands; they are still told.
    if (!text.isEmpty())
        button->setAccessibleName(text);
    button->setToolTip(text.isEmpty() ? button->accessibleName() : QString());
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
