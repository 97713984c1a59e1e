// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <invoices/portal_list_model.h>
#include <views/billing/month_tab.h>

namespace bro {

class PortalPanel;

// What the purchaser's portal is to invoice of a month, and what it has made; each line is ticked
// with the portal's number and amount. Space ticks.
class PortalPage : public MonthTab
{
    Q_OBJECT
public:
    explicit PortalPage(PageContext &context, QWidget *parent = nullptr);

    QList<QWidget *> zones() const override;

protected:
    bool concerns(Aggregate aggregate) const override;
    void startReading() override;
    void showNothing() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildList();
    void buildActions();
    void loaded(PortalBasis made);
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
    std::shared_ptr<const PortalBasis> m_basis;
    PortalPanel *m_panel;
    QAction *m_tickAction;
    QAction *m_import;
    QAction *m_save;
    bool m_told = false; // an outcome stands in the bar
};

} // namespace bro
