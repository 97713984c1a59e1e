// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/texts.h>
#include <invoices/portal_basis.h>
#include <views/page.h>

class QPushButton;
class QVBoxLayout;

namespace bro {

class MarkLabel;

// One line of the portal: what it should be, what the portal made of it, and what the contract
// wants to be told when they differ.
class PortalPanel : public Panel
{
    Q_OBJECT
public:
    PortalPanel(const Texts &texts, QWidget *parent);
    // nullptr: nothing is chosen. source: of the contract's demand to be told.
    void setLine(const PortalLine *line, const QString &source);
    QPushButton *tickButton() const { return m_tick; }

Q_SIGNALS:
    void tickWanted();
    void takeBackWanted(qint64 row); // its id
    void wanted(const bro::Place &place);

private:
    QVBoxLayout *section(const QString &heading);
    void showCalculation(const PortalLine &line);
    void showRows(const PortalLine &line);
    void showDifference(const PortalLine &line, const QString &source);

    const Texts &m_texts;
    QLabel *m_nothing;
    QWidget *m_all;
    QLabel *m_name;
    QLabel *m_amount;
    QLabel *m_sub;
    MarkLabel *m_state;
    QVBoxLayout *m_parts;
    QPushButton *m_tick;
};

} // namespace bro
