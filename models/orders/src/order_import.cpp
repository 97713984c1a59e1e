// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_writer.h"
#include "staged_orders.h"
#include "track_finder.h"
#include <QFile>
#include <database/transaction.h>
#include <orders/refused_file.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

// A file with more refused rows than this is no order list; its reasons would fill the disk.
constexpr qint64 MostRefusedRows = 50'000;
constexpr qint64 Often = 256;

// Tells how much has been read, and stops reading when asked to: the reader goes through the file
// more than once.
class WatchedFile : public QFile
{
public:
    WatchedFile(const QString &name, const Progress &progress) : QFile(name), m_progress(progress)
    {
    }
    bool isCanceled() const { return m_canceled; }
    // Reading counts for two thirds of the work: it is done twice, and writing once.
    qint64 total() const { return 3 * size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 read = QFile::readData(data, most);
        m_read += std::max<qint64>(read, 0);
        m_canceled = m_canceled || !m_progress.at(std::min(m_read, 2 * size()), total()).ok();
        return m_canceled ? -1 : read;
    }

private:
    const Progress &m_progress;
    qint64 m_read = 0;
    bool m_canceled = false;
};

Error canceled()
{
    return Error(u"core.canceled"_s, {}, {}, Error::Kind::Canceled);
}

// One run: read and stage, then write.
class Import
{
public:
    Import(Session &session, const QString &file, const OrderImportOptions &options,
           const Progress &progress)
        : m_session(session),
          m_options(options),
          m_progress(progress),
          m_watcher(options.watcher ? *options.watcher : OrderImportWatcher()),
          m_texts(options.language),
          m_tracks(session, options.contractKey),
          m_file(file, progress)
    {
    }

    Result<ImportOutcome> run()
    {
        const Done read = this->read();
        if (m_file.isCanceled())
            return canceled();
        if (!read.ok())
            return read.error();
        BRO_CHECK(write());
        m_results.tell(m_options.onRow);
        return m_outcome;
    }

private:
    Done read();
    Done refuse(const RefusedOrderRow &row);
    Done write();
    Done writeRows(OrderWriter &writer);

    Session &m_session;
    const OrderImportOptions &m_options;
    const Progress &m_progress;
    const OrderImportWatcher m_watcher;
    Texts m_texts;
    TrackFinder m_tracks;
    WatchedFile m_file;
    StagedOrders m_staged;
    RowResults m_results;
    std::optional<RefusedFile> m_refusedFile;
    ImportOutcome m_outcome;
};

Done Import::refuse(const RefusedOrderRow &row)
{
    if (m_tracks.failure())
        return *m_tracks.failure();
    if (++m_outcome.refusedRows > MostRefusedRows)
        return Error(u"orderStore.tooManyRefused"_s, {{u"n"_s, MostRefusedRows}}, {},
                     Error::Kind::Refused);
    m_results.addRefused(row.line, row.number, row.reasons);
    if (m_outcome.refused.size() < importListLimit)
        m_outcome.refused.append({row.line, row.number, row.reasons});
    if (m_watcher.refused)
        m_watcher.refused(row);
    return m_options.dryRun || !m_options.keepRefused ? Done() : m_refusedFile->add(row);
}

Done Import::read()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return Error(u"import.cannotRead"_s, {}, m_file.errorString());
    OrderListOptions options;
    options.today = m_session.today();
    options.mapping = m_options.mapping;
    options.track = [this](const QString &number, QDate day) { return m_tracks.find(number, day); };
    BRO_TRY(const OrderListReader reader, OrderListReader::open(m_file, options));
    m_outcome.notes = reader.notes();
    if (m_watcher.opened)
        m_watcher.opened(reader);
    m_refusedFile.emplace(refusedFileName(m_file.fileName()), reader.form(), m_texts);
    return reader.forEach(
        [this](const ParsedOrderRow &row) -> Done {
            m_staged.add(row);
            m_results.addOpen(row.line, row.order.number);
            return {};
        },
        [this](const RefusedOrderRow &row) { return refuse(row); });
}

Done Import::writeRows(OrderWriter &writer)
{
    qint64 done = 0;
    const qint64 total = m_file.total();
    return m_staged.forEach([&](const ParsedOrderRow &row) -> Done {
        if (done++ % Often == 0)
            BRO_CHECK(
                m_progress.at(total / 3 * 2 + total / 3 * done / (m_staged.count() + 1), total));
        BRO_TRY(const RowResult result, writer.write(row));
        m_results.settle(result);
        return {};
    });
}

Done Import::write()
{
    OrderWriter writer(m_session, m_outcome, m_watcher);
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    BRO_CHECK(writeRows(writer));
    if (m_options.dryRun)
        return writer.examine(m_progress); // and the transaction is given up
    BRO_CHECK(writer.log());
    // The refused rows first: without their file nothing goes in, and nobody would know of them.
    if (m_options.keepRefused)
        BRO_CHECK(m_refusedFile->commit());
    for (const WrittenOrder &written : writer.written()) {
        transaction.changed(Aggregate::Order, written.id.value);
        m_outcome.orders.append(written.id);
    }
    for (const CitizenId citizen : writer.citizens())
        transaction.changed(Aggregate::Citizen, citizen.value);
    if (const Done committed = transaction.commit(); !committed.ok()) {
        if (m_options.keepRefused)
            QFile::remove(refusedFileName(m_file.fileName()));
        return committed;
    }
    if (m_outcome.refusedRows > 0 && m_options.keepRefused)
        m_outcome.refusedFile = refusedFileName(m_file.fileName());
    // The orders are in; what follows only reads, and is not stopped any more.
    Progress report = m_progress;
    report.cancel = nullptr;
    return writer.examine(report);
}

} // namespace

Result<ImportOutcome> importOrders(Session &session, const QString &file,
                                   const OrderImportOptions &options, const Progress &progress)
{
    BRO_CHECK(session.require(Right::HandleOrders));
    return Import(session, file, options, progress).run();
}

} // namespace bro
