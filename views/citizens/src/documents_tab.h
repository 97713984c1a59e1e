// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <jobs/citizen_rows.h>
#include <views/citizens/private_files.h>

class QPushButton;

namespace bro {

class ListView;
struct PageContext;

// Documents on the case: added from a file, opened for a while in the system's own program.
class DocumentsTab : public QWidget
{
    Q_OBJECT
public:
    using Tell = std::function<void(const Error &)>;
    DocumentsTab(PageContext &context, Tell tell, QWidget *parent);
    void setDocuments(CitizenId citizen, const QList<CaseDocument> &documents,
                      const QList<Order> &orders);
    void openDocument(qint64 id);
    void add();
    PrivateFiles &files() { return m_files; }

private:
    void store(const QString &file, DocumentKind kind, const QString &title, OrderId order);

    PageContext &m_context;
    Tell m_tell;
    TextRowsModel m_model;
    ListView *m_list;
    QPushButton *m_open;
    PrivateFiles m_files;
    CitizenId m_citizen;
    QList<CaseDocument> m_documents;
    QList<Order> m_orders;
};

} // namespace bro
