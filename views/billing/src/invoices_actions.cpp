// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_acts.h"
#include <QMenu>
#include <QPushButton>
#include <views/billing/invoices_page.h>
#include <views/controls.h>
#include <views/icons.h>
#include <views/list_view.h>
#include <views/message_bar.h>

using namespace Qt::StringLiterals;

namespace bro {

void InvoicesPage::addAct(const QString &text, const QString &iconName, const QKeySequence &keys,
                          const QString &name, std::function<Message(const InvoiceRow &)> hindrance,
                          std::function<void(const QList<InvoiceRow> &)> act, bool many)
{
    QAction *action = makeAction(text, iconName, keys, this);
    action->setObjectName(name);
    m_choices.append({action, std::move(hindrance), std::move(act), many});
    connect(action, &QAction::triggered, this,
            [this, at = m_choices.size() - 1] { perform(m_choices[at]); });
    addToMenu(action);
    m_more->addAction(action);
}

void InvoicesPage::buildActions()
{
    const auto onlyIssued = [](const InvoiceRow &row) {
        return row.isDraft() ? Message(u"invoiceList.issueFirst"_s) : Message();
    };
    const auto onlyInvoice = [onlyIssued](const InvoiceRow &row) {
        return row.kind == InvoiceKind::CreditNote ? Message(u"invoiceList.creditNoteSetOff"_s)
                                                   : onlyIssued(row);
    };
    const auto onlyDraft = [](const InvoiceRow &row) {
        return row.isDraft() ? Message() : Message(u"invoiceList.issuedAlready"_s);
    };
    QAction *make = makeAction(tr("Make drafts…"), u"add"_s, QKeySequence::New, this);
    make->setObjectName(u"actMake"_s);
    const auto makeThem = [this] {
        m_acts->makeDrafts(contract(), monthOf(session().today().addMonths(-1)));
    };
    connect(make, &QAction::triggered, this, makeThem);
    connect(m_make, &QPushButton::clicked, this, makeThem);
    addToMenu(make);
    addAct(
        tr("Approve"), u"checkmark"_s, {}, u"actApprove"_s,
        [this](const InvoiceRow &row) {
            return stepHindrance(InvoiceStep::Approve, row, m_approvalByOther);
        },
        [this](const QList<InvoiceRow> &rows) { m_acts->approve(rows); });
    addAct(
        tr("Take approval back"), u"arrow_undo"_s, {}, u"actUnapprove"_s,
        [](const InvoiceRow &row) {
            return row.state == InvoiceState::Approved ? Message()
                                                       : Message(u"invoiceList.notApproved"_s);
        },
        [this](const QList<InvoiceRow> &rows) { m_acts->withdrawApproval(rows); });
    addAct(
        tr("Issue…"), u"arrow_export_ltr"_s, QKeySequence(u"Ctrl+Return"_s), u"actIssue"_s,
        [this](const InvoiceRow &row) {
            return stepHindrance(InvoiceStep::Issue, row, m_approvalByOther);
        },
        [this](const QList<InvoiceRow> &rows) { m_acts->issue(rows); });
    addAct(
        tr("Note on the invoice…"), u"note"_s, {}, u"actNote"_s, onlyDraft,
        [this](const QList<InvoiceRow> &rows) { m_acts->editNote(rows.first()); }, false);
    addAct(
        tr("Show and print"), u"eye"_s, {}, u"actShow"_s,
        [](const InvoiceRow &) { return Message(); },
        [this](const QList<InvoiceRow> &rows) { m_acts->show(rows); });
    addSaveMenu();
    addAct(
        tr("Record payment…"), u"checkmark_circle"_s, {}, u"actPay"_s, onlyInvoice,
        [this](const QList<InvoiceRow> &rows) { m_acts->pay(rows.first()); }, false);
    addAct(
        tr("Make a reminder…"), u"alert"_s, {}, u"actRemind"_s,
        [this, onlyInvoice](const InvoiceRow &row) {
            const Message why = onlyInvoice(row);
            return why.isEmpty() ? reminderHindrance(row, session().today()) : why;
        },
        [this](const QList<InvoiceRow> &rows) { m_acts->remind(rows.first()); }, false);
    addAct(
        tr("Credit…"), u"receipt"_s, {}, u"actCredit"_s,
        [onlyIssued](const InvoiceRow &row) {
            return row.kind == InvoiceKind::CreditNote ? Message(u"invoiceList.creditNoteStays"_s)
                                                       : onlyIssued(row);
        },
        [this](const QList<InvoiceRow> &rows) { m_acts->credit(rows.first()); }, false);
    addAct(tr("Delete draft"), u"delete"_s, QKeySequence(Qt::Key_Delete), u"actDiscard"_s,
           onlyDraft, [this](const QList<InvoiceRow> &rows) { m_acts->discard(rows); });
    QAction *postings = makeAction(tr("Postings…"), u"arrow_export_ltr"_s, {}, this);
    postings->setObjectName(u"actPostings"_s);
    connect(postings, &QAction::triggered, m_acts, &InvoiceActs::exportPostings);
    addToMenu(postings);
    m_more->addAction(postings);
    addAgain(tr("Read again"));
    renewActions();
}

void InvoicesPage::addSaveMenu()
{
    auto *menu = new QMenu(tr("Save file"), this);
    menu->setIcon(icon(u"save"_s));
    const auto add = [&](const QString &text, const QString &name,
                         std::optional<InvoiceFileKind> kind) {
        QAction *action = makeAction(text, {}, {}, this);
        action->setObjectName(name);
        m_choices.append(
            {action,
             [](const InvoiceRow &row) {
                 return row.isDraft() ? Message(u"invoiceList.issueFirst"_s) : Message();
             },
             [this, kind](const QList<InvoiceRow> &rows) { m_acts->save(rows, kind); }});
        connect(action, &QAction::triggered, this,
                [this, at = m_choices.size() - 1] { perform(m_choices[at]); });
        menu->addAction(action);
    };
    add(tr("As the buyer wants it…"), u"actSave"_s, {});
    add(tr("Peppol BIS Billing 3.0…"), u"actSavePeppol"_s, InvoiceFileKind::Peppol);
    add(tr("OIOUBL 2.1…"), u"actSaveOioubl"_s, InvoiceFileKind::Oioubl);
    add(tr("PDF…"), u"actSavePdf"_s, InvoiceFileKind::Pdf);
    m_save->setMenu(menu);
    m_more->addMenu(menu);
    addToMenu(menu->menuAction());
}

InvoiceStep InvoicesPage::step(const InvoiceRow &row) const
{
    return nextStep(row, m_approvalByOther);
}

QList<InvoiceRow> InvoicesPage::chosen() const
{
    QList<InvoiceRow> rows;
    const QList<qint64> ids = list()->selectedIds();
    for (const qint64 id : ids) {
        if (const InvoiceRow *row = m_model.rowOf(id))
            rows.append(*row);
    }
    return rows;
}

// An action is offered where it fits one of the chosen; why not is said when it fits none.
void InvoicesPage::renewActions()
{
    const QList<InvoiceRow> rows = chosen();
    for (const Choice &choice : std::as_const(m_choices)) {
        Message why;
        bool any = false;
        for (const InvoiceRow &row : rows) {
            const Message hindrance = choice.hindrance(row);
            any = any || hindrance.isEmpty();
            why = why.isEmpty() ? hindrance : why;
        }
        const bool fits = any && (choice.many || rows.size() == 1);
        choice.action->setEnabled(fits);
        choice.action->setToolTip(fits || why.isEmpty() ? QString() : texts().sentence(why));
    }
    const bool issued =
        std::any_of(rows.begin(), rows.end(), [](const InvoiceRow &row) { return !row.isDraft(); });
    m_save->setEnabled(issued);
    m_save->setToolTip(issued ? QString() : tr("Choose issued invoices first."));
}

void InvoicesPage::perform(const Choice &choice)
{
    QList<InvoiceRow> rows;
    const QList<InvoiceRow> all = chosen();
    for (const InvoiceRow &row : all) {
        if (choice.hindrance(row).isEmpty())
            rows.append(row);
    }
    if (!rows.isEmpty())
        choice.act(rows);
}

void InvoicesPage::doStep()
{
    const InvoiceRow *row = m_model.row(list()->currentIndex());
    if (!row)
        return;
    const InvoiceStep next = step(*row);
    const Message hindrance = stepHindrance(next, *row, m_approvalByOther);
    if (!hindrance.isEmpty()) {
        m_told = false;
        messageBar()->show(Tone::Warning, texts().sentence(hindrance));
        return;
    }
    // The same step for all that are chosen and ready for it.
    QList<InvoiceRow> rows = chosen();
    rows.removeIf([&](const InvoiceRow &one) {
        return step(one) != next || !stepHindrance(next, one, m_approvalByOther).isEmpty();
    });
    switch (next) {
    case InvoiceStep::Approve:
        m_acts->approve(rows);
        break;
    case InvoiceStep::Issue:
        m_acts->issue(rows);
        break;
    case InvoiceStep::RegisterPayment:
        m_acts->pay(*row);
        break;
    case InvoiceStep::Show:
        m_acts->show(rows);
        break;
    }
}

} // namespace bro
