// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoice_acts.h"
#include "invoice_dialogs.h"
#include <views/background.h>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

Money netOf(const QList<InvoiceRow> &rows)
{
    Money sum;
    for (const InvoiceRow &row : rows)
        sum += row.net;
    return sum;
}

Money totalOf(const QList<InvoiceRow> &rows)
{
    Money sum;
    for (const InvoiceRow &row : rows)
        sum += row.total;
    return sum;
}

QList<InvoiceDraftId> draftsOf(const QList<InvoiceRow> &rows)
{
    QList<InvoiceDraftId> ids;
    for (const InvoiceRow &row : rows)
        ids.append(row.draft);
    return ids;
}

// Those that are issued or deleted meanwhile are left out.
Result<QList<InvoiceDraft>> approvedOf(Session &session, const QList<InvoiceDraftId> &ids)
{
    const InvoiceStore store(session);
    QList<InvoiceDraft> approved;
    for (const InvoiceDraftId id : ids) {
        const auto draft = store.draft(id);
        if (!draft.ok() && draft.error().kind != Error::Kind::NotFound)
            return draft.error();
        if (draft.ok() && draft->approved())
            approved.append(*draft);
    }
    return approved;
}

Done unapprove(Session &session, const QList<InvoiceDraftId> &ids)
{
    BRO_TRY(const QList<InvoiceDraft> approved, approvedOf(session, ids));
    if (approved.isEmpty())
        return Error(u"invoiceList.approvalSpent"_s, {}, {}, Error::Kind::Refused);
    InvoiceStore store(session);
    for (const InvoiceDraft &draft : approved)
        BRO_CHECK(store.withdrawApproval(draft));
    return {};
}

} // namespace

InvoiceActs::InvoiceActs(PageContext &context, QWidget *page)
    : QObject(page),
      m_context(context),
      m_page(page)
{
    showPapers = [page](const PrintJob &job) { return PaperPrinting(page->window()).preview(job); };
}

void InvoiceActs::tellMany(const QString &bold, const QString &title,
                           const QList<Finding> &findings)
{
    const bool stopped = std::any_of(findings.begin(), findings.end(), [](const Finding &one) {
        return one.severity == Severity::Error;
    });
    if (findings.isEmpty()) {
        Q_EMIT told(Tone::Ok, bold, {});
        return;
    }
    if (findings.size() == 1) {
        Q_EMIT told(stopped ? Tone::Error : Tone::Warning, bold,
                    m_context.texts.sentence(findings.first().message));
        return;
    }
    const auto show = [this, bold, title, findings] {
        showFindings(m_context, title, bold, findings, m_page);
    };
    Q_EMIT told(stopped ? Tone::Error : Tone::Warning, bold,
                tr("%n thing(s) to look at.", nullptr, int(findings.size())), show);
    show();
}

void InvoiceActs::makeDrafts(const QString &contractKey, Month month)
{
    const Done allowed = m_context.session.require(Right::Export);
    if (!allowed.ok()) {
        Q_EMIT failed(allowed.error());
        return;
    }
    const auto wish = askDrafts(m_context, contractKey, month, m_page);
    if (!wish)
        return;
    runInBackground<DraftRun>(
        m_context, m_page, tr("Making drafts …"), Shown::Dialog,
        [wish = *wish](Session &session, const Progress &progress) {
            return bro::makeDrafts(session, wish.contractKey, wish.month, progress);
        },
        [this](Result<DraftRun> run) {
            if (!run.ok()) {
                if (run.error().kind == Error::Kind::Canceled)
                    Q_EMIT told(Tone::Info, tr("The run was stopped."),
                                tr("The drafts that are made are whole. The next run goes on."));
                else
                    Q_EMIT failed(run.error());
                return;
            }
            QStringList words;
            if (run->made > 0)
                words.append(tr("%n draft(s) made", nullptr, run->made));
            if (run->renewed > 0)
                words.append(tr("%n made again", nullptr, run->renewed));
            if (run->removed > 0)
                words.append(
                    tr("%n removed, since nothing is left to bill", nullptr, run->removed));
            // With findings there may be something that could not become a draft.
            const QString nothing =
                run->findings.isEmpty() ? tr("Nothing new to invoice.") : tr("No drafts are made.");
            const QString bold =
                words.isEmpty() ? nothing
                                : tr("%1. In all %2 without VAT.")
                                      .arg(words.join(u", "_s), m_context.texts.amount(run->total));
            tellMany(bold, tr("Make drafts"), run->findings);
        });
}

