// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_rows.h"
#include "invoice_names.h"
#include "invoice_rows.h"
#include <QJsonObject>
#include <algorithm>
#include <database/history.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Error staleDraft()
{
    return Error(u"invoices.draftStale"_s, {}, {}, Error::Kind::Stale);
}

// Writes what may be changed of a draft, with its history.
Done update(Session &session, const InvoiceDraft &before, const InvoiceDraft &after,
            const QString &action)
{
    Statement write(session.connection(),
                    u"UPDATE invoice_draft SET note = ?, approved_at = ?, approved_by = ?, "
                    "version = ? WHERE id = ?"_s);
    write.bind(after.note,
               after.approved() ? std::optional(after.approvedAt) : std::optional<qint64>(),
               after.approvedBy, after.version, after.id);
    BRO_CHECK(write.run());
    return writeHistory(session, u"invoice_draft"_s, after.id.value, action, facts(before),
                        facts(after));
}

} // namespace

Result<InvoiceDraft> storedDraft(Session &session, const InvoiceDraft &seen)
{
    BRO_TRY(QList<InvoiceDraft> found, readDrafts(session, {}, seen.id));
    if (found.isEmpty())
        return staleDraft();
    if (found.first().version != seen.version)
        return staleDraft();
    return found.first();
}

Result<QList<CitizenId>> citizensOf(Session &session, const QList<BilledLine> &lines)
{
    Statement read(session.connection(), u"SELECT citizen_id FROM orders WHERE id = ?"_s);
    QSet<CitizenId> citizens;
    for (const BilledLine &line : lines) {
        BRO_TRY(const bool found, read.bind(line.order).next());
        if (found)
            citizens.insert(read.id<CitizenId>(0));
    }
    return citizens.values();
}

Result<QList<InvoiceDraft>> InvoiceStore::drafts(const DraftFilter &filter) const
{
    return readDrafts(m_session, filter);
}

Result<InvoiceDraft> InvoiceStore::draft(InvoiceDraftId id) const
{
    BRO_TRY(const QList<InvoiceDraft> found, readDrafts(m_session, {}, id));
    if (found.isEmpty())
        return Error(u"invoices.draftGone"_s, {}, {}, Error::Kind::NotFound);
    return found.first();
}

Result<InvoiceDraft> InvoiceStore::approve(const InvoiceDraft &seen)
{
    BRO_CHECK(m_session.require(Right::Export));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const InvoiceDraft before, storedDraft(m_session, seen));
    if (before.approved())
        return before;
    BRO_TRY(const InvoiceSeller seller, InvoiceSetupStore(m_session).seller());
    if (seller.approvalByOther && before.createdBy == m_session.user().id)
        return invoiceRefusal(u"invoices.approveOther"_s, {{u"user"_s, m_session.user().name}});
    InvoiceDraft after = before;
    after.approvedAt = m_session.clock().nowMs();
    after.approvedBy = m_session.user().id;
    after.approvedByName = m_session.user().name;
    after.version = before.version + 1;
    BRO_CHECK(update(m_session, before, after, u"approve"_s));
    transaction.changed(Aggregate::Billing, after.id.value);
    BRO_CHECK(transaction.commit());
    return after;
}

Result<InvoiceDraft> InvoiceStore::withdrawApproval(const InvoiceDraft &seen)
{
    BRO_CHECK(m_session.require(Right::Export));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const InvoiceDraft before, storedDraft(m_session, seen));
    if (!before.approved())
        return before;
    InvoiceDraft after = before;
    after.approvedAt = 0;
    after.approvedBy = {};
    after.approvedByName.clear();
    after.version = before.version + 1;
    BRO_CHECK(update(m_session, before, after, u"withdraw-approval"_s));
    transaction.changed(Aggregate::Billing, after.id.value);
    BRO_CHECK(transaction.commit());
    return after;
}

Result<InvoiceDraft> InvoiceStore::setNote(const InvoiceDraft &seen, const QString &note)
{
    BRO_CHECK(m_session.require(Right::Export));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const InvoiceDraft before, storedDraft(m_session, seen));
    InvoiceDraft after = before;
    after.note = note.trimmed();
    if (after.note == before.note)
        return before;
    after.approvedAt = 0;
    after.approvedBy = {};
    after.approvedByName.clear();
    after.version = before.version + 1;
    BRO_CHECK(update(m_session, before, after, u"note"_s));
    transaction.changed(Aggregate::Billing, after.id.value);
    BRO_CHECK(transaction.commit());
    return after;
}

Done InvoiceStore::discard(const InvoiceDraft &seen, const QString &reason)
{
    BRO_CHECK(m_session.require(Right::Export));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const InvoiceDraft before, storedDraft(m_session, seen));
    BRO_CHECK(DraftWriter(m_session).remove(before.id));
    BRO_CHECK(writeHistory(m_session, u"invoice_draft"_s, before.id.value, u"delete"_s,
                           facts(before), {}, reason.trimmed()));
    BRO_TRY(const QList<CitizenId> citizens, citizensOf(m_session, before.lines));
    BRO_CHECK(m_session.log().record(AccessKind::Delete, u"invoices.draftDiscarded"_s, citizens));
    transaction.changed(Aggregate::Billing, before.id.value);
    return transaction.commit();
}

Result<InvoiceDraft> InvoiceStore::putBack(const InvoiceDraft &discarded)
{
    BRO_CHECK(m_session.require(Right::Export));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    // Credit notes of one correction follow each other.
    Statement waits(m_session.connection(), u"SELECT earned_ore FROM invoice_draft_line WHERE "
                                            "order_id = ? AND item = ? ORDER BY id DESC LIMIT 1"_s);
    for (const BilledLine &line : discarded.lines) {
        BRO_TRY(const bool waiting, waits.bind(line.order, line.item).next());
        BRO_TRY(const QList<ChainStep> steps, chain(line.order, line.item));
        const Money issued = steps.isEmpty() ? Money{} : steps.last().earned;
        const Money last = waiting ? Money{waits.integer(0)} : issued;
        if (last != line.before)
            return invoiceRefusal(waiting ? u"invoices.itemWaits"_s : u"invoices.billedMeanwhile"_s,
                                  {{u"order"_s, line.orderNumber}});
    }
    BRO_TRY(const InvoiceDraft made, DraftWriter(m_session).add(discarded));
    BRO_CHECK(
        writeHistory(m_session, u"invoice_draft"_s, made.id.value, u"put-back"_s, {}, facts(made)));
    BRO_TRY(const QList<CitizenId> citizens, citizensOf(m_session, made.lines));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"invoices.draftPutBack"_s, citizens));
    transaction.changed(Aggregate::Billing, made.id.value);
    BRO_CHECK(transaction.commit());
    return draft(made.id);
}

Done InvoiceStore::putBackAll(QList<InvoiceDraft> discarded)
{
    // Those of one correction follow each other as they were made.
    std::sort(discarded.begin(), discarded.end(),
              [](const InvoiceDraft &a, const InvoiceDraft &b) { return a.id < b.id; });
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    for (const InvoiceDraft &draft : std::as_const(discarded))
        BRO_CHECK(putBack(draft));
    return transaction.commit();
}

} // namespace bro
