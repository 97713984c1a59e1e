// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>
#include <contracts/deadline_rule.h>
#include <core/ids.h>
#include <core/message.h>
#include <optional>

namespace bro {

// A deadline that nobody has met yet, with the rule it follows. Words without a code are the
// contract's own (Danish).
struct OpenDeadline
{
    QString contractKey;
    OrderId order; // none: of the whole contract
    QString orderNumber;
    CitizenId citizen;
    QString citizenName;

    QString ruleId;
    DeadlineKind kind = DeadlineKind::Other;
    DeadlineActor actor = DeadlineActor::Supplier;
    bool firm = true;
    QString title;
    QString consequence;
    QString source; // "001 D 3.2"

    QDate date;
    std::optional<QTime> time;  // none: the end of the day
    QList<Message> calculation; // how the day was found
    bool overdue = false;
    QDate shownFrom; // postponed until this day; invalid: not postponed
};

} // namespace bro
