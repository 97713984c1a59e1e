// SPDX-License-Identifier: GPL-3.0-or-later
#include "month_dialog.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
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
    setObjectName(u"monthDialog"_s);
    setWindowTitle(tr("Attendance register"));
    setWindowModality(Qt::WindowModal);
    for (QDate month(latest.year(), latest.month(), 1); month >= earliest;
         month = month.addMonths(-1))
        m_month->addItem(texts.locale().standaloneMonthName(month.month()) + u' ' +
                             QString::number(month.year()),
                         month);
    if (latest.day() <= DaysAfterTheMonth && m_month->count() > 1)
        m_month->setCurrentIndex(1);
    auto *form = new Form(this);
    form->add(tr("Month"), m_month, u"monthField"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(form);
    auto *buttons = new QDialogButtonBox(this);
    auto *show = buttons->addButton(tr("Show"), QDialogButtonBox::AcceptRole);
    show->setObjectName(u"acceptButton"_s);
    show->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

QDate MonthDialog::month() const
{
    return m_month->currentData().toDate();
}

} // namespace bro
