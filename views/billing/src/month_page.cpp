// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing_panel.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <views/background.h>
#include <views/billing/month_page.h>
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
constexpr int PanelFrom = 900;  // width of the page; the list comes first
} // namespace

MonthPage::MonthPage(PageContext &context, QWidget *parent)
    : BillingTab(context, parent),
      m_model(context.texts, this)
{
    showPapers = [this](const PrintJob &job) { return PaperPrinting(window()).preview(job); };
    setFoldBelow(PanelFrom);
    buildHeader();
    buildList();
    m_panel = new BillingPanel(texts(), this);
    setPanel(m_panel);
    buildActions();
    connect(m_panel, &BillingPanel::wanted, this,
            [this](const Place &place) { this->context().navigator.go(place); });
    connect(m_panel, &BillingPanel::paperWanted, this, [this] {
        for (qsizetype i = 0; m_month && i < m_month->basis.entries.size(); ++i) {
            if (m_month->basis.entries[i].order.id.value == m_list->currentId())
                printPlaces({i});
        }
    });
    m_renew.setSingleShot(true);
    m_renew.setInterval(RenewDelay);
    connect(&m_renew, &QTimer::timeout, this, &MonthPage::load);
    readContracts();
    setMonth(monthOf(session().today().addMonths(-1)));
}

void MonthPage::buildHeader()
{
    auto *tools = new FlowLayout;
    m_previous = makeIconButton(u"chevron_left"_s, tr("Previous month"), u"previousMonth"_s, this);
    m_months = new QComboBox(this);
    m_months->setObjectName(u"month"_s);
    m_months->setAccessibleName(tr("Month"));
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_months->setFont(semibold(m_months->font()));
    m_next = makeIconButton(u"chevron_right"_s, tr("Next month"), u"nextMonth"_s, this);
    m_contracts = new QComboBox(this);
    m_contracts->setObjectName(u"contract"_s);
    m_contracts->setAccessibleName(tr("Contract"));
    m_contracts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    shapeField(m_months);
    shapeField(m_contracts);
    m_filter = makeFilterField(this);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    m_print = makeButton(tr("Print basis"), u"print"_s, u"printBasis"_s, this);
    m_save = makeButton(tr("Save basis…"), u"save"_s, u"saveBasis"_s, this);
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_previous, m_months, m_next, m_contracts, m_filter})
        tools->addWidget(tool);
    tools->addGap();
    tools->addWidget(m_print);
    tools->addWidget(m_save);
    header()->addLayout(tools, 1);
    m_progress = new ProgressStrip(this);
    top()->addWidget(m_progress);

    connect(m_previous, &QPushButton::clicked, this, [this] { stepMonth(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { stepMonth(1); });
    connect(m_months, &QComboBox::activated, this, [this] {
        m_stale = true;
        renewActions();
        load();
    });
    connect(m_contracts, &QComboBox::activated, this, [this] {
        rememberContract(contract());
        m_stale = true;
        load();
    });
    connect(m_print, &QPushButton::clicked, this, &MonthPage::print);
    connect(m_save, &QPushButton::clicked, this, &MonthPage::saveBasis);
    connect(m_progress, &ProgressStrip::canceled, this, [this] {
        messageBar()->show(Tone::Info, tr("The calculation was stopped."),
                           tr("The list is not current."), {{tr("Calculate"), [this] {
                                                                 m_stale = true;
                                                                 load();
                                                             }}});
    });
}

void MonthPage::buildList()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(content));
    m_list = new ListView(u"billing"_s, context().settings, content);
    m_list->setAccessibleName(tr("Orders of the month"));
    m_list->setGivesWay({u"track"_s, u"datasetTick"_s, u"orderTick"_s, u"price"_s});
    m_list->setListModel(&m_model);
    m_list->setFilterField(m_filter);
    column->addWidget(m_list, 1);
    auto *foot = new QWidget(content);
    foot->setObjectName(u"billingFoot"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    m_shown = makeSecondaryLabel({}, foot);
    m_shown->setObjectName(u"shownRows"_s);
    QLabel *vat = makeSecondaryLabel(tr("Without VAT"), foot);
    vat->setWordWrap(false);
    m_sum = makeLabel({}, foot);
    m_sum->setObjectName(u"sum"_s);
    m_sum->setFont(titleFont(m_sum->font()));
    m_sum->setWordWrap(false);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_shown, 1);
    row->addWidget(vat);
    row->addWidget(m_sum);
    column->addWidget(makeLine(content));
    column->addWidget(foot);
    setContent(content);
    connect(m_list, &ListView::currentRowChanged, this, &MonthPage::showLine);
    connect(m_list, &ListView::opened, this, [this](qint64 id) {
        if (const BillingLine *line = m_model.lineOf(id))
            context().navigator.go({Area::Orders, {}, line->entry.order.id.value});
    });
    connect(&m_model, &GroupedListModel::countChanged, this, &MonthPage::showSums);
}

