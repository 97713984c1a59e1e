// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace bro {

class Form;
class FormField;

// Asks for a day and a few words, both checked before the answer is given.
class DateReasonDialog : public QDialog
{
    Q_OBJECT
public:
    struct Question
    {
        QString title;
        QString text; // what it is about
        QString dateLabel;
        QDate date; // at first
        QDate least;
        QDate most;
        QString dateHint;
        QString reasonLabel;
        QString reasonMissing; // empty: a reason may be left out
        QString button;
    };
    DateReasonDialog(const Question &question, QWidget *parent);

    QDate date() const;
    QString reason() const;
    void accept() override;

private:
    Question m_question;
    Form *m_form;
    QDateEdit *m_date;
    QLineEdit *m_reason;
    FormField *m_reasonField;
};

} // namespace bro
