// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_actions.h"
#include "edit_dialog.h"
#include "office_tab.h"
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <contracts/project_numbers.h>
#include <views/controls.h>
#include <views/list_view.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

// The versions of each contract with their drafts, and the office's own values: each track's
// Tilbuds-ID and price, and answers to what the contract leaves open.
class ContractsTab : public ListTab
{
    Q_OBJECT
public:
    ContractsTab(PageContext &context, QWidget *parent)
        : ListTab(u"contracts"_s,
                  {{u"what"_s, tr("What"), 60},
                   {u"value"_s, tr("Value"), 36},
                   {u"state"_s, tr("State"), 24}},
                  context.session.require(Right::ManageContracts).ok() ? tr("New contract…")
                                                                       : QString(),
                  context, parent),
          m_actions(new ContractActions(context, this))
    {
        connect(m_actions, &ContractActions::failed, this, &OfficeTab::failed);
        if (hasNew())
            addMenu();
    }

    void addNew() override { m_actions->newContract(); }

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
        if (line.kind == Line::Version)
            m_actions->openVersion(line.version);
        else if (line.kind == Line::Draft)
            m_actions->openDraft(line.draft);
        else if (line.kind == Line::Project)
            editProject(line);
        else if (line.kind == Line::Price)
            editPrice(line);
        else
            editAnswer(line);
    }

