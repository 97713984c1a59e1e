// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/theme.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int Inside = 12;
constexpr double Corner = 4;
} // namespace

Card::Card(const QString &title, const QString &name, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(title, this)),
      m_words(makeSmallLabel({}, this)),
      m_link(makeLink({}, name + u"Link"_s, this)),
      m_column(new QVBoxLayout(this)),
      m_head(new QWidget(this))
{
    setObjectName(name);
    setAccessibleName(title);
    m_title->setFont(semibold(font()));
    m_words->setObjectName(name + u"Words"_s);
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_link->setFont(smallFont(font()));
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(Inside, 6, Inside, 6);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_words, 1);
    row->addWidget(m_link);
    m_column->setContentsMargins(1, 0, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    m_link->hide();
    connect(m_link, &QLabel::linkActivated, this, &Card::linkActivated);
}

void Card::setWords(const QString &words)
{
    m_words->setText(words);
}

void Card::setLink(const QString &text)
{
    setLinkText(m_link, text);
    m_link->setVisible(!text.isEmpty());
}

void Card::setContent(QWidget *content, bool margins)
{
    auto *area = new QVBoxLayout;
    const int side = margins ? Inside : 0;
    area->setContentsMargins(side, margins ? 8 : 1, side, margins ? 10 : 0);
    area->addWidget(content);
    if (margins)
        area->addStretch();
    m_column->addLayout(area);
    if (!margins)
        m_column->addStretch();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Corner, Corner);
    painter.setPen(gridColor(palette()));
    const int line = m_head->geometry().bottom();
    painter.drawLine(1, line, width() - 2, line);
}

} // namespace bro
