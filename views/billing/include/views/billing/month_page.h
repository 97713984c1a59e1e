// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jobs/billing_model.h>
#include <views/billing/month_tab.h>
#include <views/paper_printing.h>

class QPushButton;

namespace bro {

class BillingPanel;

// What the orders of a contract earn in a month, how it is counted, and whether it agrees.
class MonthPage : public MonthTab
{
    Q_OBJECT
public:
    explicit MonthPage(PageContext &context, QWidget *parent = nullptr);

    bool canPrint() const override;
    void print() override;
    QList<QWidget *> zones() const override;

    // How papers are shown and printed; tests put another in its place.
    std::function<Result<bool>(const PrintJob &)> showPapers;

protected:
    bool concerns(Aggregate aggregate) const override;
    void startReading() override;
    void showNothing() override;
    void failed(const Error &error) override;
    // Comes from a deadline: the last month in which the order earns.
    void findMonth(OrderId id) override;

private:
    void buildHeader();
    void buildList();
    void buildActions();
    void loaded(BillingMonth made);
    void showLine();
    void showMessage();
    void showFault();
    void showSums();
    void renewActions();
    void printPlaces(const QList<qsizetype> &which);
    void saveBasis();

    BillingModel m_model;
    std::shared_ptr<const BillingMonth> m_month;
    QPushButton *m_print;
    QPushButton *m_save;
    BillingPanel *m_panel;
};

} // namespace bro
