// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_paths.h"
#include <QFile>
#include <contracts/profile_draft.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
void put(JsonNode &root, const QString &key, const JsonNode &value)
{
    for (auto &[name, node] : root.members) {
        if (name == key) {
            node = value;
            return;
        }
    }
    root.members.append({key, value});
}

void drop(JsonNode &root, const QString &key)
{
    root.members.removeIf([&key](const auto &member) { return member.first == key; });
}

Result<JsonNode> treeOf(const QByteArray &json)
{
    QList<ProfileFault> faults;
    auto tree = readJsonTree(json, faults);
    if (!tree || tree->kind != JsonNode::Kind::Object || !faults.isEmpty())
        return Error(u"contracts.compareRefused"_s, {}, {}, Error::Kind::Refused);
    return std::move(*tree);
}

// A contract that ended before the new one begins is not over already on its first day.
void beginOn(JsonNode &root, QDate validFrom)
{
    put(root, u"validFrom"_s, JsonNode::ofText(validFrom.toString(Qt::ISODate)));
    for (const QString &key : {u"validTo"_s, u"extendableTo"_s}) {
        const JsonNode *end = root.member(key);
        if (end && QDate::fromString(end->string, Qt::ISODate) < validFrom)
            drop(root, key);
    }
}
} // namespace

QString profileKeyFor(const QString &title)
{
    QString text = title.toLower();
    text.replace(u'æ', u"ae"_s).replace(u'ø', u"oe"_s).replace(u'å', u"aa"_s);
    QString key;
    for (const QChar letter : std::as_const(text)) {
        const bool plain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (plain)
            key += letter;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    return key;
}

QByteArray newProfileText(const QString &key, const QString &title, QDate validFrom)
{
    QFile file(u":/brobygger/profileForm/new.json"_s);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return copiedProfileText(json, key, title, validFrom).valueOr({});
}

Result<QByteArray> nextVersionText(const QByteArray &json, int version, QDate validFrom)
{
    BRO_TRY(JsonNode root, treeOf(json));
    put(root, u"version"_s, JsonNode::ofInteger(version));
    beginOn(root, validFrom);
    return writeJsonTree(root);
}

Result<QByteArray> copiedProfileText(const QByteArray &json, const QString &key,
                                     const QString &title, QDate validFrom)
{
    BRO_TRY(JsonNode root, treeOf(json));
    put(root, u"key"_s, JsonNode::ofText(key));
    put(root, u"version"_s, JsonNode::ofInteger(1));
    put(root, u"title"_s, JsonNode::ofText(title));
    beginOn(root, validFrom);
    return writeJsonTree(root);
}

} // namespace bro
