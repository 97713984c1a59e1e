// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <views/billing/billing_tab.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {
constexpr int ToolBarHeight = 44;
const QString ContractState = u"billing/contract"_s;
} // namespace

BillingTab::BillingTab(PageContext &context, QWidget *parent)
    : FramedPage(Area::Billing, context, parent)
{
    // The heading is the common one above.
    titleLabel()->hide();
    titleLabel()->setObjectName(u"tabTitle"_s);
    if (auto *head = findChild<QWidget *>(u"pageHeader"_s)) {
        head->setObjectName(u"tabHeader"_s);
        head->setMinimumHeight(ToolBarHeight);
    }
    top()->setContentsMargins(16, 0, 16, 8);
}

QString BillingTab::title() const
{
    return tr("Billing");
}

QString BillingTab::rememberedContract() const
{
    return QString::fromUtf8(context().settings.state(ContractState));
}

void BillingTab::rememberContract(const QString &key)
{
    context().settings.setState(ContractState, key.toUtf8());
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
