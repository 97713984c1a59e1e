// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <contracts/contract_store.h>
#include <core/result.h>
#include <database/session.h>

namespace bro {

// A profile that is being written; it counts for nothing until it is taken into use.
struct ContractDraft
{
    qint64 id = 0;
    int revision = 0;   // of the stored text; another one saved it when it has moved on
    QString user;       // who saved it last
    qint64 savedAt = 0; // UTC ms
    QByteArray text;

    // Of the text, as far as it says so.
    QString key;
    int version = 0;
    QString title;
    QDate validFrom;
};

// Drafts of profiles, kept as settings of the office. Writing needs Right::ManageContracts.
class ContractDraftStore
{
public:
    explicit ContractDraftStore(Session &session) : m_session(session) {}

    Result<QList<ContractDraft>> list(); // in the order they were begun
    Result<ContractDraft> find(qint64 id);
    Result<ContractDraft> add(const QByteArray &text);
    // Errors: contracts.draftStale when somebody else has saved it since `draft` was read.
    Result<ContractDraft> save(ContractDraft draft, const QByteArray &text);
    Done remove(qint64 id);
    // Stores the draft as a version of its contract and lets the draft go, both or none. Errors:
    // contracts.profileRefused, contracts.versionExists, contracts.draftStale.
    Result<ContractVersionId> takeIntoUse(const ContractDraft &draft);

private:
    Result<ContractDraft> write(ContractDraft draft);

    Session &m_session;
};

} // namespace bro
