// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <attendance/day_changes.h>

namespace bro {

class ListView;
class Settings;

// What was corrected on a day: when, whose, before, after, by whom. A row leads to its person.
class ChangesDialog : public QDialog
{
    Q_OBJECT
public:
    ChangesDialog(QDate day, const QList<AttendanceChange> &changes, const Texts &texts,
                  Settings &settings, QWidget *parent);

Q_SIGNALS:
    void chosen(qint64 participation);

private:
    DayChangesModel m_model;
    ListView *m_list;
};

} // namespace bro
