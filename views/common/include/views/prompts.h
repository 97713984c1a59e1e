// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <core/item_roles.h>
#include <optional>

class QWidget;

namespace bro {

// Every question that stops the user; tests answer in its place.
class Prompts
{
public:
    virtual ~Prompts() = default;

    struct Question
    {
        Tone tone = Tone::Info;
        QString title;       // of the dialog; never holds a citizen's name
        QString text;        // one sentence
        QString detail;      // more, smaller
        QStringList buttons; // words of what they do; the first is the default, never deletes
        int escape = -1;     // the button that Esc means; -1 = the last
    };
    // The button's number; -1 = Esc.
    virtual int ask(QWidget *parent, const Question &question);
    // A reason or another line; nothing = Esc. An empty text is not accepted unless mayBeEmpty.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title,
                                           const QString &text, const QString &start = {},
                                           bool mayBeEmpty = false);
    // Empty = Esc. filter as in QFileDialog.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &folder,
                             const QString &filter);
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                             const QString &filter);
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder);
    void tell(QWidget *parent, Tone tone, const QString &title, const QString &text,
              const QString &detail = {});
};

} // namespace bro
