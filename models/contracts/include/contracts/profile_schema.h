// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <contracts/deadline_rule.h>
#include <core/message.h>
#include <memory>
#include <optional>

namespace bro {

// How a value of a profile is shown and typed.
enum class FieldKind {
    Constant,  // stays as it is
    Text,      // one line
    Paragraph, // several lines
    Integer,
    Money,   // whole øre, typed in kroner
    Percent, // hundredths, typed in percent
    Hours,   // whole minutes, typed in hours
    Date,
    Time,
    Boolean,
    Choice,     // one of `words`
    Reference,  // the name of an entry of `list`
    Texts,      // a list of texts
    Choices,    // a list of `words`
    References, // a list of names of entries of `list`
    TextTable,  // texts by their names
    Object,
    List // of objects
};

// One part of the form of a profile, as the schema describes it.
struct ProfileField
{
    QString key;   // of the member; that of the list for an entry of a list
    QString place; // "tracks.price.kind": without numbers
    FieldKind kind = FieldKind::Text;
    bool required = false;
    QStringList words;
    QString list; // path of the list that a reference names an entry of
    std::optional<qint64> min;
    std::optional<qint64> max;
    QString label;                                      // code of core/Texts
    QString help;                                       // code; empty: none
    QList<std::shared_ptr<const ProfileField>> members; // of an object, or of an entry of a list

    const ProfileField *member(const QString &memberKey) const;
    // As one reads a rule: what it is, its values, then where it stands and its name.
    QList<std::shared_ptr<const ProfileField>> inReadingOrder() const;
    // Shown with its parent: an object of a few plain values.
    bool isInline() const;
    bool isLeaf() const { return kind != FieldKind::Object && kind != FieldKind::List; }
    Message labelled() const { return Message(label); }
    QString wordCode(const QString &word) const; // code of a choice's word
};

// The whole form, from the JSON Schema that the program brings.
const ProfileField &profileForm();
// The part that a path of a profile leads to ("tracks[0].price.kind"; "tracks[0]" gives the list);
// nothing when the schema does not know it.
const ProfileField *profileFieldAt(const QString &path);
// A path without its numbers: "tracks.price.kind".
QString placeOf(const QString &path);
// The parts of a profile in the order of the form, by key; the plain values of the top come first
// and are not named.
QStringList profileSections();
// The words of an anchor as the form shows them: "Ordrens sidste dag".
Message anchorWords(DeadlineAnchor anchor);
// What an entry of a list is called: its title, else what stands for it; empty: it has none yet.
struct JsonNode;
QString entryTitle(const JsonNode &entry);

} // namespace bro
