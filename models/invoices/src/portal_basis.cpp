// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <algorithm>
#include <contracts/contract_store.h>
#include <invoices/portal_basis.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// What the order earns on the days from … to, as it stands.
Result<Money> feeBetween(FeeInput input, QDate from, QDate to)
{
    input.until = from.addDays(-1);
    BRO_TRY(const Fee before, fee(input));
    input.until = to;
    BRO_TRY(const Fee whole, fee(input));
    return whole.amount - before.amount;
}

bool isInvoice(const PortalRow &row)
{
    return row.holds() && row.kind == PortalKind::Invoice;
}

PortalState stateOf(const PortalLine &line)
{
    const bool made = std::any_of(line.rows.cbegin(), line.rows.cend(),
                                  [](const PortalRow &row) { return row.holds(); });
    if (line.difference().ore == 0)
        return made ? PortalState::Agrees : PortalState::Nothing;
    if (line.correction)
        return line.created.ore == 0 ? PortalState::Open : PortalState::Deviates;
    return std::any_of(line.rows.cbegin(), line.rows.cend(), isInvoice) ? PortalState::Deviates
                                                                        : PortalState::Open;
}

// Rows that share a day with the line, which then is about all of their days.
void addRows(PortalLine &line, const QList<PortalRow> &ofOrder)
{
    for (const PortalRow &row : ofOrder) {
        if (row.kind != PortalKind::Withdrawal && row.from <= line.entry.to &&
            row.to >= line.entry.from)
            line.rows.append(row);
    }
    line.from = line.entry.from;
    line.to = line.entry.to;
    for (const PortalRow &row : std::as_const(line.rows)) {
        if (!isInvoice(row))
            continue;
        line.from = std::min(line.from, row.from);
        line.to = std::max(line.to, row.to);
    }
}

// The last day that the portal has made an invoice of; invalid: none.
QDate lastMade(const PortalLine &line)
{
    QDate last;
    for (const PortalRow &row : line.rows) {
        if (isInvoice(row) && (!last.isValid() || row.to > last))
            last = row.to;
    }
    return last;
}

// One line; two where a part of the days was created while the month was under way.
Result<QList<PortalLine>> monthLines(const BasisEntry &entry, const QList<PortalRow> &ofOrder)
{
    PortalLine line;
    line.entry = entry;
    addRows(line, ofOrder);
    QList<PortalLine> lines;
    const QDate last = lastMade(line);
    if (last.isValid() && last < line.to) {
        PortalLine rest;
        rest.entry = entry;
        rest.from = last.addDays(1);
        rest.to = line.to;
        BRO_TRY(rest.calculated, feeBetween(entry.input, rest.from, rest.to));
        if (rest.calculated.ore != 0)
            lines.append(rest);
        line.to = last;
    }
    line.calculated = entry.bill.amount;
    if (line.from != entry.from || line.to != entry.to) {
        BRO_TRY(line.calculated, feeBetween(entry.input, line.from, line.to));
    }
    for (const PortalRow &row : std::as_const(line.rows)) {
        if (row.holds())
            line.created += row.amount;
    }
    line.state = stateOf(line);
    lines.prepend(line);
    return lines;
}

// Nothing where the days were never ticked as invoiced: their own months tell of them.
Result<std::optional<PortalLine>> correctionLine(const BasisEntry &entry,
                                                 const QList<PortalRow> &ofOrder)
{
    PortalLine line;
    line.entry = entry;
    line.correction = true;
    addRows(line, ofOrder);
    Money invoiced;
    bool any = false;
    for (const PortalRow &row : std::as_const(line.rows)) {
        any = any || isInvoice(row);
        if (isInvoice(row))
            invoiced += row.amount;
        else if (row.holds())
            line.created += row.amount;
    }
    if (!any)
        return std::optional<PortalLine>();
    BRO_TRY(const Money whole, feeBetween(entry.input, line.from, line.to));
    line.calculated = whole - invoiced;
    line.rows.removeIf(isInvoice);
    line.state = stateOf(line);
    return line.state == PortalState::Nothing ? std::nullopt : std::optional(line);
}

Finding differenceFinding(const PortalLine &line)
{
    const Money difference = line.difference();
    return {Severity::Warning,
            Message(difference.ore > 0 ? u"portal.paidTooMuch"_s : u"portal.paidTooLittle"_s,
                    {{u"order"_s, line.entry.order.number},
                     {u"from"_s, line.from},
                     {u"to"_s, line.to},
                     {u"created"_s, line.created},
                     {u"calculated"_s, line.calculated},
                     {u"difference"_s, difference.ore > 0 ? difference : -difference}})};
}

void addLine(PortalBasis &basis, const PortalLine &line)
{
    basis.calculated += line.calculated;
    basis.created += line.created;
    if (line.state == PortalState::Deviates)
        basis.findings.append(differenceFinding(line));
    basis.lines.append(line);
}

// Made in the portal for orders that earn nothing in the month: cancelled, or not to be counted.
void addUnearned(PortalBasis &portal, const QHash<OrderId, QList<PortalRow>> &byOrder)
{
    QSet<OrderId> counted;
    for (const BasisEntry &entry : std::as_const(portal.basis.entries))
        counted.insert(entry.order.id);
    for (const BasisEntry &entry : std::as_const(portal.basis.corrections))
        counted.insert(entry.order.id);
    QList<PortalRow> rows;
    for (auto one = byOrder.cbegin(); one != byOrder.cend(); ++one) {
        if (!counted.contains(one.key()))
            rows += one.value();
    }
    std::sort(rows.begin(), rows.end(),
              [](const PortalRow &a, const PortalRow &b) { return a.id < b.id; });
    for (const PortalRow &row : std::as_const(rows)) {
        if (row.holds() && row.to >= portal.basis.month.first())
            portal.findings.append(
                {Severity::Error, Message(u"portal.notEarned"_s, {{u"order"_s, row.orderNumber},
                                                                  {u"number"_s, row.number},
                                                                  {u"amount"_s, row.amount}})});
    }
}

} // namespace

