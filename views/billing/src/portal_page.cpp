// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal_dialogs.h"
#include "portal_panel.h"
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <contracts/contract_store.h>
#include <jobs/billing_month.h>
#include <views/background.h>
#include <views/billing/portal_page.h>
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
} // namespace

PortalPage::PortalPage(PageContext &context, QWidget *parent)
    : BillingTab(context, parent),
      m_model(context.texts, this)
{
    setFoldBelow(PanelFrom);
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
    m_renew.setSingleShot(true);
    m_renew.setInterval(RenewDelay);
    connect(&m_renew, &QTimer::timeout, this, &PortalPage::load);
    readContracts();
    setMonth(monthOf(session().today().addMonths(-1)));
}

void PortalPage::buildHeader()
{
    auto *tools = new FlowLayout;
    m_previous =
        makeIconButton(u"chevron_left"_s, tr("Previous month"), u"portalPreviousMonth"_s, this);
    m_months = new QComboBox(this);
    m_months->setObjectName(u"portalMonth"_s);
    m_months->setAccessibleName(tr("Month"));
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_months->setFont(semibold(m_months->font()));
    m_next = makeIconButton(u"chevron_right"_s, tr("Next month"), u"portalNextMonth"_s, this);
    m_contracts = new QComboBox(this);
    m_contracts->setObjectName(u"portalContract"_s);
    m_contracts->setAccessibleName(tr("Contract"));
    m_contracts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    shapeField(m_months);
    shapeField(m_contracts);
    m_filter = makeFilterField(this);
    m_filter->setObjectName(u"portalFilter"_s);
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    auto *save = makeButton(tr("Save list…"), u"save"_s, u"savePortal"_s, this);
    auto *import =
        makeButton(tr("Import the portal's list…"), u"arrow_import"_s, u"importPortal"_s, this);
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_previous, m_months, m_next, m_contracts, m_filter})
        tools->addWidget(tool);
    tools->addGap();
    tools->addWidget(save);
    tools->addWidget(import);
    header()->addLayout(tools, 1);
    m_progress = new ProgressStrip(this);
    top()->addWidget(m_progress);
    connect(m_previous, &QPushButton::clicked, this, [this] { stepMonth(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { stepMonth(1); });
    connect(m_months, &QComboBox::activated, this, &PortalPage::load);
    connect(m_contracts, &QComboBox::activated, this, [this] {
        rememberContract(contract());
        load();
    });
    connect(save, &QPushButton::clicked, this, &PortalPage::saveForm);
    connect(import, &QPushButton::clicked, this, &PortalPage::importList);
}

void PortalPage::buildList()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(content));
    m_list = new ListView(u"portal"_s, context().settings, content);
    m_list->setAccessibleName(tr("What the portal is to invoice"));
    m_list->setGivesWay({u"to"_s, u"from"_s, u"number"_s, u"created"_s});
    m_list->setListModel(&m_model);
    m_list->setFilterField(m_filter);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto *foot = new QWidget(content);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    m_shown = makeSecondaryLabel({}, foot);
    m_shown->setObjectName(u"portalShown"_s);
    m_sum = makeLabel({}, foot);
    m_sum->setObjectName(u"portalSum"_s);
    m_sum->setWordWrap(false);
    m_sum->setFont(semibold(m_sum->font()));
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_shown, 1);
    row->addWidget(m_sum);
    column->addWidget(makeLine(content));
    column->addWidget(foot);
    setContent(content);
    connect(m_list, &ListView::currentRowChanged, this, &PortalPage::showLine);
    connect(m_list, &ListView::opened, this, &PortalPage::tick);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PortalPage::renewActions);
    connect(&m_model, &GroupedListModel::countChanged, this, &PortalPage::showSums);
}

void PortalPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &keys,
                            auto act) {
        QAction *action = makeAction(text, iconName, keys, this);
        connect(action, &QAction::triggered, this, act);
        m_menu.append(action);
        return action;
    };
    m_tickAction = add(tr("Tick as created…"), u"checkmark"_s, QKeySequence(u"Ctrl+Return"_s),
                       [this] { tick(); });
    m_import =
        add(tr("Import the portal's list…"), u"arrow_import"_s, {}, [this] { importList(); });
    m_save = add(tr("Save list…"), u"save"_s, {}, [this] { saveForm(); });
    add(tr("Show the next line that does not agree"), u"warning"_s, QKeySequence(Qt::Key_F8),
        [this] { m_list->setCurrentId(m_model.firstDeviation()); });
    add(tr("Previous month"), u"chevron_left"_s, QKeySequence(u"Alt+PgUp"_s),
        [this] { stepMonth(-1); });
    add(tr("Next month"), u"chevron_right"_s, QKeySequence(u"Alt+PgDown"_s),
        [this] { stepMonth(1); });
    add(tr("Calculate again"), u"arrow_sync"_s, QKeySequence(Qt::Key_F5), [this] { load(); });
}

