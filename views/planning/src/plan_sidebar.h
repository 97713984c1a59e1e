// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>
#include <jobs/citizen_weeks.h>
#include <jobs/plan_lists.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace bro {

class MiniMonth;
class PlanList;

// The column at the left: the month, and the citizens, staff and places, or groups of the week.
class PlanSidebar : public QWidget
{
    Q_OBJECT
public:
    // mayShowMine: the user is one of the staff.
    PlanSidebar(const Texts &texts, bool mayShowMine, QWidget *parent = nullptr);

    void showKind(PlanScopeKind kind);
    void setCitizens(const QList<CitizenWeek> &citizens, IsoWeek week);
    void setResources(const PlanOffice &office, const WeekPlan &plan, const ClosedDays &closed);
    void setChosen(const PlanScope &scope);
    // The neighbour in the list that is shown; nothing at its end.
    std::optional<PlanScope> neighbour(int step) const;
    std::optional<PlanScope> first() const;
    bool onlyMine() const;
    void setOnlyMine(bool mine);
    MiniMonth *month() const { return m_month; }
    QLineEdit *filterField() const { return m_filter; }
    QWidget *list() const;
    const CitizenWeekModel *citizens() const { return m_citizens; }

Q_SIGNALS:
    void chosen(const bro::PlanScope &scope);
    void mineChanged();

private:
    void renewHeading();
    PlanScope scopeAt(const QModelIndex &index) const;
    PlanList *shownList() const;

    PlanScopeKind m_kind = PlanScopeKind::Citizen;
    bool m_begins = true; // nothing was shown yet
    MiniMonth *m_month;
    QLabel *m_heading;
    QComboBox *m_mine;
    QLabel *m_count;
    QLineEdit *m_filter;
    QStackedWidget *m_lists;
    PlanList *m_citizenList;
    PlanList *m_resourceList;
    PlanList *m_groupList;
    QLabel *m_empty;
    CitizenWeekModel *m_citizens;
    ResourceModel *m_resources;
    GroupTitleModel *m_groups;
};

} // namespace bro