void InvoiceActs::forEach(const QString &title, const QList<InvoiceRow> &rows, const Act &act,
                          const std::function<void(const Many &)> &done)
{
    runInBackground<Many>(
        m_context, m_page, title, Shown::Dialog,
        [rows, act](Session &session, const Progress &progress) -> Result<Many> {
            Many many;
            for (const InvoiceRow &row : rows) {
                if (!progress.at(many.done, rows.size()).ok())
                    break; // what is done stays done
                const Done one = act(session, row);
                if (one.ok())
                    ++many.done;
                else
                    many.findings.append({Severity::Error, one.error().message});
            }
            return many;
        },
        [this, done](Result<Many> many) {
            if (many.ok())
                done(*many);
            else
                Q_EMIT failed(many.error());
        });
}

void InvoiceActs::approve(const QList<InvoiceRow> &rows)
{
    forEach(
        tr("Approving …"), rows,
        [](Session &session, const InvoiceRow &row) -> Done {
            InvoiceStore store(session);
            BRO_TRY(const InvoiceDraft draft, store.draft(row.draft));
            BRO_CHECK(store.approve(draft));
            return {};
        },
        [this, rows](const Many &many) {
            if (many.done > 0) {
                const QList<InvoiceDraftId> ids = draftsOf(rows);
                const qint64 step = m_context.session.undo().push(
                    {Message(u"invoiceList.undoApprove"_s),
                     [&session = m_context.session, ids] { return unapprove(session, ids); },
                     {}});
                m_undoable.insert(step, ids);
            }
            tellMany(tr("%n draft(s) approved.", nullptr, many.done), tr("Approve"), many.findings);
        });
}

void InvoiceActs::forgetSpent()
{
    m_undoable.removeIf([this](const auto &step) {
        const auto left = approvedOf(m_context.session, step.value());
        const bool spent = left.ok() && left->isEmpty();
        if (spent)
            m_context.session.undo().drop(step.key());
        return spent;
    });
}

void InvoiceActs::withdrawApproval(const QList<InvoiceRow> &rows)
{
    forEach(
        tr("Taking approvals back …"), rows,
        [](Session &session, const InvoiceRow &row) -> Done {
            InvoiceStore store(session);
            BRO_TRY(const InvoiceDraft draft, store.draft(row.draft));
            BRO_CHECK(store.withdrawApproval(draft));
            return {};
        },
        [this](const Many &many) {
            tellMany(tr("%n approval(s) taken back.", nullptr, many.done), tr("Take approval back"),
                     many.findings);
        });
}

void InvoiceActs::issue(const QList<InvoiceRow> &rows)
{
    const auto next = nextInvoiceNumber(m_context.session);
    if (!next.ok()) {
        Q_EMIT failed(next.error());
        return;
    }
    const qint64 last = *next + rows.size() - 1;
    const QString numbers = rows.size() == 1
                                ? tr("It gets number %1.").arg(*next)
                                : tr("They get the numbers %1 to %2.").arg(*next).arg(last);
    const Texts &texts = m_context.texts;
    const int answer = m_context.prompts.ask(
        m_page,
        {Tone::Warning,
         tr("Issue"),
         tr("Issue %n invoice(s) for %1 without VAT, %2 in all?", nullptr, int(rows.size()))
             .arg(texts.amount(netOf(rows)), texts.amount(totalOf(rows))),
         numbers + u' ' + tr("What is issued can't be changed; it is corrected by a credit note."),
         {tr("Issue"), tr("Cancel")}});
    if (answer != 0)
        return;
    const QList<InvoiceDraftId> ids = draftsOf(rows);
    runInBackground<IssueRun>(
        m_context, m_page, tr("Issuing …"), Shown::Dialog,
        [ids](Session &session, const Progress &progress) {
            return issueDrafts(session, ids, progress);
        },
        [this](Result<IssueRun> run) {
            forgetSpent();
            if (!run.ok()) {
                if (run.error().kind == Error::Kind::Canceled)
                    Q_EMIT told(Tone::Info, tr("The run was stopped."),
                                tr("What has a number is issued. The rest are still drafts."));
                else
                    Q_EMIT failed(run.error());
                return;
            }
            QString bold = tr("%n invoice(s) issued.", nullptr, int(run->issued.size()));
            if (run->issued.size() == 1)
                bold = tr("Number %1 is issued.").arg(run->issued.first().number);
            else if (!run->issued.isEmpty())
                bold = tr("Numbers %1 to %2 are issued.")
                           .arg(run->issued.first().number)
                           .arg(run->issued.last().number);
            tellMany(bold, tr("Issue"), run->findings);
            if (!run->issued.isEmpty())
                Q_EMIT wanted(run->issued.first().id.value);
        });
}

