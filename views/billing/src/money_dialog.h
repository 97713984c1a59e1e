// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <core/money.h>
#include <functional>
#include <views/form.h>
#include <views/page.h>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bro {

class MessageBar;

// A dialog of Økonomi: explanation, fields with their rules, one act. A rule is asked when its
// field is left and before the act; what the act refuses stands at the top.
class MoneyDialog : public QDialog
{
    Q_OBJECT
public:
    MoneyDialog(PageContext &context, const QString &name, const QString &title, QWidget *parent);
    ~MoneyDialog() override;

    Form *form() const { return m_form; }
    QLabel *explain(const QString &text);
    void addPart(QWidget *part); // below what is there
    void addRule(FormField *field, std::function<Done()> rule);
    void addButtons(const QString &act, const QString &note = {});
    QPushButton *actButton() const { return m_act; }
    void tell(const Error &error);
    void warn(const QString &sentence);

    // What the button does; the dialog closes when it succeeds. Kind::Canceled leaves it open and
    // tells nothing.
    std::function<Done()> act;

    void accept() override;

private:
    bool isRight(FormField *field);

    PageContext &m_context;
    QVBoxLayout *m_column;
    MessageBar *m_message;
    Form *m_form;
    QPushButton *m_act = nullptr;
    QList<std::pair<FormField *, std::function<Done()>>> m_rules;
};

// For an amount in kroner, at the right.
QLineEdit *makeAmountField(QWidget *parent);
// "1.100,50", "1.100,50 kr."; nothing when it is no amount.
std::optional<Money> amountIn(const QLineEdit *field);
// views.amountWrong
Done amountFault(const QLineEdit *field);
// As it is typed: without "kr.".
QString typedAmount(const Texts &texts, Money amount);

} // namespace bro
