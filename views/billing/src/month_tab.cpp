// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <views/billing/month_tab.h>
#include <views/controls.h>
#include <views/flow_layout.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int MonthsBack = 23;
constexpr int PanelFrom = 900; // width of the page; the list comes first
} // namespace

MonthTab::MonthTab(const QString &prefix, const QString &view, PageContext &context,
                   QWidget *parent)
    : BillingTab(prefix, context, parent),
      m_view(view)
{
    setFoldBelow(PanelFrom);
}

void MonthTab::addMonths()
{
    m_previous =
        makeIconButton(u"chevron_left"_s, tr("Previous month"), named(u"previousMonth"_s), this);
    tools()->addWidget(m_previous);
    m_months = addChoice(u"month"_s, tr("Month"));
    m_months->setFont(semibold(m_months->font()));
    shapeField(m_months);
    m_next = makeIconButton(u"chevron_right"_s, tr("Next month"), named(u"nextMonth"_s), this);
    tools()->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, [this] { stepMonth(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { stepMonth(1); });
    connect(m_months, &QComboBox::activated, this, [this] {
        renewNext();
        load();
    });
    setMonth(monthOf(session().today().addMonths(-1)));
}

void MonthTab::addMonthActions()
{
    addToMenu(tr("Previous month"), u"chevron_left"_s, QKeySequence(u"Alt+PgUp"_s),
              [this] { stepMonth(-1); });
    addToMenu(tr("Next month"), u"chevron_right"_s, QKeySequence(u"Alt+PgDown"_s),
              [this] { stepMonth(1); });
}

void MonthTab::addCountAgain()
{
    addAgain(tr("Calculate again"));
}

Month MonthTab::month() const
{
    return monthOf(m_months->currentData().toDate());
}

QString MonthTab::shownMonth() const
{
    return monthWords(texts(), m_months->currentData().toDate());
}

ListView::Empty MonthTab::noOrders() const
{
    return {u"receipt"_s, tr("No orders run in %1.").arg(shownMonth()),
            tr("Choose another month or contract.")};
}

// The months up to today's, newest first, and the one that is wanted.
void MonthTab::fillMonths(QDate now, QDate wanted)
{
    m_months->clear();
    for (int i = 0; i <= MonthsBack || now.addMonths(-i) >= wanted; ++i)
        m_months->addItem(monthTitle(texts(), now.addMonths(-i)), now.addMonths(-i));
}

void MonthTab::setMonth(Month month)
{
    const QDate now = monthOf(session().today()).first();
    const QDate wanted = std::min(month.first(), now);
    const QDate shown = m_months->currentData().toDate();
    if (m_months->findData(wanted) < 0 || m_months->itemData(0).toDate() != now)
        fillMonths(now, wanted);
    m_months->setCurrentIndex(m_months->findData(wanted));
    if (wanted != shown)
        setStale();
    renewNext();
}

void MonthTab::stepMonth(int months)
{
    const QDate wanted = month().first().addMonths(months);
    if (wanted > session().today())
        return;
    setMonth(monthOf(wanted));
    load();
}

void MonthTab::renewNext()
{
    m_next->setEnabled(month().first().addMonths(1) <= session().today());
}

void MonthTab::open(const Place &place)
{
    if (place.day.isValid())
        setMonth(monthOf(place.day));
    else if (place.id != 0)
        findMonth(OrderId{std::abs(place.id)});
    want(place.id);
    showWanted();
}

Place MonthTab::place() const
{
    return {Area::Billing, m_view, list()->currentId(), 0, month().first()};
}

} // namespace bro
