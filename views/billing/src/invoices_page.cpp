// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_acts.h"
#include "invoice_dialogs.h"
#include "invoice_panel.h"
#include "setup_dialog.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <jobs/billing_month.h>
#include <views/background.h>
#include <views/billing/invoices_page.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/message_bar.h>
#include <views/progress_strip.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int RenewDelay = 300; // ms
constexpr int PanelFrom = 900;
constexpr int LongSpan = 24; // months
const QString SpanState = u"billing/invoiceSpan"_s;
} // namespace

InvoicesPage::InvoicesPage(PageContext &context, QWidget *parent)
    : BillingTab(context, parent),
      m_model(context.texts, this),
      m_more(new QMenu(this)),
      m_acts(new InvoiceActs(context, this))
{
    setFoldBelow(PanelFrom);
    buildHeader();
    buildList();
    m_panel = new InvoicePanel(texts(), m_more, this);
    setPanel(m_panel);
    buildActions();
    connect(m_panel, &InvoicePanel::stepWanted, this, &InvoicesPage::doStep);
    connect(m_panel, &InvoicePanel::showWanted, this, &InvoicesPage::print);
    // Queued: what comes of them may replace the link that was pressed.
    connect(
        m_panel, &InvoicePanel::reverseWanted, this,
        [this](qint64 payment) { m_acts->reverse(PaymentId{payment}); }, Qt::QueuedConnection);
    connect(
        m_panel, &InvoicePanel::wanted, this,
        [this](const Place &place) { this->context().navigator.go(place); }, Qt::QueuedConnection);
    connect(m_panel, &InvoicePanel::setupWanted, this, &InvoicesPage::openSetup,
            Qt::QueuedConnection);
    connect(m_acts, &InvoiceActs::failed, this, [this](const Error &error) {
        m_told = true;
        tell(error);
    });
    connect(m_acts, &InvoiceActs::told, this,
            [this](Tone tone, const QString &bold, const QString &rest) {
                m_told = true;
                messageBar()->show(tone, bold, rest);
            });
    connect(m_acts, &InvoiceActs::wanted, this, [this](qint64 row) {
        m_filter->clear();
        m_wanted = row;
        if (m_list->setCurrentId(row))
            m_wanted = 0;
    });
    m_renew.setSingleShot(true);
    m_renew.setInterval(RenewDelay);
    connect(&m_renew, &QTimer::timeout, this, &InvoicesPage::load);
    readContracts();
}

void InvoicesPage::openSetup(const QString &tab, const QString &field)
{
    const InvoiceRow *row = m_model.row(m_list->currentIndex());
    SetupDialog dialog(context(), row ? row->contractKey : QString(), this);
    dialog.showField(tab, field);
    dialog.exec();
}

void InvoicesPage::setShowPapers(const std::function<Result<bool>(const PrintJob &)> &show)
{
    m_acts->showPapers = show;
}

void InvoicesPage::buildHeader()
{
    auto *tools = new FlowLayout;
    m_contracts = new QComboBox(this);
    m_contracts->setObjectName(u"invoiceContract"_s);
    m_contracts->setAccessibleName(tr("Contract"));
    m_contracts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_spans = new QComboBox(this);
    m_spans->setObjectName(u"invoiceSpan"_s);
    m_spans->setAccessibleName(tr("Issued in"));
    m_spans->addItem(tr("Issued in the last 3 months"), 3);
    m_spans->addItem(tr("Issued in the last 12 months"), 12);
    m_spans->addItem(tr("Issued in the last 2 years"), LongSpan);
    m_spans->addItem(tr("Everything that is issued"), 0);
    const QByteArray span = context().settings.state(SpanState);
    m_spans->setCurrentIndex(span.isEmpty() ? 1 : std::max(0, m_spans->findData(span.toInt())));
    m_spans->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    shapeField(m_contracts);
    shapeField(m_spans);
    m_filter = makeFilterField(this);
    m_filter->setObjectName(u"invoiceFilter"_s);
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    m_make = makeButton(tr("Make drafts…"), u"add"_s, u"makeDrafts"_s, this);
    m_save = makeButton(tr("Save file"), u"save"_s, u"saveInvoices"_s, this);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_contracts, m_spans, m_filter})
        tools->addWidget(tool);
    tools->addGap();
    tools->addWidget(m_make);
    tools->addWidget(m_save);
    header()->addLayout(tools, 1);
    m_progress = new ProgressStrip(this);
    top()->addWidget(m_progress);
    connect(m_contracts, &QComboBox::activated, this, [this] {
        if (!contract().isEmpty())
            rememberContract(contract());
        load();
    });
    connect(m_spans, &QComboBox::activated, this, [this] {
        context().settings.setState(SpanState, QByteArray::number(m_spans->currentData().toInt()));
        load();
    });
}

