// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <core/texts.h>
#include <jobs/employee_day.h>

namespace bro {

// An employee's activities of the day in time order.
class DayActivityModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { TimesRole = Qt::UserRole + 100, PlaceRole, CurrentRole };

    explicit DayActivityModel(const Texts &texts, QObject *parent = nullptr);
    void setActivities(const QList<DayActivity> &activities, const QDateTime &now);
    void setNow(const QDateTime &now);
    const QList<DayActivity> &activities() const { return m_activities; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString title(const DayActivity &activity) const;
    QString place(const DayActivity &activity) const;
    QString times(const DayActivity &activity) const;

    const Texts &m_texts;
    QList<DayActivity> m_activities;
    QDateTime m_now;
};

// As tall as its rows; Enter or a click opens the activity where attendance is registered.
class DayList : public QListView
{
    Q_OBJECT
public:
    DayList(const Texts &texts, QWidget *parent);
    void setActivities(const QList<DayActivity> &activities, const QDateTime &now);
    void setNow(const QDateTime &now) { m_model.setNow(now); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened(const bro::DayActivity &activity);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);

    DayActivityModel m_model;
};

} // namespace bro
