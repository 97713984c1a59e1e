// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_window.h"
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QMainWindow>
#include <QPointer>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace bro {

namespace {

QString pageText(const QString &topic, Language language)
{
    QFile file(u":/brobygger/help/%1/%2.md"_s.arg(language == Language::Danish ? u"da"_s : u"en"_s,
                                                  topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString heading(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).remove(u'#').trimmed();
}

class HelpWindow : public QMainWindow
{
public:
    HelpWindow(Language language, QWidget *window)
        : QMainWindow(window, Qt::Window),
          m_language(language),
          m_contents(new QListWidget(this)),
          m_text(new QTextBrowser(this))
    {
        setObjectName(u"helpWindow"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        auto *split = new QSplitter(this);
        split->addWidget(m_contents);
        split->addWidget(m_text);
        split->setStretchFactor(1, 1);
        setCentralWidget(split);
        resize(900, 640);
        m_text->setObjectName(u"helpText"_s);
        m_text->setOpenLinks(false);
        m_text->document()->setDocumentMargin(20);
        m_contents->setObjectName(u"helpContents"_s);
        m_contents->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
        for (const QString &topic : helpTopics()) {
            auto *item = new QListWidgetItem(heading(pageText(topic, language)), m_contents);
            item->setData(Qt::UserRole, topic);
        }
        connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
            if (item)
                open(item->data(Qt::UserRole).toString());
        });
        connect(m_text, &QTextBrowser::anchorClicked, this,
                [this](const QUrl &url) { choose(url.path()); });
        auto *close = new QShortcut(Qt::Key_Escape, this);
        connect(close, &QShortcut::activated, this, &QWidget::close);
    }

    void choose(const QString &topic)
    {
        for (int i = 0; i < m_contents->count(); ++i) {
            if (m_contents->item(i)->data(Qt::UserRole) == topic)
                m_contents->setCurrentRow(i);
        }
        m_text->setFocus();
    }

private:
    void open(const QString &topic)
    {
        const QString text = pageText(topic, m_language);
        m_text->setMarkdown(text);
        setWindowTitle(u"%1 – Brobygger"_s.arg(heading(text)));
    }

    Language m_language;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace

QStringList helpTopics()
{
    return {u"kom-i-gang"_s,   u"i-dag"_s,          u"borgere"_s,   u"ordrer"_s,
            u"planlaegning"_s, u"fremmoede"_s,      u"oekonomi"_s,  u"udtraek"_s,
            u"kontor"_s,       u"kontraktprofil"_s, u"sikkerhed"_s, u"tastatur"_s};
}

void showHelp(const QString &topic, Language language, QWidget *window)
{
    static QPointer<HelpWindow> open;
    if (!open)
        open = new HelpWindow(language, window);
    open->choose(topic);
    open->show();
    open->raise();
    open->activateWindow();
}

} // namespace bro
