// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QScrollArea>
#include <contracts/profile_tree_model.h>
#include <views/prompts.h>

class QLabel;
class QVBoxLayout;

namespace bro {

class EntryList;
class FieldEditor;
class Form;
class FormField;

// The fields of one part of a draft, with what is wrong beside each.
class ProfileForm : public QScrollArea
{
    Q_OBJECT
public:
    ProfileForm(ProfileDraft &draft, const ProfileTreeModel &tree, const Texts &texts,
                Prompts &prompts, QWidget *parent);

    void showPart(const QString &path);  // of the tree; empty: the contract itself
    void showAgain(const QString &path); // after entries or parts came or went
    const QString &part() const { return m_path; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool focusValue(const QString &path); // false: it has no field here
    bool focusFirst();
    QList<QWidget *> stops() const; // of Tab, in reading order
    void renew();                   // values and faults, as the draft has them now
    void write();                   // what is typed in the field that has the focus

Q_SIGNALS:
    void wanted(const QString &path); // another part
    void undoWanted(bool again);
    void madeAnew();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; // F6 leads to the first field
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void addHead(QVBoxLayout *column);
    void addTools(QVBoxLayout *column);
    void addMissing(QVBoxLayout *column, const ProfileField &field);
    void addFields(QVBoxLayout *column);
    void addValue(Form *form, const ProfileField &field, const QString &path);
    void addInline(Form *form, const ProfileField &field, const QString &path);
    void addParts(QVBoxLayout *column);
    QWidget *headingRow(const QString &text, QWidget *button);
    QString labelOf(const ProfileField &field) const;
    void renewFaults();
    void fitLabels();
    void showLocked();
    const ProfileField *field() const; // of the part; nothing for the contract itself
    bool isEntry() const { return m_path.endsWith(u']'); }

    ProfileDraft &m_draft;
    const ProfileTreeModel &m_tree;
    const Texts &m_texts;
    Prompts &m_prompts;
    bool m_readOnly = false;
    QString m_path;
    QWidget *m_content = nullptr;
    EntryList *m_entries = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_faults = nullptr;
    struct Row
    {
        FieldEditor *editor;
        FormField *field;
    };
    QHash<QString, Row> m_rows; // by path
    QStringList m_order;
};

} // namespace bro
