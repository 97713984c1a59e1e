// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <contracts/results.h>
#include <core/ids.h>
#include <core/money.h>
#include <database/session.h>
#include <optional>

namespace bro {

using StatusRecordId = Id<struct StatusRecordTag>;
using ResultStatementId = Id<struct ResultStatementTag>;

// What a citizen lived by from day to day, and how that is known.
struct StatusRecord
{
    StatusRecordId id;
    CitizenId citizen;
    CitizenStatus status = CitizenStatus::NoMunicipalSupport;
    QDate from;
    QDate to;               // invalid: still so
    QString evidence;       // in words
    DocumentId document;    // on the citizen's case
    bool withdrawn = false; // takes back the one that it replaces; evidence says why
    StatusRecordId replaces;
    qint64 recordedAt = 0; // UTC ms
    QString recordedBy;
};

// The result statement (resultatopgørelse) of a bonus.
struct ResultStatement
{
    ResultStatementId id;
    OrderId order;
    QString bonus;
    ResultState state = ResultState::Expected; // Expected takes the statement before back
    QDate measuredOn;
    bool bySupplier = false;
    std::optional<Money> amount; // none: as the contract says
    QString reason;
    DocumentId document;
    ResultStatementId replaces; // the one that stood when the user looked; none: the first
    qint64 recordedAt = 0;      // UTC ms
    QString recordedBy;
};

// Whether the days are in order and not ahead of `today`, and the record says how it is known: in
// words or by a document (withDocument: one comes with it). Fails with orderStore.status*.
Done checkStatus(const StatusRecord &record, bool withDocument, QDate today);

// Statuses and statements: append-only, corrected by a row that replaces another. Writing leaves
// history and access log and fails with Kind::Stale when the row was replaced in the meantime.
class ResultStore
{
public:
    explicit ResultStore(Session &session) : m_session(session) {}

    // Needs Right::Plan, what checkStatus() asks, a document of the citizen's, and something new:
    // orderStore.statusKnown.
    Result<StatusRecord> addStatus(const StatusRecord &record);
    // Needs Right::Plan and a reason.
    Done withdrawStatus(StatusRecordId id, const QString &reason);
    // Those that stand, by their first day.
    Result<QList<StatusRecord>> statusesOf(CitizenId citizen);
    // All that was ever recorded, newest first.
    Result<QList<StatusRecord>> statusHistory(CitizenId citizen);

    // Needs Right::HandleOrders. Whether the contract knows the bonus is the caller's to ask.
    Result<ResultStatement> state(const ResultStatement &statement);
    // The one that stands of each bonus.
    Result<QList<ResultStatement>> statementsOf(OrderId order);
    Result<QList<ResultStatement>> statementHistory(OrderId order, const QString &bonus);
    // The standing ones of all orders.
    Result<QList<ResultStatement>> allStatements();

private:
    Done checkStatement(const ResultStatement &statement, CitizenId citizen);
    Done checkKnown(const StatusRecord &record);
    Done checkDocument(DocumentId document, CitizenId citizen);
    Result<StatusRecord> append(StatusRecord record, const QString &action);

    Session &m_session;
};

} // namespace bro
