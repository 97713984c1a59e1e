// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_parts.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <jobs/billing_month.h>
#include <views/background.h>
#include <views/billing/three_way_page.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/message_bar.h>
#include <views/progress_strip.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int MonthsBack = 23;
constexpr int RenewDelay = 300; // ms
constexpr int PanelFrom = 900;
const QString OnlyState = u"billing/onlyDifferences"_s;
} // namespace

ThreeWayPage::ThreeWayPage(PageContext &context, QWidget *parent)
    : BillingTab(context, parent),
      m_model(context.texts, this)
{
    setFoldBelow(PanelFrom);
    buildHeader();
    buildList();
    buildPanel();
    buildActions();
    m_renew.setSingleShot(true);
    m_renew.setInterval(RenewDelay);
    connect(&m_renew, &QTimer::timeout, this, &ThreeWayPage::load);
    fillMonths(monthOf(session().today().addMonths(-1)).first());
}

void ThreeWayPage::buildHeader()
{
    auto *tools = new FlowLayout;
    m_previous =
        makeIconButton(u"chevron_left"_s, tr("Previous month"), u"threePreviousMonth"_s, this);
    m_months = new QComboBox(this);
    m_months->setObjectName(u"threeMonth"_s);
    m_months->setAccessibleName(tr("Month"));
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_months->setFont(semibold(m_months->font()));
    m_next = makeIconButton(u"chevron_right"_s, tr("Next month"), u"threeNextMonth"_s, this);
    m_contracts = new QComboBox(this);
    m_contracts->setObjectName(u"threeContract"_s);
    m_contracts->setAccessibleName(tr("Contract"));
    m_contracts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_contracts->addItem(tr("All contracts"), QString());
    const auto choices = contractChoices(session());
    if (choices.ok()) {
        for (const ContractChoice &choice : *choices)
            m_contracts->addItem(choice.name, choice.key);
    }
    shapeField(m_months);
    shapeField(m_contracts);
    m_filter = makeFilterField(this);
    m_filter->setObjectName(u"threeFilter"_s);
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    m_only = new QCheckBox(tr("Only differences"), this);
    m_only->setObjectName(u"onlyDifferences"_s);
    m_only->setMinimumHeight(fieldHeight(font()));
    m_only->setChecked(context().settings.state(OnlyState) == "1");
    for (QWidget *tool : std::initializer_list<QWidget *>{m_previous, m_months, m_next, m_contracts,
                                                          m_filter, m_only})
        tools->addWidget(tool);
    header()->addLayout(tools, 1);
    m_progress = new ProgressStrip(this);
    top()->addWidget(m_progress);
    connect(m_previous, &QPushButton::clicked, this, [this] { stepMonth(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { stepMonth(1); });
    connect(m_months, &QComboBox::activated, this, &ThreeWayPage::load);
    connect(m_contracts, &QComboBox::activated, this, &ThreeWayPage::load);
    connect(m_only, &QCheckBox::toggled, this, [this](bool on) {
        context().settings.setState(OnlyState, on ? "1" : "0");
        showRows();
    });
}

void ThreeWayPage::buildList()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(content));
    m_list = new ListView(u"threeWay"_s, context().settings, content);
    m_list->setAccessibleName(tr("Ordered, delivered and invoiced"));
    m_list->setGivesWay({u"track"_s, u"ordered"_s, u"delivered"_s, u"invoiced"_s});
    m_list->setListModel(&m_model);
    m_list->setFilterField(m_filter);
    column->addWidget(m_list, 1);
    auto *foot = new QWidget(content);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    m_shown = makeSecondaryLabel({}, foot);
    m_shown->setObjectName(u"threeShown"_s);
    m_sum = makeLabel({}, foot);
    m_sum->setObjectName(u"threeSum"_s);
    m_sum->setFont(semibold(m_sum->font()));
    m_sum->setWordWrap(false);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_shown, 1);
    row->addWidget(m_sum);
    column->addWidget(makeLine(content));
    column->addWidget(foot);
    setContent(content);
    connect(m_list, &ListView::currentRowChanged, this, &ThreeWayPage::showRow);
    connect(m_list, &ListView::opened, this, [this](qint64 id) {
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

void ThreeWayPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &keys,
                            auto act) {
        QAction *action = makeAction(text, iconName, keys, this);
        connect(action, &QAction::triggered, this, act);
        m_menu.append(action);
    };
    add(tr("Previous month"), u"chevron_left"_s, QKeySequence(u"Alt+PgUp"_s),
        [this] { stepMonth(-1); });
    add(tr("Next month"), u"chevron_right"_s, QKeySequence(u"Alt+PgDown"_s),
        [this] { stepMonth(1); });
    add(tr("Calculate again"), u"arrow_sync"_s, QKeySequence(Qt::Key_F5), [this] { load(); });
}

