// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <core/clock.h>
#include <core/texts.h>
#include <database/database.h>
#include <memory>
#include <office/office_file.h>
#include <optional>
#include <views/place.h>
#include <views/prompts.h>
#include <views/settings.h>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace bro {

class StartStep;

// What the steps of the guide fill in.
struct StartData
{
    Language language = Language::Danish;
    OfficeFile office;
    QString path;     // of the database
    QString password; // of the first user; cleared when the guide is done
    QString recoveryKey;
    bool created = false;
    enum class Begin { Demo, Import, Empty } begin = Begin::Import;
};

// From nothing to an office: language, office data, first user, recovery key, what to begin with.
// Going back loses no text; what is missing stands beside "Next".
class FirstStart : public QDialog
{
    Q_OBJECT
public:
    FirstStart(Settings &settings, Prompts &prompts, const Clock &clock);
    ~FirstStart() override;

    std::unique_ptr<Database> takeDatabase() { return std::move(m_database); }
    Place firstPlace() const;
    void reject() override;

private:
    void makeSteps(int current);
    void goTo(int step);
    void next();
    void renewFoot();
    void create();
    void begin();
    void fillWithDemo();
    void removeCreated();

    Settings &m_settings;
    Prompts &m_prompts;
    const Clock &m_clock;
    std::unique_ptr<Texts> m_texts;
    StartData m_data;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_note;
    QLabel *m_missing;
    QLabel *m_missingIcon;
    QLabel *m_time;
    QPushButton *m_backButton;
    QPushButton *m_nextButton;
    QList<StartStep *> m_steps;
    std::unique_ptr<Database> m_database;
};

} // namespace bro
