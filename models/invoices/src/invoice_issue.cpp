// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_rows.h"
#include "invoice_names.h"
#include "invoice_rows.h"
#include "issue_cache.h"
#include <QJsonDocument>
#include <algorithm>
#include <citizens/cpr_number.h>
#include <database/history.h>
#include <database/transaction.h>
#include <einvoice/einvoice.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

Finding error(const QString &code, QList<std::pair<QString, Argument>> arguments = {})
{
    return {Severity::Error, Message(code, std::move(arguments))};
}

Result<QHash<OrderId, QString>> cprOf(Session &session, const QList<BilledLine> &lines)
{
    Statement read(session.connection(),
                   u"SELECT c.cpr FROM orders o JOIN citizen c ON c.id = o.citizen_id "
                   "WHERE o.id = ?"_s);
    QHash<OrderId, QString> all;
    for (const BilledLine &line : lines) {
        BRO_TRY(const bool found, read.bind(line.order).next());
        if (found)
            all.insert(line.order, CprNumber::fromStored(read.text(0)).shown());
    }
    return all;
}

// Reads once what issuing a draft needs, so that judging and issuing see the same.
class Issue
{
public:
    Issue(Session &session, IssueCache &cache)
        : m_session(session),
          m_cache(cache),
          m_orders(session)
    {
    }

    Done read(const InvoiceDraft &draft)
    {
        m_draft = draft;
        BRO_TRY(m_setting, m_cache.setting(draft.contractKey, draft.periodTo));
        m_facts.issued = m_session.today();
        if (m_setting.buyer.cprOnInvoice) {
            BRO_TRY(m_facts.cpr, cprOf(m_session, draft.lines));
        }
        if (draft.kind == InvoiceKind::CreditNote) {
            BRO_TRY(const InvoiceHead original, InvoiceStore(m_session).byId(draft.credits));
            m_facts.creditsIssued = original.issuedOn;
        }
        return {};
    }

    InvoiceDocument document(qint64 number)
    {
        m_facts.number = number;
        return makeDocument(m_setting, m_draft, m_facts);
    }

    Result<QList<Finding>> hindrances()
    {
        QList<Finding> findings;
        if (m_setting.seller.approvalByOther && !m_draft.approved())
            findings.append(error(u"invoices.notApproved"_s));
        BRO_CHECK(addChainFindings(findings));
        findings += settingFindings(m_setting);
        addLineFindings(findings);
        BRO_CHECK(addDateFindings(findings));
        const auto sums = totals(document(1));
        if (!sums.ok())
            findings.append({Severity::Error, sums.error().message});
        // Whoever approves shall see it too.
        if (std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
                return finding.severity == Severity::Error &&
                       finding.message.code != "invoices.notApproved"_L1;
            }))
            findings += fileFindings();
        return findings;
    }