void ThreeWayPage::fillMonths(QDate shown)
{
    const QDate now = monthOf(session().today()).first();
    m_months->clear();
    for (int i = 0; i <= MonthsBack || now.addMonths(-i) >= shown; ++i)
        m_months->addItem(monthTitle(texts(), now.addMonths(-i)), now.addMonths(-i));
    m_months->setCurrentIndex(std::max(0, m_months->findData(std::min(shown, now))));
}

Month ThreeWayPage::month() const
{
    return monthOf(m_months->currentData().toDate());
}

void ThreeWayPage::stepMonth(int months)
{
    const QDate wanted = month().first().addMonths(months);
    if (wanted > session().today())
        return;
    fillMonths(wanted);
    load();
}

void ThreeWayPage::open(const Place &place)
{
    if (place.day.isValid() && monthOf(place.day).first() != month().first()) {
        fillMonths(monthOf(place.day).first());
        m_stale = true;
    }
    if (place.id != 0) {
        m_wanted = place.id;
        m_filter->clear();
    }
    if (m_stale)
        load();
    else if (m_wanted != 0 && m_list->setCurrentId(m_wanted))
        m_wanted = 0;
    m_list->setFocus();
}

Place ThreeWayPage::place() const
{
    return {Area::Billing, u"compare"_s, m_list->currentId(), 0, month().first()};
}

void ThreeWayPage::reload(const QList<Change> &changes)
{
    const auto concerns = [](const Change &change) {
        switch (change.aggregate) {
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
    };
    if (!changes.isEmpty() && std::none_of(changes.begin(), changes.end(), concerns))
        return;
    m_stale = true;
    if (isVisible())
        m_renew.start();
}

void ThreeWayPage::showEvent(QShowEvent *event)
{
    BillingTab::showEvent(event);
    if (m_stale && m_month && !m_job)
        m_renew.start();
}

void ThreeWayPage::load()
{
    m_renew.stop();
    if (m_job) {
        m_job->cancel();
        m_job = nullptr;
    }
    m_stale = false;
    m_next->setEnabled(month().first() < monthOf(session().today()).first());
    auto job = std::make_shared<QPointer<BackgroundJob>>();
    m_job = runInBackground<Made>(
        context(), this, {}, Shown::Quietly,
        [key = m_contracts->currentData().toString(),
         wanted = month()](Session &session, const Progress &progress) -> Result<Made> {
            BRO_TRY(ThreeWay made, threeWay(session, wanted, {key, true}, progress));
            return Made(std::make_shared<const ThreeWay>(std::move(made)));
        },
        [this, job](Result<Made> made) {
            // One that was replaced by a newer one tells nothing.
            if (*job == m_job)
                loaded(std::move(made));
        });
    *job = m_job;
    m_progress->follow(
        m_job, tr("Counting %1 …").arg(monthWords(texts(), m_months->currentData().toDate())));
}

void ThreeWayPage::loaded(Result<Made> made)
{
    m_job = nullptr;
    if (!made.ok()) {
        m_stale = made.error().kind == Error::Kind::Canceled;
        m_month = nullptr;
        m_list->setEmpty({});
        showRows();
        tell(made.error());
        return;
    }
    m_month = *made;
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
    const QString name = monthWords(texts(), m_months->currentData().toDate());
    if (m_month && m_only->isChecked() && !m_month->rows.isEmpty())
        m_list->setEmpty({u"checkmark_circle"_s, tr("Nothing differs in %1.").arg(name),
                          tr("What is delivered is invoiced.")});
    else if (m_month)
        m_list->setEmpty({u"receipt"_s, tr("No orders run in %1.").arg(name),
                          tr("Choose another month or contract.")});
    m_model.setMonth(m_month, m_only->isChecked());
    if (m_wanted != 0)
        m_list->setCurrentId(m_wanted);
    m_wanted = 0;
    showSums();
    showRow();
}

void ThreeWayPage::showRow()
{
    const ThreeWayRow *row = m_model.row(m_list->currentIndex());
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
    m_shown->setText(
        m_month ? tr("%n order(s). Ordered %1, delivered %2, invoiced %3", nullptr, shown.orders)
                      .arg(texts().amount(shown.ordered), texts().amount(shown.delivered),
                           texts().amount(shown.invoiced))
                : QString());
    m_sum->setText(m_month ? tr("Missing: %1").arg(texts().amount(shown.unbilled)) : QString());
}

QList<QWidget *> ThreeWayPage::zones() const
{
    return {m_list, m_panel};
}

bool ThreeWayPage::stepBack()
{
    if (m_progress->isRunning() && m_progress->isVisible()) {
        m_progress->cancel();
        return true;
    }
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

} // namespace bro