// Only the contracts whose purchaser's portal makes the invoices.
void PortalPage::readContracts()
{
    const QString wanted = m_contracts->count() > 0 ? contract() : rememberedContract();
    m_contracts->clear();
    const auto choices = contractChoices(session());
    if (!choices.ok()) {
        tell(choices.error());
        return;
    }
    ContractStore contracts(session());
    for (const ContractChoice &choice : *choices) {
        const auto version = contracts.find(choice.key, session().today());
        if (version.ok() && (*version)->profile.invoicing.channel == InvoiceChannel::Portal)
            m_contracts->addItem(choice.name, choice.key);
    }
    m_contracts->setCurrentIndex(std::max(0, m_contracts->findData(wanted)));
}

QString PortalPage::contract() const
{
    return m_contracts->currentData().toString();
}

Month PortalPage::month() const
{
    return monthOf(m_months->currentData().toDate());
}

void PortalPage::fillMonths(QDate shown)
{
    const QDate now = monthOf(session().today()).first();
    m_months->clear();
    for (int i = 0; i <= MonthsBack || now.addMonths(-i) >= shown; ++i)
        m_months->addItem(monthTitle(texts(), now.addMonths(-i)), now.addMonths(-i));
}

void PortalPage::setMonth(Month month)
{
    const QDate now = monthOf(session().today()).first();
    const QDate wanted = std::min(month.first(), now);
    if (m_months->findData(wanted) < 0 || m_months->itemData(0).toDate() != now)
        fillMonths(wanted);
    const int at = m_months->findData(wanted);
    if (at != m_months->currentIndex())
        m_stale = true;
    m_months->setCurrentIndex(at);
    m_next->setEnabled(wanted < now);
}

void PortalPage::stepMonth(int months)
{
    const QDate wanted = month().first().addMonths(months);
    if (wanted > session().today())
        return;
    setMonth(monthOf(wanted));
    load();
}

void PortalPage::open(const Place &place)
{
    if (place.day.isValid())
        setMonth(monthOf(place.day));
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

Place PortalPage::place() const
{
    return {Area::Billing, u"portal"_s, m_list->currentId(), 0, month().first()};
}

void PortalPage::reload(const QList<Change> &changes)
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

void PortalPage::showEvent(QShowEvent *event)
{
    BillingTab::showEvent(event);
    if (m_stale && m_basis && !m_job)
        m_renew.start();
}

bool PortalPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        tick();
        return true;
    }
    return BillingTab::eventFilter(watched, event);
}

void PortalPage::load()
{
    m_renew.stop();
    if (m_contracts->count() == 0)
        readContracts();
    if (m_job) {
        m_job->cancel();
        m_job = nullptr;
    }
    m_next->setEnabled(month().first() < monthOf(session().today()).first());
    if (contract().isEmpty()) {
        m_list->setEmpty({u"receipt"_s, tr("No purchaser's portal makes your invoices."),
                          tr("You make them yourselves, on the page Invoices.")});
        renewActions();
        return;
    }
    m_stale = false;
    auto job = std::make_shared<QPointer<BackgroundJob>>();
    m_job = runInBackground<Made>(
        context(), this, {}, Shown::Quietly,
        [key = contract(), wanted = month()](Session &session,
                                             const Progress &progress) -> Result<Made> {
            BRO_TRY(PortalBasis made, portalBasis(session, key, wanted, progress));
            return Made(std::make_shared<const PortalBasis>(std::move(made)));
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

void PortalPage::loaded(Result<Made> made)
{
    m_job = nullptr;
    if (!made.ok()) {
        m_stale = made.error().kind == Error::Kind::Canceled;
        m_basis = nullptr;
        m_model.setBasis(nullptr);
        m_list->setEmpty({});
        tell(made.error());
        renewActions();
        return;
    }
    m_basis = *made;
    m_list->setEmpty(
        {u"receipt"_s,
         tr("No orders run in %1.").arg(monthWords(texts(), m_months->currentData().toDate())),
         tr("Choose another month or contract.")});
    m_model.setBasis(m_basis);
    if (m_wanted != 0)
        m_list->setCurrentId(m_wanted);
    m_wanted = 0;
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
            {{tr("Show the line"), [this] { m_list->setCurrentId(m_model.firstDeviation()); }}});
    else if (open > 0)
        messageBar()->show(Tone::Info,
                           tr("%n line(s) are to be created in the portal.", nullptr, open),
                           tr("Tick them with the portal's number when it is done."));
    else
        messageBar()->clear();
}

void PortalPage::showLine()
{
    const PortalLine *line = m_model.line(m_list->currentIndex());
    m_panel->setLine(line, m_basis ? m_basis->source : QString());
    renewActions();
    if (line)
        session().log().view(u"portal"_s, line->entry.order.citizen);
}

void PortalPage::showSums()
{
    const PortalListModel::Shown shown = m_model.shown();
    m_shown->setText(m_basis
                         ? tr("%n line(s), %1 to be created", nullptr, shown.lines).arg(shown.open)
                         : QString());
    m_sum->setText(m_basis
                       ? tr("Calculated %1 · portal %2")
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
    const QList<qint64> ids = m_list->selectedIds();
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
    return {m_list, m_panel};
}

bool PortalPage::stepBack()
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
