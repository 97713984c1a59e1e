// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_rows.h"
#include "invoice_names.h"
#include "invoice_rows.h"
#include <algorithm>
#include <database/history.h>
#include <database/transaction.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// What of the line is still owed by its invoice.
Money leftOf(const QList<ChainStep> &chain, InvoiceId invoice)
{
    Money left;
    for (const ChainPart &part : openParts(chain)) {
        if (part.invoice == invoice)
            left += part.amount;
    }
    return left;
}

std::optional<LineCredit> wantedOf(const QList<LineCredit> &lines, int place)
{
    if (lines.isEmpty())
        return LineCredit{place, {}};
    const auto found = std::find_if(lines.begin(), lines.end(), [place](const LineCredit &line) {
        return line.place == place;
    });
    return found == lines.end() ? std::optional<LineCredit>() : *found;
}

Result<CreditableLine> creditableOf(Session &session, const BilledLine &line, Money left)
{
    CreditableLine one{line.place, left};
    Statement read(session.connection(),
                   u"SELECT d.id, d.kind, l.amount_ore FROM invoice_draft_line l "
                   "JOIN invoice_draft d ON d.id = l.draft_id WHERE l.order_id = ? AND l.item = ? "
                   "ORDER BY d.id"_s);
    BRO_TRY(const bool waits, read.bind(line.order, line.item).next());
    if (waits) {
        one.waits = read.id<InvoiceDraftId>(0);
        one.waitsKind = kindOf(read.text(1));
        one.waiting = Money{read.integer(2)};
    }
    return one;
}

Result<BilledLine> creditLine(const BilledLine &original, const QList<ChainStep> &chain,
                              Money amount)
{
    BilledLine line = original;
    line.step = 0;
    line.before = chain.isEmpty() ? Money{} : chain.last().earned;
    line.earned = line.before - amount;
    line.amount = -amount;
    line.quantityThousandths = -1000;
    line.unit = u"EA"_s;
    line.price = amount;
    if (amount == original.amount && original.quantityThousandths > 0) {
        line.quantityThousandths = -original.quantityThousandths;
        line.unit = original.unit;
        line.price = original.price;
    } else {
        line.calculation = {Message(u"invoices.partOfCorrection"_s,
                                    {{u"amount"_s, amount}, {u"whole"_s, original.amount}})};
    }
    return line;
}

} // namespace

Result<QList<CreditableLine>> InvoiceStore::creditable(InvoiceId id) const
{
    BRO_TRY(const QList<BilledLine> lines, this->lines(id));
    QList<CreditableLine> all;
    for (const BilledLine &line : lines) {
        BRO_TRY(const QList<ChainStep> chain, this->chain(line.order, line.item));
        BRO_TRY(const CreditableLine one, creditableOf(m_session, line, leftOf(chain, id)));
        all.append(one);
    }
    return all;
}

Result<InvoiceDraft> InvoiceStore::credit(InvoiceId id, const QList<LineCredit> &wanted,
                                          const QString &reason)
{
    BRO_CHECK(m_session.require(Right::Export));
    if (reason.trimmed().isEmpty())
        return invoiceRefusal(u"invoices.creditNeedsReason"_s);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const InvoiceHead original, byId(id));
    if (original.kind == InvoiceKind::CreditNote)
        return invoiceRefusal(u"invoices.creditOfCredit"_s, {{u"number"_s, original.number}});
    BRO_TRY(const QList<BilledLine> lines, this->lines(id));
    for (const LineCredit &credit : wanted) {
        if (credit.place < 1 || credit.place > lines.size())
            return invoiceRefusal(u"invoices.lineUnknown"_s, {{u"place"_s, qint64(credit.place)},
                                                              {u"number"_s, original.number}});
    }
    InvoiceDraft draft;
    draft.kind = InvoiceKind::CreditNote;
    draft.contractKey = original.contractKey;
    draft.periodFrom = original.periodFrom;
    draft.periodTo = original.periodTo;
    draft.credits = id;
    draft.creditsNumber = original.number;
    draft.reason = reason.simplified();
    draft.byHand = true;
    for (const BilledLine &line : lines) {
        const auto credit = wantedOf(wanted, line.place);
        if (!credit)
            continue;
        BRO_TRY(const QList<ChainStep> chain, this->chain(line.order, line.item));
        BRO_TRY(const CreditableLine can, creditableOf(m_session, line, leftOf(chain, id)));
        const Money left = can.left;
        const Money amount = credit->amount.value_or(left);
        if (credit->amount && (amount.ore <= 0 || amount > left))
            return invoiceRefusal(u"invoices.creditTooMuch"_s,
                                  {{u"place"_s, qint64(line.place)}, {u"left"_s, left}});
        if (amount.ore == 0)
            continue;
        if (can.waits.isValid())
            return invoiceRefusal(u"invoices.itemWaits"_s, {{u"order"_s, line.orderNumber}});
        BRO_TRY(BilledLine back, creditLine(line, chain, amount));
        back.place = int(draft.lines.size()) + 1;
        draft.lines.append(back);
    }
    if (draft.lines.isEmpty())
        return invoiceRefusal(u"invoices.nothingLeftToCredit"_s, {{u"number"_s, original.number}});
    BRO_TRY(draft, DraftWriter(m_session).add(draft));
    BRO_CHECK(writeHistory(m_session, u"invoice_draft"_s, draft.id.value, u"add"_s, {},
                           facts(draft), draft.reason));
    BRO_TRY(const QList<CitizenId> citizens, citizensOf(m_session, draft.lines));
    BRO_CHECK(m_session.log().record(AccessKind::Change, u"invoices.creditDrafted"_s, citizens));
    transaction.changed(Aggregate::Billing, draft.id.value);
    BRO_CHECK(transaction.commit());
    return draft;
}

} // namespace bro