void InvoicesPage::buildList()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(content));
    m_list = new ListView(u"invoices"_s, context().settings, content);
    m_list->setAccessibleName(tr("Drafts and invoices"));
    m_list->setGivesWay({u"period"_s, u"vat"_s, u"orders"_s, u"buyer"_s, u"net"_s});
    m_list->setListModel(&m_model);
    m_list->setFilterField(m_filter);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(m_list, 1);
    auto *foot = new QWidget(content);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    m_shown = makeSecondaryLabel({}, foot);
    m_shown->setObjectName(u"shownInvoices"_s);
    m_sum = makeLabel({}, foot);
    m_sum->setObjectName(u"invoiceSum"_s);
    m_sum->setWordWrap(false);
    m_sum->setFont(semibold(m_sum->font()));
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_shown, 1);
    row->addWidget(m_sum);
    column->addWidget(makeLine(content));
    column->addWidget(foot);
    setContent(content);
    connect(m_list, &ListView::currentRowChanged, this, &InvoicesPage::showRow);
    connect(m_list, &ListView::opened, this, &InvoicesPage::doStep);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvoicesPage::renewActions);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_more->popup(m_list->viewport()->mapToGlobal(at)); });
    connect(&m_model, &GroupedListModel::countChanged, this, &InvoicesPage::showSums);
}

void InvoicesPage::readContracts()
{
    m_contracts->clear();
    m_contracts->addItem(tr("All contracts"), QString());
    const auto choices = contractChoices(session());
    if (!choices.ok()) {
        tell(choices.error());
        return;
    }
    for (const ContractChoice &choice : *choices)
        m_contracts->addItem(choice.name, choice.key);
}

QString InvoicesPage::contract() const
{
    return m_contracts->currentData().toString();
}

QDate InvoicesPage::issuedFrom() const
{
    const int months = m_spans->currentData().toInt();
    return months == 0 ? QDate() : session().today().addMonths(-months);
}

void InvoicesPage::open(const Place &place)
{
    if (place.id != 0) {
        m_wanted = place.id;
        m_filter->clear();
        m_contracts->setCurrentIndex(0);
        // An older one than the list shows is looked for in everything.
        if (place.id > 0 && !m_model.rowOf(place.id)) {
            m_spans->setCurrentIndex(m_spans->findData(0));
            m_stale = true;
        }
    }
    if (m_stale)
        load();
    else if (m_wanted != 0 && m_list->setCurrentId(m_wanted))
        m_wanted = 0;
    m_list->setFocus();
}

Place InvoicesPage::place() const
{
    return {Area::Billing, u"invoices"_s, m_list->currentId()};
}

