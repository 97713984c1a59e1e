// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <invoices/result_list_model.h>
#include <views/billing/billing_tab.h>

class QComboBox;
class QPushButton;

namespace bro {

class BackgroundJob;
class ListView;
class ProgressStrip;

// Bonuses for results: expected, to be stated, earned or refused, with what they are judged by.
// Enter states the result. Place: id = order.
class ResultsPage : public BillingTab
{
    Q_OBJECT
public:
    explicit ResultsPage(PageContext &context, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override { return m_menu; }
    QLineEdit *filterField() const override { return m_filter; }
    QList<QWidget *> zones() const override;
    bool stepBack() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void buildList();
    void buildPanel();
    void buildActions();
    void load();
    void loaded(Result<QList<ResultRow>> made);
    void showRow();
    void showStatuses(const ResultRow &row);
    void showMessage();
    void stateResult();
    void addStatus();
    void withdrawStatus(StatusRecordId id);

    ResultListModel m_model;
    QComboBox *m_contracts;
    QLineEdit *m_filter;
    ProgressStrip *m_progress;
    ListView *m_list;
    QLabel *m_shown;
    Panel *m_panel;
    QPushButton *m_state;
    QPushButton *m_status;
    QList<QAction *> m_menu;
    QTimer m_renew; // coalesces changes
    QPointer<BackgroundJob> m_job;
    OrderId m_wantedOrder; // to choose when the list has come
    QString m_wantedBonus;
    bool m_stale = true;
};

} // namespace bro
