// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <invoices/three_way_model.h>
#include <views/billing/billing_tab.h>

class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace bro {

class BackgroundJob;
class ListView;
class ProgressStrip;

// What was ordered, delivered and invoiced in a month, order by order, and where it differs. Place:
// id = order, day = in the month.
class ThreeWayPage : public BillingTab
{
    Q_OBJECT
public:
    explicit ThreeWayPage(PageContext &context, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override { return m_menu; }
    QLineEdit *filterField() const override { return m_filter; }
    QList<QWidget *> zones() const override;
    bool stepBack() override;

    Month month() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Made = std::shared_ptr<const ThreeWay>;

    void buildHeader();
    void buildList();
    void buildPanel();
    void buildActions();
    void fillMonths(QDate shown);
    void stepMonth(int months);
    void load();
    void loaded(Result<Made> made);
    void showRows();
    void showRow();
    void showSums();

    ThreeWayModel m_model;
    Made m_month;
    QPushButton *m_previous;
    QComboBox *m_months;
    QPushButton *m_next;
    QComboBox *m_contracts;
    QLineEdit *m_filter;
    QCheckBox *m_only;
    ProgressStrip *m_progress;
    ListView *m_list;
    QLabel *m_shown;
    QLabel *m_sum;
    Panel *m_panel;
    QList<QAction *> m_menu;
    QTimer m_renew; // coalesces changes
    QPointer<BackgroundJob> m_job;
    qint64 m_wanted = 0;
    bool m_stale = true;
};

} // namespace bro
