// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <contracts/contract_drafts.h>
#include <views/page.h>

namespace bro {

// The places of the editor within the office's page.
inline const QString contractDraftView = QStringLiteral("contractDraft");
inline const QString contractVersionView = QStringLiteral("contractVersion");

// What can be done to whole contracts. Each asks what it must know, tells what went wrong, and
// leads to the draft it made.
class ContractActions : public QObject
{
    Q_OBJECT
public:
    ContractActions(PageContext &context, QWidget *window);

    void newContract();
    void newVersion(const QString &key); // a draft that is under way is led to
    void openDraft(qint64 id);
    void openVersion(ContractVersionId id);
    void importFile();
    void importBundled(); // those that come with the program
    void regulatePrices(const QString &key);
    void saveAsFile(const QByteArray &json, const QString &key);
    void removeDraft(const ContractDraft &draft);

Q_SIGNALS:
    void failed(const bro::Error &error);

private:
    Done addAndOpen(const QByteArray &json);
    Result<bool> openFile(const QString &name, const QByteArray &json);

    PageContext &m_context;
    QWidget *m_window;
};

} // namespace bro
