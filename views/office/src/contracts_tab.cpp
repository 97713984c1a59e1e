// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_dialog.h"
#include "office_tab.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <contracts/project_numbers.h>
#include <views/controls.h>
#include <views/list_view.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

// The office's own values: each track's Tilbuds-ID and price, and answers to what the contract
// leaves open.
class ContractsTab : public ListTab
{
    Q_OBJECT
public:
    ContractsTab(PageContext &context, QWidget *parent)
        : ListTab(u"contracts"_s,
                  {{u"what"_s, tr("What"), 60},
                   {u"value"_s, tr("Value"), 36},
                   {u"state"_s, tr("State"), 24}},
                  {}, context, parent)
    {
    }

    void renew() override
    {
        m_lines.clear();
        QList<RowsModel::Row> rows;
        QList<GroupedListModel::Group> groups;
        const Done gathered = gather(rows, groups);
        if (!gathered.ok()) {
            Q_EMIT failed(gathered.error());
            return;
        }
        model()->setRows(rows, groups);
    }

protected:
    void change(qint64 id) override
    {
        const Line line = m_lines.value(id - 1);
        if (line.kind == Line::Project)
            editProject(line);
        else if (line.kind == Line::Price)
            editPrice(line);
        else
            editAnswer(line);
    }

private:
    struct Line
    {
        enum Kind { Project, Price, Answer } kind = Project;
        QString contract;
        QString track;
        QString title;
        QString value;
        OpenQuestion question;
    };

    Done gather(QList<RowsModel::Row> &rows, QList<GroupedListModel::Group> &groups)
    {
        ContractStore store(session());
        const QDate today = session().today();
        BRO_TRY(const QList<ContractSummary> contracts, store.list());
        QStringList seen;
        for (const ContractSummary &summary : contracts) {
            if (seen.contains(summary.key))
                continue;
            seen.append(summary.key);
            BRO_TRY(const ContractVersionPtr version, store.find(summary.key, today));
            const Profile &profile = version->profile;
            const int group = int(groups.size());
            groups.append({profile.key, profile.title, u"document_text"_s});
            for (const Track &track : profile.tracks) {
                BRO_TRY(const QString number, store.projectNumberOn(profile.key, track.key, today));
                add(rows, group,
                    {Line::Project,
                     profile.key,
                     track.key,
                     tr("%1: Tilbuds-ID").arg(track.title),
                     number,
                     {}},
                    number, number.isEmpty());
                BRO_TRY(const std::optional<Money> price,
                        store.priceOn(profile.key, track.key, today));
                add(rows, group,
                    {Line::Price,
                     profile.key,
                     track.key,
                     tr("%1: price").arg(track.title),
                     price ? context().texts.amount(*price) : QString(),
                     {}},
                    price ? context().texts.amount(*price) : QString(), !price);
            }
            BRO_TRY(const ContractAnswers answers, store.answersOn(profile.key, today));
            for (const OpenQuestion &question : profile.openQuestions) {
                const QString answer = answers.value(question.id);
                add(rows, group,
                    {Line::Answer, profile.key, {}, question.question, answer, question}, answer,
                    answer.isEmpty());
            }
        }
        return {};
    }

    void add(QList<RowsModel::Row> &rows, int group, const Line &line, const QString &shown,
             bool open)
    {
        m_lines.append(line);
        rows.append({m_lines.size(),
                     {line.title, shown, {}},
                     open ? Mark{Tone::Warning, u"question_circle"_s, tr("Not told yet")}
                          : Mark{Tone::Ok, u"checkmark"_s, tr("Told")},
                     group});
    }

    void editProject(const Line &line)
    {
        ContractStore store(session());
        const auto start = proposedStart(store, line.contract, line.track, session().today());
        if (!start.ok()) {
            Q_EMIT failed(start.error());
            return;
        }
        EditDialog dialog(u"projectDialog"_s, tr("Tilbuds-ID"), context().texts, this);
        auto *number = new QLineEdit(line.value);
        QDateEdit *from = makeDateField(u"valueFrom"_s, &dialog);
        from->setDate(*start);
        FormField *field = dialog.form()->add(tr("Tilbuds-ID"), number, u"projectNumber"_s);
        field->setHint(tr("Stands in the purchaser's order list; orders find their track by it."));
        dialog.tellAt(u"contracts.from"_s,
                      dialog.form()->add(tr("In force from"), from, u"valueFrom"_s));
        dialog.tellAt(u"."_s, field);
        dialog.save = [&]() -> Done {
            BRO_CHECK(enterProjectNumbers(
                session(), {{{line.contract, line.track}, number->text(), from->date()}}));
            renew();
            return {};
        };
        dialog.exec();
    }

