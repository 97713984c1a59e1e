// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <invoices/portal_list_model.h>
#include <views/billing/billing_tab.h>

class QComboBox;
class QPushButton;

namespace bro {

class BackgroundJob;
class ListView;
class PortalPanel;
class ProgressStrip;

// What the purchaser's portal is to invoice of a month, and what it has made; each line is ticked
// with the portal's number and amount. Space ticks. Place: id = order, day = in the month.
class PortalPage : public BillingTab
{
    Q_OBJECT
public:
    explicit PortalPage(PageContext &context, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override { return m_menu; }
    QLineEdit *filterField() const override { return m_filter; }
    QList<QWidget *> zones() const override;
    bool stepBack() override;

    QString contract() const;
    Month month() const;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Made = std::shared_ptr<const PortalBasis>;

    void buildHeader();
    void buildList();
    void buildActions();
    void readContracts();
    void fillMonths(QDate shown);
    void setMonth(Month month);
    void stepMonth(int months);
    void load();
    void loaded(Result<Made> made);
    void showLine();
    void showMessage();
    void showSums();
    void renewActions();
    QList<PortalLine> chosen(bool onlyOpen) const;
    void tick();
    void takeBack(PortalRowId row);
    void importList();
    void saveForm();

    PortalListModel m_model;
    Made m_basis;
    QPushButton *m_previous;
    QComboBox *m_months;
    QPushButton *m_next;
    QComboBox *m_contracts;
    QLineEdit *m_filter;
    ProgressStrip *m_progress;
    ListView *m_list;
    QLabel *m_shown;
    QLabel *m_sum;
    PortalPanel *m_panel;
    QAction *m_tickAction;
    QAction *m_import;
    QAction *m_save;
    QList<QAction *> m_menu;
    QTimer m_renew; // coalesces changes
    QPointer<BackgroundJob> m_job;
    qint64 m_wanted = 0;
    bool m_told = false;
    bool m_stale = true;
};

} // namespace bro
