// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>
#include <jobs/billing_month.h>
#include <views/billing/billing_tab.h>
#include <views/controls.h>
#include <views/elided_label.h>
#include <views/flow_layout.h>
#include <views/list_view.h>
#include <views/theme.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int ToolBarHeight = 44;
constexpr int FilterWidth = 22; // characters
constexpr int RenewDelay = 300; // ms
const QString ContractState = u"billing/contract"_s;
} // namespace

BillingTab::BillingTab(const QString &prefix, PageContext &context, QWidget *parent)
    : FramedPage(Area::Billing, context, parent),
      m_prefix(prefix),
      m_tools(new FlowLayout),
      m_renew(new QTimer(this))
{
    // The heading is the common one above.
    titleLabel()->hide();
    titleLabel()->setObjectName(u"tabTitle"_s);
    if (auto *head = findChild<QWidget *>(u"pageHeader"_s)) {
        head->setObjectName(u"tabHeader"_s);
        head->setMinimumHeight(ToolBarHeight);
    }
    header()->addLayout(m_tools, 1);
    top()->setContentsMargins(16, 0, 16, 8);
    m_renew->setObjectName(named(u"renew"_s));
    m_renew->setSingleShot(true);
    m_renew->setInterval(RenewDelay);
    connect(m_renew, &QTimer::timeout, this, &BillingTab::load);
}

QString BillingTab::title() const
{
    return tr("Billing");
}

void BillingTab::reload(const QList<Change> &changes)
{
    if (!changes.isEmpty() && std::ranges::none_of(changes, [this](const Change &change) {
            return concerns(change.aggregate);
        }))
        return;
    m_stale = true;
    if (isVisible())
        m_renew->start();
}

void BillingTab::showEvent(QShowEvent *event)
{
    FramedPage::showEvent(event);
    if (m_stale)
        m_renew->start();
}

void BillingTab::load()
{
    m_renew->stop();
    m_reading.drop();
    if (m_contracts->count() <= (m_all ? 1 : 0))
        readContracts();
    m_stale = false;
    startReading();
}

void BillingTab::failed(const Error &error)
{
    if (error.kind == Error::Kind::Canceled)
        m_stale = true;
    showNothing();
    tell(error);
}

bool BillingTab::stepBack()
{
    if (m_progress->isRunning() && m_progress->isVisible()) {
        m_progress->cancel();
        return true;
    }
    if (!m_filter || m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

QString BillingTab::named(const QString &name) const
{
    return m_prefix.isEmpty() ? name : m_prefix + name.left(1).toUpper() + name.mid(1);
}

QComboBox *BillingTab::addChoice(const QString &name, const QString &spoken)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(named(name));
    choice->setAccessibleName(spoken);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    shapeField(choice);
    m_tools->addWidget(choice);
    return choice;
}

void BillingTab::addContracts(bool all, const Offered &offered)
{
    m_contracts = addChoice(u"contract"_s, tr("Contract"));
    m_all = all;
    m_offered = offered;
    readContracts();
    connect(m_contracts, &QComboBox::activated, this, [this] {
        if (!m_all)
            rememberContract();
        contractChosen();
    });
}

void BillingTab::rememberContract()
{
    if (!contract().isEmpty())
        context().settings.setState(ContractState, contract().toUtf8());
}

void BillingTab::readContracts()
{
    const QString first =
        m_all ? QString() : QString::fromUtf8(context().settings.state(ContractState));
    m_contracts->clear();
    if (m_all)
        m_contracts->addItem(tr("All contracts"), QString());
    const auto choices = contractChoices(session());
    if (!choices.ok()) {
        tell(choices.error());
        return;
    }
    for (const ContractChoice &choice : *choices) {
        if (m_offered && !m_offered(choice.key))
            continue;
        m_contracts->addItem(choice.name, choice.key);
        m_contracts->setItemData(m_contracts->count() - 1, choice.title, Qt::ToolTipRole);
    }
    m_contracts->setCurrentIndex(std::max(0, m_contracts->findData(first)));
}

QString BillingTab::contract() const
{
    return m_contracts->currentData().toString();
}

bool BillingTab::setContract(const QString &key)
{
    const int at = m_contracts->findData(key);
    if (at >= 0 && at != m_contracts->currentIndex()) {
        m_contracts->setCurrentIndex(at);
        m_stale = true;
    }
    return at >= 0;
}

QComboBox *BillingTab::addSpans(const QString &spoken, const QString &state,
                                const QList<std::pair<QString, int>> &spans, int usual)
{
    QComboBox *choice = addChoice(u"span"_s, spoken);
    for (const auto &[name, months] : spans)
        choice->addItem(name, months);
    const QByteArray kept = context().settings.state(state);
    choice->setCurrentIndex(kept.isEmpty() ? usual : std::max(0, choice->findData(kept.toInt())));
    connect(choice, &QComboBox::activated, this, [this, choice, state] {
        context().settings.setState(state, QByteArray::number(choice->currentData().toInt()));
        load();
    });
    return choice;
}

void BillingTab::addFilter()
{
    m_filter = makeFilterField(this);
    m_filter->setObjectName(named(u"filter"_s));
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * FilterWidth);
    m_tools->addWidget(m_filter);
}

