// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_plan.h"
#include "draft_rows.h"
#include "invoice_maker.h"
#include "orders_to_bill.h"
#include <QMap>
#include <algorithm>
#include <core/texts.h>
#include <database/transaction.h>
#include <invoices/invoice_run.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Whole drafts are stored this many groups at a time; a run that is stopped keeps what it stored.
constexpr qsizetype GroupsAtOnce = 250;
constexpr int TriesAtMost = 5;

using ItemKey = std::pair<OrderId, QString>;

// The drafts of one order, or of the whole contract, as they are and as they should be.
struct Group
{
    QList<InvoiceDraft> present;
    LinesWanted wanted;
    QSet<CitizenId> citizens;
};

struct Change
{
    QList<InvoiceDraftId> remove;
    QList<InvoiceDraft> add;
    QSet<CitizenId> citizens;
};

QString reasonOf(const Order &order)
{
    const Texts &danish = Texts::danish();
    if (order.state == OrderState::Cancelled)
        return danish.sentence(u"invoices.reasonCancelled"_s, {{u"order"_s, order.number}});
    if (order.state == OrderState::Interrupted)
        return danish.sentence(u"invoices.reasonInterrupted"_s,
                               {{u"order"_s, order.number}, {u"date"_s, order.interruptedOn}});
    return danish.sentence(u"invoices.reasonChanged"_s, {{u"order"_s, order.number}});
}

class ContractRun
{
public:
    ContractRun(Session &session, const QString &contractKey, Month month, DraftRun &run)
        : m_session(session),
          m_bills(session),
          m_contractKey(contractKey),
          m_month(month),
          m_run(run)
    {
    }

    Done make(const Progress &progress)
    {
        for (int tries = 0; tries < TriesAtMost; ++tries) {
            BRO_CHECK(read());
            BRO_CHECK(gather(progress));
            plan();
            BRO_TRY(const bool stored, store(progress));
            if (stored) {
                report();
                return {};
            }
        }
        return Error(u"invoices.othersWrite"_s, {}, {}, Error::Kind::Locked);
    }

private:
    Done read()
    {
        m_groups.clear();
        m_findings.clear();
        m_held.clear();
        m_left.clear();
        m_total = {};
        m_unchanged = 0;
        m_changes.clear();
        BRO_TRY(m_seen, m_session.connection().dataVersion());
        BRO_CHECK(m_bills.readAhead());
        const InvoiceSetupStore setup(m_session);
        BRO_TRY(m_buyer, setup.buyer(m_contractKey));
        BRO_TRY(m_vat, setup.vat(m_contractKey));
        BRO_TRY(m_chains, readChains(m_session, m_contractKey));
        BRO_TRY(const QList<InvoiceDraft> drafts,
                readDrafts(m_session, {.contractKey = m_contractKey}));
        for (const InvoiceDraft &draft : drafts) {
            if (draft.byHand || draft.approved() || draft.periodFrom != m_month.first())
                hold(draft);
        }
        for (const InvoiceDraft &draft : drafts)
            sortIn(draft);
        return {};
    }

    void hold(const InvoiceDraft &draft)
    {
        for (const BilledLine &line : draft.lines)
            m_held.insert({line.order, line.item}, draft);
        m_left.insert(draft.id);
    }

    // Drafts that this run may make again are of its month, not approved and not made by hand, and
    // no draft that is left alone follows them in the chain of an item.
    void sortIn(const InvoiceDraft &draft)
    {
        const bool followed =
            std::any_of(draft.lines.begin(), draft.lines.end(), [this](const BilledLine &line) {
                return m_held.contains({line.order, line.item});
            });
        if (!m_left.contains(draft.id) && !followed)
            m_groups[groupOf(draft)].present.append(draft);
        else if (draft.periodFrom == m_month.first())
            m_total += draft.net();
    }

    // Group 0 is the contract's; a draft of several orders belongs to it in any case.
    qint64 groupOf(const InvoiceDraft &draft) const
    {
        if (!m_buyer.oneOrderPerInvoice || draft.lines.isEmpty())
            return 0;
        const OrderId first = draft.lines.first().order;
        const bool one = std::all_of(draft.lines.begin(), draft.lines.end(),
                                     [first](const auto &line) { return line.order == first; });
        return one ? first.value : 0;
    }

    Done gather(const Progress &progress)
    {
        OrderStore orders(m_session);
        BRO_TRY(QList<OrderLine> all, orders.list({.contractKey = m_contractKey}));
        std::sort(all.begin(), all.end(), [](const OrderLine &a, const OrderLine &b) {
            return std::tie(a.order.number, a.order.id) < std::tie(b.order.number, b.order.id);
        });
        qint64 done = 0;
        for (const OrderLine &line : std::as_const(all)) {
            BRO_CHECK(progress.at(done++, all.size()));
            const Done billed = addOrder(line.order);
            if (billed.ok())
                continue;
            if (!concernsOneOrder(billed.error()))
                return billed.error();
            // A price or hours that are missing keep one order out, not the others.
            find(Severity::Error, u"jobs.orderNotCounted"_s,
                 {{u"order"_s, line.order.number},
                  {u"why"_s, std::make_shared<const Message>(billed.error().message)}});
        }
        return {};
    }

