// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <core/ids.h>
#include <database/session.h>
#include <optional>

namespace bro {

// What a document on the case proves (domain 2.10).
enum class DocumentKind {
    SpecialAgreement, // Supplerende aftale (D1 no. 10)
    IndependentActivity,
    MentorException,
    DeadlineExtension,
    PoliceReport,
    Consent,
    PowerOfAttorney,
    ThirdPartyCheck,
    ResultEvidence, // payslip, letter … that a status or a result is known by
    Other
};

QString documentKindName(DocumentKind kind); // as stored: special-agreement …
std::optional<DocumentKind> documentKindNamed(const QString &name);

struct CaseDocument
{
    DocumentId id;
    CitizenId citizen;
    OrderId order; // none: of the citizen, not of one order
    DocumentKind kind = DocumentKind::Other;
    QString title;
    QString objectName;    // in FILE.objects/
    qint64 size = 0;       // bytes
    qint64 recordedAt = 0; // UTC ms
    UserId user;
};

// What something is known by: a document on the case, or a file that comes onto it (and goes
// before). Neither: nothing.
struct Evidence
{
    DocumentId document;
    QString file;
};

// Whether the file can be stored: it is there, not empty, at most 100 MB. Fails with
// core.cannotRead or orderStore.document*.
Done canStoreDocument(const QString &file);

// Documents on citizens' cases: encrypted objects beside the database, and a row each.
class DocumentStore
{
public:
    explicit DocumentStore(Session &session) : m_session(session) {}

    // Reads the file and stores it as an object; title, object name and size are filled in. At most
    // 100 MB. Fails with core.cannotRead or orderStore.document*.
    Result<CaseDocument> storeFile(const QString &file);
    // Writes the row of a stored object. Needs Right::Plan; a special agreement, which changes what
    // is reported of the order, Right::HandleOrders.
    Result<CaseDocument> record(const CaseDocument &document);
    // Both, in this order.
    Result<CaseDocument> add(const QString &file, DocumentKind kind, CitizenId citizen,
                             OrderId order = {});

    Result<CaseDocument> byId(DocumentId id) const;
    Result<QList<CaseDocument>> ofCitizen(CitizenId citizen) const;
    Result<QList<CaseDocument>> ofOrder(OrderId order) const;
    // Is logged as a view of the citizen.
    Result<QByteArray> content(const CaseDocument &document);

private:
    Session &m_session;
};

} // namespace bro
