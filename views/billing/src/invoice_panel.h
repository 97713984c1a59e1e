// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/texts.h>
#include <invoices/invoice_details.h>
#include <views/page.h>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace bro {

class MarkLabel;
class SumFrame;

// One draft or issued invoice: lines with their calculation, sums, what hinders it, what has come
// of it, who did what. At the foot the next lawful step.
class InvoicePanel : public Panel
{
    Q_OBJECT
public:
    InvoicePanel(const Texts &texts, QMenu *more, QWidget *parent);

    // nullptr: nothing is chosen. hindrance: why the step can't be taken; empty: it can.
    void setInvoice(const InvoiceRow *row, const InvoiceDetails *details, InvoiceStep step,
                    const Message &hindrance);

Q_SIGNALS:
    void stepWanted();
    void showWanted();
    void wanted(const bro::Place &place);
    void setupWanted(const QString &tab, const QString &field);
    void reverseWanted(qint64 payment); // its id

private:
    QWidget *buildHead();
    void buildFoot(QMenu *more);
    void showHead(const InvoiceRow &row);
    void showLines(const InvoiceRow &row, const InvoiceDetails &details);
    void showSums(const InvoiceRow &row, const InvoiceDetails &details);
    void showFindings(const InvoiceDetails &details);
    void showMoney(const InvoiceRow &row, const InvoiceDetails &details);
    void showPeople(const InvoiceDetails &details);
    void showStep(const InvoiceRow &row, InvoiceStep step, const Message &hindrance);
    QVBoxLayout *section(const QString &heading);
    void addFact(QVBoxLayout *column, const QString &text);
    QString at(qint64 time) const; // day and hour of a UTC time
    QString vatName(const VatSubtotal &vat) const;

    const Texts &m_texts;
    QLabel *m_nothing;
    QWidget *m_all;
    QLabel *m_name;
    QLabel *m_amount;
    QLabel *m_sub;
    MarkLabel *m_state;
    QVBoxLayout *m_parts;
    QPushButton *m_step;
    QPushButton *m_show;
    QPushButton *m_more;
    QLabel *m_why;
};

} // namespace bro
