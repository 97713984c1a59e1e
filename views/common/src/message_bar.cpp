// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <views/controls.h>
#include <views/message_bar.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Error:
        return u"error_circle-f"_s;
    case Tone::Warning:
        return u"warning-f"_s;
    case Tone::Ok:
        return u"checkmark_circle-f"_s;
    default:
        return u"info"_s;
    }
}

void paintBox(QWidget *widget, Tone tone)
{
    QPainter painter(widget);
    const RoleColors colors = toneColors(tone, widget->palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QRect bar = QStyle::visualRect(widget->layoutDirection(), widget->rect(),
                                         QRect(0, 0, 4, widget->height()));
    painter.fillRect(bar, colors.line);
}

void setTextColor(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(this)),
      m_text(new QLabel(this)),
      m_right(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    setObjectName(u"messageBar"_s);
    setMinimumHeight(fieldHeight(font()) + 8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setObjectName(u"messageText"_s);
    row->addWidget(m_text, 1);
    m_right->setTextFormat(Qt::PlainText);
    m_right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_right);
    m_buttons->setSpacing(8);
    row->addLayout(m_buttons);
    hide();
}

void MessageBar::show(Tone tone, const QString &bold, const QString &rest,
                      const QList<Button> &buttons, const QString &right)
{
    m_tone = tone;
    m_empty = false;
    m_text->setText(u"<b>%1</b>%2"_s.arg(bold.toHtmlEscaped(),
                                         rest.isEmpty() ? QString() : u' ' + rest.toHtmlEscaped()));
    m_right->setText(right);
    m_right->setVisible(!right.isEmpty());
    m_icon->setPicture(iconOf(tone), roleOf(tone));
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Button &button : buttons) {
        QPushButton *push =
            makeButton(button.text, {}, u"messageButton%1"_s.arg(m_buttons->count() + 1), this);
        connect(push, &QPushButton::clicked, this, [act = button.act] {
            if (act)
                act();
        });
        m_buttons->addWidget(push);
    }
    setAccessibleName(text());
    setVisible(true);
    update();
}

void MessageBar::clear()
{
    m_empty = true;
    m_text->clear();
    setAccessibleName({});
    hide();
}

QString MessageBar::text() const
{
    QString plain = m_text->text();
    plain.remove(u"<b>"_s).remove(u"</b>"_s);
    plain.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
    return plain;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    paintBox(this, m_tone);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Words at the right never press those at the left together.
    const bool narrow = fontMetrics().horizontalAdvance(m_right->text()) > width() / 3;
    m_right->setWordWrap(narrow);
    m_right->setMinimumWidth(narrow ? width() / 4 : 0);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

InfoBox::InfoBox(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(this)),
      m_heading(new QLabel(this)),
      m_text(new QLabel(this)),
      m_source(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {m_heading, m_text, m_source}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    m_source->setForegroundRole(QPalette::WindowText); // also on panels
    m_heading->setFont(semibold(font()));
    row->addLayout(texts, 1);
}

void InfoBox::setContent(Tone tone, const QString &iconName, const QString &heading,
                         const QString &text, const QString &source)
{
    m_tone = tone;
    m_icon->setVisible(!iconName.isEmpty());
    m_icon->setPicture(iconName, roleOf(tone == Tone::None ? Tone::Info : tone));
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(text + u' ' + source);
    paintTexts();
    update();
}

void InfoBox::paintTexts()
{
    const QColor secondary = roleColors(ColorRole::Secondary, palette()).text;
    if (m_source->palette().color(QPalette::WindowText) != secondary)
        setTextColor(m_source, secondary);
}

void InfoBox::paintEvent(QPaintEvent *)
{
    paintBox(this, m_tone);
}

void InfoBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintTexts();
    if (event->type() == QEvent::FontChange)
        m_heading->setFont(semibold(font()));
    QWidget::changeEvent(event);
}

} // namespace bro
