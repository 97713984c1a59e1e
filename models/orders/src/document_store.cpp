// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <database/object_store.h>
#include <database/statement.h>
#include <database/transaction.h>
#include <orders/document_store.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestMegabytes = 100;

// In the order of DocumentKind.
constexpr std::array KindNames = {"special-agreement"_L1, "independent-activity"_L1,
                                  "mentor-exception"_L1,  "deadline-extension"_L1,
                                  "police-report"_L1,     "consent"_L1,
                                  "power-of-attorney"_L1, "third-party-check"_L1,
                                  "result-evidence"_L1,   "other"_L1};

const QString SelectDocument =
    u"SELECT id, citizen_id, order_id, kind, title, object_name, size, recorded_at, user_id "
    "FROM document "_s;

CaseDocument documentOf(const Statement &row)
{
    return {row.id<DocumentId>(0), row.id<CitizenId>(1),
            row.id<OrderId>(2),    documentKindNamed(row.text(3)).value_or(DocumentKind::Other),
            row.text(4),           row.text(5),
            row.integer(6),        row.integer(7),
            row.id<UserId>(8)};
}

Result<QList<CaseDocument>> documentsOf(Statement &read)
{
    QList<CaseDocument> all;
    for (;;) {
        BRO_TRY(const bool row, read.next());
        if (!row)
            return all;
        all.append(documentOf(read));
    }
}

} // namespace

QString documentKindName(DocumentKind kind)
{
    return KindNames[size_t(kind)];
}

std::optional<DocumentKind> documentKindNamed(const QString &name)
{
    const auto found = std::find(KindNames.begin(), KindNames.end(), name);
    if (found == KindNames.end())
        return {};
    return DocumentKind(found - KindNames.begin());
}

Done canStoreDocument(const QString &file)
{
    const QFileInfo info(file);
    if (file.isEmpty())
        return Error(u"orderStore.documentMissing"_s, {}, {}, Error::Kind::Refused);
    if (!info.isFile() || !info.isReadable())
        return Error(u"core.cannotRead"_s, {{u"file"_s, info.fileName()}}, {},
                     Error::Kind::Refused);
    if (info.size() > LargestMegabytes * 1024 * 1024)
        return Error(u"orderStore.documentTooLarge"_s,
                     {{u"file"_s, info.fileName()}, {u"largest"_s, LargestMegabytes}}, {},
                     Error::Kind::Refused);
    if (info.size() == 0)
        return Error(u"orderStore.documentEmpty"_s, {{u"file"_s, info.fileName()}}, {},
                     Error::Kind::Refused);
    return {};
}

Result<CaseDocument> DocumentStore::storeFile(const QString &file)
{
    if (!m_session.objects())
        return Error(u"core.internal"_s, {}, u"session without an object store"_s);
    CaseDocument document;
    document.title = QFileInfo(file).fileName();
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Error(u"core.cannotRead"_s, {{u"file"_s, document.title}}, in.errorString());
    if (in.size() > LargestMegabytes * 1024 * 1024)
        return Error(u"orderStore.documentTooLarge"_s,
                     {{u"file"_s, document.title}, {u"largest"_s, LargestMegabytes}}, {},
                     Error::Kind::Refused);
    const QByteArray bytes = in.readAll();
    if (in.error() != QFileDevice::NoError)
        return Error(u"core.cannotRead"_s, {{u"file"_s, document.title}}, in.errorString());
    if (bytes.isEmpty())
        return Error(u"orderStore.documentEmpty"_s, {{u"file"_s, document.title}}, {},
                     Error::Kind::Refused);
    document.size = bytes.size();
    BRO_TRY(document.objectName, m_session.objects()->put(bytes));
    return document;
}

Result<CaseDocument> DocumentStore::record(const CaseDocument &document)
{
    BRO_CHECK(m_session.require(
        document.kind == DocumentKind::SpecialAgreement ? Right::HandleOrders : Right::Plan));
    CaseDocument next = document;
    next.recordedAt = m_session.clock().nowMs();
    next.user = m_session.user().id;
    Transaction transaction(m_session.connection());
    BRO_CHECK(transaction.begin());
    Statement write(m_session.connection(),
                    u"INSERT INTO document (citizen_id, order_id, kind, title, object_name, size, "
                    "recorded_at, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    write.bind(next.citizen, next.order, documentKindName(next.kind), next.title, next.objectName,
               next.size, next.recordedAt, next.user);
    BRO_CHECK(write.run());
    next.id = DocumentId{write.insertedId()};
    BRO_CHECK(
        m_session.log().record(AccessKind::Change, u"orderStore.documentAdded"_s, {next.citizen}));
    transaction.changed(Aggregate::Document, next.id.value);
    BRO_CHECK(transaction.commit());
    return next;
}

Result<CaseDocument> DocumentStore::add(const QString &file, DocumentKind kind, CitizenId citizen,
                                        OrderId order)
{
    BRO_CHECK(m_session.require(Right::Plan));
    BRO_TRY(CaseDocument document, storeFile(file));
    document.kind = kind;
    document.citizen = citizen;
    document.order = order;
    return record(document);
}

Result<CaseDocument> DocumentStore::byId(DocumentId id) const
{
    Statement read(m_session.connection(), SelectDocument + u"WHERE id = ?"_s);
    read.bind(id);
    BRO_TRY(const bool found, read.next());
    if (!found)
        return Error(u"orderStore.documentUnknown"_s, {}, {}, Error::Kind::NotFound);
    return documentOf(read);
}

Result<QList<CaseDocument>> DocumentStore::ofCitizen(CitizenId citizen) const
{
    Statement read(m_session.connection(), SelectDocument + u"WHERE citizen_id = ? ORDER BY id"_s);
    read.bind(citizen);
    return documentsOf(read);
}

Result<QList<CaseDocument>> DocumentStore::ofOrder(OrderId order) const
{
    Statement read(m_session.connection(), SelectDocument + u"WHERE order_id = ? ORDER BY id"_s);
    read.bind(order);
    return documentsOf(read);
}

Result<QByteArray> DocumentStore::content(const CaseDocument &document)
{
    if (!m_session.objects())
        return Error(u"core.internal"_s, {}, u"session without an object store"_s);
    m_session.log().view(u"orderStore.documentOpened"_s, document.citizen);
    return m_session.objects()->get(document.objectName);
}

} // namespace bro
