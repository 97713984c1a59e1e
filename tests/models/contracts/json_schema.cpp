// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_schema.h"

#include <QRegularExpression>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

QString under(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"object"_s)
        return value.isObject();
    if (type == u"array"_s)
        return value.isArray();
    if (type == u"string"_s)
        return value.isString();
    if (type == u"boolean"_s)
        return value.isBool();
    return type == u"integer"_s && value.isDouble() && value == QJsonValue(value.toInteger());
}
} // namespace

QJsonObject JsonSchema::resolved(const QJsonObject &schema) const
{
    const QString reference = schema[u"$ref"_s].toString();
    if (reference.isEmpty())
        return schema;
    return m_root[u"$defs"_s].toObject()[reference.section(u'/', -1)].toObject();
}

QStringList JsonSchema::violations(const QJsonValue &value) const
{
    QStringList found;
    check(m_root, value, {}, found);
    return found;
}

void JsonSchema::check(const QJsonObject &reference, const QJsonValue &value, const QString &path,
                       QStringList &found) const
{
    const QJsonObject schema = resolved(reference);
    const QString type = schema[u"type"_s].toString();
    if (!type.isEmpty() && !isOfType(value, type)) {
        found.append(path + u": no "_s + type);
        return;
    }
    if (schema.contains(u"const"_s) && value != schema[u"const"_s])
        found.append(path + u": not the constant"_s);
    if (schema.contains(u"enum"_s) && !schema[u"enum"_s].toArray().contains(value))
        found.append(path + u": unknown word "_s + value.toString());
    if (value.isDouble() &&
        ((schema.contains(u"minimum"_s) && value.toInteger() < schema[u"minimum"_s].toInteger()) ||
         (schema.contains(u"maximum"_s) && value.toInteger() > schema[u"maximum"_s].toInteger())))
        found.append(path + u": out of range"_s);
    if (value.isString())
        checkText(schema, value.toString(), path, found);
    if (value.isObject())
        checkObject(schema, value.toObject(), path, found);
    const QJsonArray items = value.toArray();
    if (items.size() < schema[u"minItems"_s].toInt())
        found.append(path + u": too few"_s);
    for (qsizetype i = 0; i < items.size(); ++i)
        check(schema[u"items"_s].toObject(), items[i], path + u'[' + QString::number(i) + u']',
              found);
}

void JsonSchema::checkText(const QJsonObject &schema, const QString &value, const QString &path,
                           QStringList &found) const
{
    if (value.size() < schema[u"minLength"_s].toInt())
        found.append(path + u": empty"_s);
    const QString pattern = schema[u"pattern"_s].toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(value).hasMatch())
        found.append(path + u": not of the form"_s);
}

void JsonSchema::checkObject(const QJsonObject &schema, const QJsonObject &value,
                             const QString &path, QStringList &found) const
{
    const QJsonObject properties = schema[u"properties"_s].toObject();
    const auto lacks = [&value](const QStringList &keys) {
        return std::any_of(keys.cbegin(), keys.cend(),
                           [&value](const QString &key) { return !value.contains(key); });
    };
    const QStringList required = textsOf(schema[u"required"_s]);
    for (const QString &key : required)
        if (!value.contains(key))
            found.append(under(path, key) + u": missing"_s);
    const QJsonArray ways = schema[u"anyOf"_s].toArray();
    const bool fits = std::any_of(ways.cbegin(), ways.cend(), [&lacks](const QJsonValue &way) {
        return !lacks(textsOf(way.toObject()[u"required"_s]));
    });
    if (!ways.isEmpty() && !fits)
        found.append(path + u": fits none"_s);
    for (auto member = value.begin(); member != value.end(); ++member) {
        if (properties.contains(member.key()))
            check(properties[member.key()].toObject(), member.value(), under(path, member.key()),
                  found);
        else if (schema[u"additionalProperties"_s].isObject())
            check(schema[u"additionalProperties"_s].toObject(), member.value(),
                  under(path, member.key()), found);
        else
            found.append(under(path, member.key()) + u": unknown key"_s);
    }
}

QJsonValue JsonSchema::sample(const QString &word) const
{
    return sampleOf(m_root, word);
}

QJsonValue JsonSchema::sampleOf(const QJsonObject &reference, const QString &word,
                                const QStringList &without) const
{
    const QJsonObject schema = resolved(reference);
    if (schema.contains(u"const"_s))
        return schema[u"const"_s];
    if (schema.contains(u"enum"_s))
        return word.isEmpty() ? schema[u"enum"_s].toArray().first() : QJsonValue(word);
    const QString type = schema[u"type"_s].toString();
    if (type == u"array"_s)
        return sampleItems(schema[u"items"_s].toObject(), word);
    if (type == u"boolean"_s)
        return true;
    if (type == u"integer"_s)
        return std::max<qint64>(schema[u"minimum"_s].toInteger(), 1);
    if (type == u"string"_s) {
        const QString pattern = schema[u"pattern"_s].toString();
        const QStringList texts = {u"x"_s, u"2026-01-02"_s, u"10:00"_s};
        for (const QString &text : texts)
            if (pattern.isEmpty() || QRegularExpression(pattern).match(text).hasMatch())
                return text;
    }
    QJsonObject object;
    const QJsonObject properties = schema[u"properties"_s].toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property)
        if (!without.contains(property.key()))
            object.insert(property.key(), sampleOf(property.value().toObject(), word));
    return object;
}

// One item, or one for each of the ways that exclude each other.
QJsonArray JsonSchema::sampleItems(const QJsonObject &reference, const QString &word) const
{
    const QJsonArray ways = resolved(reference)[u"anyOf"_s].toArray();
    if (ways.isEmpty())
        return {sampleOf(reference, word)};
    QJsonArray items;
    for (qsizetype i = 0; i < ways.size(); ++i) {
        QStringList others;
        for (qsizetype j = 0; j < ways.size(); ++j)
            if (j != i)
                others += textsOf(ways[j].toObject()[u"required"_s]);
        items.append(sampleOf(reference, word, others));
    }
    return items;
}

QMap<QString, QStringList> JsonSchema::properties() const
{
    QMap<QString, QStringList> properties;
    QMap<QString, QStringList> words;
    walk(m_root, {}, properties, words);
    return properties;
}

QMap<QString, QStringList> JsonSchema::words() const
{
    QMap<QString, QStringList> properties;
    QMap<QString, QStringList> words;
    walk(m_root, {}, properties, words);
    return words;
}

void JsonSchema::walk(const QJsonObject &reference, const QString &path,
                      QMap<QString, QStringList> &properties,
                      QMap<QString, QStringList> &words) const
{
    const QJsonObject schema = resolved(reference);
    if (schema.contains(u"enum"_s))
        words.insert(path, textsOf(schema[u"enum"_s]));
    if (schema.contains(u"items"_s))
        walk(schema[u"items"_s].toObject(), path + u"[]"_s, properties, words);
    if (!schema.contains(u"properties"_s))
        return;
    const QJsonObject members = schema[u"properties"_s].toObject();
    properties.insert(path, members.keys());
    for (auto member = members.begin(); member != members.end(); ++member)
        walk(member.value().toObject(), under(path, member.key()), properties, words);
}

} // namespace bro
