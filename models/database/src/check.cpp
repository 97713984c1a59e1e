// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <database/check.h>
#include <database/object_store.h>
#include <database/row_reader.h>
#include <database/statement.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayInMs = 24LL * 60 * 60 * 1000;
// So many of one kind are named; a damaged file would give thousands.
constexpr int Named = 20;

// A rule between tables: the query gives the rows that break it, the first column names each.
struct TableRule
{
    const char *code;
    Severity severity;
    const char *sql;
};

const TableRule TableRules[] = {
    {"check.attendanceOfOther", Severity::Error,
     "SELECT p.id FROM participation p JOIN attendance t ON t.id = p.attendance_id "
     "WHERE t.participation_id <> p.id"},
    {"check.toldOfOther", Severity::Error,
     "SELECT p.id FROM participation p JOIN handed_state h ON h.id = p.handed_state_id "
     "WHERE h.participation_id <> p.id"},
    {"check.toldClosed", Severity::Error,
     "SELECT p.id FROM participation p JOIN handed_state h ON h.id = p.handed_state_id "
     "WHERE h.to_hand_out_id IS NOT NULL"},
    {"check.toldWithoutPointer", Severity::Error,
     "SELECT h.participation_id FROM handed_state h JOIN participation p "
     "ON p.id = h.participation_id WHERE h.to_hand_out_id IS NULL AND p.handed_state_id IS NOT "
     "h.id"},
    {"check.citizenOfOther", Severity::Error,
     "SELECT p.id FROM participation p JOIN orders o ON o.id = p.order_id "
     "WHERE o.citizen_id <> p.citizen_id"},
    {"check.letterOfOther", Severity::Error,
     "SELECT DISTINCT l.id FROM letter l JOIN orders o ON o.id = l.order_id "
     "LEFT JOIN letter_activity t ON t.letter_id = l.id "
     "LEFT JOIN participation p ON p.id = t.participation_id "
     "WHERE o.citizen_id <> l.citizen_id OR p.citizen_id <> l.citizen_id"},
    {"check.noteOfOther", Severity::Error,
     "SELECT n.id FROM citizen_note n JOIN orders o ON o.id = n.order_id "
     "WHERE o.citizen_id <> n.citizen_id"},
    {"check.agreementOfOther", Severity::Error,
     "SELECT o.number FROM orders o JOIN document d ON d.id = o.supplementary_document_id "
     "WHERE d.citizen_id IS NOT o.citizen_id OR d.kind <> 'special-agreement'"},
    {"check.contractOfOther", Severity::Error,
     "SELECT o.number FROM orders o JOIN contract_version v ON v.id = o.contract_version_id "
     "WHERE v.key <> o.contract_key"},
    {"check.periodReversed", Severity::Error,
     "SELECT number FROM orders WHERE end_date < start_date"},
    {"check.interruptedWithoutDay", Severity::Error,
     "SELECT number FROM orders WHERE state = 'interrupted' AND interrupted_on IS NULL"},
    {"check.priceMissing", Severity::Warning,
     "SELECT number FROM orders o WHERE state IN ('accepted', 'interrupted') "
     "AND price_ore IS NULL AND NOT EXISTS (SELECT 1 FROM contract_value v "
     "WHERE v.contract_key = o.contract_key AND v.track_key = o.track_key AND v.name = 'price' "
     "AND v.from_date <= COALESCE(o.ordered_on, o.start_date))"},
    {"check.cprNotDigits", Severity::Error, "SELECT id FROM citizen WHERE cpr GLOB '*[^0-9]*'"},
};

class Checker
{
public:
    Checker(Session &session, const Progress &progress) : m_session(session), m_progress(progress)
    {
    }

    Result<QList<Finding>> run()
    {
        BRO_CHECK(checkFile());
        BRO_CHECK(checkForeignKeys());
        BRO_CHECK(step());
        for (const TableRule &rule : TableRules) {
            BRO_CHECK(checkRule(rule));
            BRO_CHECK(step());
        }
        BRO_CHECK(checkContracts());
        BRO_CHECK(step());
        BRO_CHECK(checkObjects());
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const auto &a, const auto &b) { return a.severity > b.severity; });
        return m_findings;
    }

