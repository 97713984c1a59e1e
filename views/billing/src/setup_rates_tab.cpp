// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_dialog.h"
#include "setup_tab.h"
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <core/rows_model.h>
#include <invoices/interest_rate_store.h>
#include <jobs/billing_model.h>
#include <views/controls.h>
#include <views/list_view.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

constexpr int UsualAddition = 800; // hundredths, renteloven § 5
constexpr int MonthsOfHalfYear = 6;

class RatesTab : public SetupTab
{
    Q_OBJECT
public:
    RatesTab(PageContext &context, QWidget *parent)
        : SetupTab(context, parent),
          m_model({{u"from"_s, tr("From"), 12},
                   {u"reference"_s, tr("Reference rate, %"), 18, true},
                   {u"addition"_s, tr("Addition, %"), 14, true},
                   {u"rate"_s, tr("Interest a year, %"), 18, true}})
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 16, 16, 16);
        column->setSpacing(12);
        column->addWidget(makeLabel(
            tr("Contracts that name no interest of their own follow the Interest Act: the "
               "reference rate of Danmarks Nationalbank on 1 January and 1 July, and an addition. "
               "Enter the rate for each half-year; a reminder with interest is only made when the "
               "rates are there."),
            this));
        m_list = new ListView(u"interestRates"_s, context.settings, this);
        m_list->setAccessibleName(tr("Interest rates"));
        m_list->setListModel(&m_model);
        m_list->setEmpty({u"question_circle"_s, tr("No rates have been entered."),
                          tr("Enter the reference rate of each half-year.")});
        column->addWidget(m_list, 1);
        auto *row = new QHBoxLayout;
        auto *add = makeButton(tr("Enter rate…"), u"add"_s, u"addRate"_s, this);
        row->addWidget(add);
        row->addStretch();
        column->addLayout(row);
        connect(add, &QPushButton::clicked, this, [this] { edit({}); });
        connect(m_list, &ListView::opened, this,
                [this](qint64 id) { edit(m_rates.value(id - 1)); });
    }

    bool saves() const override { return false; }

    void load(const QString &) override
    {
        const auto read = InterestRateStore(context().session).rates();
        if (!read.ok()) {
            Q_EMIT failed(read.error());
            return;
        }
        m_rates = *read;
        QList<RowsModel::Row> rows;
        for (const InterestRate &rate : std::as_const(m_rates)) {
            RowsModel::Row row{rows.size() + 1,
                               {context().texts.date(rate.from), shown(rate.referenceHundredths),
                                shown(rate.additionHundredths),
                                shown(rate.referenceHundredths + rate.additionHundredths)}};
            row.sortKey = rate.from;
            rows.append(row);
        }
        m_model.setRows(rows);
    }

private:
    QString shown(int hundredths) const
    {
        return plainAmount(context().texts, Money{hundredths}, true);
    }
    QString percent(int hundredths) const
    {
        return typedAmount(context().texts, Money{hundredths});
    }

    static Done rateFault(const QLineEdit *field)
    {
        const auto typed = amountIn(field);
        if (!typed || typed->ore < -1000 || typed->ore > 10000)
            return Error(u"invoiceList.rateWrong"_s);
        return {};
    }

    void edit(const InterestRate &known)
    {
        MoneyDialog dialog(context(), u"rateDialog"_s, tr("Interest rate"), this);
        QDateEdit *from = makeDateField(u"rateFrom"_s, &dialog);
        const QDate today = context().session.today();
        const QDate halfYear(today.year(), today.month() <= MonthsOfHalfYear ? 1 : 7, 1);
        from->setDate(known.from.isValid() ? known.from : halfYear);
        QLineEdit *reference = makeAmountField(&dialog);
        QLineEdit *addition = makeAmountField(&dialog);
        if (known.from.isValid())
            reference->setText(percent(known.referenceHundredths));
        addition->setText(percent(known.from.isValid() ? known.additionHundredths : UsualAddition));
        dialog.form()->add(tr("&From"), from, u"rateFrom"_s);
        FormField *referenceField =
            dialog.form()->add(tr("&Reference rate, %"), reference, u"rateReference"_s);
        referenceField->setHint(tr("As Danmarks Nationalbank has it on the day."));
        FormField *additionField =
            dialog.form()->add(tr("&Addition, %"), addition, u"rateAddition"_s);
        dialog.addRule(referenceField, [=] { return rateFault(reference); });
        dialog.addRule(additionField, [=] { return rateFault(addition); });
        dialog.addButtons(tr("Save"));
        dialog.act = [&]() -> Done {
            InterestRate rate;
            rate.from = from->date();
            rate.referenceHundredths = int(amountIn(reference)->ore);
            rate.additionHundredths = int(amountIn(addition)->ore);
            return InterestRateStore(context().session).set(rate);
        };
        if (dialog.exec() == QDialog::Accepted)
            load({});
    }

    QList<InterestRate> m_rates;
    RowsModel m_model;
    ListView *m_list;
};

} // namespace

SetupTab *makeRatesTab(PageContext &context, QWidget *parent)
{
    return new RatesTab(context, parent);
}

} // namespace bro

#include "setup_rates_tab.moc"
