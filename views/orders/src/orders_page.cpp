// SPDX-License-Identifier: GPL-3.0-or-later
#include "accept_all_dialog.h"
#include "import_guide.h"
#include "new_order_dialog.h"
#include "order_actions.h"
#include "order_dialogs.h"
#include "order_panel.h"
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <jobs/order_marks.h>
#include <views/background.h>
#include <views/controls.h>
#include <views/draft_keeper.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/message_bar.h>
#include <views/orders/orders_page.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString ListKey = u"ordersList"_s;
const QString ContractState = u"orders/contract"_s;
constexpr int PanelFrom = 900;  // width of the page; the list comes first
constexpr int RenewAfter = 120; // ms, so that going through the list stays light

bool concerns(const QList<Change> &changes, std::initializer_list<Aggregate> aggregates)
{
    return changes.isEmpty() || std::ranges::any_of(changes, [&](const Change &change) {
               return std::ranges::find(aggregates, change.aggregate) != aggregates.end();
           });
}

} // namespace

OrdersPage::OrdersPage(PageContext &context, QWidget *parent)
    : FramedPage(Area::Orders, context, parent),
      m_model(context.texts),
      m_actions(new OrderActions(context, this, [this](const Error &error) { tell(error); })),
      m_contract(new QComboBox(this)),
      m_filter(makeFilterField(this)),
      m_list(new ListView(ListKey, context.settings, this)),
      m_panel(new OrderPanel(context, m_actions, this))
{
    setObjectName(u"ordersPage"_s);
    titleLabel()->setText(tr("Orders"));
    setFoldBelow(PanelFrom);
    buildHeader();
    buildList();
    buildActions();
    setContent(m_list);
    setPanel(m_panel);
    m_renew.setSingleShot(true);
    m_renew.setInterval(RenewAfter);
    connect(&m_renew, &QTimer::timeout, this, &OrdersPage::showCurrent);
    connect(m_actions, &OrderActions::done, this, [this](OrderId id) {
        messageBar()->clear();
        m_wanted = id;
        this->context().navigator.badgesChanged();
    });
}

OrdersPage::~OrdersPage()
{
    m_list->disconnect(this); // it outlives the model and its selection
}

QString OrdersPage::title() const
{
    return tr("Orders");
}

void OrdersPage::buildHeader()
{
    m_contract->setObjectName(u"contractFilter"_s);
    m_contract->setAccessibleName(tr("Contract"));
    m_contract->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contract->setMinimumContentsLength(20);
    shapeField(m_contract);
    connect(m_contract, &QComboBox::activated, this, [this] {
        context().settings.setState(ContractState, chosenContract().toUtf8());
        read();
    });
    m_filter->setObjectName(u"orderFilter"_s);
    m_new = makeButton(tr("New order"), u"add"_s, u"newOrderButton"_s, this);
    m_new->setToolTip(tr("Ctrl+N"));
    m_import = makeButton(tr("Import…"), u"arrow_import"_s, u"importButton"_s, this);
    m_acceptAll = makeButton({}, u"checkmark"_s, u"acceptAllButton"_s, this);
    connect(m_new, &QPushButton::clicked, this, &OrdersPage::newOrder);
    connect(m_import, &QPushButton::clicked, this, &OrdersPage::openImport);
    connect(m_acceptAll, &QPushButton::clicked, this, &OrdersPage::acceptAll);
    // A row that goes on in the next line where the window is narrow or the text large.
    auto *tools = new FlowLayout;
    tools->addWidget(m_contract);
    tools->addWidget(m_filter);
    tools->addGap();
    for (QPushButton *button : {m_new, m_import, m_acceptAll})
        tools->addWidget(button);
    header()->addSpacing(12);
    header()->addLayout(tools, 1);
}