    Done addOrder(const Order &order)
    {
        const OrderChains chains = m_chains.value(order.id);
        const bool earns =
            order.state == OrderState::Accepted || order.state == OrderState::Interrupted;
        if (chains.isEmpty() && (!earns || order.start > m_run.until))
            return {};
        BRO_TRY(const ProfilePtr profile, m_bills.profileOf(order));
        const InvoiceTerms &terms = profile->invoicing;
        if (terms.channel == InvoiceChannel::Portal ||
            (terms.cadence == InvoiceCadence::OnceAtEnd && earns && order.lastDay() > m_run.until))
            return {};
        BRO_TRY(const OrderToBill bill, m_bills.read(order, m_run.until));
        BRO_TRY(const QList<BilledLine> lines, linesToBill(bill, chains));
        if (lines.isEmpty())
            return {};
        tellOutside(order, *profile);
        Group &group = m_groups[m_buyer.oneOrderPerInvoice ? order.id.value : 0];
        for (BilledLine line : lines) {
            if (isHeld(line))
                continue;
            // What is given back carries the VAT that it was billed with.
            if (line.amount.ore > 0) {
                const auto vat = vatFor(m_vat, m_contractKey, order.trackKey, line.item);
                if (!vat.ok()) {
                    // The office knows the contract by its title.
                    find(Severity::Error, vat.error().message.code,
                         {{u"contract"_s, profile->title}});
                    continue;
                }
                line.vat = *vat;
            }
            group.wanted.lines.append(line);
        }
        group.wanted.reasons.insert(order.id, reasonOf(order));
        group.citizens.insert(order.citizen);
        return {};
    }

    void tellOutside(const Order &order, const Profile &profile)
    {
        const QDate last = profile.extendableTo.isValid() ? profile.extendableTo : profile.validTo;
        const QDate day = order.orderedOn.isValid() ? order.orderedOn : order.start;
        if ((last.isValid() && day > last) ||
            (profile.validFrom.isValid() && day < profile.validFrom))
            find(Severity::Warning, u"invoices.orderOutsideContract"_s,
                 {{u"order"_s, order.number}, {u"ordered"_s, day}, {u"contract"_s, profile.title}});
    }

    // Whether the item waits on a draft that this run leaves alone; tells when that one is behind.
    bool isHeld(const BilledLine &line)
    {
        const auto held = m_held.constFind({line.order, line.item});
        if (held == m_held.constEnd())
            return false;
        const auto last = std::find_if(
            held->lines.rbegin(), held->lines.rend(), [&line](const BilledLine &waiting) {
                return waiting.order == line.order && waiting.item == line.item;
            });
        if (last != held->lines.rend() && last->earned == line.earned)
            return true;
        if (held->byHand)
            find(Severity::Warning, u"invoices.waitsByHand"_s, {{u"order"_s, line.orderNumber}});
        else if (held->periodFrom != m_month.first())
            find(Severity::Warning, u"invoices.waitsInMonth"_s,
                 {{u"order"_s, line.orderNumber},
                  {u"month"_s, held->periodFrom.toString(u"yyyy-MM"_s)}});
        else
            find(Severity::Warning, u"invoices.approvedOutdated"_s,
                 {{u"order"_s, line.orderNumber}});
        return true;
    }

    void plan()
    {
        for (auto group = m_groups.begin(); group != m_groups.end(); ++group)
            planGroup(*group);
    }

    void planGroup(Group &group)
    {
        if (!sumOf(group.wanted.lines)) {
            find(Severity::Error, u"invoices.sumTooLarge"_s,
                 {{u"order"_s, group.wanted.lines.first().orderNumber}});
            group.wanted.lines.clear();
        }
        DraftPlan plan = planDrafts(group.wanted, m_chains);
        for (const BilledLine &line : std::as_const(plan.unheld))
            find(Severity::Error, u"invoices.nothingToCredit"_s,
                 {{u"order"_s, line.orderNumber}, {u"amount"_s, -line.amount}});
        for (InvoiceDraft &draft : plan.drafts) {
            draft.contractKey = m_contractKey;
            draft.periodFrom = m_month.first();
            draft.periodTo = m_month.last();
            m_total += draft.net();
        }
        if (std::equal(plan.drafts.begin(), plan.drafts.end(), group.present.begin(),
                       group.present.end(), sameDraft)) {
            m_unchanged += int(plan.drafts.size());
            return;
        }
        Change change;
        for (const InvoiceDraft &old : std::as_const(group.present)) {
            change.remove.append(old.id);
            for (InvoiceDraft &draft : plan.drafts) {
                if (draft.kind == old.kind && draft.credits == old.credits)
                    draft.note = old.note;
            }
        }
        change.add = plan.drafts;
        change.citizens = group.citizens;
        m_changes.append(change);
    }

