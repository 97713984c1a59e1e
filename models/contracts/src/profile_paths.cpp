// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_paths.h"

namespace bro {

using namespace Qt::StringLiterals;

QList<PathStep> pathSteps(const QString &path)
{
    QList<PathStep> steps;
    const QStringList parts = path.split(u'.', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype bracket = part.indexOf(u'[');
        if (bracket < 0) {
            steps.append({part});
            continue;
        }
        const QString number = part.mid(bracket + 1, part.size() - bracket - 2);
        steps.append({part.left(bracket), number.toLongLong()});
    }
    return steps;
}

QString entryPath(const QString &list, qsizetype entry)
{
    return list + u'[' + QString::number(entry) + u']';
}

QString memberPath(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

std::pair<QString, qsizetype> splitEntry(const QString &path)
{
    if (!path.endsWith(u']'))
        return {path, -1};
    const qsizetype bracket = path.lastIndexOf(u'[');
    return {path.left(bracket), path.mid(bracket + 1, path.size() - bracket - 2).toLongLong()};
}

std::pair<QString, QString> splitMember(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? std::pair(QString(), path) : std::pair(path.left(dot), path.mid(dot + 1));
}

const JsonNode *findNode(const JsonNode &root, const QString &path)
{
    const JsonNode *node = &root;
    const QList<PathStep> steps = pathSteps(path);
    for (const PathStep &step : steps) {
        node = node->member(step.key);
        if (!node)
            return nullptr;
        if (step.entry < 0)
            continue;
        if (step.entry >= node->items.size())
            return nullptr;
        node = &node->items.at(step.entry);
    }
    return node;
}

JsonNode *findNode(JsonNode &root, const QString &path)
{
    JsonNode *node = &root;
    const QList<PathStep> steps = pathSteps(path);
    for (const PathStep &step : steps) {
        JsonNode *next = nullptr;
        for (auto &[key, value] : node->members)
            if (key == step.key)
                next = &value;
        if (!next)
            return nullptr;
        node = next;
        if (step.entry < 0)
            continue;
        if (step.entry >= node->items.size())
            return nullptr;
        node = &node->items[step.entry];
    }
    return node;
}

} // namespace bro