void BillingTab::addProgress()
{
    m_progress = new ProgressStrip(this);
    top()->addWidget(m_progress);
}

void BillingTab::addList(const QString &key, const QString &spoken, const QStringList &givesWay,
                         GroupedListModel &model)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(content));
    m_list = new ListView(key, context().settings, content);
    m_list->setAccessibleName(spoken);
    m_list->setGivesWay(givesWay);
    m_list->setListModel(&model);
    m_list->setFilterField(m_filter);
    column->addWidget(m_list, 1);
    auto *foot = new QWidget(content);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    m_shown = new ElidedLabel({}, foot); // more lines would take the list's place
    setLabelRole(m_shown, ColorRole::Secondary);
    m_shown->setObjectName(named(u"shown"_s));
    m_sum = makeLabel({}, foot);
    m_sum->setObjectName(named(u"sum"_s));
    m_sum->setWordWrap(false);
    m_sum->setFont(semibold(m_sum->font()));
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_shown, 1);
    row->addWidget(m_sum);
    column->addWidget(makeLine(content));
    column->addWidget(foot);
    setContent(content);
}

void BillingTab::want(qint64 id)
{
    if (id == 0)
        return;
    m_wanted = id;
    m_filter->clear();
}

void BillingTab::chooseWanted()
{
    if (m_wanted != 0)
        m_list->setCurrentId(m_wanted);
    m_wanted = 0;
}

void BillingTab::chooseIfThere()
{
    if (m_wanted != 0 && m_list->setCurrentId(m_wanted))
        m_wanted = 0;
}

void BillingTab::showWanted()
{
    if (m_stale)
        load();
    else
        chooseIfThere();
    m_list->setFocus();
}

QAction *BillingTab::addToMenu(const QString &text, const QString &iconName,
                               const QKeySequence &keys, const std::function<void()> &act)
{
    QAction *action = makeAction(text, iconName, keys, this);
    connect(action, &QAction::triggered, this, act);
    m_menu.append(action);
    return action;
}

void BillingTab::addAgain(const QString &text)
{
    addToMenu(text, u"arrow_sync"_s, QKeySequence(Qt::Key_F5), [this] { load(); });
}

QString monthWords(const Texts &texts, QDate day)
{
    return u"%1 %2"_s.arg(texts.locale().standaloneMonthName(day.month())).arg(day.year());
}

QString monthTitle(const Texts &texts, QDate day)
{
    const QString words = monthWords(texts, day);
    return words.left(1).toUpper() + words.mid(1);
}

Month monthOf(QDate day)
{
    return {day.year(), day.month()};
}

} // namespace bro
