// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_sidebar.h"
#include "plan_list.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>
#include <views/controls.h>
#include <views/list_view.h>
#include <views/planning/mini_month.h>

namespace bro {

using namespace Qt::StringLiterals;

PlanSidebar::PlanSidebar(const Texts &texts, bool mayShowMine, QWidget *parent)
    : QWidget(parent),
      m_month(new MiniMonth(this)),
      m_heading(makeHeading({}, this)),
      m_mine(new QComboBox(this)),
      m_count(makeSmallLabel({}, this)),
      m_filter(makeFilterField(this)),
      m_lists(new QStackedWidget(this)),
      m_citizenList(new PlanList(this)),
      m_resourceList(new PlanList(this)),
      m_groupList(new PlanList(this)),
      m_empty(makeSecondaryLabel({}, this)),
      m_citizens(new CitizenWeekModel(texts, this)),
      m_resources(new ResourceModel(texts, this)),
      m_groups(new GroupTitleModel(texts, this))
{
    setObjectName(u"planSidebar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_month->setObjectName(u"planMonth"_s);
    m_heading->setObjectName(u"planListHeading"_s);
    m_heading->setWordWrap(false);
    m_heading->setFont(semibold(font()));
    m_mine->setObjectName(u"planMine"_s);
    m_mine->addItem(tr("My citizens"));
    m_mine->addItem(tr("All citizens"));
    m_mine->setAccessibleName(tr("Whose citizens are shown"));
    m_mine->setCurrentIndex(mayShowMine ? 0 : 1);
    m_mine->setEnabled(mayShowMine);
    m_mine->setVisible(mayShowMine);
    m_count->setObjectName(u"planCount"_s);
    m_filter->setObjectName(u"planFilter"_s);
    m_citizenList->setObjectName(u"planCitizens"_s);
    m_citizenList->setAccessibleName(tr("Citizens"));
    m_resourceList->setObjectName(u"planResources"_s);
    m_resourceList->setAccessibleName(tr("Employees and places"));
    m_groupList->setObjectName(u"planGroups"_s);
    m_groupList->setAccessibleName(tr("Groups"));
    m_citizenList->setListModel(m_citizens);
    m_resourceList->setListModel(m_resources);
    m_groupList->setListModel(m_groups);
    m_empty->setObjectName(u"planListEmpty"_s);
    m_empty->setContentsMargins(10, 8, 10, 8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_month);
    column->addWidget(makeLine(this));
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(10, 4, 10, 4);
    heading->setSpacing(8);
    heading->addWidget(m_heading, 1);
    heading->addWidget(m_mine, 1);
    heading->addWidget(m_count);
    column->addLayout(heading);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(8, 0, 8, 8);
    filter->addWidget(m_filter);
    column->addLayout(filter);
    column->addWidget(makeLine(this));
    column->addWidget(m_empty);
    for (PlanList *list : {m_citizenList, m_resourceList, m_groupList}) {
        m_lists->addWidget(list);
        connect(list, &PlanList::chosen, this,
                [this](const QModelIndex &index) { Q_EMIT chosen(scopeAt(index)); });
        connect(list, &PlanList::leftUpwards, this, [this] { m_filter->setFocus(); });
    }
    column->addWidget(m_lists, 1);
    setFocusProxy(m_lists);

    connect(m_mine, &QComboBox::activated, this, &PlanSidebar::mineChanged);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (GroupedListModel *model : {static_cast<GroupedListModel *>(m_citizens),
                                        static_cast<GroupedListModel *>(m_resources),
                                        static_cast<GroupedListModel *>(m_groups)})
            model->setFilter(text);
        renewHeading();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { list()->setFocus(); });
    showKind(PlanScopeKind::Citizen);
}

PlanList *PlanSidebar::shownList() const
{
    switch (m_kind) {
    case PlanScopeKind::Citizen:
        return m_citizenList;
    case PlanScopeKind::Employee:
    case PlanScopeKind::Location:
        return m_resourceList;
    case PlanScopeKind::Group:
        break;
    }
    return m_groupList;
}

QWidget *PlanSidebar::list() const
{
    return shownList();
}

void PlanSidebar::showKind(PlanScopeKind kind)
{
    m_kind = kind;
    m_lists->setCurrentWidget(shownList());
    m_lists->setFocusProxy(shownList());
    renewHeading();
}

void PlanSidebar::renewHeading()
{
    const bool citizens = m_kind == PlanScopeKind::Citizen;
    const bool mine = citizens && m_mine->isEnabled();
    m_mine->setVisible(mine);
    // Staff and places have headings of their own.
    const bool resources = m_kind == PlanScopeKind::Employee || m_kind == PlanScopeKind::Location;
    m_heading->setVisible(!mine && !resources);
    m_count->setVisible(!resources);
    m_heading->setText(citizens ? tr("Citizens") : tr("Groups this week"));
    const auto *model = static_cast<const GroupedListModel *>(shownList()->model());
    m_count->setText(QString::number(model->shownRows()));
    const bool filtered = !m_filter->text().isEmpty();
    m_empty->setVisible(model->shownRows() == 0);
    m_empty->setText(filtered ? tr("None fits. Clear the filter (Esc).")
                     : mine && onlyMine()
                         ? tr("None of your citizens has an order this week. Show all citizens.")
                     : citizens ? tr("No citizen has an order this week.")
                                : tr("No group is planned this week."));
}

void PlanSidebar::setCitizens(const QList<CitizenWeek> &citizens, IsoWeek week)
{
    const bool begins = std::exchange(m_begins, false);
    if (begins && onlyMine() && citizens.isEmpty()) {
        // Who is contact person of nobody begins with all rather than with an empty list.
        m_mine->setCurrentIndex(1);
        QMetaObject::invokeMethod(this, &PlanSidebar::mineChanged, Qt::QueuedConnection);
        return;
    }
    const PlanScope before = scopeAt(m_citizenList->currentIndex());
    m_citizens->setCitizens(citizens, week);
    m_citizenList->setChosen(m_citizens->indexOfId(before.id));
    renewHeading();
}

void PlanSidebar::setResources(const PlanOffice &office, const WeekPlan &plan,
                               const ClosedDays &closed)
{
    const PlanScope resource = scopeAt(m_resourceList->currentIndex());
    const PlanScope group = scopeAt(m_groupList->currentIndex());
    m_resources->setWeek(office, plan, closed);
    m_groups->setWeek(plan);
    m_resourceList->setChosen(m_resources->indexOf(resource));
    m_groupList->setChosen(m_groups->indexOf(group));
    renewHeading();
}

PlanScope PlanSidebar::scopeAt(const QModelIndex &index) const
{
    if (index.isValid() && index.model() == m_citizens)
        return {PlanScopeKind::Citizen, index.data(IdRole).toLongLong()};
    return index.data(PlanScopeRole).value<PlanScope>();
}

void PlanSidebar::setChosen(const PlanScope &scope)
{
    switch (scope.kind) {
    case PlanScopeKind::Citizen:
        m_citizenList->setChosen(m_citizens->indexOfId(scope.id));
        break;
    case PlanScopeKind::Employee:
    case PlanScopeKind::Location:
        m_resourceList->setChosen(m_resources->indexOf(scope));
        break;
    case PlanScopeKind::Group:
        m_groupList->setChosen(m_groups->indexOf(scope));
        break;
    }
}

std::optional<PlanScope> PlanSidebar::neighbour(int step) const
{
    const QModelIndex index = shownList()->neighbour(step);
    if (!index.isValid())
        return {};
    return scopeAt(index);
}

std::optional<PlanScope> PlanSidebar::first() const
{
    const PlanList *list = shownList();
    QModelIndex index = list->model()->index(0, 0);
    if (index.data(GroupRole).toBool())
        index = list->model()->index(0, 0, index);
    if (!index.isValid())
        return {};
    return scopeAt(index);
}

bool PlanSidebar::onlyMine() const
{
    return m_mine->isEnabled() && m_mine->currentIndex() == 0;
}

void PlanSidebar::setOnlyMine(bool mine)
{
    if (m_mine->isEnabled())
        m_mine->setCurrentIndex(mine ? 0 : 1);
}

} // namespace bro
