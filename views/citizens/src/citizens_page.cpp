// SPDX-License-Identifier: GPL-3.0-or-later
#include "citizen_view.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <views/citizens/citizens_page.h>
#include <views/controls.h>
#include <views/list_view.h>
#include <views/message_bar.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Which changes the list shows.
bool concernsList(Aggregate aggregate)
{
    return aggregate == Aggregate::Citizen || aggregate == Aggregate::Order ||
           aggregate == Aggregate::Office;
}

constexpr int FilterCharacters = 32;
const QString ScopeState = u"citizens/scope"_s;

} // namespace

CitizensPage::CitizensPage(PageContext &context, QWidget *parent)
    : AreaPage(Area::Citizens, context, parent),
      m_message(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_model(context.texts)
{
    setObjectName(u"citizensPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    top->addWidget(m_message);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    setMessageBar(m_message);
    m_listSide = buildList();
    m_stack->addWidget(m_listSide);
    m_view = new CitizenView(
        context, [this](const Error &error) { tell(error); }, this);
    m_stack->addWidget(m_view);
    m_view->setInUse(false);
}

QString CitizensPage::title() const
{
    return tr("Citizens");
}

QWidget *CitizensPage::buildList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    auto *heading = new QLabel(tr("Citizens"), side);
    heading->setObjectName(u"pageTitle"_s);
    heading->setFont(titleFont(font()));
    m_count = makeSmallLabel({}, side);
    m_count->setObjectName(u"citizenCount"_s);
    m_count->setWordWrap(false);
    titles->addWidget(heading);
    titles->addWidget(m_count);
    row->addLayout(titles);
    row->addStretch();
    m_scope = new SegmentedBar(side);
    m_scope->setObjectName(u"citizenScope"_s);
    m_scope->setAccessibleName(tr("Which citizens the list shows"));
    m_scope->addSegment(u"mine"_s, tr("Mine"));
    m_scope->addSegment(u"active"_s, tr("Active"));
    m_scope->addSegment(u"all"_s, tr("All"));
    m_filter = makeFilterField(side);
    m_filter->setObjectName(u"citizenFilter"_s);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * FilterCharacters);
    row->addWidget(m_scope);
    row->addWidget(m_filter);
    column->addLayout(row);
    m_list = new ListView(u"citizenList"_s, context().settings, side);
    m_list->setGivesWay({u"track"_s, u"period"_s, u"contact"_s});
    m_list->setAccessibleName(tr("Citizens"));
    m_list->setListModel(&m_model);
    m_list->setFilterField(m_filter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CitizenListModel::Track, QHeaderView::Stretch);
    column->addWidget(m_list, 1);
    const QString last = QString::fromUtf8(context().settings.state(ScopeState));
    m_scope->setCurrent(last.isEmpty() ? u"active"_s : last);
    connect(m_scope, &SegmentedBar::chosen, this, [this](const QString &key) {
        context().settings.setState(ScopeState, key.toUtf8());
        m_onlyReplacements = false;
        narrow();
    });
    connect(m_list, &ListView::opened, this, &CitizensPage::openCitizen);
    return side;
}

bool CitizensPage::showsCitizen() const
{
    return m_stack->currentWidget() == m_view;
}

void CitizensPage::openCitizen(qint64 id)
{
    context().navigator.go({Area::Citizens, {}, id});
}

void CitizensPage::open(const Place &place)
{
    m_message->clear();
    // Opened from a link, the search or another page; between two citizens nothing changes.
    if (!m_here)
        m_cameFromElsewhere = true;
    else if (!showsCitizen())
        m_cameFromElsewhere = false;
    m_here = true;
    if (place.id > 0) {
        if (!m_view->open(CitizenId{place.id}, place.view, place.part)) {
            showList();
            return;
        }
        m_stack->setCurrentWidget(m_view);
        m_view->setInUse(true);
        m_view->zones().constFirst()->setFocus();
        return;
    }
    m_onlyReplacements = place.view == "replacement"_L1;
    m_replacementsOf = EmployeeId{place.part};
    showList();
}

Place CitizensPage::place() const
{
    if (showsCitizen())
        return {Area::Citizens, m_view->tab(), m_view->citizen().value};
    if (m_onlyReplacements)
        return {Area::Citizens, u"replacement"_s, 0, m_replacementsOf.value};
    return {Area::Citizens};
}