void MonthPage::buildActions()
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
    add(tr("Show the next line that does not agree"), u"warning"_s, QKeySequence(Qt::Key_F8),
        [this] { showFault(); });
    add(tr("Calculate again"), u"arrow_sync"_s, QKeySequence(Qt::Key_F5), [this] {
        m_stale = true;
        load();
    });
    add(tr("Save basis…"), u"save"_s, {}, [this] { saveBasis(); });
}

void MonthPage::readContracts()
{
    const QString chosen = m_contracts->count() > 0 ? contract() : rememberedContract();
    m_contracts->clear();
    const auto choices = contractChoices(session());
    if (!choices.ok()) {
        tell(choices.error());
        return;
    }
    for (const ContractChoice &choice : *choices) {
        m_contracts->addItem(choice.name, choice.key);
        m_contracts->setItemData(m_contracts->count() - 1, choice.title, Qt::ToolTipRole);
    }
    m_contracts->setCurrentIndex(std::max(0, m_contracts->findData(chosen)));
}

QString MonthPage::contract() const
{
    return m_contracts->currentData().toString();
}

Month MonthPage::month() const
{
    return monthOf(m_months->currentData().toDate());
}

// The months up to today's, newest first, and the one that is shown.
void MonthPage::fillMonths()
{
    const QDate shown = m_months->currentData().toDate();
    const QDate now = monthOf(session().today()).first();
    m_months->clear();
    const int back =
        shown.isValid()
            ? std::max(MonthsBack, (now.year() - shown.year()) * 12 + now.month() - shown.month())
            : MonthsBack;
    for (int i = 0; i <= back; ++i) {
        const QDate first = now.addMonths(-i);
        m_months->addItem(monthTitle(texts(), first), first);
    }
}

void MonthPage::setMonth(Month month)
{
    const QDate now = monthOf(session().today()).first();
    const QDate wanted = std::min(month.first(), now);
    if (m_months->count() == 0 || m_months->itemData(0).toDate() != now)
        fillMonths();
    for (QDate next = m_months->itemData(m_months->count() - 1).toDate(); next > wanted;) {
        next = next.addMonths(-1);
        m_months->addItem(monthTitle(texts(), next), next);
    }
    const int at = m_months->findData(wanted);
    if (at != m_months->currentIndex()) {
        m_months->setCurrentIndex(at);
        m_stale = true;
    }
    renewActions();
}

void MonthPage::stepMonth(int months)
{
    const QDate wanted = month().first().addMonths(months);
    if (wanted > session().today())
        return;
    setMonth(monthOf(wanted));
    load();
}

// Comes from a deadline that names only the order: the last month in which it earns.
void MonthPage::openOrder(OrderId id)
{
    const auto order = OrderStore(session()).byId(id);
    if (!order.ok()) {
        tell(order.error());
        return;
    }
    const int at = m_contracts->findData(order->contractKey);
    if (at >= 0 && at != m_contracts->currentIndex()) {
        m_contracts->setCurrentIndex(at);
        m_stale = true;
    }
    setMonth(monthOf(std::min(order->lastDay(), session().today())));
}

