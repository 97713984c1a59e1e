// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <jobs/citizen_rows.h>

class QLabel;

namespace bro {

class ListView;
struct PageContext;

// What the purchaser was told of the citizen's absence, day by day. Enter opens the day.
class NoticesTab : public QWidget
{
    Q_OBJECT
public:
    NoticesTab(PageContext &context, QWidget *parent);
    void setNotices(CitizenId citizen, const QList<GivenNotice> &notices);

private:
    void showCurrent();
    const GivenNotice *noticeOf(qint64 id) const;

    PageContext &m_context;
    TextRowsModel m_model;
    ListView *m_list;
    QLabel *m_text;
    CitizenId m_citizen;
    QList<GivenNotice> m_notices;
};

// Who saw or changed what; for leaders.
class AccessTab : public QWidget
{
    Q_OBJECT
public:
    using Tell = std::function<void(const Error &)>;
    AccessTab(PageContext &context, Tell tell, QWidget *parent);
    void setCitizen(CitizenId citizen); // reads when it is seen

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();

    PageContext &m_context;
    Tell m_tell;
    TextRowsModel m_model;
    ListView *m_list;
    QLabel *m_refused;
    CitizenId m_citizen;
};

} // namespace bro
