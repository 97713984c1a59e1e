// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_writer.h"
#include "order_rows.h"
#include <citizens/name_folding.h>
#include <orders/order_life.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// Empty facts of the citizen that the order knows.
Citizen filled(const Citizen &known, const Citizen &told)
{
    Citizen next = known;
    if (known.phone.isEmpty() && !told.phone.isEmpty()) {
        next.phone = told.phone;
        next.phoneSource = told.phoneSource;
    }
    if (known.address.isEmpty() && known.postalCode.isEmpty() && known.city.isEmpty()) {
        next.address = told.address;
        next.postalCode = told.postalCode;
        next.city = told.city;
    }
    return next;
}

bool sameContact(const Citizen &a, const Citizen &b)
{
    return a.phone == b.phone && a.address == b.address && a.postalCode == b.postalCode &&
           a.city == b.city;
}

QString addressLine(const Citizen &c)
{
    return (c.address + u", "_s + c.postalCode + u' ' + c.city).simplified();
}

// The order tells of a consent, exemption, interpreter or representative that the citizen's own
// record does not have. Whether it still holds is for a person to say.
bool tellsMore(const Citizen &known, const Citizen &told)
{
    return (told.smsConsent && !known.smsConsent) || (told.emailConsent && !known.emailConsent) ||
           (told.exemptFromDigitalPost && !known.exemptFromDigitalPost) ||
           (told.needsInterpreter && !known.needsInterpreter) ||
           (!told.representative.isEmpty() && told.representative != known.representative);
}

} // namespace

OrderWriter::OrderWriter(Session &session, ImportOutcome &outcome,
                         const OrderImportWatcher &watcher)
    : m_session(session),
      m_outcome(outcome),
      m_watcher(watcher),
      m_citizensOf(session),
      m_store(session),
      m_examiner(session),
      m_known(session.connection(), u"SELECT "_s + OrderColumnNames +
                                        u", c.cpr FROM orders o JOIN citizen c "
                                        "ON c.id = o.citizen_id "
                                        "WHERE o.contract_key = ? AND o.number = ?"_s),
      m_byId(session.connection(),
             u"SELECT "_s + OrderColumnNames + u" FROM orders o WHERE o.id = ?"_s),
      m_insert(session.connection(), OrderInsert),
      m_event(session.connection(), OrderEventInsert)
{
}

void OrderWriter::find(qint64 line, const QString &number, OrderFinding finding)
{
    if (m_watcher.finding)
        m_watcher.finding(line, finding);
    if (m_outcome.findings.size() >= importListLimit)
        m_outcome.moreFindings = true;
    else
        m_outcome.findings.append({line, number, std::move(finding)});
}

Result<bool> OrderWriter::isKnown(const ParsedOrderRow &row)
{
    m_known.bind(row.order.contractKey, row.order.number);
    BRO_TRY(const bool known, m_known.next());
    if (!known)
        return false;
    const Order before = orderOf(m_known);
    BRO_TRY(const std::optional<Citizen> citizen, m_citizensOf.byCpr(row.citizen.cpr));
    const bool same =
        citizen && citizen->id == before.citizen && before.trackKey == row.order.trackKey &&
        before.start == row.order.start && before.end == row.order.end &&
        before.hoursPerWeek == row.order.hoursPerWeek && before.hoursTotal == row.order.hoursTotal;
    if (!same)
        find(row.line, row.order.number,
             {OrderFindingKind::Ask,
              Message(u"orderStore.knownDiffers"_s, {{u"order"_s, row.order.number}}),
              {},
              {}});
    return true;
}

