// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>
#include <core/item_roles.h>

class QDialog;
class QGridLayout;
class QHBoxLayout;

namespace bro {

class IconLabel;

// A labelled field with room below for what is wrong with it, in words. The sentence is also the
// editor's accessible description. Check when the field is left and before saving, never while
// typing.
class FormField : public QWidget
{
    Q_OBJECT
public:
    FormField(QLabel *label, QWidget *editor, QWidget *parent);

    QWidget *editor() const { return m_editor; }
    QLabel *label() const { return m_label; }
    void setFault(Tone tone, const QString &sentence); // Error or Warning
    void setHint(const QString &sentence);             // secondary text below; shown without fault
    void setLocked(const QString &reason);             // empty unlocks
    void addAside(QWidget *widget);                    // at the right of the sentence
    void clearFault();
    Tone fault() const { return m_tone; }
    QString sentence() const;
    void setFieldVisible(bool visible); // with its label

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void renew();

    QLabel *m_label;
    QWidget *m_editor;
    IconLabel *m_noteIcon;
    QLabel *m_note;
    QHBoxLayout *m_noteRow;
    Tone m_tone = Tone::None;
    QString m_fault;
    QString m_hint;
    QString m_locked;
};

// Labels in one column, fields in the other; a label is its editor's buddy and accessible name.
class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);
    // name: the editor's object name.
    FormField *add(const QString &label, QWidget *editor, const QString &name);
    void addFull(QWidget *widget); // over both columns
    void clearFaults();
    // The first field with an error gets the focus; false when there is none.
    bool focusFirstFault();

private:
    QGridLayout *m_grid;
    QList<FormField *> m_fields;
};

// Makes the dialog higher where sentences of several lines come up in it.
void growWithContent(QDialog *dialog);

} // namespace bro
