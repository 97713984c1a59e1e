// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <documents/typesetter.h>
#include <jobs/citizen_rows.h>

class QLabel;
class QPushButton;

namespace bro {

class ListView;
class PaperView;
struct PageContext;

// Every schedule the citizen was handed, shown as it was.
class SchedulesTab : public QWidget
{
    Q_OBJECT
public:
    using Tell = std::function<void(const Error &)>;
    SchedulesTab(PageContext &context, Tell tell, QWidget *parent);
    void setSchedules(CitizenId citizen, const QList<HandedSchedule> &schedules);

protected:
    void showEvent(QShowEvent *event) override;

private:
    const HandedSchedule *current() const;
    void showCurrent();
    void print();
    Result<Document> paperOf(const HandedSchedule &schedule);

    PageContext &m_context;
    Tell m_tell;
    TextRowsModel m_model;
    ListView *m_list;
    PaperView *m_paper;
    QPushButton *m_print;
    Typesetter m_typesetter;
    CitizenId m_citizen;
    QList<HandedSchedule> m_schedules;
    qint64 m_shown = 0;
};

} // namespace bro
