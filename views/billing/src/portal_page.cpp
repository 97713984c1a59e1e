// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal_dialogs.h"
#include "portal_panel.h"
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <contracts/contract_store.h>
#include <views/billing/portal_page.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

PortalPage::PortalPage(PageContext &context, QWidget *parent)
    : MonthTab(u"portal"_s, u"portal"_s, context, parent),
      m_model(context.texts, this)
{
    buildHeader();
    buildList();
    m_panel = new PortalPanel(texts(), this);
    setPanel(m_panel);
    buildActions();
    connect(m_panel, &PortalPanel::tickWanted, this, &PortalPage::tick);
    // Queued: what comes of them may replace the link that was pressed.
    connect(
        m_panel, &PortalPanel::takeBackWanted, this,
        [this](qint64 row) { takeBack(PortalRowId{row}); }, Qt::QueuedConnection);
    connect(
        m_panel, &PortalPanel::wanted, this,
        [this](const Place &place) { this->context().navigator.go(place); }, Qt::QueuedConnection);
}

void PortalPage::buildHeader()
{
    addMonths();
    // Only the contracts whose purchaser's portal makes the invoices.
    addContracts(false, [this](const QString &key) {
        const auto version = ContractStore(session()).find(key, session().today());
        return version.ok() && (*version)->profile.invoicing.channel == InvoiceChannel::Portal;
    });
    addFilter();
    auto *save = makeButton(tr("Save list…"), u"save"_s, u"savePortal"_s, this);
    auto *import =
        makeButton(tr("Import the portal's list…"), u"arrow_import"_s, u"importPortal"_s, this);
    tools()->addGap();
    tools()->addWidget(save);
    tools()->addWidget(import);
    addProgress();
    connect(save, &QPushButton::clicked, this, &PortalPage::saveForm);
    connect(import, &QPushButton::clicked, this, &PortalPage::importList);
}

void PortalPage::buildList()
{
    addList(u"portal"_s, tr("What the portal is to invoice"),
            {u"to"_s, u"from"_s, u"number"_s, u"created"_s}, m_model);
    list()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list()->installEventFilter(this);
    connect(list(), &ListView::currentRowChanged, this, &PortalPage::showLine);
    connect(list(), &ListView::opened, this, &PortalPage::tick);
    connect(list()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PortalPage::renewActions);
    connect(&m_model, &GroupedListModel::countChanged, this, &PortalPage::showSums);
}

void PortalPage::buildActions()
{
    m_tickAction = addToMenu(tr("Tick as created…"), u"checkmark"_s, QKeySequence(u"Ctrl+Return"_s),
                             [this] { tick(); });
    m_import =
        addToMenu(tr("Import the portal's list…"), u"arrow_import"_s, {}, [this] { importList(); });
    m_save = addToMenu(tr("Save list…"), u"save"_s, {}, [this] { saveForm(); });
    addToMenu(tr("Show the next line that does not agree"), u"warning"_s, QKeySequence(Qt::Key_F8),
              [this] { list()->setCurrentId(m_model.firstDeviation()); });
    addMonthActions();
    addCountAgain();
}

bool PortalPage::concerns(Aggregate aggregate) const
{
    return aggregate == Aggregate::Billing || aggregate == Aggregate::Order ||
           aggregate == Aggregate::Contract || aggregate == Aggregate::Citizen;
}

bool PortalPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == list() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        tick();
        return true;
    }
    return MonthTab::eventFilter(watched, event);
}

void PortalPage::startReading()
{
    if (contract().isEmpty()) {
        setStale();
        list()->setEmpty({u"receipt"_s, tr("No purchaser's portal makes your invoices."),
                          tr("You make them yourselves, on the page Invoices.")});
        renewActions();
        return;
    }
    countMonth<PortalBasis>(
        [key = contract(), wanted = month()](Session &session, const Progress &progress) {
            return portalBasis(session, key, wanted, progress);
        },
        [this](PortalBasis made) { loaded(std::move(made)); });
}

void PortalPage::showNothing()
{
    m_basis = nullptr;
    m_model.setBasis(nullptr);
    list()->setEmpty({});
    renewActions();
}

void PortalPage::loaded(PortalBasis made)
{
    m_basis = std::make_shared<const PortalBasis>(std::move(made));
    list()->setEmpty(noOrders());
    m_model.setBasis(m_basis);
    chooseWanted();
    showSums();
    showLine();
    if (!m_told)
        showMessage();
    m_told = false;
}

