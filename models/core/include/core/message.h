// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>
#include <core/minutes.h>
#include <core/money.h>
#include <memory>
#include <utility>
#include <variant>

namespace bro {

struct Message;

// What a sentence is told with. A nested Message is rendered in the same language.
using Argument = std::variant<qint64, QString, QDate, QTime, QDateTime, Money, Minutes,
                              std::shared_ptr<const Message>>;

// A sentence as code plus typed, named arguments; never as text (architecture 11). core/Texts
// makes the words. Rules, history and stored findings hold only this.
struct Message
{
    QString code;
    QList<std::pair<QString, Argument>> arguments;

    Message() = default;
    explicit Message(QString c, QList<std::pair<QString, Argument>> args = {})
        : code(std::move(c)),
          arguments(std::move(args))
    {
    }
    bool isEmpty() const { return code.isEmpty(); }
    // One line of JSON and back, for history and stored findings; a damaged text gives an empty
    // message.
    QString toJson() const;
    static Message fromJson(const QString &json);
    friend bool operator==(const Message &a, const Message &b);
};

// How much a finding weighs: error stops the act, warning needs a person's eye, note only informs.
enum class Severity { Note, Warning, Error };

struct Finding
{
    Severity severity = Severity::Warning;
    Message message;
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace bro
