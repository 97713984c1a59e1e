// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_parts.h"
#include "result_dialogs.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <jobs/billing_month.h>
#include <views/background.h>
#include <views/billing/results_page.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/mark_painter.h>
#include <views/message_bar.h>
#include <views/progress_strip.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int RenewDelay = 300; // ms
constexpr int PanelFrom = 900;
} // namespace

ResultsPage::ResultsPage(PageContext &context, QWidget *parent)
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
    connect(&m_renew, &QTimer::timeout, this, &ResultsPage::load);
}

void ResultsPage::buildHeader()
{
    auto *tools = new FlowLayout;
    m_contracts = new QComboBox(this);
    m_contracts->setObjectName(u"resultContract"_s);
    m_contracts->setAccessibleName(tr("Contract"));
    m_contracts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_contracts->addItem(tr("All contracts"), QString());
    const auto choices = contractChoices(session());
    if (choices.ok()) {
        for (const ContractChoice &choice : *choices)
            m_contracts->addItem(choice.name, choice.key);
    }
    shapeField(m_contracts);
    m_filter = makeFilterField(this);
    m_filter->setObjectName(u"resultFilter"_s);
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    tools->addWidget(m_contracts);
    tools->addWidget(m_filter);
    header()->addLayout(tools, 1);
    m_progress = new ProgressStrip(this);
    top()->addWidget(m_progress);
    connect(m_contracts, &QComboBox::activated, this, &ResultsPage::load);
}

void ResultsPage::buildList()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(content));
    m_list = new ListView(u"results"_s, context().settings, content);
    m_list->setAccessibleName(tr("Results"));
    m_list->setGivesWay({u"statedBy"_s, u"measureOn"_s, u"order"_s});
    m_list->setListModel(&m_model);
    m_list->setFilterField(m_filter);
    column->addWidget(m_list, 1);
    m_shown = makeSecondaryLabel({}, content);
    m_shown->setObjectName(u"resultsShown"_s);
    m_shown->setContentsMargins(16, 8, 16, 8);
    column->addWidget(makeLine(content));
    column->addWidget(m_shown);
    setContent(content);
    connect(m_list, &ListView::currentRowChanged, this, &ResultsPage::showRow);
    connect(m_list, &ListView::opened, this, &ResultsPage::stateResult);
}

void ResultsPage::buildPanel()
{
    m_panel = new Panel(this);
    m_panel->setObjectName(u"resultPanel"_s);
    m_state = makeDefaultButton(tr("State the result…"), {}, u"stateResult"_s, m_panel);
    m_status = makeButton(tr("Status…"), u"add"_s, u"addStatus"_s, m_panel);
    m_status->setAccessibleName(tr("Record what the citizen lives by"));
    m_panel->foot()->addWidget(m_state);
    m_panel->foot()->addStretch();
    m_panel->foot()->addWidget(m_status);
    setPanel(m_panel);
    connect(m_state, &QPushButton::clicked, this, &ResultsPage::stateResult);
    connect(m_status, &QPushButton::clicked, this, &ResultsPage::addStatus);
}

void ResultsPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &keys,
                            auto act) {
        QAction *action = makeAction(text, iconName, keys, this);
        connect(action, &QAction::triggered, this, act);
        m_menu.append(action);
    };
    add(tr("State the result…"), u"checkmark_circle"_s, QKeySequence(u"Ctrl+Return"_s),
        [this] { stateResult(); });
    add(tr("Record what the citizen lives by…"), u"add"_s, QKeySequence::New,
        [this] { addStatus(); });
    add(tr("Read again"), u"arrow_sync"_s, QKeySequence(Qt::Key_F5), [this] { load(); });
}

void ResultsPage::open(const Place &place)
{
    if (place.id != 0) {
        m_wantedOrder = OrderId{place.id};
        m_wantedBonus.clear();
        m_filter->clear();
        m_stale = true;
    }
    if (m_stale)
        load();
    m_list->setFocus();
}

Place ResultsPage::place() const
{
    const ResultRow *row = m_model.row(m_list->currentIndex());
    return {Area::Billing, u"results"_s, row ? row->order.id.value : 0};
}

