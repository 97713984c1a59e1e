// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <core/result.h>
#include <optional>

namespace bro {

class Arguments;
class CommandContext;

// The program's exit status, as scheduled jobs read it.
enum class Exit { Success = 0, Failed = 1, WrongUsage = 2, Findings = 3 };
using Outcome = Result<Exit>;

// What a value must look like; the parser refuses the rest as wrong usage.
enum class ValueKind { None, Text, File, Date, Week, Month, Number, Amount, Choice };

struct OptionSpec
{
    QString name; // with its dashes
    ValueKind kind = ValueKind::None;
    QString summary; // code of the sentence that help shows
    bool required = false;
    bool several = false;     // may be given again, and takes several values at once
    QStringList choices = {}; // of Choice
    QString placeholder = {}; // else that of its kind
};

struct PositionalSpec
{
    QString name; // as usage shows it: FILE
    ValueKind kind = ValueKind::Text;
};

// One command: what it takes, and the function that does it. A rule on how options go together is
// told by `check`, which gives the sentence of what is wrong.
struct CommandSpec
{
    QString name; // "orders list" for a command of two words
    QString summary;
    QList<PositionalSpec> positionals;
    QList<OptionSpec> options;
    Outcome (*run)(CommandContext &context);
    std::optional<Message> (*check)(const Arguments &arguments) = nullptr;
    bool standsAlone = false; // also meant by the first word alone
};

} // namespace bro
