// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <attendance/attendance.h>
#include <calendar/time_range.h>
#include <core/item_roles.h>
#include <core/texts.h>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace bro {

// An editor that lies over cells of the board's current row. Enter saves, Esc leaves all as it was;
// what is wrong stands below the fields, in words.
class CellEditor : public QFrame
{
    Q_OBJECT
public:
    CellEditor(ParticipationId row, QWidget *viewport);

    ParticipationId row() const { return m_row; }
    // Where the cells are; grows to the right and below as its fields need.
    void place(const QRect &cells, int right);
    void setFault(Tone tone, const QString &sentence);
    bool hasFault() const;
    virtual bool isChanged() const = 0;

Q_SIGNALS:
    void accepted(); // Enter
    void left();     // the focus went elsewhere
    void rejected(); // Esc

protected:
    QHBoxLayout *fields() const { return m_fields; }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void clearFault();

private:
    void watchFocus(QWidget *old, QWidget *now);

    ParticipationId m_row;
    QHBoxLayout *m_fields;
    QWidget *m_note;
    QLabel *m_noteIcon;
    QLabel *m_noteText;
    QRect m_cells;
    int m_right = 0;
};

// One line of text.
class NoteEditor : public CellEditor
{
    Q_OBJECT
Q_SIGNALS:
    void edited();

public:
    NoteEditor(ParticipationId row, const QString &text, const QString &spoken, QWidget *viewport);
    QString text() const;
    bool isChanged() const override;
    void setText(const QString &text); // as if it were typed

private:
    QLineEdit *m_field;
    QString m_before;
};

// The reason of an absence.
class ReasonEditor : public CellEditor
{
    Q_OBJECT
public:
    ReasonEditor(ParticipationId row, AbsenceReason reason, const Texts &texts, QWidget *viewport);
    AbsenceReason reason() const;
    bool isChanged() const override;

private:
    QComboBox *m_field;
    AbsenceReason m_before;
};

// When somebody came and left, or how many minutes it was.
class PartlyEditor : public CellEditor
{
    Q_OBJECT
public:
    PartlyEditor(ParticipationId row, TimeRange range, const std::optional<Attendance> &before,
                 const Texts &texts, QWidget *viewport);

    // False: a field holds no time or number; it says so.
    bool read();
    std::optional<int> arrived() const { return m_arrivedAt; }
    std::optional<int> leftAt() const { return m_leftAt; }
    std::optional<Minutes> minutes() const { return m_stayed; }
    AbsenceReason reason() const;
    bool isEmpty() const;
    bool isChanged() const override;

private:
    QStringList values() const;

    const Texts &m_texts;
    QLineEdit *m_arrived;
    QLineEdit *m_left;
    QLineEdit *m_minutes;
    QComboBox *m_reason;
    QStringList m_before;
    std::optional<int> m_arrivedAt;
    std::optional<int> m_leftAt;
    std::optional<Minutes> m_stayed;
};

// "925", "9.25", "09:25", "9" as minutes since midnight; nothing when it is none.
std::optional<int> typedTime(const QString &text);

} // namespace bro
