// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts_grid.h"
#include <QTimer>
#include <QWidget>
#include <jobs/citizen_overview.h>

class QLabel;

namespace bro {

class ElidedLabel;
class FactsGrid;
class MarkLabel;
struct PageContext;

// Who the citizen is, fixed above the tabs. "Show" tells the whole CPR number for 20 seconds and is
// logged.
class CitizenHead : public QWidget
{
    Q_OBJECT
public:
    CitizenHead(PageContext &context, QWidget *parent);
    void setOverview(const CitizenOverview &overview);
    void hideCpr();
    static constexpr int shownSeconds = 20;

private:
    void showCpr();
    void renewCpr();
    QList<QList<Fact>> factsOf(const CitizenOverview &overview) const;
    QString roleWord(Role role) const;

    PageContext &m_context;
    ElidedLabel *m_name;
    QLabel *m_age;
    QLabel *m_cpr;
    QLabel *m_show;
    MarkLabel *m_replacement;
    FactsGrid *m_facts;
    Citizen m_citizen;
    bool m_cprShown = false;
    QTimer m_hide;
};

} // namespace bro