    Done possible(const Line &line, QDate from)
    {
        ContractStore store(session());
        return canHoldFrom(store, line.contract, from, session().today());
    }

    void editPrice(const Line &line)
    {
        EditDialog dialog(u"priceDialog"_s, tr("Price"), context().texts, this);
        auto *amount = new QLineEdit(line.value);
        QDateEdit *from = makeDateField(u"valueFrom"_s, &dialog);
        from->setDate(session().today());
        FormField *field =
            dialog.form()->add(tr("The office's bid, kr."), amount, u"priceAmount"_s);
        field->setHint(tr("The contract's frame rounds it and keeps it inside its limits; you are "
                          "told when that happens."));
        dialog.tellAt(u"contracts.from"_s,
                      dialog.form()->add(tr("For orders made from"), from, u"valueFrom"_s));
        dialog.tellAt(u"."_s, field);
        dialog.save = [&]() -> Done {
            QString typed = amount->text();
            const auto money = Money::parse(typed.remove(u"kr."_s).trimmed());
            if (!money) {
                field->setFault(Tone::Error, tr("Write an amount such as 390 or 1.100,50."));
                return Error(Message());
            }
            BRO_CHECK(possible(line, from->date()));
            BRO_TRY(
                const PriceOutcome outcome,
                ContractStore(session()).setPrice(line.contract, line.track, *money, from->date()));
            QStringList notes;
            for (const Message &note : outcome.notes)
                notes.append(words(note));
            if (!notes.isEmpty())
                context().prompts.tell(
                    &dialog, Tone::Info, tr("Price"),
                    tr("The price is %1.").arg(context().texts.amount(outcome.price)),
                    notes.join(u'\n'));
            renew();
            return {};
        };
        dialog.exec();
    }

    void editAnswer(const Line &line)
    {
        EditDialog dialog(u"answerDialog"_s, tr("Answer"), context().texts, this);
        QLabel *question = makeLabel(line.question.question, &dialog);
        dialog.form()->addFull(question);
        if (!line.question.whileOpen.isEmpty())
            dialog.form()->addFull(makeSmallLabel(line.question.whileOpen, &dialog));
        QWidget *editor = nullptr;
        QLineEdit *text = nullptr;
        QComboBox *choice = nullptr;
        QStringList choices = line.question.choices;
        if (line.question.answer == AnswerKind::YesNo)
            choices = {u"yes"_s, u"no"_s};
        if (choices.isEmpty()) {
            editor = text = new QLineEdit(line.value);
        } else {
            editor = choice = new QComboBox;
            choice->addItem(tr("Not answered"), QString());
            for (const QString &each : std::as_const(choices))
                choice->addItem(each == "yes"_L1  ? tr("Yes")
                                : each == "no"_L1 ? tr("No")
                                                  : each,
                                each);
            choice->setCurrentIndex(std::max(0, choice->findData(line.value)));
        }
        FormField *field = dialog.form()->add(tr("Answer"), editor, u"answerValue"_s);
        field->setHint(line.question.source);
        QDateEdit *from = makeDateField(u"valueFrom"_s, &dialog);
        from->setDate(session().today());
        dialog.tellAt(u"contracts.from"_s,
                      dialog.form()->add(tr("In force from"), from, u"valueFrom"_s));
        dialog.tellAt(u"."_s, field);
        dialog.save = [&]() -> Done {
            BRO_CHECK(possible(line, from->date()));
            BRO_CHECK(ContractStore(session()).setAnswer(
                line.contract, line.question.id,
                text ? text->text() : choice->currentData().toString(), from->date()));
            renew();
            return {};
        };
        dialog.exec();
    }

    QList<Line> m_lines;
};

} // namespace

OfficeTab *makeContractsTab(PageContext &context, QWidget *parent)
{
    return new ContractsTab(context, parent);
}

} // namespace bro

#include "contracts_tab.moc"
