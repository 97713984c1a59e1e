// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <contracts/profile_draft.h>
#include <core/texts.h>
#include <views/prompts.h>

namespace bro {

class Form;
class FormField;
class FieldEditor;

// Texts by their names: one field for each, with names that can be added and removed.
class TextTable : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        FieldEditor *editor;
        FormField *field;
    };

    TextTable(ProfileDraft &draft, const ProfileField &field, const Texts &texts, Prompts &prompts,
              bool readOnly, QWidget *parent);
    const QList<Row> &rows() const { return m_rows; }

private:
    QString labelOf(const QString &name) const;
    void addText();

    ProfileDraft &m_draft;
    ProfileField m_each; // of one text
    QString m_path;
    const Texts &m_texts;
    Prompts &m_prompts;
    QList<Row> m_rows;
};

} // namespace bro
