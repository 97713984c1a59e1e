// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <jobs/citizen_rows.h>

class QLabel;
class QPushButton;

namespace bro {

class ListView;
struct PageContext;

// All notes, newest first, with the chosen one in full and what it said before.
class NotesTab : public QWidget
{
    Q_OBJECT
public:
    NotesTab(PageContext &context, QWidget *parent);
    void setNotes(const QList<CitizenNote> &notes);
    void choose(qint64 id);

Q_SIGNALS:
    void newWanted();
    void correctWanted(const bro::CitizenNote &note);

private:
    const CitizenNote *current() const;
    void showCurrent();

    PageContext &m_context;
    TextRowsModel m_model;
    ListView *m_list;
    QLabel *m_when;
    QLabel *m_text;
    QLabel *m_history;
    QPushButton *m_correct;
    QList<CitizenNote> m_notes;
};

} // namespace bro
