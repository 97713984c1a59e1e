// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <orders/order_import.h>
#include <orders/orders_model.h>
#include <views/page.h>

class QComboBox;
class QPushButton;

namespace bro {

class BackgroundJob;
class ListView;
class OrderActions;
class OrderPanel;

// Ordrer: what must be answered, by deadline, and every other order. Place: id = order; view
// "import" opens the import, "new" a new order.
class OrdersPage : public FramedPage
{
    Q_OBJECT
public:
    explicit OrdersPage(PageContext &context, QWidget *parent = nullptr);
    ~OrdersPage() override;

    QString title() const override;
    void open(const Place &place) override;
    Place place() const override;
    void reload(const QList<Change> &changes) override;
    QList<QAction *> menuActions() const override { return m_menu; }
    QLineEdit *filterField() const override { return m_filter; }
    QList<QWidget *> zones() const override;
    bool stepBack() override;

    void openImport();
    void openStep(const Place &place);
    void newOrder();
    void acceptAll();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHeader();
    void buildList();
    void buildActions();
    bool mayHandle() const;
    QString chosenContract() const;
    void showContracts();
    void read();
    void select(OrderId id);
    void showCurrent();
    void bringIntoSight();
    void renewActions();
    void readMarks();
    void tellImported(const ImportOutcome &outcome);

    OrdersModel m_model;
    OrderActions *m_actions;
    QComboBox *m_contract;
    QLineEdit *m_filter;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_acceptAll;
    ListView *m_list;
    OrderPanel *m_panel;
    QList<QAction *> m_menu;
    QTimer m_renew; // coalesces what must be shown of one order
    QPointer<BackgroundJob> m_marks;
    OrderId m_wanted; // to be shown when the list is read anew
    bool m_marksStale = true;
    bool m_stale = true;
};

AreaPage *makeOrdersPage(PageContext &context, QWidget *parent);

} // namespace bro
