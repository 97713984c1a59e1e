// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <orders/document_store.h>
#include <views/form.h>
#include <views/page.h>

namespace bro {

// The document that something is known by: one of the citizen's case, or a file from this PC that
// comes onto it when the dialog stores. Nothing is stored before.
class EvidenceBox : public QComboBox
{
    Q_OBJECT
public:
    EvidenceBox(PageContext &context, CitizenId citizen, QWidget *parent);
    // As a field of the form, with the button that chooses a file.
    FormField *addTo(Form *form, const QString &label, const QString &name);
    void setDocument(DocumentId document);
    Evidence evidence() const;
    bool isEmpty() const;
    // Whether the case could be read and a chosen file can still be stored.
    Done check() const;

private:
    void chooseFile();

    PageContext &m_context;
    QString m_file;
    Done m_read; // of the case's documents
};

} // namespace bro