private:
    // Whether the lines still begin where the issued ones end, and still bill what was earned.
    Done addChainFindings(QList<Finding> &findings)
    {
        for (const BilledLine &line : std::as_const(m_draft.lines)) {
            BRO_TRY(const auto chains, readChains(m_session, {}, line.order));
            const QList<ChainStep> chain = chains.value(line.order).value(line.item);
            const Money before = chain.isEmpty() ? Money{} : chain.last().earned;
            if (before != line.before) {
                findings.append(
                    error(u"invoices.billedMeanwhile"_s, {{u"order"_s, line.orderNumber}}));
                continue;
            }
            if (m_draft.byHand)
                continue;
            BRO_TRY(const Order order, m_orders.byId(line.order));
            const auto bill = m_cache.bills().read(order, line.to);
            const auto earned =
                bill.ok() ? earnedBy(*bill, line.item, chain) : Result<Money>(bill.error());
            if (!earned.ok() && !concernsOneOrder(earned.error()))
                return earned.error();
            // A credit note may be one of several, but gives no more back than was not earned.
            const bool holds =
                earned.ok() && (m_draft.kind == InvoiceKind::CreditNote ? *earned <= line.earned
                                                                        : *earned == line.earned);
            if (!holds)
                findings.append(
                    error(u"invoices.earnedChanged"_s, {{u"order"_s, line.orderNumber}}));
            if (m_draft.kind == InvoiceKind::Invoice)
                BRO_CHECK(addVatFinding(line, order.trackKey, findings));
        }
        return {};
    }

    // Whether the office has chosen another VAT since the draft was made.
    Done addVatFinding(const BilledLine &line, const QString &trackKey, QList<Finding> &findings)
    {
        BRO_TRY(const QList<VatChoice> choices,
                InvoiceSetupStore(m_session).vat(m_draft.contractKey));
        const auto vat = vatFor(choices, m_draft.contractKey, trackKey, line.item);
        if (!vat.ok())
            findings.append(error(vat.error().message.code, {{u"contract"_s, m_setting.title}}));
        else if (*vat != line.vat)
            findings.append(error(u"invoices.vatChanged"_s, {{u"order"_s, line.orderNumber}}));
        return {};
    }

    // What would keep the file from being written, since an issued invoice can't be mended.
    QList<Finding> fileFindings()
    {
        const InvoiceFileKind kind = m_setting.buyer.format;
        return kind == InvoiceFileKind::Pdf
                   ? QList<Finding>()
                   : einvoiceFindings(document(1), invoiceFileKindName(kind));
    }

    void addLineFindings(QList<Finding> &findings) const
    {
        if (m_draft.lines.isEmpty())
            findings.append(error(u"invoices.draftEmpty"_s));
        const bool standard =
            std::any_of(m_draft.lines.begin(), m_draft.lines.end(), [](const BilledLine &line) {
                return line.vat.category == VatCategory::Standard;
            });
        if (standard && !m_setting.seller.vatRegistered)
            findings.append(error(u"invoices.notVatRegistered"_s));
        const bool nameless =
            std::any_of(m_draft.lines.begin(), m_draft.lines.end(),
                        [](const BilledLine &line) { return line.orderNumber.isEmpty(); });
        if (nameless && m_setting.buyer.orderNumberRequired)
            findings.append(error(u"invoices.orderNumberMissing"_s));
    }

    Done addDateFindings(QList<Finding> &findings)
    {
        Statement last(m_session.connection(), u"SELECT MAX(issued_on) FROM invoice"_s);
        BRO_TRY(const bool row, last.next());
        if (row && last.date(0).isValid() && last.date(0) > m_session.today())
            findings.append(error(u"invoices.dateBeforeLast"_s, {{u"date"_s, last.date(0)}}));
        const QDate first = firstIssueDay(m_setting.terms, m_draft.periodTo);
        if (m_draft.kind == InvoiceKind::Invoice && first.isValid() && m_session.today() < first)
            findings.append(
                {Severity::Warning, Message(u"invoices.beforeIssueDay"_s, {{u"date"_s, first}})});
        return {};
    }

    Session &m_session;
    IssueCache &m_cache;
    OrderStore m_orders;
    InvoiceDraft m_draft;
    InvoiceSetting m_setting;
    DocumentFacts m_facts;
};

Result<qint64> nextNumber(Session &session)
{
    Statement read(session.connection(), u"SELECT COALESCE((SELECT MAX(number) + 1 FROM invoice), "
                                         "(SELECT first_number FROM invoice_seller), 1)"_s);
    BRO_CHECK(read.next());
    return read.integer(0);
}

