// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_parts.h"
#include <QCheckBox>
#include <QVBoxLayout>
#include <views/billing/three_way_page.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/message_bar.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
const QString OnlyState = u"billing/onlyDifferences"_s;
} // namespace

ThreeWayPage::ThreeWayPage(PageContext &context, QWidget *parent)
    : MonthTab(u"three"_s, u"compare"_s, context, parent),
      m_model(context.texts, this)
{
    buildHeader();
    buildList();
    buildPanel();
    addMonthActions();
    addCountAgain();
}

void ThreeWayPage::buildHeader()
{
    addMonths();
    addContracts(true);
    addFilter();
    m_only = new QCheckBox(tr("Only differences"), this);
    m_only->setObjectName(u"onlyDifferences"_s);
    m_only->setMinimumHeight(fieldHeight(font()));
    m_only->setChecked(context().settings.state(OnlyState) == "1");
    tools()->addWidget(m_only);
    addProgress();
    connect(m_only, &QCheckBox::toggled, this, [this](bool on) {
        context().settings.setState(OnlyState, on ? "1" : "0");
        showRows();
    });
}

void ThreeWayPage::buildList()
{
    addList(u"threeWay"_s, tr("Ordered, delivered and invoiced"),
            {u"track"_s, u"ordered"_s, u"delivered"_s, u"invoiced"_s}, m_model);
    connect(list(), &ListView::currentRowChanged, this, &ThreeWayPage::showRow);
    connect(list(), &ListView::opened, this, [this](qint64 id) {
        context().navigator.go({Area::Orders, {}, id});
    });
    connect(&m_model, &GroupedListModel::countChanged, this, &ThreeWayPage::showSums);
}

void ThreeWayPage::buildPanel()
{
    m_panel = new Panel(this);
    m_panel->setObjectName(u"threePanel"_s);
    setPanel(m_panel);
}

bool ThreeWayPage::concerns(Aggregate aggregate) const
{
    switch (aggregate) {
    case Aggregate::Billing:
    case Aggregate::Order:
    case Aggregate::Contract:
    case Aggregate::Attendance:
    case Aggregate::Plan:
    case Aggregate::Citizen:
        return true;
    default:
        return false;
    }
}

void ThreeWayPage::startReading()
{
    countMonth<ThreeWay>(
        [key = contract(), wanted = month()](Session &session, const Progress &progress) {
            return threeWay(session, wanted, {key, true}, progress);
        },
        [this](ThreeWay made) { loaded(std::move(made)); });
}

void ThreeWayPage::showNothing()
{
    m_month = nullptr;
    list()->setEmpty({});
    showRows();
}

void ThreeWayPage::loaded(ThreeWay made)
{
    m_month = std::make_shared<const ThreeWay>(std::move(made));
    showRows();
    if (m_month->unbilled < Money{})
        messageBar()->show(Tone::Error, tr("More is invoiced than delivered."),
                           tr("Make a credit note for what is too much."));
    else if (!m_month->notCounted.isEmpty())
        messageBar()->show(
            Tone::Warning,
            tr("%n order(s) can't be counted.", nullptr, int(m_month->notCounted.size())),
            texts().sentence(m_month->notCounted.first().why));
    else
        messageBar()->clear();
}

void ThreeWayPage::showRows()
{
    if (m_month && m_only->isChecked() && !m_month->rows.isEmpty())
        list()->setEmpty({u"checkmark_circle"_s, tr("Nothing differs in %1.").arg(shownMonth()),
                          tr("What is delivered is invoiced.")});
    else if (m_month)
        list()->setEmpty(noOrders());
    m_model.setMonth(m_month, m_only->isChecked());
    chooseWanted();
    showSums();
    showRow();
}

void ThreeWayPage::showRow()
{
    const ThreeWayRow *row = m_model.row(list()->currentIndex());
    emptyLayout(m_panel->body());
    if (!row) {
        m_panel->addText(tr("Choose an order to see where it differs."), true);
        return;
    }
    m_panel->addHeading(row->citizenName);
    QLabel *sub = makeSmallLabel(tr("Order %1 · %2").arg(row->order.number, row->track), m_panel);
    m_panel->body()->addWidget(sub);
    m_panel->addLine();
    auto *sums = new SumFrame(m_panel);
    sums->setObjectName(u"threeSums"_s);
    sums->addRow(tr("Ordered in the month"), texts().amount(row->ordered));
    sums->addRow(tr("Delivered in the month"), texts().amount(row->delivered));
    sums->addRow(tr("Invoiced in the month"), texts().amount(row->invoiced));
    sums->addRow(tr("Delivered to date"), texts().amount(row->deliveredToDate));
    sums->addRow(tr("Invoiced to date"), texts().amount(row->invoicedToDate));
    sums->addRow(tr("Missing"), texts().amount(row->unbilled), true);
    sums->renewName();
    m_panel->body()->addWidget(sums);
    m_panel->addHeading(tr("What differs"));
    QStringList words;
    for (const Message &message : row->differences)
        words.append(texts().sentence(message));
    QLabel *told = m_panel->addText(words.isEmpty() ? tr("Nothing.") : words.join(u"\n\n"_s));
    told->setObjectName(u"threeDifferences"_s);
    m_panel->addText(
        tr("Hours: %1 ordered, %2 planned, %3 attended. %n paid day(s).", nullptr, row->days)
            .arg(texts().hours(row->hoursOrdered), texts().hours(row->hoursPlanned),
                 texts().hours(row->hoursAttended)),
        true);
    QLabel *link = makeLink(tr("Open the order"), u"threeOrder"_s, m_panel);
    m_panel->body()->addWidget(link);
    connect(
        link, &QLabel::linkActivated, this,
        [this, id = row->order.id.value] {
            context().navigator.go({Area::Orders, {}, id});
        },
        Qt::QueuedConnection);
    session().log().view(u"three-way"_s, row->order.citizen);
}

void ThreeWayPage::showSums()
{
    const ThreeWayModel::Shown shown = m_model.shown();
    shownLabel()->setText(
        m_month ? tr("%n order(s). Ordered %1, delivered %2, invoiced %3", nullptr, shown.orders)
                      .arg(texts().amount(shown.ordered), texts().amount(shown.delivered),
                           texts().amount(shown.invoiced))
                : QString());
    sumLabel()->setText(m_month ? tr("Missing: %1").arg(texts().amount(shown.unbilled))
                                : QString());
}

QList<QWidget *> ThreeWayPage::zones() const
{
    return {list(), m_panel};
}

} // namespace bro
