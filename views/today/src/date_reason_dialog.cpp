// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_reason_dialog.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/dialog_frame.h>
#include <views/form.h>

namespace bro {

using namespace Qt::StringLiterals;

DateReasonDialog::DateReasonDialog(const Question &question, QWidget *parent)
    : QDialog(parent),
      m_question(question),
      m_form(new Form(this)),
      m_date(makeDateField(u"dateField"_s, this)),
      m_reason(new QLineEdit(this))
{
    auto *column = makeDialogColumn(this, u"dateReasonDialog"_s, question.title);
    column->addWidget(makeLabel(question.text, this));
    m_date->setDateRange(question.least, question.most);
    m_date->setDate(question.date);
    m_form->add(question.dateLabel, m_date, u"dateField"_s)->setHint(question.dateHint);
    m_reasonField = m_form->add(question.reasonLabel, m_reason, u"reasonField"_s);
    column->addWidget(m_form);
    addDialogButtons(this, column, question.button);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_reason->setFocus();
}

QDate DateReasonDialog::date() const
{
    return m_date->date();
}

QString DateReasonDialog::reason() const
{
    return m_reason->text().simplified();
}

void DateReasonDialog::accept()
{
    m_form->clearFaults();
    if (!m_question.reasonMissing.isEmpty() && reason().isEmpty())
        m_reasonField->setFault(Tone::Error, m_question.reasonMissing);
    if (!m_form->focusFirstFault())
        QDialog::accept();
}

} // namespace bro
