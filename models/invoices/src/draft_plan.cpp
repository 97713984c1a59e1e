// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_plan.h"
#include <algorithm>
#include <core/texts.h>
#include <tuple>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ReasonsAtMost = 3;

void number(QList<BilledLine> &lines)
{
    int place = 0;
    for (BilledLine &line : lines)
        line.place = ++place;
}

// The part of a correction that one invoice is credited for, beginning where the one before ends.
BilledLine partOf(const BilledLine &whole, const ChainPart &part, Money before)
{
    BilledLine line = whole;
    line.before = before;
    line.earned = before - part.amount;
    line.amount = -part.amount;
    line.quantityThousandths = -1000;
    line.unit = u"EA"_s;
    line.price = part.amount;
    line.vat = part.vat;
    // Of the days that are corrected those that the invoice was about.
    const QDate from = std::max(whole.from, part.from);
    const QDate to = std::min(whole.to, part.to);
    line.from = from <= to ? from : part.from;
    line.to = from <= to ? to : part.to;
    if (line.amount != whole.amount)
        line.calculation.append(Message(u"invoices.partOfCorrection"_s,
                                        {{u"amount"_s, part.amount}, {u"whole"_s, -whole.amount}}));
    return line;
}

QString reasonFor(const InvoiceDraft &draft, const QHash<OrderId, QString> &reasons)
{
    QStringList all;
    for (const BilledLine &line : draft.lines) {
        if (const QString reason = reasons.value(line.order);
            !reason.isEmpty() && !all.contains(reason))
            all.append(reason);
    }
    if (!all.isEmpty() && all.size() <= ReasonsAtMost)
        return all.join(u' ');
    return Texts::danish().sentence(u"invoices.reasonSeveral"_s,
                                    {{u"n"_s, qint64(std::max<qsizetype>(all.size(), 1))}});
}

} // namespace

std::optional<Money> sumOf(const QList<BilledLine> &lines)
{
    Money sum;
    for (const BilledLine &line : lines) {
        if (__builtin_add_overflow(sum.ore, line.amount.ore, &sum.ore))
            return {};
    }
    return sum;
}

DraftPlan planDrafts(const LinesWanted &wanted, const QHash<OrderId, OrderChains> &chains)
{
    DraftPlan plan;
    InvoiceDraft invoice;
    QList<InvoiceDraft> notes;
    for (const BilledLine &line : wanted.lines) {
        if (line.amount.ore >= 0) {
            invoice.lines.append(line);
            continue;
        }
        const QList<ChainPart> parts =
            takeFrom(openParts(chains.value(line.order).value(line.item)), -line.amount);
        Money held;
        for (const ChainPart &part : parts)
            held += part.amount;
        if (held != -line.amount) {
            plan.unheld.append(line);
            continue;
        }
        Money before = line.before;
        for (const ChainPart &part : parts) {
            auto note = std::find_if(notes.begin(), notes.end(), [&part](const InvoiceDraft &each) {
                return each.credits == part.invoice;
            });
            if (note == notes.end()) {
                InvoiceDraft fresh;
                fresh.kind = InvoiceKind::CreditNote;
                fresh.credits = part.invoice;
                fresh.creditsNumber = part.number;
                note = notes.insert(notes.end(), fresh);
            }
            const BilledLine one = partOf(line, part, before);
            before = one.earned;
            note->lines.append(one);
        }
    }
    // Issued in this order, each line begins where the one before it ends.
    std::stable_sort(notes.begin(), notes.end(), [](const InvoiceDraft &a, const InvoiceDraft &b) {
        return a.creditsNumber > b.creditsNumber;
    });
    for (InvoiceDraft &note : notes)
        note.reason = reasonFor(note, wanted.reasons);
    if (!invoice.lines.isEmpty())
        plan.drafts.append(invoice);
    plan.drafts += notes;
    for (InvoiceDraft &draft : plan.drafts)
        number(draft.lines);
    return plan;
}

bool sameDraft(const InvoiceDraft &a, const InvoiceDraft &b)
{
    const auto heads = [](const InvoiceDraft &d) {
        return std::tie(d.kind, d.credits, d.reason, d.periodFrom, d.periodTo);
    };
    const auto facts = [](const BilledLine &l) {
        return std::tie(l.order, l.item, l.from, l.to, l.text, l.calculation, l.quantityThousandths,
                        l.unit, l.price, l.earned, l.before, l.amount, l.vat);
    };
    return heads(a) == heads(b) &&
           std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(),
                      [&facts](const BilledLine &one, const BilledLine &other) {
                          return facts(one) == facts(other);
                      });
}

} // namespace bro