private:
    Done step() { return m_progress.at(++m_done, qint64(std::size(TableRules)) + 3); }

    void find(Severity severity, const QString &code, const QString &what)
    {
        if (++m_counts[code] <= Named)
            m_findings.append({severity, Message(code, {{u"what"_s, what}})});
        else if (m_counts[code] == Named + 1)
            m_findings.append({severity, Message(u"check.more"_s, {{u"n"_s, qint64(Named)}})});
    }

    Done checkFile()
    {
        Statement read(m_session.connection(), u"PRAGMA integrity_check"_s);
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                return {};
            if (read.text(0) != "ok"_L1)
                find(Severity::Error, u"check.damaged"_s, read.text(0));
        }
    }

    Done checkForeignKeys()
    {
        Statement read(m_session.connection(), u"PRAGMA foreign_key_check"_s);
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                return {};
            find(Severity::Error, u"check.pointsNowhere"_s,
                 u"%1 %2 → %3"_s.arg(read.text(0), read.text(1), read.text(2)));
        }
    }

    Done checkRule(const TableRule &rule)
    {
        RowReader read(m_session.connection(), rule.sql);
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                return {};
            const std::string_view what = read.text(0);
            find(rule.severity, QString::fromLatin1(rule.code),
                 QString::fromUtf8(what.data(), qsizetype(what.size())));
        }
    }

    Done checkContracts()
    {
        Statement read(m_session.connection(),
                       u"SELECT key, version, sha256, json FROM contract_version"_s);
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                return {};
            const QByteArray hash =
                QCryptographicHash::hash(read.text(3).toUtf8(), QCryptographicHash::Sha256);
            if (QString::fromLatin1(hash.toHex()) != read.text(2))
                find(Severity::Error, u"check.contractChanged"_s,
                     read.text(0) + u' ' + read.text(1));
        }
    }

    Done checkObjects()
    {
        const ObjectStore *objects = m_session.objects();
        if (!objects)
            return {};
        QSet<QString> named;
        Statement read(m_session.connection(), u"SELECT object_name, title FROM document"_s);
        for (;;) {
            BRO_TRY(const bool row, read.next());
            if (!row)
                break;
            const QString name = read.text(0);
            if (named.contains(name))
                continue;
            named.insert(name);
            const auto bytes = objects->get(name);
            if (!bytes.ok())
                find(Severity::Error,
                     bytes.error().kind == Error::Kind::NotFound ? u"check.documentMissing"_s
                                                                 : u"check.documentDamaged"_s,
                     read.text(1));
            if (m_progress.canceled())
                return m_progress.at(m_done, m_done);
        }
        const QStringList stored = objects->names();
        for (const QString &name : stored) {
            if (!named.contains(name))
                find(Severity::Note, u"check.documentWithoutRow"_s, name);
        }
        return {};
    }

    Session &m_session;
    const Progress &m_progress;
    qint64 m_done = 0;
    QHash<QString, int> m_counts;
    QList<Finding> m_findings;
};

} // namespace

Result<QList<Finding>> databaseFindings(Session &session, const Progress &progress)
{
    return Checker(session, progress).run();
}

Result<int> removeOrphanObjects(Session &session)
{
    BRO_CHECK(session.require(Right::Backup));
    const ObjectStore *objects = session.objects();
    if (!objects)
        return 0;
    int removed = 0;
    Statement named(session.connection(), u"SELECT 1 FROM document WHERE object_name = ?"_s);
    const QStringList names = objects->names();
    for (const QString &name : names) {
        const QFileInfo file(objects->folder() + u'/' + name);
        if (file.lastModified().toMSecsSinceEpoch() > session.clock().nowMs() - DayInMs)
            continue;
        named.bind(name);
        BRO_TRY(const bool inUse, named.next());
        if (inUse)
            continue;
        BRO_CHECK(objects->remove(name));
        ++removed;
    }
    return removed;
}

} // namespace bro
