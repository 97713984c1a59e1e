// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>
#include <algorithm>
#include <database/history.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <planning/placement_approval_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

const QString Columns = u"SELECT id, citizen_id, location_id, company, kind, from_date, to_date, "
                        "applied_on, approved_on, refused_on, version FROM placement_approval "_s;

PlacementApproval readApproval(const Statement &row)
{
    PlacementApproval approval;
    approval.id = row.id<PlacementApprovalId>(0);
    approval.citizen = row.id<CitizenId>(1);
    approval.location = row.id<LocationId>(2);
    approval.company = row.text(3);
    approval.kind = ActivityKind(row.integer(4));
    approval.from = row.date(5);
    approval.to = row.date(6);
    approval.appliedOn = row.date(7);
    approval.approvedOn = row.date(8);
    approval.refusedOn = row.date(9);
    approval.version = int(row.integer(10));
    return approval;
}

Result<QList<PlacementApproval>> readAll(Statement &statement)
{
    QList<PlacementApproval> all;
    for (;;) {
        BRO_TRY(const bool row, statement.next());
        if (!row)
            return all;
        all.append(readApproval(statement));
    }
}

QJsonObject facts(const PlacementApproval &a)
{
    return {{u"location"_s, a.location.value},
            {u"company"_s, a.company},
            {u"kind"_s, int(a.kind)},
            {u"from"_s, a.from.toString(Qt::ISODate)},
            {u"to"_s, a.to.toString(Qt::ISODate)},
            {u"appliedOn"_s, a.appliedOn.toString(Qt::ISODate)},
            {u"approvedOn"_s, a.approvedOn.toString(Qt::ISODate)},
            {u"refusedOn"_s, a.refusedOn.toString(Qt::ISODate)}};
}

Error refusal(const QString &code)
{
    return Error(code, {}, {}, Error::Kind::Refused);
}

Done check(const Session &session, const PlacementApproval &a)
{
    BRO_CHECK(session.require(Right::Plan));
    if (a.company.trimmed().isEmpty())
        return refusal(u"planning.approvalWithoutCompany"_s);
    if (!a.from.isValid() || !a.to.isValid() || a.to < a.from)
        return refusal(u"planning.approvalPeriod"_s);
    if (a.kind != ActivityKind::Internship && a.kind != ActivityKind::WageSubsidy &&
        a.kind != ActivityKind::OrdinaryWork)
        return refusal(u"planning.approvalKind"_s);
    if (a.approvedOn.isValid() && a.refusedOn.isValid())
        return refusal(u"planning.approvalBoth"_s);
    return {};
}

} // namespace

bool awaitsApproval(const Activity &activity, CitizenId citizen,
                    const QList<PlacementApproval> &approvals)
{
    if (activity.kind != ActivityKind::Internship && activity.kind != ActivityKind::WageSubsidy)
        return false;
    bool known = false;
    for (const PlacementApproval &approval : approvals) {
        if (approval.citizen != citizen || approval.location != activity.location)
            continue;
        if (approval.state() == ApprovalState::Approved && approval.covers(activity.date))
            return false;
        known = true;
    }
    return known;
}

QSet<ParticipationId> awaitingApproval(const QList<PlannedItem> &items,
                                       const QList<PlacementApproval> &approvals)
{
    QSet<ParticipationId> awaiting;
    for (const PlannedItem &item : items) {
        if (awaitsApproval(item.activity, item.participation.citizen, approvals))
            awaiting.insert(item.participation.id);
    }
    return awaiting;
}

Result<PlacementApproval> PlacementApprovalStore::add(const PlacementApproval &approval)
{
    BRO_CHECK(check(m_session, approval));
    PlacementApproval next = approval;
    next.company = next.company.simplified();
    next.version = 1;
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement insert(m_session.connection(),
                     u"INSERT INTO placement_approval (citizen_id, location_id, company, kind, "
                     "from_date, to_date, applied_on, approved_on, refused_on) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(next.citizen, next.location, next.company, next.kind, next.from, next.to,
                next.appliedOn, next.approvedOn, next.refusedOn);
    BRO_CHECK(insert.run());
    next.id = PlacementApprovalId{insert.insertedId()};
    BRO_CHECK(
        writeHistory(m_session, u"placement_approval"_s, next.id.value, u"add"_s, {}, facts(next)));
    BRO_CHECK(
        m_session.log().record(AccessKind::Change, u"planning.approvalChanged"_s, {next.citizen}));
    transaction.changed(Aggregate::Placement, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<PlacementApproval> PlacementApprovalStore::update(const PlacementApproval &approval)
{
    BRO_CHECK(check(m_session, approval));
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_TRY(const PlacementApproval before, byId(approval.id));
    if (before.version != approval.version)
        return staleEdit(before.company);
    PlacementApproval next = approval;
    next.citizen = before.citizen;
    next.company = next.company.simplified();
    next.version = before.version + 1;
    Statement update(m_session.connection(),
                     u"UPDATE placement_approval SET location_id = ?, company = ?, kind = ?, "
                     "from_date = ?, to_date = ?, applied_on = ?, approved_on = ?, refused_on = ?, "
                     "version = ? WHERE id = ?"_s);
    update.bind(next.location, next.company, next.kind, next.from, next.to, next.appliedOn,
                next.approvedOn, next.refusedOn, next.version, next.id);
    BRO_CHECK(update.run());
    BRO_CHECK(writeHistory(m_session, u"placement_approval"_s, next.id.value, u"update"_s,
                           facts(before), facts(next)));
    BRO_CHECK(
        m_session.log().record(AccessKind::Change, u"planning.approvalChanged"_s, {next.citizen}));
    transaction.changed(Aggregate::Placement, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<PlacementApproval> PlacementApprovalStore::byId(PlacementApprovalId id)
{
    Statement read(m_session.connection(), Columns + u"WHERE id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return Error(u"planning.approvalUnknown"_s, {}, {}, Error::Kind::NotFound);
    return readApproval(read);
}

Result<QList<PlacementApproval>> PlacementApprovalStore::ofCitizen(CitizenId citizen)
{
    Statement read(m_session.connection(),
                   Columns + u"WHERE citizen_id = ? ORDER BY from_date, id"_s);
    read.bind(citizen);
    return readAll(read);
}

Result<QList<PlacementApproval>> PlacementApprovalStore::open()
{
    Statement read(m_session.connection(), Columns +
                                               u"WHERE approved_on IS NULL AND refused_on IS NULL "
                                               "ORDER BY from_date, id"_s);
    return readAll(read);
}

} // namespace bro
