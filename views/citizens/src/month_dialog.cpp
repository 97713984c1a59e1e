// SPDX-License-Identifier: GPL-3.0-or-later
#include "month_dialog.h"
#include <QComboBox>
#include <QVBoxLayout>
#include <views/dialog_frame.h>
#include <views/form.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int DaysAfterTheMonth = 10;
} // namespace

MonthDialog::MonthDialog(const Texts &texts, QDate earliest, QDate latest, QWidget *parent)
    : QDialog(parent),
      m_month(new QComboBox(this))
{
    for (QDate month(latest.year(), latest.month(), 1); month >= earliest;
         month = month.addMonths(-1))
        m_month->addItem(texts.locale().standaloneMonthName(month.month()) + u' ' +
                             QString::number(month.year()),
                         month);
    if (latest.day() <= DaysAfterTheMonth && m_month->count() > 1)
        m_month->setCurrentIndex(1);
    auto *form = new Form(this);
    form->add(tr("Month"), m_month, u"monthField"_s);
    auto *column = makeDialogColumn(this, u"monthDialog"_s, tr("Attendance register"));
    column->addWidget(form);
    addDialogButtons(this, column, tr("Show"));
}

QDate MonthDialog::month() const
{
    return m_month->currentData().toDate();
}

} // namespace bro