void OrderWriter::compare(const ParsedOrderRow &row, const Citizen &known)
{
    const Citizen &told = row.citizen;
    const auto differs = [this, &row](const QString &code, const QString &knownText,
                                      const QString &toldText) {
        find(row.line, row.order.number,
             {OrderFindingKind::Note,
              Message(code, {{u"known"_s, knownText}, {u"told"_s, toldText}}),
              {},
              {}});
    };
    if (folded(told.name) != folded(known.name))
        differs(u"orderStore.nameDiffers"_s, known.name, told.name);
    if (told.cpr != known.cpr)
        differs(u"orderStore.earlierCpr"_s, known.name, told.name);
    if (!told.phone.isEmpty() && !known.phone.isEmpty() && told.phone != known.phone)
        differs(u"orderStore.phoneDiffers"_s, known.phone, told.phone);
    if (!told.address.isEmpty() && !known.address.isEmpty() &&
        folded(addressLine(told)) != folded(addressLine(known)))
        differs(u"orderStore.addressDiffers"_s, addressLine(known), addressLine(told));
    if (tellsMore(known, told))
        find(row.line, row.order.number,
             {OrderFindingKind::Note,
              Message(u"orderStore.remarkTellsMore"_s, {{u"name"_s, known.name}}),
              {},
              {}});
}

Result<CitizenId> OrderWriter::citizenFor(const ParsedOrderRow &row)
{
    BRO_TRY(const std::optional<Citizen> known, m_citizensOf.byCpr(row.citizen.cpr));
    if (!known)
        return m_citizensOf.add(row.citizen);
    compare(row, *known);
    const Citizen next = filled(*known, row.citizen);
    if (!sameContact(next, *known))
        BRO_CHECK(m_citizensOf.fill(*known, next));
    return known->id;
}

Result<RowResult> OrderWriter::write(const ParsedOrderRow &row)
{
    BRO_TRY(const bool known, isKnown(row));
    if (m_watcher.read)
        m_watcher.read(row, known);
    if (known) {
        ++m_outcome.duplicates;
        return RowResult::Duplicate;
    }
    Order order = row.order;
    BRO_TRY(order.citizen, citizenFor(row));
    BRO_TRY(const Profile *profile, m_examiner.profile(order.contractVersion));
    order.state = initialState(*profile, order.trackKey);
    if (order.state == OrderState::Accepted) {
        auto price = m_store.priceFor(order);
        if (price.ok())
            order.price = *price;
        else if (price.error().kind == Error::Kind::Refused)
            find(row.line, order.number, {OrderFindingKind::Note, price.error().message, {}, {}});
        else
            return price.error();
    }
    BRO_CHECK(bindNewOrder(m_insert, order).run());
    order.id = OrderId{m_insert.insertedId()};
    m_event.bind(order.id, eventName(OrderEventKind::Received), order.orderedOn, QDate(), QString(),
                 m_session.clock().nowMs(), m_session.user().id);
    BRO_CHECK(m_event.run());
    m_written.append({row.line, order.id});
    m_citizens.insert(order.citizen);
    ++m_outcome.imported;
    return RowResult::Imported;
}

Done OrderWriter::log()
{
    if (m_citizens.isEmpty())
        return {};
    return m_session.log().record(AccessKind::Change, u"orderStore.imported"_s,
                                  m_citizens.values());
}

Done OrderWriter::examine(const Progress &progress)
{
    qint64 done = 0;
    for (const WrittenOrder &written : std::as_const(m_written)) {
        if (m_outcome.moreFindings && !m_watcher.finding)
            break;
        m_byId.bind(written.id);
        BRO_TRY(const bool found, m_byId.next());
        if (!found)
            return Error(u"orderStore.gone"_s, {}, {}, Error::Kind::NotFound);
        const Order order = orderOf(m_byId);
        BRO_TRY(const Citizen citizen, m_citizensOf.byId(order.citizen));
        BRO_TRY(const QList<OrderFinding> findings, m_examiner.findings(order, citizen));
        for (const OrderFinding &finding : findings)
            find(written.line, order.number, finding);
        constexpr qint64 Often = 256;
        if (++done % Often == 0)
            BRO_CHECK(progress.at(done, m_written.size()));
    }
    std::stable_sort(m_outcome.findings.begin(), m_outcome.findings.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    return {};
}

} // namespace bro
