// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQueue>
#include <QTemporaryDir>
#include <support/test_database.h>
#include <views/page.h>

namespace bro {

// Answers in the user's place; a question nobody expected fails the test.
class ScriptedPrompts : public Prompts
{
public:
    QQueue<int> answers;                  // of ask(), the button's number
    QQueue<std::optional<QString>> texts; // of askText()
    QQueue<QString> files;                // of openFile(), saveFile(), chooseFolder()
    QStringList asked;                    // every text that was shown
    QStringList suggested;                // what saveFile() and askText() proposed

    int ask(QWidget *parent, const Question &question) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &text,
                                   const QString &start, bool mayBeEmpty) override;
    QString openFile(QWidget *parent, const QString &title, const QString &folder,
                     const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                     const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) override;

private:
    QString nextFile(const QString &title);
};

class RecordingNavigator : public Navigator
{
public:
    QList<Place> went;
    QStringList told;
    int badgeChanges = 0;

    void go(const Place &place) override { went.append(place); }
    void back() override {}
    void tellBriefly(const QString &text) override { told.append(text); }
    void badgesChanged() override { ++badgeChanges; }
};

// What a page under test works with: a new encrypted database with a leader's session on
// 24 November 2026 at 13.20, Danish words, settings of its own. Its change notice is wired to the
// connection; call reload() of the page from changes.changed as the window does (attach()).
class PageTest
{
public:
    explicit PageTest(QDate today = QDate(2026, 11, 24));

    TestDatabase database;
    Texts texts{Language::Danish};
    ChangeNotice changes;
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    QTemporaryDir folder;
    Settings settings;
    PageContext context;

    Session &session() { return database.session(); }
    // As the window does: shows it, keeps it informed of changes.
    void attach(AreaPage &page, const Place &place = {}, QSize size = {1256, 740});
};

} // namespace bro
