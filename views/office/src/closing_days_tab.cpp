// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_dialog.h"
#include "office_tab.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <contracts/contract_store.h>
#include <office/office_store.h>
#include <views/controls.h>
#include <views/list_view.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

class ClosingDaysTab : public ListTab
{
    Q_OBJECT
public:
    ClosingDaysTab(PageContext &context, QWidget *parent)
        : ListTab(u"closingDays"_s,
                  {{u"date"_s, tr("Day"), 24},
                   {u"reason"_s, tr("Reason"), 40},
                   {u"contract"_s, tr("Contract"), 30},
                   {u"state"_s, tr("State"), 24}},
                  tr("New closing day…"), context, parent)
    {
        list()->setEmpty(
            {u"calendar_ltr"_s, tr("No closing days"),
             tr("A day counts as closed once the purchaser has granted it. Ask in good time."),
             tr("New closing day…"), [this] { addNew(); }});
    }

    void renew() override
    {
        const QDate today = session().today();
        constexpr int YearsBack = 1;
        constexpr int YearsAhead = 3;
        const auto days = OfficeStore(session()).closingDays(today.addYears(-YearsBack),
                                                             today.addYears(YearsAhead));
        const auto contracts = ContractStore(session()).list();
        if (!days.ok() || !contracts.ok()) {
            Q_EMIT failed(days.ok() ? contracts.error() : days.error());
            return;
        }
        m_contracts = *contracts;
        m_days = *days;
        QList<RowsModel::Row> rows;
        for (const ClosingDay &day : std::as_const(m_days))
            rows.append({day.id.value,
                         {context().texts.longDate(day.date),
                          day.reason,
                          contractTitle(day.contractKey),
                          {}},
                         stateMark(day),
                         day.date < today ? 1 : 0,
                         day.date,
                         day.date < today});
        model()->setRows(rows, {{u"coming"_s, tr("Coming")}, {u"past"_s, tr("Past")}});
    }
    void addNew() override
    {
        ClosingDay day;
        day.date = session().today().addDays(1);
        edit(day);
    }

protected:
    void change(qint64 id) override
    {
        for (const ClosingDay &day : std::as_const(m_days)) {
            if (day.id.value == id) {
                edit(ClosingDay(day));
                return;
            }
        }
    }

private:
    QString contractTitle(const QString &key) const
    {
        for (const ContractSummary &contract : m_contracts) {
            if (contract.key == key)
                return contract.title;
        }
        return key.isEmpty() ? tr("All contracts") : key;
    }
    Mark stateMark(const ClosingDay &day) const
    {
        switch (day.state) {
        case ClosingDayState::Granted:
            return {Tone::Ok, u"checkmark"_s, tr("Granted")};
        case ClosingDayState::Refused:
            return {Tone::Neutral, u"prohibited"_s, tr("Refused")};
        case ClosingDayState::Requested:
            break;
        }
        return day.requestedOn.isValid()
                   ? Mark{Tone::Info, u"clock"_s, tr("Asked for")}
                   : Mark{Tone::Warning, u"warning"_s, tr("Not asked for yet")};
    }

    void edit(ClosingDay day)
    {
        EditDialog dialog(u"closingDayDialog"_s,
                          day.id.isValid() ? tr("Change closing day") : tr("New closing day"),
                          context().texts, this);
        QDateEdit *date = makeDateField(u"closingDate"_s, &dialog);
        date->setDate(day.date);
        auto *reason = new QLineEdit(day.reason);
        auto *contract = new QComboBox;
        contract->addItem(tr("All contracts"), QString());
        for (const ContractSummary &each : std::as_const(m_contracts)) {
            if (contract->findData(each.key) < 0)
                contract->addItem(each.title, each.key);
        }
        contract->setCurrentIndex(std::max(0, contract->findData(day.contractKey)));
        auto *state = new QComboBox;
        enum { NotAsked, Asked, Granted, Refused };
        state->addItems({tr("Not asked for yet"), tr("Asked for"), tr("Granted"), tr("Refused")});
        state->setCurrentIndex(day.state == ClosingDayState::Granted   ? Granted
                               : day.state == ClosingDayState::Refused ? Refused
                               : day.requestedOn.isValid()             ? Asked
                                                                       : NotAsked);
        QDateEdit *asked = makeDateField(u"closingAsked"_s, &dialog);
        asked->setDate(day.requestedOn.isValid() ? day.requestedOn : session().today());
        QDateEdit *answered = makeDateField(u"closingAnswered"_s, &dialog);
        answered->setDate(day.decidedOn.isValid() ? day.decidedOn : session().today());
        FormField *dateField = dialog.form()->add(tr("Day"), date, u"closingDate"_s);
        FormField *reasonField = dialog.form()->add(tr("Reason"), reason, u"closingReason"_s);
        dialog.form()->add(tr("Contract"), contract, u"closingContract"_s);
        dialog.form()->add(tr("State"), state, u"closingState"_s);
        FormField *askedField = dialog.form()->add(tr("Asked on"), asked, u"closingAsked"_s);
        FormField *answeredField =
            dialog.form()->add(tr("Answered on"), answered, u"closingAnswered"_s);
        const auto renewFields = [&] {
            askedField->setFieldVisible(state->currentIndex() >= Asked);
            answeredField->setFieldVisible(state->currentIndex() >= Granted);
        };
        connect(state, &QComboBox::currentIndexChanged, &dialog, renewFields);
        renewFields();
        dialog.tellAt(u"Reason"_s, reasonField);
        dialog.tellAt(u"Decision"_s, answeredField);
        dialog.tellAt(u"closingDay"_s, dateField);
        dialog.save = [&]() -> Done {
            day.date = date->date();
            day.reason = reason->text().simplified();
            day.contractKey = contract->currentData().toString();
            const int chosen = state->currentIndex();
            day.state = chosen == Granted   ? ClosingDayState::Granted
                        : chosen == Refused ? ClosingDayState::Refused
                                            : ClosingDayState::Requested;
            day.requestedOn = chosen >= Asked ? asked->date() : QDate();
            day.decidedOn = chosen >= Granted ? answered->date() : QDate();
            OfficeStore store(session());
            BRO_TRY(const ClosingDay saved, day.id.isValid() ? store.update(day) : store.add(day));
            renew();
            list()->setCurrentId(saved.id.value);
            return {};
        };
        exec(dialog, day.id.value);
    }

    QList<ClosingDay> m_days;
    QList<ContractSummary> m_contracts;
};

} // namespace

OfficeTab *makeClosingDaysTab(PageContext &context, QWidget *parent)
{
    return new ClosingDaysTab(context, parent);
}

} // namespace bro

#include "closing_days_tab.moc"
