// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
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
};

// The tree of a text; what is wrong with its form is appended to `faults`. Nothing when the text
// can't be read as JSON at all.
std::optional<JsonNode> readJsonTree(const QByteArray &json, QList<ProfileFault> &faults);

} // namespace bro
