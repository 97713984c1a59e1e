// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <citizens/note_store.h>
#include <core/texts.h>
#include <functional>
#include <orders/order.h>

class QComboBox;
class QPlainTextEdit;

namespace bro {

class DraftKeeper;
class Form;
class FormField;
class MessageBar;
struct PageContext;
struct Place;

// Writes a note, or mends one: the old text stays on the case.
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    NoteDialog(const Texts &texts, const QList<Order> &orders, QWidget *parent);
    void correct(const CitizenNote &note);

    CitizenNote note() const; // kind, order, text
    bool isChanged() const;
    // What is typed outlives the program; said last, when the dialog holds what it begins with.
    void keepDraft(PageContext &context, const QString &key, const Place &place);
    void resumeDraft();
    void noteSaved(); // the draft is needed no more
    void accept() override;
    void reject() override;
    // Asked before a text that was typed is thrown away; true: throw it away.
    std::function<bool()> mayDiscard;

private:
    MessageBar *m_bar;
    DraftKeeper *m_draft = nullptr;
    Form *m_form;
    QComboBox *m_kind;
    QComboBox *m_order;
    QPlainTextEdit *m_text;
    FormField *m_textField;
    QString m_before;
};

} // namespace bro
