// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participants_box.h"
#include <QJsonObject>
#include <QSet>
#include <jobs/plan_draft.h>
#include <views/page.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bro {

class Form;
class FormField;
class MarkLabel;
class TimeFields;
class WheelGuard;

// At the right: one activity in fields, what a change of it would do, save and cancel.
class EditPanel : public Panel
{
    Q_OBJECT
public:
    EditPanel(const Texts &texts, const CitizenSource &source, QWidget *parent = nullptr);

    void setOffice(const PlanOffice &office);
    void setTitles(const QStringList &titles);
    // withParticipants: the list is shown also for a single one. series: in words, empty: none.
    void setDraft(const PlanDraft &draft, bool withParticipants, const QString &series);
    // The same citizens as they are stored now; the edit is kept.
    void renewCitizens();
    void clear();
    // An activity that is off the plan and only waits to be told so: nothing of it can be edited.
    void showOff(const QString &title, const Mark &state);
    int neededWidth() const; // so that no field is cut
    bool hasDraft() const { return m_has; }
    const PlanDraft &draft() const { return m_draft; }
    bool isDirty() const { return m_has && m_draft.isDirty(); }
    SeriesScope scope() const;
    PlanRepeat repeat() const;
    void setPreview(const PlanPreview &preview);
    void setState(const Mark &mark);
    // From now on everything that is wrong is told; the first such field gets the focus.
    bool focusFirstFault();
    void focusFirst(); // title of a new activity, else the date
    void setTime(QDate day, TimeRange range);
    // The fields and who takes part, for a draft; empty while nothing was changed.
    QJsonObject words() const;
    void setWords(const QJsonObject &words);

Q_SIGNALS:
    void begun(); // another activity is in the fields
    void edited();
    void cleared();
    void saveRequested();
    void cancelRequested();
    void deleteRequested();
    void newRequested();

private:
    void makeFields();
    void fillChoices();
    void connectFields();
    void makeFoot();
    void fill();
    void collect();
    void changed();
    void kindChosen();
    void showOrders();
    void showParticipants();
    void showFaults();
    void showConsequences();
    void touch(PlanField field);
    FormField *fieldOf(PlanField field) const;
    bool isShown(const PlanFinding &finding) const;
    void useGap();
    void useRoom();
    QJsonArray people() const;

    const Texts &m_texts;
    CitizenSource m_source;
    PlanOffice m_office;
    PlanDraft m_draft;
    PlanPreview m_preview;
    bool m_has = false;
    bool m_filling = false;
    bool m_judged = false;
    bool m_withParticipants = false;
    QJsonObject m_before; // the fields as the edit began
    QSet<PlanField> m_touched;

    WheelGuard *m_guard;
    QLabel *m_nothing;
    QLabel *m_off;
    QPushButton *m_new;
    QWidget *m_content;
    QLabel *m_heading;
    MarkLabel *m_state;
    QLabel *m_series;
    Form *m_form;
    QComboBox *m_title;
    QDateEdit *m_date;
    TimeFields *m_time;
    QPushButton *m_gap;
    QComboBox *m_order;
    QComboBox *m_place;
    QPushButton *m_room;
    QComboBox *m_employee;
    QComboBox *m_who;
    QComboBox *m_how;
    QComboBox *m_kind;
    QComboBox *m_setting;
    QCheckBox *m_counts;
    QComboBox *m_repeat;
    QDateEdit *m_until;
    QPlainTextEdit *m_note;
    QLineEdit *m_acute;
    FormField *m_titleField = nullptr;
    FormField *m_dateField = nullptr;
    FormField *m_timeField = nullptr;
    FormField *m_orderField = nullptr;
    FormField *m_placeField = nullptr;
    FormField *m_employeeField = nullptr;
    FormField *m_repeatField = nullptr;
    FormField *m_untilField = nullptr;
    FormField *m_acuteField = nullptr;
    ParticipantsBox *m_participants;
    QWidget *m_consequences;
    QPushButton *m_delete;
    QComboBox *m_scope;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace bro
