// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <jobs/citizen_rows.h>
#include <views/page.h>

class QPushButton;

namespace bro {

class ListView;

// What the citizen lives by from day to day, with all that was corrected or taken back.
class StatusTab : public QWidget
{
    Q_OBJECT
public:
    using Tell = std::function<void(const Error &)>;
    StatusTab(PageContext &context, Tell tell, QWidget *parent);
    void setStatuses(CitizenId citizen, const QList<StatusRecord> &history,
                     const QList<CaseDocument> &documents);
    void add();

Q_SIGNALS:
    void documentWanted(qint64 id);

private:
    const StatusRecord *current() const;
    void edit(const StatusRecord &start);
    void takeBack();
    void renewButtons();

    PageContext &m_context;
    Tell m_tell;
    TextRowsModel m_model;
    ListView *m_list;
    QPushButton *m_correct;
    QPushButton *m_takeBack;
    QPushButton *m_open;
    CitizenId m_citizen;
    QList<StatusRecord> m_history;
};

} // namespace bro