void MonthPage::open(const Place &place)
{
    if (place.day.isValid())
        setMonth(monthOf(place.day));
    else if (place.id != 0)
        openOrder(OrderId{place.id < 0 ? -place.id : place.id});
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

Place MonthPage::place() const
{
    return {Area::Billing, {}, m_list->currentId(), 0, month().first()};
}

void MonthPage::reload(const QList<Change> &changes)
{
    const auto concerns = [](const Change &change) {
        switch (change.aggregate) {
        case Aggregate::Notice:
        case Aggregate::Note:
        case Aggregate::Day:
        case Aggregate::User:
        case Aggregate::Letter:
            return false;
        default:
            return true;
        }
    };
    if (!changes.isEmpty() && std::none_of(changes.begin(), changes.end(), concerns))
        return;
    m_stale = true;
    if (isVisible())
        m_renew.start();
}

void MonthPage::showEvent(QShowEvent *event)
{
    BillingTab::showEvent(event);
    if (m_stale && m_month && !m_job)
        m_renew.start();
}

QList<QWidget *> MonthPage::zones() const
{
    return {m_list, m_panel};
}

bool MonthPage::stepBack()
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

void MonthPage::load()
{
    m_renew.stop();
    if (m_contracts->count() == 0)
        readContracts();
    if (m_job) {
        m_job->cancel();
        m_job = nullptr;
    }
    if (contract().isEmpty()) {
        m_list->setEmpty({u"receipt"_s, tr("There is nothing to invoice yet."),
                          tr("Import the orders of a contract, and accept them.")});
        return;
    }
    m_stale = false;
    const QString key = contract();
    const Month wanted = month();
    using Made = std::shared_ptr<const BillingMonth>;
    auto job = std::make_shared<QPointer<BackgroundJob>>();
    m_job = runInBackground<Made>(
        context(), this, {}, Shown::Quietly,
        [key, wanted](Session &session, const Progress &progress) -> Result<Made> {
            BRO_TRY(BillingMonth made, billingMonth(session, key, wanted, progress));
            return Made(std::make_shared<const BillingMonth>(std::move(made)));
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

void MonthPage::loaded(Result<std::shared_ptr<const BillingMonth>> made)
{
    m_job = nullptr;
    if (!made.ok()) {
        if (made.error().kind == Error::Kind::Canceled) {
            m_stale = true;
            return;
        }
        m_month = nullptr;
        m_model.setMonth(nullptr);
        m_list->setEmpty({});
        tell(made.error());
        renewActions();
        return;
    }
    m_month = *made;
    m_list->setEmpty(
        {u"receipt"_s,
         tr("No orders run in %1.").arg(monthWords(texts(), m_months->currentData().toDate())),
         tr("Choose another month or contract.")});
    m_model.setMonth(m_month);
    if (m_wanted != 0)
        m_list->setCurrentId(m_wanted);
    m_wanted = 0;
    showMessage();
    showSums();
    showLine();
    renewActions();
}

void MonthPage::showLine()
{
    const BillingLine *line = m_model.line(m_list->currentIndex());
    m_panel->setLine(line, m_month.get());
    if (line)
        session().log().view(u"billing"_s, line->entry.order.citizen);
}

void MonthPage::showMessage()
{
    const int faults =
        m_month->count(BillingState::Deviates) + m_month->count(BillingState::NotCounted);
    const int corrections = m_month->count(BillingState::Correction);
    const MessageBar::Button jump{tr("Show the line"), [this] { showFault(); }};
    const QString latest = m_month->monthsAfterEnd
                               ? tr("Invoiced at the latest %n month(s) after the order's end",
                                    nullptr, *m_month->monthsAfterEnd)
                               : QString();
    if (faults > 0) {
        QString rest = tr("Mend it before the month is invoiced.");
        if (m_month->penaltyPercent)
            rest += u' ' +
                    tr("A wrong amount can cost %1 % of the amount.").arg(*m_month->penaltyPercent);
        messageBar()->show(Tone::Warning, tr("%n line(s) do not agree.", nullptr, faults), rest,
                           {jump}, latest);
    } else if (corrections > 0) {
        messageBar()->show(Tone::Warning,
                           tr("%n order(s) may have been invoiced too high in earlier months.",
                              nullptr, corrections),
                           tr("Compare with what was invoiced."), {jump}, latest);
    } else if (!m_month->ended) {
        messageBar()->show(Tone::Info, tr("The month is not over."),
                           tr("Only days up to and including %1 are counted.")
                               .arg(texts().date(m_month->basis.until)),
                           {}, latest);
    } else {
        messageBar()->clear();
    }
}

void MonthPage::showFault()
{
    const qint64 next = m_model.nextFault(m_list->currentId());
    if (next == 0)
        return;
    m_list->setCurrentId(next);
    m_list->setFocus();
}

void MonthPage::showSums()
{
    const BillingModel::Shown shown = m_model.shown();
    const BillingModel::Shown all = m_model.all();
    m_sum->setText(texts().amount(shown.sum));
    QString words;
    if (m_model.filter().isEmpty()) {
        words = tr("%n order(s)", nullptr, all.orders);
    } else {
        words = tr("Showing %1 of %n order(s).", nullptr, all.orders).arg(shown.orders);
        words += u' ' + tr("All %1: %2.").arg(all.orders).arg(texts().amount(all.sum));
    }
    if (shown.corrections > 0)
        words += (m_model.filter().isEmpty() ? u". "_s : u" "_s) +
                 tr("%n possible correction(s) not counted.", nullptr, shown.corrections);
    m_shown->setText(m_month ? words : QString());
}

void MonthPage::renewActions()
{
    const bool any = m_month && !m_month->basis.entries.isEmpty();
    m_print->setEnabled(any);
    m_save->setEnabled(any);
    m_next->setEnabled(month().first().addMonths(1) <= session().today());
    const QString why = any ? QString() : tr("There are no orders in the month.");
    m_print->setToolTip(why);
    m_save->setToolTip(why);
}

} // namespace bro
