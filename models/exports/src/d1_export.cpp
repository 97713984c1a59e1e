// SPDX-License-Identifier: GPL-3.0-or-later
#include "d1_lookups.h"
#include "d1_reader.h"
#include <QRegularExpression>
#include <contracts/contract_store.h>
#include <exports/d1_export.h>
#include <exports/d1_processor.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 ReportEvery = 2048;

// All queries of a dataset see the same moment. Others may write meanwhile; nothing is written
// here, so it ends by ROLLBACK.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection) : m_connection(connection) {}
    ~Snapshot() { end(); }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    Done begin()
    {
        if (m_connection.inTransaction())
            return {}; // the caller's holds it
        BRO_CHECK(m_connection.runScript(u"BEGIN"_s));
        m_open = true;
        return {};
    }
    void end()
    {
        if (!std::exchange(m_open, false))
            return;
        const Done done = m_connection.runScript(u"ROLLBACK"_s);
        Q_UNUSED(done) // nothing was written that could be lost
    }

private:
    Connection &m_connection;
    bool m_open = false;
};

class CancelFlag
{
public:
    CancelFlag(Connection &connection, const Progress &progress) : m_connection(connection)
    {
        connection.setCancelFlag(progress.cancel);
    }
    ~CancelFlag() { m_connection.setCancelFlag(nullptr); }
    CancelFlag(const CancelFlag &) = delete;
    CancelFlag &operator=(const CancelFlag &) = delete;

private:
    Connection &m_connection;
};

struct Sources
{
    DatasetLayout layout;
    QString purchaser;
    D1Lookups lookups;
};

struct Pass
{
    qint64 rows = 0;
    D1Findings findings;
    QList<CitizenId> citizens;
};

Result<Sources> readSources(Session &session, const D1Request &request)
{
    Sources sources;
    ContractStore contracts(session);
    BRO_TRY(const ContractVersionPtr contract, contracts.find(request.contractKey, request.to));
    if (!contract->profile.dataset)
        return Error(u"d1.noDataset"_s, {{u"contract"_s, contract->profile.title}}, {},
                     Error::Kind::Refused);
    sources.layout = *contract->profile.dataset;
    sources.purchaser = contract->profile.purchaser.name;
    BRO_TRY(sources.lookups, readD1Lookups(session, request.contractKey));
    return sources;
}

Result<Pass> run(Session &session, const D1Request &request, const Sources &sources,
                 TableWriter &writer, const Progress &progress)
{
    D1Reader reader(session.connection(), sources.lookups, request.from, request.to);
    BRO_CHECK(reader.open());
    D1Processor processor(sources.layout, sources.lookups, {session.today(), request.includeOther},
                          writer);
    for (qint64 read = 0;; ++read) {
        if (read % ReportEvery == 0)
            BRO_CHECK(progress.at(read, std::max(read, reader.estimate())));
        BRO_TRY(const D1Participation *participation, reader.next());
        if (!participation)
            break;
        BRO_CHECK(processor.feed(*participation));
    }
    BRO_CHECK(processor.finish());
    return Pass{writer.rows(), processor.findings(), processor.citizens()};
}

// What must hold before a file is begun.
Done mayBegin(Session &session, const D1Request &request)
{
    BRO_CHECK(session.require(Right::Export));
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from)
        return Error(u"d1.periodReversed"_s, {{u"from"_s, request.from}, {u"to"_s, request.to}}, {},
                     Error::Kind::Refused);
    return {};
}

D1Outcome outcomeOf(const Pass &pass, const Sources &sources)
{
    return {pass.rows, pass.findings, false, sources.layout.delivery};
}

Result<Pass> check(Session &session, const D1Request &request, const Sources &sources,
                   const Progress &progress)
{
    const auto nothing = countingTable();
    return run(session, request, sources, *nothing, progress);
}
} // namespace

Result<D1Outcome> checkD1(Session &session, const D1Request &request, const Progress &progress)
{
    BRO_CHECK(mayBegin(session, request));
    const CancelFlag flag(session.connection(), progress);
    Snapshot snapshot(session.connection());
    BRO_CHECK(snapshot.begin());
    BRO_TRY(const Sources sources, readSources(session, request));
    BRO_TRY(const Pass pass, check(session, request, sources, progress));
    return outcomeOf(pass, sources);
}

Result<D1Preview> previewD1(Session &session, const D1Request &request, const Progress &progress)
{
    BRO_CHECK(mayBegin(session, request));
    const CancelFlag flag(session.connection(), progress);
    Snapshot snapshot(session.connection());
    BRO_CHECK(snapshot.begin());
    BRO_TRY(const Sources sources, readSources(session, request));
    const auto rows = std::make_shared<TableRows>();
    const auto keeper = keepingTable(datasetTable(sources.layout), rows);
    BRO_TRY(const Pass pass, run(session, request, sources, *keeper, progress));
    BRO_CHECK(keeper->finish({}));
    return D1Preview{outcomeOf(pass, sources), sources.layout, rows, pass.citizens,
                     sources.purchaser};
}

Result<D1Outcome> exportD1(Session &session, const D1Request &request, const Progress &progress)
{
    BRO_CHECK(mayBegin(session, request));
    const CancelFlag flag(session.connection(), progress);
    Snapshot snapshot(session.connection());
    BRO_CHECK(snapshot.begin());
    BRO_TRY(const Sources sources, readSources(session, request));
    if (mostRows(request.table.format)) {
        // Rows are known only when all have been made; a workbook of a million is too long a work
        // to be begun in vain.
        BRO_TRY(const Pass checked, check(session, request, sources, progress));
        if (checked.findings.errors > 0)
            return outcomeOf(checked, sources);
        BRO_CHECK(checkRows(request.table.format, checked.rows));
    }
    BRO_TRY(const std::unique_ptr<TableWriter> table,
            openTable(request.out, datasetTable(sources.layout), request.table));
    BRO_TRY(const Pass pass, run(session, request, sources, *table, progress));
    snapshot.end();
    D1Outcome outcome = outcomeOf(pass, sources);
    if (pass.findings.errors > 0)
        return outcome;
    if (pass.rows == 0)
        return Error(u"d1.nothing"_s, {{u"from"_s, request.from}, {u"to"_s, request.to}}, {},
                     Error::Kind::Refused);
    BRO_CHECK(progress.at(pass.rows, pass.rows));
    BRO_CHECK(table->finish(
        [&] { return session.log().record(AccessKind::Export, u"d1"_s, pass.citizens); }));
    outcome.written = true;
    return outcome;
}

QString suggestedD1Name(const QString &purchaser, QDate from, QDate to, const QDateTime &extracted,
                        TableFormat format)
{
    // What one of the systems does not allow in a name, and numbers long enough to be a person's.
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]|\\d{6}-?\\d{4}"_s);
    QString who = purchaser;
    who = who.replace(unfit, u" "_s).simplified();
    const QString name = u"D1 %1 %2 til %3 udtrukket %4"_s.arg(
        who, from.toString(Qt::ISODate), to.toString(Qt::ISODate),
        extracted.toString(u"yyyy-MM-dd HHmm"_s));
    return name.simplified() + u'.' + fileSuffix(format);
}

} // namespace bro
