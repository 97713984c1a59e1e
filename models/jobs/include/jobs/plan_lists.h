// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <core/grouped_list_model.h>
#include <jobs/plan_view.h>

namespace bro {

// What the planning page's lists tell beyond item_roles.h.
enum PlanListRole {
    PlanScopeRole = Qt::UserRole + 100, // bro::PlanScope
    BarRole,                            // int, thousandths of a full bar
    ValueRole,                          // QString at the right end
    AlertRole                           // bool, something is wrong there
};

// Staff with their hours of the week, and places with how much they are used.
class ResourceModel : public GroupedListModel
{
    Q_OBJECT
public:
    explicit ResourceModel(const Texts &texts, QObject *parent = nullptr);
    void setWeek(const PlanOffice &office, const WeekPlan &plan, const ClosedDays &closed);
    QModelIndex indexOf(const PlanScope &scope) const;

protected:
    QVariant cell(int row, int column, int role) const override;
    int groupOf(int row) const override;
    QString filterText(int row) const override;

private:
    struct Row
    {
        PlanScope scope;
        QString name;
        int bar = 0;
        QString value;
        bool alert = false;
    };
    const Texts &m_texts;
    QList<Row> m_rows;
};

// Groups of the week, by what they are called.
class GroupTitleModel : public GroupedListModel
{
    Q_OBJECT
public:
    explicit GroupTitleModel(const Texts &texts, QObject *parent = nullptr);
    void setWeek(const WeekPlan &plan);
    QModelIndex indexOf(const PlanScope &scope) const;

protected:
    QVariant cell(int row, int column, int role) const override;

private:
    struct Row
    {
        QString title;
        int times = 0;
        int citizens = 0;
    };
    const Texts &m_texts;
    QList<Row> m_rows;
};

// A month: a row per week, seven days.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int Weeks = 6;
    explicit MonthModel(const Texts &texts, QObject *parent = nullptr);
    // first: of the month; days may lie around it.
    void setMonth(QDate first, QDate today, const QList<MonthDay> &days);
    QDate dayAt(const QModelIndex &index) const;
    QModelIndex indexOf(QDate day) const;
    bool isOfMonth(QDate day) const;
    QDate today() const { return m_today; }
    // The Monday of the first row.
    static QDate firstShown(QDate month);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // Display: what is planned; MarkRole: the worst; ToolTip and AccessibleText: all in words.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString planned(const MonthDay &day) const;

    const Texts &m_texts;
    QDate m_first;
    QDate m_today;
    QHash<QDate, MonthDay> m_days;
};

} // namespace bro

Q_DECLARE_METATYPE(bro::PlanScope)
