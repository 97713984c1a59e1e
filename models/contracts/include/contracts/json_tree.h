// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <contracts/profile_loader.h>
#include <utility>

namespace bro {

// A JSON value as it was written: members keep their order, repeated keys and decimals are reported
// while reading.
struct JsonNode
{
    enum class Kind { Null, Boolean, Integer, Decimal, String, Array, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    qint64 integer = 0;
    QString string;
    QList<JsonNode> items;
    QList<std::pair<QString, JsonNode>> members;

    const JsonNode *member(const QString &key) const;

    static JsonNode ofText(const QString &text);
    static JsonNode ofInteger(qint64 value);
    static JsonNode ofBoolean(bool value);
    static JsonNode ofTexts(const QStringList &texts);
    QStringList texts() const; // the texts of an array
};

// The tree of a text; what is wrong with its form is appended to `faults`. Nothing when the text
// can't be read as JSON at all.
std::optional<JsonNode> readJsonTree(const QByteArray &json, QList<ProfileFault> &faults);

// The tree as a text that readJsonTree() reads back: two spaces a level, members in their order.
QByteArray writeJsonTree(const JsonNode &node);

// Whether both say the same; the order of members is no difference.
bool sameContent(const JsonNode &a, const JsonNode &b);

} // namespace bro