void InvoicesPage::reload(const QList<Change> &changes)
{
    const auto concerns = [](const Change &change) {
        switch (change.aggregate) {
        case Aggregate::Billing:
        case Aggregate::Order:
        case Aggregate::Citizen:
        case Aggregate::Contract:
        case Aggregate::Office:
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

void InvoicesPage::showEvent(QShowEvent *event)
{
    BillingTab::showEvent(event);
    if (m_stale && !m_job)
        m_renew.start();
}

void InvoicesPage::load()
{
    m_renew.stop();
    if (m_job) {
        m_job->cancel();
        m_job = nullptr;
    }
    m_stale = false;
    const InvoiceListFilter filter{contract(), issuedFrom()};
    auto job = std::make_shared<QPointer<BackgroundJob>>();
    m_job = runInBackground<Loaded>(
        context(), this, {}, Shown::Quietly,
        [filter](Session &session, const Progress &progress) -> Result<Loaded> {
            BRO_CHECK(session.require(Right::Export));
            Loaded made;
            BRO_TRY(made.rows, invoiceRows(session, filter, progress));
            BRO_TRY(const InvoiceSeller seller, InvoiceSetupStore(session).seller());
            made.approvalByOther = seller.approvalByOther;
            return made;
        },
        [this, job](Result<Loaded> made) {
            // One that was replaced by a newer one tells nothing.
            if (*job == m_job)
                loaded(std::move(made));
        });
    *job = m_job;
    m_progress->follow(m_job, tr("Reading the invoices …"));
}

void InvoicesPage::loaded(Result<Loaded> made)
{
    m_job = nullptr;
    const bool allowed = made.ok() || made.error().kind != Error::Kind::Denied;
    m_list->setEmpty(allowed ? ListView::Empty{u"receipt"_s, tr("There are no invoices yet."),
                                               tr("Drafts are made of what the orders have earned "
                                                  "and is not invoiced."),
                                               tr("Make drafts…"), [this] { m_make->click(); }}
                             : ListView::Empty{});
    if (!made.ok()) {
        m_model.setRows({});
        tell(made.error());
        m_make->setEnabled(allowed);
        return;
    }
    m_approvalByOther = made->approvalByOther;
    m_model.setRows(made->rows);
    if (m_wanted != 0)
        m_list->setCurrentId(m_wanted);
    m_wanted = 0;
    showRow();
    showSums();
    const bool told = m_told;
    m_told = false;
    if (!told)
        showMessage();
    lookForCutOffs(told);
}

// Takes longer than the list, which does not wait for it.
void InvoicesPage::lookForCutOffs(bool told)
{
    if (m_cutOffJob)
        return;
    m_cutOffJob = runInBackground<QList<CutOff>>(
        context(), this, {}, Shown::Quietly,
        [](Session &session, const Progress &progress) {
            constexpr int DaysAhead = 30;
            return cutOffFindings(session, DaysAhead, progress);
        },
        [this, told](Result<QList<CutOff>> found) {
            m_cutOffJob = nullptr;
            if (!found.ok())
                return; // the list stands by itself
            m_cutOffs = *found;
            if (!told && !m_told)
                showMessage();
        });
}

// The worst first: what is too late, what is overdue, what is soon too late.
void InvoicesPage::showMessage()
{
    const auto passed = std::count_if(m_cutOffs.begin(), m_cutOffs.end(),
                                      [](const CutOff &one) { return one.passed; });
    int overdue = 0;
    Money owed;
    for (int at = 0; at < m_model.allRows(); ++at) {
        const InvoiceRow *row = m_model.row(m_model.indexOfRow(at));
        if (row && row->state == InvoiceState::Overdue) {
            ++overdue;
            owed += row->open;
        }
    }
    const MessageBar::Button show{tr("Show them"), [this] {
                                      QList<Finding> findings;
                                      for (const CutOff &one : std::as_const(m_cutOffs))
                                          findings.append(one.finding);
                                      showFindings(context(), tr("Last days for invoices"),
                                                   tr("Orders with something not invoiced"),
                                                   findings, this);
                                  }};
    if (passed > 0)
        messageBar()->show(
            Tone::Error,
            tr("The last day for an invoice has passed for %n order(s).", nullptr, int(passed)),
            tr("Invoice them at once, and talk to the purchaser."), {show});
    else if (overdue > 0)
        messageBar()->show(Tone::Warning, tr("%n invoice(s) are overdue.", nullptr, overdue),
                           tr("Open in all: %1").arg(texts().amount(owed)));
    else if (!m_cutOffs.isEmpty())
        messageBar()->show(Tone::Info,
                           tr("The last day for an invoice comes soon for %n order(s).", nullptr,
                              int(m_cutOffs.size())),
                           {}, {show});
    else
        messageBar()->clear();
}

void InvoicesPage::showRow()
{
    const InvoiceRow *row = m_model.row(m_list->currentIndex());
    renewActions();
    if (!row) {
        m_panel->setInvoice(nullptr, nullptr, InvoiceStep::Show, {});
        return;
    }
    const InvoiceStep next = step(*row);
    const Message hindrance = stepHindrance(next, *row, m_approvalByOther);
    const auto details = invoiceDetails(session(), *row);
    if (!details.ok()) {
        // Gone meanwhile: the list is being read again.
        m_panel->setInvoice(row, nullptr, next, hindrance);
        if (details.error().kind != Error::Kind::NotFound)
            tell(details.error());
        return;
    }
    m_panel->setInvoice(row, &*details, next, hindrance);
    for (const CitizenId citizen : row->citizenIds)
        session().log().view(u"invoice"_s, citizen);
}

void InvoicesPage::showSums()
{
    const InvoiceListModel::Shown shown = m_model.shown();
    QStringList words;
    if (shown.drafts > 0)
        words.append(tr("%n draft(s), %1 without VAT", nullptr, shown.drafts)
                         .arg(texts().amount(shown.draftNet)));
    if (shown.issued > 0)
        words.append(tr("%n issued, %1 without VAT", nullptr, shown.issued)
                         .arg(texts().amount(shown.issuedNet)));
    m_shown->setText(words.join(u" · "_s));
    m_sum->setText(shown.issued > 0 ? tr("Open: %1").arg(texts().amount(shown.open)) : QString());
}

bool InvoicesPage::canPrint() const
{
    return true; // the chosen ones, which the window does not ask for again
}

void InvoicesPage::print()
{
    const QList<InvoiceRow> rows = chosen();
    if (!rows.isEmpty())
        m_acts->show(rows);
}

QList<QWidget *> InvoicesPage::zones() const
{
    return {m_list, m_panel};
}

bool InvoicesPage::stepBack()
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