void InvoiceActs::discard(const QList<InvoiceRow> &rows)
{
    const int answer = m_context.prompts.ask(
        m_page,
        {Tone::Warning,
         tr("Delete drafts"),
         tr("Delete %n draft(s)?", nullptr, int(rows.size())),
         tr("What they bill comes again the next time drafts are made; credit notes made by "
            "hand do not. The deletion can be undone."),
         {tr("Keep"), tr("Delete")},
         0});
    if (answer != 1)
        return;
    const auto gone = std::make_shared<QList<InvoiceDraft>>();
    forEach(
        tr("Deleting drafts …"), rows,
        [gone](Session &session, const InvoiceRow &row) -> Done {
            InvoiceStore store(session);
            BRO_TRY(const InvoiceDraft draft, store.draft(row.draft));
            BRO_CHECK(store.discard(draft));
            gone->append(draft);
            return {};
        },
        [this, gone](const Many &many) {
            if (!gone->isEmpty())
                m_context.session.undo().push({Message(u"invoiceList.undoDiscard"_s),
                                               [&session = m_context.session, drafts = *gone] {
                                                   return InvoiceStore(session).putBackAll(drafts);
                                               },
                                               {}});
            tellMany(tr("%n draft(s) deleted.", nullptr, many.done), tr("Delete drafts"),
                     many.findings);
        });
}

void InvoiceActs::credit(const InvoiceRow &row)
{
    const auto details = invoiceDetails(m_context.session, row);
    if (!details.ok()) {
        Q_EMIT failed(details.error());
        return;
    }
    const auto can = InvoiceStore(m_context.session).creditable(row.invoice);
    if (!can.ok()) {
        Q_EMIT failed(can.error());
        return;
    }
    InvoiceDraftId made;
    const bool done = askCredit(
        m_context, row, details->lines, *can,
        [&](const CreditWish &wish) -> Done {
            BRO_TRY(const InvoiceDraft draft,
                    InvoiceStore(m_context.session).credit(row.invoice, wish.lines, wish.reason));
            made = draft.id;
            return {};
        },
        m_page);
    if (!done)
        return;
    Q_EMIT wanted(-made.value);
    Q_EMIT told(Tone::Ok, tr("A draft of a credit note to invoice %1 is made.").arg(row.number),
                tr("It counts when it is issued."));
}

void InvoiceActs::pay(const InvoiceRow &row)
{
    QList<Finding> findings;
    const bool done = askPayment(
        m_context, row,
        [&](const NewPayment &payment) -> Done {
            BRO_TRY(const PaymentOutcome outcome, PaymentStore(m_context.session).add(payment));
            findings = outcome.findings;
            return {};
        },
        m_page);
    if (!done)
        return;
    const auto after = PaymentStore(m_context.session).receivable(row.number);
    const QString words =
        after.ok() && after->open() > Money{}
            ? tr("The payment of invoice %1 is recorded. Still open: %2")
                  .arg(QString::number(row.number), m_context.texts.amount(after->open()))
            : tr("The payment of invoice %1 is recorded.").arg(row.number);
    tellMany(words, tr("Record payment"), findings);
}

void InvoiceActs::reverse(PaymentId payment)
{
    const auto reason = m_context.prompts.askText(
        m_page, tr("Take back a payment"),
        tr("Why? The payment then counts as if it had never come in; both rows are kept."));
    if (!reason)
        return;
    const auto done = PaymentStore(m_context.session).reverse(payment, *reason);
    if (!done.ok())
        Q_EMIT failed(done.error());
    else
        tellMany(tr("The payment is taken back."), tr("Take back a payment"), done->findings);
}

void InvoiceActs::editNote(const InvoiceRow &row)
{
    InvoiceStore store(m_context.session);
    const auto draft = store.draft(row.draft);
    if (!draft.ok()) {
        Q_EMIT failed(draft.error());
        return;
    }
    const auto note = m_context.prompts.askText(
        m_page, tr("Note on the invoice"),
        tr("Stands on the invoice, so no names and CPR numbers. An approval is taken back."),
        draft->note, true);
    if (!note || *note == draft->note)
        return;
    const auto done = store.setNote(*draft, *note);
    if (!done.ok())
        Q_EMIT failed(done.error());
}

} // namespace bro
