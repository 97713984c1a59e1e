// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <invoices/three_way_model.h>
#include <views/billing/month_tab.h>

class QCheckBox;

namespace bro {

// What was ordered, delivered and invoiced in a month, order by order, and where it differs.
class ThreeWayPage : public MonthTab
{
    Q_OBJECT
public:
    explicit ThreeWayPage(PageContext &context, QWidget *parent = nullptr);

    QList<QWidget *> zones() const override;

protected:
    bool concerns(Aggregate aggregate) const override;
    void startReading() override;
    void showNothing() override;

private:
    void buildHeader();
    void buildList();
    void buildPanel();
    void loaded(ThreeWay made);
    void showRows();
    void showRow();
    void showSums();

    ThreeWayModel m_model;
    std::shared_ptr<const ThreeWay> m_month;
    QCheckBox *m_only;
    Panel *m_panel;
};

} // namespace bro
