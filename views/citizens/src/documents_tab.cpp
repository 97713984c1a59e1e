// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents_tab.h"
#include "document_dialog.h"
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <views/controls.h>
#include <views/list_view.h>
#include <views/page.h>

namespace bro {

using namespace Qt::StringLiterals;

DocumentsTab::DocumentsTab(PageContext &context, Tell tell, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_tell(std::move(tell)),
      m_model(documentColumns(context.texts)),
      m_list(new ListView(u"documentList"_s, context.settings, this))
{
    setObjectName(u"documentsTab"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    QPushButton *more = makeButton(tr("Add document…"), u"add"_s, u"addDocument"_s, this);
    m_open = makeButton(tr("Open"), u"open"_s, u"openDocument"_s, this);
    row->addWidget(more);
    row->addWidget(m_open);
    row->addWidget(makeSmallLabel(tr("An opened document lies in clear on this PC until you leave "
                                     "the citizen's page. Opening is logged."),
                                  this),
                   1);
    m_list->setAccessibleName(tr("Documents"));
    m_list->setListModel(&m_model);
    m_list->setEmpty({u"document_text"_s, tr("No documents yet"),
                      tr("Consents, powers of attorney, approvals and confirmations belong on the "
                         "case."),
                      tr("Add document…"), [this] { add(); }});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    connect(more, &QPushButton::clicked, this, &DocumentsTab::add);
    connect(m_open, &QPushButton::clicked, this, [this] { openDocument(m_list->currentId()); });
    connect(m_list, &ListView::opened, this, &DocumentsTab::openDocument);
    connect(m_list, &ListView::currentRowChanged, this,
            [this] { m_open->setEnabled(m_list->currentId() > 0); });
    m_open->setEnabled(false);
}

void DocumentsTab::setDocuments(CitizenId citizen, const QList<CaseDocument> &documents,
                                const QList<Order> &orders)
{
    if (citizen != m_citizen)
        m_files.removeAll();
    m_citizen = citizen;
    m_documents = documents;
    m_orders = orders;
    QHash<UserId, QString> users;
    if (const auto all = m_context.database.users(); all.ok()) {
        for (const UserAccount &user : *all)
            users.insert(user.id, user.name);
    }
    m_model.setRows(documentRows(documents, users, m_context.texts));
    m_open->setEnabled(m_list->currentId() > 0);
}

void DocumentsTab::openDocument(qint64 id)
{
    for (const CaseDocument &document : std::as_const(m_documents)) {
        if (document.id.value != id)
            continue;
        const auto bytes = DocumentStore(m_context.session).content(document);
        if (!bytes.ok()) {
            m_tell(bytes.error());
            return;
        }
        if (const Done shown = m_files.show(document.title, *bytes); !shown.ok())
            m_tell(shown.error());
        return;
    }
}

void DocumentsTab::add()
{
    const QString file = m_context.prompts.openFile(
        this, tr("Add document"), m_context.settings.value(Setting::LastFolder).toString(),
        tr("All files (*)"));
    if (file.isEmpty())
        return;
    m_context.settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
    const bool mayAgree = m_context.session.require(Right::HandleOrders).ok();
    auto *dialog =
        new DocumentDialog(m_context.texts, QFileInfo(file).fileName(), m_orders, mayAgree, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
        store(file, dialog->kind(), dialog->title(), dialog->order());
    });
    dialog->open();
}

void DocumentsTab::store(const QString &file, DocumentKind kind, const QString &title,
                         OrderId order)
{
    // An agreement is more than a document: the order's Supplerende aftale becomes Ja.
    if (kind == DocumentKind::SpecialAgreement) {
        OrderStore orders(m_context.session);
        const auto known = orders.byId(order);
        const auto agreed = known.ok() ? orders.agreement(*known, file) : known;
        if (!agreed.ok())
            m_tell(agreed.error());
        return;
    }
    DocumentStore documents(m_context.session);
    auto stored = documents.storeFile(file);
    if (!stored.ok()) {
        m_tell(stored.error());
        return;
    }
    stored->kind = kind;
    stored->title = title;
    stored->citizen = m_citizen;
    stored->order = order;
    if (const auto recorded = documents.record(*stored); !recorded.ok())
        m_tell(recorded.error());
    else
        m_context.navigator.tellBriefly(tr("The document was added."));
}

} // namespace bro
