// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <orders/result_store.h>
#include <views/page.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace bro {

class DraftKeeper;
class EvidenceBox;
class Form;
class FormField;
class MessageBar;

// What a citizen lives by from a day on, and how that is known. Stores by itself; what the store
// refuses stands in the dialog.
class StatusDialog : public QDialog
{
    Q_OBJECT
public:
    // before: what is proposed; a record with an id is corrected by a row that replaces it.
    StatusDialog(PageContext &context, const StatusRecord &before, QWidget *parent);
    ~StatusDialog() override;
    bool isChanged() const;
    void accept() override;
    void reject() override;

private:
    StatusRecord typed() const;
    void build();
    FormField *fieldOf(const QString &fault) const;
    bool check();
    void checkDays();

    PageContext &m_context;
    StatusRecord m_before;
    MessageBar *m_bar;
    Form *m_form;
    QComboBox *m_status;
    QDateEdit *m_from;
    QCheckBox *m_ended;
    QDateEdit *m_to;
    QLineEdit *m_words;
    EvidenceBox *m_document;
    FormField *m_fromField = nullptr;
    FormField *m_toField = nullptr;
    FormField *m_wordsField = nullptr;
    FormField *m_documentField = nullptr;
    StatusRecord m_start; // as the fields were filled
    DraftKeeper *m_draft;
};

} // namespace bro