void OrdersPage::buildList()
{
    m_list->setAccessibleName(tr("Orders"));
    m_list->setGivesWay({u"track"_s, u"period"_s});
    // What has ended is folded until somebody wants to see it.
    const QString seen = ListKey + "/seen"_L1;
    if (context().settings.state(seen).isEmpty()) {
        context().settings.setState(ListKey + "/folded"_L1, "ended");
        context().settings.setState(seen, "1");
    }
    m_list->setListModel(&m_model);
    m_list->setFilterField(m_filter);
    const bool may = mayHandle();
    m_list->setEmpty({u"mail_inbox"_s, tr("There are no orders yet"),
                      tr("Import the list from the purchaser's portal, or type an order."),
                      may ? tr("Import…") : QString(), [this] { openImport(); }});
    connect(m_list, &ListView::currentRowChanged, this, [this] { m_renew.start(); });
    connect(m_list, &ListView::opened, this, [this](qint64 id) {
        if (const OrderRow *row = m_model.find(OrderId{id}))
            context().navigator.go({Area::Citizens, {}, row->head.citizen.value});
    });
}

void OrdersPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &keys,
                            auto act) {
        QAction *action = makeAction(text, iconName, keys, this);
        connect(action, &QAction::triggered, this, act);
        m_menu.append(action);
        return action;
    };
    const auto withOrder = [this](void (OrderActions::*act)(const Order &)) {
        return [this, act] {
            showCurrent();
            if (m_panel->hasOrder())
                (m_actions->*act)(m_panel->order());
        };
    };
    add(tr("&New order…"), u"add"_s, QKeySequence::New, [this] {
        newOrder();
    })->setObjectName(u"newOrderAction"_s);
    add(tr("&Import…"), u"arrow_import"_s, QKeySequence(tr("Ctrl+I")), [this] {
        openImport();
    })->setObjectName(u"importAction"_s);
    add(tr("Accept all &without findings…"), u"checkmark"_s, {}, [this] {
        acceptAll();
    })->setObjectName(u"acceptAllAction"_s);
    add(tr("&Accept order…"), {}, {}, [this] {
        showCurrent();
        if (m_panel->hasOrder())
            m_panel->accept();
    })->setObjectName(u"acceptAction"_s);
    // Both keys that say Enter.
    m_menu.constLast()->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    add(tr("&Reject order…"), {}, QKeySequence(tr("Ctrl+Shift+R")), [this] {
        showCurrent();
        if (m_panel->hasOrder())
            m_panel->reject();
    })->setObjectName(u"rejectAction"_s);
    add(tr("In&terrupted…"), {}, {}, withOrder(&OrderActions::interrupt))
        ->setObjectName(u"interruptAction"_s);
    add(tr("&Cancelled…"), {}, {}, withOrder(&OrderActions::cancel))
        ->setObjectName(u"cancelAction"_s);
    add(tr("&Extended…"), {}, {}, withOrder(&OrderActions::extend))
        ->setObjectName(u"extendAction"_s);
    add(tr("&Supplementary agreement…"), {}, {}, withOrder(&OrderActions::agreement))
        ->setObjectName(u"agreementAction"_s);
    const bool may = mayHandle();
    for (QAction *action : std::as_const(m_menu))
        action->setEnabled(may);
    for (QPushButton *button : {m_new, m_import, m_acceptAll})
        button->setVisible(may);
}

bool OrdersPage::mayHandle() const
{
    return session().require(Right::HandleOrders).ok();
}

QString OrdersPage::chosenContract() const
{
    return m_contract->currentData().toString();
}

void OrdersPage::showContracts()
{
    const QString chosen = m_contract->count() > 0
                               ? chosenContract()
                               : QString::fromUtf8(context().settings.state(ContractState));
    const auto keys = contractsWithOrders(session());
    if (!keys.ok()) {
        tell(keys.error());
        return;
    }
    if (m_contract->count() == keys->size() + 1)
        return;
    m_contract->clear();
    m_contract->addItem(tr("All contracts"));
    ContractStore contracts(session());
    for (const QString &key : *keys) {
        const auto contract = contracts.find(key, session().today());
        const QString words = contract.ok() ? (*contract)->profile.title : key;
        m_contract->addItem(words, key);
        m_contract->setItemData(m_contract->count() - 1, words, Qt::ToolTipRole);
    }
    m_contract->setCurrentIndex(std::max(0, m_contract->findData(chosen)));
}

