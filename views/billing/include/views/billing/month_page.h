// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <jobs/billing_model.h>
#include <views/billing/billing_tab.h>
#include <views/paper_printing.h>

class QComboBox;
class QPushButton;

namespace bro {

class BackgroundJob;
class BillingPanel;
class ListView;
class ProgressStrip;

// What the orders of a contract earn in a month, how it is counted, and whether it agrees. Place:
// id = order, day = in the month.
class MonthPage : public BillingTab
{
    Q_OBJECT
public:
    explicit MonthPage(PageContext &context, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override { return m_menu; }
    bool canPrint() const override;
    void print() override;
    QLineEdit *filterField() const override { return m_filter; }
    QList<QWidget *> zones() const override;
    bool stepBack() override;

    QString contract() const;
    Month month() const;
    // How papers are shown and printed; tests put another in its place.
    std::function<Result<bool>(const PrintJob &)> showPapers;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void buildList();
    void buildActions();
    void readContracts();
    void fillMonths();
    void setMonth(Month month);
    void stepMonth(int months);
    void openOrder(OrderId order);
    void load();
    void loaded(Result<std::shared_ptr<const BillingMonth>> made);
    void showLine();
    void showMessage();
    void showFault();
    void showSums();
    void renewActions();
    void printPlaces(const QList<qsizetype> &which);
    void saveBasis();

    BillingModel m_model;
    std::shared_ptr<const BillingMonth> m_month;
    QPushButton *m_previous;
    QComboBox *m_months;
    QPushButton *m_next;
    QComboBox *m_contracts;
    QLineEdit *m_filter;
    QPushButton *m_print;
    QPushButton *m_save;
    ProgressStrip *m_progress;
    ListView *m_list;
    QLabel *m_shown;
    QLabel *m_sum;
    BillingPanel *m_panel;
    QList<QAction *> m_menu;
    QTimer m_renew; // coalesces changes
    QPointer<BackgroundJob> m_job;
    qint64 m_wanted = 0; // order to choose when the month has come
    bool m_stale = true;
};

} // namespace bro
