// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <jobs/order_details.h>
#include <views/page.h>

class QPlainTextEdit;
class QPushButton;

namespace bro {

class DraftKeeper;
class FormField;
class MarkLabel;
class OrderActions;

// One order: what was found and what can be answered, or how it goes and what the purchaser can
// tell of it. Keeps what was typed as the reason of a rejection, order by order.
class OrderPanel : public Panel
{
    Q_OBJECT
public:
    OrderPanel(PageContext &context, OrderActions *actions, QWidget *parent = nullptr);

    void showOrder(const OrderDetails &details, bool mayHandle);
    void showNothing(const QString &why);
    const Order &order() const { return m_details.order; }
    bool hasOrder() const { return m_details.order.id.isValid(); }
    void reject(); // with what stands as the reason
    void accept(); // asks for the reason where there are findings
    // The dialog of a step, by the place that leads to it; false: the order can't take it (now).
    bool openStep(const QString &view);

private:
    struct Steps
    {
        bool accept = false; // nothing to decide
        bool acceptAnyway = false;
        bool reject = false;
        bool lapse = false;
        bool interrupt = false;
        bool cancel = false;
        bool extend = false;
        bool agreement = false;
        bool plan = false;
    };
    Steps steps() const;
    void buildHead();
    void buildReason();
    void buildSteps();
    void buildFoot();
    void showHead();
    void showFindings();
    void showReason();
    void showSteps();
    void showFacts();
    void countReason();
    void keepReason();
    void replacePart(QWidget *&part, QWidget *with, int place);
    void setMain(QPushButton *button, bool main);
    Mark deadlineMark() const;

    PageContext &m_context;
    OrderActions *m_actions;
    OrderDetails m_details;
    bool m_mayHandle = false;
    QHash<OrderId, QString> m_drafts;
    DraftKeeper *m_keeper;
    OrderId m_kept; // whose reason the keeper watches

    QLabel *m_nothing;
    QWidget *m_content;
    QLabel *m_name;
    QLabel *m_what;
    MarkLabel *m_phase;
    MarkLabel *m_deadline;
    QLabel *m_findingsHeading;
    QWidget *m_findings = nullptr;
    QWidget *m_reasonArea;
    QLabel *m_reset;
    QPlainTextEdit *m_reason;
    FormField *m_reasonField;
    QLabel *m_count;
    QLabel *m_hoursHeading;
    QWidget *m_hours = nullptr;
    QWidget *m_stepsArea;
    QLabel *m_factsHeading;
    QWidget *m_facts = nullptr;
    QLabel *m_documentsHeading;
    QWidget *m_documents = nullptr;
    QLabel *m_eventsHeading;
    QWidget *m_events = nullptr;
    QLabel *m_denied;
    QPushButton *m_accept;
    QPushButton *m_acceptAnyway;
    QPushButton *m_rejectButton;
    QPushButton *m_plan;
    QPushButton *m_lapse;
    QPushButton *m_interrupt;
    QPushButton *m_cancel;
    QPushButton *m_extend;
    QPushButton *m_agreement;
};

} // namespace bro