void OrdersPage::open(const Place &place)
{
    showContracts();
    if (m_stale)
        read();
    if (place.id != 0)
        select(OrderId{place.id});
    if (m_panel->isVisible() && m_renew.isActive())
        showCurrent();
    if (place.view == "import"_L1)
        openImport();
    else if (place.view == "new"_L1)
        newOrder();
    else if (!place.view.isEmpty() && place.id != 0)
        openStep(place);
    else
        m_list->setFocus();
}

// Where the draft of a step leads to.
void OrdersPage::openStep(const Place &place)
{
    m_list->setFocus();
    showCurrent();
    if (m_list->currentId() != place.id || !mayHandle() || m_panel->openStep(place.view))
        return;
    dropDraft(context(), stepDraft(OrderId{place.id}, place.view));
    context().navigator.tellBriefly(
        tr("The order has gone on since, so the draft was removed: the step can't be taken now."));
}

Place OrdersPage::place() const
{
    return {Area::Orders, {}, m_list->currentId()};
}

QList<QWidget *> OrdersPage::zones() const
{
    return {m_list, m_panel};
}

bool OrdersPage::stepBack()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_list->setFocus();
    return true;
}

void OrdersPage::showEvent(QShowEvent *event)
{
    FramedPage::showEvent(event);
    readMarks();
}

void OrdersPage::hideEvent(QHideEvent *event)
{
    FramedPage::hideEvent(event);
    if (event->spontaneous())
        return;
    // What changes meanwhile is not told to a page that nobody sees.
    m_stale = true;
    m_marksStale = true;
}

void OrdersPage::reload(const QList<Change> &changes)
{
    if (concerns(changes, {Aggregate::Plan, Aggregate::Attendance, Aggregate::Schedule,
                           Aggregate::Letter, Aggregate::Order, Aggregate::Contract}))
        m_marksStale = true;
    const bool list = concerns(
        changes, {Aggregate::Order, Aggregate::Citizen, Aggregate::Contract, Aggregate::Document});
    m_stale = m_stale || list;
    if (!isVisible())
        return;
    if (list) {
        showContracts();
        read();
        // What was stored here just now.
        if (const OrderId wanted = std::exchange(m_wanted, {}); wanted.isValid())
            select(wanted);
    } else if (m_marksStale) {
        m_renew.start();
    }
    readMarks();
}

void OrdersPage::read()
{
    auto rows = readOrderRows(session(), texts(), chosenContract());
    if (!rows.ok()) {
        tell(rows.error());
        return;
    }
    m_stale = false;
    m_model.replace(*std::move(rows), session().today());
    renewActions();
    readMarks();
}

void OrdersPage::renewActions()
{
    const int count = m_model.withoutFindings();
    m_acceptAll->setText(tr("Accept all without findings (%1)").arg(count));
    m_acceptAll->setVisible(mayHandle() && count > 0);
    for (QAction *action : std::as_const(m_menu)) {
        if (action->objectName() == "acceptAllAction"_L1)
            action->setEnabled(mayHandle() && count > 0);
    }
}

void OrdersPage::select(OrderId id)
{
    if (!m_model.find(id) && !chosenContract().isEmpty()) {
        m_contract->setCurrentIndex(0);
        read();
    }
    if (!m_model.indexOfId(id.value).isValid() && !m_filter->text().isEmpty())
        m_filter->clear();
    const QModelIndex index = m_model.indexOfId(id.value);
    if (!index.isValid())
        return;
    m_list->expand(index.parent());
    m_list->setCurrentId(id.value);
    bringIntoSight();
}

// A message that comes up takes its room from the list.
void OrdersPage::bringIntoSight()
{
    QTimer::singleShot(0, this, [this] {
        layout()->activate();
        if (m_list->currentId() != 0)
            m_list->scrollTo(m_list->currentIndex());
    });
}

