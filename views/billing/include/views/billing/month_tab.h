// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <views/billing/billing_tab.h>
#include <views/list_view.h>

class QPushButton;

namespace bro {

// A page of Økonomi that shows a month, in arrears at first, chosen among those up to today's.
// Place: id = order, day = in the month.
class MonthTab : public BillingTab
{
    Q_OBJECT
public:
    // view: its own in Place.
    MonthTab(const QString &prefix, const QString &view, PageContext &context,
             QWidget *parent = nullptr);
    void open(const Place &place) override;
    Place place() const override;
    Month month() const;

protected:
    // The place names an order and no day.
    virtual void findMonth(OrderId) {}
    template <typename T>
    void countMonth(std::function<Result<T>(Session &, const Progress &)> work,
                    std::function<void(T)> show)
    {
        renewNext();
        inBackground<T>(tr("Counting %1 …").arg(shownMonth()), std::move(work), std::move(show));
    }

    void addMonths();       // the tools
    void addMonthActions(); // to the menu
    void addCountAgain();   // to the menu
    void setMonth(Month month);
    QString shownMonth() const; // "november 2026"
    ListView::Empty noOrders() const;

private:
    void fillMonths(QDate now, QDate wanted);
    void stepMonth(int months);
    void renewNext();

    QString m_view;
    QPushButton *m_previous = nullptr;
    QComboBox *m_months = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace bro
