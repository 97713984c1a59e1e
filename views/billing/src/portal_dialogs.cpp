// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal_dialogs.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <core/rows_model.h>
#include <views/controls.h>
#include <views/list_view.h>

using namespace Qt::StringLiterals;

namespace bro {

// The words of these dialogs.
class PortalDialogs
{
    Q_DECLARE_TR_FUNCTIONS(bro::PortalDialogs)
};

namespace {

constexpr int ShownLines = 12; // before the dialog scrolls

// A line with its two fields.
struct TickFields
{
    PortalLine line;
    QLineEdit *number;
    QLineEdit *amount;
};

QWidget *tickTable(PageContext &context, const QList<PortalLine> &lines, QList<TickFields> &fields,
                   QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeSecondaryLabel(PortalDialogs::tr("Order"), inside), 0, 0);
    grid->addWidget(makeSecondaryLabel(PortalDialogs::tr("Portal's number"), inside), 0, 1);
    grid->addWidget(makeSecondaryLabel(PortalDialogs::tr("Amount, kr."), inside), 0, 2);
    for (const PortalLine &line : lines) {
        const int row = int(fields.size()) + 1;
        const QString order = line.entry.order.number;
        grid->addWidget(makeLabel(u"%1, %2"_s.arg(order, line.entry.citizenName), inside), row, 0);
        auto *number = new QLineEdit(inside);
        number->setObjectName(u"tickNumber%1"_s.arg(row));
        number->setAccessibleName(PortalDialogs::tr("Portal's number of order %1").arg(order));
        QLineEdit *amount = makeAmountField(inside);
        amount->setObjectName(u"tickAmount%1"_s.arg(row));
        amount->setAccessibleName(PortalDialogs::tr("Amount of order %1").arg(order));
        amount->setText(typedAmount(context.texts, line.calculated - line.created));
        shapeField(number);
        shapeField(amount);
        grid->addWidget(number, row, 1);
        grid->addWidget(amount, row, 2);
        fields.append({line, number, amount});
    }
    scroll->setWidget(inside);
    const int shown = std::min<int>(int(lines.size()), ShownLines) + 1;
    scroll->setMinimumHeight(shown * (fieldHeight(parent->font()) + 8));
    return scroll;
}

} // namespace

bool askTicks(PageContext &context, const QList<PortalLine> &lines,
              const std::function<Done(const QList<PortalTick> &)> &act, QWidget *parent)
{
    MoneyDialog dialog(context, u"tickDialog"_s, PortalDialogs::tr("Tick as created"), parent);
    dialog.explain(
        PortalDialogs::tr("Write the number that the portal has given each invoice, and the amount "
                          "if it is another than the calculated one."));
    QDateEdit *day = makeDateField(u"tickDay"_s, &dialog);
    day->setDate(context.session.today());
    FormField *dayField = dialog.form()->add(PortalDialogs::tr("&Created on"), day, u"tickDay"_s);
    dialog.addRule(dayField, [&]() -> Done {
        if (day->date() > context.session.today())
            return Error(u"portalList.createdInFuture"_s);
        return {};
    });
    auto *note = new QLineEdit(&dialog);
    dialog.form()
        ->add(PortalDialogs::tr("&Note"), note, u"tickNote"_s)
        ->setHint(PortalDialogs::tr("May be empty, such as why the amount is another."));
    QList<TickFields> fields;
    dialog.addPart(tickTable(context, lines, fields, &dialog));
    dialog.addButtons(PortalDialogs::tr("Tick %n", nullptr, int(lines.size())));
    dialog.act = [&]() -> Done {
        QList<PortalTick> ticks;
        for (const TickFields &one : std::as_const(fields)) {
            if (one.number->text().simplified().isEmpty()) {
                one.number->setFocus();
                return Error(u"portalList.numberMissing"_s);
            }
            const auto amount = amountIn(one.amount);
            if (!amount) {
                one.amount->setFocus();
                return Error(u"invoiceList.amountWrong"_s);
            }
            ticks.append(tickOf(one.line, one.number->text().simplified(), day->date(), amount,
                                note->text().simplified()));
        }
        return act(ticks);
    };
    return dialog.exec() == QDialog::Accepted;
}

bool askImport(PageContext &context, const PortalFile &file,
               const std::function<Done(const QList<PortalTick> &)> &act, QWidget *parent)
{
    using State = PortalFileRow::State;
    const int agree = file.count(State::Agrees);
    const int deviate = file.count(State::Deviates);
    MoneyDialog dialog(context, u"portalImport"_s, PortalDialogs::tr("Import the portal's list"),
                       parent);
    dialog.explain(
        PortalDialogs::tr("%1 agree, %2 deviate, %3 are ticked already, %4 can't be used. "
                          "Nothing is stored before you press the button.")
            .arg(agree)
            .arg(deviate)
            .arg(file.count(State::Known))
            .arg(file.count(State::Refused)));
    RowsModel model({{u"line"_s, PortalDialogs::tr("Line"), 5, true},
                     {u"order"_s, PortalDialogs::tr("Order"), 11},
                     {u"number"_s, PortalDialogs::tr("Portal's number"), 12},
                     {u"amount"_s, PortalDialogs::tr("Amount"), 12, true},
                     {u"remark"_s, PortalDialogs::tr("Remark"), 40}});
    QList<RowsModel::Row> rows;
    for (const PortalFileRow &one : file.rows) {
        const QString remark = one.remark.isEmpty() ? one.state == State::Agrees
                                                          ? PortalDialogs::tr("Agrees")
                                                          : PortalDialogs::tr("Ticked already")
                                                    : context.texts.sentence(one.remark);
        rows.append({one.line,
                     {QString::number(one.line), one.order, one.number,
                      one.amount ? context.texts.amount(*one.amount) : QString(), remark}});
    }
    model.setRows(rows);
    auto *list = new ListView(u"portalImportRows"_s, context.settings, &dialog);
    list->setAccessibleName(PortalDialogs::tr("Rows of the file"));
    list->setListModel(&model);
    list->setMinimumHeight(list->fontMetrics().height() * 14);
    list->setMinimumWidth(list->fontMetrics().averageCharWidth() * 90);
    dialog.addPart(list);
    auto *deviating =
        new QCheckBox(PortalDialogs::tr("Tick those that deviate too (%1)").arg(deviate), &dialog);
    deviating->setObjectName(u"withDeviating"_s);
    deviating->setChecked(true);
    deviating->setVisible(deviate > 0);
    dialog.addPart(deviating);
    dialog.addButtons(PortalDialogs::tr("Tick as created"));
    const auto renew = [&] {
        dialog.actButton()->setEnabled(!file.ticks(deviating->isChecked()).isEmpty());
    };
    QObject::connect(deviating, &QCheckBox::toggled, &dialog, renew);
    renew();
    dialog.act = [&] { return act(file.ticks(deviating->isChecked())); };
    return dialog.exec() == QDialog::Accepted;
}

} // namespace bro
