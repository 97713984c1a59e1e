// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <invoices/invoice_list_model.h>
#include <invoices/invoice_run.h>
#include <views/billing/billing_tab.h>
#include <views/paper_printing.h>

class QComboBox;
class QMenu;
class QPushButton;

namespace bro {

class BackgroundJob;
class InvoiceActs;
class InvoicePanel;

// Drafts and issued invoices with all that can be done to them. Enter does the next lawful step.
// Place: id = the issued invoice, below zero a draft.
class InvoicesPage : public BillingTab
{
    Q_OBJECT
public:
    explicit InvoicesPage(PageContext &context, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    bool canPrint() const override;
    void print() override;
    QList<QWidget *> zones() const override;

    // How papers are shown and printed; tests put another in its place.
    void setShowPapers(const std::function<Result<bool>(const PrintJob &)> &show);

protected:
    bool concerns(Aggregate aggregate) const override;
    void startReading() override;
    void failed(const Error &error) override;
    void contractChosen() override;

private:
    // What an action does with the chosen rows, which of them it fits, and why not the others.
    struct Choice
    {
        QAction *action;
        std::function<Message(const InvoiceRow &)> hindrance;
        std::function<void(const QList<InvoiceRow> &)> act;
        bool many = true;
    };
    struct Loaded
    {
        QList<InvoiceRow> rows;
        bool approvalByOther = true;
    };

    void openSetup(const QString &tab, const QString &field);
    void buildHeader();
    void buildList();
    void buildActions();
    void addAct(const QString &text, const QString &iconName, const QKeySequence &keys,
                const QString &name, std::function<Message(const InvoiceRow &)> hindrance,
                std::function<void(const QList<InvoiceRow> &)> act, bool many = true);
    void addSaveMenu();
    QDate issuedFrom() const;
    void loaded(const Loaded &made);
    void showEmpty(bool allowed);
    void lookForCutOffs(bool told); // told: an act's outcome stands in the bar
    void showRow();
    void showSums();
    void showMessage();
    void renewActions();
    QList<InvoiceRow> chosen() const;
    InvoiceStep step(const InvoiceRow &row) const;
    void doStep();
    void perform(const Choice &choice);

    InvoiceListModel m_model;
    bool m_approvalByOther = true;
    QList<CutOff> m_cutOffs;
    QComboBox *m_spans;
    QPushButton *m_make;
    QPushButton *m_save;
    QMenu *m_more;
    InvoicePanel *m_panel;
    InvoiceActs *m_acts;
    QList<Choice> m_choices;
    QPointer<BackgroundJob> m_cutOffJob;
    bool m_told = false; // an act's outcome stands in the bar
};

} // namespace bro