private:
    struct Line
    {
        enum Kind { Project, Price, Answer, Version, Draft } kind = Project;
        QString contract;
        QString track;
        QString title;
        QString value;
        OpenQuestion question;
        ContractVersionId version{};
        qint64 draft = 0;
    };

    void addMenu()
    {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"contractMenu"_s);
        const auto act = [this, menu](const QString &text, const QString &name, auto what) {
            QAction *action = menu->addAction(text);
            action->setObjectName(name);
            connect(action, &QAction::triggered, this, what);
        };
        act(tr("New &version…"), u"contractNewVersion"_s, [this] {
            if (const QString key = chosen(); !key.isEmpty())
                m_actions->newVersion(key);
        });
        act(tr("&Edit the draft"), u"contractEditDraft"_s, [this] {
            if (const auto draft = chosenDraft())
                m_actions->openDraft(draft->id);
        });
        act(tr("&Delete the draft…"), u"contractDeleteDraft"_s, [this] {
            if (const auto draft = chosenDraft())
                m_actions->removeDraft(*draft);
        });
        act(tr("&Regulate the prices…"), u"contractRegulate"_s, [this] {
            if (const QString key = chosen(); !key.isEmpty())
                m_actions->regulatePrices(key);
        });
        menu->addSeparator();
        act(tr("&Load a file…"), u"contractImport"_s, [this] { m_actions->importFile(); });
        act(tr("&Take those that come with the program"), u"contractBundled"_s,
            [this] { m_actions->importBundled(); });
        act(tr("&Save as a file…"), u"contractExport"_s, [this] { saveAsFile(); });
        auto *button = makeButton(tr("Contract"), {}, u"contractMenuButton"_s, this);
        button->setMenu(menu);
        tools()->addWidget(button);
    }

    // The contract of the chosen line; without one the user is told to choose.
    QString chosen()
    {
        const QString key = m_lines.value(list()->currentId() - 1).contract;
        if (key.isEmpty())
            context().prompts.tell(this, Tone::Info, tr("Contract"),
                                   tr("Choose a line of the contract in the list first."));
        return key;
    }

    std::optional<ContractDraft> chosenDraft()
    {
        const QString key = chosen();
        if (key.isEmpty())
            return {};
        const qint64 id = m_lines.value(list()->currentId() - 1).draft;
        const auto drafts = ContractDraftStore(session()).list();
        for (qsizetype i = 0; drafts.ok() && i < drafts->size(); ++i)
            if (id > 0 ? drafts->at(i).id == id : drafts->at(i).key == key)
                return drafts->at(i);
        context().prompts.tell(this, Tone::Info, tr("Contract"),
                               tr("The contract has no draft. Make a new version to change it."));
        return {};
    }

    // The chosen version or draft, else the version in force.
    void saveAsFile()
    {
        const QString key = chosen();
        if (key.isEmpty())
            return;
        const Line line = m_lines.value(list()->currentId() - 1);
        const auto text = [&]() -> Result<QByteArray> {
            if (line.kind == Line::Draft) {
                BRO_TRY(const ContractDraft draft, ContractDraftStore(session()).find(line.draft));
                return draft.text;
            }
            ContractStore store(session());
            if (line.kind == Line::Version)
                return store.text(line.version);
            BRO_TRY(const ContractVersionPtr version, store.find(key, session().today()));
            return store.text(version->id);
        }();
        if (text.ok())
            m_actions->saveAsFile(*text, key);
        else
            Q_EMIT failed(text.error());
    }

    Done gather(QList<RowsModel::Row> &rows, QList<GroupedListModel::Group> &groups)
    {
        ContractStore store(session());
        const QDate today = session().today();
        BRO_TRY(const QList<ContractSummary> contracts, store.list());
        BRO_TRY(const QList<ContractDraft> drafts, ContractDraftStore(session()).list());
        QStringList seen;
        for (const ContractSummary &summary : contracts) {
            if (seen.contains(summary.key))
                continue;
            seen.append(summary.key);
            BRO_TRY(const ContractVersionPtr version, store.find(summary.key, today));
            const Profile &profile = version->profile;
            const int group = int(groups.size());
            groups.append({profile.key, profile.title, u"document_text"_s});
            for (const ContractSummary &each : contracts)
                if (each.key == profile.key)
                    addVersion(rows, group, each, version->id);
            for (const ContractDraft &draft : drafts)
                if (draft.key == profile.key)
                    addDraft(rows, group, draft);
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
        // Contracts that are still being written.
        for (const ContractDraft &draft : drafts) {
            if (seen.contains(draft.key))
                continue;
            const QString title =
                draft.title.isEmpty() ? tr("Contract without a title") : draft.title;
            groups.append({u"draft-%1"_s.arg(draft.id), title, u"document_text"_s});
            addDraft(rows, int(groups.size()) - 1, draft);
        }
        return {};
    }

    void addVersion(QList<RowsModel::Row> &rows, int group, const ContractSummary &summary,
                    ContractVersionId inForce)
    {
        Line line{Line::Version, summary.key, {}, {}, {}, {}};
        line.version = summary.id;
        m_lines.append(line);
        const bool later = summary.validFrom > session().today();
        rows.append({m_lines.size(),
                     {tr("Version %1").arg(summary.version),
                      tr("in force from %1").arg(context().texts.date(summary.validFrom)),
                      {}},
                     summary.id == inForce && !later
                         ? Mark{Tone::Ok, u"checkmark"_s, tr("In force")}
                     : later ? Mark{Tone::Info, u"clock"_s, tr("Comes later")}
                             : Mark{Tone::Neutral, u"history"_s, tr("Earlier")},
                     group});
    }

    void addDraft(QList<RowsModel::Row> &rows, int group, const ContractDraft &draft)
    {
        Line line{Line::Draft, draft.key, {}, {}, {}, {}};
        line.draft = draft.id;
        m_lines.append(line);
        rows.append({m_lines.size(),
                     {tr("Draft of version %1").arg(draft.version),
                      draft.validFrom.isValid()
                          ? tr("in force from %1").arg(context().texts.date(draft.validFrom))
                          : QString(),
                      {}},
                     Mark{Tone::Info, u"edit"_s, tr("Draft")},
                     group});
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
    ContractActions *m_actions;
};

} // namespace

OfficeTab *makeContractsTab(PageContext &context, QWidget *parent)
{
    return new ContractsTab(context, parent);
}

} // namespace bro

#include "contracts_tab.moc"