void ResultsPage::reload(const QList<Change> &changes)
{
    const auto concerns = [](const Change &change) {
        return change.aggregate == Aggregate::Billing || change.aggregate == Aggregate::Order ||
               change.aggregate == Aggregate::Contract || change.aggregate == Aggregate::Citizen;
    };
    if (!changes.isEmpty() && std::none_of(changes.begin(), changes.end(), concerns))
        return;
    m_stale = true;
    if (isVisible())
        m_renew.start();
}

void ResultsPage::showEvent(QShowEvent *event)
{
    BillingTab::showEvent(event);
    if (m_stale && !m_job)
        m_renew.start();
}

void ResultsPage::load()
{
    m_renew.stop();
    if (m_job) {
        m_job->cancel();
        m_job = nullptr;
    }
    m_stale = false;
    if (const ResultRow *row = m_model.row(m_list->currentIndex());
        row && !m_wantedOrder.isValid()) {
        m_wantedOrder = row->order.id;
        m_wantedBonus = row->state.bonus.id;
    }
    using Rows = QList<ResultRow>;
    auto job = std::make_shared<QPointer<BackgroundJob>>();
    m_job = runInBackground<Rows>(
        context(), this, {}, Shown::Quietly,
        [key = m_contracts->currentData().toString()](Session &session, const Progress &progress) {
            return resultRows(session, key, progress);
        },
        [this, job](Result<Rows> made) {
            // One that was replaced by a newer one tells nothing.
            if (*job == m_job)
                loaded(std::move(made));
        });
    *job = m_job;
    m_progress->follow(m_job, tr("Reading the results …"));
}

void ResultsPage::loaded(Result<QList<ResultRow>> made)
{
    m_job = nullptr;
    if (!made.ok()) {
        m_stale = made.error().kind == Error::Kind::Canceled;
        m_model.setRows({});
        m_list->setEmpty({});
        showRow();
        tell(made.error());
        return;
    }
    m_list->setEmpty({u"checkmark_circle"_s, tr("No order is paid for its result."),
                      tr("Bonuses come here when the contract of an order has them.")});
    m_model.setRows(*made);
    for (const ResultRow &row : std::as_const(*made)) {
        if (row.order.id == m_wantedOrder &&
            (m_wantedBonus.isEmpty() || row.state.bonus.id == m_wantedBonus)) {
            m_list->setCurrentId(row.id);
            break;
        }
    }
    m_wantedOrder = {};
    m_wantedBonus.clear();
    m_shown->setText(made->isEmpty() ? QString()
                                     : tr("Expected %1 · earned %2 · refused %3")
                                           .arg(texts().amount(m_model.sum(BonusStage::Expected) +
                                                               m_model.sum(BonusStage::ToMeasure)),
                                                texts().amount(m_model.sum(BonusStage::Earned) +
                                                               m_model.sum(BonusStage::Low)),
                                                texts().amount(m_model.sum(BonusStage::Refused))));
    showRow();
    showMessage();
}

void ResultsPage::showMessage()
{
    const int due = m_model.count(BonusStage::ToMeasure);
    if (due > 0)
        messageBar()->show(Tone::Warning, tr("%n result(s) are to be stated.", nullptr, due),
                           tr("Their measuring day has come."));
    else
        messageBar()->clear();
}