int PortalBasis::count(PortalState state) const
{
    return int(std::count_if(lines.cbegin(), lines.cend(),
                             [state](const PortalLine &line) { return line.state == state; }));
}

const PortalLine *PortalBasis::line(const QString &orderNumber) const
{
    const PortalLine *found = nullptr;
    for (const PortalLine &one : lines) {
        if (one.correction || one.entry.order.number != orderNumber)
            continue;
        if (!found || one.state == PortalState::Open)
            found = &one;
    }
    return found;
}

QList<PortalLine> PortalBasis::linesOf(const QString &orderNumber) const
{
    QList<PortalLine> found;
    for (const PortalLine &one : lines) {
        if (one.entry.order.number == orderNumber)
            found.append(one);
    }
    return found;
}

Result<PortalBasis> portalBasis(Session &session, const QString &contractKey, Month month,
                                const Progress &progress)
{
    BRO_CHECK(session.require(Right::Export));
    ContractStore contracts(session);
    BRO_TRY(const ContractVersionPtr version, contracts.find(contractKey, month.last()));
    const Profile &profile = version->profile;
    if (profile.invoicing.channel != InvoiceChannel::Portal)
        return Error(u"portal.notPortal"_s, {{u"contract"_s, profile.title}}, {},
                     Error::Kind::Refused);
    PortalBasis portal;
    for (const DeadlineRule &rule : profile.deadlines) {
        if (rule.anchor == DeadlineAnchor::WrongPaymentFound)
            portal.source = rule.source;
    }
    BRO_TRY(portal.basis, invoiceBasis(session, contractKey, month, progress));
    portal.findings = portal.basis.findings;
    QDate from = month.first();
    for (const BasisEntry &entry : std::as_const(portal.basis.corrections))
        from = std::min(from, entry.from);
    BRO_TRY(const QList<PortalRow> rows,
            PortalStore(session).ofContract(contractKey, from, month.last()));
    QHash<OrderId, QList<PortalRow>> byOrder;
    for (const PortalRow &row : rows)
        byOrder[row.order].append(row);
    for (const BasisEntry &entry : std::as_const(portal.basis.entries)) {
        BRO_TRY(const QList<PortalLine> lines, monthLines(entry, byOrder.value(entry.order.id)));
        for (const PortalLine &line : lines)
            addLine(portal, line);
    }
    for (const BasisEntry &entry : std::as_const(portal.basis.corrections)) {
        BRO_TRY(const std::optional<PortalLine> line,
                correctionLine(entry, byOrder.value(entry.order.id)));
        if (line)
            addLine(portal, *line);
    }
    addUnearned(portal, byOrder);
    return portal;
}

PortalTick tickOf(const PortalLine &line, const QString &number, QDate createdOn,
                  std::optional<Money> amount, const QString &note)
{
    PortalTick tick;
    tick.order = line.entry.order.id;
    tick.from = line.from;
    tick.to = line.to;
    tick.number = number;
    tick.createdOn = createdOn;
    // Of a line that is created already the rest is corrected.
    tick.correction = line.correction || line.state == PortalState::Deviates;
    tick.calculated = tick.correction ? -line.difference() : line.calculated;
    tick.amount = amount.value_or(tick.calculated);
    tick.note = note;
    return tick;
}

QString wrongPaymentMessage(const PortalLine &line, const QString &source, const Texts &texts)
{
    const Money difference = line.difference();
    if (line.state != PortalState::Deviates)
        return {};
    QStringList text{
        texts.sentence(u"portal.messageSubject"_s, {{u"order"_s, line.entry.order.number}}), {}};
    text.append(texts.sentence(
        u"portal.messageFound"_s,
        {{u"order"_s, line.entry.order.number}, {u"from"_s, line.from}, {u"to"_s, line.to}}));
    for (const PortalRow &row : line.rows) {
        if (row.holds())
            text.append(texts.sentence(u"portal.messageRow"_s, {{u"number"_s, row.number},
                                                                {u"date"_s, row.createdOn},
                                                                {u"amount"_s, row.amount}}));
    }
    text.append(texts.sentence(u"portal.messageCalculated"_s, {{u"amount"_s, line.calculated}}));
    // The calculation is that of the whole entry.
    if (line.correction || (line.from == line.entry.from && line.to == line.entry.to)) {
        for (const Message &why : line.entry.bill.explanation)
            text.append(texts.sentence(why));
    }
    text.append(texts.sentence(difference.ore > 0 ? u"portal.messageTooMuch"_s
                                                  : u"portal.messageTooLittle"_s,
                               {{u"amount"_s, difference.ore > 0 ? difference : -difference}}));
    text.append(QString());
    text.append(texts.sentence(u"portal.messageAsk"_s));
    if (!source.isEmpty())
        text.append(texts.sentence(u"portal.messageSource"_s, {{u"source"_s, source}}));
    return text.join(u'\n');
}

} // namespace bro