Result<InvoiceId> insertInvoice(Session &session, const InvoiceDraft &draft,
                                const InvoiceDocument &document, const InvoiceTotals &sums)
{
    const bool creditNote = draft.kind == InvoiceKind::CreditNote;
    const auto signedSum = [creditNote](Money sum) { return creditNote ? -sum : sum; };
    Statement write(session.connection(),
                    u"INSERT INTO invoice (number, kind, contract_key, period_from, period_to, "
                    "issued_on, due_on, credits_id, reason, net_ore, vat_ore, total_ore, document, "
                    "created_by, approved_by, issued_by, issued_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    write.bind(document.number, storedWord(draft.kind), draft.contractKey, draft.periodFrom,
               draft.periodTo, document.issued, creditNote ? document.issued : document.due,
               draft.credits, draft.reason, signedSum(sums.net), signedSum(sums.vat),
               signedSum(sums.total),
               QString::fromUtf8(QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact)),
               draft.createdBy, draft.approvedBy, session.user().id, session.clock().nowMs());
    BRO_CHECK(write.run());
    return InvoiceId{write.insertedId()};
}

Done insertLines(Session &session, InvoiceId invoice, const QList<BilledLine> &lines)
{
    Statement write(session.connection(),
                    u"INSERT INTO invoice_line (invoice_id, place, order_id, item, step, "
                    "period_from, period_to, text, calculation, quantity_thousandths, unit, "
                    "price_ore, earned_ore, before_ore, amount_ore, vat_category, "
                    "vat_percent_hundredths, vat_reason) VALUES (?, ?, ?, ?, "
                    "COALESCE((SELECT MAX(step) + 1 FROM invoice_line WHERE order_id = ? "
                    "AND item = ?), 1), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const BilledLine &line : lines) {
        write.bind(invoice, line.place, line.order, line.item, line.order, line.item, line.from,
                   line.to, line.text.toJson(), messagesToJson(line.calculation),
                   line.quantityThousandths, line.unit, line.price, line.earned, line.before,
                   line.amount, storedWord(line.vat.category), line.vat.percentHundredths,
                   line.vat.reason);
        BRO_CHECK(write.run());
    }
    return {};
}

} // namespace

Result<QList<Finding>> InvoiceStore::hindrances(const InvoiceDraft &draft) const
{
    IssueCache cache(m_session);
    Issue issue(m_session, cache);
    BRO_CHECK(issue.read(draft));
    return issue.hindrances();
}

Result<InvoiceDocument> InvoiceStore::preview(const InvoiceDraft &draft) const
{
    IssueCache cache(m_session);
    Issue issue(m_session, cache);
    BRO_CHECK(issue.read(draft));
    return issue.document(0);
}

Result<InvoiceHead> InvoiceStore::issue(const InvoiceDraft &seen)
{
    IssueCache cache(m_session);
    return issueDraft(m_session, seen, cache);
}

Result<InvoiceHead> issueDraft(Session &session, const InvoiceDraft &seen, IssueCache &cache)
{
    BRO_CHECK(session.require(Right::Export));
    Transaction transaction(session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(cache.refresh());
    BRO_TRY(const InvoiceDraft draft, storedDraft(session, seen));
    Issue issue(session, cache);
    BRO_CHECK(issue.read(draft));
    BRO_TRY(const QList<Finding> findings, issue.hindrances());
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            return Error(finding.message, {}, Error::Kind::Refused);
    }
    BRO_TRY(const qint64 number, nextNumber(session));
    const InvoiceDocument document = issue.document(number);
    BRO_TRY(const InvoiceTotals sums, totals(document));
    BRO_TRY(const InvoiceId id, insertInvoice(session, draft, document, sums));
    BRO_CHECK(insertLines(session, id, draft.lines));
    BRO_CHECK(DraftWriter(session).remove(draft.id));
    BRO_CHECK(writeHistory(
        session, u"invoice"_s, id.value, u"issue"_s, facts(draft),
        {{u"number"_s, QString::number(number)}, {u"total"_s, QString::number(sums.total.ore)}}));
    BRO_TRY(const QList<CitizenId> citizens, citizensOf(session, draft.lines));
    BRO_CHECK(session.log().record(AccessKind::Change, u"invoices.issued"_s, citizens));
    BRO_TRY(const InvoiceHead head, InvoiceStore(session).byId(id));
    transaction.changed(Aggregate::Billing, id.value);
    BRO_CHECK(transaction.commit());
    return head;
}

} // namespace bro