void ResultsPage::showRow()
{
    const ResultRow *row = m_model.row(m_list->currentIndex());
    emptyLayout(m_panel->body());
    m_panel->showFoot(row);
    if (!row) {
        m_panel->addText(tr("Choose a result to see what it is judged by."), true);
        return;
    }
    const BonusState &state = row->state;
    m_panel->addHeading(row->citizenName);
    m_panel->body()->addWidget(
        makeSmallLabel(tr("Order %1 · %2").arg(row->order.number, row->track), m_panel));
    m_panel->body()->addWidget(new MarkLabel(stageMark(texts(), state.stage), m_panel), 0,
                               Qt::AlignLeft);
    m_panel->addLine();
    auto *sums = new SumFrame(m_panel);
    sums->setObjectName(u"resultSums"_s);
    sums->addRow(state.bonus.title, state.amount ? texts().amount(*state.amount) : tr("not agreed"),
                 true);
    sums->renewName();
    m_panel->body()->addWidget(sums);
    QStringList words;
    if (state.measureOn.isValid())
        words.append(state.bySupplier
                         ? tr("Measured on %1, stated by us.").arg(texts().date(state.measureOn))
                         : tr("Measured on %1, stated by the purchaser.")
                               .arg(texts().date(state.measureOn)));
    for (const Message &message : state.explanation)
        words.append(texts().sentence(message));
    if (state.stated && !state.stated->reason.isEmpty())
        words.append(tr("Reason: %1").arg(state.stated->reason));
    if (!state.bonus.source.isEmpty())
        words.append(state.bonus.source);
    QLabel *told = m_panel->addText(words.join(u"\n\n"_s));
    told->setObjectName(u"resultWords"_s);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    showStatuses(*row);
    QLabel *link = makeLink(tr("Open the order"), u"resultOrder"_s, m_panel);
    m_panel->body()->addWidget(link);
    connect(
        link, &QLabel::linkActivated, this,
        [this, id = row->order.id.value] {
            context().navigator.go({Area::Orders, {}, id});
        },
        Qt::QueuedConnection);
    session().log().view(u"result"_s, row->order.citizen);
}

void ResultsPage::showStatuses(const ResultRow &row)
{
    m_panel->addHeading(tr("What the citizen lives by"));
    const auto statuses = ResultStore(session()).statusesOf(row.order.citizen);
    if (!statuses.ok()) {
        tell(statuses.error());
        return;
    }
    if (statuses->isEmpty())
        m_panel->addText(tr("Nothing is recorded. Results are judged by it."), true);
    for (const StatusRecord &one : *statuses) {
        auto *area = new QWidget(m_panel);
        auto *line = new QHBoxLayout(area);
        line->setContentsMargins(0, 0, 0, 0);
        const QString days = one.to.isValid()
                                 ? tr("%1 to %2").arg(texts().date(one.from), texts().date(one.to))
                                 : tr("from %1").arg(texts().date(one.from));
        const QString words =
            tr("%1, %2 (%3)").arg(texts().sentence(statusName(one.status)), days, one.evidence);
        line->addWidget(makeLabel(words, area), 1);
        QLabel *link = makeLink(tr("Take back…"), u"withdrawStatus%1"_s.arg(one.id.value), area);
        link->setAccessibleName(tr("Take back: %1").arg(words));
        connect(
            link, &QLabel::linkActivated, this, [this, id = one.id] { withdrawStatus(id); },
            Qt::QueuedConnection);
        line->addWidget(link, 0, Qt::AlignTop);
        m_panel->body()->addWidget(area);
    }
}

void ResultsPage::stateResult()
{
    const ResultRow *row = m_model.row(m_list->currentIndex());
    if (!row)
        return;
    const ResultRow chosen = *row;
    const auto standing = ResultStore(session()).statementsOf(chosen.order.id);
    if (!standing.ok()) {
        tell(standing.error());
        return;
    }
    const bool done = askResult(
        context(), chosen,
        [&](ResultStatement statement) -> Done {
            for (const ResultStatement &one : *standing) {
                if (one.bonus == statement.bonus)
                    statement.replaces = one.id;
            }
            BRO_CHECK(bro::stateResult(session(), chosen.order, statement));
            return {};
        },
        this);
    if (done)
        context().navigator.tellBriefly(tr("The result is stated."));
}

void ResultsPage::addStatus()
{
    const ResultRow *row = m_model.row(m_list->currentIndex());
    if (!row)
        return;
    const ResultRow chosen = *row;
    const bool done = askStatus(
        context(), chosen,
        [this](const StatusRecord &record) -> Done {
            BRO_CHECK(ResultStore(session()).addStatus(record));
            return {};
        },
        this);
    if (done)
        context().navigator.tellBriefly(tr("The status is recorded."));
}

void ResultsPage::withdrawStatus(StatusRecordId id)
{
    const auto reason = context().prompts.askText(
        this, tr("Take back a status"), tr("Why? Both rows are kept; only the last one counts."));
    if (!reason)
        return;
    const Done done = ResultStore(session()).withdrawStatus(id, *reason);
    if (!done.ok())
        tell(done.error());
}

QList<QWidget *> ResultsPage::zones() const
{
    return {m_list, m_panel};
}

bool ResultsPage::stepBack()
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
