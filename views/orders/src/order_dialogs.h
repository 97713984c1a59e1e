// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>
#include <orders/order_store.h>
#include <views/form.h>
#include <views/page.h>

class QDateEdit;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bro {

class DraftKeeper;
class MessageBar;

// The steps of an order that are told in a dialog.
enum class OrderStep { Interrupt, Cancel, Extend, Agreement };
QString stepView(OrderStep step); // of the place that leads to it
QString stepDraft(OrderId order, const QString &view);

// A step in an order's life that the purchaser has told: fields, each with its rule, which is asked
// when the field is left and before storing. What the store refuses stands at the top.
class OrderDialog : public QDialog
{
    Q_OBJECT
public:
    OrderDialog(PageContext &context, const Order &order, const QString &title, QWidget *parent);
    ~OrderDialog() override;

Q_SIGNALS:
    void stored(const bro::Order &order);

protected:
    void accept() override;
    void reject() override;
    // Stores what the fields say and calls finish(), at once or later.
    virtual void perform() = 0;
    // First explanation, then fields, then the button.
    void explain(const QString &text);
    void addRule(FormField *field, std::function<Done()> rule);
    // Then the fields are whole: what is typed from here on is kept as the step's draft.
    void addButtons(const QString &text, OrderStep step);
    void fieldSet(); // by other means than typing
    Form *form() const { return m_form; }
    PageContext &context() const { return m_context; }
    Session &session() const { return m_context.session; }
    const Order &order() const { return m_order; }
    FormField *addDate(QDateEdit *date, const QString &label, QDate start, const QString &hint);
    FormField *addLine(QLineEdit *line, const QString &label, const QString &hint);
    void finish(const Result<Order> &result);
    void setBusy(bool busy);

private:
    bool isRight(FormField *field);

    PageContext &m_context;
    Order m_order;
    QVBoxLayout *m_column;
    MessageBar *m_message;
    DraftKeeper *m_draft;
    Form *m_form;
    QPushButton *m_store = nullptr;
    QList<std::pair<FormField *, std::function<Done()>>> m_rules;
};

class InterruptDialog : public OrderDialog
{
    Q_OBJECT
public:
    InterruptDialog(PageContext &context, const Order &order, QWidget *parent);

protected:
    void perform() override;

private:
    QDateEdit *m_effective;
    QDateEdit *m_notified;
    QLineEdit *m_reason;
};

class CancelDialog : public OrderDialog
{
    Q_OBJECT
public:
    CancelDialog(PageContext &context, const Order &order, QWidget *parent);

protected:
    void perform() override;

private:
    QDateEdit *m_date;
    QLineEdit *m_reason;
};

class ExtendDialog : public OrderDialog
{
    Q_OBJECT
public:
    ExtendDialog(PageContext &context, const Order &order, QWidget *parent);

protected:
    void perform() override;

private:
    QLineEdit *m_number;
    QDateEdit *m_to;
};

class AgreementDialog : public OrderDialog
{
    Q_OBJECT
public:
    AgreementDialog(PageContext &context, const Order &order, QWidget *parent);

protected:
    void perform() override;

private:
    Done checkFile() const;
    void choose();

    QLineEdit *m_file;
};

} // namespace bro
