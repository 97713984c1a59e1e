// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_parts.h"
#include "result_dialogs.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <views/billing/results_page.h>
#include <views/citizens/status_dialog.h>
#include <views/controls.h>
#include <views/list_view.h>
#include <views/mark_painter.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int PanelFrom = 900;
} // namespace

ResultsPage::ResultsPage(PageContext &context, QWidget *parent)
    : BillingTab(u"result"_s, context, parent),
      m_model(context.texts, this)
{
    setFoldBelow(PanelFrom);
    buildHeader();
    buildList();
    buildPanel();
    buildActions();
}

void ResultsPage::buildHeader()
{
    addContracts(true);
    addFilter();
    addProgress();
}

void ResultsPage::buildList()
{
    addList(u"results"_s, tr("Results"), {u"statedBy"_s, u"measureOn"_s, u"order"_s}, m_model);
    shownLabel()->setObjectName(u"resultsShown"_s);
    connect(list(), &ListView::currentRowChanged, this, &ResultsPage::showRow);
    connect(list(), &ListView::opened, this, &ResultsPage::stateResult);
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
    addToMenu(tr("State the result…"), u"checkmark_circle"_s, QKeySequence(u"Ctrl+Return"_s),
              [this] { stateResult(); });
    addToMenu(tr("Record what the citizen lives by…"), u"add"_s, QKeySequence::New,
              [this] { addStatus(); });
    addAgain(tr("Read again"));
}

void ResultsPage::open(const Place &place)
{
    if (place.id != 0) {
        m_wantedOrder = OrderId{place.id};
        m_wantedBonus.clear();
        filterField()->clear();
        setStale();
    }
    if (isStale())
        load();
    list()->setFocus();
}

Place ResultsPage::place() const
{
    const ResultRow *row = m_model.row(list()->currentIndex());
    return {Area::Billing, u"results"_s, row ? row->order.id.value : 0};
}

bool ResultsPage::concerns(Aggregate aggregate) const
{
    return aggregate == Aggregate::Billing || aggregate == Aggregate::Order ||
           aggregate == Aggregate::Contract || aggregate == Aggregate::Citizen;
}

void ResultsPage::startReading()
{
    if (const ResultRow *row = m_model.row(list()->currentIndex());
        row && !m_wantedOrder.isValid()) {
        m_wantedOrder = row->order.id;
        m_wantedBonus = row->state.bonus.id;
    }
    inBackground<QList<ResultRow>>(
        tr("Reading the results …"),
        [key = contract()](Session &session, const Progress &progress) {
            return resultRows(session, key, progress);
        },
        [this](const QList<ResultRow> &rows) { loaded(rows); });
}

void ResultsPage::showNothing()
{
    m_model.setRows({});
    list()->setEmpty({});
    showRow();
}

void ResultsPage::loaded(const QList<ResultRow> &rows)
{
    list()->setEmpty({u"checkmark_circle"_s, tr("No order is paid for its result."),
                      tr("Bonuses come here when the contract of an order has them.")});
    m_model.setRows(rows);
    for (const ResultRow &row : rows) {
        if (row.order.id == m_wantedOrder &&
            (m_wantedBonus.isEmpty() || row.state.bonus.id == m_wantedBonus)) {
            list()->setCurrentId(row.id);
            break;
        }
    }
    m_wantedOrder = {};
    m_wantedBonus.clear();
    shownLabel()->setText(rows.isEmpty()
                              ? QString()
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
    const ResultRow *row = m_model.row(list()->currentIndex());
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
    if (state.stated)
        addDocument(state.stated->document);
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
            one.evidence.isEmpty()
                ? tr("%1, %2").arg(texts().sentence(statusName(one.status)), days)
                : tr("%1, %2 (%3)")
                      .arg(texts().sentence(statusName(one.status)), days, one.evidence);
        line->addWidget(makeLabel(words, area), 1);
        QLabel *link = makeLink(tr("Take back…"), u"withdrawStatus%1"_s.arg(one.id.value), area);
        link->setAccessibleName(tr("Take back: %1").arg(words));
        connect(
            link, &QLabel::linkActivated, this, [this, id = one.id] { withdrawStatus(id); },
            Qt::QueuedConnection);
        line->addWidget(link, 0, Qt::AlignTop);
        m_panel->body()->addWidget(area);
        addDocument(one.document);
    }
    QLabel *all = makeLink(tr("All of it, on the citizen's page"), u"resultStatuses"_s, m_panel);
    m_panel->body()->addWidget(all);
    connect(
        all, &QLabel::linkActivated, this,
        [this, id = row.order.citizen.value] {
            context().navigator.go({Area::Citizens, u"status"_s, id});
        },
        Qt::QueuedConnection);
}

// The document that something is known by, where it is on the case.
void ResultsPage::addDocument(DocumentId id)
{
    if (!id.isValid())
        return;
    const auto document = DocumentStore(session()).byId(id);
    if (!document.ok()) {
        tell(document.error());
        return;
    }
    QLabel *link =
        makeLink(tr("Open %1").arg(document->title), u"resultDocument%1"_s.arg(id.value), m_panel);
    m_panel->body()->addWidget(link);
    connect(
        link, &QLabel::linkActivated, this, [this, id] { openDocument(id); }, Qt::QueuedConnection);
}

void ResultsPage::openDocument(DocumentId id)
{
    DocumentStore documents(session());
    const auto document = documents.byId(id);
    const auto bytes =
        document.ok() ? documents.content(*document) : Result<QByteArray>(document.error());
    const Done shown = bytes.ok() ? m_files.show(document->title, *bytes) : Done(bytes.error());
    if (!shown.ok())
        tell(shown.error());
}

// What was opened lies in clear no longer than the page is looked at.
void ResultsPage::hideEvent(QHideEvent *event)
{
    BillingTab::hideEvent(event);
    m_files.removeAll();
}

void ResultsPage::stateResult()
{
    const ResultRow *row = m_model.row(list()->currentIndex());
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
        [&](ResultStatement statement, const Evidence &evidence) -> Done {
            for (const ResultStatement &one : *standing) {
                if (one.bonus == statement.bonus)
                    statement.replaces = one.id;
            }
            BRO_CHECK(bro::stateResult(session(), chosen.order, statement, evidence));
            return {};
        },
        this);
    if (done)
        context().navigator.tellBriefly(tr("The result is stated."));
}

void ResultsPage::addStatus()
{
    const ResultRow *row = m_model.row(list()->currentIndex());
    if (!row)
        return;
    StatusRecord fresh;
    fresh.citizen = row->order.citizen;
    fresh.from = std::min(row->order.lastDay().addDays(1), session().today());
    auto *dialog = new StatusDialog(context(), fresh, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
    return {list(), m_panel};
}

} // namespace bro