void PortalPage::showMessage()
{
    const int deviate = m_basis->count(PortalState::Deviates);
    const int open = m_basis->count(PortalState::Open);
    if (deviate > 0)
        messageBar()->show(
            Tone::Error, tr("The portal has another amount for %n line(s).", nullptr, deviate),
            tr("Tell the purchaser; the message is in the panel."),
            {{tr("Show the line"), [this] { list()->setCurrentId(m_model.firstDeviation()); }}});
    else if (open > 0)
        messageBar()->show(Tone::Info,
                           tr("%n line(s) are to be created in the portal.", nullptr, open),
                           tr("Tick them with the portal's number when it is done."));
    else
        messageBar()->clear();
}

void PortalPage::showLine()
{
    const PortalLine *line = m_model.line(list()->currentIndex());
    m_panel->setLine(line, m_basis ? m_basis->source : QString());
    renewActions();
    if (line)
        session().log().view(u"portal"_s, line->entry.order.citizen);
}

void PortalPage::showSums()
{
    const PortalListModel::Shown shown = m_model.shown();
    shownLabel()->setText(
        m_basis ? tr("%n line(s), %1 to be created", nullptr, shown.lines).arg(shown.open)
                : QString());
    sumLabel()->setText(
        m_basis ? tr("Calculated %1 · portal %2")
                      .arg(texts().amount(shown.calculated), texts().amount(shown.created))
                : QString());
}

void PortalPage::renewActions()
{
    const bool any = !chosen(true).isEmpty();
    m_tickAction->setEnabled(any);
    m_panel->tickButton()->setEnabled(any);
    const QString why = any ? QString() : tr("Choose lines that are to be created.");
    m_panel->tickButton()->setToolTip(why);
    m_panel->tickButton()->setAccessibleDescription(why);
    for (const char *name : {"importPortal", "savePortal"})
        findChild<QPushButton *>(QString::fromLatin1(name))->setEnabled(m_basis != nullptr);
    m_import->setEnabled(m_basis != nullptr);
    m_save->setEnabled(m_basis != nullptr);
}

QList<PortalLine> PortalPage::chosen(bool onlyOpen) const
{
    QList<PortalLine> lines;
    const QList<qint64> ids = list()->selectedIds();
    for (const qint64 id : ids) {
        const PortalLine *line = m_model.lineOf(id);
        if (line && (!onlyOpen || line->state == PortalState::Open))
            lines.append(*line);
    }
    return lines;
}

void PortalPage::tick()
{
    const QList<PortalLine> lines = chosen(true);
    if (lines.isEmpty())
        return;
    const bool done = askTicks(
        context(), lines,
        [this](const QList<PortalTick> &ticks) -> Done {
            BRO_CHECK(PortalStore(session()).tickAll(ticks));
            return {};
        },
        this);
    if (done)
        context().navigator.tellBriefly(tr("%n line(s) ticked.", nullptr, int(lines.size())));
}

void PortalPage::takeBack(PortalRowId row)
{
    const auto reason = context().prompts.askText(
        this, tr("Take back a tick"),
        tr("Why? The line is then to be created again; both rows are kept."));
    if (!reason)
        return;
    const auto done = PortalStore(session()).withdraw(row, *reason);
    if (!done.ok())
        tell(done.error());
}

void PortalPage::importList()
{
    if (!m_basis)
        return;
    const QString file = context().prompts.openFile(
        this, tr("Import the portal's list"),
        context().settings.value(Setting::LastFolder).toString(), tr("CSV file (*.csv)"));
    if (file.isEmpty())
        return;
    context().settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
    const auto preview = previewPortalFile(file, *m_basis, session().today());
    if (!preview.ok()) {
        m_told = true;
        tell(preview.error());
        return;
    }
    qsizetype ticked = 0;
    const bool done = askImport(
        context(), *preview,
        [this, &ticked](const QList<PortalTick> &ticks) -> Done {
            ticked = ticks.size();
            BRO_CHECK(PortalStore(session()).tickAll(ticks));
            return {};
        },
        this);
    if (done)
        context().navigator.tellBriefly(tr("%n line(s) ticked.", nullptr, int(ticked)));
}

void PortalPage::saveForm()
{
    if (!m_basis)
        return;
    const QString folder = context().settings.value(Setting::LastFolder).toString();
    const QString name = tr("Portal %1.csv").arg(month().toString());
    const QString file = context().prompts.saveFile(
        this, tr("Save list"), folder.isEmpty() ? name : QDir(folder).filePath(name),
        tr("CSV file (*.csv)"));
    if (file.isEmpty())
        return;
    context().settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
    const Done done = writePortalForm(session(), *m_basis, file);
    if (!done.ok()) {
        m_told = true;
        tell(done.error());
        return;
    }
    context().navigator.tellBriefly(
        tr("The list is saved in %1. Fill in the portal's numbers and import it again.")
            .arg(QDir::toNativeSeparators(file)));
}

QList<QWidget *> PortalPage::zones() const
{
    return {list(), m_panel};
}

} // namespace bro
