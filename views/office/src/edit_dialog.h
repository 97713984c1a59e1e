// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <core/texts.h>
#include <functional>
#include <views/form.h>

class QHBoxLayout;
class QPushButton;

namespace bro {

class DraftKeeper;
class MessageBar;
struct PageContext;
struct Place;

// A form that is saved or given up. save() answers with an error to be told beside the field whose
// codes begin with it, else above the buttons.
class EditDialog : public QDialog
{
    Q_OBJECT
public:
    EditDialog(const QString &name, const QString &title, const Texts &texts, QWidget *parent);
    Form *form() const { return m_form; }
    QPushButton *addButton(const QString &text, const QString &name); // at the left of the foot

    std::function<Done()> save;
    // Which field an error speaks of; by parts of its code.
    void tellAt(const QString &partOfCode, FormField *field)
    {
        m_places.append({partOfCode, field});
    }
    void tell(const Error &error);
    // What is typed outlives the program; said last, when the form holds what it begins with.
    void keepDraft(PageContext &context, const QString &key, const Place &place);
    void resumeDraft();
    void accept() override;
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    const Texts &m_texts;
    MessageBar *m_bar;
    DraftKeeper *m_draft = nullptr;
    Form *m_form;
    QLabel *m_fault;
    QHBoxLayout *m_foot;
    QList<std::pair<QString, FormField *>> m_places;
};

} // namespace bro
