// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_acts.h"
#include "invoice_dialogs.h"
#include "invoice_panel.h"
#include "setup_dialog.h"
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <views/background.h>
#include <views/billing/invoices_page.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int PanelFrom = 900;
constexpr int LongSpan = 24; // months
const QString SpanState = u"billing/invoiceSpan"_s;
} // namespace

InvoicesPage::InvoicesPage(PageContext &context, QWidget *parent)
    : BillingTab(u"invoice"_s, context, parent),
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
            [this](Tone tone, const QString &bold, const QString &rest,
                   const std::function<void()> &again) {
                m_told = true;
                QList<MessageBar::Button> buttons;
                if (again)
                    buttons.append({tr("Show them"), again});
                messageBar()->show(tone, bold, rest, buttons);
            });
    connect(m_acts, &InvoiceActs::wanted, this, [this](qint64 row) {
        want(row);
        chooseIfThere();
    });
}

void InvoicesPage::openSetup(const QString &tab, const QString &field)
{
    const InvoiceRow *row = m_model.row(list()->currentIndex());
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
    addContracts(true);
    m_spans = addSpans(tr("Issued in"), SpanState,
                       {{tr("Issued in the last 3 months"), 3},
                        {tr("Issued in the last 12 months"), 12},
                        {tr("Issued in the last 2 years"), LongSpan},
                        {tr("Everything that is issued"), 0}},
                       1);
    addFilter();
    m_make = makeButton(tr("Make drafts…"), u"add"_s, u"makeDrafts"_s, this);
    m_save = makeButton(tr("Save file"), u"save"_s, u"saveInvoices"_s, this);
    tools()->addGap();
    tools()->addWidget(m_make);
    tools()->addWidget(m_save);
    addProgress();
}

void InvoicesPage::buildList()
{
    addList(u"invoices"_s, tr("Drafts and invoices"),
            {u"period"_s, u"vat"_s, u"orders"_s, u"buyer"_s, u"net"_s}, m_model);
    shownLabel()->setObjectName(u"shownInvoices"_s);
    list()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list(), &ListView::currentRowChanged, this, &InvoicesPage::showRow);
    connect(list(), &ListView::opened, this, &InvoicesPage::doStep);
    connect(list()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvoicesPage::renewActions);
    connect(list(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_more->popup(list()->viewport()->mapToGlobal(at)); });
    connect(&m_model, &GroupedListModel::countChanged, this, &InvoicesPage::showSums);
}

QDate InvoicesPage::issuedFrom() const
{
    const int months = m_spans->currentData().toInt();
    return months == 0 ? QDate() : session().today().addMonths(-months);
}

void InvoicesPage::open(const Place &place)
{
    if (place.id != 0) {
        want(place.id);
        setContract({});
        // An older one than the list shows is looked for in everything.
        if (place.id > 0 && !m_model.rowOf(place.id)) {
            m_spans->setCurrentIndex(m_spans->findData(0));
            setStale();
        }
    }
    showWanted();
}

Place InvoicesPage::place() const
{
    return {Area::Billing, u"invoices"_s, list()->currentId()};
}

bool InvoicesPage::concerns(Aggregate aggregate) const
{
    switch (aggregate) {
    case Aggregate::Billing:
    case Aggregate::Order:
    case Aggregate::Citizen:
    case Aggregate::Contract:
    case Aggregate::Office:
        return true;
    default:
        return false;
    }
}

void InvoicesPage::startReading()
{
    const InvoiceListFilter filter{contract(), issuedFrom()};
    inBackground<Loaded>(
        tr("Reading the invoices …"),
        [filter](Session &session, const Progress &progress) -> Result<Loaded> {
            BRO_CHECK(session.require(Right::Export));
            Loaded made;
            BRO_TRY(made.rows, invoiceRows(session, filter, progress));
            BRO_TRY(const InvoiceSeller seller, InvoiceSetupStore(session).seller());
            made.approvalByOther = seller.approvalByOther;
            return made;
        },
        [this](const Loaded &made) { loaded(made); });
}

void InvoicesPage::contractChosen()
{
    rememberContract();
    load();
}

void InvoicesPage::showEmpty(bool allowed)
{
    list()->setEmpty(allowed ? ListView::Empty{u"receipt"_s, tr("There are no invoices yet."),
                                               tr("Drafts are made of what the orders have earned "
                                                  "and is not invoiced."),
                                               tr("Make drafts…"), [this] { m_make->click(); }}
                             : ListView::Empty{});
}

void InvoicesPage::failed(const Error &error)
{
    const bool allowed = error.kind != Error::Kind::Denied;
    showEmpty(allowed);
    m_model.setRows({});
    m_make->setEnabled(allowed);
    BillingTab::failed(error);
}

void InvoicesPage::loaded(const Loaded &made)
{
    showEmpty(true);
    m_approvalByOther = made.approvalByOther;
    m_model.setRows(made.rows);
    m_acts->forgetSpent();
    chooseWanted();
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
    const InvoiceRow *row = m_model.row(list()->currentIndex());
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
    shownLabel()->setText(words.join(u" · "_s));
    sumLabel()->setText(shown.issued > 0 ? tr("Open: %1").arg(texts().amount(shown.open))
                                         : QString());
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
    return {list(), m_panel};
}

} // namespace bro
