// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <citizens/citizen_store.h>
#include <core/texts.h>
#include <functional>
#include <jobs/plan_week.h>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTreeWidget;

namespace bro {

class FormField;
class MarkLabel;

// Where the panel finds citizens.
struct CitizenSource
{
    std::function<QList<CitizenHit>(const QString &words)> find;
    std::function<std::optional<PlanCitizen>(CitizenId citizen)> citizen;
};

// Those who take part. A name and Enter adds, Delete removes; why somebody can't is told below the
// field.
class ParticipantsBox : public QWidget
{
    Q_OBJECT
public:
    ParticipantsBox(const Texts &texts, CitizenSource source, QWidget *parent = nullptr);
    void setParticipants(const QList<PlanCitizen> &citizens, int places);
    // The day that somebody who is added must have an order on.
    void setActivity(const Activity &activity) { m_activity = activity; }
    void setFault(const QString &sentence);

Q_SIGNALS:
    void added(const bro::PlanCitizen &citizen);
    void removed(bro::CitizenId citizen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void propose(const QString &words);
    void add(CitizenId citizen);
    void addTyped();
    void removeCurrent();
    void showList();

    const Texts &m_texts;
    CitizenSource m_source;
    Activity m_activity;
    QList<PlanCitizen> m_citizens;
    MarkLabel *m_count;
    QLineEdit *m_name;
    FormField *m_field;
    QCompleter *m_completer;
    QStandardItemModel *m_proposals;
    QTreeWidget *m_list;
};

} // namespace bro
