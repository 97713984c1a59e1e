// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_dialogs.h"
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <views/controls.h>

using namespace Qt::StringLiterals;

namespace bro {

// The words of these dialogs.
class ResultDialogs
{
    Q_DECLARE_TR_FUNCTIONS(bro::ResultDialogs)
};

bool askResult(PageContext &context, const ResultRow &row,
               const std::function<Done(const ResultStatement &)> &act, QWidget *parent)
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
        return act(statement);
    };
    return dialog.exec() == QDialog::Accepted;
}

bool askStatus(PageContext &context, const ResultRow &row,
               const std::function<Done(const StatusRecord &)> &act, QWidget *parent)
{
    MoneyDialog dialog(context, u"statusDialog"_s, ResultDialogs::tr("What the citizen lives by"),
                       parent);
    dialog.explain(ResultDialogs::tr("Results are judged by it, from day to day."));
    auto *status = new QComboBox(&dialog);
    const QList<CitizenStatus> all = allStatuses();
    for (const CitizenStatus one : all)
        status->addItem(context.texts.sentence(statusName(one)), int(one));
    QDateEdit *from = makeDateField(u"statusFrom"_s, &dialog);
    from->setDate(std::min(row.order.lastDay().addDays(1), context.session.today()));
    auto *ended = new QCheckBox(ResultDialogs::tr("It has ended"), &dialog);
    QDateEdit *to = makeDateField(u"statusTo"_s, &dialog);
    to->setDate(context.session.today());
    auto *evidence = new QLineEdit(&dialog);
    dialog.form()->add(ResultDialogs::tr("&Status"), status, u"statusKind"_s);
    dialog.form()->add(ResultDialogs::tr("&From"), from, u"statusFrom"_s);
    dialog.form()->add({}, ended, u"statusEnded"_s);
    ended->setAccessibleName(ended->text());
    FormField *toField = dialog.form()->add(ResultDialogs::tr("&To"), to, u"statusTo"_s);
    FormField *evidenceField =
        dialog.form()->add(ResultDialogs::tr("&Evidence"), evidence, u"statusEvidence"_s);
    evidenceField->setHint(ResultDialogs::tr("How it is known: a payslip, a letter, a talk."));
    toField->setFieldVisible(false);
    QObject::connect(ended, &QCheckBox::toggled, toField, &FormField::setFieldVisible);
    dialog.addRule(toField, [&]() -> Done {
        if (ended->isChecked() && to->date() < from->date())
            return Error(u"resultList.endBeforeStart"_s);
        return {};
    });
    dialog.addRule(evidenceField, [&]() -> Done {
        if (evidence->text().simplified().isEmpty())
            return Error(u"resultList.evidenceMissing"_s);
        return {};
    });
    dialog.addButtons(ResultDialogs::tr("Save"));
    dialog.act = [&]() -> Done {
        StatusRecord record;
        record.citizen = row.order.citizen;
        record.status = CitizenStatus(status->currentData().toInt());
        record.from = from->date();
        if (ended->isChecked())
            record.to = to->date();
        record.evidence = evidence->text().simplified();
        return act(record);
    };
    return dialog.exec() == QDialog::Accepted;
}

} // namespace bro
