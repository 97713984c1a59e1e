// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <functional>
#include <memory>
#include <support/page_test.h>
#include <views/message_bar.h>

namespace bro {

// A page on an office that brings its own database (`db`), as PageTest is for an empty one.
template <typename Office, typename PageType>
struct Desk : Office
{
    Desk()
        : settings(folder.filePath(QStringLiteral("settings.ini"))),
          context{
              this->db.database(), this->db.session(), texts, changes, settings, prompts, navigator}
    {
        this->db.connection().setChangeNotice(&changes);
    }
    ~Desk() { page.reset(); }
    PageType &open(const Place &place = {})
    {
        // What was written before is no news to the page; it is told in two steps.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        page = std::make_unique<PageType>(context);
        QObject::connect(&changes, &ChangeNotice::changed, page.get(),
                         [this](const QList<Change> &what) { page->reload(what); });
        page->resize(1256, 740);
        page->show();
        page->activateWindow();
        page->open(place);
        return *page;
    }

    template <typename T>
    T *find(const char *name) const
    {
        T *found = page->template findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    MessageBar *bar() const { return find<MessageBar>("messageBar"); }
    void click(const char *name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    void link(const char *name) const
    {
        auto *label = find<QLabel>(name);
        QTest::mouseClick(label, Qt::LeftButton, {}, QPoint(6, label->height() / 2));
    }
    // Answers the modal dialog that comes up next.
    void next(const std::function<void(QDialog *)> &work, int tries = 500)
    {
        QTimer::singleShot(1, page.get(), [this, work, tries] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog && tries > 0) {
                next(work, tries - 1);
                return;
            }
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            work(dialog);
            if (dialog->isVisible() && QTest::currentTestFailed())
                dialog->done(0);
        });
    }

    Texts texts{Language::Danish};
    ChangeNotice changes;
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    QTemporaryDir folder;
    Settings settings;
    PageContext context;
    std::unique_ptr<PageType> page;
};

} // namespace bro
