// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding_line.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <views/controls.h>
#include <views/mark_painter.h>

namespace bro {

using namespace Qt::StringLiterals;

FindingLine::FindingLine(QWidget *parent)
    : QWidget(parent),
      m_marks(new QHBoxLayout),
      m_heading(makeLabel(tr("Check:"), this)),
      m_more(makeSmallLabel({}, this)),
      m_nothing(makeSmallLabel(tr("Nothing remains to be solved."), this)),
      m_next(makeButton(tr("Next finding (F8)"), {}, u"nextFinding"_s, this))
{
    setObjectName(u"findingLine"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    m_heading->setFont(semibold(smallFont(font())));
    m_heading->setWordWrap(false);
    row->addWidget(m_heading);
    m_marks->setSpacing(8);
    row->addLayout(m_marks);
    m_more->setWordWrap(false);
    m_more->setObjectName(u"moreFindings"_s);
    row->addWidget(m_more);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setWordWrap(false);
    row->addWidget(m_nothing);
    row->addStretch();
    m_next->setFlat(true);
    m_next->setFont(smallFont(font()));
    row->addWidget(m_next);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    connect(m_next, &QPushButton::clicked, this, &FindingLine::nextRequested);
}

void FindingLine::setFindings(const QList<WeekFinding> &findings, const Texts &texts)
{
    while (QLayoutItem *item = m_marks->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_words.clear();
    const auto marks = findingMarks(findings, texts);
    for (const auto &[kind, mark] : marks) {
        auto *label = new MarkLabel(mark, this);
        label->setAccessibleName(mark.text);
        QStringList sentences;
        for (const WeekFinding &finding : findings) {
            if (finding.kind == kind)
                sentences.append(texts.sentence(finding.message));
        }
        label->setToolTip(sentences.join(u'\n'));
        m_marks->addWidget(label);
        m_words.append(mark.text);
    }
    m_nothing->setVisible(marks.isEmpty());
    m_next->setVisible(!marks.isEmpty());
    setAccessibleName(m_words.join(u", "_s));
    fit();
}

QSize FindingLine::minimumSizeHint() const
{
    return {m_heading->sizeHint().width() + m_next->sizeHint().width() + 32,
            std::max(m_next->sizeHint().height(), fontMetrics().height() + 8) + 8};
}

void FindingLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Marks there is no room for are counted; F8 goes through them all the same.
void FindingLine::fit()
{
    constexpr int Gap = 8;
    int left = width() - m_heading->sizeHint().width() - m_next->sizeHint().width() -
               fontMetrics().averageCharWidth() * 4 - 4 * Gap;
    int hidden = 0;
    for (int i = 0; i < m_marks->count(); ++i) {
        QWidget *mark = m_marks->itemAt(i)->widget();
        left -= mark->sizeHint().width() + Gap;
        mark->setVisible(left >= 0);
        hidden += left >= 0 ? 0 : 1;
    }
    m_more->setVisible(hidden > 0);
    m_more->setText(u"+%1"_s.arg(hidden));
    m_more->setToolTip(m_words.join(u'\n'));
}

QString FindingLine::text() const
{
    return m_words.join(u", "_s);
}

} // namespace bro