void OrdersPage::showCurrent()
{
    m_renew.stop();
    const OrderId id{m_list->currentId()};
    if (!id.isValid()) {
        m_panel->showNothing(m_model.allRows() > 0 ? tr("Choose an order to see it here.")
                                                   : QString());
        return;
    }
    const auto details = orderDetails(session(), id);
    if (details.ok())
        m_panel->showOrder(*details, mayHandle());
    else
        tell(details.error());
}

// What takes some milliseconds an order is counted when the page is seen, one run at a time.
void OrdersPage::readMarks()
{
    if (!m_marksStale || m_marks || !isVisible() || m_stale)
        return;
    m_marksStale = false;
    const QList<OrderId> orders =
        m_model.ofGroup(OrderGroup::Accepted) + m_model.ofGroup(OrderGroup::Running);
    if (orders.isEmpty())
        return;
    using Marks = QHash<OrderId, Mark>;
    m_marks = runInBackground<Marks>(
        context(), this, tr("Counting hours"), Shown::Quietly,
        [orders, &texts = texts()](Session &session, const Progress &progress) {
            return orderMarks(session, texts, orders, progress);
        },
        [this](const Result<Marks> &marks) {
            m_marks = nullptr;
            if (marks.ok())
                m_model.setMarks(*marks);
            else
                tell(marks.error());
            readMarks();
        });
}

void OrdersPage::newOrder()
{
    if (!mayHandle())
        return;
    auto *dialog = new NewOrderDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewOrderDialog::stored, this, [this](const Order &order) {
        context().navigator.tellBriefly(tr("Order %1 is created.").arg(order.number));
        m_wanted = order.id;
    });
    dialog->open();
}

void OrdersPage::openImport()
{
    if (!mayHandle())
        return;
    auto *guide = new ImportGuide(context(), this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &ImportGuide::imported, this, &OrdersPage::tellImported);
    guide->open();
}

void OrdersPage::tellImported(const ImportOutcome &outcome)
{
    if (!outcome.orders.isEmpty())
        m_wanted = outcome.orders.first();
    QStringList more;
    if (outcome.duplicates > 0)
        more.append(
            tr("%n order(s) were known and are unchanged.", nullptr, int(outcome.duplicates)));
    if (outcome.refusedRows > 0)
        more.append(tr("%n line(s) were refused.", nullptr, int(outcome.refusedRows)));
    if (!outcome.refusedFile.isEmpty())
        more.append(tr("They stand in %1.").arg(QFileInfo(outcome.refusedFile).fileName()));
    messageBar()->show(outcome.refusedRows > 0 ? Tone::Warning : Tone::Ok,
                       tr("%n order(s) were imported.", nullptr, int(outcome.imported)),
                       more.join(u' '), {{tr("Close"), [this] { messageBar()->clear(); }}});
    bringIntoSight();
}

void OrdersPage::acceptAll()
{
    QList<OrderRow> rows;
    for (const OrderId id : m_model.ofGroup(OrderGroup::ToAnswer))
        rows.append(*m_model.find(id));
    if (!mayHandle() || m_model.withoutFindings() == 0)
        return;
    auto *dialog = new AcceptAllDialog(context(), chosenContract(), rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AcceptAllDialog::stored, this, [this](const AcceptedOrders &outcome) {
        QStringList refusals;
        for (const LeftOrder &left : outcome.left) {
            if (!left.refusal.isEmpty())
                refusals.append(words(left.refusal));
        }
        const QString said = tr("%n order(s) are accepted.", nullptr, int(outcome.accepted.size()));
        if (refusals.isEmpty())
            context().navigator.tellBriefly(said);
        else
            messageBar()->show(Tone::Warning, said, refusals.join(u' '));
        context().navigator.badgesChanged();
    });
    dialog->open();
}

AreaPage *makeOrdersPage(PageContext &context, QWidget *parent)
{
    return new OrdersPage(context, parent);
}

} // namespace bro
