// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/texts.h>
#include <jobs/billing_month.h>
#include <views/page.h>

class QGridLayout;

namespace bro {

class DayCalendar;
class DayLegend;
class SumFrame;

// How the amount of one order was counted, day by day, and whether everything agrees with it.
class BillingPanel : public Panel
{
    Q_OBJECT
public:
    BillingPanel(const Texts &texts, QWidget *parent);

    // nullptr: nothing is chosen. until: the last day that has come.
    void setLine(const BillingLine *line, const BillingMonth *month);

Q_SIGNALS:
    void wanted(const bro::Place &place); // a link
    void paperWanted();

private:
    void build();
    QWidget *buildHead();
    QWidget *buildDays();
    QWidget *buildChecks();
    void showHead(const BillingLine &line);
    void showCalculation(const BillingLine &line);
    void showDays(const BillingLine &line, const BillingMonth &month);
    void showChecks(const BillingLine &line, const BillingMonth &month);
    void addCheck(Tone tone, const Message &text, const QString &name, const Place &place);

    const Texts &m_texts;
    QLabel *m_nothing;
    QWidget *m_all;
    QLabel *m_name;
    QLabel *m_amount;
    QLabel *m_sub;
    QLabel *m_facts;
    SumFrame *m_formula;
    QLabel *m_remarks;
    QWidget *m_days;
    QLabel *m_daysHeading;
    QLabel *m_daysUnit;
    DayCalendar *m_calendar;
    DayLegend *m_lastLegend;
    QGridLayout *m_checks;
    QLabel *m_paper;
};

} // namespace bro
