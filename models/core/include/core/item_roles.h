// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <Qt>

namespace bro {

// How much a state asks to be seen; views paint it as colour beside icon and word.
enum class Tone { None, Error, Warning, Ok, Info, Neutral };

// A state as a list shows it: icon and word in a tone, never colour alone.
struct Mark
{
    Tone tone = Tone::None;
    QString icon; // name of an icon (views/icons.h); empty: none
    QString text;
    friend bool operator==(const Mark &, const Mark &) = default;
};

// What item models tell beyond the text.
enum ItemRole {
    MarkRole = Qt::UserRole + 1, // bro::Mark, painted as a framed mark in place of the text
    IconRole,                    // QString, name of an icon before the text
    ToneRole,                    // int of Tone, of the text and its icon
    SortRole,                    // what the column is sorted by, when not the text
    IdRole,                      // qint64 of the row's aggregate
    GroupRole,                   // bool, true for a group's own row
    CountRole,                   // int, rows in a group
    SecondaryRole,               // bool, less important text
    LinkRole                     // bool, text that leads to another place
};

} // namespace bro

Q_DECLARE_METATYPE(bro::Mark)
