// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <contracts/profile_draft.h>
#include <core/texts.h>

class QKeyEvent;

namespace bro {

class FormField;

// Where a value of a draft stands: shared by everything that shows it.
struct FieldPlace
{
    ProfileDraft &draft;
    const ProfileField &field;
    QString path;
    const Texts &texts;
};

// One value of a draft in the widget that fits it. Writes when the field is left.
class FieldEditor : public QObject
{
    Q_OBJECT
public:
    FieldEditor(const FieldPlace &place, QObject *parent) : QObject(parent), m_place(place) {}

    virtual QWidget *widget() const = 0;                // the form's field, with what belongs to it
    virtual QWidget *input() const { return widget(); } // what gets the focus
    virtual void renew() = 0;                           // shows the draft's value
    virtual void write() {}                             // what was typed and not left yet
    virtual void setReadOnly(bool readOnly) { widget()->setEnabled(!readOnly); }
    void close() { m_closed = true; } // its widget goes: nothing is written any more
    const QString &path() const { return m_place.path; }

protected:
    ProfileDraft &draft() const { return m_place.draft; }
    const ProfileField &field() const { return m_place.field; }
    QString words(const QString &code) const { return m_place.texts.sentence(code); }
    bool isClosed() const { return m_closed || m_showing; }

    FieldPlace m_place;
    bool m_closed = false;
    bool m_showing = false;
};

FieldEditor *makeFieldEditor(const FieldPlace &place, QWidget *parent);
FieldEditor *makeCheckListEditor(const FieldPlace &place, QWidget *parent);

// As in the window, and as the system has it.
bool isRedo(const QKeyEvent &key);

// Fields inside something that scrolls change by the wheel only when they have the focus.
void guardWheel(QWidget *field);
// Labels of equal width that break; at the first line of fields of several lines.
void shapeLabel(FormField *row);

} // namespace bro
