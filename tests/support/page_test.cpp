// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <support/page_test.h>

using namespace Qt::StringLiterals;

namespace bro {

int ScriptedPrompts::ask(QWidget *, const Question &question)
{
    asked.append(question.text + (question.detail.isEmpty() ? QString() : u'\n' + question.detail));
    if (answers.isEmpty()) {
        // Telling something needs no answer.
        if (question.buttons.size() > 1)
            QTest::qFail(qPrintable(u"Nobody expected the question: "_s + asked.last()), __FILE__,
                         __LINE__);
        return question.buttons.size() > 1 ? -1 : 0;
    }
    return question.buttons.size() > 1 ? answers.dequeue() : 0;
}

std::optional<QString> ScriptedPrompts::askText(QWidget *, const QString &, const QString &text,
                                                const QString &start, bool)
{
    asked.append(text);
    suggested.append(start);
    if (texts.isEmpty()) {
        QTest::qFail(qPrintable(u"Nobody expected the question: "_s + text), __FILE__, __LINE__);
        return std::nullopt;
    }
    return texts.dequeue();
}

QString ScriptedPrompts::nextFile(const QString &title)
{
    asked.append(title);
    if (files.isEmpty()) {
        QTest::qFail(qPrintable(u"Nobody expected to be asked for a file: "_s + title), __FILE__,
                     __LINE__);
        return {};
    }
    return files.dequeue();
}

QString ScriptedPrompts::openFile(QWidget *, const QString &title, const QString &, const QString &)
{
    return nextFile(title);
}

QString ScriptedPrompts::saveFile(QWidget *, const QString &title, const QString &suggestion,
                                  const QString &)
{
    suggested.append(suggestion);
    return nextFile(title);
}

QString ScriptedPrompts::chooseFolder(QWidget *, const QString &title, const QString &)
{
    return nextFile(title);
}

PageTest::PageTest(QDate today)
    : database(today),
      settings(folder.filePath(u"settings.ini"_s)),
      context{database.database(), database.session(), texts, changes, settings, prompts, navigator}
{
    database.clock().set(today, QTime(13, 20));
    database.connection().setChangeNotice(&changes);
}

void PageTest::attach(AreaPage &page, const Place &place, QSize size)
{
    QObject::connect(&changes, &ChangeNotice::changed, &page,
                     [&page](const QList<Change> &what) { page.reload(what); });
    QObject::connect(&changes, &ChangeNotice::changedElsewhere, &page,
                     [&page] { page.reload({}); });
    page.resize(size);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    Place at = place;
    at.area = page.area();
    page.open(at);
}

} // namespace bro
