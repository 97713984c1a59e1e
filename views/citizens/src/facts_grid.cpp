// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts_grid.h"
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <views/controls.h>
#include <views/elided_label.h>
#include <views/icons.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnCharacters = 30;

} // namespace

FactsGrid::FactsGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"facts"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
}

void FactsGrid::setFacts(const QList<QList<Fact>> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    m_columns = 0;
    arrange();
}

int FactsGrid::wantedColumns(int width) const
{
    const int column = fontMetrics().averageCharWidth() * ColumnCharacters;
    return std::clamp(width / column, 1, std::max(1, int(m_groups.size())));
}

QWidget *FactsGrid::valueOf(const Fact &fact)
{
    auto *value = new QWidget(this);
    auto *row = new QHBoxLayout(value);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    if (!fact.icon.isEmpty()) {
        auto *sign = new IconLabel(value);
        sign->setPicture(fact.icon, roleOf(fact.tone));
        row->addWidget(sign);
    }
    auto *words = new ElidedLabel(fact.value, value);
    if (fact.tone != Tone::None)
        setLabelTone(words, fact.tone);
    else if (fact.secondary)
        setLabelRole(words, ColorRole::Secondary);
    row->addWidget(words);
    if (!fact.more.isEmpty()) {
        QLabel *more = makeSmallLabel(fact.more, value);
        more->setWordWrap(false);
        row->addWidget(more);
    }
    row->addStretch();
    value->setAccessibleName(fact.label + u": "_s + fact.value + u' ' + fact.more);
    return value;
}

void FactsGrid::arrange()
{
    const int columns = wantedColumns(width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<int> next(columns, 0);
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        const int column = int(group) % columns;
        for (const Fact &fact : m_groups[group]) {
            QLabel *label = makeSmallLabel(fact.label, this);
            label->setWordWrap(false);
            m_grid->addWidget(label, next[column], 2 * column);
            m_grid->addWidget(valueOf(fact), next[column]++, 2 * column + 1);
        }
    }
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, column % 2 == 1 && column < 2 * columns ? 1 : 0);
}

void FactsGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace bro
