// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_reader.h"

namespace bro {

using namespace Qt::StringLiterals;

namespace {
Message kindName(JsonNode::Kind kind)
{
    switch (kind) {
    case JsonNode::Kind::Null:
        return Message(u"contracts.kindNull"_s);
    case JsonNode::Kind::Boolean:
        return Message(u"contracts.kindBoolean"_s);
    case JsonNode::Kind::Integer:
        return Message(u"contracts.kindInteger"_s);
    case JsonNode::Kind::Decimal:
        return Message(u"contracts.kindDecimal"_s);
    case JsonNode::Kind::String:
        return Message(u"contracts.kindString"_s);
    case JsonNode::Kind::Array:
        return Message(u"contracts.kindArray"_s);
    case JsonNode::Kind::Object:
        return Message(u"contracts.kindObject"_s);
    }
    return {};
}

// "tracks[0].price" → "tracks[].price".
QString withoutNumbers(const QString &path)
{
    QString place;
    place.reserve(path.size());
    bool inside = false;
    for (const QChar c : path) {
        inside = c == u'[' || (inside && c != u']');
        if (!inside || c == u'[')
            place.append(c);
    }
    return place;
}
} // namespace

JsonReader::JsonReader(const JsonNode &node, QString path, ReadLog log)
    : m_node(node),
      m_path(std::move(path)),
      m_log(log)
{
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonReader::fault(const QString &key, Message message)
{
    m_log.faults.append({pathOf(key), std::move(message)});
}

bool JsonReader::has(const QString &key) const
{
    const JsonNode *node = m_node.member(key);
    return node && node->kind != JsonNode::Kind::Null;
}

const JsonNode *JsonReader::find(const QString &key, bool required)
{
    m_asked.insert(key);
    if (has(key))
        return m_node.member(key);
    if (required)
        fault(key, Message(u"contracts.missingKey"_s, {{u"key"_s, key}}));
    return nullptr;
}

const JsonNode *JsonReader::find(const QString &key, bool required, JsonNode::Kind kind)
{
    const JsonNode *node = find(key, required);
    if (!node || node->kind == kind)
        return node;
    if (node->kind != JsonNode::Kind::Decimal) // reported while the text was read
        wrongType(key, kind, *node);
    return nullptr;
}

void JsonReader::wrongType(const QString &key, JsonNode::Kind wanted, const JsonNode &node)
{
    fault(key, Message(u"contracts.wrongType"_s,
                       {{u"wanted"_s, std::make_shared<const Message>(kindName(wanted))},
                        {u"found"_s, std::make_shared<const Message>(kindName(node.kind))}}));
}

QString JsonReader::text(const QString &key)
{
    const JsonNode *node = find(key, true, JsonNode::Kind::String);
    if (node && node->string.trimmed().isEmpty())
        fault(key, Message(u"contracts.emptyText"_s));
    return node ? node->string : QString();
}

QString JsonReader::optionalText(const QString &key)
{
    const JsonNode *node = find(key, false, JsonNode::Kind::String);
    return node ? node->string : QString();
}

QStringList JsonReader::texts(const QString &key)
{
    QStringList texts;
    const JsonNode *node = find(key, false, JsonNode::Kind::Array);
    for (qsizetype i = 0; node && i < node->items.size(); ++i) {
        if (node->items[i].kind == JsonNode::Kind::String)
            texts.append(node->items[i].string);
        else
            wrongType(key + u'[' + QString::number(i) + u']', JsonNode::Kind::String,
                      node->items[i]);
    }
    return texts;
}

bool JsonReader::boolean(const QString &key)
{
    const JsonNode *node = find(key, true, JsonNode::Kind::Boolean);
    return node && node->boolean;
}

bool JsonReader::boolean(const QString &key, bool missing)
{
    const JsonNode *node = find(key, false, JsonNode::Kind::Boolean);
    return node ? node->boolean : missing;
}

qint64 JsonReader::integer(const QString &key, qint64 min, qint64 max)
{
    const JsonNode *node = find(key, true, JsonNode::Kind::Integer);
    if (!node)
        return min;
    if (node->integer < min || node->integer > max) {
        fault(key, Message(u"contracts.outOfRange"_s,
                           {{u"number"_s, node->integer}, {u"min"_s, min}, {u"max"_s, max}}));
        return min;
    }
    return node->integer;
}

std::optional<int> JsonReader::optionalInteger(const QString &key, int min, qint64 max)
{
    if (!find(key, false))
        return std::nullopt;
    return int(integer(key, min, max));
}

Money JsonReader::money(const QString &key)
{
    const JsonNode *node = find(key, true, JsonNode::Kind::Integer);
    if (node && node->integer < 0)
        fault(key, Message(u"contracts.negativeAmount"_s, {{u"amount"_s, Money{node->integer}}}));
    return Money{node && node->integer > 0 ? node->integer : 0};
}

std::optional<Money> JsonReader::optionalMoney(const QString &key)
{
    if (!find(key, false))
        return std::nullopt;
    return money(key);
}

Minutes JsonReader::minutes(const QString &key)
{
    return Minutes{integer(key, 0)};
}

std::optional<Minutes> JsonReader::optionalMinutes(const QString &key, Minutes max)
{
    if (!find(key, false))
        return std::nullopt;
    return Minutes{integer(key, 0, max.value)};
}

QDate JsonReader::date(const QString &key)
{
    const JsonNode *node = find(key, true, JsonNode::Kind::String);
    if (!node)
        return {};
    const QDate date = QDate::fromString(node->string, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        fault(key, Message(u"contracts.noDate"_s, {{u"text"_s, node->string}}));
    return date;
}

QDate JsonReader::optionalDate(const QString &key)
{
    return find(key, false) ? date(key) : QDate();
}

std::optional<QTime> JsonReader::optionalTime(const QString &key)
{
    const JsonNode *node = find(key, false, JsonNode::Kind::String);
    if (!node)
        return std::nullopt;
    const QTime time = QTime::fromString(node->string, u"HH:mm"_s);
    if (time.isValid())
        return time;
    fault(key, Message(u"contracts.noTime"_s, {{u"text"_s, node->string}}));
    return std::nullopt;
}

QMap<QString, QString> JsonReader::textTable(const QString &key)
{
    QMap<QString, QString> table;
    object(key, [&table](JsonReader &reader) {
        for (const auto &member : reader.m_node.members)
            table.insert(member.first, reader.text(member.first));
    });
    return table;
}

void JsonReader::finish()
{
    QStringList &keys = m_log.keys[withoutNumbers(m_path)];
    for (const QString &key : std::as_const(m_asked))
        if (!keys.contains(key))
            keys.append(key);
    QSet<QString> reported;
    for (const auto &member : m_node.members) {
        if (m_asked.contains(member.first) || reported.contains(member.first))
            continue;
        reported.insert(member.first);
        fault(member.first, Message(u"contracts.unknownKey"_s, {{u"key"_s, member.first}}));
    }
}

} // namespace bro
