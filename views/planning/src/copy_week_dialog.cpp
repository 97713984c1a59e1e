// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_week_dialog.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/form.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr int WeeksOffered = 26;
constexpr int WeeksAtMost = 12;
} // namespace

QString weekTitle(IsoWeek week, const Texts &texts)
{
    const QDate monday = week.monday();
    const QDate friday = monday.addDays(4);
    const auto month = [&texts](QDate day) {
        QString name = texts.locale().monthName(day.month(), QLocale::ShortFormat);
        if (!name.endsWith(u'.'))
            name += u'.';
        return name;
    };
    const QString first = monday.month() == friday.month()
                              ? u"%1."_s.arg(monday.day())
                              : u"%1. %2"_s.arg(monday.day()).arg(month(monday));
    return CopyWeekDialog::tr("Week %1 · %2–%3. %4 %5")
        .arg(week.week)
        .arg(first)
        .arg(friday.day())
        .arg(month(friday))
        .arg(friday.year());
}

CopyWeekDialog::CopyWeekDialog(IsoWeek from, const Texts &texts, QWidget *parent)
    : QDialog(parent),
      m_from(from),
      m_to(new QComboBox(this)),
      m_weeks(new QSpinBox(this))
{
    setObjectName(u"copyWeekDialog"_s);
    setWindowTitle(tr("Copy week"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(makeHeading(tr("Copy week %1").arg(from.week), this));
    column->addWidget(makeSecondaryLabel(
        tr("What is there already stays. Public holidays, closing days and days outside an order "
           "are left out and told."),
        this));
    auto *form = new Form(this);
    for (int n = 1; n <= WeeksOffered; ++n)
        m_to->addItem(weekTitle(from.addWeeks(n), texts), n);
    form->add(tr("To"), m_to, u"copyTo"_s);
    m_weeks->setRange(1, WeeksAtMost);
    form->add(tr("Number of weeks"), m_weeks, u"copyWeeks"_s);
    column->addWidget(form);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = makeDefaultButton(tr("Copy"), u"copy"_s, u"copyNow"_s, this);
    buttons->addButton(copy, QDialogButtonBox::AcceptRole);
    buttons->addButton(makeButton(tr("Cancel"), {}, u"copyCancel"_s, this),
                       QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

IsoWeek CopyWeekDialog::to() const
{
    return m_from.addWeeks(m_to->currentData().toInt());
}

int CopyWeekDialog::weeks() const
{
    return m_weeks->value();
}

} // namespace bro
