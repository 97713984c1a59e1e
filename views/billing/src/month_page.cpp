// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing_panel.h"
#include <QHBoxLayout>
#include <views/billing/month_page.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/message_bar.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

MonthPage::MonthPage(PageContext &context, QWidget *parent)
    : MonthTab({}, {}, context, parent),
      m_model(context.texts, this)
{
    showPapers = [this](const PrintJob &job) { return PaperPrinting(window()).preview(job); };
    buildHeader();
    buildList();
    m_panel = new BillingPanel(texts(), this);
    setPanel(m_panel);
    buildActions();
    connect(m_panel, &BillingPanel::wanted, this,
            [this](const Place &place) { this->context().navigator.go(place); });
    connect(m_panel, &BillingPanel::paperWanted, this, [this] {
        for (qsizetype i = 0; m_month && i < m_month->basis.entries.size(); ++i) {
            if (m_month->basis.entries[i].order.id.value == list()->currentId())
                printPlaces({i});
        }
    });
    renewActions();
}

void MonthPage::buildHeader()
{
    addMonths();
    addContracts(false);
    addFilter();
    m_print = makeButton(tr("Print basis"), u"print"_s, u"printBasis"_s, this);
    m_save = makeButton(tr("Save basis…"), u"save"_s, u"saveBasis"_s, this);
    tools()->addGap();
    tools()->addWidget(m_print);
    tools()->addWidget(m_save);
    addProgress();
    connect(m_print, &QPushButton::clicked, this, &MonthPage::print);
    connect(m_save, &QPushButton::clicked, this, &MonthPage::saveBasis);
}

void MonthPage::buildList()
{
    addList(u"billing"_s, tr("Orders of the month"),
            {u"track"_s, u"datasetTick"_s, u"orderTick"_s, u"price"_s}, m_model);
    shownLabel()->setObjectName(u"shownRows"_s);
    sumLabel()->setFont(titleFont(font()));
    QWidget *foot = sumLabel()->parentWidget();
    foot->setObjectName(u"billingFoot"_s);
    QLabel *vat = makeSecondaryLabel(tr("Without VAT"), foot);
    vat->setWordWrap(false);
    static_cast<QHBoxLayout *>(foot->layout())->insertWidget(1, vat);
    connect(list(), &ListView::currentRowChanged, this, &MonthPage::showLine);
    connect(list(), &ListView::opened, this, [this](qint64 id) {
        if (const BillingLine *line = m_model.lineOf(id))
            context().navigator.go({Area::Orders, {}, line->entry.order.id.value});
    });
    connect(&m_model, &GroupedListModel::countChanged, this, &MonthPage::showSums);
}

void MonthPage::buildActions()
{
    addMonthActions();
    addToMenu(tr("Show the next line that does not agree"), u"warning"_s, QKeySequence(Qt::Key_F8),
              [this] { showFault(); });
    addCountAgain();
    addToMenu(tr("Save basis…"), u"save"_s, {}, [this] { saveBasis(); });
}

void MonthPage::findMonth(OrderId id)
{
    const auto order = OrderStore(session()).byId(id);
    if (!order.ok()) {
        tell(order.error());
        return;
    }
    setContract(order->contractKey);
    setMonth(monthOf(std::min(order->lastDay(), session().today())));
}

bool MonthPage::concerns(Aggregate aggregate) const
{
    switch (aggregate) {
    case Aggregate::Notice:
    case Aggregate::Note:
    case Aggregate::Day:
    case Aggregate::User:
    case Aggregate::Letter:
        return false;
    default:
        return true;
    }
}

QList<QWidget *> MonthPage::zones() const
{
    return {list(), m_panel};
}

void MonthPage::startReading()
{
    if (contract().isEmpty()) {
        setStale();
        list()->setEmpty({u"receipt"_s, tr("There is nothing to invoice yet."),
                          tr("Import the orders of a contract, and accept them.")});
        return;
    }
    countMonth<BillingMonth>(
        [key = contract(), wanted = month()](Session &session, const Progress &progress) {
            return billingMonth(session, key, wanted, progress);
        },
        [this](BillingMonth made) { loaded(std::move(made)); });
}

void MonthPage::showNothing()
{
    m_month = nullptr;
    m_model.setMonth(nullptr);
    list()->setEmpty({});
    renewActions();
}

// What stood there before the user stopped the calculation goes on standing.
void MonthPage::failed(const Error &error)
{
    if (error.kind != Error::Kind::Canceled) {
        MonthTab::failed(error);
        return;
    }
    setStale();
    messageBar()->show(Tone::Info, tr("The calculation was stopped."),
                       tr("The list is not current."), {{tr("Calculate"), [this] { load(); }}});
}

void MonthPage::loaded(BillingMonth made)
{
    m_month = std::make_shared<const BillingMonth>(std::move(made));
    list()->setEmpty(noOrders());
    m_model.setMonth(m_month);
    chooseWanted();
    showMessage();
    showSums();
    showLine();
    renewActions();
}

void MonthPage::showLine()
{
    const BillingLine *line = m_model.line(list()->currentIndex());
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
    const qint64 next = m_model.nextFault(list()->currentId());
    if (next == 0)
        return;
    list()->setCurrentId(next);
    list()->setFocus();
}

void MonthPage::showSums()
{
    const BillingModel::Shown shown = m_model.shown();
    const BillingModel::Shown all = m_model.all();
    sumLabel()->setText(texts().amount(shown.sum));
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
    shownLabel()->setText(m_month ? words : QString());
}

void MonthPage::renewActions()
{
    const bool any = m_month && !m_month->basis.entries.isEmpty();
    m_print->setEnabled(any);
    m_save->setEnabled(any);
    const QString why = any ? QString() : tr("There are no orders in the month.");
    m_print->setToolTip(why);
    m_save->setToolTip(why);
}

} // namespace bro
