// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup_dialog.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <views/billing/billing_page.h>
#include <views/billing/invoices_page.h>
#include <views/billing/month_page.h>
#include <views/billing/overview_page.h>
#include <views/billing/portal_page.h>
#include <views/billing/results_page.h>
#include <views/billing/three_way_page.h>
#include <views/controls.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
const QString TabState = u"billing/tab"_s;
constexpr int RoomBeside = 48; // margins and distance of the heading

template <typename Page>
BillingTab *make(PageContext &context, QWidget *parent)
{
    return new Page(context, parent);
}
} // namespace

BillingPage::BillingPage(PageContext &context, QWidget *parent)
    : FramedPage(Area::Billing, context, parent),
      m_segments(new SegmentedBar(this)),
      m_stack(new QStackedWidget(this))
{
    titleLabel()->setText(title());
    m_segments->setObjectName(u"billingTabs"_s);
    m_tabs = {{u"month"_s, tr("Month"), u"calendar_ltr"_s, make<MonthPage>},
              {u"compare"_s, tr("Comparison"), u"checkbox_checked"_s, make<ThreeWayPage>},
              {u"invoices"_s, tr("Invoices"), u"receipt"_s, make<InvoicesPage>},
              {u"portal"_s, tr("Portal"), u"arrow_swap"_s, make<PortalPage>},
              {u"results"_s, tr("Results"), u"checkmark_circle"_s, make<ResultsPage>},
              {u"overview"_s, tr("Overview"), u"calculator"_s, make<OverviewPage>}};
    for (const Tab &one : std::as_const(m_tabs))
        m_segments->addSegment(one.key, one.name, one.icon);
    header()->addSpacing(8);
    header()->addWidget(m_segments);
    header()->addStretch();
    m_setup = makeButton(tr("Setup of invoices…"), u"settings"_s, u"openSetup"_s, this);
    m_setup->setAccessibleName(m_setup->text());
    header()->addWidget(m_setup);
    connect(m_setup, &QPushButton::clicked, this, &BillingPage::openSetup);
    setContent(m_stack);
    connect(m_segments, &SegmentedBar::chosen, this, &BillingPage::go);
    // Also while another area is shown: what was counted must not stand when one comes back.
    connect(&context.changes, &ChangeNotice::changed, this, &BillingPage::reload);
    const auto add = [this](const QString &text, const QString &keys, int by) {
        QAction *action = makeAction(text, {}, QKeySequence(keys), this);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        m_menu.append(action);
    };
    add(tr("Previous page of Billing"), u"Ctrl+PgUp"_s, -1);
    add(tr("Next page of Billing"), u"Ctrl+PgDown"_s, 1);
    QAction *setup = makeAction(tr("Setup of invoices…"), u"settings"_s, {}, this);
    connect(setup, &QAction::triggered, this, &BillingPage::openSetup);
    m_menu.append(setup);
}

QString BillingPage::title() const
{
    return tr("Billing");
}

const BillingPage::Tab *BillingPage::tab(const QString &key) const
{
    const auto found = std::ranges::find_if(m_tabs, [&](const Tab &one) { return one.key == key; });
    return found == m_tabs.end() ? nullptr : &*found;
}

BillingTab *BillingPage::page() const
{
    const Tab *now = tab(m_current);
    return now ? now->page : nullptr;
}

void BillingPage::choose(const QString &key)
{
    const Tab *next = tab(key);
    if (!next)
        return;
    m_segments->setCurrent(key);
    if (!next->page) {
        BillingTab *made = next->make(context(), m_stack);
        m_tabs[next - m_tabs.constData()].page = made;
        m_stack->addWidget(made);
    }
    m_current = key;
    m_stack->setCurrentWidget(page());
    fitSegments();
    context().settings.setState(TabState, key.toUtf8());
}

