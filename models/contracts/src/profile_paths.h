// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <contracts/json_tree.h>

// Ways through a profile: "tracks[0].price.bonuses[2]".
namespace bro {

struct PathStep
{
    QString key;
    qsizetype entry = -1; // -1: the member itself
};

QList<PathStep> pathSteps(const QString &path);
QString entryPath(const QString &list, qsizetype entry);
QString memberPath(const QString &path, const QString &key);
// "tracks[0]" → "tracks" and 0; -1 when the path ends in a member.
std::pair<QString, qsizetype> splitEntry(const QString &path);
// "a.b[1].c" → "a.b[1]" and "c".
std::pair<QString, QString> splitMember(const QString &path);

JsonNode *findNode(JsonNode &root, const QString &path);
const JsonNode *findNode(const JsonNode &root, const QString &path); // shares what is shared

} // namespace bro
