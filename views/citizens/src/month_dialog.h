// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>
#include <core/texts.h>

class QComboBox;

namespace bro {

// Which month's attendance register is wanted.
class MonthDialog : public QDialog
{
    Q_OBJECT
public:
    // From the latest back to the earliest; the month before the latest is chosen on the first
    // days of a month, when the register is due.
    MonthDialog(const Texts &texts, QDate earliest, QDate latest, QWidget *parent);
    QDate month() const; // its first day

private:
    QComboBox *m_month;
};

} // namespace bro