void CitizensPage::showList()
{
    m_view->closed();
    m_view->setInUse(false);
    m_stack->setCurrentWidget(m_listSide);
    if (m_stale)
        readList();
    else
        narrow();
    m_list->setFocus();
}

void CitizensPage::readList()
{
    const auto lines = citizenLines(session());
    if (!lines.ok()) {
        tell(lines.error());
        return;
    }
    m_stale = false;
    m_lines = *lines;
    narrow();
}

void CitizensPage::narrow()
{
    const EmployeeId me = session().user().employee;
    const QString scope = m_scope->current();
    QList<CitizenLine> shown;
    int mine = 0;
    int active = 0;
    for (const CitizenLine &line : std::as_const(m_lines)) {
        const bool isMine = me.isValid() && line.contact == me && line.isActive();
        mine += isMine;
        active += line.isActive();
        const bool wanted = m_onlyReplacements ? line.isActive() && line.cpr.isReplacement() &&
                                                     line.contact == m_replacementsOf
                            : scope == "mine"_L1   ? isMine
                            : scope == "active"_L1 ? line.isActive()
                                                   : true;
        if (wanted)
            shown.append(line);
    }
    m_scope->setSegmentText(u"mine"_s, tr("Mine %1").arg(mine));
    m_scope->setSegmentText(u"active"_s, tr("Active %1").arg(active));
    m_scope->setSegmentText(u"all"_s, tr("All %1").arg(m_lines.size()));
    m_model.setLines(shown);
    m_count->setText(m_onlyReplacements ? tr("with a replacement number")
                                        : tr("%n citizen(s)", nullptr, int(shown.size())));
    setEmpty();
}

void CitizensPage::setEmpty()
{
    if (m_lines.isEmpty()) {
        m_list->setEmpty(
            {u"people"_s, tr("No citizens yet"),
             tr("Citizens come with their orders. Import the purchaser's list, or type "
                "an order."),
             tr("Go to Orders"), [this] {
                 context().navigator.go({Area::Orders, u"import"_s});
             }});
        return;
    }
    const bool unknown = !session().user().employee.isValid() && m_scope->current() == "mine"_L1;
    m_list->setEmpty(
        {u"people"_s, tr("Nobody here"),
         unknown ? tr("Your user is not tied to an employee. A leader ties them together under "
                      "Office.")
                 : tr("No citizen belongs here now."),
         tr("Show all"), [this] {
             m_scope->setCurrent(u"all"_s);
             m_onlyReplacements = false;
             narrow();
         }});
}

void CitizensPage::reload(const QList<Change> &changes)
{
    const bool list =
        changes.isEmpty() || std::any_of(changes.begin(), changes.end(), [](const Change &change) {
            return concernsList(change.aggregate);
        });
    m_stale = m_stale || list;
    if (showsCitizen())
        m_view->renew();
    else if (list && isVisible())
        readList();
}

QList<QAction *> CitizensPage::menuActions() const
{
    return m_view->actions();
}

bool CitizensPage::canPrint() const
{
    return showsCitizen();
}

void CitizensPage::print()
{
    if (showsCitizen())
        m_view->print();
}

QLineEdit *CitizensPage::filterField() const
{
    return showsCitizen() ? nullptr : m_filter;
}

QList<QWidget *> CitizensPage::zones() const
{
    if (showsCitizen())
        return m_view->zones();
    return {m_filter, m_list};
}

bool CitizensPage::stepBack()
{
    if (!showsCitizen())
        return false;
    const Place before = place();
    if (m_cameFromElsewhere)
        context().navigator.back();
    // To the list, also where there is nothing to go back to.
    if (isVisible() && place() == before)
        context().navigator.go({Area::Citizens});
    return true;
}

void CitizensPage::hideEvent(QHideEvent *event)
{
    // A minimised window is still in use.
    if (!event->spontaneous()) {
        m_view->closed();
        m_here = false;
    }
    AreaPage::hideEvent(event);
}

AreaPage *makeCitizensPage(PageContext &context, QWidget *parent)
{
    return new CitizensPage(context, parent);
}

} // namespace bro
