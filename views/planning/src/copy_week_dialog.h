// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <calendar/iso_week.h>
#include <core/texts.h>

class QComboBox;
class QSpinBox;

namespace bro {

// Where a week's plan is copied to.
class CopyWeekDialog : public QDialog
{
    Q_OBJECT
public:
    CopyWeekDialog(IsoWeek from, const Texts &texts, QWidget *parent = nullptr);
    IsoWeek to() const;
    int weeks() const;

private:
    IsoWeek m_from;
    QComboBox *m_to;
    QSpinBox *m_weeks;
};

// "Uge 49 · 30. nov.–4. dec. 2026".
QString weekTitle(IsoWeek week, const Texts &texts);

} // namespace bro