    // Nothing when somebody has written since it was read: then what was planned may be wrong.
    Result<bool> store(const Progress &progress)
    {
        DraftWriter writer(m_session);
        for (qsizetype from = 0; from < m_changes.size(); from += GroupsAtOnce) {
            BRO_CHECK(progress.at(from, m_changes.size()));
            Transaction transaction(m_session.connection());
            BRO_CHECK(transaction.begin());
            BRO_TRY(const qint64 now, m_session.connection().dataVersion());
            if (now != m_seen)
                return false;
            QSet<CitizenId> citizens;
            const qsizetype to = std::min(from + GroupsAtOnce, m_changes.size());
            for (qsizetype i = from; i < to; ++i) {
                const Change &change = m_changes.at(i);
                for (const InvoiceDraftId id : change.remove)
                    BRO_CHECK(writer.remove(id));
                for (const InvoiceDraft &draft : change.add) {
                    BRO_TRY(const InvoiceDraft added, writer.add(draft));
                    transaction.changed(Aggregate::Billing, added.id.value);
                }
                for (const InvoiceDraftId id : change.remove)
                    transaction.changed(Aggregate::Billing, id.value);
                citizens += change.citizens;
            }
            BRO_CHECK(m_session.log().record(AccessKind::Change, u"invoices.draftsMade"_s,
                                             citizens.values()));
            BRO_CHECK(transaction.commit());
            for (qsizetype i = from; i < to; ++i)
                count(m_changes.at(i));
        }
        return true;
    }

    void count(const Change &change)
    {
        if (change.remove.isEmpty())
            m_run.made += int(change.add.size());
        else if (change.add.isEmpty())
            m_run.removed += int(change.remove.size());
        else
            m_run.renewed += int(change.add.size());
    }

    void report()
    {
        m_run.unchanged += m_unchanged;
        m_run.total += m_total;
        m_run.findings += m_findings;
    }

    void find(Severity severity, const QString &code,
              const QList<std::pair<QString, Argument>> &arguments)
    {
        const Finding finding{severity, Message(code, arguments)};
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    }

    Session &m_session;
    OrdersToBill m_bills;
    QString m_contractKey;
    Month m_month;
    DraftRun &m_run;

    qint64 m_seen = 0;
    InvoiceBuyer m_buyer;
    QList<VatChoice> m_vat;
    QHash<OrderId, OrderChains> m_chains;
    QHash<ItemKey, InvoiceDraft> m_held; // the last of those left alone
    QSet<InvoiceDraftId> m_left;
    QMap<qint64, Group> m_groups;
    QList<Change> m_changes;
    QList<Finding> m_findings;
    Money m_total;
    int m_unchanged = 0;
};

// Contracts with orders whose invoices the office makes itself.
Result<QStringList> contractsToRun(Session &session, QDate day)
{
    ContractStore contracts(session);
    Statement read(session.connection(),
                   u"SELECT DISTINCT contract_key FROM orders ORDER BY contract_key"_s);
    QStringList keys;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return keys;
        BRO_TRY(const ContractVersionPtr version, contracts.find(read.text(0), day));
        if (version->profile.invoicing.channel != InvoiceChannel::Portal)
            keys.append(read.text(0));
    }
}

// What stands in the way of issuing is told while the drafts are made.
Done addSettingFindings(Session &session, const QString &key, DraftRun &run)
{
    BRO_TRY(const InvoiceSetting setting, readSetting(session, key, run.until));
    const QList<Finding> findings = settingFindings(setting);
    for (const Finding &finding : findings) {
        const Finding warning{Severity::Warning, finding.message};
        if (!run.findings.contains(warning))
            run.findings.append(warning);
    }
    return {};
}

} // namespace

Result<DraftRun> makeDrafts(Session &session, const QString &contractKey, Month month,
                            const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    if (month.first() > session.today())
        return Error(u"jobs.monthNotBegun"_s, {{u"month"_s, month.toString()}}, {},
                     Error::Kind::Refused);
    DraftRun run;
    run.until = std::min(month.last(), session.today());
    QStringList keys{contractKey};
    if (contractKey.isEmpty()) {
        BRO_TRY(keys, contractsToRun(session, run.until));
    } else {
        ContractStore contracts(session);
        BRO_TRY(const ContractVersionPtr version, contracts.find(contractKey, run.until));
        if (version->profile.invoicing.channel == InvoiceChannel::Portal)
            return Error(u"invoices.portalMakesInvoices"_s,
                         {{u"contract"_s, version->profile.title}}, {}, Error::Kind::Refused);
    }
    if (run.until < month.last())
        run.findings.append(
            {Severity::Warning, Message(u"invoices.monthNotEnded"_s, {{u"until"_s, run.until}})});
    for (const QString &key : std::as_const(keys)) {
        const int before = run.made + run.renewed + run.unchanged;
        BRO_CHECK(ContractRun(session, key, month, run).make(progress));
        if (run.made + run.renewed + run.unchanged > before)
            BRO_CHECK(addSettingFindings(session, key, run));
    }
    return run;
}

} // namespace bro
