// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_dialogs.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <views/citizens/evidence_box.h>
#include <views/controls.h>

using namespace Qt::StringLiterals;

namespace bro {

// The words of these dialogs.
class ResultDialogs
{
    Q_DECLARE_TR_FUNCTIONS(bro::ResultDialogs)
};

bool askResult(PageContext &context, const ResultRow &row,
               const std::function<Done(const ResultStatement &, const Evidence &)> &act,
               QWidget *parent)
{
    const BonusState &bonus = row.state;
    MoneyDialog dialog(context, u"resultDialog"_s, ResultDialogs::tr("State the result"), parent);
    dialog.explain(
        ResultDialogs::tr("Order %1: %2. It is measured by %3.")
            .arg(row.order.number, bonus.bonus.title,
                 bonus.bySupplier ? ResultDialogs::tr("you") : ResultDialogs::tr("the purchaser")));
    auto *state = new QComboBox(&dialog);
    state->addItem(ResultDialogs::tr("Earned"), int(ResultState::Earned));
    if (bonus.bonus.lowAmount || !bonus.bonus.lowPredicate.isEmpty())
        state->addItem(ResultDialogs::tr("Earned at the low rate"), int(ResultState::Low));
    state->addItem(ResultDialogs::tr("Refused"), int(ResultState::Refused));
    if (bonus.stated)
        state->addItem(ResultDialogs::tr("Take the statement back"), int(ResultState::Expected));
    if (bonus.stated)
        state->setCurrentIndex(std::max(0, state->findData(int(bonus.stated->state))));
    QDateEdit *day = makeDateField(u"resultDay"_s, &dialog);
    day->setDate(bonus.stated                ? bonus.stated->measuredOn
                 : bonus.measureOn.isValid() ? std::min(bonus.measureOn, context.session.today())
                                             : context.session.today());
    auto *by = new QComboBox(&dialog);
    by->addItem(ResultDialogs::tr("Us"), true);
    by->addItem(ResultDialogs::tr("The purchaser"), false);
    by->setCurrentIndex(bonus.bySupplier ? 0 : 1);
    QLineEdit *amount = makeAmountField(&dialog);
    if (bonus.stated && bonus.stated->amount)
        amount->setText(typedAmount(context.texts, *bonus.stated->amount));
    auto *reason = new QLineEdit(&dialog);
    dialog.form()->add(ResultDialogs::tr("&Result"), state, u"resultState"_s);
    FormField *dayField =
        dialog.form()->add(ResultDialogs::tr("&Measured on"), day, u"resultDay"_s);
    dialog.form()->add(ResultDialogs::tr("&Stated by"), by, u"resultBy"_s);
    FormField *amountField =
        dialog.form()->add(ResultDialogs::tr("&Amount, kr."), amount, u"resultAmount"_s);
    amountField->setHint(bonus.bonus.amount ? ResultDialogs::tr("Empty: %1, as the contract says.")
                                                  .arg(context.texts.amount(*bonus.bonus.amount))
                                            : ResultDialogs::tr("The contract does not name it."));
    FormField *reasonField =
        dialog.form()->add(ResultDialogs::tr("&Reason"), reason, u"resultReason"_s);
    reasonField->setHint(
        ResultDialogs::tr("Where it is refused, or differs from what is known or agreed."));
    auto *document = new EvidenceBox(context, row.order.citizen, &dialog);
    FormField *documentField =
        document->addTo(dialog.form(), ResultDialogs::tr("&Document"), u"resultDocument"_s);
    if (bonus.stated)
        document->setDocument(bonus.stated->document);
    dialog.addRule(documentField, [&]() -> Done { return document->check(); });
    dialog.addRule(dayField, [&]() -> Done {
        if (day->date() > context.session.today())
            return Error(u"resultList.inFuture"_s);
        return {};
    });
    dialog.addRule(amountField, [&]() -> Done {
        return amount->text().trimmed().isEmpty() ? Done() : amountFault(amount);
    });
    dialog.addRule(reasonField, [&]() -> Done {
        if (state->currentData().toInt() == int(ResultState::Refused) &&
            reason->text().simplified().isEmpty())
            return Error(u"resultList.reasonForRefusal"_s);
        return {};
    });
    dialog.addButtons(ResultDialogs::tr("State the result"),
                      ResultDialogs::tr("What was stated before is kept; the last one counts."));
    dialog.act = [&]() -> Done {
        ResultStatement statement;
        statement.order = row.order.id;
        statement.bonus = bonus.bonus.id;
        statement.state = ResultState(state->currentData().toInt());
        statement.measuredOn = day->date();
        statement.bySupplier = by->currentData().toBool();
        if (!amount->text().trimmed().isEmpty())
            statement.amount = amountIn(amount);
        statement.reason = reason->text().simplified();
        const Evidence evidence = document->evidence();
        statement.document = evidence.document;
        return act(statement, evidence);
    };
    return dialog.exec() == QDialog::Accepted;
}

} // namespace bro
