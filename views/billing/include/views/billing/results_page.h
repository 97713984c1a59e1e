// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <invoices/result_list_model.h>
#include <views/billing/billing_tab.h>
#include <views/citizens/private_files.h>

class QPushButton;

namespace bro {

// Bonuses for results: expected, to be stated, earned or refused, with what they are judged by.
// Enter states the result. Place: id = order.
class ResultsPage : public BillingTab
{
    Q_OBJECT
public:
    explicit ResultsPage(PageContext &context, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override;
    QList<QWidget *> zones() const override;
    PrivateFiles &files() { return m_files; } // documents that were opened

protected:
    void hideEvent(QHideEvent *event) override;
    bool concerns(Aggregate aggregate) const override;
    void startReading() override;
    void showNothing() override;

private:
    void buildHeader();
    void buildList();
    void buildPanel();
    void buildActions();
    void loaded(const QList<ResultRow> &rows);
    void showRow();
    void showStatuses(const ResultRow &row);
    void showMessage();
    void stateResult();
    void addStatus();
    void withdrawStatus(StatusRecordId id);
    void addDocument(DocumentId id);
    void openDocument(DocumentId id);

    ResultListModel m_model;
    Panel *m_panel;
    QPushButton *m_state;
    QPushButton *m_status;
    OrderId m_wantedOrder; // to choose when the list has come
    QString m_wantedBonus;
    PrivateFiles m_files;
};

} // namespace bro