// By the window, so that its menu follows and Alt+Left leads back.
void BillingPage::go(const QString &key)
{
    if (key == m_current)
        return;
    if (page() && !page()->mayLeave()) {
        m_segments->setCurrent(m_current);
        return;
    }
    context().navigator.go({Area::Billing, key});
    if (m_current != key)
        open({Area::Billing, key});
}

void BillingPage::step(int by)
{
    const qsizetype count = m_tabs.size();
    const Tab *now = tab(m_current);
    if (now)
        go(m_tabs[(now - m_tabs.constData() + by + count) % count].key);
}

void BillingPage::open(const Place &place)
{
    QString key = place.view;
    // A deadline names an order, and the month tells what it earns.
    if (key.isEmpty() && (place.id != 0 || place.day.isValid()))
        key = m_tabs.first().key;
    else if (key.isEmpty())
        key =
            m_current.isEmpty() ? QString::fromUtf8(context().settings.state(TabState)) : m_current;
    choose(tab(key) ? key : m_tabs.first().key);
    page()->open(place);
}

Place BillingPage::place() const
{
    Place place = page() ? page()->place() : Place{Area::Billing};
    place.view = m_current;
    return place;
}

void BillingPage::reload(const QList<Change> &changes)
{
    for (const Tab &one : std::as_const(m_tabs)) {
        if (one.page)
            one.page->reload(changes);
    }
}

QList<QAction *> BillingPage::menuActions() const
{
    return (page() ? page()->menuActions() : QList<QAction *>()) + m_menu;
}

bool BillingPage::canPrint() const
{
    return page() && page()->canPrint();
}

void BillingPage::print()
{
    if (page())
        page()->print();
}

QLineEdit *BillingPage::filterField() const
{
    return page() ? page()->filterField() : nullptr;
}

QList<QWidget *> BillingPage::zones() const
{
    return (page() ? page()->zones() : QList<QWidget *>()) + QList<QWidget *>{m_segments};
}

bool BillingPage::stepBack()
{
    return page() && page()->stepBack();
}

bool BillingPage::mayLeave()
{
    return !page() || page()->mayLeave();
}

bool BillingPage::isPanelShown() const
{
    return page() && page()->isPanelShown();
}

void BillingPage::setPanelShown(bool shown)
{
    if (page())
        page()->setPanelShown(shown);
}

void BillingPage::openSetup()
{
    const QByteArray contract = context().settings.state(u"billing/contract"_s);
    SetupDialog(context(), QString::fromUtf8(contract), this).exec();
}

// Where there is no room for the words the icons stand alone: first the button's, then those of
// the pages that are not shown; the heading, which the navigation says too, before the last.
void BillingPage::fitSegments()
{
    enum class Words { All, ChosenOnly, None };
    const auto fits = [this](Words words, bool onButton) {
        for (const Tab &one : std::as_const(m_tabs)) {
            const bool said =
                words == Words::All || (words == Words::ChosenOnly && one.key == m_current);
            m_segments->setSegmentText(one.key, said ? one.name : QString());
        }
        m_setup->setText(onButton ? m_setup->accessibleName() : QString());
        m_setup->setToolTip(onButton ? QString() : m_setup->accessibleName());
        m_segments->layout()->invalidate();
        const int heading = titleLabel()->isHidden() ? 0 : titleLabel()->sizeHint().width();
        const int room = width() - heading - m_setup->sizeHint().width() - RoomBeside;
        return m_segments->sizeHint().width() <= room;
    };
    titleLabel()->show();
    if (fits(Words::All, true) || fits(Words::All, false) || fits(Words::ChosenOnly, true) ||
        fits(Words::ChosenOnly, false))
        return;
    titleLabel()->hide();
    if (!fits(Words::ChosenOnly, false))
        fits(Words::None, false);
}

void BillingPage::resizeEvent(QResizeEvent *event)
{
    FramedPage::resizeEvent(event);
    fitSegments();
}

AreaPage *makeBillingPage(PageContext &context, QWidget *parent)
{
    return new BillingPage(context, parent);
}

} // namespace bro
